// How servers say that a domain or host is not found or takes no mail, that the way there fails, loops or takes too
// long.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ROUTING_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ROUTING_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule routing[] = {
    {"domain-not-found", domain_unknown, "domain not found", "550 5.1.2 <a@example.test>: Domain not found"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
