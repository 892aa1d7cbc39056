// Lines in the form that mail servers write them: what is read from them, and what the classifier makes of it.
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/report/mail_log.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr reported_delivery first_of(std::string_view line, const log_clock& clock = {}) {
    const log_deliveries found = read_log_line(line, clock);
    return found.empty() ? reported_delivery{} : *found.begin();
}

constexpr std::size_t count(std::string_view line) {
    std::size_t n = 0;
    for ([[maybe_unused]] const reported_delivery& r : read_log_line(line)) ++n;
    return n;
}

std::string written(std::optional<enhanced_status> status) {
    return status ? std::string(format(*status).view()) : std::string();
}

std::string written(std::optional<instant> at) { return at ? std::string(format(*at).view()) : std::string(); }

struct expectation {
    std::string_view line;
    mailbounce::outcome outcome;
    int code;  // 0: none
    std::string_view status;
    std::string_view recipient;
    std::string_view host;
    mailbounce::phase phase;
    mailbounce::category category;
    mailbounce::reason reason;
};

void check(const std::vector<expectation>& table) {
    static const classifier judge;
    for (const expectation& e : table) {
        CAPTURE(e.line);
        REQUIRE(count(e.line) == 1);
        const reported_delivery r = first_of(e.line);
        CHECK(to_string(r.delivery.outcome) == to_string(e.outcome));
        CHECK((r.delivery.code ? r.delivery.code->value() : 0) == e.code);
        CHECK(written(r.delivery.status) == e.status);
        CHECK(r.recipient() == e.recipient);
        CHECK(r.delivery.remote_host == e.host);
        CHECK(to_string(r.delivery.phase) == to_string(e.phase));
        const verdict v = judge.classify(r.delivery);
        CHECK(to_string(v.category) == to_string(e.category));
        CHECK(to_string(v.reason) == to_string(e.reason));
    }
}

constexpr auto sent = outcome::delivered;
constexpr auto late = outcome::delayed;
constexpr auto lost = outcome::failed;
constexpr auto hard = category::hard;
constexpr auto soft = category::soft;
constexpr auto fine = category::none;

constexpr std::string_view postfix_line =
    "Nov 22 13:10:53 mail postfix/smtp[123]: 4XyZ12abc3: to=<ann@example.com>, orig_to=<info@example.org>, "
    "relay=mx.example.com[192.0.2.1]:25, conn_use=2, delay=3.1, delays=0.1/0.02/1/2, dsn=5.1.1, status=bounced (host "
    "mx.example.com[192.0.2.1] said: 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown (in reply "
    "to RCPT TO command))";

}  // namespace

static_assert([] {
    const reported_delivery r = first_of(postfix_line);
    return r.delivery.outcome == outcome::failed && r.action == delivery_action::failed &&
           r.delivery.phase == phase::rcpt && r.delivery.code == 550_reply && r.delivery.status == "5.1.1"_status &&
           r.final_recipient == "ann@example.com" && r.original_recipient == "info@example.org" &&
           r.queue_id == "4XyZ12abc3" && r.delivery.remote_host == "mx.example.com" &&
           r.delivery.text ==
               "host mx.example.com[192.0.2.1] said: 550 5.1.1 <ann@example.com>: Recipient address rejected: User "
               "unknown (in reply to RCPT TO command)" &&
           r.diagnostic == "550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown" && !r.delivery.at &&
           !r.will_retry_until;
}());

