// yahoo.co.jp: its own codes and wordings. What it has in common with Yahoo, as
// [TSS04] and "delivery error: dd", is told by Yahoo's marks and rules.
#ifndef MAILBOUNCE_CLASSIFY_RULES_YAHOO_JAPAN_HPP
#define MAILBOUNCE_CLASSIFY_RULES_YAHOO_JAPAN_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* yahoo_japan_replies =
    R"(
yahoo-japan-deferred: rate_limited "vs98|vs99|vs100 ip0|ip1|ip2|ip" weight=decisive
421 VS98-IP0(0) deferred

yahoo-japan-deactivated: mailbox_disabled "possible forgery deactivate" weight=decisive
553 VS10-RT Possible forgery or deactivated due to abuse (#5.1.1) 192.0.2.1

yahoo-japan-no-account: mailbox_unknown "user not yahoo.co.jp account" weight=decisive
554 delivery error: dd This user doesn't have a yahoo.co.jp account (a@example.com) [-5]
)";

inline constexpr provider_rules yahoo_japan{provider::yahoo_japan, "yahoo.co.jp ynwp.yahoo.co.jp yahoo-net.jp",
                                            "ynwp.yahoo.co.jp,yahoo.co.jp account,vs98 ip0,vs10 rt",
                                            yahoo_japan_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
