// Sina: its own wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SINA_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SINA_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* sina_replies =
    R"(
sina-recipients: too_many_recipients "out allow recipient numbers"
451 mx1.example.com out of allow RCPT numbers.

sina-black-ip: sender_blocked "black ip"
550 mx1.example.com black ip.

sina-sender: sender_rejected "mail from invalid"
552 mx1.example.com mail from invalid.

sina-attachment-size: message_too_large "attachment too long|large|big"
554 mx1.example.com attachment is too long.

sina-trouble: system_error "database temporary? error"
450 mx1.example.com database temporary error.

sina-trouble: system_error "out memory"
450 mx1.example.com out of memory.

sina-trouble: system_error "queue unavailable"
450 mx1.example.com queue unavailable.
)";

inline constexpr provider_rules sina{provider::sina, "sina.com sina.com.cn sina.cn", "sina.com.cn", sina_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
