// How servers word refusals in Italian.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule italian[] = {
    {"non-trovato", mailbox_unknown, "user|recipient|mailbox|account not valid", "550 Utente non valido"},
    {"indirizzo-non-trovato", mailbox_unknown,
     "impossibile trovare *3 user|recipient|mailbox|address immesso|specificato|destinazione",
     "Impossibile trovare l'indirizzo di posta elettronica immesso"},
    {"mailbox-piena", mailbox_full, "mailbox * full",
     "La cassetta postale del destinatario \xC3\xA8 piena e non pu\xC3\xB2 accettare messaggi"},
    {"dimensione-superata", message_too_large, "size *3 exceed *3 limit|maximum",
     "552 La dimensione del messaggio supera il limite consentito"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
