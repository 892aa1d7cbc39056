// iCloud Mail: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_APPLE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_APPLE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule apple_replies[] = {
    {"apple-hme1", authentication_failed, "hme1", "550 5.7.1 [HME1] This message was blocked"},
};

inline constexpr provider_rules apple{provider::apple, "icloud.com me.com mac.com apple.com", "hme1", apple_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
