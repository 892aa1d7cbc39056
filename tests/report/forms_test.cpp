// Reports in the form that mail systems write them: what is read from each, and what the classifier makes of it.
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/report/report_reader.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "report/messages.hpp"

using namespace mailbounce;

namespace tests {

namespace {

using enum report_kind;
using enum reason;
constexpr auto hard = category::hard;
constexpr auto soft = category::soft;
constexpr auto unsure = category::unknown;
constexpr auto fine = category::none;
constexpr auto well = reason::none;

// --- Mail servers of Unix

std::vector<form> postfix() {
    constexpr std::string_view header = R"(Return-Path: <>
Date: Wed, 25 Nov 2026 08:10:05 +0000 (UTC)
From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: news@example.org
Auto-Submitted: auto-replied
Message-Id: <4bN1Yz5TqRz1XyM@mail.example.org>
)";
    constexpr std::string_view opening = R"(This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

If you do so, please include this problem report. You can
delete your own text from the attached returned message.

                   The mail system

)";
    constexpr std::string_view about = R"(Reporting-MTA: dns; mail.example.org
X-Postfix-Queue-ID: 4bN1Yx2kQ9z1XyL
X-Postfix-Sender: rfc822; news@example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000 (UTC)

)";
    const auto failed = [&](std::string_view text, std::string_view status) {
        return report_of(header, std::string(opening) + std::string(text), std::string(about) + std::string(status));
    };
    return {
        {"Postfix",
         bounce,
         failed(R"(<ann@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1
    <ann@example.com>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)

<bob@example.net> (expanded from <team@example.org>): host
    mx.example.net[192.0.2.26] said: 552 5.2.2 The mailbox of bob@example.net is
    over quota (in reply to end of DATA command)
)",
                R"(Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: Recipient address rejected:
    User unknown in virtual mailbox table

Final-Recipient: rfc822; bob@example.net
Original-Recipient: rfc822;team@example.org
Action: failed
Status: 5.2.2
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 552 5.2.2 The mailbox of bob@example.net is over quota
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown},
          {"team@example.org", 552, "5.2.2", soft, mailbox_full}}},
        {"Postfix: nobody answered",
         bounce,
         failed("<ann@example.com>: connect to mx.example.com[192.0.2.25]:25: Connection timed\n    out\n",
                R"(Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822;ann@example.com
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.example.com[192.0.2.25]:25:
    Connection timed out
)"),
         {{"ann@example.com", 0, "4.4.1", soft, network_failure}}},
        {"Postfix: no such domain",
         bounce,
         failed(R"(<ann@nowhere.example>: Host or domain name not found. Name service error for
    name=nowhere.example type=AAAA: Host not found
)",
                R"(Final-Recipient: rfc822; ann@nowhere.example
Action: failed
Status: 5.4.4
Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error
    for name=nowhere.example type=AAAA: Host not found
)"),
         {{"ann@nowhere.example", 0, "5.4.4", hard, domain_unknown}}},
        {"Postfix: procmail",
         bounce,
         failed(R"(<ann@example.com>: can't create user output file. Command output: procmail:
    Quota exceeded while writing "/var/mail/ann"
)",
                R"(Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.2.0
Diagnostic-Code: x-unix; procmail: Quota exceeded while writing "/var/mail/ann"
)"),
         {{"ann@example.com", 0, "5.2.0", soft, mailbox_full}}},
        {"Postfix: maildrop",
         bounce,
         failed("<ann@example.com>: permission denied. Command output: maildrop: maildir over\n    quota.\n",
                R"(Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.7.0
Diagnostic-Code: x-unix; maildrop: maildir over quota.
)"),
         {{"ann@example.com", 0, "5.7.0", soft, mailbox_full}}},
        {"Postfix: a program that died",
         bounce,
         failed(R"(<ann@example.com>: Command died with status 127: "/usr/local/bin/filter".
    Command output: sh: 1: /usr/local/bin/filter: not found
)",
                R"(Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.3.0
Diagnostic-Code: x-unix; sh: 1: /usr/local/bin/filter: not found
)"),
         {{"ann@example.com", 0, "5.3.0", soft, mailer_error}}},
        {"Postfix: Dovecot's LMTP server",
         bounce,
         failed(R"(<ann@example.com>: host mail.example.com[private/dovecot-lmtp] said: 552 5.2.2
    <ann@example.com> Quota exceeded (mailbox for user is full) (in reply to end
    of DATA command)
)",
                R"(Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.2.2
Remote-MTA: dns; mail.example.com
Diagnostic-Code: smtp; 552 5.2.2 <ann@example.com> Quota exceeded (mailbox for
    user is full)
)"),
         {{"ann@example.com", 552, "5.2.2", soft, mailbox_full}}},
        {"Postfix: delay",
         delay,
         report_of(R"(Return-Path: <>
From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
Subject: Delayed Mail (still being retried)
To: news@example.org
Auto-Submitted: auto-replied
)",
                   R"(This is the mail system at host mail.example.org.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

For further assistance, please send mail to postmaster.

                   The mail system

<ann@example.com>: host mx.example.com[192.0.2.25] said: 450 4.2.0
    <ann@example.com>: Recipient address rejected: Greylisted, try again in 300
    seconds (in reply to RCPT TO command)
)",
                   std::string(about) + R"(Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822;ann@example.com
Action: delayed
Status: 4.2.0
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 450 4.2.0 <ann@example.com>: Recipient address rejected:
    Greylisted, try again in 300 seconds
Will-Retry-Until: Mon, 30 Nov 2026 08:10:01 +0000 (UTC)
)"),
         {{"ann@example.com", 450, "4.2.0", soft, greylisted}}},
        {"Postfix: success",
         success,
         report_of(R"(Return-Path: <>
From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
Subject: Successful Mail Delivery Report
To: news@example.org
Auto-Submitted: auto-replied
)",
                   R"(This is the mail system at host mail.example.org.

Your message was successfully delivered to the destination(s)
listed below. If the message was delivered to mailbox you will
receive no further notifications. Otherwise you may still receive
notifications of mail delivery errors from other systems.

                   The mail system

<ann@example.com>: delivery via mx.example.com[192.0.2.25]:25: 250 2.0.0 Ok:
    queued as 4bN1Z01
)",
                   std::string(about) + R"(Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822;ann@example.com
Action: relayed
Status: 2.0.0
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 250 2.0.0 Ok: queued as 4bN1Z01
)"),
         {{"ann@example.com", 250, "2.0.0", fine, well}}},
        {"Postfix: before it wrote delivery reports",
         bounce,
         plain(header, R"(This is the Postfix program at host mail.example.org.

I'm sorry to have to inform you that the message returned
below could not be delivered to one or more destinations.

For further assistance, please send mail to <postmaster>

If you do so, please include this problem report. You can
delete your own text from the message returned below.

			The Postfix program

<ann@example.com>: host mx.example.com[192.0.2.25] said: 550 <ann@example.com>:
    User unknown in local recipient table (in reply to RCPT TO command)

)",
               original),
         {{"ann@example.com", 550, "", hard, mailbox_unknown}}},
    };
}

std::vector<form> exim() {
    constexpr std::string_view header = R"(Return-path: <>
X-Failed-Recipients: ann@example.com
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.example.org>
To: news@example.org
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1tFb2q-0004Xy-Aa@mail.example.org>
)";
    constexpr std::string_view opening = R"(This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

)";
    constexpr std::string_view copy = "\n------ This is a copy of the message, including all the headers. ------\n\n";
    const auto failed = [&](std::string_view text) {
        return plain(header, std::string(opening) + std::string(text) + std::string(copy), original);
    };
    return {
        {"Exim",
         bounce,
         failed(R"(  ann@example.com
    host mx.example.com [192.0.2.25]
    SMTP error from remote mail server after RCPT TO:<ann@example.com>:
    550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown
  bob@example.net
    (generated from team@example.org)
    host mx.example.net [192.0.2.26]
    SMTP error from remote mail server after end of data:
    554 5.7.1 Message rejected as spam
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown},
          {"team@example.org", 554, "5.7.1", soft, spam_content}}},
        {"Exim: older, host behind the command",
         bounce,
         failed(R"(  ann@example.com
    SMTP error from remote mail server after RCPT TO:<ann@example.com>:
    host mx.example.com [192.0.2.25]: 550-Verification failed for <news@example.org>
    550-No Such User Here
    550 Sender verify failed
)"),
         {{"ann@example.com", 550, "", soft, sender_rejected}}},
        {"Exim: unrouteable",
         bounce,
         failed("  ann@example.com\n    Unrouteable address\n"),
         {{"ann@example.com", 0, "", hard, mailbox_unknown}}},
        {"Exim: local quota",
         bounce,
         failed("  ann@example.com\n    mailbox is full: MTA-imposed quota exceeded while writing to "
                "/home/ann/Maildir\n"),
         {{"ann@example.com", 0, "", soft, mailbox_full}}},
        {"Exim: retry time exceeded",
         bounce,
         failed(R"(  ann@example.com
    host mx.example.com [192.0.2.25]
    SMTP error from remote mail server after RCPT TO:<ann@example.com>:
    452 4.2.2 Mailbox full: retry timeout exceeded
)"),
         {{"ann@example.com", 452, "4.2.2", soft, mailbox_full}}},
        {"Exim: a pipe",
         bounce,
         failed(R"(  pipe to |/usr/local/bin/filter
    generated by ann@example.com
    Child process of address_pipe transport returned 127 (could mean unable to
    exec or command does not exist) from command: /usr/local/bin/filter
)"),
         {{"ann@example.com", 0, "", soft, mailer_error}}},
        {"Exim: with a delivery status",
         bounce,
         report_of(header, std::string(opening) + R"(  ann@example.com
    host mx.example.com [192.0.2.25]
    SMTP error from remote mail server after RCPT TO:<ann@example.com>:
    550 5.1.1 User unknown
)",
                   R"(Reporting-MTA: dns; mail.example.org

Action: failed
Final-Recipient: rfc822;ann@example.com
Status: 5.0.0
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1 User unknown

)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Exim: with a delivery status that says no more",
         bounce,
         report_of(header, std::string(opening) + "  ann@example.com\n    Unrouteable address\n",
                   R"(Reporting-MTA: dns; mail.example.org

Action: failed
Final-Recipient: rfc822;ann@example.com
Status: 5.0.0

)"),
         {{"ann@example.com", 0, "5.0.0", hard, mailbox_unknown}}},
        {"Exim: delay",
         delay,
         plain(R"(Return-path: <>
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.example.org>
To: news@example.org
Subject: Warning: message 1tFb2q-0004Xy-Aa delayed 24 hours
)",
               R"(This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.org.

The message identifier is:     1tFb2q-0004Xy-Aa
The subject of the message is: What is new in November
The date of the message is:    Wed, 25 Nov 2026 08:10:00 +0000

The address to which the message has not yet been delivered is:

  ann@example.com
    host mx.example.com [192.0.2.25]
    Delay reason: SMTP error from remote mail server after RCPT TO:<ann@example.com>:
    451 4.7.1 Greylisting in action, please come back later

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered. Eventually the mail delivery software will give up,
and when that happens, the message will be returned to you.
)"),
         {{"ann@example.com", 451, "4.7.1", soft, greylisted}}},
        {"Exim: delay with a delivery status",
         delay,
         report_of(R"(Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.example.org>
To: news@example.org
Subject: Warning: message 1tFb2q-0004Xy-Aa delayed 24 hours
)",
                   R"(This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.org.

The address to which the message has not yet been delivered is:

  ann@example.com
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered. Eventually the mail delivery software will give up,
and when that happens, the message will be returned to you.
)",
                   R"(Reporting-MTA: dns; mail.example.org

