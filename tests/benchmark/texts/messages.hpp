// Messages for measuring: forms of what mail systems write of deliveries, with the returned message or its header,
// filled with values that differ in every message.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_TEXTS_MESSAGES_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_TEXTS_MESSAGES_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "filler.hpp"

namespace benchmark {

/// What a report gives back of the message that it is about.
enum class returned { header, message };

struct message_form {
    std::string_view begin;  ///< up to what is returned
    returned what;
    std::string_view end = {};  ///< after it
};

/// What mail systems write (filler.hpp tells the form).
inline constexpr message_form message_forms[] = {
    // Postfix
    {R"(Return-Path: <>
Received: by {relay} (Postfix)
	id {queue}; {date}
Date: {date}
From: MAILER-DAEMON@{relay} (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {from}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="{boundary}"
Message-Id: <{x14}.{queue}@{relay}>

This is a MIME-encapsulated message.

--{boundary}
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host {relay}.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

If you do so, please include this problem report. You can
delete your own text from the attached returned message.

                   The mail system

<{to}>: host {mx}[{mx-ip}] said: 550 5.1.1 <{to}>:
    Recipient address rejected: {User unknown|No such mailbox} in {c6} table (in reply to RCPT TO
    command)

--{boundary}
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; {relay}
X-Postfix-Queue-ID: {queue}
X-Postfix-Sender: rfc822; {from}
Arrival-Date: {date}

Final-Recipient: rfc822; {to}
Original-Recipient: rfc822;{to}
Action: failed
Status: 5.1.1
Remote-MTA: dns; {mx}
Diagnostic-Code: smtp; 550 5.1.1 <{to}>: Recipient address rejected: User
    unknown in {c6} table

--{boundary}
Content-Description: Undelivered Message
Content-Type: message/rfc822

)",
     returned::message, "\n--{boundary}--\n"},
    {R"(Return-Path: <>
Received: by {relay} (Postfix)
	id {queue}; {date}
Date: {date}
From: Mail Delivery System <MAILER-DAEMON@{relay}>
Subject: Delayed Mail (still being retried)
To: <{from}>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="{boundary}"
Message-Id: <{x14}.{queue}@{relay}>

This is a MIME-encapsulated message.

--{boundary}
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

This is the mail system at host {relay}.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than {d2} hour(s).
It will be retried until it is {d2} day(s) old.

                   The mail system

<{to}>: connect to {mx}[{mx-ip}]:25: {Connection timed out|Connection refused|Network is unreachable}

--{boundary}
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; {relay}
X-Postfix-Queue-ID: {queue}
X-Postfix-Sender: rfc822; {from}
Arrival-Date: {date}

Final-Recipient: rfc822; {to}
Action: delayed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to {mx}[{mx-ip}]:25: Connection
    timed out
Will-Retry-Until: {date}

--{boundary}
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

)",
     returned::header, "\n--{boundary}--\n"},

