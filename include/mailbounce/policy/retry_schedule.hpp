// When a message that was not taken is tried again, and when it is given up.
//
//     const retry_schedule schedule;                             // every 30 minutes for 24 hours
//     if (const auto at = schedule.next({.first = t0, .last = now, .count = 3}, seed)) wait_until(*at);
//     else give_up();
//     for (const planned_attempt& a : schedule.plan(t0)) ...     // all of it
//
// A schedule is made of legs, one after the other, each with waits of one kind:
//     {.wait = minutes(15), .until = hours(2)}                   the same wait, while the message is younger than 2
//     hours
//     {.wait = minutes(5), .waits = 3}                           three waits
//     {.pace = retry_pace::growing, .wait = minutes(20), .factor = 200}      20, 40, 80 ... minutes
// retry_presets.hpp holds the schedules of real systems.
#ifndef MAILBOUNCE_POLICY_RETRY_SCHEDULE_HPP
#define MAILBOUNCE_POLICY_RETRY_SCHEDULE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <mailbounce/classify/provider.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/domain.hpp>

namespace mailbounce::inline v0_1 {

/// How the waits of a leg follow one another.
enum class retry_pace : std::uint8_t {
    fixed,      ///< each is `wait`
    growing,    ///< the first is `wait`, each other the one before it times factor/100, up to `longest` (Exim's G)
    quadratic,  ///< attempt n+1 is made wait x n x n after the first (qmail, OpenSMTPD)
    by_age,     ///< as long as the message is old, but from `wait` to `longest` (Postfix)
};

/// Waits of one kind. The leg ends after so many waits, or once the message is so old; if it says neither, never.
struct retry_leg {
    retry_pace pace = retry_pace::fixed;  ///< how the waits go on
    seconds wait{};                       ///< a leg whose wait is not above zero does not exist
    std::uint16_t factor = 100;           ///< growing: in hundredths, 100 or more
    seconds longest{};                    ///< growing, by_age; 0: longest_wait
    std::uint16_t waits = 0;              ///< 0: as many as there is time for
    seconds until{};                      ///< 0: to the end of the schedule

    /// Equal in every part.
    friend constexpr bool operator==(const retry_leg&, const retry_leg&) = default;
};

/// The attempts that have been made at a message.
struct attempts {
    instant first{};          ///< when the first was made
    instant last{};           ///< when the last was made
    std::uint32_t count = 1;  ///< how many there were

    /// How old the message was at the last attempt.
    [[nodiscard]] constexpr seconds age() const noexcept { return detail::larger(last - first, seconds(0)); }
};

/// An attempt of a plan.
struct planned_attempt {
    std::uint32_t number = 1;  ///< 1: the first
    instant at{};              ///< when it is due
    seconds wait{};            ///< since the one before it
};

class retry_plan;

/// When to try again. Whole numbers only, so that it is the same on every machine.
struct retry_schedule {
    /// So many legs at most.
    static constexpr std::size_t max_legs = 8;
    /// No wait is longer: past it, a message would rather be given up.
    static constexpr seconds longest_wait = days(30);
    /// No message is older when it is tried.
    static constexpr seconds longest_life = days(366);
    /// No message is tried more often: it bounds the work where the next wait depends on all before it.
    static constexpr std::uint32_t most_attempts = 10000;

    /// The legs; those behind the first that does not exist are not looked at.
    std::array<retry_leg, max_legs> legs{{{.wait = minutes(30)}}};
    /// A message is not tried when it is older than this, longest_life at most. 24 hours is what the products ask for
    /// that this library follows; RFC 5321 4.5.4.1 asks for 4 to 5 days at least (and for 30 minutes between attempts).
    seconds give_up_after = hours(24);
    /// At most so many attempts, the first included. 0: as many as there is time for.
    std::uint16_t max_attempts = 0;
    /// A wait is made longer or shorter by up to so much, 0 to 100 percent, as the seed says: so that messages that
    /// failed together do not come back together.
    std::uint8_t jitter_percent = 0;
    /// The sender should be told of the delay once the message is so old. 0: never.
    seconds warn_after{};

