// What each real system does, told as its documents tell it, contradictions included.
#include <mailbounce/policy/history.hpp>
#include <mailbounce/policy/presets.hpp>

#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "policy/events.hpp"

using namespace tests;

namespace {

// How many failures of a kind, a day apart, it takes to stop an address; 0 if a hundred do not.
int stops_after(const preset& p, event (*make)(instant, std::uint64_t), seconds between = days(1)) {
    std::vector<event> events;
    for (int n = 1; n <= 100; ++n) {
        const auto number = static_cast<std::uint64_t>(n);
        events.push_back(make(day(0) + seconds(between.count * (n - 1)), number));
        if (replay(events, p.policy).is_stopped()) return n;
    }
    return 0;
}

event hard_of(instant at, std::uint64_t message) { return hard(at, message); }
event soft_of(instant at, std::uint64_t message) { return soft(at, message); }
event unknown_of(instant at, std::uint64_t message) { return unknown(at, message); }

event refused(reason why, instant at, std::uint64_t message = 0) {
    return failure(why, category_table{}(why, code_class::permanent), code_class::permanent, at, message);
}
event blocked_of(instant at, std::uint64_t message) { return refused(reason::sender_blocked, at, message); }
event spam_of(instant at, std::uint64_t message) { return refused(reason::spam_content, at, message); }

// The same for a record that is kept as the events come, at compile time.
constexpr int record_stops_after(const preset& p, event (*make)(instant, std::uint64_t)) {
    address_record r;
    for (int n = 1; n <= 100; ++n)
        if (r.apply(make(day(n), static_cast<std::uint64_t>(n)), p.policy).stops) return n;
    return 0;
}

static_assert(record_stops_after(presets::shanon_current, hard) == 3);
static_assert(record_stops_after(presets::shanon_2023_plain, unknown) == 3);
static_assert(record_stops_after(presets::haihai_simple, soft) == 3);
static_assert(record_stops_after(presets::haihai_detailed, unknown) == 3);
static_assert(record_stops_after(presets::benchmark, hard) == 2);
static_assert(record_stops_after(presets::zoho, hard) == 1 && record_stops_after(presets::zoho, soft) == 7);
static_assert(record_stops_after(presets::mailman, hard) == 5 && record_stops_after(presets::mailman, soft) == 10);
static_assert(record_stops_after(presets::mailman_manual, hard) == 6);
static_assert(record_stops_after(presets::discourse, hard) == 2 && record_stops_after(presets::discourse, soft) == 4);
static_assert(record_stops_after(presets::phplist, soft) == 3 &&
              record_stops_after(presets::phplist_shipped, soft) == 5);
static_assert(record_stops_after(presets::listmonk, hard) == 1 && record_stops_after(presets::listmonk, soft) == 0);
static_assert(record_stops_after(presets::ses, hard) == 1 && record_stops_after(presets::ses, unknown) == 0);
static_assert(record_stops_after(presets::sendgrid, hard) == 1 && record_stops_after(presets::sendgrid, soft) == 0);
static_assert(record_stops_after(presets::sparkpost, hard) == 1 && record_stops_after(presets::sparkpost, soft) == 0);
static_assert(record_stops_after(presets::mailchimp_like, soft) == 7);
static_assert(record_stops_after(presets::klaviyo_like, soft) == 7);
static_assert(record_stops_after(presets::hubspot_like, hard) == 1 &&
              record_stops_after(presets::hubspot_like, soft) == 0);
static_assert(record_stops_after(presets::salesforce_like, soft) == 16);
static_assert(record_stops_after(presets::adobe_like, soft) == 5);

bool stops(const preset& p, const std::vector<event>& events) { return replay(events, p.policy).is_stopped(); }

}  // namespace

TEST_CASE("presets are found by their names, and tell whence and of when they are") {
    std::set<std::string_view> names;
    for (const preset* p : presets::all) {
        CAPTURE(p->name);
        CHECK(names.insert(p->name).second);
        CHECK(presets::find(p->name) == p);
        CHECK_FALSE(p->source.empty());
        CHECK(p->as_of.starts_with("20"));
    }
    CHECK(presets::find("mailman") == &presets::mailman);
    CHECK(presets::find("Mailman") == nullptr);
    CHECK(presets::find("") == nullptr);
}

