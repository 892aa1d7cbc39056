// Histories: replayed under any policy, with late bounces, windows and shares; explained; and compared.
#include <mailbounce/policy/history.hpp>
#include <mailbounce/policy/thresholds.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "catch.hpp"
#include "policy/events.hpp"

using namespace tests;

namespace {

using events_of_one = std::vector<event>;

constexpr suppression in_a_row{};
constexpr suppression in_all{.counting = counting::cumulative};

std::vector<std::uint32_t> indexes(const explanation& e) { return {e.failures().begin(), e.failures().end()}; }

// 2 in 24 hours.
constexpr suppression window_of_two{
    .counting = counting::cumulative, .score = {}, .window = {.count = 2, .within = hours(24), .of = category::hard}};

}  // namespace

TEST_CASE("a replay is what the record has made of the same events") {
    const events_of_one events{hard(day(1), 1),
                               success(day(2), 2),
                               hard(day(3), 3),
                               soft(day(4), 4),
                               hard(day(4), 4),  // the same message, graver
                               happened(event_kind::unsubscribe, day(5)),
                               unknown(day(6), 6)};
    address_record live;
    for (const event& e : events) live.apply(e, in_a_row);
    CHECK(replay(events, in_a_row) == live);
    CHECK(live.stopped_by() == stop_rule::score);
    CHECK(replay({}, in_a_row) == address_record{});
}

TEST_CASE("a late bounce takes the place of its delivery, however many messages came in between") {
    // Daily mail that is taken each day, and bounces five days later, each time.
    events_of_one events;
    for (int n = 0; n < 12; ++n) {
        events.push_back(success(day(n), static_cast<std::uint64_t>(n) + 1));
        if (n >= 5) events.push_back(hard(day(n) + hours(1), static_cast<std::uint64_t>(n) - 4));
    }
    const address_record r = replay(events, in_a_row);
    CHECK(r.is_stopped());
    CHECK(r.stopped_at() == day(2));      // the third message, at the time of its delivery
    CHECK(r.counts(in_a_row).hard == 0);  // the last five were taken, as far as is known

    // Up to a week later; after that it is a failure of its own.
    CHECK(replay(events_of_one{hard(day(0), 1), success(day(1), 2), hard(day(8), 2)}, in_all).counts(in_all).hard == 2);
    const events_of_one in_time{hard(day(0), 1), success(day(1), 2), hard(day(8), 2)};
    const events_of_one too_late{hard(day(0), 1), success(day(1), 2), hard(day(8) + seconds(1), 2)};
    CHECK(replay(in_time, in_a_row).counts(in_a_row).hard == 2);
    CHECK(replay(in_time, in_a_row).last_failure() == day(1));
    CHECK(replay(too_late, in_a_row).last_failure() == day(8) + seconds(1));
}

TEST_CASE("a message counts once in a history, however far apart it is told of") {
    events_of_one events{hard(day(0), 1)};
    for (std::uint64_t n = 2; n < 20; ++n) events.push_back(soft(day(1), n));
    events.push_back(hard(day(2), 1));
    CHECK(replay(events, in_all).counts(in_all).hard == 1);
    // The gravest report holds, in the place of the first.
    events.push_back(hard(day(3), 2));
    CHECK(replay(events, in_all).counts(in_all).hard == 2);
    CHECK(replay(events, in_all).counts(in_all).soft == 17);
}

