// How often the program has allocated: allocations.cpp replaces operator new by one that counts.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_ALLOCATIONS_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_ALLOCATIONS_HPP

#include <cstdint>

namespace benchmark {

/// Allocations so far, of all threads.
std::uint64_t allocations() noexcept;

}  // namespace benchmark

#endif
