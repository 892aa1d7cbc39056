// The settings that most programs need, checked: after how many failures mail to an address stops.
//
//     constexpr auto strict = thresholds::uniform(2);                       // two failures, of whatever category
//     constexpr auto mild = thresholds::detailed(1, 5, 3);                  // 1 permanent, 5 temporary, 3 unknown
//     const auto asked = thresholds::checked_uniform(settings.limit);       // an error if it is not 1 to 5
//     const suppression policy = mild.cumulative();
//
// The limits, and their names, are those of HaiHai Mail's error settings; there they count cumulatively.
#ifndef MAILBOUNCE_POLICY_THRESHOLDS_HPP
#define MAILBOUNCE_POLICY_THRESHOLDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/fixed_text.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/result.hpp>

namespace mailbounce::inline v0_1 {

/// Which of the settings a value is for.
enum class threshold_field : std::uint8_t {
    none,       ///< nothing is wrong
    uniform,    ///< failures of whatever category, 1 to 5
    permanent,  ///< hard failures, 1 to 3
    temporary,  ///< soft failures, 1 to 5
    unknown,    ///< failures that do not tell, 1 to 5
};

/// The field's name as written above.
[[nodiscard]] constexpr std::string_view to_string(threshold_field f) noexcept {
    constexpr const char* names[] = {"none", "uniform", "permanent", "temporary", "unknown"};
    return names[static_cast<std::size_t>(f)];
}

/// A value that is outside the range of its field.
struct threshold_error {
    threshold_field field = threshold_field::none;  ///< which
    int value = 0;                                  ///< what it was to be
    int lowest = 0;                                 ///< the range, both ends included
    int highest = 0;                                ///< see `lowest`

    /// Equal in every part.
    friend constexpr bool operator==(const threshold_error&, const threshold_error&) = default;
};

/// The error in words: "permanent is 4, and must be 1 to 3".
[[nodiscard]] constexpr fixed_text<64> format(const threshold_error& e) noexcept {
    fixed_text<64> out;
    out.append(to_string(e.field)).append(" is ").append_number(e.value);
    return out.append(", and must be ").append_number(e.lowest).append(" to ").append_number(e.highest);
}

namespace detail {
inline void a_threshold_is_outside_its_range() {}  // not constexpr: calling it makes the constant an error
}  // namespace detail

/// How many failures stop mail to an address. Its limits are always in their ranges.
class thresholds {
public:
    /// Three failures in a row, of whatever category.
    constexpr thresholds() noexcept = default;

    /// So many failures of whatever category, 1 to 5, in a row. In constants; another value does not compile.
    [[nodiscard]] static consteval thresholds uniform(int limit) { return known_good(checked_uniform(limit)); }
    /// So many of each category: permanent 1 to 3, temporary and unknown 1 to 5. In constants, likewise.
    [[nodiscard]] static consteval thresholds detailed(int permanent, int temporary, int unknown) {
        return known_good(checked_detailed(permanent, temporary, unknown));
    }

    /// The same for values that are not known when the program is built.
    [[nodiscard]] static constexpr result<thresholds, threshold_error> checked_uniform(int limit) noexcept {
        thresholds t;
        const threshold_error wrong = set(t.uniform_, threshold_field::uniform, limit, 5);
        if (wrong.field != threshold_field::none) return wrong;
        return t;
    }
    /// The error is that of the first value that is outside its range.
    [[nodiscard]] static constexpr result<thresholds, threshold_error> checked_detailed(int permanent, int temporary,
                                                                                        int unknown) noexcept {
        thresholds t;
        t.uniform_ = 0;
        for (const threshold_error& wrong : {set(t.limits_.hard, threshold_field::permanent, permanent, 3),
                                             set(t.limits_.soft, threshold_field::temporary, temporary, 5),
                                             set(t.limits_.unknown, threshold_field::unknown, unknown, 5)})
            if (wrong.field != threshold_field::none) return wrong;
        return t;
    }

    /// The same limits, counted in all instead of in a row, or in a row again.
    [[nodiscard]] constexpr thresholds cumulative() const noexcept { return with(counting::cumulative); }
    /// The same limits, counted in a row.
    [[nodiscard]] constexpr thresholds consecutive() const noexcept { return with(counting::consecutive); }

    /// The same limits, with these as the reasons that stop at once (of themselves: owner_changed).
    [[nodiscard]] constexpr thresholds stopping_at_once(reason_set reasons) const noexcept {
        thresholds t = *this;
        t.at_once_ = reasons;
        return t;
    }

    /// The policy that they stand for. The kinds of failure that count are those that a suppression counts of itself.
    constexpr operator suppression() const noexcept {
        return {.at_once = at_once_, .counting = counting_, .limits = limits_, .score = {.stop = uniform_}};
    }

    /// Equal in every part.
    friend constexpr bool operator==(const thresholds&, const thresholds&) = default;

private:
    static consteval thresholds known_good(const result<thresholds, threshold_error>& checked) {
        if (!checked) detail::a_threshold_is_outside_its_range();
        return checked.value();
    }

    static constexpr threshold_error set(std::uint8_t& limit, threshold_field field, int value, int highest) noexcept {
        if (value < 1 || value > highest) return {field, value, 1, highest};
        limit = static_cast<std::uint8_t>(value);
        return {};
    }

    [[nodiscard]] constexpr thresholds with(mailbounce::counting c) const noexcept {
        thresholds t = *this;
        t.counting_ = c;
        return t;
    }

    std::uint8_t uniform_ = 3;  // 0: detailed
    category_limits limits_{};
    mailbounce::counting counting_ = mailbounce::counting::consecutive;
    reason_set at_once_{reason::owner_changed};
};

}  // namespace mailbounce::inline v0_1

#endif