TEST_CASE("Postfix's deliveries") {
    using enum reason;
    check({
        {postfix_line, lost, 550, "5.1.1", "info@example.org", "mx.example.com", phase::rcpt, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 4XyZ12abc3: to=<ann@example.com>, "
         "relay=mx.example.com[192.0.2.1]:25, "
         "delay=3.1, delays=0.1/0.02/1/2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9A0F31C2)",
         sent, 250, "2.0.0", "ann@example.com", "mx.example.com", phase::eod, fine, none},
        {"Nov 22 13:10:53 mail postfix-out/smtp[123]: 9A0F31C2: to=<ann@example.com>, "
         "relay=mx.example.com[2001:db8::1]:25, delay=3.1, delays=0.1/0.02/1/2, dsn=4.2.2, status=deferred (host "
         "mx.example.com[2001:db8::1] said: 452 4.2.2 <ann@example.com>: Mailbox is full (in reply to RCPT TO "
         "command))",
         late, 452, "4.2.2", "ann@example.com", "mx.example.com", phase::rcpt, soft, mailbox_full},
        {"Nov 22 13:10:53 mail postfix/relay/smtp[123]: 9A0F31C2: to=<ann@example.com>, "
         "relay=mx.example.com[192.0.2.1]:25, delay=3.1, delays=0.1/0.02/1/2, dsn=4.2.0, status=deferred (host "
         "mx.example.com[192.0.2.1] said: 450 4.2.0 <ann@example.com>: Recipient address rejected: Greylisted, see "
         "http://postgrey.example.org/help/example.com.html (in reply to RCPT TO command))",
         late, 450, "4.2.0", "ann@example.com", "mx.example.com", phase::rcpt, soft, greylisted},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, "
         "delay=3.1, delays=0.1/0.02/1/2, dsn=5.7.26, status=bounced (host mx.example.com[192.0.2.1] said: 550-5.7.26 "
         "This mail has been blocked because the sender is unauthenticated. 550-5.7.26 All senders must authenticate "
         "with either SPF or DKIM. 550 5.7.26 See https://example.com/help (in reply to end of DATA command))",
         lost, 550, "5.7.26", "ann@example.com", "mx.example.com", phase::eod, soft, authentication_failed},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=none, delay=30, "
         "delays=0.1/0.02/30/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.1]:25: Connection timed "
         "out)",
         late, 0, "4.4.1", "ann@example.com", "", phase::none, soft, network_failure},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.test>, relay=none, delay=0.2, "
         "delays=0.1/0.02/0.1/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for "
         "name=example.test type=A: Host not found)",
         lost, 0, "5.4.4", "ann@example.test", "", phase::none, hard, domain_unknown},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=none, delay=0.2, "
         "delays=0.1/0.02/0.1/0, dsn=5.1.0, status=bounced (Domain example.com does not accept mail (nullMX))",
         lost, 0, "5.1.0", "ann@example.com", "", phase::none, hard, domain_refuses_mail},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, "
         "delay=61, delays=0.1/0.02/1/60, dsn=4.4.2, status=deferred (lost connection with mx.example.com[192.0.2.1] "
         "while sending end of data -- message may be sent more than once)",
         late, 0, "4.4.2", "ann@example.com", "mx.example.com", phase::none, soft, network_failure},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, "
         "delay=1, delays=0.1/0.02/1/0, dsn=4.7.4, status=deferred (TLS is required, but was not offered by host "
         "mx.example.com[192.0.2.1])",
         late, 0, "4.7.4", "ann@example.com", "mx.example.com", phase::none, soft, tls_required},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, "
         "relay=smtp.example.net[192.0.2.1]:587, delay=1, delays=0.1/0.02/1/0, dsn=4.7.8, status=deferred (SASL "
         "authentication failed; server smtp.example.net[192.0.2.1] said: 535 5.7.8 Error: authentication failed)",
         late, 535, "5.7.8", "ann@example.com", "smtp.example.net", phase::none, soft, login_required},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, "
         "delay=1, delays=0.1/0.02/1/0, dsn=5.3.4, status=bounced (message size 35882577 exceeds size limit 31457280 "
         "of server mx.example.com[192.0.2.1])",
         lost, 0, "5.3.4", "ann@example.com", "mx.example.com", phase::none, soft, message_too_large},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=none, delay=1, "
         "delays=0.1/0.02/1/0, dsn=5.4.6, status=bounced (mail for example.com loops back to myself)",
         lost, 0, "5.4.6", "ann@example.com", "", phase::none, soft, routing_loop},
        {"Nov 22 13:10:53 mail postfix/error[123]: 9A0F31C2: to=<ann@example.com>, relay=none, delay=900, "
         "delays=900/0.1/0/0.1, dsn=4.7.1, status=deferred (delivery temporarily suspended: host "
         "mx.example.com[192.0.2.1] refused to talk to me: 421 4.7.1 Service unavailable; client [192.0.2.7] blocked "
         "using dnsbl.example.net)",
         late, 421, "4.7.1", "ann@example.com", "mx.example.com", phase::connect, soft, sender_blocked},
        {"Nov 22 13:10:53 mail postfix/qmgr[123]: 9A0F31C2: to=<ann@example.com>, relay=none, delay=1, delays=1/0/0/0, "
         "dsn=4.3.0, status=deferred (mail transport unavailable)",
         late, 0, "4.3.0", "ann@example.com", "", phase::none, soft, local_fault},
        {"Nov 22 13:10:53 mail postfix/lmtp[123]: 9A0F31C2: to=<ann@example.com>, "
         "relay=mail.example.com[private/dovecot-lmtp], delay=0.2, delays=0.1/0/0/0.1, dsn=5.2.2, status=bounced (host "
         "mail.example.com[private/dovecot-lmtp] said: 552 5.2.2 <ann@example.com> Quota exceeded (mailbox for user is "
         "full) (in reply to end of DATA command))",
         lost, 552, "5.2.2", "ann@example.com", "mail.example.com", phase::eod, soft, mailbox_full},
        {"Nov 22 13:10:53 mail postfix/local[123]: 9A0F31C2: to=<nobody@example.com>, relay=local, delay=0.03, "
         "delays=0.02/0/0/0.01, dsn=5.1.1, status=bounced (unknown user: \"nobody\")",
         lost, 0, "5.1.1", "nobody@example.com", "", phase::none, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail postfix/local[123]: 9A0F31C2: to=<ann@example.com>, orig_to=<info>, relay=local, "
         "delay=0.03, delays=0.02/0/0/0.01, dsn=2.0.0, status=sent (delivered to mailbox)",
         sent, 0, "2.0.0", "info", "", phase::none, fine, none},
        {"Nov 22 13:10:53 mail postfix/local[123]: 9A0F31C2: to=<ann@example.com>, relay=local, delay=0.03, "
         "delays=0.02/0/0/0.01, dsn=5.2.2, status=bounced (cannot update mailbox /var/mail/ann for user ann. error "
         "writing message: File too large)",
         lost, 0, "5.2.2", "ann@example.com", "", phase::none, soft, mailbox_full},
        {"Nov 22 13:10:53 mail postfix/virtual[123]: 9A0F31C2: to=<nobody@example.com>, relay=virtual, delay=0.03, "
         "delays=0.02/0/0/0.01, dsn=5.1.1, status=bounced (unknown user: \"nobody@example.com\")",
         lost, 0, "5.1.1", "nobody@example.com", "", phase::none, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail postfix/pipe[123]: 9A0F31C2: to=<ann@example.com>, relay=dovecot, delay=0.2, "
         "delays=0.1/0/0/0.1, dsn=4.3.0, status=deferred (temporary failure. Command output: lda(ann): Error: write() "
         "failed: No space left on device )",
         late, 0, "4.3.0", "ann@example.com", "", phase::none, soft, system_full},
        {"Nov 22 13:10:53 mail postfix/pipe[123]: 9A0F31C2: to=<ann@example.com>, relay=procmail, delay=1, "
         "delays=0.1/0/0/0.9, dsn=5.1.1, status=bounced (user unknown. Command output: procmail: Unknown user "
         "\"ann\"#012)",
         lost, 0, "5.1.1", "ann@example.com", "", phase::none, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail postfix/discard[123]: 9A0F31C2: to=<ann@example.com>, relay=none, delay=0.02, "
         "delays=0.01/0.01/0/0, dsn=2.0.0, status=sent (discard.example.com)",
         sent, 0, "2.0.0", "ann@example.com", "", phase::none, fine, none},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, "
         "delay=1, delays=0.1/0.02/1/0, dsn=5.1.1, status=undeliverable (host mx.example.com[192.0.2.1] said: 550 "
         "5.1.1 No such user (in reply to RCPT TO command))",
         lost, 550, "5.1.1", "ann@example.com", "mx.example.com", phase::rcpt, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, "
         "delay=1, delays=0.1/0.02/1/0, dsn=4.2.0, status=undeliverable (host mx.example.com[192.0.2.1] said: 450 "
         "4.2.0 Greylisted (in reply to RCPT TO command))",
         late, 450, "4.2.0", "ann@example.com", "mx.example.com", phase::rcpt, soft, greylisted},
        // Before Postfix 2.3 there was no dsn=, and no port.
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1], "
         "delay=2, status=bounced (host mx.example.com[192.0.2.1] said: 550 User unknown (#5.1.1) (in reply to RCPT TO "
         "command))",
         lost, 550, "5.1.1", "ann@example.com", "mx.example.com", phase::rcpt, hard, mailbox_unknown},
        // Before Postfix 3.5 addresses had no quotes.
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann, lee@example.com>, "
         "relay=mx.example.com[192.0.2.1]:25, delay=2, delays=0.1/0.02/1/0, dsn=5.1.1, status=bounced (host "
         "mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
         lost, 550, "5.1.1", "ann, lee@example.com", "mx.example.com", phase::rcpt, hard, mailbox_unknown},
        // Cut off by syslog.
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, "
         "delay=2, delays=0.1/0.02/1/0, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 User "
         "unkn",
         lost, 550, "5.1.1", "ann@example.com", "mx.example.com", phase::none, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: 9A0F31C2: to=<\"a, <b>\"@example.com>, "
         "relay=mx.example.com[192.0.2.1]:25, delay=2, delays=0.1/0.02/1/0, dsn=5.1.3, status=bounced (host "
         "mx.example.com[192.0.2.1] said: 501 5.1.3 Bad recipient address syntax (in reply to RCPT TO command))",
         lost, 501, "5.1.3", "\"a, <b>\"@example.com", "mx.example.com", phase::rcpt, hard, address_syntax},
    });
}

