// Numbers that look random and are the same everywhere, so that every run measures the same texts.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_RANDOM_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_RANDOM_HPP

#include <cstddef>
#include <cstdint>

namespace benchmark {

/// A small generator: xorshift64.
class random_numbers {
public:
    std::uint64_t operator()() {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return state_;
    }

    /// A number from 0 to limit - 1.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(((*this)() >> 11U) % limit); }

    /// One of these.
    template <class T, std::size_t N>
    const T& one_of(const T (&all)[N]) {
        return all[below(N)];
    }

private:
    std::uint64_t state_ = 0x9E3779B97F4A7C15;
};

}  // namespace benchmark

#endif
