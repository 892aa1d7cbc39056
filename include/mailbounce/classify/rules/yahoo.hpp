// Yahoo and AOL, and the brands on their servers: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_YAHOO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_YAHOO_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// Meanings: senders.yahooinc.com/smtp-error-codes, as of 2026-02-15 (TS*, PH*, unresolvable domains, policy); RLY, HVU,
// DYN and RTR are AOL's, from postmaster.aol.com/error-codes (gone, 2018).
inline constexpr const char* yahoo_replies =
    R"(
# the recipient
yahoo-no-account: mailbox_unknown "user not *1 account"
554 delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.com) [0] - mta1.mail.bf1.yahoo.com

yahoo-no-account: mailbox_unknown "delivery error dd not valid recipient" weight=decisive
554 delivery error: dd Not a valid recipient - mta1.mail.bf1.yahoo.com

yahoo-no-account: mailbox_unknown "delivery error dd *2 no longer valid" weight=decisive
554 delivery error: dd a@yahoo.com is no longer valid. - mta1.mail.bf1.yahoo.com

yahoo-no-account: mailbox_unknown "requested mail action abort|aborted mailbox not found" weight=decisive
552 1 Requested mail action aborted, mailbox not found

yahoo-disabled: mailbox_disabled "delivery error dd *6 account|mailbox *1 disable|suspend|discontinued|locked" weight=decisive
554 delivery error: dd Sorry your message to a@yahoo.com cannot be delivered. This account has been temporarily suspended [#101]. - mta1.mail.bf1.yahoo.com

yahoo-disabled: mailbox_disabled "message not deliver mailbox disable" weight=decisive
554 30 Sorry, your message to a@yahoo.com cannot be delivered. This mailbox is disabled (554.30).

yahoo-over-quota: mailbox_full "delivery error dd *6 over quota" weight=decisive
554 delivery error: dd Sorry, your message to a@yahoo.com cannot be delivered. This account is over quota. - mta1.mail.bf1.yahoo.com

yahoo-receiving-rate: rate_limited "user receive mail too quickly" weight=decisive
450 User is receiving mail too quickly

# volume, complaints and lists
yahoo-deferred: rate_limited "ts01|ts02|ts04|ts05|ts06|tss01|tss02|tss03|tss04|tss05|tss06|tss07|tss08|ipts01|ipts02|ipts03|ipts04|ipts05|gl01|mc04" weight=decisive
421 4.7.0 [TSS04] 192.0.2.1 deferred

yahoo-deferred: rate_limited "message from temporary defer" weight=decisive
421 4.7.0 Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1

# a 421 that is final
yahoo-permanently-deferred: sender_blocked "permanent defer" weight=decisive
421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.

yahoo-permanently-deferred: sender_blocked "ts03|tss09|tss10|tss11|tss12|tss13|tss14|tss15" weight=decisive
553 5.7.2 [TSS11] All messages from 192.0.2.1

yahoo-listed: sender_blocked "bl20|bl21|bl22|bl23|bl24|bl25" weight=decisive
553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1

yahoo-not-accepted: sender_blocked "connection not accept from"
553 5.7.1 Connections not accepted from 192.0.2.1

yahoo-unknown-recipients: sender_blocked "excessive unknown recipient" weight=decisive
451 VS1-MF Excessive unknown recipients - possible Open Relay (#4.4.5)

yahoo-connection-limit: rate_limited "max|maximum message *1 connection" weight=decisive
421 Max message per connection reached, closing transmission channel

# authentication, policy and content
yahoo-policy: policy_refused "not accept policy" weight=decisive
554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes

yahoo-unauthenticated: authentication_failed status=5.7.9 weight=decisive
550 5.7.9 This mail has been blocked because the sender is unauthenticated.

yahoo-content: content_refused "ph01|ph02|ph03|ph04|ph05|ph06|ph07|ph08|ph09|ph10" weight=decisive
554 Message not allowed - [PH01] Email blocked.

yahoo-content: content_refused "ph01|ph02|ph03|ph04|ph05|ph06|ph07|ph08|ph09|ph10 mail not accept policy" weight=decisive
554 Message not allowed - [PH01] Email not accepted for policy reasons.

yahoo-from-domain: sender_rejected "unresolvable rfc *1 from domain" weight=decisive
451 4.1.8 Unresolvable RFC.5321 from domain; see https://senders.yahooinc.com/smtp-error-codes

# AOL's own
aol-blocked: sender_blocked "rly b1|b2|b3|bl|bd|ch|ch2|cs|cs4|ir|ni|ob|sn|sc" weight=decisive
421 (RLY:B1) https://postmaster.aol.com/error-codes#421rlyb1

aol-blocked: sender_blocked "rtr bb|bg|ch|ge|sc" weight=decisive
554 (RTR:BB) https://postmaster.aol.com/error-codes#554rtrbb

aol-blocked: sender_blocked "dyn p1|p2|t1|t2" weight=decisive
421 (DYN:T1) https://postmaster.aol.com/error-codes#421dynt1

aol-link: spam_content "hvu b1|b2|uri" weight=decisive
554 5.7.1 (HVU:B1) https://postmaster.aol.com/error-codes#554hvub1

aol-reverse-dns: no_reverse_dns "dns nr" weight=decisive
421 (DNS:NR) https://postmaster.aol.com/error-codes#421dnsnr

aol-not-accepted: sender_blocked "not accept delivery message" code=521-554
521 5.2.1 AOL will not accept delivery of this message.
)";

inline constexpr provider_rules yahoo{
    provider::yahoo, "yahoodns.net yahoo.com aol.com",
    "tss01|tss02|tss03|tss04|tss05|tss06|tss07|tss08|tss09|tss10|tss11|tss12|ipts01|ipts02|ipts03|ipts04|ipts05,"
    "delivery error dd,permanent defer retrying not succeed,postmaster.yahooinc.com,senders.yahooinc.com,"
    "postmaster.verizonmedia.com,postmaster.yahoo.com,postmaster.aol.com,rly b1|b2|b3|bl|bd|ch|cs|ir|ni|ob|sn,hvu "
    "b1|b2,"
    "yahoo require",
    yahoo_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