TEST_CASE("a running record is enough for all but three") {
    std::set<std::string_view> with_history;
    for (const preset* p : presets::all)
        if (p->policy.needs_history()) with_history.insert(p->name);
    CHECK(with_history == std::set<std::string_view>{"sympa", "postal", "hubspot_global_like"});
}

// --- SHANON Marketing Platform.

TEST_CASE("SHANON 1.2: three errors in a row disable an address, of bulk and of automatic mail") {
    CHECK(stops_after(presets::shanon_current, hard_of) == 3);
    CHECK(stops_after(presets::shanon_current, soft_of) == 3);
    CHECK(stops_after(presets::shanon_current, unknown_of) == 3);
    CHECK(stops_after(presets::shanon_current, blocked_of) == 3);
    const std::vector<event> interrupted{hard(day(1), 1), hard(day(2), 2), success(day(3), 3), hard(day(4), 4),
                                         hard(day(5), 5)};
    CHECK_FALSE(stops(presets::shanon_current, interrupted));
    std::vector<event> automatic{hard(day(1), 1), hard(day(2), 2), hard(day(3), 3)};
    automatic[1].stream = mail_stream::transactional;
    CHECK(stops(presets::shanon_current, automatic));
}

TEST_CASE("SHANON 1.2: automatic mail is sent whatever the flag, bulk mail is not") {
    const suppression& policy = presets::shanon_current.policy;
    const address_record r = record_of(policy, {hard(day(1)), hard(day(2)), hard(day(3))});
    CHECK_FALSE(r.allows(policy, mail_stream::bulk, day(3)));
    CHECK(r.allows(policy, mail_stream::transactional, day(3)));
}

TEST_CASE("SHANON 1.2: an error after the delivery was recorded counts in its place") {
    CHECK(stops(presets::shanon_current, {hard(day(1), 1), success(day(2), 2), hard(day(3), 3), unknown(day(4), 2)}));
}

TEST_CASE("SHANON 1.2: setting the flag back counts from zero") {
    const suppression& policy = presets::shanon_current.policy;
    address_record r = record_of(policy, {hard(day(1)), hard(day(2)), hard(day(3)),
                                          happened(event_kind::revalidation, day(4)), hard(day(5)), hard(day(6))});
    CHECK_FALSE(r.is_stopped());
    r.apply(hard(day(7)), policy);
    CHECK(r.is_stopped());
}

TEST_CASE("SHANON 1.3: the pages disagree on 42521, and on whether three must follow one another") {
    const auto first = [](const preset& p, int code) { return stops(p, {with_code(unknown(day(1), 1), code)}); };
    for (const preset* p : {&presets::shanon_current, &presets::shanon_current_plain}) {
        CHECK(first(*p, 521));
        CHECK(first(*p, 551));
        CHECK(first(*p, 553));
        CHECK_FALSE(first(*p, 550));
    }
    for (const preset* p : {&presets::shanon_2023, &presets::shanon_2023_plain}) {
        CHECK_FALSE(first(*p, 521));
        CHECK(first(*p, 551));
        CHECK(first(*p, 553));
        CHECK_FALSE(first(*p, 554));
    }
    const std::vector<event> interrupted{hard(day(1), 1), hard(day(2), 2), success(day(3), 3), hard(day(4), 4)};
    CHECK_FALSE(stops(presets::shanon_current, interrupted));
    CHECK_FALSE(stops(presets::shanon_2023, interrupted));
    CHECK(stops(presets::shanon_current_plain, interrupted));
    CHECK(stops(presets::shanon_2023_plain, interrupted));
}

// --- HaiHai Mail.

TEST_CASE("HaiHai 2: simple settings count errors of any type in all, three of them") {
    CHECK(presets::haihai_simple.policy.counting == counting::cumulative);
    CHECK(stops_after(presets::haihai_simple, hard_of) == 3);
    CHECK(stops_after(presets::haihai_simple, blocked_of) == 3);
    CHECK(stops(presets::haihai_simple,
                {hard(day(1), 1), success(day(2), 2), soft(day(3), 3), success(day(4), 4), unknown(day(5), 5)}));
}

