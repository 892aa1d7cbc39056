// Sisimai's reasons.
#include <mailbounce/vocabulary/sisimai.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft;

constexpr expected_word all[] = {
    {"userunknown", mailbox_unknown, hard},       {"hasmoved", mailbox_moved, hard},
    {"hostunknown", domain_unknown, hard},        {"notaccept", domain_refuses_mail, hard},
    {"suspend", mailbox_disabled, soft},          {"mailboxfull", mailbox_full, soft},
    {"filtered", recipient_filtered, soft},       {"speeding", rate_limited, soft},
    {"toomanyconn", too_many_connections, soft},  {"blocked", sender_blocked, soft},
    {"badreputation", bad_reputation, soft},      {"rejected", sender_rejected, soft},
    {"authfailure", authentication_failed, soft}, {"requireptr", no_reverse_dns, soft},
    {"failedstarttls", tls_required, soft},       {"securityerror", login_required, soft},
    {"norelaying", relay_denied, soft},           {"policyviolation", policy_refused, soft},
    {"spamdetected", spam_content, soft},         {"virusdetected", virus_found, soft},
    {"contenterror", content_refused, soft},      {"notcompliantrfc", format_refused, soft},
    {"mesgtoobig", message_too_large, soft},      {"exceedlimit", message_too_large, soft, "mesgtoobig"},
    {"syntaxerror", protocol_error, soft},        {"networkerror", network_failure, soft},
    {"systemerror", system_error, soft},          {"systemfull", system_full, soft},
    {"mailererror", mailer_error, soft},          {"expired", expired, soft},
    {"suppressed", suppressed_by_sender, soft},   {"undefined", undetermined, soft},
    {"onhold", undetermined, soft, "undefined"},  {"feedback", none, category::none},
    {"vacation", none, category::none},           {"delivered", none, category::none},
};

}  // namespace

TEST_CASE("Sisimai: 36 reasons, of which two say what another says") { check_words<sisimai_reason>(all); }

TEST_CASE("Sisimai: four reasons are hard, and only these") {
    int hard_ones = 0;
    for (const expected_word& e : all) hard_ones += verdict_of(*sisimai_reason::parse(e.text)).category == hard;
    CHECK(hard_ones == 4);
    for (const char* text : {"hasmoved", "userunknown", "hostunknown", "notaccept"})
        CHECK(verdict_of(*sisimai_reason::parse(text)).category == hard);
}

TEST_CASE("Sisimai: all but eight reasons are kept") {
    CHECK(reason_set::up_to(undetermined).without(none) - reasons_kept<sisimai_reason>() ==
          reason_set{mailbox_closed, owner_changed, address_syntax, greylisted, too_many_recipients, eai_unsupported,
                     routing_loop, local_fault});
    // It may be disabled for now, or for good.
    STATIC_REQUIRE(translate<sisimai_reason>(verdict{.reason = mailbox_closed, .category = hard}).word ==
                   sisimai_reason("userunknown"));
    STATIC_REQUIRE(translate<sisimai_reason>(verdict{.reason = mailbox_closed, .category = soft}).word ==
                   sisimai_reason("suspend"));
}
