// How servers word refusals in Portuguese.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule portuguese[] = {
    {"nao-existe", mailbox_unknown, "user|recipient|mailbox|account|address *4 not exist|find",
     "550 5.1.1 O endere\xC3\xA7o de email que voc\xC3\xAA digitou n\xC3\xA3o foi encontrado"},
    {"espaco-da-caixa", mailbox_full, "space|quota|limit *2 mailbox|account|user *2 exceed|full",
     "552 Limite de espa\xC3\xA7o da caixa excedido"},
    {"limite-de-envio", rate_limited, "limit|quota *2 send|message|hour *2 exceed|reach",
     "450 Limite de envio excedido"},
    {"limite-de-envio", rate_limited, "exceed *4 limit|quota *1 send",
     "450 4.7.1 O remetente excedeu o limite de envio"},
    {"muito-grande", message_too_large, "exceed *3 size", "552 5.2.3 A mensagem excede o limite de tamanho"},
    {"nao-aceita", recipient_filtered, "recipient|user not|no accept|want *2 message|mail",
     "550 5.7.1 O destinat\xC3\xA1rio n\xC3\xA3o aceita mensagens"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
