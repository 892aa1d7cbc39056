// The fields of a message's header that tell what it is, and the ids in them.
#include <mailbounce/report/header.hpp>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce::detail;

namespace {

constexpr std::string_view value_of(std::string_view text, std::string_view message_header::*member) {
    const message_header h = read_header(text);
    return h.*member;
}

constexpr bool is_blank_header(const message_header& h) {
    return h.from.empty() && h.to.empty() && h.subject.empty() && h.date.empty() && h.message_id.empty() &&
           h.in_reply_to.empty() && h.references.empty() && h.return_path.empty() && h.delivered_to.empty() &&
           h.content_type.empty() && h.auto_submitted.empty() && h.precedence.empty() && h.failed_recipients.empty() &&
           h.auto_reply.empty() && h.list_id.empty();
}

constexpr std::string_view bounce =
    "Return-Path: <>\r\n"
    "Delivered-To: news@example.org\r\n"
    "Received: from mail.example.com (mail.example.com [192.0.2.1])\r\n"
    "\tby mx.example.org (Postfix) with ESMTPS id 4XyZ12abc3\r\n"
    "\tfor <news@example.org>; Thu, 26 Nov 2026 10:00:01 +0000 (UTC)\r\n"
    "FROM: \"Mail Delivery System\"\r\n"
    " <Mailer-Daemon@mail.example.com>\r\n"
    "to: news@example.org\r\n"
    "Auto-Submitted: auto-replied\r\n"
    "X-Failed-Recipients: ann@example.net,\r\n"
    "  bob@example.net\r\n"
    "References: <a@example.org> <b@example.org>\r\n"
    "In-Reply-To: <b@example.org>\r\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n"
    "MIME-Version: 1.0\r\n"
    "Subject: Mail delivery failed: returning message to\r\n"
    " sender\r\n"
    "Message-Id: <E1abc-0001@mail.example.com>\r\n"
    "Date: Thu, 26 Nov 2026 10:00:00 +0000\r\n"
    "\r\n"
    "Precedence: bulk\r\n"
    "List-Id: <news.example.org>\r\n";

std::string filled(std::size_t size, std::string_view piece) {
    std::string text;
    while (text.size() < size) text += piece;
    return text;
}

template <class Work>
double cost(const std::string& text, Work work) {
    const std::clock_t begin = std::clock();
    work(text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

// Does four times the text take about four times the processor's time, and not sixteen times? The megabyte is to end.
template <class Make, class Work>
bool is_linear(Make make, Work work) {
    constexpr std::size_t size = std::size_t{1} << 15U;
    constexpr double least = 5e-4;  // of what is shorter, the clock tells little
    const std::string text = make(size);
    const std::string longer = make(4 * size);
    for (int attempt = 0; attempt < 3; ++attempt)
        if (cost(longer, work) < 10 * (std::max)(cost(text, work), least)) {
            work(make(32 * size));
            return true;
        }
    return false;
}

}  // namespace

static_assert([] {
    const message_header h = read_header(bounce);
    return h.return_path == "<>" && h.delivered_to == "news@example.org" &&
           h.from == "\"Mail Delivery System\"\r\n <Mailer-Daemon@mail.example.com>" && h.to == "news@example.org" &&
           h.auto_submitted == "auto-replied" && h.failed_recipients == "ann@example.net,\r\n  bob@example.net" &&
           h.references == "<a@example.org> <b@example.org>" && h.in_reply_to == "<b@example.org>" &&
           h.content_type == "multipart/report; report-type=delivery-status; boundary=b" &&
           h.subject == "Mail delivery failed: returning message to\r\n sender" &&
           h.message_id == "<E1abc-0001@mail.example.com>" && h.date == "Thu, 26 Nov 2026 10:00:00 +0000" &&
           h.precedence.empty() && h.list_id.empty() && h.auto_reply.empty();
}());

static_assert(is_blank_header(read_header("")));
static_assert(is_blank_header(read_header("\nFrom: a@example.com\n")), "that is the body");
static_assert(is_blank_header(read_header("X-From: a\nFromm: b\nSubjects: c\nReply-To: d\nCc: e\nSender: f\n")));
static_assert(is_blank_header(read_header("Dear Ann,\n\nFrom: a@example.com\n")));

// The first of several; one without a value tells nothing.
static_assert(value_of("Subject: 1\nSubject: 2\n", &message_header::subject) == "1");
static_assert(value_of("Subject:\nSubject: 2\n", &message_header::subject) == "2");
static_assert(value_of("X-Original-To: a@example.com\nDelivered-To: b@example.com\n", &message_header::delivered_to) ==
              "a@example.com");
static_assert(value_of("Envelope-To: a@example.com\n", &message_header::delivered_to) == "a@example.com");
static_assert(value_of("Subject : x\n", &message_header::subject) == "x");
static_assert(value_of("List-Id: News <news.example.org>\n", &message_header::list_id) == "News <news.example.org>");
static_assert(value_of("Precedence: auto_reply\n", &message_header::precedence) == "auto_reply");
static_assert(value_of("X-Autoreply: yes\n", &message_header::auto_reply) == "yes");
static_assert(value_of("X-Autorespond: re\n", &message_header::auto_reply) == "re");
static_assert(value_of("x-autoresponder: 1\n", &message_header::auto_reply) == "1");
static_assert(value_of("X-Auto-Reply: 1\n", &message_header::auto_reply) == "1");
static_assert(value_of("X-AutoGenerated: Reply\n", &message_header::auto_reply) == "Reply");
static_assert(value_of("X-Vacation: yes\n", &message_header::auto_reply) == "yes");
// One that is quoted in a text, with what stands around it.
static_assert(value_of("   \tnot a field\nFrom: a@example.com\nSubject: x\n> quoted\n", &message_header::subject) ==
              "x");

static_assert(id_of("<a@example.com>") == "a@example.com");
static_assert(id_of(" <a@example.com>  (comment)") == "a@example.com");
static_assert(id_of("<a@example.com> <b@example.com>") == "a@example.com");
static_assert(id_of("<a@example.com>\r\n\t<b@example.com>") == "a@example.com");
static_assert(id_of("Your message of Thursday <a@example.com>") == "a@example.com", "as RFC 822 4.6.2 had it");
static_assert(id_of("< a@example.com >") == "a@example.com");
static_assert(id_of("<\r\n a@example.com>") == "a@example.com", "long ids are folded");
static_assert(id_of("a@example.com") == "a@example.com");
static_assert(id_of("a@example.com b@example.com") == "a@example.com");
static_assert(id_of("").empty());
static_assert(id_of("<>").empty());
static_assert(id_of("<a@example.com").empty(), "cut");
static_assert(id_of("<").empty());
static_assert(id_of("a> <b>") == "b");

TEST_CASE("header: wherever it is cut, its fields are those of the whole") {
    constexpr std::string_view message_header::*members[] = {
        &message_header::return_path, &message_header::delivered_to,   &message_header::from,
        &message_header::to,          &message_header::auto_submitted, &message_header::failed_recipients,
        &message_header::references,  &message_header::in_reply_to,    &message_header::content_type,
        &message_header::subject,     &message_header::message_id,     &message_header::date};
    const message_header whole = read_header(bounce);
    for (std::size_t size = 0; size <= bounce.size(); ++size) {
        const std::string text(bounce.substr(0, size));  // of its own memory, so that a sanitizer sees its end
        const message_header h = read_header(text);
        for (const auto member : members)
            if (!(whole.*member).starts_with(h.*member)) {
                CAPTURE(text);
                CHECK(h.*member == whole.*member);
            }
    }
}

TEST_CASE("header: linear time, whatever the text") {
    const auto read = [](std::string_view text) { CHECK(read_header(text).list_id.empty()); };
    for (const std::string_view piece :
         {"Subject:\n", "Subject: x\n", "X: y\n", "stray\nX: y\n", "a", "\n", "\r", "X:\r", " "}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read));
    }
    const auto read_id = [](std::string_view text) { CHECK(id_of(text).size() <= text.size()); };
    for (const std::string_view piece : {"<", ">", "<> ", " ", "a", "<a@example.com>"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read_id));
        CHECK(is_linear([=](std::size_t size) { return "<" + filled(size, piece); }, read_id));
    }
}