Action: delayed
Final-Recipient: rfc822;ann@example.com
Status: 4.0.0

)"),
         {{"ann@example.com", 0, "4.0.0", soft, network_failure}}},
    };
}

std::vector<form> sendmail() {
    constexpr std::string_view header = R"(Return-Path: <MAILER-DAEMON@mail.example.org>
Received: from localhost (localhost)
	by mail.example.org (8.18.1/8.18.1) id 5AP8A5Wk031337;
	Wed, 25 Nov 2026 08:10:05 GMT
From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
Message-Id: <202611250810.5AP8A5Wk031337@mail.example.org>
To: <news@example.org>
Subject: Returned mail: see transcript for details
Auto-Submitted: auto-generated (failure)
)";
    constexpr std::string_view opening = R"(The original message was received at Wed, 25 Nov 2026 08:10:01 GMT
from app.example.org [192.0.2.40]

)";
    constexpr std::string_view about = R"(Reporting-MTA: dns; mail.example.org
Received-From-MTA: DNS; app.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 GMT

)";
    const auto failed = [&](std::string_view text, std::string_view status) {
        return report_of(header, std::string(opening) + std::string(text), std::string(about) + std::string(status));
    };
    return {
        {"Sendmail 8",
         bounce,
         failed(R"(   ----- The following addresses had permanent fatal errors -----
<ann@example.com>
    (reason: 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> DATA
<<< 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown
550 5.1.1 <ann@example.com>... User unknown
<<< 554 5.5.1 Error: no valid recipients
)",
                R"(Final-Recipient: RFC822; ann@example.com
Action: failed
Status: 5.1.1
Remote-MTA: DNS; mx.example.com
Diagnostic-Code: SMTP; 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 GMT
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Sendmail 8: of a reply with several lines, the transcript has all",
         bounce,
         failed(R"(   ----- The following addresses had permanent fatal errors -----
<ann@example.com>
    (reason: 550-Requested action not taken: mailbox unavailable)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> MAIL From:<news@example.org>
<<< 550-Requested action not taken: mailbox unavailable
<<< 550 Client host [192.0.2.10] blocked using zen.blocklist.example
554 5.0.0 Service unavailable
)",
                R"(Final-Recipient: RFC822; ann@example.com
Action: failed
Status: 5.5.0
Remote-MTA: DNS; mx.example.com
Diagnostic-Code: SMTP; 550-Requested action not taken: mailbox unavailable
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 GMT
)"),
         {{"ann@example.com", 550, "5.5.0", soft, sender_blocked}}},
        {"Sendmail 8: an alias and a program",
         bounce,
         failed(R"(   ----- The following addresses had permanent fatal errors -----
"|/usr/bin/procmail"
    (reason: Can't create output)
    (expanded from: <ann@example.com>)

   ----- Transcript of session follows -----
procmail: Quota exceeded while writing "/var/mail/ann"
550 5.0.0 "|/usr/bin/procmail"... Can't create output
)",
                R"(Final-Recipient: RFC822; ann@example.com
X-Actual-Recipient: X-Unix; |/usr/bin/procmail
Action: failed
Status: 5.3.0
Diagnostic-Code: X-Unix; 73
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 GMT
)"),
         {{"ann@example.com", 550, "5.0.0", soft, mailer_error}}},
        {"Sendmail 8: a local mailbox",
         bounce,
         failed(R"(   ----- The following addresses had permanent fatal errors -----
<ann@example.com>
    (reason: Can't create output)

   ----- Transcript of session follows -----
procmail: Quota exceeded while writing "/var/mail/ann"
550 5.0.0 <ann@example.com>... Can't create output
)",
                R"(Final-Recipient: RFC822; ann@example.com
Action: failed
Status: 5.3.0
Diagnostic-Code: X-Unix; 73
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 GMT
)"),
         {{"ann@example.com", 550, "5.0.0", soft, mailbox_full}}},
        {"Sendmail 8: given up after days",
         bounce,
         failed(R"(   ----- The following addresses had permanent fatal errors -----
<ann@example.com>

   ----- Transcript of session follows -----
<ann@example.com>... Deferred: Connection timed out with mx.example.com.
Message could not be delivered for 5 days
Message will be deleted from queue
)",
                R"(Final-Recipient: RFC822; ann@example.com
Action: failed
Status: 4.4.7
Remote-MTA: DNS; mx.example.com
Last-Attempt-Date: Mon, 30 Nov 2026 08:10:05 GMT
)"),
         {{"ann@example.com", 0, "4.4.7", soft, network_failure}}},
        {"Sendmail 8: no such host",
         bounce,
         failed(R"(   ----- The following addresses had permanent fatal errors -----
<ann@nowhere.example>

   ----- Transcript of session follows -----
550 5.1.2 <ann@nowhere.example>... Host unknown (Name server: nowhere.example: host not found)
)",
                R"(Final-Recipient: RFC822; ann@nowhere.example
Action: failed
Status: 5.1.2
Remote-MTA: DNS; nowhere.example
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 GMT
)"),
         {{"ann@nowhere.example", 550, "5.1.2", hard, domain_unknown}}},
        {"Sendmail 8: warning",
         delay,
         report_of(R"(From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: <news@example.org>
Subject: Warning: could not send message for past 4 hours
Auto-Submitted: auto-generated (warning-timeout)
)",
                   R"(    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

The original message was received at Wed, 25 Nov 2026 08:10:01 GMT
from app.example.org [192.0.2.40]

   ----- Transcript of session follows -----
451 4.4.1 reply: read error from mx.example.com.
<ann@example.com>... Deferred: Connection reset by mx.example.com.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
)",
                   std::string(about) + R"(Final-Recipient: RFC822; ann@example.com
Action: delayed
Status: 4.4.1
Remote-MTA: DNS; mx.example.com
Last-Attempt-Date: Wed, 25 Nov 2026 12:10:05 GMT
Will-Retry-Until: Mon, 30 Nov 2026 08:10:01 GMT
)"),
         {{"ann@example.com", 451, "4.4.1", soft, network_failure}}},
        {"Sendmail 8: warning without MIME",
         delay,
         plain(R"(From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: <news@example.org>
Subject: Warning: could not send message for past 4 hours
)",
               R"(    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

The original message was received at Wed, 25 Nov 2026 08:10:01 GMT
from app.example.org [192.0.2.40]

   ----- The following addresses had transient non-fatal errors -----
<ann@example.com>

   ----- Transcript of session follows -----
<ann@example.com>... Deferred: Connection refused by mx.example.com.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old

   ----- Original message follows -----

)",
               original),
         {{"ann@example.com", 0, "", soft, network_failure}}},
        {"Sendmail 8: success",
         success,
         report_of(R"(From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: <news@example.org>
Subject: Return receipt
Auto-Submitted: auto-generated (return-receipt)
)",
                   R"(The original message was received at Wed, 25 Nov 2026 08:10:01 GMT
from app.example.org [192.0.2.40]

   ----- The following addresses had successful delivery notifications -----
<ann@example.com>  (relayed to non-DSN-aware mailer)

   ----- Transcript of session follows -----
<ann@example.com>... relayed; expect no further notifications
)",
                   std::string(about) + R"(Final-Recipient: RFC822; ann@example.com
Action: relayed (to non-DSN-aware mailer)
Status: 2.1.5
Remote-MTA: DNS; mx.example.com
Diagnostic-Code: SMTP; 250 2.1.5 Ok
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 GMT
)"),
         {{"ann@example.com", 250, "2.1.5", fine, well}}},
        {"Sendmail V5",
         bounce,
         plain(R"(From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
Subject: Returned mail: User unknown
To: news@example.org
)",
               R"(   ----- Transcript of session follows -----
While talking to mx.example.com:
>>> RCPT To:<ann@example.com>
<<< 550 <ann@example.com>... User unknown
550 <ann@example.com>... User unknown

   ----- Unsent message follows -----
)",
               original),
         {{"ann@example.com", 550, "", hard, mailbox_unknown}}},
    };
}

std::vector<form> qmail() {
    constexpr std::string_view header = R"(Return-Path: <>
Received: (qmail 4711 invoked for bounce); 25 Nov 2026 08:10:05 -0000
Date: 25 Nov 2026 08:10:05 -0000
From: MAILER-DAEMON@mail.example.org
To: news@example.org
Subject: failure notice
)";
    constexpr std::string_view opening = R"(Hi. This is the qmail-send program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

)";
    constexpr std::string_view copy =
        "\n--- Below this line is a copy of the message.\n\nReturn-Path: <news@example.org>\n";
    const auto failed = [&](std::string_view text) {
        return plain(header, std::string(opening) + std::string(text) + std::string(copy), original);
    };
    return {
        {"qmail",
         bounce,
         failed(R"(<ann@example.com>:
192.0.2.25 does not like recipient.
Remote host said: 550 5.1.1 <ann@example.com>: User unknown
Giving up on 192.0.2.25.

<bob@example.net>:
192.0.2.26 failed after I sent the message.
Remote host said: 554 5.7.1 This message has been rejected as spam
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown},
          {"bob@example.net", 554, "5.7.1", soft, spam_content}}},
        {"qmail: a local mailbox",
         bounce,
         failed("<ann@example.com>:\nSorry, no mailbox here by that name. (#5.1.1)\n"),
         {{"ann@example.com", 0, "5.1.1", hard, mailbox_unknown}}},
        {"qmail: too long in the queue",
         bounce,
         failed(R"(<ann@example.com>:
Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
I'm not going to try again; this message has been in the queue too long.
)"),
         {{"ann@example.com", 0, "4.4.1", soft, network_failure}}},
        {"qmail: no such domain",
         bounce,
         failed("<ann@nowhere.example>:\nSorry, I couldn't find any host named nowhere.example. (#5.1.2)\n"),
         {{"ann@nowhere.example", 0, "5.1.2", hard, domain_unknown}}},
        {"qmail: vpopmail",
         bounce,
         failed("<ann@example.com>:\nuser is over quota\n"),
         {{"ann@example.com", 0, "", soft, mailbox_full}}},
    };
}

