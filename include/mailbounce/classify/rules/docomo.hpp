// NTT docomo: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_DOCOMO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_DOCOMO_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule docomo_replies[] = {
    {"docomo-filter",
     recipient_filtered,
     "unknown user",
     "550 Unknown user a@docomo.ne.jp",
     {.phases = {phase::data, phase::eod}, .until = start_of_day(2025, 3, 13)}},
};

inline constexpr provider_rules docomo{provider::docomo, "docomo.ne.jp", "docomo.ne.jp", docomo_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
