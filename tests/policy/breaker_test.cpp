// The guard against outages: runs, pauses, and failures that are held, released and discarded.
#include <mailbounce/policy/breaker.hpp>

#include <cstdint>
#include <vector>

#include "catch.hpp"
#include "policy/events.hpp"

using namespace tests;

namespace {

constexpr suppression one_strike{.limits = {.hard = 1}, .score = {}};

constexpr instant at(std::int64_t second) { return day(0) + seconds(second); }

constexpr destination_answer refusal(std::uint64_t recipient, instant when, reason why = reason::mailbox_unknown) {
    return {why, recipient * 0x9E3779B97F4A7C15U, when};
}
constexpr destination_answer taken(instant when) { return {reason::none, 0, when}; }

constexpr event stamped(event e, const breaker_stamp& s) {
    e.epoch = s.epoch;
    e.ruling = s.ruling;
    return e;
}

// Refuses so many recipients, one a second.
constexpr breaker_stamp refuse(breaker& b, std::uint64_t first, std::uint64_t count,
                               reason why = reason::mailbox_unknown) {
    breaker_stamp last;
    for (std::uint64_t n = first; n < first + count; ++n)
        last = b.observe(refusal(n, at(static_cast<std::int64_t>(n)), why));
    return last;
}

}  // namespace

TEST_CASE("a few refusals among deliveries are what they are") {
    breaker b;
    for (std::int64_t n = 0; n < 1000; ++n) {
        const breaker_stamp s =
            n % 10 == 0 ? b.observe(refusal(static_cast<std::uint64_t>(n), at(n))) : b.observe(taken(at(n)));
        CHECK(s.ruling == epoch_ruling::counts);
        CHECK((s.epoch != 0) == (n % 10 == 0));
        CHECK(b.allows(at(n)));
    }
    CHECK_FALSE(b.resumes_at());
}

TEST_CASE("a destination that refuses so many recipients for one reason is paused") {
    breaker b;
    CHECK(refuse(b, 1, 9).ruling == epoch_ruling::counts);
    CHECK(b.state(at(9)) == breaker_state::closed);
    CHECK(b.run_reason() == reason::mailbox_unknown);
    const breaker_stamp tenth = b.observe(refusal(10, at(10)));
    CHECK(tenth.ruling == epoch_ruling::held);
    CHECK(b.state(at(10)) == breaker_state::paused);
    CHECK_FALSE(b.allows(at(10)));
    CHECK(b.resumes_at() == at(10) + minutes(30));
    CHECK(b.allows(at(10) + minutes(30)));
    CHECK(b.state(at(10) + minutes(30)) == breaker_state::probing);
}

TEST_CASE("one address that is tried again and again does not pause its destination") {
    breaker b;
    for (std::int64_t n = 0; n < 100; ++n) b.observe(refusal(1, at(n)));
    CHECK(b.state(at(100)) == breaker_state::closed);
}

TEST_CASE("recipients are told apart by any part of their hash") {
    const int shift = GENERATE(0, 16, 32, 48);
    CAPTURE(shift);
    breaker b;
    for (std::uint64_t n = 1; n <= 10; ++n) {
        CHECK(b.allows(at(0)));
        b.observe({reason::mailbox_unknown, n << shift, at(0)});
    }
    CHECK_FALSE(b.allows(at(0)));
}

TEST_CASE("most of the answers must be the same refusal") {
    breaker b;
    // Three refusals for each delivery are 75 percent; four are 80.
    for (std::uint64_t n = 1; n <= 40; ++n) {
        b.observe(refusal(n, at(static_cast<std::int64_t>(n))));
        if (n % 3 == 0) b.observe(taken(at(static_cast<std::int64_t>(n))));
    }
    CHECK(b.state(at(40)) == breaker_state::closed);
    breaker mostly;
    std::uint64_t refused = 0;
    while (mostly.state(at(40)) == breaker_state::closed && refused < 40) {
        ++refused;
        mostly.observe(refusal(refused, at(static_cast<std::int64_t>(refused))));
        if (refused % 8 == 0) mostly.observe(taken(at(static_cast<std::int64_t>(refused))));
    }
    CHECK(refused == 10);

    breaker other;  // another reason breaks a run as a delivery does
    refuse(other, 1, 5);
    refuse(other, 6, 3, reason::mailbox_full);
    CHECK(other.run_reason() == reason::mailbox_full);
    CHECK(other.state(at(9)) == breaker_state::closed);
}

