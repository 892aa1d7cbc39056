// How servers word refusals in Polish, and what Russian says in the same order.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
// Text in ISO-8859-2 or Windows-1250 is read as Latin-1, so there only words without Polish letters are found.
#ifndef MAILBOUNCE_CLASSIFY_RULES_POLISH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_POLISH_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* polish =
    "\nnie-ma-takiego: mailbox_unknown \""
    "not ma *1 user|recipient|mailbox|account|address\"\n"
    "550 Nie ma takiego u\xC5\xBCytkownika\n"
    "\nbrak-takiego: mailbox_unknown \""
    "no|net takiego|takiej|takogo|takoy user|recipient|mailbox|account|address\"\n"
    "550 \xD0\x9D\xD0\xB5\xD1\x82 \xD1\x82\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F\n"
    "\nnie-odnaleziono: mailbox_unknown \""
    "not mozna|udalos|moge find|nayti *3 user|recipient|mailbox|account|address\"\n"
    "Nie mo\xC5\xBCna odnale\xC5\xBA\xC4\x87 wprowadzonego adresu e-mail\n"
    "\ntakogo-net: mailbox_unknown \""
    "takogo|takoy user|recipient|mailbox|account|address net\"\n"
    "550 \xD0\xA2\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F "
    "\xD0\xBD\xD0\xB5\xD1\x82\n"
    // The same said after MAIL speaks of the sender.
    "\nnie-ma-takiego-at-mail: sender_rejected \""
    "not ma *1 user|recipient|mailbox|account|address\" phase=mail weight=decisive\n"
    "550 Nie ma takiego u\xC5\xBCytkownika\n"
    "\nbrak-takiego-at-mail: sender_rejected \""
    "no|net takiego|takiej|takogo|takoy user|recipient|mailbox|account|address\" phase=mail weight=decisive\n"
    "550 \xD0\x9D\xD0\xB5\xD1\x82 \xD1\x82\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F\n"
    "\nnie-odnaleziono-at-mail: sender_rejected \""
    "not mozna|udalos|moge find|nayti *3 user|recipient|mailbox|account|address\" phase=mail weight=decisive\n"
    "Nie mo\xC5\xBCna odnale\xC5\xBA\xC4\x87 wprowadzonego adresu e-mail\n"
    "\ntakogo-net-at-mail: sender_rejected \""
    "takogo|takoy user|recipient|mailbox|account|address net\" phase=mail weight=decisive\n"
    "550 \xD0\xA2\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F "
    "\xD0\xBD\xD0\xB5\xD1\x82\n";

}  // namespace mailbounce::inline v0_1::rules

#endif
