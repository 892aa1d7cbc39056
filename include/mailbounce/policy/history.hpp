// What the events of an address, kept by the caller, tell that a running record cannot: the state under any policy,
// why mail stopped, what other settings would have done, and bounces that come late for any number of messages.
//
// A history is all events of one address in time order. It is read message by message: a message stands where its
// first event stands, and counts as the gravest thing that is said of it within a week. So a delivery that turns out
// to have failed is a failure at the time of the delivery, whatever was delivered since.
#ifndef MAILBOUNCE_POLICY_HISTORY_HPP
#define MAILBOUNCE_POLICY_HISTORY_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/event.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

/// The events of one address, in time order.
using history = std::span<const event>;

/// A bounce may come so long after the delivery that it takes back: HaiHai Mail's "hours to about a week", and longer
/// than the five days after which mail servers give up.
inline constexpr seconds late_bounce_limit = days(7);
/// How many events further on a message is looked for: it bounds the work on a history to so many steps an event.
inline constexpr std::size_t late_bounce_reach = 512;

/// Adds up events that are read in message order: a record, and what the windows and shares of a policy need beside it.
class history_fold {
public:
    /// Starts with an address of which nothing is known. The policy must outlive it.
    constexpr explicit history_fold(const suppression& policy) noexcept : policy_(&policy) {}

    /// The record that the events so far lead to.
    [[nodiscard]] constexpr const address_record& record() const noexcept { return record_; }

    /// Takes the next message, or another event, into account.
    constexpr record_change apply(const event& e) noexcept {
        const bool is_message = e.kind == event_kind::failure || e.kind == event_kind::success;
        pass(e.at);
        const record_change change = record_.apply(e, *policy_);
        if (change.effect == event_effect::restarted && e.kind != event_kind::activity) restart();
        if (is_message && messages_ > 0) ++messages_;
        if (change.effect != event_effect::counted) return change;
        if (messages_ == 0) messages_ = 1;
        const bool stops = change.stops || stops_by_window(e) || stops_by_share(e);
        return {change.effect, stops};
    }

    /// Lets time pass: a stop may end by itself.
    constexpr void pass(instant now) noexcept {
        if (!record_.is_lifted(*policy_, now)) return;
        record_.restart();
        restart();
    }

    /// The record, but stopped for failures as another is, or not.
    [[nodiscard]] constexpr address_record record_with_stop_of(const address_record& other) const noexcept {
        address_record r = record_;
        r.mark(other.is_stopped() ? r.marks().with(stop_cause::failures) : r.marks().without(stop_cause::failures));
        r.rule_ = other.rule_;
        r.reason_ = other.reason_;
        r.stopped_ = other.stopped_;
        for (address_record::message& m : r.recent_) m = {m.bits & ~address_record::message::decisive};
        return r;
    }

    /// How many more failures at that time would stop the address.
    [[nodiscard]] constexpr failures_to_go to_go(instant now) const noexcept {
        failures_to_go out = record_.to_go(*policy_);
        const window_rule& window = policy_->window;
        if (window.count == 0 || record_.is_stopped()) return out;
        const std::size_t seen = in_window(now);
        const auto more = static_cast<std::uint8_t>(seen < window.count ? window.count - seen : 1);
        const auto lower = [&](category c, std::uint8_t& to) {
            if (window.of.contains(c)) to = detail::smaller(to, more);
        };
        lower(category::hard, out.hard);
        lower(category::soft, out.soft);
        lower(category::unknown, out.unknown);
        return out;
    }

    /// Failures within the window that ends at that time, for a policy that has one.
    [[nodiscard]] constexpr std::size_t in_window(instant now) const noexcept {
        std::size_t count = 0;
        for (std::size_t i = 0; i < times_known_; ++i)
            if (now - times_[i] <= policy_->window.within) ++count;
        return count;
    }

private:
    constexpr void restart() noexcept {
        times_known_ = next_ = 0;
        messages_ = 0;
    }

    constexpr bool stops_by_window(const event& e) noexcept {
        const window_rule& window = policy_->window;
        if (window.count == 0 || !window.of.contains(policy_->judge(e).category)) return false;
        times_[next_] = e.at;
        next_ = (next_ + 1) % window_rule::max_count;
        if (times_known_ < window_rule::max_count) ++times_known_;
        return in_window(e.at) >= window.count && stop(stop_rule::window, e);
    }

    // Sympa's note: failures x (failures / messages) x weight, where messages are those since the first failure.
    constexpr bool stops_by_share(const event& e) noexcept {
        const score_rule& score = policy_->score;
        if (score.by_share_from == 0) return false;
        const unsigned failures = record_.counts(*policy_).total();
        if (failures < score.by_share_from || record_.last_ - record_.first_ < policy_->spread.count) return false;
        const category c = policy_->judge(e).category;
        const unsigned weight = c == category::hard ? score.hard : c == category::soft ? score.soft : score.unknown;
        const unsigned whole = messages_ * score.hard;
        const unsigned note = whole > 0 ? (2 * failures * failures * weight + whole) / (2 * whole) : 0;
        record_.older_.score = static_cast<std::uint8_t>(detail::smaller(note, 255U));
        return score.stop > 0 && note >= score.stop && stop(stop_rule::score, e);
    }

