// Why a delivery failed: one of a closed list, with what each reason means for the sender.
#ifndef MAILBOUNCE_CLASSIFY_REASON_HPP
#define MAILBOUNCE_CLASSIFY_REASON_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>

namespace mailbounce::inline v0_1 {

/// Why a delivery failed. The order is also the last tie-break between wordings: of two equally specific ones the
/// reason that stands first wins. Adding a reason is a change of the library's minor version.
enum class reason : std::uint8_t {
    none,  ///< it did not fail

    mailbox_unknown,      ///< no such user
    mailbox_closed,       ///< closed, deleted, permanently disabled
    mailbox_moved,        ///< moved, and mail is not forwarded; 551
    owner_changed,        ///< the address or its domain has another owner now (RFC 7293)
    address_syntax,       ///< cannot be an address
    domain_unknown,       ///< no such domain or host
    domain_refuses_mail,  ///< the domain takes no mail at all: null MX, 521, 556 (RFC 7504, RFC 7505)

    mailbox_disabled,  ///< suspended, locked, inactive
    mailbox_full,      ///< over quota

    recipient_filtered,  ///< the recipient's own filter or preferences
    greylisted,          ///< first contact is held; the next attempt passes (RFC 6647)

    rate_limited,           ///< too much, too fast
    too_many_connections,   ///< too many sessions at once
    too_many_recipients,    ///< too many recipients in one transaction: split and send again
    sender_blocked,         ///< the client's IP, host or network is on a list, or blocked
    bad_reputation,         ///< a score or reputation, named as such
    sender_rejected,        ///< the envelope or header sender, or its domain, is refused
    authentication_failed,  ///< SPF, DKIM, DMARC or ARC
    no_reverse_dns,         ///< no PTR record, or a HELO name that does not resolve
    tls_required,           ///< an encrypted or verified connection is asked for
    login_required,         ///< the client must authenticate, or failed to
    relay_denied,           ///< the server does not take mail for that domain from this client

    policy_refused,  ///< refused by policy, said so, without a clearer cause

    spam_content,       ///< the message looks like spam
    virus_found,        ///< the message holds a virus or other malware
    content_refused,    ///< an attachment, a link or a type of content is not allowed
    message_too_large,  ///< over a limit of size
    format_refused,     ///< the form of the message: headers, MIME, line lengths
    eai_unsupported,    ///< an internationalised address or header that cannot be taken (RFC 6531)

    protocol_error,   ///< 500-504 and friends: the conversation went wrong
    network_failure,  ///< connection, DNS or time-out
    routing_loop,     ///< too many hops, or mail that loops back

    system_error,  ///< trouble in the receiving system
    system_full,   ///< its disk is full
    mailer_error,  ///< its delivery program failed

