// KDDI: au.com, ezweb.ne.jp: its own wordings.
//
// "<address>: User unknown" tells of an address that is none, ": User unknown" without one of a filter that the
// recipient has set. "Relay access denied" is said of an address that is malformed or of a domain that is not KDDI's.
#ifndef MAILBOUNCE_CLASSIFY_RULES_KDDI_HPP
#define MAILBOUNCE_CLASSIFY_RULES_KDDI_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* kddi_replies =
    R"(
kddi-unknown: mailbox_unknown "user unknown" address=shown
550 <a@example.com>: User unknown

kddi-filter: recipient_filtered "user unknown" address=absent
550 : User unknown

kddi-malformed: address_syntax "relay access deny" code=554 address=shown weight=decisive
554 <a..b@example.com>: Relay access denied

kddi-disabled: mailbox_disabled "user * account disable"
550 The user(s) account is disabled.

kddi-disabled: mailbox_disabled "user * account temporary limit"
550 The user(s) account is temporarily limited.
)";

inline constexpr provider_rules kddi{provider::kddi, "ezweb.ne.jp au.com auone-net.jp kddi.ne.jp", "ezweb.ne.jp",
                                     kddi_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