TEST_CASE("of two reports the graver holds in a history, too") {
    const auto owner = [](instant at, category c) {
        return failure(reason::owner_changed, c, code_class::permanent, at, 1);
    };
    CHECK(replay(events_of_one{owner(day(0), category::soft), hard(day(1), 1)}, in_a_row).stopped_by() ==
          stop_rule::reason);
    CHECK(replay(events_of_one{owner(day(0), category::hard), owner(day(1), category::soft)}, in_a_row)
              .counts(in_a_row)
              .hard == 1);
    const auto blocked = failure(reason::sender_blocked, category::soft, code_class::permanent, day(0), 1);
    CHECK(replay(events_of_one{blocked, hard(day(1), 1)}, in_a_row).counts(in_a_row).hard == 1);

    // Of two that are as grave the first holds, and nothing takes the place of what was discarded, or comes of it.
    constexpr suppression one_strike{.limits = {.hard = 1}, .score = {}};
    const auto closed = failure(reason::mailbox_closed, category::hard, code_class::permanent, day(1), 1);
    const events_of_one alike{hard(day(0), 1), closed};
    CHECK(explain(alike, one_strike, day(9)).reason == reason::mailbox_unknown);
    CHECK(indexes(explain(alike, one_strike, day(9))) == std::vector<std::uint32_t>{0});
    event outage = hard(day(0), 1);
    outage.epoch = 5;
    outage.ruling = epoch_ruling::discarded;
    CHECK_FALSE(replay(events_of_one{outage, closed}, one_strike).is_stopped());
    CHECK(replay(events_of_one{soft(day(0), 1), outage}, in_all).counts(in_all) == failure_counts{0, 1, 0, 1});
}

TEST_CASE("a message is looked for so many events further on, and no more") {
    const std::size_t before = GENERATE(std::size_t{0}, 2 * late_bounce_reach);  // a history may be long
    CAPTURE(before);
    events_of_one events(before, happened(event_kind::activity, day(0)));
    events.push_back(success(day(0), 1));
    for (std::size_t n = 1; n < late_bounce_reach; ++n) events.push_back(happened(event_kind::activity, day(0)));
    events.push_back(hard(day(0), 1));
    REQUIRE(events.size() == before + late_bounce_reach + 1);
    CHECK(replay(events, in_a_row).counts(in_a_row).hard == 1);
    CHECK(replay(events, in_a_row).last_failure() == day(0));
    // One event further on, the failure is one of its own, at its own time.
    events.back().at = day(1);
    CHECK(replay(events, in_a_row).last_failure() == day(0));
    events.insert(events.end() - 1, happened(event_kind::activity, day(0)));
    CHECK(replay(events, in_a_row).last_failure() == day(1));
}

TEST_CASE("what was discarded does not count in a history") {
    events_of_one events{hard(day(0), 1), hard(day(1), 2), hard(day(2), 3)};
    events[1].epoch = events[2].epoch = 5;
    CHECK(replay(events, in_a_row).is_stopped());
    rule_on(events, 5, epoch_ruling::held);
    CHECK(replay(events, in_a_row).counts(in_a_row).hard == 1);
    rule_on(events, 5, epoch_ruling::discarded);
    CHECK(replay(events, in_a_row).counts(in_a_row).hard == 1);
    CHECK(replay(events, in_a_row).epoch() == 0);
    rule_on(events, 5, epoch_ruling::counts);
    CHECK(replay(events, in_a_row).is_stopped());
    rule_on(events, 0, epoch_ruling::discarded);  // no epoch at all
    CHECK(replay(events, in_a_row).is_stopped());
}

TEST_CASE("a fold tells what became of each event, as a record does") {
    history_fold fold(in_a_row);
    const auto blocked = failure(reason::sender_blocked, category::soft, code_class::permanent, day(2), 3);
    CHECK(fold.apply(success(day(0), 1)).effect == event_effect::noted);
    CHECK(fold.apply(hard(day(1), 2)).effect == event_effect::counted);
    CHECK(fold.apply(blocked).effect == event_effect::not_counted);
    CHECK(fold.apply(hard(day(2), 2)).effect == event_effect::duplicate);
    CHECK(fold.apply(happened(event_kind::revalidation, day(3))).effect == event_effect::restarted);
}

