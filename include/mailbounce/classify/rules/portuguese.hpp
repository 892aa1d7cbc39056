// How servers word refusals in Portuguese.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr row portuguese[] = {
    {"nao-existe-mais", mailbox_closed, "user|recipient|mailbox|account|address *3 not exist mais",
     "550 5.1.1 Esta conta n\xC3\xA3o existe mais"},
    {"nao-existe-conta", mailbox_unknown, "not exist *1 user|mailbox|account *2 nome",
     "550 N\xC3\xA3o existe conta com este nome"},
    {"espaco-da-caixa", mailbox_full, "limit space|quota mailbox|account|user exceed",
     "552 Limite de espa\xC3\xA7o da caixa excedido"},
    {"limite-de-envio", rate_limited, "limit|quota hour? send|hour|message *1 exceed|reach",
     "450 Limite de envio excedido"},
    {"limite-de-envio", rate_limited, "exceed *2 limit|quota send", "450 4.7.1 Excedido o limite de envio"},
    {"espaco-insuficiente", mailbox_full, "space insufficient *1 mailbox|account|user",
     "452 Espa\xC3\xA7o insuficiente na caixa postal"},
    {"limite-de-envio", rate_limited, "limit|quota message * hour *1 exceed|reach",
     "450 Limite de mensagens por hora excedido"},
    {"endereco-inexistente", mailbox_unknown, "address mail nonexistent|unknown|invalid",
     "550 Endere\xC3\xA7o de e-mail inexistente"},
    {"usuario-bloqueado", mailbox_disabled, "user block", "550 Usu\xC3\xA1rio bloqueado"},

    // The same said after MAIL speaks of the sender.
    {"nao-existe-mais-at-mail",
     sender_rejected,
     "user|recipient|mailbox|account|address *3 not exist mais",
     "550 5.1.1 Esta conta n\xC3\xA3o existe mais",
     {.phases = "mail"},
     decisive},
    {"endereco-inexistente-at-mail",
     sender_rejected,
     "address mail nonexistent|unknown|invalid",
     "550 Endere\xC3\xA7o de e-mail inexistente",
     {.phases = "mail"},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
