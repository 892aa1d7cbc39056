// Sisimai's reasons.
#include <mailbounce/vocabulary/sisimai.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft;

constexpr expected_word all[] = {
    {"userunknown", mailbox_unknown, hard, {mailbox_unknown, mailbox_closed, owner_changed, address_syntax}},
    {"hasmoved", mailbox_moved, hard, {mailbox_moved}},
    {"hostunknown", domain_unknown, hard, {domain_unknown}},
    {"notaccept", domain_refuses_mail, hard, {domain_refuses_mail}},
    {"suspend", mailbox_disabled, soft, {mailbox_disabled}},
    {"mailboxfull", mailbox_full, soft, {mailbox_full}},
    {"filtered", recipient_filtered, soft, {recipient_filtered}},
    {"speeding", rate_limited, soft, {rate_limited}},
    {"toomanyconn", too_many_connections, soft, {too_many_connections, too_many_recipients}},
    {"blocked", sender_blocked, soft, {sender_blocked}},
    {"badreputation", bad_reputation, soft, {bad_reputation}},
    {"rejected", sender_rejected, soft, {sender_rejected}},
    {"authfailure", authentication_failed, soft, {authentication_failed}},
    {"requireptr", no_reverse_dns, soft, {no_reverse_dns}},
    {"failedstarttls", tls_required, soft, {tls_required}},
    {"securityerror", login_required, soft, {login_required}},
    {"norelaying", relay_denied, soft, {relay_denied}},
    {"policyviolation", policy_refused, soft, {policy_refused}},
    {"spamdetected", spam_content, soft, {spam_content}},
    {"virusdetected", virus_found, soft, {virus_found}},
    {"contenterror", content_refused, soft, {content_refused, eai_unsupported}},
    {"notcompliantrfc", format_refused, soft, {format_refused}},
    {"mesgtoobig", message_too_large, soft, {message_too_large}},
    {"exceedlimit", message_too_large, soft, {}, "mesgtoobig"},
    {"syntaxerror", protocol_error, soft, {protocol_error}},
    {"networkerror", network_failure, soft, {network_failure, routing_loop}},
    {"systemerror", system_error, soft, {system_error, local_fault}},
    {"systemfull", system_full, soft, {system_full}},
    {"mailererror", mailer_error, soft, {mailer_error}},
    {"expired", expired, soft, {expired}},
    {"suppressed", suppressed_by_sender, soft, {suppressed_by_sender}},
    {"undefined", undetermined, soft, {greylisted, undetermined}},
    {"onhold", undetermined, soft, {}, "undefined"},
    {"feedback", none, category::none},
    {"vacation", none, category::none},
    {"delivered", none, category::none},
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
