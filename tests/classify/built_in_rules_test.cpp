// Holds for every built-in rule: it is well formed, and the names say what they mean. How the rules stand to each
// other: rule_hygiene_test.cpp.
#include <mailbounce/classify/classifier.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

TEST_CASE("every table of rules is well formed") {
    const auto check = [](std::string_view table) {
        CHECK(table.size() <= 65535);
        CHECK(table.ends_with('\n'));
        std::size_t paragraphs = 0;
        for (std::size_t at = table.find("\n\n"); at != table.npos; at = table.find("\n\n", at + 2)) ++paragraphs;
        detail::built_in_reader reader(table);
        std::size_t count = 0;
        for (rule_line line = reader.next(); line.kind != rule_line_kind::end; line = reader.next(), ++count) {
            CAPTURE(line.rule.name, line.rule.pattern, to_string(line.error.fault));
            REQUIRE(line.kind == rule_line_kind::rule);
            CHECK_FALSE(check_rule(line.rule));
            CHECK(line.place == rule_place::before);
            CHECK_FALSE(line.rule.sample.empty());
            CHECK(line.rule.sample.front() != ' ');
            CHECK(line.rule.sample.back() != ' ');
            CHECK(line.rule.when.provider == provider::none);
        }
        CHECK(count == paragraphs + 1);
    };
    for (const std::string_view table : rules::subjects) check(table);
    for (const rules::provider_rules& p : rules::providers) check(p.replies);
}

TEST_CASE("rules that share a name say the same") {
    const rule_set set;
    std::map<std::string_view, reason> reasons;
    for (const placed_rule& placed : set.rules()) {
        CAPTURE(placed.rule.name);
        CHECK(reasons.try_emplace(placed.rule.name, placed.rule.reason).first->second == placed.rule.reason);
    }
}

TEST_CASE("rule names can be written in a rule file") {
    rule_set set;
    std::set<std::string> names;
    for (const placed_rule& placed : set.rules()) names.emplace(placed.rule.name);
    for (const std::string& name : names) {
        CAPTURE(name);
        CHECK(rule_file_reader(std::string(name).append(": greylisted \"x\"")).next().kind == rule_line_kind::rule);
        CHECK_FALSE(set.add_text(std::string("off ").append(name)));
    }
    CHECK(set.rules().empty());
}

TEST_CASE("every reason but none has a rule") {
    const rule_set set;
    for (std::size_t i = 1; i < reason_count; ++i) {
        bool found = false;
        for (const placed_rule& placed : set.rules()) found = found || placed.rule.reason == static_cast<reason>(i);
        CAPTURE(to_string(static_cast<reason>(i)));
        CHECK(found);
    }
}

TEST_CASE("every provider is known by its hosts, and its marks are patterns") {
    const classifier c;
    std::set<provider> seen;
    for (const rules::provider_rules& p : rules::providers) {
        CAPTURE(to_string(p.provider));
        seen.insert(p.provider);
        detail::pattern_reader hosts(p.hosts);
        while (const auto host = hosts.next()) {
            CAPTURE(host->text);
            CHECK(c.classify("550 no", phase::none, host->text).provider == p.provider);
            CHECK(c.classify("550 no", phase::none, std::string("mx1.").append(host->text)).provider == p.provider);
            CHECK(c.classify("550 no", phase::none, std::string(host->text).append(".example.com")).provider ==
                  provider::none);
        }
        for (std::string_view marks = p.marks; !marks.empty();) {
            const std::string_view mark = marks.substr(0, marks.find(','));
            CAPTURE(mark);
            CHECK_FALSE(check_pattern(mark));
            marks.remove_prefix(mark.size() < marks.size() ? mark.size() + 1 : marks.size());
        }
    }
    CHECK(seen.size() + 1 == std::size(detail::provider_names));
}

TEST_CASE("the lexicon gives each word one meaning") {
    std::map<std::uint64_t, std::string> rows;
    for (const std::string_view row : rules::lexicon) {
        detail::pattern_reader words(row);
        while (const auto word = words.next())
            if (word->text != "-")
                detail::each_key(word->text, [&](std::uint64_t key) {
                    CAPTURE(row, word->text);
                    CHECK(rows.try_emplace(key, row).second);
                });
    }
}

TEST_CASE("the tables stay small") {
    const classifier c;
    CHECK(c.memory() <= 1024 * 1024);
    // Of a rule they hold what it is worth, the ends of its patterns, and several words.
    CHECK(c.memory() > classifier(rule_set::empty()).memory() + c.rules().rules().size() * 64);
}
