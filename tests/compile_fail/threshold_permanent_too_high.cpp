// A permanent threshold above 3 must not compile as a constant.
// expected: a_threshold_is_outside_its_range
#include <mailbounce/policy/thresholds.hpp>

using mailbounce::thresholds;

constexpr auto good = thresholds::detailed(3, 5, 5);
#ifdef MAILBOUNCE_COMPILE_FAIL
constexpr auto bad = thresholds::detailed(4, 5, 5);
#endif
