// How servers say that there is no such mailbox, or that it is closed, moved, disabled or full.
#ifndef MAILBOUNCE_CLASSIFY_RULES_MAILBOX_HPP
#define MAILBOUNCE_CLASSIFY_RULES_MAILBOX_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule mailbox[] = {
    {"user-unknown", mailbox_unknown, "user unknown",
     "550 5.1.1 <a@example.com>: Recipient address rejected: User unknown"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
