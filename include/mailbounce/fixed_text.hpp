// Text of bounded length that is built without allocating: what this library writes for people and for files.
#ifndef MAILBOUNCE_FIXED_TEXT_HPP
#define MAILBOUNCE_FIXED_TEXT_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mailbounce::inline v0_1 {

namespace detail {

/// A number in some base: the last `count` of the characters.
struct number_text {
    static constexpr std::size_t most = 20;  // 2^64 has 20 decimal digits

    char chars[most] = {};
    std::size_t count = 0;

    constexpr number_text(unsigned base, std::uint64_t number, std::size_t digits) noexcept {
        for (; count < most && (number != 0 || count < digits); number /= base)
            chars[most - ++count] = "0123456789abcdef"[number % base];
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {chars + (most - count), count}; }
};

}  // namespace detail

/// Up to Capacity octets of text. What does not fit is cut off; where this library returns one, it all fits.
template <std::size_t Capacity>
class fixed_text {
public:
    /// Views this object: it must outlive the view.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {chars_, size_}; }

    /// Adds a text, as far as there is room.
    constexpr fixed_text& append(std::string_view text) noexcept {
        for (std::size_t i = 0; i < text.size() && size_ < Capacity; ++i) chars_[size_++] = text[i];
        return *this;
    }

    /// Adds a character, if there is room.
    constexpr fixed_text& append(char c) noexcept {
        if (size_ < Capacity) chars_[size_++] = c;
        return *this;
    }

    /// A number in decimal, with zeros in front up to that many digits.
    constexpr fixed_text& append_number(std::int64_t number, std::size_t digits = 1) noexcept {
        auto rest = static_cast<std::uint64_t>(number);
        if (number < 0) {
            append('-');
            rest = 0 - rest;
        }
        return append(detail::number_text(10, rest, digits).view());
    }

    /// A number in hexadecimal, in lower case, likewise.
    constexpr fixed_text& append_hex(std::uint64_t number, std::size_t digits = 1) noexcept {
        return append(detail::number_text(16, number, digits).view());
    }

    /// Compared octet by octet, as their views are.
    friend constexpr bool operator==(const fixed_text& a, const fixed_text& b) noexcept { return a.view() == b.view(); }
    /// Likewise.
    friend constexpr std::strong_ordering operator<=>(const fixed_text& a, const fixed_text& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    char chars_[Capacity] = {};
    std::size_t size_ = 0;
};

}  // namespace mailbounce::inline v0_1

namespace std {

/// So that a text can be a key of std::unordered_map.
template <std::size_t Capacity>
struct hash<mailbounce::fixed_text<Capacity>> {
    /// That of its view.
    [[nodiscard]] std::size_t operator()(const mailbounce::fixed_text<Capacity>& text) const noexcept {
        return std::hash<std::string_view>()(text.view());
    }
};

}  // namespace std

#endif
