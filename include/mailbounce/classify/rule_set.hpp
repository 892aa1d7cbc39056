// The rules that a classifier is built from: the built-in ones, a program's own and an operator's, less those turned
// off.
#ifndef MAILBOUNCE_CLASSIFY_RULE_SET_HPP
#define MAILBOUNCE_CLASSIFY_RULE_SET_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include <mailbounce/classify/pattern.hpp>
#include <mailbounce/classify/rule.hpp>
#include <mailbounce/classify/rule_file.hpp>
#include <mailbounce/classify/rules/built_in.hpp>
#include <mailbounce/sequence.hpp>

namespace mailbounce::inline v0_1 {

/// A rule and where it stands among the others.
struct placed_rule {
    mailbounce::rule rule;  ///< the rule
    rule_place place;       ///< its place
};

/// The rules for a classifier. It may allocate. It cannot be copied, since rules read from text are views into what it
/// holds; move it into the classifier.
class rule_set {
public:
    /// The built-in rules.
    rule_set() {
        rules_.reserve(usual);
        for (const char* const table : rules::subjects) add_built_in(table, provider::none);
        for (const rules::provider_rules& p : rules::providers) add_built_in(p.replies, p.provider);
    }

    /// A set without any rule.
    [[nodiscard]] static rule_set empty() { return rule_set(nullptr); }

    /// Moved, it leaves a set of which nothing is known.
    rule_set(rule_set&&) noexcept = default;
    /// As above.
    rule_set& operator=(rule_set&&) noexcept = default;
    rule_set(const rule_set&) = delete;
    rule_set& operator=(const rule_set&) = delete;
    ~rule_set() = default;

    /// Adds a rule, and gives what is wrong with it if it cannot be added. Its texts are the caller's to keep alive. A
    /// rule placed before the built-in ones wins over them wherever it matches; one placed after them is heard where no
    /// wording of theirs matches.
    [[nodiscard]] std::optional<rule_error> add(const rule& r, rule_place place = rule_place::before) {
        if (const auto wrong = check_rule(r)) return wrong;
        rules_.push_back({r, place});
        return std::nullopt;
    }

    /// Adds what an operator wrote (rule_file.hpp tells the form). The text is copied. If anything in it is wrong, the
    /// error says what and where, and the set stays as it was.
    [[nodiscard]] std::optional<rule_error> add_text(std::string_view text) {
        detail::sequence<char> kept(text.size());
        text.copy(kept.data(), text.size());
        rule_file_reader reader(detail::text_between(kept.begin(), kept.end()));
        detail::sequence<placed_rule> added;
        detail::sequence<std::string_view> off;
        for (;;) {
            const rule_line line = reader.next();
            if (line.kind == rule_line_kind::end) break;
            if (line.kind == rule_line_kind::error) return line.error;
            if (line.kind == rule_line_kind::rule) added.push_back({line.rule, line.place});
            if (line.kind == rule_line_kind::off) {
                if (!holds(line.name))
                    return rule_error{rule_fault::unknown_name, pattern_fault::none, line.line, line.column};
                off.push_back(line.name);
            }
        }
        for (const std::string_view name : off) turn_off(name);
        for (const placed_rule& p : added) rules_.push_back(p);
        texts_.push_back(std::move(kept));
        return std::nullopt;
    }

    /// Removes the rules of that name; gives how many there were.
    std::size_t turn_off(std::string_view name) {
        std::size_t kept = 0;
        for (const placed_rule& p : rules_)
            if (p.rule.name != name) rules_[kept++] = p;
        const std::size_t removed = rules_.size() - kept;
        rules_.resize(kept);
        return removed;
    }

    /// Is there a rule of that name?
    [[nodiscard]] bool holds(std::string_view name) const noexcept {
        for (const placed_rule& p : rules_)
            if (p.rule.name == name) return true;
        return false;
    }

    /// All rules, the built-in ones first, in the order in which they were added;
    /// valid until the set changes.
    [[nodiscard]] std::span<const placed_rule> rules() const noexcept { return {rules_.data(), rules_.size()}; }

private:
    explicit rule_set(std::nullptr_t) {}

    static constexpr std::size_t usual = 2048;  // what there are of built-in rules at most, so that nothing is moved

    void add_built_in(std::string_view table, provider of) {
        detail::built_in_reader reader(table);
        for (rule_line line = reader.next(); line.kind == rule_line_kind::rule; line = reader.next()) {
            line.rule.when.provider = of;
            rules_.push_back({line.rule, rule_place::built_in});
        }
    }

    detail::sequence<placed_rule> rules_;
    detail::sequence<detail::sequence<char>> texts_;  // what rules from text are views of
};

}  // namespace mailbounce::inline v0_1

#endif
