// How servers word refusals in French. Patterns are written as word_key folds the words.
#ifndef MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule french[] = {
    {"fr-mailbox-full", mailbox_full, "boite * pleine", "552 5.2.2 La boite du destinataire est pleine"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
