// How servers say that it was too much, too fast, or too early: rates, connections, recipients, greylisting.
#ifndef MAILBOUNCE_CLASSIFY_RULES_RATE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_RATE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule rate[] = {
    {"greylisted", greylisted, "greylist|greylisted|greylisting",
     "450 4.2.0 <a@example.com>: Recipient address rejected: Greylisted"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
