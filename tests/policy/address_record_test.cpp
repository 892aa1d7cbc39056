// The record of an address: what counts, once, and what stops, lifts and comes back.
#include <mailbounce/policy/address_record.hpp>

#include <type_traits>
#include <utility>

#include "catch.hpp"
#include "policy/events.hpp"

using namespace tests;

static_assert(sizeof(address_record) == 32);
static_assert(std::is_trivially_copyable_v<address_record>);
static_assert(noexcept(std::declval<address_record&>().apply(event{}, suppression{})));
static_assert(noexcept(std::declval<address_record&>().settle(1, epoch_ruling::held, suppression{})));
static_assert(noexcept(std::declval<const address_record&>().allows(suppression{}, mail_stream::bulk, instant{})));

namespace {

constexpr suppression three_in_a_row{};
constexpr suppression three_in_all{.counting = counting::cumulative};
constexpr suppression by_category{.limits = {.hard = 1, .soft = 3, .unknown = 2}, .score = {}};

constexpr event in_epoch(event e, epoch_ruling ruling = epoch_ruling::held) {
    e.epoch = 7;
    e.ruling = ruling;
    return e;
}

constexpr event owner_changed(instant at, std::uint64_t message, category c = category::hard) {
    return failure(reason::owner_changed, c, code_class::permanent, at, message);
}

constexpr failure_counts counts(std::uint8_t hard, std::uint8_t soft, std::uint8_t unknown, std::uint8_t score) {
    return {hard, soft, unknown, score};
}

}  // namespace

TEST_CASE("a new record gets mail, and has counted nothing") {
    constexpr address_record r;
    STATIC_REQUIRE(sends(r, three_in_a_row, day(0)));
    STATIC_REQUIRE(r.counts(three_in_a_row) == failure_counts{});
    STATIC_REQUIRE(r.stopped_by() == stop_rule::none);
    STATIC_REQUIRE(r.stop_reason() == reason::none);
    STATIC_REQUIRE_FALSE(r.stopped_at());
    STATIC_REQUIRE_FALSE(r.first_failure(three_in_a_row));
    STATIC_REQUIRE_FALSE(r.last_failure());
    STATIC_REQUIRE(r.standing_at(three_in_a_row, day(0)) == standing::clear);
    STATIC_REQUIRE(r.to_go(three_in_a_row) == failures_to_go{3, 3, 3});
}

TEST_CASE("three failures in a row stop an address, and say which and when") {
    address_record r;
    CHECK(r.apply(hard(day(1), 1), three_in_a_row) == record_change{event_effect::counted, false});
    CHECK(r.apply(soft(day(2), 2), three_in_a_row) == record_change{event_effect::counted, false});
    CHECK(r.to_go(three_in_a_row) == failures_to_go{1, 1, 1});
    CHECK(r.apply(unknown(day(3), 3), three_in_a_row) == record_change{event_effect::counted, true});
    CHECK_FALSE(sends(r, three_in_a_row, day(3)));
    CHECK(r.standing_at(three_in_a_row, day(3)) == standing::blocked);
    CHECK(r.stops(three_in_a_row, day(3)) == stop_set{stop_cause::failures});
    CHECK(r.stopped_by() == stop_rule::score);
    CHECK(r.stop_reason() == reason::undetermined);
    CHECK(r.stopped_at() == day(3));
    CHECK(r.first_failure(three_in_a_row) == day(1));
    CHECK(r.last_failure() == day(3));
    CHECK(r.counts(three_in_a_row) == counts(1, 1, 1, 3));
    CHECK(r.to_go(three_in_a_row) == failures_to_go{0, 0, 0});
    // It is stopped once.
    CHECK(r.apply(hard(day(4), 4), three_in_a_row) == record_change{event_effect::counted, false});
    CHECK(r.stopped_at() == day(3));
}

TEST_CASE("a delivery in between sets consecutive counts back, and cumulative ones not") {
    const auto events = {hard(day(1), 1), hard(day(2), 2), success(day(3), 3), hard(day(4), 4)};
    const address_record in_a_row = record_of(three_in_a_row, events);
    CHECK(in_a_row.counts(three_in_a_row) == counts(1, 0, 0, 1));
    CHECK(in_a_row.first_failure(three_in_a_row) == day(4));
    CHECK(sends(in_a_row, three_in_a_row, day(4)));
    const address_record in_all = record_of(three_in_all, events);
    CHECK(in_all.counts(three_in_all) == counts(3, 0, 0, 3));
    CHECK(in_all.first_failure(three_in_all) == day(1));
    CHECK_FALSE(sends(in_all, three_in_all, day(4)));
}

TEST_CASE("a delivery after the stop does not lift it") {
    address_record r = record_of(three_in_a_row, {hard(day(1)), hard(day(2)), hard(day(3))});
    r.apply(success(day(4)), three_in_a_row);
    CHECK_FALSE(sends(r, three_in_a_row, day(4)));

    constexpr suppression lifted{.success_lifts = true};
    r = record_of(lifted, {hard(day(1)), hard(day(2)), hard(day(3))});
    CHECK(r.apply(success(day(4)), lifted).effect == event_effect::restarted);
    CHECK(sends(r, lifted, day(4)));
    CHECK(r.counts(lifted) == failure_counts{});
}

