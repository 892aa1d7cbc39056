// A retry_schedule as text, for settings that people write:
//
//     30m for 24h
//     5m, 7m, 8m, 25m, 75m, 2h, 4h*11 for 48h                    one after the other; *11: eleven times
//     15m until 2h, 1h x1.5 until 16h, 6h for 4d                 until the message is so old; each 1.5 times the last
//     20m x2 upto 4h for 7d jitter 10%                           growing, to 4 hours at most
//     400s*n^2 for 7d                                            n attempts: 400 n^2 seconds after the first
//     age 5m upto 4000s for 5d warn 4h tries 100                 as long as the message is old; at most 100 attempts
//
// Lengths of time are numbers with s, m, h or d behind them, 1h30m too; case and spacing do not matter.
#ifndef MAILBOUNCE_POLICY_SCHEDULE_FORM_HPP
#define MAILBOUNCE_POLICY_SCHEDULE_FORM_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/policy/retry_schedule.hpp>
#include <mailbounce/result.hpp>

namespace mailbounce::inline v0_1 {

/// Why a text is no retry schedule.
enum class schedule_fault : std::uint8_t {
    none,            ///< nothing is wrong
    no_time,         ///< a length of time, above zero, was expected
    no_number,       ///< a number, above zero, was expected
    number_too_big,  ///< it is more than any schedule can have
    too_many_legs,   ///< more than retry_schedule::max_legs
    unknown_word,    ///< no word of a schedule, or not there
};

/// The fault's name as written above.
[[nodiscard]] constexpr std::string_view to_string(schedule_fault f) noexcept {
    constexpr const char* names[] = {"none", "no_time", "no_number", "number_too_big", "too_many_legs", "unknown_word"};
    return names[static_cast<std::size_t>(f)];
}

/// A schedule, or what is wrong with its form and where.
using schedule_result = result<retry_schedule, error_at<schedule_fault>>;

namespace detail {

class schedule_reader {
public:
    constexpr explicit schedule_reader(std::string_view text) noexcept : text_(text) {}

    constexpr schedule_result read() noexcept {
        retry_schedule s{.legs = {}};
        std::size_t legs = 0;
        do {
            if (legs == retry_schedule::max_legs) return error{schedule_fault::too_many_legs, skip_blanks()};
            if (!read_leg(s.legs[legs++])) return wrong_;
        } while (take(","));
        while (skip_blanks() < text_.size())
            if (!read_clause(s)) return wrong_;
        return s;
    }

private:
    using error = error_at<schedule_fault>;

    constexpr bool read_leg(retry_leg& leg) noexcept {
        if (take("age")) leg.pace = retry_pace::by_age;
        if (!read_time(leg.wait)) return false;
        if (leg.pace == retry_pace::fixed && take("*n^2")) {
            leg.pace = retry_pace::quadratic;
        } else if (leg.pace == retry_pace::fixed && take("x")) {
            leg.pace = retry_pace::growing;
            if (!read_factor(leg.factor)) return false;
        }
        const bool has_longest = leg.pace == retry_pace::growing || leg.pace == retry_pace::by_age;
        if (has_longest && take("upto") && !read_time(leg.longest)) return false;
        if (take("*") && !read_number(leg.waits)) return false;
        return !take("until") || read_time(leg.until);
    }

    constexpr bool read_clause(retry_schedule& s) noexcept {
        if (take("for")) return read_time(s.give_up_after);
        if (take("warn")) return read_time(s.warn_after);
        if (take("tries")) return read_number(s.max_attempts);
        if (!take("jitter")) return fail(schedule_fault::unknown_word, skip_blanks());
        std::uint16_t percent = 0;
        const std::size_t begin = skip_blanks();
        if (!read_number(percent)) return false;
        if (percent > 100) return fail(schedule_fault::number_too_big, begin);
        s.jitter_percent = static_cast<std::uint8_t>(percent);
        return take("%") || fail(schedule_fault::unknown_word, skip_blanks());
    }

    // "90s", "1h30m".
    constexpr bool read_time(seconds& to) noexcept {
        const std::size_t begin = skip_blanks();
        std::int64_t sum = 0;
        while (at_ < text_.size() && is_digit(text_[at_])) {
            const auto number = take_digits_to(retry_schedule::longest_life.count);
            if (!number) return fail(schedule_fault::number_too_big, begin);
            const std::size_t unit = at_ < text_.size() ? std::string_view("smhd").find(to_lower(text_[at_])) : 4;
            if (unit > 3) return fail(schedule_fault::no_time, begin);
            ++at_;
            constexpr std::int64_t lengths[] = {1, 60, 3600, 86400};
            sum += *number * lengths[unit];
            if (sum > retry_schedule::longest_life.count) return fail(schedule_fault::number_too_big, begin);
        }
        to = seconds(sum);
        return sum > 0 || fail(schedule_fault::no_time, begin);
    }

