// Measuring: medians over rounds, as ratios to a yardstick that runs beside them, since machines differ and are noisy.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_MEASURE_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_MEASURE_HPP

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace benchmark {

/// FNV-1a 64 over bytes, one at a time: the yardstick.
inline std::uint64_t fnv1a(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return hash;
}

/// What a work makes must go somewhere, or the compiler leaves the work out.
inline volatile std::uint64_t sink = 0;

/// The median time of a work that gives a number, in nanoseconds.
template <class Work>
double median_ns(Work work) {
    std::array<double, 9> rounds{};
    for (double& round : rounds) {
        const auto begin = std::chrono::steady_clock::now();
        sink = sink + work();
        round = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count();
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds[rounds.size() / 2];
}

}  // namespace benchmark

#endif
