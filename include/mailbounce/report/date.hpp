// When a message says that something happened: the dates of mail headers and of delivery reports, as RFC 5322 has them
// and as programs write them in the field.
//
//     Thu, 29 Apr 2010 23:34:45 +0900 (JST)      29 Apr 10 23:34 JST
//     Thu Apr 29 23:34:45 2010                   Thu Apr 29 2010 23:34:45 GMT+0900 (JST)
//     2010-04-29T23:34:45.678+09:00              2010-04-29 23-34-45
#ifndef MAILBOUNCE_REPORT_DATE_HPP
#define MAILBOUNCE_REPORT_DATE_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/maybe.hpp>

namespace mailbounce::inline v0_1 {

namespace detail::mail_date {

// No date that was written on purpose is longer; what stands behind is not looked at.
inline constexpr std::size_t longest = 128;

// The number of the name, from 0, that a word of three letters at least is the beginning of; -1 if there is none.
template <std::size_t Count>
constexpr int find_name(const std::string_view (&names)[Count], std::string_view word) noexcept {
    for (std::size_t i = 0; i < Count; ++i)
        if (word.size() >= 3 && names[i].front() == to_lower(word.front()) && begins_with(names[i], word))
            return static_cast<int>(i);
    return -1;
}

inline constexpr std::string_view month_names[] = {"january"sv,   "february"sv, "march"sv,    "april"sv,
                                                   "may"sv,       "june"sv,     "july"sv,     "august"sv,
                                                   "september"sv, "october"sv,  "november"sv, "december"sv};
inline constexpr std::string_view day_names[] = {"monday"sv, "tuesday"sv,  "wednesday"sv, "thursday"sv,
                                                 "friday"sv, "saturday"sv, "sunday"sv};

// Zones whose names tell how far they are ahead of UTC: those of RFC 5322 4.3, and some that mean one thing only. All
// other names count as UTC, as that section asks; so do the letters of the military, which RFC 822 had the wrong way
// round.
struct named_zone {
    std::string_view name;
    int hours;
};
inline constexpr named_zone zones[] = {{"edt"sv, -4}, {"est"sv, -5}, {"cdt"sv, -5}, {"cst"sv, -6}, {"mdt"sv, -6},
                                       {"mst"sv, -7}, {"pdt"sv, -7}, {"pst"sv, -8}, {"cet"sv, 1},  {"cest"sv, 2},
                                       {"eet"sv, 2},  {"eest"sv, 3}, {"msk"sv, 3},  {"jst"sv, 9},  {"kst"sv, 9}};

// Reads field after field, in whatever order they stand, until all are there.
class reader {
public:
    constexpr explicit reader(std::string_view text) noexcept : rest_(text.substr(0, longest)) {}

    constexpr std::optional<instant> read() noexcept {
        for (skip_blanks(); !rest_.empty() && !(has_day() && time_ && ahead_); skip_blanks())
            if (!take_field()) return std::nullopt;
        if (!has_day() || day_ > days_in_month(year_, month_)) return std::nullopt;
        return start_of_day(year_, month_, day_) + time_.value_or(seconds()) - ahead_.value_or(seconds());
    }

private:
    constexpr bool has_day() const noexcept { return year_ > 0 && month_ > 0 && day_ > 0; }
    constexpr bool at_digit(std::size_t i = 0) const noexcept { return i < rest_.size() && is_digit(rest_[i]); }
    constexpr bool at_char(char c) const noexcept { return rest_.starts_with(c); }
    constexpr bool at_letter(std::size_t i = 0) const noexcept { return i < rest_.size() && is_letter(rest_[i]); }
    constexpr std::size_t digits() const noexcept {
        std::size_t count = 0;
        while (at_digit(count)) ++count;
        return count;
    }

    // Blanks, commas, line ends, comments.
    constexpr void skip_blanks() noexcept {
        for (int depth = 0; !rest_.empty(); rest_.remove_prefix(1)) {
            const char c = rest_.front();
            if (c == '(')
                ++depth;
            else if (c == ')' && depth > 0)
                --depth;
            else if (c == '\\' && depth > 0 && rest_.size() > 1)
                rest_.remove_prefix(1);
            else if (depth == 0 && !is_blank(c) && !is_line_end(c) && c != ',')
                return;
        }
    }

    constexpr bool take_field() noexcept {
        if (at_letter()) return take_word();
        if (at_digit()) return take_number();
        return time_ && take_ahead();
    }

    constexpr bool take_word() noexcept {
        std::size_t size = 1;
        while (at_letter(size)) ++size;
        const std::string_view word = rest_.substr(0, size);
        rest_.remove_prefix(size);
        if (find_name(day_names, word) >= 0) return true;  // it says nothing new
        if (const int month = find_name(month_names, word); month >= 0 && month_ == 0) {
            month_ = month + 1;
            if (at_char('-') && at_digit(1)) rest_.remove_prefix(1);  // "29-Apr-2010"
            return true;
        }
        if (!time_) return false;
        if (same_text(word, "am") || same_text(word, "pm")) return take_half(same_text(word, "pm"));
        return take_zone(word);
    }