TEST_CASE("Exim's deliveries") {
    using enum reason;
    check({
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com R=dnslookup T=remote_smtp H=mx.example.com "
         "[192.0.2.1]: SMTP error from remote mail server after RCPT TO:<ann@example.com>: 550 5.1.1 "
         "<ann@example.com>: Recipient address rejected: User unknown in virtual mailbox table",
         lost, 550, "5.1.1", "ann@example.com", "mx.example.com", phase::rcpt, hard, mailbox_unknown},
        // Since 4.97, with all that can be logged.
        {"2026-11-22 13:10:53.123 +0100 [4711] 1xV7LJ-00000000HVa-2KXX ** ann@example.com <info@example.org> "
         "F=<s@example.net> P=<s@example.net> R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]:25 "
         "X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN=\"O=Mail: Example,CN=mx.example.com\": SMTP error from remote "
         "mail server after RCPT TO:<ann@example.com>: 550-5.1.1 The account that you tried to reach does not "
         "exist.\\n550 5.1.1 Please check the address",
         lost, 550, "5.1.1", "info@example.org", "mx.example.com", phase::rcpt, hard, mailbox_unknown},
        // Before 4.87.
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K == ann@example.com R=dnslookup T=remote_smtp defer (-44): SMTP error "
         "from remote mail server after RCPT TO:<ann@example.com>: host mx.example.com [192.0.2.1]: 451 4.7.1 "
         "Greylisting in action, please come back later",
         late, 451, "4.7.1", "ann@example.com", "mx.example.com", phase::rcpt, soft, greylisted},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K == ann@example.com R=dnslookup T=remote_smtp defer (-44) "
         "H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<ann@example.com>: 452 4.2.2 "
         "The mailbox of this user is over quota",
         late, 452, "4.2.2", "ann@example.com", "mx.example.com", phase::rcpt, soft, mailbox_full},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K == ann@example.com R=dnslookup T=remote_smtp defer (111): Connection "
         "refused",
         late, 0, "", "ann@example.com", "", phase::none, soft, network_failure},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K == ann@example.com R=dnslookup T=remote_smtp defer (110): Connection "
         "timed out H=mx.example.com [192.0.2.1]: SMTP timeout after initial connection",
         late, 0, "", "ann@example.com", "mx.example.com", phase::none, soft, network_failure},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K == ann@example.com R=dnslookup defer (-1): host lookup did not complete",
         late, 0, "", "ann@example.com", "", phase::none, soft, network_failure},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K == ann@example.com R=localuser T=local_delivery defer (-22): mailbox is "
         "full (MTA-imposed quota exceeded while writing to /var/mail/ann)",
         late, 0, "", "ann@example.com", "", phase::none, soft, mailbox_full},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com: retry timeout exceeded", lost, 0, "",
         "ann@example.com", "", phase::none, soft, expired},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com R=dnslookup T=remote_smtp H=mx.example.com "
         "[192.0.2.1]: SMTP error from remote mail server after RCPT TO:<ann@example.com>: 452 4.2.2 Mailbox full: "
         "retry timeout exceeded",
         lost, 452, "4.2.2", "ann@example.com", "mx.example.com", phase::rcpt, soft, mailbox_full},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** nobody@example.com: Unrouteable address", lost, 0, "",
         "nobody@example.com", "", phase::none, hard, mailbox_unknown},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.test R=dnslookup: all relevant MX records point to "
         "non-existent hosts",
         lost, 0, "", "ann@example.test", "", phase::none, hard, domain_unknown},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com R=dnslookup T=remote_smtp H=mx.example.com "
         "[192.0.2.1]: SMTP error from remote mail server after initial connection: 554 5.7.1 Service unavailable; "
         "Client host [192.0.2.7] blocked using dnsbl.example.net",
         lost, 554, "5.7.1", "ann@example.com", "mx.example.com", phase::connect, soft, sender_blocked},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com R=dnslookup T=remote_smtp H=mx.example.com "
         "[192.0.2.1]: SMTP error from remote mail server after MAIL FROM:<s@example.net> SIZE=1500: 553 5.1.8 Sender "
         "address rejected: Domain not found",
         lost, 553, "5.1.8", "ann@example.com", "mx.example.com", phase::mail, soft, sender_rejected},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com R=lmtp T=dovecot_lmtp: LMTP error from remote mail "
         "server after RCPT TO:<ann@example.com>: 550 5.1.1 <ann@example.com> User doesn't exist: ann@example.com",
         lost, 550, "5.1.1", "ann@example.com", "", phase::rcpt, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail exim[99]: 2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com R=dnslookup "
         "T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after end of data: 554 5.7.1 "
         "Message rejected as spam",
         lost, 554, "5.7.1", "ann@example.com", "mx.example.com", phase::eod, soft, spam_content},
        {"Nov 22 13:10:53 mail exim[99]: [1\\2] 2026-11-22 13:10:53 [99] 1xV7LJ-0000HV-2K ** ann@example.com: "
         "Unrouteable address",
         lost, 0, "", "ann@example.com", "", phase::none, hard, mailbox_unknown},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** |/usr/local/bin/filter -f ann <ann@example.com> R=userforward "
         "T=address_pipe: Child process of address_pipe transport returned 127 (could mean unable to exec or command "
         "does not exist) from command: /usr/local/bin/filter",
         lost, 0, "", "ann@example.com", "", phase::none, soft, mailer_error},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ann@example.com (staff@example.com) <info@example.com> R=dnslookup "
         "T=remote_smtp H=mx.example.com [192.0.2.1]: message too large",
         lost, 0, "", "info@example.com", "mx.example.com", phase::none, soft, message_too_large},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K => ann@example.com R=dnslookup T=remote_smtp H=mx.example.com "
         "[192.0.2.1] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes C=\"250 2.0.0 Ok: queued as \\\"4D2F\\\"\" QT=2s "
         "DT=1s",
         sent, 250, "2.0.0", "ann@example.com", "mx.example.com", phase::eod, fine, none},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K -> bob@example.com R=dnslookup T=remote_smtp H=mx.example.com "
         "[192.0.2.1] C=\"250 Ok\"",
         sent, 250, "", "bob@example.com", "mx.example.com", phase::eod, fine, none},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K >> ann@example.com R=dnslookup T=remote_smtp H=mx.example.com "
         "[192.0.2.1] C=\"250 Ok\"",
         sent, 250, "", "ann@example.com", "mx.example.com", phase::eod, fine, none},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K => ann <ann@example.com> R=localuser T=local_delivery", sent, 0, "",
         "ann@example.com", "", phase::none, fine, none},
        {"2026-11-22 13:10:53 1xV7LJ-0000HV-2K => :blackhole: <ann@example.com> R=blackhole", sent, 0, "",
         "ann@example.com", "", phase::none, fine, none},
    });
}

