// 64 bytes of a text at once: which of them are letters, digits and so on, as one bit for each. What is then asked of a
// byte is asked of 64 together, and the next word is found by counting zeros.
//
//     550 User unknown           the text, of which the first byte is the lowest bit
//     0000111101111111000...     block.letters(): 4 bits are not set, then 4 are
//
// There are two ways to the same answers: SSE2, which every x86-64 has, and plain arithmetic on eight bytes at a time.
#ifndef MAILBOUNCE_BYTE_BLOCK_HPP
#define MAILBOUNCE_BYTE_BLOCK_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__x86_64__) || defined(_M_X64)
#define MAILBOUNCE_HAS_SSE2 1
#include <emmintrin.h>
#else
#define MAILBOUNCE_HAS_SSE2 0
#endif

namespace mailbounce::inline v0_1::detail {

/// Places in a block: bit i stands for byte i.
using byte_mask = std::uint64_t;

/// How many bytes a block has.
inline constexpr std::size_t block_size = 64;

/// The last of some places, of which there is one.
constexpr std::size_t last_of(byte_mask places) noexcept {
    return block_size - 1 - static_cast<std::size_t>(std::countl_zero(places));
}

/// Sixteen bytes in two numbers. What is asked of them is answered by the top bit of each byte.
class portable_bytes {
public:
    explicit portable_bytes(const char* p) noexcept {
        for (unsigned i = 0; i < 8; ++i) {
            low_ |= std::uint64_t{static_cast<unsigned char>(p[i])} << (8 * i);
            high_ |= std::uint64_t{static_cast<unsigned char>(p[i + 8])} << (8 * i);
        }
    }

    /// Those from `first` to `last`, which are ASCII.
    [[nodiscard]] portable_bytes within(char first, char last) const noexcept {
        return each([first, last](std::uint64_t bytes) {
            const std::uint64_t seven_bits = bytes & ~tops;  // so that no sum goes over into the next byte
            const std::uint64_t at_least = seven_bits + ones * static_cast<std::uint64_t>(0x80 - first);
            const std::uint64_t above = seven_bits + ones * static_cast<std::uint64_t>(0x7F - last);
            return at_least & ~above & ~bytes;
        });
    }
    [[nodiscard]] portable_bytes equal(char c) const noexcept {
        return each([c](std::uint64_t bytes) {
            const std::uint64_t differing = bytes ^ ones * static_cast<unsigned char>(c);
            return ~(((differing & ~tops) + ~tops) | differing);
        });
    }
    /// Those of 0x80 and above.
    [[nodiscard]] portable_bytes high() const noexcept { return *this; }
    /// Those above the blank.
    [[nodiscard]] portable_bytes visible() const noexcept {
        return each([](std::uint64_t bytes) { return ((bytes & ~tops) + ones * (0x80U - 0x21U)) | bytes; });
    }
    /// With upper-case letters as lower-case ones; what else changes becomes no letter.
    [[nodiscard]] portable_bytes folded() const noexcept {
        return each([](std::uint64_t bytes) { return bytes | ones * 0x20U; });
    }
    friend portable_bytes operator|(portable_bytes a, portable_bytes b) noexcept {
        return {a.low_ | b.low_, a.high_ | b.high_};
    }
    friend portable_bytes operator&(portable_bytes a, portable_bytes b) noexcept {
        return {a.low_ & b.low_, a.high_ & b.high_};
    }
    /// The top bits.
    [[nodiscard]] byte_mask mask() const noexcept {
        const auto gathered = [](std::uint64_t bytes) {  // a multiplication moves each to its place
            return ((bytes & tops) >> 7U) * 0x0102040810204080U >> 56U;
        };
        return gathered(low_) | gathered(high_) << 8U;
    }

private:
    static constexpr std::uint64_t ones = 0x0101010101010101U;
    static constexpr std::uint64_t tops = 0x8080808080808080U;

    portable_bytes(std::uint64_t low, std::uint64_t high) noexcept : low_(low), high_(high) {}

    template <class F>
    [[nodiscard]] portable_bytes each(F f) const noexcept {
        return {f(low_), f(high_)};
    }

