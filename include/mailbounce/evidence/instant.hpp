// A point in time as the caller knows it: seconds since 1970, without the cost of <chrono> in every translation unit.
#ifndef MAILBOUNCE_EVIDENCE_INSTANT_HPP
#define MAILBOUNCE_EVIDENCE_INSTANT_HPP

#include <compare>
#include <cstdint>

namespace mailbounce::inline v0_1 {

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted: what std::chrono::sys_seconds holds.
struct instant {
    std::int64_t unix_seconds = 0;

    friend constexpr auto operator<=>(const instant&, const instant&) = default;
};

/// Midnight UTC at the start of a day of the Gregorian calendar. Month 1-12, day 1-31.
[[nodiscard]] constexpr instant start_of_day(int year, int month, int day) noexcept {
    const std::int64_t y = month > 2 ? year : year - 1;  // years begin in March, so that leap days end them
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t year_of_era = y - era * 400;
    const std::int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    constexpr std::int64_t days_to_1970 = 719468;
    return {(era * 146097 + day_of_era - days_to_1970) * 86400};
}

}  // namespace mailbounce::inline v0_1

#endif
