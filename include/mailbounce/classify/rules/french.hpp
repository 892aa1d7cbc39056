// How servers word refusals in French, and what other Romance languages say in the same order.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_FRENCH_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* french =
    R"(
exists-no-more: mailbox_closed "user|recipient|mailbox|account|address *3 exist plus"
550 5.1.1 Cette adresse n'existe plus

valid-no-more: mailbox_closed "user|recipient|mailbox|account|address *2 plus valid|used|abonne"
550 Cette adresse n'est plus valide

active-no-more: mailbox_disabled "user|recipient|mailbox|account|address *2 plus active"
550 5.2.1 Le compte n'est plus actif

impossible-to-find: mailbox_unknown "impossible|impossibile|possivel|pudo|puede *1 find|trouver|trovare|encontrar|localizar *4 user|recipient|mailbox|account|address"
Impossible de trouver l'adresse a@example.com
)"
    "\nentered-address-not-found: mailbox_unknown \""
    "address *1 entered nonexistent\"\n"
    "L'adresse de messagerie que vous avez entr\xC3\xA9"
    "e est introuvable\n"
    "\nmailbox-of-recipient-blocked: mailbox_disabled \""
    "mailbox|account recipient|user block\"\n"
    "550 La bo\xC3\xAEte aux lettres du destinataire est bloqu\xC3\xA9"
    "e\n"
    R"(
# "trop", "demasiado", "troppo" and "muito" are "too" and "too many" in one word.
too-many-connections: too_many_connections "trop concurrent? connection|session"
421 4.7.0 Trop de connexions, veuillez patienter
)"
    "\ntoo-many-connections: too_many_connections \""
    "number maximum? concurrent? connection *2 exceed|reach\"\n"
    "421 Nombre maximal de connexions d\xC3\xA9pass\xC3\xA9\n"
    "\ntoo-many-connections: too_many_connections \""
    "exceed number concurrent? connection\"\n"
    "421 \xD0\x9F\xD1\x80\xD0\xB5\xD0\xB2\xD1\x8B\xD1\x88\xD0\xB5\xD0\xBD\xD0\xBE "
    "\xD1\x87\xD0\xB8\xD1\x81\xD0\xBB\xD0\xBE "
    "\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xBE\xD0\xB2\xD1\x80\xD0\xB5\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8B\xD1\x85 "
    "\xD1\x81\xD0\xBE\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB9\n"
    "\ntoo-many-connections: too_many_connections \""
    "limit connection *2 exceed|reach\"\n"
    "421 Limite de conex\xC3\xB5"
    "es atingido\n"
    R"(
too-many-recipients: too_many_recipients "trop recipient"
452 4.5.3 Trop de destinataires
)"
    "\ntoo-many-recipients: too_many_recipients \""
    "number maximum? recipient *2 exceed|reach\"\n"
    "452 Nombre maximal de destinataires d\xC3\xA9pass\xC3\xA9\n"
    "\ntoo-many-messages: rate_limited \""
    "trop message|mail\"\n"
    "450 4.7.1 Trop de messages envoy\xC3\xA9s par 192.0.2.1\n"
    R"(
too-large: message_too_large "message|mail|file|attachment|size *1 trop large"
552 5.3.4 Message trop volumineux

blacklisted: sender_blocked "list black"
554 192.0.2.1 : liste noire

ip-unknown: sender_blocked "address ip * unknown|invalid|nonexistent"
554 Adresse IP 192.0.2.1 inconnue

ip-unknown: sender_blocked "ip address *1 not known|find|valid|exist"
554 Die IP-Adresse 192.0.2.1 ist nicht bekannt

ip-unknown: sender_blocked "address ip *1 exist not"
554 L'adresse IP 192.0.2.1 n'existe pas
)"
    "\nip-unknown: sender_blocked \""
    "address ip *1 not|no exist|find|known|valid\"\n"
    "554 La direcci\xC3\xB3n IP no existe\n"
    R"(
ip-unknown: sender_blocked "ip address *1 exist not"
554 Diese IP-Adresse existiert nicht
)"
    "\ngreylisted: greylisted \""
    "list grey\"\n"
    "451 4.7.1 Liste grise, veuillez r\xC3\xA9"
    "essayer\n"
    "\nsender-domain-nonexistent: sender_rejected \""
    "domain sender * nonexistent|unknown|invalid\" weight=decisive\n"
    "550 5.1.8 Domaine exp\xC3\xA9"
    "diteur inexistant\n"
    "\nsender-nonexistent: sender_rejected \""
    "sender address? domain? nonexistent\" weight=decisive\n"
    "550 5.1.8 Exp\xC3\xA9"
    "diteur a@example.com inexistant\n"
    "\nsender-nonexistent: sender_rejected \""
    "invalid|unknown|nonexistent address sender\" weight=decisive\n"
    "553 \xD0\x9D\xD0\xB5\xD0\xB2\xD0\xB5\xD1\x80\xD0\xBD\xD1\x8B\xD0\xB9 \xD0\xB0\xD0\xB4\xD1\x80\xD0\xB5\xD1\x81 "
    "\xD0\xBE\xD1\x82\xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F\n"
    "\nunwanted-mail: spam_content \""
    "message|mail|contenu unsolicited\"\n"
    "550 5.7.1 Courriel ind\xC3\xA9sirable\n"
    R"(
reverse-dns-nonexistent: no_reverse_dns "dns reverse * nonexistent"
554 DNS inverse inexistant

# The same said after MAIL speaks of the sender.
exists-no-more-at-mail: sender_rejected "user|recipient|mailbox|account|address *3 exist plus" phase=mail weight=decisive
550 5.1.1 Cette adresse n'existe plus

valid-no-more-at-mail: sender_rejected "user|recipient|mailbox|account|address *2 plus valid|used|abonne" phase=mail weight=decisive
550 Cette adresse n'est plus valide

impossible-to-find-at-mail: sender_rejected "impossible|impossibile|possivel|pudo|puede *1 find|trouver|trovare|encontrar|localizar *4 user|recipient|mailbox|account|address" phase=mail weight=decisive
Impossible de trouver l'adresse a@example.com
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
