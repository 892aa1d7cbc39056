// How servers word refusals in Japanese. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_JAPANESE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_JAPANESE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule japanese[] = {
    {"ja-mailbox-full", mailbox_full, "\xE5\xAE\xB9\xE9\x87\x8F * \xE8\xB6\x85\xE9\x81\x8E",
     "552 5.2.2 \xE5\xAE\xB9\xE9\x87\x8F\xE3\x81\x8C\xE8\xB6\x85\xE9\x81\x8E"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
