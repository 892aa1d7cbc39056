// Text for people: on one line, without what a terminal would act on, and no wider than there is room.
#ifndef MAILBOUNCE_EXAMPLES_CLI_TEXT_HPP
#define MAILBOUNCE_EXAMPLES_CLI_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "output.hpp"
#include "utf8.hpp"

namespace cli {

/// Columns that a character takes on a terminal, and those of a text on one line; these are counted no further than is
/// needed to tell that they are more than `most`.
inline std::size_t width_of(const character& c) { return c.valid ? columns_of(c.code_point) : 1; }
inline std::size_t width_of(std::string_view text, std::size_t most = unlimited) {
    std::size_t width = 0;
    while (!text.empty() && width <= most) {
        const character c = first_character(text);
        width += width_of(c);
        text.remove_prefix(c.size);
    }
    return width;
}

/// A text that takes no more columns than that: of a longer one "..." and the end.
inline std::string end_of(std::string_view text, std::size_t columns) {
    constexpr std::string_view mark = "...";
    std::size_t width = width_of(text);
    if (width <= columns || columns < mark.size()) return std::string(text);
    while (width + mark.size() > columns) {
        const character c = first_character(text);
        width -= width_of(c);
        text.remove_prefix(c.size);
    }
    return std::string(mark).append(text);
}

/// A text that takes no more columns than that, nor more than four bytes for each: of a longer one the start and "...".
inline std::string start_of(std::string_view text, std::size_t columns) {
    constexpr std::string_view mark = "...";
    std::size_t size = 0, width = 0, kept = 0;
    while (size < text.size()) {
        const character c = first_character(text.substr(size));
        width += width_of(c);
        size += c.size;
        if (width > columns || size > 4 * columns) return std::string(text.substr(0, kept)).append(mark);
        if (width + mark.size() <= columns) kept = size;
    }
    return std::string(text);
}

/// Writes a text, shortened with "..." if it takes more columns than that; gives how many it took. Control characters
/// become blanks, and bytes that are not UTF-8 U+FFFD.
inline std::size_t write_fitted(output& out, std::string_view text, std::size_t columns) {
    const std::string_view mark = std::string_view("...").substr(0, width_of(text, columns) > columns ? columns : 0);
    const std::size_t room = columns - mark.size();

    std::size_t width = 0;
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
