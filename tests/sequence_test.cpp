// The sequence that the insides of the library keep their items in.
#include <mailbounce/sequence.hpp>

#include <cstddef>
#include <string>
#include <utility>

#include "catch.hpp"

using mailbounce::detail::sequence;

TEST_CASE("a sequence grows at its end, and keeps what it holds") {
    sequence<std::string> texts;
    CHECK(texts.empty());
    for (int i = 0; i < 100; ++i) texts.push_back(std::to_string(i));
    REQUIRE(texts.size() == 100);
    CHECK(texts.front() == "0");
    CHECK(texts.back() == "99");
    int n = 0;
    for (const std::string& text : texts) CHECK(text == std::to_string(n++));

    texts.push_back(texts[0]);  // an item of its own, while it may have to move
    CHECK(texts.back() == "0");
    texts.shrink_to_fit();
    CHECK(texts.capacity() == 101);
    texts.push_back(texts[1]);
    CHECK(texts.back() == "1");

    texts.clear();
    CHECK(texts.empty());
    CHECK(texts.capacity() >= 101);
}

TEST_CASE("what is added to a sequence at once has the default value") {
    sequence<int> numbers(3);
    for (std::size_t i = 0; i < numbers.size(); ++i) CHECK(numbers[i] == 0);
    numbers[1] = 7;
    numbers[2] = 8;
    numbers.resize(2);
    numbers.resize(5);
    CHECK(numbers[1] == 7);
    CHECK(numbers[2] == 0);
    CHECK(numbers[4] == 0);
}

TEST_CASE("sequences are copied and moved") {
    sequence<std::string> one(2);
    one[0] = "first";
    const sequence<std::string> copy(one);
    one[0] = "changed";
    CHECK(copy[0] == "first");
    sequence<std::string> other;
    other = copy;
    other.push_back("third");
    CHECK(copy.size() == 2);
    const std::string* const place = other.data();
    const sequence<std::string> moved(std::move(other));
    CHECK(moved.data() == place);
    CHECK(moved.size() == 3);
    one = sequence<std::string>();
    CHECK(one.empty());
}
