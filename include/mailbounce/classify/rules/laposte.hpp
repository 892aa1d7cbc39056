// laposte.net: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_LAPOSTE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_LAPOSTE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule laposte_replies[] = {
    {"laposte-506", spam_content, "lpn 506", "550 5.7.1 Message refused LPN_506"},
};

inline constexpr provider_rules laposte{provider::laposte, "laposte.net", "lpn", laposte_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
