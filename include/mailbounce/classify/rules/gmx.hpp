// GMX, web.de, mail.com and IONOS: their own codes and wordings.
//
// Their replies have no enhanced status and mostly several lines, of which the last tells the cause; the URL names it
// too, in its parameter c (postmaster.gmx.com/en/error-messages, as of 2026).
#ifndef MAILBOUNCE_CLASSIFY_RULES_GMX_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GMX_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* gmx_replies =
    R"(
gmx-address-unavailable: mailbox_unknown "requested action not taken mailbox unavailable"
550 Requested action not taken: mailbox unavailable

gmx-sender-dns: sender_rejected "invalid dns mx? aaaa? resource record" weight=decisive
550-Requested action not taken
550 invalid DNS MX or A/AAAA resource record

gmx-sender-dns: sender_rejected "mailbox unavailable *6 invalid dns mx? aaaa? resource record" weight=decisive
550 Requested action not taken: mailbox unavailable, invalid DNS A/AAAA resource record

gmx-ptr: no_reverse_dns "bad|invalid dns ptr resource record" weight=decisive
554-example.net Nemesis ESMTP Service not available
554-No SMTP service
554 Bad DNS PTR resource record.

gmx-rdns: no_reverse_dns "/rdns"
554 For explanation visit https://postmaster.gmx.com/en/error-messages?ip=192.0.2.1&c=rdns

gmx-block-listed: sender_blocked "ip address black? block list?" weight=decisive
554-No SMTP service
554 IP address is block listed.

gmx-listed: sender_blocked "/r0101|/r0102|/r0103|/r0104|/r0201|/r0202|/r0203|/r0204|/bl|/bip"
554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=192.0.2.1

gmx-no-service: sender_blocked "no smtp service"
554-example.net (mx004) Nemesis ESMTP Service not available
554 No SMTP service

gmx-connections: too_many_connections "exceed maximum connection"
421-example.net (mx004) Nemesis ESMTP Service not available
421 Exceeded maximum connections

gmx-rate: rate_limited "rate limit reached"
450 Rate limit reached. Please try again later

gmx-mail-bomb: rate_limited "too many mail *6 try again"
450 4.3.2 Too many mails (mail bomb), try again in 1 hour(s)

gmx-busy: system_error "administrative reject"
450 Administrative reject

gmx-policy: policy_refused "reject due policy restrict|violation|violations" weight=decisive
554-Transaction failed
554 Reject due to policy restrictions.

gmx-policy: policy_refused "message|mail|action reject * policy reason|reasons" weight=decisive
554 Message rejected for policy reasons

gmx-policy: policy_refused "/c /policy|/hi" weight=decisive
554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=hi

gmx-full: mailbox_full "exceed storage allocation"
552 Requested mail action aborted: exceeded storage allocation

gmx-full: mailbox_full "mailbox over quota"
452 Mailbox is over quota

gmx-full: mailbox_full "user exhausted allow storage"
550 User has exhausted allowed storage space.

gmx-full: mailbox_full "user too many message"
550 User has too many messages on the server.

gmx-unknown-local-part: mailbox_unknown "unknown local part"
550 Unknown local part ann in <ann@example.com>
)";

inline constexpr provider_rules gmx{
    provider::gmx,
    "gmx.net gmx.com gmx.de web.de mail.com kundenserver.de ionos.com ionos.de 1and1.com 1und1.de perfora.net",
    "nemesis "
    "esmtp,postmaster.gmx.com,postmaster.gmx.net,postmaster.web.de,postmaster.mail.com,postmaster.1and1.com,postmaster."
    "1und1.de,postmaster.ionos.com,portal.gmx.net",
    gmx_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
