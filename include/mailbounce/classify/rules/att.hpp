// AT&T's own servers (until 2025; now Yahoo's): its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ATT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ATT_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// rbl.att.net/block_enduser.html, and what its servers have sent.
inline constexpr const char* att_replies =
    R"(
att-blocked: sender_blocked "dnsbl attrbl|rbl" weight=decisive
553 5.3.0 flpd501 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net

att-blocked: sender_blocked "block abuse" weight=decisive
550 Error. Blocked for abuse. See http://att.net/blocks

att-blocked: sender_blocked "unauthorized interface" weight=decisive
550 unauthorized interface for 192.0.2.1

att-blocked: sender_blocked "blocked" code=521 weight=decisive
521 192.0.2.1 is blocked

att-reverse-dns: no_reverse_dns "fix reverse dns" weight=decisive
550 5.7.1 Fix reverse DNS for 192.0.2.1

att-reverse-dns: no_reverse_dns "not accept from server without valid sender domain" weight=decisive
550 5.7.1 Connections not accepted from servers without a valid sender domain.

att-reverse-dns: no_reverse_dns "failure dns look|lookup" weight=decisive
421-failure in DNS look-up.

att-reverse-dns: no_reverse_dns "require valid sender domain" weight=decisive
550 [PERMFAIL] bellsouth.net requires valid sender domain

att-suspended: mailbox_disabled "mailbox currently suspend" weight=decisive
550 [SUSPEND] Mailbox currently suspended - Please contact correspondent directly
)";

inline constexpr provider_rules att{provider::att, "prodigy.net att.net bellsouth.net sbcglobal.net",
                                    "rbl.att.net,dnsbl attrbl,not accept from server without valid sender domain",
                                    att_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
