// GMX, web.de, mail.com and IONOS: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_GMX_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GMX_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule gmx_replies[] = {
    {"gmx-rdns", no_reverse_dns, "/rdns",
     "554 For explanation visit https://postmaster.gmx.com/en/error-messages?ip=192.0.2.1&c=rdns"},
};

inline constexpr provider_rules gmx{provider::gmx,
                                    "gmx.net gmx.com gmx.de web.de mail.com kundenserver.de ionos.com 1and1.com",
                                    "nemesis esmtp,postmaster.gmx.com,postmaster.gmx.net", gmx_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
