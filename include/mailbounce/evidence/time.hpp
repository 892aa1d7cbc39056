// Points in time and lengths of time as the caller knows them, in whole seconds: what std::chrono has, and converts to
// and from, without the cost of <chrono> in every translation unit. Nothing in this library reads a clock.
#ifndef MAILBOUNCE_EVIDENCE_TIME_HPP
#define MAILBOUNCE_EVIDENCE_TIME_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include <mailbounce/ascii.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {

/// Duration is one of std::chrono's (told by its members, as `<chrono>` is not included), with a whole-number count.
template <class Duration>
concept chrono_duration = std::is_integral_v<typename Duration::rep> && requires(const Duration& d) {
    d.count();
    Duration::period::num;
    Duration::period::den;
};

/// TimePoint is a time_point of std::chrono::system_clock, which counts from 1970 in UTC.
template <class TimePoint>
concept chrono_time_point = chrono_duration<typename TimePoint::duration> && requires(const TimePoint& t) {
    t.time_since_epoch();
    TimePoint::clock::to_time_t(typename TimePoint::clock::time_point{});
};

/// a + b, or the number nearest to it that there is.
constexpr std::int64_t saturating_add(std::int64_t a, std::int64_t b) noexcept {
    if (b > 0 && a > INT64_MAX - b) return INT64_MAX;
    if (b < 0 && a < INT64_MIN - b) return INT64_MIN;
    return a + b;
}

/// a - b, likewise.
constexpr std::int64_t saturating_subtract(std::int64_t a, std::int64_t b) noexcept {
    return b != INT64_MIN ? saturating_add(a, -b) : a < 0 ? a - b : INT64_MAX;
}

/// Days from 0000-03-01, the first day of an era of 400 years that ends with its leap day, to 1970-01-01.
inline constexpr std::int64_t days_to_1970 = 719468;
inline constexpr std::int64_t days_in_era = 146097;

/// a / b rounded down, b > 0.
constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) noexcept { return a / b - (a % b < 0 ? 1 : 0); }

}  // namespace detail

/// A length of time in seconds; it may be negative. Any std::chrono duration of whole seconds, minutes, hours or days
/// becomes one by itself: `seconds s = 30min;`. Sums that would overflow stay at the largest value.
struct seconds {
    std::int64_t count = 0;  ///< how many

    constexpr seconds() noexcept = default;
    /// So many.
    constexpr explicit seconds(std::int64_t n) noexcept : count(n) {}
    /// The length of a std::chrono duration.
    template <detail::chrono_duration Duration>
    requires(Duration::period::den == 1) constexpr seconds(const Duration& d) noexcept
        : count(static_cast<std::int64_t>(d.count()) * Duration::period::num) {}

    /// As a duration of seconds or of parts of a second: `static_cast<std::chrono::seconds>(s)`.
    template <detail::chrono_duration Duration>
    requires(Duration::period::num == 1) constexpr explicit operator Duration() const noexcept {
        return Duration(static_cast<typename Duration::rep>(count * Duration::period::den));
    }

    /// The shorter is less.
    friend constexpr auto operator<=>(const seconds&, const seconds&) = default;
    /// The sum.
    friend constexpr seconds operator+(seconds a, seconds b) noexcept {
        return seconds(detail::saturating_add(a.count, b.count));
    }
    /// The difference.
    friend constexpr seconds operator-(seconds a, seconds b) noexcept {
        return seconds(detail::saturating_subtract(a.count, b.count));
    }
};

/// So many minutes of 60 seconds, hours of 60 minutes, days of 24 hours.
[[nodiscard]] constexpr seconds minutes(std::int64_t n) noexcept { return seconds(n * 60); }
/// The same of hours.
[[nodiscard]] constexpr seconds hours(std::int64_t n) noexcept { return seconds(n * 3600); }
/// The same of days.
[[nodiscard]] constexpr seconds days(std::int64_t n) noexcept { return seconds(n * 86400); }

