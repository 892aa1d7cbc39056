// Proofpoint and Cloudmark: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_PROOFPOINT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PROOFPOINT_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule proofpoint_replies[] = {
    {"proofpoint-ipcheck", sender_blocked, "ipcheck.proofpoint.com",
     "554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1"},
};

inline constexpr provider_rules proofpoint{provider::proofpoint, "pphosted.com ppe-hosted.com",
                                           "ipcheck.proofpoint.com", proofpoint_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
