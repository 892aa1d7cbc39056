// The schedules of real systems, by the numbers that their documents give.
#include <mailbounce/policy/retry_presets.hpp>

#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr instant start{};

struct outline {
    std::uint32_t attempts = 0;
    seconds last{};  // the time of the last one
};

constexpr outline outline_of(const retry_preset& p) {
    outline out;
    for (const planned_attempt& a : p.schedule.plan(start)) out = {a.number, a.at - start};
    return out;
}

std::vector<std::int64_t> first_of(const retry_preset& p, std::size_t count, std::int64_t unit) {
    std::vector<std::int64_t> out;
    for (const planned_attempt& a : p.schedule.plan(start)) {
        if (out.size() == count) break;
        out.push_back((a.at - start).count / unit);
    }
    return out;
}

using times = std::vector<std::int64_t>;

constexpr bool has_outline(const retry_preset& p, std::uint32_t attempts, seconds last) {
    const outline o = outline_of(p);
    return o.attempts == attempts && o.last == last;
}

static_assert(has_outline(retry_presets::shanon, 49, hours(24)));
static_assert(has_outline(retry_presets::rfc5321, 241, days(5)));
static_assert(has_outline(retry_presets::postfix, 112, seconds(428800)));
static_assert(has_outline(retry_presets::exim, 27, seconds(341212)));
static_assert(has_outline(retry_presets::qmail, 39, seconds(400 * 38 * 38)));
static_assert(has_outline(retry_presets::opensmtpd, 30, seconds(400 * 29 * 29)));
static_assert(has_outline(retry_presets::haraka, 13, seconds(64 * 4095)));
static_assert(has_outline(retry_presets::zonemta, 18, hours(48)));
static_assert(has_outline(retry_presets::mailgun, 7, minutes(475)));

}  // namespace

TEST_CASE("retry presets are found by their names, and tell whence and of when they are") {
    std::set<std::string_view> names;
    for (const retry_preset* p : retry_presets::all) {
        CAPTURE(p->name);
        CHECK(names.insert(p->name).second);
        CHECK(retry_presets::find(p->name) == p);
        CHECK_FALSE(p->source.empty());
        CHECK(p->as_of.starts_with("20"));
        CHECK(outline_of(*p).attempts > 1);
    }
    CHECK(retry_presets::find("Postfix") == nullptr);
}

TEST_CASE("SHANON 1.2: about every 30 minutes for about 24 hours, only where there was no answer") {
    STATIC_REQUIRE(retry_presets::shanon.schedule == retry_schedule{});
    const retry_rule& rule = retry_presets::shanon.rule;
    CHECK(rule.retries(reason::network_failure, code_class::none));
    CHECK(rule.retries(reason::network_failure, code_class::transient));
    CHECK_FALSE(rule.retries(reason::mailbox_full, code_class::transient));
    CHECK_FALSE(rule.retries(reason::system_error, code_class::none));
}

TEST_CASE("RFC 5321 4.5.4.1: 30 minutes at least, for four to five days") {
    CHECK(outline_of(retry_presets::rfc5321).last == days(5));
    CHECK(first_of(retry_presets::rfc5321, 3, 60) == times{0, 30, 60});
}

TEST_CASE("Postfix: twice the age, from 300 to 4000 seconds, for five days") {
    CHECK(first_of(retry_presets::postfix, 8, 1) == times{0, 300, 600, 1200, 2400, 4800, 8800, 12800});
    CHECK(outline_of(retry_presets::postfix).attempts == 112);
}

TEST_CASE("Exim: F,2h,15m; G,16h,1h,1.5; F,4d,6h") {
    CHECK(first_of(retry_presets::exim, 15, 60) ==
          times{0, 15, 30, 45, 60, 75, 90, 105, 120, 180, 270, 405, 607, 911, 1366});
    CHECK(outline_of(retry_presets::exim).attempts == 27);
    CHECK(outline_of(retry_presets::exim).last <= days(4));
    CHECK(retry_presets::exim.schedule.warn_after == hours(24));
}

TEST_CASE("Sendmail: five days, a warning after four hours") {
    CHECK(retry_presets::sendmail.schedule.give_up_after == days(5));
    CHECK(retry_presets::sendmail.schedule.warn_after == hours(4));
}

TEST_CASE("qmail: 400 n^2 seconds, 39 attempts in 604800 seconds; 100 n^2 locally") {
    CHECK(first_of(retry_presets::qmail, 6, 1) == times{0, 400, 1600, 3600, 6400, 10000});
    CHECK(outline_of(retry_presets::qmail).attempts == 39);
    CHECK(outline_of(retry_presets::qmail).last == seconds(400 * 38 * 38));
    CHECK(first_of(retry_presets::qmail_local, 4, 1) == times{0, 100, 400, 900});
}

