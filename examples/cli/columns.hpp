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

namespace cli {

inline constexpr std::string_view red = "\x1B[31m";
inline constexpr std::string_view green = "\x1B[32m";
inline constexpr std::string_view yellow = "\x1B[33m";
inline constexpr std::string_view magenta = "\x1B[35m";

/// Where a text is cut, if there is no room for all of it: a path tells most at its end.
enum class cut { end, front, never };

/// What stands in one column of a row.
struct cell {
    cell(std::string_view content, std::string_view in_colour = {}) : text(content), colour(in_colour) {}
    cell(std::string_view content, cut where) : text(content), cut_at(where) {}
    cell(std::string content) : text(std::move(content)) {}
    cell(const char* content) : text(content) {}

    std::string text;
    std::string_view colour;  ///< for a terminal; empty: its own
    cut cut_at = cut::end;
};

/// Rows that are kept until they are written. On a terminal they are cut to its width, the last column first.
class columns {
public:
    using row = std::vector<cell>;

    void add(row cells) {
        if (columns_.size() + 1 < cells.size()) columns_.resize(cells.size() - 1);
        for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
            const std::size_t width = (std::min)(width_of(cells[i].text, most_columns), most_columns);
            columns_[i].width = (std::max)(columns_[i].width, width);
            columns_[i].is_whole = columns_[i].is_whole || cells[i].cut_at == cut::never;
        }
        rows_.push_back(std::move(cells));
    }

    [[nodiscard]] bool empty() const { return rows_.empty(); }
    [[nodiscard]] std::size_t size() const { return rows_.size(); }

    /// Forgets the rows; those to come have columns no narrower than theirs.
    void clear() { rows_.clear(); }

    void write(output& out) const {
        const std::vector<column> fitting = fitting_columns();
        for (const row& cells : rows_) {
            std::size_t room = terminal_columns_;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const bool is_last = i + 1 == cells.size();
                const std::size_t width = is_last ? room : (std::min)(fitting[i].width, room);
                const std::size_t written = write_cell(out, cells[i], room == unlimited ? unlimited : width);
                if (is_last) break;
                const std::size_t gap = (std::min)(gap_columns, room - width);
                out.fill(width - (std::min)(written, width) + gap);
                if (room != unlimited) room -= width + gap;
            }
            out << '\n';
        }
    }

private:
    static constexpr std::size_t gap_columns = 2;
    static constexpr std::size_t most_columns = 60;  // that others are filled up to: one long cell should not move all
    static constexpr std::size_t fewest_columns = 8;
    static constexpr std::size_t fewest_last_columns = 10;

    struct column {
        std::size_t width = 0;
        bool is_whole = false;  // something in it is never cut
    };

    std::size_t write_cell(output& out, const cell& c, std::size_t width) const {
        const bool coloured = has_colour_ && !c.colour.empty();
        if (coloured) out << c.colour;
        const std::size_t written = write_fitted(out, c.cut_at == cut::front ? end_of(c.text, width) : c.text, width);
        if (coloured) out << "\x1B[0m";
        return written;
    }

    // On a terminal no column but the last takes more than a third, and the widest give way until that has some room.
    [[nodiscard]] std::vector<column> fitting_columns() const {
        std::vector<column> fitting = columns_;
        if (terminal_columns_ == unlimited || fitting.empty()) return fitting;
        std::size_t total = 0;
        for (column& c : fitting) {
            if (!c.is_whole) c.width = (std::min)(c.width, terminal_columns_ / 3);
            total += c.width + gap_columns;
        }
        for (; total + fewest_last_columns > terminal_columns_; --total) {
            const auto width_to_give = [](const column& c) { return c.is_whole ? 0 : c.width; };
            column& widest = *std::max_element(fitting.begin(), fitting.end(), [&](const column& a, const column& b) {
                return width_to_give(a) < width_to_give(b);
            });
            if (width_to_give(widest) <= fewest_columns) break;
            --widest.width;
        }
        return fitting;
    }

    std::vector<row> rows_;
    std::vector<column> columns_;  // all but the last
    std::size_t terminal_columns_ = terminal_columns();
    bool has_colour_ = wants_colour();
};

}  // namespace cli

#endif