TEST_CASE("Sendmail's deliveries") {
    using enum reason;
    check({
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, ctladdr=<c@example.org> "
         "(1001/1001), delay=00:00:02, xdelay=00:00:01, mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], "
         "dsn=5.1.1, stat=User unknown",
         lost, 0, "5.1.1", "ann@example.com", "mx.example.com", phase::none, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, reply=550 5.1.1 "
         "<ann@example.com>... User unknown, stat=User unknown",
         lost, 550, "5.1.1", "ann@example.com", "mx.example.com", phase::none, hard, mailbox_unknown},
        // Its dsn and stat are those of any 550.
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, reply=550 Denied by local policy, "
         "stat=User unknown",
         lost, 550, "", "ann@example.com", "mx.example.com", phase::none, soft, policy_refused},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=5.7.1, reply=554 5.7.1 Message blocked due "
         "to spam content, see https://example.com/help, stat=Service unavailable",
         lost, 554, "5.7.1", "ann@example.com", "mx.example.com", phase::none, soft, spam_content},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=4.2.2, reply=452 4.2.2 <ann@example.com> "
         "Mailbox full, stat=Deferred: 452 4.2.2 <ann@example.com> Mailbox full",
         late, 452, "4.2.2", "ann@example.com", "mx.example.com", phase::none, soft, mailbox_full},
        {"Nov 22 13:10:53 mail sendmail[12345]: 5AM3AMx4012345: to=Ann Lee <ann@example.com>, delay=00:00:02, "
         "xdelay=00:00:01, mailer=esmtp, pri=120296, relay=mx.example.com. [IPv6:2001:db8::1], dsn=4.7.1, "
         "stat=Deferred: 450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.7]",
         late, 450, "4.7.1", "ann@example.com", "mx.example.com", phase::none, soft, no_reverse_dns},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection refused by "
         "mx.example.com.",
         late, 0, "4.0.0", "ann@example.com", "mx.example.com", phase::none, soft, network_failure},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com., dsn=4.4.3, stat=Deferred: Name server: mx.example.com.: "
         "host name lookup failure",
         late, 0, "4.4.3", "ann@example.com", "mx.example.com", phase::none, soft, network_failure},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.test>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=example.test, dsn=5.1.2, stat=Host unknown (Name server: example.test: host "
         "not found)",
         lost, 0, "5.1.2", "ann@example.test", "example.test", phase::none, hard, domain_unknown},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=5.0.0, stat=Service unavailable",
         lost, 0, "5.0.0", "ann@example.com", "mx.example.com", phase::none, soft, system_error},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=5.6.0, stat=Data format error",
         lost, 0, "5.6.0", "ann@example.com", "mx.example.com", phase::none, soft, content_refused},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=\"|/usr/bin/vacation ann\", ctladdr=<ann@example.com> "
         "(1001/1001), delay=00:00:02, xdelay=00:00:01, mailer=prog, pri=120296, dsn=5.3.0, stat=unknown mailer error "
         "127",
         lost, 0, "5.3.0", "\"|/usr/bin/vacation ann\"", "", phase::none, soft, mailer_error},
        {"Nov 22 13:10:53 mail sendmail[12345]: 5AM3AMx4012345: to=root, delay=00:00:02, xdelay=00:00:01, "
         "mailer=relay, pri=120296, relay=[127.0.0.1] [127.0.0.1], dsn=2.0.0, stat=Sent (5AM3AMx5012346 Message "
         "accepted for delivery)",
         sent, 0, "2.0.0", "root", "127.0.0.1", phase::none, fine, none},
        {"Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>, delay=00:00:02, xdelay=00:00:01, "
         "mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=2.0.0, reply=250 2.0.0 OK queued as 12, "
         "stat=Sent (OK queued as 12)",
         sent, 250, "2.0.0", "ann@example.com", "mx.example.com", phase::eod, fine, none},
        {"Nov 22 13:10:53 mail sendmail[12345]: [ID 801593 mail.info] 5AM3AMx4012345: to=<ann@example.com>, "
         "delay=00:00:02, xdelay=00:00:01, mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, "
         "stat=User unknown",
         lost, 0, "5.1.1", "ann@example.com", "mx.example.com", phase::none, hard, mailbox_unknown},
    });
    const auto outcome_of = [](const std::string& end) {
        const std::string line = "5AM3AMx4012345: to=<ann@example.com>, delay=00:00:11, mailer=esmtp, " + end;
        return first_of(line).delivery.outcome;
    };
    CHECK(outcome_of("pri=304741, stat=queued") == outcome::delayed);
    CHECK(outcome_of("pri=304741, dsn=4.3.0, stat=Operating system error") == outcome::delayed);
    CHECK(outcome_of("pri=304741, dsn=5.3.0, stat=Operating system error") == outcome::failed);
    CHECK(outcome_of("pri=304741, stat=Operating system error") == outcome::failed);
}

