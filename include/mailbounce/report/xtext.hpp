// Addresses as delivery status notifications encode them: xtext (RFC 3461 4) and utf-8-addr-xtext (RFC 6533 3).
#ifndef MAILBOUNCE_REPORT_XTEXT_HPP
#define MAILBOUNCE_REPORT_XTEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/charset.hpp>

namespace mailbounce::inline v0_1::detail {

/// Appends a character in UTF-8; U+FFFD for what is none.
inline void append_character(char32_t c, std::string& out) {
    constexpr std::size_t longest = 4;
    if (c >= malformed || (c >= 0xD800 && c < 0xE000)) c = malformed;
    append_at_most(longest, out, [c](char* to) { return put_utf8(c, to); });
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
            char32_t code = 0;
            for (const char c : text.substr(i + 3, close - i - 3))
                if (const int digit = hex_value(c); digit >= 0) code = code * 16 + static_cast<char32_t>(digit);
            append_character(code, out);
            i = close;
        } else {
            out += text[i];
        }
    }
}

}  // namespace mailbounce::inline v0_1::detail

#endif
