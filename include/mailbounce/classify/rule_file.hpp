// Rules as an operator writes them, a line each:
//
//     # our gateway's own words
//     gateway-full: mailbox_full "postbox of * is stuffed"
//     gateway-list: sender_blocked "not on the welcome list" host=gw.example.com phase=connect,mail
//     old-relay:    greylisted code=451 status=4.7.1 host=relay.example.com
//     vague:        policy_refused "computer says no" order=after
//     off mailbox-full
//
// A line is a name, a colon, a reason, then a pattern in quotes, or circumstances, or both. `off` and a name turns a
// rule off. Empty lines and what follows a '#' at the start of a line are passed over.
//
//     provider=NAME      as to_string(provider) writes it
//     phase=NAME,...     as to_string(phase) writes it
//     code=550           or code=550-559 or code=5xx
//     status=5.7.1       or status=5.7.606-649 or status=x.7.1
//     host=NAME          the remote host is that or below it
//     address=shown      or address=absent: whether the text shows an address
//     until=2026-12-31   the last day for which it holds
//     weight=hint        or plain or decisive
//     order=after        heard only where no built-in wording matches; without it the rule comes before all built-in
//     ones
#ifndef MAILBOUNCE_CLASSIFY_RULE_FILE_HPP
#define MAILBOUNCE_CLASSIFY_RULE_FILE_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/classify/pattern.hpp>
#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1 {

/// Where a rule stands beside the built-in ones.
enum class rule_place : std::uint8_t { before, built_in, after };

/// What is wrong with a rule, or with the line that holds it.
enum class rule_fault : std::uint8_t {
    none,
    no_name,            ///< a rule starts with its name and a colon
    bad_name,           ///< names are letters, digits, '.', '_' and '-'
    unknown_reason,     ///< not one of the reasons
    unknown_name,       ///< `off` names a rule that is not there
    unterminated,       ///< the closing quote is missing
    second_pattern,     ///< more than one pattern
    bad_pattern,        ///< see the pattern fault
    unknown_condition,  ///< not one of the words before '='
    bad_value,          ///< not one of the values that may follow
    no_evidence,        ///< neither a pattern nor a code nor a status: it would match everything
    trailing_text,      ///< more text than belongs there
};

/// What is wrong, in words.
[[nodiscard]] constexpr std::string_view to_string(rule_fault f) noexcept {
    constexpr const char* texts[] = {
        "nothing is wrong",
        "a line starts with a name and a colon, or with off",
        "a name is letters, digits, '.', '_' and '-'",
        "no such reason",
        "no rule of that name",
        "the closing quote is missing",
        "a second pattern",
        "the pattern is malformed",
        "no such condition: provider, phase, code, status, host, address, until, weight, order",
        "no such value",
        "neither a pattern nor a code nor a status",
        "text that does not belong here",
    };
    return texts[static_cast<std::size_t>(f)];
}

/// What is wrong with a rule, and where.
struct rule_error {
    rule_fault fault = rule_fault::none;             ///< what is wrong
    pattern_fault in_pattern = pattern_fault::none;  ///< set if fault is bad_pattern
    std::size_t line = 0;                            ///< 1 is the first; 0 if the rule was not read from text
    std::size_t column = 0;  ///< in bytes, 1 is the first; for a rule not read from text, that of its pattern

    /// What is wrong, in words.
    [[nodiscard]] constexpr std::string_view message() const noexcept {
        return fault == rule_fault::bad_pattern ? to_string(in_pattern) : to_string(fault);
    }

    /// Equal in every part.
    friend constexpr bool operator==(const rule_error&, const rule_error&) = default;
};

namespace detail {

/// Without a pattern, a code or a status a rule would match everything.
constexpr bool has_evidence(const rule& r) noexcept {
    return !r.pattern.empty() || !r.when.code.empty() || !r.when.status.empty();
}

}  // namespace detail

/// What is wrong with a rule, if anything is.
[[nodiscard]] constexpr std::optional<rule_error> check_rule(const rule& r) noexcept {
    if (r.name.empty()) return rule_error{rule_fault::no_name, pattern_fault::none, 0, 0};
    if (!detail::has_evidence(r)) return rule_error{rule_fault::no_evidence, pattern_fault::none, 0, 0};
    if (r.pattern.empty()) return std::nullopt;
    if (const auto wrong = check_pattern(r.pattern))
        return rule_error{rule_fault::bad_pattern, wrong->fault, 0, wrong->position + 1};
    return std::nullopt;
}