    constexpr bool read_number(std::uint16_t& to) noexcept {
        const std::size_t begin = skip_blanks();
        const auto number = take_digits_to(0xFFFF);
        if (!number) return fail(schedule_fault::number_too_big, begin);
        to = static_cast<std::uint16_t>(*number);
        return to > 0 || fail(schedule_fault::no_number, begin);
    }

    // "2", "1.5", "1.25": in hundredths, 1.00 at least.
    constexpr bool read_factor(std::uint16_t& to) noexcept {
        const std::size_t begin = skip_blanks();
        const auto whole = take_digits_to(655);
        if (!whole) return fail(schedule_fault::number_too_big, begin);
        std::int64_t hundredths = *whole * 100;
        if (at_ < text_.size() && text_[at_] == '.') {
            ++at_;
            for (const std::int64_t worth : {10, 1})
                if (at_ < text_.size() && is_digit(text_[at_])) hundredths += worth * (text_[at_++] - '0');
        }
        if (hundredths > 0xFFFF) return fail(schedule_fault::number_too_big, begin);
        to = static_cast<std::uint16_t>(hundredths);
        return hundredths >= 100 || fail(schedule_fault::no_number, begin);
    }

    // The number that digits make; 0 if there are none; nothing if it is larger than that.
    constexpr maybe<std::int64_t> take_digits_to(std::int64_t most) noexcept {
        std::int64_t number = 0;
        for (; at_ < text_.size() && is_digit(text_[at_]); ++at_) {
            number = number * 10 + (text_[at_] - '0');
            if (number > most) return std::nullopt;
        }
        return number;
    }

    // Takes a word, or a mark, if it is next.
    constexpr bool take(std::string_view word) noexcept {
        const std::size_t begin = skip_blanks();
        if (!begins_with(text_.substr(begin), word)) return false;
        at_ = begin + word.size();
        return true;
    }

    constexpr std::size_t skip_blanks() noexcept {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
        return at_;
    }

    constexpr bool fail(schedule_fault fault, std::size_t position) noexcept {
        wrong_ = {fault, position};
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    error wrong_{};
};

}  // namespace detail

/// Reads a schedule as written above. What is not said is as in retry_schedule: given up after 24 hours.
[[nodiscard]] constexpr schedule_result parse_schedule(std::string_view text) noexcept {
    return detail::schedule_reader(text).read();
}

/// A schedule as text.
using schedule_text = fixed_text<640>;

/// Writes a schedule as written above; parse_schedule() reads it again as it was, if no number in it is out of range.
[[nodiscard]] constexpr schedule_text format(const retry_schedule& s) noexcept {
    schedule_text out;
    const auto put_time = [&out](seconds t) { out.append(format(t).view()); };
    bool is_first = true;
    for (const retry_leg& leg : s.legs) {
        if (leg.wait <= seconds(0)) break;
        if (!is_first) out.append(", ");
        is_first = false;
        if (leg.pace == retry_pace::by_age) out.append("age ");
        put_time(leg.wait);
        if (leg.pace == retry_pace::quadratic) out.append("*n^2");
        if (leg.pace == retry_pace::growing) {
            out.append(" x").append_number(leg.factor / 100);
            if (const int part = leg.factor % 100; part != 0)
                out.append('.').append_number(part % 10 == 0 ? part / 10 : part, part % 10 == 0 ? 1 : 2);
        }
        if (leg.longest > seconds(0)) {
            out.append(" upto ");
            put_time(leg.longest);
        }
        if (leg.waits > 0) out.append('*').append_number(leg.waits);
        if (leg.until > seconds(0)) {
            out.append(" until ");
            put_time(leg.until);
        }
    }
    out.append(" for ");
    put_time(s.give_up_after);
    if (s.max_attempts > 0) out.append(" tries ").append_number(s.max_attempts);
    if (s.jitter_percent > 0) out.append(" jitter ").append_number(s.jitter_percent).append('%');
    if (s.warn_after > seconds(0)) {
        out.append(" warn ");
        put_time(s.warn_after);
    }
    return out;
}

}  // namespace mailbounce::inline v0_1

#endif
