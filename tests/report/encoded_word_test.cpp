// Encoded words: RFC 2047's examples, and header fields as mail programs write them.
#include <mailbounce/report/encoded_word.hpp>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string utf8(std::u8string_view text) { return {text.begin(), text.end()}; }

std::string decode(std::string_view value) {
    std::string out;
    mailbounce::append_decoded_words(value, out);
    return out;
}

// "Haishin dekimasen": cannot be delivered.
const std::string japanese = utf8(u8"\u914D\u4FE1\u3067\u304D\u307E\u305B\u3093");

}  // namespace

TEST_CASE("encoded words: the examples of RFC 2047, section 8") {
    CHECK(decode("=?US-ASCII?Q?Keith_Moore?= <moore@example.com>") == "Keith Moore <moore@example.com>");
    CHECK(decode("=?ISO-8859-1?Q?Keld_J=F8rn_Simonsen?= <keld@example.com>") ==
          utf8(u8"Keld J\u00F8rn Simonsen <keld@example.com>"));
    CHECK(decode("=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?=\r\n"
                 " =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=") ==
          "If you can read this you understand the example.");
    CHECK(decode("(=?ISO-8859-1?Q?a?=)") == "(a)");
    CHECK(decode("(=?ISO-8859-1?Q?a?= b)") == "(a b)");
    CHECK(decode("(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)") == "(ab)");
    CHECK(decode("(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)") == "(ab)");
    CHECK(decode("(=?ISO-8859-1?Q?a?=\r\n    =?ISO-8859-1?Q?b?=)") == "(ab)");
    CHECK(decode("(=?ISO-8859-1?Q?a_b?=)") == "(a b)");
    CHECK(decode("(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)") == "(a b)");
}

TEST_CASE("encoded words: the example of RFC 2231, section 5") {
    CHECK(decode("=?US-ASCII*EN?Q?Keith_Moore?= <moore@example.com>") == "Keith Moore <moore@example.com>");
    CHECK(decode("=?iso-8859-1*de-DE?Q?Empf=E4nger?=") == utf8(u8"Empf\u00E4nger"));
}

TEST_CASE("a decoded value is appended") {
    std::string out = "Subject: ";
    mailbounce::append_decoded_words("=?utf-8?q?a?= b", out);
    CHECK(out == "Subject: a b");
    mailbounce::append_decoded_words("", out);
    mailbounce::append_decoded_words("=?utf-8?q?\?=", out);
    CHECK(out == "Subject: a b");
}

TEST_CASE("encoded words: subjects of reports") {
    CHECK(decode("=?iso-2022-jp?B?GyRCR1s/LiRHJC0kXiQ7JHMbKEI=?= (user@example.com)") ==
          japanese + " (user@example.com)");
    CHECK(decode("=?UTF-8?B?6YWN5L+h44Gn44GN44G+44Gb44KT?=") == japanese);
    CHECK(decode("=?Shift_JIS?B?lHqQTYLFgquC3IK5gvE=?=") == japanese);
    CHECK(decode("=?utf-8?Q?Unzustellbar:_F=C3=BCr_Sie?=") == utf8(u8"Unzustellbar: F\u00FCr Sie"));
    CHECK(decode("=?koi8-r?Q?=F0=CF=DE=D4=C1?=") == utf8(u8"\u041F\u043E\u0447\u0442\u0430"));
}

TEST_CASE("encoded words: a character that was split between two words is whole") {
    CHECK(decode("=?UTF-8?B?6YU=?= =?utf-8?B?jeS/oQ==?=") == utf8(u8"\u914D\u4FE1"));
    CHECK(decode("=?utf-8?Q?=E9=85?=\r\n\t=?UTF-8?B?jQ==?=") == utf8(u8"\u914D"));
    CHECK(decode("=?utf-8?Q?=E9=85?= =?windows-1252?Q?=8D?=") == utf8(u8"\uFFFD\u008D"));
    CHECK(decode("=?utf-8?Q?=E9=85?= x =?utf-8?Q?=8D?=") == utf8(u8"\uFFFD x \uFFFD"));
}

