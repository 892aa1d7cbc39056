// How servers speak of trouble of their own: errors, full disks, delivery programs; of the protocol; and of our own
// queue.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SYSTEM_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SYSTEM_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule system[] = {
    {"disk-full", system_full, "insufficient disk space", "452 4.3.1 Insufficient disk space; try again later"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
