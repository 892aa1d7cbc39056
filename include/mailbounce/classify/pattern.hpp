// Reads the text of a pattern (rule.hpp tells its form) into the elements that the matcher is built from.
#ifndef MAILBOUNCE_CLASSIFY_PATTERN_HPP
#define MAILBOUNCE_CLASSIFY_PATTERN_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/result.hpp>

namespace mailbounce::inline v0_1 {

/// What is wrong with a pattern.
enum class pattern_fault : std::uint8_t {
    none,
    no_words,         ///< it holds nothing that could be matched
    bad_gap,          ///< a gap is `*` or `*1` to `*9`
    gap_at_edge,      ///< a gap needs words on both sides, and the one behind it may not be missing
    bad_alternative,  ///< an alternative of `a|b` holds no word
    too_broad,        ///< it stands for more than 4096 sequences of words
};

/// What is wrong, in words.
[[nodiscard]] constexpr std::string_view to_string(pattern_fault f) noexcept {
    constexpr const char* texts[] = {"nothing is wrong",
                                     "no word that could be matched",
                                     "a gap is * or *1 to *9",
                                     "a gap needs words on both sides",
                                     "an alternative without a word",
                                     "too broad: more than 4096 sequences of words"};
    return texts[static_cast<std::size_t>(f)];
}

/// What is wrong with a pattern, and where in it.
using pattern_error = error_at<pattern_fault>;

namespace detail {

// Keys of hosts and of words in URLs are kept apart from those of words.
inline constexpr std::uint64_t url_piece_salt = 0xA24BAED4963EE407U;
constexpr std::uint64_t host_key(std::string_view name) noexcept { return plain_key(name); }
constexpr std::uint64_t url_piece_key(std::string_view piece) noexcept { return plain_key(piece) ^ url_piece_salt; }

inline constexpr unsigned default_gap = 3;
inline constexpr unsigned max_pattern_sequences = 4096;

// One element between spaces: a gap, or alternatives separated by '|'.
struct pattern_element {
    std::string_view text;     // without a final '?'
    std::size_t position = 0;  // in the pattern
    unsigned gap = 0;          // 0: words
    bool optional = false;
};

// The elements of a pattern in turn.
class pattern_reader {
public:
    constexpr explicit pattern_reader(std::string_view pattern) noexcept : pattern_(pattern) {}

    constexpr maybe<pattern_element> next() noexcept {
        std::size_t begin = at_;
        while (begin < pattern_.size() && pattern_[begin] == ' ') ++begin;
        std::size_t end = begin;
        while (end < pattern_.size() && pattern_[end] != ' ') ++end;
        at_ = end;
        if (begin == end) return std::nullopt;
        pattern_element e{.text = pattern_.substr(begin, end - begin), .position = begin, .gap = 0, .optional = false};
        if (e.text.front() == '*') {
            e.gap = e.text.size() == 1 ? default_gap : static_cast<unsigned>(e.text[1] - '0');
        } else if (e.text.back() == '?') {
            e.optional = true;
            e.text.remove_suffix(1);
        }
        return e;
    }

    // What next() has not read yet.
    [[nodiscard]] constexpr std::string_view rest() const noexcept { return pattern_.substr(at_); }

private:
    std::string_view pattern_;
    std::size_t at_ = 0;
};

// Calls f with each alternative of an element; stops and returns false when f does.
template <class F>
constexpr bool each_alternative(std::string_view element, F&& f) {
    for (;;) {
        const std::size_t bar = element.find('|');
        if (!f(element.substr(0, bar))) return false;
        if (bar == std::string_view::npos) return true;
        element.remove_prefix(bar + 1);
    }
}

// Calls f with the key of each word of an alternative: "e-mail" is two words, "spamhaus.org" and "/rdns" are one.
template <class F>
constexpr void each_key(std::string_view alternative, F&& f) {
    if (alternative.size() > 1 && alternative.front() == '/') return f(url_piece_key(alternative.substr(1)));
    const char* const end = alternative.data() + alternative.size();
    const char* at = alternative.data();
    while (is(at, end, letter | digit)) ++at;
    if (at == end && !alternative.empty()) return f(plain_key(alternative));
    token_reader reader(alternative);
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next())
        f(t.kind == token_kind::host || t.kind == token_kind::url ? host_key(t.text) : word_key(t));
}

}  // namespace detail

/// What is wrong with a pattern and where, if anything is.
[[nodiscard]] constexpr std::optional<pattern_error> check_pattern(std::string_view pattern) noexcept {
    detail::pattern_reader reader(pattern);
    unsigned sequences = 1;
    bool word_needed = false, at_start = true, after_gap = false;
    std::size_t last_position = 0;
    while (const auto e = reader.next()) {
        last_position = e->position;
        if (e->text.starts_with('*')) {
            if (e->text.size() > 2 || e->gap < 1 || e->gap > 9)
                return pattern_error{pattern_fault::bad_gap, e->position};
            if (at_start || after_gap) return pattern_error{pattern_fault::gap_at_edge, e->position};
            after_gap = true;
            continue;
        }
        if (after_gap && e->optional) return pattern_error{pattern_fault::gap_at_edge, e->position};
        unsigned alternatives = e->optional ? 1 : 0;
        const bool good = detail::each_alternative(e->text, [&](std::string_view alternative) {
            ++alternatives;
            bool has_word = false;
            detail::each_key(alternative, [&](std::uint64_t) { has_word = true; });
            return has_word;
        });
        if (!good) return pattern_error{pattern_fault::bad_alternative, e->position};
        sequences *= alternatives;
        if (sequences > detail::max_pattern_sequences) return pattern_error{pattern_fault::too_broad, e->position};
        at_start = after_gap = false;
        word_needed = word_needed || !e->optional;
    }
    if (!word_needed) return pattern_error{pattern_fault::no_words, 0};
    if (after_gap) return pattern_error{pattern_fault::gap_at_edge, last_position};
    return std::nullopt;
}

}  // namespace mailbounce::inline v0_1

#endif
