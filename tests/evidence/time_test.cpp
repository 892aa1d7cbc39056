// Points and lengths of time: the calendar, ISO 8601, std::chrono, and numbers too large to add.
#include <mailbounce/evidence/time.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

using namespace std::chrono_literals;
using mailbounce::day_of;
using mailbounce::days;
using mailbounce::format;
using mailbounce::hours;
using mailbounce::instant;
using mailbounce::minutes;
using mailbounce::parse_instant;
using mailbounce::seconds;
using mailbounce::start_of_day;

static_assert(minutes(2) == seconds(120) && hours(1) == minutes(60) && days(1) == hours(24));
static_assert(seconds(90) + minutes(1) == seconds(150) && seconds(90) - minutes(2) == seconds(-30));
static_assert(instant(100) + minutes(1) == instant(160) && instant(100) - minutes(1) == instant(40));
static_assert(instant(100) - instant(160) == seconds(-60));
static_assert(seconds() == seconds(0) && instant() == instant(0));
static_assert(seconds(1) < minutes(1) && instant(1) < instant(2));

// What would overflow stays at the end of the range.
constexpr std::int64_t largest = (std::numeric_limits<std::int64_t>::max)();
constexpr std::int64_t smallest = (std::numeric_limits<std::int64_t>::min)();
static_assert(instant(largest) + seconds(1) == instant(largest) &&
              instant(smallest) + seconds(-1) == instant(smallest));
static_assert(instant(smallest) - seconds(1) == instant(smallest));
static_assert(instant(largest) - instant(smallest) == seconds(largest));
static_assert(instant(-1) - instant(smallest) == seconds(largest) &&
              instant(0) - instant(smallest) == seconds(largest));
static_assert(seconds(largest) + seconds(largest) == seconds(largest));

// std::chrono goes in where nothing is lost, and comes out when asked for.
static_assert(seconds(30min) == minutes(30) && seconds(24h) == hours(24) && seconds(std::chrono::days(2)) == days(2));
static_assert(std::is_convertible_v<std::chrono::minutes, seconds>);
static_assert(!std::is_convertible_v<std::chrono::milliseconds, seconds>);
static_assert(!std::is_convertible_v<std::chrono::duration<double>, seconds>);
static_assert(static_cast<std::chrono::seconds>(minutes(2)) == 2min);
static_assert(static_cast<std::chrono::milliseconds>(seconds(2)) == 2000ms);
static_assert(instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 25)) == start_of_day(2026, 11, 25));
static_assert(instant(std::chrono::sys_time<std::chrono::milliseconds>(1999ms)) == instant(1));
static_assert(instant(std::chrono::sys_time<std::chrono::milliseconds>(-1ms)) == instant(-1));
static_assert(!std::is_convertible_v<std::chrono::steady_clock::time_point, instant>);
static_assert(static_cast<std::chrono::sys_seconds>(instant(7)) == std::chrono::sys_seconds(7s));
static_assert(std::is_convertible_v<std::chrono::system_clock::time_point, instant>);

static_assert(start_of_day(1970, 1, 1) == instant(0));
static_assert(start_of_day(2000, 3, 1) == instant(951868800));
static_assert(start_of_day(2025, 3, 13) == instant(1741824000));
static_assert(start_of_day(1969, 12, 31) == instant(-86400));
static_assert(start_of_day(2024, 2, 29) < start_of_day(2024, 3, 1));
static_assert(start_of_day(2100, 3, 1) - start_of_day(2100, 2, 28) == days(1));
static_assert(day_of(instant(-1)) == -1 && day_of(instant(0)) == 0 && day_of(instant(86399)) == 0);

static_assert(format(seconds(0)).view() == "0s" && format(seconds(90)).view() == "90s");
static_assert(format(minutes(90)).view() == "90m" && format(hours(36)).view() == "36h");
static_assert(format(days(2)).view() == "2d" && format(minutes(-5)).view() == "-5m");
static_assert(format(seconds(smallest)).view() == "-9223372036854775808s");

static_assert(format(instant(0)).view() == "1970-01-01T00:00:00Z");
static_assert(format(start_of_day(2024, 2, 29) + seconds(86399)).view() == "2024-02-29T23:59:59Z");
static_assert(format(instant(-1)).view() == "1969-12-31T23:59:59Z");
static_assert(format(instant(largest)).view() == "9999-12-31T23:59:59Z");
static_assert(format(instant(smallest)).view() == "0000-01-01T00:00:00Z");

static_assert(parse_instant("2026-11-25") == start_of_day(2026, 11, 25));
static_assert(parse_instant("2026-11-25T21:36:00Z") == start_of_day(2026, 11, 25) + hours(21) + minutes(36));
static_assert(parse_instant("2026-11-25 21:36") == parse_instant("2026-11-25T21:36:00Z"));
static_assert(parse_instant("2026-11-25T21:36:00+09:00") == parse_instant("2026-11-25T12:36:00Z"));
static_assert(parse_instant("2026-11-25T21:36:00-0500") == parse_instant("2026-11-26T02:36:00Z"));
static_assert(parse_instant("2026-11-25T23:59:00+23:59") == start_of_day(2026, 11, 25));
static_assert(parse_instant("2016-12-31T23:59:60Z") == start_of_day(2017, 1, 1));

TEST_CASE("what is no time is not read as one") {
    const std::string_view text =
        GENERATE("", "2026", "2026-11", "2026-1-25", "2026-00-01", "2026-13-01", "2026-02-29", "1900-02-29",
                 "2000-02-30", "2026-11-31", "2026-11-00", "2026-11-25T", "2026-11-25T24:00", "2026-11-25T21:60",
                 "2026-11-25T21:36:61", "2026-11-25T21:36:0", "2026-11-25T21:36:00z", "2026-11-25T21:36:00+9",
                 "2026-11-25T21:36:00+09:60", "2026-11-25T21:36:00+24:00", "2026-11-25T21:36:00Z ", " 2026-11-25",
                 "26-11-25", "2026/11/25", "2026-11-25T21.36");
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text));
}

TEST_CASE("times that differ have hashes that do") {
    CHECK(std::hash<instant>()(instant(1)) != std::hash<instant>()(instant(2)));
    CHECK(std::hash<seconds>()(seconds(1)) != std::hash<seconds>()(seconds(2)));
}

TEST_CASE("each month has so many days, and no more") {
    const std::string_view last_days[] = {"2026-01-31", "2026-02-28", "2028-02-29", "2026-03-31", "2026-04-30",
                                          "2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30",
                                          "2026-10-31", "2026-11-30", "2026-12-31"};
    for (const std::string_view last : last_days) {
        CAPTURE(std::string(last));
        CHECK(parse_instant(last));
        std::string behind(last);
        behind.back() = static_cast<char>(behind.back() + 1);
        CHECK_FALSE(parse_instant(behind));
    }
}

TEST_CASE("days follow one another for four hundred years, and are read back from their text") {
    constexpr int days_of[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    instant expected = start_of_day(1800, 1, 1);
    for (int year = 1800; year < 2200; ++year)
        for (int month = 1; month <= 12; ++month) {
            const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            for (int day = 1; day <= days_of[month - 1] + (month == 2 && leap ? 1 : 0); ++day) {
                if (start_of_day(year, month, day) != expected) FAIL(year << "-" << month << "-" << day);
                const instant noon = expected + hours(12);
                if (parse_instant(format(noon).view()) != noon) FAIL(format(noon).view());
                expected = expected + days(1);
            }
        }
    CHECK(expected == start_of_day(2200, 1, 1));
}
