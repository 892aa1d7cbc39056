// What kind a message is that follows no standard: bounces, delays, successes and automatic answers as systems write
// them, and mail of people that speaks of the same things.
#include <mailbounce/report/formats/signs.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <mailbounce/report/formats/notice.hpp>
#include <mailbounce/report/message.hpp>
#include <mailbounce/sequence.hpp>
#include <mailbounce/smtp/reply.hpp>

#include "catch.hpp"

using namespace mailbounce;

namespace {

// In lower case, with single blanks.
std::string folded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool is_space = detail::is_blank(c) || detail::is_line_end(c);
        if (!is_space)
            out += detail::to_lower(c);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

code_class shown_in(const detail::sequence<detail::notice_entry>& entries) {
    for (const detail::notice_entry& e : entries)
        for (const std::string_view text : {e.answer, e.text, e.rest})
            if (const reply inner = reply::parse(text).innermost(); inner.code() || inner.status()) return inner.kind();
    return code_class::none;
}

// The kind of a message of one text.
report_kind kind_of(std::string_view bytes) {
    message m;
    m.parse(bytes);
    REQUIRE(m.parts().size() == 1);
    const detail::message_header header = detail::read_header(m.header());
    const detail::split_notice halves = detail::split(m.parts()[0].body);
    const std::string from = folded(header.from);
    const std::string subject = folded(header.subject);
    const std::string notice = folded(halves.words);
    detail::notice_reader reader;
    const code_class shown = shown_in(reader.read(halves.words, detail::find_address(header.to).address));
    return detail::kind_by_signs(
        {.header = header,
         .from = from,
         .subject = subject,
         .notice = notice,
         .returns_message = !detail::trim(halves.quoted).empty(),
         .shows_address = reader.shows_address(),
         .speaks_of_recipient = reader.speaks_of_recipient(),
         .names_recipient = reader.names_recipient(),
         .is_report = false},
        [&] { return std::string_view(notice); }, [=] { return shown; });
}

void check(report_kind kind, std::string_view bytes) {
    CAPTURE(bytes);
    CHECK(to_string(kind_of(bytes)) == to_string(kind));
}

constexpr bool has_null_return_path(std::string_view header) {
    const detail::message_header h = detail::read_header(header);
    return detail::has_null_return_path(h);
}

constexpr auto bounce = report_kind::bounce;
constexpr auto delay = report_kind::delay;
constexpr auto success = report_kind::success;
constexpr auto auto_reply = report_kind::auto_reply;
constexpr auto other = report_kind::other;

}  // namespace

static_assert(detail::is_forward("Fwd: x"));
static_assert(detail::is_forward("  FW: x"));
static_assert(detail::is_forward("[Fwd: x]"));
static_assert(detail::is_forward("WG: x"));
static_assert(detail::is_forward("TR: x"));
static_assert(!detail::is_forward("Re: x"));
static_assert(!detail::is_forward("Forward: x"));
static_assert(!detail::is_forward("x fwd: y"));
static_assert(!detail::is_forward(""));
static_assert(detail::is_answer_or_forward("Re: x"));
static_assert(detail::is_answer_or_forward("AW: x"));
static_assert(detail::is_answer_or_forward("SV: x"));
static_assert(detail::is_answer_or_forward("Antw: x"));
static_assert(detail::is_answer_or_forward("fwd: x"));
static_assert(!detail::is_answer_or_forward("Returned mail: x"));
static_assert(!detail::is_answer_or_forward("Recipient unknown"));

static_assert(has_null_return_path("Return-Path: <>\n"));
static_assert(has_null_return_path("Return-Path: < >\n"));
static_assert(!has_null_return_path("Return-Path: <ann@example.com>\n"));
static_assert(!has_null_return_path("Return-Path:\n"), "no field is no empty path");
static_assert(!has_null_return_path("From: <>\n"));

TEST_CASE("signs: the words of all kinds are found in one pass") {
    CHECK(detail::shows("550 user unknown", detail::sign::failure));
    CHECK_FALSE(detail::shows("550 user unknown", detail::sign::delay));
    CHECK_FALSE(detail::shows("550 user is unknown", detail::sign::failure));
    CHECK((detail::signs_in("will retry; mailbox full") ==
           (detail::signs(detail::sign::failure) | detail::signs(detail::sign::delay))));
    CHECK(detail::signs_in("").empty());
}