std::vector<form> courier() {
    constexpr std::string_view rule = "---------------------------------------------------------------------------\n";
    return {
        {"Courier",
         bounce,
         report_of(R"(From: "Courier mail server at mail.example.org" <@>
To: news@example.org
Subject: NOTICE: mail delivery status.
)",
                   R"(This is a delivery status notification from mail.example.org,
running the Courier mail server, version 1.1.6.

The original message was received on Wed, 25 Nov 2026 08:10:01 +0000
from app.example.org (app.example.org [192.0.2.40])

)" + std::string(rule) +
                       R"(
                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<ann@example.com>:
    mx.example.com [192.0.2.25]:
>>> RCPT TO:<ann@example.com>
<<< 550 5.1.1 <ann@example.com>: User unknown

)" + std::string(rule) +
                       R"(
If your message was also sent to additional recipients, their delivery
status is not included in this report.  You may or may not receive
other delivery status notifications for additional recipients.

The original message follows as a separate attachment.
)",
                   R"(Reporting-MTA: dns; mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000
Received-From-MTA: dns; app.example.org (app.example.org [192.0.2.40])

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.0.0
Remote-MTA: dns; mx.example.com [192.0.2.25]
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: User unknown
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Courier: delay",
         delay,
         report_of(R"(From: "Courier mail server at mail.example.org" <@>
To: news@example.org
Subject: WARNING: delayed mail.
)",
                   R"(This is a delivery status notification from mail.example.org,
running the Courier mail server, version 1.1.6.

                           DELAYED MAIL

THIS IS ONLY A WARNING. THE MESSAGE WILL BE RETRIED.
Your message to the following recipients has not been delivered yet:

<ann@example.com>:
    mx.example.com [192.0.2.25]: Connection timed out
)",
                   R"(Reporting-MTA: dns; mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822; ann@example.com
Action: delayed
Status: 4.0.0
Remote-MTA: dns; mx.example.com [192.0.2.25]
Diagnostic-Code: unknown; Connection timed out
)"),
         {{"ann@example.com", 0, "4.0.0", soft, network_failure}}},
    };
}

std::vector<form> small_servers() {
    constexpr std::string_view opensmtpd = R"(Subject: Delivery status notification: error
From: Mailer Daemon <MAILER-DAEMON@mail.example.org>
To: news@example.org
Date: Wed, 25 Nov 2026 08:10:05 +0000 (UTC)
)";
    return {
        {"OpenSMTPD",
         bounce,
         message_of(opensmtpd, multipart("mixed", {{"text/plain; charset=us-ascii", R"(    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

ann@example.com: 550 5.1.1 <ann@example.com>: User unknown

    Below is a copy of the original message:

)"},
                                                   {"message/delivery-status", R"(Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; ann@example.com
Action: error
Status: 5.1.1

)"},
                                                   {"text/rfc822-headers", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"OpenSMTPD: delay",
         delay,
         message_of(R"(Subject: Delivery status notification: delayed
From: Mailer Daemon <MAILER-DAEMON@mail.example.org>
To: news@example.org
)",
                    multipart("mixed", {{"text/plain; charset=us-ascii", R"(    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    A message is delayed for more than 4 hours for the following
    list of recipients:

ann@example.com: Network error on destination MXs

    Please note that this is only a temporary failure report.
    The message is kept in the queue for up to 4 days.
    You DO NOT NEED to re-send the message to these recipients.

    Below is a copy of the original message:

)"},
                                        {"message/delivery-status", R"(Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; ann@example.com
Action: delayed
Status: 4.0.0

)"},
                                        {"text/rfc822-headers", std::string(original)}})),
         {{"ann@example.com", 0, "4.0.0", soft, network_failure}}},
        {"dma",
         bounce,
         plain(R"(Received: from MAILER-DAEMON
	id 7f0012
	by mail.example.org (DragonFly Mail Agent v0.13);
	Wed, 25 Nov 2026 08:10:05 +0000
X-Original-To: <ann@example.com>
From: MAILER-DAEMON <>
To: news@example.org
Subject: Mail delivery failed
Message-Id: <6745a1cd.7f0012@mail.example.org>
)",
               R"(This is the DragonFly Mail Agent v0.13 at mail.example.org.

There was an error delivering your mail to <ann@example.com>.

mx.example.com [192.0.2.25] did not like our RCPT TO:
550 5.1.1 <ann@example.com>: User unknown

Message headers follow.

)",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"nullmailer",
         bounce,
         report_of(R"(From: Message Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: <news@example.org>
Subject: Returned mail: Could not send message
Message-Id: <1795594205.000001.0042@mail.example.org>
)",
                   R"(This is the nullmailer delivery system.  The message attached below
could not be delivered to one or more of the intended recipients:

	<ann@example.com>
)",
                   R"(Reporting-MTA: x-local-hostname; mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 -0000

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.0.0
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 -0000
Remote-MTA: dns; smtp.example.org
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: User unknown
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"nullmailer: delay",
         delay,
         report_of(R"(From: Message Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: <news@example.org>
Subject: Returned mail: Could not send message
)",
                   R"(This is the nullmailer delivery system.  The message attached below
has not been delivered to one or more of the intended recipients:

	<ann@example.com>

Delivery will continue to be attempted until Wed, 02 Dec 2026 08:10:01 -0000

A final delivery status notification will be generated if delivery
proves to be impossible within the configured time limit.
)",
                   R"(Reporting-MTA: x-local-hostname; mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 -0000

Final-Recipient: rfc822; ann@example.com
Action: delayed
Status: 4.0.0
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 -0000
Will-Retry-Until: Wed, 02 Dec 2026 08:10:01 -0000
)"),
         {{"ann@example.com", 0, "4.0.0", soft, undetermined}}},
        {"chasquid",
         bounce,
         message_of(R"(From: Mail Delivery System <postmaster-dsn@mail.example.org>
To: <news@example.org>
Subject: Mail delivery failed: returning message to sender
Message-ID: <chasquid-dsn-0815@mail.example.org>
In-Reply-To: <november.1@example.org>
References: <november.1@example.org>
X-Failed-Recipients: ann@example.com
Auto-Submitted: auto-replied
)",
                    multipart("report; report-type=delivery-status",
                              {{"text/plain; charset=\"utf-8\"\nContent-Description: Notification",
                                R"(Delivery of your message to the following recipient(s) failed permanently:

  - ann@example.com

Technical details:
- "ann@example.com" (EMAIL) failed permanently with error:
    RCPT TO 550 5.1.1 <ann@example.com>: User unknown
)"},
                               {"message/global-delivery-status\nContent-Description: Delivery Report",
                                R"(Reporting-MTA: dns; mail.example.org

Original-Recipient: utf-8; ann@example.com
Final-Recipient: utf-8; ann@example.com
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; RCPT TO 550 5.1.1 <ann@example.com>: User unknown
)"},
                               {"message/rfc822\nContent-Description: Undelivered Message", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Haraka, before it wrote delivery reports",
         bounce,
         plain(R"(Received: (Haraka 4711 invoked for bounce); Wed, 25 Nov 2026 08:10:05 +0000
From: MAILER-DAEMON@mail.example.org
To: news@example.org
Subject: failure notice
Message-Id: <1795594205.4711@mail.example.org>
)",
               R"(Hi. This is the Haraka Mailer program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

Intended Recipients: <ann@example.com>
Failure Reason: Some recipients failed: <ann@example.com>: 550 5.1.1 User unknown

)",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Haraka",
         bounce,
         report_of(R"(From: MAILER-DAEMON@mail.example.org
To: news@example.org
Subject: failure notice
Auto-Submitted: auto-replied
)",
                   R"(Hi. This is the Haraka Mailer program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

Intended Recipients: <ann@example.com>
Failure Reason: Some recipients failed: <ann@example.com>: 552 5.2.2 Over quota
)",
                   R"(Original-Envelope-Id: 0A1B2C3D-0001
Reporting-MTA: dns;mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.1.2
Remote-MTA: mx.example.com
Diagnostic-Code: smtp;552 5.2.2 Over quota
)"),
         {{"ann@example.com", 552, "5.2.2", soft, mailbox_full}}},
        {"ZoneMTA",
         bounce,
         report_of(R"(From: MAILER-DAEMON@mail.example.org
To: news@example.org
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
In-Reply-To: <november.1@example.org>
References: <november.1@example.org>
)",
                   R"(Delivery to the following recipient failed permanently:
    ann@example.com

Technical details of permanent failure:

550 5.1.1 <ann@example.com>: User unknown

)",
                   R"(Reporting-MTA: dns; mail.example.org
