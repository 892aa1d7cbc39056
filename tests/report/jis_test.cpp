// The table of JIS X 0208: characters that are known, the rows that are computed, and the counts of the standard.
#include <mailbounce/report/jis.hpp>

#include <cstddef>
#include <set>

#include "catch.hpp"

using mailbounce::detail::jis_x_0208;

// The first and the last of each row that is not kanji, and what Unicode has out of order.
static_assert(jis_x_0208(1, 1) == u'\u3000');
static_assert(jis_x_0208(1, 94) == u'\u25C7');
static_assert(jis_x_0208(2, 1) == u'\u25C6');
static_assert(jis_x_0208(2, 94) == u'\u25EF');
static_assert(jis_x_0208(3, 16) == u'\uFF10');
static_assert(jis_x_0208(3, 33) == u'\uFF21');
static_assert(jis_x_0208(3, 90) == u'\uFF5A');
static_assert(jis_x_0208(4, 1) == u'\u3041');
static_assert(jis_x_0208(4, 83) == u'\u3093');
static_assert(jis_x_0208(5, 1) == u'\u30A1');
static_assert(jis_x_0208(5, 86) == u'\u30F6');
static_assert(jis_x_0208(6, 1) == u'\u0391');
static_assert(jis_x_0208(6, 17) == u'\u03A1');
static_assert(jis_x_0208(6, 18) == u'\u03A3');
static_assert(jis_x_0208(6, 24) == u'\u03A9');
static_assert(jis_x_0208(6, 33) == u'\u03B1');
static_assert(jis_x_0208(6, 49) == u'\u03C1');
static_assert(jis_x_0208(6, 50) == u'\u03C3');
static_assert(jis_x_0208(6, 56) == u'\u03C9');
static_assert(jis_x_0208(7, 1) == u'\u0410');
static_assert(jis_x_0208(7, 6) == u'\u0415');
static_assert(jis_x_0208(7, 7) == u'\u0401');
static_assert(jis_x_0208(7, 8) == u'\u0416');
static_assert(jis_x_0208(7, 33) == u'\u042F');
static_assert(jis_x_0208(7, 49) == u'\u0430');
static_assert(jis_x_0208(7, 55) == u'\u0451');
static_assert(jis_x_0208(7, 81) == u'\u044F');
static_assert(jis_x_0208(8, 1) == u'\u2500');
static_assert(jis_x_0208(8, 32) == u'\u2542');
static_assert(jis_x_0208(13, 1) == u'\u2460');

// The first kanji, the last of level 1, the first and the last of level 2; nippon, kanji, haishin.
static_assert(jis_x_0208(16, 1) == u'\u4E9C');
static_assert(jis_x_0208(47, 51) == u'\u8155');
static_assert(jis_x_0208(48, 1) == u'\u5F0C');
static_assert(jis_x_0208(84, 6) == u'\u7199');
static_assert(jis_x_0208(38, 92) == u'\u65E5');
static_assert(jis_x_0208(43, 60) == u'\u672C');
static_assert(jis_x_0208(20, 33) == u'\u6F22');
static_assert(jis_x_0208(27, 90) == u'\u5B57');
static_assert(jis_x_0208(39, 59) == u'\u914D');
static_assert(jis_x_0208(31, 14) == u'\u4FE1');

// IBM's: the first, the tall ladder of a name, the small Roman numerals behind a gap, the last.
static_assert(jis_x_0208(89, 1) == u'\u7E8A');
static_assert(jis_x_0208(92, 66) == u'\u9AD9');
static_assert(jis_x_0208(92, 78) == u'\u9ED1');
static_assert(jis_x_0208(92, 79) == 0);
static_assert(jis_x_0208(92, 81) == u'\u2170');
static_assert(jis_x_0208(92, 94) == u'\uFF02');

// The symbols that have two readings.
static_assert(jis_x_0208(1, 33) == u'\uFF5E');
static_assert(jis_x_0208(1, 34) == u'\u2225');
static_assert(jis_x_0208(1, 61) == u'\uFF0D');
static_assert(jis_x_0208(1, 81) == u'\uFFE0');
static_assert(jis_x_0208(1, 82) == u'\uFFE1');
static_assert(jis_x_0208(2, 44) == u'\uFFE2');

TEST_CASE("JIS X 0208: 6879 characters, by row as the standard has them, and code page 932's") {
    std::size_t standard = 0, all = 0;
    for (unsigned row = 1; row <= 94; ++row) {
        std::size_t count = 0;
        for (unsigned cell = 1; cell <= 94; ++cell) count += jis_x_0208(row, cell) != 0 ? 1U : 0U;
        constexpr std::size_t symbols[] = {94, 53, 62, 83, 86, 48, 66, 32, 0, 0, 0, 0, 83, 0, 0};
        const std::size_t expected = row <= 15                              ? symbols[row - 1]
                                     : row == 47                            ? 51U
                                     : row == 84                            ? 6U
                                     : row == 92                            ? 92U
                                     : row < 84 || (row >= 89 && row <= 91) ? 94U
                                                                            : 0U;
        CAPTURE(row);
        CHECK(count == expected);
        all += count;
        if (row <= 84 && row != 13) standard += count;
    }
    CHECK(standard == 6879);
    CHECK(all == 6879 + 83 + 374);
}

TEST_CASE("JIS X 0208: no character stands twice in the standard's rows") {
    std::set<char16_t> seen;
    for (unsigned row = 1; row <= 84; ++row)
        for (unsigned cell = 1; cell <= 94 && row != 13; ++cell)
            if (const char16_t c = jis_x_0208(row, cell)) {
                CAPTURE(row, cell);
                CHECK(seen.insert(c).second);
            }
}
