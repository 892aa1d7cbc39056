// Messages taken apart: RFC 2045, RFC 2046, reports of RFC 6522, and what mail in the field has made of these.
#include <mailbounce/report/message.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

struct leaf {
    part_kind kind;
    std::string body;

    friend bool operator==(const leaf&, const leaf&) = default;
    friend std::ostream& operator<<(std::ostream& out, const leaf& l) {
        return out << static_cast<int>(l.kind) << " \"" << l.body << '"';
    }
};
using leaves = std::vector<leaf>;

// The line end before a boundary belongs to the boundary (RFC 2046 5.1.1); whether a body keeps it is of no weight
// here.
std::string without_last_line_end(std::string_view text) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return std::string(text);
}

leaves leaves_of(const message& m) {
    leaves all;
    for (const message_part& p : m.parts()) all.push_back({p.kind, without_last_line_end(p.body)});
    return all;
}

leaves leaves_of(std::string_view bytes) {
    message m;
    m.parse(bytes);
    return leaves_of(m);
}

std::string header_of(std::string_view bytes) {
    message m;
    m.parse(bytes);
    return without_last_line_end(without_last_line_end(m.header()));
}

// Every "\n" becomes that line end.
std::string with_line_ends(std::string_view text, std::string_view end) {
    std::string out;
    for (const char c : text)
        if (c == '\n')
            out += end;
        else
            out += c;
    return out;
}

bool lies_in(std::string_view part, std::string_view whole) {
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

// Do the leaves lie in the bytes, one behind the other?
bool is_sound(const message& m, std::string_view bytes) {
    if (!m.header().empty() && !lies_in(m.header(), bytes)) return false;
    if (m.parts().size() > message::max_parts) return false;
    const char* at = bytes.data();
    for (const message_part& p : m.parts()) {
        if (!p.type.empty() && !lies_in(p.type, bytes)) return false;
        if (p.body.empty()) continue;
        if (!lies_in(p.body, bytes) || p.body.data() < at) return false;
        at = p.body.data() + p.body.size();
    }
    return true;
}

constexpr auto text = part_kind::text;
constexpr auto status = part_kind::delivery_status;
constexpr auto returned = part_kind::returned;

// A report as Postfix writes it.
constexpr std::string_view report =
    "Received: by mail.example.com (Postfix) id 4XyZ12abc3; Thu, 26 Nov 2026 10:00:00 +0000 (UTC)\n"
    "From: MAILER-DAEMON@mail.example.com (Mail Delivery System)\n"
    "Subject: Undelivered Mail Returned to Sender\n"
    "To: news@example.org\n"
    "Auto-Submitted: auto-replied\n"
    "MIME-Version: 1.0\n"
    "Content-Type: multipart/report; report-type=delivery-status;\n"
    "\tboundary=\"9A0F31C2.1795687200/mail.example.com\"\n"
    "Content-Transfer-Encoding: 8bit\n"
    "Message-Id: <20261126100000.9A0F31C2@mail.example.com>\n"
    "\n"
    "This is a MIME-encapsulated message.\n"
    "\n"
    "--9A0F31C2.1795687200/mail.example.com\n"
    "Content-Description: Notification\n"
    "Content-Type: text/plain; charset=utf-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "\n"
    "This is the mail system at host mail.example.com.\n"
    "\n"
    "--9A0F31C2.1795687200/mail.example.com\n"
    "Content-Description: Delivery report\n"
    "Content-Type: message/delivery-status\n"
    "\n"
    "Reporting-MTA: dns; mail.example.com\n"
    "\n"
    "Final-Recipient: rfc822; ann@example.net\n"
    "Action: failed\n"
    "Status: 5.1.1\n"
    "\n"
    "--9A0F31C2.1795687200/mail.example.com\n"
    "Content-Description: Undelivered Message\n"
    "Content-Type: message/rfc822\n"
    "Content-Transfer-Encoding: 8bit\n"
    "\n"
    "Return-Path: <news@example.org>\n"
    "Content-Type: multipart/alternative; boundary=inner\n"
    "\n"
    "--inner\n"
    "Content-Type: text/plain\n"
    "\n"
    "News.\n"
    "--inner--\n"
    "\n"
    "--9A0F31C2.1795687200/mail.example.com--\n";

}  // namespace

