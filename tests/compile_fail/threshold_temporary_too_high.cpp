// A temporary threshold above 5 must not compile as a constant.
// expected: a_threshold_is_outside_its_range
#include <mailbounce/policy/thresholds.hpp>

using mailbounce::thresholds;

constexpr auto good = thresholds::detailed(3, 5, 5);
#ifdef MAILBOUNCE_COMPILE_FAIL
constexpr auto bad = thresholds::detailed(3, 6, 5);
#endif