TEST_CASE("HaiHai 2: temporary is a full mailbox or trouble at the receiving server, unknown is all else") {
    const suppression& policy = presets::haihai_detailed.policy;
    const auto kind = [&](reason r) {
        return policy.judge({.reason = r, .category = category::unknown, .code_class = code_class::permanent}).category;
    };
    CHECK(kind(reason::mailbox_unknown) == category::hard);
    for (const reason r : {reason::mailbox_full, reason::system_error, reason::network_failure})
        CHECK(kind(r) == category::soft);
    for (const reason r : {reason::policy_refused, reason::spam_content, reason::local_fault})
        CHECK(kind(r) == category::unknown);
}

TEST_CASE("HaiHai 2: detailed settings judge each type by itself, three of each") {
    const preset& p = presets::haihai_detailed;
    CHECK(stops_after(p, hard_of) == 3);
    CHECK(stops_after(p, soft_of) == 3);
    CHECK(stops_after(p, unknown_of) == 3);
    CHECK_FALSE(stops(p, {hard(day(1), 1), hard(day(2), 2), soft(day(3), 3), soft(day(4), 4), unknown(day(5), 5),
                          unknown(day(6), 6)}));
}

TEST_CASE("HaiHai 2: a record that is deleted loses its history, and is a target again") {
    const address_record r = record_of(presets::haihai_simple.policy,
                                       {hard(day(1)), hard(day(2)), hard(day(3)), happened(event_kind::removal, day(4)),
                                        happened(event_kind::subscription, day(5))});
    CHECK(sends(r, presets::haihai_simple.policy, day(5)));
    CHECK(r == address_record{});
}

TEST_CASE("HaiHai 2: a bounce takes hours to about a week, and still counts once") {
    CHECK(late_bounce_limit == days(7));
    CHECK(stops(presets::haihai_simple, {success(day(0), 1), success(day(1), 2), success(day(2), 3), hard(day(7), 1),
                                         hard(day(8), 2), hard(day(9), 3), hard(day(9), 3)}));
    CHECK_FALSE(stops(presets::haihai_simple, {success(day(0), 1), hard(day(7), 1), hard(day(7), 1), hard(day(7), 1)}));
}

TEST_CASE("HaiHai 2: a change of settings can be applied to the histories at once") {
    const std::vector<event> events{hard(day(1), 1), hard(day(2), 2)};
    suppression stricter = presets::haihai_simple.policy;
    stricter.score.stop = 2;
    const address_record before = replay(events, presets::haihai_simple.policy);
    CHECK_FALSE(before.is_stopped());
    CHECK(adopt(before, events, stricter, takes_effect::at_once).is_stopped());
    CHECK_FALSE(adopt(before, events, stricter, takes_effect::from_now_on).is_stopped());
}

TEST_CASE("HaiHai 2: an address that is known as a trap is warned of, and mail to it is not stopped") {
    const address_record r = record_of(presets::haihai_simple.policy, {happened(event_kind::trap, day(1))});
    CHECK(r.marks().contains(stop_cause::trap));
    CHECK(sends(r, presets::haihai_simple.policy, day(1)));
}

// --- Benchmark Email.

TEST_CASE("Benchmark 3: two hard errors in a row confirm the error, blocks and spam verdicts among them") {
    CHECK(stops_after(presets::benchmark, hard_of) == 2);
    CHECK(stops_after(presets::benchmark, blocked_of) == 2);
    CHECK(stops_after(presets::benchmark, spam_of) == 2);
    CHECK(stops_after(presets::benchmark, soft_of) == 0);
    CHECK_FALSE(stops(presets::benchmark, {hard(day(1), 1), success(day(2), 2), hard(day(3), 3)}));
    // The first is provisional.
    const address_record r = record_of(presets::benchmark.policy, {hard(day(1))});
    CHECK(r.to_go(presets::benchmark.policy).hard == 1);
    // A library should let its causes not count: they are not the address's matter.
    CHECK(stops_after(presets::benchmark_sparing, hard_of) == 2);
    CHECK(stops_after(presets::benchmark_sparing, blocked_of) == 0);
    CHECK(stops_after(presets::benchmark_sparing, spam_of) == 0);
}

// --- Zoho Campaigns.

TEST_CASE("Zoho 4.1: hard reasons stop at once, a permanent block and a policy among them") {
    CHECK(stops_after(presets::zoho, hard_of) == 1);
    CHECK(stops_after(presets::zoho, blocked_of) == 1);
    CHECK(stops(presets::zoho, {refused(reason::policy_refused, day(1))}));
    CHECK_FALSE(stops(presets::zoho, {failure(reason::sender_blocked, category::soft, code_class::transient, day(1))}));
}

