// Records as bytes and as text: fixed forms, round trips, and what is no record.
#include <mailbounce/policy/record_form.hpp>

#include <algorithm>
#include <iterator>
#include <random>
#include <span>
#include <string_view>

#include "catch.hpp"
#include "policy/events.hpp"

using namespace tests;

namespace {

constexpr suppression policy{.counting = counting::cumulative, .limits = {.hard = 2}, .score = {.hard = 3}};

constexpr event in_epoch(event e, std::uint16_t epoch, epoch_ruling ruling) {
    e.epoch = epoch;
    e.ruling = ruling;
    return e;
}

// A record with something in every field.
constexpr address_record full() {
    return record_of(
        policy, {soft(day(0)), unknown(day(1), 1), hard(day(2), 2), success(day(3), 3), hard(day(4), 4),
                 success(day(5)), happened(event_kind::activity, day(6)), happened(event_kind::unsubscribe, day(6)),
                 in_epoch(soft(day(7), 6), 513, epoch_ruling::held)});
}

constexpr bool round_trips(const address_record& r) {
    const record_text text = format(r);
    const auto from_text = parse_record(text.view());
    const auto from_bytes = record_from_bytes(to_bytes(r));
    return from_text && *from_text == r && from_bytes && *from_bytes == r;
}

constexpr bool fails(std::string_view text, record_fault fault, std::size_t position) {
    const auto r = parse_record(text);
    return !r && r.error().fault == fault && r.error().position == position;
}

constexpr std::uint8_t bytes_of_full[] = {
    0x01,                                            // version
    0x34, 0xDA, 0x4C, 0xB5,                          // the recent messages, the newest first
    0x01, 0x00, 0x00, 0x00, 0x85, 0xE6, 0xDD, 0x78,  //
    0x00, 0x81, 0xE6, 0x6A,                          // first, last, stopped
    0x00, 0xC7, 0xEB, 0x6A, 0x00, 0xC7, 0xEB, 0x6A,  //
    0x01, 0x01, 0x01, 0x05,                          // hard, soft, unknown, score
    0x01, 0x02,                                      // epoch
    0xC5, 0x05,                                      // causes, activity, rule, reason
};

}  // namespace

static_assert(round_trips(address_record{}));
static_assert(round_trips(full()));
static_assert(format(address_record{}).view() == "v1");

TEST_CASE("the text tells all that the record holds") {
    CHECK(format(full()).view() ==
          "v1 hard=1 soft=1 unknown=1 score=5 first=2026-11-01T00:00:00Z last=2026-11-05T00:00:00Z "
          "stopped=2026-11-05T00:00:00Z rule=hard reason=mailbox_unknown stops=failures,unsubscribe active=1 epoch=513 "
          "recent=b54cda:soft+epoch+held,0:delivered,78dde6:hard+decisive");
}

TEST_CASE("the bytes are the same on every machine") {
    const record_bytes bytes = to_bytes(full());
    CHECK(std::equal(bytes.begin(), bytes.end(), std::begin(bytes_of_full), std::end(bytes_of_full)));
}

static_assert(fails("", record_fault::wrong_version, 0));
static_assert(fails("v2 hard=1", record_fault::wrong_version, 0));
static_assert(fails("v1 hardness=1", record_fault::unknown_field, 3));
static_assert(fails("v1 hard", record_fault::bad_value, 3));
static_assert(fails("v1 hard=1 soft=256", record_fault::bad_value, 10));
static_assert(fails("v1 score=-1", record_fault::bad_value, 3));
static_assert(fails("v1 first=yesterday", record_fault::bad_value, 3));
static_assert(fails("v1 rule=force", record_fault::bad_value, 3));
static_assert(fails("v1 reason=because", record_fault::bad_value, 3));
static_assert(fails("v1 stops=failures,rain", record_fault::bad_value, 3));
static_assert(fails("v1 active=yes", record_fault::bad_value, 3));
static_assert(fails("v1 epoch=65536", record_fault::bad_value, 3));
static_assert(fails("v1 recent=1:hard,2:hard,3:hard,4:hard", record_fault::bad_value, 3));
static_assert(fails("v1 recent=1:nothing", record_fault::bad_value, 3));
static_assert(fails("v1 recent=2000000:hard", record_fault::bad_value, 3));
static_assert(fails("v1 recent=1:hard+loud", record_fault::bad_value, 3));
static_assert(fails("v1 stops=failures", record_fault::bad_value, 17));  // by which rule, and when?
static_assert(fails("v1 stops=failures rule=hard", record_fault::bad_value, 27));
static_assert(fails("v1 stops=failures stopped=2026-11-05", record_fault::bad_value, 36));
static_assert(parse_record("v1 stops=failures rule=hard stopped=2026-11-05")->is_stopped());

