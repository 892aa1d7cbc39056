// How servers refuse by policy, or by the recipient's own wish, and the words of refusal that say nothing more.
#ifndef MAILBOUNCE_CLASSIFY_RULES_POLICY_HPP
#define MAILBOUNCE_CLASSIFY_RULES_POLICY_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule policy[] = {
    {"local-policy", policy_refused, "local policy", "550 5.7.1 Message refused by local policy", {}, hint},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
