// Exchange Online (Microsoft 365): its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_MICROSOFT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_MICROSOFT_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule microsoft_replies[] = {
    {"microsoft-banned-ip", sender_blocked, "", "550 5.7.606 Access denied", {.status = status_is("5.7.606-649")}},
};

inline constexpr provider_rules microsoft{provider::microsoft, "protection.outlook.com", "prod.outlook.com",
                                          microsoft_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
