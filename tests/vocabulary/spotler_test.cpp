// The bounce subtypes of Spotler SendPro.
#include <mailbounce/vocabulary/spotler.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"mailbox-unknown", mailbox_unknown, hard, {mailbox_unknown, mailbox_moved, owner_changed, address_syntax}},
    {"mailbox-disabled", mailbox_disabled, soft, {mailbox_closed, mailbox_disabled}},
    {"mailbox-temp-disabled", mailbox_disabled, soft},
    {"mailbox-full", mailbox_full, soft, {mailbox_full}},
    {"domain-unknown", domain_unknown, hard, {domain_unknown, domain_refuses_mail}},
    {"personal-blacklist", recipient_filtered, soft, {recipient_filtered}},
    {"blacklisted", sender_blocked, soft, {sender_blocked, bad_reputation, no_reverse_dns}},
    {"sender-denied", sender_rejected, soft, {sender_rejected}},
    {"spf-failure", authentication_failed, soft, {authentication_failed}},
    {"auth-required", login_required, soft, {tls_required, login_required}},
    {"relay-denied", relay_denied, soft, {relay_denied}},
    {"access-denied", policy_refused, soft, {policy_refused}},
    {"content-related", content_refused, soft, {spam_content, virus_found, content_refused}},
    {"message-size", message_too_large, soft, {message_too_large}},
    {"message-error", format_refused, soft, {format_refused, eai_unsupported}},
    {"message-expired", expired, soft, {expired}},
    {"connection-error", network_failure, soft, {network_failure}},
    {"routing-error", network_failure, soft, {}, "connection-error"},
    {"routing-loop", routing_loop, soft, {routing_loop}},
    {"system-error", system_error, soft, {system_error, system_full}},
    {"config-error", system_error, soft, {local_fault}, "system-error"},
    {"mailbox-temp-error", system_error, soft, {mailer_error}, "system-error"},
    {"service-unavailable", system_error, soft, {greylisted, rate_limited, too_many_connections}, "system-error"},
    {"unknown", undetermined, unknown, {too_many_recipients, protocol_error, suppressed_by_sender, undetermined}},
};

}  // namespace

TEST_CASE("Spotler: 24 subtypes, of which four say what another says") { check_words<spotler_subtype>(all); }

TEST_CASE("Spotler: a mailbox is disabled for a time under a transient code") {
    const auto word_of = [](code_class c) {
        return translate<spotler_subtype>(verdict{.reason = mailbox_disabled, .category = soft, .code_class = c})
            .word->text();
    };
    CHECK(word_of(code_class::transient) == "mailbox-temp-disabled");
    CHECK(word_of(code_class::permanent) == "mailbox-disabled");
    CHECK(word_of(code_class::none) == "mailbox-disabled");
}

TEST_CASE("Spotler: 19 reasons are kept") { CHECK(reasons_kept<spotler_subtype>().size() == 19); }
