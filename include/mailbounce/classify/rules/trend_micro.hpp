// Trend Micro Email Security, Hosted Email Security, InterScan: its own wordings (success.trendmicro.com, as of 2026).
// ERS is its reputation service; QIL lists clients for minutes or hours, DUL dynamic addresses.
#ifndef MAILBOUNCE_CLASSIFY_RULES_TREND_MICRO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_TREND_MICRO_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* trend_micro_replies =
    R"(
trend-micro-rbl: sender_blocked "block using trend micro rbl" weight=decisive
550 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro RBL+.

trend-micro-ers: sender_blocked "ers qil|dul|rbl|rss|ops" weight=decisive
450 4.7.1 <a@example.com>: Recipient address rejected: ERS-QIL.

trend-micro-not-found: mailbox_unknown "recipient not find"
550 5.1.1 <a@example.com>: Recipient not found
)";

inline constexpr provider_rules trend_micro{provider::trend_micro, "trendmicro.com trendmicro.eu",
                                            "trend micro rbl,ers qil|dul|rbl|rss|ops", trend_micro_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
