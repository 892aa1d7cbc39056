// Rows of cells for people, in columns as wide as what stands in them.
#ifndef MAILBOUNCE_EXAMPLES_CLI_COLUMNS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_COLUMNS_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output.hpp"
#include "text.hpp"
#include "utf8.hpp"

namespace cli {

inline constexpr std::string_view red = "\x1B[31m";
inline constexpr std::string_view green = "\x1B[32m";
inline constexpr std::string_view yellow = "\x1B[33m";

/// What stands in one column of a row.
struct cell {
    cell(std::string_view content, std::string_view in_colour = {}) : text(content), colour(in_colour) {}
    cell(const std::string& content) : text(content) {}
    cell(const char* content) : text(content) {}

    std::string text;
    std::string_view colour;  ///< for a terminal; empty: its own
};

/// Rows that are kept until all of them are known. On a terminal they are cut to its width, the last column first.
class columns {
public:
    using row = std::vector<cell>;

    void add(row cells) { rows_.push_back(std::move(cells)); }

    [[nodiscard]] bool empty() const { return rows_.empty(); }

    void write(output& out) const {
        const std::vector<std::size_t> widths = fitting_widths();
        for (const row& cells : rows_) {
            std::size_t room = terminal_columns_;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const bool coloured = has_colour_ && !cells[i].colour.empty();
                if (coloured) out << cells[i].colour;
                const bool is_last = i + 1 == cells.size();
                const std::size_t width = is_last ? room : (std::min)(widths[i], room);
                const std::size_t written = write_fitted(out, cells[i].text, width);
                if (coloured) out << "\x1B[0m";
                if (is_last) break;
                const std::size_t gap = (std::min)(gap_columns, room - width);
                out.fill(width - (std::min)(written, width) + gap);
                room -= width + gap;
            }
            out << '\n';
        }
    }

private:
    static constexpr std::size_t gap_columns = 2;

    static std::size_t width_of(std::string_view text) {
        std::size_t width = 0;
        while (!text.empty()) {
            const character c = first_character(text);
            width += c.valid ? columns_of(c.code_point) : 1;
            text.remove_prefix(c.size);
        }
        return width;
    }

    // On a terminal no column but the last takes more than a third, and the widest give way until that has some room.
    [[nodiscard]] std::vector<std::size_t> fitting_widths() const {
        std::vector<std::size_t> widths;
        for (const row& cells : rows_)
            for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
                if (i == widths.size()) widths.push_back(0);
                widths[i] = (std::max)(widths[i], width_of(cells[i].text));
            }
        if (terminal_columns_ == unlimited || widths.empty()) return widths;
        std::size_t total = 0;
        for (std::size_t& width : widths) {
            width = (std::min)(width, terminal_columns_ / 3);
            total += width + gap_columns;
        }
        for (; total + fewest_last_columns > terminal_columns_; --total) {
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= fewest_columns) break;
            --*widest;
        }
        return widths;
    }

    static constexpr std::size_t fewest_columns = 8;
    static constexpr std::size_t fewest_last_columns = 10;

    std::vector<row> rows_;
    std::size_t terminal_columns_ = terminal_columns();
    bool has_colour_ = wants_colour();
};

}  // namespace cli

#endif
