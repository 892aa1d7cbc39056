// Lines of mail servers' logs for measuring: forms of what Postfix, Exim and Sendmail write, filled with values that
// differ in every line.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_TEXTS_LOG_LINES_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_TEXTS_LOG_LINES_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "filler.hpp"

namespace benchmark {

/// What servers log (filler.hpp tells the form): of deliveries, and of all else that stands between these.
inline constexpr std::string_view log_forms[] = {
    // Postfix
    "{syslog} {word} postfix/smtp[{d5}]: {queue}: to=<{to}>, relay={mx}[{mx-ip}]:25, delay={d1}.{d1}, "
    "delays=0.{d2}/0.0{d1}/0.{d1}/{d1}.{d1}, dsn=5.1.1, status=bounced (host {mx}[{mx-ip}] said: 550 5.1.1 <{to}>: "
    "Recipient address rejected: User unknown in {c6} table (in reply to RCPT TO command))",
    "{syslog} {word} postfix/smtp[{d5}]: {queue}: to=<{to}>, relay={mx}[{mx-ip}]:25, delay={d1}.{d1}, "
    "delays=0.{d2}/0.0{d1}/0.{d1}/{d1}.{d1}, dsn=4.2.0, status=deferred (host {mx}[{mx-ip}] said: 450 4.2.0 <{to}>: "
    "Recipient address rejected: Greylisted, come back in {d3} seconds (in reply to RCPT TO command))",
    "{syslog} {word} postfix/smtp[{d5}]: {queue}: to=<{to}>, relay={mx}[{mx-ip}]:25, delay={d1}.{d1}, "
    "delays=0.{d2}/0.0{d1}/0.{d1}/{d1}.{d1}, dsn=5.7.1, status=bounced (host {mx}[{mx-ip}] said: 554 5.7.1 Message "
    "{x12} looks like spam, score {d2}.{d1} (in reply to end of DATA command))",
    "{syslog} {word} postfix/smtp[{d5}]: {queue}: to=<{to}>, relay={mx}[{mx-ip}]:25, delay={d1}.{d1}, "
    "delays=0.{d2}/0.0{d1}/0.{d1}/{d1}.{d1}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as {X10})",
    "{syslog} {word} postfix/smtp[{d5}]: {queue}: to=<{to}>, relay=none, delay={d5}, delays={d5}/0.0{d1}/30/0, "
    "dsn=4.4.1, status=deferred (connect to {mx}[{mx-ip}]:25: Connection timed out)",
    "{syslog} {word} postfix/smtp[{d5}]: {queue}: to=<{to}>, relay=none, delay=0.{d1}, delays=0.{d2}/0.0{d1}/0.3/0, "
    "dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name={domain} type=AAAA: Host "
    "not found)",
    "{syslog} {word} postfix/qmgr[{d4}]: {queue}: from=<{from}>, size={d5}, nrcpt={d1} (queue active)",
    "{syslog} {word} postfix/cleanup[{d4}]: {queue}: message-id=<{x8}.{d6}@{sender}>",
    "{syslog} {word} postfix/smtpd[{d4}]: connect from {relay}[{ip}]",
    "{syslog} {word} postfix/qmgr[{d4}]: {queue}: removed",

    // Exim
    "{time} 1{c5}-000{c3}-{C2} ** {to} R=dnslookup T=remote_smtp H={mx} [{mx-ip}] X=TLS1.3:{C8} CV=yes: SMTP error "
    "from "
    "remote mail server after RCPT TO:<{to}>: 550 5.1.1 {User|Mailbox|Account} {unknown|not found} ({c8})",
    "{time} 1{c5}-000{c3}-{C2} == {to} R=dnslookup T=remote_smtp defer (-44) H={mx} [{mx-ip}]: SMTP error from remote "
    "mail server after RCPT TO:<{to}>: 451 4.7.1 Greylisting in action, come back in {d3} seconds",
    "{time} 1{c5}-000{c3}-{C2} => {to} R=dnslookup T=remote_smtp H={mx} [{mx-ip}] X=TLS1.3:{C8} CV=yes C=\"250 OK "
    "id={c16}\"",
    "{time} 1{c5}-000{c3}-{C2} == {to} R=dnslookup T=remote_smtp defer (110): Connection timed out H={mx} [{mx-ip}]",
    "{time} 1{c5}-000{c3}-{C2} <= {from} H={relay} [{ip}] P=esmtps X=TLS1.3:{C8} CV=no S={d5} id={x8}.{d6}@{sender}",
    "{time} 1{c5}-000{c3}-{C2} Completed",

    // Sendmail
    "{syslog} {word} sm-mta[{d5}]: {c14}: to=<{to}>, delay=00:00:0{d1}, xdelay=00:00:0{d1}, mailer=esmtp, pri={d6}, "
    "relay={mx}. [{mx-ip}], dsn=5.1.1, reply=550 5.1.1 <{to}>... User unknown, stat=User unknown",
    "{syslog} {word} sm-mta[{d5}]: {c14}: to=<{to}>, delay=00:00:0{d1}, xdelay=00:00:0{d1}, mailer=esmtp, pri={d6}, "
    "relay={mx}. [{mx-ip}], dsn=2.0.0, stat=Sent ({c12} Message accepted for delivery)",
};

/// Lines of all forms in turn by chance.
inline std::vector<std::string> make_log_lines(std::size_t count, random_numbers& random) {
    filler values(random);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < count; ++i) {
        values.renew();
        lines.push_back(values.fill(random.one_of(log_forms)));
    }
    return lines;
}

}  // namespace benchmark

#endif