TEST_CASE("Zoho 4.2: seven soft bounces in a row do, too") {
    CHECK(stops_after(presets::zoho, soft_of) == 7);
    CHECK(stops_after(presets::zoho, spam_of) == 7);
}

// --- Mailing list managers.

TEST_CASE("Mailman: hard 1.0, soft 0.5, at 5.0, one a day") {
    CHECK(stops_after(presets::mailman, hard_of) == 5);
    CHECK(stops_after(presets::mailman, unknown_of) == 5);  // when in doubt hard
    CHECK(stops_after(presets::mailman, soft_of) == 10);
    CHECK(stops_after(presets::mailman, hard_of, hours(12)) == 9);  // two a day, of which one counts
}

TEST_CASE("Mailman: the code says at 5.0, the manual greater than 5.0") {
    CHECK(stops_after(presets::mailman_manual, hard_of) == 6);
    CHECK(stops_after(presets::mailman_manual, soft_of) == 11);
}

TEST_CASE("Mailman: bounce information is stale after seven days") {
    CHECK(stops_after(presets::mailman, hard_of, days(7)) == 5);
    CHECK(stops_after(presets::mailman, hard_of, days(8)) == 0);
}

TEST_CASE("Mailman: three warnings, seven days apart, then the member is removed") {
    std::vector<event> events;
    for (std::int64_t n = 1; n <= 5; ++n) events.push_back(hard(day(n), static_cast<std::uint64_t>(n)));
    const suppression& policy = presets::mailman.policy;
    const address_record r = replay(events, policy);
    REQUIRE(r.stopped_at() == day(5));
    CHECK(r.reminders_due(policy, day(5)) == 1);
    CHECK(r.reminders_due(policy, day(12)) == 2);
    CHECK(r.reminders_due(policy, day(19)) == 3);
    CHECK(r.removal_due(policy) == day(26));
}

TEST_CASE("Sympa: ten bounces over ten days; 45 warns, 75 stops, 4.x.x halves") {
    // All messages bounce: the note is the count, halved for soft ones.
    CHECK(stops_after(presets::sympa, hard_of) == 75);
    CHECK(stops_after(presets::sympa, soft_of) == 0);  // 100 of them are 50
    const suppression& policy = presets::sympa.policy;
    std::vector<event> events;
    const auto note = [&] { return replay(events, policy).counts(policy).score; };
    for (std::int64_t n = 0; n < 9; ++n) events.push_back(hard(day(2 * n)));
    CHECK(note() == 0);  // nine are too few
    events.push_back(hard(day(18)));
    CHECK(note() == 10);
    // Half of the messages bounce: the note is half the count, rounded half up.
    events.clear();
    for (std::int64_t n = 0; n < 11; ++n) {
        events.push_back(hard(day(2 * n)));
        events.push_back(success(day(2 * n + 1)));
    }
    CHECK(note() == 6);  // 11 x 11 / 21 = 5.76
    events.push_back(soft(day(30)));
    CHECK(note() == 3);  // 12 x 12 / 23 / 2 = 3.13
    // Ten within less than ten days tell nothing yet.
    events.clear();
    for (std::int64_t n = 0; n < 20; ++n) events.push_back(hard(day(0) + hours(12 * n)));
    CHECK(note() == 0);
    events.push_back(hard(day(10)));
    CHECK(note() == 21);
    for (std::int64_t n = 0; n < 23; ++n) events.push_back(hard(day(11 + n)));
    CHECK(note() == 44);
    CHECK(replay(events, policy).standing_at(policy, day(50)) == standing::clear);
    events.push_back(hard(day(34)));
    CHECK(note() == 45);
    CHECK(replay(events, policy).standing_at(policy, day(50)) == standing::warned);
}

