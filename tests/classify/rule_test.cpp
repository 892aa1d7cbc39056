#include <mailbounce/classify/rule.hpp>

#include "catch.hpp"

using namespace mailbounce;

static_assert(phase_set{}.empty() && phase_set{}.admits(phase::none) && phase_set{}.admits(phase::rcpt));
static_assert(phase_set{phase::data, phase::eod}.admits(phase::eod));
static_assert(!phase_set{phase::data, phase::eod}.admits(phase::rcpt));
static_assert(!phase_set{phase::data}.admits(phase::none));
static_assert(phase_set{phase::data}.with(phase::eod) == phase_set{phase::eod, phase::data});

static_assert(code_range::parse("550") == code_range{550});
static_assert(code_range::parse("550-559") == code_range{550, 559});
static_assert(code_range::parse("4xx") == code_range{400, 499});
static_assert(!code_range::parse("") && !code_range::parse("55") && !code_range::parse("5500") &&
              !code_range::parse("700"));
static_assert(!code_range::parse("199") && !code_range::parse("559-550") && !code_range::parse("550-") &&
              !code_range::parse("6xx"));
static_assert(code_range{}.admits(std::nullopt));
static_assert(code_range{550}.admits(reply_code::of(550)) && !code_range{550}.admits(reply_code::of(551)));
static_assert(!code_range{550}.admits(std::nullopt));

static_assert(status_is("5.7.606-649").admits(enhanced_status::of(5, 7, 620)));
static_assert(!status_is("5.7.606-649").admits(enhanced_status::of(4, 7, 620)));
static_assert(!status_is("5.7.606-649").admits(enhanced_status::of(5, 7, 650)));
static_assert(status_is("x.2.2").admits(enhanced_status::of(4, 2, 2)) &&
              status_is("x.2.2").admits(enhanced_status::of(5, 2, 2)));
static_assert(status_is("x.0.0").admits(enhanced_status::of(5, 0, 0)) && !status_is("x.0.0").admits(std::nullopt));
static_assert(status_range{}.admits(std::nullopt) && status_range{}.admits(enhanced_status::of(5, 1, 1)));
static_assert(!status_range::parse("") && !status_range::parse("3.1.1") && !status_range::parse("5.1") &&
              !status_range::parse("5.1.") && !status_range::parse("5.1.9-1") && !status_range::parse("5.1.1 ") &&
              !status_range::parse("x.1.x"));

static_assert(conditions{}.count() == 0);
static_assert(conditions{.provider = provider::google, .phases = phase::eod, .status = status_is("x.7.1")}.count() ==
              3);

static_assert(start_of_day(1970, 1, 1) == instant{0});
static_assert(start_of_day(2000, 3, 1) == instant{951868800});
static_assert(start_of_day(2025, 3, 13) == instant{1741824000});
static_assert(start_of_day(1969, 12, 31) == instant{-86400});
static_assert(start_of_day(2024, 2, 29) < start_of_day(2024, 3, 1));

TEST_CASE("days follow one another for four hundred years") {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    instant expected = start_of_day(1800, 1, 1);
    for (int year = 1800; year < 2200; ++year)
        for (int month = 1; month <= 12; ++month) {
            const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            for (int day = 1; day <= days[month - 1] + (month == 2 && leap ? 1 : 0); ++day) {
                if (start_of_day(year, month, day) != expected) FAIL(year << "-" << month << "-" << day);
                expected.unix_seconds += 86400;
            }
        }
    CHECK(expected == start_of_day(2200, 1, 1));
}
