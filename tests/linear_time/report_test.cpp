// Messages of any kind are read in time linear in their size, and in memory that is bounded by it; and so are the texts
// within them.
#include <mailbounce/report/delivery_status.hpp>
#include <mailbounce/report/formats/notice.hpp>
#include <mailbounce/report/formats/notification.hpp>
#include <mailbounce/report/formats/signs.hpp>
#include <mailbounce/report/message.hpp>
#include <mailbounce/report/report_reader.hpp>

#include <algorithm>

#include "fuzz/support/memory.hpp"
#include "linear_time.hpp"
#include "report/messages.hpp"

using namespace mailbounce;
using tests::daemon_header;
using tests::filled;
using tests::is_linear;
using tests::message_of;
using tests::plain;
using tests::report_of;
using tests::steps_of;

namespace {

std::string with_fields(std::string_view fields, std::string_view text = "See below.\n") {
    return report_of(
        daemon_header, text,
        "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; ann@example.com\n" + std::string(fields));
}

std::string times(std::string_view piece, std::size_t size) {
    std::string out;
    while (out.size() < size) out += piece;
    return out;
}

// One of numbers counted up, as often as they fit in.
template <class Piece>
std::string counted_up(std::size_t size, Piece piece) {
    std::string out;
    for (std::size_t i = 0; out.size() < size; ++i) out += piece(std::to_string(i));
    return out;
}

std::string text_of(std::string_view text) { return plain(daemon_header, text); }

std::string with_ends_of_mac(std::string message) {
    std::replace(message.begin(), message.end(), '\n', '\r');
    return message;
}

struct hostile {
    std::string_view name;
    std::string (*of_size)(std::size_t);
};

constexpr hostile hostiles[] = {
    {"multiparts within each other",
     [](std::size_t n) {
         return std::string(daemon_header) + counted_up(n, [](const std::string& i) {
                    return "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + '\n';
                });
     }},
    {"parts",
     [](std::size_t n) {
         return std::string(daemon_header) + "Content-Type: multipart/mixed; boundary=b\n\n" + times("--b\n", n);
     }},
    {"parts, with the line ends of old Macs",
     [](std::size_t n) {
         return with_ends_of_mac(std::string(daemon_header) + "Content-Type: multipart/mixed; boundary=b\n\n" +
                                 times("--b\n", n));
     }},
    {"a boundary as long as the message",
     [](std::size_t n) {
         return std::string(daemon_header) + "Content-Type: multipart/mixed; boundary=" + times("-", n / 2) + "\n\n" +
                times("--\n", n / 2);
     }},
    {"recipients in a delivery status",
     [](std::size_t n) {
         return report_of(daemon_header, "It failed.\n", counted_up(n, [](const std::string& i) {
                              return "Final-Recipient: rfc822; a" + i + "@example.com\nAction: failed\n\n";
                          }));
     }},
    {"blocks of a delivery status",
     [](std::size_t n) { return report_of(daemon_header, "It failed.\n", times("a:\n\n", n)); }},
    {"blocks of a delivery status, with the line ends of old Macs",
     [](std::size_t n) { return with_ends_of_mac(report_of(daemon_header, "It failed.\n", times("a:\n\n", n))); }},
    {"escapes that never end",
     [](std::size_t n) {
         return with_fields("Original-Recipient: utf-8; " + times("\\x{", n) + "\nAction: failed\n");
     }},
    {"addresses, a line each",
     [](std::size_t n) {
         return text_of(counted_up(n, [](const std::string& i) { return "a" + i + "@example.com\n"; }));
     }},
    {"addresses in one line", [](std::size_t n) { return text_of(times("ann@example.com ", n)); }},
    {"addresses in sentences", [](std::size_t n) { return text_of(times("to ann@example.com it was\nnot\n", n)); }},
    {"one address again and again, with a reply",
     [](std::size_t n) { return text_of(times("<ann@example.com>: 550 5.1.1 no\n", n)); }},
    {"addresses above one text",
     [](std::size_t n) {
         return text_of(counted_up(n / 32, [](const std::string& i) { return "<a" + i + "@example.com>\n"; }) + '\n' +
                        times("no such user. ", n));
     }},
    {"failed recipients in the header, and one text",
     [](std::size_t n) {
         return plain("X-Failed-Recipients: " +
                          counted_up(n / 32, [](const std::string& i) { return "a" + i + "@example.com, "; }) + '\n' +
                          std::string(daemon_header),
                      times("could not deliver it. ", n));
     }},
    {"one recipient with a long reply, and many entries about it",
     [](std::size_t n) {
         return with_fields("Action: failed\nDiagnostic-Code: smtp; " + times("no such user. ", n) + '\n',
                            counted_up(n / 32, [](const std::string& i) { return "<a" + i + "@example.com>: x\n"; }));
     }},
    {"a long reply, and entries that are nearly in it",
     [](std::size_t n) {
         return with_fields("Action: failed\nDiagnostic-Code: smtp; " + times("a", n / 2) + '\n',
                            times("<a@b.example>: " + times("a", 3000) + "b\n\n", n / 2));
     }},
    {"recipients whose long names differ at their ends, each told twice",
     [](std::size_t n) {
         const std::string name = times("a", 200) + '@' + times("a", 200);
         return report_of(daemon_header,
                          counted_up(n / 2, [&](const std::string& i) { return '<' + name + i + ".example>: no\n\n"; }),
                          counted_up(n / 2, [&](const std::string& i) {
                              return "Final-Recipient: rfc822; " + name + i + ".example\nAction: failed\n\n";
                          }));
     }},
    {"a header of one field", [](std::size_t n) { return "Subject: " + times("a ", n) + '\n' + text_of("x"); }},
    {"a header of many fields", [](std::size_t n) { return times("X-A: a\n", n) + text_of("x"); }},
    {"encoded words that never end", [](std::size_t n) { return "Subject: " + times("=?utf-8?b?", n) + "\n\n"; }},
    {"one line", [](std::size_t n) { return text_of(times("a", n)); }},
    {"@", [](std::size_t n) { return text_of(times("@", n)); }},
    {"@ alone", [](std::size_t n) { return times("@", n); }},
    {"quoted local parts", [](std::size_t n) { return text_of(times("\\\"@", n)); }},
    {"quoted local parts in the header",
     [](std::size_t n) { return "To: " + times("\\\"@", n) + '\n' + text_of("x"); }},
    {"<", [](std::size_t n) { return text_of(times("<", n)); }},
    {"replies", [](std::size_t n) { return text_of("<ann@example.com>: " + times("said: 550 no ", n)); }},
    {"a transcript",
     [](std::size_t n) {
         return text_of("----- Transcript of session follows -----\n" +
                        times(">>> RCPT To:<ann@example.com>\n<<< 550 no\n550 <ann@example.com>... no\n", n));
     }},
    {"headers within the text", [](std::size_t n) { return text_of(times("\nFrom: a\nX-A: b\n", n)); }},
    {"a notification of keys",
     [](std::size_t n) {
         return text_of(R"({"notificationType":"Bounce","bouncedRecipients":[)" + times(R"("emailAddress")", n));
     }},
    {"a notification of recipients",
     [](std::size_t n) {
         return text_of(R"({"notificationType":"Bounce","bouncedRecipients":[)" +
                        times(R"({"emailAddress":"ann@example.com","diagnosticCode":"smtp; 550 no"},)", n));
     }},
    {"markup",
     [](std::size_t n) {
         return message_of(daemon_header, {"text/html", times("<a &#64;", n)});
     }},
    {"zeros", [](std::size_t n) { return text_of(std::string(n, '\0')); }},
    {"line ends", [](std::size_t n) { return times("\r\n", n); }},
};

}  // namespace

