// A literal that is no word of the system must not compile.
// expected: a_literal_is_not_a_word_of_the_system
#include <mailbounce/vocabulary/powermta.hpp>

using namespace mailbounce;

constexpr auto known = powermta_category("bad-mailbox");
#ifdef MAILBOUNCE_COMPILE_FAIL
constexpr auto unknown = powermta_category("bad-mail-box");
#endif
