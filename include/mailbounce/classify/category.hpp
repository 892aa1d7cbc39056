// Hard, soft or unknown: does mail to the address have a future? A table gives it, and a program may bring its own.
#ifndef MAILBOUNCE_CLASSIFY_CATEGORY_HPP
#define MAILBOUNCE_CLASSIFY_CATEGORY_HPP

#include <array>
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
    constexpr std::string_view names[] = {"none", "soft", "hard", "unknown"};
    return names[static_cast<std::size_t>(c)];
}

namespace detail {

/// By reason, then by code class.
using categories = std::array<std::array<category, static_cast<std::size_t>(code_class::permanent) + 1>, reason_count>;

constexpr category standard_category(reason r, code_class c) noexcept {
    if (r == reason::none) return category::none;
    if (r == reason::suppressed_by_sender) return category::unknown;
    if (r == reason::undetermined) return c == code_class::transient ? category::soft : category::unknown;
    return traits(r).fault == fault::address && c != code_class::transient ? category::hard : category::soft;
}

inline constexpr categories standard_categories = [] {
    categories all{};
    for (std::size_t r = 0; r < all.size(); ++r)
        for (std::size_t c = 0; c < all[r].size(); ++c)
            all[r][c] = standard_category(static_cast<reason>(r), static_cast<code_class>(c));
    return all;
}();

}  // namespace detail

/// Gives the category of a reason under a code class. Products differ (one calls a policy block hard), so every entry
/// can be set.
class category_table {
public:
    /// The table of this library: hard if the fault is the address's and the code class is not transient (`450 4.1.1
    /// User unknown` is soft: such an answer often comes from a lookup that failed); unknown if nothing said why; else
    /// soft.
    constexpr category_table() noexcept : entries_(detail::standard_categories) {}

    /// The category of a reason when the answer was of that class (`none` if there was no code).
    [[nodiscard]] constexpr category operator()(reason r, code_class c) const noexcept {
        return entries_[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)];
    }

    /// Sets the category of a reason for one code class.
    constexpr category_table& set(reason r, code_class c, category to) noexcept {
        entries_[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)] = to;
        return *this;
    }

    /// Sets the category of a reason whatever the code class.
    constexpr category_table& set(reason r, category to) noexcept {
        for (category& entry : entries_[static_cast<std::size_t>(r)]) entry = to;
        return *this;
    }

    friend constexpr bool operator==(const category_table&, const category_table&) = default;

private:
    detail::categories entries_;
};

}  // namespace mailbounce::inline v0_1

#endif
