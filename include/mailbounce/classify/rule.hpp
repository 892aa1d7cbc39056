// One rule: the words, and where needed the circumstances, that tell a reason. Rules are data; rules/ holds the
// built-in ones and rule_file.hpp reads an operator's.
//
//     {"mailbox-full", reason::mailbox_full, "mailbox|account * full", "552 5.2.2 The mailbox of ann@example.com is
//     full"}
//
// A pattern is words in turn, each separated by spaces:
//     mailbox            that word, in any case and in its other forms (mailboxes) and in other languages:
//                        see rules/lexicon.hpp and rules/translations.hpp
//     mailbox|account    either word; said? may be missing
//     *   *6             up to 3, or up to 6, other words in between
//     spamhaus.org       that host, or any host below it, alone or in a URL
//     /rdns              a word in the path or query of a URL
// What varies from reply to reply (addresses, IPs, other hosts, numbers, ids) and words that carry no meaning (the, is,
// your) are passed over, in patterns and in texts, so that "user <a@example.com> is unknown" reads as "user unknown".
// Words of a text that are more than 64 apart are too far from each other for one pattern.
#ifndef MAILBOUNCE_CLASSIFY_RULE_HPP
#define MAILBOUNCE_CLASSIFY_RULE_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/classify/provider.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/enum_set.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <mailbounce/smtp/reply_code.hpp>

namespace mailbounce::inline v0_1 {

/// A set of phases.
using phase_set = enum_set<phase, std::uint16_t>;

/// Reply codes from `low` to `high`, both included; any reply code, or none, by default.
struct code_range {
    std::uint16_t low = 0;   ///< the first
    std::uint16_t high = 0;  ///< the last; 0: any code, or none

    constexpr code_range() noexcept = default;
    /// That code alone.
    constexpr code_range(int only) noexcept : code_range(only, only) {}
    /// The codes from one to another, both included.
    constexpr code_range(int from, int to) noexcept
        : low(static_cast<std::uint16_t>(from)), high(static_cast<std::uint16_t>(to)) {}

    /// Does it admit everything, a missing code included?
    [[nodiscard]] constexpr bool empty() const noexcept { return high == 0; }
    /// Does it admit this code, or its absence?
    [[nodiscard]] constexpr bool admits(std::optional<reply_code> code) const noexcept {
        return empty() || (code && code->value() >= low && code->value() <= high);
    }

    /// Reads "550", "550-559" or "5xx".
    [[nodiscard]] static constexpr std::optional<code_range> parse(std::string_view text) noexcept;

    /// Equal in every part.
    friend constexpr bool operator==(const code_range&, const code_range&) = default;
};

/// Enhanced statuses of one class, or of any, of one subject and a range of details; any status, or none, by default.
struct status_range {
    code_class cls = code_class::none;  ///< none: whatever the class
    std::uint16_t subject = 0;          ///< the second number
    std::uint16_t low = 1;              ///< the first of the third numbers
    std::uint16_t high = 0;             ///< the last of them; below `low`: any status, or none

    /// Does it admit everything, a missing status included?
    [[nodiscard]] constexpr bool empty() const noexcept { return high < low; }
    /// Does it admit this status, or its absence?
    [[nodiscard]] constexpr bool admits(std::optional<enhanced_status> s) const noexcept {
        return empty() || (s && (cls == code_class::none || cls == s->kind()) && subject == s->subject() &&
                           s->detail() >= low && s->detail() <= high);
    }

    /// Reads "5.7.606", "5.7.606-649" or, for any class, "x.7.606".
    [[nodiscard]] static constexpr std::optional<status_range> parse(std::string_view text) noexcept;

    /// Equal in every part.
    friend constexpr bool operator==(const status_range&, const status_range&) = default;
};

/// Whether the text of the reply shows an address. At KDDI `550 <a@ezweb.ne.jp>: User unknown` and `550 : User unknown`
/// differ.
enum class address_condition : std::uint8_t { any, shown, absent };

/// The circumstances under which a rule applies; all that are given must hold.
struct conditions {
    mailbounce::provider provider = mailbounce::provider::none;  ///< none: whoever wrote the reply
    phase_set phases{};                                          ///< empty: any phase, known or not
    code_range code{};                                           ///< empty: any reply code, or none
    status_range status{};                                       ///< empty: any enhanced status, or none
    address_condition address = address_condition::any;          ///< whether the text shows an address
    std::string_view host{};                                     ///< the remote host is this, or below it
    instant until{};  ///< for deliveries before this time, or of unknown time; zero: always

