#include <mailbounce/byte_block.hpp>

#include <random>
#include <string>

#include "catch.hpp"

using namespace mailbounce::detail;

namespace {

// What a test says of the bytes of a block, asked one by one.
template <class Test>
byte_mask one_by_one(std::string_view text, std::size_t at, Test test) {
    byte_mask mask = 0;
    for (std::size_t i = 0; i < block_size && at + i < text.size(); ++i)
        if (test(static_cast<unsigned char>(text[at + i]))) mask |= byte_mask{1} << i;
    return mask;
}

template <class Bytes>
void check_block(std::string_view text, std::size_t at) {
    const basic_byte_block<Bytes> block(text, at);
    const auto is_digit = [](unsigned c) { return c >= '0' && c <= '9'; };
    const auto is_letter = [](unsigned c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    CHECK(block.digits() == one_by_one(text, at, is_digit));
    CHECK(block.alnums() == one_by_one(text, at, [&](unsigned c) { return is_digit(c) || is_letter(c); }));
    CHECK(block.equal('(') == one_by_one(text, at, [](unsigned c) { return c == '('; }));
    CHECK(block.equal('\xE3') == one_by_one(text, at, [](unsigned c) { return c == 0xE3; }));
    CHECK(block.where([](Bytes b) { return b.within('!', '~'); }) ==
          one_by_one(text, at, [](unsigned c) { return c >= '!' && c <= '~'; }));
    CHECK(block.where([](Bytes b) { return b.high(); }) == one_by_one(text, at, [](unsigned c) { return c >= 0x80; }));
    CHECK(block.where([](Bytes b) { return b.visible(); }) == one_by_one(text, at, [](unsigned c) { return c > ' '; }));
    CHECK(block.where([](Bytes b) { return b.folded().equal('g') | b.equal('i'); }) ==
          one_by_one(text, at, [](unsigned c) { return c == 'g' || c == 'G' || c == 'i'; }));
    CHECK(block.where([](Bytes b) { return b.folded().equal('g') & b.equal('G'); }) ==
          one_by_one(text, at, [](unsigned c) { return c == 'G'; }));
}

}  // namespace

TEST_CASE("a block tells of each byte what is asked, by SSE2 and without") {
    std::mt19937 random(7);
    std::string every;
    for (int c = 0; c < 256; ++c) every += static_cast<char>(c);
    for (std::size_t at = 0; at < every.size(); at += block_size) {
        check_block<native_bytes>(every, at);
        check_block<portable_bytes>(every, at);
    }
    for (int round = 0; round < 300; ++round) {
        std::string text(1 + random() % 150, ' ');
        for (char& c : text) c = static_cast<char>(random());
        const std::size_t at = random() % text.size();
        CAPTURE(round, at);
        check_block<native_bytes>(text, at);
        check_block<portable_bytes>(text, at);
    }
}

TEST_CASE("what is looked for in blocks is found wherever it stands, across their borders too") {
    const auto ab = [](const byte_block& b, std::size_t) { return b.equal('a') & b.equal('b') >> 1U; };
    for (std::size_t size = 1; size < 200; ++size)
        for (std::size_t at = 0; at + 1 < size; ++at) {
            std::string text(size, 'a');
            text[at + 1] = 'b';
            REQUIRE(find_in_blocks(text, 0, 1, ab) == at);
            REQUIRE(find_in_blocks(text, at, 1, ab) == at);
            REQUIRE(find_in_blocks(text, at + 1, 1, ab) == size);
        }
    CHECK(find_in_blocks("", 0, 1, ab) == 0);
}
