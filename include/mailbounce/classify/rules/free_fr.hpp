// free.fr: its own codes and wordings (postmaster.free.fr, as of 2026). A block of an IP lasts 24 hours at most.
#ifndef MAILBOUNCE_CLASSIFY_RULES_FREE_FR_HPP
#define MAILBOUNCE_CLASSIFY_RULES_FREE_FR_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* free_fr_replies =
    R"(
free-spams-from-ip: sender_blocked "too many spam from ip"
421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/

free-errors-from-ip: rate_limited "too many error|mail|message from ip"
421 Too many errors from your ip (192.0.2.1), please visit http://postmaster.free.fr/

free-connections-from-ip: too_many_connections "too many connection from ip"
421 Connection refused, too many connections from your IP (192.0.2.1)

free-spam: spam_content "spam detect"
550 spam detected

free-content: spam_content "message content reject"
550 Message content rejected
)";

inline constexpr provider_rules free_fr{provider::free_fr, "free.fr proxad.net", "postmaster.free.fr", free_fr_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
