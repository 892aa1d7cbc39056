// Messages for the tests of the report reader: how they are put together, and what they tell.
#ifndef MAILBOUNCE_TESTS_REPORT_MESSAGES_HPP
#define MAILBOUNCE_TESTS_REPORT_MESSAGES_HPP

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/report/report.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tests {

using namespace mailbounce;

/// The message that the reports are about.
inline constexpr std::string_view original = R"(Received: from app.example.org (app.example.org [192.0.2.40])
	by mail.example.org with ESMTP id 5AP8A1; Wed, 25 Nov 2026 08:10:01 +0000
From: Example News <news@example.org>
To: ann@example.com
Subject: What is new in November
Date: Wed, 25 Nov 2026 08:10:00 +0000
Message-ID: <november.1@example.org>

Good news, and more of them.
)";

/// The header of a report, as mail servers write it; its type is to follow.
inline constexpr std::string_view daemon_header = R"(Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
To: news@example.org
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Message-ID: <bounce.1@mail.example.org>
)";

/// A part of a message. Behind its type further fields may stand: "text/plain\nContent-Transfer-Encoding: base64".
struct part {
    std::string type;
    std::string body;
};

/// Parts as one: "mixed", "report; report-type=delivery-status". Those within each other have different subtypes.
inline part multipart(std::string_view subtype, const std::vector<part>& parts) {
    const std::string boundary = "=_" + std::string(subtype.substr(0, subtype.find(';')));
    std::string body = "This is a message in MIME format.\n";
    for (const part& p : parts) body += "\n--" + boundary + "\nContent-Type: " + p.type + "\n\n" + p.body;
    return {"multipart/" + std::string(subtype) + "; boundary=\"" + boundary + '"', body + "\n--" + boundary + "--\n"};
}

/// A message of that header and body.
inline std::string message_of(std::string_view header, const part& body) {
    return std::string(header) + "MIME-Version: 1.0\nContent-Type: " + body.type + "\n\n" + body.body;
}

/// A message without MIME.
inline std::string plain(std::string_view header, std::string_view text, std::string_view returned = {}) {
    return std::string(header) + '\n' + std::string(text) + std::string(returned);
}

/// A report as RFC 3464 has it.
inline std::string report_of(std::string_view header, std::string_view text, std::string_view status,
                             std::string_view returned = original) {
    return message_of(
        header, multipart("report; report-type=delivery-status", {{"text/plain; charset=us-ascii", std::string(text)},
                                                                  {"message/delivery-status", std::string(status)},
                                                                  {"message/rfc822", std::string(returned)}}));
}

/// What a report tells of one delivery, and what the classifier makes of it.
struct told {
    std::string_view recipient;  ///< the one that the sender knows
    int code;                    ///< 0: none
    std::string_view status;
    mailbounce::category category;
    mailbounce::reason reason;
};

/// A message as a mail system writes it.
struct form {
    std::string name;
    report_kind kind;
    std::string message;
    std::vector<told> deliveries;
};

/// All messages of forms_test.cpp.
const std::vector<form>& forms();

}  // namespace tests

#endif
