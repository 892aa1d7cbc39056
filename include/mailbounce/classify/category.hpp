// Hard, soft or unknown: does mail to the address have a future? A table gives it, and a program may bring its own.
#ifndef MAILBOUNCE_CLASSIFY_CATEGORY_HPP
#define MAILBOUNCE_CLASSIFY_CATEGORY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/code_class.hpp>

namespace mailbounce::inline v0_1 {

/// What a failure says of the address. It is not the code class: 550 for spam is soft, since the address may be fine.
enum class category : std::uint8_t {
    none,     ///< nothing failed
    soft,     ///< the address may be fine
    hard,     ///< mail to the address has no future
    unknown,  ///< cannot be told
};

/// The category's name as written above.
[[nodiscard]] constexpr std::string_view to_string(category c) noexcept {
    constexpr const char* names[] = {"none", "soft", "hard", "unknown"};
    return names[static_cast<std::size_t>(c)];
}

namespace detail {

/// The categories of one reason: two bits for each code class.
using category_row = std::uint16_t;

constexpr unsigned place_in_row(code_class c) noexcept { return 2 * static_cast<unsigned>(c); }

constexpr category_row whatever_the_class(category to) noexcept {
    return static_cast<category_row>(static_cast<unsigned>(to) * 0b01'01'01'01'01U);
}

constexpr category_row with(category_row row, code_class c, category to) noexcept {
    const unsigned others = row & ~(3U << place_in_row(c));
    return static_cast<category_row>(others | static_cast<unsigned>(to) << place_in_row(c));
}

constexpr category_row standard_row(reason r) noexcept {
    if (r == reason::none) return whatever_the_class(category::none);
    if (r == reason::suppressed_by_sender) return whatever_the_class(category::unknown);
    if (r == reason::undetermined)
        return with(whatever_the_class(category::unknown), code_class::transient, category::soft);
    if (traits(r).fault != fault::address) return whatever_the_class(category::soft);
    return with(whatever_the_class(category::hard), code_class::transient, category::soft);
}

struct category_rows {
    category_row of[reason_count];  // by reason

    friend constexpr bool operator==(const category_rows&, const category_rows&) = default;
};

inline constexpr category_rows standard_rows = [] {
    category_rows rows{};
    for (std::size_t r = 0; r < reason_count; ++r) rows.of[r] = standard_row(static_cast<reason>(r));
    return rows;
}();

}  // namespace detail

/// Gives the category of a reason under a code class. Products differ (one calls a policy block hard), so every entry
/// can be set.
class category_table {
public:
    /// The table of this library: hard if the fault is the address's and the code class is not transient (`450 4.1.1
    /// User unknown` is soft: such an answer often comes from a lookup that failed); unknown if nothing said why; else
    /// soft.
    constexpr category_table() noexcept : rows_(detail::standard_rows) {}

    /// The category of a reason when the answer was of that class (`none` if there was no code).
    [[nodiscard]] constexpr category operator()(reason r, code_class c) const noexcept {
        const unsigned row = rows_.of[static_cast<std::size_t>(r)];
        return static_cast<category>(row >> detail::place_in_row(c) & 3U);
    }

    /// Sets the category of a reason for one code class.
    constexpr category_table& set(reason r, code_class c, category to) noexcept {
        detail::category_row& row = rows_.of[static_cast<std::size_t>(r)];
        row = detail::with(row, c, to);
        return *this;
    }

    /// Sets the category of a reason whatever the code class.
    constexpr category_table& set(reason r, category to) noexcept {
        rows_.of[static_cast<std::size_t>(r)] = detail::whatever_the_class(to);
        return *this;
    }

    /// Equal if they give the same category to everything.
    friend constexpr bool operator==(const category_table&, const category_table&) = default;

private:
    detail::category_rows rows_;
};

}  // namespace mailbounce::inline v0_1

#endif
