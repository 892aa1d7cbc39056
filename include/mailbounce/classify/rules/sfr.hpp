// SFR, Neuf, Numericable and Club-Internet: its own codes and wordings.
//
// A refusal of a client shows SFR_IN_dnn; nn tells what there was too much of in the last hours: 01 spam, 02 viruses,
// 03 protocol errors, 04 unknown users, 05 mail. It lasts two hours (bentonow.com/smtp-errors/sfr, as of 2026).
#ifndef MAILBOUNCE_CLASSIFY_RULES_SFR_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SFR_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* sfr_replies =
    R"(
sfr-spam: sender_blocked "sfr 101|201|301|401" weight=decisive
450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_101

sfr-virus: sender_blocked "sfr 102|202|302|402" weight=decisive
450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_202

sfr-errors: sender_blocked "sfr 103|203|303|403" weight=decisive
450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_103

sfr-unknown-users: sender_blocked "sfr 104|204|304|404" weight=decisive
450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_204

sfr-volume: rate_limited "sfr 105|205|305|405" weight=decisive
450 4.7.1 Client host rejected: Service refused due to bad behavior SFR_IN_105

sfr-bad-behavior: sender_blocked "service refuse * bad behavior|behaviour"
450 4.7.1 Client host rejected: Service refused due to bad behavior

sfr-too-many-errors: rate_limited "too many error"
421 4.7.0 msfrf26.example.com Error: too many errors
)";

inline constexpr provider_rules sfr{
    provider::sfr, "sfr.fr neuf.fr sfr.net numericable.fr club-internet.fr",
    "sfr in 101|102|103|104|105,sfr in 201|202|203|204|205,service refuse due bad behavior", sfr_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
