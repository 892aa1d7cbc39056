// Amazon SES, as a relay and as a receiver, and WorkMail: its own wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_AMAZON_HPP
#define MAILBOUNCE_CLASSIFY_RULES_AMAZON_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

// docs.aws.amazon.com/ses/latest/dg: troubleshoot-error-messages.html, troubleshoot-smtp.html,
// manage-sending-quotas-errors.html, sending-email-suppression-list.html.
inline constexpr row amazon_replies[] = {
    {"amazon-suppressed",
     suppressed_by_sender,
     "amazon ses suppressed send",
     "550 5.1.1 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an "
     "invalid address.",
     {},
     decisive},
    {"amazon-suppressed",
     suppressed_by_sender,
     "ses not send message",
     "Amazon SES did not send the message to this address because it is on the suppression list for your account.",
     {},
     decisive},
    {"amazon-suppressed",
     suppressed_by_sender,
     "suppression list",
     "554 Message rejected: Address is on the suppression list.",
     {},
     decisive},
    {"amazon-suppressed",
     suppressed_by_sender,
     "message reject address block",
     "554 Message rejected: Address blacklisted.",
     {},
     decisive},
    {"amazon-unverified",
     sender_rejected,
     "mail address not verify",
     "554 Message rejected: Email address is not verified. The following identities failed the check in region "
     "EU-WEST-1: b@example.com",
     {},
     decisive},
    {"amazon-paused",
     sender_blocked,
     "send paused",
     "554 Message rejected: Sending paused for this account.",
     {},
     decisive},
    {"amazon-rate",
     rate_limited,
     "maximum send rate exceed",
     "454 Throttling failure: Maximum sending rate exceeded.",
     {},
     decisive},
    {"amazon-rate",
     rate_limited,
     "daily message quota exceed",
     "454 Throttling failure: Daily message quota exceeded.",
     {},
     decisive},
    {"amazon-rate", rate_limited, "throttle fail", "454 Throttling failure: try again.", {}, decisive},
    {"amazon-connections",
     too_many_connections,
     "too many concurrent smtp connection",
     "421 Too many concurrent SMTP connections",
     {},
     decisive},
    {"amazon-access",
     login_required,
     "not authorize *1 perform",
     "554 Access denied: User arn:aws:iam::000000000000:user/example is not authorized to perform ses:SendRawEmail",
     {},
     decisive},
    {"amazon-duplicate-header",
     format_refused,
     "duplicate header",
     "554 Transaction failed: Duplicate header 'Subject'.",
     {},
     decisive},
    {"amazon-format", format_refused, "transaction fail *3 illegal|invalid|malformed|expected|missing",
     "554 Transaction failed: Missing final '@domain'"},
    {"amazon-ip-blocked",
     sender_blocked,
     "ip address block by recipient",
     "550 5.7.1 IP address blacklisted by recipient",
     {},
     decisive},
    {"amazon-no-mailbox",
     mailbox_unknown,
     "requested action not taken mailbox unavailable",
     "550 5.1.1 Requested action not taken: mailbox unavailable",
     {.status = "5.1.1"}},
};

inline constexpr provider_rules amazon{provider::amazon, "amazonaws.com amazonses.com awsapps.com",
                                       "amazon ses,throttle fail maximum|daily,follow|following identities fail",
                                       amazon_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
