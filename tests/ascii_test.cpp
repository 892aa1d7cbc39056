#include <mailbounce/ascii.hpp>

#include "catch.hpp"

using namespace mailbounce::detail;

TEST_CASE("letters and digits are a set of characters, to which others may be added") {
    constexpr character_set with_marks = alnums | "-~";
    for (int i = 0; i < 256; ++i) {
        const auto c = static_cast<char>(i);
        CAPTURE(i);
        CHECK(is_one_of(c, alnums) == is_alnum(c));
        CHECK(is_one_of(c, with_marks) == (is_alnum(c) || c == '-' || c == '~'));
    }
}
