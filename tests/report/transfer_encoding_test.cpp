// Transfer encodings: the names as they are written, RFC 2045's rules, and what mail in the field makes of them.
#include <mailbounce/report/transfer_encoding.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

using mailbounce::append_decoded;
using mailbounce::parse_transfer_encoding;
using mailbounce::transfer_encoding;

static_assert(to_string(transfer_encoding::identity) == "identity");
static_assert(to_string(transfer_encoding::quoted_printable) == "quoted_printable");
static_assert(to_string(transfer_encoding::base64) == "base64");

static_assert(parse_transfer_encoding("quoted-printable") == transfer_encoding::quoted_printable);
static_assert(parse_transfer_encoding("Quoted-Printable") == transfer_encoding::quoted_printable);
static_assert(parse_transfer_encoding("BASE64") == transfer_encoding::base64);
static_assert(parse_transfer_encoding(" \t base64 \r\n") == transfer_encoding::base64);
static_assert(parse_transfer_encoding("\r\n base64") == transfer_encoding::base64);
static_assert(parse_transfer_encoding("base64 (of RFC 4648)") == transfer_encoding::base64);
static_assert(parse_transfer_encoding("(not (quoted-printable) \\) but) base64") == transfer_encoding::base64);
static_assert(parse_transfer_encoding("base64; charset=utf-8") == transfer_encoding::base64);
static_assert(parse_transfer_encoding("\"base64\"") == transfer_encoding::base64);
static_assert(parse_transfer_encoding("7bit") == transfer_encoding::identity);
static_assert(parse_transfer_encoding("8bit") == transfer_encoding::identity);
static_assert(parse_transfer_encoding("binary") == transfer_encoding::identity);
static_assert(parse_transfer_encoding("x-base64") == transfer_encoding::identity);
static_assert(parse_transfer_encoding("base644") == transfer_encoding::identity);
static_assert(parse_transfer_encoding("(base64") == transfer_encoding::identity);
static_assert(parse_transfer_encoding("(base64\\") == transfer_encoding::identity);
static_assert(parse_transfer_encoding("") == transfer_encoding::identity);

namespace {

std::string decode(std::string_view encoded, transfer_encoding encoding) {
    std::string out;
    append_decoded(encoded, encoding, out);
    return out;
}

std::string quoted(std::string_view encoded) { return decode(encoded, transfer_encoding::quoted_printable); }
std::string base64(std::string_view encoded) { return decode(encoded, transfer_encoding::base64); }

// The plain way, one bit after the other.
std::string to_base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t bit = 0; bit < 8 * bytes.size(); bit += 6) {
        std::size_t digit = 0;
        for (std::size_t i = bit; i < bit + 6; ++i) {
            const auto byte = static_cast<unsigned char>(i / 8 < bytes.size() ? bytes[i / 8] : '\0');
            digit = digit * 2 + (byte >> (7 - i % 8) & 1U);
        }
        out += digits[digit];
    }
    while (out.size() % 4 != 0) out += '=';
    return out;
}

}  // namespace

TEST_CASE("a decoded body is appended") {
    std::string out = "before ";
    append_decoded("a=20", transfer_encoding::quoted_printable, out);
    append_decoded("Yg==", transfer_encoding::base64, out);
    append_decoded("=20\r\n\xFF", transfer_encoding::identity, out);
    CHECK(out == "before a b=20\r\n\xFF");
}

TEST_CASE("quoted-printable: octets and soft line breaks, as RFC 2045 6.7 has them") {
    CHECK(quoted("Now's the time =\r\nfor all folk to come=\r\n to the aid of their country.") ==
          "Now's the time for all folk to come to the aid of their country.");
    CHECK(quoted("550 5.1.1 <user=40example.com>: Empf=C3=A4nger gibt es nicht=0D=0A") ==
          "550 5.1.1 <user@example.com>: Empf\xC3\xA4nger gibt es nicht\r\n");
    CHECK(quoted("1 + 1 =3D 2") == "1 + 1 = 2");
    CHECK(quoted("=00=FF") == std::string("\0\xFF", 2));
    CHECK(quoted("").empty());
}

TEST_CASE("quoted-printable: line ends stay what they are") {
    CHECK(quoted("a\r\nb\r\n") == "a\r\nb\r\n");
    CHECK(quoted("a\nb\n\n") == "a\nb\n\n");
    CHECK(quoted("a\rb\r") == "a\rb\r");
}

TEST_CASE("quoted-printable: blanks at the end of a line go, those that are encoded stay") {
    CHECK(quoted("a \t\r\nb  \nc =20 \nd\t") == "a\r\nb\nc  \nd");
    CHECK(quoted("  \r\n") == "\r\n");
}

