// Orange and Wanadoo: its own codes and wordings.
//
// A refusal ends in OFR_nnn or OFRxxx_nnn, often again in brackets; nnn tells the cause and is what the rules name
// (postmaster.orange.fr, as of 2026). 501 and 503 are left out: they are reply codes as well.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ORANGE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ORANGE_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* orange_replies =
    R"(
orange-blocked: sender_blocked "101|102|103|630|999" weight=decisive
550 5.7.1 Service refuse OFR_102 [102]

orange-connections: too_many_connections "104" weight=decisive
421 4.7.0 Trop de connexions, veuillez verifier votre configuration OFR004_104

orange-later: rate_limited "105|505" weight=decisive
421 4.7.0 Veuillez essayer plus tard OFR004_105

orange-authentication: authentication_failed "401|402|517" weight=decisive
550 5.7.1 Message refuse OFR007_517

orange-sender: sender_rejected "403|405|415" weight=decisive
501 5.1.8 Emetteur invalide OFR_415 [415]

orange-recipient: mailbox_unknown "416" weight=decisive
550 5.5.0 Destinataire invalide OFR007_416

orange-full: mailbox_full "417" weight=decisive
552 5.1.1 Destinataire non servi OFR_417 [417]

orange-suspended: mailbox_disabled "420|426" weight=decisive
550 5.5.0 Destinataire non servi OFR_420 [420]

orange-spam: spam_content "506|510" weight=decisive
550 5.2.0 Mail rejete OFR_506 [506]

orange-too-many-errors: rate_limited "too many error"
421 4.7.0 vrin01 Error: too many errors

orange-bad-recipient: mailbox_unknown "destinataire invalide * invalid recipient"
550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient.

orange-box-suspended: mailbox_disabled "boite * destinataire archivee|suspendue|desactivee|bloquee|inactive"
550 5.5.0 Boite du destinataire archivee. Archived recipient.

orange-slow-down: too_many_connections "trop * connexions|connections|connection"
421 4.7.0 Trop de connexions, veuillez verifier votre configuration

orange-mail-rejected: spam_content "mail rejete|rejetee mail reject"
550 5.2.0 Mail rejete. Mail rejected.

orange-bad-sender: sender_rejected "emetteur invalide"
501 5.1.0 Emetteur invalide.

orange-service-later: rate_limited "service refuse veuillez essayer" code=421-459
421 mx01 Service refuse. Veuillez essayer plus tard.

orange-service-refused: sender_blocked "service refuse veuillez? essayer?"
550 mx01 Service refuse. Veuillez essayer plus tard.
)";

inline constexpr provider_rules orange{provider::orange, "orange.fr wanadoo.fr",
                                       "ofr,ofr000,ofr001,ofr002,ofr003,ofr004,ofr005,ofr006,ofr007,ofr008",
                                       orange_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
