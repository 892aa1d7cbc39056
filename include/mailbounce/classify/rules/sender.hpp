// How servers refuse a sender: its address or domain, its authentication, its name in the DNS, its login, its wish to
// relay.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SENDER_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SENDER_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule sender[] = {
    {"sender-rejected",
     sender_rejected,
     "sender address rejected",
     "554 5.7.1 <a@example.com>: Sender address rejected: Access denied",
     {},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
