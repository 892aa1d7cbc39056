// t-online.de (Telekom): its own codes and wordings (postmaster.t-online.de, as of 2026). It takes mail from clients
// it knows only; a refusal of a client names its IP and ends in a code: (BL), (NOWL), (DYNA), (DNS).
#ifndef MAILBOUNCE_CLASSIFY_RULES_T_ONLINE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_T_ONLINE_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* t_online_replies =
    R"(
t-online-problem: sender_blocked "ip problem occurred"
554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.example.com to clarify.) (BL)

t-online-reputation: bad_reputation "none bad reputation"
554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help. (NOWL)

t-online-reverse-dns: no_reverse_dns "none bad reverse dns" weight=decisive
554 IP=192.0.2.1 - None/bad reverse DNS. Ask your postmaster for help.

t-online-host: no_reverse_dns "unknown host"
554 IP=192.0.2.1 - Unknown Host

t-online-dialup: sender_blocked "dialup transient? ip"
554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway. (DYNA)

t-online-unavailable: mailbox_unknown "requested action not taken mailbox unavailable"
550 Requested action not taken: mailbox unavailable
)";

inline constexpr provider_rules t_online{provider::t_online, "t-online.de",
                                         "ip problem occurred ask postmaster,none bad reputation ask postmaster,none "
                                         "bad reverse dns ask postmaster,dialup transient ip not allow",
                                         t_online_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