// The largest that each field can hold, and one more.
static_assert(parse_record("v1 hard=255 soft=255 unknown=255")->counts(policy).total() == 765);
static_assert(fails("v1 hard=256", record_fault::bad_value, 3));
static_assert(parse_record("v1 epoch=65535")->epoch() == 65535);
static_assert(format(*parse_record("v1 recent=ffffff:hard,0:soft,1:unknown")).view() ==
              "v1 recent=ffffff:hard,0:soft,1:unknown");
static_assert(fails("v1 recent=1000000:hard", record_fault::bad_value, 3));
static_assert(fails("v1 recent=g:hard", record_fault::bad_value, 3));
static_assert(fails("v1 recent=:hard", record_fault::bad_value, 3));
static_assert(fails("v1 hard=a", record_fault::bad_value, 3));
static_assert(fails("v1 hard=", record_fault::bad_value, 3));
static_assert(parse_record("v1 soft=2 hard=1")->counts(policy).hard == 1);  // in any order

TEST_CASE("bytes that are no record are told") {
    const auto fault_of = [](std::span<const std::uint8_t> bytes) { return record_from_bytes(bytes).error(); };
    record_bytes bytes = to_bytes(full());
    CHECK(fault_of({bytes.data(), bytes.size() - 1}) == error_at<record_fault>{record_fault::wrong_size, 32});
    CHECK(fault_of({}) == error_at<record_fault>{record_fault::wrong_size, 0});
    bytes[0] = 2;
    CHECK(fault_of(bytes) == error_at<record_fault>{record_fault::wrong_version, 0});
    bytes = to_bytes(full());
    bytes[5] |= 7U;  // a kind of message that there is not
    CHECK(fault_of(bytes) == error_at<record_fault>{record_fault::bad_value, 5});
    bytes = to_bytes(full());
    bytes[32] |= 0xFCU;  // a reason that there is not
    CHECK(fault_of(bytes) == error_at<record_fault>{record_fault::bad_value, 31});
    const auto with_reason = [](std::size_t number) {
        record_bytes form = to_bytes(full());
        form[32] = static_cast<std::uint8_t>((form[32] & 3U) | number << 2U);
        return record_from_bytes(form);
    };
    CHECK(with_reason(reason_count - 1)->stop_reason() == static_cast<reason>(reason_count - 1));
    CHECK(with_reason(reason_count).error() == error_at<record_fault>{record_fault::bad_value, 31});
    bytes = {};
    bytes[0] = record_form::version;
    CHECK(record_from_bytes(bytes).value() == address_record{});
    bytes[31] = 1;  // stopped, without a rule or a time
    CHECK(fault_of(bytes) == error_at<record_fault>{record_fault::bad_value, 31});
}

TEST_CASE("no record is too long for its text") {
    std::mt19937 random(20261125);
    std::size_t longest = 0;
    for (int i = 0; i < 20000; ++i) {
        record_bytes bytes;
        for (std::uint8_t& b : bytes) b = static_cast<std::uint8_t>(random() | (i % 2 == 0 ? 0xF0U : 0U));
        bytes[0] = record_form::version;
        for (const std::size_t first : {1U, 5U, 9U})
            bytes[first] = static_cast<std::uint8_t>((bytes[first] & 0xF8U) | 1U);
        const auto r = record_from_bytes(bytes);
        if (!r) continue;
        const record_text text = format(*r);
        longest = (std::max)(longest, text.view().size());
        const auto back = parse_record(text.view());
        REQUIRE(back);
        // A message that lies behind an empty one is not written; there is none in a record that was made by events.
        CHECK(to_bytes(*back) == bytes);
    }
    CHECK(longest > 200);
    CHECK(longest < 448);
}

static_assert(to_string(record_fault::none) == "none" && to_string(record_fault::bad_value) == "bad_value");
