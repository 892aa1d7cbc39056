#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/classify/rule_set.hpp>

#include <string>
#include <utility>

#include "catch.hpp"

using namespace mailbounce;

TEST_CASE("rules are added in code") {
    rule_set set = rule_set::empty();
    CHECK(set.rules().empty());
    CHECK_FALSE(set.add({.name = "mine", .reason = reason::greylisted, .pattern = "come back"}));
    CHECK(set.holds("mine"));
    CHECK(set.rules().size() == 1);

    CHECK(set.add({.name = "", .reason = reason::greylisted, .pattern = "x"})->fault == rule_fault::no_name);
    CHECK(set.add({.name = "x", .reason = reason::greylisted})->fault == rule_fault::no_evidence);
    const auto wrong = set.add({.name = "x", .reason = reason::greylisted, .pattern = "come *"});
    REQUIRE(wrong);
    CHECK(wrong->in_pattern == pattern_fault::gap_at_edge);
    CHECK(wrong->column == 6);
    CHECK(set.rules().size() == 1);
}

TEST_CASE("rules are turned off by name") {
    rule_set set;
    const std::size_t before = set.rules().size();
    const std::string name(set.rules().front().rule.name);
    const std::size_t off = set.turn_off(name);
    CHECK(off > 0);
    CHECK(set.rules().size() == before - off);
    CHECK_FALSE(set.holds(name));
    CHECK(set.turn_off(name) == 0);
}

TEST_CASE("an operator's text adds rules and turns others off, and outlives what it was read from") {
    rule_set set;
    REQUIRE(set.holds("user-unknown"));
    {
        std::string text =
            "# ours\n"
            "our-full: mailbox_full \"postbox * stuffed\"\n"
            "off user-unknown\n";
        CHECK_FALSE(set.add_text(text));
        text.assign(text.size(), '?');
    }
    CHECK(set.holds("our-full"));
    CHECK_FALSE(set.holds("user-unknown"));
    rule_set moved = std::move(set);
    const classifier c(std::move(moved));
    const verdict v = c.classify("550 the postbox of ann is stuffed");
    CHECK(v.reason == reason::mailbox_full);
    CHECK(v.rule == "our-full");
}

TEST_CASE("a text with anything wrong in it changes nothing") {
    rule_set set;
    const std::size_t before = set.rules().size();
    const auto expect = [&](std::string_view text, rule_fault fault, std::size_t line, std::size_t column) {
        const auto wrong = set.add_text(text);
        REQUIRE(wrong);
        CHECK(wrong->fault == fault);
        CHECK(wrong->line == line);
        CHECK(wrong->column == column);
        CHECK(set.rules().size() == before);
        CHECK(set.holds("user-unknown"));
        CHECK_FALSE(set.holds("a"));
    };
    expect("off user-unknown\na: greylisted \"x\"\nb: greylisted \"y\n", rule_fault::unterminated, 3, 15);
    expect("a: greylisted \"x\"\noff no-such-rule\n", rule_fault::unknown_name, 2, 5);
    expect("a: greylisted \"x\"\nb: greylisted \"x\" code=1\n", rule_fault::bad_value, 2, 24);
}
