// Gmail and Google Workspace: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_GOOGLE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GOOGLE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule google_replies[] = {
    {"google-spf",
     authentication_failed,
     "",
     "550 5.7.27 Your email has been blocked",
     {.status = status_is("x.7.27")}},
};

inline constexpr provider_rules google{provider::google, "google.com googlemail.com", "gsmtp,gcdp", google_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
