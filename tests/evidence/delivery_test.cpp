// What a reply makes of a delivery.
#include <mailbounce/evidence/delivery.hpp>

#include <string_view>

#include "catch.hpp"

using namespace mailbounce::literals;
using mailbounce::delivery;
using mailbounce::outcome;
using mailbounce::phase;
using mailbounce::reply;

namespace {

constexpr outcome outcome_of(std::string_view text, phase at_phase = phase::none) {
    return delivery::from_reply(reply::parse(text), at_phase).outcome;
}

}  // namespace

static_assert(outcome_of("250 2.0.0 queued") == outcome::delivered);
static_assert(outcome_of("250 2.0.0 queued", phase::eod) == outcome::delivered);
static_assert(outcome_of("250 2.1.5 ok", phase::rcpt) == outcome::delayed);  // nothing was sent yet
static_assert(outcome_of("354 go ahead", phase::data) == outcome::delayed);
static_assert(outcome_of("421 4.3.2 closing") == outcome::delayed);
static_assert(outcome_of("550 5.1.1 no") == outcome::failed);
static_assert(outcome_of("5.1.1 no") == outcome::failed);
static_assert(outcome_of("4.2.2 full") == outcome::delayed);
static_assert(outcome_of("Connection refused") == outcome::failed);
static_assert(outcome_of("") == outcome::failed);

static_assert(to_string(outcome::delivered) == "delivered");
static_assert(to_string(outcome::presumed_delivered) == "presumed_delivered");
static_assert(to_string(outcome::delayed) == "delayed");
static_assert(to_string(outcome::failed) == "failed");
static_assert(to_string(outcome::not_attempted) == "not_attempted");

TEST_CASE("a delivery holds what its reply says") {
    constexpr std::string_view text = "552 4.2.2 <ann@example.com> over quota";
    const delivery d = delivery::from_reply(reply::parse(text), phase::rcpt, "mx.example.com");
    CHECK(d.outcome == outcome::failed);  // by the code, whatever class the status has
    CHECK(d.phase == phase::rcpt);
    CHECK(d.code == 552_reply);
    CHECK(d.status == "4.2.2"_status);
    CHECK(d.text == text);
    CHECK(d.text.data() == text.data());
    CHECK(d.remote_host == "mx.example.com");
    CHECK_FALSE(d.at.has_value());
}

TEST_CASE("a delivery that nobody answered is delayed") {
    constexpr delivery d = delivery::unanswered("Connection timed out", "mx.example.com");
    STATIC_REQUIRE(d.outcome == outcome::delayed);
    STATIC_REQUIRE(!d.code);
    STATIC_REQUIRE(d.text == "Connection timed out");
    STATIC_REQUIRE(d.remote_host == "mx.example.com");
}

TEST_CASE("without a code the status is that of the text") {
    const delivery d = delivery::from_reply(reply::parse("5.1.0 - Unknown address error"));
    CHECK_FALSE(d.code.has_value());
    CHECK(d.status == "5.1.0"_status);
    CHECK(d.phase == phase::none);
    CHECK(d.remote_host.empty());
}
