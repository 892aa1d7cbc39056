// Properties that hold for any policy and any events: a record, a replay and a slow count of everything (oracle.hpp)
// agree; nothing is lost or counts twice; order does not matter where it should not; and a lower limit never lets more
// through. Random numbers are seeded, and the same on every machine.
#include <mailbounce/policy/breaker.hpp>
#include <mailbounce/policy/history.hpp>
#include <mailbounce/policy/presets.hpp>
#include <mailbounce/policy/record_form.hpp>
#include <mailbounce/policy/retry_presets.hpp>
#include <mailbounce/policy/tally.hpp>
#include <mailbounce/policy/thresholds.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "policy/events.hpp"
#include "policy/oracle.hpp"

using namespace tests;

namespace {

using events_of_one = std::vector<event>;

// --- Chance. The distributions of <random> differ from library to library.

class chance {
public:
    explicit chance(std::uint64_t seed) : bits_(seed) {}

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(bits_() % n); }
    int between(int lowest, int highest) {
        return lowest + static_cast<int>(below(static_cast<std::size_t>(highest - lowest + 1)));
    }
    std::uint8_t up_to(std::uint8_t n) { return static_cast<std::uint8_t>(below(n + std::size_t{1})); }
    bool percent(std::size_t n) { return below(100) < n; }
    template <class Range>
    const auto& one_of(const Range& range) {
        return range[below(std::size(range))];
    }
    template <class T>
    void shuffle(std::vector<T>& range) {
        for (std::size_t i = range.size(); i > 1; --i) std::swap(range[i - 1], range[below(i)]);
    }

private:
    std::mt19937_64 bits_;
};

// Does something so many times, each time with other numbers; a failure tells which.
template <class Do>
void repeat(std::uint64_t times, Do what) {
    for (std::uint64_t seed = 1; seed <= times; ++seed) {
        INFO("with seed " << seed);
        chance random(seed);
        what(random);
    }
}

constexpr code_class code_classes[] = {code_class::none, code_class::transient, code_class::permanent};

// --- Any policy.

suppression any_policy(chance& random) {
    const auto limit = [&](std::uint8_t most) { return random.percent(40) ? std::uint8_t{0} : random.up_to(most); };
    const auto some_days = [&](int most) { return days(random.between(1, most)); };
    suppression p;
    if (random.percent(20)) {
        category_table table;
        for (int i = 0; i < 20; ++i) {
            const auto why = static_cast<reason>(random.between(1, reason_count - 1));
            const code_class answer = random.one_of(code_classes);
            table.set(why, answer, static_cast<category>(random.between(1, 3)));
        }
        p.categories = table;
    }
    if (random.percent(50)) p.faults = fault_set::up_to(fault::unknown);
    if (random.percent(10)) p.faults = fault_set::of(static_cast<std::uint16_t>(random.below(1U << 10U)));
    if (random.percent(50)) p.at_once = {};
    if (random.percent(20)) p.at_once = {reason::mailbox_closed, reason::expired, reason::spam_content};
    if (random.percent(20)) p.never = {reason::mailbox_full, reason::expired};
    if (random.percent(20)) p.codes_at_once = {551, 553};
    p.transactional_counts = random.percent(70);
    p.counting = random.percent(50) ? counting::consecutive : counting::cumulative;
    if (random.percent(20)) p.apart = hours(random.between(1, 48));
    p.one_per_day = random.percent(15);
    if (random.percent(20)) p.stale_after = some_days(6);
    p.activity_resets = random.percent(20);
    p.limits = {limit(4), limit(6), limit(5)};
    if (random.percent(30)) p.limits_if_active = {limit(5), limit(8), limit(6)};
    p.score = {.hard = random.up_to(4), .soft = random.up_to(3), .unknown = random.up_to(3), .erosion = limit(2)};
    p.score.warn = limit(5);
    p.score.stop = limit(12);
    if (p.score.stop > 0 && random.percent(40)) p.score.block = static_cast<std::uint8_t>(p.score.stop + limit(6));
    if (random.percent(20)) p.spread = some_days(6);
    if (random.percent(25)) p.lifts_after = some_days(8);
    p.success_lifts = random.percent(20);
    p.complaint_stops = random.percent(70);
    p.trap_stops = random.percent(70);
    p.removal_forgets = random.percent(30);
    p.transactional_ignores = stop_set::of(random.up_to(63));
    if (random.percent(30)) p.reminders = {random.up_to(4), some_days(3)};
    return p;
}

// One of a real system, whose rules the oracle knows.
suppression any_preset(chance& random) {
    for (;;)
        if (const suppression& p = random.one_of(presets::all)->policy; p.score.by_share_from == 0) return p;
}

// Failures count whenever they come, and a stop is for good.
suppression without_times(suppression p) {
    p.apart = p.stale_after = p.spread = p.lifts_after = {};
    p.one_per_day = p.success_lifts = p.activity_resets = p.removal_forgets = false;
    return p;
}

// --- Any events, in time order.

instant later(chance& random, instant t) {
    constexpr std::int64_t spans[] = {0, 1, 3600, 7200, 43200, 86399, 86400, 86400, 172800, 400000};
    const seconds span(random.one_of(spans));
    return random.percent(70) ? t + span : t + span + seconds(random.between(0, 20000));
}

event any_failure(chance& random, instant at, std::uint64_t message) {
    using enum reason;
    constexpr reason reasons[] = {mailbox_unknown, mailbox_unknown, mailbox_full, mailbox_full,   undetermined,
                                  undetermined,    sender_blocked,  spam_content, owner_changed,  mailbox_closed,
                                  expired,         system_error,    local_fault,  policy_refused, mailbox_disabled};
    constexpr int codes[] = {550, 550, 551, 553, 452};
    const reason why = random.one_of(reasons);
    const auto answer = random.one_of(code_classes);
    event e = failure(why, category_table{}(why, answer), answer, at, message);
    if (random.percent(20)) e.category = static_cast<category>(random.between(0, 3));
    if (why == expired && random.percent(60)) e.cause = random.percent(50) ? mailbox_full : network_failure;
    if (random.percent(40)) e.code = reply_code::of(random.one_of(codes));
    if (random.percent(25)) e.stream = mail_stream::transactional;
    return e;
}

