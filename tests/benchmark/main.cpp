// mailbounce-benchmark: what the library costs. Run by tests/benchmark/run; never part of pass or fail.
#include <cstddef>
#include <cstdio>
#include <vector>

#include "classifying.hpp"
#include "folding.hpp"
#include "random.hpp"
#include "results.hpp"
#include "texts/replies.hpp"

int main() {
    constexpr std::size_t rounds = 9;
    benchmark::random_numbers random;
    benchmark::print_table(benchmark::measure_verdicts(benchmark::make_replies(20'000, random), rounds));
    benchmark::print_table(benchmark::measure_folds(benchmark::make_events(10'000'000, random), rounds));
}