namespace detail {

/// "connect,ehlo"; empty if it is malformed.
constexpr phase_set parse_phases(std::string_view text) noexcept {
    phase_set set;
    for (;;) {
        const std::size_t comma = text.find(',');
        const auto p = parse_phase(text.substr(0, comma));
        if (!p) return {};
        set = set.with(*p);
        if (comma == std::string_view::npos) return set;
        text.remove_prefix(comma + 1);
    }
}

/// The end of a day written 2026-12-31.
constexpr std::optional<instant> parse_last_day(std::string_view text) noexcept {
    const auto day = take_day(text);
    if (!day || !text.empty()) return std::nullopt;
    return *day + days(1);
}

/// Sets the circumstance that is written key=value. What is malformed sets nothing, and is told.
constexpr rule_fault set_condition(conditions& when, std::string_view key, std::string_view value) noexcept {
    const auto assign = [](auto& to, const auto& parsed) {
        if (!parsed) return rule_fault::bad_value;
        to = *parsed;
        return rule_fault::none;
    };
    if (value.empty()) return rule_fault::bad_value;
    if (key == "provider") return assign(when.provider, parse_provider(value));
    if (key == "phase") {
        const phase_set phases = parse_phases(value);
        if (phases.empty()) return rule_fault::bad_value;
        when.phases = phases;
        return rule_fault::none;
    }
    if (key == "code") return assign(when.code, code_range::parse(value));
    if (key == "status") return assign(when.status, status_range::parse(value));
    if (key == "until") return assign(when.until, parse_last_day(value));
    if (key == "host") {
        when.host = value;
        return rule_fault::none;
    }
    if (key == "address") {
        if (value != "shown" && value != "absent") return rule_fault::bad_value;
        when.address = value == "shown" ? address_condition::shown : address_condition::absent;
        return rule_fault::none;
    }
    return rule_fault::unknown_condition;
}

}  // namespace detail

/// What a line of a rule file holds.
enum class rule_line_kind : std::uint8_t { end, rule, off, error };

/// A line of a rule file that is not empty. Its texts are views of the file.
struct rule_line {
    rule_line_kind kind = rule_line_kind::end;  ///< what the line holds, and which of these are set
    mailbounce::rule rule{};                    ///< a rule
    rule_place place = rule_place::before;      ///< where that stands
    std::string_view name{};                    ///< of the rule that `off` turns off
    std::size_t line = 0;                       ///< its number, 1 is the first
    std::size_t column = 0;  ///< in bytes, 1 is the first: of `name`, or of what is wrong; 0 for a rule
    rule_error error{};      ///< what is wrong
};

namespace detail {
class built_in_reader;
}

/// Reads a rule file line by line. The text must outlive the rules.
class rule_file_reader {
public:
    /// Starts at the first line.
    constexpr explicit rule_file_reader(std::string_view text) noexcept : rest_(text) {}

    /// The next line that is not empty; after an error, or at the end, reading stops.
    constexpr rule_line next() noexcept {
        while (!rest_.empty()) {
            ++line_;
            line_text_ = rest_.substr(0, rest_.find('\n'));
            rest_.remove_prefix(line_text_.size() < rest_.size() ? line_text_.size() + 1 : rest_.size());
            if (!line_text_.empty() && line_text_.back() == '\r') line_text_.remove_suffix(1);
            at_ = 0;
            skip_blanks();
            if (at_ < line_text_.size() && line_text_[at_] != '#') return read_line();
        }
        return {};
    }

private:
    friend class detail::built_in_reader;

