// Threads that share a classifier, and each have a reader of their own, all begin at once: so that what the library
// makes when it is first asked for is asked for by all. All must tell the same. Built with -fsanitize=thread it also
// shows that none waits on, or writes to, what another reads.
#include <mailbounce/mailbounce.hpp>

#include <cstdio>
#include <latch>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace mailbounce;

namespace {

constexpr unsigned thread_count = 8;
constexpr int rounds = 50;

constexpr std::string_view replies[] = {
    "550-5.1.1 <ann@example.com>: Recipient address rejected: User unknown",
    "452 4.2.2 The mailbox of bob@example.net is full",
    "554 5.7.1 Client host [192.0.2.7] blocked using dnsbl.example.org",
    "450 4.2.0 Greylisted, please try again in 300 seconds",
    "host mx.example.com[192.0.2.1] said: 421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred (in reply to "
    "end of DATA command)",
    "550 \xE5\xAE\x9B\xE5\x85\x88\xE4\xB8\x8D\xE6\x98\x8E",
    "554 5.2.2 Das Postfach ist \xC3\xBC"
    "berf\xC3\xBCllt",
};

constexpr std::string_view messages[] = {
    R"(Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: bounces+ann=example.com@example.org
Subject: =?utf-8?q?Undelivered_Mail_Returned_to_Sender?=
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/html; charset=iso-2022-jp
Content-Transfer-Encoding: quoted-printable

<p>Your message could not be delivered.</p>
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:11 +0000

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 5.1.1 No such user
--b--
)",
    R"(From: postmaster@example.com
To: news@example.org
Subject: Delivery Status Notification (Failure)

This is an automatically generated Delivery Status Notification.

Delivery to the following recipients failed.

       bob@example.net
)",
    R"({"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"cat@example.com"}]}})",
};

constexpr std::string_view log_lines[] = {
    "2026-11-26T08:15:42+00:00 mail postfix/smtp[411]: 4fXq: to=<cat@example.com>, relay=mx.example.com[192.0.2.1]:25, "
    "delay=2.1, dsn=5.2.2, status=bounced (host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full)",
    "2026-11-26 08:15:42 1xV7LJ-0000HV-2K ** dan@example.com R=dnslookup T=remote_smtp: SMTP error from remote mail "
    "server after RCPT TO:<dan@example.com>: 550 5.1.1 no such user",
};

void tell(std::string& out, const verdict& v) {
    out.append(to_string(v.reason)).append(" ").append(v.rule).append(" ").append(v.matched).append("\n");
}

// All that one thread finds out.
std::string work(const classifier& judge) {
    std::string out;
    report_reader reader;
    for (const std::string_view text : replies) {
        tell(out, judge.classify(text, phase::rcpt, "mx.example.com"));
        out.append(format(fingerprint_of(text)).view()).append(retry_hint(text) ? " hint\n" : "\n");
        redact(text, [&](std::string_view piece) { out += piece; });
    }
    for (const std::string_view text : messages) {
        const report& r = reader.read(text);
        out.append(to_string(r.kind)).append("\n");
        for (const reported_delivery& d : r.deliveries) {
            out.append(d.recipient()).append(" ");
            tell(out, judge.classify(d.delivery));
        }
    }
    for (const std::string_view line : log_lines)
        for (const reported_delivery& d : read_log_line(line)) tell(out, judge.classify(d.delivery));
    rule_set rules;
    if (rules.add_text("stuffed: mailbox_full \"postbox * stuffed\"\n")) out += "a rule is refused\n";
    return out;
}

}  // namespace

int main() {
    const classifier judge;
    std::latch begin(thread_count);
    std::vector<std::string> told(thread_count);
    std::vector<std::thread> threads;
    for (std::string& each : told)
        threads.emplace_back([&] {
            begin.arrive_and_wait();
            each = work(judge);
            for (int i = 1; i < rounds; ++i)
                if (work(judge) != each) each = "different from one time to the next";
        });
    for (std::thread& t : threads) t.join();
    for (const std::string& each : told)
        if (each != told.front() || each.find("mailbox_unknown") == std::string::npos) {
            std::printf("One thread told:\n%s\nanother:\n%s\n", told.front().c_str(), each.c_str());
            return 1;
        }
    std::printf("%u threads told the same %d times\n", thread_count, rounds);
    return 0;
}
