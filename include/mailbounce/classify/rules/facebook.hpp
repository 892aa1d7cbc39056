// Facebook: its own codes.
#ifndef MAILBOUNCE_CLASSIFY_RULES_FACEBOOK_HPP
#define MAILBOUNCE_CLASSIFY_RULES_FACEBOOK_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// postmaster.facebook.com/response_codes; T stands for temporary, P for permanent.
inline constexpr const char* facebook_replies =
    R"(
facebook-no-recipient: mailbox_unknown "rcp p1" weight=decisive
550 5.1.1 RCP-P1 Recipient refused

facebook-no-recipient: mailbox_unknown "int p1|p3|p4" weight=decisive
550 5.1.1 INT-P4 Recipient refused

facebook-preferences: recipient_filtered "rcp p2|p3" weight=decisive
550 5.7.1 RCP-P2 Recipient refused

facebook-unavailable: mailbox_disabled "rcp t4" weight=decisive
421 4.2.1 RCP-T4 Recipient account is unavailable

facebook-recipient-later: system_error "rcp t1|t2|t3" weight=decisive
421 4.3.0 RCP-T1 Recipient refused

facebook-full: mailbox_full "int p7" weight=decisive
552 5.2.2 INT-P7 Recipient refused

facebook-internal: system_error "int t1|t2|t3|t4|t5|t6|t7|t8|t9|t10|t11|t12" weight=decisive
421 4.3.0 INT-T4 Try later

facebook-sender-domain: sender_rejected "dns p1|p2|t1" weight=decisive
550 5.1.8 DNS-P1 Sender refused

facebook-reverse-dns: no_reverse_dns "dns p3|t2" weight=decisive
550 5.7.1 DNS-P3 Connection refused

facebook-too-large: message_too_large "int p2" weight=decisive
552 5.3.4 INT-P2 Message refused

facebook-too-large: message_too_large "msg p1" weight=decisive
552 5.3.4 MSG-P1 Message refused

facebook-attachment: content_refused "msg p2" weight=decisive
554 5.6.0 MSG-P2 Message refused

facebook-headers: format_refused "msg p3" weight=decisive
554 5.6.0 MSG-P3 Message refused

facebook-recipients: too_many_recipients "msg t1" weight=decisive
452 4.5.3 MSG-T1 Message refused

facebook-blocked: sender_blocked "pol p1|p2|p3|p4|t1|t2|t3" weight=decisive
554 5.7.1 POL-P2 Connection refused

facebook-virus: virus_found "pol p5" weight=decisive
554 5.7.1 POL-P5 Message refused

facebook-link: content_refused "pol p6" weight=decisive
554 5.7.1 POL-P6 Message refused

facebook-authentication: authentication_failed "pol p7" weight=decisive
554 5.7.1 POL-P7 Message refused

facebook-abuse: policy_refused "pol p8" weight=decisive
554 5.7.1 POL-P8 Message refused

# "con" is a word of no meaning in Spanish, so the link tells it
facebook-connections: too_many_connections "t1|t2|t3|t4 *2 /con|/conn" weight=decisive
421 4.7.0 CON-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#con Try later
)";

inline constexpr provider_rules facebook{
    provider::facebook, "facebook.com",
    "postmaster.facebook.com,rcp p1|p2|p3|t1|t4,pol p1|p2|p3|p4|p5|p6|p7|p8|t1|t2|t3", facebook_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
