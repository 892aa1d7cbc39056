// Charter, Spectrum, Road Runner: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CHARTER_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CHARTER_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule charter_replies[] = {
    {"charter-1000", sender_blocked, "aup in|i|o 1000", "554 mx.example.com 192.0.2.1 AUP#In-1000"},
};

inline constexpr provider_rules charter{provider::charter, "charter.net rr.com", "aup in", charter_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