TEST_CASE("quoted-printable: soft line breaks with any line end, and blanks before it") {
    CHECK(quoted("a=\nb") == "ab");
    CHECK(quoted("a=\r\nb") == "ab");
    CHECK(quoted("a=\rb") == "ab");
    CHECK(quoted("a= \t\r\nb") == "ab");
    CHECK(quoted("a=\r\n=\r\nb") == "ab");
    CHECK(quoted("a=") == "a");
    CHECK(quoted("a=  ") == "a");
}

TEST_CASE("quoted-printable: digits in lower case, and an '=' that encodes nothing") {
    CHECK(quoted("=0a=1b=2c=3d=4e=5f=fA=Af") == "\n\x1B,=N_\xFA\xAF");
    CHECK(quoted("?a=b&c==3D&d=xyz") == "?a=b&c==&d=xyz");
    CHECK(quoted("a=4") == "a=4");
    CHECK(quoted("a=4=\r\n1") == "a=41");
    CHECK(quoted("=G0=0G==\n") == "=G0=0G=");
}

TEST_CASE("base64: RFC 4648 10, and every length") {
    CHECK(base64("").empty());
    CHECK(base64("Zg==") == "f");
    CHECK(base64("Zm8=") == "fo");
    CHECK(base64("Zm9v") == "foo");
    CHECK(base64("Zm9vYg==") == "foob");
    CHECK(base64("Zm9vYmE=") == "fooba");
    CHECK(base64("Zm9vYmFy") == "foobar");
    std::string bytes;
    for (int i = 0; i < 600; ++i) {
        CHECK(base64(to_base64(bytes)) == bytes);
        bytes += static_cast<char>(i * 89);
    }
}

TEST_CASE("base64: whatever is no digit is passed over, wherever it stands") {
    const std::string bytes = "Die Nachricht konnte nicht zugestellt werden. \x01\xFE\xFF";
    const std::string encoded = to_base64(bytes);
    for (const std::string_view between : {"\r\n", "\n", " ", "!", ">", "\xC3\xA4", "-_", "\xFF\x80."})
        for (std::size_t at = 0; at <= encoded.size(); ++at)
            CHECK(base64(encoded.substr(0, at) + std::string(between) + encoded.substr(at)) == bytes);
    std::string apart;
    for (const char c : encoded) apart += std::string{' ', c};
    CHECK(base64(apart) == bytes);
}

TEST_CASE("base64: what follows padding is decoded as well") {
    CHECK(base64("Zg==Zm8=Zm9v") == "ffofoo");
    CHECK(base64("Zg==\r\nZm8=\r\n") == "ffo");
    CHECK(base64("Zg=Zm8") == "ffo");
    CHECK(base64("====Zg====") == "f");
}

TEST_CASE("base64: of what was cut, the whole bytes are known") {
    std::string bytes;
    for (int i = 0; i < 50; ++i) bytes += static_cast<char>(i * 37);
    const std::string encoded = to_base64(bytes);
    for (std::size_t size = 0; size <= encoded.size(); ++size) {
        const std::size_t digits = (std::min)(encoded.find('='), size);
        CHECK(base64(encoded.substr(0, size)) == bytes.substr(0, digits * 6 / 8));
    }
}

TEST_CASE("quoted-printable: what was cut is the beginning, but for an octet that was cut itself") {
    const std::string encoded = "Empf=C3=A4nger =\r\n gibt es  \r\nnicht=21\nx=3D\n";
    const std::string whole = quoted(encoded);
    for (std::size_t size = 0; size <= encoded.size(); ++size) {
        std::string part = quoted(encoded.substr(0, size));
        if (const std::size_t cut = part.rfind('='); cut != std::string::npos && part.size() - cut <= 2)
            if (whole.compare(0, part.size(), part) != 0) part.resize(cut);
        CAPTURE(size, part);
        CHECK(whole.compare(0, part.size(), part) == 0);
    }
}

TEST_CASE("transfer encodings: no more comes out than went in, and a text with room is not moved") {
    std::string bytes;
    std::uint32_t state = 1;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1664525 + 1013904223;
        bytes += "=\r\n \tABCabc019+/\xE9"[state >> 16 & 15];
        if (i % 50 != 0) continue;
        for (const auto encoding :
             {transfer_encoding::identity, transfer_encoding::quoted_printable, transfer_encoding::base64}) {
            std::string out = "before";
            out.reserve(out.size() + bytes.size() * mailbounce::transfer_encoding_growth);
            const char* const place = out.data();
            append_decoded(bytes, encoding, out);
            CHECK(out.size() <= 6 + bytes.size());
            CHECK(out.data() == place);
        }
    }
}
