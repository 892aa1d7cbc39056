// A line of a log taken apart: when it was written, and what the mail server wrote. What comes in between (priority,
// host, program) is syslog's.
//
//     Nov 22 13:10:53 mail postfix/smtp[123]: 4XyZ12abc3: to=<...        traditional: neither year nor zone (RFC 3164)
//     2026-11-22T13:10:53.123456+01:00 mail postfix/smtp[123]: ...       rsyslog, journalctl -o short-iso
//     <22>1 2026-11-22T13:10:53Z mail postfix/smtp 123 - - ...           RFC 5424
//     2026-11-22 13:10:53 1xV7LJ-0000HV-2K ** ...                        Exim's own
//     postfix/smtp[123]: 4XyZ12abc3: to=<...                             without a time; the program may be missing too
//
// It is read from left to right, and what does not stand in its place is not looked for further on: there stands what
// strangers wrote.
#ifndef MAILBOUNCE_REPORT_LOG_LINE_HPP
#define MAILBOUNCE_REPORT_LOG_LINE_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

/// What lines that tell only a part of their time leave out. By default nothing is known of it, and deliveries that
/// such lines tell of have no time.
struct log_clock {
    std::optional<seconds> ahead_of_utc{};  ///< how far the clock of times without a zone is ahead of UTC
    /// When the log is read, or was last written: lines without a year are of the twelve months before, or of the day
    /// after, as clocks differ.
    std::optional<instant> read_at{};
};

namespace detail::mail_log {

constexpr void skip_blanks(std::string_view& text) noexcept {
    text.remove_prefix(smaller(text.find_first_not_of(' '), text.size()));
}

/// What stands before the next blank; the text keeps what is behind the blanks.
constexpr std::string_view take_word(std::string_view& text) noexcept {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    skip_blanks(text);
    return word;
}

/// Where the mark first stands outside of quotes and angle brackets. What opens and does not end runs to the end.
constexpr std::size_t find_outside(std::string_view text, std::string_view mark) noexcept {
    bool is_quoted = false;
    bool is_bracketed = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            is_quoted = !is_quoted;
        } else if (is_quoted) {
            if (text[i] == '\\') ++i;
        } else if (!is_bracketed && text[i] == mark.front() && text.substr(i).starts_with(mark)) {
            return i;
        } else if (text[i] == '<' || text[i] == '>') {
            is_bracketed = text[i] == '<';
        }
    }
    return std::string_view::npos;
}

/// A time as it was written. A month stands there if the year was left out, a midnight if not.
struct written_time {
    std::optional<instant> midnight{};
    int month = 0;
    int day = 0;
    seconds since_midnight{};
    maybe<seconds> ahead_of_utc{};
};

/// "Nov 22 ", "Nov  2 " from the start of a text, which keeps the rest from the blank on.
constexpr bool take_month_and_day(std::string_view& text, written_time& out) noexcept {
    constexpr std::string_view names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec ";
    const std::size_t at = text.size() < 4 ? names.size() : names.find(text.substr(0, 4));
    if (at >= names.size()) return false;
    text.remove_prefix(4);
    take_char(text, ' ');
    const auto day = take_digits(text, text.size() > 1 && is_digit(text[1]) ? 2 : 1);
    out.month = static_cast<int>(at / 4) + 1;
    out.day = day.value_or(0);
    constexpr int leap_year = 2000;
    return out.day >= 1 && out.day <= days_in_month(leap_year, out.month);
}

