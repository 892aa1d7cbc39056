// A temporary threshold below 1 must not compile as a constant.
// expected: a_threshold_is_outside_its_range
#include <mailbounce/policy/thresholds.hpp>

using mailbounce::thresholds;

constexpr auto good = thresholds::detailed(1, 1, 1);
#ifdef MAILBOUNCE_COMPILE_FAIL
constexpr auto bad = thresholds::detailed(1, 0, 1);
#endif
