// SoftBank: its own wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SOFTBANK_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SOFTBANK_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* softbank_replies =
    R"(
softbank-invalid: mailbox_unknown "invalid recipient"
550 Invalid recipient: <a@example.com>

softbank-filter: recipient_filtered "invalid recipient" phase=data,eod
550 Invalid recipient: <a@example.com>

softbank-spam: spam_content "spam"
550 5.7.1 spam
)";

inline constexpr provider_rules softbank{provider::softbank,
                                         "softbank.ne.jp softbank.jp vodafone.ne.jp disney.ne.jp ymobile.ne.jp",
                                         "softbank.ne.jp,softbank.jp", softbank_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
