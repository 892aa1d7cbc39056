// How servers word refusals in German. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_GERMAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GERMAN_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule german[] = {
    {"de-mailbox-full", mailbox_full, "postfach * voll", "552 5.2.2 Das Postfach von a@example.com ist voll"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