    // Exim: in its own form, and in the standard one
    {R"(Return-path: <>
Envelope-to: {from}
Delivery-date: {date}
Received: from mailnull by {relay} with local (Exim 4.96)
	id 1{c5}-000{c3}-{C2}
	for {from};
	{date}
X-Failed-Recipients: {to}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@{relay}>
To: {from}
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1{c5}-000{c3}-{C2}@{relay}>
Date: {date}

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {to}
    host {mx} [{mx-ip}]
    SMTP error from remote mail server after {RCPT TO:|MAIL FROM:}<{to}>:
    {550 5.1.1|554 5.7.1|552 5.2.2} {User unknown|Message rejected as spam|Mailbox is full} ({c10})

------ This is a copy of the message, including all the headers. ------

)",
     returned::message},
    {R"(Return-path: <>
Received: from Debian-exim by {relay} with local (Exim 4.97)
	id 1{c5}-0000000{c4}-{c4};
	{date}
X-Failed-Recipients: {to}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@{relay}>
To: {from}
References: <{x8}.{d6}@{sender}>
Content-Type: multipart/report; report-type=delivery-status; boundary={boundary}
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1{c5}-0000000{c4}-{c4}@{relay}>
Date: {date}

--{boundary}
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {to}
    host {mx} [{mx-ip}]
    SMTP error from remote mail server after RCPT TO:<{to}>:
    550 5.7.1 Service unavailable, client [{ip}] blocked using zen.spamhaus.org

--{boundary}
Content-type: message/delivery-status

Reporting-MTA: dns; {relay}

Action: failed
Final-Recipient: rfc822;{to}
Status: 5.0.0
Remote-MTA: dns; {mx}
Diagnostic-Code: smtp; 550 5.7.1 Service unavailable, client [{ip}] blocked using zen.spamhaus.org

--{boundary}
Content-type: message/rfc822

)",
     returned::message, "\n--{boundary}--\n"},

    // Sendmail
    {R"(Return-Path: <MAILER-DAEMON@{relay}>
Received: from localhost (localhost)
	by {relay} (8.17.1/8.17.1) id {c14};
	{date}
Date: {date}
From: Mail Delivery Subsystem <MAILER-DAEMON@{relay}>
Message-Id: <202602{d8}.{c14}@{relay}>
To: <{from}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="{boundary}"
Subject: Returned mail: see transcript for details
Auto-Submitted: auto-generated (failure)

This is a MIME-encapsulated message

--{boundary}

The original message was received at {date}
from {word}.{sender} [{ip}]

   ----- The following addresses had permanent fatal errors -----
<{to}>
    (reason: 550 5.1.1 <{to}>... {User unknown|No such user here})

   ----- Transcript of session follows -----
... while talking to {mx}.:
>>> DATA
<<< 550 5.1.1 <{to}>... {User unknown|No such user here}
550 5.1.1 <{to}>... User unknown
<<< 503 5.0.0 Need RCPT (recipient)

--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns; {relay}
Received-From-MTA: DNS; {word}.{sender}
Arrival-Date: {date}

Final-Recipient: RFC822; {to}
Action: failed
Status: 5.1.1
Remote-MTA: DNS; {mx}
Diagnostic-Code: SMTP; 550 5.1.1 <{to}>... User unknown
Last-Attempt-Date: {date}

--{boundary}
Content-Type: message/rfc822

)",
     returned::message, "\n--{boundary}--\n"},

    // Exchange Online
    {R"(Received: from {C12}.example.com (2001:db8:{x4}::{x2}) by
 {C12}.example.com (2001:db8:{x4}::{x2}) with Microsoft SMTP Server
 (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.{d4}.{d2}; {date}
MIME-Version: 1.0
From: <postmaster@{relay}>
To: <{from}>
Date: {date}
Content-Type: multipart/report; report-type=delivery-status;
	boundary="{boundary}"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Message-ID: <{x8}-{x4}-{x4}-{x4}-{x12}@{relay}>
In-Reply-To: <{x8}.{d6}@{sender}>
References: <{x8}.{d6}@{sender}>
Subject: Undeliverable: {word} {word} {d4}
Auto-Submitted: auto-replied
X-MS-PublicTrafficType: Email
X-Microsoft-Antispam-Message-Info: {base64}
 {base64}
 {base64}

--{boundary}
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="alt-{boundary}"

--alt-{boundary}
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

[http://products.example.com/en-us/CMSImages/Office365Logo_Orange.png?version=
=3D{x8}-{x4}]
Your message to {to} couldn't be delivered.
{user} wasn't found at {domain}.
{word}	Office 365	{user}
Action Required			Recipient
Unknown To address

How to Fix It
The address may be misspelled or may not exist. Try one or more of the follow=
ing:
  *   Send the message again following these steps: In Outlook, open this non=
-delivery report (NDR) and choose Send Again from the Report ribbon.

More Info for Email Admins
Status code: 550 5.1.10

This error occurs because the sender sent a message to an email address hoste=
d by Office 365 but the address is incorrect or doesn't exist at the destinat=
ion domain.

Original Message Details
Created Date:	{date}
Sender Address:	{from}
Recipient Address:	{to}
Error Details
Reported error:	550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {to} not f=
ound by SMTP address lookup
DSN generated by:	{C12}.example.com

--alt-{boundary}
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html>
<head>
<meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Dus-ascii">
</head>
<body><table style=3D"width:{d3}px; font-family: Segoe UI"><tr><td>Your message to
 <b>{to}</b> couldn't be delivered.</td></tr><tr><td>{user} wasn't found at
 {domain}.</td></tr></table></body></html>

--alt-{boundary}--

--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns;{C12}.example.com
Received-From-MTA: dns;{C12}.example.com
Arrival-Date: {date}

Final-Recipient: rfc822;{to}
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {to} not found by SMTP address lookup

--{boundary}
Content-Type: message/rfc822

)",
     returned::message, "\n--{boundary}--\n"},

    // Gmail
    {R"(Return-Path: <>
Received: by 2002:a05:{x4}:{x4}:b0:{x3}:{x4}:{x4} with SMTP id {x13}-{x12}si{d8}b3a.{d2}.2026.02.{d2}
        for <{from}>; {date}
Content-Type: multipart/report; boundary="{boundary}"; report-type=delivery-status
To: {from}
Auto-Submitted: auto-replied
ARC-Seal: i=1; a=rsa-sha256; t=17700{d5}; cv=none; d=example.com; s=arc-20240605;
        b={base64}
         {base64}
From: Mail Delivery Subsystem <mailer-daemon@example.com>
Subject: Delivery Status Notification (Failure)
References: <{x8}.{d6}@{sender}>
In-Reply-To: <{x8}.{d6}@{sender}>
Message-ID: <{x8}.050a0220.{x6}.{x4}.GMR@mx.example.com>
Date: {date}

--{boundary}
Content-Type: multipart/related; boundary="rel-{boundary}"

--rel-{boundary}
Content-Type: multipart/alternative; boundary="alt-{boundary}"

--alt-{boundary}
Content-Type: text/plain; charset="UTF-8"

** Address not found **

Your message wasn't delivered to {to} because the address couldn't be found, or is unable to receive mail.

The response from the remote server was:
550 5.1.1 <{to}> {User does not exist|No such user|Recipient unknown} ({c10})

--alt-{boundary}
Content-Type: text/html; charset="UTF-8"

<html><head><meta charset="utf-8"><title>{word}</title></head>
<body><table cellpadding="0" cellspacing="0" class="email-wrapper"><tbody><tr><td><p>Your message wasn't delivered to
<a style="color:#212121;"><b>{to}</b></a> because the address couldn't be found.</p></td></tr></tbody></table></body></html>

--alt-{boundary}--
--rel-{boundary}
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

{base64}
{base64}
{base64}
{base64}
{base64}
{base64}
{base64}
{base64}
{base64}
{base64}
{base64}
{base64}

--rel-{boundary}--
--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns; example.com
Received-From-MTA: dns; {from}
Arrival-Date: {date}
X-Original-Message-ID: <{x8}.{d6}@{sender}>

Final-Recipient: rfc822; {to}
Action: failed
Status: 5.1.1
Remote-MTA: dns; {mx}. ({mx-ip}, the server for the domain {domain}.)
Diagnostic-Code: smtp; 550 5.1.1 <{to}> User does not exist ({c10})
Last-Attempt-Date: {date}

--{boundary}
Content-Type: message/rfc822

)",
     returned::message, "\n--{boundary}--\n"},

    // qmail
    {R"(Return-Path: <>
Received: (qmail {d5} invoked for bounce); {date}
Date: {date}
From: MAILER-DAEMON@{relay}
To: {from}
Subject: failure notice

Hi. This is the qmail-send program at {relay}.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<{to}>:
{Sorry, no mailbox here by that name. (#5.1.1)|The users mailfolder is over the allowed quota (size). (#5.2.2)|This address no longer accepts mail.}

<{word}@{domain}>:
{mx-ip} does not like recipient.
Remote host said: 550 5.7.1 <{word}@{domain}>: Relay access denied ({c8})
Giving up on {mx-ip}.

--- Below this line is a copy of the message.

)",
     returned::message},

    // Amazon SES
    {R"(Return-Path: <>
Received: from a{d1}-{d2}.smtp-out.example.com ({ip})
	by {relay} with ESMTPS id {c20}
	for <{from}>; {date}
X-Original-To: {from}
Subject: Delivery Status Notification (Failure)
Content-Type: multipart/report; boundary="{boundary}"; report-type=delivery-status
MIME-Version: 1.0
From: MAILER-DAEMON@example.com
To: {from}
Date: {date}
Message-ID: <010001{x11}-{x8}-{x4}-{x4}-{x4}-{x12}-000000@example.com>

--{boundary}
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit

An error occurred while trying to deliver the mail to the following recipients:
{to}
--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns; a{d1}-{d2}.smtp-out.example.com

Action: failed
Final-Recipient: rfc822; {to}
Diagnostic-Code: smtp; {550 5.1.1 user unknown|552 5.2.2 mailbox full|550 5.4.1 recipient address rejected: access denied} ({c12})
Status: 5.1.1

--{boundary}
Content-Type: message/rfc822

)",
     returned::message, "\n--{boundary}--\n"},

    // a German daemon, in base64 and quoted-printable
    {R"(Return-Path: <>
Received: from {relay} ({relay} [{ip}]) by {mx} with ESMTP id {c12}; {date}
From: =?utf-8?Q?Mail-Zustellsystem_f=C3=BCr_{domain}?= <postmaster@{domain}>
To: <{from}>
Subject: =?utf-8?B?VW56dXN0ZWxsYmFyZSBOYWNocmljaHQ=?=
Date: {date}
Message-ID: <{x12}@{domain}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"

--{boundary}
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Ihre Nachricht an {to} konnte nicht zugestellt werden. Die Empf=E4ngeradr=
esse ist unbekannt, bitte pr=FCfen Sie die Schreibweise.

  <{to}>: 550 5.1.1 Empf=E4nger unbekannt ({c10})

--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns; {mx}
Arrival-Date: {date}

Final-Recipient: rfc822; {to}
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 5.1.1 <{to}>: Empfaenger unbekannt

--{boundary}
Content-Type: text/rfc822-headers

)",
     returned::header, "\n--{boundary}--\n"},

    // a delivery that succeeded, a complaint, an answer of somebody away, ordinary mail
    {R"(Return-Path: <>
Received: by {relay} (Postfix) id {queue}; {date}
Date: {date}
From: MAILER-DAEMON@{relay} (Mail Delivery System)
Subject: Successful Mail Delivery Report
To: {from}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"

--{boundary}
Content-Type: text/plain; charset=us-ascii

Your message was successfully delivered to the destination(s)
listed below. If the message was delivered to mailbox you will
receive no further notifications.

<{to}>: delivery via {mx}[{mx-ip}]:25: 250 2.0.0 Ok: queued as {X10}

--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns; {relay}
Arrival-Date: {date}

Final-Recipient: rfc822; {to}
Action: relayed
Status: 2.0.0
Remote-MTA: dns; {mx}
Diagnostic-Code: smtp; 250 2.0.0 Ok: queued as {X10}

--{boundary}
Content-Type: text/rfc822-headers

)",
     returned::header, "\n--{boundary}--\n"},
    {R"(Return-Path: <>
Received: from {mx} ({mx} [{mx-ip}]) by {relay} with ESMTPS id {c14}; {date}
From: <feedback@{domain}>
To: <abuse@{sender}>
Date: {date}
Subject: Complaint about message from {ip}
Message-ID: <{x16}@{domain}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="{boundary}"

--{boundary}
Content-Type: text/plain; charset="US-ASCII"
Content-Transfer-Encoding: 7bit

This is an email abuse report for an email message received from IP
{ip} on {date}.

--{boundary}
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: {word}/{d1}.{d1}
Version: 1
Original-Mail-From: <{from}>
Original-Rcpt-To: <{to}>
Arrival-Date: {date}
Source-IP: {ip}
Reported-Domain: {sender}

--{boundary}
Content-Type: message/rfc822

)",
     returned::message, "\n--{boundary}--\n"},
    {R"(Return-Path: <>
Received: from {mx} ({mx} [{mx-ip}]) by {relay} with ESMTPS id {c14}; {date}
From: {user} <{to}>
To: {from}
Date: {date}
Subject: Out of office: {word} {word}
Auto-Submitted: auto-replied
In-Reply-To: <{x8}.{d6}@{sender}>
Message-ID: <{x16}@{domain}>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello,

I am away until the {d2}th and read no mail. In urgent cases please write to
{word}@{domain}, or call extension {d4}.

{user}

> )",
     returned::message},
    {"Return-Path: <{from}>\n", returned::message},
};

