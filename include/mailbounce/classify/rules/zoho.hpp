// Zoho Mail: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ZOHO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ZOHO_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// help.zoho.com and zoho.com/zeptomail/help/api/smtp-error-codes.html. 5.4.6, a loop in the registry, is its outgoing
// block; a policy error may come with 5.1.1.
inline constexpr const char* zoho_replies =
    R"(
zoho-unusual-activity: sender_blocked "unusual send activity detect" weight=decisive
550 5.4.6 Unusual sending activity detected. Please try after sometime

zoho-outgoing-blocked: sender_blocked "mail outgoing block" weight=decisive
554 5.1.8 Email Outgoing Blocked

zoho-policy-error: policy_refused "mailbox deliver *2 policy error" weight=decisive
552 5.1.1 <a@example.com> Mailbox delivery failure policy error

zoho-destination-rejects: policy_refused "mail reject *1 destination domain" weight=decisive
541 5.4.1 Mail rejected by destination domain

zoho-no-mailbox: mailbox_unknown "mailbox not exist"
550 5.1.1 Mailbox does not exist

zoho-disabled: mailbox_disabled "user account disable"
550 5.2.1 This user's account is disabled

zoho-relaying: sender_rejected "relaying disallowed" weight=decisive
553 Relaying disallowed as b@example.com

zoho-subject: format_refused "subject mandatory" weight=decisive
550 5.2.1 Subject is Mandatory

zoho-virus: virus_found "virus *6 detect *1 zoho" weight=decisive
552 5.7.1 virus Win.Test.EICAR_HDB-1 detected by Zoho Mail

zoho-full: mailbox_full "mailbox not exist mailbox full"
552 5.1.1 <a@example.com> Mailbox does not exist - Mailbox full
)";

inline constexpr provider_rules zoho{provider::zoho, "zoho.com zoho.eu zoho.in zohomail.com",
                                     "zoho mail,unusual send activity", zoho_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
