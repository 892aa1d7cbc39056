// Facebook: its own codes.
#ifndef MAILBOUNCE_CLASSIFY_RULES_FACEBOOK_HPP
#define MAILBOUNCE_CLASSIFY_RULES_FACEBOOK_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

// postmaster.facebook.com/response_codes; T stands for temporary, P for permanent.
inline constexpr row facebook_replies[] = {
    {"facebook-no-recipient", mailbox_unknown, "rcp p1", "550 5.1.1 RCP-P1 Recipient refused", {}, decisive},
    {"facebook-no-recipient", mailbox_unknown, "int p1|p3|p4", "550 5.1.1 INT-P4 Recipient refused", {}, decisive},
    {"facebook-preferences", recipient_filtered, "rcp p2|p3", "550 5.7.1 RCP-P2 Recipient refused", {}, decisive},
    {"facebook-unavailable",
     mailbox_disabled,
     "rcp t4",
     "421 4.2.1 RCP-T4 Recipient account is unavailable",
     {},
     decisive},
    {"facebook-recipient-later", system_error, "rcp t1|t2|t3", "421 4.3.0 RCP-T1 Recipient refused", {}, decisive},
    {"facebook-full", mailbox_full, "int p7", "552 5.2.2 INT-P7 Recipient refused", {}, decisive},
    {"facebook-internal",
     system_error,
     "int t1|t2|t3|t4|t5|t6|t7|t8|t9|t10|t11|t12",
     "421 4.3.0 INT-T4 Try later",
     {},
     decisive},
    {"facebook-sender-domain", sender_rejected, "dns p1|p2|t1", "550 5.1.8 DNS-P1 Sender refused", {}, decisive},
    {"facebook-reverse-dns", no_reverse_dns, "dns p3|t2", "550 5.7.1 DNS-P3 Connection refused", {}, decisive},
    {"facebook-too-large", message_too_large, "int p2", "552 5.3.4 INT-P2 Message refused", {}, decisive},
    {"facebook-too-large", message_too_large, "msg p1", "552 5.3.4 MSG-P1 Message refused", {}, decisive},
    {"facebook-attachment", content_refused, "msg p2", "554 5.6.0 MSG-P2 Message refused", {}, decisive},
    {"facebook-headers", format_refused, "msg p3", "554 5.6.0 MSG-P3 Message refused", {}, decisive},
    {"facebook-recipients", too_many_recipients, "msg t1", "452 4.5.3 MSG-T1 Message refused", {}, decisive},
    {"facebook-blocked",
     sender_blocked,
     "pol p1|p2|p3|p4|t1|t2|t3",
     "554 5.7.1 POL-P2 Connection refused",
     {},
     decisive},
    {"facebook-virus", virus_found, "pol p5", "554 5.7.1 POL-P5 Message refused", {}, decisive},
    {"facebook-link", content_refused, "pol p6", "554 5.7.1 POL-P6 Message refused", {}, decisive},
    {"facebook-authentication", authentication_failed, "pol p7", "554 5.7.1 POL-P7 Message refused", {}, decisive},
    {"facebook-abuse", policy_refused, "pol p8", "554 5.7.1 POL-P8 Message refused", {}, decisive},
    // "con" is a word of no meaning in Spanish, so the link tells it
    {"facebook-connections",
     too_many_connections,
     "t1|t2|t3|t4 *2 /con|/conn",
     "421 4.7.0 CON-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#con Try later",
     {},
     decisive},
};

inline constexpr provider_rules facebook{
    provider::facebook, "facebook.com",
    "postmaster.facebook.com,rcp p1|p2|p3|t1|t4,pol p1|p2|p3|p4|p5|p6|p7|p8|t1|t2|t3", facebook_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