X-ZoneMTA-Queue-ID: 1934a01
X-ZoneMTA-Sender: rfc822; news@example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.0.0
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: User unknown
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Dovecot's LDA",
         bounce,
         message_of(R"(From: Mail Delivery Subsystem <postmaster@mail.example.com>
To: <news@example.org>
Subject: Automatically rejected mail
Auto-Submitted: auto-replied (rejected)
Precedence: bulk
Message-ID: <dovecot-1795594205-0@mail.example.com>
)",
                    multipart("report; report-type=disposition-notification",
                              {{"text/plain; charset=utf-8",
                                R"(Your message was automatically rejected by Dovecot Mail Delivery Agent.

The following reason was given:
Quota exceeded (mailbox for user is full)
)"},
                               {"message/disposition-notification",
                                R"(Reporting-UA: mail.example.com; Dovecot Mail Delivery Agent
Original-Recipient: rfc822; ann@example.com
Final-Recipient: rfc822; ann@example.com
Original-Message-ID: <november.1@example.org>
Disposition: automatic-action/MDN-sent-automatically; deleted

)"},
                               {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 0, "", soft, mailbox_full}}},
        {"Dovecot's Sieve: reject",
         bounce,
         message_of(R"(X-Sieve: Pigeonhole Sieve 0.5.21
From: Postmaster <postmaster@mail.example.com>
To: <news@example.org>
Subject: Automatically rejected mail
Auto-Submitted: auto-replied (rejected)
)",
                    multipart("report; report-type=disposition-notification",
                              {{"text/plain; charset=utf-8",
                                R"(Your message to <ann@example.com> was automatically rejected:

User unknown
)"},
                               {"message/disposition-notification",
                                R"(Reporting-UA: mail.example.com; Dovecot Mail Delivery Agent
Final-Recipient: rfc822; ann@example.com
Original-Message-ID: <november.1@example.org>
Disposition: automatic-action/MDN-sent-automatically; deleted

)"},
                               {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 0, "", hard, mailbox_unknown}}},
        {"amavis",
         bounce,
         report_of(R"(From: "Content-filter at mail.example.com" <postmaster@mail.example.com>
To: <news@example.org>
Subject: Undeliverable mail, UNSOLICITED BULK EMAIL apparently from you
Message-ID: <SS1234abcd@mail.example.com>
)",
                   R"(A message from <news@example.org> to:
-> ann@example.com

was considered unsolicited bulk e-mail (UBE).

Our internal reference code for your message is 12345-01/1234abcd

Return-Path: <news@example.org>
From: Example News <news@example.org>
Message-ID: <november.1@example.org>
Subject: What is new in November

Delivery of the email was stopped!
)",
                   R"(Reporting-MTA: dns; mail.example.com
Received-From-MTA: dns; mail.example.org ([192.0.2.10])
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000 (UTC)

Original-Recipient: rfc822;ann@example.com
Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.7.0
Diagnostic-Code: smtp; 554 5.7.0 Reject, id=12345-01 - spam
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 +0000 (UTC)
Final-Log-ID: 12345-01/1234abcd
)"),
         {{"ann@example.com", 554, "5.7.0", soft, spam_content}}},
        {"amavis: a virus",
         bounce,
         report_of(R"(From: "Content-filter at mail.example.com" <postmaster@mail.example.com>
To: <news@example.org>
Subject: VIRUS (Eicar-Test-Signature) in mail FROM YOU
)",
                   R"(VIRUS ALERT

Our content checker found
    virus: Eicar-Test-Signature

in an email to the following recipient:
-> ann@example.com

Our internal reference code for your message is 12345-02/1234abce

Delivery of the email was stopped!
)",
                   R"(Reporting-MTA: dns; mail.example.com
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000 (UTC)

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.7.0
Diagnostic-Code: smtp; 554 5.7.0 Reject, id=12345-02 - INFECTED: Eicar-Test-Signature
)"),
         {{"ann@example.com", 554, "5.7.0", soft, virus_found}}},
        {"FML",
         bounce,
         plain(R"(From: team-admin@example.com (team ML admin)
To: news@example.org
Subject: You news@example.org are not member (team ML)
X-ML-Name: team
X-MLServer: fml [fml 4.0.3]; post only (only members can post)
Message-Id: <202611250810.FMLAAA4711.team@example.com>
)",
               R"(Your mail to team@example.com was rejected.
Only members of this mailing list can post to it.

   ----- Original message follows -----

)",
               original),
         {{"team@example.com", 0, "", soft, recipient_filtered}}},
        {"James",
         bounce,
         report_of(R"(From: postmaster@mail.example.org
To: news@example.org
Subject: Re: What is new in November
Message-ID: <1234.5.1795594205@mail.example.org>
)",
                   R"(Hi. This is the James mail server at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.  Below
I include the list of recipients and the reason why I was unable to deliver
your message.

Failed recipient(s):
ann@example.com

Error message:
550 5.1.1 <ann@example.com>: User unknown

)",
                   R"(Reporting-MTA: dns; mail.example.org
Received-From-MTA: dns; 192.0.2.40

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: X-James; 550 5.1.1 <ann@example.com>: User unknown
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 +0000
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"James: without a delivery status",
         bounce,
         message_of(R"(From: postmaster@mail.example.org
To: news@example.org
Subject: Re: What is new in November
)",
                    multipart("mixed", {{"text/plain; charset=us-ascii",
                                         R"(Hi. This is the James mail server at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out. Below
I include the list of recipients and the reason why I was unable to deliver
your message.

ann@example.com

The remote mail server says: 550 5.1.1 <ann@example.com>: User unknown
)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
    };
}

// --- Servers of offices

std::vector<form> exchange() {
    constexpr std::string_view status_2003 = R"(Reporting-MTA: dns;exch.example.com
Received-From-MTA: dns;mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
)";
    return {
        {"Exchange 5.5",
         bounce,
         message_of(R"(From: System Administrator <postmaster@example.com>
To: news@example.org
Subject: Undeliverable: What is new in November
X-Mailer: Internet Mail Service (5.5.2653.19)
X-MS-Embedded-Report:
)",
                    multipart("mixed", {{"text/plain; charset=\"iso-8859-1\"",
                                         R"(Your message

  To:      ann@example.com
  Subject: What is new in November
  Sent:    Wed, 25 Nov 2026 08:10:00 -0000

did not reach the following recipient(s):

ann@example.com on Wed, 25 Nov 2026 08:10:05 -0000
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a= ;p=example;l=EXCH-261125
    MSEXCH:IMS:Example:Site:EXCH 0 (000C05A6) Unknown Recipient

)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 0, "", hard, mailbox_unknown}}},
        {"Exchange 2003",
         bounce,
         report_of(R"(From: postmaster@exch.example.com
To: news@example.org
Subject: Delivery Status Notification (Failure)
Message-ID: <0aB1cD2eF00000001@exch.example.com>
)",
                   R"(This is an automatically generated Delivery Status Notification.

Delivery to the following recipients failed.

       ann@example.com



)",
                   std::string(status_2003) + "Action: failed\nStatus: 5.1.1\n"),
         {{"ann@example.com", 0, "5.1.1", hard, mailbox_unknown}}},
        {"Exchange 2003: of its own users",
         bounce,
         plain(R"(From: System Administrator <postmaster@exch.example.com>
To: news@example.org
Subject: Undeliverable: What is new in November
)",
               R"(Your message did not reach some or all of the intended recipients.

      Subject:	What is new in November
      Sent:	11/25/2026 8:10 AM

The following recipient(s) could not be reached:

      ann@example.com on 11/25/2026 8:10 AM
            The e-mail account does not exist at the organization this message was sent to.  Check the e-mail address, or contact the recipient directly to find out the correct address.
            <exch.example.com #5.1.1>
)"),
         {{"ann@example.com", 0, "5.1.1", hard, mailbox_unknown}}},
        {"Exchange 2003: delay",
         delay,
         report_of(R"(From: postmaster@exch.example.com
To: news@example.org
Subject: Delivery Status Notification (Delay)
)",
                   R"(This is an automatically generated Delivery Status Notification.

THIS IS A WARNING MESSAGE ONLY.

YOU DO NOT NEED TO RESEND YOUR MESSAGE.

Delivery to the following recipients has been delayed.

       ann@example.com



)",
                   std::string(status_2003) + "Action: delayed\nStatus: 4.4.7\n"
                                              "Will-Retry-Until: Fri, 27 Nov 2026 08:10:01 +0000\n"),
         {{"ann@example.com", 0, "4.4.7", soft, expired}}},
        {"Exchange 2003: relayed",
         success,
         report_of(R"(From: postmaster@exch.example.com
To: news@example.org
Subject: Delivery Status Notification (Relay)
)",
                   R"(This is an automatically generated Delivery Status Notification.

Your message has been successfully relayed to the following recipients, but the requested delivery status notifications may not be generated by the destination.

       ann@example.com



)",
                   std::string(status_2003) + "Action: relayed\nStatus: 2.0.0\n"),
         {{"ann@example.com", 0, "2.0.0", fine, well}}},
        {"Exchange 2016",
         bounce,
         message_of(R"(From: Microsoft Outlook
	<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>
To: "news@example.org" <news@example.org>
Subject: Undeliverable: What is new in November
Message-ID: <0a1b2c3d@exch.example.com>
In-Reply-To: <november.1@example.org>
References: <november.1@example.org>
X-MS-Exchange-Message-Is-Ndr:
)",
                    multipart("report; report-type=delivery-status",
                              {multipart("alternative", {{"text/plain; charset=\"us-ascii\"",
                                                          R"(Delivery has failed to these recipients or groups:

ann@example.com<mailto:ann@example.com>
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your email admin.







Diagnostic information for administrators:

Generating server: exch.example.com

ann@example.com
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.com not found by SMTP address lookup'

Original message headers:

)" + std::string(original)},
                                                         {"text/html; charset=\"us-ascii\"",
                                                          "<html><body><p>Delivery has failed to these recipients "
                                                          "or groups:</p></body></html>\n"}}),
                               {"message/delivery-status", R"(Reporting-MTA: dns;exch.example.com
Received-From-MTA: dns;mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
X-Display-Name: ann@example.com

)"},
                               {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.10", hard, mailbox_unknown}}},
        {"Exchange 2016: the text alone",
         bounce,
         plain(R"(From: Microsoft Outlook
	<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>
To: news@example.org
Subject: Undeliverable: What is new in November
)",
               R"(Delivery has failed to these recipients or groups:

Ann Example (ann@example.com)<mailto:ann@example.com>
The recipient's mailbox is full and can't accept messages now. Please try resending your message later, or contact the recipient directly.

Diagnostic information for administrators:

Generating server: exch.example.com

ann@example.com
Remote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded'

Original message headers:

)",
               original),
         {{"ann@example.com", 554, "5.2.2", soft, mailbox_full}}},
        {"Exchange Online",
         bounce,
         message_of(
             R"(From: Microsoft Outlook
	<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>
To: news@example.org
Subject: Undeliverable: What is new in November
Auto-Submitted: auto-replied
)",
             multipart("report; report-type=delivery-status",
                       {multipart("alternative", {{"text/plain; charset=\"us-ascii\"",
                                                   R"([https://products.example/logo.png]
Your message to ann@example.com couldn't be delivered.
ann wasn't found at example.com.
news    Office 365      ann
Action Required                 Recipient

Unknown To address


How to Fix It
The address may be misspelled or may not exist. Try one or more of the following:
  *   Send the message again following these steps: In Outlook, open this non-delivery report (NDR) and choose Send Again from the Report ribbon.

Was this helpful? Send feedback to Microsoft.
________________________________

More Info for Email Admins
Status code: 550 5.1.10

Original Message Details
Created Date:   11/25/2026 8:10:00 AM
Sender Address: news@example.org
Recipient Address:      ann@example.com
Subject:        What is new in November

Error Details
Reported error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.com not found by SMTP address lookup
DSN generated by:       EXCH01.example.com
)"},
                                                  {"text/html; charset=\"us-ascii\"",
                                                   "<html><body>Your message to ann@example.com couldn't be delivered."
                                                   "</body></html>\n"}}),
                        {"message/delivery-status", R"(Reporting-MTA: dns;EXCH01.example.com
Received-From-MTA: dns;EXCH02.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup

)"},
                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.10", hard, mailbox_unknown}}},
        {"Exchange Online: the remote host refused",
         bounce,
         report_of(R"(From: postmaster@example.org
To: news@example.org
Subject: Undeliverable: What is new in November
)",
                   R"(Delivery has failed to these recipients or groups:

ann@example.com (ann@example.com)
Your message couldn't be delivered. Despite repeated attempts to deliver your message, the recipient's email system refused to accept a connection from your email system.

Diagnostic information for administrators:

Generating server: EXCH02.example.org

ann@example.com
mx.example.com
Remote Server returned '550 5.4.300 Message expired -> 421 4.4.2 Connection dropped'
)",
                   R"(Reporting-MTA: dns;EXCH02.example.org
Received-From-MTA: dns;app.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.4.300
Diagnostic-Code: smtp;550 5.4.300 Message expired -> 421 4.4.2 Connection dropped
Remote-MTA: dns;mx.example.com

)"),
         {{"ann@example.com", 421, "4.4.2", soft, expired}}},
        {"Outlook.com",
         bounce,
         report_of(R"(From: postmaster@hotmail.example
To: news@example.org
Subject: Delivery Status Notification (Failure)
)",
                   R"(This is an automatically generated Delivery Status Notification.

Delivery to the following recipients failed.

       ann@example.com



)",
                   R"(Reporting-MTA: dns;COL004-OMC1S1.hotmail.example
Received-From-MTA: dns;COL131-W1
Arrival-Date: Wed, 25 Nov 2026 08:10:01 -0800

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.5.0
Diagnostic-Code: smtp;550 Requested action not taken: mailbox unavailable
)"),
         {{"ann@example.com", 550, "5.5.0", hard, mailbox_unknown}}},
    };
}

