// How servers word refusals in Polish, and what Russian says in the same order.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
// Text in ISO-8859-2 or Windows-1250 is read as Latin-1, so there only words without Polish letters are found.
#ifndef MAILBOUNCE_CLASSIFY_RULES_POLISH_HPP
#define MAILBOUNCE_CLASSIFY_RULES_POLISH_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr row polish[] = {
    {"nie-ma-takiego", mailbox_unknown, "not ma *1 user|recipient|mailbox|account|address",
     "550 Nie ma takiego u\xC5\xBCytkownika"},
    {"brak-takiego", mailbox_unknown, "no|net takiego|takiej|takogo|takoy user|recipient|mailbox|account|address",
     "550 \xD0\x9D\xD0\xB5\xD1\x82 \xD1\x82\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
     "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F"},
    {"nie-odnaleziono", mailbox_unknown, "not mozna|udalos|moge find|nayti *3 user|recipient|mailbox|account|address",
     "Nie mo\xC5\xBCna odnale\xC5\xBA\xC4\x87 wprowadzonego adresu e-mail"},
    {"takogo-net", mailbox_unknown, "takogo|takoy user|recipient|mailbox|account|address net",
     "550 \xD0\xA2\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
     "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F "
     "\xD0\xBD\xD0\xB5\xD1\x82"},

    // The same said after MAIL speaks of the sender.
    {"nie-ma-takiego-at-mail",
     sender_rejected,
     "not ma *1 user|recipient|mailbox|account|address",
     "550 Nie ma takiego u\xC5\xBCytkownika",
     {.phases = "mail"},
     decisive},
    {"brak-takiego-at-mail",
     sender_rejected,
     "no|net takiego|takiej|takogo|takoy user|recipient|mailbox|account|address",
     "550 \xD0\x9D\xD0\xB5\xD1\x82 \xD1\x82\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
     "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F",
     {.phases = "mail"},
     decisive},
    {"nie-odnaleziono-at-mail",
     sender_rejected,
     "not mozna|udalos|moge find|nayti *3 user|recipient|mailbox|account|address",
     "Nie mo\xC5\xBCna odnale\xC5\xBA\xC4\x87 wprowadzonego adresu e-mail",
     {.phases = "mail"},
     decisive},
    {"takogo-net-at-mail",
     sender_rejected,
     "takogo|takoy user|recipient|mailbox|account|address net",
     "550 \xD0\xA2\xD0\xB0\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xBE "
     "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F "
     "\xD0\xBD\xD0\xB5\xD1\x82",
     {.phases = "mail"},
     decisive},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