TEST_CASE("each category has its own limit") {
    CHECK(record_of(by_category, {hard(day(1))}).stopped_by() == stop_rule::hard);
    CHECK(record_of(by_category, {soft(day(1)), soft(day(2)), unknown(day(3))}).stopped_by() == stop_rule::none);
    CHECK(record_of(by_category, {soft(day(1)), unknown(day(2)), soft(day(3)), soft(day(4))}).stopped_by() ==
          stop_rule::soft);
    CHECK(record_of(by_category, {unknown(day(1)), soft(day(2)), unknown(day(3))}).stopped_by() == stop_rule::unknown);
    const address_record r = record_of(by_category, {soft(day(1)), unknown(day(2))});
    CHECK(r.to_go(by_category) == failures_to_go{1, 2, 1});
}

TEST_CASE("a score weighs the categories, and warns before it stops and blocks") {
    constexpr suppression policy{
        .counting = counting::cumulative,
        .score = {.hard = 4, .soft = 1, .unknown = 2, .erosion = 1, .warn = 4, .stop = 6, .block = 9},
        .transactional_ignores = {stop_cause::failures}};
    address_record r = record_of(policy, {hard(day(1)), success(day(2))});
    CHECK(r.counts(policy) == counts(1, 0, 0, 3));
    CHECK(r.standing_at(policy, day(2)) == standing::clear);
    CHECK(r.to_go(policy) == failures_to_go{1, 3, 2});
    r.apply(soft(day(3)), policy);
    CHECK(r.standing_at(policy, day(3)) == standing::warned);
    CHECK(sends(r, policy, day(3)));
    r.apply(unknown(day(4)), policy);
    CHECK(r.standing_at(policy, day(4)) == standing::stopped);
    CHECK(r.stopped_by() == stop_rule::score);
    CHECK(r.allows(policy, mail_stream::transactional, day(4)));
    r.apply(hard(day(5)), policy);
    CHECK(r.standing_at(policy, day(5)) == standing::blocked);
    CHECK_FALSE(r.allows(policy, mail_stream::transactional, day(5)));
}

TEST_CASE("by default only what is the address's, the mailbox's or the recipient's side's matter counts") {
    constexpr suppression policy{.score = {.stop = 1}};
    for (std::size_t i = 1; i < reason_count; ++i) {
        const auto why = static_cast<reason>(i);
        const fault f = traits(why).fault;
        const bool counts_against = f == fault::address || f == fault::mailbox || f == fault::recipient_policy ||
                                    f == fault::recipient_system || f == fault::unknown;
        CAPTURE(to_string(why));
        address_record r;
        const record_change change = r.apply(failure(why, category::soft, code_class::permanent, day(1)), policy);
        CHECK(change.stops == counts_against);
        CHECK(change.effect == (counts_against ? event_effect::counted : event_effect::not_counted));
    }
}

TEST_CASE("an expiry counts as its cause does") {
    constexpr suppression policy{.score = {.stop = 1}};
    event e = failure(reason::expired, category::soft, code_class::transient, day(1));
    e.cause = reason::sender_blocked;
    CHECK_FALSE(record_of(policy, {e}).is_stopped());
    e.cause = reason::mailbox_full;
    CHECK(record_of(policy, {e}).is_stopped());
}

TEST_CASE("reasons may stop at once, or never count") {
    constexpr suppression policy{.at_once = {reason::owner_changed, reason::spam_content},
                                 .never = {reason::mailbox_full}};
    const address_record r =
        record_of(policy, {failure(reason::spam_content, category::soft, code_class::permanent, day(1))});
    CHECK(r.stopped_by() == stop_rule::reason);
    CHECK(r.stop_reason() == reason::spam_content);
    CHECK(record_of(policy, {soft(day(1)), soft(day(2)), soft(day(3))}).counts(policy) == failure_counts{});

    // A transient code leaves hope, unless the message has expired.
    CHECK_FALSE(record_of(policy, {failure(reason::owner_changed, category::soft, code_class::transient, day(1))})
                    .is_stopped());
    constexpr suppression expiry{.at_once = {reason::expired}};
    CHECK(record_of(expiry, {failure(reason::expired, category::soft, code_class::transient, day(1))}).is_stopped());
}

TEST_CASE("of itself a change of owner stops at once") {
    const address_record r =
        record_of({}, {failure(reason::owner_changed, category::hard, code_class::permanent, day(1))});
    CHECK(r.stopped_by() == stop_rule::reason);
}

TEST_CASE("reply codes may stop at once") {
    constexpr suppression policy{.codes_at_once = {551, 553}};
    CHECK(record_of(policy, {with_code(hard(day(1)), 553)}).stopped_by() == stop_rule::reply_code);
    CHECK_FALSE(record_of(policy, {with_code(hard(day(1)), 550)}).is_stopped());
    CHECK_FALSE(record_of(policy, {hard(day(1))}).is_stopped());
}

TEST_CASE("a policy may have its own view of hard and soft") {
    constexpr suppression policy{
        .categories = category_table{}.set(reason::mailbox_full, category::hard), .limits = {.hard = 1}, .score = {}};
    CHECK(record_of(policy, {soft(day(1))}).stopped_by() == stop_rule::hard);
    // And a failure without a category counts as one that does not tell.
    event e = hard(day(1));
    e.category = category::none;
    CHECK(record_of(three_in_a_row, {e}).counts(three_in_a_row) == counts(0, 0, 1, 1));
}