    /// How many circumstances are given.
    [[nodiscard]] constexpr unsigned count() const noexcept {
        return (provider != mailbounce::provider::none ? 1U : 0U) + (phases.empty() ? 0U : 1U) +
               (code.empty() ? 0U : 1U) + (status.empty() ? 0U : 1U) + (address == address_condition::any ? 0U : 1U) +
               (host.empty() ? 0U : 1U) + (until == instant{} ? 0U : 1U);
    }
};

/// How far a rule's words can be trusted beside others'.
enum class rule_weight : std::uint8_t {
    hint,   ///< words that stand in many replies ("rejected", "try again later"): a specific status is believed before
            ///< them
    plain,  ///< words that say why
    decisive,  ///< words that settle whose matter it is, whatever else is said ("sender address rejected: user
               ///< unknown")
};

/// A rule. Its texts are views: those of built-in rules live as long as the program, those of a rule added in code are
/// the caller's to keep alive.
struct rule {
    std::string_view name;  ///< what a verdict shows and what turns the rule off; rows that say the same may share one
    mailbounce::reason reason = mailbounce::reason::none;  ///< what it tells
    std::string_view pattern{};                            ///< as above; empty: the circumstances alone tell it
    std::string_view sample{};                             ///< a reply that it decides
    conditions when{};                                     ///< when it applies
    rule_weight weight = rule_weight::plain;               ///< how far its words are trusted
};

namespace detail {

// Digits from the start of text, at most 999, -1 if there are none; leaves what follows.
constexpr int take_number(std::string_view& text) noexcept {
    std::size_t n = 0;
    int value = 0;
    for (; n < text.size() && n < 3 && is_digit(text[n]); ++n) value = value * 10 + (text[n] - '0');
    text.remove_prefix(n);
    return n == 0 ? -1 : value;
}

}  // namespace detail

constexpr std::optional<code_range> code_range::parse(std::string_view text) noexcept {
    if (text.size() == 3 && text.substr(1) == "xx" && text[0] >= '2' && text[0] <= '5')
        return code_range{(text[0] - '0') * 100, (text[0] - '0') * 100 + 99};
    const int low = detail::take_number(text);
    const int high = detail::take_char(text, '-') ? detail::take_number(text) : low;
    if (!text.empty() || low < 200 || high < low || high > 599) return std::nullopt;
    return code_range{low, high};
}

constexpr std::optional<status_range> status_range::parse(std::string_view text) noexcept {
    status_range range;
    if (text.empty()) return std::nullopt;
    switch (text.front()) {
        case 'x':
            range.cls = code_class::none;
            break;
        case '2':
            range.cls = code_class::success;
            break;
        case '4':
            range.cls = code_class::transient;
            break;
        case '5':
            range.cls = code_class::permanent;
            break;
        default:
            return std::nullopt;
    }
    text.remove_prefix(1);
    if (!detail::take_char(text, '.')) return std::nullopt;
    const int subject = detail::take_number(text);
    if (subject < 0 || !detail::take_char(text, '.')) return std::nullopt;
    const int low = detail::take_number(text);
    const int high = detail::take_char(text, '-') ? detail::take_number(text) : low;
    if (low < 0 || high < low || !text.empty()) return std::nullopt;
    range.subject = static_cast<std::uint16_t>(subject);
    range.low = static_cast<std::uint16_t>(low);
    range.high = static_cast<std::uint16_t>(high);
    return range;
}

/// A status range for a rule's conditions, "5.7.606-649" or "x.7.1"; does not compile when it is malformed.
consteval status_range status_is(std::string_view text) { return status_range::parse(text).value(); }

}  // namespace mailbounce::inline v0_1

#endif