TEST_CASE("message: linear time, whatever the bytes") {
    const auto parse = [](const std::string& bytes) {
        message m;
        m.parse(bytes);
        CHECK(m.parts().size() <= message::max_parts);
    };
    std::string nested;
    for (std::size_t i = 0; i < message::max_depth; ++i)
        nested +=
            "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) + "\n";
    const std::string_view headers[] = {"", "Content-Type: multipart/mixed; boundary=b\n\n",
                                        "Content-Type: multipart/mixed; boundary=b\r\r", nested};
    for (const std::string_view header : headers)
        for (const std::string_view piece :
             {"--\n", "--", "--b\n", "--b\r", "--b\n\n", "--b\r\r", "--b--\n", "-", " --b\n", "--b\nA: 1\n", "\n", "\r",
              "a", "From x\n", "--b\nstray\n", "--b\nContent-Type: multipart/mixed; boundary=b\n\n"}) {
            CAPTURE(header, piece);
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, header); }, parse));
        }
    const auto long_boundary = [](std::size_t size) {
        const std::string b(size / 16, 'b');
        return filled(size, "--" + b.substr(1) + "\n", "Content-Type: multipart/mixed; boundary=" + b + "\n\n");
    };
    CHECK(is_linear(long_boundary, parse));
}

TEST_CASE("delivery status: linear time, whatever the text") {
    const auto walk = [](std::string_view text) {
        delivery_status_reader status(text);
        std::size_t count = 0;
        while (status.next()) ++count;
        CHECK(count <= text.size());
    };
    for (const std::string_view piece : {"\n",
                                         "\r",
                                         " ",
                                         "a",
                                         "stray\n",
                                         "X: y\n",
                                         "X: y\n\n",
                                         "X: y\r\r",
                                         "Action: failed\n",
                                         "Action: failed\r\r",
                                         "Final-Recipient: rfc822;a\n",
                                         "Final-Recipient: rfc822;a\n\n",
                                         "Final-Recipient: rfc822;a\r\r",
                                         "Action:",
                                         "Status: 5.1.1 (((\n",
                                         "Status: )",
                                         "Diagnostic-Code: a;\n",
                                         "Remote-MTA: [\n",
                                         ";",
                                         "(",
                                         "Status: 5.1.1\n\n"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, walk));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "Final-Recipient: rfc822; a\n"); }, walk));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "Status: "); }, walk));
    }
}

