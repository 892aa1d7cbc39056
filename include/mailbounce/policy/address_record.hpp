// What is remembered of one address under one policy: 32 bytes beside the address in the caller's table.
//
//     address_record record;
//     record.apply(event, policy);                               // after each event, in the order in which they happen
//     if (record.allows(policy, mail_stream::bulk, now)) send();
//
// The last three messages are kept one by one, and all that is older only as counts. So a message counts once however
// often its failure is reported, a graver report takes the place of a milder one, and a bounce that arrives days after
// "delivered" that of the delivery: what it had set back to zero is there again. Three messages are the limit: a report
// on an older one counts as that of a new message. A program that keeps its events has history.hpp, which knows no such
// limit. It also knows what a record cannot take back: a stop that a graver report on its last failure would undo, and
// a new start (success_lifts) by a message that bounces later.
#ifndef MAILBOUNCE_POLICY_ADDRESS_RECORD_HPP
#define MAILBOUNCE_POLICY_ADDRESS_RECORD_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/policy/event.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

/// What an event did to a record.
enum class event_effect : std::uint8_t {
    noted,        ///< a delivery, or a mark such as an unsubscribe
    counted,      ///< a failure counts
    amended,      ///< it takes the place of what was known of its message: a failure that of a delivery or of a milder
                  ///< failure, a delivery that of a failure that was held
    duplicate,    ///< nothing new is said of a message
    not_counted,  ///< a failure that does not count under the policy, or comes too soon after another
    held,         ///< a failure that a breaker holds
    restarted,    ///< counting starts from zero
};

/// The effect's name as written above.
[[nodiscard]] constexpr std::string_view to_string(event_effect e) noexcept {
    constexpr const char* names[] = {"noted", "counted", "amended", "duplicate", "not_counted", "held", "restarted"};
    return names[static_cast<std::size_t>(e)];
}

/// What came of an event.
struct record_change {
    event_effect effect = event_effect::noted;  ///< what it did
    bool stops = false;                         ///< this event stopped mail for failures

    /// Equal in every part.
    friend constexpr bool operator==(const record_change&, const record_change&) = default;
};

/// Failures that count, 255 of each at most.
struct failure_counts {
    std::uint8_t hard = 0;     ///< hard ones
    std::uint8_t soft = 0;     ///< soft ones
    std::uint8_t unknown = 0;  ///< those of unknown category
    std::uint8_t score = 0;    ///< points, where the policy counts those

    /// Failures of whatever category.
    [[nodiscard]] constexpr unsigned total() const noexcept { return 0U + hard + soft + unknown; }

    /// Equal in every part.
    friend constexpr bool operator==(const failure_counts&, const failure_counts&) = default;
};

/// How many more failures of a category, and nothing else, would stop an address; 0 if it is stopped already.
struct failures_to_go {
    static constexpr std::uint8_t never = 255;  ///< however many there are

    std::uint8_t hard = never;     ///< hard ones
    std::uint8_t soft = never;     ///< soft ones
    std::uint8_t unknown = never;  ///< those of unknown category

    /// Equal in every part.
    friend constexpr bool operator==(const failures_to_go&, const failures_to_go&) = default;
};

/// How an address stands under a policy.
enum class standing : std::uint8_t {
    clear,    ///< gets mail
    warned,   ///< gets mail, and its owner should be told that it may end
    stopped,  ///< gets no bulk mail
    blocked,  ///< gets no mail at all
};

/// The standing's name as written above.
[[nodiscard]] constexpr std::string_view to_string(standing s) noexcept {
    constexpr const char* names[] = {"clear", "warned", "stopped", "blocked"};
    return names[static_cast<std::size_t>(s)];
}

/// The running state of one address under one policy; give it the same policy each time (history.hpp tells how to
/// change it). Times are kept from 1970 to 2106; one outside is taken as the nearest of these. It is trivially
/// copyable, but its bytes are this machine's: record_form.hpp writes it for keeping.
class address_record {
public:
    /// So many messages are remembered one by one.
    static constexpr std::size_t remembered = 3;

