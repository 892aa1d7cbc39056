// SendGrid's seven classifications of bounces and blocks (bounce_classification in its events).
//
// Source: docs.sendgrid.com, bounce and block classifications, and the API's reference, as read in 2026. Whether it was
// a bounce (5yz) or a block (4yz) stands beside the classification, which does not tell it.
#ifndef MAILBOUNCE_VOCABULARY_SENDGRID_HPP
#define MAILBOUNCE_VOCABULARY_SENDGRID_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct sendgrid_table {
    static constexpr std::string_view name = "sendgrid";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            failure(
                "Invalid Address", mailbox_unknown,
                {mailbox_closed, mailbox_moved, owner_changed, address_syntax, domain_unknown, domain_refuses_mail}),
            failure("Mailbox Unavailable", mailbox_full, {mailbox_disabled, recipient_filtered}),
            failure("Frequency or Volume Too High", rate_limited, {too_many_connections, too_many_recipients}),
            failure("Reputation", bad_reputation,
                    {sender_blocked, sender_rejected, authentication_failed, no_reverse_dns, policy_refused}),
            failure("Content", spam_content,
                    {virus_found, content_refused, message_too_large, format_refused, eai_unsupported}),
            failure("Technical Failure", network_failure,
                    {protocol_error, routing_loop, system_error, system_full, mailer_error, tls_required,
                     login_required, relay_denied, greylisted, expired, local_fault}),
            failure("Unclassified", undetermined),
        });
    }();
};
}  // namespace detail

/// A classification of SendGrid: `sendgrid_classification("Invalid Address")`.
using sendgrid_classification = system_word<detail::sendgrid_table>;

}  // namespace mailbounce::inline v0_1

#endif
