// The bounce reasons of Zoho Campaigns, 7 hard and 16 soft, with their remedies; to and from this library's reasons.
//
// Source: help.zoho.com, Zoho Campaigns, bounce reasons, as read in 2026. The order is the page's, the texts are this
// library's own; so are the remedies and owners of hard bounces, for which the page has none. policy/presets.hpp has
// what Zoho counts as hard, presets::zoho.
#ifndef MAILBOUNCE_VOCABULARY_ZOHO_HPP
#define MAILBOUNCE_VOCABULARY_ZOHO_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

/// A bounce reason of Zoho Campaigns.
enum class zoho_bounce : std::uint8_t {
    no_such_address,        ///< hard 1: the contact's address does not exist
    no_such_domain,         ///< hard 2
    invalid_address,        ///< hard 3: invalid, or mistyped
    blocked_by_server,      ///< hard 4: the sender's domain is blocked for good
    address_closed,         ///< hard 5: deleted or deactivated
    refused_by_policy,      ///< hard 6: a policy of the recipient's side refused the campaign
    user_not_found,         ///< hard 7: the server has no such mailbox
    mailbox_full,           ///< soft 1
    account_suspended,      ///< soft 2: for a time
    server_down,            ///< soft 3: cannot be reached
    too_many_messages,      ///< soft 4: over a limit for some length of time
    message_too_large,      ///< soft 5: over 25 MB, for example
    dns_trouble,            ///< soft 6: for a time
    content_blocked,        ///< soft 7: for words or links in the text
    authentication_failed,  ///< soft 8: DMARC, SPF or DKIM
    spam_filter,            ///< soft 9: the message was taken for spam
    attachment_filter,      ///< soft 10: an attachment was taken for unsafe
    sender_policy,          ///< soft 11: a rule refuses the sender
    relay_denied,           ///< soft 12
    greylisted,             ///< soft 13: first contact is held
    connection_timeout,     ///< soft 14: no connection in time, or a fault of the network
    smtp_timeout,           ///< soft 15: the relay's time-out is too short
    expired,                ///< soft 16: not delivered within the time for attempts
};

/// How many there are.
inline constexpr std::size_t zoho_bounce_count = static_cast<std::size_t>(zoho_bounce::expired) + 1;

/// What Zoho says of a bounce reason.
struct zoho_traits {
    std::string_view name;          ///< 22 for 23 reasons: Zoho has one name for soft 9 and soft 10
    mailbounce::category category;  ///< hard ("permanent" there) or soft ("temporary")
    mailbounce::reason reason;      ///< what it is here
    remedy_owner owner;             ///< nobody: Zoho sends it again by itself
    std::string_view remedy;        ///< what Zoho advises
};

namespace detail {
inline constexpr std::array<zoho_traits, zoho_bounce_count> zoho_table = [] {
    using enum category;
    using o = remedy_owner;
    using r = reason;
    return std::array<zoho_traits, zoho_bounce_count>{{
        {"address does not exist", hard, r::mailbox_unknown, o::sender, "correct the address, or remove it"},
        {"domain does not exist", hard, r::domain_unknown, o::sender, "correct the domain, or remove the address"},
        {"address invalid or mistyped", hard, r::address_syntax, o::sender, "correct the address"},
        {"blocked for good by the recipient's server", hard, r::sender_blocked, o::sender,
         "mend what the domain is blocked for, and ask for it to be let in again"},
        {"address deleted or deactivated", hard, r::mailbox_closed, o::sender, "remove the address"},
        {"refused by the recipient's policy", hard, r::policy_refused, o::recipient_admin,
         "ask the recipient's administrator to allow the campaign"},
        {"user not found on the server", hard, r::mailbox_unknown, o::sender, "correct the address, or remove it"},

        {"mailbox full", soft, r::mailbox_full, o::recipient, "ask the recipient to free space, or send again later"},
        {"account suspended for a time", soft, r::mailbox_disabled, o::recipient,
         "ask the recipient to have the account restored, and send again later"},
        {"server down", soft, r::system_error, o::nobody,
         "it is sent again by itself; tell the recipient's administrator"},
        {"too many messages in a short time", soft, r::rate_limited, o::sender,
         "warm up the IP address, split the delivery, or send again later"},
        {"message too large", soft, r::message_too_large, o::sender,
         "compress or leave out attachments, or share a link to them"},
        {"trouble with DNS for a time", soft, r::network_failure, o::sender,
         "send again later; use a reliable resolver"},
        {"blocked for its content", soft, r::content_refused, o::sender,
         "leave out offensive words, shortened URLs and unsafe links"},
        {"DMARC, SPF or DKIM failed", soft, r::authentication_failed, o::sender, "publish the records correctly"},
        {"refused by the spam filter", soft, r::spam_content, o::sender,
         "see to the domain's reputation, the content, and authentication"},
        {"refused by the spam filter", soft, r::virus_found, o::sender, "take the file out, and check it for viruses"},
        {"sender against the policy", soft, r::sender_rejected, o::recipient_admin,
         "send the details to the recipient's administrator, and ask to be put on the list of allowed senders"},
        {"relaying failed for a time", soft, r::relay_denied, o::sender,
         "check the SMTP settings, and ask the server's administrator"},
        {"greylisted", soft, r::greylisted, o::nobody, "it is sent again by itself; keep the IP address"},
        {"connection timed out", soft, r::network_failure, o::sender,
         "check the network and the firewall, and send again"},
        {"SMTP timed out", soft, r::network_failure, o::sender, "lengthen the SMTP time-out"},
        {"delivery expired", soft, r::expired, o::sender, "send again in good time; mend the network"},
    }};
}();
}  // namespace detail

