// Hints at the next attempt: how servers word them, and the times in replies that are something else.
#include <mailbounce/policy/retry_hint.hpp>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

using mailbounce::days;
using mailbounce::hinted_retry;
using mailbounce::hours;
using mailbounce::instant;
using mailbounce::minutes;
using mailbounce::parse_instant;
using mailbounce::retry_bound;
using mailbounce::retry_hint;
using mailbounce::seconds;

static_assert(std::is_trivially_copyable_v<hinted_retry>);
static_assert(to_string(retry_bound::at_least) == "at_least");
static_assert(to_string(retry_bound::at_most) == "at_most");

static_assert(retry_hint("450 4.2.0 Greylisted, please try again in 300 seconds")->wait == minutes(5));
static_assert(retry_hint("421 4.7.0 Deferred for up to 24 hours")->bound == retry_bound::at_most);
static_assert(retry_hint("421 Blocked until 2026-11-26 10:00 UTC")->date == parse_instant("2026-11-26T10:00:00Z"));
static_assert(!retry_hint("450 4.7.1 Too many messages in 60 seconds"));
static_assert(!retry_hint(""));

namespace {

struct wait_sample {
    std::int64_t seconds;
    std::string_view text;
};

constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;

constexpr wait_sample waits[] = {
    // Greylisters.
    {300, "450 4.2.0 <a@example.com>: Recipient address rejected: Greylisted for 300 seconds"},
    {300, "450 4.7.1 Greylisted for 5 minutes (see http://192.0.2.1/help/example.com.html)"},
    {299, "451 4.7.1 Greylisting in action, please come back in 00:04:59"},
    {290, "450 4.2.0 <a@example.com>: greylisted, 290 seconds remaining"},
    {300, "451 4.7.1 Greylisting in effect, time left: 300 secs"},
    {60, "450 Graylisted. Please wait at least 60s"},
    {1800, "451 Your mail was grey-listed for the next 30 minutes"},
    {3600, "450 greylisted; come back in one hour"},
    {420, "450-4.7.1 Greylisted\r\n450 4.7.1 please try again in 7 minutes"},
    {420, "450-4.7.1 Greylisted, please try again in\r\n450 4.7.1 7 minutes"},
    {420, "450-4.7.1 Greylisted, please try again in 450 4.7.1 7 minutes"},
    {450, "450 4.7.1 Greylisted, please try again in 450 seconds"},
    // Amounts and units.
    {300, "450 try again in 300 seconds"},
    {4 * hour, "421 try again after 4hs"},
    {600, "450 Try again in 10 minutes."},
    {300, "421 Too busy. Retry in 5 min"},
    {60, "wait 60s"},
    {60, "421 Slow down: wait for 60 seconds between messages"},
    {300, "Please retry after 5 minutes"},
    {5100, "450 4.3.2 Too many mails (mail bomb), try again in 1 hour(s) 25 minute(s) and see example.com"},
    {5100, "450 try again in 1 hour, 25 minutes"},
    {5100, "450 try again in 1 hour and 25 minutes"},
    {2 * day + 3 * hour, "450 Bitte in 2 Tag(en) und 3 Stunde(n) wiederholen"},
    {hour, "450 try again in 1 hour(max) 25 minutes"},  // no ending of a word
    {5400, "450 try again in 1h30m"},
    {5400, "450 try again in 1 h 30 m"},
    {30, "450 retry in 30 secs"},
    {300, "450 retry in 5mins"},
    {3600, "450 retry in 1 h"},
    {3600, "450 retry in an hour"},
    {1800, "450 retry in half an hour"},
    {1800, "450 retry in a half hour"},
    {1800, "450 retry in one half an hour"},
    {900, "450 retry in fifteen minutes"},
    {1500, "450 retry in twenty-five minutes"},
    {2700, "450 retry in forty five minutes"},
    {60, "450 retry in sixty seconds"},
    {12 * hour, "450 retry in twelve hours"},
    {5400, "450 retry in 1.5 hours"},
    {5400, "450 retry in 1,5 hours"},
    {1800, "450 retry in 1,800 seconds"},
    {300, "450 retry in 299.871 seconds"},
    {900, "450 retry after PT15M"},
    {5400, "450 retry after PT1H30M"},
    {120, "450 4.7.1 Retry-After: 120"},
    {120, "450 4.7.1 rate limited (retry_after=120)"},
    {120, "450 4.7.1 Retry-After: 120s"},
    {600, "450 try again in 5-10 minutes"},
    {600, "450 try again in between five and ten minutes"},
    {600, "450 try again in approx. 10 minutes"},
    {600, "450 try again after a 10-minute delay"},
    {300, "450 please wait 5 more minutes"},
    {300, "450 try again in 5 minutes 10 minutes"},
    {90, "450 retry in 1,5000 minutes"},
    {day, "450 try again in 1 day"},
    {7 * day, "450 try again in 1 week"},
    // Calls and links.
    {900, "421 Service not available, please send again in 15 minutes"},
    {900, "421 Service not available, please send this message to our server again in 15 minutes"},
    {900, "421 Retry the delivery of this message to this recipient after 15 minutes"},
    {300, "450 try again 5 minutes later"},
    {300, "450 try later (in 5 minutes)"},
    {300, "450 TRY LATER, AFTER 5 MINUTES"},
    {300, "450 Please do not retry before 5 minutes have passed"},
    {4 * hour, "450 do not retry for 4 hours"},
    {4 * hour, "450 You will have to wait 4 hours"},
    {4 * hour, "550 5.7.1 192.0.2.1 is blocked for 4 hours"},
    {4 * hour, "550 5.7.1 Your host was temporarily blocked by our policy for at least 4 hours"},
    {2 * hour, "554 5.7.1 192.0.2.1 is on our block list; the block expires in 2 hours"},
    {2 * hour, "554 Banned. The ban will be lifted in 2 hours"},
    {hour, "421 4.7.0 Deferred for 1 hour due to user complaints"},
    {600, "421 4.7.0 Sender rate limited for 10 minutes"},
    {300, "450 Allow at least 5 minutes before retrying"},
    {300, "450 Sorry; in 5 minutes, please try again"},
    // A rate or a time-out beside the hint.
    {600, "450 Too many messages in 60 seconds, please try again in 10 minutes"},
    {600, "450 More than 100 messages in 1 hour. Retry in 10 minutes"},
    {600, "450 Rate limit exceeded (100 messages per hour), wait 10 minutes"},
    {600, "450 try again in 10 minutes, limit exceeded"},
    {600, "450 try again in 10 minutes\r\nlimit exceeded"},
    {600, "421 timed out after 30 seconds, come back in 10 minutes"},
    // German, French, Spanish, Portuguese, Italian, Russian, Chinese, Japanese.
    {300, "450 Bitte versuchen Sie es in 5 Minuten erneut"},
    {300, "450 Bitte in 5 Minuten erneut versuchen"},
    {300, "450 Bitte versuchen Sie es sp\xC3\xA4ter, fr\xC3\xBChestens nach 5 Minuten"},
    {3600, "450 Bitte warten Sie eine Stunde"},
    {3600, "450 Bitte in einer Stunde wiederholen"},
    {1800, "450 Bitte in einer halben Stunde wiederholen"},
    {600,
     "450 Veuillez r\xC3\xA9"
     "essayer dans 10 minutes"},
    {600,
     "450 Veuillez r\xE9"
     "essayer dans 10 minutes"},
    {3600, "450 Merci de patienter pendant une heure"},
    {900, "450 Int\xC3\xA9ntelo de nuevo en 15 minutos"},
    {900, "450 Espere 15 minutos"},
    {900, "450 Tente novamente em 15 minutos"},
    {900, "450 Riprova tra 15 minuti"},
    {900,
     "450 \xD0\x9F\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD0\xB5 "
     "\xD1\x87\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB7 15 \xD0\xBC\xD0\xB8\xD0\xBD\xD1\x83\xD1\x82"},
    {900,
     "450 \xD0\xA7\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB7 15 \xD0\xBC\xD0\xB8\xD0\xBD\xD1\x83\xD1\x82 "
     "\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD0\xB5"},
    {300,
     "450 \xE8\xAF\xB7\xE5\x9C\xA8"
     "5\xE5\x88\x86\xE9\x92\x9F\xE5\x90\x8E\xE9\x87\x8D\xE8\xAF\x95"},
    {3600,
     "450 \xE8\xAF\xB7"
     "1\xE5\xB0\x8F\xE6\x97\xB6\xE5\x90\x8E\xE5\x86\x8D\xE8\xAF\x95"},
    {600,
     "450 10\xE5\x88\x86\xE5\xBE\x8C\xE3\x81\xAB\xE5\x86\x8D\xE9\x80\x81"
     "\xE3\x81\x97\xE3\x81\xA6\xE3\x81\x8F\xE3\x81\xA0\xE3\x81\x95\xE3\x81\x84"},
    {3600,
     "450 1\xE6\x99\x82\xE9\x96\x93\xE5\xBE\x8C\xE3\x81\xAB\xE5\x86\x8D\xE5\xBA\xA6"
     "\xE3\x81\x8A\xE8\xA9\xA6\xE3\x81\x97\xE3\x81\x8F\xE3\x81\xA0\xE3\x81\x95\xE3\x81\x84"},
    {300, "450 \xE5\x86\x8D\xE9\x80\x81\xE3\x81\xBE\xE3\x81\xA7 300\xE7\xA7\x92"},
    {300, "450 300\xE7\xA7\x92\xE3\x81\x8A\xE5\xBE\x85\xE3\x81\xA1\xE3\x81\x8F\xE3\x81\xA0\xE3\x81\x95\xE3\x81\x84"},
};

// Waits that may be shorter.
constexpr wait_sample limits[] = {
    {day, "421 4.7.0 Messages from 192.0.2.1 temporarily deferred for up to 24 hours"},
    {day, "421 4.7.0 deferred up to 24 hours"},
    {4 * hour, "450 Greylisted, please retry within 4 hours"},
    {hour, "450 please wait at most an hour"},
    {hour, "450 please wait max. 1 hour"},
    {day, "450 Bitte warten Sie bis zu 24 Stunden"},
    {day, "450 Veuillez patienter jusqu'\xC3\xA0 24 heures"},
};

struct date_sample {
    std::string_view date;
    std::string_view text;
};

constexpr date_sample dates[] = {
    {"2026-11-26T10:00:00Z", "421 192.0.2.1 is temporarily blocked until 2026-11-26 10:00 UTC"},
    {"2026-11-26T10:00:00Z", "421 blocked until 2026-11-26T10:00:00Z"},
    {"2026-11-26T10:00:00Z", "421 blocked until 2026-11-26t12:00:00+02:00."},
    {"2026-11-26T10:00:00Z", "421 try again after Thu, 26 Nov 2026 10:00:00 GMT"},
    {"2026-11-26T10:00:00Z", "421 try again after 2026 Nov 26 10:00:00 GMT"},
    {"2026-11-26T09:00:00Z", "421 try again after Thu, 26 Nov 2026 10:00:00 +0100"},
    {"2026-11-26T10:00:00Z", "421 try again after Thu Nov 26 10:00:00 2026"},
    {"2026-11-26T10:00:00Z", "421 try again on Thursday, November 26, 2026, 10:00 UTC"},
    {"2026-11-26T10:00:00Z", "421 Retry-After: Thu, 26 Nov 2026 10:00:00 GMT"},
    {"2026-11-26T10:00:00Z", "421 please do not retry before 2026-11-26 10:00"},
    {"2026-11-26T00:00:00Z", "421 blocked until 2026-11-26"},
    {"2026-11-26T00:00:00Z", "421 Offline for maintenance until 26 November 2026"},
    {"2026-11-26T10:00:00Z", "554 listed; the listing expires at 2026-11-26 10:00"},
    {"2026-11-26T10:00:00Z", "421 Gesperrt bis 2026-11-26 10:00"},
};

constexpr std::string_view no_hints[] = {
    "450 4.2.0 Greylisted, please try again later",
    "450 try again in a few minutes",
    // Another sentence.
    "450 try again. 5 minutes",
    "450 try again! 5 minutes",
    "450 try again? 5 minutes",
    "450 try again; 5 minutes",
    "450 try again\xE3\x80\x82 5 minutes",
    // What is counted in seconds stands right behind its name.
    "450 retry the message after: 120",
    // What waits for its call without a link is in Chinese or Japanese: not in Spanish, in whatever bytes.
    "450 Mensaje esperado 3 d\xC3\xAD"
    "as, intente nuevamente",
    "450 Mensaje esperado 3 d\xED"
    "as, intente nuevamente",
    "450 try again in several hours",
    "450 4.7.1 try again",
    // A rate.
    "450 4.7.1 Too many messages in 60 seconds",
    "450 4.7.1 Too many messages in 60 seconds, please try again later",
    "450 4.7.1 You have sent more than 100 messages in 1 hour",
    "450 4.7.1 try again later, you sent 100 messages in 60 seconds",
    "450 4.7.1 Try again later (no more than 20 connections in 10 minutes)",
    "450 4.7.1 Try again later; 20 connections in 10 minutes",
    "450 4.7.1 Try again later, limit 20 in 60 seconds",
    "450 4.7.1 Deferred: 500 recipients in the last 24 hours",
    "450 4.7.1 Blocked for sending spam in 24 hours",
    "450 4.7.1 Blocked, connections were too frequent within 10 minutes",
    "450 4.7.1 Connection refused as often within 10 minutes",
    "450 4.7.1 Blocked after three failures within 10 minutes",
    "450 4.7.1 In 1 hour only 10 messages are taken, try again later",
    "450 throttled, wait: 10 per hour",
    "450 1\xE6\x99\x82\xE9\x96\x93\xE3\x81\xAB 100\xE9\x80\x9A\xE3\x82\x92\xE8\xB6\x85\xE3\x81\x88\xE3\x80\x81"
    "\xE5\x86\x8D\xE9\x80\x81",
    // What has passed.
    "554 5.4.7 message expired after 24 hours",
    "554 5.4.7 delivery time expired (5 days)",
    "451 4.4.2 timed out after 30 seconds",
    "451 4.4.2 connection timed out after 30 seconds, please try again",
    "451 4.4.2 Please try again: connection timed out after 30 seconds",
    "451 4.4.2 Connection timed out (after 30 seconds), please try again",
    "451 4.4.1 Connection timed out; waited 300 seconds",
    "451 4.4.2 try again later, connection failed after 30 seconds",
    "451 4.4.2 try again later: no data received in 300 seconds",
    "451 4.4.1 last attempt 5 minutes ago, try again later",
    "451 4.4.1 retry later, 5 days exceeded",
    "550 5.2.1 mailbox inactive for 90 days",
    "550 5.2.1 mailbox inactive for 3 days",
    "550 5.2.1 Mailbox blocked: inactive for 3 days",
    "550 Blocked on 2026-11-20 10:00 for spam",
    "450 Message sent back after 5 days in our queue",
    // What a sender does.
    "451 4.4.1 message could not be delivered for 4 hours",
    "451 4.4.1 could not be delivered for 4 hours, will retry for the next 5 days",
    "451 4.4.1 could not be delivered for 4 hours. We will keep trying for 4 days",
    "451 4.4.1 deferred, will try again for 5 days",
    "451 4.4.1 deferred, we continue to retry for 5 days",
    "451 4.4.1 deferred: we are trying again for 4 days",
    "451 4.4.1 Message is queued, we retry for up to 5 days",
    "451 4.4.1 The server will retry in 30 minutes",
    "Will keep trying until message is 5 days old",
    "Warning: could not send message for past 4 hours",
    "The server will keep trying to deliver this message for the next 1 days, 19 hours and 50 minutes",
    "Delivery failed after trying for 4 days, giving up",
    "Warning: you do not need to resend your message. It will be retried for 2 more days",
    // Other numbers.
    "450 4.7.1 mx.example.com 192.0.2.1 try again later 4D2S1A",
    "450 4.7.1 try again later [192.0.2.1] 4.7.1 450 451",
    "450 4.7.1 try again later, Exim 4.96",
    "450 4.7.1 try again later, see https://example.com/5/minutes?in=5",
    "421 4.7.0 Try again later, closing connection. 5h-20020a05 - gsmtp",
    "421 4.7.0 Try again later, closing connection 4 d1-20020a05 - gsmtp",
    "2026-11-25 09:00:00 450 try again later",
    "450 try again later 2026-11-25 09:00:00",
    "450 greylisted, Wed, 25 Nov 2026 09:00:00 +0000",
    "450 try again at 10:00:00",
    "450 try again at 10:00 UTC on 26 Nov 2026",
    "450 blocked until 10:00:00",
    "450 blocked until 26.11.2026 10:00:00",
    "450 try again after 26.11.2026 10:00:00",
    "450 try again after 31 Nov 2026 10:00:00",
    "450 deferred for 2026-11-26",
    "450 try again after 3 attempts",
    "450 try again in 4.7.1 seconds",
    "450 please wait -5 seconds",
    "450 Retry-After: -5",
    "450 Retry-After: 0",
};

std::string upper(std::string_view text) {
    std::string s(text);
    for (char& c : s)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return s;
}

void check(std::string_view text, std::int64_t wait, retry_bound bound) {
    CAPTURE(text);
    for (const std::string& form : {std::string(text), upper(text), std::string(text) + "\r\n"}) {
        const auto hint = retry_hint(form);
        CHECK(hint);
        if (!hint) continue;
        CHECK(hint->wait == seconds(wait));
        CHECK(hint->bound == bound);
        CHECK_FALSE(hint->date);
    }
}

}  // namespace

