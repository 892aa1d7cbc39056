// Text cut into tokens: what each kind is, where it begins and ends, and that any bytes are read once, in order.
#include <mailbounce/evidence/tokens.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce;
using namespace std::string_view_literals;
using enum token_kind;

namespace {

struct expected {
    token_kind kind;
    std::string_view text;
};

// Does the text hold just these tokens?
constexpr bool reads(std::string_view text, std::initializer_list<expected> tokens) {
    token_reader reader(text);
    for (const expected& e : tokens) {
        const token t = reader.next();
        if (t.kind != e.kind || t.text != e.text) return false;
    }
    return reader.next().kind == end && reader.next().kind == end;
}

// Is the text one token of that kind, also between words and in brackets?
bool is_one(token_kind kind, const std::string& text) {
    return reads(text, {{kind, text}}) && reads("<" + text + ">.", {{kind, text}}) &&
           reads("at [" + text + "], not", {{word, "at"}, {kind, text}, {word, "not"}});
}

struct coverage {
    std::size_t tokens = 0;
    bool in_order = true;  // each token is within the text, not empty, and starts where the one before ended or later
    std::size_t largest = 0;
};

constexpr coverage read_all(std::string_view text) {
    coverage c;
    const char* last = text.data();
    token_reader reader(text);
    for (token t = reader.next(); t.kind != end; t = reader.next()) {
        ++c.tokens;
        c.in_order = c.in_order && !t.text.empty() && t.text.data() >= last &&
                     t.text.data() + t.text.size() <= text.data() + text.size();
        last = t.text.data() + t.text.size();
        if (t.text.size() > c.largest) c.largest = t.text.size();
    }
    return c;
}

std::string repeated(std::string_view unit, std::size_t size) {
    std::string text;
    while (text.size() < size) text += unit;
    return text;
}

static_assert(to_string(end) == "end" && to_string(word) == "word" && to_string(url) == "url");
static_assert(token{}.kind == end && token{}.plain && token{}.text.empty());
static_assert(reads("", {}));
static_assert(reads("::1", {{ip, "::1"}}));
static_assert(reads("Foo::bad 7::bad", {{word, "Foo"}, {word, "bad"}, {ip, "7::bad"}}));
static_assert(reads(" ,;<>()[]{}\"\r\n\t", {}));
static_assert(reads("550 5.1.1 <a@example.com>: User unknown; see https://example.com/x (mx7)",
                    {{number, "550"},
                     {number, "5.1.1"},
                     {address, "a@example.com"},
                     {word, "User"},
                     {word, "unknown"},
                     {word, "see"},
                     {url, "https://example.com/x"},
                     {code, "mx7"}}));

}  // namespace

TEST_CASE("words are letters; joined ones are words of their own") {
    CHECK(is_one(word, "unknown"));
    CHECK(reads("over-quota mail_box user/host a=b", {{word, "over"},
                                                      {word, "quota"},
                                                      {word, "mail"},
                                                      {word, "box"},
                                                      {word, "user"},
                                                      {word, "host"},
                                                      {word, "a"},
                                                      {word, "b"}}));
    CHECK(reads("AUP#I-1000", {{word, "AUP"}, {word, "I"}, {number, "1000"}}));
    CHECK(reads("Message-ID:<x@example.com>", {{word, "Message"}, {word, "ID"}, {address, "x@example.com"}}));
}

TEST_CASE("an apostrophe between letters is part of the word") {
    CHECK(is_one(word, "can't"));
    CHECK(is_one(word, "doesn\xE2\x80\x99t"));
    CHECK(is_one(word, "doesn\x92t"));
    CHECK(is_one(word, "l'adresse"));
    CHECK(is_one(word,
                 "l'exp\xC3\xA9"
                 "diteur"));
    CHECK(is_one(word, "l\xE2\x80\x99\xC3\xA9t\xC3\xA9"));
    CHECK(is_one(word, "rock'n'roll"));
    CHECK(is_one(word, "\xD0\xB7'\xD1\x94\xD0\xB4\xD0\xBD"));  // Ukrainian
    CHECK(reads("'user' 'x", {{word, "user"}, {word, "x"}}));
    CHECK(reads("users' mail", {{word, "users"}, {word, "mail"}}));
    CHECK(reads("\xE2\x80\x98user\xE2\x80\x99 x", {{word, "user"}, {word, "x"}}));
    CHECK(reads("user's'", {{word, "user's"}}));
}

