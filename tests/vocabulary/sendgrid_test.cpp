// SendGrid's classifications of bounces and blocks.
#include <mailbounce/vocabulary/sendgrid.hpp>

#include <cstddef>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"Invalid Address",
     mailbox_unknown,
     hard,
     {mailbox_unknown, mailbox_closed, mailbox_moved, owner_changed, address_syntax, domain_unknown,
      domain_refuses_mail}},
    {"Mailbox Unavailable", mailbox_full, soft, {mailbox_disabled, mailbox_full, recipient_filtered}},
    {"Frequency or Volume Too High", rate_limited, soft, {rate_limited, too_many_connections, too_many_recipients}},
    {"Reputation",
     bad_reputation,
     soft,
     {sender_blocked, bad_reputation, sender_rejected, authentication_failed, no_reverse_dns, policy_refused}},
    {"Content",
     spam_content,
     soft,
     {spam_content, virus_found, content_refused, message_too_large, format_refused, eai_unsupported}},
    {"Technical Failure",
     network_failure,
     soft,
     {greylisted, tls_required, login_required, relay_denied, protocol_error, network_failure, routing_loop,
      system_error, system_full, mailer_error, expired, local_fault}},
    {"Unclassified", undetermined, unknown, {suppressed_by_sender, undetermined}},
};

}  // namespace

TEST_CASE("SendGrid: seven classifications, each of which comes back") { check_words<sendgrid_classification>(all); }

TEST_CASE("SendGrid: seven reasons are kept, and all but one of the others have a classification that names them") {
    CHECK(reasons_kept<sendgrid_classification>().size() == 7);
    reason_set named;
    for (std::size_t i = 0; i < sendgrid_classification::count; ++i)
        named = named | sendgrid_classification::at(i).reasons();
    CHECK(reason_set::up_to(undetermined).without(none) - named == reason_set{suppressed_by_sender});
    STATIC_REQUIRE(translate<sendgrid_classification>(verdict{.reason = suppressed_by_sender}).word ==
                   sendgrid_classification("Unclassified"));
}
