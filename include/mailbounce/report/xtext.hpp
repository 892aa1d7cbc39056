// Addresses as delivery status notifications encode them: xtext (RFC 3461 4) and utf-8-addr-xtext (RFC 6533 3).
#ifndef MAILBOUNCE_REPORT_XTEXT_HPP
#define MAILBOUNCE_REPORT_XTEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <mailbounce/ascii.hpp>

namespace mailbounce::inline v0_1::detail {

/// The value of a hexadecimal digit; -1 for any other character.
constexpr int hex_value(char c) noexcept {
    if (is_digit(c)) return c - '0';
    const char lower = to_lower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Appends a code point in UTF-8; nothing for what is none.
inline void append_code_point(unsigned long code, std::string& out) {
    const auto put = [&out](unsigned long byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6U);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        if (code >= 0xD800 && code < 0xE000) return;
        put(0xE0 | code >> 12U);
        put(0x80 | (code >> 6U & 0x3F));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x110000) {
        put(0xF0 | code >> 18U);
        put(0x80 | (code >> 12U & 0x3F));
        put(0x80 | (code >> 6U & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

/// Is the text encoded in xtext? Each "+" begins an escape, and of a character that needs one (RFC 3461 4): "+", "=",
/// and all but the printable ones of ASCII. `user+2Btag` is, `user+tag` is not.
constexpr bool is_xtext(std::string_view text) noexcept {
    bool found = false;
    for (std::size_t at = text.find('+'); at != std::string_view::npos; at = text.find('+', at + 1)) {
        if (at + 2 >= text.size() || hex_value(text[at + 1]) < 0 || hex_value(text[at + 2]) < 0) return false;
        const int value = hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]);
        if (value != '+' && value != '=' && value > ' ' && value < 0x7f && value != '@') return false;
        found = true;
    }
    return found;
}

/// Appends a text with the escapes `+2B` of xtext and `\x{263A}` of utf-8-addr-xtext undone; what is no escape stands.
inline void append_xtext_decoded(std::string_view text, std::string& out) {
    constexpr std::size_t longest = 6;  // digits: 10FFFF
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0) {
            out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
            i += 2;
        } else if (const std::size_t close = text.find('}', i);
                   text.substr(i).starts_with("\\x{") && close != std::string_view::npos && close - i <= 3 + longest) {
            unsigned long code = 0;
            for (const char c : text.substr(i + 3, close - i - 3))
                if (const int digit = hex_value(c); digit >= 0) code = code * 16 + static_cast<unsigned long>(digit);
            append_code_point(code, out);
            i = close;
        } else {
            out += text[i];
        }
    }
}

}  // namespace mailbounce::inline v0_1::detail

#endif
