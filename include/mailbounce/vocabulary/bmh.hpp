// The rule categories of PHPMailer-BMH, which Mautic and others have taken over.
//
// Source: Mautic, MonitoredEmail/Processor/Bounce/Definition/Category.php (2024-10), and BMH's table of categories with
// their bounce types, as read in 2026. `hard` here are those of type hard there, which also have an address removed;
// `inactive` is among them. Types blocked and generic are neither.
#ifndef MAILBOUNCE_VOCABULARY_BMH_HPP
#define MAILBOUNCE_VOCABULARY_BMH_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct bmh_table {
    static constexpr std::string_view name = "bmh";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            hard("unknown", mailbox_unknown,
                 {mailbox_closed, mailbox_moved, owner_changed, address_syntax, undetermined}),
            hard("dns_unknown", domain_unknown, {domain_refuses_mail}),
            hard("inactive", mailbox_disabled, {mailbox_closed}),
            hard("user_reject", recipient_filtered),
            hard("command_reject", protocol_error, {relay_denied}),
            hard("dns_loop", routing_loop),
            soft("full", mailbox_full, {system_full}),
            soft("concurrent", too_many_connections, {rate_limited}),
            failure("antispam", spam_content,
                    {recipient_filtered, sender_blocked, bad_reputation, sender_rejected, authentication_failed,
                     no_reverse_dns, relay_denied, policy_refused}),
            soft("content_reject", content_refused, {virus_found}),
            soft("latin_only", format_refused, {eai_unsupported}),
            soft("oversize", message_too_large),
            soft("internal_error", system_error, {mailer_error, protocol_error, local_fault}),
            failure("unrecognized", undetermined),
            failure("other", undetermined),
            soft("defer", undetermined, {greylisted, network_failure}),
            soft("delayed", undetermined, {expired}),
            soft("warning", undetermined),
            notice("outofoffice", word_kind::auto_reply),
            notice("autoreply", word_kind::auto_reply),
        });
    }();
};
}  // namespace detail

/// A category of PHPMailer-BMH and Mautic: `bmh_category("full")`.
using bmh_category = system_word<detail::bmh_table>;

}  // namespace mailbounce::inline v0_1

#endif
