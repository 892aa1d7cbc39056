// Header fields, folded and not, the end of their block, and the parameters of their values: RFC 5322 2.2 and 4.5, RFC
// 2045 5.1, and what programs make of these.
#include <mailbounce/report/fields.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce::detail;

namespace {

// Has the block these fields, and does the text go on behind it with this?
constexpr bool has_fields(std::string_view text, std::initializer_list<field> expected, std::string_view rest = {},
                          stray_line stray = stray_line::ends_block) {
    field_cursor fields(text, stray);
    for (const field& f : expected)
        if (!fields.next() || fields.current().name != f.name || fields.current().value != f.value) return false;
    return !fields.next() && !fields.next() && text.substr(fields.end()) == rest;
}

constexpr bool has_status_fields(std::string_view text, std::initializer_list<field> expected,
                                 std::string_view rest = {}) {
    return has_fields(text, expected, rest, stray_line::continues);
}

}  // namespace

// --- names

static_assert(field_name_size("Subject: x") == 7);
static_assert(field_name_size("Subject:") == 7);
static_assert(field_name_size("Subject:x") == 7);
static_assert(field_name_size("Subject : x") == 7, "obsolete, RFC 5322 4.5");
static_assert(field_name_size("Subject \t : x") == 7);
static_assert(field_name_size("X-Original_To.1: x") == 15, "any printable character but the colon");
static_assert(field_name_size("a::") == 1);
static_assert(field_name_size("") == 0);
static_assert(field_name_size(":") == 0);
static_assert(field_name_size(": x") == 0);
static_assert(field_name_size("Subject") == 0);
static_assert(field_name_size("Dear user: hello") == 0);
static_assert(field_name_size(" Subject: x") == 0);
static_assert(field_name_size("\tSubject: x") == 0);
static_assert(field_name_size("Betreff\xc3\xbc: x") == 0);
static_assert(field_name_size("a\x7f: x") == 0);
static_assert(field_name_size(std::string_view("a\0b: x", 6)) == 0);
static_assert(field_name_size("http://example.com/") == 0, "an address of the web");
static_assert(field_name_size("See: //x") == 3);

TEST_CASE("fields: a name of unreasonable length is none") {
    CHECK(field_name_size(std::string(max_field_name, 'a') + ": x") == max_field_name);
    CHECK(field_name_size(std::string(max_field_name, 'a') + " : x") == max_field_name);
    CHECK(field_name_size(std::string(max_field_name + 1, 'a') + ": x") == 0);
    CHECK(field_name_size(std::string(max_field_name + 1, 'a') + " : x") == 0);
}

// --- blocks

static_assert(has_fields("", {}));
static_assert(has_fields("\n", {}));
static_assert(has_fields("\nbody", {}, "body"));
static_assert(has_fields("A: 1", {{"A", "1"}}));
static_assert(has_fields("A: 1\nB: 2\n\nbody: 3\n", {{"A", "1"}, {"B", "2"}}, "body: 3\n"));
static_assert(has_fields("A: 1\r\nB: 2\r\n\r\nbody", {{"A", "1"}, {"B", "2"}}, "body"));
static_assert(has_fields("A: 1\rB: 2\r\rbody", {{"A", "1"}, {"B", "2"}}, "body"));
static_assert(has_fields("A:\nB:  \n\n\nbody", {{"A", ""}, {"B", ""}}, "\nbody"));
static_assert(has_fields("A : 1\n", {{"A", "1"}}));
static_assert(has_fields("A: b: c\n", {{"A", "b: c"}}));
static_assert(has_fields("A:1\nA:2\n", {{"A", "1"}, {"A", "2"}}), "fields that stand there twice");
static_assert(has_fields("A: 1\n \t \nB: 2", {{"A", "1"}}, "B: 2"), "blanks alone are an empty line");

