// What to do now: every action, who must act, and what the server, the record and the breaker have to say in it.
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/policy/next_step.hpp>

#include <string_view>

#include "catch.hpp"
#include "policy/events.hpp"

using namespace tests;

namespace {

constexpr instant start = day(0);
constexpr suppression policy{};

// What is to be done after a reply to RCPT, by the classifier's own verdict.
next_step after(std::string_view reply, const step_context& context = {}, const attempts& made = {start, start, 1}) {
    static const classifier judge;
    const delivery d = delivery::from_reply(reply::parse(reply), phase::rcpt);
    return decide(d, judge.classify(d), made, context);
}

constexpr next_step only(action what, remedy_owner owner, sender_fix fix = sender_fix::none) {
    return {what, {}, fix, owner};
}

breaker tripped(reason why, instant when) {
    breaker b;
    for (std::uint64_t n = 0; n < 10; ++n) b.observe({why, n * 0x9E3779B97F4A7C15U, when});
    return b;
}

}  // namespace

TEST_CASE("after a delivery nothing is to be done") {
    CHECK(after("250 2.1.5 OK") == next_step{});
    CHECK(decide({.outcome = outcome::presumed_delivered}, {}, {}, {}) == next_step{});
}

TEST_CASE("a message that waits is tried again by the schedule, until it expires") {
    const next_step step = after("452 4.2.2 Mailbox full");
    CHECK(step == next_step{action::retry, start + minutes(30), sender_fix::none, remedy_owner::nobody});
    CHECK(after("452 4.2.2 Mailbox full", {}, {start, start + hours(24), 49}) ==
          only(action::expire, remedy_owner::recipient));
    // By the destination's own schedule.
    step_context context;
    context.schedule.legs[0].wait = hours(2);
    CHECK(after("452 4.2.2 Mailbox full", context).at == start + hours(2));
    // And by its jitter, as the seed says.
    context.schedule.jitter_percent = 20;
    CHECK(after("452 4.2.2 Mailbox full", context).at == context.schedule.next({start, start, 1}, 0));
    context.seed = 7;
    CHECK(after("452 4.2.2 Mailbox full", context).at == context.schedule.next({start, start, 1}, 7));
}

TEST_CASE("what is wrong at the sending side is named even while the message waits") {
    const next_step step = after("421 4.7.0 Too many messages from your host, slow down");
    CHECK(step.action == action::retry);
    CHECK(step.fix == sender_fix::pace);
    CHECK(step.owner == remedy_owner::sender);
}

TEST_CASE("a first contact that is held is tried when the server says") {
    CHECK(after("450 4.2.0 Greylisted, please try again in 300 seconds").at == start + minutes(5));
    CHECK(after("450 4.2.0 Greylisted, please try again in 2 hours").at == start + hours(2));
    // Only the first time, and only if it says not before when.
    CHECK(after("450 4.2.0 Greylisted, please try again in 300 seconds", {}, {start, start + minutes(30), 2}).at ==
          start + minutes(60));
    CHECK(after("450 4.2.0 Greylisted, please retry within 4 hours").at == start + minutes(30));
    CHECK(after("450 4.2.0 Greylisted, please try again later").at == start + minutes(30));
}

TEST_CASE("no message is tried before the server's own time, unless that is after the end") {
    CHECK(after("421 4.7.0 Too busy, try again in 3 hours").at == start + hours(3));
    CHECK(after("421 4.7.0 Too busy, try again in 5 minutes").at == start + minutes(30));
    CHECK(after("421 4.7.0 Too busy, try again in 24 hours").at == start + hours(24));
    CHECK(after("421 4.7.0 Too busy, try again in 86401 seconds").at == start + minutes(30));
    CHECK(after("421 4.7.0 Too busy, try again in 2 days").at == start + minutes(30));
    CHECK(after("421 4.7.0 Blocked until 2020-01-01 00:00 UTC").at == start + minutes(30));
}

TEST_CASE("too many recipients are split, and too large a message is shrunk, at once") {
    CHECK(after("452 4.5.3 Too many recipients") == only(action::split, remedy_owner::sender));
    CHECK(after("552 5.3.4 Message size exceeds fixed limit") == only(action::shrink, remedy_owner::sender));
    CHECK(after("452 4.3.4 Message too large").action == action::shrink);
}

TEST_CASE("what is refused for the sender's sake is for the sender to mend") {
    CHECK(after("550 5.7.26 Unauthenticated email is not accepted due to domain's DMARC policy") ==
          only(action::fix_sender, remedy_owner::sender, sender_fix::authentication));
    CHECK(after("550 5.7.25 The IP address sending this message does not have a PTR record") ==
          only(action::fix_sender, remedy_owner::sender, sender_fix::dns));
    CHECK(after("554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org") ==
          only(action::fix_sender, remedy_owner::sender, sender_fix::list_removal));
    CHECK(after("550 5.7.1 Relaying denied").fix == sender_fix::route);
    CHECK(after("530 5.7.0 Must issue a STARTTLS command first").fix == sender_fix::encryption);
    CHECK(after("554 5.7.1 Message looks like spam").fix == sender_fix::content);
}