std::vector<form> office_servers() {
    return {
        {"Domino",
         bounce,
         report_of(R"(From: Postmaster@domino.example.com
To: news@example.org
Subject: DELIVERY FAILURE: User ann (ann@example.com) not listed in Domino
 Directory
X-MIMETrack: Itemize by SMTP Server on DOMINO/Example(Release 12.0.2) at 11/25/2026
)",
                   R"(Your message

  Subject: What is new in November

was not delivered to:

  ann@example.com

because:

  User ann (ann@example.com) not listed in Domino Directory

)",
                   R"(Reporting-MTA: dns;domino.example.com

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Notes; User ann (ann@example.com) not listed in Domino Dire
 ctory

)"),
         {{"ann@example.com", 0, "5.1.1", hard, mailbox_unknown}}},
        {"Domino: the text alone",
         bounce,
         plain(R"(From: Postmaster@domino.example.com
To: news@example.org
Subject: DELIVERY FAILURE: 554 5.7.1 Mail rejected as spam
)",
               R"(Your message

  Subject: What is new in November

was not delivered to:

  ann@example.com

because:

  554 5.7.1 Mail rejected as spam

)"),
         {{"ann@example.com", 554, "5.7.1", soft, spam_content}}},
        {"GroupWise",
         bounce,
         message_of(R"(From: Mailer-Daemon@gw.example.com
To: news@example.org
Subject: Message status - undeliverable
Message-ID: <s4745a1cd.001@gw.example.com>
)",
                    multipart("mixed", {{"text/plain; charset=US-ASCII",
                                         R"(The message that you sent was undeliverable to the following:
	ann@example.com (user not found)

Possibly truncated original message follows:

)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 0, "", hard, mailbox_unknown}}},
        {"CommuniGate Pro",
         bounce,
         report_of(R"(From: <MAILER-DAEMON@cgp.example.org>
To: <news@example.org>
Subject: Undeliverable mail: What is new in November
Message-Id: <receipt-4711@cgp.example.org>
X-Autogenerated: Report
)",
                   R"(Failed to deliver to '<ann@example.com>'
SMTP module(domain example.com) reports:
 host mx.example.com says:
 550 5.1.1 User unknown
)",
                   R"(Reporting-MTA: dns; cgp.example.org

Original-Recipient: rfc822;<ann@example.com>
Final-Recipient: rfc822;<ann@example.com>
Action: failed
Status: 5.0.0
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"CommuniGate Pro: a local account",
         bounce,
         report_of(R"(From: <MAILER-DAEMON@cgp.example.com>
To: <news@example.org>
Subject: Undeliverable mail: What is new in November
X-Autogenerated: Report
)",
                   R"(Failed to deliver to 'ann@example.com'
LOCAL module(account ann) reports:
 account is full (quota exceeded)
)",
                   R"(Reporting-MTA: dns; cgp.example.com

Original-Recipient: rfc822;<ann@example.com>
Final-Recipient: LOCAL;<ann>
Action: failed
Status: 5.0.0
)"),
         {{"ann@example.com", 0, "5.0.0", soft, mailbox_full}}},
        {"MailEnable",
         bounce,
         plain(R"(From: "Postmaster@mail.example.org" <Postmaster@mail.example.org>
To: [SMTP:news@example.org]
Subject: Message Delivery Failure
)",
               R"(Message could not be delivered to some recipients.
The following recipient(s) could not be reached:

	Recipient: [SMTP:ann@example.com]
	Reason: Remote SMTP Server Returned: 550 5.1.1 <ann@example.com>: User unknown


Message headers follow:

)",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"IMail",
         bounce,
         plain(R"(From: Postmaster <Postmaster@imail.example.com>
To: news@example.org
Subject: Undeliverable Mail
X-Mailer: <SMTP32 v8.22>
)",
               R"(User mailbox exceeds allowed size: ann@example.com


Original message follows.

)",
               original),
         {{"ann@example.com", 0, "", soft, mailbox_full}}},
        {"IMail: given up",
         bounce,
         plain(R"(From: Postmaster <Postmaster@imail.example.com>
To: news@example.org
Subject: Undeliverable Mail
X-Mailer: <SMTP32 v8.22>
)",
               R"(Delivery failed 20 attempts: ann@example.com


Original message follows.

)",
               original),
         {{"ann@example.com", 0, "", soft, expired}}},
        {"MDaemon",
         bounce,
         message_of(R"(From: "MDaemon at mail.example.org" <MDaemon@mail.example.org>
To: news@example.org
Subject: Permanent Delivery Failure
X-MDDSN-Message: 1
Precedence: bulk
)",
                    multipart("mixed", {{"text/plain; charset=US-ASCII",
                                         R"(The attached message had PERMANENT fatal delivery errors!

After one or more unsuccessful delivery attempts the attached message has
been removed from the mail queue on this server.  The number and frequency
of delivery attempts are determined by local configuration parameters.

YOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS!

Failed address: ann@example.com

--- Session Transcript ---
 Wed 2026-11-25 08:10:01: [4711:1] *  From: news@example.org
 Wed 2026-11-25 08:10:01: [4711:1] *  To: ann@example.com
 Wed 2026-11-25 08:10:02: [4711:1] <-- 220 mx.example.com ESMTP
 Wed 2026-11-25 08:10:02: [4711:1] --> EHLO mail.example.org
 Wed 2026-11-25 08:10:02: [4711:1] <-- 250 mx.example.com
 Wed 2026-11-25 08:10:03: [4711:1] --> MAIL From:<news@example.org>
 Wed 2026-11-25 08:10:03: [4711:1] <-- 250 2.1.0 Ok
 Wed 2026-11-25 08:10:03: [4711:1] --> RCPT To:<ann@example.com>
 Wed 2026-11-25 08:10:04: [4711:1] <-- 550 5.1.1 <ann@example.com>: User unknown
 Wed 2026-11-25 08:10:04: [4711:1] --> QUIT
--- End Transcript ---

: Message contains [1] file attachments
)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"MDaemon: delay",
         delay,
         message_of(R"(From: "MDaemon at mail.example.org" <MDaemon@mail.example.org>
To: news@example.org
Subject: Transient Delivery Failure
X-MDDSN-Message: 1
)",
                    multipart("mixed", {{"text/plain; charset=US-ASCII",
                                         R"(The attached message had TRANSIENT delivery errors.

Delivery of the attached message has been delayed.  THIS IS A WARNING ONLY, you
do not need to resend the message.  Delivery attempts will continue for 5 days.

Failed address: ann@example.com
)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 0, "", soft, undetermined}}},
    };
}

// --- Mailbox providers

std::vector<form> google() {
    constexpr std::string_view header = R"(Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@gmail.example>
To: news@example.org
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: <november.1@example.org>
In-Reply-To: <november.1@example.org>
X-Failed-Recipients: ann@example.com
Message-ID: <6745a1cd.170a0220.1@gmail.example>
)";
    return {
        {"Gmail, before 2016",
         bounce,
         plain(header, R"(Delivery to the following recipient failed permanently:

     ann@example.com

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the server for the recipient domain example.com by mx.example.com. [192.0.2.25].

The error that the other server returned was:
550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown


----- Original message -----

)",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Gmail, before 2016: with the state of the session",
         bounce,
         plain(header, R"(Delivery to the following recipient failed permanently:

     ann@example.com

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 552 552 5.2.2 Mailbox over quota (state 14).

----- Original message -----

)",
               original),
         {{"ann@example.com", 552, "5.2.2", soft, mailbox_full}}},
        {"Gmail, before 2016: delay",
         delay,
         plain(R"(From: Mail Delivery Subsystem <mailer-daemon@gmail.example>
To: news@example.org
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Delay)
X-Failed-Recipients: ann@example.com
)",
               R"(This is an automatically generated Delivery Status Notification