TEST_CASE("a message counts once") {
    address_record r;
    CHECK(r.apply(hard(day(1), 1), three_in_a_row).effect == event_effect::counted);
    CHECK(r.apply(hard(day(1), 1), three_in_a_row).effect == event_effect::duplicate);
    r.apply(hard(day(2), 2), three_in_a_row);
    CHECK(r.apply(hard(day(2), 1), three_in_a_row).effect == event_effect::duplicate);
    CHECK(r.apply(success(day(2), 2), three_in_a_row).effect == event_effect::duplicate);
    CHECK(r.counts(three_in_a_row) == counts(2, 0, 0, 2));
    CHECK(sends(r, three_in_a_row, day(2)));

    // Messages without a key are all different.
    CHECK(record_of(three_in_a_row, {hard(day(1)), hard(day(1)), hard(day(1))}).is_stopped());
}

TEST_CASE("a message counts once whatever its key") {
    for (const message_key k : {message_key{1}, message_key{0xFF}, message_key{std::uint64_t{1} << 40},
                                message_key{std::uint64_t{1} << 63}, message_key{~std::uint64_t{0}}}) {
        CAPTURE(k.value);
        event e = hard(day(1));
        e.message = k;
        address_record r;
        CHECK(r.apply(e, three_in_all).effect == event_effect::counted);
        CHECK(r.apply(e, three_in_all).effect == event_effect::duplicate);
    }
}

TEST_CASE("so many messages are remembered, and not one more") {
    constexpr suppression policy{.counting = counting::cumulative, .score = {.stop = 0}};
    address_record r;
    for (std::uint64_t m = 1; m <= address_record::remembered; ++m) r.apply(hard(day(1), m), policy);
    for (std::uint64_t m = 1; m <= address_record::remembered; ++m)
        CHECK(r.apply(hard(day(1), m), policy).effect == event_effect::duplicate);
    r.apply(hard(day(1), 4), policy);
    CHECK(r.apply(hard(day(1), 1), policy).effect == event_effect::counted);
}

TEST_CASE("of two reports on a message the graver holds") {
    address_record r;
    r.apply(soft(day(1), 1), by_category);
    CHECK(r.apply(hard(day(2), 1), by_category) == record_change{event_effect::amended, true});
    CHECK(r.counts(by_category) == counts(1, 0, 0, 1));
    CHECK(r.apply(soft(day(3), 1), by_category).effect == event_effect::duplicate);
    CHECK(r.counts(by_category) == counts(1, 0, 0, 1));

    // What is enough is graver than what is not, and of two that are the first holds.
    constexpr suppression policy{.codes_at_once = {553}};
    r = record_of(policy, {with_code(hard(day(1), 1), 550)});
    CHECK(r.apply(with_code(hard(day(1), 1), 553), policy) == record_change{event_effect::amended, true});
    CHECK(r.stopped_by() == stop_rule::reply_code);
    CHECK(r.apply(hard(day(2), 1), policy).effect == event_effect::duplicate);
    CHECK(r.apply(with_code(soft(day(2), 1), 553), policy).effect == event_effect::duplicate);
    CHECK(r.counts(policy) == counts(1, 0, 0, 1));
    r = record_of(three_in_a_row, {owner_changed(day(0), 1), owner_changed(day(1), 2)});
    CHECK(r.apply(owner_changed(day(2), 2), three_in_a_row).effect == event_effect::duplicate);

    // What does not count may turn out to be what does.
    r = record_of(three_in_a_row, {failure(reason::sender_blocked, category::soft, code_class::permanent, day(0), 1)});
    CHECK(r.apply(hard(day(1), 1), three_in_a_row).effect == event_effect::amended);
    CHECK(r.counts(three_in_a_row) == counts(1, 0, 0, 1));
}

TEST_CASE("a bounce after the delivery takes its place, and brings back what it had set to zero") {
    address_record r = record_of(three_in_a_row, {hard(day(1), 1), hard(day(2), 2), success(day(3), 3)});
    CHECK(r.counts(three_in_a_row) == failure_counts{});
    CHECK(r.apply(hard(day(10), 3), three_in_a_row) == record_change{event_effect::amended, true});
    CHECK(r.counts(three_in_a_row) == counts(3, 0, 0, 3));
    CHECK(r.first_failure(three_in_a_row) == day(1));

    // Also if others failed in the meantime.
    r = record_of(three_in_a_row, {hard(day(1), 1), success(day(2), 2), hard(day(3), 3)});
    CHECK(r.apply(hard(day(4), 2), three_in_a_row) == record_change{event_effect::amended, true});
    CHECK(r.counts(three_in_a_row) == counts(3, 0, 0, 3));

    // A delivery after it still counts; but three in a row were three in a row.
    r = record_of(three_in_a_row, {hard(day(1), 1), success(day(2), 2), success(day(3), 3)});
    CHECK(r.apply(hard(day(4), 2), three_in_a_row) == record_change{event_effect::amended, false});
    CHECK(r.counts(three_in_a_row) == failure_counts{});
    r = record_of(three_in_a_row, {hard(day(0), 1), hard(day(1), 2), success(day(2), 3), success(day(3), 4)});
    CHECK(r.apply(hard(day(4), 3), three_in_a_row) == record_change{event_effect::amended, true});
    CHECK(r.counts(three_in_a_row) == failure_counts{});

    // One that does not count leaves the delivery without effect, too.
    r = record_of(three_in_a_row, {hard(day(1), 1), hard(day(2), 2), success(day(3), 3)});
    const event blocked = failure(reason::sender_blocked, category::soft, code_class::permanent, day(4), 3);
    CHECK(r.apply(blocked, three_in_a_row) == record_change{event_effect::not_counted, false});
    CHECK(r.counts(three_in_a_row) == counts(2, 0, 0, 2));
    r = record_of(three_in_a_row, {hard(day(0), 1), hard(day(1), 2), success(day(2), 3), hard(day(3), 4)});
    CHECK(r.apply(blocked, three_in_a_row) == record_change{event_effect::not_counted, true});
}

