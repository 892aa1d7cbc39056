// PowerMTA's bounce categories.
#include <mailbounce/vocabulary/powermta.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"bad-configuration", system_error, soft, {system_error, mailer_error}},
    {"bad-connection", network_failure, soft, {network_failure}},
    {"bad-domain", domain_unknown, hard, {domain_unknown, domain_refuses_mail}},
    {"bad-mailbox", mailbox_unknown, hard, {mailbox_unknown, mailbox_moved, owner_changed, address_syntax}},
    {"content-related", content_refused, soft, {content_refused, message_too_large, format_refused, eai_unsupported}},
    {"inactive-mailbox", mailbox_disabled, soft, {mailbox_closed, mailbox_disabled}},
    {"invalid-sender", sender_rejected, soft, {sender_rejected, no_reverse_dns}},
    {"message-expired", expired, soft, {expired}},
    {"no-answer-from-host", network_failure, soft, {}, "bad-connection"},
    {"policy-related",
     policy_refused,
     soft,
     {recipient_filtered, greylisted, rate_limited, too_many_connections, too_many_recipients, authentication_failed,
      tls_required, login_required, policy_refused}},
    {"protocol-errors", protocol_error, soft, {protocol_error}},
    {"quota-issues", mailbox_full, soft, {mailbox_full, system_full}},
    {"relaying-issues", relay_denied, soft, {relay_denied}},
    {"routing-errors", network_failure, soft, {routing_loop}, "bad-connection"},
    {"spam-related", spam_content, soft, {sender_blocked, bad_reputation, spam_content}},
    {"virus-related", virus_found, soft, {virus_found}},
    {"other", undetermined, unknown, {local_fault, suppressed_by_sender, undetermined}},
};

}  // namespace

TEST_CASE("PowerMTA: 17 categories; two of the network are one with a third") { check_words<powermta_category>(all); }

TEST_CASE("PowerMTA: 15 reasons have a category that is theirs alone, and the nearest is told for the others") {
    CHECK(reasons_kept<powermta_category>() == reason_set{mailbox_unknown, domain_unknown, mailbox_disabled,
                                                          mailbox_full, sender_rejected, relay_denied, policy_refused,
                                                          spam_content, virus_found, content_refused, protocol_error,
                                                          network_failure, system_error, expired, undetermined});
    const auto word_of = [](reason r) { return translate<powermta_category>(verdict{.reason = r}).word->text(); };
    CHECK(word_of(mailbox_closed) == "inactive-mailbox");
    CHECK(word_of(mailbox_moved) == "bad-mailbox");
    CHECK(word_of(sender_blocked) == "spam-related");
    CHECK(word_of(rate_limited) == "policy-related");
    CHECK(word_of(routing_loop) == "routing-errors");
    CHECK(word_of(suppressed_by_sender) == "other");
}

TEST_CASE("PowerMTA: a category tells whatever it may stand for, and no code class") {
    STATIC_REQUIRE(powermta_category("spam-related").reasons() ==
                   reason_set{spam_content, sender_blocked, bad_reputation});
    STATIC_REQUIRE(powermta_category("other").reasons() == reason_set{undetermined});
    for (const expected_word& e : all)
        CHECK(verdict_of(*powermta_category::parse(e.text)).code_class == code_class::none);
}