/// A time and the blanks behind it from the start of a text, which keeps the rest. Parts of a second are passed over.
constexpr maybe<written_time> take_time(std::string_view& text) noexcept {
    std::string_view rest = text;
    written_time out;
    out.midnight = take_day(rest);
    if (!out.midnight) {
        rest = text;
        if (!take_month_and_day(rest, out)) return std::nullopt;
    }
    if (!take_char(rest, ' ') && !take_char(rest, 'T')) return std::nullopt;
    const auto time = take_time_of_day(rest);
    if (!time) return std::nullopt;
    out.since_midnight = *time;
    if (take_char(rest, '.') || take_char(rest, ','))
        rest.remove_prefix(smaller(rest.find_first_not_of("0123456789"), rest.size()));
    std::string_view zone = rest;
    const bool is_apart = take_char(zone, ' ');  // Exim's: "13:10:53 +0100"
    if (zone.starts_with('+') || zone.starts_with('-') || (!is_apart && zone.starts_with('Z')))
        if ((out.ahead_of_utc = take_offset(zone))) rest = zone;
    if (!rest.starts_with(' ')) return std::nullopt;
    skip_blanks(rest);
    text = rest;
    return out;
}

/// The time that was meant, if the clock knows what was not written.
constexpr std::optional<instant> time_meant(const written_time& t, const log_clock& clock) noexcept {
    maybe<seconds> ahead = t.ahead_of_utc;
    if (!ahead && clock.ahead_of_utc) ahead = *clock.ahead_of_utc;
    if (!ahead) return std::nullopt;
    if (t.midnight) return *t.midnight + t.since_midnight - *ahead;
    if (t.month == 0 || !clock.read_at) return std::nullopt;
    const instant latest = *clock.read_at + days(1);
    const instant_text last_year = format(latest + *ahead);
    std::string_view digits = last_year.view();
    constexpr int longest_without_leap_day = 8;
    int year = take_digits(digits, 4).value_or(0);
    for (const int first = year - longest_without_leap_day; year >= first; --year) {
        if (t.day > days_in_month(year, t.month)) continue;
        const instant at = start_of_day(year, t.month, t.day) + t.since_midnight - *ahead;
        if (at <= latest) return at;
    }
    return std::nullopt;
}

/// "<22>"; is it there?
constexpr bool take_priority(std::string_view& text) noexcept {
    const std::size_t end = text.substr(0, 5).find('>');
    if (!text.starts_with('<') || end == std::string_view::npos) return false;
    text.remove_prefix(end + 1);
    return true;
}

/// Host, program, process, message id and structured data (RFC 5424 6).
constexpr void skip_structured_header(std::string_view& text) noexcept {
    for (int word = 0; word < 4; ++word) take_word(text);
    if (text.starts_with('[')) text.remove_prefix(smaller(find_outside(text, "] "), text.size()));
    take_word(text);
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
}

/// "mail postfix/smtp[123]: ", the host perhaps missing. The queue id of "4XyZ12abc3: to=<..." is no program. BSD may
/// write "<mail.info>" before it, and Solaris "[ID 801593 mail.info]" behind it.
constexpr void skip_program(std::string_view& text) noexcept {
    if (text.starts_with('<')) take_word(text);
    std::string_view rest = text;
    for (int word = 0; word < 2; ++word) {
        const std::string_view from_word = rest;
        if (!take_word(rest).ends_with(':')) continue;
        text = rest.starts_with("to=") || rest.starts_with("from=") ? from_word : rest;
        if (text.starts_with("[ID ")) text.remove_prefix(smaller(text.find("] "), text.size() - 2) + 2);
        return;
    }
}

struct log_line {
    written_time time{};
    std::string_view message{};
};

constexpr log_line read_line(std::string_view text) noexcept {
    log_line line;
    while (!text.empty() && is_line_end(text.back())) text.remove_suffix(1);
    const bool is_structured = take_priority(text) && text.starts_with("1 ");
    if (is_structured) take_word(text);
    if (const auto time = take_time(text))
        line.time = *time;
    else if (is_structured)
        take_word(text);
    if (is_structured)
        skip_structured_header(text);
    else
        skip_program(text);
    line.message = text;
    return line;
}

}  // namespace detail::mail_log

}  // namespace mailbounce::inline v0_1

#endif