TEST_CASE("Discourse: soft 1, hard 2, stop at 4; 0.1 less for each message, all forgotten after 30 days") {
    CHECK(stops_after(presets::discourse, hard_of) == 2);
    CHECK(stops_after(presets::discourse, unknown_of) == 2);  // without a status hard
    CHECK(stops_after(presets::discourse, soft_of) == 4);
    CHECK(stops_after(presets::discourse, hard_of, days(30)) == 2);
    CHECK(stops_after(presets::discourse, hard_of, days(31)) == 0);
    const std::vector<event> less{hard(day(1)), success(day(2)), hard(day(3))};
    CHECK(replay(less, presets::discourse.policy).counts(presets::discourse.policy).score == 39);  // 3.9
    CHECK_FALSE(stops(presets::discourse, less));
    std::vector<event> eroded{hard(day(1))};
    for (int n = 0; n < 20; ++n) eroded.push_back(success(day(2)));
    CHECK(replay(eroded, presets::discourse.policy).counts(presets::discourse.policy).score == 0);
    // Critical mail is sent all the same.
    const address_record r = record_of(presets::discourse.policy, {hard(day(1)), hard(day(2))});
    CHECK(r.allows(presets::discourse.policy, mail_stream::transactional, day(2)));
}

TEST_CASE("phpList: the code unconfirms after three in a row, its configuration after five; fifty blacklist") {
    CHECK(stops_after(presets::phplist, hard_of) == 3);
    CHECK(stops_after(presets::phplist, soft_of) == 3);
    CHECK(stops_after(presets::phplist_shipped, hard_of) == 5);
    CHECK_FALSE(stops(presets::phplist, {hard(day(1)), hard(day(2)), success(day(3)), hard(day(4))}));
    const suppression& policy = presets::phplist.policy;
    address_record r;
    for (int n = 1; n < 50; ++n) r.apply(hard(day(n)), policy);
    CHECK(r.counts(policy).score == 49);
    // Who is not confirmed gets no campaigns, and the system's own mail; who is blacklisted gets none.
    CHECK(r.standing_at(policy, day(49)) == standing::stopped);
    CHECK(r.allows(policy, mail_stream::transactional, day(49)));
    r.apply(hard(day(50)), policy);
    CHECK(r.standing_at(policy, day(50)) == standing::blocked);
}

TEST_CASE("listmonk: the first hard bounce and the first complaint; soft and unknown ones never") {
    CHECK(stops_after(presets::listmonk, hard_of) == 1);
    CHECK(stops_after(presets::listmonk, soft_of) == 0);
    event no_code = unknown(day(1));
    no_code.code_class = code_class::none;
    CHECK(replay(std::vector<event>{no_code}, presets::listmonk.policy).counts(presets::listmonk.policy).soft == 1);
    CHECK_FALSE(sends(record_of(presets::listmonk.policy, {happened(event_kind::complaint, day(1))}),
                      presets::listmonk.policy, day(1)));
}

// --- Mail servers and sending services.

TEST_CASE("Postal: a second hard failure in 24 hours suppresses for 30 days, any 5yz among them") {
    CHECK_FALSE(stops(presets::postal, {hard(day(1), 1), hard(day(2) + seconds(1), 2)}));
    CHECK(stops(presets::postal, {hard(day(1), 1), hard(day(2), 2)}));
    CHECK(stops(presets::postal, {blocked_of(day(1), 1), spam_of(day(1), 2)}));
    const address_record r = replay(std::vector<event>{hard(day(1), 1), hard(day(1), 2)}, presets::postal.policy);
    CHECK_FALSE(sends(r, presets::postal.policy, day(31) - seconds(1)));
    CHECK(sends(r, presets::postal.policy, day(31)));
}

TEST_CASE("Postal: all attempts used up suppress; a released message that is taken lifts it") {
    const event expired = failure(reason::expired, category::soft, code_class::transient, day(1), 1);
    CHECK(stops(presets::postal, {expired}));
    CHECK(stops_after(presets::postal, soft_of) == 0);
    CHECK_FALSE(stops(presets::postal, {expired, success(day(2), 2)}));
}

TEST_CASE("Amazon SES: permanent bounces and complaints; a domain that does not exist is transient there") {
    CHECK(stops_after(presets::ses, hard_of) == 1);
    CHECK(stops_after(presets::ses, soft_of) == 0);
    CHECK(stops_after(presets::ses, unknown_of) == 0);  // Undetermined
    CHECK_FALSE(stops(presets::ses, {refused(reason::domain_unknown, day(1))}));
    CHECK_FALSE(
        sends(record_of(presets::ses.policy, {happened(event_kind::complaint, day(1))}), presets::ses.policy, day(1)));
}

TEST_CASE("SendGrid: an invalid address at once; its block list is no suppression list") {
    CHECK(stops_after(presets::sendgrid, hard_of) == 1);
    CHECK(stops(presets::sendgrid, {refused(reason::domain_unknown, day(1))}));
    CHECK(stops_after(presets::sendgrid, blocked_of) == 0);
    CHECK(stops_after(presets::sendgrid, soft_of) == 0);
}

