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

/// A notice, and the message that it quotes below.
struct split_notice {
    std::string_view words;
    std::string_view quoted;
};

/// Does the line say that the message, or its header, follows?
constexpr bool opens_quote(std::string_view line) noexcept {
    constexpr std::size_t longest = 120;
    constexpr std::string_view rule = "-_=*~|# ";
    const std::string_view bare = trim(line);
    if (bare.size() > longest) return false;
    const std::size_t begin = bare.find_first_not_of(rule);
    if (begin == std::string_view::npos) return false;
    const std::size_t end = bare.find_last_not_of(rule) + 1;
    const std::string_view words = bare.substr(begin, end - begin);
    if (begin + (bare.size() - end) >= 2 && contains_any(words, ruled_quote_marks)) return true;
    return begins_with_any(words, quote_marks);
}

constexpr bool holds_no_word(std::string_view line) noexcept {
    for (const char c : line)
        if (is_alnum(c) || !is_ascii(c)) return false;
    return true;
}

/// Is the line empty, or does it set what follows apart: `-----`, `=== Original ===`?
constexpr bool is_rule(std::string_view line) noexcept {
    line = trim(line);
    return line.size() < 2 ||
           (std::string_view("-=_*#~").find(line[0]) != std::string_view::npos && line[0] == line[1]);
}

/// Does a message header begin with the line at which the cursor is: three fields of messages, without a blank before
/// them, or the two that stand at the top?
constexpr bool begins_header(line_cursor lines) noexcept {
    constexpr std::size_t enough = 3;
    constexpr std::string_view names[] = {"from",       "to",           "subject",     "date",
                                          "message-id", "mime-version", "content-type"};
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
/// its header.
constexpr split_notice split(std::string_view notice) noexcept {
    bool is_apart = true;    // an empty line or a rule stands before it
    bool has_words = false;  // words stand before it
    for (line_cursor lines(notice); lines.next(); is_apart = is_rule(lines.line())) {
        if (has_words && opens_quote(lines.line()))
            return {notice.substr(0, lines.begin()), notice.substr(lines.after())};
        if (is_apart && begins_header(lines)) return {notice.substr(0, lines.begin()), notice.substr(lines.begin())};
        has_words = has_words || !holds_no_word(lines.line());
    }
    return {notice, {}};
}

}  // namespace mailbounce::inline v0_1::detail

#endif