static_assert(detail::part_kind_of("") == part_kind::text);
static_assert(detail::part_kind_of("text/plain; charset=utf-8") == part_kind::text);
static_assert(detail::part_kind_of("TEXT/Plain") == part_kind::text);
static_assert(detail::part_kind_of("text/plain (for people); charset=utf-8") == part_kind::text);
static_assert(detail::part_kind_of("text") == part_kind::text);
static_assert(detail::part_kind_of("text/html;charset=utf-8") == part_kind::markup);
static_assert(detail::part_kind_of("message/delivery-status; name=\"report.txt\"") == part_kind::delivery_status);
static_assert(detail::part_kind_of("message/global-delivery-status") == part_kind::delivery_status);
static_assert(detail::part_kind_of("message/feedback-report") == part_kind::feedback_report);
static_assert(detail::part_kind_of("message/disposition-notification") == part_kind::disposition);
static_assert(detail::part_kind_of("message/global-disposition-notification") == part_kind::disposition);
static_assert(detail::part_kind_of("message/rfc822") == part_kind::returned);
static_assert(detail::part_kind_of("Message/RFC822\r\n\t; x=y") == part_kind::returned);
static_assert(detail::part_kind_of("message/global") == part_kind::returned);
static_assert(detail::part_kind_of("message/global-headers") == part_kind::returned);
static_assert(detail::part_kind_of("text/rfc822-headers; charset=us-ascii") == part_kind::returned);
static_assert(detail::part_kind_of("text/calendar") == part_kind::other);
static_assert(detail::part_kind_of("application/pdf") == part_kind::other);
static_assert(detail::part_kind_of("message/delivery-statusx") == part_kind::other);

TEST_CASE("message: a report has its three leaves, whatever ends its lines") {
    for (const std::string_view end : {"\n", "\r\n", "\r", "\r\r\n"}) {
        const std::string bytes = with_line_ends(report, end);
        message m;
        m.parse(bytes);
        REQUIRE(m.parts().size() == 3);
        CHECK(m.parts()[0].kind == part_kind::text);
        CHECK(m.parts()[0].type == "text/plain; charset=utf-8");
        CHECK(m.parts()[0].encoding == transfer_encoding::identity);
        CHECK(m.parts()[0].body.starts_with("This is the mail system"));
        CHECK(m.parts()[1].kind == part_kind::delivery_status);
        CHECK(m.parts()[1].body.starts_with("Reporting-MTA:"));
        CHECK(detail::trim(m.parts()[1].body).ends_with("Status: 5.1.1"));
        CHECK(m.parts()[2].kind == part_kind::returned);
        CHECK(m.parts()[2].body.starts_with("Return-Path:"));
        CHECK(detail::trim(m.parts()[2].body).ends_with("--inner--"));
        CHECK(m.header().starts_with("Received:"));
        CHECK(detail::trim(m.header()).ends_with("9A0F31C2@mail.example.com>"));
        CHECK(is_sound(m, bytes));
    }
}

TEST_CASE("message: the fields of its header, not of its parts; of several, the first") {
    message m;
    m.parse(
        "From: ann@example.com\nSubject: one\nSubject: two\nContent-Type: multipart/mixed; boundary=b\n"
        "Content-Type: text/html\n\n--b\nContent-Type: text/html\nContent-Type: text/plain\n"
        "Content-Transfer-Encoding: base64\nContent-Transfer-Encoding: 8bit\nSubject: three\n\nx\n--b--\n");
    CHECK(m.fields().from == "ann@example.com");
    CHECK(m.fields().subject == "one");
    CHECK(m.fields().content_type == "multipart/mixed; boundary=b");
    CHECK(m.fields().transfer_encoding.empty());
    CHECK(leaves_of(m) == leaves{{part_kind::markup, "x"}});
    CHECK(m.parts()[0].encoding == transfer_encoding::base64);
    m.parse("\nx");
    CHECK(m.fields().from.empty());
}