TEST_CASE("SparkPost: hard classes 10, 30 and 90; a failed DNS lookup (21) is soft") {
    CHECK(stops_after(presets::sparkpost, hard_of) == 1);
    CHECK_FALSE(stops(presets::sparkpost, {refused(reason::domain_unknown, day(1))}));
    CHECK(stops_after(presets::sparkpost, blocked_of) == 0);
    CHECK_FALSE(sends(record_of(presets::sparkpost.policy, {happened(event_kind::unsubscribe, day(1))}),
                      presets::sparkpost.policy, day(1)));
}

// --- Marketing platforms.

TEST_CASE("Mailchimp: one hard bounce, seven soft ones, fifteen with activity") {
    const preset& p = presets::mailchimp_like;
    CHECK(stops_after(p, hard_of) == 1);
    CHECK(stops_after(p, soft_of) == 7);
    std::vector<event> active{happened(event_kind::activity, day(0))};
    for (std::uint64_t n = 1; n <= 14; ++n) active.push_back(soft(day(static_cast<std::int64_t>(n)), n));
    CHECK_FALSE(stops(p, active));
    active.push_back(soft(day(15), 15));
    CHECK(stops(p, active));
    CHECK_FALSE(stops(p, {happened(event_kind::activity, day(0)), hard(day(1), 1)}));  // spared
    CHECK(stops(p, {happened(event_kind::activity, day(0)), hard(day(1), 1), hard(day(2), 2)}));
}

TEST_CASE("Klaviyo: one hard bounce, or seven soft ones in a row") {
    CHECK(stops_after(presets::klaviyo_like, hard_of) == 1);
    CHECK(stops_after(presets::klaviyo_like, soft_of) == 7);
    std::vector<event> events;
    for (std::uint64_t n = 1; n <= 6; ++n) events.push_back(soft(day(static_cast<std::int64_t>(n)), n));
    events.push_back(success(day(7), 7));
    events.push_back(soft(day(8), 8));
    CHECK_FALSE(stops(presets::klaviyo_like, events));
}

TEST_CASE("HubSpot: hard at once in the account, full, policy and spam included; three in 60 days everywhere") {
    CHECK(stops_after(presets::hubspot_like, hard_of) == 1);
    CHECK(stops(presets::hubspot_like, {refused(reason::mailbox_full, day(1))}));
    CHECK(stops(presets::hubspot_like, {refused(reason::policy_refused, day(1))}));
    CHECK(stops(presets::hubspot_like, {refused(reason::spam_content, day(1))}));
    CHECK(stops_after(presets::hubspot_like, soft_of) == 0);
    CHECK(stops_after(presets::hubspot_global_like, hard_of) == 3);
    CHECK(stops_after(presets::hubspot_global_like, hard_of, days(30)) == 3);
    CHECK(stops_after(presets::hubspot_global_like, hard_of, days(30) + seconds(1)) == 0);
    CHECK(stops_after(presets::hubspot_global_like, soft_of) == 0);
}

TEST_CASE("Salesforce Marketing Cloud: three bounces and fifteen days; one hard bounce at a trusted domain") {
    CHECK(stops_after(presets::salesforce_like, hard_of) == 16);  // the 16th day is the first with three and 15 days
    CHECK(stops_after(presets::salesforce_like, soft_of, days(8)) == 3);
    CHECK(stops_after(presets::salesforce_like, soft_of, days(7)) == 4);
    CHECK(stops_after(presets::salesforce_trusted_like, hard_of) == 1);
}

TEST_CASE("Adobe Journey Optimizer: five soft errors in a row, 24 hours apart; Ignored ones do not count") {
    CHECK(stops_after(presets::adobe_like, hard_of) == 1);
    CHECK(stops_after(presets::adobe_like, soft_of) == 5);
    CHECK(stops_after(presets::adobe_like, soft_of, hours(12)) == 9);
    CHECK_FALSE(stops(presets::adobe_like, {soft(day(1), 1), soft(day(2), 2), soft(day(3), 3), soft(day(4), 4),
                                            success(day(5), 5), soft(day(6), 6)}));
    CHECK(stops_after(presets::adobe_like, [](instant at, std::uint64_t m) {
              return failure(reason::message_too_large, category::soft, code_class::permanent, at, m);
          }) == 0);
}