event any_delivery(chance& random, instant at, std::uint64_t message) {
    if (random.percent(70)) return any_failure(random, at, message);
    event e = success(at, message);
    if (random.percent(25)) e.stream = mail_stream::transactional;
    return e;
}

event anything(chance& random, instant at, std::uint64_t message) {
    using enum event_kind;
    constexpr event_kind others[] = {activity,     activity,     complaint, unsubscribe, subscription,
                                     subscription, revalidation, removal,   trap,        malformed};
    if (random.percent(75)) return any_delivery(random, at, message);
    return happened(random.one_of(others), at);
}

// Each delivery is of a message of its own; some messages have no key.
events_of_one any_events(chance& random, std::size_t count, event (*make)(chance&, instant, std::uint64_t) = anything) {
    events_of_one events;
    instant now = day(0);
    while (events.size() < count) {
        now = later(random, now);
        events.push_back(make(random, now, random.percent(90) ? events.size() + 1 : 0));
    }
    return events;
}

// Further reports come within a week on some of the last messages, as many as `reach`; those on the last three messages
// are within the reach of a record. Which they may be is asked by may_say(messages since that one, report).
template <class MaySay>
events_of_one events_and_reports(chance& random, const suppression& policy, std::size_t reach, MaySay may_say) {
    events_of_one events;
    instant now = day(0);
    while (events.size() < 40) {
        now = later(random, now);
        events_of_one messages = in_message_order(events, policy);
        std::erase_if(messages, [](const event& e) { return !is_delivery(e); });
        if (!messages.empty() && random.percent(35)) {
            const std::size_t back = 1 + random.below(std::min(reach, messages.size()));
            const history since(messages.data() + messages.size() - back, back);
            if (random.percent(10)) now = std::max(now, since.front().at + late_bounce_limit);  // at the last moment
            event report = any_delivery(random, now, 0);
            report.message = since.front().message;
            report.stream = since.front().stream;
            const bool is_known = report.message != message_key{} && now - since.front().at <= late_bounce_limit;
            if (is_known && may_say(since, report)) {
                events.push_back(report);
                continue;
            }
        }
        events.push_back(anything(random, now, random.percent(90) ? events.size() + 1 : 0));
    }
    return events;
}

// --- What is told when a property does not hold.

std::string told(history events) {
    std::ostringstream out;
    for (const event& e : events) {
        out << "\n  " << format(e.at).view() << ' ' << to_string(e.kind) << ' ' << std::hex << e.message.value
            << std::dec;
        if (e.kind == event_kind::failure)
            out << ' ' << to_string(e.reason) << ' ' << to_string(e.cause) << ' ' << to_string(e.category) << ' '
                << to_string(e.code_class) << ' ' << (e.code ? e.code->value() : 0);
        out << ' ' << to_string(e.stream) << ' ' << e.epoch << ' ' << to_string(e.ruling);
    }
    return out.str();
}

bool round_trips(const address_record& r) {
    const record_text text = format(r);
    const auto from_text = parse_record(text.view());
    const auto from_bytes = record_from_bytes(to_bytes(r));
    return from_text && *from_text == r && from_bytes && *from_bytes == r;
}

// In what a record and the oracle differ; empty if they agree in everything that can be asked.
std::string difference(const address_record& r, const oracle& o, const suppression& policy, instant now) {
    if (!round_trips(r)) return "bytes or text";
    if (r.is_active() != o.is_active()) return "is_active";
    if (r.last_failure() != o.last_failure()) return "last_failure";
    // What ends by itself may stay in the record until the next failure finds it.
    if (!o.is_lifted(now)) {
        const oracle::stop stop = o.stopped().value_or(oracle::stop{});
        if (r.marks() != o.marks()) return "marks";
        if (r.stopped_by() != stop.rule) return "stopped_by";
        if (r.stop_reason() != stop.reason) return "stop_reason";
        if (r.stopped_at() != (o.stopped() ? std::optional(stop.at) : std::nullopt)) return "stopped_at";
    }
    if (!o.is_lifted(now) && !o.is_stale(now)) {
        if (r.counts(policy) != o.counts(now)) return "counts";
        if (r.first_failure(policy) != o.first_failure()) return "first_failure";
        if (r.to_go(policy) != o.to_go()) return "to_go";
    }
    for (const seconds ahead : {seconds(0), hours(5), days(1), days(3), days(6), days(40)}) {
        const instant then = now + ahead;
        if (r.stops(policy, then) != o.stops(then)) return "stops";
        if (r.allows(policy, mail_stream::bulk, then) != o.allows(mail_stream::bulk, then)) return "allows bulk";
        if (r.allows(policy, mail_stream::transactional, then) != o.allows(mail_stream::transactional, then))
            return "allows transactional";
        if (r.standing_at(policy, then) != o.standing_at(then)) return "standing_at";
        if (r.reminders_due(policy, then) != o.reminders_due(then)) return "reminders_due";
    }
    return {};
}

// After each of these events the record, the replay and the oracle tell the same.
void require_agreement(const events_of_one& events, const suppression& policy) {
    address_record live;
    oracle expected(policy);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const bool was_stopped = expected.stopped() && !expected.is_lifted(events[i].at);
        const record_change change = live.apply(events[i], policy);
        const bool is_counted = expected.apply(events[i]);
        std::string differs = difference(live, expected, policy, events[i].at);
        if (change.stops != (expected.stopped() && !was_stopped)) differs = "change.stops";
        if (events[i].kind == event_kind::failure && (change.effect == event_effect::counted) != is_counted)
            differs = "change.effect";
        if (replay({events.data(), i + 1}, policy) != live) differs = "replay";
        if (!differs.empty()) FAIL(differs << " after" << told({events.data(), i + 1}));
    }
}

}  // namespace

