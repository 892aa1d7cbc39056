// Where in a text for people the message begins that it is about: behind a line that says so, or at its header.
#ifndef MAILBOUNCE_REPORT_FORMATS_QUOTE_HPP
#define MAILBOUNCE_REPORT_FORMATS_QUOTE_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/fields.hpp>
#include <mailbounce/report/formats/marks.hpp>
#include <mailbounce/report/lines.hpp>

namespace mailbounce::inline v0_1::detail {

template <std::size_t N>
constexpr bool contains_any(std::string_view text, const std::string_view (&marks)[N]) noexcept {
    for (const std::string_view mark : marks)
        if (contains_text(text, mark)) return true;
    return false;
}

template <std::size_t N>
constexpr bool begins_with_any(std::string_view text, const std::string_view (&marks)[N]) noexcept {
    for (const std::string_view mark : marks)
        if (begins_with(text, mark)) return true;
    return false;
}

/// A notice, and what stands below its words.
struct split_notice {
    std::string_view words;
    std::string_view fields;  ///< of a status or of a complaint
    std::string_view quoted;  ///< the message that it is about
};

constexpr bool is_rule_char(char c) noexcept {
    return c == ' ' || c == '-' || c == '=' || c == '*' || c == '_' || c == '#' || c == '~' || c == '|';
}

/// A line, which has no blanks around it, without the dashes and the like that set it apart.
constexpr std::string_view without_rules(std::string_view line) noexcept {
    while (!line.empty() && is_rule_char(line.front())) line.remove_prefix(1);
    while (!line.empty() && is_rule_char(line.back())) line.remove_suffix(1);
    return line;
}

constexpr bool holds_no_word(std::string_view line) noexcept {
    for (const char c : line)
        if (is_alnum(c) || !is_ascii(c)) return false;
    return true;
}

/// Is the line, which has no blanks around it, empty, or does it set what follows apart: `-----`, `=== Original ===`?
constexpr bool is_rule(std::string_view line) noexcept {
    return line.size() < 2 || (line[0] == line[1] && line[0] != '|' && is_rule_char(line[0]));
}

/// Does a message header begin with the line at which the cursor is: three fields of messages, without a blank before
/// them, or the two that stand at the top?
constexpr bool begins_header(line_cursor lines) noexcept {
    constexpr std::size_t enough = 3;
    constexpr const char* names[] = {"from", "to", "subject", "date", "message-id", "mime-version", "content-type"};
    if (field_name_size(lines.line()) == 0) return false;
    if (begins_with(lines.line(), "received:") || begins_with(lines.line(), "return-path:")) {
        line_cursor ahead = lines;
        return ahead.next() &&
               (ahead.is_empty() || is_blank(ahead.line().front()) || field_name_size(ahead.line()) > 0);
    }
    std::size_t count = 0;
    do {
        if (lines.is_empty()) return false;
        if (is_blank(lines.line().front()) && count > 0) continue;
        const std::string_view name = lines.line().substr(0, field_name_size(lines.line()));
        bool known = false;
        for (const std::string_view n : names) known = known || same_text(n, name);
        if (!known && (count == 0 || name.empty())) return false;
        if (known) ++count;
    } while (count < enough && lines.next());
    return count == enough;
}

/// Cuts a notice where the quoted message begins: at a line that says so, unless it is the heading of the notice, or at
/// its header. Its words end where fields begin.
inline split_notice split(std::string_view notice) noexcept {
    constexpr std::size_t longest_mark = 120;
    const line_phrases& known_marks = line_marks();
    bool is_apart = true;    // an empty line or a rule stands before it
    bool has_words = false;  // words stand before it
    std::size_t fields = std::string_view::npos;
    const auto cut = [&](std::size_t end, std::size_t quoted) {
        if (end < fields) fields = end;
        return split_notice{notice.substr(0, fields), notice.substr(fields, end - fields), notice.substr(quoted)};
    };
    for (line_cursor lines(notice); lines.next();) {
        const std::string_view line = trim(lines.line());
        const std::string_view words = without_rules(line);
        const auto marks = known_marks.beginning(words);
        if (has_words && line.size() <= longest_mark) {
            const bool is_ruled = line.size() - words.size() >= 2;
            if (marks.contains(line_mark::quote) ||
                (is_ruled && known_marks.in(words).contains(line_mark::ruled_quote)))
                return cut(lines.begin(), lines.after());
        }
        if (is_apart && begins_header(lines)) return cut(lines.begin(), lines.begin());
        if (fields > notice.size() && marks.contains(line_mark::fields) && words.data() == lines.line().data())
            fields = lines.begin();
        is_apart = is_rule(line);
        has_words = has_words || !holds_no_word(words);
    }
    return cut(notice.size(), notice.size());
}

}  // namespace mailbounce::inline v0_1::detail

#endif
