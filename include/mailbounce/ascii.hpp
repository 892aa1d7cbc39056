// Characters of ASCII: the one place for these questions, which <cctype> would answer by locale and at run time only.
#ifndef MAILBOUNCE_ASCII_HPP
#define MAILBOUNCE_ASCII_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mailbounce::inline v0_1::detail {

// Tables of texts are written "text"sv: compilers count the characters of each other text one by one.
using namespace std::string_view_literals;

constexpr bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_alnum(char c) noexcept { return is_digit(c) || is_letter(c); }
constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }
constexpr bool is_line_end(char c) noexcept { return c == '\r' || c == '\n'; }
constexpr bool is_space(char c) noexcept { return c <= ' ' && (is_blank(c) || is_line_end(c)); }

/// The lower-case letter of an upper-case one; all other octets as they are.
constexpr char to_lower(char c) noexcept { return is_letter(c) ? static_cast<char>(c | 0x20) : c; }

/// Some characters, as a bit for each.
struct character_set {
    std::uint64_t bits[2] = {};

    consteval character_set(const char* characters) noexcept {
        for (; *characters != '\0'; ++characters)
            bits[static_cast<unsigned char>(*characters) / 64] |= std::uint64_t{1} << (*characters & 63);
    }
    friend consteval character_set operator|(character_set a, const character_set& b) noexcept {
        a.bits[0] |= b.bits[0];
        a.bits[1] |= b.bits[1];
        return a;
    }
};

/// Those of is_alnum().
inline constexpr character_set alnums("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/// Is it one of them? Written `is_one_of(c, " \t-")`: what is asked of each character is one bit.
constexpr bool is_one_of(char c, const character_set& set) noexcept {
    return is_ascii(c) && (set.bits[c >= 64 ? 1 : 0] >> (c & 63) & 1U) != 0;
}

/// The text between two places. The constructor of std::string_view that takes two pointers makes a compiler prove that
/// they are iterators, and so does that for a pointer and a size where they are not of just these types.
constexpr std::string_view text_between(const char* begin, const char* end) noexcept {
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// The byte at `at`, or NUL behind the end, which is no digit, letter, blank or mark.
constexpr char char_at(std::string_view text, std::size_t at) noexcept { return at < text.size() ? text[at] : '\0'; }

/// The value of a hexadecimal digit, -1 for any other octet.
constexpr int hex_value(char c) noexcept {
    c = to_lower(c);
    return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Are they the same but for the case of ASCII letters?
constexpr bool same_text(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i] && to_lower(a[i]) != to_lower(b[i])) return false;
    return true;
}

/// Does it begin so, but for the case of ASCII letters?
constexpr bool begins_with(std::string_view text, std::string_view beginning) noexcept {
    return text.size() >= beginning.size() && same_text(text.substr(0, beginning.size()), beginning);
}

/// Takes the character off the front of a text, if it is there.
constexpr bool take_char(std::string_view& text, char c) noexcept {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace mailbounce::inline v0_1::detail

#endif