// --- Records, replays and the oracle.

TEST_CASE("after every event a record tells what all events add up to, and so does a replay") {
    std::map<stop_rule, int> stops;
    repeat(2000, [&](chance& random) {
        const suppression policy = any_policy(random);
        const events_of_one events = any_events(random, 40);
        require_agreement(events, policy);
        ++stops[replay(events, policy).stopped_by()];
    });
    for (const auto rule : {stop_rule::none, stop_rule::reason, stop_rule::reply_code, stop_rule::hard, stop_rule::soft,
                            stop_rule::unknown, stop_rule::score})
        CHECK(stops[rule] >= 20);
}

TEST_CASE("under the settings of real systems, too, a record tells what all events add up to") {
    int stopped = 0;
    for (const preset* p : presets::all) {
        if (p->policy.needs_history()) continue;
        INFO(p->name);
        repeat(25, [&](chance& random) {
            const events_of_one events = any_events(random, 40);
            require_agreement(events, p->policy);
            if (replay(events, p->policy).is_stopped()) ++stopped;
        });
    }
    CHECK(stopped >= 100);
}

TEST_CASE("a replay takes each message where it stands, and as the gravest thing that is said of it") {
    int changed = 0;
    repeat(2000, [&](chance& random) {
        const suppression policy = random.percent(30) ? any_preset(random) : any_policy(random);
        const events_of_one events = events_and_reports(random, policy, 40, [](history, const event&) { return true; });
        oracle expected(policy);
        const events_of_one messages = in_message_order(events, policy);
        for (const event& e : messages) expected.apply(e);
        const address_record r = replay(events, policy);
        const std::string differs = difference(r, expected, policy, messages.back().at);
        if (!differs.empty()) FAIL(differs << " after" << told(events));
        if (explain(events, policy, messages.back().at).record != r) FAIL("explain() differs after" << told(events));
        if (replay(messages, policy) != r) FAIL("without the reports it is another record after" << told(events));
        address_record live;
        for (const event& e : events) live.apply(e, policy);
        if (live != r) ++changed;
    });
    CHECK(changed >= 100);  // what a record does not remember
}

TEST_CASE("reports on the last three messages leave a record that counts as the replay does") {
    int amended = 0;
    int stopped = 0;
    repeat(2000, [&](chance& random) {
        suppression policy = without_times(random.percent(30) ? any_preset(random) : any_policy(random));
        policy.window = {};
        policy.limits_if_active = {};
        policy.score.erosion = 0;
        // Either a failure may turn out to be a graver one, and no limit is easier to reach by the milder one; or only
        // deliveries may turn out to be failures.
        const bool failures_change = random.percent(50);
        if (failures_change) {
            policy.limits = {.hard = policy.limits.hard};
            policy.score.hard = std::max({policy.score.hard, policy.score.soft, policy.score.unknown});
        }
        const auto may_say = [&](history since, const event& report) {
            const event& message = since.front();
            if (gravity_of(report, policy) <= gravity_of(message, policy)) return true;
            return failures_change || message.kind == event_kind::success;
        };
        const events_of_one events = events_and_reports(random, policy, address_record::remembered, may_say);
        address_record live;
        for (const event& e : events) {
            const bool was_stopped = live.is_stopped();
            const record_change change = live.apply(e, policy);
            if (change.effect == event_effect::amended) ++amended;
            if (change.stops != (!was_stopped && live.is_stopped())) FAIL("change.stops differs in" << told(events));
            if (!round_trips(live)) FAIL("bytes or text differ in" << told(events));
        }
        const address_record replayed = replay(events, policy);
        if (live.counts(policy) != replayed.counts(policy)) FAIL("counts differ after" << told(events));
        if (live.marks() != replayed.marks()) FAIL("marks differ after" << told(events));
        if (live.is_stopped()) ++stopped;
    });
    CHECK(amended >= 2000);
    CHECK(stopped >= 500);
    CHECK(stopped <= 1900);
}

TEST_CASE("no failure is lost, and none counts twice") {
    repeat(300, [&](chance& random) {
        suppression policy = without_times(any_policy(random));
        policy.counting = counting::cumulative;
        std::map<category, std::set<std::uint64_t>> failed;
        events_of_one events;
        address_record live;
        for (std::uint64_t n = 1; n <= 60; ++n) {
            events.push_back(any_failure(random, day(0), n));
            live.apply(events.back(), policy);
            failed[judged(events.back(), policy).category].insert(n);
            for (int times = random.between(0, 3); times > 0; --times) {
                // Again, or it is said to have been taken, which it cannot be.
                const std::size_t back = 1 + random.below(static_cast<std::size_t>(std::min<std::uint64_t>(3, n)));
                event again = *std::find_if(events.begin(), events.end(),
                                            [&](const event& e) { return e.message == key(n + 1 - back); });
                if (random.percent(20)) again.kind = event_kind::success;
                events.push_back(again);
                const event_effect effect = live.apply(again, policy).effect;
                // What is passed over is not remembered either.
                const bool is_heard = policy.transactional_counts || again.stream == mail_stream::bulk;
                if (is_heard ? effect != event_effect::duplicate : effect == event_effect::counted)
                    FAIL("it is " << to_string(effect) << " again after" << told(events));
            }
        }
        const auto number_of = [&](category c) { return failed[c].size(); };
        for (const address_record& r : {live, replay(events, policy)}) {
            const failure_counts c = r.counts(policy);
            CHECK(c.hard == number_of(category::hard));
            CHECK(c.soft == number_of(category::soft));
            CHECK(c.unknown == number_of(category::unknown));
            CHECK(round_trips(r));
        }
    });
}

// --- Order.

