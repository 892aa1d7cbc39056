// Charsets: their names, their characters, what is malformed in each, and text that is not what it is declared to be.
#include <mailbounce/report/charset.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

using mailbounce::append_utf8;
using mailbounce::is_ascii;

static_assert(is_ascii(""));
static_assert(is_ascii("Undelivered Mail Returned to Sender"));
static_assert(!is_ascii("Empf\xC3\xA4nger"));

namespace {

std::string utf8(std::u8string_view text) { return {text.begin(), text.end()}; }

std::string read(std::string_view bytes, std::string_view charset_name) {
    std::string out;
    append_utf8(bytes, charset_name, out);
    return out;
}

std::string byte(unsigned value) { return std::string(1, static_cast<char>(value)); }

constexpr std::string_view all_names[] = {
    "",
    "us-ascii",
    "utf-8",
    "utf-16",
    "utf-16be",
    "utf-16le",
    "iso-8859-1",
    "iso-8859-15",
    "koi8-r",
    "windows-1251",
    "windows-1252",
    "iso-8859-2",
    "windows-1250",
    "iso-8859-9",
    "iso-2022-jp",
    "shift_jis",
    "windows-31j",
    "euc-jp",
    "x-none",
};

// "Haishin dekimasen": cannot be delivered.
const std::string japanese = utf8(u8"\u914D\u4FE1\u3067\u304D\u307E\u305B\u3093");
constexpr std::string_view japanese_jis = "\x1B$BG[?.$G$-$^$;$s\x1B(B";
constexpr std::string_view japanese_euc = "\xC7\xDB\xBF\xAE\xA4\xC7\xA4\xAD\xA4\xDE\xA4\xBB\xA4\xF3";
constexpr std::string_view japanese_sjis = "\x94\x7A\x90\x4D\x82\xC5\x82\xAB\x82\xDC\x82\xB9\x82\xF1";

}  // namespace

TEST_CASE("Central European and Turkish character sets") {
    CHECK(read("u\xBFytkownik", "iso-8859-2") == utf8(u8"u\u017Cytkownik"));
    CHECK(read("\xA1\xC6", "ISO-8859-2") == utf8(u8"\u0104\u0106"));
    CHECK(read("Al\xFD"
               "c\xFD \xC7",
               "iso-8859-9") == utf8(u8"Al\u0131c\u0131 \u00C7"));
    CHECK(read("\xA5\x8C\xBF", "windows-1250") == utf8(u8"\u0104\u015A\u017C"));
}

TEST_CASE("ASCII is told apart, wherever a byte that is none stands") {
    for (std::size_t size = 0; size < 40; ++size) {
        std::string text(size, '\x7F');
        CHECK(is_ascii(text));
        for (std::size_t at = 0; at < size; ++at) {
            text[at] = '\x80';
            CHECK_FALSE(is_ascii(text));
            text[at] = 'a';
        }
    }
}

TEST_CASE("ASCII is what it is in every charset, and is appended") {
    std::string ascii;
    for (char c = 0; c < 0x7F; ++c)
        if (c != '\x1B') ascii += c;
    for (const std::string_view name : all_names) {
        if (name.starts_with("utf-16")) continue;
        CAPTURE(name);
        std::string out = "before ";
        append_utf8(ascii, name, out);
        CHECK(out == "before " + ascii);
        CHECK(read("", name).empty());
    }
}

TEST_CASE("names of charsets are read in any case") {
    for (const std::string_view name : {"UTF-8", "utf8", "Utf-8", "unicode-1-1-utf-8"})
        CHECK(read("\xC3\xA4\x80", name) == utf8(u8"\u00E4\uFFFD"));
    for (const std::string_view name : {"ISO-8859-1", "iso8859-1", "iso_8859-1", "latin1", "windows-1252", "CP1252"})
        CHECK(read("\xC3\xA4", name) == utf8(u8"\u00C3\u00A4"));
    for (const std::string_view name : {"ISO-8859-15", "iso8859-15", "latin-9"})
        CHECK(read("\xA4", name) == utf8(u8"\u20AC"));
    for (const std::string_view name : {"Windows-1251", "cp1251"}) CHECK(read("\xCF", name) == utf8(u8"\u041F"));
    CHECK(read("\xF0", "KOI8-R") == utf8(u8"\u041F"));
    for (const std::string_view name :
         {"ISO-2022-JP", "iso-2022-jp-1", "iso-2022-jp-2", "iso-2022-jp-3", "iso-2022-jp-2004", "ISO-2022-JP-MS",
          "cp50220", "CP50221", "csISO2022JP", "_iso-2022-jp$ESC"})
        CHECK(read(japanese_jis, name) == japanese);
    for (const std::string_view name : {"Shift_JIS", "shift-jis", "SJIS", "x-sjis", "MS_Kanji", "Windows-31J", "cp932"})
        CHECK(read(japanese_sjis, name) == japanese);
    for (const std::string_view name : {"EUC-JP", "x-euc-jp", "eucJP", "eucJP-ms", "cp51932"})
        CHECK(read(japanese_euc, name) == japanese);
    for (const std::string_view name : {"", "US-ASCII", "ascii", "ANSI_X3.4-1968", "ISO646-US", "unknown-8bit",
                                        "x-unknown", "unicode-1-1-utf-7", "utf-7"})
        CHECK(read("f\xFCr", name) == utf8(u8"f\u00FCr"));
}

