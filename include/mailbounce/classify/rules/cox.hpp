// Cox: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_COX_HPP
#define MAILBOUNCE_CLASSIFY_RULES_COX_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// postmaster.cox.net, "Error Codes", and cox.com/residential/support/email-error-codes.html. Those of IPBL are bits:
// 1 Spamhaus Zen, 10 Return Path, 100 Invaluement, 1000 Cloudmark.
inline constexpr const char* cox_replies =
    R"(
cox-listed: sender_blocked "aup cxbl|cdrbl" weight=decisive
554 cmsmtp 192.0.2.1 blocked. AUP#CXBL

cox-listed: sender_blocked "aup ipbl0001|ipbl0010|ipbl0011|ipbl0100|ipbl0101|ipbl0110|ipbl0111|ipbl1000|ipbl1001|ipbl1010|ipbl1011|ipbl1100|ipbl1101|ipbl1110|ipbl1111|ipbl001|ipbl010|ipbl011|ipbl100|ipbl101|ipbl110|ipbl111" weight=decisive
554 cmsmtp 192.0.2.1 blocked. AUP#IPBL0101

cox-reverse-dns: no_reverse_dns "aup cxdns" weight=decisive
554 cmsmtp 192.0.2.1 rejected. AUP#CXDNS

cox-sender: sender_rejected "aup cxsndr" weight=decisive
550 5.1.0 <b@example.com> sender rejected. AUP#CXSNDR

cox-protocol: protocol_error "aup cxsmtp" weight=decisive
550 5.5.0 cmsmtp rejected. AUP#CXSMTP

cox-connections: too_many_connections "aup cxcnct" weight=decisive
421 cmsmtp 192.0.2.1 connection refused. AUP#CXCNCT

cox-rate: rate_limited "aup cxmxrt|cxthrt" weight=decisive
452 4.1.0 <b@example.com> sender rejected. AUP#CXMXRT

cox-account: sender_blocked "aup cxmj" weight=decisive
550 5.1.0 <b@example.com> sender rejected. AUP#CXMJ

cox-link: spam_content "aup urlbl000|urlbl001|urlbl010|urlbl011|urlbl100|urlbl101|urlbl110|urlbl111|urlbl0001|urlbl0010|urlbl0011|urlbl0100|urlbl0101|urlbl0110|urlbl0111|urlbl1000" weight=decisive
552 5.2.0 message rejected. AUP#URLBL001

cox-recipient: mailbox_unknown "recipient reject" status=5.1.1 weight=decisive
550 5.1.1 <a@example.com> recipient rejected
)";

inline constexpr provider_rules cox{
    provider::cox, "cox.net",
    "aup cxbl|cdrbl|cxdns|cxsndr|cxsmtp|cxcnct|cxmxrt|cxthrt|cxmj|urlbl001|urlbl010|urlbl100,www.cox.com", cox_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
