// iCloud Mail: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_APPLE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_APPLE_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// support.apple.com/102322 (2025-02-25) names no codes; these are as its servers send them.
inline constexpr const char* apple_replies =
    R"(
apple-unknown-alias: mailbox_unknown "unknown or? illegal alias" weight=decisive
550 5.1.1 unknown or illegal alias: a@icloud.com

apple-no-longer: mailbox_closed "recipient no longer server" weight=decisive
550 5.1.6 recipient no longer on server: a@icloud.com

# the owner may turn such an address on again
apple-inactive: mailbox_disabled "inactive mail address" weight=decisive
550 5.1.1 <a@icloud.com>: inactive email address

apple-local-policy: policy_refused "cs01|cs02|cs03|hm07|hm08" weight=decisive
550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137

apple-unauthenticated: authentication_failed "hme1" weight=decisive
550 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.

apple-excessive-volume: rate_limited "message *1 defer due excessive volume" weight=decisive
421 4.7.1 Messages to a@icloud.com deferred due to excessive volume. Try again later

apple-not-accepting: sender_blocked "esmtp not accept connection" code=550-554 weight=decisive
554 st11p00im-smtpin001.me.com ESMTP not accepting connections

apple-too-many: too_many_connections "esmtp not accept connection" code=421 weight=decisive
421 st11p00im-smtpin001.me.com ESMTP not accepting connections

apple-link-listed: spam_content "domain present *1 spamhaus" weight=decisive
550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL
)";

inline constexpr provider_rules apple{provider::apple, "icloud.com me.com mac.com apple.com appleid.com",
                                      "hme1,support.apple.com", apple_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
