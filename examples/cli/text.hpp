// Text for people: on one line, without what a terminal would act on, and no wider than there is room.
#ifndef MAILBOUNCE_EXAMPLES_CLI_TEXT_HPP
#define MAILBOUNCE_EXAMPLES_CLI_TEXT_HPP

#include <cstddef>
#include <string_view>

#include "output.hpp"
#include "utf8.hpp"

namespace cli {

/// Writes a text, shortened with "..." if it takes more columns than that; gives how many it took. Control characters
/// become blanks, and bytes that are not UTF-8 U+FFFD.
inline std::size_t write_fitted(output& out, std::string_view text, std::size_t columns) {
    const auto width_of = [](const character& c) { return c.valid ? columns_of(c.code_point) : 1; };
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size() && width <= columns;) {
        const character c = first_character(text.substr(at));
        width += width_of(c);
        at += c.size;
    }
    const std::string_view mark = width > columns ? "..." : "";
    const std::size_t room = columns > mark.size() ? columns - mark.size() : 0;

    width = 0;
    while (!text.empty()) {
        const character c = first_character(text);
        if (width + width_of(c) > room) break;
        const bool is_control = c.valid && (c.code_point < ' ' || (c.code_point >= 0x7F && c.code_point < 0xA0));
        out << (!c.valid ? replacement_character : is_control ? std::string_view(" ") : text.substr(0, c.size));
        width += width_of(c);
        text.remove_prefix(c.size);
    }
    out << mark;
    return width + mark.size();
}

/// Writes a text, shortened or filled up to that many columns.
inline void write_cell(output& out, std::string_view text, std::size_t columns) {
    const std::size_t width = write_fitted(out, text, columns);
    if (width < columns) out.fill(columns - width);
}

}  // namespace cli

#endif