TEST_CASE("refusals of the message, and first contacts that are held, form no run") {
    breaker b;
    for (const reason why : {reason::greylisted, reason::message_too_large, reason::too_many_recipients,
                             reason::virus_found, reason::content_refused, reason::format_refused}) {
        CHECK(refuse(b, 1, 50, why) == breaker_stamp{});
        CHECK(b.run_reason() == reason::none);
    }
}

TEST_CASE("a run is over after a quiet time") {
    breaker b;
    refuse(b, 1, 9);
    const breaker_stamp s = b.observe(refusal(10, at(9) + hours(6) + seconds(1)));
    CHECK(s.ruling == epoch_ruling::counts);
    CHECK(b.state(at(0) + days(1)) == breaker_state::closed);

    breaker just_in_time;
    refuse(just_in_time, 1, 9);
    CHECK(just_in_time.observe(refusal(10, at(9) + hours(6))).ruling == epoch_ruling::held);
}

TEST_CASE("each further pause is twice as long, up to the longest, until a message is taken") {
    breaker b;
    refuse(b, 1, 10);
    instant now = at(10);
    std::uint64_t recipient = 100;
    for (const std::int64_t length : {60, 120, 240, 240}) {
        now = *b.resumes_at();
        b.observe(refusal(++recipient, now));
        CHECK(*b.resumes_at() - now == minutes(length));
        // What comes in while it is paused does not make it longer.
        b.observe(refusal(++recipient, now + minutes(1)));
        CHECK(*b.resumes_at() - now == minutes(length));
    }
    b.observe(taken(*b.resumes_at()));
    CHECK(b.state(now + days(1)) == breaker_state::closed);
    CHECK(b.run_epoch() == 0);
    // And then it starts from the first again.
    for (std::uint64_t n = 1; n <= 10; ++n) b.observe(refusal(n, now + days(1)));
    CHECK(*b.resumes_at() - (now + days(1)) == minutes(30));
}

TEST_CASE("an outage stops no address, not even the first that was refused") {
    breaker b;
    std::vector<address_record> records(30);
    for (std::size_t n = 0; n < records.size(); ++n) {
        const instant now = at(static_cast<std::int64_t>(n));
        const breaker_stamp s = b.observe(refusal(n, now));
        records[n].apply(stamped(hard(now, n + 1), s), one_strike);
    }
    // Before the breaker knew better, one strike was enough.
    CHECK(records.front().is_stopped());
    CHECK_FALSE(records.back().is_stopped());
    for (address_record& r : records) {
        b.settle(r, one_strike);
        CHECK_FALSE(r.is_stopped());
        CHECK(r.counts(one_strike) == failure_counts{});
    }

    SECTION("it was an outage: all is forgotten in one step") {
        CHECK(b.rule(b.run_epoch(), epoch_ruling::discarded));
        for (address_record& r : records) {
            CHECK_FALSE(b.settle(r, one_strike));
            CHECK_FALSE(r.is_stopped());
            CHECK(r.counts(one_strike) == failure_counts{});
            CHECK(r.epoch() == 0);
        }
    }
    SECTION("they were dead: all of them count in one step") {
        CHECK(b.rule(b.run_epoch(), epoch_ruling::counts));
        for (address_record& r : records) {
            CHECK(b.settle(r, one_strike));
            CHECK(r.stopped_by() == stop_rule::hard);
        }
    }
    SECTION("the ruling also holds for what comes later in the same run") {
        b.rule(b.run_epoch(), epoch_ruling::discarded);
        CHECK(b.observe(refusal(99, at(40))).ruling == epoch_ruling::discarded);
    }
}

TEST_CASE("runs that came to nothing leave nothing behind") {
    breaker b;
    for (int i = 0; i < 50; ++i) {
        b.observe(refusal(1, at(0)));
        b.observe(taken(at(0)));
    }
    refuse(b, 1, 9);
    b.observe(taken(at(9)));  // nine of ten
    CHECK(b.observe(refusal(10, at(10))).ruling == epoch_ruling::held);
}

