// How servers word refusals in Czech. Patterns are written as word_key folds the words.
// Text in ISO-8859-2 or Windows-1250 is read as Latin-1, so there words with some of the Czech letters are not found.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CZECH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CZECH_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule czech[] = {
    {"cs-user-unknown", mailbox_unknown,
     "uzivatel|prijemce|schranka|adresa|ucet * neexistuje|nenalezen|nenalezena|neznamy|neznama|nebyl|neplatny|neplatna",
     "550 5.1.1 U\xC5\xBEivatel a@example.com neexistuje"},
    {"cs-user-unknown", mailbox_unknown, "neznamy|neplatny|neexistujici uzivatel|prijemce",
     "550 5.1.1 Nezn\xC3\xA1m\xC3\xBD u\xC5\xBEivatel"},
    {"cs-mailbox-closed", mailbox_closed, "schranka|ucet * zrusena|zrusen|smazana|smazan",
     "550 5.2.1 Schr\xC3\xA1nka byla zru\xC5\xA1"
     "ena"},
    {"cs-mailbox-disabled", mailbox_disabled,
     "schranka|ucet|uzivatel * zablokovana|zablokovan|neaktivni|pozastaven|deaktivovana",
     "550 5.2.1 \xC3\x9A\xC4\x8D"
     "et je zablokov\xC3\xA1n"},
    {"cs-mailbox-full", mailbox_full, "schranka|schranky|schrance * plna|preplnena",
     "552 5.2.2 Schr\xC3\xA1nka p\xC5\x99\xC3\xADjemce je pln\xC3\xA1"},
    {"cs-mailbox-full", mailbox_full, "prekrocena|prekrocen * kvota|kvoty",
     "552 5.2.2 P\xC5\x99"
     "ekro\xC4\x8D"
     "ena kv\xC3\xB3ta"},
    {"cs-domain-unknown", domain_unknown, "domena|domeny * neexistuje|nenalezena",
     "550 5.1.2 Dom\xC3\xA9na example.test neexistuje"},
    {"cs-sender-unknown",
     sender_rejected,
     "odesilatele|odesilatel * neexistuje|nenalezena|neznamy|neplatny",
     "550 5.1.8 Dom\xC3\xA9na odes\xC3\xADlatele neexistuje",
     {},
     decisive},
    {"cs-sender-rejected", sender_rejected, "odesilatel|odesilatele * odmitnut|zablokovan",
     "550 5.7.1 Odes\xC3\xADlatel odm\xC3\xADtnut"},
    {"cs-ip-blocked", sender_blocked, "ip|server * blokovana|zablokovana|blokovan|zablokovan",
     "554 5.7.1 IP adresa 192.0.2.1 je blokov\xC3\xA1na"},
    {"cs-ip-blocked", sender_blocked, "cerne listine",
     "554 Server je na \xC4\x8D"
     "ern\xC3\xA9 listin\xC4\x9B"},
    {"cs-rate-limited", rate_limited, "prilis mnoho zprav", "450 4.7.1 P\xC5\x99\xC3\xADli\xC5\xA1 mnoho zpr\xC3\xA1v"},
    {"cs-too-many-connections", too_many_connections, "prilis mnoho *1 spojeni|pripojeni",
     "421 4.7.0 P\xC5\x99\xC3\xADli\xC5\xA1 mnoho spojen\xC3\xAD"},
    {"cs-too-many-recipients", too_many_recipients, "prilis mnoho prijemcu",
     "452 4.5.3 P\xC5\x99\xC3\xADli\xC5\xA1 mnoho p\xC5\x99\xC3\xADjemc\xC5\xAF"},
    {"cs-spam", spam_content, "jako|podezreni *1 spam",
     "554 5.7.1 Zpr\xC3\xA1va byla ozna\xC4\x8D"
     "ena jako spam"},
    {"cs-virus", virus_found, "nalezen|obsahuje|detekovan * virus", "550 5.7.1 Nalezen virus"},
    {"cs-message-too-large", message_too_large, "zprava|priloha * prilis velka",
     "552 5.3.4 Zpr\xC3\xA1va je p\xC5\x99\xC3\xADli\xC5\xA1 velk\xC3\xA1"},
    {"cs-message-too-large", message_too_large, "prekrocena|prekracuje *2 velikost",
     "552 P\xC5\x99"
     "ekro\xC4\x8D"
     "ena maxim\xC3\xA1ln\xC3\xAD velikost zpr\xC3\xA1vy"},
    {"cs-relay-denied", relay_denied, "relay|predavani * neni povoleno|povolen", "550 5.7.1 Relay nen\xC3\xAD povolen"},
    {"cs-login-required", login_required, "vyzadovana|nutna * autentizace|autorizace",
     "530 5.7.0 Vy\xC5\xBE"
     "adov\xC3\xA1na autentizace"},
    {"cs-no-reverse-dns", no_reverse_dns, "chybi|neexistuje|nema * reverzni|ptr",
     "550 5.7.25 Chyb\xC3\xAD reverzn\xC3\xAD z\xC3\xA1znam"},
    {"cs-attachment", content_refused, "priloha|prilohy * povolena|povoleny|zakazana|blokovana",
     "550 5.7.1 P\xC5\x99\xC3\xADloha nen\xC3\xAD povolena"},
    {"cs-temporary-error", system_error, "docasna|interni chyba",
     "451 4.3.0 Do\xC4\x8D"
     "asn\xC3\xA1 chyba"},
    {"cs-try-later", system_error, "zkuste|opakujte *3 pozdeji", "450 Zkuste to pozd\xC4\x9Bji", {}, hint},

    // The same said after MAIL speaks of the sender.
    {"cs-sender-unknown",
     sender_rejected,
     "uzivatel|prijemce|schranka|adresa|ucet * neexistuje|nenalezen|nenalezena|neznamy|neznama|nebyl|neplatny|neplatna",
     "550 5.1.1 U\xC5\xBEivatel a@example.com neexistuje",
     {.phases = phase::mail},
     decisive},
    {"cs-sender-unknown",
     sender_rejected,
     "neznamy|neplatny|neexistujici uzivatel|prijemce",
     "550 5.1.1 Nezn\xC3\xA1m\xC3\xBD u\xC5\xBEivatel",
     {.phases = phase::mail},
     decisive},
    {"cs-sender-unknown",
     sender_rejected,
     "domena|domeny * neexistuje|nenalezena",
     "550 5.1.2 Dom\xC3\xA9na example.test neexistuje",
     {.phases = phase::mail},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