TEST_CASE("in whatever order failures come, they add up to the same, and stop mail or do not") {
    int stopped = 0;
    repeat(400, [&](chance& random) {
        suppression policy = without_times(any_policy(random));
        policy.counting = counting::cumulative;
        policy.score.erosion = 0;
        events_of_one events = any_events(random, static_cast<std::size_t>(random.between(1, 20)), any_delivery);
        const address_record in_order = replay(events, policy);
        for (int i = 0; i < 5; ++i) {
            random.shuffle(events);
            address_record r;
            for (const event& e : events) r.apply(e, policy);
            CHECK(r.counts(policy) == in_order.counts(policy));
            CHECK(r.is_stopped() == in_order.is_stopped());
            CHECK(r.to_go(policy) == in_order.to_go(policy));
            CHECK(r.first_failure(policy) == in_order.first_failure(policy));
            CHECK(r.last_failure() == in_order.last_failure());
            CHECK(round_trips(r));
        }
        if (in_order.is_stopped()) ++stopped;
    });
    CHECK(stopped >= 100);
    CHECK(stopped <= 350);
}

TEST_CASE("what happens to other addresses in between changes nothing") {
    repeat(50, [&](chance& random) {
        const suppression policy = any_policy(random);
        std::array<events_of_one, 6> addresses;
        for (events_of_one& events : addresses) events = any_events(random, 30);
        std::array<address_record, 6> records;
        std::array<std::size_t, 6> done{};
        for (std::size_t left = 6 * 30; left > 0; --left) {
            std::size_t i = random.below(6);
            while (done[i] == addresses[i].size()) i = (i + 1) % 6;
            records[i].apply(addresses[i][done[i]++], policy);
        }
        for (std::size_t i = 0; i < 6; ++i) CHECK(records[i] == replay(addresses[i], policy));
    });
}

// --- Limits.

namespace {

// The same policy, but stricter in one point.
suppression stricter(chance& random, suppression p) {
    const auto lower = [&](std::uint8_t& limit) {
        const std::uint8_t most = limit == 0 ? std::uint8_t{20} : limit;
        limit = static_cast<std::uint8_t>(random.between(1, most));
    };
    const auto lower_if_set = [&](std::uint8_t& limit) {
        if (limit > 0) lower(limit);
    };
    const auto raise = [&](std::uint8_t& weight) { weight = static_cast<std::uint8_t>(weight + random.between(0, 9)); };
    switch (random.below(10)) {
        case 0:
            lower(p.limits.hard);
            break;
        case 1:
            lower(p.limits.soft);
            break;
        case 2:
            lower(p.limits.unknown);
            break;
        case 3:
            lower_if_set(p.limits_if_active.hard);
            lower_if_set(p.limits_if_active.soft);
            lower_if_set(p.limits_if_active.unknown);
            break;
        case 4:
            lower(p.score.stop);
            break;
        case 5:
            raise(p.score.hard);
            break;
        case 6:
            raise(p.score.soft);
            break;
        case 7:
            raise(p.score.unknown);
            break;
        case 8:
            if (p.window.count > 2) p.window.count = static_cast<std::uint8_t>(random.between(2, p.window.count));
            p.window.within = p.window.within + hours(random.between(0, 48));
            break;
        default:
            p.spread = seconds(random.between(0, static_cast<int>(p.spread.count)));
            break;
    }
    return p;
}

// Where in the events mail stops for failures for the first time; behind them all if it does not.
std::size_t first_stop(const events_of_one& events, const suppression& policy) {
    history_fold fold(policy);
    for (std::size_t i = 0; i < events.size(); ++i)
        if (fold.apply(events[i]).stops) return i;
    return events.size();
}

window_rule any_window(chance& random) {
    return {.count = static_cast<std::uint8_t>(random.between(2, 5)),
            .within = hours(random.between(1, 100)),
            .of = category_set::of(static_cast<std::uint8_t>(2 * random.between(1, 7)))};
}

}  // namespace

TEST_CASE("a lower limit, or a failure that weighs more, never lets more through") {
    int earlier = 0;
    repeat(3000, [&](chance& random) {
        suppression lax = any_policy(random);
        if (random.percent(40)) lax.window = any_window(random);
        const suppression strict = stricter(random, lax);
        const events_of_one events = any_events(random, 40);
        const std::size_t late = first_stop(events, lax);
        const std::size_t soon = first_stop(events, strict);
        if (soon > late) FAIL("it stops later: after " << soon << ", not " << late << " events of" << told(events));
        if (soon < late) ++earlier;
    });
    CHECK(earlier >= 300);
}

TEST_CASE("where no stop ends by itself, what a lax policy stops at any time a stricter one stops too") {
    repeat(1000, [&](chance& random) {
        const suppression lax = without_times(any_policy(random));
        const suppression strict = stricter(random, lax);
        address_record under_lax;
        address_record under_strict;
        for (const event& e : any_events(random, 40)) {
            under_lax.apply(e, lax);
            under_strict.apply(e, strict);
            if (sends(under_strict, strict, e.at) && !sends(under_lax, lax, e.at)) FAIL("the stricter one sends");
        }
    });
}

TEST_CASE("of two thresholds the lower one never stops later") {
    std::size_t apart = 0;
    repeat(100, [&](chance& random) {
        const events_of_one events = any_events(random, 40);
        std::size_t before = 0;
        for (int n = 1; n <= 5; ++n) {
            const thresholds t = *thresholds::checked_uniform(n);
            const std::size_t in_a_row = first_stop(events, t);
            CHECK(first_stop(events, t.cumulative()) <= in_a_row);
            CHECK(before <= in_a_row);
            apart += in_a_row - before;
            before = in_a_row;
        }
        const int limits[] = {random.between(1, 2), random.between(1, 4), random.between(1, 4)};
        const auto stop = [&](int permanent, int temporary, int unknown) {
            return first_stop(events, *thresholds::checked_detailed(permanent, temporary, unknown));
        };
        const std::size_t low = stop(limits[0], limits[1], limits[2]);
        CHECK(low <= stop(limits[0] + 1, limits[1], limits[2]));
        CHECK(low <= stop(limits[0], limits[1] + 1, limits[2]));
        CHECK(low <= stop(limits[0], limits[1], limits[2] + 1));
    });
    CHECK(apart >= 100);
}

