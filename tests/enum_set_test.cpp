// Sets of enumerators.
#include <mailbounce/enum_set.hpp>

#include <cstdint>

namespace {

enum class letter : std::uint8_t { a, b, c, last = 63 };
using letters = mailbounce::enum_set<letter>;

static_assert(letters{}.empty() && letters{}.size() == 0 && !letters{}.contains(letter::a));
static_assert(letters{letter::a, letter::last}.contains(letter::a) && letters{letter::a, letter::last}.size() == 2);
static_assert(letters{letter::a, letter::last}.contains(letter::last));
static_assert(!letters{letter::a, letter::last}.contains(letter::b));
static_assert(letters{letter::a}.with(letter::c) == letters{letter::c, letter::a});
static_assert(letters{letter::a}.with(letter::a).without(letter::a).empty());
static_assert(letters{letter::a}.without(letter::b) == letters{letter::a});
static_assert((letters{letter::a} | letters{letter::b}) == letters{letter::a, letter::b});
static_assert(letters{letter::a, letter::b} - letters{letter::b, letter::c} == letters{letter::a});
static_assert(letters::up_to(letter::c) == letters{letter::a, letter::b, letter::c});
static_assert(letters::up_to(letter::last).bits() == ~std::uint64_t{0});
static_assert(letters::of(6) == letters{letter::b, letter::c} && letters{letter::b, letter::c}.bits() == 6);
static_assert(sizeof(mailbounce::enum_set<letter, std::uint8_t>) == 1);

}  // namespace