/// A length of time as text, in the largest unit in which it is whole: "2d", "36h", "90m", "400s"; "0s".
[[nodiscard]] constexpr fixed_text<21> format(seconds s) noexcept {
    fixed_text<21> out;
    if (s.count == 0) return out.append("0s");
    if (s.count % 86400 == 0) return out.append_number(s.count / 86400).append('d');
    if (s.count % 3600 == 0) return out.append_number(s.count / 3600).append('h');
    if (s.count % 60 == 0) return out.append_number(s.count / 60).append('m');
    return out.append_number(s.count).append('s');
}

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted: what std::chrono::sys_seconds holds. Any time of
/// std::chrono::system_clock becomes one by itself, parts of a second cut off.
struct instant {
    std::int64_t unix_seconds = 0;  ///< since 1970; negative: before

    constexpr instant() noexcept = default;
    /// So many seconds after 1970-01-01T00:00:00Z.
    constexpr explicit instant(std::int64_t n) noexcept : unix_seconds(n) {}
    /// A time of std::chrono.
    template <detail::chrono_time_point TimePoint>
    constexpr instant(const TimePoint& t) noexcept
        : unix_seconds(detail::floor_div(
              static_cast<std::int64_t>(t.time_since_epoch().count()) * TimePoint::duration::period::num,
              TimePoint::duration::period::den)) {}

    /// As a time of std::chrono: `static_cast<std::chrono::sys_seconds>(t)`.
    template <detail::chrono_time_point TimePoint>
    constexpr explicit operator TimePoint() const noexcept {
        return TimePoint(static_cast<typename TimePoint::duration>(seconds(unix_seconds)));
    }

    /// The earlier is less.
    friend constexpr auto operator<=>(const instant&, const instant&) = default;
    /// So much later.
    friend constexpr instant operator+(instant t, seconds s) noexcept {
        return instant(detail::saturating_add(t.unix_seconds, s.count));
    }
    /// So much earlier.
    friend constexpr instant operator-(instant t, seconds s) noexcept {
        return instant(detail::saturating_subtract(t.unix_seconds, s.count));
    }
    /// How much later a is than b.
    friend constexpr seconds operator-(instant a, instant b) noexcept {
        return seconds(detail::saturating_subtract(a.unix_seconds, b.unix_seconds));
    }
};

/// Midnight UTC at the start of a day of the Gregorian calendar. Month 1-12, day 1-31.
[[nodiscard]] constexpr instant start_of_day(int year, int month, int day) noexcept {
    const std::int64_t y = month > 2 ? year : year - 1;  // years begin in March, so that leap days end them
    const std::int64_t era = detail::floor_div(y, 400);
    const std::int64_t year_of_era = y - era * 400;
    const std::int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return instant((era * detail::days_in_era + day_of_era - detail::days_to_1970) * 86400);
}

/// The day, in UTC, that a time falls on: days since 1970-01-01.
[[nodiscard]] constexpr std::int64_t day_of(instant t) noexcept { return detail::floor_div(t.unix_seconds, 86400); }

/// A time as text; no allocation.
struct instant_text {
    char chars[20] = {};  ///< "2026-11-25T21:36:00Z"

    /// Views this object: it must outlive the view.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {chars, sizeof chars}; }
};

/// A time as ISO 8601 has it, "2026-11-25T21:36:00Z". Times before year 0 and after 9999 are written as the first and
/// the last second that have this form.
[[nodiscard]] constexpr instant_text format(instant t) noexcept {
    const instant first = start_of_day(0, 1, 1);
    const instant last = start_of_day(10000, 1, 1) - seconds(1);
    t = detail::smaller(detail::larger(t, first), last);

    const std::int64_t era = detail::floor_div(day_of(t) + detail::days_to_1970, detail::days_in_era);
    const std::int64_t day_of_era = day_of(t) + detail::days_to_1970 - era * detail::days_in_era;
    const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
    const std::int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    const std::int64_t second = t.unix_seconds - day_of(t) * 86400;

    instant_text out;
    std::size_t at = 0;
    const auto put = [&](std::int64_t number, int digits, char then) {
        for (int i = digits; i-- > 0; number /= 10)
            out.chars[at + static_cast<std::size_t>(i)] = static_cast<char>('0' + number % 10);
        at += static_cast<std::size_t>(digits);
        out.chars[at++] = then;
    };
    put(era * 400 + year_of_era + (month <= 2 ? 1 : 0), 4, '-');
    put(month, 2, '-');
    put(day_of_year - (153 * month_from_march + 2) / 5 + 1, 2, 'T');
    put(second / 3600, 2, ':');
    put(second / 60 % 60, 2, ':');
    put(second % 60, 2, 'Z');
    return out;
}