TEST_CASE("other refusals do not end a pause") {
    breaker b;
    const std::uint16_t epoch = refuse(b, 1, 10).epoch;
    for (std::uint64_t n = 1; n < 20; ++n)
        CHECK(b.observe(refusal(n, at(20), reason::mailbox_full)) == breaker_stamp{});
    CHECK(b.state(at(20)) == breaker_state::paused);
    CHECK(b.run_epoch() == epoch);
}

TEST_CASE("a record that is looked at while a run goes on stays part of it") {
    breaker b;
    address_record r;
    r.apply(stamped(hard(at(1), 1), b.observe(refusal(1, at(1)))), one_strike);
    CHECK_FALSE(b.settle(r, one_strike));
    CHECK(r.is_stopped());
    refuse(b, 2, 9);  // now it trips
    b.settle(r, one_strike);
    CHECK_FALSE(r.is_stopped());
}

TEST_CASE("records of other epochs are left alone") {
    breaker b;
    address_record r;
    r.apply(stamped(hard(at(0), 1), b.observe(refusal(1, at(0)))), one_strike);
    b.observe(taken(at(1)));  // the run is over, and was too short to mean anything
    b.observe(taken(at(2)));
    CHECK_FALSE(b.ruling_of(r.epoch()));
    refuse(b, 10, 10);  // another one trips
    CHECK_FALSE(b.settle(r, one_strike));
    CHECK(r.is_stopped());
    address_record untouched = record_of(one_strike, {hard(at(0))});
    CHECK_FALSE(b.settle(untouched, one_strike));
    CHECK(untouched.is_stopped());
}

TEST_CASE("so many epochs are remembered") {
    breaker b;
    std::vector<std::uint16_t> epochs;
    for (std::size_t i = 0; i <= breaker::remembered; ++i) {
        epochs.push_back(refuse(b, 1, 10).epoch);
        b.observe(taken(at(20)));
    }
    CHECK_FALSE(b.ruling_of(epochs.front()));
    CHECK_FALSE(b.rule(epochs.front(), epoch_ruling::discarded));
    for (std::size_t i = 1; i < epochs.size(); ++i) CHECK(b.ruling_of(epochs[i]) == epoch_ruling::held);
    CHECK_FALSE(b.ruling_of(0));
    CHECK_FALSE(b.rule(0, epoch_ruling::counts));
}

TEST_CASE("all that is held is decided on in one step") {
    breaker b;
    std::vector<std::uint16_t> epochs;
    for (int i = 0; i < 3; ++i) {
        epochs.push_back(refuse(b, 1, 10).epoch);
        b.observe(taken(at(20)));
    }
    b.rule(epochs[0], epoch_ruling::counts);
    CHECK(b.held() == 2);
    CHECK(b.rule_held(epoch_ruling::discarded) == 2);
    CHECK(b.held() == 0);
    CHECK(b.ruling_of(epochs[0]) == epoch_ruling::counts);
    CHECK(b.ruling_of(epochs[1]) == epoch_ruling::discarded);
    CHECK(b.ruling_of(epochs[2]) == epoch_ruling::discarded);
    CHECK(b.rule_held(epoch_ruling::counts) == 0);
}

TEST_CASE("epochs go round without ever being zero") {
    breaker b;
    for (int i = 0; i < 70000; ++i) {
        if (b.observe(refusal(1, at(0))).epoch == 0) FAIL("an epoch of zero");
        b.observe(taken(at(0)));
        b.observe(taken(at(0)));
    }
}

TEST_CASE("the settings can be others") {
    breaker_settings settings;
    settings.least = 200;  // no more than the breaker can tell apart
    settings.pause = minutes(5);
    breaker b(settings);
    CHECK(refuse(b, 1, breaker::most_recipients - 1).ruling == epoch_ruling::counts);
    CHECK(refuse(b, breaker::most_recipients, 1).ruling == epoch_ruling::held);
    CHECK(refuse(b, breaker::most_recipients + 1, 100).ruling == epoch_ruling::held);
    settings.reasons = {reason::sender_blocked};
    breaker only_blocks(settings);
    CHECK(refuse(only_blocks, 1, 100).epoch == 0);
}

static_assert(sizeof(breaker) <= 320);
static_assert(breaker::remembered == 8 && breaker::most_recipients == 64);
static_assert(to_string(breaker_state::probing) == "probing");
