// A number under which equal replies are grouped: that of their words, with what varies from reply to reply left open.
//
//     550-5.1.1 <ann@example.com>: User unknown
//     450 4.1.1 <bob@example.net>: user unknown (in reply to RCPT TO)    another
//     550 5.1.1 <bob@example.net> user unknown                          the same as the first
#ifndef MAILBOUNCE_EVIDENCE_FINGERPRINT_HPP
#define MAILBOUNCE_EVIDENCE_FINGERPRINT_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

/// The fingerprint of a text: the same on every machine, and stable within a minor version of the library.
struct fingerprint {
    /// Counted up when a minor version makes other fingerprints. It is part of what is hashed, so that fingerprints of
    /// different versions are not taken for one another.
    static constexpr std::uint64_t version = 1;

    std::uint64_t value = 0;  ///< 64 bits

    /// Equal texts of replies compare equal; the order means nothing.
    friend constexpr auto operator<=>(const fingerprint&, const fingerprint&) = default;
};

namespace detail {

/// Digits in a row that tell an id, or a number of one case only (a time, a size), from a number with a meaning.
inline constexpr std::size_t long_number = 6;

constexpr std::size_t longest_digit_run(std::string_view text) noexcept {
    std::size_t longest = 0, run = 0;
    for (const char c : text) {
        run = is_digit(c) ? run + 1 : 0;
        longest = larger(longest, run);
    }
    return longest;
}

}  // namespace detail

/// The fingerprint of a text, in one pass without allocation.
///
/// Words count by their word_key, so case, accents and character set make no difference, nor do punctuation, spacing
/// and line ends. Addresses, hosts, IPs and URLs count as such, whatever they are, and several of a kind in a row as
/// one. A code (`TSS04`) counts by its letters.
///
/// Numbers and ids do not count at all. Reply codes and statuses are numbers: servers repeat them in each line of a
/// reply, and relays that join the lines do not. Whoever tells 4.1.1 from 5.1.1 groups by status too. Ids are now
/// digits, now letters and digits, now in parts. So a text of codes alone has the fingerprint of an empty one.
///
/// What is not marked as varying cannot be told: in `user ann unknown` the name is a word like the others.
[[nodiscard]] constexpr fingerprint fingerprint_of(std::string_view text) noexcept {
    detail::word_hasher hash;
    hash.add(fingerprint::version);
    token_kind before = token_kind::end;
    token_reader reader(text);
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
        switch (t.kind) {
            case token_kind::word:
                hash.add(word_key(t));
                break;
            case token_kind::code: {
                const std::size_t digits = detail::longest_digit_run(t.text);
                if (digits >= detail::long_number) continue;  // an id
                t.text.remove_suffix(digits);
                hash.add(word_key(t));
                hash.add(static_cast<std::uint64_t>(token_kind::code));
                break;
            }
            case token_kind::address:
            case token_kind::host:
            case token_kind::ip:
            case token_kind::url:
                if (t.kind != before) hash.add(static_cast<std::uint64_t>(t.kind));
                break;
            case token_kind::number:
            case token_kind::id:
            case token_kind::end:
                continue;
        }
        before = t.kind;
    }
    return {hash.value()};
}

/// A fingerprint as text; no allocation.
struct fingerprint_text {
    char digits[16] = {};  ///< hexadecimal, the highest first

    /// Views this object: it must outlive the view.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {digits, sizeof digits}; }
};

/// The fingerprint as 16 hexadecimal digits, in lower case.
[[nodiscard]] constexpr fingerprint_text format(fingerprint f) noexcept {
    fingerprint_text out;
    for (std::size_t i = sizeof out.digits; i-- > 0; f.value >>= 4U) out.digits[i] = "0123456789abcdef"[f.value & 15U];
    return out;
}

}  // namespace mailbounce::inline v0_1

namespace std {

/// So that a fingerprint can be a key of std::unordered_map.
template <>
struct hash<mailbounce::fingerprint> {
    /// That of its value.
    [[nodiscard]] std::size_t operator()(mailbounce::fingerprint f) const noexcept {
        return std::hash<std::uint64_t>()(f.value);
    }
};

}  // namespace std

#endif