TEST_CASE("OpenSMTPD's deliveries") {
    using enum reason;
    check({
        {"Nov 22 13:10:53 mail smtpd[45037]: 8f4864084ecc48f4 mta delivery evpid=7077717e797a776e from=<b@example.org> "
         "to=<ann@example.com> rcpt=<-> source=\"203.0.113.1\" relay=\"192.0.2.1 (mx.example.com)\" delay=1s "
         "result=\"PermFail\" stat=\"550 5.1.1 <ann@example.com>: \"ann\" is an unknown user\"",
         lost, 550, "5.1.1", "ann@example.com", "mx.example.com", phase::none, hard, mailbox_unknown},
        {"Nov 22 13:10:53 mail smtpd[45037]: 8f4864084ecc48f4 mta event=delivery evpid=7077717e797a776e "
         "from=<b@example.org> to=<ann@example.com> rcpt=<info@example.org> source=\"203.0.113.1\" "
         "relay=\"mx.example.com\" "
         "delay=1s result=\"TempFail\" stat=\"450 4.2.0 Greylisted, please try again in 300 seconds\"",
         late, 450, "4.2.0", "info@example.org", "mx.example.com", phase::none, soft, greylisted},
        {"Nov 22 13:10:53 mail smtpd[45037]: 8f4864084ecc48f4 mta delivery evpid=7077717e797a776e from=<b@example.org> "
         "to=<ann@example.com> rcpt=<-> source=\"203.0.113.1\" relay=\"192.0.2.1 (mx.example.com)\" delay=1s "
         "result=\"Ok\" stat=\"250 2.0.0 Ok\"",
         sent, 250, "2.0.0", "ann@example.com", "mx.example.com", phase::eod, fine, none},
        {"Nov 22 13:10:53 mail smtpd[45037]: 8f4864084ecc48f4 mda delivery evpid=7077717e797a776e from=<b@example.org> "
         "to=<ann@example.com> rcpt=<ann@example.com> user=ann delay=1s result=Ok stat=Delivered",
         sent, 0, "", "ann@example.com", "", phase::none, fine, none},
    });
    CHECK(first_of("8f4864084ecc48f4 mda delivery evpid=7077717e797a776e to=<a@example.com> result=Ok stat=Delivered")
              .queue_id == "7077717e");
    CHECK(read_log_line("smtpd[45037]: 8f4864084ecc48f4 mta delivery evpid=7077717e797a776e to=<ann@example.com> "
                        "result=\"Unheard\" stat=\"250 Ok\"")
              .empty());
}