TEST_CASE("failures may have to be apart, or on different days, to count") {
    constexpr suppression apart{.apart = hours(24)};
    address_record r = record_of(apart, {hard(day(1), 1), hard(day(1) + hours(23), 2)});
    CHECK(r.counts(apart) == counts(1, 0, 0, 1));
    r.apply(hard(day(2), 3), apart);
    CHECK(r.counts(apart) == counts(2, 0, 0, 2));
    // One that came too soon is not counted when it is reported again later.
    CHECK(r.apply(hard(day(5), 2), apart).effect == event_effect::duplicate);
    // What stops at once does so however soon it comes, also in the place of a delivery.
    r = record_of(apart, {hard(day(1), 1), success(day(1) + hours(1), 2)});
    address_record enough = r;
    CHECK(r.apply(hard(day(1) + hours(2), 2), apart) == record_change{event_effect::not_counted, false});
    CHECK(enough.apply(owner_changed(day(1) + hours(2), 2), apart) == record_change{event_effect::amended, true});

    constexpr suppression daily{.one_per_day = true};
    r = record_of(daily, {hard(day(1) + hours(23)), hard(day(1) + hours(23)), hard(day(2) + hours(1))});
    CHECK(r.counts(daily) == counts(2, 0, 0, 2));
    r.apply(hard(day(1)), daily);  // late, of a day before
    CHECK(r.counts(daily) == counts(2, 0, 0, 2));
}

TEST_CASE("a failure that is told of late counts all the same") {
    const address_record in_order = record_of(three_in_all, {hard(day(1)), soft(day(2)), unknown(day(3))});
    const address_record late = record_of(three_in_all, {unknown(day(3)), hard(day(1)), soft(day(2))});
    CHECK(late.counts(three_in_all) == in_order.counts(three_in_all));
    CHECK(late.first_failure(three_in_all) == day(1));
    CHECK(late.last_failure() == day(3));
}

TEST_CASE("counting starts anew after a quiet time") {
    constexpr suppression policy{.counting = counting::cumulative, .stale_after = days(7)};
    CHECK(record_of(policy, {hard(day(1)), hard(day(8))}).counts(policy) == counts(2, 0, 0, 2));
    const address_record r = record_of(policy, {hard(day(1)), hard(day(2)), hard(day(9) + seconds(1)), hard(day(10))});
    CHECK(r.counts(policy) == counts(2, 0, 0, 2));
    CHECK(r.first_failure(policy) == day(9) + seconds(1));
}

TEST_CASE("limits may ask for time between the first failure and the last") {
    constexpr suppression policy{.counting = counting::cumulative, .spread = days(15)};
    address_record r = record_of(policy, {hard(day(1)), hard(day(2)), hard(day(3)), hard(day(16) - seconds(1))});
    CHECK_FALSE(r.is_stopped());
    r.apply(hard(day(16)), policy);
    CHECK(r.is_stopped());
}

TEST_CASE("the smallest times and numbers that can be set hold") {
    const instant t = day(1);
    constexpr suppression apart{.apart = seconds(1)};
    CHECK(record_of(apart, {hard(t), hard(t)}).counts(apart) == counts(1, 0, 0, 1));
    CHECK(record_of(apart, {hard(t), hard(t + seconds(1))}).counts(apart) == counts(2, 0, 0, 2));
    constexpr suppression stale{.counting = counting::cumulative, .stale_after = seconds(1)};
    CHECK(record_of(stale, {hard(t), hard(t + seconds(1))}).counts(stale) == counts(2, 0, 0, 2));
    CHECK(record_of(stale, {hard(t), hard(t + seconds(2))}).counts(stale) == counts(1, 0, 0, 1));
    constexpr suppression spread{.limits = {.hard = 1}, .score = {}, .spread = seconds(1)};
    CHECK_FALSE(record_of(spread, {hard(t), hard(t)}).is_stopped());
    CHECK(record_of(spread, {hard(t), hard(t + seconds(1))}).is_stopped());

    constexpr suppression one{.score = {.warn = 1, .stop = 1, .block = 1},
                              .lifts_after = seconds(1),
                              .transactional_ignores = {stop_cause::failures},
                              .reminders = {.count = 1, .every = seconds(1)}};
    CHECK(address_record{}.to_go(one) == failures_to_go{1, 1, 1});
    const address_record r = record_of(one, {hard(t)});
    CHECK(r.stopped_by() == stop_rule::score);
    CHECK(r.standing_at(one, t) == standing::blocked);
    CHECK(r.reminders_due(one, t) == 1);
    CHECK(r.removal_due(one) == t + seconds(1));
    CHECK(r.standing_at(one, t + seconds(1)) == standing::clear);
    constexpr suppression warns{.score = {.warn = 1}};
    CHECK(record_of(warns, {hard(t)}).standing_at(warns, t) == standing::warned);
    constexpr suppression active{.limits = {.hard = 3, .soft = 3, .unknown = 3},
                                 .limits_if_active = {.hard = 1, .soft = 1, .unknown = 1},
                                 .score = {}};
    const address_record alive = record_of(active, {happened(event_kind::activity, t)});
    CHECK(alive.to_go(active) == failures_to_go{1, 1, 1});
}