TEST_CASE("thresholds stop mail at the failure that makes up the number, and at no other") {
    repeat(20, [&](chance& random) {
        constexpr event (*kinds[])(instant, std::uint64_t) = {hard, soft, unknown};
        std::vector<int> failures;  // 0 to 2: of a kind; 3: a delivery
        events_of_one events;
        for (std::uint64_t n = 1; n <= 40; ++n) {
            failures.push_back(random.percent(25) ? 3 : random.between(0, 2));
            events.push_back(failures.back() == 3 ? success(day(0), n) : kinds[failures.back()](day(0), n));
        }
        const auto expected = [&](std::array<int, 3> limits, int in_all, bool consecutive) {
            std::array<int, 4> counts{};
            for (std::size_t i = 0; i < failures.size(); ++i) {
                if (failures[i] == 3 && consecutive) counts = {};
                if (failures[i] == 3) continue;
                const auto kind = static_cast<std::size_t>(failures[i]);
                if (++counts[kind] == limits[kind] || ++counts[3] == in_all) return i;
            }
            return failures.size();
        };
        for (int n = 1; n <= 5; ++n) {
            const thresholds t = *thresholds::checked_uniform(n);
            CHECK(first_stop(events, t) == expected({}, n, true));
            CHECK(first_stop(events, t.cumulative()) == expected({}, n, false));
        }
        for (int permanent = 1; permanent <= 3; ++permanent)
            for (int temporary = 1; temporary <= 5; ++temporary)
                for (int untold = 1; untold <= 5; ++untold) {
                    const thresholds t = *thresholds::checked_detailed(permanent, temporary, untold);
                    CHECK(first_stop(events, t) == expected({permanent, temporary, untold}, 0, true));
                    CHECK(first_stop(events, t.cumulative()) == expected({permanent, temporary, untold}, 0, false));
                }
    });
}

// --- What takes a history.

TEST_CASE("a window stops mail at the failure with which some span of its length holds so many") {
    int stopped = 0;
    repeat(500, [&](chance& random) {
        const suppression policy{.faults = fault_set::up_to(fault::unknown),
                                 .counting = random.percent(50) ? counting::consecutive : counting::cumulative,
                                 .score = {},
                                 .window = any_window(random)};
        const events_of_one events = any_events(random, 25, any_delivery);
        std::vector<instant> failures;
        std::size_t expected = 0;
        for (; expected < events.size(); ++expected) {
            const event& e = events[expected];
            const judged_failure as = e.kind == event_kind::failure ? judged(e, policy) : judged_failure{};
            if (policy.window.of.contains(as.category)) failures.push_back(e.at);
            const bool is_full = std::any_of(failures.begin(), failures.end(), [&](instant start) {
                return std::count_if(failures.begin(), failures.end(), [&](instant t) {
                           return start <= t && t - start <= policy.window.within;
                       }) >= policy.window.count;
            });
            if (is_full || as.at_once != stop_rule::none) break;
        }
        if (first_stop(events, policy) != expected) FAIL("it does not stop at " << expected << " of" << told(events));
        if (expected < events.size()) ++stopped;
    });
    CHECK(stopped >= 100);
    CHECK(stopped <= 450);
}

TEST_CASE("a policy with a window, and with all else, does what all events add up to") {
    int stopped = 0;
    repeat(1000, [&](chance& random) {
        suppression policy = any_policy(random);
        policy.window = any_window(random);
        if (random.percent(70)) policy.limits = policy.limits_if_active = {};
        if (random.percent(70)) policy.score.stop = policy.score.block = 0;
        const events_of_one events = any_events(random, 40);
        oracle expected(policy);
        history_fold fold(policy);
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (fold.apply(events[i]).stops && fold.record().stopped_by() == stop_rule::window) ++stopped;
            expected.apply(events[i]);
            const std::string differs = difference(fold.record(), expected, policy, events[i].at);
            if (!differs.empty()) FAIL(differs << " after" << told({events.data(), i + 1}));
        }
        CHECK(replay(events, policy) == fold.record());
    });
    CHECK(stopped >= 100);
}

TEST_CASE("a score by share is failures squared by messages, weighed as the last one") {
    int stopped = 0;
    repeat(100, [&](chance& random) {
        suppression policy = presets::sympa.policy;
        policy.score.by_share_from = static_cast<std::uint8_t>(random.between(1, 12));
        policy.score.stop = static_cast<std::uint8_t>(random.between(5, 75));
        policy.spread = days(random.between(0, 10));
        events_of_one events = any_events(random, 100, any_delivery);
        if (random.percent(50)) events[random.below(events.size())].kind = event_kind::revalidation;
        history_fold fold(policy);
        unsigned failures = 0;
        unsigned messages = 0;
        instant first{};
        bool is_stopped = false;
        for (const event& e : events) {
            fold.apply(e);
            if (e.kind == event_kind::revalidation) {
                failures = messages = 0;
                is_stopped = false;
            }
            if (e.kind == event_kind::success && failures > 0) ++messages;
            if (e.kind != event_kind::failure) continue;
            if (++failures == 1) first = e.at;
            ++messages;
            const unsigned weight = judged(e, policy).category == category::soft ? 1 : 2;
            unsigned note = (2 * failures * failures * weight / 2 + messages) / (2 * messages);
            if (failures < policy.score.by_share_from || e.at - first < policy.spread) note = 0;
            is_stopped = is_stopped || note >= policy.score.stop;
            CHECK(fold.record().counts(policy).score == note);
            CHECK(fold.record().is_stopped() == is_stopped);
        }
        if (is_stopped) ++stopped;
    });
    CHECK(stopped >= 20);
    CHECK(stopped <= 80);
}

// --- The breaker.

