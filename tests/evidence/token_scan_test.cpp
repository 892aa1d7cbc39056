#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "evidence/read_tokens.hpp"

using tests::one_by_one;
using tests::scanned;

namespace {

constexpr std::string_view pieces[] = {"550",
                                       "5.1.1",
                                       "User unknown",
                                       "<ann@example.com>",
                                       "ann.b-c_d@mx-1.example.com",
                                       "mx.test",
                                       "[192.0.2.1]",
                                       "192.0.2.1:25",
                                       "2001:db8::1",
                                       "::ffff:192.0.2.1",
                                       "550-mx.test",
                                       "550-5.1.1",
                                       "mailbox-full",
                                       "don't",
                                       "rock'n'roll",
                                       "o'neil@mx.test",
                                       "x1's",
                                       "ann+news=1@mx.test",
                                       "ann+news",
                                       "d=mx.test",
                                       "s_1.mx.test",
                                       "ann@mx_1",
                                       "13:35:18",
                                       "13:35:18:",
                                       "13:.35",
                                       "1:2:3",
                                       "25:in",
                                       "a:b",
                                       "a:b:c:d",
                                       "error:B0BDF692:ssl3_get_record",
                                       "19.475Z",
                                       "v1.2.3",
                                       "c7f9.543",
                                       "l\xE2\x80\x99"
                                       "adresse",
                                       "STOREDRV.Deliver.Exception",
                                       "deferred.See",
                                       "Exim4.96",
                                       "a..b",
                                       "-._-",
                                       "ann@",
                                       "@mx.test",
                                       "ann@[192.0.2.1]",
                                       "ann@mx_1.test",
                                       "ann@mx.test-",
                                       "a.b-c.1",
                                       "1.2-3.mx.test",
                                       "163.com",
                                       "xn--bcher-kva.example",
                                       "https://mx.test/a?b=c#d",
                                       "mx.test/a",
                                       "mx.test/",
                                       "12:34:56.789Z",
                                       "2026-02-20T05:16:02.963Z",
                                       "caf\xE9",
                                       "caf\xC3\xA9",
                                       "\xE5\xAE\x9B\xE5\x85\x88",
                                       "\x1B$B%f!<%6\x1B(B",
                                       "(TSS04)",
                                       "id=4Zq3xk1Vz9z2",
                                       "A1B2C3",
                                       "said:",
                                       "user+tag@mx.test",
                                       "\"quoted\"@x.y",
                                       "...",
                                       ".",
                                       "averyveryverylongwordindeedthatgoesonandonandonandonandonandonandonandon",
                                       "mx.test.",
                                       "x.COM",
                                       "x.Com",
                                       "9.9"};

}  // namespace

TEST_CASE("a scan reads the tokens that the reader reads") {
    for (const std::string_view piece : pieces) {
        CAPTURE(std::string(piece));
        CHECK(scanned(piece) == one_by_one(piece));
        const std::vector<char> alone(piece.begin(), piece.end());  // what is behind it may not be read
        CHECK(scanned({alone.data(), alone.size()}).size() == one_by_one(piece).size());
    }
    CHECK(scanned("").empty());
}

TEST_CASE("a scan reads them wherever they stand, whatever is beside them") {
    std::mt19937 random(11);
    constexpr std::string_view between[] = {" ",   "",   "\n", ", ", ".", ":", "-", "(", ")", ": ",
                                            " - ", "\t", "_",  "@",  "'", "=", "+", "/", "["};
    for (int round = 0; round < 20000; ++round) {
        std::string text(random() % 70, ' ');
        for (std::size_t n = 1 + random() % (round % 100 == 0 ? 100 : 8); n > 0; --n) {
            text += pieces[random() % std::size(pieces)];
            text += between[random() % std::size(between)];
        }
        if (round % 5 == 0) text[random() % text.size()] = static_cast<char>(random());
        CAPTURE(round, text);
        REQUIRE(scanned(text) == one_by_one(text));
    }
}

TEST_CASE("what the masks tell is not left to the reader") {
    // The reader's names, and numbers in parts, would come as tokens.
    const std::string_view text = GENERATE(
        "550 User unknown", "mailbox-full", "over-quota-", "a-b-c", "550-mailbox full", "550-5.1.1 no",
        "550-mx.test no", "Deliver.Exception.Now", "deferred.See", "of-Mr.Smith", "end.", "5.1.1", "4.96", "1.2.3.4.5.",
        "192.0.2.1", "2026-02-20", "2026-02-20T05", "mx-1.example.com", "ann.b-c@mx-1.example.com", "x.COM", "ann@x-",
        "ann_b+news=1@mx-1.example.com", "d=example.com", "s_1.mx.test", "the recipient's name", "error:B0BD:ssl3_get",
        "at 13:35:18", "2026-02-20T05:16:02.963Z", "v1.2.3", "c7f9.543");
    for (std::size_t pad = 0; pad < 550; pad += pad == 130 ? 300 : 1) {
        const std::string whole = std::string(pad, ' ').append(text).append(" and more");
        CAPTURE(whole);
        std::size_t left = 0, names = 0, reads = 0;
        mailbounce::detail::token_scan scan(whole);
        const auto on_names = [&](const mailbounce::detail::token_scan::name_list& read) { names += read.count; };
        const auto on_other = [&](const mailbounce::token& t) {
            left += t.plain || t.kind == mailbounce::token_kind::number ? 1 : 0;
        };
        while (scan.read(on_names, on_other)) ++reads;
        CHECK(left == 0);
        CHECK((reads == 1 || whole.size() >= 64));
        CHECK(scanned(whole) == one_by_one(whole));
        CHECK(names >= 2);
    }
}
