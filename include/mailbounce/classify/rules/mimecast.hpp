// Mimecast: its own wordings ("Mimecast SMTP Error Codes", mimecastsupport.zendesk.com, as of 2026). "Internal
// resources are temporarily unavailable" is its greylisting.
#ifndef MAILBOUNCE_CLASSIFY_RULES_MIMECAST_HPP
#define MAILBOUNCE_CLASSIFY_RULES_MIMECAST_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* mimecast_replies =
    R"(
mimecast-spoof: policy_refused "anti spoofing policy" weight=decisive
550 Rejected by header based Anti-Spoofing policy: a@example.com

mimecast-blocked-sender: sender_rejected "reject by header based * block sender" weight=decisive
550 Rejected by header based manually Blocked Senders: a@example.com

mimecast-user-entry: recipient_filtered "envelope block user domain? entry" weight=decisive
550 Envelope blocked - User Entry

mimecast-envelope: policy_refused "administrative prohibition envelope? block?"
550 Administrative prohibition - envelope blocked

mimecast-envelope: policy_refused "envelope reject|block"
550 Envelope rejected

mimecast-authentication: authentication_failed "spf|dkim|dmarc sender invalid" weight=decisive
550 DMARC Sender Invalid - envelope rejected

mimecast-policies: policy_refused "mail reject due security policy"
554 Email rejected due to security policies

mimecast-prior-to-data: policy_refused "reject prior data"
550 Rejected prior to DATA acceptance

mimecast-invalid: mailbox_unknown "invalid recipient"
550 Invalid Recipient

mimecast-invalid: mailbox_unknown "recipient mail address possibly incorrect"
550 Recipient email address is possibly incorrect

mimecast-inbounds: policy_refused "account inbounds|inbound disable"
451 Account inbounds disabled

mimecast-outbounds: policy_refused "account outbounds|outbound disable"
451 Account outbounds disabled

mimecast-greylisted: greylisted "internal resource|resources temporary unavailable"
451 Internal resources are temporarily unavailable

mimecast-later: system_error "unable process connection|mail time"
421 mx1.example.com Unable to process connection at this time

mimecast-recipient-later: greylisted "recipient temporary unavailable"
451 Recipient temporarily unavailable

mimecast-reputation: bad_reputation "poor reputation sender"
550 csi.mimecast.org Poor Reputation Sender.

mimecast-reputation: bad_reputation "local ct? ip reputation policy?"
550 Local CT IP Reputation Policy - (Reject)

mimecast-blocklist: sender_blocked "ip temporary? block"
451 IP temporarily blacklisted

mimecast-blocklist: sender_blocked "local block"
550 Local blacklist

mimecast-blocklist: sender_blocked "host network not allow"
554 Host network not allowed

mimecast-relay: relay_denied "open relay not allow" weight=decisive
554 Open relay not allowed

mimecast-content: content_refused "message bounced due content examination"
550 Message bounced due to Content Examination Policy

mimecast-virus: virus_found "virus signature detect" weight=decisive
554 Virus Signature Detected

mimecast-login: login_required "submitter fail authenticate|disclose"
550 Submitter failed to authenticate

mimecast-threads: rate_limited "exceed outbound thread limit"
550 Exceeding outbound thread limit
)";

inline constexpr provider_rules mimecast{
    provider::mimecast, "mimecast.com mimecast.org mimecast.co.za",
    "community.mimecast.com,support.mimecast.com,csi.mimecast.org,mimecastsupport.zendesk.com,reject by header based",
    mimecast_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
