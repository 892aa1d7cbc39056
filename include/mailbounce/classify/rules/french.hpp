// How servers word refusals in French, and what other Romance languages say in the same order.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule french[] = {
    {"exists-no-more", mailbox_closed, "user|recipient|mailbox|account|address *3 exist plus",
     "550 5.1.1 Cette adresse n'existe plus"},
    {"valid-no-more", mailbox_closed, "user|recipient|mailbox|account|address *2 plus valid|used|abonne",
     "550 Cette adresse n'est plus valide"},
    {"active-no-more", mailbox_disabled, "user|recipient|mailbox|account|address *2 plus active",
     "550 5.2.1 Le compte n'est plus actif"},
    {"address-not-found", mailbox_unknown,
     "impossible|impossibile|possivel|pudo|puede *1 find|trouver|trovare|encontrar|localizar *4 "
     "user|recipient|mailbox|account|address",
     "Impossible de trouver l'adresse a@example.com"},
    {"address-nonexistent", mailbox_unknown, "user|recipient|mailbox|account|address * nonexistent",
     "L'adresse de messagerie que vous avez entr\xC3\xA9"
     "e est introuvable"},
    {"invalid-recipient", mailbox_unknown, "address *3 recipient *1 invalid|unknown",
     "550 5.1.1 Adresse d'au moins un destinataire invalide"},
    // "trop", "demasiado", "troppo" and "muito" are "too" and "too many" in one word.
    {"too-many-connections", too_many_connections, "trop connection|session",
     "421 4.7.0 Trop de connexions, veuillez patienter"},
    {"too-many-recipients", too_many_recipients, "trop recipient", "452 4.5.3 Trop de destinataires"},
    {"too-many-messages", rate_limited, "trop message|mail", "450 4.7.1 Trop de messages envoy\xC3\xA9s par 192.0.2.1"},
    {"too-large", message_too_large, "message|mail|file|attachment|size *1 trop large",
     "552 5.3.4 Message trop volumineux"},
    {"blacklisted", sender_blocked, "list black", "550 5.7.1 Votre serveur figure sur une liste noire"},
    {"ip-blocked", sender_blocked, "address? ip * block|bannie|filtree",
     "554 5.7.1 Votre adresse IP 192.0.2.1 a \xC3\xA9t\xC3\xA9 bloqu\xC3\xA9"
     "e"},
    {"ip-unknown", sender_blocked, "address ip * unknown|invalid|nonexistent", "554 Adresse IP 192.0.2.1 inconnue"},
    {"ip-unknown", sender_blocked, "ip address *2 not? unknown|known|find|exist not?",
     "554 Die IP-Adresse 192.0.2.1 ist nicht bekannt"},
    {"greylisted", greylisted, "list grey",
     "451 4.7.1 Liste grise, veuillez r\xC3\xA9"
     "essayer"},
    {"sender-not-accepted", sender_rejected, "sender *3 not|no authorize|allow|accept|valid|permit",
     "550 5.7.1 Exp\xC3\xA9"
     "diteur a@example.com non autoris\xC3\xA9"},
    {"sender-domain-nonexistent",
     sender_rejected,
     "domain sender * nonexistent|unknown|invalid",
     "550 5.1.8 Domaine exp\xC3\xA9"
     "diteur inexistant",
     {},
     decisive},
    {"sender-domain-nonexistent",
     sender_rejected,
     "sender *3 nonexistent",
     "550 5.1.8 Exp\xC3\xA9"
     "diteur inexistant",
     {},
     decisive},
    {"attachment-refused", content_refused, "attachment * deny|refuse|reject|prohibit",
     "550 5.7.1 Fichier joint interdit"},
    {"unwanted-mail", spam_content, "message|mail|courrier|contenu unsolicited",
     "550 5.7.1 Courriel ind\xC3\xA9sirable"},
    {"filtering-policy",
     policy_refused,
     "policy locale|filtrage|antispam|securite",
     "550 5.7.1 Refus\xC3\xA9 par la politique de filtrage",
     {},
     hint},

    // The same said after MAIL speaks of the sender.
    {"exists-no-more-at-mail",
     sender_rejected,
     "user|recipient|mailbox|account|address *3 exist plus",
     "550 5.1.1 Cette adresse n'existe plus",
     {.phases = phase::mail},
     decisive},
    {"valid-no-more-at-mail",
     sender_rejected,
     "user|recipient|mailbox|account|address *2 plus valid|used|abonne",
     "550 Cette adresse n'est plus valide",
     {.phases = phase::mail},
     decisive},
    {"address-not-found-at-mail",
     sender_rejected,
     "impossible|impossibile|possivel|pudo|puede *1 find|trouver|trovare|encontrar|localizar *4 "
     "user|recipient|mailbox|account|address",
     "Impossible de trouver l'adresse a@example.com",
     {.phases = phase::mail},
     decisive},
    {"invalid-recipient-at-mail",
     sender_rejected,
     "address *3 recipient *1 invalid|unknown",
     "550 5.1.1 Adresse d'au moins un destinataire invalide",
     {.phases = phase::mail},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