TEST_CASE("a stop may end by itself, and counting starts from zero") {
    constexpr suppression policy{.lifts_after = days(30)};
    address_record r = record_of(policy, {hard(day(1)), hard(day(2)), hard(day(3))});
    CHECK_FALSE(sends(r, policy, day(33) - seconds(1)));
    CHECK(sends(r, policy, day(33)));
    CHECK(r.apply(hard(day(33)), policy) == record_change{event_effect::counted, false});
    CHECK(r.counts(policy) == counts(1, 0, 0, 1));
    CHECK_FALSE(r.is_stopped());
}

TEST_CASE("a revalidation starts from zero, and old messages stay counted") {
    address_record r =
        record_of(three_in_a_row, {hard(day(1), 1), hard(day(2), 2), hard(day(3), 3),
                                   happened(event_kind::trap, day(3)), happened(event_kind::malformed, day(3))});
    CHECK(r.apply(happened(event_kind::revalidation, day(4)), three_in_a_row).effect == event_effect::restarted);
    CHECK(sends(r, three_in_a_row, day(4)));
    CHECK(r.counts(three_in_a_row) == failure_counts{});
    CHECK(r.apply(hard(day(5), 3), three_in_a_row).effect == event_effect::duplicate);
    CHECK(r.apply(hard(day(5), 4), three_in_a_row) == record_change{event_effect::counted, false});
    CHECK(r.to_go(three_in_a_row) == failures_to_go{2, 2, 2});
}

TEST_CASE("complaints and unsubscribes stop bulk mail, and a subscription brings it back") {
    for (const event_kind kind : {event_kind::complaint, event_kind::unsubscribe}) {
        address_record r = record_of(three_in_a_row, {happened(kind, day(1))});
        CHECK_FALSE(sends(r, three_in_a_row, day(1)));
        CHECK(r.standing_at(three_in_a_row, day(1)) == standing::stopped);
        CHECK(r.allows(three_in_a_row, mail_stream::transactional, day(1)));
        r.apply(happened(event_kind::revalidation, day(2)), three_in_a_row);
        CHECK_FALSE(sends(r, three_in_a_row, day(2)));  // the person's will is not for others to undo
        r.apply(happened(event_kind::subscription, day(3)), three_in_a_row);
        CHECK(sends(r, three_in_a_row, day(3)));
    }
    constexpr suppression deaf{.complaint_stops = false};
    CHECK(sends(record_of(deaf, {happened(event_kind::complaint, day(1))}), deaf, day(1)));
}

TEST_CASE("a subscription does not undo a stop for failures") {
    address_record r = record_of(three_in_a_row, {hard(day(1)), hard(day(2)), hard(day(3))});
    r.apply(happened(event_kind::subscription, day(4)), three_in_a_row);
    CHECK_FALSE(sends(r, three_in_a_row, day(4)));
}

TEST_CASE("a removal is kept as a mark, unless the policy forgets") {
    const auto events = {hard(day(1)), hard(day(2)), hard(day(3)), happened(event_kind::removal, day(4)),
                         happened(event_kind::subscription, day(5))};
    const address_record kept = record_of(three_in_a_row, events);
    CHECK(kept.is_stopped());
    CHECK(record_of(three_in_a_row, {happened(event_kind::removal, day(4))}).marks() == stop_set{stop_cause::removal});
    constexpr suppression forgetful{.removal_forgets = true};
    CHECK(record_of(forgetful, events) == address_record{});
}

TEST_CASE("trap and malformed addresses are states of their own") {
    for (const auto& [kind, cause] :
         {std::pair(event_kind::trap, stop_cause::trap), std::pair(event_kind::malformed, stop_cause::malformed)}) {
        const address_record r = record_of(three_in_a_row, {happened(kind, day(1))});
        CHECK(r.stops(three_in_a_row, day(1)) == stop_set{cause});
        CHECK_FALSE(r.allows(three_in_a_row, mail_stream::transactional, day(1)));
        CHECK_FALSE(r.is_stopped());
    }
    constexpr suppression warns_only{.trap_stops = false};
    const address_record r = record_of(warns_only, {happened(event_kind::trap, day(1))});
    CHECK(sends(r, warns_only, day(1)));
    CHECK(r.marks().contains(stop_cause::trap));
}

TEST_CASE("transactional mail may pass a stop while its failures count") {
    constexpr suppression policy{.transactional_ignores = {stop_cause::failures}};
    event receipt = hard(day(3));
    receipt.stream = mail_stream::transactional;
    const address_record r = record_of(policy, {hard(day(1)), hard(day(2)), receipt});
    CHECK_FALSE(sends(r, policy, day(3)));
    CHECK(r.allows(policy, mail_stream::transactional, day(3)));

    constexpr suppression bulk_only{.transactional_counts = false};
    event delivered = success(day(3));
    delivered.stream = mail_stream::transactional;
    CHECK(record_of(bulk_only, {hard(day(1)), hard(day(2)), receipt}).counts(bulk_only) == counts(2, 0, 0, 2));
    CHECK(record_of(bulk_only, {hard(day(1)), hard(day(2)), delivered}).counts(bulk_only) == counts(2, 0, 0, 2));
}

