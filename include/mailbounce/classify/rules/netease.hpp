// NetEase: 163.com, 126.com, yeah.net: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_NETEASE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_NETEASE_HPP

#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

using enum reason;
using enum rule_weight;

inline constexpr rule netease_replies[] = {
    {"netease-spm", spam_content, "dt spm", "554 DT:SPM 163 mx1,abc http://mail.163.com/help/help_spam_16.htm"},
};

inline constexpr provider_rules netease{provider::netease, "163.com 126.com yeah.net netease.com", "help_spam_16",
                                        netease_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