TEST_CASE("UTF-8: every character stays, the first and the last of each size") {
    const std::string text = utf8(u8"a\u0080\u07FF\u0800\uD7FF\uE000\uFFFD\uFFFF\U00010000\U0010FFFF");
    CHECK(read(text, "utf-8") == text);
    CHECK(read(text + "\xFF", "utf-8") == text + utf8(u8"\uFFFD"));
}

TEST_CASE("UTF-8: each sequence that is no character becomes one U+FFFD (Unicode, table 3-8)") {
    CHECK(read("a\xF1\x80\x80\xE1\x80\xC2z", "utf-8") == utf8(u8"a\uFFFD\uFFFD\uFFFDz"));
    CHECK(read("\xC0\xAF", "utf-8") == utf8(u8"\uFFFD\uFFFD"));
    CHECK(read("\xC1\xBF", "utf-8") == utf8(u8"\uFFFD\uFFFD"));
    CHECK(read("\xE0\x9F\xBF", "utf-8") == utf8(u8"\uFFFD\uFFFD\uFFFD"));
    CHECK(read("\xED\xA0\x80", "utf-8") == utf8(u8"\uFFFD\uFFFD\uFFFD"));
    CHECK(read("\xF0\x8F\xBF\xBF", "utf-8") == utf8(u8"\uFFFD\uFFFD\uFFFD\uFFFD"));
    CHECK(read("\xF4\x90\x80\x80", "utf-8") == utf8(u8"\uFFFD\uFFFD\uFFFD\uFFFD"));
    CHECK(read("\xF5\x80", "utf-8") == utf8(u8"\uFFFD\uFFFD"));
    CHECK(read("\x80z\xBF", "utf-8") == utf8(u8"\uFFFDz\uFFFD"));
    CHECK(read("ae\xE4z", "utf-8") == utf8(u8"ae\uFFFDz"));
}

TEST_CASE("a byte order mark at the beginning of UTF-8 is no text") {
    CHECK(read("\xEF\xBB\xBF"
               "a",
               "utf-8") == "a");
    CHECK(read("\xEF\xBB\xBF"
               "a",
               "") == "a");
    CHECK(read("a\xEF\xBB\xBF", "utf-8") == utf8(u8"a\uFEFF"));
    CHECK(read("\xEF\xBB\xBF", "windows-1252") == utf8(u8"\u00EF\u00BB\u00BF"));
}

TEST_CASE("ISO-8859-1 is read as windows-1252") {
    CHECK(read("\x80\x81\x8A\x93\x94\x96\x9F\xA0\xDF\xFF", "iso-8859-1") ==
          utf8(u8"\u20AC\u0081\u0160\u201C\u201D\u2013\u0178\u00A0\u00DF\u00FF"));
}

TEST_CASE("ISO-8859-15 differs from Latin-1 in eight characters") {
    CHECK(read("\xA4\xA6\xA8\xB4\xB8\xBC\xBD\xBE", "iso-8859-15") ==
          utf8(u8"\u20AC\u0160\u0161\u017D\u017E\u0152\u0153\u0178"));
    std::string others, expected;
    for (unsigned b = 0xA0; b <= 0xFF; ++b) {
        if (std::string_view("\xA4\xA6\xA8\xB4\xB8\xBC\xBD\xBE").find(static_cast<char>(b)) != std::string_view::npos)
            continue;
        others += byte(b);
    }
    CHECK(read(others, "iso-8859-15") == read(others, "iso-8859-1"));
}

