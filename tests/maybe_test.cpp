// A value or none, as the insides of the library hand them on.
#include <mailbounce/maybe.hpp>

#include <optional>

#include "catch.hpp"

using mailbounce::detail::maybe;

namespace {

struct point {
    int x, y;  // no default value is needed
};

constexpr maybe<int> half(int n) {
    if (n % 2 != 0) return std::nullopt;
    return n / 2;
}

static_assert(half(8) && half(8).has_value() && *half(8) == 4 && half(8).value_or(7) == 4);
static_assert(!half(5) && !half(5).has_value() && half(5).value_or(7) == 7);
static_assert(!maybe<point>());

constexpr int read_and_drop() {
    maybe<point> p;
    p = point{1, 2};
    const int sum = p->x + (*p).y;
    p = std::nullopt;
    return p ? 0 : sum;
}
static_assert(read_and_drop() == 3);

}  // namespace

TEST_CASE("what may be there is copied and replaced with what it holds") {
    maybe<point> p = point{1, 2};
    maybe<point> q = p;
    q->x = 5;
    CHECK(p->x == 1);
    p = q;
    CHECK(p->x == 5);
    q = std::nullopt;
    CHECK_FALSE(q.has_value());
    CHECK(p.has_value());
}
