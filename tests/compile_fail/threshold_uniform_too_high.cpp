// A uniform threshold above 5 must not compile as a constant.
// expected: a_threshold_is_outside_its_range
#include <mailbounce/policy/thresholds.hpp>

using mailbounce::thresholds;

constexpr auto good = thresholds::uniform(5);
#ifdef MAILBOUNCE_COMPILE_FAIL
constexpr auto bad = thresholds::uniform(6);
#endif
