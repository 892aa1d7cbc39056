// A literal that is not exactly one enhanced status must not compile.
// expected: a_literal_is_not_an_enhanced_status
#include <mailbounce/smtp/enhanced_status.hpp>

using namespace mailbounce::literals;

constexpr auto good = "5.1.1"_status;
#ifdef MAILBOUNCE_COMPILE_FAIL
constexpr auto bad = "5.1.1 "_status;
#endif
