// AT&T's own servers: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ATT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ATT_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule att_replies[] = {
    {"att-dns", no_reverse_dns, "fix reverse dns", "550 5.7.1 Connections not accepted. Fix reverse DNS for 192.0.2.1"},
};

inline constexpr provider_rules att{provider::att, "prodigy.net att.net", "", att_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
