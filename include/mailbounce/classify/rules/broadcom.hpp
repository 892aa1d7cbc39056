// Symantec Email Security.cloud (MessageLabs) and Messaging Gateway: their own wordings (knowledge.broadcom.com,
// symanteccloud.com/troubleshooting, as of 2026).
#ifndef MAILBOUNCE_CLASSIFY_RULES_BROADCOM_HPP
#define MAILBOUNCE_CLASSIFY_RULES_BROADCOM_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* broadcom_replies =
    R"(
messagelabs-filtered: spam_content "message filter"
553-Message filtered. Refer to the Troubleshooting page at
553 http://www.symanteccloud.com/troubleshooting (#5.7.1)

messagelabs-authentication: authentication_failed "spf *6 domain authenticate fail" weight=decisive
553-SPF (Sender Policy Framework) domain authentication
553 fail.

messagelabs-relay: relay_denied "try use me * relay" weight=decisive
553-you are trying to use me [server-9.tower-31.messagelabs.com] as a relay, but I have not been configured to let you

messagelabs-policy: sender_blocked "connection reject by policy"
501 Connection rejected by policy [7.7] 38603, please visit www.messagelabs.com/support

messagelabs-receiving-disabled: mailbox_disabled "mail receive disable" weight=decisive
550 Requested action not taken: mailbox unavailable: mail receiving disabled

messagelabs-unavailable: mailbox_unknown "requested action not taken mailbox unavailable"
550 Requested action not taken: mailbox unavailable

messagelabs-invalid: mailbox_unknown "invalid recipient"
550-Invalid recipient a@example.com (#5.1.1)

messagelabs-aborted: system_error "requested action aborted"
451 Requested action aborted [4] 38603, please visit www.messagelabs.com/support

symantec-zodiac: sender_blocked "symantec zodiac"
500 5.7.1 mx1.example.com Symantec Zodiac

symantec-ip-removal: sender_blocked "ipremoval.sms.symantec.com"
554 5.7.1 Delivery not authorized. http://ipremoval.sms.symantec.com/lookup/?ip=192.0.2.1
)";

inline constexpr provider_rules broadcom{provider::broadcom, "messagelabs.com",
                                         "messagelabs.com,symanteccloud.com,ipremoval.sms.symantec.com,symantec zodiac",
                                         broadcom_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