// Folded, RFC 5322 2.2.3.
static_assert(has_fields("A: 1\n 2\n\t3\nB: 4\n", {{"A", "1\n 2\n\t3"}, {"B", "4"}}));
static_assert(has_fields("A: 1\r\n 2\r\nB: 4\r\n", {{"A", "1\r\n 2"}, {"B", "4"}}));
static_assert(has_fields("A:\n 1\n", {{"A", "1"}}), "folded right behind the colon");
static_assert(has_fields("A: 1\n B: 2\n", {{"A", "1\n B: 2"}}));
static_assert(has_fields("A: 1\n 2", {{"A", "1\n 2"}}), "cut");

// What is no field.
static_assert(has_fields("no field\nA: 1\n", {{"A", "1"}}), "a field follows it");
static_assert(has_fields("A: 1\n>From ann@example.com Thu Nov 26 10:00:00 2026\nB: 2\n\nbody", {{"A", "1"}, {"B", "2"}},
                         "body"),
              "as an mbox within an mbox has it");
static_assert(has_fields("A: 1\nThe empty line was lost.\nSo this is text.\n", {{"A", "1"}},
                         "The empty line was lost.\nSo this is text.\n"));
static_assert(has_fields("A: 1\nlast", {{"A", "1"}}, "last"));
static_assert(has_fields("text\n\nA: 1\n", {}, "text\n\nA: 1\n"));
static_assert(has_fields(" folded, but of what?\nA: 1\n", {{"A", "1"}}));

// A delivery status has no text that could be meant.
static_assert(has_status_fields("Diagnostic-Code: smtp; 550 no\nsuch user\nhere\nStatus: 5.1.1\n",
                                {{"Diagnostic-Code", "smtp; 550 no\nsuch user\nhere"}, {"Status", "5.1.1"}}));
static_assert(has_status_fields("A: 1\nlast\n\nB: 2\n", {{"A", "1\nlast"}}, "B: 2\n"));
static_assert(has_status_fields("A: 1\n 2\n3\n 4\nB: 5", {{"A", "1\n 2\n3\n 4"}, {"B", "5"}}));
static_assert(has_status_fields("stray\nmore\nA: 1\n", {{"A", "1"}}));
static_assert(has_status_fields("stray\n", {}));
static_assert(has_status_fields("A: see\nhttp://example.com/help\nB: 1\n",
                                {{"A", "see\nhttp://example.com/help"}, {"B", "1"}}));
TEST_CASE("fields: an address with a colon behind it, as in the replies of Postfix, is no field of a status") {
    CHECK(has_status_fields(
        "Diagnostic-Code: smtp; 550 5.1.1\n<ann@example.com>: User unknown\nStatus: 5.1.1\n",
        {{"Diagnostic-Code", "smtp; 550 5.1.1\n<ann@example.com>: User unknown"}, {"Status", "5.1.1"}}));
}

TEST_CASE("fields: whatever the bytes, they are views of the text in their order, and the block ends in it") {
    std::mt19937 random(5322);
    const std::string_view pieces[] = {"A",    ":",    " ",         "\t",       "\n",  "\r",
                                       "\r\n", "word", "Name: x\n", "\xc3\xa4", "\n\n"};
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n) text += pieces[random() % std::size(pieces)];
        for (const stray_line stray : {stray_line::ends_block, stray_line::continues}) {
            field_cursor fields(text, stray);
            const char* at = text.data();
            bool fits = true;
            while (fields.next()) {
                const field& f = fields.current();
                const char* const value_end = f.value.data() + f.value.size();
                fits = fits && !f.name.empty() && f.name.data() >= at && f.value.data() > f.name.data() &&
                       trim(f.value) == f.value && value_end <= text.data() + text.size();
                at = (std::max)(value_end, f.name.data() + f.name.size());
            }
            const std::size_t end = fields.end();
            fits = fits && end <= text.size() && text.data() + end >= at;
            if (!fits) {
                CAPTURE(text);
                CHECK(fits);
            }
        }
    }
}