// --- And others, which have no preset: the settings can say what they do, too.

TEST_CASE("the rest of the field is said in the same settings") {
    struct row {
        std::string_view name;
        suppression policy;
        int hard, soft, unknown;  // how many a day apart stop; 0: however many
    };
    const fault_set all = fault_set::up_to(fault::unknown);
    const category_table engaging = [] {
        // Classes that share a limit share a category: hard 1, soft 3, unknown 4; all others never count.
        category_table t;
        for (std::size_t i = 1; i < reason_count; ++i) t.set(static_cast<reason>(i), category::none);
        t.set(reason::mailbox_unknown, category::hard).set(reason::domain_unknown, category::hard);
        t.set(reason::mailbox_disabled, category::hard);
        t.set(reason::mailbox_full, category::soft).set(reason::network_failure, category::soft);
        return t.set(reason::relay_denied, category::unknown).set(reason::routing_loop, category::unknown);
    }();
    reason_set never_at_engaging = reason_set::up_to(reason::undetermined);
    for (const reason r : {reason::mailbox_unknown, reason::domain_unknown, reason::mailbox_disabled,
                           reason::mailbox_full, reason::network_failure, reason::relay_denied, reason::routing_loop})
        never_at_engaging = never_at_engaging.without(r);

    const row rows[] = {
        {"Mautic: every recognised bounce", {.faults = all, .score = {.stop = 1}}, 1, 1, 1},
        {"BillionMail: three, no hard or soft", {.faults = all, .counting = counting::cumulative}, 3, 3, 3},
        {"Engaging Networks: by class, 1, 3, 4 or 99999",
         {.categories = engaging,
          .faults = all,
          .never = never_at_engaging,
          .counting = counting::cumulative,
          .limits = {.hard = 1, .soft = 3, .unknown = 4},
          .score = {}},
         1,
         3,
         0},
        {"Lyris: one a day, held at 5, anew after 10 quiet days",
         {.faults = all,
          .counting = counting::cumulative,
          .one_per_day = true,
          .stale_after = days(10),
          .score = {.stop = 5}},
         5,
         5,
         5},
        {"Braze: one hard bounce, soft never", {.limits = {.hard = 1}, .score = {}}, 1, 0, 0},
        {"dotdigital: twenty soft in a row", {.faults = all, .limits = {.soft = 20}, .score = {}}, 0, 20, 0},
        {"Campaign Monitor: one hard, three soft with no activity between",
         {.faults = all,
          .counting = counting::cumulative,
          .activity_resets = true,
          .limits = {.hard = 1, .soft = 3},
          .score = {}},
         1,
         3,
         0},
        {"ServiceNow: ten", {.faults = all, .counting = counting::cumulative, .score = {.stop = 10}}, 10, 10, 10},
        {"seven, more than seven days, a delivery sets back",
         {.faults = all, .score = {.stop = 7}, .spread = days(7) + seconds(1)},
         9,
         9,
         9},
        {"CiviCRM: Relay 3, Quota 0, and so on",
         {.faults = all, .never = {reason::mailbox_full}, .score = {.stop = 3}},
         3,
         0,
         3},
        {"Mailgun: recipient not found, soft and spam never",
         {.at_once = {reason::mailbox_unknown}, .score = {}},
         1,
         0,
         0},
        {"emailit: full and unknown at once, 550 and 554 too",
         {.at_once = {reason::mailbox_unknown}, .codes_at_once = {550, 551, 553, 554}, .score = {}},
         1,
         0,
         0},
    };
    for (const row& r : rows) {
        CAPTURE(r.name);
        const preset p{"test", "test", "2026", r.policy};
        CHECK(stops_after(p, hard_of) == r.hard);
        CHECK(stops_after(p, soft_of) == r.soft);
        CHECK(stops_after(p, unknown_of) == r.unknown);
    }
    // NetSuite holds hard bounces for 30 days, Mozilla's accounts for one.
    for (const seconds held : {days(30), days(1)}) {
        const suppression policy{.limits = {.hard = 1}, .score = {}, .lifts_after = held};
        const address_record r = record_of(policy, {hard(day(0))});
        CHECK_FALSE(sends(r, policy, day(0) + held - seconds(1)));
        CHECK(sends(r, policy, day(0) + held));
    }
}
