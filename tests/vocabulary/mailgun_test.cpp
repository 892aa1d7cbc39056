// Mailgun's severities and reasons.
#include <mailbounce/vocabulary/mailgun.hpp>

#include <cstddef>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"permanent/bounce",
     mailbox_unknown,
     hard,
     {mailbox_unknown, mailbox_closed, mailbox_moved, owner_changed, address_syntax, domain_unknown,
      domain_refuses_mail}},
    {"permanent/delayed-bounce", mailbox_unknown, hard, {}, "permanent/bounce"},
    {"permanent/generic",
     undetermined,
     unknown,
     {mailbox_disabled,     mailbox_full,        recipient_filtered,    greylisted,        rate_limited,
      too_many_connections, too_many_recipients, authentication_failed, tls_required,      login_required,
      relay_denied,         virus_found,         content_refused,       message_too_large, format_refused,
      eai_unsupported,      protocol_error,      network_failure,       routing_loop,      system_error,
      system_full,          mailer_error,        local_fault,           undetermined}},
    {"permanent/hardfail", undetermined, unknown, {}, "permanent/generic"},
    {"permanent/espblock",
     sender_blocked,
     soft,
     {sender_blocked, bad_reputation, sender_rejected, no_reverse_dns, policy_refused, spam_content}},
    {"permanent/old", expired, soft, {expired}},
    {"permanent/suppress-bounce", suppressed_by_sender, unknown, {suppressed_by_sender}},
    {"permanent/suppress-complaint", suppressed_by_sender, unknown, {}, "permanent/suppress-bounce"},
    {"permanent/suppress-unsubscribe", suppressed_by_sender, unknown, {}, "permanent/suppress-bounce"},
    {"temporary/generic", undetermined, soft},
    {"temporary/greylisted", greylisted, soft},
    {"temporary/espblock", sender_blocked, soft},
    {"temporary/old", expired, soft},
};

}  // namespace

TEST_CASE("Mailgun: 13 severities and reasons, of which four say what another says") {
    check_words<mailgun_failure>(all);
}

TEST_CASE("Mailgun: severity and reason, as its events have them") {
    STATIC_REQUIRE(mailgun_failure::parse("permanent", "bounce") == mailgun_failure("permanent/bounce"));
    STATIC_REQUIRE(mailgun_failure::parse("temporary", "generic") == mailgun_failure("temporary/generic"));
    STATIC_REQUIRE_FALSE(mailgun_failure::parse("temporary", "bounce"));
    STATIC_REQUIRE_FALSE(mailgun_failure::parse("", "generic"));
}

TEST_CASE("Mailgun: the severity is the code class, and comes from it") {
    for (std::size_t i = 1; i < reason_count; ++i)
        for (const code_class c : {code_class::transient, code_class::permanent}) {
            const auto r = static_cast<reason>(i);
            CAPTURE(to_string(r), to_string(c));
            const category g = category_table{}(r, c);
            const auto told = translate<mailgun_failure>(verdict{.reason = r, .category = g, .code_class = c});
            CHECK(told.word->text().starts_with(c == code_class::permanent ? "permanent/" : "temporary/"));
            CHECK_FALSE(told.loss.contains(loss::code_class));
        }
}