namespace {

// An answer of a destination; in an outage it is mostly one and the same.
event any_answer(chance& random, std::optional<reason> outage, instant at, std::uint64_t message) {
    if (random.percent(outage ? 5 : 50)) return success(at, message);
    const event e = any_failure(random, at, message);
    if (!outage || random.percent(5)) return e;
    return failure(*outage, category_table{}(*outage, e.code_class), e.code_class, at, message);
}

// Addresses at one destination, which has outages, behind a breaker.
class guarded_destination {
public:
    guarded_destination(const suppression& policy, const breaker_settings& settings)
        : policy_(policy), least_(settings.least), guard_(settings) {}

    // So many answers. An address gets at most three messages in a run, which its record remembers.
    void get_answers(chance& random, std::size_t count, epoch_ruling ruling, bool rules_on_each_run) {
        using enum reason;
        constexpr reason troubles[] = {mailbox_unknown, mailbox_full, system_error, undetermined, owner_changed};
        std::optional<reason> outage;
        std::array<int, addresses> in_run{};
        std::uint16_t run = 0;
        instant now = day(0);
        for (std::uint64_t message = 1; message <= count; ++message) {
            now = now + seconds(random.between(0, 600));
            if (random.percent(4)) outage = outage ? std::nullopt : std::optional(random.one_of(troubles));
            const std::size_t who = random.below(addresses);
            if (in_run[who] == 3) continue;
            event e = any_answer(random, outage, now, message);
            const breaker_stamp stamp =
                guard_.observe({e.kind == event_kind::success ? none : e.reason, who * 7919 + 13, now});
            if (e.kind == event_kind::failure) {
                e.epoch = stamp.epoch;
                e.ruling = stamp.ruling;
            }
            if (guard_.run_epoch() != run) {
                if (rules_on_each_run || random.percent(50)) rule(ruling);
                run = guard_.run_epoch();
                in_run = {};
            }
            if (stamp.ruling != epoch_ruling::counts) tripped_.insert(stamp.epoch);
            if (stamp.epoch != 0) refused_[stamp.epoch].insert(who);
            if (stamp.epoch != 0 && (tripped_.count(stamp.epoch) > 0) != (refused_[stamp.epoch].size() >= least_))
                FAIL("epoch " << stamp.epoch << " after " << refused_[stamp.epoch].size() << " of " << least_);
            if (random.percent(3)) rule(ruling);
            ++in_run[who];
            settle(records_[who]);
            const failure_counts before = records_[who].counts(policy_);
            records_[who].apply(e, policy_);
            if (e.ruling != epoch_ruling::counts && records_[who].counts(policy_) != before)
                FAIL("it counts before it is released:" << told({&e, 1}));
            histories_[who].push_back(e);
            if (!round_trips(records_[who])) FAIL("bytes or text differ after" << told(histories_[who]));
        }
        rule(ruling);
    }

    // Holds each record against a count of its events; those of epochs that tripped are left out if they were
    // discarded.
    void require_counts(epoch_ruling ruling, bool asks_of_stops) const {
        for (std::size_t i = 0; i < addresses; ++i) {
            oracle expected(policy_);
            for (const event& e : histories_[i])
                if (ruling == epoch_ruling::counts || tripped_.count(e.epoch) == 0) expected.apply(e);
            if (records_[i].counts(policy_) != expected.counts(day(0))) FAIL("counts differ" << told(histories_[i]));
            if (asks_of_stops && records_[i].is_stopped() != expected.stopped().has_value())
                FAIL("is_stopped differs" << told(histories_[i]));
            if (!round_trips(records_[i])) FAIL("bytes or text differ after" << told(histories_[i]));
        }
    }

    std::size_t trips() const { return tripped_.size(); }

private:
    static constexpr std::size_t addresses = 30;

    // Rules on all that has tripped so far, and brings the records in line.
    void rule(epoch_ruling ruling) {
        for (const std::uint16_t epoch : tripped_) guard_.rule(epoch, ruling);
        for (address_record& r : records_) settle(r);
    }

    void settle(address_record& r) const {
        const bool was_stopped = r.is_stopped();
        const bool stops = guard_.settle(r, policy_);
        if (stops != (!was_stopped && r.is_stopped())) FAIL("settle() does not tell what it does");
    }

    suppression policy_;
    std::size_t least_;
    breaker guard_;
    std::array<address_record, addresses> records_{};
    std::array<events_of_one, addresses> histories_{};
    std::set<std::uint16_t> tripped_{};
    std::map<std::uint16_t, std::set<std::size_t>> refused_{};  // whom, in which epoch
};

std::size_t trips_with(chance& random, const breaker_settings& settings, epoch_ruling ruling) {
    suppression policy = without_times(any_policy(random));
    policy.transactional_counts = true;
    // What is to be released is so before the next run begins, or it is dropped. And a stop that an epoch made goes
    // with it only as long as the record remembers the message that was one too many.
    const bool rules_on_each_run = ruling == epoch_ruling::counts || random.percent(50);
    guarded_destination destination(policy, settings);
    destination.get_answers(random, 200, ruling, rules_on_each_run);
    destination.require_counts(ruling, rules_on_each_run);
    return destination.trips();
}

breaker_settings any_settings(chance& random) {
    return {.least = static_cast<std::uint8_t>(random.between(2, 10)),
            .percent = static_cast<std::uint8_t>(random.between(50, 99))};
}

}  // namespace

TEST_CASE("as long as a breaker does not trip, failures count as if there were none") {
    breaker_settings settings;
    settings.least = 64;  // more than there are recipients
    repeat(100, [&](chance& random) { CHECK(trips_with(random, settings, epoch_ruling::counts) == 0); });
}

TEST_CASE("what a breaker has held and is discarded leaves counts as if it had never been") {
    std::size_t trips = 0;
    repeat(300, [&](chance& random) { trips += trips_with(random, any_settings(random), epoch_ruling::discarded); });
    CHECK(trips >= 1000);
}

