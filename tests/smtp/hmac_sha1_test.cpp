// SHA-1 and HMAC-SHA-1 against the vectors of RFC 3174 7.3 and RFC 2202 3, and what the vectors leave out: keys and
// texts around the size of a block, and texts in pieces.
#include <mailbounce/smtp/hmac_sha1.hpp>

#include <cstddef>
#include <cstdint>
#include <mailbounce/fixed_text.hpp>
#include <string>
#include <string_view>

#include "catch.hpp"

using mailbounce::detail::hmac_sha1;
using mailbounce::detail::sha1;
using mailbounce::detail::sha1_digest;

namespace {

constexpr bool is(const sha1_digest& digest, std::string_view hex) {
    mailbounce::fixed_text<40> text;
    for (const std::uint8_t octet : digest) text.append_hex(octet, 2);
    return text.view() == hex;
}

constexpr bool hashes_to(std::string_view text, std::string_view hex) { return is(sha1().add(text).digest(), hex); }

constexpr bool signs_as(std::string_view key, std::string_view text, std::string_view hex) {
    return is(hmac_sha1(key).add(text).digest(), hex);
}

// So many octets of one value.
template <std::size_t Size>
struct octets {
    char value[Size] = {};

    constexpr explicit octets(unsigned char octet) {
        for (char& c : value) c = static_cast<char>(octet);
    }
    constexpr std::string_view view() const { return {value, Size}; }
};

}  // namespace

// RFC 3174 7.3, TEST1 and TEST2; FIPS 180-4 for the empty text.
static_assert(hashes_to("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"));
static_assert(hashes_to("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"));
static_assert(hashes_to("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"));

// RFC 2202 3, 1 to 7.
static_assert(signs_as(octets<20>(0x0B).view(), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"));
static_assert(signs_as("Jefe", "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
static_assert(signs_as(octets<20>(0xAA).view(), octets<50>(0xDD).view(), "125d7342b9ac11cd91a39af48aa17b4f63f175d3"));
static_assert(
    signs_as("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17"
             "\x18\x19",
             octets<50>(0xCD).view(), "4c9007f4026250c6bc8414f9bf50c86c2d7235da"));
static_assert(signs_as(octets<20>(0x0C).view(), "Test With Truncation", "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"));
static_assert(signs_as(octets<80>(0xAA).view(), "Test Using Larger Than Block-Size Key - Hash Key First",
                       "aa4ae5e15272d00e95705637ce8a3b55ed402112"));
static_assert(signs_as(octets<80>(0xAA).view(),
                       "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
                       "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"));

// The length of a text that leaves no room for its own length, and of one that fills a block.
static_assert(hashes_to(octets<55>('a').view(), "c1c8bbdc22796e28c0e15163d20899b65621d65a"));
static_assert(hashes_to(octets<56>('a').view(), "c2db330f6083854c99d4b5bfb6e8f29f201be699"));
static_assert(hashes_to(octets<64>('a').view(), "0098ba824b5c16427bd7a1122a5a442a25ec644d"));
// A key of a block is taken as it is, a longer one is hashed.
static_assert(signs_as(octets<64>('k').view(), "text", "79ff55fa698f97a703bb0ad426871006ee745343"));
static_assert(signs_as(octets<65>('k').view(), "text", "23cdc442dba98c8865255f4fce14aca27f4444ba"));
static_assert(signs_as("", "", "fbdb1d1b18aa6c08324b7d64b71fb76370690e1d"));

// In pieces; and more may be added after a digest was taken.
static_assert(is(sha1().add("a").add("").add("bc").digest(), "a9993e364706816aba3e25717850c26c9cd0d89d"));
static_assert(is(hmac_sha1("Jefe").add("what do ya want ").add("for nothing?").digest(),
                 "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
static_assert([] {
    sha1 hash;
    hash.add("ab");
    return hash.digest() != hash.add("c").digest() && is(hash.digest(), "a9993e364706816aba3e25717850c26c9cd0d89d");
}());

TEST_CASE("sha1: the long vectors of RFC 3174", "[hmac_sha1]") {
    CHECK(hashes_to(std::string(1'000'000, 'a'), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"));
    std::string digits;
    for (int i = 0; i < 80; ++i) digits += "01234567";
    CHECK(hashes_to(digits, "dea356a2cddd90c7a7ecedc5ebb563934f460452"));
}