    /// When to try again after these attempts; nothing if the message is to be given up. The same attempts and seed
    /// give the same time.
    [[nodiscard]] constexpr std::optional<instant> next(const attempts& made, std::uint64_t seed = 0) const noexcept {
        const std::uint32_t most =
            max_attempts > 0 ? detail::smaller<std::uint32_t>(max_attempts, most_attempts) : most_attempts;
        const seconds life = detail::smaller(give_up_after, longest_life);
        if (made.count >= most || made.age() > life) return std::nullopt;
        const auto wait = wait_after(made);
        if (!wait) return std::nullopt;
        const instant at = made.last + shaken(*wait, made.count, seed);
        if (at - made.first > life) return std::nullopt;
        return at;
    }

    /// Should the sender be told, with these attempts made, that the message is late?
    [[nodiscard]] constexpr bool is_warning_due(const attempts& made) const noexcept {
        return warn_after > seconds(0) && made.age() >= warn_after;
    }

    /// All attempts that the schedule makes if each is made when it is due.
    [[nodiscard]] constexpr retry_plan plan(instant first, std::uint64_t seed = 0) const noexcept;

    /// Equal in every part.
    friend constexpr bool operator==(const retry_schedule&, const retry_schedule&) = default;

private:
    // Where in the legs a schedule stands.
    struct position {
        std::size_t leg = 0;
        std::uint32_t waits = 0;  // that were made in this leg
        seconds wait{};           // the last of them
    };

    // The next wait for a message of that age; nothing behind the last leg.
    constexpr detail::maybe<seconds> advance(position& p, seconds age, std::uint32_t count) const noexcept {
        for (;; ++p.leg, p.waits = 0) {
            if (p.leg == max_legs || legs[p.leg].wait <= seconds(0)) return std::nullopt;
            const retry_leg& leg = legs[p.leg];
            if (leg.waits > 0 && p.waits == leg.waits) continue;
            if (leg.until > seconds(0) && age >= leg.until) continue;
            p.wait = wait_in(leg, p, age, count);
            ++p.waits;
            return p.wait;
        }
    }

    static constexpr seconds wait_in(const retry_leg& leg, const position& p, seconds age,
                                     std::uint32_t count) noexcept {
        const seconds shortest = detail::smaller(leg.wait, longest_wait);
        const seconds longest = leg.longest > seconds(0) ? detail::smaller(leg.longest, longest_wait) : longest_wait;
        const auto bounded = [&](seconds s) { return detail::smaller(detail::larger(s, shortest), longest); };
        switch (leg.pace) {
            case retry_pace::fixed:
                break;
            case retry_pace::growing:
                return p.waits == 0 ? shortest : bounded(seconds(p.wait.count * leg.factor / 100));
            case retry_pace::by_age:
                return bounded(age);
            case retry_pace::quadratic: {
                // The first of the times wait x n x n that is still to come; late attempts leave some out.
                std::int64_t n = count;
                while (shortest.count * n * n <= age.count) ++n;
                return detail::smaller(seconds(shortest.count * n * n) - age, longest_wait);
            }
        }
        return shortest;
    }

    constexpr detail::maybe<seconds> wait_after(const attempts& made) const noexcept {
        position p;
        seconds planned{};
        const retry_leg& only = legs[0];
        const bool depends_on_age_alone =
            only.waits == 0 && only.until == seconds(0) && only.pace != retry_pace::growing;
        if (!depends_on_age_alone)
            for (std::uint32_t count = 1; count < made.count; ++count) {
                const auto wait = advance(p, planned, count);
                if (!wait) return std::nullopt;
                planned = planned + *wait;
            }
        // Attempts are often later than planned; which leg they have come to is a matter of the clock.
        return advance(p, detail::larger(made.age(), planned), made.count);
    }

    [[nodiscard]] constexpr seconds shaken(seconds wait, std::uint32_t count, std::uint64_t seed) const noexcept {
        if (jitter_percent == 0) return wait;
        std::uint64_t x = seed + 0x9E3779B97F4A7C15U * (count + 1ULL);  // SplitMix64
        x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
        x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
        x ^= x >> 31U;
        const std::int64_t most = wait.count * detail::smaller<std::int64_t>(jitter_percent, 100) / 100;
        const auto shift = static_cast<std::int64_t>(x % static_cast<std::uint64_t>(2 * most + 1)) - most;
        return detail::larger(wait + seconds(shift), seconds(1));
    }
};

/// The attempts of a schedule, one after the other: a range for a loop.
class retry_plan {
public:
    /// An input iterator over attempts.
    class iterator {
    public:
        /// An attempt.
        using value_type = planned_attempt;
        /// As iterators have it.
        using difference_type = std::ptrdiff_t;

