// A guard against outages: a destination that refuses everything in the same way is paused, and what it refused is not
// held against the addresses until somebody has decided.
//
//     breaker gmail;                                          // one for each domain or provider that mail goes to
//     const breaker_stamp s = gmail.observe({verdict.reason, message_key::of(recipient).value, now});
//     e.epoch = s.epoch;                                      // the failure takes its epoch with it into the record
//     e.ruling = s.ruling;
//     gmail.settle(record, policy);                           // what is known of its earlier failures by now
//     record.apply(e, policy);
//     if (!gmail.allows(now)) wait_until(gmail.resumes_at());
//     ...
//     gmail.rule_held(epoch_ruling::discarded);               // it was an outage: one step for all that was held;
//     gmail.settle(record, policy);                           // each record follows when it is next looked at
//
// Refusals for one reason that follow one another form a run, and each run has a number, its epoch. A run goes on as
// long as that reason makes up most of the answers. Most runs are short and stay what they are: failures that count.
// One that reaches enough different recipients trips the breaker, and from then on all its failures are held, those too
// that came before: a good address that was refused first is no worse off than one that was refused last.
#ifndef MAILBOUNCE_POLICY_BREAKER_HPP
#define MAILBOUNCE_POLICY_BREAKER_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/event.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

/// When a breaker trips, and for how long it pauses its destination.
struct breaker_settings {
    /// Different recipients that must have been refused in a run, 2 to 255.
    std::uint8_t least = 10;
    /// The share of the answers since the run began that must be the same refusal, 1 to 100 percent.
    std::uint8_t percent = 80;
    /// The first pause; each one that follows without a delivery in between is twice as long, up to the longest. (The
    /// range in which KumoMTA's shaping rules suspend a destination.)
    seconds pause = minutes(30);
    /// The longest pause.
    seconds longest_pause = hours(4);
    /// After so long without a refusal a run is over.
    seconds quiet = hours(6);
    /// Refusals that form runs. Not those that depend on the message, which another message does not meet, nor
    /// greylisting, which is what every first contact is told.
    reason_set reasons = reason_set::up_to(reason::undetermined) - reason_set{reason::none,
                                                                              reason::greylisted,
                                                                              reason::too_many_recipients,
                                                                              reason::virus_found,
                                                                              reason::content_refused,
                                                                              reason::message_too_large,
                                                                              reason::format_refused,
                                                                              reason::eai_unsupported,
                                                                              reason::local_fault,
                                                                              reason::suppressed_by_sender};

    /// Equal in every part.
    friend constexpr bool operator==(const breaker_settings&, const breaker_settings&) = default;
};

/// An answer of a destination.
struct destination_answer {
    mailbounce::reason reason = mailbounce::reason::none;  ///< none: it took the message
    std::uint64_t recipient = 0;                           ///< a hash of the address, to tell recipients apart
    instant at{};                                          ///< when it came
};

/// Which epoch an answer belongs to, and whether its failures count: for the event that is made of it.
struct breaker_stamp {
    std::uint16_t epoch = 0;                     ///< 0: none
    epoch_ruling ruling = epoch_ruling::counts;  ///< whether the epoch counts

    /// Equal in every part.
    friend constexpr bool operator==(const breaker_stamp&, const breaker_stamp&) = default;
};

/// How a destination stands.
enum class breaker_state : std::uint8_t {
    closed,   ///< mail flows
    paused,   ///< none should be sent
    probing,  ///< the pause is over; the next answer decides
};

/// The state's name as written above.
[[nodiscard]] constexpr std::string_view to_string(breaker_state s) noexcept {
    constexpr const char* names[] = {"closed", "paused", "probing"};
    return names[static_cast<std::size_t>(s)];
}

/// What one destination answers. Its size is fixed, whatever happens.
class breaker {
public:
    /// So many of the last epochs that tripped are remembered, with what was ruled on them.
    static constexpr std::size_t remembered = 8;
    /// So many recipients of a run are told apart; `least` cannot ask for more.
    static constexpr std::size_t most_recipients = 64;

    constexpr breaker() noexcept = default;
    /// A breaker with these settings.
    constexpr explicit breaker(const breaker_settings& settings) noexcept : settings_(settings) {}

    /// Takes an answer into account, in the order in which they come.
    constexpr breaker_stamp observe(const destination_answer& a) noexcept {
        if (a.reason == reason::none) {
            ++others_;
            if (is_tripped_ || !holds_together()) end_run();
            last_pause_ = {};
            return {};
        }
        if (!settings_.reasons.contains(a.reason)) return {};
        if (in_run() && !is_tripped_ && a.at - last_ > settings_.quiet) end_run();
        if (in_run() && a.reason != reason_) {
            ++others_;
            if (is_tripped_ || holds_together()) return {};
            end_run();
        }
        if (!in_run()) begin_run(a.reason);

        last_ = a.at;
        ++same_;
        add_recipient(a.recipient);
        if (!is_tripped_ ? recipient_count_ >= least() : state(a.at) == breaker_state::probing) pause(a.at);
        return {epoch_, ruling_of(epoch_).value_or(epoch_ruling::counts)};
    }

    /// What it says at a time of sending.
    [[nodiscard]] constexpr breaker_state state(instant now) const noexcept {
        if (!is_tripped_) return breaker_state::closed;
        return now < resumes_ ? breaker_state::paused : breaker_state::probing;
    }