    /// Takes an event into account. Events are given in the order in which they happen; one that comes late does no
    /// harm beyond counting as of now.
    constexpr record_change apply(const event& e, const suppression& policy) noexcept {
        if (is_lifted(policy, e.at)) restart();
        if (e.kind == event_kind::success) return apply_success(e, policy);
        if (e.kind == event_kind::failure) return apply_failure(e, policy);
        return apply_mark(e, policy);
    }

    /// Brings the failures of an epoch in line with what its breaker rules; does nothing if none of the remembered
    /// messages is of that epoch. A stop that rests on them goes and comes with them. Gives whether the address is
    /// stopped for failures now and was not before. Of a failure that was held, the time is not kept beside others:
    /// released, it counts as of the last one.
    constexpr bool settle(std::uint16_t epoch, epoch_ruling ruling, const suppression& policy) noexcept {
        if (epoch == 0 || epoch != epoch_) return false;
        const bool was_stopped = is_stopped();
        const message* const decisive = find_flag(message::decisive);
        for (message& m : recent_)
            if (m.has(message::in_epoch))
                m = ruling == epoch_ruling::discarded ? m.spent() : m.with_held(ruling == epoch_ruling::held);
        if (ruling != epoch_ruling::held) leave_epoch();
        if (was_stopped && decisive == nullptr) return false;  // the stop is older than all that is remembered

        mark(marks().without(stop_cause::failures));
        if (ruling == epoch_ruling::counts && decisive != nullptr) note_time(at(stopped_), counts(policy));
        stop_if_due(remembered - 1, policy, at(last_), reason::none);
        return is_stopped() && !was_stopped;
    }

    /// Holds the record against the limits of a policy, as after a change of settings, and stops mail if one is
    /// reached. Gives whether it did. A stop that this policy would not have made stays: history.hpp can undo it.
    constexpr bool review(const suppression& policy, instant now) noexcept {
        if (is_lifted(policy, now)) restart();
        const stop_rule rule = reached(policy, counts(policy));
        return !is_stopped() && rule != stop_rule::none && stop(rule, now, reason::none, nullptr);
    }

    /// The failures that count, as they add up now.
    [[nodiscard]] constexpr failure_counts counts(const suppression& policy) const noexcept {
        failure_counts sum = older_;
        for (std::size_t i = remembered; i-- > 0;) add(sum, recent_[i], policy);
        return sum;
    }

    /// The limits that hold for the address: it may have others once it has shown a sign of life.
    [[nodiscard]] constexpr category_limits limits_of(const suppression& policy) const noexcept {
        category_limits l = policy.limits;
        if (active_ == 0) return l;
        const category_limits& if_active = policy.limits_if_active;
        if (if_active.hard > 0) l.hard = if_active.hard;
        if (if_active.soft > 0) l.soft = if_active.soft;
        if (if_active.unknown > 0) l.unknown = if_active.unknown;
        return l;
    }

    /// How many more failures would stop the address, by the limits and the score; those that a reason or a reply code
    /// would stop at once aside, and if they are spread as far as the policy asks.
    [[nodiscard]] constexpr failures_to_go to_go(const suppression& policy) const noexcept {
        if (is_stopped()) return {0, 0, 0};
        const failure_counts c = counts(policy);
        if (limit_reached(policy, c) != stop_rule::none) return {1, 1, 1};  // a limit that waits for the spread
        const category_limits limits = limits_of(policy);
        const std::uint8_t stop = policy.score.by_share_from == 0 ? policy.score.stop : std::uint8_t{0};
        const auto nearest = [&](std::uint8_t count, std::uint8_t limit, std::uint8_t points) {
            int more = limit > 0 ? limit - count : failures_to_go::never;
            if (stop > 0 && points > 0) more = detail::smaller(more, (stop - c.score + points - 1) / points);
            return static_cast<std::uint8_t>(more);
        };
        return {nearest(c.hard, limits.hard, policy.score.hard), nearest(c.soft, limits.soft, policy.score.soft),
                nearest(c.unknown, limits.unknown, policy.score.unknown)};
    }