TEST_CASE("signs of life may raise the limits, or set the counts back") {
    constexpr suppression patient{.limits = {.hard = 1, .soft = 2}, .limits_if_active = {.soft = 4}, .score = {}};
    address_record r = record_of(patient, {happened(event_kind::activity, day(0)), soft(day(1)), soft(day(2))});
    CHECK(r.is_active());
    CHECK_FALSE(r.is_stopped());
    CHECK(r.to_go(patient) == failures_to_go{1, 2, failures_to_go::never});
    r.apply(hard(day(3)), patient);  // where the second limit is 0, the first holds
    CHECK(r.stopped_by() == stop_rule::hard);

    constexpr suppression relenting{.counting = counting::cumulative, .activity_resets = true};
    r = record_of(relenting, {hard(day(1)), hard(day(2)), happened(event_kind::activity, day(3)), hard(day(4))});
    CHECK(r.counts(relenting) == counts(1, 0, 0, 1));
}

TEST_CASE("what time has forgotten warns and blocks no longer") {
    constexpr suppression fading{
        .counting = counting::cumulative, .stale_after = days(1), .score = {.warn = 1, .stop = 9}};
    CHECK(record_of(fading, {hard(day(0))}).standing_at(fading, day(1)) == standing::warned);
    CHECK(record_of(fading, {hard(day(0))}).standing_at(fading, day(5)) == standing::clear);
    constexpr suppression lifted{
        .score = {.warn = 1, .stop = 1}, .lifts_after = days(1), .reminders = {.count = 3, .every = hours(12)}};
    const address_record r = record_of(lifted, {hard(day(0))});
    CHECK(r.standing_at(lifted, day(1)) == standing::clear);
    CHECK(r.reminders_due(lifted, day(1) - seconds(1)) == 2);
    CHECK(r.reminders_due(lifted, day(1)) == 0);
    constexpr suppression blocking{.counting = counting::cumulative,
                                   .stale_after = days(1),
                                   .score = {.stop = 1, .block = 2},
                                   .transactional_ignores = {stop_cause::failures}};
    const address_record blocked = record_of(blocking, {hard(day(0)), hard(day(0))});
    CHECK_FALSE(blocked.allows(blocking, mail_stream::transactional, day(1)));
    CHECK(blocked.allows(blocking, mail_stream::transactional, day(5)));
}

TEST_CASE("a limit that waits for the spread takes one more failure of any kind") {
    constexpr suppression policy{.limits = {.hard = 1, .soft = 5}, .score = {}, .spread = days(5)};
    address_record r = record_of(policy, {hard(day(0))});
    CHECK(r.to_go(policy) == failures_to_go{1, 1, 1});
    CHECK(r.apply(soft(day(6)), policy).stops);
}

TEST_CASE("mail that does not count is not remembered either") {
    constexpr suppression policy{.transactional_counts = false, .counting = counting::cumulative, .score = {}};
    event receipt = hard(day(1), 1);
    receipt.stream = mail_stream::transactional;
    address_record r = record_of(policy, {hard(day(0), 2), hard(day(0), 3), receipt, hard(day(2), 4)});
    CHECK(r.apply(hard(day(2), 2), policy).effect == event_effect::duplicate);
}

TEST_CASE("counts stay at their largest value") {
    constexpr suppression policy{.counting = counting::cumulative, .score = {.hard = 100}};
    address_record r;
    for (int i = 0; i < 1000; ++i) r.apply(hard(day(1)), policy);
    CHECK(r.counts(policy) == counts(255, 0, 0, 255));
}

TEST_CASE("reminders follow a stop, and then the removal is due") {
    constexpr suppression policy{.reminders = {.count = 3, .every = days(7)}};
    const address_record r = record_of(policy, {hard(day(1)), hard(day(2)), hard(day(3))});
    CHECK(r.reminders_due(policy, day(2)) == 0);
    CHECK(r.reminders_due(policy, day(3)) == 1);
    CHECK(r.reminders_due(policy, day(10) - seconds(1)) == 1);
    CHECK(r.reminders_due(policy, day(10)) == 2);
    CHECK(r.reminders_due(policy, day(17)) == 3);
    CHECK(r.reminders_due(policy, day(100)) == 3);
    CHECK(r.removal_due(policy) == day(24));
    CHECK(r.reminders_due(three_in_a_row, day(10)) == 0);
    CHECK_FALSE(r.removal_due(three_in_a_row));
    CHECK_FALSE(address_record{}.removal_due(policy));
}

TEST_CASE("a failure that a breaker holds counts when it is released, and never when it is discarded") {
    const event held = in_epoch(hard(day(3), 3));
    address_record r = record_of(three_in_a_row, {hard(day(1), 1), hard(day(2), 2)});
    CHECK(r.apply(held, three_in_a_row) == record_change{event_effect::held, false});
    CHECK(r.counts(three_in_a_row) == counts(2, 0, 0, 2));
    CHECK(r.epoch() == 7);
    CHECK_FALSE(r.settle(8, epoch_ruling::counts, three_in_a_row));  // not its epoch
    CHECK(r.counts(three_in_a_row) == counts(2, 0, 0, 2));

    address_record released = r;
    CHECK(released.settle(7, epoch_ruling::counts, three_in_a_row));
    CHECK(released.counts(three_in_a_row) == counts(3, 0, 0, 3));
    CHECK(released.stopped_by() == stop_rule::score);
    CHECK(released.stop_reason() == reason::mailbox_unknown);
    CHECK(released.stopped_at() == day(3));
    CHECK(released.epoch() == 0);

    CHECK_FALSE(r.settle(7, epoch_ruling::discarded, three_in_a_row));
    CHECK(r.counts(three_in_a_row) == counts(2, 0, 0, 2));
    CHECK(r.apply(hard(day(4), 3), three_in_a_row).effect == event_effect::duplicate);
}

