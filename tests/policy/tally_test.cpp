// The figures of a campaign, and percentages rounded half up.
#include <mailbounce/policy/tally.hpp>

#include <cstdint>
#include <limits>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr verdict because(reason r, category c) {
    verdict v;
    v.reason = r;
    v.category = c;
    return v;
}

constexpr verdict unknown_user = because(reason::mailbox_unknown, category::hard);
constexpr verdict full = because(reason::mailbox_full, category::soft);

constexpr delivery with(outcome o) {
    delivery d;
    d.outcome = o;
    return d;
}

}  // namespace

TEST_CASE("SHANON 1.5: 2 of 6 are 33.33 percent") {
    CHECK(percent(2, 6, 2) == decimal{3333, 2});
    CHECK(format(percent(2, 6, 2)).view() == "33.33");
}

TEST_CASE("percentages are rounded half up at the decimals that are asked for") {
    CHECK(format(percent(2, 3, 2)).view() == "66.67");
    CHECK(format(percent(1, 8, 0)).view() == "13");  // 12.5
    CHECK(format(percent(1, 8, 1)).view() == "12.5");
    CHECK(format(percent(1, 16, 1)).view() == "6.3");    // 6.25
    CHECK(format(percent(1, 32, 2)).view() == "3.13");   // 3.125
    CHECK(format(percent(3, 32, 2)).view() == "9.38");   // 9.375, which bankers would round to even, too
    CHECK(format(percent(5, 32, 2)).view() == "15.63");  // 15.625, which bankers would not
    CHECK(format(percent(1, 3, 9)).view() == "33.333333333");
    CHECK(format(percent(1, 3, 99)).view() == "33.333333333");
    CHECK(format(percent(999999, 1000000, 2)).view() == "100.00");
    CHECK(format(percent(1, 20000, 2)).view() == "0.01");  // 0.005
    CHECK(format(percent(1, 20001, 2)).view() == "0.00");
    CHECK(format(percent(3, 2, 1)).view() == "150.0");
}

TEST_CASE("of nothing everything is 0 percent") {
    CHECK(percent(0, 0, 2) == decimal{0, 2});
    CHECK(percent(5, 0, 2) == decimal{0, 2});
    CHECK(format(tally{}.delivery_rate()).view() == "0.00");
}

TEST_CASE("percentages of the largest numbers do not overflow") {
    constexpr std::uint64_t largest = (std::numeric_limits<std::uint64_t>::max)();
    CHECK(format(percent(largest, largest, 9)).view() == "100.000000000");
    CHECK(format(percent(largest / 2, largest, 4)).view() == "50.0000");
    CHECK(format(percent(1, largest, 9)).view() == "0.000000000");
    for (unsigned bits = 32; bits < 64; ++bits) {
        const std::uint64_t whole = (std::uint64_t{1} << bits) - 1 + (std::uint64_t{1} << bits);
        CAPTURE(whole);
        CHECK(format(percent(whole, whole, 9)).view() == "100.000000000");
        CHECK(format(percent(whole - 1, whole, 2)).view() == "100.00");
        CHECK(format(percent(whole / 3, whole, 6)).view() == "33.333333");
    }
}

TEST_CASE("rounding is that of exact arithmetic for all small numbers") {
    for (std::uint64_t whole = 1; whole <= 60; ++whole)
        for (std::uint64_t part = 0; part <= 2 * whole; ++part) {
            const std::uint64_t expected = (part * 100000 * 2 + whole) / (2 * whole);
            if (percent(part, whole, 3).scaled != expected) FAIL(part << " of " << whole);
        }
    SUCCEED();
}

TEST_CASE("SHANON 1.5: delivered is sent minus errors, and the rate is delivered of sent") {
    tally t;
    for (int i = 0; i < 4; ++i) t.add(with(outcome::delivered), {});
    t.add(with(outcome::failed), unknown_user);
    t.add(with(outcome::failed), full);
    CHECK(t.sent() == 6);
    CHECK(t.failed() == 2);
    CHECK(t.delivered == t.sent() - t.failed());
    CHECK(format(t.delivery_rate()).view() == "66.67");
    CHECK(format(t.error_rate()).view() == "33.33");
    CHECK(format(t.error_rate(category::hard)).view() == "16.67");
    CHECK(format(t.error_rate(reason::mailbox_full, 1)).view() == "16.7");
    CHECK(format(t.error_rate(reason::mailbox_full)).view() == "16.67");
    CHECK(t.count(category::soft) == 1);
    CHECK(t.count(category::unknown) == 0);
    CHECK(t.count(reason::mailbox_unknown) == 1);
}

TEST_CASE("SHANON 1.1 and 1.5: a time-out after the data counts as delivered, what was not attempted is apart") {
    tally t;
    t.add(with(outcome::presumed_delivered), {});
    t.add(with(outcome::not_attempted), because(reason::address_syntax, category::hard));
    CHECK(t.delivered == 1);
    CHECK(t.presumed == 1);
    CHECK(t.pre_errors == 1);
    CHECK(t.sent() == 1);
    CHECK(format(t.delivery_rate()).view() == "100.00");
}

TEST_CASE("a message that waits counts as sent, and is decided once") {
    tally t;
    t.add(with(outcome::delayed), full);
    CHECK(t.pending == 1);
    CHECK(t.sent() == 1);
    CHECK(format(t.delivery_rate(0)).view() == "100");  // sent minus errors
    t.decided(with(outcome::failed), full);
    CHECK(t.pending == 0);
    CHECK(t.sent() == 1);
    CHECK(t.failed() == 1);
    t.decided(with(outcome::delivered), {});  // one that was not pending
    CHECK(t.pending == 0);
    CHECK(t.sent() == 2);
}

TEST_CASE("SHANON 1.2: what was delivered may turn into an error") {
    tally t;
    t.add(with(outcome::delivered), {});
    t.add(with(outcome::presumed_delivered), {});
    t.amend(unknown_user);
    CHECK(t.delivered == 1);
    CHECK(t.sent() == 2);
    CHECK(t.failed() == 1);
    t.amend(unknown_user);
    CHECK(t.delivered == 0);
    CHECK(t.presumed == 0);
    t.amend(unknown_user);  // one too many: nothing goes below zero
    CHECK(t.delivered == 0);
}

TEST_CASE("SHANON 1.2: permanent errors are about 0.01 percent of all errors") {
    tally t;
    for (int i = 0; i < 9999; ++i) t.add(with(outcome::failed), full);
    t.add(with(outcome::failed), unknown_user);
    CHECK(format(percent(t.count(category::hard), t.failed(), 2)).view() == "0.01");
}

TEST_CASE("tallies add up") {
    tally a, b;
    a.add(with(outcome::delivered), {});
    a.add(with(outcome::delayed), full);
    b.add(with(outcome::failed), full);
    b.add(with(outcome::presumed_delivered), {});
    b.add(with(outcome::not_attempted), full);
    tally sum = a;
    sum += b;
    CHECK(sum.sent() == 4);
    CHECK(sum.delivered == 2);
    CHECK(sum.presumed == 1);
    CHECK(sum.pending == 1);
    CHECK(sum.pre_errors == 1);
    CHECK(sum.count(reason::mailbox_full) == 1);
    CHECK(sum.count(category::soft) == 1);
    CHECK_FALSE(sum == a);
}

static_assert(decimal::max_decimals == 9);
static_assert(format(percent(1, 3, 2)).view().size() == 5);