    /// Why the address gets no bulk mail at that time; empty if it does.
    [[nodiscard]] constexpr stop_set stops(const suppression& policy, instant now) const noexcept {
        stop_set in_force = marks();
        if (is_lifted(policy, now)) in_force = in_force.without(stop_cause::failures);
        if (!policy.complaint_stops) in_force = in_force.without(stop_cause::complaint);
        if (!policy.trap_stops) in_force = in_force.without(stop_cause::trap);
        return in_force;
    }

    /// How the address stands at that time.
    [[nodiscard]] constexpr standing standing_at(const suppression& policy, instant now) const noexcept {
        const std::uint8_t score =
            is_lifted(policy, now) || is_stale(policy, now) ? std::uint8_t{0} : counts(policy).score;
        const stop_set in_force = stops(policy, now);
        if (in_force.empty())
            return policy.score.warn > 0 && score >= policy.score.warn ? standing::warned : standing::clear;
        const bool blocks =
            in_force.contains(stop_cause::failures) && policy.score.block > 0 && score >= policy.score.block;
        return blocks || !(in_force - policy.transactional_ignores).empty() ? standing::blocked : standing::stopped;
    }

    /// May mail of that stream be sent to the address at that time?
    [[nodiscard]] constexpr bool allows(const suppression& policy, mail_stream stream, instant now) const noexcept {
        const standing s = standing_at(policy, now);
        return s <= standing::warned || (s == standing::stopped && stream == mail_stream::transactional);
    }

    /// Is mail stopped for failures? Beside that there are marks, and stops that end by themselves: stops() tells all.
    [[nodiscard]] constexpr bool is_stopped() const noexcept { return marks().contains(stop_cause::failures); }
    /// What of the policy stopped it; none if it is not stopped for failures.
    [[nodiscard]] constexpr stop_rule stopped_by() const noexcept {
        return is_stopped() ? static_cast<stop_rule>(rule_) : stop_rule::none;
    }
    /// The reason of the failure that stopped it; none if it is not stopped, or was by a change of settings.
    [[nodiscard]] constexpr reason stop_reason() const noexcept {
        return is_stopped() ? static_cast<reason>(reason_) : reason::none;
    }
    /// When it was stopped for failures.
    [[nodiscard]] constexpr std::optional<instant> stopped_at() const noexcept {
        if (!is_stopped()) return std::nullopt;
        return at(stopped_);
    }
    /// The time of the first of the failures that count now. Where a late bounce brought back what a delivery had set
    /// to zero, it may be that of a later one.
    [[nodiscard]] constexpr std::optional<instant> first_failure(const suppression& policy) const noexcept {
        if (counts(policy).total() == 0) return std::nullopt;
        return at(first_);
    }
    /// The time of the last failure that counted.
    [[nodiscard]] constexpr std::optional<instant> last_failure() const noexcept {
        if (last_ == 0) return std::nullopt;
        return at(last_);
    }
    /// Has it shown a sign of life since it was last validated?
    [[nodiscard]] constexpr bool is_active() const noexcept { return active_ != 0; }
    /// The causes that it bears, whatever a policy makes of them.
    [[nodiscard]] constexpr stop_set marks() const noexcept { return stop_set::of(static_cast<std::uint8_t>(marks_)); }

    /// The breaker's epoch that remembered failures fell into; 0: none did (breaker.hpp).
    [[nodiscard]] constexpr std::uint16_t epoch() const noexcept { return epoch_; }

    /// How many of the policy's reminders are due by that time, for an address that is stopped for failures.
    [[nodiscard]] constexpr std::uint8_t reminders_due(const suppression& policy, instant now) const noexcept {
        const reminder_rule& r = policy.reminders;
        if (!is_stopped() || is_lifted(policy, now) || r.count == 0 || now < at(stopped_)) return 0;
        const std::int64_t more = r.every.count > 0 ? (now - at(stopped_)).count / r.every.count : r.count;
        return more < r.count ? static_cast<std::uint8_t>(more + 1) : r.count;
    }
    /// When the address should be removed, all reminders having been sent; for a policy that has reminders.
    [[nodiscard]] constexpr std::optional<instant> removal_due(const suppression& policy) const noexcept {
        const reminder_rule& r = policy.reminders;
        if (!is_stopped() || r.count == 0) return std::nullopt;
        return at(stopped_) + seconds(r.every.count * r.count);
    }

