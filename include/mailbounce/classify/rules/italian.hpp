// How servers word refusals in Italian.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr row italian[] = {
    {"dimensione-superata", message_too_large, "size maximum? message *3 exceed",
     "552 La dimensione del messaggio supera il limite consentito"},

    // The same said after MAIL speaks of the sender.
    {"non-valido-at-mail",
     sender_rejected,
     "user|recipient|mailbox|account not valid",
     "550 Utente non valido",
     {.phases = "mail"},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
