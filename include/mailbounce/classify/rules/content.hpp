// How servers refuse a message for what it is: spam, viruses, attachments, size, form.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CONTENT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CONTENT_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule content[] = {
    {"message-too-large", message_too_large, "message too large|big", "552 5.3.4 Message too large"},
};

}  // namespace mailbounce::inline v0_1::rules

#endif
