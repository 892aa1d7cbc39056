// Cox: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_COX_HPP
#define MAILBOUNCE_CLASSIFY_RULES_COX_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule cox_replies[] = {
    {"cox-bl", sender_blocked, "aup cxbl", "554 IMP 192.0.2.1 blocked. Error Code: AUP#CXBL"},
};

inline constexpr provider_rules cox{provider::cox, "cox.net", "aup cxbl", cox_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
