// KDDI: au.com, ezweb.ne.jp: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_KDDI_HPP
#define MAILBOUNCE_CLASSIFY_RULES_KDDI_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule kddi_replies[] = {
    {"kddi-filter", recipient_filtered, "user unknown", "550 : User unknown", {.address = address_condition::absent}},
};

inline constexpr provider_rules kddi{provider::kddi, "ezweb.ne.jp au.com auone-net.jp", "ezweb.ne.jp", kddi_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