TEST_CASE(
    "each fault of the sender, its content or its system has a fix, except size, number and what it stopped itself") {
    for (std::size_t i = 1; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        const fault f = traits(r).fault;
        const bool is_ours = f == fault::sender || f == fault::content || f == fault::own_system;
        const bool is_other =
            r == reason::message_too_large || r == reason::too_many_recipients || r == reason::suppressed_by_sender;
        CAPTURE(to_string(r));
        CHECK((fix_for(r) != sender_fix::none) == (is_ours && !is_other));
    }
}

TEST_CASE("a refusal without a cause is for a person to read") {
    CHECK(after("550 Requested action not taken") == only(action::look_by_hand, remedy_owner::sender));
}

TEST_CASE("a refusal of one message is the end of it") {
    CHECK(after("552 5.2.2 Mailbox full") == only(action::give_up, remedy_owner::recipient));
    CHECK(after("550 5.1.1 User unknown") == only(action::give_up, remedy_owner::sender));
}

TEST_CASE("an address that is stopped gets no more, and its message neither") {
    const address_record stopped = record_of(policy, {hard(day(-3)), hard(day(-2)), hard(day(-1))});
    step_context context{.policy = &policy, .record = &stopped};
    CHECK(after("550 5.1.1 User unknown", context) == only(action::stop_address, remedy_owner::sender));
    CHECK(after("452 4.2.2 Mailbox full", context).action == action::stop_address);
    const address_record clear;
    context.record = &clear;
    CHECK(after("550 5.1.1 User unknown", context).action == action::give_up);
    // A stream that the stop does not hold for goes on.
    const address_record unsubscribed = record_of(policy, {happened(event_kind::unsubscribe, day(-1))});
    context = {.policy = &policy, .record = &unsubscribed, .stream = mail_stream::transactional};
    CHECK(after("452 4.2.2 Mailbox full", context).action == action::retry);
    context.stream = mail_stream::bulk;
    CHECK(after("452 4.2.2 Mailbox full", context).action == action::stop_address);
}

TEST_CASE("while a destination is paused its mail is held, what it refuses for good too") {
    const breaker b = tripped(reason::mailbox_unknown, start);
    step_context context{.destination = &b};
    CHECK(after("550 5.1.1 User unknown", context) ==
          next_step{action::pause_destination, start + minutes(30), sender_fix::none, remedy_owner::nobody});
    CHECK(after("452 4.2.2 Mailbox full", context).action == action::pause_destination);
    // Another refusal is still what it is.
    CHECK(after("552 5.2.2 Mailbox full", context).action == action::give_up);
    // Not before the schedule's own time, and not after the message's end.
    context.schedule.legs[0].wait = hours(2);
    CHECK(after("550 5.1.1 User unknown", context).at == start + hours(2));
    CHECK(after("550 5.1.1 User unknown", context, {start - hours(24), start, 10}).action == action::expire);
    // Once the pause is over the destination is probed, and its answers count.
    CHECK(after("550 5.1.1 User unknown", context, {start, start + hours(1), 2}).action == action::give_up);
}

TEST_CASE("the retry rule says what is worth another attempt") {
    step_context context;
    context.rule.after_transient = {reason::network_failure};
    CHECK(after("452 4.2.2 Mailbox full", context).action == action::give_up);
    CHECK(after("451 4.4.2 Connection timed out", context).action == action::retry);
}

TEST_CASE("what was not attempted is told by what stopped it") {
    delivery d;
    d.outcome = outcome::not_attempted;
    verdict v;
    v.reason = reason::address_syntax;
    CHECK(decide(d, v, {}, {}) == only(action::stop_address, remedy_owner::sender));
    v.reason = reason::authentication_failed;
    CHECK(decide(d, v, {}, {}) == only(action::fix_sender, remedy_owner::sender, sender_fix::authentication));
}

TEST_CASE("an expiry is told by its cause") {
    delivery d;
    d.outcome = outcome::failed;
    verdict v;
    v.reason = reason::expired;
    CHECK(decide(d, v, {}, {}) == only(action::expire, remedy_owner::nobody));
    v.cause = reason::mailbox_full;
    CHECK(decide(d, v, {}, {}) == only(action::expire, remedy_owner::recipient));
    v.cause = reason::sender_blocked;
    CHECK(decide(d, v, {}, {}) == only(action::fix_sender, remedy_owner::sender, sender_fix::list_removal));
}

TEST_CASE("the verdict on a message that is given up tells what kept it") {
    verdict full;
    full.reason = reason::mailbox_full;
    full.category = category::soft;
    full.code_class = code_class::transient;
    const verdict v = expired_after(full);
    CHECK(v.reason == reason::expired);
    CHECK(v.cause == reason::mailbox_full);
    CHECK(v.category == category::soft);
    CHECK(v.code_class == code_class::transient);
    CHECK(expired_after(v).cause == reason::mailbox_full);
    const category_table strict = category_table{}.set(reason::expired, category::hard);
    CHECK(expired_after(full, strict).category == category::hard);
}

static_assert(to_string(action::look_by_hand) == "look_by_hand" && to_string(action::none) == "none");
static_assert(to_string(sender_fix::configuration) == "configuration" && to_string(sender_fix::none) == "none");
