// Schedules as text: what people write, what is wrong with it, and back.
#include <mailbounce/policy/retry_presets.hpp>
#include <mailbounce/policy/schedule_form.hpp>

#include <iterator>
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

// The largest numbers, and the smallest factor.
static_assert(reads("366d for 31622400s", {.legs = {{{.wait = days(366)}}}, .give_up_after = days(366)}));
static_assert(fails("365d86401s", schedule_fault::number_too_big, 0));
static_assert(fails("30m for 31622401s", schedule_fault::number_too_big, 8));
static_assert(parse_schedule("30m*65535 tries 65535")->max_attempts == 65535);
static_assert(parse_schedule("30m x655.35")->legs[0].factor == 65535);
static_assert(parse_schedule("30m x1.00")->legs[0].factor == 100);
static_assert(parse_schedule("30m jitter 100%")->jitter_percent == 100);
static_assert(parse_schedule("1m,1m,1m,1m,1m,1m,1m,2m")->legs[7].wait == minutes(2));

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
    struct {
        std::string_view name;
        std::string_view text;
    } const presets[] = {
        {"rfc5321", "30m for 5d"},
        {"shanon", "30m for 1d"},
        {"postfix", "age 5m upto 4000s for 5d"},
        {"exim", "15m until 2h, 1h x1.5 until 16h, 6h for 4d warn 1d"},
        {"sendmail", "30m for 5d warn 4h"},
        {"qmail", "400s*n^2 for 7d"},
        {"qmail_local", "100s*n^2 for 7d"},
        {"opensmtpd", "400s*n^2 for 4d warn 4h"},
        {"opensmtpd_local", "10s*n^2 for 4d warn 4h"},
        {"mailman", "1h for 5d"},
        {"haraka", "64s x2 for 4d tries 13"},
        {"zonemta", "5m*1, 7m*1, 8m*1, 25m*1, 75m*1, 2h*1, 4h*11 for 2d"},
        {"postal", "5m x1.3*18 for 2d"},
        {"kumomta", "20m x2 for 7d jitter 10%"},
        {"powermta", "10m for 108h"},
        {"exchange", "1m*4, 5m*6, 10m for 2d warn 4h"},
        {"exchange_edge", "1m*4, 10m*6, 30m for 2d warn 4h"},
        {"exchange_online", "15m x2 upto 1h for 1d"},
        {"exchange_online_two_days", "15m x2 upto 1h for 2d"},
        {"mailgun", "10m*1, 15m*1, 30m*1, 1h x2*3 for 8h"},
        {"sendgrid", "1m*1, 10m*1, 1h*1, 4h for 3d"},
        {"sparkpost", "20m x2 for 3d"},
        {"ses", "30m for 12h"},
        {"salesforce", "15m for 3d"},
        {"mailchimp", "30m for 3d"},
        {"braze", "30m for 3d"},
        {"hubspot", "30m for 3d"},
        {"agility", "30m for 3d"},
        {"adobe", "30m for 84h"},
    };
    REQUIRE(std::size(presets) == std::size(retry_presets::all));
    for (const auto& [name, text] : presets) {
        CAPTURE(name, text);
        const retry_preset* const p = retry_presets::find(name);
        REQUIRE(p);
        CHECK(format(p->schedule).view() == text);
        const auto back = parse_schedule(text);
        REQUIRE(back);
        CHECK(*back == p->schedule);
    }
    CHECK(format(retry_schedule{}).view() == "30m for 1d");
    CHECK(format(retry_schedule{.jitter_percent = 1}).view() == "30m for 1d jitter 1%");
    CHECK(format(retry_schedule{.legs = {{{.pace = retry_pace::growing, .wait = minutes(1)}}}}).view() ==
          "1m x1 for 1d");
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
