// Comcast's own servers (until 2025; now Yahoo's): its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_COMCAST_HPP
#define MAILBOUNCE_CLASSIFY_RULES_COMCAST_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// postmaster.comcast.net/mail-error-codes.html and smtp-error-codes.php. The codes stand alone or in a link. Those of
// BL are bits: 1 Spamhaus Zen, 10 Cloudmark CSI, 100 Sender Score; 0 is Comcast's own list. BL001 to BL010 and RL001
// are older.
inline constexpr const char* comcast_replies =
    R"(
comcast-listed: sender_blocked "bl000000|bl000001|bl000010|bl000011|bl000100|bl000101|bl000110|bl000111|bl001000|bl001|bl002|bl003|bl004|bl005|bl006|bl007|bl008|bl009|bl0010" weight=decisive
554 5.7.1 192.0.2.1 blocked. Error: BL000001

comcast-listed: sender_blocked "/bl000000|/bl000001|/bl000010|/bl000011|/bl000100|/bl000101|/bl000110|/bl000111|/bl001000|/bl001|/bl002|/bl003|/bl004|/bl005|/bl006|/bl007|/bl008|/bl009|/bl0010" weight=decisive
554 mx1.example.com 192.0.2.1 see http://postmaster.comcast.net/smtp-error-codes.php#BL000010

comcast-dynamic: sender_blocked "es000001|es000010|/es000001|/es000010" weight=decisive
554 mx1.example.com 192.0.2.1 see http://postmaster.comcast.net/smtp-error-codes.php#ES000010

comcast-rate: rate_limited "rl000001|rl000002|rl000003|rl000010|rl000011|rl000100|rl000101|rl000110|rl000111|rl001|/rl000001|/rl000002|/rl000003|/rl000010|/rl000011|/rl000100|/rl000101|/rl000110|/rl000111|/rl001" weight=decisive
421 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000001

comcast-sessions: too_many_connections "too many sessions open|opened" weight=decisive
421 mx1.example.com Too many sessions opened

comcast-reverse-dns: no_reverse_dns "reverse dns fail" weight=decisive
421 mx1.example.com Reverse DNS failure: Try again later

comcast-not-customer: mailbox_unknown "not customer" weight=decisive
550 5.1.1 <a@example.com> Not our Customer
)";

inline constexpr provider_rules comcast{provider::comcast, "comcast.net", "postmaster.comcast.net,security.comcast.net",
                                        comcast_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