TEST_CASE("waits are read as servers word them") {
    for (const auto& [wait, text] : waits) check(text, wait, retry_bound::at_least);
}

TEST_CASE("a wait may be a limit") {
    for (const auto& [wait, text] : limits) check(text, wait, retry_bound::at_most);
}

TEST_CASE("dates are read as servers write them") {
    for (const auto& [date, text] : dates) {
        CAPTURE(text);
        for (const std::string& form : {std::string(text), upper(text)}) {
            const auto hint = retry_hint(form);
            CHECK((hint && hint->date));
            if (!hint || !hint->date) continue;
            CHECK(format(*hint->date).view() == date);
            CHECK(hint->bound == retry_bound::at_least);
            CHECK(hint->wait == seconds(0));
        }
    }
}

TEST_CASE("other times and numbers are no hints") {
    for (const std::string_view text : no_hints) {
        CAPTURE(text);
        CHECK_FALSE(retry_hint(text));
        CHECK_FALSE(retry_hint(upper(text)));
    }
}

TEST_CASE("waits beyond the bounds are no hints") {
    CHECK(retry_hint("retry in 1 second")->wait == mailbounce::shortest_retry_hint);
    CHECK(retry_hint("retry in 0.2 seconds")->wait == mailbounce::shortest_retry_hint);
    CHECK(retry_hint("retry in 0.001 seconds")->wait == mailbounce::shortest_retry_hint);
    CHECK(retry_hint("retry in 1.001 seconds")->wait == seconds(2));
    CHECK_FALSE(retry_hint("retry in 0 seconds"));
    CHECK_FALSE(retry_hint("retry in 00:00:00"));
    CHECK(retry_hint("retry in 7 days")->wait == mailbounce::longest_retry_hint);
    CHECK(retry_hint("retry in 604,800 seconds")->wait == mailbounce::longest_retry_hint);
    CHECK_FALSE(retry_hint("retry in 604801 seconds"));
    CHECK_FALSE(retry_hint("retry in 8 days"));
    CHECK_FALSE(retry_hint("blocked for 90 days"));
    CHECK_FALSE(retry_hint("retry in 18446744073709551617 seconds"));
    CHECK_FALSE(retry_hint("retry in 18446744073709551617 weeks 99999999999 days 999999999,999 hours"));
    CHECK(retry_hint("blocked for 90 days, retry in 5 minutes")->wait == minutes(5));
}