        /// The attempt.
        constexpr const planned_attempt& operator*() const noexcept { return attempt_; }
        /// The attempt.
        constexpr const planned_attempt* operator->() const noexcept { return &attempt_; }
        /// Goes on to the next.
        constexpr iterator& operator++() noexcept {
            const auto next = plan_->schedule_.next(
                {.first = plan_->first_, .last = attempt_.at, .count = attempt_.number}, plan_->seed_);
            if (next)
                attempt_ = {attempt_.number + 1, *next, *next - attempt_.at};
            else
                attempt_.number = 0;
            return *this;
        }
        /// Goes on to the next.
        constexpr void operator++(int) noexcept { ++*this; }

        /// Is there no further attempt?
        friend constexpr bool operator==(const iterator& i, std::nullptr_t) noexcept { return i.attempt_.number == 0; }

    private:
        friend class retry_plan;
        constexpr explicit iterator(const retry_plan& plan) noexcept : plan_(&plan), attempt_{1, plan.first_, {}} {}

        const retry_plan* plan_;
        planned_attempt attempt_;
    };

    /// The plan of a message that was first tried then; the seed is that of its jitter.
    constexpr retry_plan(const retry_schedule& schedule, instant first, std::uint64_t seed) noexcept
        : schedule_(schedule), first_(first), seed_(seed) {}

    /// The first attempt.
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(*this); }
    /// The end.
    [[nodiscard]] constexpr std::nullptr_t end() const noexcept { return nullptr; }

private:
    retry_schedule schedule_;
    instant first_;
    std::uint64_t seed_;
};

constexpr retry_plan retry_schedule::plan(instant first, std::uint64_t seed) const noexcept {
    return {*this, first, seed};
}

namespace detail {

inline constexpr reason_set reasons_worth_retrying = [] {
    reason_set set;
    for (std::size_t i = 0; i < reason_count; ++i)
        if (traits(static_cast<reason>(i)).worth_retrying) set = set.with(static_cast<reason>(i));
    return set;
}();

}  // namespace detail

/// Which failures are tried again. By default: after a 4yz answer all but those of the message's size and number of
/// recipients, which it takes another message to mend; without an answer those that time may mend (the reasons' own
/// trait); after a 5yz none.
struct retry_rule {
    /// Reasons for which a 4yz answer is tried again.
    reason_set after_transient = reason_set::up_to(reason::undetermined)
                                     .without(reason::none)
                                     .without(reason::too_many_recipients)
                                     .without(reason::message_too_large);
    /// Reasons for which a failure without an answer is tried again.
    reason_set without_code = worth_retrying();

    /// The reasons whose traits say that trying again may help.
    [[nodiscard]] static constexpr reason_set worth_retrying() noexcept { return detail::reasons_worth_retrying; }

    /// Is a message that failed so tried again?
    [[nodiscard]] constexpr bool retries(reason r, code_class answer) const noexcept {
        if (answer == code_class::permanent) return false;
        return (answer == code_class::none ? without_code : after_transient).contains(r);
    }

    /// Equal in every part.
    friend constexpr bool operator==(const retry_rule&, const retry_rule&) = default;
};

/// The schedule for a destination, told by its domain or by its provider.
struct destination_schedule {
    std::string_view domain{};  ///< this domain and those below it; empty: told by the provider
    mailbounce::provider provider = mailbounce::provider::none;  ///< none: told by the domain
    retry_schedule schedule{};                                   ///< when to try again there
};

/// The schedule for mail to a domain: of the rows that name it the one with the longest name, else the first row for
/// the provider, else `otherwise`. It lives as long as they do.
[[nodiscard]] constexpr const retry_schedule& schedule_for(std::string_view domain, provider who,
                                                           std::span<const destination_schedule> rows,
                                                           const retry_schedule& otherwise) noexcept {
    const destination_schedule* best = nullptr;
    for (const destination_schedule& row : rows) {
        const bool by_domain = is_within_domain(domain, row.domain);
        const bool by_provider = row.domain.empty() && who != provider::none && row.provider == who;
        if (by_domain ? best == nullptr || row.domain.size() > best->domain.size() : by_provider && best == nullptr)
            best = &row;
    }
    return best != nullptr ? best->schedule : otherwise;
}

}  // namespace mailbounce::inline v0_1

#endif
