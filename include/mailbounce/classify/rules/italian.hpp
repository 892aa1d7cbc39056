// How servers word refusals in Italian.
// English words stand for their translations (translations.hpp); the others are written as word_key folds them.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ITALIAN_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* italian =
    R"(
dimensione-superata: message_too_large "size maximum? message *3 exceed"
552 La dimensione del messaggio supera il limite consentito

# The same said after MAIL speaks of the sender.
non-valido-at-mail: sender_rejected "user|recipient|mailbox|account not valid" phase=mail weight=decisive
550 Utente non valido
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