TEST_CASE("a window looks at so many failures within a time") {
    STATIC_REQUIRE(window_of_two.needs_history());
    CHECK_FALSE(replay(events_of_one{hard(day(0), 1), hard(day(1) + seconds(1), 2)}, window_of_two).is_stopped());
    const events_of_one within{hard(day(0), 1), hard(day(1), 2)};
    CHECK(replay(within, window_of_two).stopped_by() == stop_rule::window);
    CHECK(replay(within, window_of_two).stopped_at() == day(1));
    // Only of its categories; a delivery in between does not matter; a revalidation does.
    CHECK_FALSE(replay(events_of_one{hard(day(0), 1), soft(day(0), 2)}, window_of_two).is_stopped());
    CHECK(replay(events_of_one{hard(day(0), 1), success(day(0), 2), hard(day(1), 3)}, window_of_two).is_stopped());
    CHECK_FALSE(replay(events_of_one{hard(day(0), 1), happened(event_kind::revalidation, day(0)), hard(day(1), 2)},
                       window_of_two)
                    .is_stopped());
    const events_of_one one{hard(day(0), 1)};
    CHECK(explain(one, window_of_two, day(1)).to_go == failures_to_go{1, 255, 255});
    CHECK(explain(one, window_of_two, day(1) + seconds(1)).to_go == failures_to_go{2, 255, 255});
    // A limit that is nearer goes before it, and so does it before one that is farther.
    suppression both = window_of_two;
    both.window = {.count = 3, .within = hours(24)};
    both.limits = {.hard = 2, .soft = 3, .unknown = 5};
    CHECK(explain(one, both, day(1)).to_go == failures_to_go{1, 2, 2});
    both.window.of = {category::soft, category::unknown};
    CHECK(explain(one, both, day(1)).to_go == failures_to_go{1, 3, 3});
    // Of a time that has passed, what came after it counts as well; one more is what it takes at least.
    const events_of_one apart{hard(day(0), 1), hard(day(5), 2)};
    CHECK(explain(apart, window_of_two, day(0)).to_go == failures_to_go{1, 255, 255});

    // The largest that there is.
    suppression wide = window_of_two;
    wide.window = {.count = window_rule::max_count, .within = days(60)};
    events_of_one events;
    for (std::uint64_t n = 1; n < window_rule::max_count; ++n) events.push_back(soft(day(0), n));
    CHECK_FALSE(replay(events, wide).is_stopped());
    events.push_back(soft(day(60), 99));
    CHECK(replay(events, wide).is_stopped());
    events.back().at = day(60) + seconds(1);
    CHECK_FALSE(replay(events, wide).is_stopped());

    // However many there were before, the last so many tell.
    events.clear();
    for (std::uint64_t n = 0; n < 100; ++n) events.push_back(soft(day(static_cast<std::int64_t>(5 * n)), n + 1));
    CHECK_FALSE(replay(events, wide).is_stopped());  // 13 in any 60 days
    for (std::uint64_t n = 1; n < 4; ++n) {
        CHECK_FALSE(replay(events, wide).is_stopped());
        events.push_back(soft(day(495), 100 + n));
    }
    CHECK(replay(events, wide).stopped_by() == stop_rule::window);
}

TEST_CASE("a stop that ends by itself ends in a history too") {
    suppression policy = window_of_two;
    policy.lifts_after = days(30);
    events_of_one events{hard(day(0), 1), hard(day(1), 2), hard(day(31), 3)};
    CHECK_FALSE(replay(events, policy).is_stopped());
    events.push_back(hard(day(31) + hours(1), 4));
    CHECK(replay(events, policy).stopped_at() == day(31) + hours(1));
}

TEST_CASE("new settings hold at once, or from the next failure on") {
    const events_of_one events{hard(day(0), 1), hard(day(1), 2)};
    const address_record before = replay(events, in_all);
    REQUIRE_FALSE(before.is_stopped());
    constexpr suppression stricter = thresholds::uniform(2).cumulative();

    CHECK(adopt(before, events, stricter, takes_effect::at_once).is_stopped());
    address_record later = adopt(before, events, stricter, takes_effect::from_now_on);
    CHECK_FALSE(later.is_stopped());
    CHECK(later.counts(stricter).hard == 2);
    CHECK(later.apply(hard(day(2), 3), stricter).stops);

    // And the other way round: a laxer policy lets go of those who were stopped, or leaves them.
    const address_record stopped = replay(events, stricter);
    CHECK_FALSE(adopt(stopped, events, in_all, takes_effect::at_once).is_stopped());
    const address_record kept = adopt(stopped, events, in_all, takes_effect::from_now_on);
    CHECK(kept.is_stopped());
    CHECK(kept.stopped_at() == day(1));
    CHECK(kept.stopped_by() == stop_rule::score);
    CHECK(kept.stop_reason() == reason::mailbox_unknown);
    CHECK(kept.counts(in_all).hard == 2);
}

