// outlook.com, hotmail.com, live.com, msn.com: its own codes and wordings, beside those of microsoft.hpp.
#ifndef MAILBOUNCE_CLASSIFY_RULES_OUTLOOK_HPP
#define MAILBOUNCE_CLASSIFY_RULES_OUTLOOK_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// Codes: sendersupport.olc.protection.outlook.com/pm/troubleshooting (as of 2025-12-03); S3140 and the like as its
// replies show them.
inline constexpr const char* outlook_replies =
    R"(
outlook-network-blocked: sender_blocked "part network block list" weight=decisive
550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).

outlook-network-blocked: sender_blocked "s3140|s3150|s3160|as3140|as3150|as3160" weight=decisive
550 5.7.1 messages from [192.0.2.1] (S3150)

outlook-policy-block: sender_blocked "sc 001|002|003|004" weight=decisive
550 SC-002 (COL004-MC1F10) Unfortunately, messages from 192.0.2.1 weren't sent.

outlook-policy-block: sender_blocked "dy 001|002" weight=decisive
550 DY-001 (COL004-MC1F10) Unfortunately, messages from 192.0.2.1 weren't sent.

outlook-policy-block: sender_blocked "ou 001|002" weight=decisive
550 OU-002 (COL004-MC1F10) Unfortunately, messages from 192.0.2.1 weren't sent.

outlook-rate: rate_limited "rp 001|002" weight=decisive
421 RP-001 (COL004-MC1F10) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again.

outlook-connections: too_many_connections "rp 003" weight=decisive
421 RP-003 (COL004-MC1F10) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again.

outlook-connections: too_many_connections "s3115" weight=decisive
421 The mail server [192.0.2.1] has exceeded the maximum number of connections (S3115)

outlook-ip-rate: bad_reputation "s775|as775|s3113|s3114" weight=decisive
421 The mail server [192.0.2.1] was throttled (S775)

outlook-sender-id: authentication_failed "sender id validation failure" weight=decisive
550 5.7.0 command rejected due to Sender ID validation failure.
)";

inline constexpr provider_rules outlook{
    provider::outlook, "olc.protection.outlook.com hotmail.com outlook.com live.com",
    "s3150,s3140,s775,as3150,as3140,sendersupport.olc.protection.outlook.com,"
    "postmaster.live.com,mail.live.com,message from not send *9 part network block list,"
    "sc 001|002|003|004,dy 001|002,ou 001|002,rp 001|002|003",
    outlook_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
