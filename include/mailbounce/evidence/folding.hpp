// Words under which spellings are equal: case, accents and script are folded away, so that one pattern written in ASCII
// finds a word of German, French or Russian however it was encoded.
#ifndef MAILBOUNCE_EVIDENCE_FOLDING_HPP
#define MAILBOUNCE_EVIDENCE_FOLDING_HPP

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {

// The base letters of U+00C0 to U+017F (Latin-1 and Latin Extended-A), by code point; a blank is no letter.
inline constexpr std::string_view latin_base =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"   // U+00C0
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"   // U+0100
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";  // U+0140
static_assert(latin_base.size() == 0x180 - 0xC0);

// U+0430 to U+045F (Cyrillic), in the usual Latin letters; upper case is folded to these first.
inline constexpr std::string_view cyrillic_base[] = {"a",  "b",   "v", "g", "d", "e", "zh", "z",  "i", "y",  "k",  "l",
                                                     "m",  "n",   "o", "p", "r", "s", "t",  "u",  "f", "kh", "ts", "ch",
                                                     "sh", "sch", "",  "y", "",  "e", "yu", "ya", "e", "e",  "d",  "g",
                                                     "e",  "z",   "i", "i", "j", "l", "n",  "c",  "k", "i",  "u",  "d"};

constexpr std::string_view base_letters(std::uint32_t code_point) noexcept {
    if (code_point >= 0xC0 && code_point < 0x180) return latin_base.substr(code_point - 0xC0, 1);
    if (code_point >= 0x400 && code_point < 0x410) code_point += 0x50;
    if (code_point >= 0x410 && code_point < 0x430) code_point += 0x20;
    if (code_point >= 0x430 && code_point < 0x460) return cyrillic_base[code_point - 0x430];
    return {};
}

// Hashes folded bytes, eight at a time: a word of up to eight bytes takes one round.
class word_hasher {
public:
    constexpr void add(std::uint64_t eight_bytes) noexcept {
        state_ = (state_ ^ eight_bytes) * 0x9E3779B97F4A7C15U;
        state_ ^= state_ >> 32;
    }
    [[nodiscard]] constexpr std::uint64_t value() const noexcept { return state_; }

private:
    std::uint64_t state_ = 0x6D61696C626F756EU;
};

// One to eight bytes as a number, the first the lowest, the same on every machine. For machines that store numbers so,
// by loads of a fixed size that may overlap, since copying a varying number of bytes is a call.
constexpr std::uint64_t load(const char* p, std::size_t size) noexcept {
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && size >= 4) {
        if (size == 8) {
            std::uint64_t all;
            std::memcpy(&all, p, sizeof all);
            return all;
        }
        std::uint32_t first, last;
        std::memcpy(&first, p, sizeof first);
        std::memcpy(&last, p + size - sizeof last, sizeof last);
        return first | std::uint64_t{last} << (8 * (size - sizeof last));
    }
    std::uint64_t n = 0;
    for (std::size_t i = 0; i < size; ++i) n |= std::uint64_t{byte_at(p + i)} << (8 * i);
    return n;
}

inline constexpr std::uint64_t case_bits =
    0x2020202020202020U;  // ASCII letters differ from the other case, digits have them set

// The key of ASCII letters and digits, whatever their case.
constexpr std::uint64_t plain_key(std::string_view word) noexcept {
    word_hasher hash;
    const char* p = word.data();
    std::size_t left = word.size();
    for (; left > 8; p += 8, left -= 8) hash.add(load(p, 8) | case_bits);
    hash.add(left == 0 ? 0 : load(p, left) | (case_bits >> (8 * (8 - left))));
    return hash.value();
}

// The same of a word in a text: its last bytes are read at once with what stands behind or before them, which is
// shifted out.
inline std::uint64_t plain_key_in(std::string_view text, std::string_view word) noexcept {
    if (text.size() < 8 || word.empty()) return plain_key(word);
    word_hasher hash;
    const char* p = word.data();
    std::size_t left = word.size();
    for (; left > 8; p += 8, left -= 8) hash.add(load(p, 8) | case_bits);
    const auto at = static_cast<std::size_t>(p - text.data());
    const std::size_t from = smaller(at, text.size() - 8);
    const std::size_t before = 8 * (at - from), behind = 64 - 8 * left;
    hash.add((load(text.data() + from, 8) | case_bits) >> before << behind >> behind);
    return hash.value();
}

constexpr std::uint64_t folded_key(std::string_view word) noexcept {
    word_hasher hash;
    std::array<char, 8> chunk{};
    std::size_t filled = 0;
    const auto put = [&](char c) {
        if (filled == chunk.size()) {
            hash.add(load(chunk.data(), chunk.size()));
            filled = 0;
        }
        chunk[filled++] = c;
    };
    const char* const end = word.data() + word.size();
    for (const char* p = word.data(); p < end;) {
        if (is(p, end, letter | digit)) {
            put(static_cast<char>(byte_at(p++) | 0x20U));
        } else if (is(p, end, high)) {
            const character c = high_character(p, end);
            const std::string_view base = base_letters(c.code_point);
            for (const char b : base) put(b);
            const bool silent = (c.code_point >= 0x300 && c.code_point < 0x370) ||  // combining accents
                                (c.code_point >= 0x400 && c.code_point < 0x460);    // hard and soft signs
            if (base.empty() && c.kind != character::sort::separator && !silent)
                for (std::uint8_t i = 0; i < c.size; ++i) put(p[i]);
            p += c.size;
        } else {
            ++p;  // an apostrophe
        }
    }
    hash.add(load(chunk.data(), filled));
    return hash.value();
}

}  // namespace detail

/// The key under which spellings of one word are equal, 64 bits, the same on every machine and stable within a minor
/// version.
///
/// ASCII is folded by case. Letters of Latin-1 and Latin Extended-A, in UTF-8 or as Latin-1 bytes, stand for their base
/// letters, with or without combining accents; Cyrillic for its usual Latin letters; apostrophes are dropped. Other
/// letters and CJK characters stand for themselves.
[[nodiscard]] constexpr std::uint64_t word_key(const token& t) noexcept {
    return t.plain && !t.text.empty() ? detail::plain_key(t.text) : detail::folded_key(t.text);
}

}  // namespace mailbounce::inline v0_1

#endif
