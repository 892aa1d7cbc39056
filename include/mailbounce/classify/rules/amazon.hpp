// Amazon SES, as a relay and as a receiver, and WorkMail: its own wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_AMAZON_HPP
#define MAILBOUNCE_CLASSIFY_RULES_AMAZON_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// docs.aws.amazon.com/ses/latest/dg: troubleshoot-error-messages.html, troubleshoot-smtp.html,
// manage-sending-quotas-errors.html, sending-email-suppression-list.html.
inline constexpr const char* amazon_replies =
    R"(
amazon-suppressed: suppressed_by_sender "amazon ses suppressed send" weight=decisive
550 5.1.1 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.

amazon-suppressed: suppressed_by_sender "ses not send message" weight=decisive
Amazon SES did not send the message to this address because it is on the suppression list for your account.

amazon-suppressed: suppressed_by_sender "suppression list" weight=decisive
554 Message rejected: Address is on the suppression list.

amazon-suppressed: suppressed_by_sender "message reject address block" weight=decisive
554 Message rejected: Address blacklisted.

amazon-unverified: sender_rejected "mail address not verify" weight=decisive
554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: b@example.com

amazon-paused: sender_blocked "send paused" weight=decisive
554 Message rejected: Sending paused for this account.

amazon-rate: rate_limited "maximum send rate exceed" weight=decisive
454 Throttling failure: Maximum sending rate exceeded.

amazon-rate: rate_limited "daily message quota exceed" weight=decisive
454 Throttling failure: Daily message quota exceeded.

amazon-rate: rate_limited "throttle fail" weight=decisive
454 Throttling failure: try again.

amazon-connections: too_many_connections "too many concurrent smtp connection" weight=decisive
421 Too many concurrent SMTP connections

amazon-access: login_required "not authorize *1 perform" weight=decisive
554 Access denied: User arn:aws:iam::000000000000:user/example is not authorized to perform ses:SendRawEmail

amazon-duplicate-header: format_refused "duplicate header" weight=decisive
554 Transaction failed: Duplicate header 'Subject'.

amazon-format: format_refused "transaction fail *3 illegal|invalid|malformed|expected|missing"
554 Transaction failed: Missing final '@domain'

amazon-ip-blocked: sender_blocked "ip address block by recipient" weight=decisive
550 5.7.1 IP address blacklisted by recipient

amazon-no-mailbox: mailbox_unknown "requested action not taken mailbox unavailable" status=5.1.1
550 5.1.1 Requested action not taken: mailbox unavailable
)";

inline constexpr provider_rules amazon{provider::amazon, "amazonaws.com amazonses.com awsapps.com",
                                       "amazon ses,throttle fail maximum|daily,follow|following identities fail",
                                       amazon_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