TEST_CASE("the time to try at") {
    constexpr instant now = *parse_instant("2026-11-25 21:00");
    constexpr auto soon = *retry_hint("try again in 10 minutes");
    static_assert(soon.time(now) == now + minutes(10));
    static_assert(soon.not_before(now) == now + minutes(10));

    constexpr auto at_most = *retry_hint("deferred for up to 24 hours");
    static_assert(at_most.time(now) == now + hours(24));
    static_assert(at_most.not_before(now) == now);

    constexpr auto date = *retry_hint("blocked until 2026-11-26 10:00 UTC");
    static_assert(date.time(now) == now + hours(13));
    static_assert(date.not_before(now) == now + hours(13));
    static_assert(date.not_before(now + days(1)) == now + days(1));
    static_assert(date.not_before(*date.date - days(7)) == *date.date);
    static_assert(date.not_before(*date.date - days(8)) == *date.date - days(8));
}

TEST_CASE("the first hint of a text counts, and odd texts hold one or none") {
    CHECK(retry_hint("greylisted for 300 seconds, retry in 120 seconds")->wait == minutes(5));
    CHECK(retry_hint("retry in in in 1 1 1 h h")->wait == hours(1));
    CHECK_FALSE(retry_hint("in in in 1 1 1 h h"));
    CHECK_FALSE(retry_hint(std::string_view()));
    CHECK_FALSE(retry_hint(std::string_view("retry in \0 5 \0 minutes", 23)));
    CHECK_FALSE(retry_hint("retry in 5\xE5\x88"));
    CHECK(retry_hint("5\xF0 later") == std::nullopt);
}