TEST_CASE("what a breaker has held and is released counts as if there had been no breaker") {
    std::size_t trips = 0;
    repeat(300, [&](chance& random) { trips += trips_with(random, any_settings(random), epoch_ruling::counts); });
    CHECK(trips >= 1000);
}

// --- Retry schedules.

namespace {

constexpr instant start = start_of_day(2026, 11, 25);

retry_leg any_leg(chance& random) {
    using enum retry_pace;
    constexpr retry_pace paces[] = {fixed, growing, quadratic, by_age};
    retry_leg leg{.pace = random.one_of(paces), .wait = seconds(random.between(1, random.percent(20) ? 5 : 7200))};
    leg.factor = static_cast<std::uint16_t>(random.between(100, 300));
    if (random.percent(50)) leg.longest = seconds(leg.wait.count * random.between(1, 10));
    return leg;
}

retry_schedule any_schedule(chance& random) {
    retry_schedule s;
    const std::size_t count = 1 + random.below(retry_schedule::max_legs);
    for (std::size_t i = 0; i < count; ++i) {
        s.legs[i] = any_leg(random);
        if (random.percent(40)) s.legs[i].waits = static_cast<std::uint16_t>(random.between(1, 5));
        if (random.percent(30)) s.legs[i].until = hours(random.between(1, 48));
    }
    s.give_up_after = hours(random.between(1, 72));
    if (random.percent(30)) s.max_attempts = static_cast<std::uint16_t>(random.between(1, 20));
    if (random.percent(50)) s.jitter_percent = random.percent(50) ? std::uint8_t{100} : random.up_to(100);
    return s;
}

// The attempts of a plan; of a very long one the first.
std::vector<planned_attempt> attempts_of(const retry_schedule& s, std::uint64_t seed) {
    std::vector<planned_attempt> plan;
    for (const planned_attempt& a : s.plan(start, seed)) {
        if (plan.size() == 300) break;
        plan.push_back(a);
    }
    return plan;
}

void require_plan(const retry_schedule& s, std::uint64_t seed) {
    const std::vector<planned_attempt> plan = attempts_of(s, seed);
    REQUIRE_FALSE(plan.empty());
    CHECK(plan.front().at == start);
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const planned_attempt& a = plan[i];
        CHECK(a.number == i + 1);
        CHECK(a.at - start <= s.give_up_after);
        if (s.max_attempts > 0) CHECK(a.number <= s.max_attempts);
        if (i > 0) CHECK(a.at > plan[i - 1].at);
        if (i > 0) CHECK(a.wait == a.at - plan[i - 1].at);
        const auto next = s.next({start, a.at, a.number}, seed);
        if (i + 1 < plan.size()) {
            CHECK(next == plan[i + 1].at);
        } else if (plan.size() < 300) {
            CHECK_FALSE(next);
        }
    }
}

// Of two attempts that differ in their time, the one after the later is not made earlier.
void require_monotone(chance& random, const retry_schedule& s) {
    const auto count = static_cast<std::uint32_t>(random.between(1, 30));
    const std::uint64_t seed = random.below(1000);
    std::int64_t before = 0;
    std::optional<instant> earlier = start;
    for (int i = 0; i < 50; ++i) {
        const std::int64_t last = before + random.between(0, 20000);
        const auto next = s.next({start, start + seconds(last), count}, seed);
        if (next && !earlier) FAIL("given up after " << before << " s, and not after " << last << " s");
        if (next && *next < *earlier)
            FAIL("after attempt " << count << " at " << last << " s it is " << (*earlier - *next).count
                                  << " s earlier than after " << before << " s");
        earlier = next;
        before = last;
    }
}

}  // namespace

TEST_CASE("a plan goes on in time, within the life of the message, and attempt by attempt is the same") {
    for (const retry_preset* p : retry_presets::all) {
        INFO(p->name);
        for (std::uint64_t seed = 0; seed < 3; ++seed) require_plan(p->schedule, seed);
    }
    repeat(100, [&](chance& random) {
        const retry_schedule s = any_schedule(random);
        require_plan(s, random.below(1000));
    });
}

TEST_CASE("a leg by itself waits as its pace says, whenever the attempt was made") {
    repeat(300, [&](chance& random) {
        const retry_leg leg = any_leg(random);
        const retry_schedule s{.legs = {{leg}}, .give_up_after = retry_schedule::longest_life};
        const std::int64_t longest = leg.longest > seconds(0) ? leg.longest.count : retry_schedule::longest_wait.count;
        std::int64_t grown = leg.wait.count;
        for (std::int64_t count = 1; count <= 20; ++count) {
            const std::int64_t age = random.between(0, 1000000);
            std::int64_t n = count;  // of the first time wait x n x n that is to come
            while (leg.wait.count * n * n <= age) ++n;
            std::int64_t wait = leg.wait.count;
            if (leg.pace == retry_pace::growing) wait = grown;
            if (leg.pace == retry_pace::by_age) wait = std::clamp(age, leg.wait.count, longest);
            if (leg.pace == retry_pace::quadratic) wait = leg.wait.count * n * n - age;
            wait = std::min(wait, retry_schedule::longest_wait.count);
            const auto next = s.next({start, start + seconds(age), static_cast<std::uint32_t>(count)});
            if (age + wait <= retry_schedule::longest_life.count)
                CHECK(next == start + seconds(age + wait));
            else
                CHECK_FALSE(next);
            grown = std::min(grown * leg.factor / 100, longest);
        }
    });
}

TEST_CASE("the age of a message tells which leg its schedule has come to") {
    repeat(300, [&](chance& random) {
        const seconds ends[] = {hours(random.between(1, 10)), hours(random.between(11, 20))};
        const seconds waits[] = {seconds(random.between(1, 600)), seconds(random.between(601, 1200)),
                                 seconds(random.between(1201, 1800))};
        const retry_schedule s{
            .legs = {{{.wait = waits[0], .until = ends[0]}, {.wait = waits[1], .until = ends[1]}, {.wait = waits[2]}}},
            .give_up_after = days(2)};
        for (int i = 0; i < 20; ++i) {
            const seconds age = i == 0 ? ends[0] : minutes(random.between(0, 24 * 60));
            const std::size_t leg = age < ends[0] ? 0 : age < ends[1] ? 1 : 2;
            CHECK(s.next({start, start + age, 1}) == start + age + waits[leg]);
        }
    });
}