THIS IS A WARNING MESSAGE ONLY.

YOU DO NOT NEED TO RESEND YOUR MESSAGE.

Delivery to the following recipient has been delayed:

     ann@example.com

Message will be retried for 2 more day(s)

Technical details of temporary failure:
The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720
[mx.example.com. (1): Connection timed out]

----- Original message -----

)",
               original),
         {{"ann@example.com", 0, "", soft, network_failure}}},
        {"Gmail",
         bounce,
         message_of(
             header,
             multipart(
                 "report; report-type=delivery-status",
                 {multipart("related",
                            {multipart("alternative", {{"text/plain; charset=\"UTF-8\"", R"(
** Address not found **

Your message wasn't delivered to ann@example.com because the address couldn't be found, or is unable to receive mail.

Learn more here: https://support.google.com/mail/?p=NoSuchUser

The response was:

550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser 0a1b2c3d - gsmtp
)"},
                                                       {"text/html; charset=\"UTF-8\"",
                                                        "<html><body><h1>Address not found</h1></body></html>\n"}}),
                             {"image/png; name=\"icon.png\"\nContent-Transfer-Encoding: base64", "iVBORw0KGgo=\n"}}),
                  {"message/delivery-status", R"(Reporting-MTA: dns; gmail.example
Received-From-MTA: dns; news@example.org
Arrival-Date: Wed, 25 Nov 2026 00:10:01 -0800 (PST)
X-Original-Message-ID: <november.1@example.org>

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550-5.1.1 unnecessary spaces. For more information, go to
 550 5.1.1  https://support.google.com/mail/?p=NoSuchUser 0a1b2c3d - gsmtp
Last-Attempt-Date: Wed, 25 Nov 2026 00:10:05 -0800 (PST)
)"},
                  {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Gmail: delay",
         delay,
         report_of(R"(From: Mail Delivery Subsystem <mailer-daemon@gmail.example>
To: news@example.org
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Delay)
X-Failed-Recipients: ann@example.com
)",
                   R"(
** Delivery incomplete **

There was a temporary problem delivering your message to ann@example.com. Gmail will retry for 45 more hours. You'll be notified if the delivery fails permanently.

The response was:

The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720
[mx.example.com. 192.0.2.25: timed out]
)",
                   R"(Reporting-MTA: dns; gmail.example
Arrival-Date: Wed, 25 Nov 2026 00:10:01 -0800 (PST)

Final-Recipient: rfc822; ann@example.com
Action: delayed
Status: 4.4.1
Remote-MTA: dns; mx.example.com. (192.0.2.25, the server for the domain example.com.)
Diagnostic-Code: smtp; The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720
 [mx.example.com. 192.0.2.25: timed out]
Last-Attempt-Date: Wed, 25 Nov 2026 03:10:05 -0800 (PST)
Will-Retry-Until: Fri, 27 Nov 2026 00:10:01 -0800 (PST)
)"),
         {{"ann@example.com", 0, "4.4.1", soft, network_failure}}},
        {"Google Groups",
         bounce,
         plain(R"(From: Mail Delivery Subsystem <mailer-daemon@gmail.example>
To: news@example.org
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
X-Failed-Recipients: team@example.com
)",
               R"(Hello news@example.org,

We're writing to let you know that the group you tried to contact (team) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:

 * You might have spelled or formatted the group name incorrectly.
 * The owner of the group may have removed this group.
 * You may need to join the group before receiving permission to post.
 * This group may not be open to posting.

If you have questions related to this or any other Google Group, visit the Help Center at https://support.google.com/a/example.com/bin/topic.py?topic=25838.

Thanks,

example.com admins

----- Original message -----

)",
               original),
         {{"team@example.com", 0, "", soft, recipient_filtered}}},
    };
}

std::vector<form> providers() {
    return {
        {"Yahoo",
         bounce,
         plain(R"(From: MAILER-DAEMON@yahoo.example
To: news@example.org
Subject: Failure Notice
)",
               R"(Sorry, we were unable to deliver your message to the following address.

<ann@example.com>:
Remote host said: 550 5.1.1 <ann@example.com>: User unknown [RCPT_TO]

--- Below this line is a copy of the message.

)",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Yahoo, with a delivery status",
         bounce,
         report_of(R"(From: "MAILER-DAEMON@yahoo.example" <mailer-daemon@yahoo.example>
To: news@example.org
Subject: Failure Notice
Auto-Submitted: auto-replied
)",
                   R"(Sorry, we were unable to deliver your message to the following address.

<ann@example.com>:
552: 1 Requested mail action aborted, mailbox not found

--- Below this line is a copy of the message.

)",
                   R"(Reporting-MTA: dns; sonic301.yahoo.example
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 552 1 Requested mail action aborted, mailbox not found
)"),
         {{"ann@example.com", 552, "5.0.0", hard, mailbox_unknown}}},
        {"AOL",
         bounce,
         report_of(R"(From: Mail Delivery Subsystem <MAILER-DAEMON@aol.example>
To: <news@example.org>
Subject: Mail Delivery Problem
X-AOL-IP: 192.0.2.10
)",
                   R"(*** ATTENTION ***

Your e-mail is being returned to you because there was a problem with its
delivery.  The address which was undeliverable is listed in the section
labeled: "----- The following addresses had permanent fatal errors -----".

The reason your mail is being returned to you is listed in the section
labeled: "----- Transcript of Session Follows -----".

   ----- The following addresses had permanent fatal errors -----
<ann@aol.example>

   ----- Transcript of session follows -----
... while talking to air-xn02.mail.aol.example.:
>>> RCPT To:<ann@aol.example>
<<< 550 MAILBOX NOT FOUND
550 <ann@aol.example>... User unknown
)",
                   R"(Reporting-MTA: dns; rly-xn02.mx.aol.example
Arrival-Date: Wed, 25 Nov 2026 03:10:01 -0500 (EST)

Final-Recipient: RFC822; ann@aol.example
Action: failed
Status: 2.0.0
Remote-MTA: DNS; air-xn02.mail.aol.example
Diagnostic-Code: SMTP; 250 OK
Last-Attempt-Date: Wed, 25 Nov 2026 03:10:05 -0500 (EST)
)"),
         {{"ann@aol.example", 550, "", hard, mailbox_unknown}}},
        {"Zoho",
         bounce,
         plain(R"(From: mailer-daemon@mail.zoho.example
To: news@example.org
Subject: Undelivered Mail Returned to Sender
X-ZohoMail: H
)",
               R"(This message was created automatically by mail delivery software.
 A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

ann@example.com
 Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <ann@example.com>: User unknown

Received:from mail.zoho.example by mx.zoho.example
	with SMTP id 1795594205000; Wed, 25 Nov 2026 00:10:01 -0800 (PST)
)",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Yandex",
         bounce,
         report_of("From: mailer-daemon@yandex.example\n"
                   "To: news@example.org\n"
                   "Subject: =?utf-8?B?0J3QtdC00L7RgdGC0LDQstC70LXQvdC90L7QtSDRgdC+0L7QsdGJ0LXQvdC40LU=?=\n"
                   "Auto-Submitted: auto-replied\n",
                   R"(This is the mail system at host forward1.mail.yandex.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

Please, do not reply to this message.

********************************************

<ann@example.com>: host mx.example.com[192.0.2.25] said: 550 5.7.1 No such user!
    (in reply to RCPT TO command)
)",
                   R"(Reporting-MTA: dns; forward1.mail.yandex.example