    constexpr bool stop(stop_rule rule, const event& e) noexcept {
        return !record_.is_stopped() && record_.stop(rule, e.at, e.reason, nullptr);
    }

    const suppression* policy_;
    address_record record_{};
    instant times_[window_rule::max_count]{};  // of the last failures that the window is for
    std::size_t times_known_ = 0;
    std::size_t next_ = 0;
    unsigned messages_ = 0;  // since the first failure that counts, that one included
};

namespace detail {

/// What an event of a history comes to, and the index of the event that says so.
struct settled_event {
    event what;
    std::size_t told_by;
};

/// What an event comes to when all is known of its message; nothing if the message stood before.
constexpr maybe<settled_event> settled(history events, std::size_t i, const suppression& policy) noexcept {
    settled_event e{events[i], i};
    const auto is_same = [&e](const event& other) {
        return other.message == e.what.message &&
               (other.kind == event_kind::failure || other.kind == event_kind::success);
    };
    if (e.what.message == message_key{} || !is_same(e.what)) return e;
    const instant place = e.what.at;
    const std::size_t first = i - smaller(i, late_bounce_reach);
    for (std::size_t k = i; k-- > first && place - events[k].at <= late_bounce_limit;)
        if (is_same(events[k])) return std::nullopt;

    const auto is_graver = [&](const event& other) {
        if (other.kind != event_kind::failure) return false;
        if (e.what.kind == event_kind::success) return true;
        const bool is_decided = e.what.ruling == epoch_ruling::discarded || other.ruling == epoch_ruling::discarded;
        return !is_decided && policy.judge(other).gravity() > policy.judge(e.what).gravity();
    };
    for (std::size_t k = i + 1;
         k < events.size() && k - i <= late_bounce_reach && events[k].at - place <= late_bounce_limit; ++k)
        if (is_same(events[k]) && is_graver(events[k])) e = {events[k], k};
    e.what.at = place;
    return e;
}

/// Reads a history through a fold, and tells what became of each event: what(settled event, change).
template <class What>
constexpr void read_history(history events, const suppression& policy, history_fold& fold, What what) noexcept {
    for (std::size_t i = 0; i < events.size(); ++i)
        if (const auto e = settled(events, i, policy)) what(*e, fold.apply(e->what));
}

/// What a history adds up to.
constexpr history_fold fold_of(history events, const suppression& policy) noexcept {
    history_fold fold(policy);
    read_history(events, policy, fold, [](const settled_event&, record_change) {});
    return fold;
}

}  // namespace detail

/// The record that a history leads to under a policy. It is what address_record::apply makes of the same events, one by
/// one, except where that knows too little: windows, shares, and messages further back than it remembers.
[[nodiscard]] constexpr address_record replay(history events, const suppression& policy) noexcept {
    return detail::fold_of(events, policy).record();
}

/// When new settings hold for an address that has a history.
enum class takes_effect : std::uint8_t {
    at_once,      ///< the history is judged anew: stops come and go now
    from_now_on,  ///< stops stay as they are until the next failure is held against the new limits
};

/// The record of an address under new settings; `current` is its record under the old ones. What HaiHai Mail asks in a
/// check box when its error settings are changed.
[[nodiscard]] constexpr address_record adopt(const address_record& current, history events, const suppression& policy,
                                             takes_effect when) noexcept {
    const history_fold fold = detail::fold_of(events, policy);
    return when == takes_effect::at_once ? fold.record() : fold.record_with_stop_of(current);
}

/// Why an address is stopped for failures, or how far it is from that.
struct explanation {
    /// So many failures are shown.
    static constexpr std::size_t max_events = 32;

    address_record record{};                               ///< the record that the history leads to
    stop_rule rule = stop_rule::none;                      ///< what of the policy stopped it; none if nothing did
    mailbounce::reason reason = mailbounce::reason::none;  ///< of the failure that did
    unsigned reached = 0;                                  ///< the count, or score, that stopped it; 0 if nothing did
    unsigned limit = 0;                                    ///< what it reached; 0 where a failure is enough by itself
    failures_to_go to_go{};                                ///< how many more would stop it

    /// The failures that added up to the stop, or count now if there is none: the indexes of the events that told of
    /// them, in the order of their messages; of more than max_events the last.
    [[nodiscard]] constexpr std::span<const std::uint32_t> failures() const noexcept {
        return {indexes.data(), index_count};
    }

    std::array<std::uint32_t, max_events> indexes{};  ///< see failures()
    std::size_t index_count = 0;                      ///< how many there are
};

namespace detail {

/// The last failures that count, by their indexes.
class failure_trace {
public:
    constexpr void add(const settled_event& e, category c) noexcept {
        if (size_ == most) {
            for (std::size_t k = 1; k < most; ++k) entries_[k - 1] = entries_[k];
            --size_;
        }
        entries_[size_++] = {static_cast<std::uint32_t>(e.told_by), c, e.what.at};
    }
    constexpr void clear() noexcept { size_ = 0; }