TEST_CASE("numbers, versions, statuses and times") {
    CHECK(is_one(number, "550"));
    CHECK(is_one(number, "5.1.1"));
    CHECK(is_one(number, "4.96"));
    CHECK(is_one(number, "08:58:06"));
    CHECK(is_one(number, "1.2.3.4.5"));
    CHECK(is_one(number, "300.1.1.1"));
    CHECK(reads("550-5.1.1", {{number, "550"}, {number, "5.1.1"}}));
    CHECK(reads("550-mx.example.com", {{number, "550"}, {host, "mx.example.com"}}));
    CHECK(reads("2024-01-02 10:30", {{number, "2024"}, {number, "01"}, {number, "02"}, {number, "10:30"}}));
    CHECK(reads("5.1.1x 4.9-y z",
                {{number, "5"}, {number, "1"}, {id, "1x"}, {number, "4"}, {number, "9"}, {word, "y"}, {word, "z"}}));
    CHECK(reads("(#5.1.1).", {{number, "5.1.1"}}));
    CHECK(reads("50% +48 1.", {{number, "50"}, {number, "48"}, {number, "1"}}));
}

TEST_CASE("codes are letters, then digits; ids mix them") {
    CHECK(is_one(code, "TSS04"));
    CHECK(is_one(code, "S3150"));
    CHECK(is_one(code, "mx7"));
    CHECK(is_one(id, "4F1A2B3C"));
    CHECK(is_one(id, "abc123def"));
    CHECK(is_one(id, "10MB"));
    CHECK(reads("OFR_416", {{word, "OFR"}, {number, "416"}}));
    CHECK(reads("LPN007_416", {{code, "LPN007"}, {number, "416"}}));
    CHECK(reads("[BL21]", {{code, "BL21"}}));
}

TEST_CASE("addresses") {
    CHECK(is_one(address, "a@example.com"));
    CHECK(is_one(address, "ann.lee+tag@mail.example.com"));
    CHECK(is_one(address, "a@b"));
    CHECK(is_one(address, "550@example.com"));
    CHECK(is_one(address, "SRS0=ab=cd=example.com=bob@example.net"));
    CHECK(is_one(address, "bounce-1-a=b.test@x.example"));
    CHECK(is_one(address, "user@[192.0.2.1]"));
    CHECK(is_one(address, "user@[IPv6:2001:db8::1]"));
    CHECK(reads("<a@example.com>... a@example.com. a@example.com-",
                {{address, "a@example.com"}, {address, "a@example.com"}, {address, "a@example.com"}}));
    CHECK(reads("rfc822;a@example.com mailto:b@example.com",
                {{code, "rfc822"}, {address, "a@example.com"}, {word, "mailto"}, {address, "b@example.com"}}));
    CHECK(reads("a@ @b a@@b", {{word, "a"}, {word, "b"}, {word, "a"}, {word, "b"}}));
    CHECK(reads("a@b@c", {{address, "a@b"}, {word, "c"}}));
    CHECK(reads("a@[192.0.2.1", {{word, "a"}, {ip, "192.0.2.1"}}));
    CHECK(reads("a@-", {{word, "a"}}));
}

TEST_CASE("addresses beyond ASCII") {
    CHECK(is_one(address, "jos\xC3\xA9@example.com"));
    CHECK(is_one(address, "\xC3\xA9mile@example.com"));
    CHECK(is_one(address, "\xE9mile@example.com"));                                    // Latin-1
    CHECK(is_one(address, "\xE7\x94\xA8\xE6\x88\xB7@\xE4\xBE\x8B\xE5\xAD\x90.test"));  // both sides Chinese
    CHECK(is_one(address, "a@ex\xC3\xA4mple.com"));
}

