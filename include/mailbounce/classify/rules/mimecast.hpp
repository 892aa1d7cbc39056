// Mimecast: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_MIMECAST_HPP
#define MAILBOUNCE_CLASSIFY_RULES_MIMECAST_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule mimecast_replies[] = {
    {"mimecast-spoof", policy_refused, "anti spoofing policy",
     "550 Rejected by header based Anti-Spoofing policy: a@example.com"},
};

inline constexpr provider_rules mimecast{provider::mimecast, "mimecast.com mimecast.org", "community.mimecast.com",
                                         mimecast_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
