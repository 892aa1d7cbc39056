// The categories of PHPMailer-BMH and Mautic.
#include <mailbounce/vocabulary/bmh.hpp>

#include <cstddef>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"unknown", mailbox_unknown, hard, {mailbox_unknown, mailbox_closed, mailbox_moved, owner_changed, address_syntax}},
    {"dns_unknown", domain_unknown, hard, {domain_unknown, domain_refuses_mail}},
    {"inactive", mailbox_disabled, hard},
    {"user_reject", recipient_filtered, hard},
    {"command_reject", protocol_error, hard},
    {"dns_loop", routing_loop, hard},
    {"full", mailbox_full, soft, {mailbox_full, system_full}},
    {"concurrent", too_many_connections, soft, {rate_limited, too_many_connections}},
    {"antispam",
     spam_content,
     soft,
     {recipient_filtered, sender_blocked, bad_reputation, sender_rejected, authentication_failed, no_reverse_dns,
      relay_denied, policy_refused, spam_content}},
    {"content_reject", content_refused, soft, {virus_found, content_refused}},
    {"latin_only", format_refused, soft, {format_refused, eai_unsupported}},
    {"oversize", message_too_large, soft, {message_too_large}},
    {"internal_error", system_error, soft, {protocol_error, system_error, mailer_error, local_fault}},
    {"unrecognized", undetermined, unknown, {suppressed_by_sender, undetermined}},
    {"other", undetermined, unknown, {}, "unrecognized"},
    {"defer",
     undetermined,
     soft,
     {mailbox_disabled, greylisted, too_many_recipients, tls_required, login_required, network_failure, routing_loop}},
    {"delayed", undetermined, soft, {expired}, "defer"},
    {"warning", undetermined, soft, {}, "defer"},
    {"outofoffice", none, category::none},
    {"autoreply", none, category::none, {}, "outofoffice"},
};

}  // namespace

TEST_CASE("PHPMailer-BMH: 20 categories, of which four say what another says") { check_words<bmh_category>(all); }

TEST_CASE("PHPMailer-BMH: six categories are hard, and nothing soft is written as one of them") {
    reason_set hard_ones;
    for (const expected_word& e : all)
        if (e.category == hard) hard_ones = hard_ones.with(e.reason);
    CHECK(hard_ones == reason_set{mailbox_unknown, domain_unknown, mailbox_disabled, recipient_filtered, protocol_error,
                                  routing_loop});
    for (std::size_t i = 1; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        CAPTURE(to_string(r));
        const auto told = translate<bmh_category>(verdict{.reason = r, .category = soft});
        CHECK(told.heard.category != hard);
    }
    STATIC_REQUIRE(translate<bmh_category>(verdict{.reason = mailbox_disabled, .category = soft}).word ==
                   bmh_category("defer"));
    STATIC_REQUIRE(translate<bmh_category>(verdict{.reason = mailbox_disabled, .category = hard}).word ==
                   bmh_category("inactive"));
}
