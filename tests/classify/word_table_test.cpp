#include <mailbounce/classify/word_table.hpp>

#include <cstdint>
#include <random>

#include "catch.hpp"

using mailbounce::detail::unknown_word;
using mailbounce::detail::word_table;

namespace {

// A key whose first slot is the one of these, and whose second is the other, in a table of up to 65,536 slots.
constexpr std::uint64_t key_of(std::uint64_t first, std::uint64_t second) { return first << 40U | second << 24U; }

}  // namespace

TEST_CASE("a word is found by its key") {
    word_table words;
    CHECK(words.find(key_of(1, 2)) == unknown_word);
    CHECK(words.add(key_of(1, 2), 5) == 5);
    CHECK(words.find(key_of(1, 2)) == 5);
    CHECK(words.find(key_of(1, 3)) == unknown_word);
    CHECK(words.find(key_of(2, 1)) == unknown_word);
}

TEST_CASE("a key keeps its word") {
    word_table words;
    words.add(key_of(1, 2), 5);
    CHECK(words.add(key_of(1, 2), 6) == 5);
    CHECK(words.find(key_of(1, 2)) == 5);
}

TEST_CASE("words are told apart by the upper 40 bits of their keys") {
    word_table words;
    words.add(key_of(1, 2) | 0xFFFFFF, 5);
    CHECK(words.find(key_of(1, 2)) == 5);
    CHECK(words.find(key_of(1, 2) ^ std::uint64_t{1} << 24U) == unknown_word);
}

TEST_CASE("keys that want the same slot make room for each other") {
    word_table words;
    // Each new key wants the slot of the one before, which moves on to its second.
    for (std::uint32_t i = 0; i < 40; ++i) words.add(key_of(7, 100 + i) + i, 10 + i);
    for (std::uint32_t i = 0; i < 40; ++i) CHECK(words.find(key_of(7, 100 + i)) == 10 + i);
}

TEST_CASE("keys for which two slots have no room make the table grow") {
    word_table words;
    const std::size_t before = words.memory();
    // In a table of 16,384 slots all of them want slots 3 and 4; in one of 65,536 they do not.
    constexpr std::uint64_t size = 1U << 14U;
    for (std::uint32_t i = 0; i < 3; ++i) words.add(key_of(3 + size * i, 4 + size * i), 10 + i);
    CHECK(words.memory() > before);
    for (std::uint32_t i = 0; i < 3; ++i) CHECK(words.find(key_of(3 + size * i, 4 + size * i)) == 10 + i);
}

TEST_CASE("at most half of the slots are taken") {
    word_table words;
    constexpr std::uint32_t size = 1U << 14U;
    for (std::uint32_t i = 0; i < size / 2; ++i) words.add(key_of(i, i), 10 + i);
    CHECK(words.memory() == size * sizeof(std::uint64_t));
    words.add(key_of(size / 2, 0), 5);
    CHECK(words.memory() == 2 * size * sizeof(std::uint64_t));
}

TEST_CASE("many words are found, and no others") {
    std::mt19937_64 random(3);
    word_table words;
    for (std::uint32_t i = 1; i <= 40000; ++i) words.add(random(), i);
    random.seed(3);
    for (std::uint32_t i = 1; i <= 40000; ++i) REQUIRE(words.find(random()) == i);
    for (int i = 0; i < 40000; ++i) REQUIRE(words.find(random()) == unknown_word);
}
