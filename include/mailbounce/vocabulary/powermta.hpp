// PowerMTA's bounce categories, as in its accounting files (bounceCat) and in X-PowerMTA-BounceCategory.
//
// Source: the list of categories with their meanings, and the bounce-category-patterns that PowerMTA comes with, as
// copied at it.i88.ca (2018) and read in 2026. The list puts 4.X.X or 5.X.X beside each; the patterns take both, so a
// category does not tell the class. Mailboxes that are closed are `inactive-mailbox` there, block lists `spam-related`.
#ifndef MAILBOUNCE_VOCABULARY_POWERMTA_HPP
#define MAILBOUNCE_VOCABULARY_POWERMTA_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct powermta_table {
    static constexpr std::string_view name = "powermta";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            failure("bad-configuration", system_error, {mailer_error}),
            failure("bad-connection", network_failure),
            failure("bad-domain", domain_unknown, {domain_refuses_mail}),
            failure("bad-mailbox", mailbox_unknown, {mailbox_moved, owner_changed, address_syntax}),
            failure("content-related", content_refused, {message_too_large, format_refused, eai_unsupported}),
            failure("inactive-mailbox", mailbox_disabled, {mailbox_closed}),
            failure("invalid-sender", sender_rejected, {no_reverse_dns}),
            failure("message-expired", expired),
            failure("no-answer-from-host", network_failure),
            failure("policy-related", policy_refused,
                    {recipient_filtered, greylisted, rate_limited, too_many_connections, too_many_recipients,
                     authentication_failed, tls_required, login_required}),
            failure("protocol-errors", protocol_error),
            failure("quota-issues", mailbox_full, {system_full}),
            failure("relaying-issues", relay_denied),
            failure("routing-errors", network_failure, {routing_loop}),
            failure("spam-related", spam_content, {sender_blocked, bad_reputation}),
            failure("virus-related", virus_found),
            failure("other", undetermined),
        });
    }();
};
}  // namespace detail

/// A bounce category of PowerMTA: `powermta_category("bad-mailbox")`.
using powermta_category = system_word<detail::powermta_table>;

}  // namespace mailbounce::inline v0_1

#endif