TEST_CASE("hostile texts take no time") {
    constexpr std::size_t size = 1 << 20;
    const auto repeated = [](std::string_view part) {
        std::string text = "retry ";
        while (text.size() < size) text += part;
        return text;
    };
    const auto* part = GENERATE("9", "in ", "in in in 1 1 1 x h ", "1 ", "a ", "a-", "1h", "00 ", "1.1", "0000 ",
                                "2026-11-26 ", "26 Nov ", "will retry in 1 ", "\xE5\x88\x86", "1\xE5", "half ", "1,",
                                "(", " ", "-", ".", "\n450-", "PT", "1-");
    CAPTURE(part);
    CHECK_FALSE(retry_hint(repeated(part)));
    CHECK_FALSE(retry_hint("450-x\n" + repeated(part)));
    CHECK(retry_hint(repeated(part) + "\n. Retry in 5 minutes"));
}

TEST_CASE("a call reaches so many words, and no further") {
    const auto wait_in = [](std::string_view before, int words, std::string_view behind) {
        std::string text(before);
        for (; words > 0; --words) text += " x";
        const auto hint = retry_hint(text.append(behind));
        return hint ? hint->wait : seconds(0);
    };
    struct {
        std::string_view before;
        int most;
        std::string_view behind;
    } const texts[] = {
        {"450 retry", 8, " in 5 minutes"},                // "in" is a word, too
        {"450 please wait", 3, " 5 minutes"},             // without a link
        {"450 In 5 Minuten", 8, " erneut versuchen"},     // from the time to its call
        {"450 please do not", 1, " retry for 5 minutes"}  // from what negates it
    };
    for (const auto& [before, most, behind] : texts) {
        CAPTURE(std::string(before));
        for (int words = 0; words <= most; ++words) CHECK(wait_in(before, words, behind) == minutes(5));
        CHECK(wait_in(before, most + 1, behind) == seconds(0));
    }
    // What the sender will do is told in so few words; further on, a call is a call again.
    CHECK(wait_in("450 we will", 0, " retry in 5 minutes") == seconds(0));
    CHECK(wait_in("450 we will", 1, " retry in 5 minutes") == seconds(0));
    CHECK(wait_in("450 we will", 2, " retry in 5 minutes") == minutes(5));
}