TEST_CASE("a stop is explained by the failures that led to it") {
    const events_of_one events{hard(day(0), 1), hard(day(1), 2),    success(day(2), 3), soft(day(3), 4),
                               hard(day(4), 5), unknown(day(5), 6), hard(day(6), 7)};
    explanation e = explain(events, in_a_row, day(100));
    CHECK(e.rule == stop_rule::score);
    CHECK(e.reason == reason::undetermined);
    CHECK(e.reached == 3);
    CHECK(e.limit == 3);
    CHECK(indexes(e) == std::vector<std::uint32_t>{3, 4, 5});
    CHECK(e.to_go == failures_to_go{0, 0, 0});
    CHECK(e.record == replay(events, in_a_row));

    // By category: only those of the category.
    constexpr suppression detailed = thresholds::detailed(3, 5, 5).cumulative();
    e = explain(events, detailed, day(100));
    CHECK(e.rule == stop_rule::hard);
    CHECK(e.reached == 3);
    CHECK(e.limit == 3);
    CHECK(indexes(e) == std::vector<std::uint32_t>{0, 1, 4});

    constexpr suppression soft_or_unknown{
        .counting = counting::cumulative, .limits = {.soft = 2, .unknown = 1}, .score = {}};
    e = explain(events, soft_or_unknown, day(100));
    CHECK(e.rule == stop_rule::unknown);
    CHECK(e.reached == 1);
    CHECK(e.limit == 1);
    CHECK(indexes(e) == std::vector<std::uint32_t>{5});
    const events_of_one softer{soft(day(0), 1), hard(day(1), 2), soft(day(2), 3)};
    e = explain(softer, soft_or_unknown, day(100));
    CHECK(e.rule == stop_rule::soft);
    CHECK(e.reached == 2);
    CHECK(e.limit == 2);
    CHECK(indexes(e) == std::vector<std::uint32_t>{0, 2});

    // At once: the one.
    constexpr suppression at_once{.at_once = {reason::undetermined}};
    e = explain(events, at_once, day(100));
    CHECK(e.rule == stop_rule::reason);
    CHECK(e.reached == 1);
    CHECK(e.limit == 0);
    CHECK(indexes(e) == std::vector<std::uint32_t>{5});
    constexpr suppression at_553{.codes_at_once = {553}, .score = {}};
    const events_of_one refused{hard(day(0), 1), with_code(hard(day(1), 2), 553)};
    e = explain(refused, at_553, day(100));
    CHECK(e.rule == stop_rule::reply_code);
    CHECK(e.reached == 1);
    CHECK(e.limit == 0);
    CHECK(indexes(e) == std::vector<std::uint32_t>{1});

    // By a window: those within it, deliveries or not.
    suppression window = window_of_two;
    window.window = {.count = 3, .within = days(4), .of = category::hard};
    e = explain(events, window, day(100));
    CHECK(e.rule == stop_rule::window);
    CHECK(e.reached == 3);
    CHECK(e.limit == 3);
    CHECK(indexes(e) == std::vector<std::uint32_t>{0, 1, 4});
}

TEST_CASE("where there is no stop, it is told what counts and how many more would stop") {
    const events_of_one events{hard(day(0), 1), success(day(2), 3), soft(day(3), 4), hard(day(4), 5)};
    const explanation e = explain(events, in_a_row, day(100));
    CHECK(e.rule == stop_rule::none);
    CHECK(e.reached == 0);
    CHECK(e.limit == 0);
    CHECK(indexes(e) == std::vector<std::uint32_t>{2, 3});
    CHECK(e.to_go == failures_to_go{1, 1, 1});
    CHECK(explain({}, in_a_row, day(100)).failures().empty());
    CHECK(explain({}, suppression{.score = {}}, day(100)).to_go == failures_to_go{255, 255, 255});
}

TEST_CASE("a late bounce is told of by the event that brought it") {
    const events_of_one events{hard(day(0), 1), success(day(1), 2), hard(day(2), 3), hard(day(5), 2)};
    const explanation e = explain(events, in_a_row, day(9));
    CHECK(e.rule == stop_rule::score);
    CHECK(indexes(e) == std::vector<std::uint32_t>{0, 3, 2});
}

