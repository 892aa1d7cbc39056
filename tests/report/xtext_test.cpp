// xtext and utf-8-addr-xtext, and what looks like them: RFC 3461 4, RFC 6533 3.
#include <mailbounce/report/xtext.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce::detail;

namespace {

std::string decoded(std::string_view text) {
    std::string out = "before ";
    append_xtext_decoded(text, out);
    REQUIRE(out.starts_with("before "));
    return out.substr(7);
}

std::string utf8(char32_t c) {
    std::string out;
    append_character(c, out);
    return out;
}

}  // namespace

static_assert(is_xtext("ann+2Btag@example.com"));
static_assert(is_xtext("ann+3Dexample.org@example.com"));
static_assert(is_xtext("+2B+3D"));
static_assert(is_xtext("\"ann+20lee\"@example.com"), "a blank in a quoted string");
static_assert(is_xtext("ann+40example.com"), "some encode more than they must");
static_assert(!is_xtext("ann@example.com"), "no escape, nothing to undo");
static_assert(!is_xtext(""));
static_assert(!is_xtext("ann+tag@example.com"));
static_assert(!is_xtext("ann+2Btag+more@example.com"), "each plus begins an escape");
static_assert(!is_xtext("ann+"));
static_assert(!is_xtext("ann+2"));
static_assert(!is_xtext("+"));
static_assert(!is_xtext("ann+41@example.com"), "an A needs no escape");
static_assert(!is_xtext("ann+7E@example.com"));
static_assert(!is_xtext("ann+2G@example.com"));
static_assert(!is_xtext("ann++2B@example.com"));

TEST_CASE("xtext: no control character comes out") {
    for (const std::string_view text :
         {"ann+0Abob@example.com", "ann+0d+0a", "+00", "+1F", "+7F", "ann\\x{0A}bob", "\\x{0}", "\\x{7f}"}) {
        CAPTURE(text);
        CHECK(decoded(text) == text);
    }
    CHECK(decoded("+20+7E\\x{20}\\x{7E}") == " ~ ~");
}

TEST_CASE("xtext: a tag that begins as an escape would, of what no address can hold there, is none") {
    // RFC 3461 4: digits are in upper case. In none of these may a control character, a blank or an octet beyond ASCII
    // come out, nor a second "@".
    for (const std::string_view address :
         {"ann+2026@example.com", "ann+2024-news@example.com", "ann+10@example.com", "ann+007@example.com",
          "ann+adverts@example.com", "ann+beta@example.com", "ann+facebook@example.com", "ann+ebay@example.com",
          "ann+dev@example.com", "ann+ED@example.com", "ann+40@example.com", "ann+85years@example.com"}) {
        CAPTURE(address);
        CHECK_FALSE(is_xtext(address));
    }
}

TEST_CASE("xtext: escapes are undone, and the rest stands") {
    CHECK(decoded("").empty());
    CHECK(decoded("ann@example.com") == "ann@example.com");
    CHECK(decoded("ann+2Btag@example.com") == "ann+tag@example.com");
    CHECK(decoded("ann+2btag+3Dx") == "ann+tag=x");
    CHECK(decoded("+2B2B") == "+2B");  // once
    CHECK(decoded("+2B+2B") == "++");
    CHECK(decoded("ann+tag") == "ann+tag");
    CHECK(decoded("ann+2") == "ann+2");
    CHECK(decoded("ann+") == "ann+");
    CHECK(decoded("++2B") == "++");
    CHECK(decoded("\xc3\xa4") == "\xc3\xa4");
}

TEST_CASE("xtext: code points are undone to UTF-8") {
    CHECK(decoded("\\x{263A}@example.com") == "\xe2\x98\xba@example.com");
    CHECK(decoded("d\\x{F6}rte@example.com") == "d\xc3\xb6rte@example.com");
    CHECK(decoded("\\x{e4}\\x{E4}") == "\xc3\xa4\xc3\xa4");
    CHECK(decoded("\\x{1F600}") == "\xf0\x9f\x98\x80");
    CHECK(decoded("\\x{10FFFF}") == "\xf4\x8f\xbf\xbf");
    CHECK(decoded("\\x{5C}\\x{2B}") == "\\+");
    CHECK(decoded("a\\x{2B}2B") == "a+2B");
    CHECK(decoded("\\x{000041}") == "A");
}

TEST_CASE("xtext: what is no character is U+FFFD, and what is no escape stands") {
    CHECK(decoded("a\\x{D800}b") ==
          "a\xef\xbf\xbd"
          "b");
    CHECK(decoded("\\x{110000}") == "\xef\xbf\xbd");
    CHECK(decoded("\\x{FFFFFF}") == "\xef\xbf\xbd");
    CHECK(decoded("\\x{0000041}") == "\\x{0000041}");
    CHECK(decoded("\\x{41") == "\\x{41");
    CHECK(decoded("\\x41}") == "\\x41}");
    CHECK(decoded("x{41}") == "x{41}");
    CHECK(decoded("\\X{41}") == "\\X{41}");
    CHECK(decoded("\\") == "\\");
    CHECK(decoded("\\x") == "\\x");
    CHECK(decoded("\\x{") == "\\x{");
    CHECK(decoded("}") == "}");
}

TEST_CASE("xtext: one without digits, or with others, is none") {
    CHECK(decoded("\\x{}") == "\\x{}");
    CHECK(decoded("\\x{zz}") == "\\x{zz}");
    CHECK(decoded("\\x{4g}") == "\\x{4g}");
    CHECK(decoded("\\x{+2B}") == "\\x{+}");
}

TEST_CASE("xtext: characters in UTF-8, at the bounds of its lengths (RFC 3629)") {
    const std::string_view none = "\xef\xbf\xbd";
    CHECK(utf8(0x7f) == "\x7f");
    CHECK(utf8(0x80) == "\xc2\x80");
    CHECK(utf8(0x7ff) == "\xdf\xbf");
    CHECK(utf8(0x800) == "\xe0\xa0\x80");
    CHECK(utf8(0xd7ff) == "\xed\x9f\xbf");
    CHECK(utf8(0xd800) == none);
    CHECK(utf8(0xdfff) == none);
    CHECK(utf8(0xe000) == "\xee\x80\x80");
    CHECK(utf8(0xffff) == "\xef\xbf\xbf");
    CHECK(utf8(0x10000) == "\xf0\x90\x80\x80");
    CHECK(utf8(0x10ffff) == "\xf4\x8f\xbf\xbf");
    CHECK(utf8(0x110000) == none);
    CHECK(utf8(0xffffffff) == none);
}

TEST_CASE("xtext: no text comes out longer, wherever it is cut") {
    const std::string_view whole = "ann+2B\\x{263A}+3D\\x{1F600}\\x{}+2\\x{41\\x+";
    for (std::size_t begin = 0; begin <= whole.size(); ++begin)
        for (std::size_t size = 0; begin + size <= whole.size(); ++size) {
            const std::string text(whole.substr(begin, size));  // of its own memory, so that a sanitizer sees its end
            if (decoded(text).size() > text.size()) {
                CAPTURE(text);
                CHECK(decoded(text).size() <= text.size());
            }
        }
}
