// What the words of event.hpp, suppression.hpp, address_record.hpp and history.hpp say, done the slow way: all that
// happened is kept, and added up anew whenever it is asked for. The properties hold the library against it.
#ifndef MAILBOUNCE_TESTS_POLICY_ORACLE_HPP
#define MAILBOUNCE_TESTS_POLICY_ORACLE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <optional>
#include <vector>

#include "policy/events.hpp"

namespace tests {

/// What a failure is by itself: as which category it counts, if it does, and whether it is enough.
inline judged_failure judged(const event& e, const suppression& policy) {
    if (policy.never.contains(e.reason)) return {};
    if (e.stream == mail_stream::transactional && !policy.transactional_counts) return {};
    category as = policy.categories ? (*policy.categories)(e.reason, e.code_class) : e.category;
    if (as == category::none) as = category::unknown;
    const auto& codes = policy.codes_at_once;
    if (e.code && std::find(codes.begin(), codes.end(), e.code->value()) != codes.end())
        return {as, stop_rule::reply_code};
    const bool has_hope = e.code_class == code_class::transient && e.reason != reason::expired;
    if (policy.at_once.contains(e.reason) && !has_hope) return {as, stop_rule::reason};
    const reason behind = e.cause != reason::none ? e.cause : e.reason;
    return {policy.faults.contains(traits(behind).fault) ? as : category::none, stop_rule::none};
}

inline bool is_delivery(const event& e) { return e.kind == event_kind::failure || e.kind == event_kind::success; }

/// How grave it is what a report says of a message.
enum class gravity { taken, does_not_count, may_pass, has_no_future, is_enough };

inline gravity gravity_of(const event& report, const suppression& policy) {
    if (report.kind == event_kind::success) return gravity::taken;
    const judged_failure as = judged(report, policy);
    if (as.at_once != stop_rule::none) return gravity::is_enough;
    if (as.category == category::none) return gravity::does_not_count;
    return as.category == category::hard ? gravity::has_no_future : gravity::may_pass;
}

/// Each message once: where its first event stands, and as the gravest thing that is said of it within a week.
inline std::vector<event> in_message_order(const std::vector<event>& events, const suppression& policy) {
    std::vector<event> messages;
    for (const event& e : events) {
        const auto first = std::find_if(messages.begin(), messages.end(), [&](const event& m) {
            return is_delivery(e) && e.message != message_key{} && m.message == e.message && e.at - m.at <= days(7);
        });
        if (first == messages.end()) {
            messages.push_back(e);
        } else if (gravity_of(e, policy) > gravity_of(*first, policy)) {
            const instant at = first->at;
            *first = e;
            first->at = at;
        }
    }
    return messages;
}

/// An address, and all that is known of it. Each event is about a message of its own.
class oracle {
public:
    explicit oracle(const suppression& policy) : policy_(policy) {}

    /// Takes an event into account; gives whether it is a failure that counts.
    bool apply(const event& e) {
        if (is_lifted(e.at)) start_from_zero();
        switch (e.kind) {
            case event_kind::failure:
                return fail(e);
            case event_kind::success:
                deliver(e);
                break;
            case event_kind::activity:
                is_active_ = true;
                if (policy_.activity_resets) forget_counts();
                break;
            case event_kind::complaint:
                marks_ = marks_.with(stop_cause::complaint);
                break;
            case event_kind::unsubscribe:
                marks_ = marks_.with(stop_cause::unsubscribe);
                break;
            case event_kind::subscription:  // undoes what the person wanted
                marks_ = marks_ - stop_set{stop_cause::complaint, stop_cause::unsubscribe, stop_cause::removal};
                break;
            case event_kind::revalidation:  // undoes what was wrong with the address
                start_from_zero();
                marks_ = marks_ - stop_set{stop_cause::trap, stop_cause::malformed};
                is_active_ = false;
                break;
            case event_kind::removal:
                if (policy_.removal_forgets)
                    *this = oracle(policy_);
                else
                    marks_ = marks_.with(stop_cause::removal);
                break;
            case event_kind::trap:
                marks_ = marks_.with(stop_cause::trap);
                break;
            case event_kind::malformed:
                marks_ = marks_.with(stop_cause::malformed);
                break;
        }
        return false;
    }

