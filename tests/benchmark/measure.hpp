// Measuring: medians over rounds, as ratios to a yardstick that runs beside the work, since machines differ and are
// noisy.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_MEASURE_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_MEASURE_HPP

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "allocations.hpp"

namespace benchmark {

/// FNV-1a 64 over bytes, one at a time: the yardstick.
inline std::uint64_t fnv1a(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return hash;
}

/// What a work makes must go somewhere, or the compiler leaves the work out.
inline volatile std::uint64_t sink = 0;

/// Nanoseconds since some time or other: those that pass, and those that processors have worked for this program. The
/// latter leave out what other programs take, but not everywhere are they fine enough.
inline double wall_ns() {
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
inline double processor_ns() {
    if constexpr (CLOCKS_PER_SEC < 1'000'000) return wall_ns();
    return static_cast<double>(std::clock()) * (1e9 / CLOCKS_PER_SEC);
}

/// The middle one of some values.
inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A work on the items from one to before another, which gives a number that depends on all it did.
struct work {
    std::string name;
    std::function<std::uint64_t(std::size_t begin, std::size_t end)> run;
};

/// A work on each item by itself, which gives a number.
template <class Item, std::invocable<const Item&> Each>
work for_each(std::string name, const std::vector<Item>& items, Each each) {
    return {std::move(name), [&items, each](std::size_t begin, std::size_t end) {
                std::uint64_t made = 0;
                for (std::size_t i = begin; i < end; ++i) made += static_cast<std::uint64_t>(each(items[i]));
                return made;
            }};
}

/// What a work on all items costs.
struct cost {
    std::string name;
    double ns = 0;           ///< the median of the rounds
    double ratio = 0;        ///< to the first work, the yardstick: the median of the rounds' ratios
    double allocations = 0;  ///< in the last round
};

/// How works are measured.
struct manner {
    std::size_t slices = 16;             ///< of the items: those at one are worked on by all works before the next
    double (*now_ns)() = &processor_ns;  ///< the clock
};

/// The costs of several works on the same items. In each round they take turns at one slice of the items after the
/// other, so that noise hits all alike. Slices of few items are gone through several times, for the sake of the clock.
inline std::vector<cost> measure(std::size_t items, const std::vector<work>& works, std::size_t rounds,
                                 manner how = {}) {
    const std::size_t passes = how.slices > 1 && items < 1000 ? 1000 / items : 1;
    std::vector<std::vector<double>> ns(works.size()), ratios(works.size());
    std::vector<std::uint64_t> allocated(works.size());
    for (std::size_t r = 0; r < rounds; ++r) {
        std::vector<double> round(works.size());
        std::fill(allocated.begin(), allocated.end(), 0);
        for (std::size_t slice = 0; slice < how.slices; ++slice) {
            const std::size_t begin = items * slice / how.slices, end = items * (slice + 1) / how.slices;
            if (how.slices > 1) sink = sink + works[0].run(begin, end);  // all find the items in the cache
            for (std::size_t i = 0; i < works.size(); ++i) {
                const std::uint64_t before = allocations();
                const double start = how.now_ns();
                for (std::size_t pass = 0; pass < passes; ++pass) sink = sink + works[i].run(begin, end);
                round[i] += (how.now_ns() - start) / static_cast<double>(passes);
                allocated[i] += allocations() - before;
            }
        }
        for (std::size_t i = 0; i < works.size(); ++i) {
            ns[i].push_back(round[i]);
            ratios[i].push_back(round[i] / (std::max)(round[0], 1.0));
        }
    }
    std::vector<cost> costs;
    for (std::size_t i = 0; i < works.size(); ++i)
        costs.push_back({works[i].name, median(ns[i]), median(ratios[i]),
                         static_cast<double>((allocated[i] + passes - 1) / passes)});
    return costs;
}

}  // namespace benchmark

#endif