TEST_CASE("a message that was held and then delivered has not failed") {
    address_record r = record_of(by_category, {in_epoch(hard(day(1), 1))});
    CHECK(r.apply(success(day(2), 1), by_category).effect == event_effect::amended);
    CHECK_FALSE(r.settle(7, epoch_ruling::counts, by_category));
    CHECK(r.counts(by_category) == failure_counts{});
    CHECK_FALSE(r.is_stopped());
}

TEST_CASE("a stop that rests on an epoch goes and comes with it") {
    address_record r = record_of(by_category, {in_epoch(hard(day(1), 1), epoch_ruling::counts)});
    REQUIRE(r.is_stopped());
    r.settle(7, epoch_ruling::held, by_category);  // the breaker has tripped
    CHECK(sends(r, by_category, day(1)));
    CHECK(r.counts(by_category) == failure_counts{});

    address_record released = r;
    CHECK(released.settle(7, epoch_ruling::counts, by_category));
    CHECK(released.stopped_by() == stop_rule::hard);
    CHECK(released.stopped_at() == day(1));

    CHECK_FALSE(r.settle(7, epoch_ruling::discarded, by_category));
    CHECK(sends(r, by_category, day(1)));
    CHECK(r.counts(by_category) == failure_counts{});
}

TEST_CASE("a reason that stops at once is held like any other failure") {
    constexpr suppression policy{.at_once = {reason::mailbox_closed}};
    const auto closed = failure(reason::mailbox_closed, category::hard, code_class::permanent, day(1), 1);
    address_record r = record_of(policy, {in_epoch(closed)});
    CHECK_FALSE(r.is_stopped());
    CHECK(r.stopped_by() == stop_rule::none);
    CHECK(r.settle(7, epoch_ruling::counts, policy));
    CHECK(r.stopped_by() == stop_rule::reason);
    CHECK(r.stop_reason() == reason::mailbox_closed);
}

TEST_CASE("what was held in an epoch that nobody ruled on is dropped when the next one begins") {
    event later = hard(day(2), 2);
    later.epoch = 8;
    address_record r = record_of(three_in_all, {in_epoch(hard(day(1), 1)), later});
    CHECK(r.epoch() == 8);
    CHECK(r.counts(three_in_all) == counts(1, 0, 0, 1));
    r.settle(7, epoch_ruling::counts, three_in_all);
    CHECK(r.counts(three_in_all) == counts(1, 0, 0, 1));
}

TEST_CASE("a failure that was discarded before it came never counts") {
    const event e = in_epoch(hard(day(1), 1), epoch_ruling::discarded);
    CHECK(record_of(by_category, {e}).counts(by_category) == failure_counts{});
}

TEST_CASE("a stop rests on all the failures that led to it, and on no others") {
    // The third of three, which is of no epoch, stops; without the two before it there is no stop.
    address_record r = record_of(three_in_a_row, {in_epoch(hard(day(0), 1), epoch_ruling::counts),
                                                  in_epoch(hard(day(1), 2), epoch_ruling::counts), hard(day(2), 3)});
    REQUIRE(r.is_stopped());
    r.settle(7, epoch_ruling::held, three_in_a_row);
    CHECK_FALSE(r.is_stopped());
    address_record released = r;
    CHECK(released.settle(7, epoch_ruling::counts, three_in_a_row));
    CHECK(released.stopped_at() == day(2));
    r.settle(7, epoch_ruling::discarded, three_in_a_row);
    CHECK_FALSE(r.is_stopped());
    CHECK(r.counts(three_in_a_row) == counts(1, 0, 0, 1));

    // One that would have been enough without the epoch stays, whatever was delivered since.
    r = record_of(by_category, {in_epoch(hard(day(0), 1), epoch_ruling::counts), hard(day(1), 2), success(day(2), 3)});
    r.settle(7, epoch_ruling::discarded, by_category);
    CHECK(r.is_stopped());
    r = record_of(three_in_a_row, {in_epoch(owner_changed(day(0), 1)), owner_changed(day(1), 2)});
    REQUIRE(r.is_stopped());
    r.settle(7, epoch_ruling::discarded, three_in_a_row);
    CHECK(r.stopped_by() == stop_rule::reason);
    CHECK(r.stopped_at() == day(1));

    // And one that is older than all that is remembered stays, since nothing tells what it rests on.
    r = record_of(by_category, {hard(day(0), 1), success(day(1), 2), success(day(2), 3), success(day(3), 4),
                                in_epoch(hard(day(4), 5))});
    r.settle(7, epoch_ruling::discarded, by_category);
    CHECK(r.stopped_at() == day(0));
}

TEST_CASE("of what is held and released, what is enough by itself gives the reason") {
    address_record r = record_of(three_in_a_row, {in_epoch(owner_changed(day(0), 1)), in_epoch(hard(day(1), 2))});
    CHECK(r.settle(7, epoch_ruling::counts, three_in_a_row));
    CHECK(r.stop_reason() == reason::owner_changed);
    CHECK(r.stopped_at() == day(0));
}

