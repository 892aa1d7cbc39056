// How servers word refusals in Polish. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_POLISH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_POLISH_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule polish[] = {
    {"pl-mailbox-full", mailbox_full, "skrzynka * pelna", "552 5.2.2 Skrzynka a@example.com jest pelna"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