    /// Writes those of these categories that came no more than so long before a time.
    constexpr void write(explanation& to, category_set of, instant before, seconds within) const noexcept {
        to.index_count = 0;
        for (std::size_t k = 0; k < size_; ++k)
            if (of.contains(entries_[k].category) && before - entries_[k].at <= within)
                to.indexes[to.index_count++] = entries_[k].index;
    }

private:
    struct entry {
        std::uint32_t index = 0;
        mailbounce::category category = mailbounce::category::none;
        instant at{};
    };

    static constexpr std::size_t most = explanation::max_events;
    entry entries_[most]{};
    std::size_t size_ = 0;
};

}  // namespace detail

/// Explains what a policy makes of a history at that time.
[[nodiscard]] constexpr explanation explain(history events, const suppression& policy, instant now) noexcept {
    constexpr category_set any{category::hard, category::soft, category::unknown};
    constexpr seconds ever(INT64_MAX);
    explanation out;
    detail::failure_trace trace;
    history_fold fold(policy);
    bool was_stopped = false;
    detail::read_history(events, policy, fold, [&](const detail::settled_event& e, record_change change) {
        const address_record& record = fold.record();
        if (record.is_stopped() && !change.stops) return;  // what came after the stop had no part in it
        if (was_stopped) trace.clear();
        was_stopped = change.stops;
        const failure_counts counts = record.counts(policy);
        const bool starts = change.effect == event_effect::counted && counts.total() == 1;
        // A window looks back over deliveries; all else starts anew where the counts do.
        if (change.effect == event_effect::restarted || (policy.window.count == 0 && (counts.total() == 0 || starts)))
            trace.clear();
        const category c = policy.judge(e.what).category;
        if (change.effect == event_effect::counted) trace.add(e, c);
        if (!change.stops) return;

        const category_limits limits = record.limits_of(policy);
        const auto tell = [&](unsigned reached, unsigned limit, category_set of, seconds within) {
            out.reached = reached;
            out.limit = limit;
            trace.write(out, of, e.what.at, within);
        };
        switch (record.stopped_by()) {
            case stop_rule::hard:
                return tell(counts.hard, limits.hard, category::hard, ever);
            case stop_rule::soft:
                return tell(counts.soft, limits.soft, category::soft, ever);
            case stop_rule::unknown:
                return tell(counts.unknown, limits.unknown, category::unknown, ever);
            case stop_rule::score:
                return tell(counts.score, policy.score.stop, any, ever);
            case stop_rule::window:
                return tell(static_cast<unsigned>(fold.in_window(e.what.at)), policy.window.count, policy.window.of,
                            policy.window.within);
            case stop_rule::reason:
            case stop_rule::reply_code:
                trace.clear();
                trace.add(e, c);
                return tell(1, 0, any, ever);
            case stop_rule::none:
                break;
        }
    });
    fold.pass(now);
    if (!fold.record().is_stopped()) {
        out = {};
        if (fold.record().counts(policy).total() > 0) trace.write(out, any, now, ever);
    }
    out.record = fold.record();
    out.rule = out.record.stopped_by();
    out.reason = out.record.stop_reason();
    out.to_go = fold.to_go(now);
    return out;
}

/// How many addresses two policies would stop.
struct policy_comparison {
    std::size_t neither = 0;      ///< stopped by neither
    std::size_t both = 0;         ///< stopped by both
    std::size_t only_first = 0;   ///< stopped by the first alone
    std::size_t only_second = 0;  ///< stopped by the second alone

    /// Equal in every part.
    friend constexpr bool operator==(const policy_comparison&, const policy_comparison&) = default;
};

/// Replays the histories of many addresses, a range of what converts to `history`, under two policies, and counts who
/// would be stopped for failures at that time. Those who would be under one and not under the other are passed to
/// differs(index, record under the first, record under the second).
template <class Histories, class Differs>
constexpr policy_comparison compare(const Histories& addresses, const suppression& first, const suppression& second,
                                    instant now, Differs differs) {
    policy_comparison out;
    std::size_t index = 0;
    for (const auto& events : addresses) {
        const address_record a = replay(events, first);
        const address_record b = replay(events, second);
        const bool by_first = a.stops(first, now).contains(stop_cause::failures);
        const bool by_second = b.stops(second, now).contains(stop_cause::failures);
        ++(by_first && by_second ? out.both : by_first ? out.only_first : by_second ? out.only_second : out.neither);
        if (by_first != by_second) differs(index, a, b);
        ++index;
    }
    return out;
}

/// Writes what a breaker rules on an epoch into the events that fell into it, before they are replayed.
constexpr void rule_on(std::span<event> events, std::uint16_t epoch, epoch_ruling ruling) noexcept {
    for (event& e : events)
        if (e.epoch == epoch && epoch != 0) e.ruling = ruling;
}

}  // namespace mailbounce::inline v0_1

#endif
