// Phrases that are filled: what is left out, and what a hostile value can do, which is nothing.
#include <mailbounce/describe/fill.hpp>

#include <mailbounce/describe/describe.hpp>
#include <mailbounce/describe/english.hpp>
#include <mailbounce/describe/japanese.hpp>

#include <set>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "describe/characters.hpp"

using namespace mailbounce;
using detail::filled;
using detail::harmless;

TEST_CASE("fields give way to their values") {
    CHECK(filled("{a} and {b}", {{"a", "one"}, {"b", "two"}}) == "one and two");
    CHECK(filled("no field", {}) == "no field");
    CHECK(filled("", {}).empty());
    CHECK(filled("{unknown}.", {{"a", "one"}}) == ".");
}

TEST_CASE("what is in brackets is left out where a field in it is empty") {
    CHECK(filled("a[ ({b})].", {{"b", "c"}}) == "a (c).");
    CHECK(filled("a[ ({b})].", {{"b", ""}}) == "a.");
    CHECK(filled("a[ ({b})].", {{"b", " \r\n "}}) == "a.");
    CHECK(filled("[{a} of {b}][{b}]", {{"a", ""}, {"b", "x"}}) == "x");
    CHECK(filled("[{b}][{a} of {b}]", {{"a", ""}, {"b", "x"}}) == "x");
    CHECK(filled("{a}[always]", {{"a", ""}}) == "always");
}

TEST_CASE("a value is no phrase") { CHECK(filled("<{a}>", {{"a", "[{b}] {a} ]["}, {"b", "no"}}) == "<[{b}] {a} ][>"); }

TEST_CASE("a value stands on one line, without what moves other text") {
    CHECK(harmless("a\r\nb\tc\n\n d ") == "a b c d");
    CHECK(harmless("\x1B[31mred\x1B[0m") == "[31mred [0m");
    CHECK(harmless(std::string_view("a\0b\x7F", 4)) == "a b");
    CHECK(harmless("a\xC2\x85"
                   "b\xC2\x9B"
                   "c") == "a b c");  // C1
    CHECK(harmless("a\xE2\x80\xA8"
                   "b\xE2\x80\xA9"
                   "c") == "a b c");  // line and paragraph separators
    CHECK(harmless("a\xE2\x80\xAE"
                   "b\xE2\x81\xA6"
                   "c\xD8\x9C"
                   "d") == "a b c d");  // directions
    CHECK(harmless("\xE2\x80\x9C\xC2\xA0\xE2\x81\x84\xE3\x81\x82") == "\xE2\x80\x9C\xC2\xA0\xE2\x81\x84\xE3\x81\x82");
    CHECK(harmless(" \n").empty());
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD") {
    CHECK(harmless("a\xFF"
                   "b") ==
          "a\xEF\xBF\xBD"
          "b");
    CHECK(harmless("\xE3\x81") == "\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(harmless("\xED\xA0\x80").find('\xED') == std::string::npos);
}

TEST_CASE("a long value is cut between characters") {
    std::string long_value;
    while (long_value.size() < 3 * detail::longest_value) long_value += "\xE3\x81\x82";
    const std::string cut = harmless(long_value);
    CHECK(cut.size() <= detail::longest_value + 3);
    CHECK(cut.ends_with("\xE3\x81\x82..."));
    CHECK(tests::characters_of(cut));
    const std::string whole(detail::longest_value, 'a');
    CHECK(harmless(whole) == whole);
}

TEST_CASE("times are those of the reader's zone") {
    const instant t = start_of_day(2026, 11, 25) + hours(21) + minutes(36);
    CHECK(detail::time_text("{date} {clock} {zone}", t, {}) == "2026-11-25 21:36 UTC");
    CHECK(detail::time_text("{date} {clock} {zone}", t, {hours(9), "JST"}) == "2026-11-26 06:36 JST");
}

TEST_CASE("phrases are well-formed, and name fields that there are") {
    const std::set<std::string_view> fields{
        "time",        "date",    "clock",  "zone",         "who",      "what",    "codes",   "kind",
        "how",         "count",   "limit",  "reason",       "days",     "hours",   "left",    "both",
        "neither",     "first",   "second", "setting",      "value",    "lowest",  "highest", "operator",
        "destination", "since",   "ip",     "host",         "domain",   "mail",    "reply",   "cause",
        "mended",      "contact", "name",   "organisation", "provider", "address", "sender",  "sender_address"};
    for (const language in : {language::english, language::japanese}) {
        const detail::phrases& words = detail::texts_in(in).phrases;
        for (const std::string_view phrase : {words.time,
                                              words.somebody,
                                              words.delivered,
                                              words.presumed_delivered,
                                              words.delayed,
                                              words.expired,
                                              words.failed,
                                              words.not_attempted,
                                              words.will_be_retried,
                                              words.is_retried_at,
                                              words.is_held_until,
                                              words.is_stopped,
                                              words.failures,
                                              words.failures_of,
                                              words.in_a_row,
                                              words.in_all,
                                              words.stopped_at,
                                              words.stopped_by_reason,
                                              words.stopped_by_reply_code,
                                              words.stopped_by_limit,
                                              words.stopped_by_score,
                                              words.stopped_by_window_of_days,
                                              words.stopped_by_window_of_hours,
                                              words.stopped_otherwise,
                                              words.goes_on,
                                              words.goes_on_until,
                                              words.goes_on_whatever,
                                              words.failures_left,
                                              words.failures_left_of,
                                              words.between_failures_left,
                                              words.compared,
                                              words.outside_range,
                                              words.unblock_subject,
                                              words.unblock_body,
                                              words.allow_subject,
                                              words.allow_body}) {
            CAPTURE(phrase);
            CHECK_FALSE(phrase.empty());
            CHECK(tests::characters_of(phrase));
            bool in_group = false;
            std::string_view rest = phrase;
            for (std::size_t mark; (mark = rest.find_first_of("{}[]")) != std::string_view::npos;) {
                const char what = rest[mark];
                rest.remove_prefix(mark + 1);
                CHECK(what != '}');
                if (what == '[' || what == ']') {
                    CHECK(in_group == (what == ']'));
                    in_group = what == '[';
                } else {
                    const std::size_t end = rest.find('}');
                    REQUIRE(end != std::string_view::npos);
                    CAPTURE(rest.substr(0, end));
                    CHECK(fields.count(rest.substr(0, end)) == 1);
                    rest.remove_prefix(end + 1);
                }
            }
            CHECK_FALSE(in_group);
        }
    }
}
