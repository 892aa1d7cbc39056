// Two lines for a help desk: what happened, and what to do.
#include <mailbounce/describe/help_desk.hpp>

#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/smtp/reply.hpp>
#include <mailbounce/utf8_source.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "describe/characters.hpp"

using namespace mailbounce;

namespace {

delivery refused(std::string_view reply) { return delivery::from_reply(reply::parse(reply), phase::rcpt); }

constexpr verdict says(reason r, code_class c = code_class::permanent) { return {.reason = r, .code_class = c}; }

constexpr std::string_view ann = "ann@example.com";

}  // namespace

TEST_CASE("a refusal: its reason with the codes, and its remedy") {
    CHECK(help_desk_text(ann, refused("550 5.1.1 no"), says(reason::mailbox_unknown)) ==
          "ann@example.com: the mailbox does not exist (550 5.1.1).\n"
          "Ask for the right address, or take it off the list.");
    CHECK(help_desk_text(ann, refused("550 5.1.1 no"), says(reason::mailbox_unknown), {.in = language::japanese}) ==
          "ann@example.com：宛先のメールアドレスが存在しません（550 5.1.1）。\n"
          "正しいメールアドレスを確認するか、配信リストから削除してください。");
}

TEST_CASE("codes that are not known are left out") {
    CHECK(help_desk_text(ann, refused("550 no"), says(reason::mailbox_unknown))
              .starts_with("ann@example.com: the mailbox does not exist (550).\n"));
    delivery d = refused("no");
    CHECK(help_desk_text(ann, d, says(reason::mailbox_unknown))
              .starts_with("ann@example.com: the mailbox does not exist.\n"));
    d.status = "5.1.1"_status;
    CHECK(help_desk_text(ann, d, says(reason::mailbox_unknown))
              .starts_with("ann@example.com: the mailbox does not exist (5.1.1).\n"));
}

TEST_CASE("what is delivered needs nothing") {
    CHECK(help_desk_text(ann, {.outcome = outcome::delivered, .code = 250_reply}, {}) ==
          "ann@example.com: the message was delivered (250).\nNothing needs to be done.");
    CHECK(help_desk_text(ann, {.outcome = outcome::presumed_delivered}, {}, {.in = language::japanese})
              .ends_with("みなしています。\n対応は不要です。"));
}

TEST_CASE("what will be tried again needs nothing, unless the sending side has something to mend") {
    const delivery d = refused("450 4.2.2 full");
    CHECK(help_desk_text(ann, d, says(reason::mailbox_full, code_class::transient)) ==
          "ann@example.com: not delivered yet: the mailbox is full (450 4.2.2).\n"
          "The message is tried again by itself. Nothing needs to be done.");
    CHECK(help_desk_text(ann, d, says(reason::authentication_failed, code_class::transient))
              .ends_with("The message is tried again by itself. Correct the SPF, DKIM and DMARC records of the sending "
                         "domain, and have its mail signed."));
    CHECK(help_desk_text(ann, {.outcome = outcome::delayed, .code = 250_reply}, {}) ==
          "ann@example.com: not delivered yet (250).\n"
          "The message is tried again by itself. Nothing needs to be done.");
}

TEST_CASE("what has expired tells its cause, if it is known") {
    const delivery d{.outcome = outcome::failed, .code = 452_reply};
    CHECK(help_desk_text(ann, d, expired_after(says(reason::mailbox_full, code_class::transient))) ==
          "ann@example.com: given up after several attempts: the mailbox is full (452).\n"
          "Ask the recipient, by other means, to free space, or send again later.");
    CHECK(help_desk_text(ann, d, says(reason::expired)) ==
          "ann@example.com: the message could not be delivered in the time for attempts (452).\n"
          "Send it again later. If that fails too, check the address and its domain.");
}

TEST_CASE("what was not sent says so") {
    CHECK(help_desk_text("ann@", {.outcome = outcome::not_attempted}, says(reason::address_syntax))
              .starts_with("ann@: nothing was sent: this cannot be an e-mail address.\n"));
}

TEST_CASE("a message that tells of no delivery") {
    CHECK(help_desk_text(report_kind::auto_reply) ==
          "automatic reply: a program answered for the recipient.\nNothing needs to be done: it is no failure.");
    CHECK(help_desk_text(report_kind::feedback, language::japanese) ==
          "迷惑メール報告：受信者からの迷惑メール報告、または配信停止の希望です。\n"
          "該当する受信者への配信を停止してください。");
}

TEST_CASE("a decision is told with its time") {
    const delivery d = refused("450 4.2.2 full");
    const verdict full = says(reason::mailbox_full, code_class::transient);
    const instant at = start_of_day(2026, 11, 25) + hours(5) + minutes(30);
    const auto told = [&](const next_step& step, const verdict& v, language in = language::english) {
        const std::string text = help_desk_text(ann, d, v, {.in = in, .step = &step, .zone = {hours(9), "JST"}});
        return text.substr(text.find('\n') + 1);
    };
    CHECK(told({.action = action::retry, .at = at}, full) ==
          "The message will be sent again on 2026-11-25 14:30 JST. Nothing needs to be done.");
    CHECK(told({.action = action::retry, .at = at}, full, language::japanese) ==
          "2026-11-25 14:30（JST）以降に再送されます。対応は不要です。");
    CHECK(told({.action = action::pause_destination, .at = at}, says(reason::rate_limited)) ==
          "All mail for this destination is held until 2026-11-25 14:30 JST. Send more slowly, and let the volume of a "
          "new IP address grow day by day.");
    CHECK(told({.action = action::stop_address}, full) ==
          "No more mail is sent to this address, until it has been corrected or found to be good.");
    CHECK(told({.action = action::expire}, full) ==
          "Ask the recipient, by other means, to free space, or send again later.");
}

TEST_CASE("a recipient may be anything: there are two lines, each an end of its own") {
    for (const language in : {language::english, language::japanese})
        for (const std::string_view who : {"", " \n", "a\r\nSubject: x", "\xFF\xC2\x85", "{what}[{codes}]"})
            for (std::size_t r = 0; r < reason_count; ++r)
                for (const outcome o : {outcome::delivered, outcome::presumed_delivered, outcome::delayed,
                                        outcome::failed, outcome::not_attempted}) {
                    const std::string text =
                        help_desk_text(who, {.outcome = o}, says(static_cast<reason>(r)), {.in = in});
                    CAPTURE(text);
                    const std::string_view stop = in == language::english ? "." : "。";
                    CHECK(std::count(text.begin(), text.end(), '\n') == 1);
                    CHECK(std::string_view(text).substr(0, text.find('\n')).ends_with(stop));
                    CHECK(text.ends_with(stop));
                    CHECK(tests::characters_of(text));
                    CHECK_FALSE(text.starts_with(":"));
                    CHECK(text.find("..") == std::string::npos);
                }
    CHECK(help_desk_text("", refused("550 no"), says(reason::mailbox_full), {.in = language::japanese})
              .starts_with("受信者："));
}
