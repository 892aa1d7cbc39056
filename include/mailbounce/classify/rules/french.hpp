// How servers word refusals in French, and what other Romance languages say in the same order.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr row french[] = {
    {"exists-no-more", mailbox_closed, "user|recipient|mailbox|account|address *3 exist plus",
     "550 5.1.1 Cette adresse n'existe plus"},
    {"valid-no-more", mailbox_closed, "user|recipient|mailbox|account|address *2 plus valid|used|abonne",
     "550 Cette adresse n'est plus valide"},
    {"active-no-more", mailbox_disabled, "user|recipient|mailbox|account|address *2 plus active",
     "550 5.2.1 Le compte n'est plus actif"},
    {"impossible-to-find", mailbox_unknown,
     "impossible|impossibile|possivel|pudo|puede *1 find|trouver|trovare|encontrar|localizar *4 "
     "user|recipient|mailbox|account|address",
     "Impossible de trouver l'adresse a@example.com"},
    {"entered-address-not-found", mailbox_unknown, "address *1 entered nonexistent",
     "L'adresse de messagerie que vous avez entr\xC3\xA9"
     "e est introuvable"},
    {"mailbox-of-recipient-blocked", mailbox_disabled, "mailbox|account recipient|user block",
     "550 La bo\xC3\xAEte aux lettres du destinataire est bloqu\xC3\xA9"
     "e"},
    // "trop", "demasiado", "troppo" and "muito" are "too" and "too many" in one word.
    {"too-many-connections", too_many_connections, "trop concurrent? connection|session",
     "421 4.7.0 Trop de connexions, veuillez patienter"},
    {"too-many-connections", too_many_connections, "number maximum? concurrent? connection *2 exceed|reach",
     "421 Nombre maximal de connexions d\xC3\xA9pass\xC3\xA9"},
    {"too-many-connections", too_many_connections, "exceed number concurrent? connection",
     "421 \xD0\x9F\xD1\x80\xD0\xB5\xD0\xB2\xD1\x8B\xD1\x88\xD0\xB5\xD0\xBD\xD0\xBE "
     "\xD1\x87\xD0\xB8\xD1\x81\xD0\xBB\xD0\xBE "
     "\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xBE\xD0\xB2\xD1\x80\xD0\xB5\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8B\xD1\x85 "
     "\xD1\x81\xD0\xBE\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB9"},
    {"too-many-connections", too_many_connections, "limit connection *2 exceed|reach",
     "421 Limite de conex\xC3\xB5"
     "es atingido"},
    {"too-many-recipients", too_many_recipients, "trop recipient", "452 4.5.3 Trop de destinataires"},
    {"too-many-recipients", too_many_recipients, "number maximum? recipient *2 exceed|reach",
     "452 Nombre maximal de destinataires d\xC3\xA9pass\xC3\xA9"},
    {"too-many-messages", rate_limited, "trop message|mail", "450 4.7.1 Trop de messages envoy\xC3\xA9s par 192.0.2.1"},
    {"too-large", message_too_large, "message|mail|file|attachment|size *1 trop large",
     "552 5.3.4 Message trop volumineux"},
    {"blacklisted", sender_blocked, "list black", "554 192.0.2.1 : liste noire"},
    {"ip-unknown", sender_blocked, "address ip * unknown|invalid|nonexistent", "554 Adresse IP 192.0.2.1 inconnue"},
    {"ip-unknown", sender_blocked, "ip address *1 not known|find|valid|exist",
     "554 Die IP-Adresse 192.0.2.1 ist nicht bekannt"},
    {"ip-unknown", sender_blocked, "address ip *1 exist not", "554 L'adresse IP 192.0.2.1 n'existe pas"},
    {"ip-unknown", sender_blocked, "address ip *1 not|no exist|find|known|valid",
     "554 La direcci\xC3\xB3n IP no existe"},
    {"ip-unknown", sender_blocked, "ip address *1 exist not", "554 Diese IP-Adresse existiert nicht"},
    {"greylisted", greylisted, "list grey",
     "451 4.7.1 Liste grise, veuillez r\xC3\xA9"
     "essayer"},
    {"sender-domain-nonexistent",
     sender_rejected,
     "domain sender * nonexistent|unknown|invalid",
     "550 5.1.8 Domaine exp\xC3\xA9"
     "diteur inexistant",
     {},
     decisive},
    {"sender-nonexistent",
     sender_rejected,
     "sender address? domain? nonexistent",
     "550 5.1.8 Exp\xC3\xA9"
     "diteur a@example.com inexistant",
     {},
     decisive},
    {"sender-nonexistent",
     sender_rejected,
     "invalid|unknown|nonexistent address sender",
     "553 \xD0\x9D\xD0\xB5\xD0\xB2\xD0\xB5\xD1\x80\xD0\xBD\xD1\x8B\xD0\xB9 \xD0\xB0\xD0\xB4\xD1\x80\xD0\xB5\xD1\x81 "
     "\xD0\xBE\xD1\x82\xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F",
     {},
     decisive},
    {"unwanted-mail", spam_content, "message|mail|contenu unsolicited", "550 5.7.1 Courriel ind\xC3\xA9sirable"},
    {"reverse-dns-nonexistent", no_reverse_dns, "dns reverse * nonexistent", "554 DNS inverse inexistant"},

    // The same said after MAIL speaks of the sender.
    {"exists-no-more-at-mail",
     sender_rejected,
     "user|recipient|mailbox|account|address *3 exist plus",
     "550 5.1.1 Cette adresse n'existe plus",
     {.phases = "mail"},
     decisive},
    {"valid-no-more-at-mail",
     sender_rejected,
     "user|recipient|mailbox|account|address *2 plus valid|used|abonne",
     "550 Cette adresse n'est plus valide",
     {.phases = "mail"},
     decisive},
    {"impossible-to-find-at-mail",
     sender_rejected,
     "impossible|impossibile|possivel|pudo|puede *1 find|trouver|trovare|encontrar|localizar *4 "
     "user|recipient|mailbox|account|address",
     "Impossible de trouver l'adresse a@example.com",
     {.phases = "mail"},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
