// Which reason an enhanced status or a reply code commonly stands for when nothing else is known. What is said of the
// reason, its title, remedy and owner, is said of the code too.
//
// The rules of classify/rules/codes.hpp, where they have one and whatever the phase; else a reason whose remedy fits.
#ifndef MAILBOUNCE_DESCRIBE_CODES_HPP
#define MAILBOUNCE_DESCRIBE_CODES_HPP

#include <cstddef>
#include <iterator>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/reply_code.hpp>

namespace mailbounce::inline v0_1::detail {

struct status_reason {
    int subject;
    int detail;
    mailbounce::reason reason;
};

/// In the order of status_registry.
inline constexpr status_reason status_reasons[] = {
    {0, 0, reason::undetermined},
    {1, 0, reason::undetermined},
    {1, 1, reason::mailbox_unknown},
    {1, 2, reason::domain_unknown},
    {1, 3, reason::address_syntax},
    {1, 4, reason::mailbox_unknown},
    {1, 5, reason::undetermined},
    {1, 6, reason::mailbox_moved},
    {1, 7, reason::sender_rejected},
    {1, 8, reason::sender_rejected},
    {1, 9, reason::undetermined},
    {1, 10, reason::domain_refuses_mail},
    {2, 0, reason::undetermined},
    {2, 1, reason::mailbox_disabled},
    {2, 2, reason::mailbox_full},
    {2, 3, reason::message_too_large},
    {2, 4, reason::system_error},
    {3, 0, reason::system_error},
    {3, 1, reason::system_full},
    {3, 2, reason::system_error},
    {3, 3, reason::protocol_error},
    {3, 4, reason::message_too_large},
    {3, 5, reason::system_error},
    {3, 6, reason::undetermined},
    {4, 0, reason::network_failure},
    {4, 1, reason::network_failure},
    {4, 2, reason::network_failure},
    {4, 3, reason::network_failure},
    {4, 4, reason::domain_unknown},
    {4, 5, reason::system_error},
    {4, 6, reason::routing_loop},
    {4, 7, reason::expired},
    {5, 0, reason::protocol_error},
    {5, 1, reason::protocol_error},
    {5, 2, reason::protocol_error},
    {5, 3, reason::too_many_recipients},
    {5, 4, reason::protocol_error},
    {5, 5, reason::protocol_error},
    {5, 6, reason::protocol_error},
    {6, 0, reason::content_refused},
    {6, 1, reason::format_refused},
    {6, 2, reason::format_refused},
    {6, 3, reason::format_refused},
    {6, 4, reason::format_refused},
    {6, 5, reason::format_refused},
    {6, 6, reason::content_refused},
    {6, 7, reason::eai_unsupported},
    {6, 8, reason::eai_unsupported},
    {6, 9, reason::eai_unsupported},
    {6, 10, reason::eai_unsupported},
    {7, 0, reason::policy_refused},
    {7, 1, reason::policy_refused},
    {7, 2, reason::policy_refused},
    {7, 3, reason::tls_required},
    {7, 4, reason::tls_required},
    {7, 5, reason::tls_required},
    {7, 6, reason::tls_required},
    {7, 7, reason::policy_refused},
    {7, 8, reason::login_required},
    {7, 9, reason::login_required},
    {7, 10, reason::tls_required},
    {7, 11, reason::tls_required},
    {7, 12, reason::login_required},
    {7, 13, reason::login_required},
    {7, 14, reason::login_required},
    {7, 15, reason::policy_refused},
    {7, 16, reason::message_too_large},
    {7, 17, reason::owner_changed},
    {7, 18, reason::owner_changed},
    {7, 19, reason::policy_refused},
    {7, 20, reason::authentication_failed},
    {7, 21, reason::authentication_failed},
    {7, 22, reason::authentication_failed},
    {7, 23, reason::authentication_failed},
    {7, 24, reason::authentication_failed},
    {7, 25, reason::no_reverse_dns},
    {7, 26, reason::authentication_failed},
    {7, 27, reason::sender_rejected},
    {7, 28, reason::rate_limited},
    {7, 29, reason::authentication_failed},
    {7, 30, reason::tls_required},
};

struct reply_code_reason {
    int code;
    mailbounce::reason reason;
};

/// In the order of reply_code_registry; 2yz and 3yz refuse nothing.
inline constexpr reply_code_reason reply_code_reasons[] = {
    {200, reason::none},
    {211, reason::none},
    {214, reason::none},
    {220, reason::none},
    {221, reason::none},
    {235, reason::none},
    {250, reason::none},
    {251, reason::none},
    {252, reason::none},
    {253, reason::none},
    {334, reason::none},
    {354, reason::none},
    {421, reason::system_error},
    {422, reason::login_required},
    {430, reason::protocol_error},
    {432, reason::login_required},
    {450, reason::undetermined},
    {451, reason::system_error},
    {452, reason::system_full},
    {453, reason::undetermined},
    {454, reason::tls_required},
    {455, reason::protocol_error},
    {456, reason::network_failure},
    {458, reason::system_error},
    {459, reason::policy_refused},
    {500, reason::protocol_error},
    {501, reason::protocol_error},
    {502, reason::protocol_error},
    {503, reason::protocol_error},
    {504, reason::protocol_error},
    {520, reason::protocol_error},
    {521, reason::domain_refuses_mail},
    {523, reason::tls_required},
    {524, reason::tls_required},
    {525, reason::login_required},
    {530, reason::login_required},
    {533, reason::policy_refused},
    {534, reason::login_required},
    {535, reason::login_required},
    {538, reason::tls_required},
    {550, reason::undetermined},
    {551, reason::mailbox_moved},
    {552, reason::mailbox_full},
    {553, reason::address_syntax},
    {554, reason::undetermined},
    {555, reason::protocol_error},
    {556, reason::domain_refuses_mail},
    {557, reason::undetermined},
};

/// Is there a row for each status of the registry, in its order?
template <class Row, std::size_t Count>
constexpr bool follow_statuses(const Row (&rows)[Count]) noexcept {
    if (Count != std::size(status_registry)) return false;
    for (std::size_t i = 0; i < Count; ++i)
        if (rows[i].subject != status_registry[i].subject || rows[i].detail != status_registry[i].detail) return false;
    return true;
}
/// Likewise for each reply code.
template <class Row, std::size_t Count>
constexpr bool follow_reply_codes(const Row (&rows)[Count]) noexcept {
    if (Count != std::size(reply_code_registry)) return false;
    for (std::size_t i = 0; i < Count; ++i)
        if (rows[i].code != reply_code_registry[i].code) return false;
    return true;
}
static_assert(follow_statuses(status_reasons) && follow_reply_codes(reply_code_reasons));

}  // namespace mailbounce::inline v0_1::detail

#endif
