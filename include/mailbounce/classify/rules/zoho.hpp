// Zoho Mail: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ZOHO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ZOHO_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

// help.zoho.com and zoho.com/zeptomail/help/api/smtp-error-codes.html. 5.4.6, a loop in the registry, is its outgoing
// block; a policy error may come with 5.1.1.
inline constexpr row zoho_replies[] = {
    {"zoho-unusual-activity",
     sender_blocked,
     "unusual send activity detect",
     "550 5.4.6 Unusual sending activity detected. Please try after sometime",
     {},
     decisive},
    {"zoho-outgoing-blocked", sender_blocked, "mail outgoing block", "554 5.1.8 Email Outgoing Blocked", {}, decisive},
    {"zoho-policy-error",
     policy_refused,
     "mailbox deliver *2 policy error",
     "552 5.1.1 <a@example.com> Mailbox delivery failure policy error",
     {},
     decisive},
    {"zoho-destination-rejects",
     policy_refused,
     "mail reject *1 destination domain",
     "541 5.4.1 Mail rejected by destination domain",
     {},
     decisive},
    {"zoho-no-mailbox", mailbox_unknown, "mailbox not exist", "550 5.1.1 Mailbox does not exist"},
    {"zoho-disabled", mailbox_disabled, "user account disable", "550 5.2.1 This user's account is disabled"},
    {"zoho-relaying", sender_rejected, "relaying disallowed", "553 Relaying disallowed as b@example.com", {}, decisive},
    {"zoho-subject", format_refused, "subject mandatory", "550 5.2.1 Subject is Mandatory", {}, decisive},
    {"zoho-virus",
     virus_found,
     "virus *6 detect *1 zoho",
     "552 5.7.1 virus Win.Test.EICAR_HDB-1 detected by Zoho Mail",
     {},
     decisive},
    {"zoho-full", mailbox_full, "mailbox not exist mailbox full",
     "552 5.1.1 <a@example.com> Mailbox does not exist - Mailbox full"},
};

inline constexpr provider_rules zoho{provider::zoho, "zoho.com zoho.eu zoho.in zohomail.com",
                                     "zoho mail,unusual send activity", zoho_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