    // "11:34:45 PM"
    constexpr bool take_half(bool is_afternoon) noexcept {
        if (*time_ < hours(1) || *time_ >= hours(13)) return false;
        if (*time_ >= hours(12)) *time_ = *time_ - hours(12);
        if (is_afternoon) *time_ = *time_ + hours(12);
        return true;
    }

    constexpr bool take_zone(std::string_view name) noexcept {
        if (ahead_ || name.size() > 5 || (name.size() == 2 && !same_text(name, "ut"))) return false;
        ahead_ = seconds();
        for (const named_zone& zone : zones)
            if (same_text(name, zone.name)) ahead_ = hours(zone.hours);
        return !(at_char('+') || at_char('-')) || take_ahead();  // "GMT+02:00"
    }

    // "+0900", "+09:00", "+9"
    constexpr bool take_ahead() noexcept {
        const bool is_behind = take_char(rest_, '-');
        if (!is_behind && !take_char(rest_, '+')) return false;
        const std::size_t count = digits();
        if (count < 1 || count > 4) return false;
        const int hour = *take_digits(rest_, count > 2 ? count - 2 : count);
        const auto minute = count > 2 || take_char(rest_, ':') ? take_digits(rest_, 2) : 0;
        if (hour > 23 || !minute || *minute > 59 || at_digit()) return false;
        ahead_ = hours(hour) + minutes(*minute);
        if (is_behind) ahead_ = seconds() - *ahead_;
        return true;
    }

    constexpr bool take_number() noexcept {
        const std::size_t count = digits();
        if (count > 4) return false;
        const int number = *take_digits(rest_, count);
        if (count <= 2 && !time_ && (at_char(':') || (is_iso_ && at_char('-')))) return take_time(number);
        if (count == 4 && year_ == 0 && month_ == 0 && day_ == 0 && (at_char('-') || at_char('/')))
            return take_iso(number);
        if (count <= 2 && day_ == 0) {
            day_ = number;
            if (at_char('-') && at_letter(1)) rest_.remove_prefix(1);
            return day_ > 0;
        }
        if (count == 1 || year_ != 0) return false;
        year_ = count == 4 ? number : number + (count == 2 && number < 50 ? 2000 : 1900);  // RFC 5322 4.3
        return year_ >= 1900;
    }

    // "2010-04-29", "2010/04/29T", behind the year.
    constexpr bool take_iso(int year) noexcept {
        const char between = rest_.front();
        rest_.remove_prefix(1);
        const auto month = take_digits(rest_, 2);
        if (!month || *month < 1 || *month > 12 || !take_char(rest_, between)) return false;
        const auto day = take_digits(rest_, 2);
        if (year < 1900 || !day || at_digit()) return false;
        if ((at_char('T') || at_char('t')) && at_digit(1)) rest_.remove_prefix(1);
        year_ = year;
        month_ = *month;
        day_ = *day;
        is_iso_ = true;
        return day_ > 0;
    }

    // ":34", ":34:45", ":34:45.678", "-34-45", behind the hour.
    constexpr bool take_time(int hour) noexcept {
        const char between = rest_.front();
        rest_.remove_prefix(1);
        const auto minute = take_digits(rest_, 2);
        maybe<int> second = 0;
        if (take_char(rest_, between))
            second = take_digits(rest_, 2);
        else if (between == '-')
            return false;
        if (hour > 23 || !minute || *minute > 59 || !second || *second > 60 || at_digit()) return false;
        if ((at_char('.') || at_char(',')) && at_digit(1)) {
            rest_.remove_prefix(1);
            rest_.remove_prefix(digits());
        }
        time_ = hours(hour) + minutes(*minute) + seconds(*second);
        return true;
    }

    std::string_view rest_;
    int year_ = 0;
    int month_ = 0;
    int day_ = 0;
    bool is_iso_ = false;
    maybe<seconds> time_{};
    maybe<seconds> ahead_{};  // how far local time is ahead of UTC
};

}  // namespace detail::mail_date

/// The time that a date names, as it stands in Date, Received (behind the ';'), Arrival-Date, Last-Attempt-Date and the
/// like. None if it is no date, or a field of it is out of range: a year before 1900, a 31st of April, 24 o'clock, an
/// offset of a day. A second 60 is read, as the first one of the next minute.
///
/// The weekday is not compared with the day. A date without a zone, or of one that is not known, is taken as UTC, and
/// one without a time as its midnight. Once day, time and zone are there, what follows is not read; nor is anything
/// behind the first 128 octets.
[[nodiscard]] constexpr std::optional<instant> parse_mail_date(std::string_view text) noexcept {
    return detail::mail_date::reader(text).read();
}

}  // namespace mailbounce::inline v0_1

#endif
