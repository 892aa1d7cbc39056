// The figures of a campaign: how many messages were sent, delivered and not, for which reasons, and the rates of them,
// rounded half up.
//
//     tally figures;
//     figures.add(delivery, verdict);                             // once for each message, when it is decided
//     figures.amend(verdict);                                     // a bounce after "delivered"
//     format(figures.delivery_rate(2)).view()                     // "33.33"
//
// Counts stay what they were when the messages were sent: an address that is deleted later takes nothing away from
// them.
#ifndef MAILBOUNCE_POLICY_TALLY_HPP
#define MAILBOUNCE_POLICY_TALLY_HPP

#include <array>
#include <cstddef>
#include <cstdint>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

/// A number with a fixed number of decimals: 3333 with 2 decimals is 33.33.
struct decimal {
    /// So many decimals at most.
    static constexpr unsigned max_decimals = 9;

    std::uint64_t scaled = 0;  ///< the number without its decimal point
    unsigned decimals = 0;     ///< how many of its digits stand behind the point

    /// Equal in every part.
    friend constexpr bool operator==(const decimal&, const decimal&) = default;
};

/// The number in digits, "33.33".
[[nodiscard]] constexpr fixed_text<32> format(const decimal& d) noexcept {
    std::uint64_t one = 1;
    for (unsigned i = 0; i < d.decimals; ++i) one *= 10;
    fixed_text<32> out;
    out.append_number(static_cast<std::int64_t>(d.scaled / one));
    if (d.decimals > 0) out.append('.').append_number(static_cast<std::int64_t>(d.scaled % one), d.decimals);
    return out;
}

/// part / whole in percent, rounded half up to that many decimals (max_decimals at most). 0 if whole is 0. The part may
/// be larger than the whole, up to a million times.
[[nodiscard]] constexpr decimal percent(std::uint64_t part, std::uint64_t whole, unsigned decimals) noexcept {
    decimals = detail::smaller(decimals, decimal::max_decimals);
    if (whole == 0) return {0, decimals};
    for (; whole >> 60U != 0; whole >>= 1U) part >>= 1U;  // so that ten times what is left over never overflows
    std::uint64_t scaled = part / whole;
    std::uint64_t rest = part % whole;
    for (unsigned i = 0; i < decimals + 2; ++i) {
        scaled = scaled * 10 + rest * 10 / whole;
        rest = rest * 10 % whole;
    }
    return {rest >= whole - rest ? scaled + 1 : scaled, decimals};
}

/// What became of the messages of a campaign.
struct tally {
    std::uint64_t delivered = 0;   ///< those that are presumed to have been included
    std::uint64_t presumed = 0;    ///< of these: presumed only
    std::uint64_t pre_errors = 0;  ///< stopped before sending; they are not sent, and not in the rates
    std::uint64_t pending = 0;     ///< delayed, and not decided yet
    std::array<std::uint64_t, reason_count> errors{};  ///< failed, by reason
    std::array<std::uint64_t, 4> categories{};         ///< failed, by category

    /// Counts a message. After a delay it is pending until decided() takes it from there.
    constexpr void add(const delivery& d, const verdict& v) noexcept {
        switch (d.outcome) {
            case outcome::presumed_delivered:
                ++presumed;
                [[fallthrough]];
            case outcome::delivered:
                ++delivered;
                break;
            case outcome::delayed:
                ++pending;
                break;
            case outcome::not_attempted:
                ++pre_errors;
                break;
            case outcome::failed:
                ++errors[static_cast<std::size_t>(v.reason)];
                ++categories[static_cast<std::size_t>(v.category)];
                break;
        }
    }

    /// Counts a message that was pending as what became of it.
    constexpr void decided(const delivery& d, const verdict& v) noexcept {
        if (pending > 0) --pending;
        add(d, v);
    }

    /// A message that was counted as delivered has failed after all.
    constexpr void amend(const verdict& v) noexcept {
        if (delivered > 0) --delivered;
        presumed = detail::smaller(presumed, delivered);
        add({.outcome = outcome::failed}, v);
    }

    /// The messages that were given to the network: delivered, failed and pending.
    [[nodiscard]] constexpr std::uint64_t sent() const noexcept { return delivered + failed() + pending; }
    /// Those that failed, for whatever reason.
    [[nodiscard]] constexpr std::uint64_t failed() const noexcept {
        std::uint64_t sum = 0;
        for (const std::uint64_t n : errors) sum += n;
        return sum;
    }
    /// Those that failed for this reason.
    [[nodiscard]] constexpr std::uint64_t count(reason r) const noexcept { return errors[static_cast<std::size_t>(r)]; }
    /// Those that failed, of this category.
    [[nodiscard]] constexpr std::uint64_t count(category c) const noexcept {
        return categories[static_cast<std::size_t>(c)];
    }

    /// Delivered of sent, in percent; a message that is pending counts as delivered until it has failed, as in "sent
    /// minus errors".
    [[nodiscard]] constexpr decimal delivery_rate(unsigned decimals = 2) const noexcept {
        return percent(sent() - failed(), sent(), decimals);
    }
    /// Failed of sent, in percent: all, by category, by reason.
    [[nodiscard]] constexpr decimal error_rate(unsigned decimals = 2) const noexcept {
        return percent(failed(), sent(), decimals);
    }
    /// By category.
    [[nodiscard]] constexpr decimal error_rate(category c, unsigned decimals = 2) const noexcept {
        return percent(count(c), sent(), decimals);
    }
    /// By reason.
    [[nodiscard]] constexpr decimal error_rate(reason r, unsigned decimals = 2) const noexcept {
        return percent(count(r), sent(), decimals);
    }

    /// Takes another tally in.
    constexpr tally& operator+=(const tally& other) noexcept {
        delivered += other.delivered;
        presumed += other.presumed;
        pre_errors += other.pre_errors;
        pending += other.pending;
        for (std::size_t i = 0; i < errors.size(); ++i) errors[i] += other.errors[i];
        for (std::size_t i = 0; i < categories.size(); ++i) categories[i] += other.categories[i];
        return *this;
    }

    /// Equal in every part.
    friend constexpr bool operator==(const tally&, const tally&) = default;
};

}  // namespace mailbounce::inline v0_1

#endif