template <class Check>
void each(std::string_view words, Check check_word) {
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        CAPTURE(std::string(word));
        check_word(std::string(word));
        words.remove_prefix((std::min)(word.size() + 1, words.size()));
    }
}

TEST_CASE("every word does in a sentence what those of its kind do, and an unknown one does not") {
    // What a hint is: a wait of 5 minutes, or 5 minutes at most, or a date, or none.
    const auto read = [](const std::string& text) -> std::string_view {
        const auto hint = retry_hint(text);
        if (!hint) return "none";
        if (hint->date) return hint->date == parse_instant("2026-11-26T10:00:00Z") ? "date" : "another date";
        if (hint->wait != minutes(5)) return "another wait";
        return hint->bound == retry_bound::at_least ? "wait" : "limit";
    };
    struct {
        std::string_view before, behind, with, without;
        std::string_view words;
    } const rows[] = {
        // Calls.
        {"450 ", " in 5 minutes", "wait", "none",
         "again try retry later come reattempt reconnect resend resubmit erneut nochmal nochmals wieder versuchen "
         "versuche wiederholen spater spaeter essayer essayez reessayer reessayez ressayer nouveau renvoyer renvoyez "
         "revenez tard intente intentelo intentar intentarlo reintente reintentar nuevo vuelva tente tentar novamente "
         "tarde riprova riprovare riprovi ritenta ritentare nuovo tardi povtorite poprobuyte povtorit snova pozzhe "
         "pozdnee \xE5\x86\x8D \xE8\xA9\xA6 \xE8\xAF\x95"},
        {"450 ", " for 5 minutes", "wait", "none",
         "wait greylist greylisted greylisting graylist graylisted graylisting backoff warten warte patienter "
         "patientez "
         "attendre attendez espere esperar aguarde aguardar attendere attendi attenda podozhdite \xE5\xBE\x85 "
         "blocked block blocklisted blacklisted banned ban listed listing deferred postponed throttled limited "
         "rejected "
         "refused denied gesperrt blockiert bloque bloquee differe bloqueado bloqueada diferido bloccato bloccata "
         "zablokirovan"},
        {"450 ", " until 2026-11-26 10:00", "date", "none",
         "unavailable offline maintenance suspended disabled locked"},
        {"450 try again, ", " in 5 minutes", "none", "wait", "trying retrying resending"},
        {"450 blocked, it ", " in 5 minutes", "wait", "none", "expires expire ends lifted removed released"},
        {"450 blocked, ", " 5 minutes", "wait", "none", "left remaining"},
        // Links.
        {"450 blocked, expires ", " 5 minutes", "wait", "none",
         "in after nach dans apres en em despues depois dentro tra fra dopo cherez \xE5\x9C\xA8"},
        {"450 blocked ", " 5 minutes", "wait", "none", "for during fur fuer pendant pour durante por na"},
        {"450 blocked ", " 2026-11-26 10:00", "date", "none", "until till bis jusqua jusquau hasta ate fino"},
        {"450 blocked ", " 5 minutes", "limit", "none", "up"},
        {"450 try again ", " 5 minutes", "limit", "wait", "within most max maximum maximal hochstens innerhalb"},
        {"450 try again ", " 2026-11-26 10:00", "date", "none", "at on am"},
        {"450 allow 5 minutes ", " trying", "wait", "none", "before bevor"},
        // Moods.
        {"450 we ", " retry in 5 minutes", "none", "wait", "will shall keep keeps continue continues"},
        {"450 do ", " retry for 5 minutes", "wait", "none", "not dont never nicht"},
        // What times are about otherwise.
        {"450 try again, ", " 5 minutes", "none", "wait",
         "too many than per every each last past since limit limits exceed exceeds exceeded exceeding timed timeout "
         "timeouts expired elapsed lost closed dropped idle inactive lasted took failed failure aborted terminated "
         "disconnected stalled received sent waited tried retried queued delivered undelivered old \xE5\x88\xB6"},
        {"450 try again 5 minutes ", "", "none", "wait", "ago earlier passed \xE3\x81\xAB"},
        // What changes nothing.
        {"450 blocked for ", " 5 minutes", "wait", "none",
         "the to of de another about around approximately approx roughly ca zu next more further and or between und "
         "oder et ou y e i monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
         "\xE5\xB0\x8F \xE9\x96\x93 \xE9\x97\xB4 \xE9\x92\x9F \xE9\x90\x98"},
        {"450 blocked for at ", " 5 minutes", "wait", "none", "least earliest minimum mindestens moins menos almeno"},
        {"450 sorry ", " in 5 minutes try again", "wait", "none",
         "please kindly bitte veuillez \xE8\xAF\xB7 \xE8\xAB\x8B"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.before), std::string(row.behind));
        const auto with = [&](const std::string& word) {
            return std::string(row.before).append(word).append(row.behind);
        };
        CHECK(read(with("x")) == row.without);
        each(row.words, [&](const std::string& word) { CHECK(read(with(word)) == row.with); });
    }
    each("a an ein eine einer einem un une una uma um",
         [](const std::string& word) { check("450 retry in " + word + " hour", hour, retry_bound::at_least); });
    each("half halbe halben demi media mezza meia",
         [](const std::string& word) { check("450 retry in " + word + " hour", hour / 2, retry_bound::at_least); });
}