X-Yandex-Queue-ID: 104CB35C1CB6
X-Yandex-Sender: rfc822; news@example.org
Arrival-Date: Wed, 25 Nov 2026 11:10:01 +0300 (MSK)

Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.7.1 No such user!
)"),
         {{"ann@example.com", 550, "5.7.1", hard, mailbox_unknown}}},
        {"mail.ru",
         bounce,
         plain("From: Mail Delivery System <mailer-daemon@mail.ru.example>\n"
               "To: news@example.org\n"
               "Subject: Mail failure.\n"
               "X-Failed-Recipients: ann@example.com\n"
               "Auto-Submitted: auto-replied\n"
               "Content-Type: text/plain; charset=utf-8\n"
               "Content-Transfer-Encoding: 8bit\n",
               // "This letter was made automatically by the server, there is no need to answer it. Your letter could
               // not be delivered to one or several recipients:"
               "\xd0\xad\xd1\x82\xd0\xbe \xd0\xbf\xd0\xb8\xd1\x81\xd1\x8c\xd0\xbc\xd0\xbe "
               "\xd1\x81\xd0\xbe\xd0\xb7\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xbe "
               "\xd0\xb0\xd0\xb2\xd1\x82\xd0\xbe\xd0\xbc\xd0\xb0\xd1\x82\xd0\xb8\xd1\x87\xd0\xb5\xd1\x81\xd0\xba\xd0"
               "\xb8\n"
               "\xd1\x81\xd0\xb5\xd1\x80\xd0\xb2\xd0\xb5\xd1\x80\xd0\xbe\xd0\xbc, "
               "\xd0\xbe\xd1\x82\xd0\xb2\xd0\xb5\xd1\x87\xd0\xb0\xd1\x82\xd1\x8c "
               "\xd0\xbd\xd0\xb0 \xd0\xbd\xd0\xb5\xd0\xb3\xd0\xbe \xd0\xbd\xd0\xb5\n"
               "\xd0\xbd\xd1\x83\xd0\xb6\xd0\xbd\xd0\xbe.\n\n"
               "**********************\n\n"
               "This message was created automatically by mail delivery software.\n\n"
               "A message that you sent could not be delivered to one or more of its\n"
               "recipients. This is a permanent error. The following address(es) failed:\n\n"
               "  ann@example.com\n"
               "    SMTP error from remote mail server after RCPT TO:<ann@example.com>:\n"
               "    host mx.example.com [192.0.2.25]: 550 5.1.1 User unknown\n\n"
               "------ This is a copy of the message, including all the headers. ------\n\n",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"GMX",
         bounce,
         plain(R"(From: "GMX Mailer Daemon" <mailer-daemon@gmx.example>
To: news@example.org
Subject: Mail delivery failed: returning message to sender
X-UI-Out-Filterresults: unknown:0;
)",
               R"(This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address
failed:

"ann@example.com":
SMTP error from remote server after RCPT command:
host: mx.example.com
5.1.1 <ann@example.com>... User Unknown


--- The header of the original message is following. ---

)",
               original),
         {{"ann@example.com", 0, "5.1.1", hard, mailbox_unknown}}},
        {"GMX and its sisters, since 2014",
         bounce,
         plain(R"(From: Mail Delivery System <mailer-daemon@kundenserver.example>
To: news@example.org
Subject: Mail delivery failed: returning message to sender
Auto-Submitted: auto-replied
)",
               R"(This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error.

The following address failed:

    ann@example.com:
        SMTP error from remote server for RCPT TO command, host: mx.example.com (192.0.2.25) reason: 550 5.1.1 User unknown

--- The header of the original message is following. ---

)",
               original),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"KDDI",
         bounce,
         message_of(R"(From: Mail Administrator <Postmaster@ezweb.example>
To: news@example.org
Subject: Mail System Error - Returned Mail
)",
                    multipart("mixed", {{"text/plain; charset=us-ascii",
                                         R"(This Message was undeliverable due to the following reason:

Each of the following recipients was rejected by a remote mail server.
The reasons given by the server are included to help you determine why
each recipient was rejected.

    Recipient: <ann@ezweb.example>
    Reason:    <ann@ezweb.example>: User unknown


Please reply to <Postmaster@ezweb.example>
if you feel this message to be in error.
)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@ezweb.example", 0, "", hard, mailbox_unknown}}},
        {"KDDI: full",
         bounce,
         message_of(R"(From: Mail Administrator <Postmaster@ezweb.example>
To: news@example.org
Subject: Mail System Error - Returned Mail
)",
                    multipart("mixed", {{"text/plain; charset=us-ascii",
                                         R"(This Message was undeliverable due to the following reason:

The user(s) account is temporarily over quota.

    <ann@ezweb.example>

Please reply to <Postmaster@ezweb.example>
if you feel this message to be in error.
)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@ezweb.example", 0, "", soft, mailbox_full}}},
        {"docomo",
         bounce,
         report_of(R"(From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>
To: <news@example.org>
Subject: Returned mail: see transcript for details
)",
                   R"(The original message was received at Wed, 25 Nov 2026 17:10:01 +0900
from app.example.org [192.0.2.40]

   ----- The following addresses had permanent fatal errors -----
<ann@docomo.example>
    (reason: 550 Unknown user ann@docomo.example)

   ----- Transcript of session follows -----
... while talking to mfsmax.docomo.example.:
>>> DATA
<<< 550 Unknown user ann@docomo.example
554 5.0.0 Service unavailable
)",
                   R"(Reporting-MTA: dns; mail.example.org
Arrival-Date: Wed, 25 Nov 2026 17:10:01 +0900

Final-Recipient: RFC822; ann@docomo.example
Action: failed
Status: 5.2.0
Remote-MTA: DNS; mfsmax.docomo.example
Diagnostic-Code: SMTP; 550 Unknown user ann@docomo.example
Last-Attempt-Date: Wed, 25 Nov 2026 17:10:05 +0900
)"),
         {{"ann@docomo.example", 550, "5.2.0", hard, mailbox_unknown}}},
        {"Biglobe",
         bounce,
         message_of(R"(From: postmaster@biglobe.example
To: news@example.org
Subject: Returned mail: Quota exceeded
)",
                    multipart("mixed", {{"text/plain; charset=us-ascii",
                                         R"(   ----- The following addresses had delivery problems -----
ann@biglobe.example

   ----- Non-delivered information -----
The number of messages in recipient's mailbox exceeded the local limit.

)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@biglobe.example", 0, "", soft, mailbox_full}}},
    };
}

// --- Services that send

constexpr std::string_view powermta_text = R"(Hello, this is the mail server on mail.example.org.

I am sending you this message to inform you on the delivery status of a
message you previously sent.  Immediately below you will find a list of
the affected recipients;  also attached is a Delivery Status Notification
(DSN) report in standard format, as well as the headers of the original
message.

)";

std::vector<form> senders() {
    constexpr std::string_view sns = R"(From: AWS Notifications <no-reply@sns.example>
To: news@example.org
Subject: AWS Notification Message
Content-Type: text/plain; charset=UTF-8
)";
    return {
        {"Amazon SES",
         bounce,
         report_of(R"(From: MAILER-DAEMON@amazonses.example
To: news@example.org
Subject: Delivery Status Notification (Failure)
Message-ID: <0102019400000000-0a1b2c3d@amazonses.example>
)",
                   R"(An error occurred while trying to deliver the mail to the following recipients:
ann@example.com
)",
                   R"(Reporting-MTA: dns; a4-5.smtp-out.amazonses.example

Action: failed
Final-Recipient: rfc822; ann@example.com
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown
Status: 5.1.1
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Amazon SES: a notification",
         bounce,
         plain(sns, R"({"notificationType":"Bounce","bounce":{"feedbackId":"0102-01","bounceType":"Permanent",)"
                    R"("bounceSubType":"General","bouncedRecipients":[{"emailAddress":"ann@example.com",)"
                    R"("action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"},)"
                    R"({"emailAddress":"bob@example.net","action":"failed","status":"5.2.2",)"
                    R"("diagnosticCode":"smtp; 552 5.2.2 mailbox full"}],)"
                    R"("timestamp":"2026-11-25T08:10:05.000Z","reportingMTA":"dns; a4-5.smtp-out.amazonses.example"},)"
                    R"("mail":{"timestamp":"2026-11-25T08:10:00.000Z","source":"news@example.org",)"
                    R"("messageId":"0102019400000000-0a1b2c3d","destination":["ann@example.com"]}})"
                    "\n\n--\nIf you wish to stop receiving notifications from this topic, please click or visit the "
                    "link below to unsubscribe:\nhttps://sns.example/unsubscribe.html\n"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown},
          {"bob@example.net", 552, "5.2.2", soft, mailbox_full}}},
        {"Amazon SES: a notification in its envelope",
         bounce,
         plain(sns, R"({
  "Type" : "Notification",
  "MessageId" : "0a1b2c3d",
  "TopicArn" : "arn:aws:sns:eu-west-1:1:bounces",
  "Message" : "{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Transient\",\"bounceSubType\":\"MailboxFull\",\"bouncedRecipients\":[{\"emailAddress\":\"ann@example.com\",\"action\":\"failed\",\"status\":\"5.2.2\",\"diagnosticCode\":\"smtp; 552 5.2.2 mailbox full\"}]},\"mail\":{\"messageId\":\"0102019400000000-0a1b2c3d\"}}",
  "Timestamp" : "2026-11-25T08:10:06.000Z"
}
)"),
         {{"ann@example.com", 552, "5.2.2", soft, mailbox_full}}},
        {"Amazon SES: a delay",
         delay,
         plain(sns,
               R"({"eventType":"DeliveryDelay","mail":{"messageId":"0102019400000000-0a1b2c3d"},)"
               R"("deliveryDelay":{"timestamp":"2026-11-25T12:10:05.000Z","delayType":"TransientCommunicationFailure",)"
               R"("expirationTime":"2026-11-25T22:10:00.000Z","delayedRecipients":[{"emailAddress":"ann@example.com",)"
               R"("status":"4.4.1","diagnosticCode":"smtp; 421 4.4.1 Unable to connect to remote host"}]}})"
               "\n"),
         {{"ann@example.com", 421, "4.4.1", soft, network_failure}}},
        {"Amazon SES: delivered",
         success,
         plain(sns, R"({"notificationType":"Delivery","mail":{"messageId":"0102019400000000-0a1b2c3d",)"
                    R"("destination":["ann@example.com"]},"delivery":{"timestamp":"2026-11-25T08:10:05.000Z",)"
                    R"("processingTimeMillis":546,"recipients":["ann@example.com"],"smtpResponse":"250 ok: accepted",)"
                    R"("reportingMTA":"a4-5.smtp-out.amazonses.example"}})"
                    "\n"),
         {{"ann@example.com", 250, "", fine, well}}},
        {"Amazon SES: a complaint",
         feedback,
         plain(sns, R"({"notificationType":"Complaint","complaint":{"complainedRecipients":)"
                    R"([{"emailAddress":"ann@example.com"}],"complaintFeedbackType":"abuse"},)"
                    R"("mail":{"messageId":"0102019400000000-0a1b2c3d"}})"
                    "\n"),
         {}},
        {"Amazon WorkMail",
         bounce,
         message_of(R"(From: MAILER-DAEMON@workmail.example
To: news@example.org
Subject: Undeliverable: What is new in November
X-Mailer: Amazon WorkMail
)",
                    multipart("report; report-type=delivery-status",
                              {multipart("alternative", {{"text/plain; charset=UTF-8",
                                                          R"(Delivery has failed to these recipients or groups:
ann@example.com

Technical report:

Action: failed
Final-Recipient: rfc822; ann@example.com
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: User unknown
Status: 5.1.1

)"},
                                                         {"text/html; charset=UTF-8", "<html><body></body></html>\n"}}),
                               {"message/delivery-status", R"(Reporting-MTA: dns; a27-85.smtp-out.workmail.example

Action: failed
Final-Recipient: rfc822; ann@example.com
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: User unknown
Status: 5.1.1

)"},
                               {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"SendGrid",
         bounce,
         report_of(R"(From: MAILER-DAEMON
To: news@example.org
Subject: Undelivered Mail Returned to Sender
X-SendGrid-Bounce: 1
)",
                   R"(This is an automatically generated message from SendGrid.

I'm sorry to have to tell you that your message was not able to be
delivered to one of its intended recipients.

If you require assistance with this, please contact SendGrid support.

550 5.1.1 <ann@example.com>: User unknown

<ann@example.com>
)",
                   R"(Reporting-MTA: dns; o1.sendgrid.example
X-SendGrid-QueueID: 0123456789
X-SendGrid-Sender: <news@example.org>
Arrival-Date: 2026-11-25 08-10-01

Final-Recipient: rfc822; ann@example.com
Original-Recipient: rfc822; ann@example.com
Action: failed
Status:
Diagnostic-Code: 550 5.1.1 <ann@example.com>: User unknown
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"Mailgun",
         bounce,
         report_of(R"(From: Mail Delivery System <postmaster@mailgun.example>
To: news@example.org
Subject: Undelivered Mail Returned to Sender
X-Mailgun-Sid: WyIwYTFiMmMzZCJd
)",
                   R"(Your message could not be delivered to the following recipient:

ann@example.com

Server response: 605 Not delivering to previously bounced address
)",
                   R"(Reporting-MTA: dns; mailgun.example

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 605 Not delivering to previously bounced address
)"),
         {{"ann@example.com", 0, "5.0.0", unsure, suppressed_by_sender}}},
        {"PowerMTA",
         bounce,
         report_of(R"(From: mail.example.org PowerMTA <postmaster@mail.example.org>
To: news@example.org
Subject: Delivery report
)",
                   std::string(powermta_text) + "  <ann@example.com>  delivery failed; will not continue trying\n",
                   R"(Reporting-MTA: dns;mail.example.org
X-PowerMTA-VirtualMTA: vmta1
Received-From-MTA: dns;app.example.org (192.0.2.40)
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.1.1 (bad destination mailbox address)
Remote-MTA: dns;mx.example.com (192.0.2.25)
Diagnostic-Code: smtp;550 5.1.1 <ann@example.com>: User unknown
X-PowerMTA-BounceCategory: bad-mailbox
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"PowerMTA: the comment says why",
         bounce,
         report_of(R"(From: mail.example.org PowerMTA <postmaster@mail.example.org>
To: news@example.org
Subject: Delivery report
)",
                   std::string(powermta_text) + "  <ann@nowhere.example>  delivery failed; will not continue trying\n",
                   R"(Reporting-MTA: dns;mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@nowhere.example
Action: failed
Status: 5.1.2 (bad destination system: no such domain)
X-PowerMTA-BounceCategory: bad-domain
)"),
         {{"ann@nowhere.example", 0, "5.1.2", hard, domain_unknown}}},
        {"PowerMTA: delay",
         delay,
         report_of(R"(From: mail.example.org PowerMTA <postmaster@mail.example.org>
To: news@example.org
Subject: Delivery report
)",
                   std::string(powermta_text) + "  <ann@example.com>  delivery delayed; will continue trying\n",
                   R"(Reporting-MTA: dns;mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
Action: delayed
Status: 4.4.1 (unable to connect)
Remote-MTA: dns;mx.example.com (192.0.2.25)
Will-Retry-Until: Sun, 29 Nov 2026 08:10:01 +0000
)"),
         {{"ann@example.com", 0, "4.4.1", soft, network_failure}}},
        {"KumoMTA",
         bounce,
         report_of(R"(From: "Mail Delivery Subsystem" <mailer-daemon@mail.example.org>
To: news@example.org
Subject: Returned mail
)",
                   R"(The message was received at Wed, 25 Nov 2026 08:10:01 +0000
from news@example.org and addressed to ann@example.com.
While communicating with mx.example.com (192.0.2.25):
Response: 550 5.1.1 <ann@example.com>: User unknown
The message will be deleted from the queue.
)",
                   R"(Reporting-MTA: dns; mail.example.org
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.1.1 (<ann@example.com>: User unknown)
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: User unknown
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 +0000
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
    };
}

