// How servers word refusals in Russian. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_RUSSIAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_RUSSIAN_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule russian[] = {
    {"ru-mailbox-full", mailbox_full, "yashchik * perepolnen", "552 5.2.2 Pochtovyy yashchik a@example.com perepolnen"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