    /// May mail be sent to the destination at that time? While it is probing, send little: the next answer opens it, or
    /// pauses it again.
    [[nodiscard]] constexpr bool allows(instant now) const noexcept { return state(now) != breaker_state::paused; }

    /// When the pause ends, if it has been paused and has not taken a message since.
    [[nodiscard]] constexpr std::optional<instant> resumes_at() const noexcept {
        if (!is_tripped_) return std::nullopt;
        return resumes_;
    }

    /// The reason of the refusals that form the run, and its epoch; none and 0 if there is none.
    [[nodiscard]] constexpr reason run_reason() const noexcept { return reason_; }
    /// The epoch of that run.
    [[nodiscard]] constexpr std::uint16_t run_epoch() const noexcept { return in_run() ? epoch_ : std::uint16_t{0}; }

    /// Decides on the failures of an epoch that tripped. False if it is not one of those remembered.
    constexpr bool rule(std::uint16_t epoch, epoch_ruling ruling) noexcept {
        for (tripped& t : tripped_)
            if (epoch != 0 && t.epoch == epoch) {
                t.ruling = ruling;
                return true;
            }
        return false;
    }

    /// How many epochs are held, and wait for a decision.
    [[nodiscard]] constexpr std::size_t held() const noexcept {
        std::size_t count = 0;
        for (const tripped& t : tripped_)
            if (t.epoch != 0 && t.ruling == epoch_ruling::held) ++count;
        return count;
    }

    /// Decides on all epochs that are held; gives how many there were.
    constexpr std::size_t rule_held(epoch_ruling ruling) noexcept {
        const std::size_t count = held();
        for (tripped& t : tripped_)
            if (t.ruling == epoch_ruling::held) t.ruling = ruling;
        return count;
    }

    /// What holds for the failures of an epoch: what was ruled if it tripped, that they count if it is the run of now
    /// and has not. Nothing is known of other epochs: those that did not trip, or were too long ago.
    [[nodiscard]] constexpr std::optional<epoch_ruling> ruling_of(std::uint16_t epoch) const noexcept {
        for (const tripped& t : tripped_)
            if (epoch != 0 && t.epoch == epoch) return t.ruling;
        if (!in_run() || epoch != epoch_) return std::nullopt;
        return epoch_ruling::counts;
    }

    /// Brings an address's record in line with what was ruled on its failures here; before it is read, and before
    /// another event is applied to it. Gives whether that stops the address.
    constexpr bool settle(address_record& record, const suppression& policy) const noexcept {
        for (const tripped& t : tripped_)
            if (t.epoch != 0 && t.epoch == record.epoch()) return record.settle(t.epoch, t.ruling, policy);
        return false;
    }

    /// Equal in every part.
    friend constexpr bool operator==(const breaker&, const breaker&) = default;

private:
    struct tripped {
        std::uint16_t epoch = 0;
        epoch_ruling ruling = epoch_ruling::held;

        friend constexpr bool operator==(const tripped&, const tripped&) = default;
    };

    [[nodiscard]] constexpr std::size_t least() const noexcept {
        return detail::smaller<std::size_t>(settings_.least, most_recipients);
    }
    [[nodiscard]] constexpr bool in_run() const noexcept { return reason_ != reason::none; }
    [[nodiscard]] constexpr bool holds_together() const noexcept {
        return same_ * 100ULL >= settings_.percent * (same_ + 0ULL + others_);
    }

    constexpr void begin_run(reason r) noexcept {
        reason_ = r;
        epoch_ = static_cast<std::uint16_t>(epoch_ == 0xFFFF ? 1 : epoch_ + 1);
    }

    constexpr void end_run() noexcept {
        reason_ = reason::none;
        is_tripped_ = false;
        same_ = others_ = 0;
        recipient_count_ = 0;
    }

    constexpr void add_recipient(std::uint64_t recipient) noexcept {
        std::uint16_t hash = 0;
        for (; recipient != 0; recipient >>= 16U) hash = static_cast<std::uint16_t>(hash ^ recipient);
        for (std::size_t i = 0; i < recipient_count_; ++i)
            if (recipients_[i] == hash) return;
        if (recipient_count_ < most_recipients) recipients_[recipient_count_++] = hash;
    }

    constexpr void pause(instant now) noexcept {
        if (!is_tripped_) {
            is_tripped_ = true;
            tripped_[next_tripped_] = {epoch_, epoch_ruling::held};
            next_tripped_ = (next_tripped_ + 1) % remembered;
        }
        const seconds next = last_pause_ == seconds(0) ? settings_.pause : last_pause_ + last_pause_;
        last_pause_ = detail::smaller(next, settings_.longest_pause);
        resumes_ = now + last_pause_;
    }

    breaker_settings settings_{};
    // The run of now.
    mailbounce::reason reason_ = mailbounce::reason::none;
    bool is_tripped_ = false;
    std::uint16_t epoch_ = 0;  // of the last run, if there is none now
    std::uint32_t same_ = 0;
    std::uint32_t others_ = 0;
    instant last_{};
    instant resumes_{};
    seconds last_pause_{};  // 0: none since the last delivery
    std::size_t recipient_count_ = 0;
    std::uint16_t recipients_[most_recipients]{};  // hashes
    tripped tripped_[remembered]{};
    std::size_t next_tripped_ = 0;
};

static_assert(sizeof(breaker) <= 320, "a sender has one for each of its destinations");

}  // namespace mailbounce::inline v0_1

#endif
