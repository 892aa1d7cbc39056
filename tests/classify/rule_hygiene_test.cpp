// Holds the built-in rules against each other: each decides its own sample, so that no other hides it; each sequence of
// words that its pattern stands for tells its reason; and no two rules say different things of the same words. Samples
// are made of the rules' own; a few small sets of rules show that each fault would be found.
#include <mailbounce/classify/classifier.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

using texts = std::vector<std::string>;

constexpr phase phases[] = {phase::none, phase::connect, phase::ehlo, phase::starttls, phase::auth,
                            phase::mail, phase::rcpt,    phase::data, phase::eod};

bool admits(const rule& r, phase p) { return r.when.phases.empty() || r.when.phases.contains(p); }

// A phase at which a rule holds.
phase phase_for(const rule& r) {
    for (const phase p : phases)
        if (admits(r, p)) return p;
    return phase::none;
}

// A remote host at which a rule holds.
std::string_view host_for(const rule& r) {
    for (const rules::provider_rules& p : rules::providers)
        if (p.provider == r.when.provider)
            return std::string_view(p.hosts).substr(0, std::string_view(p.hosts).find(' '));
    return {};
}

// A word of a pattern as a text may hold it.
std::string written(std::string_view word) {
    return word.size() > 1 && word.front() == '/' ? std::string("https://example.com").append(word) : std::string(word);
}

// All sequences of words that a pattern stands for, as texts; its gaps are left empty, or filled.
texts expanded(std::string_view pattern, bool fill_gaps) {
    texts all{""};
    detail::pattern_reader reader(pattern);
    while (const auto e = reader.next()) {
        texts longer;
        if (e->optional) longer = all;
        const auto add = [&](std::string_view words) {
            for (const std::string& text : all)
                longer.push_back(text + (text.empty() || words.empty() ? "" : " ") + std::string(words));
            return true;
        };
        if (e->gap == 0) {
            detail::each_alternative(e->text, [&](std::string_view a) { return add(written(a)); });
        } else {
            std::string filler;
            for (unsigned i = 0; i < e->gap && fill_gaps; ++i) filler += i == 0 ? "lorem" : " lorem";
            add(filler);
        }
        all = std::move(longer);
    }
    return all;
}

// What is wrong with rules that are heard together, a line for each fault.
class hygiene {
public:
    explicit hygiene(rule_set rules) : rules_(std::move(rules)) {
        // With a name of its own for each row: rows that say the same may share one.
        const auto& all = rules_.rules();
        rule_set numbered = rule_set::empty(), turned = rule_set::empty();
        for (std::size_t i = 0; i < all.size(); ++i) names_.push_back(std::to_string(i));
        for (std::size_t i = 0; i < all.size(); ++i) {
            rule r = all[i].rule;
            r.name = names_[i];
            REQUIRE_FALSE(numbered.add(r, rule_place::built_in));
            r.reason = static_cast<reason>(reason_count - static_cast<std::size_t>(r.reason));
            REQUIRE_FALSE(turned.add(r, rule_place::built_in));
        }
        as_is_ = classifier(std::move(numbered));
        turned_ = classifier(std::move(turned));
    }

    // Rules whose own sample another decides.
    [[nodiscard]] texts hidden() const {
        texts faults;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const rule& r = rules_.rules()[i].rule;
            const verdict v = as_is_.classify(r.sample, phase_for(r), host_for(r));
            if (v.rule != names_[i]) faults.push_back(described(r, r.sample, v));
        }
        return faults;
    }

    // Samples that fall to another reason when the words that the rule finds in its own are replaced by others of its
    // pattern.
    [[nodiscard]] texts astray() const {
        texts faults;
        for (const placed_rule& placed : rules_.rules()) {
            const rule& r = placed.rule;
            if (r.pattern.empty()) continue;
            const verdict own = as_is_.classify(r.sample, phase_for(r), host_for(r));
            const auto begin = static_cast<std::size_t>(own.matched.data() - r.sample.data());
            for (const bool fill_gaps : {false, true})
                for (const std::string& words : expanded(r.pattern, fill_gaps)) {
                    std::string text = std::string(r.sample).replace(begin, own.matched.size(), words) + address_for(r);
                    // A relay goes on in small letters: "giving up after".
                    if (detail::is_letter(text.front())) text.front() = static_cast<char>(text.front() & ~0x20);
                    const verdict v = as_is_.classify(text, phase_for(r), host_for(r));
                    if (v.reason != r.reason) faults.push_back(described(r, text, v));
                }
        }
        return faults;
    }

    // Texts that hold nothing but the words of one rule, and that two rules of different reasons claim with equal
    // right. Equals are settled by the order of the reasons, so these are the texts whose verdict changes when that
    // order is turned round.
    [[nodiscard]] texts contradictions() const {
        texts faults;
        for (const placed_rule& placed : rules_.rules()) {
            const rule& r = placed.rule;
            if (r.pattern.empty()) continue;
            const std::string head(r.sample.substr(0, r.sample.size() - reply::parse(r.sample).body().size()));
            for (const std::string& words : expanded(r.pattern, false)) {
                const std::string text = head + words + address_for(r);
                for (const phase p : phases) {
                    if (!admits(r, p)) continue;
                    const verdict v = as_is_.classify(text, p, host_for(r));
                    const verdict turned = turned_.classify(text, p, host_for(r));
                    if (v.rule.empty() || reason_of(v) == reason_of(turned)) continue;
                    faults.push_back(described(r, text, v) + described(r, text, turned));
                    break;
                }
            }
        }
        return faults;
    }

