// Mailjet's errors.
#include <mailbounce/vocabulary/mailjet.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"user unknown", mailbox_unknown, hard, {mailbox_unknown, mailbox_moved, owner_changed, address_syntax}},
    {"mailbox inactive", mailbox_disabled, soft, {mailbox_closed, mailbox_disabled}},
    {"quota exceeded", mailbox_full, soft, {mailbox_full, system_full}},
    {"invalid domain", domain_unknown, hard, {domain_unknown}},
    {"no mail host", domain_unknown, hard, {domain_refuses_mail}, "invalid domain"},
    {"relay/access denied", relay_denied, soft, {tls_required, login_required, relay_denied, undetermined}},
    {"sender blocked", sender_blocked, soft, {sender_blocked, bad_reputation, sender_rejected}},
    {"content blocked",
     spam_content,
     soft,
     {spam_content, virus_found, content_refused, message_too_large, format_refused, eai_unsupported}},
    {"policy issue",
     policy_refused,
     soft,
     {recipient_filtered, rate_limited, too_many_connections, too_many_recipients, authentication_failed,
      no_reverse_dns, policy_refused}},
    {"system issue", local_fault, soft, {system_error, mailer_error, local_fault}},
    {"protocol issue", protocol_error, soft, {protocol_error}},
    {"connection issue", network_failure, soft, {network_failure, routing_loop, expired}},
    {"greylisted", greylisted, soft, {greylisted}},
    {"preblocked", suppressed_by_sender, unknown, {suppressed_by_sender}},
    {"duplicate in campaign", none, category::none},
    {"spam preblocked", spam_content, soft, {}, "content blocked"},
    {"bad or empty template", local_fault, soft, {}, "system issue"},
    {"error in template language", local_fault, soft, {}, "system issue"},
    {"typofix", domain_unknown, hard, {}, "invalid domain"},
    {"blacklisted", suppressed_by_sender, unknown, {}, "preblocked"},
    {"spam reporter", none, category::none},
    {"preblock", suppressed_by_sender, unknown, {}, "preblocked"},
    {"spam", none, category::none, {}, "spam reporter"},
};

}  // namespace

TEST_CASE("Mailjet: 23 errors, of which eight say what another says") { check_words<mailjet_error>(all); }

TEST_CASE("Mailjet: the numbers of the errors, 1 to 21") {
    for (int code = 1; code <= 21; ++code) {
        CAPTURE(code);
        const auto word = mailjet_error::of(code);
        REQUIRE(word);
        CHECK(word->text() == all[code - 1].text);
    }
    CHECK_FALSE(mailjet_error::of(22));
    STATIC_REQUIRE(mailjet_error("preblock").code() == 0);
    STATIC_REQUIRE(mailjet_error("spam reporter").kind() == word_kind::complaint);
    STATIC_REQUIRE(mailjet_error("duplicate in campaign").kind() == word_kind::other);
}

TEST_CASE("Mailjet: it has no word for what is undetermined, and tells of a server that refuses") {
    STATIC_REQUIRE(translate<mailjet_error>(verdict{.reason = undetermined}).word ==
                   mailjet_error("relay/access denied"));
    STATIC_REQUIRE(translate<mailjet_error>(verdict{.reason = undetermined}).loss.contains(loss::reason));
    // Every other reason is named by some word.
    reason_set named;
    for (const expected_word& e : all) named = named | mailjet_error::parse(e.text)->reasons();
    CHECK(named == reason_set::up_to(undetermined).without(none));
}
