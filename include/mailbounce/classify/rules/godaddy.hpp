// GoDaddy (secureserver.net): its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_GODADDY_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GODADDY_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685.
inline constexpr const char* godaddy_replies =
    R"(
godaddy-recipient: mailbox_unknown "recipient not found" weight=decisive
550 <a@example.com> Recipient not found.

godaddy-busy: system_error "ib101" weight=decisive
421 Server temporarily unavailable. Try again later. IB101

godaddy-connections: too_many_connections "ib007" weight=decisive
421 Connection refused, too many sessions from 192.0.2.1. IB007

godaddy-reputation: bad_reputation "ib103" weight=decisive
554 Connection refused. 192.0.2.1 has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103

godaddy-listed: sender_blocked "ib104|ib105|ib106" weight=decisive
554 Connection refused. 192.0.2.1 is listed on the Spamhaus Block List (SBL). IB104

godaddy-listed: sender_blocked "rbl reject" weight=decisive
554 RBL Reject. <http://x.co/rblbounce>

godaddy-reverse-dns: no_reverse_dns "ib108" weight=decisive
421 Reverse DNS for 192.0.2.1 failed. IB108

godaddy-blocked: sender_blocked "ib110|ib111|ib112|ib113" weight=decisive
554 192.0.2.1 has been blocked for the day, for attempting to mail too many invalid recipients. IB113

godaddy-spam: spam_content "ib212" weight=decisive
552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212

godaddy-spam: spam_content "message reject spam or? virus content" weight=decisive
552 mx1.example.com Message rejected for spam or virus content

godaddy-login: login_required "ib401" weight=decisive
535 Authentication not allowed on IBSMTP Servers. IB401

godaddy-from: format_refused "ib501|ib502" weight=decisive
550 <b@example.com> Blank From: addresses are not allowed. Provide a valid From. IB501

godaddy-sender-domain: sender_rejected "ib506" weight=decisive
550 example.com From: Domain is invalid. Provide a valid From: IB506

godaddy-spf: authentication_failed "ib508" weight=decisive
550 5.1.0 192.0.2.1 is not allowed to send from <example.com> per its SPF Record. IB508

godaddy-rate: rate_limited "ib504|ib510|ib607" weight=decisive
550 5.7.1 192.0.2.1 This IP has sent too many messages this hour. IB504

godaddy-recipients: too_many_recipients "ib605" weight=decisive
452 This message contains too many recipients. IB605

godaddy-virus: virus_found "ib705" weight=decisive
552 mx1.example.com Virus infected message rejected. IB705
)";

inline constexpr provider_rules godaddy{
    provider::godaddy, "secureserver.net",
    "ib007|ib101|ib103|ib104|ib105|ib106|ib108|ib110|ib111|ib112|ib113|ib212|ib401|ib501|ib502|ib504|ib506|ib508|ib510|"
    "ib605|ib607|ib705",
    godaddy_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
