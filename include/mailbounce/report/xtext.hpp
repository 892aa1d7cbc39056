// Addresses as delivery status notifications encode them: xtext (RFC 3461 4) and utf-8-addr-xtext (RFC 6533 3).
#ifndef MAILBOUNCE_REPORT_XTEXT_HPP
#define MAILBOUNCE_REPORT_XTEXT_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/charset.hpp>

namespace mailbounce::inline v0_1::detail {

/// Appends a character in UTF-8; U+FFFD for what is none.
template <class Text>
void append_character(char32_t c, Text& out) {
    constexpr std::size_t longest = 4;
    if (c >= malformed || (c >= 0xD800 && c < 0xE000)) c = malformed;
    append_at_most(longest, out, [c](char* to) { return put_utf8(c, to); });
}

/// Is the address encoded in xtext? Each "+" begins an escape, in upper case as RFC 3461 4 has it, of a character that
/// has to be encoded and can stand there: "+", "=", a blank in a quoted string, the "@" if there is none.
/// `user+2Btag@example.com` is, `user+tag@example.com` and `user+2026@example.com` are not.
constexpr bool is_xtext(std::string_view text) noexcept {
    const bool is_quoted = text.starts_with('"');
    const bool has_at = text.find('@') != std::string_view::npos;
    bool found = false;
    for (std::size_t at = text.find('+'); at != std::string_view::npos; at = text.find('+', at + 1)) {
        const std::string_view escape = text.substr(at + 1, 2);
        found = escape == "2B" || escape == "3D" || (escape == "20" && is_quoted) || (escape == "40" && !has_at);
        if (!found) return false;
    }
    return found;
}

/// The length of the escape `\x{263A}` that a text begins with; 0 if it begins with none.
constexpr std::size_t code_point_size(std::string_view text) noexcept {
    constexpr std::string_view mark = "\\x{";
    constexpr std::size_t most_digits = 6;
    if (!text.starts_with(mark)) return 0;
    std::size_t end = mark.size();
    while (end < text.size() && end < mark.size() + most_digits && hex_value(text[end]) >= 0) ++end;
    return end > mark.size() && char_at(text, end) == '}' ? end + 1 : 0;
}

/// Appends a text with the escapes `+2B` of xtext and `\x{263A}` of utf-8-addr-xtext undone; what is no escape stands,
/// and so does one of a control character, which no address holds: it would end a line where the address is printed.
template <class Text>
void append_xtext_decoded(std::string_view text, Text& out) {
    const auto is_control = [](char32_t c) { return c < ' ' || c == 0x7F; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t size = 0;  // of the escape
        char32_t code = 0;
        if (text[i] == '+' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0) {
            size = 3;
            code = static_cast<char32_t>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
            if (!is_control(code)) out += static_cast<char>(code);
        } else if ((size = code_point_size(text.substr(i))) > 0) {
            for (const char c : text.substr(i + 3, size - 4)) code = code * 16 + static_cast<char32_t>(hex_value(c));
            if (!is_control(code)) append_character(code, out);
        }
        if (size == 0 || is_control(code))
            out += text[i];
        else
            i += size - 1;
    }
}

}  // namespace mailbounce::inline v0_1::detail

#endif
