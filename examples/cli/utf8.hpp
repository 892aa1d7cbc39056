// UTF-8 as output needs it: is the next character well-formed, and how wide is it on a terminal?
#ifndef MAILBOUNCE_EXAMPLES_CLI_UTF8_HPP
#define MAILBOUNCE_EXAMPLES_CLI_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cli {

inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";  // U+FFFD

/// A character at the start of a text.
struct character {
    bool valid = false;
    std::size_t size = 1;          ///< bytes; if it is not valid, those that U+FFFD stands for
    std::uint32_t code_point = 0;  ///< if it is valid
};

/// The character that a text, which is not empty, begins with. Where it is not UTF-8, U+FFFD stands for the longest run
/// of bytes that began a character, as Unicode 3.9 recommends.
inline character first_character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return {true, 1, lead};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) return {};
    // The second byte has fewer values behind four of the leads: overlong forms, surrogates, beyond U+10FFFF.
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    std::uint32_t code_point = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (i == text.size() || byte(i) < (i == 1 ? low : 0x80) || byte(i) > (i == 1 ? high : 0xBF))
            return {false, i, 0};
        code_point = code_point << 6U | (byte(i) & 0x3FU);
    }
    return {true, size, code_point};
}

/// Columns that a character takes on a terminal: two for those of East Asia, none for combining marks. Near enough for
/// a table.
inline std::size_t columns_of(std::uint32_t code_point) {
    const auto within = [code_point](std::uint32_t first, std::uint32_t last) {
        return code_point >= first && code_point <= last;
    };
    if (within(0x300, 0x36F) || within(0x200B, 0x200F) || within(0xFE00, 0xFE0F)) return 0;
    const bool wide = within(0x1100, 0x115F) || within(0x2E80, 0xA4CF) || within(0xAC00, 0xD7A3) ||
                      within(0xF900, 0xFAFF) || within(0xFE30, 0xFE4F) || within(0xFF00, 0xFF60) ||
                      within(0xFFE0, 0xFFE6) || within(0x1F300, 0x1FAFF) || within(0x20000, 0x3FFFD);
    return wide ? 2 : 1;
}

}  // namespace cli

#endif