namespace detail {

/// The number that so many digits at the start of a text make; takes them off it.
constexpr maybe<int> take_digits(std::string_view& text, std::size_t digits) noexcept {
    if (text.size() < digits) return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (!is_digit(text[i])) return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return number;
}

constexpr int days_in_month(int year, int month) noexcept {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

/// "2026-11-25" from the start of a text, which keeps the rest.
constexpr std::optional<instant> take_day(std::string_view& text) noexcept {
    const auto year = take_digits(text, 4);
    if (!year || !take_char(text, '-')) return std::nullopt;
    const auto month = take_digits(text, 2);
    if (!month || *month < 1 || *month > 12 || !take_char(text, '-')) return std::nullopt;
    const auto day = take_digits(text, 2);
    if (!day || *day < 1 || *day > days_in_month(*year, *month)) return std::nullopt;
    return start_of_day(*year, *month, *day);
}

/// "21:36:00" or "21:36" from the start of a text, which keeps the rest: the time since midnight.
constexpr maybe<seconds> take_time_of_day(std::string_view& text) noexcept {
    const auto hour = take_digits(text, 2);
    if (!hour || *hour > 23 || !take_char(text, ':')) return std::nullopt;
    const auto minute = take_digits(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    maybe<int> second = 0;
    if (take_char(text, ':')) second = take_digits(text, 2);
    if (!second || *second > 60) return std::nullopt;  // 60: a leap second
    return hours(*hour) + minutes(*minute) + seconds(*second);
}

/// What is left of a time in ISO 8601 behind the time of day: "Z", "+09:00", "-0500", nothing. How far it is ahead of
/// UTC.
constexpr maybe<seconds> take_offset(std::string_view& text) noexcept {
    if (take_char(text, 'Z') || text.empty()) return seconds(0);
    const bool behind = take_char(text, '-');
    if (!behind && !take_char(text, '+')) return std::nullopt;
    const auto hour = take_digits(text, 2);
    take_char(text, ':');
    const auto minute = take_digits(text, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    const seconds ahead = hours(*hour) + minutes(*minute);
    return behind ? seconds(-ahead.count) : ahead;
}

}  // namespace detail

/// Reads a time in ISO 8601: a day, "2026-11-25", which stands for its midnight; or a day, 'T' or a blank, a time of
/// day with or without seconds, and "Z", an offset ("+09:00", "-0500") or nothing, which stands for UTC.
[[nodiscard]] constexpr std::optional<instant> parse_instant(std::string_view text) noexcept {
    const auto day = detail::take_day(text);
    if (!day || text.empty()) return day;
    if (!detail::take_char(text, 'T') && !detail::take_char(text, ' ')) return std::nullopt;
    const auto time = detail::take_time_of_day(text);
    if (!time) return std::nullopt;
    const auto ahead = detail::take_offset(text);
    if (!ahead || !text.empty()) return std::nullopt;
    return *day + *time - *ahead;
}

}  // namespace mailbounce::inline v0_1

namespace std {

/// So that a time can be a key of std::unordered_map.
template <>
struct hash<mailbounce::instant> {
    /// That of its count of seconds.
    [[nodiscard]] std::size_t operator()(mailbounce::instant t) const noexcept {
        return std::hash<std::int64_t>()(t.unix_seconds);
    }
};

/// So that a length of time can be a key of std::unordered_map.
template <>
struct hash<mailbounce::seconds> {
    /// That of its count.
    [[nodiscard]] std::size_t operator()(mailbounce::seconds s) const noexcept {
        return std::hash<std::int64_t>()(s.count);
    }
};

}  // namespace std

#endif
