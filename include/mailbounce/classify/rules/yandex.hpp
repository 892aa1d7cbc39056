// Yandex: its own wordings (yandex.com/support/mail/bounces/yandex.html, as of 2026).
#ifndef MAILBOUNCE_CLASSIFY_RULES_YANDEX_HPP
#define MAILBOUNCE_CLASSIFY_RULES_YANDEX_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* yandex_replies =
    R"(
yandex-no-such-user: mailbox_unknown "no such user"
550 5.7.1 No such user! 1638200000-abcdEFGH1i

yandex-no-such-user: mailbox_unknown "no correct recipient"
554 5.5.1 No correct recipients

yandex-target-blocked: mailbox_disabled "policy reject target address"
550 5.7.1 Policy rejection on the target address 1638200000-abcdEFGH1i

yandex-spam: spam_content "reject under suspicion spam"
554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1638200000-abcdEFGH1i

yandex-statistics: sender_blocked "block by? spam statistics"
554 5.7.1 Client host [192.0.2.1] blocked by spam statistics

yandex-full: mailbox_full "mailbox size limit? exceed"
552 5.2.2 Mailbox size limit exceeded 1638200000-abcdEFGH1i

yandex-recipient-rate: rate_limited "recipient exceed message rate limit"
451 4.5.1 The recipient <a@example.com> has exceeded their message rate limit. Try again later.

yandex-later: greylisted "requested action aborted try again later"
451 4.7.1 Requested action aborted: try again later
)";

inline constexpr provider_rules yandex{
    provider::yandex, "yandex.ru yandex.net yandex.com ya.ru",
    "policy reject target address,ya.cc,feedback.yandex.ru,reject under suspicion spam", yandex_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