TEST_CASE("notice: linear time, whatever the text") {
    const auto read = [](std::string_view text) {
        detail::notice_reader reader;
        CHECK(reader.read(text, "news@example.org").size() <= text.size());
    };
    const auto split = [](std::string_view text) { CHECK(detail::split(text).words.size() <= text.size()); };
    const std::string_view transcript = "   ----- Transcript of session follows -----\n";
    const std::string rcpt = std::string(transcript) + ">>> RCPT To:<ann@example.net>\n<<< 550 no\n";
    for (const std::string_view piece : {"\n",
                                         "\r",
                                         " ",
                                         "a",
                                         "-",
                                         "- ",
                                         "* ",
                                         "<",
                                         "@",
                                         "a@b ",
                                         "a@b\n",
                                         "<a@b>\n",
                                         "<a@b>\n\n",
                                         "to a@b\n",
                                         "to a@b\n\n",
                                         "Recipient: a@b\n",
                                         ">>> x\n",
                                         "<<< 550 x\n",
                                         "550 x\n",
                                         "550 a@b... x\n",
                                         "550 a@b... x\n\n",
                                         "a@b...\n",
                                         "while talking to x:\n",
                                         "... ",
                                         "Subject: x\n",
                                         "Subject: x\n\n",
                                         "--\nSubject: x\n",
                                         "X: y\n",
                                         "(expanded from ",
                                         "host ",
                                         "host mx.example.net\n",
                                         "text\n",
                                         "text\n\n",
                                         "Received: x\n",
                                         "\\\"@",
                                         "a@[",
                                         "<mailto:"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, rcpt); }, read));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "to a@b "); }, read));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, split));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "Subject: x\n"); }, split));
    }
    // A long address in a command, and another in the conclusion.
    const auto long_address = [=](std::size_t size) {
        const std::string name = filled(size / 3, "a");
        return std::string(transcript) + ">>> RCPT To:<" + name + name + ">\n<<< 550 no\n550 <" + name +
               "@example.net>... no\n";
    };
    CHECK(is_linear(long_address, read));
}