TEST_CASE("windows-1251 and KOI8-R: the same words") {
    const std::string words =
        utf8(u8"\u041F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u044F\u0449\u0438\u043A \u0401\u0451");
    CHECK(read("\xCF\xEE\xF7\xF2\xEE\xE2\xFB\xE9 \xFF\xF9\xE8\xEA \xA8\xB8", "windows-1251") == words);
    CHECK(read("\xF0\xCF\xDE\xD4\xCF\xD7\xD9\xCA \xD1\xDD\xC9\xCB \xB3\xA3", "koi8-r") == words);
    CHECK(read("\x80\x88\x98\xB9\xBF\xC0", "windows-1251") == utf8(u8"\u0402\u20AC\u0098\u2116\u0457\u0410"));
    CHECK(read("\x80\xBF\xC0\xFF", "koi8-r") == utf8(u8"\u2500\u00A9\u044E\u042A"));
}

TEST_CASE("ISO-2022-JP: the escape sequences of RFC 1468 and its descendants") {
    CHECK(read(japanese_jis, "iso-2022-jp") == japanese);
    CHECK(read("\x1B$@$\"\x1B(J user@example.com ~\\", "iso-2022-jp") == utf8(u8"\u3042 user@example.com ~\\"));
    CHECK(read("\x1B$(B$\"\x1B(B", "iso-2022-jp") == utf8(u8"\u3042"));
    CHECK(read("\x1B(I1234\x1B(B1234", "iso-2022-jp") == utf8(u8"\uFF71\uFF72\uFF73\uFF74"
                                                              u8"1234"));
    CHECK(read("\x1B$B-!\x1B(B", "iso-2022-jp-ms") == utf8(u8"\u2460"));
    CHECK(read("\x1B$B|b\x1B(B", "iso-2022-jp-ms") == utf8(u8"\u9AD9"));
    CHECK(read("\x1B$(D0!0\"\x1B$B$\"\x1B(B", "iso-2022-jp-1") == utf8(u8"\uFFFD\uFFFD\u3042"));
    CHECK(read("\x1B$A0!\x1B(B!", "iso-2022-jp-2") == utf8(u8"\uFFFD!"));
}

TEST_CASE("ISO-2022-JP: a line begins in ASCII, blanks stand between pairs") {
    CHECK(read("\x1B$B$\"$\nuser@example.com", "iso-2022-jp") == utf8(u8"\u3042\uFFFD\nuser@example.com"));
    CHECK(read("\x1B$B$\"\r\nx", "iso-2022-jp") == utf8(u8"\u3042\r\nx"));
    CHECK(read("\x1B$B$\" $\"\x1B(B", "iso-2022-jp") == utf8(u8"\u3042 \u3042"));
}

TEST_CASE("ISO-2022-JP: what is no character") {
    CHECK(read("\x1B$B)!\x1B(Bx", "iso-2022-jp") == utf8(u8"\uFFFDx"));
    CHECK(read("\x1B$B$\x1B(Bx", "iso-2022-jp") == utf8(u8"\uFFFDx"));
    CHECK(read("\x1B(Ia`\x1B(B", "iso-2022-jp") == utf8(u8"\uFFFD\uFFFD"));
    CHECK(read("\x1B[0m", "iso-2022-jp") == "\x1B[0m");
    CHECK(read("a\x1B$", "iso-2022-jp") == "a\x1B$");
    CHECK(read("a\x1B$(", "iso-2022-jp") == "a\x1B$(");
}

TEST_CASE("ISO-2022-JP with UTF-8 in between") {
    CHECK(read(std::string(japanese_jis) + japanese + "\xFF", "iso-2022-jp") == japanese + japanese + utf8(u8"\uFFFD"));
}

TEST_CASE("text declared as ISO-2022-JP that is UTF-8, EUC-JP or Shift_JIS") {
    CHECK(read(japanese, "iso-2022-jp") == japanese);
    CHECK(read(japanese_euc, "iso-2022-jp") == japanese);
    CHECK(read(japanese_sjis, "iso-2022-jp") == japanese);
    CHECK(read("a\xFF", "iso-2022-jp") == utf8(u8"a\uFFFD"));
}

