// Tencent: qq.com, foxmail.com, Exmail: its own wordings (smtp.codes/qq, as of 2026).
//
// "Mailbox unavailable or access denied" is a brake: the recipient gets much mail in a short time.
#ifndef MAILBOUNCE_CLASSIFY_RULES_TENCENT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_TENCENT_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* tencent_replies =
    R"(
tencent-not-found: mailbox_unknown "mailbox not find"
550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728

tencent-recipient-rate: rate_limited "mailbox unavailable access deny"
550 Mailbox unavailable or access denied [x IP: 192.0.2.1]

tencent-frequency: rate_limited "connection|ip|domain|sender|recipient|mail|rcpt frequency limit"
550 Ip frequency limited [x IP: 192.0.2.1]

tencent-rejected-by-recipient: recipient_filtered "mail reject by recipient" weight=decisive
550 Mail is rejected by recipients [x IP: 192.0.2.1]

tencent-content: spam_content "mail content deny|reject"
550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726

tencent-spam: spam_content "suspected spam"
550 Suspected spam. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022

tencent-spam: spam_content "spam embed|embedded mail"
550 Spam is embedded in the email. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022

tencent-spam-client: sender_blocked "suspected spam ip"
550 Suspected spam ip http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022

tencent-spam-client: sender_blocked "suspected bounce attacks"
550 Suspected bounce attacks [x IP: 192.0.2.1]. http://service.mail.qq.com/cgi-bin/help?subtype=1

tencent-spam-sender: sender_rejected "suspected spam sender|domain"
550 Suspected spam sender http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022

tencent-connection: sender_blocked "connection deny"
550 Connection denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022

tencent-sender-domain: sender_rejected "domain not exist dns check fail" weight=decisive
550 Domain may not exist or DNS check failed [x IP: 192.0.2.1]

tencent-sender-address: sender_rejected "bad address syntax" phase=mail
501 Bad address syntax. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022

tencent-size: message_too_large "message too large"
552 Message too large. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022

tencent-from: format_refused "from header missing invalid" weight=decisive
550 The "From" header is missing or invalid. https://service.mail.qq.com/detail/124/995.
)";

inline constexpr provider_rules tencent{provider::tencent, "qq.com foxmail.com",
                                        "service.mail.qq.com,service.exmail.qq.com", tencent_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
