// GoDaddy (secureserver.net): its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_GODADDY_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GODADDY_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

// godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685.
inline constexpr row godaddy_replies[] = {
    {"godaddy-recipient",
     mailbox_unknown,
     "recipient not found",
     "550 <a@example.com> Recipient not found.",
     {},
     decisive},
    {"godaddy-busy", system_error, "ib101", "421 Server temporarily unavailable. Try again later. IB101", {}, decisive},
    {"godaddy-connections",
     too_many_connections,
     "ib007",
     "421 Connection refused, too many sessions from 192.0.2.1. IB007",
     {},
     decisive},
    {"godaddy-reputation",
     bad_reputation,
     "ib103",
     "554 Connection refused. 192.0.2.1 has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103",
     {},
     decisive},
    {"godaddy-listed",
     sender_blocked,
     "ib104|ib105|ib106",
     "554 Connection refused. 192.0.2.1 is listed on the Spamhaus Block List (SBL). IB104",
     {},
     decisive},
    {"godaddy-listed", sender_blocked, "rbl reject", "554 RBL Reject. <http://x.co/rblbounce>", {}, decisive},
    {"godaddy-reverse-dns", no_reverse_dns, "ib108", "421 Reverse DNS for 192.0.2.1 failed. IB108", {}, decisive},
    {"godaddy-blocked",
     sender_blocked,
     "ib110|ib111|ib112|ib113",
     "554 192.0.2.1 has been blocked for the day, for attempting to mail too many invalid recipients. IB113",
     {},
     decisive},
    {"godaddy-spam",
     spam_content,
     "ib212",
     "552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212",
     {},
     decisive},
    {"godaddy-spam",
     spam_content,
     "message reject spam or? virus content",
     "552 mx1.example.com Message rejected for spam or virus content",
     {},
     decisive},
    {"godaddy-login", login_required, "ib401", "535 Authentication not allowed on IBSMTP Servers. IB401", {}, decisive},
    {"godaddy-from",
     format_refused,
     "ib501|ib502",
     "550 <b@example.com> Blank From: addresses are not allowed. Provide a valid From. IB501",
     {},
     decisive},
    {"godaddy-sender-domain",
     sender_rejected,
     "ib506",
     "550 example.com From: Domain is invalid. Provide a valid From: IB506",
     {},
     decisive},
    {"godaddy-spf",
     authentication_failed,
     "ib508",
     "550 5.1.0 192.0.2.1 is not allowed to send from <example.com> per its SPF Record. IB508",
     {},
     decisive},
    {"godaddy-rate",
     rate_limited,
     "ib504|ib510|ib607",
     "550 5.7.1 192.0.2.1 This IP has sent too many messages this hour. IB504",
     {},
     decisive},
    {"godaddy-recipients",
     too_many_recipients,
     "ib605",
     "452 This message contains too many recipients. IB605",
     {},
     decisive},
    {"godaddy-virus", virus_found, "ib705", "552 mx1.example.com Virus infected message rejected. IB705", {}, decisive},
};

inline constexpr provider_rules godaddy{
    provider::godaddy, "secureserver.net",
    "ib007|ib101|ib103|ib104|ib105|ib106|ib108|ib110|ib111|ib112|ib113|ib212|ib401|ib501|ib502|ib504|ib506|ib508|ib510|"
    "ib605|ib607|ib705",
    godaddy_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