private:
    static std::string address_for(const rule& r) {
        return r.when.address == address_condition::shown ? " <a@example.com>" : "";
    }

    [[nodiscard]] const rule& rule_of(const verdict& v) const {
        return rules_.rules()[static_cast<std::size_t>(std::stoul(std::string(v.rule)))].rule;
    }
    [[nodiscard]] reason reason_of(const verdict& v) const { return rule_of(v).reason; }

    [[nodiscard]] std::string described(const rule& r, std::string_view text, const verdict& v) const {
        const auto shown = [](const rule& s) {
            return std::string(s.name).append(" {").append(s.pattern).append("} ").append(to_string(s.reason));
        };
        return std::string("\n  ").append(text).append("\n    of    ") + shown(r) + "\n    is by " +
               (v.rule.empty() ? "none" : shown(rule_of(v)));
    }

    rule_set rules_;
    texts names_;
    classifier as_is_{rule_set::empty()};
    classifier turned_{rule_set::empty()};  // the same rules, the order of their reasons turned round
};

hygiene of(std::initializer_list<rule> few) {
    rule_set set = rule_set::empty();
    for (const rule& r : few) REQUIRE_FALSE(set.add(r, rule_place::built_in));
    return hygiene(std::move(set));
}

std::string joined(const texts& lines) {
    std::string all;
    for (const std::string& line : lines) all += line;
    return all;
}

// The words that have other forms; with those of all rules.
detail::pattern_tree known_words() {
    detail::pattern_tree tree;
    for (const std::string_view row : rules::lexicon) tree.add_forms(row);
    for (const std::string_view row : rules::translations) tree.add_forms(row);
    return tree;
}
detail::pattern_tree known_words_of_rules() {
    detail::pattern_tree tree = known_words();
    const rule_set set;
    for (const placed_rule& placed : set.rules()) tree.add(placed.rule.pattern, 0);
    return tree;
}

// The numbers of words.
detail::word_table words_of(detail::pattern_tree tree) { return tree.take_words(); }

// Calls f with each row of words.
template <class F>
void each_row(F&& f) {
    for (const std::string_view row : rules::lexicon) f(row);
    for (const std::string_view row : rules::translations) f(row);
}

}  // namespace

TEST_CASE("every built-in rule decides its sample") {
    const rule_set built_in;
    for (const placed_rule& placed : built_in.rules()) {
        CAPTURE(placed.rule.name, placed.rule.pattern);
        CHECK(placed.rule.reason != reason::none);
        CHECK_FALSE(placed.rule.sample.empty());
    }
    CHECK(joined(hygiene(rule_set()).hidden()) == "");
}

TEST_CASE("every built-in rule tells its reason with all of its words") {
    CHECK(joined(hygiene(rule_set()).astray()) == "");
}

TEST_CASE("no two built-in rules contradict each other") { CHECK(joined(hygiene(rule_set()).contradictions()) == ""); }

TEST_CASE("a rule that another hides is found") {
    const rule one{.name = "one", .reason = reason::mailbox_full, .pattern = "box full", .sample = "550 box full"};
    const rule two{.name = "two", .reason = reason::mailbox_full, .pattern = "box|bin full", .sample = "550 box full"};
    const rule strong{.name = "strong",
                      .reason = reason::mailbox_full,
                      .pattern = "box",
                      .sample = "550 box",
                      .weight = rule_weight::decisive};
    CHECK(of({one}).hidden().empty());
    CHECK(of({one, two}).hidden().size() == 1);
    CHECK(of({one, strong}).hidden().size() == 1);
}

