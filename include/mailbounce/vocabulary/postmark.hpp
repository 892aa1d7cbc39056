// Postmark's bounce types, by name (Type) and number (TypeCode).
//
// Sources: the list of help.esolia.pro, postmarkapp.com's article on bounces, and the types of Postmark's client for
// Node.js (4.0.2), as read in 2026. Postmark deactivates an address for HardBounce, SpamComplaint and
// ManuallyDeactivated; of these the first is hard here, the others are no failures of the address.
#ifndef MAILBOUNCE_VOCABULARY_POSTMARK_HPP
#define MAILBOUNCE_VOCABULARY_POSTMARK_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct postmark_table {
    static constexpr std::string_view name = "postmark";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            numbered(1, hard("HardBounce", mailbox_unknown,
                             {mailbox_closed, mailbox_moved, owner_changed, domain_unknown, domain_refuses_mail,
                              mailbox_disabled, undetermined})),
            numbered(2, soft("Transient", network_failure,
                             {greylisted, rate_limited, too_many_connections, too_many_recipients, protocol_error,
                              routing_loop, system_error, expired, undetermined})),
            numbered(16, notice("Unsubscribe", word_kind::unsubscribe)),
            numbered(32, notice("Subscribe", word_kind::subscription)),
            numbered(64, notice("AutoResponder", word_kind::auto_reply)),
            numbered(128, soft("AddressChange", mailbox_moved)),  // a request: the address may still be good
            numbered(256, soft("DnsError", network_failure, {domain_unknown})),
            numbered(512, failure("SpamNotification", spam_content, {recipient_filtered, content_refused})),
            numbered(1024, notice("OpenRelayTest", word_kind::other)),
            numbered(2048, unclear("Unknown", undetermined)),
            numbered(4096, soft("SoftBounce", mailbox_full,
                                {mailbox_disabled, system_full, mailer_error, message_too_large, format_refused,
                                 eai_unsupported})),
            numbered(8192, failure("VirusNotification", virus_found)),
            numbered(16384, notice("ChallengeVerification", word_kind::challenge)),
            numbered(100000, hard("BadEmailAddress", address_syntax)),
            numbered(100001, notice("SpamComplaint", word_kind::complaint)),
            numbered(100002, failure("ManuallyDeactivated", suppressed_by_sender)),
            numbered(100003, failure("Unconfirmed", suppressed_by_sender)),
            numbered(100006, failure("Blocked", sender_blocked,
                                     {bad_reputation, sender_rejected, no_reverse_dns, tls_required, login_required,
                                      relay_denied, policy_refused})),
            numbered(100007, failure("SMTPApiError", local_fault)),
            numbered(100008, failure("InboundError", local_fault)),
            numbered(100009, failure("DMARCPolicy", authentication_failed)),
            numbered(100010, failure("TemplateRenderingFailed", local_fault)),
        });
    }();
};
}  // namespace detail

/// A bounce type of Postmark: `postmark_bounce("HardBounce")`, or by its number: 4096.
using postmark_bounce = system_word<detail::postmark_table>;

}  // namespace mailbounce::inline v0_1

#endif
