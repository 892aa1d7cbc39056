// Charter, Spectrum, Road Runner: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CHARTER_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CHARTER_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// spectrum.net/support/internet/understanding-email-error-codes: AUP#I-1000, AUP#In-1000 for mail coming in,
// AUP#O-1000, AUP#Out-1000 for mail going out, AUP#1000 for both; and
// charter.net/support/internet/charter-postmaster-services for the two wordings.
inline constexpr const char* charter_replies =
    R"(
charter-ip-blocked: sender_blocked "aup i|in|o|out? 1000" weight=decisive
554 192.0.2.1 blocked. AUP#In-1000

charter-account: sender_blocked "aup i|in|o|out? 1010|1020|1030|1040|1050|1060|1070|1080" weight=decisive
550 5.1.0 <b@example.com> sender rejected. AUP#Out-1020

charter-later: system_error "aup i|in|o|out? 1090" weight=decisive
421 cmsmtp try again later. AUP#I-1090

charter-reverse-dns: no_reverse_dns "aup i|in|o|out? 1100|1110|1120|1130|1140|1150" weight=decisive
554 cmsmtp 192.0.2.1 rejected. AUP#I-1150

charter-policy: policy_refused "aup i|in|o|out? 1160|1170|1180|1190" weight=decisive
550 5.2.0 message rejected. AUP#In-1160

charter-listed: sender_blocked "aup i|in|o|out? 1200|1210|1220|1230|1240|1250" weight=decisive
554 cmsmtp 192.0.2.1 blocked. AUP#In-1230

charter-no-ipv6: policy_refused "aup i|in|o|out? 1260" weight=decisive
554 cmsmtp 2001:db8::1 rejected. AUP#I-1260

charter-connections: too_many_connections "aup i|in|o|out? 1300" weight=decisive
421 cmsmtp 192.0.2.1 refused. AUP#I-1300

charter-rate: rate_limited "aup i|in|o|out? 1310|1320|1330|1340|1350|1360|1370|1380|1390" weight=decisive
550 5.1.0 <b@example.com> sender rejected. AUP#In-1310

charter-rate: rate_limited "aup i|in|o|out? 1400|1410|1420|1430|1440|1450|1460|1470|1480|1490|1540|1550|1560|1570|1580" weight=decisive
452 4.1.0 <b@example.com> sender rejected. AUP#Out-1460

charter-identity: sender_rejected "aup i|in|o|out? 1500|1510|1520" weight=decisive
550 5.1.0 <b@example.com> sender rejected. AUP#In-1500

charter-too-large: message_too_large "aup i|in|o|out? 1530" weight=decisive
552 5.3.4 message rejected. AUP#Out-1530

charter-spam: spam_content "message reject" phase=eod code=550
550 mx1.example.com Message Rejected

charter-spam: spam_content "mail security alert"
554 mx1.example.com Email Security Alert
)";

inline constexpr provider_rules charter{
    provider::charter, "charter.net rr.com spectrum.net",
    "www.spectrum.net,"
    "aup o|out? 1000|1010|1020|1030|1040|1050|1060|1070|1080|1090|1100|1110|1120|1130|1140|1150|1160|1180|1190|1200|"
    "1210|1220|1230|1240|1250|1260|1300|1310|1320|1330|1340|1350|1360|1370|1380|1390|1400|1420|1430|1440|1450|1460|"
    "1470|1480|1490|1500|1520|1530|1540|1550|1560|1570|1580",
    charter_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