/// Messages of all forms in turn by chance; half of them with lines that end in CRLF, as they come by SMTP.
inline std::vector<std::string> make_messages(std::size_t count, random_numbers& random) {
    filler values(random);
    const auto add_header = [&](std::string& to) {
        to += values.fill(R"(Received: from {word}.{sender} ({word}.{sender} [{ip}])
	by {relay} (Postfix) with ESMTPSA id {queue}
	for <{to}>; {date}
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={sender}; s={word};
	h=from:to:subject:date:message-id; bh={c43}=;
	b={base64}
	 {base64}
	 {base64}
Message-ID: <{x8}.{d6}@{sender}>
Date: {date}
From: {word} {word} <{from}>
To: {to}
Subject: {word} {word} {word} {d4}
MIME-Version: 1.0
List-Unsubscribe: <https://{sender}/u/{c16}>
X-Mailer: {word} {d1}.{d2}
)");
    };
    const auto add_body = [&](std::string& to) {
        const bool is_base64 = random.below(4) == 0;
        to += is_base64 ? "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
                        : "Content-Type: text/plain; charset=utf-8\n\n";
        for (std::size_t lines = 10 + random.below(120); lines > 0; --lines)
            to += values.fill(is_base64
                                  ? "{base64}\n"
                                  : "{word} {the|a|our} {word} {word} {is|was|will be} {word}, {word} {and|or} {word} "
                                    "{word} {d2} {word}.\n");
    };

    std::vector<std::string> messages;
    while (messages.size() < count) {
        const message_form& form = random.one_of(message_forms);
        values.renew();
        std::string text = values.fill(form.begin);
        add_header(text);
        if (form.what == returned::message) add_body(text);
        text += values.fill(form.end);
        if (random.below(2) == 0) {
            std::string with_crlf;
            for (const char c : text) {
                if (c == '\n') with_crlf += '\r';
                with_crlf += c;
            }
            text.swap(with_crlf);
        }
        messages.push_back(std::move(text));
    }
    return messages;
}

}  // namespace benchmark

#endif
