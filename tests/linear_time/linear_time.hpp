// Whether work on a text takes time linear in it: twice the text may take 2.2 times the steps, and no more.
#ifndef MAILBOUNCE_TESTS_LINEAR_TIME_LINEAR_TIME_HPP
#define MAILBOUNCE_TESTS_LINEAR_TIME_LINEAR_TIME_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "steps.hpp"

namespace tests {

/// A text of that size at least: `before`, then the piece over and over, then `after`.
inline std::string filled(std::size_t size, std::string_view piece, std::string_view before = {},
                          std::string_view after = {}) {
    std::string text(before);
    while (text.size() < size) text += piece;
    return text.append(after);
}

/// What a text of the library's bounds is shorter than: above it, twice the text is twice the work, or less.
inline constexpr std::size_t above_bounds = std::size_t{1} << 16U;

/// Is the work linear for texts of that size, and two and four times as long ones? make(size) gives a text of that
/// size.
template <class Make, class Work>
bool is_linear(Make make, Work work, std::size_t size = above_bounds) {
    std::uint64_t before = 0;
    for (const std::size_t now_of : {size, 2 * size, 4 * size}) {
        const auto text = make(now_of);
        const std::uint64_t now = steps_of([&] { work(text); });
        if (before > 0 && now > before / 10 * 22 + 1000) {
            UNSCOPED_INFO(now_of / 2 << " bytes took " << before << " steps, twice as many " << now);
            return false;
        }
        before = now;
    }
    return true;
}

}  // namespace tests

#endif