TEST_CASE("jitter moves a wait by its percentage at most, either way") {
    int longer = 0;
    int shorter = 0;
    int others = 0;  // with another seed
    repeat(300, [&](chance& random) {
        retry_schedule s;
        const int percent = random.between(1, 100);
        std::int64_t longest = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            s.legs[i] = {.wait = seconds(random.between(60, 7200)), .waits = 3};
            longest += 3 * s.legs[i].wait.count;
        }
        s.give_up_after = seconds(2 * longest);
        const std::vector<planned_attempt> steady = attempts_of(s, 0);
        s.jitter_percent = static_cast<std::uint8_t>(percent);
        const std::uint64_t seed = random.below(1000);
        const std::vector<planned_attempt> shaken = attempts_of(s, seed);
        if (s.next({start, start, 1}, seed) != s.next({start, start, 1}, seed + 1)) ++others;
        REQUIRE(steady.size() == 10);
        REQUIRE(shaken.size() == 10);
        for (std::size_t i = 1; i < 10; ++i) {
            const std::int64_t wait = steady[i].wait.count;
            const std::int64_t off = shaken[i].wait.count - wait;
            CHECK(off * 100 <= wait * percent);
            CHECK(off * 100 >= -wait * percent);
            ++(off > 0 ? longer : shorter);
        }
    });
    CHECK(longer >= 1000);
    CHECK(shorter >= 1000);
    CHECK(others >= 250);
}

TEST_CASE("the later an attempt was made, the later is the next, or there is none") {
    for (const retry_preset* p : retry_presets::all) {
        INFO(p->name);
        repeat(10, [&](chance& random) { require_monotone(random, p->schedule); });
    }
    repeat(500, [&](chance& random) {
        retry_schedule s{.legs = {{any_leg(random)}}, .give_up_after = hours(random.between(1, 100))};
        // Where the wait follows the age, another age is another wait, and shaken another way.
        const bool follows_age = s.legs[0].pace == retry_pace::quadratic || s.legs[0].pace == retry_pace::by_age;
        if (!follows_age) s.jitter_percent = random.up_to(100);
        require_monotone(random, s);
    });
}

// --- Figures.

TEST_CASE("the figures of a campaign are a count of its messages") {
    enum class fate { delivered, presumed, pending, failed, not_sent };
    struct message {
        fate what;
        verdict why;
    };
    repeat(100, [&](chance& random) {
        std::vector<message> messages;
        tally whole;
        tally half;
        tally other_half;
        const auto any_verdict = [&] {
            verdict v;
            v.reason = static_cast<reason>(random.between(1, reason_count - 1));
            v.category = static_cast<category>(random.between(1, 3));
            return v;
        };
        const auto delivery_with = [](outcome o) {
            delivery d;
            d.outcome = o;
            return d;
        };
        for (int i = 0; i < 200; ++i) {
            constexpr outcome outcomes[] = {outcome::delivered, outcome::presumed_delivered, outcome::delayed,
                                            outcome::failed, outcome::not_attempted};
            tally& part = random.percent(50) ? half : other_half;
            const verdict v = any_verdict();
            const std::size_t known = messages.empty() ? 0 : random.below(messages.size());
            if (!messages.empty() && messages[known].what == fate::pending && part.pending > 0) {
                const bool is_failed = random.percent(50);
                const delivery d = delivery_with(is_failed ? outcome::failed : outcome::delivered);
                whole.decided(d, v);
                part.decided(d, v);
                messages[known] = {is_failed ? fate::failed : fate::delivered, v};
            } else if (!messages.empty() && messages[known].what == fate::delivered && part.delivered > part.presumed &&
                       random.percent(30)) {
                whole.amend(v);
                part.amend(v);
                messages[known] = {fate::failed, v};
            } else {
                const std::size_t which = random.below(std::size(outcomes));
                constexpr fate fates[] = {fate::delivered, fate::presumed, fate::pending, fate::failed, fate::not_sent};
                whole.add(delivery_with(outcomes[which]), v);
                part.add(delivery_with(outcomes[which]), v);
                messages.push_back({fates[which], v});
            }

            const auto number_of = [&](auto is) {
                return static_cast<std::uint64_t>(std::count_if(messages.begin(), messages.end(), is));
            };
            const auto number = [&](fate f) { return number_of([&](const message& m) { return m.what == f; }); };
            const std::uint64_t failed = number(fate::failed);
            CHECK(whole.failed() == failed);
            CHECK(whole.presumed == number(fate::presumed));
            CHECK(whole.delivered == number(fate::delivered) + number(fate::presumed));
            CHECK(whole.pending == number(fate::pending));
            CHECK(whole.pre_errors == number(fate::not_sent));
            CHECK(whole.sent() == messages.size() - number(fate::not_sent));
            std::uint64_t by_reason = 0;
            for (std::size_t r = 0; r < reason_count; ++r) by_reason += whole.count(static_cast<reason>(r));
            CHECK(by_reason == failed);
            std::uint64_t by_category = 0;
            for (const category c : {category::none, category::soft, category::hard, category::unknown}) {
                by_category += whole.count(c);
                CHECK(whole.count(c) ==
                      number_of([&](const message& m) { return m.what == fate::failed && m.why.category == c; }));
            }
            CHECK(by_category == failed);
            if (whole.sent() == 0) continue;
            const std::uint64_t rates = whole.delivery_rate(2).scaled + whole.error_rate(2).scaled;
            CHECK(rates >= 10000);
            CHECK(rates <= 10001);  // both are rounded half up
        }
        tally sum = half;
        sum += other_half;
        CHECK(sum == whole);
    });
}
