// outlook.com, hotmail.com, live.com, msn.com: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_OUTLOOK_HPP
#define MAILBOUNCE_CLASSIFY_RULES_OUTLOOK_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule outlook_replies[] = {
    {"outlook-s3150", sender_blocked, "s3150|s3140", "550 5.7.1 messages from [192.0.2.1] were not sent (S3150)"},
};

inline constexpr provider_rules outlook{provider::outlook, "olc.protection.outlook.com hotmail.com", "s3150,s3140",
                                        outlook_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
