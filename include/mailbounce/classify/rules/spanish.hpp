// How servers word refusals in Spanish.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SPANISH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SPANISH_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* spanish =
    R"(
# "no" is "not" here.
no-existe: mailbox_unknown "user|recipient|mailbox|account|address *4 no exist|find"
550 5.1.1 El usuario a@example.com no existe
)"
    "\nno-existe: mailbox_unknown \""
    "no exist|find *3 user|recipient|mailbox|account|address\"\n"
    "No se encontr\xC3\xB3 la direcci\xC3\xB3n de correo electr\xC3\xB3nico que especific\xC3\xB3\n"
    R"(
no-encontrado: mailbox_unknown "address *3 entered *2 not|no *2 find"
Het e-mailadres dat u hebt ingevoerd, kan niet worden gevonden
)"
    "\nno-encontrado: mailbox_unknown \""
    "no|not *2 deliver message *1 no|not *2 find\"\n"
    "No se pudo entregar el mensaje a a@example.com. No se encontr\xC3\xB3 ann en example.com\n"
    "\nno-encontrado: mailbox_unknown \""
    "message *2 not *3 deliver *2 nonexistent\"\n"
    "Votre message pour a@example.com n'a pas pu \xC3\xAAtre remis. ann est introuvable dans example.com\n"
    R"(
ya-no-existe: mailbox_closed "user|recipient|mailbox|account|address *4 ya|ja|juz|bolshe no|not exist|valid|available"
550 5.1.1 La cuenta ya no existe
)"
    "\nno-hay-usuario: mailbox_unknown \""
    "no hay *2 user|mailbox|account\"\n"
    "550 No hay ning\xC3\xBAn usuario con ese nombre\n"
    R"(
dominio-no-existe: domain_unknown "domain|host recipient? *3 no exist|find"
550 5.1.2 El dominio example.test no existe

remitente-no-existe: sender_rejected "sender *4 no exist|find" weight=decisive
550 5.1.8 El dominio del remitente no existe

remitente-no-autorizado: sender_rejected "sender *3 no authorize|allow|accept|valid|permit"
550 5.7.1 Remitente no permitido

relay-no-permitido: relay_denied "relay *2 no allow|authorize"
550 5.7.1 Relay no permitido

no-acepta: recipient_filtered "recipient|user no accept|want *2 message|mail"
550 5.7.1 El destinatario no acepta sus mensajes

no-deseado: spam_content "no|not deseado|deseada|desejada|solicitado|solicitada"
550 5.7.1 Correo no deseado
)"
    "\nlimite-superado: rate_limited \""
    "exceed *4 limit|quota|maximum|number * send|message|mail *2 hour|diario|dia\"\n"
    "450 4.7.1 Ha superado el l\xC3\xADmite de mensajes por hora\n"
    R"(
adjunto-no-permitido: content_refused "attachment *2 no allow"
550 5.7.1 Archivo adjunto no permitido

no-disponible: system_error "temporary|service|server|system *1 no available"
421 Servicio no disponible

no-permiso: policy_refused "no *1 permit *2 send *3 recipient"
No tiene permiso para enviar mensajes a este destinatario

# The same said after MAIL speaks of the sender.
no-existe-at-mail: sender_rejected "user|recipient|mailbox|account|address *4 no exist|find" phase=mail weight=decisive
550 5.1.1 El usuario a@example.com no existe
)"
    "\nno-existe-at-mail: sender_rejected \""
    "no exist|find *3 user|recipient|mailbox|account|address\" phase=mail weight=decisive\n"
    "No se encontr\xC3\xB3 la direcci\xC3\xB3n de correo electr\xC3\xB3nico que especific\xC3\xB3\n"
    R"(
ya-no-existe-at-mail: sender_rejected "user|recipient|mailbox|account|address *4 ya|ja|juz|bolshe no|not exist|valid|available" phase=mail weight=decisive
550 5.1.1 La cuenta ya no existe

dominio-no-existe-at-mail: sender_rejected "domain|host recipient? *3 no exist|find" phase=mail weight=decisive
550 5.1.2 El dominio example.test no existe

de-baja: mailbox_closed "user|recipient|mailbox|account|address *3 dado|dada baja" phase=none,rcpt,data,eod
550 La cuenta ha sido dada de baja
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
