// KDDI: au.com, ezweb.ne.jp: its own wordings.
//
// "<address>: User unknown" tells of an address that is none, ": User unknown" without one of a filter that the
// recipient has set. "Relay access denied" is said of an address that is malformed or of a domain that is not KDDI's.
#ifndef MAILBOUNCE_CLASSIFY_RULES_KDDI_HPP
#define MAILBOUNCE_CLASSIFY_RULES_KDDI_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr row kddi_replies[] = {
    {"kddi-unknown", mailbox_unknown, "user unknown", "550 <a@example.com>: User unknown", {.address = "shown"}},
    {"kddi-filter", recipient_filtered, "user unknown", "550 : User unknown", {.address = "absent"}},
    {"kddi-malformed",
     address_syntax,
     "relay access deny",
     "554 <a..b@example.com>: Relay access denied",
     {.code = "554", .address = "shown"},
     decisive},
    {"kddi-disabled", mailbox_disabled, "user * account disable", "550 The user(s) account is disabled."},
    {"kddi-disabled", mailbox_disabled, "user * account temporary limit",
     "550 The user(s) account is temporarily limited."},
};

inline constexpr provider_rules kddi{provider::kddi, "ezweb.ne.jp au.com auone-net.jp kddi.ne.jp", "ezweb.ne.jp",
                                     kddi_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