TEST_CASE("lines about no delivery of the server's own") {
    for (const char* line : {
             "",
             "\r\n",
             "Nov 22 13:10:53 mail postfix/smtp[123]:",
             "Nov 22 13:10:53 mail postfix/qmgr[1]: 9A0F31C2: from=<b@example.org>, size=1234, nrcpt=1 (queue active)",
             "Nov 22 13:10:53 mail postfix/qmgr[1]: 9A0F31C2: removed",
             "Nov 22 13:10:53 mail postfix/smtp[1]: connect to mx.example.com[192.0.2.1]:25: Connection timed out",
             "Nov 22 13:10:53 mail postfix/smtp[1]: 9A0F31C2: host mx.example.com[192.0.2.1] said: 450 4.2.0 "
             "Greylisted (in reply to RCPT TO command)",
             "Nov 22 13:10:53 mail postfix/bounce[1]: 9A0F31C2: sender non-delivery notification: 4XyZ12abc3",
             "Nov 22 13:10:53 mail postfix/smtp[1]: 9A0F31C2: to=<ann@example.com>, "
             "relay=mx.example.com[192.0.2.1]:25, "
             "delay=1, delays=0.1/0.02/1/0, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)",
             "Nov 22 13:10:53 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 550 5.1.1 "
             "<x@example.com>: Recipient address rejected: User unknown; from=<s@example.net> to=<x@example.com> "
             "proto=ESMTP helo=<[192.0.2.9]>",
             "2026-11-22 13:10:53 1xV7LJ-0000HV-2K <= b@example.org H=mail.example.org [192.0.2.9] P=esmtp S=1234",
             "2026-11-22 13:10:53 1xV7LJ-0000HV-2K *> ann@example.com R=dnslookup T=remote_smtp",
             "2026-11-22 13:10:53 1xV7LJ-0000HV-2K Completed",
             "2026-11-22 13:10:53 1xV7LJ-0000HV-2K SMTP error from remote mail server after RCPT TO:<a@example.com>: "
             "host mx.example.com [192.0.2.1]: 450 4.2.0 Greylisted",
             "2026-11-22 13:10:53 H=mail.example.org [192.0.2.9] F=<s@example.net> rejected RCPT <x@example.com>: "
             "Unrouteable address",
             "Nov 22 13:10:53 mail exim[99]: [2\\2] 550 5.1.1 User unknown",
             "Nov 22 13:10:53 mail sm-mta[1]: 5AM3AMx4012345: from=<b@example.org>, size=161, class=0, nrcpts=1, "
             "msgid=<1@example.org>, proto=ESMTP, daemon=MTA, relay=mail.example.org [192.0.2.9]",
             "Nov 22 13:10:53 mail sm-mta[1]: 5AM3AMx4012345: 5AM3AMx5012345: DSN: User unknown",
             "Nov 22 13:10:53 mail sm-mta[1]: 5AM3AMx4012345: 5AM3AMx5012345: sender notify: Warning: could not send "
             "message for past 4 hours",
             "Nov 22 13:10:53 mail sm-mta[1]: 5AM3AMx4012345: to=<a@example.com>,<b@example.com> [more]",
             "Nov 22 13:10:53 mail smtpd[1]: 5df87c903d709659 smtp envelope evpid=c405e39ad6bbc64f "
             "from=<b@example.org> to=<a@example.com>",
             "Nov 22 13:10:53 mail sshd[1]: Accepted publickey for ann from 192.0.2.9 port 51022 ssh2",
         }) {
        CAPTURE(line);
        CHECK(count(line) == 0);
    }
}

TEST_CASE("what strangers write is not taken for the server's words") {
    // Each was sent by a client or a far side, to look like a delivery.
    for (const char* line : {
             "Nov 22 13:10:53 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 504 5.5.2 <x>: "
             "Helo "
             "command rejected; from=<s@example.net> to=<x@example.com> proto=ESMTP helo=<A1: to=<ann@example.com>, "
             "status=bounced (550 5.1.1 User unknown)>",
             "Nov 22 13:10:53 mail postfix/smtp[1]: 9A0F31C2: host mx.example.com[192.0.2.1] said: 450 B2: "
             "to=<ann@example.com>, relay=none, dsn=5.1.1, status=bounced (User unknown)",
             "Nov 22 13:10:53 mail postfix/qmgr[1]: 9A0F31C2: from=<\"x>, status=expired, \"@example.net>, size=1234, "
             "nrcpt=1 (queue active)",
             "Nov 22 13:10:53 mail postfix/qmgr[1]: 9A0F31C2: from=<x>, status=bounced (@example.net>, size=1234, "
             "nrcpt=1 "
             "(queue active)",
             "Nov 22 13:10:53 mail postfix/qmgr[1]: 9A0F31C2: from=<x>, status=expired, returned to "
             "sender@example.net>, "
             "size=1234, nrcpt=1 (queue active)",
             "Nov 22 13:10:53 mail postfix/cleanup[1]: 9A0F31C2: warning: header Subject: A1: to=<ann@example.com>, "
             "status=bounced (550 5.1.1 User unknown)",
             "2026-11-22 13:10:53 1xV7LJ-0000HV-2K <= s@example.net H=x T=\"1xV7LJ-0000HV-2K ** ann@example.com: "
             "Unrouteable address\"",
         }) {
        CAPTURE(line);
        CHECK(count(line) == 0);
    }
    const reported_delivery r = first_of(
        "9A0F31C2: to=<\"x>, relay=none, status=sent (\"@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, "
        "status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 x, status=sent (250 Ok))");
    CHECK(r.final_recipient == "\"x>, relay=none, status=sent (\"@example.com");
    CHECK(r.delivery.outcome == outcome::failed);
    CHECK(r.delivery.text.ends_with("550 5.1.1 x, status=sent (250 Ok)"));
}