    /// Equal in every part.
    friend constexpr bool operator==(const address_record&, const address_record&) = default;

private:
    friend struct record_form;  // record_form.hpp: how it is written and read
    friend class history_fold;  // history.hpp: the rules that take more than a record

    // What became of a message. One that is excused has failed, and that does not count; one that is spent has no say
    // any more, whatever else is said of it.
    enum message_kind : std::uint32_t { nothing, delivered, excused, spent_kind, soft, hard, unknown, message_kinds };

    // One message: what became of it, flags, and 24 bits of its key, which tell it well enough from the two others.
    struct message {
        std::uint32_t bits = nothing;

        static constexpr std::uint32_t kind_mask = 7;
        static constexpr std::uint32_t fresh = 1U << 3U;     // counting starts from zero with it
        static constexpr std::uint32_t in_epoch = 1U << 4U;  // it fell into the record's epoch
        static constexpr std::uint32_t held = 1U << 5U;      // and does not count as yet
        static constexpr std::uint32_t enough = 1U << 6U;    // it stops the address by itself
        static constexpr std::uint32_t decisive = 1U << 7U;  // the rule, reason and time of the record are its own
        static constexpr unsigned key_shift = 8;

        static constexpr message of(message_kind kind, message_key key) noexcept {
            return {static_cast<std::uint32_t>(kind) | key_bits(key) << key_shift};
        }
        // Zero stands for a message without a key, which equals no other.
        static constexpr std::uint32_t key_bits(message_key key) noexcept {
            const auto highest = static_cast<std::uint32_t>(key.value >> (32U + key_shift));
            return key == message_key{} ? 0 : highest == 0 ? 1 : highest;
        }

        [[nodiscard]] constexpr message_kind kind() const noexcept {
            return static_cast<message_kind>(bits & kind_mask);
        }
        [[nodiscard]] constexpr bool is_failure() const noexcept { return kind() >= soft; }
        [[nodiscard]] constexpr bool has(std::uint32_t flag) const noexcept { return (bits & flag) != 0; }
        [[nodiscard]] constexpr bool counts() const noexcept { return is_failure() && !has(held); }
        // As judged_failure::gravity.
        [[nodiscard]] constexpr int gravity() const noexcept {
            return !is_failure() ? 0 : has(enough) ? 3 : kind() == hard ? 2 : 1;
        }

        [[nodiscard]] constexpr message with(std::uint32_t flag) const noexcept { return {bits | flag}; }
        [[nodiscard]] constexpr message without(std::uint32_t flag) const noexcept { return {bits & ~flag}; }
        [[nodiscard]] constexpr message with_held(bool is_held) const noexcept {
            return is_held ? with(held) : without(held);
        }
        // The same message, of another kind.
        [[nodiscard]] constexpr message as(message_kind kind) const noexcept {
            return {(bits >> key_shift << key_shift) | kind};
        }
        [[nodiscard]] constexpr message spent() const noexcept { return kind() == nothing ? *this : as(spent_kind); }

        friend constexpr bool operator==(const message&, const message&) = default;
    };

    static constexpr message_kind kind_of(category c) noexcept {
        return c == category::hard ? hard : c == category::soft ? soft : unknown;
    }

    static constexpr std::uint32_t stamp(instant t) noexcept {
        constexpr std::int64_t last = 0xFFFFFFFF;
        return static_cast<std::uint32_t>(detail::smaller(detail::larger(t.unix_seconds, std::int64_t{1}), last));
    }
    static constexpr instant at(std::uint32_t stamp) noexcept { return instant(stamp); }

    static constexpr void increase(std::uint8_t& count, unsigned by) noexcept {
        count = static_cast<std::uint8_t>(detail::smaller(count + by, 255U));
    }