TEST_CASE("Shift_JIS: kanji, katakana of half width, NEC's and IBM's characters") {
    CHECK(read(japanese_sjis, "shift_jis") == japanese);
    CHECK(read("\xB1\xB2 \xA1\xDF", "shift_jis") == utf8(u8"\uFF71\uFF72 \uFF61\uFF9F"));
    CHECK(read("\x81\x40\x81\x7E\x81\x80\x81\x9E\x81\x9F\x81\xFC", "shift_jis") ==
          utf8(u8"\u3000\u00D7\u00F7\u25C7\u25C6\u25EF"));
    CHECK(read("\x9F\xFC\xE0\x40", "shift_jis") == utf8(u8"\u6ECC\u6F3E"));
    CHECK(read("\x87\x40", "cp932") == utf8(u8"\u2460"));
    CHECK(read("\xED\x40\xEE\xFC", "cp932") == utf8(u8"\u7E8A\uFF02"));
    CHECK(read("\xFA\x40\xFA\x4A\xFA\x57\xFA\x5B\xFA\x5C\xFB\xFC\xFC\x4B", "cp932") ==
          utf8(u8"\u2170\u2160\uFF02\u2235\u7E8A\u9AD9\u9ED1"));
    CHECK(read("\x83\x5C\x81\x60\\~", "shift_jis") == utf8(u8"\u30BD\uFF5E\\~"));
}

TEST_CASE("Shift_JIS: no ASCII is lost to what is no character") {
    CHECK(read("\x81 a", "shift_jis") == utf8(u8"\uFFFD a"));
    CHECK(read("\x85\x40"
               "a",
               "shift_jis") == utf8(u8"\uFFFD@a"));
    CHECK(read("\x85\x80"
               "a",
               "shift_jis") == utf8(u8"\uFFFDa"));
    CHECK(read("\xFC\x4C\xF0\x40", "shift_jis") == utf8(u8"\uFFFDL\uFFFD@"));
    CHECK(read("\x81\x7F\x80\xA0\xFD\xFF", "shift_jis") == utf8(u8"\uFFFD\x7F\uFFFD\uFFFD\uFFFD\uFFFD"));
    CHECK(read("\xA0@", "shift_jis") == utf8(u8"\uFFFD@"));
    CHECK(read("a\x94", "shift_jis") == utf8(u8"a\uFFFD"));
}

TEST_CASE("EUC-JP: kanji, katakana of half width, and what is no character") {
    CHECK(read(japanese_euc, "euc-jp") == japanese);
    CHECK(read("\x8E\xB1\x8E\xB2", "euc-jp") == utf8(u8"\uFF71\uFF72"));
    CHECK(read("\xAD\xA1\xFC\xE2", "euc-jp") == utf8(u8"\u2460\u9AD9"));
    CHECK(read("\x8F\xB0\xA1"
               "a",
               "euc-jp") == utf8(u8"\uFFFDa"));
    CHECK(read("\xA4"
               "a\xA9\xA1"
               "b",
               "euc-jp") == utf8(u8"\uFFFDa\uFFFDb"));
    CHECK(read("\x80\x8E\x8F\xA0\xFF", "euc-jp") == utf8(u8"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"));
    CHECK(read("a\xC7", "euc-jp") == utf8(u8"a\uFFFD"));
}

TEST_CASE("UTF-16: its order by its mark, else by its name") {
    const std::string expected = utf8(u8"a\u00E4\u3042\U0001F4E7");
    const std::string big("\0a\0\xE4\x30\x42\xD8\x3D\xDC\xE7", 10);
    const std::string little("a\0\xE4\0\x42\x30\x3D\xD8\xE7\xDC", 10);
    CHECK(read("\xFE\xFF" + big, "utf-16") == expected);
    CHECK(read("\xFF\xFE" + little, "utf-16") == expected);
    CHECK(read("\xFE\xFF" + big, "utf-16le") == expected);
    CHECK(read(big, "utf-16be") == expected);
    CHECK(read(little, "utf-16le") == expected);
    CHECK(read(little, "utf-16") == expected);
    CHECK(read(std::string_view("a\0\0\xD8\0\xDC\0\xD8"
                                "b\0c",
                                11),
               "utf-16le") == utf8(u8"a\U00010000\uFFFDb\uFFFD"));
    CHECK(read(std::string_view("\0\xD8", 2), "utf-16le") == utf8(u8"\uFFFD"));
}

