// laposte.net: its own codes and wordings.
//
// A refusal ends in LPN_nnn or LPNxxx_nnn, where nnn means what it means in Orange's codes
// (bentonow.com/smtp-errors/laposte, as of 2026).
#ifndef MAILBOUNCE_CLASSIFY_RULES_LAPOSTE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_LAPOSTE_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* laposte_replies =
    R"(
laposte-blocked: sender_blocked "101|102|103|630|999" weight=decisive
550 5.7.1 Service refuse LPN_102 [102]

laposte-connections: too_many_connections "104" weight=decisive
421 4.7.0 Trop de connexions, veuillez verifier votre configuration LPN004_104

laposte-later: rate_limited "105|505" weight=decisive
421 4.7.0 Veuillez essayer plus tard LPN004_105

laposte-authentication: authentication_failed "401|402|517" weight=decisive
550 5.7.1 Message refuse LPN007_517

laposte-sender: sender_rejected "403|405|415" weight=decisive
501 5.1.8 Emetteur invalide LPN_415 [415]

laposte-recipient: mailbox_unknown "416" weight=decisive
550 5.5.0 Destinataire invalide LPN007_416

laposte-full: mailbox_full "417" weight=decisive
552 5.1.1 Destinataire non servi LPN_417 [417]

laposte-suspended: mailbox_disabled "420|426" weight=decisive
550 5.5.0 Destinataire non servi LPN_420 [420]

laposte-spam: spam_content "506|510" weight=decisive
550 5.2.0 Mail rejete LPN_506 [506]

laposte-refused-for-now: rate_limited "service refuse lpn027"
450 4.7.1 Service refuse LPN027_503

laposte-unsolicited: spam_content "suspicion * contenu non sollicite"
550 5.7.1 Suspicion de contenu non sollicite.

laposte-too-many-errors: rate_limited "too many error"
421 4.7.0 vrin01 Error: too many errors

laposte-bad-recipient: mailbox_unknown "destinataire invalide * invalid recipient"
550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient.

laposte-box-suspended: mailbox_disabled "boite * destinataire archivee|suspendue|desactivee|bloquee|inactive"
550 5.5.0 Boite du destinataire archivee. Archived recipient.

laposte-slow-down: too_many_connections "trop * connexions|connections|connection"
421 4.7.0 Trop de connexions, veuillez verifier votre configuration

laposte-mail-rejected: spam_content "mail rejete|rejetee mail reject"
550 5.2.0 Mail rejete. Mail rejected.

laposte-bad-sender: sender_rejected "emetteur invalide"
501 5.1.0 Emetteur invalide.

laposte-service-later: rate_limited "service refuse veuillez essayer" code=421-459
421 mx01 Service refuse. Veuillez essayer plus tard.

laposte-service-refused: sender_blocked "service refuse veuillez? essayer?"
550 mx01 Service refuse. Veuillez essayer plus tard.
)";

inline constexpr provider_rules laposte{provider::laposte, "laposte.net",
                                        "lpn,lpn000,lpn001,lpn002,lpn003,lpn004,lpn005,lpn006,lpn007,lpn008,lpn027",
                                        laposte_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
