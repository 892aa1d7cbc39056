// Events as tests write them: on day 3, hard, of message 7.
#ifndef MAILBOUNCE_TESTS_POLICY_EVENTS_HPP
#define MAILBOUNCE_TESTS_POLICY_EVENTS_HPP

#include <cstdint>
#include <initializer_list>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/event.hpp>

namespace tests {

using namespace mailbounce;

/// Midnight of a day of the story; day 0 is 2026-11-01.
constexpr instant day(std::int64_t n) { return start_of_day(2026, 11, 1) + days(n); }

/// The key of message n; 0: a message without one.
constexpr message_key key(std::uint64_t n) { return n == 0 ? message_key{} : message_key{n * 0x9E3779B97F4A7C15U}; }

constexpr event happened(event_kind kind, instant at, std::uint64_t message = 0) {
    event e;
    e.kind = kind;
    e.at = at;
    e.message = key(message);
    return e;
}

constexpr event success(instant at, std::uint64_t message = 0) { return happened(event_kind::success, at, message); }

constexpr event failure(reason why, category c, code_class answer, instant at, std::uint64_t message = 0) {
    event e = happened(event_kind::failure, at, message);
    e.reason = why;
    e.category = c;
    e.code_class = answer;
    return e;
}

/// 550 User unknown; 452 mailbox full, given up; 550 without a cause.
constexpr event hard(instant at, std::uint64_t message = 0) {
    return failure(reason::mailbox_unknown, category::hard, code_class::permanent, at, message);
}
constexpr event soft(instant at, std::uint64_t message = 0) {
    return failure(reason::mailbox_full, category::soft, code_class::transient, at, message);
}
constexpr event unknown(instant at, std::uint64_t message = 0) {
    return failure(reason::undetermined, category::unknown, code_class::permanent, at, message);
}

/// A failure that is refused with that reply code.
constexpr event with_code(event e, int code) {
    e.code = reply_code::of(code);
    return e;
}

constexpr address_record record_of(const suppression& policy, std::initializer_list<event> events) {
    address_record r;
    for (const event& e : events) r.apply(e, policy);
    return r;
}

/// May bulk mail be sent at that time?
constexpr bool sends(const address_record& r, const suppression& policy, instant now) {
    return r.allows(policy, mail_stream::bulk, now);
}

}  // namespace tests

#endif