TEST_CASE("text without a charset is UTF-8, ISO-2022-JP or windows-1252") {
    for (const std::string_view name : {"", "us-ascii"}) {
        CHECK(read("Empf\xC3\xA4nger", name) == utf8(u8"Empf\u00E4nger"));
        CHECK(read("Empf\xE4nger \x96", name) == utf8(u8"Empf\u00E4nger \u2013"));
        CHECK(read("\xC3\xA4 \xE4 ", name) == utf8(u8"\u00C3\u00A4 \u00E4 "));
        CHECK(read(japanese_jis, name) == japanese);
        CHECK(read("\xEF\xBF\xBD", name) == utf8(u8"\uFFFD"));
        CHECK(read("\x1B[1mbold", name) == "\x1B[1mbold");
    }
}

TEST_CASE("what text without a charset is, and one declared as ISO-2022-JP, is told although it was cut") {
    const std::string cut = utf8(u8"\uFFFD");
    CHECK(read("Empf\xC3\xA4nger \xE3\x81", "") == utf8(u8"Empf\u00E4nger ") + cut);
    CHECK(read("Empf\xC3\xA4nger \xE3\x81 ", "") == utf8(u8"Empf\u00C3\u00A4nger \u00E3\u0081 "));
    CHECK(read("Stra\xDF", "") == utf8(u8"Stra\u00DF"));
    CHECK(read(japanese + "\xE3\x81", "iso-2022-jp") == japanese + cut);
    CHECK(read(std::string(japanese_euc) + "\xA4", "iso-2022-jp") == japanese + cut);
    CHECK(read(std::string(japanese_sjis) + "\x82", "iso-2022-jp") == japanese + cut);
}

TEST_CASE("text of an unknown charset keeps its ASCII, and all of it if it is UTF-8") {
    CHECK(read("user@example.com \xB0\xA1\xB0\xA2 ok\xFF", "x-none") == utf8(u8"user@example.com \uFFFD ok\uFFFD"));
    CHECK(read(japanese, "gb2312") == japanese);
}

TEST_CASE("whatever is cut off, what was read before stays") {
    const struct {
        std::string_view name;
        std::string text;
    } samples[] = {
        {"utf-8", japanese + " a\xFF\xF0\x9F\x93\xA7" + japanese},
        {"utf-16be", std::string("\0a\x30\x42\xD8\x3D\xDC\xE7\0b", 10)},
        {"iso-8859-15", "Empf\xE4nger \xA4"},
        {"windows-1251", "\xCF\xEE\xF7\xF2\xE0"},
        {"iso-2022-jp", std::string(japanese_jis) + " a \x1B(I12\x1B(B\n\x1B$B$\"\n"},
        {"shift_jis", std::string(japanese_sjis) + "a\xB1\x85\x40\x83\x5C"},
        {"euc-jp", std::string(japanese_euc) + "a\x8E\xB1\x8F\xB0\xA1\xA4\xA2"},
    };
    const std::string replacement = utf8(u8"\uFFFD");
    for (const auto& [name, text] : samples) {
        const std::string whole = read(text + "\xFF", name);
        for (std::size_t size = 0; size <= text.size(); ++size) {
            std::string part = read(text.substr(0, size), name);
            // The last character may have been cut into several that are none, and an escape sequence be visible.
            while (whole.compare(0, part.size(), part) != 0 && part.ends_with(replacement))
                part.resize(part.size() - 3);
            if (whole.compare(0, part.size(), part) != 0) part.resize(part.rfind('\x1B'));
            CAPTURE(name, size, part);
            CHECK(whole.compare(0, part.size(), part) == 0);
            CHECK(part.size() + 2 >= size / 2);
        }
    }
}

TEST_CASE("charsets: the bound of what comes out, and a text with room is not moved") {
    std::string bytes;
    std::uint32_t state = 1;
    for (int i = 0; i < 3000; ++i) {
        state = state * 1664525 + 1013904223;
        bytes += (state >> 13 & 3) == 0 ? "\x1B$B(I\n"[state >> 16 & 3] : static_cast<char>(state >> 16 & 0xFF);
        if (i % 30 != 0) continue;
        for (const std::string_view name : all_names) {
            std::string out = "before";
            out.reserve(out.size() + bytes.size() * mailbounce::charset_growth);
            const char* const place = out.data();
            append_utf8(bytes, name, out);
            CAPTURE(name);
            CHECK(out.data() == place);
            CHECK(out.starts_with("before"));
            CHECK(read(out, "utf-8") == out);
        }
    }
    CHECK(read("\x80", "").size() == mailbounce::charset_growth);
}
