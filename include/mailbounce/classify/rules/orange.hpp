// Orange and Wanadoo: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ORANGE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ORANGE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule orange_replies[] = {
    {"orange-506", spam_content, "ofr 506", "550 5.7.1 Message refused OFR_506"},
};

inline constexpr provider_rules orange{provider::orange, "orange.fr wanadoo.fr", "ofr", orange_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