/// What Zoho says of a bounce reason.
[[nodiscard]] constexpr const zoho_traits& traits(zoho_bounce z) noexcept {
    return detail::zoho_table[static_cast<std::size_t>(z)];
}

/// The verdict that a bounce reason amounts to; its category is Zoho's.
[[nodiscard]] constexpr verdict verdict_of(zoho_bounce z) noexcept {
    const zoho_traits& t = traits(z);
    return {.reason = t.reason,
            .category = t.category,
            .code_class = t.category == category::hard ? code_class::permanent : code_class::transient,
            .evidence = evidence_strength::provider_code};
}

/// Zoho's bounce reason for a reason and the class of the answer, if it has one: hard as presets::zoho has it.
///
/// What the mapping loses: hard 1 comes back from its verdict as hard 7, since both are mailbox_unknown; soft 6 and
/// soft 15 as soft 14, since all are network_failure. Some reasons share a name. None has what Zoho has no name for,
/// such as a protocol error or a refusal without a cause; nor has an address that seems wrong under a transient code.
[[nodiscard]] constexpr std::optional<zoho_bounce> zoho_bounce_of(reason r, code_class c) noexcept {
    using enum zoho_bounce;
    const bool is_transient = c == code_class::transient;
    const auto unless_transient = [=](zoho_bounce z) { return is_transient ? std::nullopt : std::optional(z); };
    switch (r) {
        case reason::mailbox_unknown:
            return unless_transient(user_not_found);
        case reason::mailbox_closed:
        case reason::mailbox_moved:
            return unless_transient(address_closed);
        case reason::address_syntax:
            return unless_transient(invalid_address);
        case reason::domain_unknown:
            return is_transient ? dns_trouble : no_such_domain;
        case reason::sender_blocked:
            return is_transient ? sender_policy : blocked_by_server;
        case reason::policy_refused:
            return is_transient ? sender_policy : refused_by_policy;
        case reason::mailbox_disabled:
            return account_suspended;
        case reason::mailbox_full:
            return mailbox_full;
        case reason::greylisted:
            return greylisted;
        case reason::rate_limited:
        case reason::too_many_connections:
        case reason::too_many_recipients:
            return too_many_messages;
        case reason::bad_reputation:
        case reason::spam_content:
            return spam_filter;
        case reason::sender_rejected:
        case reason::recipient_filtered:
            return sender_policy;
        case reason::authentication_failed:
            return authentication_failed;
        case reason::relay_denied:
            return relay_denied;
        case reason::virus_found:
            return attachment_filter;
        case reason::content_refused:
            return content_blocked;
        case reason::message_too_large:
            return message_too_large;
        case reason::network_failure:
            return connection_timeout;
        case reason::system_error:
            return server_down;
        case reason::expired:
            return expired;
        default:
            return std::nullopt;
    }
}

/// Zoho's bounce reasons for translate(): none for what zoho_bounce_of() has none for.
template <>
struct vocabulary<zoho_bounce> {
    /// The system's.
    static constexpr std::string_view name = "zoho";

    /// The nearest word.
    [[nodiscard]] static constexpr std::optional<zoho_bounce> word_of(const meaning& m) noexcept {
        if (m.kind != word_kind::failure) return std::nullopt;
        return zoho_bounce_of(m.reason, m.code_class);
    }
};

}  // namespace mailbounce::inline v0_1

#endif