// --- parameters, RFC 2045 5.1

static_assert(parameter("text/plain; charset=utf-8", "charset") == "utf-8");
static_assert(parameter("text/plain; charset=\"utf-8\"", "charset") == "utf-8");
static_assert(parameter("text/plain;charset=utf-8;format=flowed", "format") == "flowed");
static_assert(parameter("text/plain; CHARSET=UTF-8", "charset") == "UTF-8");
static_assert(parameter("multipart/report; report-type=delivery-status;\r\n\tboundary=\"a;b = c\"", "boundary") ==
              "a;b = c");
static_assert(parameter("multipart/mixed; boundary=----=_Part_1.2", "boundary") == "----=_Part_1.2");
static_assert(parameter("text/plain; charset = utf-8 ; x=y", "charset") == "utf-8");
static_assert(parameter("text/plain; charset =\r\n \"utf-8\"", "charset") == "utf-8");
static_assert(parameter("text/plain; charset=utf-8\r\n", "charset") == "utf-8");
static_assert(parameter("text/plain", "charset").empty());
static_assert(parameter("", "charset").empty());
static_assert(parameter("text/plain; charset", "charset").empty());
static_assert(parameter("text/plain; charset=", "charset").empty());
static_assert(parameter("text/plain; charset=; format=flowed", "charset").empty());
static_assert(parameter("text/plain; charset=\"\"", "charset").empty());
static_assert(parameter("multipart/mixed; boundary=\"abc", "boundary") == "abc", "cut");
static_assert(parameter("a/b; boundary=first; boundary=second", "boundary") == "first");
// The name must stand there as a whole, and outside of quotes.
static_assert(parameter("a/b; boundary2=1; boundary=2", "boundary") == "2");
static_assert(parameter("a/b; myboundary=1; boundary=2", "boundary") == "2");
static_assert(parameter("a/b; name=\"; boundary=1\"; boundary=2", "boundary") == "2");
static_assert(parameter("boundary/boundary; boundary=2", "boundary") == "2");
// RFC 2231 3: pieces of a parameter are not that parameter.
static_assert(parameter("a/b; boundary*0=\"1\"; boundary*1=\"2\"; boundary=3", "boundary") == "3");
// As programs write them.
static_assert(parameter("multipart/report report-type=delivery-status boundary=\"b\"", "boundary") == "b");
static_assert(parameter("multipart/report,boundary=b", "boundary") == "b");
static_assert(parameter("multipart/report; (a comment) boundary=b", "boundary") == "b");

static_assert(first_token("text/plain; charset=utf-8") == "text/plain");
static_assert(first_token("text/plain") == "text/plain");
static_assert(first_token("text/plain\r\n ;charset=utf-8") == "text/plain");
static_assert(first_token("failed (gave up)") == "failed");
static_assert(first_token("failed(gave up)") == "failed");
static_assert(first_token("").empty());
static_assert(first_token("; x").empty());

TEST_CASE("fields: the end of another parameter's name is no name") {
    CHECK(parameter("a/b; x-boundary=1; boundary=2", "boundary") == "2");
    CHECK(parameter("a/b; x_boundary=1; boundary=2", "boundary") == "2");
}

TEST_CASE("fields: a parameter is found in every part of a value, or a part of it") {
    const std::string value = "multipart/report; a=\"x;y\"; boundary = \"the boundary\" ; charset=utf-8";
    for (std::size_t begin = 0; begin <= value.size(); ++begin)
        for (std::size_t size = 0; begin + size <= value.size(); ++size) {
            const std::string part = value.substr(begin, size);  // at the end of its memory, where a sanitizer sees
            const std::string_view found = parameter(part, "boundary");
            if (!found.empty() && std::string_view("the boundary").substr(0, found.size()) != found) {
                CAPTURE(part);
                CHECK(found == "the boundary");
            }
        }
}
