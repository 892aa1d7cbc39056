// How servers word refusals in Portuguese.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PORTUGUESE_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* portuguese =
    "\nnao-existe-mais: mailbox_closed \""
    "user|recipient|mailbox|account|address *3 not exist mais\"\n"
    "550 5.1.1 Esta conta n\xC3\xA3o existe mais\n"
    "\nnao-existe-conta: mailbox_unknown \""
    "not exist *1 user|mailbox|account *2 nome\"\n"
    "550 N\xC3\xA3o existe conta com este nome\n"
    "\nespaco-da-caixa: mailbox_full \""
    "limit space|quota mailbox|account|user exceed\"\n"
    "552 Limite de espa\xC3\xA7o da caixa excedido\n"
    "\nlimite-de-envio: rate_limited \"limit|quota hour? send|hour|message *1 exceed|reach\"\n"
    "450 Limite de envio excedido\n"
    "\nlimite-de-envio: rate_limited \"exceed *2 limit|quota send\"\n"
    "450 4.7.1 Excedido o limite de envio\n"
    "\nespaco-insuficiente: mailbox_full \""
    "space insufficient *1 mailbox|account|user\"\n"
    "452 Espa\xC3\xA7o insuficiente na caixa postal\n"
    "\nlimite-de-envio: rate_limited \"limit|quota message * hour *1 exceed|reach\"\n"
    "450 Limite de mensagens por hora excedido\n"
    "\nendereco-inexistente: mailbox_unknown \""
    "address mail nonexistent|unknown|invalid\"\n"
    "550 Endere\xC3\xA7o de e-mail inexistente\n"
    "\nusuario-bloqueado: mailbox_disabled \""
    "user block\"\n"
    "550 Usu\xC3\xA1rio bloqueado\n"
    // The same said after MAIL speaks of the sender.
    "\nnao-existe-mais-at-mail: sender_rejected \""
    "user|recipient|mailbox|account|address *3 not exist mais\" phase=mail weight=decisive\n"
    "550 5.1.1 Esta conta n\xC3\xA3o existe mais\n"
    "\nendereco-inexistente-at-mail: sender_rejected \""
    "address mail nonexistent|unknown|invalid\" phase=mail weight=decisive\n"
    "550 Endere\xC3\xA7o de e-mail inexistente\n";

}  // namespace mailbounce::inline v0_1::rules

#endif
