// The keys of words: which spellings are one word, and which are not.
#include <mailbounce/evidence/folding.hpp>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "catch.hpp"

using namespace mailbounce;

namespace {

// The key of a text that is one word.
constexpr std::uint64_t key(std::string_view text) {
    token_reader reader(text);
    return word_key(reader.next());
}

constexpr bool same(std::string_view a, std::string_view b) { return key(a) == key(b); }

static_assert(same("Unknown", "uNKNOWN"));
static_assert(!same("unknown", "unknow"));
static_assert(
    same("\xC3\x9C"
         "berf\xC3\xBCllt",
         "uberfullt"));
static_assert(same("can't", "cant"));
// The same on every machine.
static_assert(key("a") == 0x9F5093B3C87D4D88);
static_assert(key("mailbox") == 0xF38040CCAD8F58F3);
static_assert(key("unauthenticated") == 0xB2AAD7CB03E911CD);
static_assert(key("\xC3\xBC"
                  "berf\xC3\xBCllt") == 0x3A9D2EC93AC21AE2);
static_assert(key("\xE5\xAE\x9B") == 0x9A0E93F7B995C590);
static_assert(key("\xD0\xBD\xD0\xB5\xD1\x82") == 0x862C7E2B41D42E2B);
static_assert(key("mailbox") == word_key(token{token_kind::word, true, "mailbox"}));
static_assert(key("mailbox") == word_key(token{token_kind::word, false, "mailbox"}));

// The letters right beside the tables have no base letter.
static_assert(detail::base_letters(0xBF).empty() && detail::base_letters(0x180).empty());
static_assert(detail::base_letters(0x3FF).empty() && detail::base_letters(0x460).empty());

}  // namespace

TEST_CASE("a key made at run time equals the one made at compile time") {
    // There, bytes are not read several at once.
    for (const auto& [text, expected] : {std::pair("a", 0x9F5093B3C87D4D88U), std::pair("mailbox", 0xF38040CCAD8F58F3U),
                                         std::pair("unauthenticated", 0xB2AAD7CB03E911CDU)}) {
        const std::string copy(text);
        CHECK(key(copy) == expected);
    }
}

TEST_CASE("ASCII is folded by case, whatever the length") {
    std::string lower, upper;
    for (int i = 0; i < 40; ++i) {
        lower += static_cast<char>('a' + i % 26);
        upper += static_cast<char>('A' + i % 26);
        CAPTURE(lower);
        CHECK(same(lower, upper));
        // The two ways to a key, of ASCII and of other words, are one.
        CHECK(word_key(token{token_kind::word, true, lower}) == word_key(token{token_kind::word, false, lower}));
        CHECK_FALSE(same(lower, lower + "x"));
    }
    CHECK(same("TSS04", "tss04"));
    CHECK_FALSE(same("TSS04", "TSS05"));
}

TEST_CASE("accents are folded away, in UTF-8 and in Latin-1") {
    CHECK(
        same("\xC3\xBC"
             "berf\xC3\xBCllt",
             "\xFC"
             "berf\xFCllt"));
    CHECK(
        same("\xC3\x9C"
             "BERF\xC3\x9CLLT",
             "uberfullt"));
    CHECK(
        same("d\xC3\xA9sactiv\xC3\xA9"
             "e",
             "desactivee"));
    CHECK(
        same("d\xE9sactiv\xE9"
             "e",
             "desactivee"));
    CHECK(
        same("contrase\xC3\xB1"
             "a",
             "contrasena"));
    CHECK(same("n\xC3\xA3o", "nao"));
    CHECK(same("gro\xC3\x9F", "gros"));
    CHECK(same("skrzynka", "SKRZYNKA"));
    CHECK(same("pe\xC5\x82na", "pelna"));
    CHECK(same("u\xC5\xBCytkownik", "uzytkownik"));
    CHECK(
        same("kullan\xC4\xB1"
             "c\xC4\xB1",
             "kullanici"));
    CHECK(same("sch\xC3\xA1nka", "schanka"));
    CHECK_FALSE(same("n\xC3\xA3o", "noa"));
}

