// Tables of a value for each byte.
#include <mailbounce/byte_table.hpp>

namespace {

constexpr auto table = [] {
    mailbounce::detail::byte_table<int> t;
    t['a'] = 1;
    t['\xff'] = 2;
    return t;
}();

static_assert(table['a'] == 1 && table['\xff'] == 2 && table['b'] == 0);
static_assert(table.of[0xFF] == 2);

}  // namespace