TEST_CASE("a word of a rule that falls to another reason is found") {
    const rule one{
        .name = "one", .reason = reason::mailbox_full, .pattern = "box|bin *1 full", .sample = "550 box full"};
    const rule two{.name = "two",
                   .reason = reason::system_full,
                   .pattern = "bin full",
                   .sample = "550 bin full",
                   .weight = rule_weight::decisive};
    CHECK(of({one}).astray().empty());
    CHECK(of({one, two}).hidden().empty());
    CHECK(of({one, two}).astray().size() == 1);
}

TEST_CASE("rules that contradict each other are found") {
    const rule one{.name = "one", .reason = reason::mailbox_full, .pattern = "box|bin full", .sample = "550 box full"};
    rule two{.name = "two", .reason = reason::system_full, .pattern = "bin|disk full", .sample = "550 disk full"};
    CHECK(of({one, two}).hidden().empty());
    CHECK(of({one, two}).contradictions().size() == 2);  // the words that they share, once for each
    two.when.code = 552;
    two.sample = "552 disk full";
    CHECK(of({one, two}).contradictions().empty());  // where both hold, it has a circumstance more
    two.reason = one.reason;
    two.when = {};
    CHECK(of({one, two}).contradictions().empty());
}

TEST_CASE("each form of a word is read as the word") {
    const detail::word_table words = words_of(known_words());
    rule_set set = rule_set::empty();
    REQUIRE_FALSE(set.add({.name = "passed over", .reason = reason::greylisted, .pattern = "lorem ipsum"}));
    std::set<std::uint32_t> seen;
    each_row([&](std::string_view row) {
        const std::string_view head = row.substr(0, row.find(' '));
        detail::each_key(head, [&](std::uint64_t key) {
            if (head != "-" && seen.insert(words.find(key)).second)
                REQUIRE_FALSE(set.add({.name = head, .reason = reason::greylisted, .pattern = head}));
        });
    });
    const classifier c(std::move(set));
    each_row([&](std::string_view row) {
        const std::string_view head = row.substr(0, row.find(' '));
        const std::string before = head == "-" ? "550 lorem " : "550 ", after = head == "-" ? " ipsum" : "";
        const std::string expected(head == "-" ? "passed over" : c.classify(before + std::string(head)).rule);
        REQUIRE_FALSE(expected.empty());
        detail::pattern_reader forms(row.substr(head == "-" ? 1 : 0));
        while (const auto form = forms.next()) {
            CAPTURE(head, form->text);
            CHECK(c.classify(before + std::string(form->text) + after).rule == expected);
        }
    });
}

TEST_CASE("each word that has other forms is a word of some rule") {
    detail::pattern_tree tree = known_words_of_rules();
    std::set<std::uint32_t> used;
    for (const detail::pattern_tree::edge& e : tree.edges()) used.insert(e.label.word());
    for (std::uint32_t word = 0; word < tree.roots().size(); ++word)
        if (tree.roots()[word] != detail::pattern_tree::root) used.insert(word);
    const detail::word_table words = words_of(std::move(tree));
    each_row([&](std::string_view row) {
        const std::string_view head = row.substr(0, row.find(' '));
        if (head == "-") return;
        CAPTURE(head);
        detail::each_key(head, [&](std::uint64_t key) { CHECK(used.count(words.find(key)) == 1); });
    });
}

TEST_CASE("no word of a rule is a code that lines of a reply begin with") {
    // Numbers that no rule knows are passed over, so that lines may end anywhere in a sentence.
    const detail::word_table words = words_of(known_words_of_rules());
    for (int code = 200; code < 600; ++code)
        if (reply_code::of(code)->known()) {
            CAPTURE(code);
            CHECK(words.find(detail::plain_key(std::to_string(code))) == detail::unknown_word);
        }
}

TEST_CASE("no alternative of a rule is passed over where the others count") {
    // It would make them optional, whatever the row says.
    const detail::word_table words = words_of(known_words());
    const rule_set set;
    for (const placed_rule& placed : set.rules()) {
        detail::pattern_reader reader(placed.rule.pattern);
        while (const auto e = reader.next()) {
            if (e->gap != 0 || e->optional) continue;
            std::size_t alternatives = 0, passed_over = 0;
            detail::each_alternative(e->text, [&](std::string_view alternative) {
                bool counts = false;
                detail::each_key(alternative, [&](std::uint64_t key) {
                    counts = counts || words.find(key) != detail::skipped_word;
                });
                ++alternatives;
                passed_over += counts ? 0U : 1U;
                return true;
            });
            CAPTURE(placed.rule.name, placed.rule.pattern, e->text);
            CHECK((passed_over == 0 || passed_over == alternatives));
        }
    }
}