TEST_CASE("a letter with a combining accent is the letter") {
    CHECK(
        same("u\xCC\x88"
             "berfu\xCC\x88llt",
             "uberfullt"));
    CHECK(same("e\xCC\x81t\xC3\xA9", "ete"));
    // U+0300 to U+036F, and no others.
    CHECK(same("u\xCC\x80", "u"));
    CHECK(same("u\xCD\xAF", "u"));
    CHECK_FALSE(same("u\xCB\xBF", "u"));
    CHECK_FALSE(same("u\xCD\xB0", "u"));
}

TEST_CASE("apostrophes are dropped, however they are written") {
    CHECK(same("doesn't", "doesnt"));
    CHECK(same("doesn\xE2\x80\x99t", "doesnt"));
    CHECK(same("doesn\x92t", "doesnt"));
    CHECK(
        same("l'exp\xC3\xA9"
             "diteur",
             "lexpediteur"));
}

TEST_CASE("Cyrillic stands for its usual Latin letters") {
    CHECK(same("\xD0\xAF\xD1\x89\xD0\xB8\xD0\xBA", "yaschik"));
    CHECK(same("\xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA", "yaschik"));
    CHECK(same("\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C",
               "polzovatel"));
    CHECK(same("\xD1\x87\xD1\x91\xD1\x80\xD0\xBD\xD0\xBE\xD0\xBC", "chernom"));
    CHECK(same("\xD0\x81", "e"));                    // upper case of U+0451
    CHECK(same("\xD0\x84\xD0\x86\xD0\x87", "eii"));  // Ukrainian
    CHECK(same("a\xD1\x8A\xD1\x8C", "a"));           // signs that are silent; letters beside them are not
    CHECK_FALSE(same("a\xCF\xBF", "a"));
    CHECK_FALSE(same("a\xD1\xA0", "a"));
}

TEST_CASE("CJK characters and other letters stand for themselves") {
    CHECK(same("\xE9\x82\xAE", "\xE9\x82\xAE"));
    CHECK_FALSE(same("\xE9\x82\xAE", "\xE7\xAE\xB1"));
    CHECK(same("\xCE\xB1\xCE\xB2", "\xCE\xB1\xCE\xB2"));  // Greek
    CHECK_FALSE(same("\xCE\xB1\xCE\xB2", "\xCE\xB2\xCE\xB1"));
}

TEST_CASE("every letter of Latin-1 and Latin Extended-A has a base letter") {
    for (std::uint32_t c = 0xC0; c < 0x180; ++c) {
        if (c == 0xD7 || c == 0xF7) continue;  // the signs of multiplication and division
        const std::string utf8{static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
        const std::string_view base = detail::base_letters(c);
        CAPTURE(c);
        REQUIRE(base.size() == 1);
        CHECK(base[0] >= 'a');
        CHECK(base[0] <= 'z');
        CHECK(same(utf8, base));
        if (c < 0x100) CHECK(same(std::string(1, static_cast<char>(c)), base));
    }
}

TEST_CASE("upper and lower case Cyrillic are one") {
    for (std::uint32_t c = 0x430; c < 0x460; ++c) {
        CAPTURE(c);
        CHECK(detail::base_letters(c) == detail::base_letters(c < 0x450 ? c - 0x20 : c - 0x50));
    }
}

TEST_CASE("keys are spread") {
    std::set<std::uint64_t> keys;
    std::size_t words = 0;
    for (char a = 'a'; a <= 'z'; ++a)
        for (char b = 'a'; b <= 'z'; ++b)
            for (const char* const tail : {"", "s", "mailbox", "mailboxes"}) {
                keys.insert(key(std::string{a, b} + tail));
                ++words;
            }
    // "aas" and the like stand in two of the groups at most once: all are different.
    CHECK(keys.size() == words);
}

TEST_CASE("the key of nothing is defined") {
    CHECK(detail::plain_key("") == detail::plain_key(std::string_view()));
    CHECK(detail::plain_key("") != detail::plain_key("a"));
    CHECK(word_key(token{}) == detail::folded_key(""));
}

TEST_CASE("the key of a word in a text is that of the word alone") {
    const std::string text = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    for (std::size_t begin = 0; begin < 20; ++begin)
        for (std::size_t size = 0; size <= 40; ++size) {
            CAPTURE(begin, size);
            const std::string_view word = std::string_view(text).substr(begin, size);
            CHECK(detail::plain_key_in(text, word) == detail::plain_key(std::string(word)));
        }
}