TEST_CASE("signs: a complaint or an opt-out by its subject") {
    const detail::message_header h = detail::read_header("From: Ann Lee <ann@example.net>\n");
    const auto complaint = detail::opt_out_in(h, " complaint about message from 192.0.2.1");
    REQUIRE(complaint);
    CHECK(complaint->type == feedback_type::abuse);
    const auto opt_out = detail::opt_out_in(h, "Unsubscribe");
    REQUIRE(opt_out);
    CHECK(opt_out->type == feedback_type::opt_out);
    CHECK(opt_out->recipient == "ann@example.net");
    CHECK_FALSE(detail::opt_out_in(h, "How do I unsubscribe?"));
    CHECK_FALSE(detail::opt_out_in(h, "Re: complaint about message from 192.0.2.1"));
    CHECK_FALSE(detail::opt_out_in(h, ""));
}

TEST_CASE("signs: bounces") {
    check(
        bounce,  // Exim
        "From: Mail Delivery System <Mailer-Daemon@mail.example.com>\nTo: news@example.org\nAuto-Submitted: "
        "auto-replied\nX-Failed-Recipients: ann@example.net\nSubject: Mail delivery failed: returning message to "
        "sender\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could "
        "not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) "
        "failed:\n\n  ann@example.net\n    Unrouteable address\n\n------ This is a copy of the message, including all "
        "the "
        "headers. ------\n\nReturn-path: <news@example.org>\n");
    check(
        bounce,  // qmail
        "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.com\nTo: news@example.org\nSubject: failure notice\n\nHi. "
        "This "
        "is the qmail-send program at mail.example.com.\nI'm afraid I wasn't able to deliver your message to the "
        "following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work "
        "out.\n\n<ann@example.net>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of "
        "the message.\n\nSubject: News\n");
    check(
        bounce,  // Sendmail 5
        "From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.com>\nTo: news@example.org\nSubject: Returned mail: "
        "User unknown\n\n   ----- Transcript of session follows -----\n550 <ann@example.net>... User unknown\n\n   "
        "----- "
        "Unsent message follows -----\nSubject: News\n");
    check(
        bounce,  // OpenSMTPD
        "From: Mailer Daemon <MAILER-DAEMON@mail.example.com>\nTo: news@example.org\nSubject: Delivery status "
        "notification: error\n\n    An error has occurred while attempting to deliver a message for\n    the following "
        "list of recipients:\n\nann@example.net: 550 5.1.1 User unknown\n\n    Below is a copy of the original "
        "message:\n\nSubject: News\n");
    check(bounce,  // dma
          "From: MAILER-DAEMON <>\nTo: <news@example.org>\nSubject: Mail delivery failed\n\nThis is the DragonFly Mail "
          "Agent "
          "at mail.example.com.\n\nThere was an error delivering your mail to <ann@example.net>.\n\n550 User "
          "unknown\n\nMessage headers follow.\n\nSubject: News\n");
    check(
        bounce,  // Notes
        "From: Postmaster@example.net\nTo: news@example.org\nSubject: DELIVERY FAILURE: User ann (ann@example.net) not "
        "listed in Domino Directory\n\nYour message\n\n  Subject: News\n\nwas not delivered to:\n\n  "
        "ann@example.net\n\nbecause:\n\n  User ann (ann@example.net) not listed in Domino Directory\n");
    check(
        bounce,  // Exchange
        "From: Microsoft Outlook <MicrosoftExchange0123456789abcdef@example.net>\nTo: news@example.org\nSubject: "
        "Undeliverable: News\n\nDelivery has failed to these recipients or groups:\n\nann@example.net\nThe mailbox is "
        "full.\n\nOriginal message headers:\n\nSubject: News\n");
    check(bounce,  // in German
          "From: Postmaster <postmaster@example.net>\nTo: news@example.org\nSubject: Unzustellbar: News\n\nIhre "
          "Nachricht "
          "konnte nicht zugestellt werden:\n\nann@example.net\n");
    check(bounce,  // Gmail
          "From: Mail Delivery Subsystem <mailer-daemon@mail.example.com>\nTo: news@example.org\nAuto-Submitted: "
          "auto-replied\nSubject: Delivery Status Notification (Failure)\n\n** Address not found **\n\nYour message "
          "wasn't "
          "delivered to ann@example.net because the address couldn't be found.\n\nThe response was:\n\n550 5.1.1 The "
          "email "
          "account does not exist.\n");
    check(bounce,  // a gateway, by what only notices have
          "Return-Path: <>\nFrom: gateway@example.net\nTo: news@example.org\nSubject: Delivery "
          "failed\n\n<ann@example.net>: "
          "550 5.1.1 User unknown\n");
}