TEST_CASE("a stop that has ended by itself is explained no more") {
    suppression policy = window_of_two;
    policy.lifts_after = days(30);
    events_of_one events{hard(day(0), 1), hard(day(1), 2)};
    CHECK(explain(events, policy, day(30)).rule == stop_rule::window);
    explanation e = explain(events, policy, day(31));
    CHECK(e.rule == stop_rule::none);
    CHECK(e.failures().empty());
    CHECK(e.to_go == failures_to_go{2, 255, 255});
    events.push_back(hard(day(40), 3));
    e = explain(events, policy, day(40));
    CHECK(e.rule == stop_rule::none);
    CHECK(indexes(e) == std::vector<std::uint32_t>{2});
    CHECK(e.to_go == failures_to_go{1, 255, 255});
}

TEST_CASE("a stop that was undone is explained no more") {
    events_of_one events{hard(day(0), 1), hard(day(1), 2), hard(day(2), 3), happened(event_kind::revalidation, day(3)),
                         hard(day(4), 4)};
    explanation e = explain(events, in_a_row, day(100));
    CHECK(e.rule == stop_rule::none);
    CHECK(indexes(e) == std::vector<std::uint32_t>{4});
    // And one that came back is explained by what came after.
    for (std::uint64_t n = 5; n < 8; ++n) events.push_back(hard(day(static_cast<std::int64_t>(n)), n));
    e = explain(events, in_a_row, day(100));
    CHECK(e.rule == stop_rule::score);
    CHECK(indexes(e) == std::vector<std::uint32_t>{4, 5, 6});
}

TEST_CASE("of many failures the last are told") {
    constexpr suppression patient{.counting = counting::cumulative, .score = {.stop = 40}};
    events_of_one events;
    for (std::uint64_t n = 1; n <= 50; ++n) events.push_back(hard(day(0), n));
    const explanation e = explain(events, patient, day(100));
    CHECK(e.reached == 40);
    REQUIRE(e.failures().size() == explanation::max_events);
    CHECK(e.failures().front() == 40 - explanation::max_events);
    CHECK(e.failures().back() == 39);
}

TEST_CASE("two policies are compared before anything is changed") {
    const std::array<events_of_one, 5> addresses{{
        {hard(day(0), 1), hard(day(1), 2), hard(day(2), 3)},                      // stopped under both
        {hard(day(0), 1), success(day(1), 2), hard(day(2), 3), hard(day(3), 4)},  // in all, not in a row
        {hard(day(0), 1)},
        {},
        {happened(event_kind::complaint, day(0))},  // not for failures
    }};
    std::vector<std::size_t> who;
    const policy_comparison c = compare(addresses, in_a_row, in_all, day(9),
                                        [&](std::size_t i, const address_record& a, const address_record& b) {
                                            who.push_back(i);
                                            CHECK_FALSE(a.is_stopped());
                                            CHECK(b.is_stopped());
                                        });
    CHECK(c == policy_comparison{.neither = 3, .both = 1, .only_first = 0, .only_second = 1});
    CHECK(who == std::vector<std::size_t>{1});
    const policy_comparison reverse =
        compare(addresses, in_all, in_a_row, day(9), [](std::size_t, const address_record&, const address_record&) {});
    CHECK(reverse == policy_comparison{.neither = 3, .both = 1, .only_first = 1, .only_second = 0});
}

static_assert(late_bounce_limit == days(7) && late_bounce_reach == 512);
static_assert(explanation::max_events == 32 && window_rule::max_count == 16);

// All of it at compile time, too.
namespace {
constexpr bool is_constexpr() {
    const event events[] = {hard(day(0), 1), success(day(1), 2), hard(day(2), 3), hard(day(3), 2), soft(day(4), 4)};
    const explanation e = explain(events, in_a_row, day(100));
    return e.rule == stop_rule::score && e.failures().size() == 3 && e.failures()[1] == 3 &&
           replay(events, in_a_row).is_stopped();
}
}  // namespace
static_assert(is_constexpr());
