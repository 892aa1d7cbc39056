// Lines of LF, CRLF and CR, and the comparisons that disregard the case of ASCII letters alone.
#include <mailbounce/report/lines.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce::detail;

namespace {

// Are these the lines of the text, and do the places lie as they should?
constexpr bool has_lines(std::string_view text, std::initializer_list<std::string_view> expected) {
    line_cursor lines(text);
    std::size_t after = 0;
    for (const std::string_view line : expected) {
        if (!lines.next() || lines.line() != line || lines.begin() != after) return false;
        if (text.substr(lines.begin(), line.size()) != line || lines.after() < lines.begin() + line.size())
            return false;
        after = lines.after();
    }
    return after == text.size() && !lines.next() && lines.line().empty() && lines.begin() == text.size() &&
           !lines.next();
}

constexpr bool is_empty_line(std::string_view text) {
    line_cursor lines(text);
    return lines.next() && lines.is_empty();
}

// The lines as a slow and simple reader finds them.
std::vector<std::string> split_slowly(std::string text) {
    const char end = text.find('\n') != std::string::npos ? '\n' : '\r';
    std::vector<std::string> lines;
    if (!text.empty() && text.back() != end) text += end;
    std::string line;
    for (const char c : text) {
        if (c != end) {
            line += c;
            continue;
        }
        while (!line.empty() && line.back() == '\r') line.pop_back();
        lines.push_back(line);
        line.clear();
    }
    return lines;
}

// Calls back with each text of up to `longest` of these characters.
template <class Each>
void for_each_text(std::string_view characters, std::size_t longest, Each each) {
    std::vector<std::string> texts{""};
    for (std::size_t size = 0; size <= longest; ++size) {
        std::vector<std::string> longer;
        for (const std::string& text : texts) {
            each(text);
            for (const char c : characters) longer.push_back(text + c);
        }
        texts.swap(longer);
    }
}

}  // namespace

static_assert(beginning_of("abc", 3) == "abc" && beginning_of("abcd", 3) == "abc");
static_assert(is_at_most("a\r\nb", 3) && !is_at_most("a\r\nbc", 3));
static_assert(beginning_of("a\r\nbc", 3) == "a\r\nb" && beginning_of("\r\r\r\r\ra", 2) == "\r\r\r\r");

static_assert(trim("").empty());
static_assert(trim(" \t\r\n").empty());
static_assert(trim("a") == "a");
static_assert(trim("\r\n\t a b \n\r") == "a b");
static_assert(trim("\v a\f") == "\v a\f", "only blanks and line ends go");
static_assert(trim(std::string_view(" \0 ", 3)) == std::string_view("\0", 1));

static_assert(same_text("", ""));
static_assert(same_text("Reporting-MTA", "rEPORTING-mta"));
static_assert(!same_text("a", "ab"));
static_assert(!same_text("ab", "a"));
static_assert(!same_text("@[", "`{"), "these differ by the bit by which the cases of letters differ");
static_assert(!same_text("\xc3\x84", "\xc3\xa4"), "letters beyond ASCII are as they are");
static_assert(!same_text("\xc1", "\xe1"));

static_assert(begins_with("Subject: x", "subject:"));
static_assert(begins_with("x", ""));
static_assert(begins_with("", ""));
static_assert(!begins_with("Sub", "subject"));
static_assert(!begins_with("a subject", "subject"));

static_assert(find_char("ab c", is_space) == 2);
static_assert(find_char("ab c", is_space, 3) == 4, "the size, if there is none");
static_assert(find_char("", is_space) == 0);

static_assert(find_text("Undelivered Mail", "MAIL") == 12);
static_assert(find_text("mail mail", "mail", 1) == 5);
static_assert(find_text("mail mail", "mail", 5) == 5);
static_assert(find_text("mail mail", "mail", 6) == std::string_view::npos);
static_assert(find_text("mail", "mail", 99) == std::string_view::npos);
static_assert(find_text("mail", "mails") == std::string_view::npos);
static_assert(find_text("", "a") == std::string_view::npos);
static_assert(find_text("aaab", "AAB") == 1);
static_assert(contains_text("Mail Delivery Subsystem", "delivery s"));
static_assert(!contains_text("Mail", "male"));

