// How servers word refusals in Chinese. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CHINESE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CHINESE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule chinese[] = {
    {"zh-mailbox-full", mailbox_full, "\xE9\x82\xAE\xE7\xAE\xB1 * \xE6\xBB\xA1",
     "552 5.2.2 \xE9\x82\xAE\xE7\xAE\xB1\xE5\xB7\xB2\xE6\xBB\xA1"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
