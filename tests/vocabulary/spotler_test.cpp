// The bounce subtypes of Spotler SendPro.
#include <mailbounce/vocabulary/spotler.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"mailbox-unknown", mailbox_unknown, hard},
    {"mailbox-disabled", mailbox_disabled, soft},
    {"mailbox-temp-disabled", mailbox_disabled, soft},
    {"mailbox-full", mailbox_full, soft},
    {"domain-unknown", domain_unknown, hard},
    {"personal-blacklist", recipient_filtered, soft},
    {"blacklisted", sender_blocked, soft},
    {"sender-denied", sender_rejected, soft},
    {"spf-failure", authentication_failed, soft},
    {"auth-required", login_required, soft},
    {"relay-denied", relay_denied, soft},
    {"access-denied", policy_refused, soft},
    {"content-related", content_refused, soft},
    {"message-size", message_too_large, soft},
    {"message-error", format_refused, soft},
    {"message-expired", expired, soft},
    {"connection-error", network_failure, soft},
    {"routing-error", network_failure, soft, "connection-error"},
    {"routing-loop", routing_loop, soft},
    {"system-error", system_error, soft},
    {"config-error", system_error, soft, "system-error"},
    {"mailbox-temp-error", system_error, soft, "system-error"},
    {"service-unavailable", system_error, soft, "system-error"},
    {"unknown", undetermined, unknown},
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