static_assert(has_lines("", {}));
static_assert(has_lines("a", {"a"}));
static_assert(has_lines("\n", {""}));
static_assert(has_lines("a\n", {"a"}), "a line end at the very end begins no line");
static_assert(has_lines("a\n\n", {"a", ""}));
static_assert(has_lines("a\n\nb", {"a", "", "b"}));
static_assert(has_lines("a\r\nb\r\n", {"a", "b"}));
static_assert(has_lines("a\r\n\r\nb", {"a", "", "b"}));
static_assert(has_lines("a\r\r\nb", {"a", "b"}), "as text mode writes CRLF");
static_assert(has_lines("a\rb\r", {"a", "b"}));
static_assert(has_lines("a\r\rb", {"a", "", "b"}));
static_assert(has_lines("\r\r", {"", ""}));
static_assert(has_lines("a\rb\nc", {"a\rb", "c"}), "where LF ends lines, CR alone ends none");
static_assert(has_lines("a\n\rb\n", {"a", "\rb"}));
static_assert(has_lines("a\r\nb\nc", {"a", "b", "c"}));
static_assert(has_lines("a\nb\r", {"a", "b"}));
static_assert(has_lines(" a \n b ", {" a ", " b "}), "blanks stay");
static_assert(has_lines(std::string_view("a\0b\n\0", 5), {std::string_view("a\0b", 3), std::string_view("\0", 1)}));

static_assert(is_empty_line("\n"));
static_assert(is_empty_line(" \t\r\n"));
static_assert(!is_empty_line(" .\n"));

static_assert([] {
    const std::string_view text = "one\ntwo\nthree\n";
    line_cursor lines(text);
    lines.go_to(4);
    if (!lines.next() || lines.line() != "two" || lines.begin() != 4 || lines.after() != 8) return false;
    lines.go_to(text.size());
    if (lines.next()) return false;
    lines.go_to(0);  // and back
    return lines.next() && lines.line() == "one";
}());

TEST_CASE("lines: every short text has the lines that a slow reader finds") {
    for_each_text("a \r\n", 7, [](const std::string& text) {
        std::vector<std::string> found;
        std::size_t after = 0;
        bool fits = true;
        line_cursor lines(text);
        while (lines.next()) {
            found.emplace_back(lines.line());
            fits = fits && lines.begin() == after && lines.after() > after;
            after = lines.after();
        }
        if (!fits || after != text.size() || found != split_slowly(text)) {
            CAPTURE(text);
            CHECK(fits);
            CHECK(after == text.size());
            CHECK(found == split_slowly(text));
        }
    });
}

TEST_CASE("lines: text is found where std::string finds it in lower case") {
    for_each_text("aAbB", 5, [](const std::string& text) {
        std::string lower = text;
        for (char& c : lower) c = mailbounce::detail::to_lower(c);
        for (const std::string_view what : {"a", "ab", "aab", "bb", "abab"})
            for (std::size_t from = 0; from <= text.size(); ++from)
                if (find_text(text, what, from) != lower.find(what, from)) {
                    CAPTURE(text, what, from);
                    CHECK(find_text(text, what, from) == lower.find(what, from));
                }
    });
}

TEST_CASE("lines: sixteen places at once are those found one by one") {
    for (int first = 0; first < 256; ++first) {
        char a[16], b[16];
        for (int n = 0; n < 16; ++n) {
            a[n] = static_cast<char>(first ^ (n % 3 == 0 ? 0x20 : n % 5));
            b[n] = static_cast<char>(n * 37 + first);
        }
        for (int last = 0; last < 256; ++last) {
            const char x = static_cast<char>(first);
            const char y = static_cast<char>(last);
            if (places_of(a, x, b, y) != places_of<portable_bytes>(a, x, b, y)) {
                CAPTURE(first, last);
                CHECK(places_of(a, x, b, y) == places_of<portable_bytes>(a, x, b, y));
            }
        }
    }
}

TEST_CASE("lines: text is found wherever it stands in a longer one") {
    // All bytes, those among them that differ from the marks by the bit of the case alone.
    std::string filler;
    for (int i = 0; i < 256; ++i) filler += static_cast<char>((i * 37) % 256);
    for (const std::string_view what : {"-", "--", "a ", "@a", "Host:", "while talking to"})
        for (std::size_t size = 0; size < 40; ++size)
            for (std::size_t at = 0; at <= size; ++at) {
                const std::string text = filler.substr(at, at) + std::string(what) + filler.substr(size, size - at);
                std::string lower = text;
                for (char& c : lower) c = mailbounce::detail::to_lower(c);
                std::string wanted(what);
                for (char& c : wanted) c = mailbounce::detail::to_lower(c);
                if (find_text(text, what) != lower.find(wanted)) {
                    CAPTURE(text, what);
                    CHECK(find_text(text, what) == lower.find(wanted));
                }
            }
}
