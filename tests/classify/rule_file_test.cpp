#include <mailbounce/classify/rule_file.hpp>

#include <string>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr rule_line read(std::string_view text) { return rule_file_reader(text).next(); }

constexpr bool is_wrong(std::string_view text, rule_fault fault, std::size_t column, std::size_t line = 1) {
    const rule_line l = read(text);
    return l.kind == rule_line_kind::error && l.error.fault == fault && l.error.column == column &&
           l.error.line == line;
}

constexpr bool same(const conditions& a, const conditions& b) {
    return a.provider == b.provider && a.phases == b.phases && a.code == b.code && a.status == b.status &&
           a.address == b.address && a.host == b.host && a.until == b.until;
}

}  // namespace

constexpr rule_line full = read("our-full: mailbox_full \"postbox * stuffed\"");
static_assert(full.kind == rule_line_kind::rule && full.rule.name == "our-full" &&
              full.rule.reason == reason::mailbox_full);
static_assert(full.rule.pattern == "postbox * stuffed" && full.place == rule_place::before &&
              full.rule.when.count() == 0);

static_assert(is_wrong("\t x.1 : greylisted", rule_fault::no_name, 6), "the colon follows the name at once");
static_assert(same(
    read("a: greylisted code=451 status=4.7.1 host=relay.example.com phase=rcpt,eod provider=google address=absent "
         "until=2026-12-31")
        .rule.when,
    {.provider = provider::google,
     .phases = {phase::rcpt, phase::eod},
     .code = 451,
     .status = status_is("4.7.1"),
     .address = address_condition::absent,
     .host = "relay.example.com",
     .until = start_of_day(2027, 1, 1)}));
static_assert(read("a: greylisted address=shown code=4xx").rule.when.address == address_condition::shown);
static_assert(read("a: greylisted \"x\" weight=hint").rule.weight == rule_weight::hint);
static_assert(read("a: greylisted \"x\" weight=decisive").rule.weight == rule_weight::decisive);
static_assert(read("a: greylisted \"x\" weight=plain").rule.weight == rule_weight::plain);
static_assert(read("a: greylisted \"x\" order=after").place == rule_place::after);
static_assert(read("off some-rule").kind == rule_line_kind::off && read("  off some-rule \r\n").name == "some-rule");
static_assert(read("off some-rule").column == 5 && read("a_b.c-9: greylisted \"x\"").rule.name == "a_b.c-9");
static_assert(read("off: greylisted \"x\"").rule.name == "off", "a rule may have that name");
static_assert(read("").kind == rule_line_kind::end && read("\n\r\n  \n# a: b\n   # x").kind == rule_line_kind::end);

static_assert(is_wrong("mailbox_full", rule_fault::no_name, 13));
static_assert(is_wrong(": mailbox_full", rule_fault::no_name, 1));
static_assert(is_wrong("off", rule_fault::no_name, 4));
static_assert(is_wrong("off a b", rule_fault::trailing_text, 7));
static_assert(is_wrong("a/b: mailbox_full \"x\"", rule_fault::bad_name, 2));
static_assert(is_wrong("a: mailbox_ful \"x\"", rule_fault::unknown_reason, 4));
static_assert(is_wrong("a: none \"x\"", rule_fault::unknown_reason, 4));
static_assert(is_wrong("a:", rule_fault::unknown_reason, 3));
static_assert(is_wrong("a: greylisted \"x", rule_fault::unterminated, 15));
static_assert(is_wrong("a: greylisted \"x\" \"y\"", rule_fault::second_pattern, 19));
static_assert(is_wrong("a: greylisted \"x * * y\"", rule_fault::bad_pattern, 20));
static_assert(read("a: greylisted \"x * * y\"").error.in_pattern == pattern_fault::gap_at_edge);
static_assert(is_wrong("a: greylisted x", rule_fault::unknown_condition, 15));
static_assert(is_wrong("a: greylisted colour=red", rule_fault::unknown_condition, 15));
static_assert(is_wrong("a: greylisted code=", rule_fault::bad_value, 20));
static_assert(is_wrong("a: greylisted \"x\" host=", rule_fault::bad_value, 24));
static_assert(is_wrong("a: greylisted code=abc", rule_fault::bad_value, 20));
static_assert(is_wrong("a: greylisted status=5.1", rule_fault::bad_value, 22));
static_assert(is_wrong("a: greylisted phase=rcpt,greeting", rule_fault::bad_value, 21));
static_assert(is_wrong("a: greylisted provider=gmail", rule_fault::bad_value, 24));
static_assert(is_wrong("a: greylisted address=maybe", rule_fault::bad_value, 23));
static_assert(is_wrong("a: greylisted until=2026-13-01", rule_fault::bad_value, 21));
static_assert(is_wrong("a: greylisted until=tomorrow", rule_fault::bad_value, 21));
static_assert(is_wrong("a: greylisted weight=heavy", rule_fault::bad_value, 22));
static_assert(is_wrong("a: greylisted order=before", rule_fault::bad_value, 21));
static_assert(is_wrong("a: greylisted", rule_fault::no_evidence, 14));
static_assert(is_wrong("a: greylisted phase=rcpt host=mx.example.com", rule_fault::no_evidence, 45));
static_assert(is_wrong("# fine\n\na: greylisted \"x\" order=late\n", rule_fault::bad_value, 25, 3));

TEST_CASE("a rule file is read line by line") {
    const std::string text =
        "# our own words\r\n"
        "gateway-full: mailbox_full \"postbox of * stuffed\"\r\n"
        "\r\n"
        "off mailbox-full\r\n"
        "old-relay:\tgreylisted\tcode=451";
    rule_file_reader reader(text);
    const rule_line first = reader.next();
    CHECK(first.rule.name == "gateway-full");
    CHECK(first.line == 2);
    CHECK(first.column == 0);
    const rule_line off = reader.next();
    CHECK(off.kind == rule_line_kind::off);
    CHECK(off.name == "mailbox-full");
    CHECK(off.line == 4);
    CHECK(reader.next().rule.when.code == code_range{451});
    CHECK(reader.next().kind == rule_line_kind::end);
    CHECK(reader.next().kind == rule_line_kind::end);
}

TEST_CASE("after an error nothing more is read") {
    rule_file_reader reader("a: nonsense\nb: greylisted \"x\"\n");
    CHECK(reader.next().kind == rule_line_kind::error);
    CHECK(reader.next().kind == rule_line_kind::end);
}

TEST_CASE("every fault is told in words") {
    for (int i = 0; i <= static_cast<int>(rule_fault::trailing_text); ++i)
        CHECK_FALSE(to_string(static_cast<rule_fault>(i)).empty());
    CHECK(to_string(rule_fault::none) == "nothing is wrong");
    CHECK(to_string(rule_fault::trailing_text) == "text that does not belong here");
    CHECK(read("a: greylisted \"x *\"").error.message() == to_string(pattern_fault::gap_at_edge));
    CHECK(read("a: greylisted code=9").error.message() == to_string(rule_fault::bad_value));
}