TEST_CASE("an address ends where CJK text without spaces begins") {
    CHECK(
        reads("\xE5\x9C\xB0\xE5\x9D\x80"
              "a@example.com\xE4\xB8\x8D",
              {{word, "\xE5\x9C\xB0"}, {word, "\xE5\x9D\x80"}, {address, "a@example.com"}, {word, "\xE4\xB8\x8D"}}));
    // a full-width colon and comma
    CHECK(
        reads("mailbox\xEF\xBC\x9A"
              "a@example.com\xEF\xBC\x8Cno",
              {{word, "mailbox"}, {address, "a@example.com"}, {word, "no"}}));
    // quotation marks in UTF-8 and in Windows-1252
    CHECK(
        reads("\xE2\x80\x9C"
              "a@example.com\xE2\x80\x9D",
              {{address, "a@example.com"}}));
    CHECK(
        reads("\x93"
              "a@example.com\x94",
              {{address, "a@example.com"}}));
    CHECK(
        reads("a@\xEF\xBC\x8C"
              "b",
              {{word, "a"}, {word, "b"}}));
}

TEST_CASE("where letters that are words of their own begin and end") {
    // U+2E80, U+2FFF; U+3005, U+3007; U+3041, U+30FA, U+30FC, U+D7AF; U+F900, U+FAFF; U+FF66, U+FF9F
    for (const std::string_view letter :
         {"\xE2\xBA\x80", "\xE2\xBF\xBF", "\xE3\x80\x85", "\xE3\x80\x87", "\xE3\x81\x81", "\xE3\x83\xBA",
          "\xE3\x83\xBC", "\xED\x9E\xAF", "\xEF\xA4\x80", "\xEF\xAB\xBF", "\xEF\xBD\xA6", "\xEF\xBE\x9F"}) {
        const std::string twice = std::string(letter).append(letter);
        CHECK(reads(twice, {{word, letter}, {word, letter}}));
    }
    CHECK(reads("\xE1\xBF\xBF\xE1\xBF\xBF", {{word, "\xE1\xBF\xBF\xE1\xBF\xBF"}}));  // U+1FFF: a letter like others
    // U+2E7F, U+3000, U+3004, U+3008, U+3040, U+30FB, U+D7B0, U+F8FF, U+FB00, U+FF65, U+FFA0, U+2000, U+10000, U+10FFFF
    for (const std::string_view mark : {"\xE2\xB9\xBF", "\xE3\x80\x80", "\xE3\x80\x84", "\xE3\x80\x88", "\xE3\x81\x80",
                                        "\xE3\x83\xBB", "\xED\x9E\xB0", "\xEF\xA3\xBF", "\xEF\xAC\x80", "\xEF\xBD\xA5",
                                        "\xEF\xBE\xA0", "\xE2\x80\x80", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        CHECK(reads(mark, {}));
}

TEST_CASE("IP addresses") {
    CHECK(is_one(ip, "192.0.2.1"));
    CHECK(is_one(ip, "255.255.255.255"));
    CHECK(is_one(number, "192.0.2.256"));
    CHECK(is_one(ip, "1:2:3:4"));
    CHECK(is_one(number, "1:2:3"));
    CHECK(is_one(ip, "2001:db8::1"));
    CHECK(is_one(ip, "2001:db8:0:1:2:3:4:5"));
    CHECK(is_one(ip, "::1"));
    CHECK(reads(":.:.:.", {}));
    CHECK_FALSE(is_one(ip, "1:2:"));
    CHECK(reads("is 1:2::3"sv.substr(0, 7), {{word, "is"}, {number, "1:2"}}));
    CHECK(is_one(ip, "::ffff:192.0.2.1"));
    for (const char c : "0123456789abcdefABCDEF"sv) {
        CAPTURE(c);
        CHECK(is_one(ip, std::string("2001:db8::") + c));
        CHECK(is_one(ip, std::string("::") + c));
    }
    for (const char c : "gG@`/"sv) CHECK_FALSE(is_one(ip, std::string("::") + c));
    CHECK(reads("192.0.2.1:25", {{ip, "192.0.2.1"}, {number, "25"}}));
    CHECK(reads("[2001:db8::1]:25", {{ip, "2001:db8::1"}, {number, "25"}}));
    CHECK(reads("192.0.2.0/24 2001:db8::/32", {{ip, "192.0.2.0"}, {number, "24"}, {ip, "2001:db8::"}, {number, "32"}}));
    CHECK(reads("192.0.2.1.", {{ip, "192.0.2.1"}}));
    CHECK(reads("2001:db8::1: x", {{ip, "2001:db8::1"}, {word, "x"}}));
    CHECK(reads("2001:db8::1. x", {{ip, "2001:db8::1"}, {word, "x"}}));
    CHECK(reads("2001:db8::1...", {{ip, "2001:db8::1"}}));
    CHECK(reads("Foo::bar a:b:c", {{word, "Foo"}, {word, "bar"}, {word, "a"}, {word, "b"}, {word, "c"}}));
}

TEST_CASE("hosts, and what only looks like one") {
    CHECK(is_one(host, "mx.example.com"));
    CHECK(is_one(host, "MX.EXAMPLE.COM"));
    CHECK(is_one(host, "mx-1.example.com"));
    CHECK(is_one(host, "a_b.example.com"));
    CHECK(is_one(host, "1and1.example"));
    CHECK(is_one(host, "1.example.com"));
    CHECK(is_one(host, "1-and-1.example.com"));
    CHECK(is_one(host, "55-mx.example.com"));
    CHECK(is_one(host, "5500-mx.example.com"));
    CHECK(is_one(host, "1_and_1.example.com"));
    CHECK(is_one(host, "xn--e1afmkfd.xn--p1ai"));
    CHECK(is_one(host, "mx.xn--9"));
    CHECK_FALSE(is_one(host, "mx.xn--"));
    CHECK(reads("mx.example.com: x", {{host, "mx.example.com"}, {word, "x"}}));
    CHECK(reads("host=mx.example.com", {{word, "host"}, {host, "mx.example.com"}}));
    CHECK(reads("deferred.See", {{word, "deferred"}, {word, "See"}}));
    CHECK(reads("deferred.Zero", {{word, "deferred"}, {word, "Zero"}}));
    CHECK(reads("STOREDRV.Deliver", {{word, "STOREDRV"}, {word, "Deliver"}}));
    CHECK(reads("a.b", {{word, "a"}, {word, "b"}}));
    CHECK(reads("host.example-1", {{word, "host"}, {word, "example"}, {number, "1"}}));
    CHECK(reads("mx.x-", {{word, "mx"}, {word, "x"}}));
    CHECK(reads("mx.xn-", {{host, "mx.xn"}}));
}

TEST_CASE("URLs") {
    CHECK(is_one(url, "https://example.com/x?a=1&b=2#c"));
    CHECK(is_one(url, "ftp://example.com"));
    CHECK(reads("file:/x see:/ a:x/", {{word, "file"}, {word, "x"}, {word, "see"}, {word, "a"}, {word, "x"}}));
    CHECK(is_one(url, "www.example.com/a/b?c=d"));
    CHECK(reads("http://example.com/x. http://example.com/x), <http://example.com/x>;",
                {{url, "http://example.com/x"}, {url, "http://example.com/x"}, {url, "http://example.com/x"}}));
    for (const char c : ".,;:)]'!}"sv) {
        CAPTURE(c);
        CHECK(reads(std::string("http://example.com/x") + c + c, {{url, "http://example.com/x"}}));
    }
    for (const char c : " \t\x7F<>\"`\\"sv) {
        CAPTURE(c);
        CHECK(reads(std::string("http://example.com/x") + c + "y", {{url, "http://example.com/x"}, {word, "y"}}));
    }
    CHECK(reads("'http://example.com/x'!", {{url, "http://example.com/x"}}));
    CHECK(is_one(url, "http://example.com/\xC3\xA9t\xC3\xA9"));
    // full-width full stop; and text that goes on at once
    CHECK(reads("http://example.com/x\xE3\x80\x82", {{url, "http://example.com/x"}}));
    CHECK(reads("http://example.com/x\xE8\xAF\xB7", {{url, "http://example.com/x"}, {word, "\xE8\xAF\xB7"}}));
}

TEST_CASE("each CJK character is a word") {
    CHECK(reads("\xE9\x82\xAE\xE7\xAE\xB1mail\xE6\xBB\xA1",
                {{word, "\xE9\x82\xAE"}, {word, "\xE7\xAE\xB1"}, {word, "mail"}, {word, "\xE6\xBB\xA1"}}));
    CHECK(reads("\xEF\xBE\x92\xEF\xBD\xB0\xEF\xBE\x99",
                {{word, "\xEF\xBE\x92"}, {word, "\xEF\xBD\xB0"}, {word, "\xEF\xBE\x99"}}));
    CHECK(reads("550\xE9\x82\xAE", {{number, "550"}, {word, "\xE9\x82\xAE"}}));
    CHECK(reads("\xED\x95\x9C", {{word, "\xED\x95\x9C"}}));  // Hangul
}

TEST_CASE("punctuation beyond ASCII only separates") {
    // corner brackets, full stop, middle dot, full-width comma and exclamation mark, ideographic space
    CHECK(reads("\xE3\x80\x8C\xE3\x80\x8D\xE3\x80\x82\xE3\x83\xBB\xEF\xBC\x8C\xEF\xBC\x81\xE3\x80\x80", {}));
    CHECK(
        reads("a\xE2\x80\x93"
              "b\xC2\xA0"
              "c\xE2\x80\xA6",
              {{word, "a"}, {word, "b"}, {word, "c"}}));
    CHECK(reads("x\xF0\x9F\x98\x80y", {{word, "x"}, {word, "y"}}));
}

TEST_CASE("letters beyond ASCII in UTF-8 and in Latin-1") {
    CHECK(is_one(word, "f\xC3\xBCr"));
    CHECK(is_one(word,
                 "\xC3\xBC"
                 "berf\xC3\xBCllt"));
    CHECK(is_one(word, "f\xFCr"));
    CHECK(is_one(word, "\xE9t\xE9"));
    CHECK(is_one(word, "\xD0\xBF\xD0\xBE\xD1\x87\xD1\x82\xD0\xB0"));
    CHECK(is_one(word,
                 "u\xCC\x88"
                 "ber"));  // a combining accent
    CHECK_FALSE(token_reader("f\xFCr").next().plain);
    CHECK(token_reader("fur").next().plain);
}

TEST_CASE("bytes that are not text separate, or are letters of Latin-1") {
    CHECK(reads("a\0b\0"sv, {{word, "a"}, {word, "b"}}));
    CHECK(reads("\x80\x81\xBF", {}));
    CHECK(reads("ab\xC3", {{word, "ab\xC3"}}));
    CHECK(reads("\xE4\xB8", {{word, "\xE4"}}));
    CHECK(reads("\xC3 x", {{word, "\xC3"}, {word, "x"}}));
    CHECK(reads("\xFF\xFE", {{word, "\xFF\xFE"}}));
    // The first and the last of each length: what begins none is a letter of Latin-1.
    CHECK(reads("\xBF", {}));
    CHECK(reads("\xC0", {{word, "\xC0"}}));
    CHECK(reads("\xC1\xA9", {{word, "\xC1"}}));
    CHECK(reads("\xC2\x80", {}));
    CHECK(reads("\xC2\xBF", {}));
    CHECK(reads("\xC3\x80", {{word, "\xC3\x80"}}));
    CHECK(reads("\xDF\xBF", {{word, "\xDF\xBF"}}));
    CHECK(reads("\xE0\xA4\x85", {{word, "\xE0\xA4\x85"}}));
    CHECK(reads("\xF4\x80\x80\x80", {}));
    CHECK(reads("\xC3:", {{word, "\xC3"}}));
    CHECK(reads("\xE4:\xAE", {{word, "\xE4"}}));
    CHECK(reads("\xE4\xB8:", {{word, "\xE4"}}));
    CHECK(reads("\xF0:\x80\x80", {{word, "\xF0"}}));
    CHECK(reads("\xF0\x90:\x80", {{word, "\xF0"}}));
    CHECK(reads("\xF0\x90\x80:", {{word, "\xF0"}}));
    CHECK(reads("\xF5\x80\x80\x80", {{word, "\xF5"}}));
}

TEST_CASE("ISO-2022-JP is passed over") {
    CHECK(reads("x \x1B$B$\"$$\x1B(B y", {{word, "x"}, {word, "y"}}));
    CHECK(reads("\x1B$@0lHV\x1B(Jabc", {{word, "abc"}}));
    CHECK(reads("\x1B$BABC\nnext \x1B(Bline", {{word, "next"}, {word, "line"}}));
    CHECK(reads("\x1B$BABC", {}));
    CHECK(reads("\x1B", {}));
    CHECK(reads("\x1B(", {}));
    CHECK(reads("\x1B(B", {}));
}

TEST_CASE("names are looked at so far, and no further") {
    const auto first_of = [](const std::string& text) { return token_reader(text).next(); };
    const auto a = [](std::size_t size) { return std::string(size, 'a'); };
    CHECK(is_one(address, a(319) + "@b"));
    CHECK(first_of(a(320) + "@b").kind == word);
    CHECK(is_one(address, "a@[" + a(318) + "]"));
    CHECK(first_of("a@[" + a(319) + "]").kind == word);
    CHECK(is_one(host, a(316) + ".com"));
    CHECK(first_of(a(318) + ".com").kind == word);
    CHECK(is_one(ip, "1111:2222:3333:4444:5555:6666:255.255.255.255"));
    CHECK(first_of("1111:2222:3333:4444:5555:6666:7777:8888:9999:aa").kind != ip);
    // What begins right there is looked at again.
    const auto last_of = [](const std::string& text) {
        token last;
        token_reader reader(text);
        for (token t = reader.next(); t.kind != end; t = reader.next()) last = t;
        return last;
    };
    CHECK(last_of(repeated("a.", 320) + "b@c").text == "b@c");
    CHECK(last_of(repeated("a-", 320) + "b.com").text == "b.com");
    CHECK(last_of("a\xE4\xB8\xAD@b.test").text == "\xE4\xB8\xAD@b.test");
    const std::string groups = repeated("1.", 126) + "1";
    CHECK(is_one(number, groups));
    CHECK(reads(groups + ".2", {{number, groups}, {number, "2"}}));
}

TEST_CASE("a megabyte that was not written to be read") {
    constexpr std::size_t megabyte = std::size_t{1} << 20;
    for (const std::string_view unit : {"a-"sv,
                                        "a."sv,
                                        "a_"sv,
                                        "a'"sv,
                                        "@"sv,
                                        ":"sv,
                                        "::"sv,
                                        "::a"sv,
                                        "1."sv,
                                        "1:"sv,
                                        "a@"sv,
                                        "a@["sv,
                                        "a@a"sv,
                                        "a"sv,
                                        "1"sv,
                                        "a1"sv,
                                        "a.b-"sv,
                                        "1.1.1.1.1.a "sv,
                                        "http://"sv,
                                        "a/"sv,
                                        "\x1B$"sv,
                                        "\x1B("sv,
                                        "\0"sv,
                                        "\xC3"sv,
                                        "\xE4\xB8\xAD"sv,
                                        "\xE4\xB8\xAD@"sv,
                                        "\xC3\xA9"sv,
                                        "\xC3\xA9@"sv,
                                        "a\xE2\x80\x99"sv,
                                        "\xF0\x9F\x98\x80"sv,
                                        "\xEF\xBC\x8C"sv,
                                        "=?=?"sv,
                                        "--"sv,
                                        "..."sv,
                                        "aB3-"sv,
                                        "xn--a."sv}) {
        const std::string text = repeated(unit, megabyte);
        const coverage c = read_all(text);
        CAPTURE(std::string(unit));
        CHECK(c.in_order);
        CHECK(c.tokens <= text.size());
    }
}

namespace {

constexpr std::string_view with_all =
    "550-5.1.1 <b\xC3\xA9"
    "a@ex.example.com>: l\xE2\x80\x99"
    "adresse [2001:db8::1]:25 \x1B$B$\"\x1B(B (mx7) xn--p1ai.xn--p1 "
    "https://example.com/x?y\xE3\x80\x82 \xE9\x82\xAE\xE7\xAE\xB1"
    "a@[192.0.2.1] 1.2.3.4:25 ::1 \xF0\x9F\x98\x80.";

// Reads each start of it in bytes of its own: in a constant, a read past their end does not compile.
constexpr bool reads_all_starts() {
    for (std::size_t size = 1; size <= with_all.size(); ++size) {
        char* const alone = new char[size];
        for (std::size_t i = 0; i < size; ++i) alone[i] = with_all[i];
        const bool in_order = read_all({alone, size}).in_order;
        delete[] alone;
        if (!in_order) return false;
    }
    return true;
}
static_assert(reads_all_starts());

}  // namespace

TEST_CASE("any cut of a text is read in order") {
    const std::string text(with_all);
    for (std::size_t from = 0; from < text.size(); ++from)
        for (std::size_t to = from; to <= text.size(); ++to) {
            // A copy of its own, so that a sanitizer sees a read past the end.
            const std::string part = text.substr(from, to - from);
            if (!read_all(part).in_order) FAIL("tokens out of order in: " + part);
        }
}