TEST_CASE("Sendmail writes one line for several recipients") {
    std::vector<std::string> recipients;
    for (const reported_delivery& r : read_log_line(
             "Nov 22 13:10:53 mail sm-mta[12345]: 5AM3AMx4012345: to=<ann@example.com>,\"b,c\"@example.com,Dan "
             "<dan@example.com>, delay=00:00:02, mailer=esmtp, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, "
             "stat=User unknown")) {
        recipients.emplace_back(r.recipient());
        CHECK(r.queue_id == "5AM3AMx4012345");
        CHECK(r.delivery.text == "User unknown");
        CHECK(r.delivery.outcome == outcome::failed);
    }
    CHECK(recipients == std::vector<std::string>{"ann@example.com", "\"b,c\"@example.com", "dan@example.com"});
}

TEST_CASE("a message that is given up after days names no recipients") {
    const reported_delivery postfix = first_of(
        "Nov 22 13:10:53 mail postfix/qmgr[1]: 9A0F31C2: from=<b@example.org>, status=expired, returned to sender");
    CHECK(postfix.delivery.outcome == outcome::failed);
    CHECK(postfix.delivery.text == "expired, returned to sender");
    CHECK(postfix.queue_id == "9A0F31C2");
    CHECK(postfix.recipient().empty());

    const reported_delivery sendmail = first_of(
        "Nov 22 13:10:53 mail sm-mta[1]: 5AM3AMx4012345: 5AM3AMx5012345: sender notify: Cannot send message for 5 "
        "days");
    CHECK(sendmail.delivery.outcome == outcome::failed);
    CHECK(sendmail.delivery.text == "Cannot send message for 5 days");
    CHECK(sendmail.queue_id == "5AM3AMx4012345");
    CHECK(sendmail.recipient().empty());
}

TEST_CASE("the status is the reply's own, else the logged one") {
    const auto status_of = [](const std::string& dsn, const std::string& reply) {
        const std::string line = "9A0F31C2: to=<a@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=" + dsn +
                                 ", status=bounced (host mx.example.com[192.0.2.1] said: " + reply + ")";
        return written(first_of(line).delivery.status);
    };
    CHECK(status_of("5.1.1", "550 5.1.1 User unknown") == "5.1.1");
    CHECK(status_of("5.1.1", "550 5.7.1 User unknown") == "5.7.1");
    CHECK(status_of("4.7.1", "554 5.7.1 Not today") == "5.7.1");
    CHECK(status_of("5.0.0", "550 User unknown (#5.1.1)") == "5.1.1");
    CHECK(status_of("5.0.0", "550 User unknown") == "5.0.0");
    CHECK(status_of("x", "550 User unknown").empty());
}

TEST_CASE("the code is that of the reply that the server acted on") {
    const reported_delivery r = first_of(
        "9A0F31C2: to=<a@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=4.0.0, status=deferred (host "
        "mx.example.com[192.0.2.1] said: 451 4.0.0 Upstream said: 550 5.1.1 User unknown (in reply to end of DATA "
        "command))");
    CHECK(r.delivery.code == 451_reply);
    CHECK(r.diagnostic == "550 5.1.1 User unknown");
}

TEST_CASE("the parts around a message") {
    const std::string message =
        "4XyZ12abc3: to=<ann@example.com>, relay=none, delay=1, dsn=5.1.1, status=bounced (User unknown)";
    constexpr log_clock clock{.ahead_of_utc = hours(1), .read_at = start_of_day(2026, 12, 1)};
    const struct {
        std::string_view prefix;
        std::string_view at;
        std::string_view at_by_clock;
    } table[] = {
        {"", "", ""},
        {"postfix/smtp[123]: ", "", ""},
        {"mail postfix/smtp[123]: ", "", ""},
        {"Nov 22 13:10:53 mail postfix/smtp[123]: ", "", "2026-11-22T12:10:53Z"},
        {"Nov  2 13:10:53 mail postfix/smtp[123]: ", "", "2026-11-02T12:10:53Z"},
        {"Nov 2 13:10:53.123456 mail postfix/smtp[123]: ", "", "2026-11-02T12:10:53Z"},
        {"Nov 22 13:10:53 postfix/smtp[123]: ", "", "2026-11-22T12:10:53Z"},
        {"Nov 22 13:10:53 <mail.info> mail postfix/smtp[123]: ", "", "2026-11-22T12:10:53Z"},
        {"<22>Nov 22 13:10:53 mail postfix/smtp[123]: ", "", "2026-11-22T12:10:53Z"},
        {"2026-11-22T13:10:53.123456+02:00 mail postfix/smtp[123]: ", "2026-11-22T11:10:53Z", "2026-11-22T11:10:53Z"},
        {"2026-11-22T13:10:53-0500 mail postfix/smtp[123]: ", "2026-11-22T18:10:53Z", "2026-11-22T18:10:53Z"},
        {"2026-11-22T13:10:53,123Z mail postfix/smtp[123]: ", "2026-11-22T13:10:53Z", "2026-11-22T13:10:53Z"},
        {"2026-11-22 13:10:53 Zeus postfix/smtp[123]: ", "", "2026-11-22T12:10:53Z"},
        {"<22>1 2026-11-22T13:10:53Z mail postfix/smtp 123 - - ", "2026-11-22T13:10:53Z", "2026-11-22T13:10:53Z"},
        {"<22>1 2026-11-22T13:10:53Z mail postfix/smtp 123 - [x@1 a=\"] b\"][y@1 c=\"\\\"] d\"] \xEF\xBB\xBF",
         "2026-11-22T13:10:53Z", "2026-11-22T13:10:53Z"},
        {"<22>1 - mail postfix/smtp 123 - - ", "", ""},
    };
    for (const auto& row : table) {
        for (const char* end : {"", "\n", "\r\n"}) {
            const std::string line = std::string(row.prefix) + message + end;
            CAPTURE(line);
            const reported_delivery r = first_of(line);
            CHECK(r.queue_id == "4XyZ12abc3");
            CHECK(r.final_recipient == "ann@example.com");
            CHECK(r.delivery.text == "User unknown");
            CHECK(written(r.delivery.at) == row.at);
            CHECK(written(first_of(line, clock).delivery.at) == row.at_by_clock);
        }
    }
    for (const char* prefix : {"Nov 31 13:10:53 mail postfix/smtp[1]: ", "Nov 22 24:10:53 mail postfix/smtp[1]: ",
                               "Now 22 13:10:53 mail postfix/smtp[1]: ", "2026-02-29T13:10:53Z mail postfix/smtp[1]: ",
                               "<22 Nov 22 13:10:53 mail postfix/smtp[1]: "}) {
        CAPTURE(prefix);
        CHECK(read_log_line(prefix + message).empty());
    }
}

