// The pieces from which reports are read take time linear in the text: lines, fields, addresses, and the decoders.
#include <mailbounce/report/address_in_text.hpp>
#include <mailbounce/report/charset.hpp>
#include <mailbounce/report/date.hpp>
#include <mailbounce/report/encoded_word.hpp>
#include <mailbounce/report/feedback_report.hpp>
#include <mailbounce/report/fields.hpp>
#include <mailbounce/report/flowed.hpp>
#include <mailbounce/report/formats/phrase_table.hpp>
#include <mailbounce/report/header.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/markup.hpp>
#include <mailbounce/report/transfer_encoding.hpp>
#include <mailbounce/report/xtext.hpp>

#include "linear_time.hpp"

using namespace mailbounce;
using namespace mailbounce::detail;
using tests::filled;
using tests::is_linear;

TEST_CASE("lines: linear time, whatever the text") {
    const auto walk = [](std::string_view text) {
        line_cursor lines(text);
        std::size_t empty = 0;
        while (lines.next()) empty += lines.is_empty() ? 1U : 0U;
        CHECK(empty <= text.size());
    };
    for (const std::string_view piece : {"\n", "\r", "\r\n", " \r\n", "a", " ", "line\n", "line\r"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, walk));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, {}, "\n"); }, walk));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "\n"); }, walk));
    }
    const auto search = [](std::string_view text) { CHECK(!contains_text(text, "aaaaaaaaaaaaaaaaaaaaaaaab")); };
    CHECK(is_linear([](std::size_t size) { return filled(size, "a"); }, search));
}

TEST_CASE("fields: linear time, whatever the text") {
    for (const stray_line stray : {stray_line::ends_block, stray_line::continues}) {
        const auto walk = [stray](std::string_view text) {
            field_cursor fields(text, stray);
            while (fields.next()) {
            }
            CHECK(fields.end() <= text.size());
        };
        for (const std::string_view piece :
             {"A: 1\n", "A: 1\r", "stray\nA: 1\n", "stray\n", " folded\n", "A:", "a", " ", ":", "\r", "A\t:\n", "\n"}) {
            CAPTURE(piece);
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, walk));
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "A: 1\n", "\nB: 2"); }, walk));
        }
        CHECK(is_linear([](std::size_t size) { return filled(size, " ", "a", ": 1"); }, walk));
    }
    const auto search = [](std::string_view value) { CHECK(parameter(value, "charset").empty()); };
    for (const std::string_view piece :
         {"charset", "charset ", "\"", "; charset", "charset\"", " ", "c", "charset\n"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, search));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece) + filled(size, " ") + "x"; }, search));
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
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "<"); }, read_id));
    }
}

TEST_CASE("address: linear time, whatever the text") {
    const auto walk = [](std::string_view text) {
        std::size_t count = 0;
        for (placed_address found = find_address(text); !found.address.empty(); found = find_address(text, found.end))
            ++count;
        CHECK(count <= text.size());
    };
    const auto read = [](std::string_view text) { CHECK(address_of_field(text).size() <= text.size()); };
    for (const std::string_view piece :
         {"@",      "a",   "a@",  "@a",  "a@b ",  "a@b,",  "\"",           "\"@",           "\\\"@", "\\\"@a",
          "x\\\"@", "[",   "@[",  "a@[", "a@[\"", "<",     "a@b<",         "<a@b>",         "((",    ".",
          ".@",     "-@a", "a@.", "/",   "/@",    "//a@b", "\xe3\x80\x8c", "\xe3\x80\x8c@", "' @",   "a@-"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, walk));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "\"", "@a"); }, walk));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read));
    }
    CHECK(is_linear([](std::size_t size) { return filled(size / 2, "(") + "a@b" + filled(size / 2, ")"); }, walk));
}

TEST_CASE("xtext: linear time, whatever the text") {
    const auto decode = [](std::string_view text) {
        std::string out;
        append_xtext_decoded(text, out);
        CHECK(out.size() <= text.size());
    };
    for (const std::string_view piece : {"a", "+", "+2", "+2B", "\\", "\\x{", "\\x{263A}", "\\x{26", "}", "{"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, decode));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece) + '}'; }, decode));
        const auto look = [=](std::string_view text) { CHECK(is_xtext(text) == (piece == "+2B")); };
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, look));
    }
}

TEST_CASE("phrase_table: linear time, whatever the text") {
    enum class kind : std::uint8_t { failure, delay, other };
    static constexpr const char* failures[] = {"mail failure", "mailbox full", "full", " ndr "};
    static constexpr const char* delays[] = {"will retry", "mailbox full of"};
    static constexpr auto table = [] {
        phrase_table<kind, 7> t;
        t.add(kind::failure, failures);
        t.add(kind::delay, delays);
        return t;
    }();
    const auto search = [](std::string_view text) { CHECK_FALSE(table.in(text).contains(kind::other)); };
    for (const std::string_view piece : {"a", "mail", "mailbox ", "full", " ndr"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, search));
    }
}

TEST_CASE("decoders: linear time, whatever the bytes") {
    const auto decode = [](const std::string& bytes) {
        std::string out;
        for (const auto encoding : {transfer_encoding::quoted_printable, transfer_encoding::base64})
            append_decoded(bytes, encoding, out);
        for (const char* charset :
             {"", "utf-8", "utf-16", "iso-8859-1", "koi8-r", "iso-2022-jp", "shift_jis", "euc-jp"})
            append_utf8(bytes, charset, out);
        append_decoded_words(bytes, out);
        append_text_of_markup(bytes, out);
        append_unflowed(bytes, false, out);
        append_unflowed(bytes, true, out);
        CHECK(out.size() <= 32 * bytes.size());
    };
    for (const std::string_view piece : {"a",
                                         "=",
                                         "=\n",
                                         "= \n",
                                         "=3D",
                                         "QQ",
                                         "A",
                                         "==",
                                         "=?utf-8?b?",
                                         "=?utf-8?q?",
                                         "=?",
                                         "?=",
                                         "=?utf-8?q?a?= ",
                                         " ",
                                         "\n",
                                         " \n",
                                         "> ",
                                         ">",
                                         "-- \n",
                                         "<",
                                         "<a",
                                         "<a ",
                                         "<a &#64;",
                                         "&",
                                         "&#",
                                         "&#x",
                                         "&amp",
                                         "<!--",
                                         "-->",
                                         "<style>",
                                         "<script>",
                                         "</",
                                         "<p>",
                                         "<td>",
                                         "<br>",
                                         "<pre>",
                                         "<a href=\"",
                                         "\x1B$B",
                                         "\x1B",
                                         "\x1B(I",
                                         "\x8E",
                                         "\xA4",
                                         "\x82",
                                         "\xC3",
                                         "\xE3\x81",
                                         "\xFF",
                                         "\xF0\x9F",
                                         "\xD8"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, decode));
    }
}

TEST_CASE("dates, types of feedback and encodings: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        CHECK_FALSE(parse_mail_date(text));
        CHECK_FALSE(parse_instant(text));
        CHECK(parse_feedback_type(text) == feedback_type::other);
        CHECK(parse_transfer_encoding(text) == transfer_encoding::identity);
        CHECK_FALSE(read_feedback(text).arrival);
    };
    for (const std::string_view piece :
         {"a", "1", " ", "(", ")", "\n", ",", "1 ", "Nov ", "-", ":", "Source-IP: a\n"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "Arrival-Date: 25 Nov "); }, read));
    }
}
