// iCloud Mail: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_APPLE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_APPLE_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

// support.apple.com/102322 (2025-02-25) names no codes; these are as its servers send them.
inline constexpr row apple_replies[] = {
    {"apple-unknown-alias",
     mailbox_unknown,
     "unknown or? illegal alias",
     "550 5.1.1 unknown or illegal alias: a@icloud.com",
     {},
     decisive},
    {"apple-no-longer",
     mailbox_closed,
     "recipient no longer server",
     "550 5.1.6 recipient no longer on server: a@icloud.com",
     {},
     decisive},
    // the owner may turn such an address on again
    {"apple-inactive",
     mailbox_disabled,
     "inactive mail address",
     "550 5.1.1 <a@icloud.com>: inactive email address",
     {},
     decisive},
    {"apple-local-policy",
     policy_refused,
     "cs01|cs02|cs03|hm07|hm08",
     "550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
     {},
     decisive},
    {"apple-unauthenticated",
     authentication_failed,
     "hme1",
     "550 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.",
     {},
     decisive},
    {"apple-excessive-volume",
     rate_limited,
     "message *1 defer due excessive volume",
     "421 4.7.1 Messages to a@icloud.com deferred due to excessive volume. Try again later",
     {},
     decisive},
    {"apple-not-accepting",
     sender_blocked,
     "esmtp not accept connection",
     "554 st11p00im-smtpin001.me.com ESMTP not accepting connections",
     {.code = "550-554"},
     decisive},
    {"apple-too-many",
     too_many_connections,
     "esmtp not accept connection",
     "421 st11p00im-smtpin001.me.com ESMTP not accepting connections",
     {.code = "421"},
     decisive},
    {"apple-link-listed",
     spam_content,
     "domain present *1 spamhaus",
     "550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL",
     {},
     decisive},
};

inline constexpr provider_rules apple{provider::apple, "icloud.com me.com mac.com apple.com appleid.com",
                                      "hme1,support.apple.com", apple_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