    constexpr rule_line read_line() noexcept {
        rule_line out;
        out.line = line_;
        const std::string_view first = take_word(':');
        if (first == "off" && !at_colon()) {
            skip_blanks();
            out.kind = rule_line_kind::off;
            out.column = at_ + 1;
            out.name = take_word();
            if (out.name.empty()) return wrong(rule_fault::no_name, at_);
            skip_blanks();
            return at_ < line_text_.size() ? wrong(rule_fault::trailing_text, at_) : out;
        }
        if (first.empty() || !at_colon()) return wrong(rule_fault::no_name, at_);
        if (!is_trusted_)
            for (std::size_t i = 0; i < first.size(); ++i)
                if (!is_name_char(first[i])) return wrong(rule_fault::bad_name, at_ - first.size() + i);
        ++at_;
        skip_blanks();
        const std::size_t reason_at = at_;
        const std::string_view word = take_word('"');
        if (word != to_string(reason_)) {  // of several rules in turn it is the same
            const auto why = parse_reason(word);
            if (!why) return wrong(rule_fault::unknown_reason, reason_at);
            reason_ = *why;
        }
        if (reason_ == reason::none) return wrong(rule_fault::unknown_reason, reason_at);
        out.kind = rule_line_kind::rule;
        out.rule.name = first;
        out.rule.reason = reason_;
        std::size_t pattern_at = 0;
        for (skip_blanks(); at_ < line_text_.size(); skip_blanks()) {
            if (line_text_[at_] == '"') {
                if (pattern_at != 0) return wrong(rule_fault::second_pattern, at_);
                pattern_at = at_ + 1;
                const std::size_t close = line_text_.find('"', pattern_at);
                if (close == std::string_view::npos) return wrong(rule_fault::unterminated, at_);
                out.rule.pattern = line_text_.substr(pattern_at, close - pattern_at);
                if (!is_trusted_)
                    if (const auto bad = check_pattern(out.rule.pattern))
                        return wrong(rule_fault::bad_pattern, pattern_at + bad->position, bad->fault);
                at_ = close + 1;
            } else {
                const std::size_t key_at = at_;
                const std::string_view key = take_word('=');
                if (at_ == line_text_.size() || line_text_[at_] != '=')
                    return wrong(rule_fault::unknown_condition, key_at);
                const std::size_t value_at = ++at_;
                const rule_fault fault = set(out, key, take_word());
                if (fault != rule_fault::none)
                    return wrong(fault, fault == rule_fault::unknown_condition ? key_at : value_at);
            }
        }
        if (!detail::has_evidence(out.rule)) return wrong(rule_fault::no_evidence, line_text_.size());
        return out;
    }

    static constexpr rule_fault set(rule_line& out, std::string_view key, std::string_view value) noexcept {
        if (key == "weight") {
            out.rule.weight = value == "hint"       ? rule_weight::hint
                              : value == "decisive" ? rule_weight::decisive
                                                    : rule_weight::plain;
            return value == "hint" || value == "decisive" || value == "plain" ? rule_fault::none
                                                                              : rule_fault::bad_value;
        }
        if (key == "order") {
            out.place = rule_place::after;
            return value == "after" ? rule_fault::none : rule_fault::bad_value;
        }
        return detail::set_condition(out.rule.when, key, value);
    }

    static constexpr bool is_name_char(char c) noexcept {
        return detail::is_alnum(c) || c == '.' || c == '_' || c == '-';
    }

    constexpr bool at_colon() const noexcept { return at_ < line_text_.size() && line_text_[at_] == ':'; }

    constexpr void skip_blanks() noexcept {
        while (at_ < line_text_.size() && detail::is_blank(line_text_[at_])) ++at_;
    }

    // Up to a blank or to a character that ends it.
    constexpr std::string_view take_word(char stop = ' ') noexcept {
        const std::size_t begin = at_;
        std::size_t end = begin;
        while (end < line_text_.size() && line_text_[end] != stop && !detail::is_blank(line_text_[end])) ++end;
        at_ = end;
        return line_text_.substr(begin, end - begin);
    }

    constexpr rule_line wrong(rule_fault f, std::size_t at, pattern_fault in_pattern = pattern_fault::none) noexcept {
        rest_ = {};
        rule_line out;
        out.kind = rule_line_kind::error;
        out.error = {f, in_pattern, line_, at + 1};
        return out;
    }

    std::string_view rest_;
    std::string_view line_text_{};
    std::size_t line_ = 0;
    std::size_t at_ = 0;
    reason reason_ = reason::none;  // of the last rule
    bool is_trusted_ = false;       // names and patterns are known to be good
};

namespace detail {

/// Reads a table of built-in rules (rules/provider_rules.hpp tells the form), which is well formed.
class built_in_reader {
public:
    constexpr explicit built_in_reader(std::string_view table) noexcept : lines_(table) { lines_.is_trusted_ = true; }

    /// The next rule, with its sample; at the end none.
    constexpr rule_line next() noexcept {
        rule_line line = lines_.next();
        std::string_view& sample = line.rule.sample;
        sample = lines_.rest_.substr(0, lines_.rest_.find("\n\n"));
        lines_.rest_.remove_prefix(sample.size());
        if (sample.ends_with('\n')) sample.remove_suffix(1);  // the last of its literal
        return line;
    }

private:
    rule_file_reader lines_;
};

}  // namespace detail

}  // namespace mailbounce::inline v0_1

#endif
