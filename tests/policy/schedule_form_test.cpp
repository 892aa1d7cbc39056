// Schedules as text: what people write, what is wrong with it, and back.
#include <mailbounce/policy/retry_presets.hpp>
#include <mailbounce/policy/schedule_form.hpp>

#include <string_view>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr bool fails(std::string_view text, schedule_fault fault, std::size_t position) {
    const auto s = parse_schedule(text);
    return !s && s.error().fault == fault && s.error().position == position;
}

constexpr bool reads(std::string_view text, const retry_schedule& expected) {
    const auto s = parse_schedule(text);
    return s && *s == expected;
}

}  // namespace

static_assert(reads("30m", {}));
static_assert(reads("30m for 24h", {}));
static_assert(reads(" 30M\tFOR 1d ", {}));
static_assert(reads("0h30m for 23h60m", {}));
static_assert(reads("1m, 5m*2, 1h*3",
                    {.legs = {
                         {{.wait = minutes(1)}, {.wait = minutes(5), .waits = 2}, {.wait = hours(1), .waits = 3}}}}));
static_assert(reads("15m until 2h, 1h x1.5 until 16h, 6h for 4d warn 24h", retry_presets::exim.schedule));
static_assert(reads("400s*n^2 for 7d", retry_presets::qmail.schedule));
static_assert(reads("age 5m upto 4000s for 5d", retry_presets::postfix.schedule));
static_assert(reads("64s x2 for 4d tries 13", retry_presets::haraka.schedule));
static_assert(reads("20m x2 for 7d jitter 10%", retry_presets::kumomta.schedule));
static_assert(reads("15m x2 upto 1h for 24h", retry_presets::exchange_online.schedule));
static_assert(parse_schedule("10m x1.25")->legs[0].factor == 125 && parse_schedule("10m x1.2")->legs[0].factor == 120);

static_assert(fails("", schedule_fault::no_time, 0));
static_assert(fails("often", schedule_fault::no_time, 0));
static_assert(fails("30", schedule_fault::no_time, 0));
static_assert(fails("30w", schedule_fault::no_time, 0));
static_assert(fails("0m", schedule_fault::no_time, 0));
static_assert(fails("30m,", schedule_fault::no_time, 4));
static_assert(fails("30m for", schedule_fault::no_time, 7));
static_assert(fails("367d", schedule_fault::number_too_big, 0));
static_assert(fails("99999999999999999999s", schedule_fault::number_too_big, 0));
static_assert(fails("300d300d", schedule_fault::number_too_big, 0));
static_assert(fails("30m*0", schedule_fault::no_number, 4));
static_assert(fails("30m*65536", schedule_fault::number_too_big, 4));
static_assert(fails("30m x0.99", schedule_fault::no_number, 5));
static_assert(fails("30m x656", schedule_fault::number_too_big, 5));
static_assert(fails("30m x655.36", schedule_fault::number_too_big, 5));
static_assert(fails("30m jitter 101%", schedule_fault::number_too_big, 11));
static_assert(fails("30m jitter 10", schedule_fault::unknown_word, 13));
static_assert(fails("30m upto 1h", schedule_fault::unknown_word, 4));
static_assert(fails("30m forever 1h", schedule_fault::no_time, 7));
static_assert(fails("30m for 1d!", schedule_fault::unknown_word, 10));
static_assert(fails("1m,1m,1m,1m,1m,1m,1m,1m,1m", schedule_fault::too_many_legs, 24));

static_assert(to_string(schedule_fault::none) == "none" && to_string(schedule_fault::unknown_word) == "unknown_word");

TEST_CASE("every preset is written as text, and read again as it was") {
    for (const retry_preset* p : retry_presets::all) {
        const schedule_text text = format(p->schedule);
        CAPTURE(p->name, text.view());
        const auto back = parse_schedule(text.view());
        REQUIRE(back);
        CHECK(*back == p->schedule);
    }
    CHECK(format(retry_schedule{}).view() == "30m for 1d");
    CHECK(format(retry_schedule{.legs = {{{.pace = retry_pace::growing, .wait = minutes(1), .factor = 105}}}}).view() ==
          "1m x1.05 for 1d");
    CHECK(format(retry_presets::exim.schedule).view() == "15m until 2h, 1h x1.5 until 16h, 6h for 4d warn 1d");
    CHECK(format(retry_presets::zonemta.schedule).view() == "5m*1, 7m*1, 8m*1, 25m*1, 75m*1, 2h*1, 4h*11 for 2d");
}

TEST_CASE("the longest schedule fits its text") {
    retry_schedule s;
    for (retry_leg& leg : s.legs)
        leg = {.pace = retry_pace::growing,
               .wait = days(366) - seconds(1),
               .factor = 65535,
               .longest = days(366) - seconds(1),
               .waits = 65535,
               .until = days(366) - seconds(1)};
    s.give_up_after = s.warn_after = days(366) - seconds(1);
    s.max_attempts = 65535;
    s.jitter_percent = 100;
    const auto back = parse_schedule(format(s).view());
    REQUIRE(back);
    CHECK(*back == s);
    CHECK(format(s).view().size() < 640);
}
