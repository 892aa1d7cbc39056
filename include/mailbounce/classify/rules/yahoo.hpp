// Yahoo and AOL: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_YAHOO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_YAHOO_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule yahoo_replies[] = {
    {"yahoo-tss", rate_limited, "tss04", "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred"},
};

inline constexpr provider_rules yahoo{provider::yahoo, "yahoodns.net yahoo.com aol.com", "tss04", yahoo_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
