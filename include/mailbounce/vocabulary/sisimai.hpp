// The reasons of Sisimai.
//
// Source: github.com/sisimai/go-sisimai, reason/lib.go and smtp/failure/lib.go (2025 and 2026), as read in 2026. It
// calls hasmoved, userunknown, hostunknown and notaccept hard, and all else soft; it has no reason for greylisting.
#ifndef MAILBOUNCE_VOCABULARY_SISIMAI_HPP
#define MAILBOUNCE_VOCABULARY_SISIMAI_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct sisimai_table {
    static constexpr std::string_view name = "sisimai";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            hard("userunknown", mailbox_unknown, {mailbox_closed, owner_changed, address_syntax, undetermined}),
            hard("hasmoved", mailbox_moved),
            hard("hostunknown", domain_unknown),
            hard("notaccept", domain_refuses_mail),
            soft("suspend", mailbox_disabled, {mailbox_closed}),
            soft("mailboxfull", mailbox_full),
            soft("filtered", recipient_filtered),
            soft("speeding", rate_limited),
            soft("toomanyconn", too_many_connections, {too_many_recipients}),
            soft("blocked", sender_blocked),
            soft("badreputation", bad_reputation),
            soft("rejected", sender_rejected),
            soft("authfailure", authentication_failed),
            soft("requireptr", no_reverse_dns),
            soft("failedstarttls", tls_required),
            soft("securityerror", login_required),
            soft("norelaying", relay_denied),
            soft("policyviolation", policy_refused),
            soft("spamdetected", spam_content),
            soft("virusdetected", virus_found),
            soft("contenterror", content_refused, {eai_unsupported}),
            soft("notcompliantrfc", format_refused),
            soft("mesgtoobig", message_too_large),
            soft("exceedlimit", message_too_large),
            soft("syntaxerror", protocol_error),
            soft("networkerror", network_failure, {routing_loop}),
            soft("systemerror", system_error, {local_fault}),
            soft("systemfull", system_full),
            soft("mailererror", mailer_error),
            soft("expired", expired),
            soft("suppressed", suppressed_by_sender),
            soft("undefined", undetermined),
            soft("onhold", undetermined),
            notice("feedback", word_kind::complaint),
            notice("vacation", word_kind::auto_reply),
            notice("delivered", word_kind::success),
        });
    }();
};
}  // namespace detail

/// A reason of Sisimai: `sisimai_reason("userunknown")`.
using sisimai_reason = system_word<detail::sisimai_table>;

}  // namespace mailbounce::inline v0_1

#endif