TEST_CASE("signs: bounces in a language of which no word is known") {
    check(bounce,
          "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.com\nTo: news@example.org\nSubject: "
          "Qwzx\n\n<ann@example.net>: 550 5.1.1 qwzx\n");
    check(bounce,
          "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.com\nTo: news@example.org\nSubject: "
          "Qwzx\n\n<ann@example.net>\n\nQwzx.\n\n----- Original message -----\n\nSubject: News\n");
}

TEST_CASE("signs: delays") {
    check(delay,  // Exim
          "From: Mail Delivery System <Mailer-Daemon@mail.example.com>\nTo: news@example.org\nAuto-Submitted: "
          "auto-replied\nSubject: Warning: message 1aBcDe-0001Fg-2H delayed 24 hours\n\nA message that you sent has "
          "not yet "
          "been delivered to one or more of its\nrecipients after more than 24 hours on the queue on "
          "mail.example.com.\n\nThe address to which the message has not yet been delivered is:\n\n  "
          "ann@example.net\n\nNo "
          "action is required on your part. Delivery attempts will continue for\nsome time.\n");
    check(delay,  // Sendmail
          "From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.com>\nTo: news@example.org\nSubject: Warning: "
          "could not "
          "send message for past 4 hours\n\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT "
          "NEED TO "
          "RESEND YOUR MESSAGE  **\n\n   ----- Transcript of session follows -----\n<ann@example.net>... Deferred: "
          "Connection "
          "timed out with mx.example.net.\nWarning: message still undelivered after 4 hours\nWill keep trying until "
          "message "
          "is 5 days old\n");
    check(delay,  // Postfix
          "From: MAILER-DAEMON@mail.example.com (Mail Delivery System)\nTo: news@example.org\nSubject: Delayed Mail "
          "(still "
          "being retried)\n\nThis is the mail system at host mail.example.com.\n\nYour message could not be delivered "
          "for "
          "more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<ann@example.net>: connect to "
          "mx.example.net[192.0.2.1]:25: Connection timed out\n");
    check(
        delay,  // Gmail
        "From: Mail Delivery Subsystem <mailer-daemon@mail.example.com>\nTo: news@example.org\nSubject: Delivery "
        "Status "
        "Notification (Delay)\n\n** Delivery incomplete **\n\nThere was a temporary problem delivering your message to "
        "ann@example.net. It will be retried for 46 more hours.\n");
}

TEST_CASE("signs: what was delayed, and is given up now, is a bounce") {
    check(bounce,
          "From: Mail Delivery System <Mailer-Daemon@mail.example.com>\nTo: news@example.org\nX-Failed-Recipients: "
          "ann@example.net\nSubject: Mail delivery failed: returning message to sender\n\nThe following address(es) "
          "failed:\n\n  ann@example.net\n    retry timeout exceeded; delayed for 5 days, giving up\n");
    check(bounce,
          "From: MAILER-DAEMON@mail.example.com\nTo: news@example.org\nSubject: failure "
          "notice\n\n<ann@example.net>:\nSorry, "
          "I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been "
          "in the "
          "queue too long.\n");
}

TEST_CASE("signs: successes") {
    check(success,  // Postfix
          "From: MAILER-DAEMON@mail.example.com (Mail Delivery System)\nTo: news@example.org\nSubject: Successful Mail "
          "Delivery Report\n\nThis is the mail system at host mail.example.com.\n\nYour message was successfully "
          "delivered to "
          "the destination(s)\nlisted below.\n\n<ann@example.net>: delivered to mailbox\n");
    check(success,  // Exchange
          "From: Postmaster <postmaster@example.net>\nTo: news@example.org\nSubject: Delivery Status Notification "
          "(Success)\n\nYour message has been delivered to the following recipients:\n\nann@example.net\n");
    check(success,
          "From: Mail Delivery System <MAILER-DAEMON@mail.example.com>\nTo: news@example.org\nSubject: Delivery Status "
          "Notification (Relay)\n\nYour message has been successfully relayed to:\n\nann@example.net\n");
}