TEST_CASE("message: without MIME, one text") {
    CHECK(leaves_of("Subject: x\n\nHello\n\n--\nAnn\n") == leaves{{text, "Hello\n\n--\nAnn"}});
    CHECK(leaves_of("Subject: x\n\n") == leaves{{text, ""}});
    CHECK(leaves_of("Subject: x\n") == leaves{{text, ""}});
    CHECK(leaves_of("Subject: x") == leaves{{text, ""}});
    CHECK(leaves_of("Content-Type: text/html\n\n<p>x") == leaves{{part_kind::markup, "<p>x"}});
    CHECK(leaves_of("Content-Type: message/delivery-status\n\nAction: failed\n") == leaves{{status, "Action: failed"}});
    CHECK(header_of("A: 1\n B: 2\nC: 3\n\nD: 4\n") == "A: 1\n B: 2\nC: 3");
    CHECK(header_of("A: 1\n \t\nD: 4\n").starts_with("A: 1"));
}

TEST_CASE("message: an empty one, or one without a header, is a text") {
    CHECK(leaves_of("") == leaves{{text, ""}});
    CHECK(leaves_of("\n\r\n \n") == leaves{{text, ""}});
    CHECK(leaves_of("Hello,\nthis is it.\n") == leaves{{text, "Hello,\nthis is it."}});
    CHECK(header_of("Hello,\nthis is it.\n").empty());
}

TEST_CASE("message: what mailboxes put before the header is no part of it") {
    for (const std::string_view before :
         {"From MAILER-DAEMON Thu Nov 26 10:00:00 2026\n", "From ann@example.com  Thu Nov 26 10:00:00 2026 +0100\r\n",
          ">From ann@example.com Thu Nov 26 10:00:00 2026\n", "\n\n", "\r\nFrom - Thu Nov 26 10:00:00 2026\n\n"}) {
        const std::string bytes = std::string(before) + "From: a@example.com\n\nHello\n";
        CHECK(header_of(bytes) == "From: a@example.com");
        CHECK(leaves_of(bytes) == leaves{{text, "Hello"}});
    }
    CHECK(leaves_of("From MAILER-DAEMON Thu Nov 26 10:00:00 2026") == leaves{{text, ""}});
}

TEST_CASE("message: a From field with a blank before its colon is no line of a mailbox") {
    CHECK(header_of("From : ann@example.com\nSubject: x\n\nHello\n") == "From : ann@example.com\nSubject: x");
}

