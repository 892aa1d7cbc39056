// What parsing returns: a value or an error, and nothing between.
#include <mailbounce/result.hpp>

#include <string>
#include <utility>

#include "catch.hpp"

namespace {

enum class fault { none, odd, negative };
using parsed = mailbounce::result<int, mailbounce::error_at<fault>>;

constexpr parsed half(int n) {
    if (n < 0) return mailbounce::error_at<fault>{fault::negative, 0};
    if (n % 2 != 0) return mailbounce::error_at<fault>{fault::odd, 3};
    return n / 2;
}

static_assert(half(8));
static_assert(half(8).has_value());
static_assert(half(8).value() == 4);
static_assert(*half(8) == 4);
static_assert(half(8).error() == mailbounce::error_at<fault>{});
static_assert(half(8).value_or(7) == 4);

static_assert(!half(5));
static_assert(!half(5).has_value());
static_assert(half(5).error().fault == fault::odd);
static_assert(half(5).error().position == 3);
static_assert(half(5).value_or(7) == 7);
static_assert(half(-1).error() != half(5).error());

}  // namespace

TEST_CASE("a result gives its value away when it is itself temporary") {
    using text = mailbounce::result<std::string, mailbounce::error_at<fault>>;
    text long_text(std::string(100, 'x'));
    CHECK(long_text->size() == 100);
    const char* storage = long_text->data();
    const std::string taken = std::move(long_text).value();
    CHECK(taken.data() == storage);  // moved, not copied
    CHECK(text(mailbounce::error_at<fault>{fault::odd, 1}).value_or("other") == "other");
}
