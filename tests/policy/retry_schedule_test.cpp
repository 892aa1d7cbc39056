// When messages are tried again: the default, every pace, late attempts, jitter, limits, and destinations' own
// schedules.
#include <mailbounce/policy/retry_schedule.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <vector>

#include "catch.hpp"

using namespace std::chrono_literals;
using namespace mailbounce;

namespace {

constexpr instant start = start_of_day(2026, 11, 25);

std::vector<std::int64_t> minutes_of(const retry_schedule& s, std::size_t most = 1000) {
    std::vector<std::int64_t> out;
    for (const planned_attempt& a : s.plan(start)) {
        if (out.size() == most) break;
        out.push_back((a.at - start).count / 60);
    }
    return out;
}

constexpr std::uint32_t count_of(const retry_schedule& s) {
    std::uint32_t count = 0;
    for (const planned_attempt& a : s.plan(start)) count = a.number;
    return count;
}

constexpr retry_schedule one_leg(const retry_leg& leg, seconds life) {
    return {.legs = {{leg}}, .give_up_after = life};
}

}  // namespace

TEST_CASE("the default is every 30 minutes for 24 hours") {
    constexpr retry_schedule s;
    STATIC_REQUIRE(count_of(s) == 49);  // at 0:00, 0:30 ... 24:00
    STATIC_REQUIRE(s.next({start, start, 1}) == start + minutes(30));
    STATIC_REQUIRE(s.next({start, start + hours(23) + minutes(30), 48}) == start + hours(24));
    STATIC_REQUIRE(!s.next({start, start + hours(24), 49}));
    const auto plan = minutes_of(s);
    for (std::size_t i = 0; i < plan.size(); ++i) CHECK(plan[i] == static_cast<std::int64_t>(30 * i));
    STATIC_REQUIRE(!s.is_warning_due({start, start + hours(23), 40}));
}

// Of itself one attempt has been made, just now.
static_assert(attempts{}.count == 1 && attempts{}.age() == seconds(0) && planned_attempt{}.number == 1);

TEST_CASE("a schedule is written with std::chrono as well") {
    constexpr retry_schedule s{.legs = {{{.wait = 15min}}}, .give_up_after = 1h};
    STATIC_REQUIRE(count_of(s) == 5);
}

TEST_CASE("an attempt that is late moves those after it, but not the end") {
    constexpr retry_schedule s;
    CHECK(s.next({start, start + minutes(50), 2}) == start + minutes(80));
    CHECK_FALSE(s.next({start, start + hours(23) + minutes(31), 3}));
    CHECK_FALSE(s.next({start, start + days(2), 2}));
}

TEST_CASE("waits grow up to a bound") {
    CHECK(minutes_of(one_leg({.pace = retry_pace::growing, .wait = minutes(20), .factor = 200}, hours(12))) ==
          std::vector<std::int64_t>{0, 20, 60, 140, 300, 620});
    CHECK(minutes_of(one_leg({.pace = retry_pace::growing, .wait = minutes(10), .factor = 200, .longest = minutes(30)},
                             hours(2))) == std::vector<std::int64_t>{0, 10, 30, 60, 90, 120});
    CHECK(minutes_of(one_leg({.pace = retry_pace::growing, .wait = minutes(10), .factor = 150}, minutes(60))) ==
          std::vector<std::int64_t>{0, 10, 25, 47});
    // A factor below 100 does not make waits shorter.
    CHECK(minutes_of(one_leg({.pace = retry_pace::growing, .wait = minutes(10), .factor = 50}, minutes(30))) ==
          std::vector<std::int64_t>{0, 10, 20, 30});
}

TEST_CASE("quadratic waits are counted from the first attempt") {
    constexpr retry_schedule s = one_leg({.pace = retry_pace::quadratic, .wait = seconds(400)}, days(7));
    STATIC_REQUIRE(s.next({start, start, 1}) == start + seconds(400));
    STATIC_REQUIRE(s.next({start, start + seconds(400), 2}) == start + seconds(1600));
    // A late attempt: the next of those times that is still to come.
    STATIC_REQUIRE(s.next({start, start + seconds(1700), 2}) == start + seconds(3600));
    STATIC_REQUIRE(s.next({start, start + seconds(1600), 2}) == start + seconds(3600));
}

TEST_CASE("waits by age are as long as the message is old") {
    constexpr retry_schedule s =
        one_leg({.pace = retry_pace::by_age, .wait = seconds(300), .longest = seconds(4000)}, days(5));
    STATIC_REQUIRE(s.next({start, start, 1}) == start + seconds(300));
    STATIC_REQUIRE(s.next({start, start + seconds(1000), 4}) == start + seconds(2000));
    STATIC_REQUIRE(s.next({start, start + seconds(9000), 9}) == start + seconds(13000));
}