    // Adds a message to the counts of those before it. A score that is a share is not added up: history_fold sets it.
    static constexpr void add(failure_counts& sum, message m, const suppression& policy) noexcept {
        const score_rule& points = policy.score;
        if (m.kind() == delivered) {
            if (policy.counting == counting::consecutive) sum = {};
            sum.score = static_cast<std::uint8_t>(sum.score - detail::smaller(sum.score, points.erosion));
        } else if (m.counts()) {
            if (m.has(message::fresh)) sum = {};
            increase(m.kind() == hard ? sum.hard : m.kind() == soft ? sum.soft : sum.unknown, 1);
            if (points.by_share_from == 0)
                increase(sum.score, m.kind() == hard ? points.hard : m.kind() == soft ? points.soft : points.unknown);
        }
    }

    constexpr message& push(message m, const suppression& policy) noexcept {
        add(older_, recent_[remembered - 1], policy);
        for (std::size_t i = remembered - 1; i > 0; --i) recent_[i] = recent_[i - 1];
        return recent_[0] = m;
    }

    [[nodiscard]] constexpr message* find(message_key key) noexcept {
        const std::uint32_t wanted = message::key_bits(key);
        if (wanted == 0) return nullptr;
        for (message& m : recent_)
            if (m.bits >> message::key_shift == wanted) return &m;
        return nullptr;
    }

    [[nodiscard]] constexpr message* find_flag(std::uint32_t flag) noexcept {
        for (message& m : recent_)
            if (m.has(flag)) return &m;
        return nullptr;
    }

    constexpr record_change apply_failure(const event& e, const suppression& policy) noexcept {
        if (e.stream == mail_stream::transactional && !policy.transactional_counts) return {event_effect::not_counted};
        if (e.ruling != epoch_ruling::counts) settle(e.epoch, e.ruling, policy);  // those before it in its epoch, too
        const judged_failure judged = e.ruling != epoch_ruling::discarded ? policy.judge(e) : judged_failure{};
        const bool is_enough = judged.at_once != stop_rule::none;
        if (message* const known = find(e.message)) return amend(*known, e, judged, policy);

        if (judged.category == category::none || (!is_enough && comes_too_soon(policy, e.at))) {
            push(message::of(
                     judged.category == category::none && e.ruling == epoch_ruling::counts ? excused : spent_kind,
                     e.message),
                 policy);
            return {event_effect::not_counted};
        }
        message& m = push(message::of(kind_of(judged.category), e.message), policy);
        if (is_stale(policy, e.at)) m = m.with(message::fresh);
        if (is_enough) m = m.with(message::enough);
        enter_epoch(e, m);
        if (m.has(message::held)) {
            if (!is_stopped()) keep_for_release(judged.at_once, e, m);
            return {event_effect::held};
        }
        const failure_counts sum = counts(policy);
        note_time(e.at, sum);
        if (is_stopped()) return {event_effect::counted};
        const stop_rule rule = is_enough ? judged.at_once : reached(policy, sum);
        return {event_effect::counted, rule != stop_rule::none && stop(rule, e.at, e.reason, &m)};
    }

    // A failure of a message of which something is known.
    constexpr record_change amend(message& m, const event& e, const judged_failure& judged,
                                  const suppression& policy) noexcept {
        const bool is_new = m.kind() == delivered || (m.kind() == excused && judged.gravity() > 0);
        if (m.kind() == spent_kind || (!is_new && judged.gravity() <= m.gravity())) return {event_effect::duplicate};
        if (e.ruling == epoch_ruling::held) return {event_effect::held};  // what is known for sure stays

        const auto index = static_cast<std::size_t>(&m - recent_);
        const bool counts_now =
            judged.gravity() > 0 && !(is_new && judged.gravity() < 3 && comes_too_soon(policy, e.at));
        if (!counts_now) {
            m = m.as(judged.gravity() > 0 ? spent_kind : excused);
            return {event_effect::not_counted, stop_if_due(index, policy, e.at, reason::none)};
        }
        m = m.as(kind_of(judged.category));
        if (judged.at_once != stop_rule::none) m = m.with(message::enough);
        note_time(e.at, counts(policy));
        return {event_effect::amended, stop_if_due(index, policy, e.at, e.reason, judged.at_once)};
    }

