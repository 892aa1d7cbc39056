// How servers say that the client is blocked, on a list, or of bad reputation.
#ifndef MAILBOUNCE_CLASSIFY_RULES_BLOCKLIST_HPP
#define MAILBOUNCE_CLASSIFY_RULES_BLOCKLIST_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule blocklist[] = {
    {"blocked-using", sender_blocked, "host block using",
     "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
