// SHA-1 (RFC 3174) and HMAC with it (RFC 2104): the signature that BATV and SRS put into return paths. SHA-1 no longer
// withstands collisions; an HMAC does not depend on that.
#ifndef MAILBOUNCE_SMTP_HMAC_SHA1_HPP
#define MAILBOUNCE_SMTP_HMAC_SHA1_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mailbounce::inline v0_1::detail {

/// The 160 bits of a hash, the most significant octet first.
using sha1_digest = std::array<std::uint8_t, 20>;

/// The hash of the octets that are added, in any number of pieces.
class sha1 {
public:
    static constexpr std::size_t block_size = 64;

    constexpr sha1& add(std::uint8_t octet) noexcept {
        block_[size_++ % block_size] = octet;
        if (size_ % block_size == 0) mix();
        return *this;
    }
    constexpr sha1& add(std::string_view octets) noexcept {
        for (const char c : octets) add(static_cast<std::uint8_t>(c));
        return *this;
    }

    /// The hash of what has been added so far.
    [[nodiscard]] constexpr sha1_digest digest() const noexcept {
        sha1 padded = *this;
        padded.add(std::uint8_t{0x80});
        while (padded.size_ % block_size != block_size - 8) padded.add(std::uint8_t{0});
        for (int shift = 56; shift >= 0; shift -= 8) padded.add(static_cast<std::uint8_t>((size_ * 8) >> shift));
        sha1_digest digest{};
        for (std::size_t i = 0; i < digest.size(); ++i)
            digest[i] = static_cast<std::uint8_t>(padded.state_[i / 4] >> (24 - i % 4 * 8));
        return digest;
    }

private:
    // RFC 3174 6.1.
    constexpr void mix() noexcept {
        constexpr std::size_t rounds = 80;
        std::uint32_t w[rounds]{};
        for (std::size_t i = 0; i < block_size; ++i) w[i / 4] = w[i / 4] << 8 | block_[i];
        for (std::size_t t = 16; t < rounds; ++t) w[t] = std::rotl(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
        std::uint32_t a = state_[0], b = state_[1], c = state_[2], d = state_[3], e = state_[4];
        for (std::size_t t = 0; t < rounds; ++t) {
            const std::uint32_t f = t < 20   ? ((b & c) | (~b & d)) + 0x5A827999
                                    : t < 40 ? (b ^ c ^ d) + 0x6ED9EBA1
                                    : t < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC
                                             : (b ^ c ^ d) + 0xCA62C1D6;
            const std::uint32_t next = std::rotl(a, 5) + f + e + w[t];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        state_[0] += a;
        state_[1] += b;
        state_[2] += c;
        state_[3] += d;
        state_[4] += e;
    }

    std::uint32_t state_[5]{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    std::uint8_t block_[block_size]{};
    std::uint64_t size_ = 0;  // octets that have been added
};

/// The code that shows that whoever knows the key has seen the octets that are added.
class hmac_sha1 {
public:
    constexpr explicit hmac_sha1(std::string_view key) noexcept {
        std::uint8_t block[sha1::block_size]{};
        if (key.size() > sha1::block_size) {
            const sha1_digest digest = sha1().add(key).digest();
            for (std::size_t i = 0; i < digest.size(); ++i) block[i] = digest[i];
        } else {
            for (std::size_t i = 0; i < key.size(); ++i) block[i] = static_cast<std::uint8_t>(key[i]);
        }
        for (const std::uint8_t octet : block) {
            inner_.add(static_cast<std::uint8_t>(octet ^ 0x36));
            outer_.add(static_cast<std::uint8_t>(octet ^ 0x5C));
        }
    }

    constexpr hmac_sha1& add(std::string_view octets) noexcept {
        inner_.add(octets);
        return *this;
    }

    [[nodiscard]] constexpr sha1_digest digest() const noexcept {
        sha1 outer = outer_;
        for (const std::uint8_t octet : inner_.digest()) outer.add(octet);
        return outer.digest();
    }

private:
    sha1 inner_{};
    sha1 outer_{};
};

}  // namespace mailbounce::inline v0_1::detail

#endif
