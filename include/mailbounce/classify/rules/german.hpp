// How servers word refusals in German, and what Dutch says in the same order.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_GERMAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GERMAN_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* german =
    // The verb comes before "not", as in Dutch and in French: "existiert nicht", "bestaat niet", "n'existe pas".
    "\nexist-not: mailbox_unknown \""
    "user|recipient|mailbox|account|address *3 exist not\"\n"
    "550 5.1.1 Der Empf\xC3\xA4nger a@example.com existiert nicht\n"
    "\ndomain-exist-not: domain_unknown \""
    "domain|host recipient? *3 exist not\"\n"
    "550 5.1.2 Die Domain des Empf\xC3\xA4ngers existiert nicht\n"
    R"(
sender-exist-not: sender_rejected "sender *4 exist not" weight=decisive
550 5.1.8 Die Domain des Absenders existiert nicht

exist-no-more: mailbox_closed "user|recipient|mailbox|account|address *3 exist not mehr|meer"
550 5.1.1 Dieses Postfach existiert nicht mehr
)"
    "\nnot-any-more: mailbox_closed \""
    "user|recipient|mailbox|account|address *3 not mehr|meer|piu valid|used|available|find|known|vergeben|exist\"\n"
    "550 Diese E-Mail-Adresse ist nicht mehr g\xC3\xBCltig\n"
    R"(
not-active-any-more: mailbox_disabled "user|recipient|mailbox|account|address *3 not mehr|meer|piu active"
550 5.2.1 Konto a@example.com ist nicht mehr aktiv

not-assigned: mailbox_unknown "user|recipient|mailbox|account|address *2 not vergeben"
550 5.1.1 Diese Adresse ist nicht vergeben
)"
    "\nnot-known: mailbox_unknown \""
    "user|recipient|mailbox|account *3 not known\"\n"
    "550 5.1.1 Der Empf\xC3\xA4nger ist uns leider nicht bekannt\n"
    R"(
no-user-of-that-name: mailbox_unknown "gibt no *1 user|recipient|mailbox|account|address"
550 Hier gibt es keinen Benutzer mit diesem Namen

too-many-mails-kept: mailbox_full "user|mailbox|recipient *1 many|trop mail|message server|mailbox"
422 Der Benutzer hat zu viele Nachrichten auf dem Server
)"
    "\ntakes-no-mail: recipient_filtered \""
    "recipient|user *1 accept no|not *2 message|mail\"\n"
    "550 5.7.1 Der Empf\xC3\xA4nger akzeptiert keine Nachrichten von Ihnen\n"
    R"(
on-a-list: sender_blocked "steht|eingetragen * block|rbl|list"
550 5.7.1 192.0.2.1 steht auf einer Sperrliste
)"
    "\nsending-limit: rate_limited \""
    "sendelimit|versandlimit|ratenlimit\"\n"
    "450 4.7.1 Sendelimit f\xC3\xBCr a@example.com erreicht\n"
    R"(
suspected-spam: spam_content "spamverdacht|spamverdachts|spamfilter|spamschutz"
554 Annahme wegen Spamverdacht verweigert
)"
    "\nsize-limit: message_too_large \""
    "grosenbeschrankung|groessenbeschraenkung|grosenlimit|groessenlimit|maximalgrose|maximalgroesse\"\n"
    "552 5.2.3 Die Gr\xC3\xB6\xC3\x9F"
    "enbeschr\xC3\xA4nkung f\xC3\xBCr Nachrichten wurde nicht eingehalten\n"
    R"(
no-right-to-send: policy_refused "no|not|net *2 permit|authorize|allow *2 send *3 verteilerliste|gruppe|groupe|grupo|gruppo|grupa"
550 5.7.1 Keine Berechtigung zum Senden an diese Gruppe
)"
    // The same said after MAIL speaks of the sender.
    "\nexist-not-at-mail: sender_rejected \""
    "user|recipient|mailbox|account|address *3 exist not\" phase=mail weight=decisive\n"
    "550 5.1.1 Der Empf\xC3\xA4nger a@example.com existiert nicht\n"
    "\ndomain-exist-not-at-mail: sender_rejected \""
    "domain|host recipient? *3 exist not\" phase=mail weight=decisive\n"
    "550 5.1.2 Die Domain des Empf\xC3\xA4ngers existiert nicht\n"
    R"(
exist-no-more-at-mail: sender_rejected "user|recipient|mailbox|account|address *3 exist not mehr|meer" phase=mail weight=decisive
550 5.1.1 Dieses Postfach existiert nicht mehr
)"
    "\nnot-any-more-at-mail: sender_rejected \""
    "user|recipient|mailbox|account|address *3 not mehr|meer|piu valid|used|available|find|known|vergeben|exist\" "
    "phase=mail weight=decisive\n"
    "550 Diese E-Mail-Adresse ist nicht mehr g\xC3\xBCltig\n"
    R"(
not-assigned-at-mail: sender_rejected "user|recipient|mailbox|account|address *2 not vergeben" phase=mail weight=decisive
550 5.1.1 Diese Adresse ist nicht vergeben
)"
    "\nnot-known-at-mail: sender_rejected \""
    "user|recipient|mailbox|account *3 not known\" phase=mail weight=decisive\n"
    "550 5.1.1 Der Empf\xC3\xA4nger ist auf diesem System nicht bekannt\n";

}  // namespace mailbounce::inline v0_1::rules

#endif