TEST_CASE("what is held leaves no trace of its time, and counts as of the last failure when it is released") {
    constexpr suppression daily{.one_per_day = true};
    address_record r = record_of(daily, {in_epoch(hard(day(0), 1))});
    CHECK_FALSE(r.last_failure());
    r.apply(hard(day(0) + hours(3), 2), daily);
    CHECK(r.counts(daily) == counts(1, 0, 0, 1));
    constexpr suppression spread{.score = {.stop = 2}, .spread = days(5)};
    r = record_of(spread, {in_epoch(hard(day(0), 1)), hard(day(6), 2)});
    CHECK(r.settle(7, epoch_ruling::counts, spread));
    CHECK(r.first_failure(spread) == day(0));
}

TEST_CASE("a report that is held changes nothing of a message that is known") {
    address_record r = record_of(three_in_all, {soft(day(0), 1)});
    CHECK(r.apply(in_epoch(hard(day(1), 1)), three_in_all).effect == event_effect::held);
    r.settle(7, epoch_ruling::discarded, three_in_all);
    CHECK(r.counts(three_in_all) == counts(0, 1, 0, 1));
    // But a report that is not held is believed of one that is.
    r = record_of(three_in_all, {in_epoch(soft(day(0), 1)), hard(day(1), 1)});
    CHECK(r.counts(three_in_all) == counts(1, 0, 0, 1));
}

TEST_CASE("a message that was held and then delivered lifts like any other") {
    constexpr suppression policy{.success_lifts = true};
    const address_record r = record_of(
        policy, {hard(day(0), 1), hard(day(0), 2), hard(day(0), 3), in_epoch(hard(day(1), 4)), success(day(2), 4)});
    CHECK_FALSE(r.is_stopped());
}

TEST_CASE("a failure of an epoch takes those before it along when it is known to be held") {
    address_record r = record_of(by_category, {in_epoch(hard(day(0), 1), epoch_ruling::counts)});
    REQUIRE(r.is_stopped());
    r.apply(in_epoch(hard(day(1), 2)), by_category);
    CHECK_FALSE(r.is_stopped());
    CHECK(r.counts(by_category) == failure_counts{});
}

TEST_CASE("a record is held against new limits when it is reviewed") {
    address_record r = record_of(three_in_all, {hard(day(1)), hard(day(2))});
    constexpr suppression two{.counting = counting::cumulative, .score = {.stop = 2}};
    CHECK(r.review(two, day(3)));
    CHECK(r.stopped_at() == day(3));
    CHECK(r.stop_reason() == reason::none);
    CHECK_FALSE(r.review(two, day(4)));

    // A stop that has ended by itself took its failures with it.
    constexpr suppression forgiving{.lifts_after = days(30)};
    r = record_of(forgiving, {hard(day(1)), hard(day(2)), hard(day(3))});
    address_record later = r;
    CHECK_FALSE(r.review(forgiving, day(33) - seconds(1)));
    CHECK(r.is_stopped());
    CHECK_FALSE(later.review(forgiving, day(33)));
    CHECK_FALSE(later.is_stopped());
    CHECK(later.counts(forgiving) == failure_counts{});
}

TEST_CASE("times outside 1970 to 2106 are taken as the nearest") {
    const address_record early = record_of(three_in_a_row, {hard(instant(-5))});
    CHECK(early.last_failure() == instant(1));
    const address_record late = record_of(three_in_a_row, {hard(instant(std::int64_t{1} << 40))});
    CHECK(late.last_failure() == instant(0xFFFFFFFF));
}

TEST_CASE("events become records from deliveries and verdicts") {
    verdict v;
    v.reason = reason::mailbox_unknown;
    v.category = category::hard;
    v.code_class = code_class::permanent;
    delivery d;
    d.code = reply_code::of(550);
    const auto e = event_of(d, v, day(1), key(1), mail_stream::transactional);
    REQUIRE(e);
    CHECK(e->kind == event_kind::failure);
    CHECK(e->reason == reason::mailbox_unknown);
    CHECK(e->code == reply_code::of(550));
    CHECK(e->stream == mail_stream::transactional);
    CHECK(e->message == key(1));
    CHECK(e->at == day(1));

    d.outcome = outcome::delivered;
    CHECK(event_of(d, v, day(1))->kind == event_kind::success);
    d.outcome = outcome::presumed_delivered;
    CHECK(event_of(d, v, day(1))->kind == event_kind::success);
    d.outcome = outcome::delayed;
    CHECK_FALSE(event_of(d, v, day(1)));
    d.outcome = outcome::not_attempted;
    CHECK_FALSE(event_of(d, v, day(1)));
    v.reason = reason::address_syntax;
    CHECK(event_of(d, v, day(1))->kind == event_kind::malformed);
}

static_assert(message_key::of("").value == 0xCBF29CE484222325 && message_key::of("a").value == 0xAF63DC4C8601EC8C);
static_assert(parse_event_kind("revalidation") == event_kind::revalidation && !parse_event_kind("bounce"));
static_assert(to_string(event_kind::malformed) == "malformed" &&
              to_string(mail_stream::transactional) == "transactional");
static_assert(to_string(epoch_ruling::discarded) == "discarded" && to_string(event_effect::restarted) == "restarted");
static_assert(to_string(standing::blocked) == "blocked" && to_string(stop_cause::malformed) == "malformed");
static_assert(to_string(stop_rule::window) == "window" && to_string(counting::cumulative) == "cumulative");