    struct stop {
        stop_rule rule = stop_rule::none;
        mailbounce::reason reason = reason::none;
        instant at{};
    };

    [[nodiscard]] const std::optional<stop>& stopped() const { return stopped_; }
    [[nodiscard]] const std::optional<instant>& last_failure() const { return last_failure_; }
    [[nodiscard]] std::optional<instant> first_failure() const {
        for (const entry& e : ledger_)
            if (e.what != category::none) return e.at;
        return std::nullopt;
    }
    [[nodiscard]] bool is_active() const { return is_active_; }

    /// Has the stop ended by itself by then?
    [[nodiscard]] bool is_lifted(instant now) const {
        return stopped_ && policy_.lifts_after > seconds(0) && now - stopped_->at >= policy_.lifts_after;
    }
    /// Has what was counted been forgotten by then?
    [[nodiscard]] bool is_stale(instant now) const {
        return last_failure_ && policy_.stale_after > seconds(0) && now - *last_failure_ > policy_.stale_after;
    }

    [[nodiscard]] failure_counts counts(instant now) const {
        return is_lifted(now) || is_stale(now) ? failure_counts{} : sum();
    }

    [[nodiscard]] stop_set marks() const { return stopped_ ? marks_.with(stop_cause::failures) : marks_; }

    [[nodiscard]] stop_set stops(instant now) const {
        stop_set causes = marks();
        if (is_lifted(now)) causes = causes.without(stop_cause::failures);
        if (!policy_.complaint_stops) causes = causes.without(stop_cause::complaint);
        if (!policy_.trap_stops) causes = causes.without(stop_cause::trap);
        return causes;
    }

    [[nodiscard]] bool allows(mail_stream stream, instant now) const {
        const stop_set causes = stops(now);
        if (stream == mail_stream::bulk) return causes.empty();
        const std::uint8_t block = policy_.score.block;
        if (causes.contains(stop_cause::failures) && block > 0 && counts(now).score >= block) return false;
        return (causes - policy_.transactional_ignores).empty();
    }

    [[nodiscard]] standing standing_at(instant now) const {
        if (!allows(mail_stream::bulk, now))
            return allows(mail_stream::transactional, now) ? standing::stopped : standing::blocked;
        return policy_.score.warn > 0 && counts(now).score >= policy_.score.warn ? standing::warned : standing::clear;
    }

    /// Is one of the limits reached, whatever keeps it from stopping mail?
    [[nodiscard]] bool has_reached_a_limit() const { return reached(sum()) != stop_rule::none; }

    /// How many more, tried one by one.
    [[nodiscard]] failures_to_go to_go() const {
        return {to_go(category::hard), to_go(category::soft), to_go(category::unknown)};
    }

    [[nodiscard]] unsigned reminders_due(instant now) const {
        const reminder_rule& rule = policy_.reminders;
        unsigned due = 0;
        if (!stopped_ || is_lifted(now)) return due;
        while (due < rule.count && stopped_->at + seconds(due * rule.every.count) <= now) ++due;
        return due;
    }

private:
    // A failure that counts, or (none) a delivery.
    struct entry {
        category what = category::none;
        instant at{};
    };
    using entries = std::vector<entry>;

    bool fail(const event& e) {
        const judged_failure as = judged(e, policy_);
        if (as.category == category::none) return false;
        if (as.at_once == stop_rule::none && comes_too_soon(e.at)) return false;
        if (is_stale(e.at)) ledger_.clear();
        ledger_.push_back({as.category, e.at});
        window_.push_back({as.category, e.at});
        last_failure_ = e.at;
        if (!stopped_)
            if (const stop_rule rule = stops_by(as); rule != stop_rule::none) stopped_ = {rule, e.reason, e.at};
        return true;
    }