TEST_CASE("Exim writes its own time") {
    constexpr std::string_view message = "1xV7LJ-0000HV-2K ** ann@example.com: Unrouteable address";
    constexpr log_clock clock{.ahead_of_utc = hours(-5)};
    const auto at = [&](const std::string& prefix, const log_clock& c) {
        const std::string line = prefix + std::string(message);
        REQUIRE(first_of(line).queue_id == "1xV7LJ-0000HV-2K");
        return written(first_of(line, c).delivery.at);
    };
    CHECK(at("", clock).empty());
    CHECK(at("2026-11-22 13:10:53 ", {}).empty());
    CHECK(at("2026-11-22 13:10:53 ", clock) == "2026-11-22T18:10:53Z");
    CHECK(at("2026-11-22 13:10:53.123 +0100 [99] ", clock) == "2026-11-22T12:10:53Z");
    CHECK(at("Nov 22 13:10:53 mail exim[99]: ", clock).empty());
    CHECK(at("Nov 22 13:10:53 mail exim[99]: 2026-11-22 13:10:53 ", clock) == "2026-11-22T18:10:53Z");
    CHECK(at("2026-11-22T13:10:54Z mail exim[99]: 2026-11-22 13:10:53 ", clock) == "2026-11-22T13:10:54Z");
}

TEST_CASE("the year of a line that names none") {
    const auto at = [](std::string_view time, instant read_at, seconds ahead = seconds(0)) {
        const std::string line =
            std::string(time) + " mail postfix/smtp[1]: 9A0F31C2: to=<a@example.com>, dsn=5.1.1, status=bounced (no)";
        return written(first_of(line, {.ahead_of_utc = ahead, .read_at = read_at}).delivery.at);
    };
    CHECK(at("Dec 31 23:59:59", start_of_day(2027, 1, 2)) == "2026-12-31T23:59:59Z");
    CHECK(at("Jan  1 00:00:00", start_of_day(2027, 1, 2)) == "2027-01-01T00:00:00Z");
    CHECK(at("Jan  3 00:00:00", start_of_day(2027, 1, 2)) == "2027-01-03T00:00:00Z");  // a clock that is ahead
    CHECK(at("Jan  3 00:00:01", start_of_day(2027, 1, 2)) == "2026-01-03T00:00:01Z");
    CHECK(at("Jan  1 00:30:00", start_of_day(2026, 12, 31), hours(1)) == "2026-12-31T23:30:00Z");
    CHECK(at("Jan  1 00:30:00", start_of_day(2026, 12, 31) - minutes(15), hours(1)) == "2026-12-31T23:30:00Z");
    CHECK(at("Feb 29 12:00:00", start_of_day(2026, 12, 1)) == "2024-02-29T12:00:00Z");
    CHECK(at("Feb 29 12:00:00", start_of_day(2103, 12, 1)) == "2096-02-29T12:00:00Z");
    CHECK(at("Nov 22 13:10:53", instant((std::numeric_limits<std::int64_t>::min)())).empty());
}

TEST_CASE("lines of any length are read in linear time") {
    // Not timed: what is not linear does not end within the test's time limit.
    for (const char* begin : {"A1: to=", "A1: to=<a@example.com>, status=bounced (", "A1: to=<a>, reply=550 ",
                              "1xV7LJ-0000HV-2K ** ", "1xV7LJ-0000HV-2K == a@example.com ",
                              "1xV7LJ-0000HV-2K => a@example.com ", "0 mta delivery ", "<22>1 - a b c d [", ""})
        for (const char* piece : {"<",       "<,",  ">,",    "\"",   "\",",          "\\", "x=", "x=<, ", "(", ": ",
                                  "host a[", " H=", " C=\"", "550 ", "said: 550 x ", " ",  "[",  "1",     ",", "x, "}) {
            std::string line = begin;
            while (line.size() < (1U << 17U)) line += piece;
            line += ", stat=User unknown";
            CAPTURE(begin, piece);
            std::size_t octets = 0;
            for (const reported_delivery& r : read_log_line(line)) octets += r.final_recipient.size();
            CHECK(octets <= line.size());
        }
}
