// The bounce subtypes of Spotler SendPro, formerly Flowmailer (bounceSubType).
//
// Source: sendpro.spotler.help, list of bounceSubType, as read in 2026. Spotler calls them examples that may change,
// and gives names alone: what they mean is this library's reading. Whether a bounce was soft or hard stands beside it.
#ifndef MAILBOUNCE_VOCABULARY_SPOTLER_HPP
#define MAILBOUNCE_VOCABULARY_SPOTLER_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct spotler_table {
    static constexpr std::string_view name = "spotler";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            failure("mailbox-unknown", mailbox_unknown, {mailbox_moved, owner_changed, address_syntax}),
            failure("mailbox-disabled", mailbox_disabled, {mailbox_closed}),
            failure("mailbox-temp-disabled", mailbox_disabled).telling(code_class::transient),
            failure("mailbox-full", mailbox_full),
            failure("domain-unknown", domain_unknown, {domain_refuses_mail}),
            failure("personal-blacklist", recipient_filtered),
            failure("blacklisted", sender_blocked, {bad_reputation, no_reverse_dns}),
            failure("sender-denied", sender_rejected),
            failure("spf-failure", authentication_failed),
            failure("auth-required", login_required, {tls_required}),
            failure("relay-denied", relay_denied),
            failure("access-denied", policy_refused),
            failure("content-related", content_refused, {spam_content, virus_found}),
            failure("message-size", message_too_large),
            failure("message-error", format_refused, {eai_unsupported}),
            failure("message-expired", expired),
            failure("connection-error", network_failure),
            failure("routing-error", network_failure),
            failure("routing-loop", routing_loop),
            failure("system-error", system_error, {system_full}),
            failure("config-error", system_error, {local_fault}),
            failure("mailbox-temp-error", system_error, {mailer_error}),
            failure("service-unavailable", system_error, {greylisted, rate_limited, too_many_connections}),
            failure("unknown", undetermined),
        });
    }();
};
}  // namespace detail

/// A bounce subtype of Spotler SendPro: `spotler_subtype("mailbox-full")`.
using spotler_subtype = system_word<detail::spotler_table>;

}  // namespace mailbounce::inline v0_1

#endif
