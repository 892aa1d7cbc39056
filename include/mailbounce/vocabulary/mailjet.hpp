// Mailjet's errors (error in its bounce and blocked events), with the numbers that its messages have for them
// (StateID).
//
// Sources: Mailjet's guide to its event API; the numbers, and what is numbered above 15, from a description of its REST
// API in a program that reads it; as read in 2026. The two without a number are so written in the documentation of a
// product on top of it. Mailjet tells apart from the error whether the bounce was hard, and has no word for "unknown".
#ifndef MAILBOUNCE_VOCABULARY_MAILJET_HPP
#define MAILBOUNCE_VOCABULARY_MAILJET_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct mailjet_table {
    static constexpr std::string_view name = "mailjet";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            numbered(1, failure("user unknown", mailbox_unknown, {mailbox_moved, owner_changed, address_syntax})),
            numbered(2, failure("mailbox inactive", mailbox_disabled, {mailbox_closed})),
            numbered(3, failure("quota exceeded", mailbox_full, {system_full})),
            numbered(4, failure("invalid domain", domain_unknown)),
            numbered(5, failure("no mail host", domain_unknown, {domain_refuses_mail})),
            numbered(6, failure("relay/access denied", relay_denied, {tls_required, login_required, undetermined})),
            numbered(7, failure("sender blocked", sender_blocked, {bad_reputation, sender_rejected})),
            numbered(8, failure("content blocked", spam_content,
                                {virus_found, content_refused, message_too_large, format_refused, eai_unsupported})),
            numbered(9, failure("policy issue", policy_refused,
                                {recipient_filtered, rate_limited, too_many_connections, too_many_recipients,
                                 authentication_failed, no_reverse_dns})),
            numbered(10, failure("system issue", local_fault, {system_error, mailer_error})),
            numbered(11, failure("protocol issue", protocol_error)),
            numbered(12, failure("connection issue", network_failure, {routing_loop, expired})),
            numbered(13, failure("greylisted", greylisted)),
            numbered(14, failure("preblocked", suppressed_by_sender)),
            numbered(15, notice("duplicate in campaign", word_kind::other)),
            numbered(16, failure("spam preblocked", spam_content)),
            numbered(17, failure("bad or empty template", local_fault)),
            numbered(18, failure("error in template language", local_fault)),
            numbered(19, failure("typofix", domain_unknown)),
            numbered(20, failure("blacklisted", suppressed_by_sender)),
            numbered(21, notice("spam reporter", word_kind::complaint)),
            failure("preblock", suppressed_by_sender),
            notice("spam", word_kind::complaint),
        });
    }();
};
}  // namespace detail

/// An error of Mailjet: `mailjet_error("quota exceeded")`.
using mailjet_error = system_word<detail::mailjet_table>;

}  // namespace mailbounce::inline v0_1

#endif
