// How servers word refusals in Russian.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
// Cyrillic in UTF-8 is read; KOI8-R and Windows-1251 are not in this version.
#ifndef MAILBOUNCE_CLASSIFY_RULES_RUSSIAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_RUSSIAN_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* russian =
    "\nnet-polzovatelya: mailbox_unknown \""
    "net user|recipient|mailbox|adresa\"\n"
    "550 \xD0\x9D\xD0\xB5\xD1\x82 "
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F a@example.com\n"
    "\nprevyshen-razmer: message_too_large \""
    "exceed maximum? size\"\n"
    "552 Przekroczono maksymalny rozmiar wiadomo\xC5\x9B"
    "ci\n"
    "\nnet-obratnoy-zapisi: no_reverse_dns \""
    "net * obratnoy|ptr\"\n"
    "550 5.7.25 \xD0\x9D\xD0\xB5\xD1\x82 \xD0\xBE\xD0\xB1\xD1\x80\xD0\xB0\xD1\x82\xD0\xBD\xD0\xBE\xD0\xB9 "
    "\xD0\xB7\xD0\xB0\xD0\xBF\xD0\xB8\xD1\x81\xD0\xB8 DNS \xD0\xB4\xD0\xBB\xD1\x8F 192.0.2.1\n"
    "\nnet-razresheniya: policy_refused \""
    "net *1 permit *2 send\" weight=hint\n"
    "550 5.7.1 \xD0\xA3 \xD0\xB2\xD0\xB0\xD1\x81 \xD0\xBD\xD0\xB5\xD1\x82 "
    "\xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F \xD0\xBD\xD0\xB0 "
    "\xD0\xBE\xD1\x82\xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xBA\xD1\x83 \xD0\xBF\xD0\xB8\xD1\x81\xD0\xB5\xD0\xBC\n"
    // The same said after MAIL speaks of the sender.
    "\nnet-polzovatelya-at-mail: sender_rejected \""
    "net user|recipient|mailbox|adresa\" phase=mail weight=decisive\n"
    "550 \xD0\x9D\xD0\xB5\xD1\x82 "
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8F a@example.com\n";

}  // namespace mailbounce::inline v0_1::rules

#endif
