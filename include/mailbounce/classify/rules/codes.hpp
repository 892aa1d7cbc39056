// What enhanced statuses and reply codes mean by themselves, where no words say more.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CODES_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CODES_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

// Statuses that name a cause, by the IANA registry of enhanced status codes (RFC 5248), then those that are so
// overloaded that they are hints only, then reply codes (RFC 5321 4.2.3 and others; those not in an RFC as servers are
// seen to use them).
inline constexpr row codes[] = {
    {"x.1.1", mailbox_unknown, "", "550 5.1.1 <a@example.com>", {.status = "x.1.1"}},
    {"x.1.2", domain_unknown, "", "550 5.1.2 <a@example.com>", {.status = "x.1.2"}},
    {"x.1.3", address_syntax, "", "501 5.1.3 <a@example.com>", {.status = "x.1.3"}},
    {"x.1.4", mailbox_unknown, "", "550 5.1.4 <a@example.com>", {.status = "x.1.4"}},
    {"x.1.6", mailbox_moved, "", "550 5.1.6 <a@example.com>", {.status = "x.1.6"}},
    {"x.1.7", sender_rejected, "", "501 5.1.7 <a@example.com>", {.status = "x.1.7-8"}},
    {"x.1.10", domain_refuses_mail, "", "556 5.1.10 <a@example.com>", {.status = "x.1.10"}},
    {"5.2.1", mailbox_disabled, "", "550 5.2.1 <a@example.com>", {.status = "5.2.1"}},
    {"x.2.2", mailbox_full, "", "552 5.2.2 <a@example.com>", {.status = "x.2.2"}},
    {"x.2.3", message_too_large, "", "552 5.2.3 <a@example.com>", {.status = "x.2.3"}},
    {"x.2.4", system_error, "", "550 5.2.4 <list@example.com>", {.status = "x.2.4"}},
    {"x.3.1", system_full, "", "452 4.3.1 mx.example.com", {.status = "x.3.1"}},
    {"x.3.3", protocol_error, "", "550 5.3.3 mx.example.com", {.status = "x.3.3"}},
    {"x.3.4", message_too_large, "", "552 5.3.4 mx.example.com", {.status = "x.3.4"}},
    {"x.3.5", system_error, "", "451 4.3.5 mx.example.com", {.status = "x.3.5"}},
    {"x.4.1", network_failure, "", "451 4.4.1 mx.example.com", {.status = "x.4.1-3"}},
    {"4.4.4", network_failure, "", "451 4.4.4 mx.example.com", {.status = "4.4.4"}},
    {"5.4.4", domain_unknown, "", "550 5.4.4 <a@example.com>", {.status = "5.4.4"}},
    {"x.4.5", system_error, "", "451 4.4.5 mx.example.com", {.status = "x.4.5"}},
    {"x.4.6", routing_loop, "", "554 5.4.6 mx.example.com", {.status = "x.4.6"}},
    {"x.4.7", expired, "", "550 5.4.7 <a@example.com>", {.status = "x.4.7"}},
    {"x.5.1", protocol_error, "", "503 5.5.1 mx.example.com", {.status = "x.5.1-2"}},
    {"x.6.6", content_refused, "", "554 5.6.6 mx.example.com", {.status = "x.6.6"}},
    {"x.6.7", eai_unsupported, "", "553 5.6.7 mx.example.com", {.status = "x.6.7-10"}},
    {"x.7.2", policy_refused, "", "550 5.7.2 <list@example.com>", {.status = "x.7.2"}},
    {"x.7.3", tls_required, "", "550 5.7.3 mx.example.com", {.status = "x.7.3-6"}},
    {"x.7.8", login_required, "", "535 5.7.8 mx.example.com", {.status = "x.7.8-9"}},
    {"x.7.10", tls_required, "", "523 5.7.10 mx.example.com", {.status = "x.7.10-11"}},
    {"x.7.12", login_required, "", "432 4.7.12 mx.example.com", {.status = "x.7.12-14"}},
    {"x.7.15", policy_refused, "", "450 4.7.15 mx.example.com", {.status = "x.7.15"}},
    {"x.7.16", message_too_large, "", "552 5.7.16 mx.example.com", {.status = "x.7.16"}},
    {"x.7.17", owner_changed, "", "550 5.7.17 <a@example.com>", {.status = "x.7.17-18"}},
    {"x.7.19", policy_refused, "", "550 5.7.19 <a@example.com>", {.status = "x.7.19"}},
    {"x.7.20", authentication_failed, "", "550 5.7.20 mx.example.com", {.status = "x.7.20-24"}},
    {"x.7.25", no_reverse_dns, "", "550 5.7.25 mx.example.com", {.status = "x.7.25"}},
    {"x.7.26", authentication_failed, "", "550 5.7.26 mx.example.com", {.status = "x.7.26"}},
    {"x.7.27", sender_rejected, "", "550 5.7.27 mx.example.com", {.status = "x.7.27"}},
    {"x.7.28", rate_limited, "", "550 5.7.28 mx.example.com", {.status = "x.7.28"}},
    {"x.7.29", authentication_failed, "", "550 5.7.29 mx.example.com", {.status = "x.7.29"}},
    {"x.7.30", tls_required, "", "550 5.7.30 mx.example.com", {.status = "x.7.30"}},

    // Postfix says 4.2.0 and 4.3.2, others 4.2.1, of clients that come too often.
    {"4.2.1", mailbox_disabled, "", "450 4.2.1 <a@example.com>", {.status = "4.2.1"}, hint},
    {"421-4.2.1", rate_limited, "", "421 4.2.1 mx.example.com", {.code = "421", .status = "4.2.1"}, hint},
    {"x.3.2", system_error, "", "421 4.3.2 mx.example.com", {.status = "x.3.2"}, hint},
    {"x.5.3", too_many_recipients, "", "452 4.5.3 mx.example.com", {.status = "x.5.3"}, hint},
    {"x.5.4", protocol_error, "", "501 5.5.4 mx.example.com", {.status = "x.5.4-6"}, hint},
    {"x.6.1", format_refused, "", "554 5.6.1 mx.example.com", {.status = "x.6.1-5"}, hint},
    {"x.3.0", system_error, "", "451 4.3.0 mx.example.com", {.status = "x.3.0"}, hint},
    {"x.4.0", network_failure, "", "451 4.4.0 mx.example.com", {.status = "x.4.0"}, hint},
    {"x.5.0", protocol_error, "", "554 5.5.0 mx.example.com", {.status = "x.5.0"}, hint},
    {"x.6.0", content_refused, "", "554 5.6.0 mx.example.com", {.status = "x.6.0"}, hint},
    {"x.7.0", policy_refused, "", "550 5.7.0 mx.example.com", {.status = "x.7.0-1"}, hint},
    {"x.7.7", policy_refused, "", "550 5.7.7 mx.example.com", {.status = "x.7.7"}, hint},

    {"5xx-connect", sender_blocked, "", "554 mx.example.com", {.phases = "connect,ehlo", .code = "550-554"}, hint},
    {"5xx-mail", sender_rejected, "", "550 <a@example.com>", {.phases = "mail", .code = "550"}, hint},
    {"5xx-mail", sender_rejected, "", "554 <a@example.com>", {.phases = "mail", .code = "553-554"}, hint},
    {"552-size", message_too_large, "", "552 mx.example.com", {.phases = "mail,eod", .code = "552"}, hint},

    {"421", system_error, "", "421 mx.example.com", {.code = "421"}, hint},
    {"431", system_full, "", "431 mx.example.com", {.code = "431"}, hint},
    {"432", login_required, "", "432 mx.example.com", {.phases = "auth", .code = "432"}, hint},
    {"432-otherwise", system_error, "", "432 mx.example.com", {.code = "432"}, hint},
    {"441", network_failure, "", "441 mx.example.com", {.code = "441-442"}, hint},
    {"446", routing_loop, "", "446 mx.example.com", {.code = "446"}, hint},
    {"447", expired, "", "447 mx.example.com", {.code = "447"}, hint},
    {"449", network_failure, "", "449 mx.example.com", {.code = "449"}, hint},
    {"451", system_error, "", "451 mx.example.com", {.code = "451"}, hint},
    {"452", system_full, "", "452 mx.example.com", {.code = "452"}, hint},
    {"454", tls_required, "", "454 mx.example.com", {.code = "454"}, hint},
    {"455", protocol_error, "", "455 mx.example.com", {.code = "455"}, hint},
    {"500-504", protocol_error, "", "500 mx.example.com", {.code = "500-504"}, hint},
    // Of the recipient only where it is spoken of: some servers say 510 of attachments.
    {"510", mailbox_unknown, "", "510 <a@example.com>", {.phases = "rcpt", .code = "510-511"}, hint},
    {"512", domain_unknown, "", "512 <a@example.com>", {.phases = "rcpt", .code = "512"}, hint},
    {"513", address_syntax, "", "513 <a@example.com>", {.phases = "rcpt", .code = "513"}, hint},
    // RFC 7504, and only where it has them said: elsewhere other causes are given by these numbers.
    {"521", domain_refuses_mail, "", "521 mx.example.com", {.phases = "none,connect", .code = "521"}, hint},
    {"523", tls_required, "", "523 mx.example.com", {.code = "523-524"}, hint},
    {"525", login_required, "", "525 mx.example.com", {.code = "525"}, hint},
    {"530", login_required, "", "530 mx.example.com", {.code = "530-535"}, hint},
    {"538", tls_required, "", "538 mx.example.com", {.code = "538"}, hint},
    {"541", policy_refused, "", "541 <a@example.com>", {.code = "541"}, hint},
    {"551", mailbox_moved, "", "551 <a@example.com>", {.code = "551"}, hint},
    {"552", mailbox_full, "", "552 <a@example.com>", {.code = "552"}, hint},
    {"555", protocol_error, "", "555 mx.example.com", {.code = "555"}, hint},
    {"556",
     domain_refuses_mail,
     "",
     "556 <a@example.com>",
     {.phases = "rcpt", .code = "556", .address = "shown"},
     hint},
    {"571", policy_refused, "", "571 mx.example.com", {.code = "571"}, hint},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