    void deliver(const event& e) {
        if (e.stream == mail_stream::transactional && !policy_.transactional_counts) return;
        if (stopped_ && policy_.success_lifts)
            start_from_zero();
        else if (policy_.counting == counting::consecutive)
            ledger_.clear();
        else
            ledger_.push_back({category::none, e.at});
    }

    void start_from_zero() {
        forget_counts();
        window_.clear();
        stopped_.reset();
    }

    void forget_counts() {
        ledger_.clear();
        last_failure_.reset();
    }

    [[nodiscard]] bool comes_too_soon(instant now) const {
        if (!last_failure_) return false;
        if (policy_.apart > seconds(0) && now - *last_failure_ < policy_.apart) return true;
        return policy_.one_per_day && day_of(now) == day_of(*last_failure_);
    }

    // What stops mail, now that this failure has been counted.
    [[nodiscard]] stop_rule stops_by(const judged_failure& as) const {
        if (as.at_once != stop_rule::none) return as.at_once;
        const stop_rule limit = reached(sum());
        if (limit != stop_rule::none && *last_failure_ - *first_failure() >= policy_.spread) return limit;
        const window_rule& w = policy_.window;
        const auto is_in_window = [&](const entry& e) {
            return w.of.contains(e.what) && *last_failure_ - e.at <= w.within;
        };
        if (w.count > 0 && w.of.contains(as.category) &&
            std::count_if(window_.begin(), window_.end(), is_in_window) >= w.count)
            return stop_rule::window;
        return stop_rule::none;
    }

    // The first limit that is reached, in the order in which stop_rule lists them.
    [[nodiscard]] stop_rule reached(const failure_counts& c) const {
        const auto limit = [&](std::uint8_t usual, std::uint8_t if_active) {
            return is_active_ && if_active > 0 ? if_active : usual;
        };
        const auto is_reached = [](std::uint8_t count, std::uint8_t most) { return most > 0 && count >= most; };
        if (is_reached(c.hard, limit(policy_.limits.hard, policy_.limits_if_active.hard))) return stop_rule::hard;
        if (is_reached(c.soft, limit(policy_.limits.soft, policy_.limits_if_active.soft))) return stop_rule::soft;
        if (is_reached(c.unknown, limit(policy_.limits.unknown, policy_.limits_if_active.unknown)))
            return stop_rule::unknown;
        return is_reached(c.score, policy_.score.stop) ? stop_rule::score : stop_rule::none;
    }

    void add(failure_counts& c, category what) const {
        const auto increase = [](std::uint8_t& count, unsigned by) {
            count = static_cast<std::uint8_t>(std::min(count + by, 255U));
        };
        switch (what) {
            case category::hard:
                increase(c.hard, 1);
                increase(c.score, policy_.score.hard);
                break;
            case category::soft:
                increase(c.soft, 1);
                increase(c.score, policy_.score.soft);
                break;
            case category::unknown:
                increase(c.unknown, 1);
                increase(c.score, policy_.score.unknown);
                break;
            case category::none:  // a delivery
                c.score = static_cast<std::uint8_t>(c.score - std::min(c.score, policy_.score.erosion));
                break;
        }
    }

    [[nodiscard]] failure_counts sum() const {
        failure_counts c;
        for (const entry& e : ledger_) add(c, e.what);
        return c;
    }

    [[nodiscard]] std::uint8_t to_go(category what) const {
        if (stopped_) return 0;
        failure_counts c = sum();
        for (std::uint8_t n = 1; n < failures_to_go::never; ++n) {
            add(c, what);
            if (reached(c) != stop_rule::none) return n;
        }
        return failures_to_go::never;
    }

    suppression policy_;
    entries ledger_{};  // since counting started from zero
    entries window_{};  // the same, but deliveries and signs of life do not end it
    std::optional<instant> last_failure_{};
    std::optional<stop> stopped_{};
    stop_set marks_{};
    bool is_active_ = false;
};

}  // namespace tests

#endif
