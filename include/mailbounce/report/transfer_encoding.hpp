// How the body of a message or of a part is encoded for transport (RFC 2045 section 6), and decoding it. Decoding never
// fails: what mail in the field gets wrong is read as far as it makes sense.
#ifndef MAILBOUNCE_REPORT_TRANSFER_ENCODING_HPP
#define MAILBOUNCE_REPORT_TRANSFER_ENCODING_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/byte_table.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/lines.hpp>

namespace mailbounce::inline v0_1 {

/// How a body is encoded (RFC 2045 6.1).
enum class transfer_encoding : std::uint8_t {
    identity,  ///< not at all: 7bit, 8bit, binary, and what is none of these names
    quoted_printable,
    base64,
};

/// The encoding's name as written above.
[[nodiscard]] constexpr std::string_view to_string(transfer_encoding e) noexcept {
    constexpr const char* names[] = {"identity", "quoted_printable", "base64"};
    return names[static_cast<std::size_t>(e)];
}

namespace detail {

// The first word of a field, without blanks, quotes and comments (RFC 5322 3.2.2) before it, or what follows it.
constexpr std::string_view first_word(std::string_view field) noexcept {
    const auto in_word = [](char c) { return is_alnum(c) || c == '-'; };
    std::size_t begin = 0;
    for (std::size_t depth = 0; begin < field.size() && (depth > 0 || !in_word(field[begin])); ++begin) {
        if (field[begin] == '(') ++depth;
        if (field[begin] == ')' && depth > 0) --depth;
        if (field[begin] == '\\') ++begin;
    }
    std::size_t end = begin;
    while (end < field.size() && in_word(field[end])) ++end;
    return begin < end ? field.substr(begin, end - begin) : std::string_view{};
}

// The values of digits, by byte.
using digit_values = byte_table<std::uint8_t>;
inline constexpr std::uint8_t no_digit = 0x80;
inline constexpr std::uint8_t base64_padding = 0x40;

constexpr digit_values make_digit_values(std::string_view digits) noexcept {
    digit_values values;
    for (std::uint8_t& v : values.of) v = no_digit;
    for (std::size_t i = 0; i < digits.size(); ++i) values[digits[i]] = static_cast<std::uint8_t>(i);
    return values;
}

constexpr digit_values make_hex_values() noexcept {
    digit_values values = make_digit_values("0123456789ABCDEF");
    for (char c = 'a'; c <= 'f'; ++c) values[c] = static_cast<std::uint8_t>(c - 'a' + 10);
    return values;
}

constexpr digit_values make_base64_values() noexcept {  // the '=' behind them is the padding
    return make_digit_values("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
}

inline constexpr digit_values hex_values = make_hex_values();
inline constexpr digit_values base64_values = make_base64_values();
static_assert(base64_values['='] == base64_padding);

/// Decodes base64 to where at least three quarters of its size are free; returns the end of what it wrote. Whatever is
/// no digit is passed over. A group that padding or the end cuts short gives the bytes that are whole.
constexpr char* decode_base64(std::string_view text, char* to) noexcept {
    const auto put = [&to](std::uint32_t bits) { *to++ = static_cast<char>(bits & 0xFF); };
    std::uint32_t bits = 0;
    unsigned held = 0;  // digits in them, of a group of four
    const auto end_group = [&] {
        bits <<= 6 * (4 - held);
        for (unsigned shift = 16; held > 1; --held, shift -= 8) put(bits >> shift);
        held = 0;
    };
    const char* p = text.data();
    const char* const end = p + text.size();
    while (p < end) {
        for (; held == 0 && end - p >= 4; p += 4) {
            const std::uint32_t a = base64_values[p[0]], b = base64_values[p[1]], c = base64_values[p[2]],
                                d = base64_values[p[3]];
            if ((a | b | c | d) >= base64_padding) break;
            const std::uint32_t group = a << 18 | b << 12 | c << 6 | d;
            put(group >> 16);
            put(group >> 8);
            put(group);
        }
        if (p == end) break;
        const std::uint8_t value = base64_values[*p++];
        if (value < base64_padding) {
            bits = bits << 6 | value;
            if (++held == 4) end_group();
        } else if (value == base64_padding) {
            end_group();
        }
    }
    end_group();
    return to;
}

/// Decodes the octets "=XX" of a text, and one more character that stands for a blank; returns the end of what it
/// wrote, which is no more than the text's size. Another '=' stands for itself.
constexpr char* decode_octets(std::string_view text, char blank, char* to) noexcept {
    while (!text.empty()) {
        const std::string_view plain = text.substr(0, text.find('='));
        to += plain.copy(to, plain.size());
        if (blank != ' ')
            for (char* p = to - plain.size(); p < to; ++p)
                if (*p == blank) *p = ' ';
        text.remove_prefix(plain.size());
        const unsigned high = hex_values[char_at(text, 1)], low = hex_values[char_at(text, 2)];
        if ((high | low) < 16) {
            *to++ = static_cast<char>(high << 4 | low);
            text.remove_prefix(3);
        } else if (!text.empty()) {
            *to++ = '=';
            text.remove_prefix(1);
        }
    }
    return to;
}

/// Decodes quoted-printable; returns the end of what it wrote, which is no more than the text's size. Blanks at the end
/// of a line were added in transport (RFC 2045 6.7, rule 3).
constexpr char* decode_quoted_printable(std::string_view text, char* to) noexcept {
    line_cursor lines(text);
    while (lines.next()) {
        std::string_view line = lines.line();
        const std::size_t end = lines.begin() + line.size();
        while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
        const bool is_soft = line.ends_with('=');
        if (is_soft) line.remove_suffix(1);
        to = decode_octets(line, ' ', to);
        if (!is_soft)
            for (const char c : text.substr(end, lines.after() - end)) *to++ = c;
    }
    return to;
}

}  // namespace detail

/// Reads the value of a Content-Transfer-Encoding field (RFC 2045 6), whatever its case; comments and blanks may stand
/// around it.
[[nodiscard]] constexpr transfer_encoding parse_transfer_encoding(std::string_view field) noexcept {
    const std::string_view name = detail::first_word(field);
    if (detail::same_text(name, "quoted-printable")) return transfer_encoding::quoted_printable;
    return detail::same_text(name, "base64") ? transfer_encoding::base64 : transfer_encoding::identity;
}

/// The most bytes that decoding makes of a byte.
inline constexpr std::size_t transfer_encoding_growth = 1;

/// Appends the bytes that a body stands for. `encoded` must not lie in `out`. Linear; allocates if `out` has not so
/// many bytes left as are encoded.
///
/// Quoted-printable: blanks at the ends of lines are dropped, soft line breaks may end with CR, LF or both, digits may
/// be in lower case, and an '=' that encodes nothing stands for itself. Base64: what is not in its alphabet is passed
/// over, and behind padding more may follow, as where programs join encoded texts; of one that was cut, the whole bytes
/// are known.
template <class Text>
void append_decoded(std::string_view encoded, transfer_encoding encoding, Text& out) {
    switch (encoding) {
        case transfer_encoding::identity:
            out.append(encoded);
            break;
        case transfer_encoding::quoted_printable:
            detail::append_at_most(encoded.size(), out,
                                   [&](char* to) { return detail::decode_quoted_printable(encoded, to); });
            break;
        case transfer_encoding::base64:
            detail::append_at_most(encoded.size(), out, [&](char* to) { return detail::decode_base64(encoded, to); });
            break;
    }
}

}  // namespace mailbounce::inline v0_1

#endif
