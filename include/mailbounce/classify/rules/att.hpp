// AT&T's own servers (until 2025; now Yahoo's): its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ATT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ATT_HPP

#include <mailbounce/classify/rules/row.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

// rbl.att.net/block_enduser.html, and what its servers have sent.
inline constexpr row att_replies[] = {
    {"att-blocked",
     sender_blocked,
     "dnsbl attrbl|rbl",
     "553 5.3.0 flpd501 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked.For assistance forward this error to "
     "abuse_rbl@abuse-att.net",
     {},
     decisive},
    {"att-blocked",
     sender_blocked,
     "block abuse",
     "550 Error. Blocked for abuse. See http://att.net/blocks",
     {},
     decisive},
    {"att-blocked", sender_blocked, "unauthorized interface", "550 unauthorized interface for 192.0.2.1", {}, decisive},
    {"att-blocked", sender_blocked, "blocked", "521 192.0.2.1 is blocked", {.code = "521"}, decisive},
    {"att-reverse-dns", no_reverse_dns, "fix reverse dns", "550 5.7.1 Fix reverse DNS for 192.0.2.1", {}, decisive},
    {"att-reverse-dns",
     no_reverse_dns,
     "not accept from server without valid sender domain",
     "550 5.7.1 Connections not accepted from servers without a valid sender domain.",
     {},
     decisive},
    {"att-reverse-dns", no_reverse_dns, "failure dns look|lookup", "421-failure in DNS look-up.", {}, decisive},
    {"att-reverse-dns",
     no_reverse_dns,
     "require valid sender domain",
     "550 [PERMFAIL] bellsouth.net requires valid sender domain",
     {},
     decisive},
    {"att-suspended",
     mailbox_disabled,
     "mailbox currently suspend",
     "550 [SUSPEND] Mailbox currently suspended - Please contact correspondent directly",
     {},
     decisive},
};

inline constexpr provider_rules att{provider::att, "prodigy.net att.net bellsouth.net sbcglobal.net",
                                    "rbl.att.net,dnsbl attrbl,not accept from server without valid sender domain",
                                    att_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
