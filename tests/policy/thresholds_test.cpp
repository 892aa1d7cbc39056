// The checked settings: their ranges, errors that name the field, and the policies they stand for.
#include <mailbounce/policy/thresholds.hpp>

#include <limits>
#include <string>

#include "catch.hpp"
#include "policy/events.hpp"

using namespace tests;

namespace {

constexpr threshold_error error_of(const result<thresholds, threshold_error>& r) { return r.error(); }

constexpr int smallest = (std::numeric_limits<int>::min)();
constexpr int largest = (std::numeric_limits<int>::max)();

}  // namespace

static_assert(thresholds{} == thresholds::uniform(3));
static_assert(thresholds::uniform(1) != thresholds::uniform(5));
static_assert(thresholds::detailed(3, 5, 5) == *thresholds::checked_detailed(3, 5, 5));
static_assert(thresholds::checked_uniform(1) && thresholds::checked_uniform(5));
static_assert(threshold_error{} == threshold_error{threshold_field::none, 0, 0, 0});
static_assert(error_of(thresholds::checked_uniform(0)) == threshold_error{threshold_field::uniform, 0, 1, 5});
static_assert(error_of(thresholds::checked_uniform(6)) == threshold_error{threshold_field::uniform, 6, 1, 5});
static_assert(error_of(thresholds::checked_uniform(257)) == threshold_error{threshold_field::uniform, 257, 1, 5});
static_assert(error_of(thresholds::checked_uniform(smallest)).value == smallest);
static_assert(thresholds::checked_detailed(1, 1, 1) && thresholds::checked_detailed(3, 5, 5));
static_assert(error_of(thresholds::checked_detailed(4, 1, 1)) == threshold_error{threshold_field::permanent, 4, 1, 3});
static_assert(error_of(thresholds::checked_detailed(0, 1, 1)) == threshold_error{threshold_field::permanent, 0, 1, 3});
static_assert(error_of(thresholds::checked_detailed(1, 6, 1)) == threshold_error{threshold_field::temporary, 6, 1, 5});
static_assert(error_of(thresholds::checked_detailed(1, 0, 1)) == threshold_error{threshold_field::temporary, 0, 1, 5});
static_assert(error_of(thresholds::checked_detailed(1, 1, 6)) == threshold_error{threshold_field::unknown, 6, 1, 5});
static_assert(error_of(thresholds::checked_detailed(1, 1, 0)) == threshold_error{threshold_field::unknown, 0, 1, 5});
static_assert(error_of(thresholds::checked_detailed(9, 9, 9)).field == threshold_field::permanent);
static_assert(error_of(thresholds::checked_detailed(1, 1, 1)) == threshold_error{});

static_assert(to_string(threshold_field::none) == "none" && to_string(threshold_field::unknown) == "unknown");

TEST_CASE("an error says which field, which value and which range") {
    CHECK(format(error_of(thresholds::checked_detailed(4, 5, 5))).view() == "permanent is 4, and must be 1 to 3");
    CHECK(format(error_of(thresholds::checked_uniform(-1))).view() == "uniform is -1, and must be 1 to 5");
    CHECK(format(error_of(thresholds::checked_detailed(1, smallest, 1))).view() ==
          "temporary is -2147483648, and must be 1 to 5");
    CHECK(format(error_of(thresholds::checked_detailed(1, 1, largest))).view() ==
          "unknown is 2147483647, and must be 1 to 5");
}

TEST_CASE("HaiHai 2: simple 1 to 5, detailed 1 to 3, 1 to 5 and 1 to 5, and it cannot be switched off") {
    STATIC_REQUIRE(thresholds{} == thresholds::uniform(3));
    for (const int limit : {-1, 0, 6}) CHECK_FALSE(thresholds::checked_uniform(limit));
    for (const int limit : {-1, 0, 4}) CHECK_FALSE(thresholds::checked_detailed(limit, 1, 1));
    for (const int limit : {-1, 0, 6}) {
        CHECK_FALSE(thresholds::checked_detailed(1, limit, 1));
        CHECK_FALSE(thresholds::checked_detailed(1, 1, limit));
    }
}

TEST_CASE("uniform limits stop at that many failures of any category, the others not before") {
    for (int limit = 1; limit <= 5; ++limit) {
        CAPTURE(limit);
        const suppression policy = *thresholds::checked_uniform(limit);
        address_record r;
        const event kinds[] = {soft(day(1)), unknown(day(1)), hard(day(1))};
        for (int i = 1; i <= limit; ++i) CHECK(r.apply(kinds[i % 3], policy).stops == (i == limit));
    }
}

TEST_CASE("detailed limits count each category by itself") {
    for (int permanent = 1; permanent <= 3; ++permanent)
        for (int temporary = 1; temporary <= 5; ++temporary)
            for (int untold = 1; untold <= 5; ++untold) {
                CAPTURE(permanent, temporary, untold);
                const suppression policy = *thresholds::checked_detailed(permanent, temporary, untold);
                address_record below;
                for (int i = 1; i < permanent; ++i) below.apply(hard(day(1)), policy);
                for (int i = 1; i < temporary; ++i) below.apply(soft(day(1)), policy);
                for (int i = 1; i < untold; ++i) below.apply(unknown(day(1)), policy);
                CHECK_FALSE(below.is_stopped());
                CHECK(below.to_go(policy) == failures_to_go{1, 1, 1});
                CHECK(address_record(below).apply(hard(day(1)), policy).stops);
                CHECK(address_record(below).apply(soft(day(1)), policy).stops);
                CHECK(address_record(below).apply(unknown(day(1)), policy).stops);
            }
}

TEST_CASE("they count in a row, unless told to count in all") {
    constexpr suppression in_a_row = thresholds::uniform(2);
    constexpr suppression in_all = thresholds::uniform(2).cumulative();
    const auto events = {hard(day(1)), success(day(2)), hard(day(3))};
    CHECK_FALSE(record_of(in_a_row, events).is_stopped());
    CHECK(record_of(in_all, events).is_stopped());
    STATIC_REQUIRE(thresholds::uniform(2).cumulative().consecutive() == thresholds::uniform(2));
}

TEST_CASE("reasons may stop at once whatever the limits") {
    constexpr suppression policy = thresholds::uniform(5).stopping_at_once({reason::mailbox_closed});
    const auto closed = failure(reason::mailbox_closed, category::hard, code_class::permanent, day(1));
    const auto moved = failure(reason::owner_changed, category::hard, code_class::permanent, day(1));
    CHECK(record_of(policy, {closed}).is_stopped());
    CHECK_FALSE(record_of(policy, {moved}).is_stopped());
    CHECK(record_of(thresholds::uniform(5), {moved}).is_stopped());
}
