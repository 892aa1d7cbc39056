// A bounce message, and a line of a mail log: who failed, and why.
#include <iostream>
#include <mailbounce/mailbounce.hpp>

using namespace mailbounce;

constexpr std::string_view bounce = R"(Return-Path: <>
From: Mail Delivery System <Mailer-Daemon@mx.example.org>
To: news+ann=example.com@example.org
Subject: Mail delivery failed: returning message to sender

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.com
    host mx.example.com [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<ann@example.com>:
    550 5.1.1 <ann@example.com>: User unknown
  bob@example.net
    retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

Message-ID: <42@example.org>
To: ann@example.com, bob@example.net
Subject: Hello
)";

constexpr std::string_view log_line =
    "2026-11-26T08:15:42+00:00 mail postfix/smtp[411]: 4fXq: to=<cat@example.com>, relay=mx.example.com[192.0.2.1]:25, "
    "delay=2.1, dsn=5.2.2, status=bounced (host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to "
    "RCPT "
    "TO command))";

int main() {
    const classifier judge;
    const auto tell = [&](const reported_delivery& d) {
        const verdict v = judge.classify(d.delivery);
        std::cout << "    " << d.recipient() << ": " << to_string(d.delivery.outcome) << ", " << to_string(v.category)
                  << ", " << to_string(v.reason) << "\n";
    };

    report_reader reader;  // keeps its memory: one for all the messages that a thread reads
    const report& told = reader.read(bounce);
    std::cout << "a " << to_string(told.kind) << " about <" << told.original_message_id << ">\n";
    for (const reported_delivery& d : told.deliveries) tell(d);

    std::cout << "a line of a log\n";
    for (const reported_delivery& d : read_log_line(log_line)) tell(d);
}