    expired,               ///< given up after retries; the verdict's cause is the last real reason
    local_fault,           ///< our own queue or configuration
    suppressed_by_sender,  ///< a list at the sending side stopped it
    undetermined,          ///< refused, and nothing said why
};

/// How many reasons there are, `none` included.
inline constexpr std::size_t reason_count = static_cast<std::size_t>(reason::undetermined) + 1;

/// Whose matter a failure is.
enum class fault : std::uint8_t {
    none,              ///< nothing failed
    address,           ///< the address leads nowhere
    mailbox,           ///< the mailbox is there and cannot take mail now
    recipient_policy,  ///< the recipient, or their administrator, does not want it
    recipient_system,  ///< the receiving system
    sender,            ///< the sender's host, domain, authentication or volume
    content,           ///< the message
    network,           ///< what lies between
    own_system,        ///< the sending system itself
    unknown,           ///< cannot be told
};

/// Who can mend it.
enum class remedy_owner : std::uint8_t {
    nobody,           ///< nothing to mend, or it mends itself: sending again is enough
    sender,           ///< the sender: configuration, list, content or volume
    recipient,        ///< the recipient: free space, a filter, a correct address
    recipient_admin,  ///< the administrator of the receiving system
};

/// What a reason means, whatever the code class was.
struct reason_traits {
    std::string_view name;           ///< that of the enumerator
    mailbounce::fault fault;         ///< whose matter it is
    mailbounce::remedy_owner owner;  ///< who can mend it
    bool worth_retrying;  ///< the same message to the same address may pass later, with nobody doing anything
};

namespace detail {

inline constexpr reason_traits reason_table[reason_count] = {
    {"none"sv, fault::none, remedy_owner::nobody, false},
    {"mailbox_unknown"sv, fault::address, remedy_owner::sender, false},
    {"mailbox_closed"sv, fault::address, remedy_owner::sender, false},
    {"mailbox_moved"sv, fault::address, remedy_owner::sender, false},
    {"owner_changed"sv, fault::address, remedy_owner::sender, false},
    {"address_syntax"sv, fault::address, remedy_owner::sender, false},
    {"domain_unknown"sv, fault::address, remedy_owner::sender, false},
    {"domain_refuses_mail"sv, fault::address, remedy_owner::sender, false},
    {"mailbox_disabled"sv, fault::mailbox, remedy_owner::recipient, true},
    {"mailbox_full"sv, fault::mailbox, remedy_owner::recipient, true},
    {"recipient_filtered"sv, fault::recipient_policy, remedy_owner::recipient, false},
    {"greylisted"sv, fault::recipient_system, remedy_owner::nobody, true},
    {"rate_limited"sv, fault::sender, remedy_owner::sender, true},
    {"too_many_connections"sv, fault::sender, remedy_owner::sender, true},
    {"too_many_recipients"sv, fault::sender, remedy_owner::sender, true},
    {"sender_blocked"sv, fault::sender, remedy_owner::sender, false},
    {"bad_reputation"sv, fault::sender, remedy_owner::sender, false},
    {"sender_rejected"sv, fault::sender, remedy_owner::sender, false},
    {"authentication_failed"sv, fault::sender, remedy_owner::sender, false},
    {"no_reverse_dns"sv, fault::sender, remedy_owner::sender, false},
    {"tls_required"sv, fault::sender, remedy_owner::sender, false},
    {"login_required"sv, fault::sender, remedy_owner::sender, false},
    {"relay_denied"sv, fault::sender, remedy_owner::sender, false},
    {"policy_refused"sv, fault::recipient_policy, remedy_owner::recipient_admin, false},
    {"spam_content"sv, fault::content, remedy_owner::sender, false},
    {"virus_found"sv, fault::content, remedy_owner::sender, false},
    {"content_refused"sv, fault::content, remedy_owner::sender, false},
    {"message_too_large"sv, fault::content, remedy_owner::sender, false},
    {"format_refused"sv, fault::content, remedy_owner::sender, false},
    {"eai_unsupported"sv, fault::content, remedy_owner::sender, false},
    {"protocol_error"sv, fault::own_system, remedy_owner::sender, false},
    {"network_failure"sv, fault::network, remedy_owner::nobody, true},
    {"routing_loop"sv, fault::network, remedy_owner::recipient_admin, false},
    {"system_error"sv, fault::recipient_system, remedy_owner::recipient_admin, true},
    {"system_full"sv, fault::recipient_system, remedy_owner::recipient_admin, true},
    {"mailer_error"sv, fault::recipient_system, remedy_owner::recipient_admin, true},
    {"expired"sv, fault::unknown, remedy_owner::nobody, false},
    {"local_fault"sv, fault::own_system, remedy_owner::sender, true},
    {"suppressed_by_sender"sv, fault::own_system, remedy_owner::sender, false},
    {"undetermined"sv, fault::unknown, remedy_owner::sender, false},
};

inline constexpr const char* fault_names[] = {"none",   "address", "mailbox", "recipient_policy", "recipient_system",
                                              "sender", "content", "network", "own_system",       "unknown"};
inline constexpr const char* remedy_owner_names[] = {"nobody", "sender", "recipient", "recipient_admin"};

}  // namespace detail

/// What a reason means. For `expired` ask for the traits of the verdict's cause.
[[nodiscard]] constexpr const reason_traits& traits(reason r) noexcept {
    return detail::reason_table[static_cast<std::size_t>(r)];
}

/// The reason's name as written above.
[[nodiscard]] constexpr std::string_view to_string(reason r) noexcept { return traits(r).name; }

/// The fault's name as written above.
[[nodiscard]] constexpr std::string_view to_string(fault f) noexcept {
    return detail::fault_names[static_cast<std::size_t>(f)];
}

/// The owner's name as written above.
[[nodiscard]] constexpr std::string_view to_string(remedy_owner o) noexcept {
    return detail::remedy_owner_names[static_cast<std::size_t>(o)];
}

/// The reason of that name (as to_string writes it), if there is one.
[[nodiscard]] constexpr std::optional<reason> parse_reason(std::string_view name) noexcept {
    for (std::size_t i = 0; i < reason_count; ++i)
        if (detail::reason_table[i].name == name) return static_cast<reason>(i);
    return std::nullopt;
}

}  // namespace mailbounce::inline v0_1

#endif
