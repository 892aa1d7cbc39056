// Comcast's own servers: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_COMCAST_HPP
#define MAILBOUNCE_CLASSIFY_RULES_COMCAST_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule comcast_replies[] = {
    {"comcast-rl", rate_limited, "/rl000001|/rl000010",
     "421 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000001"},
};

inline constexpr provider_rules comcast{provider::comcast, "comcast.net", "postmaster.comcast.net", comcast_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