// --- Gateways and filters

std::vector<form> gateways() {
    return {
        {"Mimecast",
         bounce,
         message_of(R"(From: "postmaster@example.com" <postmaster@example.com>
To: news@example.org
Subject: [Postmaster] Email Delivery Failure
Auto-Submitted: auto-replied
X-Mimecast-Bulk-Signature: yes
)",
                    multipart("report; report-type=delivery-status",
                              {{"text/html; charset=UTF-8",
                                "<html><body><h2>Email Delivery Failure</h2>\n"
                                "<p>The email sent by (news@example.org) to (<b>ann@example.com</b>) could not be "
                                "delivered.</p>\n"
                                "<p>550 Rejected by header based manually Blocked Senders: news@example.org</p>"
                                "</body></html>\n"},
                               {"message/delivery-status", R"(Reporting-MTA: dns; relay.mimecast.example
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 Rejected by header based manually Blocked Senders: news@example.org
)"},
                               {"text/rfc822-headers", std::string(original)}})),
         {{"ann@example.com", 550, "5.0.0", soft, sender_rejected}}},
        {"Barracuda",
         bounce,
         report_of(R"(From: <bounces@filter.example.com>
To: <news@example.org>
Subject: **Message you sent blocked by our bulk email filter**
)",
                   R"(Your message to: ann@example.com
was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

Subject: What is new in November

)",
                   R"(Reporting-MTA: dns; filter.example.com
Received-From-MTA: smtp; mail.example.org ([192.0.2.10])
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 550 5.7.1 Message content rejected, UBE, id=12345-01-2
)"),
         {{"ann@example.com", 550, "5.7.1", soft, spam_content}}},
        {"Trend Micro",
         bounce,
         message_of(R"(From: InterScan MSS Notification <imss@filter.example.com>
To: news@example.org
Subject: Mail could not be delivered
)",
                    multipart("mixed", {{"text/plain; charset=us-ascii",
                                         R"(****** Message from InterScan Messaging Security Suite ******

Sent >>> RCPT TO:<ann@example.com>
Received <<< 550 5.1.1 <ann@example.com>: User unknown

Unable to deliver message to <ann@example.com>.

************************     End of message     **********************
)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"McAfee",
         bounce,
         message_of(R"(From: Mail Delivery Subsystem <MAILER-DAEMON@filter.example.com>
To: news@example.org
Subject: Delivery Failure
X-NAI-Header: Modified by McAfee Email and Web Security Virtual Appliance
)",
                    multipart("mixed", {{"text/plain; charset=us-ascii",
                                         R"(    --- The following addresses had delivery problems ---

<ann@example.com>   (User unknown <ann@example.com>)

--------------Returned Message-----------------

)"},
                                        {"message/rfc822", std::string(original)}})),
         {{"ann@example.com", 0, "", hard, mailbox_unknown}}},
        {"MessageLabs",
         bounce,
         report_of(R"(From: "Mail Delivery System" <MAILER-DAEMON@messagelabs.example>
To: news@example.org
Subject: Mail Delivery Failure
X-Msg-Ref: server-3.tower-1!1795594205
)",
                   R"(This is the mail delivery agent at messagelabs.example.

I was unable to deliver your message to the following addresses:

ann@example.com

Reason: 550 5.1.1 <ann@example.com>: User unknown

The message subject was: What is new in November
The message date was: Wed, 25 Nov 2026 08:10:00 +0000
The message identifier was: november.1@example.org
The message reference was: server-3.tower-1!1795594205

Please do not reply to this email as it is sent from an unattended mailbox.
Please visit www.messagelabs.example/support for more details
about this error message and instructions to resolve this issue.

)",
                   R"(Reporting-MTA: dns; server-3.messagelabs.example
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000

Action: failed
Status: 5.0.0
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 +0000
Remote-MTA: dns; mx.example.com
Final-Recipient: rfc822; ann@example.com
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"IronPort",
         bounce,
         report_of(R"(From: "Mail Delivery System" <MAILER-DAEMON@ironport.example.org>
To: news@example.org
Subject: Delivery Status Notification (Failure)
)",
                   R"(The following message to <ann@example.com> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.1.1 <ann@example.com>: Recipient address rejected: User unknown'

)",
                   R"(Reporting-MTA: dns; ironport.example.org

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.0.0 (permanent failure)
Remote-MTA: dns; [192.0.2.25]
Diagnostic-Code: smtp; 5.1.0 - Unknown address error 550-'5.1.1 <ann@example.com>: Recipient address rejected: User unknown' (delivery attempts: 0)
)"),
         {{"ann@example.com", 550, "5.1.1", hard, mailbox_unknown}}},
        {"IronPort: given up",
         bounce,
         report_of(R"(From: "Mail Delivery System" <MAILER-DAEMON@ironport.example.org>
To: news@example.org
Subject: Delivery Status Notification (Failure)
)",
                   R"(The following message to <ann@example.com> was undeliverable.
The reason for the problem:
4.4.7 - Delivery expired (message too old) 'timeout'

)",
                   R"(Reporting-MTA: dns; ironport.example.org

Final-Recipient: rfc822;ann@example.com
Action: failed
Status: 5.0.0 (permanent failure)
Diagnostic-Code: smtp; 4.4.7 - Delivery expired (message too old) 'timeout' (delivery attempts: 4)
)"),
         {{"ann@example.com", 0, "4.4.7", soft, expired}}},
    };
}

}  // namespace

const std::vector<form>& forms() {
    static const std::vector<form> all = [] {
        std::vector<form> gathered;
        for (const auto systems : {postfix, exim, sendmail, qmail, courier, small_servers, exchange, office_servers,
                                   google, providers, senders, gateways})
            for (form& f : systems()) gathered.push_back(std::move(f));
        return gathered;
    }();
    return all;
}

}  // namespace tests

namespace {

std::string written(std::optional<enhanced_status> status) {
    return status ? std::string(format(*status).view()) : std::string();
}

std::string_view outcome_of(report_kind kind) {
    return to_string(kind == report_kind::bounce  ? outcome::failed
                     : kind == report_kind::delay ? outcome::delayed
                                                  : outcome::delivered);
}

}  // namespace

TEST_CASE("the reports of mail systems are read") {
    static const classifier judge;
    static report_reader reader;
    for (const tests::form& f : tests::forms()) {
        DYNAMIC_SECTION(f.name) {
            const report& r = reader.read(f.message);
            CHECK(to_string(r.kind) == to_string(f.kind));
            CHECK(r.sent_to == "news@example.org");
            if (f.message.ends_with(tests::original) ||
                f.message.find("\nContent-Type: message/rfc822\n") < f.message.size())
                CHECK(r.original_message_id == "november.1@example.org");
            REQUIRE(r.deliveries.size() == f.deliveries.size());
            for (std::size_t i = 0; i < f.deliveries.size(); ++i) {
                const tests::told& expected = f.deliveries[i];
                const reported_delivery& d = r.deliveries[i];
                CAPTURE(d.delivery.text, d.delivery.note);
                CHECK(d.recipient() == expected.recipient);
                CHECK(to_string(d.delivery.outcome) == outcome_of(f.kind));
                CHECK((d.delivery.code ? d.delivery.code->value() : 0) == expected.code);
                CHECK(written(d.delivery.status) == expected.status);
                const verdict v = judge.classify(d.delivery);
                CHECK(to_string(v.category) == to_string(expected.category));
                CHECK(to_string(v.reason) == to_string(expected.reason));
            }
        }
    }
}
