// A reply code literal outside 200 to 599 must not compile.
// expected: a_literal_is_not_a_reply_code
#include <mailbounce/smtp/reply_code.hpp>

using namespace mailbounce::literals;

constexpr auto lowest = 200_reply;
constexpr auto highest = 599_reply;
#ifdef MAILBOUNCE_COMPILE_FAIL
constexpr auto beyond = 600_reply;
#endif
