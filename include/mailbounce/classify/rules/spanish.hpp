// How servers word refusals in Spanish. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SPANISH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SPANISH_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule spanish[] = {
    {"es-mailbox-full", mailbox_full, "buzon * lleno", "552 5.2.2 El buzon de a@example.com esta lleno"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