TEST_CASE("signs: automatic answers") {
    check(auto_reply,
          "From: Ann <ann@example.net>\nTo: news@example.org\nAuto-Submitted: auto-replied (vacation)\nSubject: Re: "
          "News\n\nI read my mail again on Monday.\n");
    check(auto_reply,
          "From: Ann <ann@example.net>\nTo: news@example.org\nX-Autoreply: yes\nSubject: Re: News\n\nThanks.\n");
    check(auto_reply,
          "From: Ann <ann@example.net>\nTo: news@example.org\nPrecedence: auto_reply\nSubject: Re: News\n\nThanks.\n");
    check(auto_reply,
          "From: Ann <ann@example.net>\nTo: news@example.org\nSubject: Out of Office: News\n\nI am away.\n");
    check(auto_reply, "From: Ann <ann@example.net>\nTo: news@example.org\nSubject: Automatic reply: News\n\nHello.\n");
    check(auto_reply,
          "From: Ann <ann@example.net>\nTo: news@example.org\nSubject: Abwesenheitsnotiz: News\n\nHallo.\n");
    check(auto_reply,
          "From: Ann <ann@example.net>\nTo: news@example.org\nIn-Reply-To: <a@example.org>\nSubject: News\n\nI am "
          "currently "
          "out of the office, with limited access to email.\n");
}

TEST_CASE("signs: mail of people, shops and lists that speaks of deliveries") {
    check(other, "From: Ann <ann@example.net>\nTo: news@example.org\nSubject: News\n\nHello, how are you?\n");
    check(other,
          "From: Ann <ann@example.net>\nTo: news@example.org\nSubject: Re: Undelivered Mail Returned to Sender\n\nWhy "
          "was my "
          "mail not delivered? It says 550 5.1.1 User unknown.\n");
    check(other,
          "From: Ann <ann@example.net>\nTo: news@example.org\nSubject: Mail delivery failed?\n\nMy mail to "
          "bob@example.com "
          "could not be delivered. Can you help?\n");
    check(other,
          "From: Shop <orders@shop.example>\nTo: news@example.org\nSubject: Your parcel was not delivered\n\nWe could "
          "not "
          "deliver your parcel 550123. It has been returned to sender.\n");
    check(other,
          "From: Ann <ann@example.net>\nTo: admins@lists.example.org\nList-Id: <admins.lists.example.org>\nSubject: "
          "delivery "
          "failed with 550 5.7.1\n\nWhat does this bounce mean?\n");
    check(other,
          "From: Ann <ann@example.net>\nTo: news@example.org\nSubject: Fwd: failure notice\n\nSee below.\n\n---------- "
          "Forwarded message ----------\nFrom: MAILER-DAEMON@mail.example.com\nSubject: failure notice\n");
    check(other,
          "From: Postmaster <postmaster@example.net>\nTo: news@example.org\nSubject: New mail rules\n\nFrom Monday on, "
          "messages above 20 MB are not accepted.\n");
    check(other,
          "From: dmarc@example.net\nTo: news@example.org\nSubject: Report Domain: example.org\n\nThis is an aggregate "
          "report.\n");
    check(other, "Subject:\n\n");
    check(other, "");
}

TEST_CASE("signs: a name of people or shops that holds one of systems") {
    for (const std::string_view name : {"Sandra Lee <sandra@example.net>", "Andreas <andreas@example.net>",
                                        "Hendrik <hendrik@example.net>", "Alexandra <alexandra@example.net>"})
        check(other,
              "From: " + std::string(name) +
                  "\nTo: news@example.org\nSubject: My mail to Bob\n\nIt could not be delivered, and was returned to "
                  "me. Can you help?\n");
    check(other,
          "From: Shop <notification@shop.example>\nTo: news@example.org\nSubject: Your parcel was not delivered\n\nWe "
          "could "
          "not deliver your parcel. It has been returned to sender.\n");
}

TEST_CASE("signs: bounces in other languages, and in one of which no word is known") {
    const auto from_daemon = [](std::string_view subject, std::string_view text) {
        return kind_of(std::string("Return-Path: <>\nFrom: MAILER-DAEMON@example.com\nTo: news@example.org\nSubject: ")
                           .append(subject)
                           .append("\n\n")
                           .append(text));
    };
    CHECK(from_daemon("Teslim edilemeyen ileti", "Ileti teslim edilemedi:\n\n    ann@example.net\n") ==
          report_kind::bounce);
    CHECK(from_daemon("Hinweis",
                      "n\xc3\xa3o p\xc3\xb4"
                      "de ser entregue a ann@example.net\n") == report_kind::bounce);
    CHECK(from_daemon("Aviso", "Qwrt zxcv ann@example.net plok\n") == report_kind::bounce);
    CHECK(from_daemon("Aviso", "Qwrt zxcv plok\n") == report_kind::other);
    CHECK(kind_of("From: ann@example.net\nSubject: Aviso\n\nQwrt bob@example.net plok\n") == report_kind::other);
}
