// KumoMTA's bounce classes, as its classifier writes them to logs (bounce_classification).
//
// Source: docs.kumomta.com, Rust API, bounce_classify::PreDefinedBounceClass (29), as read in 2026. Operators may add
// classes of their own, which are no words here. It has PowerMTA's categories, and beside some of them a second name.
#ifndef MAILBOUNCE_VOCABULARY_KUMOMTA_HPP
#define MAILBOUNCE_VOCABULARY_KUMOMTA_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct kumomta_table {
    static constexpr std::string_view name = "kumomta";
    static constexpr auto rows = [] {
        using enum reason;
        constexpr auto transient = code_class::transient;
        return std::to_array<word_row>({
            failure("InvalidRecipient", mailbox_unknown, {mailbox_moved, owner_changed, address_syntax}),
            failure("InactiveMailbox", mailbox_disabled, {mailbox_closed}),
            failure("BadDomain", domain_unknown, {domain_refuses_mail}),
            failure("QuotaIssues", mailbox_full, {system_full}),
            failure("BadConnection", network_failure),
            failure("NoAnswerFromHost", network_failure),
            failure("DNSFailure", network_failure),
            failure("RoutingErrors", network_failure, {routing_loop}),
            failure("RelayDenied", relay_denied),
            failure("RelayingIssues", relay_denied),
            failure("BadConfiguration", system_error, {mailer_error}),
            failure("ProtocolErrors", protocol_error),
            failure("MessageExpired", expired),
            failure("SpamBlock", sender_blocked, {bad_reputation}),
            failure("SpamContent", spam_content),
            failure("SpamRelated", spam_content),
            failure("VirusRelated", virus_found),
            failure("ContentRelated", content_refused, {message_too_large, format_refused, eai_unsupported}),
            failure("ProhibitedAttachment", content_refused),
            failure("InvalidSender", sender_rejected, {no_reverse_dns}),
            failure("AuthenticationFailed", authentication_failed, {login_required}),
            failure("TooManyRecipients", too_many_recipients),
            failure("PolicyRelated", policy_refused,
                    {recipient_filtered, greylisted, rate_limited, too_many_connections, tls_required}),
            failure("Uncategorized", undetermined),
            failure("TransientFailure", undetermined, {greylisted, rate_limited, too_many_connections})
                .telling(transient),
            notice("AutoReply", word_kind::auto_reply),
            notice("Subscribe", word_kind::subscription),
            notice("Unsubscribe", word_kind::unsubscribe),
            notice("ChallengeResponse", word_kind::challenge),
        });
    }();
};
}  // namespace detail

/// A bounce class of KumoMTA: `kumomta_class("InvalidRecipient")`.
using kumomta_class = system_word<detail::kumomta_table>;

}  // namespace mailbounce::inline v0_1

#endif