TEST_CASE("encoded words: as programs write them, against the rules") {
    // Within quotes, within a word, longer than 75 characters.
    CHECK(decode("\"=?utf-8?Q?M=C3=BCller?=\" <a@example.com>") == utf8(u8"\"M\u00FCller\" <a@example.com>"));
    CHECK(decode("Re:=?utf-8?Q?a?=b") == "Re:ab");
    CHECK(decode("=?utf-8?Q?" + std::string(200, 'x') + "?=") == std::string(200, 'x'));
    // Nothing between two words; blanks and question marks in the text.
    CHECK(decode("=?utf-8?Q?a?==?utf-8?Q?b?=") == "ab");
    CHECK(decode("=?utf-8?Q?Mail delivery failed?=") == "Mail delivery failed");
    CHECK(decode("=?utf-8?Q?why?_really?\?=") == "why? really?");
    CHECK(decode("=?utf-8?B?YWJj\r\n ZGVm?=") == "abcdef");
    // A text that ends with '=', padding or not.
    CHECK(decode("=?utf-8?B?YQ==?= =?utf-8?Q?a=?=") == "aa=");
    // Digits in lower case, names in any.
    CHECK(decode("=?UtF-8?q?=c3=a4?=") == utf8(u8"\u00E4"));
    // A charset with a dot; one that is not known.
    CHECK(decode("=?ANSI_X3.4-1968?Q?a?=") == "a");
    CHECK(decode("=?x-none?Q?a=FF=FEb?=") == utf8(u8"a\uFFFDb"));
}

TEST_CASE("what is no encoded word is kept") {
    for (const std::string_view value :
         {"plain text", "=?", "=?=", "=?\?=", "=?utf-8", "=?utf-8?", "=?utf-8?Q", "=?utf-8?Q?", "=?utf-8?Q?abc",
          "=?utf-8?Q?abc?", "=?utf-8?X?abc?=", "=?utf-8?QQ?abc?=", "=??Q?abc?=", "=?utf 8?Q?abc?=", "a = b ? c",
          "=?utf-8?=?=", "?=", "a?=b"}) {
        CAPTURE(value);
        CHECK(decode(value) == value);
    }
    CHECK(decode("=?utf-8?Q?abc =?utf-8?Q?d?=") == "=?utf-8?Q?abc d");
    CHECK(decode("=?utf-8?Q?a?= =?bad?= =?utf-8?Q?b?=") == "a =?bad?= b");
    CHECK(decode("=?=?utf-8?Q?a?=") == "=?a");
}

TEST_CASE("header fields beyond ASCII without encoded words are read as text without a charset is") {
    CHECK(decode("Empf\xC3\xA4nger") == utf8(u8"Empf\u00E4nger"));
    CHECK(decode("Empf\xE4nger =?utf-8?Q?=C3=A4?= \xE4") == utf8(u8"Empf\u00E4nger \u00E4 \u00E4"));
    CHECK(decode("\x1B$BG[?.\x1B(B") == utf8(u8"\u914D\u4FE1"));
}

TEST_CASE("encoded words: whatever is cut off, nothing is lost before it") {
    const std::string value =
        "Re: =?UTF-8?B?6YWN5L+h?= =?iso-2022-jp?B?GyRCJEckLSReGyhC?= f\xC3\xBCr =?utf-8*de?Q?=C3=A4_?=";
    CHECK(decode(value) == utf8(u8"Re: \u914D\u4FE1\u3067\u304D\u307E f\u00FCr \u00E4 "));
    for (std::size_t size = 0; size <= value.size(); ++size) {
        const std::string part = decode(value.substr(0, size));
        CAPTURE(size, part);
        CHECK(part.starts_with(std::string_view("Re: ").substr(0, size)));
        if (size >= 24) CHECK(part.starts_with(utf8(u8"Re: \u914D\u4FE1")));
        if (size >= 60) CHECK(part.starts_with(utf8(u8"Re: \u914D\u4FE1\u3067\u304D\u307E")));
    }
}

TEST_CASE("encoded words: the bound of what comes out, and a text with room is not moved") {
    constexpr std::string_view pieces[] = {"=?",  "?=",   "utf-8?Q?", "iso-8859-1?q?", "iso-2022-jp?B?",
                                           "=80", "\x80", "GyRC",     "=1B$B",         " ",
                                           "_",   "?",    "=",        "gICA"};
    std::string value;
    std::uint32_t state = 1;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525 + 1013904223;
        value += pieces[(state >> 16) % std::size(pieces)];
        if (i % 5 == 4) {
            std::string out = "before";
            out.reserve(out.size() + value.size() * mailbounce::encoded_word_growth);
            const char* const place = out.data();
            mailbounce::append_decoded_words(value, out);
            CHECK(out.data() == place);
            CHECK(out.starts_with("before"));
        }
        if (value.size() > 300) value.clear();
    }
    CHECK(decode("\x80").size() == mailbounce::encoded_word_growth);
}