TEST_CASE("every word for an amount, a unit or a month is read as what it says") {
    std::int64_t amount = 0;
    each("one two three four five six seven eight nine ten eleven twelve", [&](const std::string& word) {
        ++amount;
        check("450 retry in " + word + " minutes", amount * 60, retry_bound::at_least);
        check("450 retry in twenty-" + word + " minutes", (amount < 10 ? 20 + amount : amount) * 60,
              retry_bound::at_least);
    });
    check("450 retry in fifteen minutes", 900, retry_bound::at_least);
    each("twenty thirty forty fifty sixty seventy eighty ninety", [n = 10](const std::string& word) mutable {
        n += 10;
        check("450 retry in " + word + " minutes", n * 60, retry_bound::at_least);
        check("450 retry in " + word + " five minutes", (n + 5) * 60, retry_bound::at_least);
    });

    struct {
        std::int64_t seconds;
        std::string_view names;
    } const units[] = {
        {1, "s sec secs second seconds sekunde sekunden sek seconde secondes segundo segundos secondi"},
        {1, "sekund sekundy sekundu \xE7\xA7\x92"},
        {60, "m min mins minute minutes minuten minuto minutos minuti minut minuty minutu \xE5\x88\x86"},
        {hour, "h hs hr hrs hour hours stunde stunden std heure heures hora horas ora ore chas chasa chasov"},
        {hour, "\xE6\x99\x82 \xE6\x97\xB6"},
        {day, "d day days tag tage tagen jour jours dia dias giorno giorni den dnya dney \xE5\xA4\xA9"},
        {7 * day, "week weeks woche wochen semaine semaines semana semanas settimana settimane"},
    };
    for (const auto& unit : units)
        each(unit.names,
             [&](const std::string& name) { check("450 retry in 1 " + name, unit.seconds, retry_bound::at_least); });

    for (const std::string_view names :
         {"january february march april may june july august september october november december",
          "jan feb mar apr may jun jul aug sep oct nov dec"}) {
        int month = 0;
        each(names, [&](const std::string& name) {
            const auto hint = retry_hint("450 retry after 5 " + name + " 2026");
            CHECK((hint && hint->date == mailbounce::start_of_day(2026, ++month, 5)));
        });
    }
}

// What stands between a call and a time is a set, with a bit for each.
static_assert([] {
    using namespace mailbounce::detail::retry_words;
    int all = 0;
    for (const int link : {int{bare}, int{after}, int{hold}, int{until}, int{up_to}, int{within}, int{at}}) {
        if (link <= 0 || (link & (link - 1)) != 0 || (all & link) != 0) return false;
        all |= link;
    }
    return true;
}());

TEST_CASE("every word of the hints stands in one list, and is found") {
    namespace words = mailbounce::detail::retry_words;
    std::set<std::uint64_t> keys;
    words::each_word([&](std::uint64_t key, const words::word& meaning) {
        CAPTURE(keys.size());
        CHECK(keys.insert(key).second);
        CHECK(words::find(key).sense == meaning.sense);
        CHECK(words::find(key).value == meaning.value);
        return false;
    });
    CHECK(keys.count(0) == 0);
    CHECK(keys.size() <= 512);  // the index has twice as many slots
}
