// Sophos Email, UTM and Firewall: its own wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SOPHOS_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SOPHOS_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* sophos_replies =
    R"(
sophos-labs: bad_reputation "block by sophoslabs"
550 Blocked by SophosLabs

sophos-labs: bad_reputation "ip|host|client * poor|bad reputation"
554 5.7.1 Client IP has poor reputation, see https://www.sophos.com/

sophos-unknown: mailbox_unknown "recipient unknown"
550 5.1.1 Recipient unknown
)";

inline constexpr provider_rules sophos{provider::sophos, "sophos.com reflexion.net", "sophoslabs", sophos_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
