// How servers word refusals in Portuguese. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule portuguese[] = {
    {"pt-mailbox-full", mailbox_full, "caixa * cheia", "552 5.2.2 A caixa postal de a@example.com esta cheia"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