TEST_CASE("notification: linear time, whatever the text") {
    const auto look = [](std::string_view text) { CHECK(detail::json_value(text, "k").size() <= text.size()); };
    for (const std::string_view piece : {"k", "\"k\"", "\"k\" ", "\"k\":", "\"", "\\", "{", " ", "\"k\",", "\\\""}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, look));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece) + filled(size, " "); }, look));
    }
    const auto unescape = [](std::string_view text) {
        std::string out;
        detail::append_unescaped(text, out);
        CHECK(out.size() <= text.size());
    };
    for (const std::string_view piece : {"\\", "\\u", "\\u0041", "\\n", "a"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, unescape));
    }
    const auto read = [](const std::string& text) {
        detail::text_decoder decoder;
        detail::recipient_list recipients;
        report told;
        detail::notification_reader(decoder, recipients, told).read(text);
        CHECK(recipients.size() <= detail::recipient_list::max_recipients);
    };
    const std::string_view headers[] = {"{\"notificationType\":\"Bounce\",\"bouncedRecipients\":[",
                                        "{\"notificationType\":\"DeliveryDelay\",\"delayedRecipients\":[",
                                        "{\"notificationType\":\"Delivery\",\"delivery\":{\"recipients\":[",
                                        "{\"notificationType\":\"Complaint\",\"complainedRecipients\":["};
    for (const std::string_view header : headers)
        for (const std::string_view piece :
             {"{\"emailAddress\":\"a@b\"},", "\"emailAddress\":\"a@b\",", "emailAddress", "{", "\"a@b\",", "\"", "\\\"",
              " ", "{\"emailAddress\":", "\"notificationType\" "}) {
            CAPTURE(header, piece);
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, header); }, read));
            CHECK(
                is_linear([=](std::size_t size) { return filled(size, piece, header, "\\\"notificationType"); }, read));
        }
}

TEST_CASE("signs: linear time, whatever the text") {
    const detail::message_header header;
    const auto judge = [&](std::string_view text) {
        const report_kind kind = detail::kind_by_signs(
            {.header = header,
             .from = text,
             .subject = text,
             .notice = text,
             .returns_message = false,
             .shows_address = false,
             .speaks_of_recipient = false,
             .names_recipient = false,
             .is_report = false},
            [=] { return text; }, [] { return code_class::none; });
        CHECK(kind == report_kind::other);
    };
    for (const std::string_view piece :
         {"a", " ", "not ", "permanen ", "mail ", "delive", "could not be ", "\xc3", "re:"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, judge));
    }
}

TEST_CASE("report: linear time and memory, whatever the message") {
    // How often a byte is looked at in all. Most messages take 10 to 30 steps a byte; those that name a thousand
    // recipients more, as each is held against the others.
    constexpr std::size_t steps_per_byte = 512;
    report_reader reader;
    for (const hostile& h : hostiles) {
        CAPTURE(h.name);
        const auto read = [&](const std::string& message) {
            CHECK(reader.read(message).deliveries.size() <= report_reader::max_deliveries);
        };
        for (std::size_t size = std::size_t{1} << 14U; size <= std::size_t{1} << 21U; size *= 2) {
            const std::string message = h.of_size(size);
            CAPTURE(message.size());
            CHECK(steps_of([&] { read(message); }) <= steps_per_byte * message.size());

            const fuzzing::memory_watch memory;
            report_reader fresh;
            fresh.read(message);
            CHECK(memory.most_bytes() <=
                  report_reader::max_memory + report_reader::max_memory_per_byte * message.size());
        }
        CHECK(is_linear(h.of_size, read, std::size_t{1} << 19U));
    }
}

TEST_CASE("report: ten megabytes") {
    constexpr std::size_t size = 10'000'000 / 4;
    report_reader reader;
    const auto read = [&](const std::string& message) { CHECK(reader.read(message).deliveries.size() <= 1024); };
    const auto recipients = [](std::string_view before, std::string_view after) {  // half a million of them
        return [=](std::size_t n) {
            return report_of(daemon_header, "It failed.\n", counted_up(n, [&](const std::string& i) {
                                 return std::string(before) + i + std::string(after);
                             }));
        };
    };
    CHECK(is_linear([](std::size_t n) { return text_of(times("a", n)); }, read, size));
    CHECK(is_linear([](std::size_t n) { return "Subject: a" + times("\n a", n) + '\n' + text_of("x"); }, read, size));
    CHECK(is_linear([](std::size_t n) { return times("X-A: a\n", n) + text_of("x"); }, read, size));
    CHECK(is_linear(hostiles[0].of_size, read, size));
    CHECK(is_linear(recipients("Final-Recipient: rfc822; a", "@b\n"), read, size));
    CHECK(is_linear(
        [](std::size_t n) { return "X-Failed-Recipients: " + times("a@b.example, ", n) + '\n' + text_of("x"); }, read,
        size));
}
