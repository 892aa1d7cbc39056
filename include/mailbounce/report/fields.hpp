// Header fields: those of a message, of its parts, of a delivery status, and those quoted in a text.
#ifndef MAILBOUNCE_REPORT_FIELDS_HPP
#define MAILBOUNCE_REPORT_FIELDS_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/lines.hpp>

namespace mailbounce::inline v0_1::detail {

/// A field name longer than this is none: the longest registered with IANA have about 40 octets.
inline constexpr std::size_t max_field_name = 76;

/// A header field. Its value is as written, without blanks around it: it may hold line ends where it is folded.
struct field {
    std::string_view name;
    std::string_view value;
};

/// The characters of field names.
inline constexpr character_set name_chars = alnums | "-_.";
constexpr bool is_name_char(char c) noexcept { return is_one_of(c, name_chars); }

/// The length of the field name that the line begins with, if a colon follows. RFC 5322 2.2 allows more characters than
/// any field is named with: `<ann@example.com>: User unknown` and `08:10:04` are none, nor is "http://".
constexpr std::size_t field_name_size(std::string_view line) noexcept {
    if (line.empty() || !is_letter(line[0])) return 0;
    const std::size_t most = line.size() <= max_field_name ? line.size() : max_field_name + 1;
    std::size_t end = 1;
    while (end < most && is_name_char(line[end])) ++end;
    std::size_t colon = end;
    while (is_blank(char_at(line, colon))) ++colon;
    if (end > max_field_name || char_at(line, colon) != ':') return 0;
    return char_at(line, colon + 1) == '/' && char_at(line, colon + 2) == '/' ? 0 : end;
}

/// How a block of fields takes a line that is no field and does not begin with a blank.
enum class stray_line : bool {
    ends_block,  ///< it is the body, if no field follows it: the empty line was lost
    continues,   ///< it belongs to the field before it, whose folding was lost
};

/// Walks the fields of a block, up to an empty line or the end of the text.
class field_cursor {
public:
    constexpr explicit field_cursor(std::string_view text, stray_line stray = stray_line::ends_block) noexcept
        : field_cursor(text, stray, line_end_of(text)) {}
    constexpr field_cursor(std::string_view text, stray_line stray, char line_end) noexcept
        : text_(text), lines_(text, line_end), stray_(stray) {
        has_line_ = lines_.next();
    }

    /// Goes to the next field; false at the end of the block.
    constexpr bool next() noexcept {
        while (has_line_ && !lines_.is_empty()) {
            if (const std::size_t size = field_name_size(lines_.line())) {
                read(size);
                return true;
            }
            if (stray_ == stray_line::ends_block && ends_here()) return false;
            has_line_ = lines_.next();
        }
        return false;
    }

    [[nodiscard]] constexpr const field& current() const noexcept { return field_; }

    /// When next() was false: where the text goes on, behind the empty line.
    [[nodiscard]] constexpr std::size_t end() const noexcept {
        if (!has_line_) return text_.size();
        return lines_.is_empty() ? lines_.after() : lines_.begin();
    }

private:
    constexpr void read(std::size_t name_size) noexcept {
        const std::size_t begin = lines_.begin();
        std::size_t end = begin + lines_.line().size();
        while ((has_line_ = lines_.next()) && is_continuation()) end = lines_.begin() + lines_.line().size();
        std::size_t colon = begin + name_size;
        while (text_[colon] != ':') ++colon;
        field_ = {{text_.data() + begin, name_size}, trim({text_.data() + colon + 1, end - colon - 1})};
    }

    constexpr bool is_continuation() const noexcept {
        const std::string_view line = lines_.line();
        const bool is_folded = !line.empty() && is_blank(line.front());
        if (!is_folded && (stray_ == stray_line::ends_block || field_name_size(line) > 0)) return false;
        return !lines_.is_empty();
    }

    // At a line that is no field: a boundary, or text that no field follows?
    constexpr bool ends_here() const noexcept {
        if (lines_.line().starts_with("--")) return true;
        line_cursor ahead = lines_;
        return !is_blank(lines_.line().front()) && !(ahead.next() && field_name_size(ahead.line()) > 0);
    }

    std::string_view text_;
    line_cursor lines_;
    field field_{};
    stray_line stray_;
    bool has_line_ = false;
};

/// The value of a parameter of a field such as Content-Type, without its quotes; empty if it has none of that name.
/// Lenient: semicolons may be missing.
constexpr std::string_view parameter(std::string_view value, std::string_view name) noexcept {
    bool quoted = false;
    std::size_t from = 0;  // where what was not yet looked at begins
    for (std::size_t at = find_text(value, name); at != std::string_view::npos; at = find_text(value, name, from)) {
        for (; from < at; ++from) quoted = quoted != (value[from] == '"');
        ++from;
        if (quoted || (at > 0 && is_name_char(value[at - 1]))) continue;
        std::string_view rest = trim(value.substr(at + name.size()));
        if (!take_char(rest, '=')) continue;
        rest = trim(rest);
        if (take_char(rest, '"')) return rest.substr(0, rest.find('"'));
        return rest.substr(0, find_char(rest, [](char c) { return c == ';' || is_space(c); }));
    }
    return {};
}

/// What stands before the first semicolon, blank or comment: `text/plain`, `smtp` of `smtp; 550 no`.
constexpr std::string_view first_token(std::string_view value) noexcept {
    return value.substr(0, find_char(value, [](char c) { return c == ';' || c == '(' || is_space(c); }));
}

}  // namespace mailbounce::inline v0_1::detail

#endif