TEST_CASE("message: where the empty line before the body was lost, the body begins with what is no field") {
    CHECK(leaves_of("Subject: x\nHello there,\nyour mail came back.\n") ==
          leaves{{text, "Hello there,\nyour mail came back."}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n--b\nContent-Type: text/html\n\n<p>\n--b--\n") ==
          leaves{{part_kind::markup, "<p>"}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n<p>Hello\n--b--\n") ==
          leaves{{part_kind::markup, "<p>Hello"}});
}

TEST_CASE("message: fields that are folded, and say things in other cases and with comments") {
    message m;
    m.parse(
        "CONTENT-TYPE:\n MULTIPART/MIXED;\n\tBoundary=\"b\"\n\n--b\ncontent-type: Text/HTML;\n charset=utf-8\n"
        "content-transfer-encoding:\n (as ever) Base64\n\nPHA+\n--b\nContent-Transfer-Encoding: QUOTED-PRINTABLE\n\n=\n"
        "--b--\n");
    REQUIRE(m.parts().size() == 2);
    CHECK(m.parts()[0].kind == part_kind::markup);
    CHECK(m.parts()[0].encoding == transfer_encoding::base64);
    CHECK(detail::parameter(m.parts()[0].type, "charset") == "utf-8");
    CHECK(m.parts()[1].kind == part_kind::text);
    CHECK(m.parts()[1].encoding == transfer_encoding::quoted_printable);
    CHECK(m.parts()[1].type.empty());
    m.parse("Content-Type: multipart/mixed (two parts); boundary=b\n\n--b\n\nx\n--b--\n");
    CHECK(leaves_of(m) == leaves{{text, "x"}});
}

TEST_CASE("message: what stands before the first boundary and behind the last is no part") {
    const std::string_view bytes =
        "Content-Type: multipart/mixed; boundary=\"simple boundary\"\n"
        "\n"
        "This is the preamble.\n"
        "\n"
        "--simple boundary\n"
        "\n"
        "The first part ends without a line end.\n"
        "--simple boundary\n"
        "Content-Type: text/plain\n"
        "\n"
        "The second ends with one.\n"
        "\n"
        "--simple boundary--\n"
        "\n"
        "This is the epilogue.\n"
        "--simple boundary\n"
        "\n"
        "And so is this.\n";
    CHECK(leaves_of(bytes) ==
          leaves{{text, "The first part ends without a line end."}, {text, "The second ends with one.\n"}});
}

TEST_CASE("message: a boundary is a line of its own, blanks aside") {
    const auto is_boundary = [](std::string_view line) {
        const std::string bytes =
            "Content-Type: multipart/mixed; boundary=\"a b\"\n\n--a b\n\nx\n" + std::string(line) + "\n\ny\n--a b--\n";
        const leaves found = leaves_of(bytes);
        return found == leaves{{text, "x"}, {text, "y"}};
    };
    CHECK(is_boundary("--a b"));
    CHECK(is_boundary("--a b  \t"));  // RFC 2046 5.1.1: transport padding
    CHECK(is_boundary(" --a b"));     // as some programs indent it
    CHECK(is_boundary("--a b\r"));
    CHECK_FALSE(is_boundary("--a bc"));
    CHECK_FALSE(is_boundary("--A b"));
    CHECK_FALSE(is_boundary("--a  b"));
    CHECK_FALSE(is_boundary("-a b"));
    CHECK_FALSE(is_boundary("a b"));
    CHECK_FALSE(is_boundary("x --a b"));
    CHECK_FALSE(is_boundary("--"));
    CHECK_FALSE(is_boundary("-- "));
    CHECK_FALSE(is_boundary("> --a b"));
    CHECK_FALSE(is_boundary("--a b--"));  // ends the multipart
    CHECK_FALSE(is_boundary("--a b--  "));
}

TEST_CASE("message: boundaries of all the characters that they may have, with quotes and without") {
    for (const std::string_view boundary :
         {"b", "----=_Part_1_2.3", "=-abc==", "0__=abc@example.com", "abc/def", "(a)b'c+d_e,f-g.h/i:j=k?l", "--", "---",
          "Boundary_(ID_abc)", "_av-abc,def", "a.b;c",
          "0123456789012345678901234567890123456789012345678901234567890123456789"}) {
        const std::string b(boundary);
        CAPTURE(b);
        const std::string body = "--" + b + "\n\nx\n--" + b + "\nContent-Type: text/html\n\ny\n--" + b + "--\nz\n";
        const leaves expected{{text, "x"}, {part_kind::markup, "y"}};
        CHECK(leaves_of("Content-Type: multipart/mixed; boundary=\"" + b + "\"\n\n" + body) == expected);
        CHECK(leaves_of("Content-Type: multipart/mixed; boundary=\"" + b + "  \"\n\n" + body) == expected);
        if (b.find(';') == std::string::npos)
            CHECK(leaves_of("Content-Type: multipart/mixed; boundary=" + b + "\n\n" + body) == expected);
    }
}

TEST_CASE("message: multiparts within each other give their leaves in order") {
    const std::string_view bytes =
        "Content-Type: multipart/report; boundary=outer\n"
        "\n"
        "--outer\n"
        "Content-Type: multipart/alternative; boundary=inner\n"
        "\n"
        "preamble\n"
        "--inner\n"
        "\n"
        "words\n"
        "--inner\n"
        "Content-Type: text/html\n"
        "\n"
        "<p>words\n"
        "--inner--\n"
        "epilogue\n"
        "--outer\n"
        "Content-Type: message/delivery-status\n"
        "\n"
        "Action: failed\n"
        "--outer\n"
        "Content-Type: text/rfc822-headers\n"
        "\n"
        "Subject: x\n"
        "--outer--\n";
    const leaves all{
        {text, "words"}, {part_kind::markup, "<p>words"}, {status, "Action: failed"}, {returned, "Subject: x"}};
    CHECK(leaves_of(bytes) == all);

    SECTION("also if the inner one is not ended") {
        std::string lost(bytes);
        lost.erase(lost.find("--inner--\nepilogue\n"), std::string_view("--inner--\nepilogue\n").size());
        CHECK(leaves_of(lost) == all);
    }
    SECTION("also if the outer one is not ended") { CHECK(leaves_of(bytes.substr(0, bytes.find("--outer--"))) == all); }
    SECTION("the boundary of one may begin as that of another, or differ in case") {
        for (const std::string_view name : {"outer1", "oute", "outer-", "Outer", "o"}) {
            std::string renamed(bytes);
            for (std::size_t at = renamed.find("inner"); at != std::string::npos; at = renamed.find("inner", at))
                renamed.replace(at, 5, name);
            CAPTURE(name);
            CHECK(leaves_of(renamed) == all);
        }
    }
}

TEST_CASE("message: a multipart without boundaries is a text") {
    CHECK(leaves_of("Content-Type: multipart/report; boundary=b\n\nYour mail came back.\n") ==
          leaves{{text, "Your mail came back."}});
    CHECK(leaves_of("Content-Type: multipart/report; report-type=delivery-status\n\nYour mail came back.\n") ==
          leaves{{text, "Your mail came back."}});
    CHECK(leaves_of("Content-Type: multipart/report; boundary=\"\"\n\nYour mail came back.\n--\nAnn\n") ==
          leaves{{text, "Your mail came back.\n--\nAnn"}});
    CHECK(leaves_of("Content-Type: multipart/report; boundary=\"  \"\n\nx\n--\ny\n") == leaves{{text, "x\n--\ny"}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; "
                    "boundary=c\n\nlost\n--b\n\nx\n--b--\n") == leaves{{text, "lost"}, {text, "x"}});
}

TEST_CASE("message: a multipart that begins within its first part, or ends there") {
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\n") == leaves{{text, ""}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b") == leaves{{text, ""}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html") ==
          leaves{{part_kind::markup, ""}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--b--") == leaves{{text, ""}});
}

TEST_CASE("message: parts without a header") {
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\n\ny: z\n--b--\n") ==
          leaves{{text, "x"}, {text, "y: z"}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\nNo empty line.\nx\n--b--\n") ==
          leaves{{text, "No empty line.\nx"}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n\nx\n--b--\n").back() == leaf{text, "x"});
}

// RFC 2046 5.1.1: body-part := MIME-part-headers [CRLF *OCTET].
TEST_CASE("message: a part that ends with its header") {
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n--b\nContent-Type: "
                    "message/delivery-status\n\nAction: failed\n--b--\n") ==
          leaves{{part_kind::markup, ""}, {status, "Action: failed"}});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\nContent-Type: message/delivery-status\n\n"
                    "Action: failed\n--b--\n")
              .back() == leaf{status, "Action: failed"});
    CHECK(leaves_of("Content-Type: multipart/mixed; boundary=\"a:b\"\n\n--a:b\nContent-Type: text/html\n--a:b\n\n"
                    "x\n--a:b--\n") == leaves{{part_kind::markup, ""}, {text, "x"}});
    CHECK(
        leaves_of("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n--b--\nX: epilogue\n") ==
        leaves{{part_kind::markup, ""}});
}

TEST_CASE("message: a returned message whose part header is missing") {
    const std::string_view returned_message =
        "Received: from mail.example.org (mail.example.org [192.0.2.1]) by mail.example.com; Thu, 26 Nov 2026 10:00:00 "
        "+0000\n"
        "From: news@example.org\n"
        "Content-Type: multipart/mixed; boundary=inner\n"
        "\n"
        "--inner\n"
        "\n"
        "News.\n"
        "--inner--\n";
    const std::string bytes = "Content-Type: multipart/report; boundary=b\n\n--b\n\nIt came back.\n--b\n" +
                              std::string(returned_message) + "\n--b--\n";
    const std::string whole(returned_message);
    CHECK(leaves_of(bytes) == leaves{{text, "It came back."}, {returned, whole}});

    const std::string joined = "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/rfc822\n" +
                               std::string(returned_message) + "\n--b--\n";
    REQUIRE(leaves_of(joined).size() == 1);
    CHECK(leaves_of(joined)[0].kind == returned);
    CHECK(leaves_of(joined)[0].body.ends_with(whole));
}

// RFC 2045 5: in the header of a part, fields that do not begin with Content- have no meaning.
TEST_CASE("message: a part with a type of its own and a Message-ID is of that type") {
    CHECK(leaves_of("Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\nMessage-ID: "
                    "<a@example.com>\n\nIt came back.\n--b--\n") == leaves{{text, "It came back."}});
}

TEST_CASE("message: multiparts deeper than the bound are leaves") {
    const auto nested = [](std::size_t depth) {
        std::string bytes;
        for (std::size_t i = 0; i < depth; ++i) {
            const std::string b = "b" + std::to_string(i) + ".";
            bytes += "Content-Type: multipart/mixed; boundary=" + b + "\n\n--" + b + "\n";
        }
        bytes += "Content-Type: text/html\n\nx\n";
        for (std::size_t i = depth; i-- > 0;) bytes += "--b" + std::to_string(i) + ".--\n";
        return bytes;
    };
    for (std::size_t depth = 0; depth <= message::max_depth; ++depth)
        CHECK(leaves_of(nested(depth)) == leaves{{part_kind::markup, "x"}});
    for (const std::size_t depth : {message::max_depth + 1, std::size_t{1000}}) {
        const leaves deep = leaves_of(nested(depth));
        REQUIRE(deep.size() == 1);
        CHECK(deep[0].body.find("Content-Type: text/html\n\nx\n") != std::string::npos);
    }
}

TEST_CASE("message: parts beyond the bound are not looked at") {
    std::string bytes = "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 0; i < 1000; ++i) bytes += "--b\n\n" + std::to_string(i) + "\n";
    const leaves found = leaves_of(bytes + "--b--\n");
    REQUIRE(found.size() == message::max_parts);
    CHECK(found.front() == leaf{text, "0"});
    CHECK(found.back() == leaf{text, std::to_string(message::max_parts - 1)});
}

TEST_CASE("message: one that is used again knows nothing of the message before") {
    message m;
    m.parse(report);
    m.parse("Subject: x\n\n--inner\n\nx\n");
    CHECK(leaves_of(m) == leaves{{text, "--inner\n\nx"}});
    m.parse("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nAA");
    m.parse(report);
    CHECK(m.parts().size() == 3);
    CHECK(m.parts()[0].encoding == transfer_encoding::identity);
    m.parse("");
    CHECK(leaves_of(m) == leaves{{text, ""}});
    CHECK(m.header().empty());
}

TEST_CASE("message: wherever it is cut, its leaves are those of the whole as far as they came") {
    for (const std::string_view end : {"\n", "\r\n", "\r"}) {
        const std::string whole = with_line_ends(report, end);
        const leaves all = leaves_of(whole);
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            const std::string bytes = whole.substr(0, size);  // of its own memory, so that a sanitizer sees its end
            message m;
            m.parse(bytes);
            const leaves found = leaves_of(m);
            CAPTURE(size);
            REQUIRE(is_sound(m, bytes));
            REQUIRE(!found.empty());
            // One that is cut within its last boundary begins another part there.
            REQUIRE((found.size() <= all.size() || found.back() == leaf{text, ""}));
            for (std::size_t i = 0; i + 1 < found.size(); ++i) REQUIRE(found[i] == all[i]);
        }
    }
}

TEST_CASE("message: any bytes are leaves that lie in them") {
    std::mt19937 random(2046);
    const std::string_view pieces[] = {"--",
                                       "--b",
                                       "--c\n",
                                       "--b--",
                                       "\n",
                                       "\r",
                                       " ",
                                       "Content-Type: multipart/mixed; boundary=b\n",
                                       "Content-Type: multipart/mixed; boundary=\"c\"\n",
                                       "Content-Type: message/rfc822\n",
                                       "Content-Transfer-Encoding: base64\n",
                                       "Received: x\n",
                                       "From x\n",
                                       "text",
                                       ":",
                                       "\xff"};
    message m;
    for (int round = 0; round < 20000; ++round) {
        std::string bytes;
        for (auto n = random() % 24; n > 0; --n) bytes += pieces[random() % std::size(pieces)];
        m.parse(bytes);
        if (!is_sound(m, bytes)) {
            CAPTURE(bytes);
            CHECK(is_sound(m, bytes));
        }
    }
}