    constexpr record_change apply_success(const event& e, const suppression& policy) noexcept {
        if (e.stream == mail_stream::transactional && !policy.transactional_counts) return {};
        message* const known = find(e.message);
        // One that was held was tried again once its destination took mail.
        if (known != nullptr && !known->has(message::held)) return {event_effect::duplicate};
        if (known != nullptr) *known = known->as(delivered);
        const bool lifts = is_stopped() && policy.success_lifts;
        if (lifts) restart();
        if (known == nullptr) push(message::of(delivered, e.message), policy);
        return {lifts ? event_effect::restarted : known != nullptr ? event_effect::amended : event_effect::noted};
    }

    // What is not about a message.
    constexpr record_change apply_mark(const event& e, const suppression& policy) noexcept {
        switch (e.kind) {
            case event_kind::activity:
                active_ = 1;
                if (!policy.activity_resets) return {};
                forget_counts();
                return {event_effect::restarted};
            case event_kind::complaint:
                mark(marks().with(stop_cause::complaint));
                return {};
            case event_kind::unsubscribe:
                mark(marks().with(stop_cause::unsubscribe));
                return {};
            case event_kind::subscription:
                mark(marks() - stop_set{stop_cause::complaint, stop_cause::unsubscribe, stop_cause::removal});
                return {};
            case event_kind::revalidation:
                restart();
                active_ = 0;
                mark(marks() - stop_set{stop_cause::trap, stop_cause::malformed});
                return {event_effect::restarted};
            case event_kind::removal:
                if (policy.removal_forgets) {
                    *this = {};
                    return {event_effect::restarted};
                }
                mark(marks().with(stop_cause::removal));
                return {};
            case event_kind::trap:
                mark(marks().with(stop_cause::trap));
                return {};
            case event_kind::malformed:
                mark(marks().with(stop_cause::malformed));
                return {};
            case event_kind::failure:
            case event_kind::success:
                break;
        }
        return {};
    }

    [[nodiscard]] constexpr bool comes_too_soon(const suppression& policy, instant now) const noexcept {
        if (last_ == 0) return false;
        return (policy.apart > seconds(0) && now - at(last_) < policy.apart) ||
               (policy.one_per_day && day_of(now) <= day_of(at(last_)));
    }

    [[nodiscard]] constexpr bool is_stale(const suppression& policy, instant now) const noexcept {
        return policy.stale_after > seconds(0) && last_ != 0 && now - at(last_) > policy.stale_after;
    }

    [[nodiscard]] constexpr bool is_lifted(const suppression& policy, instant now) const noexcept {
        return policy.lifts_after > seconds(0) && is_stopped() && now - at(stopped_) >= policy.lifts_after;
    }

    // The limit that the counts have reached; and whether it is in force, the failures being spread far enough.
    [[nodiscard]] constexpr stop_rule limit_reached(const suppression& policy, const failure_counts& c) const noexcept {
        const category_limits limits = limits_of(policy);
        const auto reaches = [](std::uint8_t count, std::uint8_t limit) { return limit != 0 && count >= limit; };
        if (reaches(c.hard, limits.hard)) return stop_rule::hard;
        if (reaches(c.soft, limits.soft)) return stop_rule::soft;
        if (reaches(c.unknown, limits.unknown)) return stop_rule::unknown;
        if (policy.score.by_share_from == 0 && reaches(c.score, policy.score.stop)) return stop_rule::score;
        return stop_rule::none;
    }
    [[nodiscard]] constexpr stop_rule reached(const suppression& policy, const failure_counts& c) const noexcept {
        return at(last_) - at(first_) < policy.spread ? stop_rule::none : limit_reached(policy, c);
    }