TEST_CASE("OpenSMTPD: 400 n^2 seconds, 29 retries in four days; 10 n^2 locally; a notice after four hours") {
    CHECK(first_of(retry_presets::opensmtpd, 4, 1) == times{0, 400, 1600, 3600});
    CHECK(outline_of(retry_presets::opensmtpd).attempts - 1 == 29);
    CHECK(first_of(retry_presets::opensmtpd_local, 4, 1) == times{0, 10, 40, 90});
    CHECK(retry_presets::opensmtpd.schedule.warn_after == hours(4));
}

TEST_CASE("Mailman: every hour for five days") {
    CHECK(first_of(retry_presets::mailman, 3, 3600) == times{0, 1, 2});
    CHECK(outline_of(retry_presets::mailman).last == days(5));
}

TEST_CASE("Haraka: 2^(n+5) seconds, 13 failures, 72.8 hours") {
    CHECK(first_of(retry_presets::haraka, 4, 1) == times{0, 64, 64 + 128, 64 + 128 + 256});
    CHECK(outline_of(retry_presets::haraka).attempts == 13);
    CHECK(outline_of(retry_presets::haraka).last == seconds(262080));
}

TEST_CASE("ZoneMTA: 17 retries in 48 hours") {
    CHECK(first_of(retry_presets::zonemta, 9, 60) == times{0, 5, 12, 20, 45, 120, 240, 480, 720});
    CHECK(outline_of(retry_presets::zonemta).attempts - 1 == 17);
    CHECK(outline_of(retry_presets::zonemta).last == hours(48));
}

TEST_CASE("Postal: 5 minutes x 1.3^n, 18 times, about 31 hours") {
    CHECK(first_of(retry_presets::postal, 4, 1) == times{0, 300, 690, 1197});
    CHECK(outline_of(retry_presets::postal).attempts - 1 == 18);
    CHECK(outline_of(retry_presets::postal).last > hours(30));
    CHECK(outline_of(retry_presets::postal).last < hours(31));
}

TEST_CASE("KumoMTA: 20 minutes, doubled each time, for seven days, shaken") {
    retry_preset still = retry_presets::kumomta;
    CHECK(still.schedule.jitter_percent > 0);
    still.schedule.jitter_percent = 0;
    CHECK(first_of(still, 20, 60) == times{0, 20, 60, 140, 300, 620, 1260, 2540, 5100});
}

TEST_CASE("PowerMTA: every 10 minutes for 4 days and 12 hours") {
    CHECK(first_of(retry_presets::powermta, 3, 60) == times{0, 10, 20});
    CHECK(outline_of(retry_presets::powermta).last == days(4) + hours(12));
}

TEST_CASE("Exchange: 4 x 1, 6 x 5, then 10 minutes for two days; on Edge 10 and 30; a delay is told after 4 hours") {
    CHECK(first_of(retry_presets::exchange, 13, 60) == times{0, 1, 2, 3, 4, 9, 14, 19, 24, 29, 34, 44, 54});
    CHECK(first_of(retry_presets::exchange_edge, 13, 60) == times{0, 1, 2, 3, 4, 14, 24, 34, 44, 54, 64, 94, 124});
    CHECK(retry_presets::exchange.schedule.give_up_after == days(2));
    CHECK(retry_presets::exchange.schedule.warn_after == hours(4));
}

TEST_CASE("Exchange Online: within 15 minutes, growing to 60; the page says 24 hours and two days") {
    CHECK(first_of(retry_presets::exchange_online, 6, 60) == times{0, 15, 45, 105, 165, 225});
    CHECK(retry_presets::exchange_online.schedule.give_up_after == hours(24));
    CHECK(retry_presets::exchange_online_two_days.schedule.give_up_after == days(2));
}

TEST_CASE("Mailgun: 10, 15, 30 minutes, 1, 2, 4 hours: 475 minutes") {
    CHECK(first_of(retry_presets::mailgun, 20, 60) == times{0, 10, 25, 55, 115, 235, 475});
}

TEST_CASE("SendGrid: 1 and 10 minutes, 1 hour, 4 hours, up to 72 hours") {
    CHECK(first_of(retry_presets::sendgrid, 6, 60) == times{0, 1, 11, 71, 311, 551});
    CHECK(retry_presets::sendgrid.schedule.give_up_after == hours(72));
}

TEST_CASE("SparkPost: 20, 40, 80, 160 minutes, 72 hours") {
    CHECK(first_of(retry_presets::sparkpost, 5, 60) == times{0, 20, 60, 140, 300});
    CHECK(retry_presets::sparkpost.schedule.give_up_after == hours(72));
}

TEST_CASE("others tell how long they try") {
    CHECK(retry_presets::ses.schedule.give_up_after == hours(12));
    CHECK(retry_presets::salesforce.schedule.give_up_after == hours(72));
    CHECK(first_of(retry_presets::salesforce, 3, 60) == times{0, 15, 30});
    CHECK(retry_presets::adobe.schedule.give_up_after == hours(84));
    for (const retry_preset* p :
         {&retry_presets::mailchimp, &retry_presets::braze, &retry_presets::hubspot, &retry_presets::agility})
        CHECK(p->schedule.give_up_after == hours(72));
}
