// Files of comma-separated values, RFC 4180: a header line that names the columns, then a record a line.
#ifndef MAILBOUNCE_EXAMPLES_CLI_CSV_HPP
#define MAILBOUNCE_EXAMPLES_CLI_CSV_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input.hpp"

namespace cli {

/// The records of a file in turn. A field may stand in quotes, and then hold commas, line ends, and quotes doubled. The
/// file is read whole, so that a quote that is never closed costs one line and not all that follow.
class csv_reader {
public:
    explicit csv_reader(input_file& file) {
        std::vector<char> buffer;
        text_ = read_whole(file, buffer);
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;  // a byte order mark, which spreadsheets write
        if (next()) std::swap(header_, fields_);
        for (std::string& name : header_) {
            name = std::string(trimmed(name));
            for (char& c : name)
                if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
        }
    }

    /// Is there a column of that name, in small letters? (In the file they may be capitals.)
    [[nodiscard]] bool has(std::string_view column) const {
        return std::find(header_.begin(), header_.end(), column) != header_.end();
    }

    /// Goes to the next record; empty lines are passed over. False at the end.
    bool next() {
        while (at_ < text_.size()) {
            line_ = next_line_;
            const std::size_t begin = at_;
            fault_ = read_record();
            if (!fault_.empty()) at_ = (std::min)(text_.find('\n', begin), text_.size());
            const auto first = text_.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto end = text_.begin() + static_cast<std::ptrdiff_t>(at_);
            next_line_ += static_cast<std::size_t>(std::count(first, end, '\n')) + 1;
            ++at_;  // the line end
            if (!fault_.empty() || fields_.size() > 1 || !fields_[0].empty()) return true;
        }
        fields_.clear();
        return false;
    }

    /// The line that the record begins on, from 1.
    [[nodiscard]] std::size_t line() const { return line_; }

    /// Why the record cannot be read; empty if it can.
    [[nodiscard]] std::string_view fault() const { return fault_; }

    /// What stands in a column, without the blanks around it; empty where there is nothing.
    [[nodiscard]] std::string_view operator[](std::string_view column) const {
        for (std::size_t i = 0; i < header_.size() && i < fields_.size(); ++i)
            if (header_[i] == column) return trimmed(fields_[i]);
        return {};
    }

private:
    static constexpr std::size_t most_fields = 1000;  // a line of nothing but commas should not take all memory

    static std::string_view trimmed(std::string_view text) {
        const std::size_t begin = text.find_first_not_of(" \t");
        return begin == text.npos ? "" : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
    }

    [[nodiscard]] bool is_at(char c) const { return at_ < text_.size() && text_[at_] == c; }

    // Reads up to the line end behind the record; what is wrong with it, or nothing.
    std::string_view read_record() {
        fields_.clear();
        for (;; ++at_) {
            if (fields_.size() == (header_.empty() ? most_fields : header_.size()))
                return "more fields than columns: a field with commas belongs in quotes";
            std::string& field = fields_.emplace_back();
            if (is_at('"')) {
                for (++at_; !is_at('"') || text_.substr(at_, 2) == "\"\""; ++at_) {
                    if (at_ >= text_.size()) return "a quote is not closed";
                    if (is_at('"')) ++at_;
                    field += text_[at_];
                }
                ++at_;
                if (is_at('\r')) ++at_;
            } else {
                const std::size_t end = (std::min)(text_.find_first_of(",\n", at_), text_.size());
                field = text_.substr(at_, end - at_);
                at_ = end;
                if (field.ends_with('\r') && !is_at(',')) field.pop_back();
            }
            if (at_ >= text_.size() || is_at('\n')) return {};
            if (!is_at(',')) return "something follows a closing quote";
        }
    }

    std::string text_;
    std::size_t at_ = 0;
    std::size_t line_ = 0;
    std::size_t next_line_ = 1;
    std::vector<std::string> header_;
    std::vector<std::string> fields_;
    std::string_view fault_;
};

}  // namespace cli

#endif