TEST_CASE("legs follow one another, by number and by age") {
    const retry_schedule listed{
        .legs = {{{.wait = minutes(1), .waits = 1}, {.wait = minutes(5), .waits = 2}, {.wait = hours(1), .waits = 3}}},
        .give_up_after = days(1)};
    CHECK(minutes_of(listed) == std::vector<std::int64_t>{0, 1, 6, 11, 71, 131, 191});
    const retry_schedule aged{.legs = {{{.wait = minutes(15), .until = hours(1)}, {.wait = hours(2)}}},
                              .give_up_after = hours(6)};
    CHECK(minutes_of(aged) == std::vector<std::int64_t>{0, 15, 30, 45, 60, 180, 300});
    const retry_schedule at_once{.legs = {{{.wait = seconds(1), .until = seconds(1)}, {.wait = hours(1)}}},
                                 .give_up_after = hours(2)};
    CHECK(at_once.next({start, start, 1}) == start + seconds(1));
    CHECK(at_once.next({start, start + seconds(1), 2}) == start + seconds(1) + hours(1));
    // It is the clock that says which leg a late attempt has come to.
    CHECK(aged.next({start, start + minutes(61), 2}) == start + minutes(181));
    // A leg without a wait ends the schedule.
    const retry_schedule none{.legs = {}};
    CHECK(minutes_of(none) == std::vector<std::int64_t>{0});
}

TEST_CASE("the number of attempts may be limited") {
    retry_schedule s;
    s.max_attempts = 3;
    CHECK(minutes_of(s) == std::vector<std::int64_t>{0, 30, 60});
    CHECK_FALSE(s.next({start, start, 3}));
    CHECK_FALSE(s.next({start, start, 4}));
}

TEST_CASE("the bounds of every schedule hold, and are reached") {
    STATIC_REQUIRE(retry_schedule::max_legs == 8);
    STATIC_REQUIRE(retry_schedule::longest_wait == days(30));
    STATIC_REQUIRE(retry_schedule::longest_life == days(366));
    STATIC_REQUIRE(retry_schedule::most_attempts == 10000);
    constexpr retry_schedule s = one_leg({.wait = minutes(1)}, days(1000));
    const instant oldest = start + days(366);
    CHECK(s.next({start, oldest - minutes(1), 2}) == oldest);
    CHECK_FALSE(s.next({start, oldest - seconds(59), 2}));
    CHECK(s.next({start, start, 9999}) == start + minutes(1));
    CHECK_FALSE(s.next({start, start, 10000}));
    retry_schedule more = s;
    more.max_attempts = 10001;
    CHECK_FALSE(more.next({start, start, 10000}));
    CHECK(one_leg({.wait = days(31)}, days(60)).next({start, start, 1}) == start + days(30));
    // The longest wait of a leg is one of its own, within that.
    const auto grown = [](seconds longest) {
        return one_leg({.pace = retry_pace::by_age, .wait = minutes(1), .longest = longest}, days(366))
            .next({start, start + days(90), 2});
    };
    CHECK(grown(days(29)) == start + days(119));
    CHECK(grown(days(31)) == start + days(120));
    CHECK(grown(seconds(0)) == start + days(120));
    CHECK(one_leg({.pace = retry_pace::by_age, .wait = seconds(1), .longest = seconds(1)}, days(1))
              .next({start, start + hours(1), 2}) == start + hours(1) + seconds(1));
    // As many legs as there can be, each with its turn.
    retry_schedule all{.give_up_after = hours(1)};
    for (std::size_t i = 0; i < all.legs.size(); ++i)
        all.legs[i] = {.wait = minutes(static_cast<std::int64_t>(i) + 1), .waits = 1};
    CHECK(minutes_of(all) == std::vector<std::int64_t>{0, 1, 3, 6, 10, 15, 21, 28, 36});
}

TEST_CASE("the sender is warned in time") {
    constexpr retry_schedule s{.warn_after = hours(4)};
    STATIC_REQUIRE(!s.is_warning_due({start, start + hours(4) - seconds(1), 8}));
    STATIC_REQUIRE(s.is_warning_due({start, start + hours(4), 9}));
    constexpr retry_schedule soon{.warn_after = seconds(1)};
    STATIC_REQUIRE(!soon.is_warning_due({start, start, 1}));
    STATIC_REQUIRE(soon.is_warning_due({start, start + seconds(1), 2}));
}

