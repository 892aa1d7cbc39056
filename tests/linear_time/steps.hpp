// Steps of the processor's work, counted: every branch that the code under test takes, and every byte that the C
// library looks at or writes for it. Unlike time, they are the same in each run.
//
// What is to be counted is compiled with -fsanitize-coverage=trace-pc, which calls steps.cpp from each basic block, and
// linked so that memchr and its like go through it.
#ifndef MAILBOUNCE_TESTS_LINEAR_TIME_STEPS_HPP
#define MAILBOUNCE_TESTS_LINEAR_TIME_STEPS_HPP

#include <cstdint>

namespace tests {

/// Steps so far.
std::uint64_t steps() noexcept;

/// The steps that a piece of work takes.
template <class Work>
std::uint64_t steps_of(Work work) {
    const std::uint64_t before = steps();
    work();
    return steps() - before;
}

}  // namespace tests

#endif
