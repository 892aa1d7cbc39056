// Proofpoint, Proofpoint Essentials and Cloudmark: their own codes and wordings (www.proofpoint.com/postmaster,
// as of 2026).
#ifndef MAILBOUNCE_CLASSIFY_RULES_PROOFPOINT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PROOFPOINT_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* proofpoint_replies =
    R"(
proofpoint-ipcheck: sender_blocked "block? see? ipcheck.proofpoint.com" weight=decisive
554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1

proofpoint-ipcheck: sender_blocked "support.proofpoint.com /dnsbl" weight=decisive
554 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1

proofpoint-reputation: bad_reputation "ip reputation"
421 4.7.0 Deferred: IP_REPUTATION

proofpoint-reputation: bad_reputation "proofpoint dynamic reputation"
554 5.7.0 Blocked by Proofpoint Dynamic Reputation

proofpoint-marked-invalid: mailbox_unknown "user mail address marked invalid"
550 5.7.1 <a@example.com>: Recipient address rejected: User email address is marked as invalid.

proofpoint-invalid: mailbox_unknown "invalid recipient"
550 5.1.1 <a@example.com>: Invalid recipient

proofpoint-envelope: policy_refused "administrative prohibition"
550 Administrative prohibition - envelope blocked

proofpoint-unverified: system_error "unable verify destination address" weight=hint
451 Unable to verify destination address

proofpoint-blocklist: sender_blocked "sender ip * block" weight=decisive
550 Sender IP (192.0.2.1) in blocklist

proofpoint-policy: policy_refused "local policy violation"
550 5.7.0 mx1.example.com Local Policy Violation

proofpoint-size: message_too_large "message size violation"
552 5.7.0 Message Size Violation

cloudmark-reputation: bad_reputation "cloudmark poor reputation" weight=decisive
554 mx.example.com cmsmtp 5.7.1 Client host [192.0.2.1] blocked using cm-csi; Cloudmark Poor Reputation Sender

cloudmark-content: spam_content "mail from * reject * aup" phase=data,eod
550 5.2.0 Mail from 192.0.2.1 rejected by cmsmtp, see the AUP

cloudmark-client: sender_blocked "mail from * reject * aup"
554 5.7.1 Mail from 192.0.2.1 rejected by cmsmtp, see the AUP

cloudmark-sessions: too_many_connections "cmsmtp *6 too many session|connection"
421 mx.example.com cmsmtp 192.0.2.1 Too many sessions opened
)";

inline constexpr provider_rules proofpoint{provider::proofpoint, "pphosted.com ppe-hosted.com proofpointessentials.com",
                                           "ipcheck.proofpoint.com,support.proofpoint.com,cmsmtp", proofpoint_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