TEST_CASE("jitter shifts a wait by so much at most, as the seed says") {
    retry_schedule s;
    s.jitter_percent = 20;
    std::array<bool, 3> seen{};
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto at = s.next({start, start, 1}, seed);
        REQUIRE(at);
        CHECK(*at - start >= minutes(24));
        CHECK(*at - start <= minutes(36));
        CHECK(s.next({start, start, 1}, seed) == at);
        seen[*at - start < minutes(28) ? 0 : *at - start > minutes(32) ? 2 : 1] = true;
    }
    CHECK((seen[0] && seen[1] && seen[2]));
    // The same on every machine.
    CHECK(s.next({start, start, 1}, 1) == start + seconds(1881));
    // Whatever the percentage, time goes on.
    s.jitter_percent = 1;
    CHECK(s.next({start, start, 1}, 1) != s.next({start, start, 1}, 2));
    s.jitter_percent = 255;
    s.legs[0].wait = seconds(1);
    for (std::uint64_t seed = 0; seed < 100; ++seed) CHECK(*s.next({start, start, 1}, seed) > start);
}

TEST_CASE("whatever the numbers, there is an answer, and it is bounded") {
    constexpr std::int64_t largest = (std::numeric_limits<std::int64_t>::max)();
    for (const retry_pace pace : {retry_pace::fixed, retry_pace::growing, retry_pace::quadratic, retry_pace::by_age}) {
        retry_schedule s = one_leg({.pace = pace, .wait = seconds(largest), .factor = 65535}, seconds(largest));
        const auto at = s.next({start, start, 1});
        REQUIRE(at);
        CHECK(*at - start == retry_schedule::longest_wait);
        CHECK_FALSE(s.next({start, instant(largest), 2}));
        CHECK_FALSE(s.next({start, start, (std::numeric_limits<std::uint32_t>::max)()}));
        s.legs[0].wait = seconds(1);
        CHECK(s.next({start, start + retry_schedule::longest_life - days(31), retry_schedule::most_attempts - 1}));
        CHECK(s.next({start, start - days(1), 2}));  // clocks that were set back
        CHECK(s.next({start, start, 0}));
        s.legs[0].wait = seconds(-1);
        CHECK_FALSE(s.next({start, start, 1}));
    }
}

TEST_CASE("what is tried again is told by reason and code class") {
    constexpr retry_rule rule;
    STATIC_REQUIRE(rule.retries(reason::greylisted, code_class::transient));
    STATIC_REQUIRE(rule.retries(reason::undetermined, code_class::transient));
    STATIC_REQUIRE(rule.retries(reason::mailbox_unknown, code_class::transient));
    STATIC_REQUIRE(!rule.retries(reason::too_many_recipients, code_class::transient));
    STATIC_REQUIRE(!rule.retries(reason::message_too_large, code_class::transient));
    STATIC_REQUIRE(rule.retries(reason::network_failure, code_class::none));
    STATIC_REQUIRE(!rule.retries(reason::domain_unknown, code_class::none));
    STATIC_REQUIRE(!rule.retries(reason::none, code_class::transient));
    for (std::size_t i = 0; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        CHECK_FALSE(rule.retries(r, code_class::permanent));
        CHECK(rule.retries(r, code_class::none) == traits(r).worth_retrying);
    }
}

TEST_CASE("a destination's own schedule is that of the longest name, then of its provider") {
    const auto every = [](std::int64_t n) { return one_leg({.wait = minutes(n)}, hours(1)); };
    const destination_schedule rows[] = {{.domain = "example.com", .schedule = every(1)},
                                         {.provider = provider::google, .schedule = every(2)},
                                         {.domain = "slow.example.com", .schedule = every(3)},
                                         {.provider = provider::google, .schedule = every(4)},
                                         {.domain = "example.com", .schedule = every(5)}};
    constexpr retry_schedule otherwise;
    const auto wait = [&](std::string_view domain, provider who) {
        return schedule_for(domain, who, rows, otherwise).legs[0].wait;
    };
    CHECK(wait("example.com", provider::none) == minutes(1));
    CHECK(wait("Mail.Example.com", provider::none) == minutes(1));
    CHECK(wait("slow.example.com", provider::google) == minutes(3));
    CHECK(wait("a.slow.example.com", provider::none) == minutes(3));
    CHECK(wait("notexample.com", provider::none) == minutes(30));
    CHECK(wait("example.net", provider::google) == minutes(2));
    CHECK(wait("example.net", provider::yahoo) == minutes(30));
    CHECK(wait("", provider::none) == minutes(30));
    CHECK(schedule_for("example.com", provider::none, {}, otherwise) == otherwise);
}
