#include <mailbounce/classify/pattern.hpp>

#include <string>

#include "catch.hpp"

using namespace mailbounce;

constexpr bool is_wrong(std::string_view pattern, pattern_fault fault, std::size_t position) {
    return check_pattern(pattern) == pattern_error{fault, position};
}

static_assert(!check_pattern("user unknown"));
static_assert(!check_pattern("  user   unknown "));
static_assert(!check_pattern("mailbox|account * full"));
static_assert(!check_pattern("no such? user *6 here"));
static_assert(!check_pattern("spamhaus.org"));
static_assert(!check_pattern("/rdns"));
static_assert(!check_pattern("\xE5\xAE\x9B\xE5\x85\x88"));

static_assert(is_wrong("", pattern_fault::no_words, 0));
static_assert(is_wrong("   ", pattern_fault::no_words, 0));
static_assert(is_wrong("such?", pattern_fault::no_words, 0));
static_assert(is_wrong("* full", pattern_fault::gap_at_edge, 0));
static_assert(is_wrong("mailbox *", pattern_fault::gap_at_edge, 8));
static_assert(is_wrong("mailbox * * full", pattern_fault::gap_at_edge, 10));
static_assert(is_wrong("mailbox * full?", pattern_fault::gap_at_edge, 10));
static_assert(is_wrong("mailbox *0 full", pattern_fault::bad_gap, 8));
static_assert(is_wrong("mailbox *x full", pattern_fault::bad_gap, 8));
static_assert(is_wrong("mailbox *12 full", pattern_fault::bad_gap, 8));
static_assert(is_wrong("mailbox| full", pattern_fault::bad_alternative, 0));
static_assert(is_wrong("mailbox ... full", pattern_fault::bad_alternative, 8));
static_assert(is_wrong("?", pattern_fault::bad_alternative, 0));
static_assert(is_wrong("/", pattern_fault::bad_alternative, 0));

constexpr detail::pattern_element maybe_rdns = *detail::pattern_reader("/rdns?").next();
static_assert(maybe_rdns.optional && maybe_rdns.text == "/rdns");

TEST_CASE("a pattern that stands for too many sequences is refused") {
    std::string pattern = "a|b|c|d a|b|c|d a|b|c|d a|b|c|d a|b|c|d a|b|c|d";  // 4^6 = 4096
    CHECK_FALSE(check_pattern(pattern));
    CHECK(check_pattern(pattern + " x?") == pattern_error{pattern_fault::too_broad, pattern.size() + 1});
    STATIC_REQUIRE(to_string(pattern_fault::too_broad) == "too broad: more than 4096 sequences of words");
}
