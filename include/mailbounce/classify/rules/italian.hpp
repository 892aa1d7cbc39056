// How servers word refusals in Italian. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule italian[] = {
    {"it-mailbox-full", mailbox_full, "casella * piena", "552 5.2.2 La casella di a@example.com e piena"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