    // Stops mail if that is due at the message of that index, or at one after it. `why` and `at_once` are those of the
    // message of that index.
    constexpr bool stop_if_due(std::size_t index, const suppression& policy, instant now, reason why,
                               stop_rule at_once = stop_rule::none) noexcept {
        failure_counts sum = older_;
        for (std::size_t i = remembered; i-- > 0 && !is_stopped();) {
            message& m = recent_[i];
            add(sum, m, policy);
            if (i > index || !m.counts()) continue;
            stop_rule rule = m.has(message::enough) ? stop_rule::reason : reached(policy, sum);
            if (rule == stop_rule::none) continue;
            if (m.has(message::decisive)) {  // as it was before it was held
                mark(marks().with(stop_cause::failures));
                if (rule_ == 0) rule_ = static_cast<std::uint16_t>(rule) & 0x7;
                return true;
            }
            if (i == index && at_once != stop_rule::none) rule = at_once;
            return stop(rule, now, i == index ? why : reason::none, &m);
        }
        return false;
    }

    constexpr bool stop(stop_rule rule, instant now, reason why, message* by) noexcept {
        mark(marks().with(stop_cause::failures));
        tell(rule, now, why, by);
        return true;
    }

    // What stops the address, or will if it is released.
    constexpr void tell(stop_rule rule, instant when, reason why, message* by) noexcept {
        rule_ = static_cast<std::uint16_t>(rule) & 0x7;
        reason_ = static_cast<std::uint16_t>(why) & 0x3F;
        stopped_ = stamp(when);
        for (message& m : recent_) m = m.without(message::decisive);
        if (by != nullptr) *by = by->with(message::decisive);
    }

    // What settle() needs to know if this failure, which is held, comes to count. One that is enough goes before
    // others.
    constexpr void keep_for_release(stop_rule at_once, const event& e, message& m) noexcept {
        const message* const before = find_flag(message::decisive);
        if (before == nullptr || !before->has(message::enough)) tell(at_once, e.at, e.reason, &m);
    }

    constexpr void note_time(instant when, const failure_counts& sum) noexcept {
        first_ = sum.total() == 1 || first_ == 0 ? stamp(when) : detail::smaller(first_, stamp(when));
        last_ = detail::larger(last_, stamp(when));
    }

    constexpr void mark(stop_set causes) noexcept { marks_ = causes.bits() & 0x3F; }

    // Failures of an earlier epoch, if they were held and never ruled on, are dropped.
    constexpr void enter_epoch(const event& e, message& m) noexcept {
        if (e.epoch == 0) return;
        if (e.epoch != epoch_) leave_epoch();
        epoch_ = e.epoch;
        m = m.with(message::in_epoch).with_held(e.ruling == epoch_ruling::held);
    }

    constexpr void leave_epoch() noexcept {
        epoch_ = 0;
        for (message& m : recent_) {
            if (m.has(message::held)) m = m.spent();
            m = m.without(message::in_epoch);
        }
    }

    constexpr void forget_counts() noexcept {
        older_ = {};
        for (message& m : recent_) m = m.spent();
        first_ = last_ = 0;
        epoch_ = 0;
    }

    constexpr void restart() noexcept {
        forget_counts();
        mark(marks().without(stop_cause::failures));
        rule_ = 0;
        reason_ = 0;
        stopped_ = 0;
    }

    message recent_[remembered]{};  // the newest first
    failure_counts older_{};        // what the messages before them add up to
    std::uint32_t first_ = 0;       // times in seconds since 1970; 0: none
    std::uint32_t last_ = 0;
    std::uint32_t stopped_ = 0;
    std::uint16_t epoch_ = 0;
    std::uint16_t marks_ : 6 = 0;   // a stop_set
    std::uint16_t active_ : 1 = 0;  // a bool
    std::uint16_t rule_ : 3 = 0;    // a stop_rule
    std::uint16_t reason_ : 6 = 0;  // a reason
};

static_assert(sizeof(address_record) == 32, "it lies beside each address in the caller's table");
static_assert(reason_count <= 64 && static_cast<unsigned>(stop_rule::window) < 8);

}  // namespace mailbounce::inline v0_1

#endif
