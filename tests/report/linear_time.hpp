// Whether work on a text takes time linear in it: four times the text may not take ten times as long. No time in itself
// is asked for, so that a slow machine passes.
#ifndef MAILBOUNCE_TESTS_REPORT_LINEAR_TIME_HPP
#define MAILBOUNCE_TESTS_REPORT_LINEAR_TIME_HPP

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>

namespace tests {

/// A text of that size at least: `before`, then the piece over and over, then `after`.
inline std::string filled(std::size_t size, std::string_view piece, std::string_view before = {},
                          std::string_view after = {}) {
    std::string text(before);
    while (text.size() < size) text += piece;
    return text.append(after);
}

/// The processor's time for the work, in seconds.
template <class Text, class Work>
double cost(const Text& text, Work work) {
    const std::clock_t begin = std::clock();
    work(text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Is the work linear? make(size) gives a text of that size. Ends with one of a megabyte or two.
template <class Make, class Work>
bool is_linear(Make make, Work work) {
    constexpr std::size_t size = std::size_t{1} << 16U;  // above it, the bounds of recipients and addresses are reached
    constexpr double least = 5e-4;                       // of what is shorter, the clock tells little
    const auto text = make(size);
    const auto longer = make(4 * size);
    for (int attempt = 0; attempt < 3; ++attempt)
        if (cost(longer, work) < 10 * (std::max)(cost(text, work), least)) {
            work(make(16 * size));
            return true;
        }
    return false;
}

}  // namespace tests

#endif