    std::uint64_t low_ = 0;
    std::uint64_t high_ = 0;
};

#if MAILBOUNCE_HAS_SSE2
/// Sixteen bytes in a register.
class sse2_bytes {
public:
    explicit sse2_bytes(const char* p) noexcept : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))) {}

    [[nodiscard]] sse2_bytes within(char first, char last) const noexcept {
        // Comparing is signed: all are moved so that `first` is the lowest.
        const __m128i moved = _mm_add_epi8(bytes_, _mm_set1_epi8(static_cast<char>(-128 - first)));
        return sse2_bytes(_mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + (last - first) + 1))));
    }
    [[nodiscard]] sse2_bytes equal(char c) const noexcept {
        return sse2_bytes(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c)));
    }
    [[nodiscard]] sse2_bytes high() const noexcept { return *this; }
    [[nodiscard]] sse2_bytes visible() const noexcept {
        return sse2_bytes(_mm_or_si128(_mm_cmpgt_epi8(bytes_, _mm_set1_epi8(' ')), bytes_));
    }
    [[nodiscard]] sse2_bytes folded() const noexcept { return sse2_bytes(_mm_or_si128(bytes_, _mm_set1_epi8(0x20))); }
    friend sse2_bytes operator|(sse2_bytes a, sse2_bytes b) noexcept {
        return sse2_bytes(_mm_or_si128(a.bytes_, b.bytes_));
    }
    friend sse2_bytes operator&(sse2_bytes a, sse2_bytes b) noexcept {
        return sse2_bytes(_mm_and_si128(a.bytes_, b.bytes_));
    }
    [[nodiscard]] byte_mask mask() const noexcept { return static_cast<unsigned>(_mm_movemask_epi8(bytes_)); }

private:
    explicit sse2_bytes(__m128i bytes) noexcept : bytes_(bytes) {}

    __m128i bytes_;
};
using native_bytes = sse2_bytes;
#else
using native_bytes = portable_bytes;
#endif

/// The up to 64 bytes of a text from a place on, which is before its end. Bits behind the end are not set.
template <class Bytes>
class basic_byte_block {
public:
    basic_byte_block(std::string_view text, std::size_t at) noexcept : basic_byte_block(source(text, at)) {}

    /// Those of which test(bytes) says so: it is asked of sixteen at a time, and answers by their top bits.
    template <class Test>
    [[nodiscard]] byte_mask where(Test test) const noexcept {
        return (test(a_).mask() | test(b_).mask() << 16U | test(c_).mask() << 32U | test(d_).mask() << 48U) >> before_;
    }
    [[nodiscard]] byte_mask digits() const noexcept {
        return where([](Bytes b) { return b.within('0', '9'); });
    }
    /// ASCII letters and digits.
    [[nodiscard]] byte_mask alnums() const noexcept {
        return where([](Bytes b) { return b.within('0', '9') | b.folded().within('a', 'z'); });
    }
    [[nodiscard]] byte_mask equal(char c) const noexcept {
        return where([c](Bytes b) { return b.equal(c); });
    }

private:
    // Where 64 bytes can be read that hold those that are meant.
    struct source {
        source(std::string_view text, std::size_t at) noexcept {
            const std::size_t left = text.size() - at;
            if (left >= block_size) {
                begin = text.data() + at;
            } else if (text.size() >= block_size) {
                begin = text.data() + text.size() - block_size;
                before = block_size - left;
            } else {
                std::memset(copy, 0, block_size);
                std::memcpy(copy, text.data() + at, left);
                begin = copy;
            }
        }
        source(const source&) = delete;
        source& operator=(const source&) = delete;

        const char* begin;
        std::size_t before = 0;
        char copy[block_size];
    };

    explicit basic_byte_block(const source& s) noexcept
        : a_(s.begin), b_(s.begin + 16), c_(s.begin + 32), d_(s.begin + 48), before_(s.before) {}

    Bytes a_, b_, c_, d_;
    std::size_t before_;  // bytes that were read before those that are meant, so as not to read behind the text
};

using byte_block = basic_byte_block<native_bytes>;

/// The first place from `from` on that `places` tells of a block and where that begins; the end of the text if there is
/// none. A bit may depend on the byte before it, and on as many behind it as `behind` says: blocks overlap by these.
template <class Places>
std::size_t find_in_blocks(std::string_view text, std::size_t from, std::size_t behind, Places places) noexcept {
    for (std::size_t at = from; at < text.size(); at += block_size - behind)
        if (const byte_mask found = places(byte_block(text, at), at))
            return at + static_cast<std::size_t>(std::countr_zero(found));
    return text.size();
}

}  // namespace mailbounce::inline v0_1::detail

#endif
