// Text cut into typed tokens: what varies from one reply to the next (addresses, IPs, host names, numbers, ids, URLs)
// is told apart from the words. Rules, fingerprints and redaction all read text through this one reader.
//
//     550 5.1.1 <a@example.com>: User unknown; see https://example.com/x (mx7)
//     number number address      word word    word url                   code
#ifndef MAILBOUNCE_EVIDENCE_TOKENS_HPP
#define MAILBOUNCE_EVIDENCE_TOKENS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/ascii.hpp>

namespace mailbounce::inline v0_1 {

/// What a token is.
enum class token_kind : std::uint8_t {
    end,      ///< no more tokens
    word,     ///< letters of any script, apostrophes within (can't, l'adresse); each CJK character is a word of its own
    number,   ///< digits, or groups of digits joined by dots or colons: 550, 5.1.1, 4.96, 08:58:06
    code,     ///< letters, then digits: TSS04, S3150, mx7
    id,       ///< letters and digits mixed: queue ids, tokens, parts of message ids
    address,  ///< `local@domain`, without the brackets
    host,     ///< a dotted name: mx.example.com
    ip,       ///< IPv4 or IPv6 address, without brackets
    url,      ///< scheme://..., or a dotted name with a path
};

/// How many kinds there are.
inline constexpr std::size_t token_kind_count = 9;

/// The kind's name as written above.
[[nodiscard]] constexpr std::string_view to_string(token_kind kind) noexcept {
    constexpr std::string_view names[token_kind_count] = {"end",     "word", "number", "code", "id",
                                                          "address", "host", "ip",     "url"};
    return names[static_cast<std::size_t>(kind)];
}

/// One token; its text is a view into the text that was read.
struct token {
    token_kind kind = token_kind::end;  ///< what it is
    bool plain = true;      ///< made of ASCII letters and digits alone, so that folding it is folding the case
    std::string_view text;  ///< as it stands in the text
};

namespace detail {

enum byte_class : std::uint8_t {
    letter = 1,
    digit = 2,
    high = 4,         // 0x80 and above: part of a letter, a CJK character or punctuation beyond ASCII
    joiner = 8,       // may hold a compound token together: . - _ ' : / = @ + and the like
    local_part = 16,  // may stand in the local part of an address
    label = 32,       // may stand in a label of its domain
};

constexpr std::array<std::uint8_t, 256> make_byte_classes() noexcept {
    std::array<std::uint8_t, 256> classes{};
    const auto at = [&](int byte) -> std::uint8_t& { return classes[static_cast<std::size_t>(byte)]; };
    for (int c = 'a'; c <= 'z'; ++c) at(c) = at(c - 'a' + 'A') = letter | local_part | label;
    for (int c = '0'; c <= '9'; ++c) at(c) = digit | local_part | label;
    for (int c = 0x80; c <= 0xFF; ++c) at(c) = high;
    for (const char c : std::string_view("._'=+&%#~$!*/?^")) at(c) = joiner | local_part;
    for (const char c : std::string_view(":@")) at(c) = joiner;
    at('-') = joiner | local_part | label;
    return classes;
}

inline constexpr auto byte_classes = make_byte_classes();

constexpr unsigned char byte_at(const char* p) noexcept { return static_cast<unsigned char>(*p); }
constexpr std::uint8_t class_at(const char* p) noexcept { return byte_classes[byte_at(p)]; }
constexpr bool is(const char* p, const char* end, unsigned classes) noexcept {
    return p < end && (class_at(p) & classes) != 0;
}
constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_hex(char c) noexcept { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Does the byte at p join a name before it to what is behind it? Joiners end most names, before a blank.
constexpr bool joins(const char* p, const char* end) noexcept {
    const auto class_of = [end](const char* q) -> unsigned { return q < end ? class_at(q) : 0U; };
    const unsigned here = class_of(p);
    const bool goes_on = p < end && ((class_of(p + 1) & (letter | digit | high | joiner)) != 0 || *p == '@');
    return ((here & high) | (here & joiner & (goes_on ? ~0U : 0U))) != 0;
}

/// Is it written like a name: the first letter a capital, and small ones behind it?
constexpr bool is_capitalized(std::string_view word) noexcept {
    if (word.empty() || !is_upper(word.front())) return false;
    for (const char c : word)
        if (is_lower(c)) return true;
    return false;
}

struct character {
    enum class sort : std::uint8_t { separator, letter, cjk } kind;
    std::uint8_t size;         // bytes
    std::uint32_t code_point;  // of a letter or a CJK character
};

// The character at a byte of 0x80 or above. Bytes that are not UTF-8 are read as Latin-1 letters (0xC0 up) or as
// separators.
constexpr character high_character(const char* p, const char* end) noexcept {
    const unsigned b = byte_at(p);
    const auto continues = [&](std::ptrdiff_t i) { return p + i < end && (byte_at(p + i) & 0xC0U) == 0x80U; };
    const auto six_bits = [&](std::ptrdiff_t i) { return byte_at(p + i) & 0x3FU; };
    if (b >= 0xC2 && b <= 0xDF && continues(1)) {
        const std::uint32_t c = (b & 0x1FU) << 6 | six_bits(1);
        return {c < 0xC0 ? character::sort::separator : character::sort::letter, 2, c};
    }
    if (b >= 0xE0 && b <= 0xEF && continues(1) && continues(2)) {
        const std::uint32_t c = (b & 0x0FU) << 12 | six_bits(1) << 6 | six_bits(2);
        const bool cjk = (c >= 0x2E80 && c < 0x3000) || (c >= 0x3005 && c <= 0x3007) ||
                         (c >= 0x3041 && c < 0xD7B0 && c != 0x30FB) || (c >= 0xF900 && c < 0xFB00) ||
                         (c >= 0xFF66 && c < 0xFFA0);
        const bool symbol = (c >= 0x2000 && c < 0x2E80) || (c >= 0x3000 && c < 0x3041) || c == 0x30FB || c >= 0xD7B0;
        return {cjk ? character::sort::cjk : symbol ? character::sort::separator : character::sort::letter, 3, c};
    }
    if (b >= 0xF0 && b <= 0xF4 && continues(1) && continues(2) && continues(3))
        return {character::sort::separator, 4, 0};
    return {b >= 0xC0 ? character::sort::letter : character::sort::separator, 1, b};
}

// The bytes of the character at p, if it is a letter of a script with spaces between words: 0 if it is none.
constexpr std::uint8_t letter_size(const char* p, const char* end) noexcept {
    if (is(p, end, letter)) return 1;
    if (!is(p, end, high)) return 0;
    const character c = high_character(p, end);
    return c.kind == character::sort::letter ? c.size : std::uint8_t{0};
}

// The bytes of the apostrophe at p, if it is one: ASCII's, U+2019, or byte 0x92 of Windows-1252.
constexpr std::uint8_t apostrophe_size(const char* p, const char* end) noexcept {
    if (p == end) return 0;
    if (*p == '\'' || *p == '\x92') return 1;
    return end - p > 2 && *p == '\xE2' && p[1] == '\x80' && p[2] == '\x99' ? 3 : 0;
}

}  // namespace detail

namespace detail {
class token_scan;
}

/// Reads the tokens of a text in turn: one pass, time linear in the text, no allocation. The text must outlive the
/// tokens.
///
/// Punctuation and spacing only separate tokens. Text beyond ASCII is read as UTF-8, and where it is not that, as
/// Latin-1. Text in ISO-2022-JP is passed over between its escape sequences: only its ASCII parts are read. As CJK text
/// has no spaces, an address or a URL ends where it begins; only a whole local part or domain label may be CJK.
class token_reader {
public:
    /// Starts at the first token.
    constexpr explicit token_reader(std::string_view text) noexcept
        : begin_(text.data()),
          at_(begin_),
          end_(begin_ + text.size()),
          no_address_before_(begin_),
          no_host_before_(begin_) {}

    /// The next token; its kind is `end` when there are no more.
    constexpr token next() noexcept {
        using namespace detail;
        while (at_ < end_ && !is(at_, end_, letter | digit)) {
            if (is(at_, end_, high)) {
                const character c = high_character(at_, end_);
                if (c.kind != character::sort::separator)
                    if (const char* address_end = find_address()) return take(token_kind::address, address_end, false);
                if (c.kind == character::sort::cjk) return take(token_kind::word, at_ + c.size, false);
                if (c.kind == character::sort::letter) return beyond_ascii(at_);
                at_ += c.size;
            } else if (*at_ == '\x1B') {
                skip_shifted();
            } else if (*at_ == ':' && end_ - at_ > 2 && at_[1] == ':' && is_hex(at_[2]) &&
                       (at_ == begin_ || !is(at_ - 1, end_, letter | digit))) {
                if (const char* p = find_ipv6()) return take(token_kind::ip, p, false);  // ::ffff:192.0.2.1
                ++at_;
            } else {
                ++at_;
            }
        }
        if (at_ == end_) return {token_kind::end, true, {at_, std::size_t{0}}};

        const char* p = at_;
        unsigned seen = 0;
        for (; is(p, end_, letter | digit); ++p) seen |= class_at(p);
        seen &= letter | digit;
        return joins(p, end_) ? compound(p, seen) : simple(p, seen);
    }

private:
    friend class detail::token_scan;

    // Longest lookahead for the '@' of an address or the end of a host name: RFC 5321 4.5.3.1 allows 64 octets of local
    // part and 255 of domain.
    static constexpr std::ptrdiff_t longest_name = 320;

    constexpr token take(token_kind kind, const char* stop, bool plain = true) noexcept {
        const token t{kind, plain, {at_, static_cast<std::size_t>(stop - at_)}};
        at_ = stop;
        return t;
    }

    // Letters and digits of ASCII up to `stop`.
    constexpr token simple(const char* stop, unsigned seen) noexcept {
        if (seen == detail::letter) return take(token_kind::word, stop);
        if (seen == detail::digit) return take(token_kind::number, stop);
        const char* p = at_;
        while (detail::is(p, stop, detail::letter)) ++p;
        const bool letters_first = p > at_;
        while (detail::is(p, stop, detail::digit)) ++p;
        return take(letters_first && p == stop ? token_kind::code : token_kind::id, stop);
    }

    // A run of letters and digits that ends at `stop` before a joiner or a byte beyond ASCII: perhaps part of something
    // longer.
    constexpr token compound(const char* stop, unsigned seen) noexcept {
        using namespace detail;
        if (is(stop, end_, high)) {
            if (const char* address_end = find_address()) return take(token_kind::address, address_end, false);
            if (letter_size(stop, end_) > 0) return beyond_ascii(stop);
            return seen == letter && joins_letters(stop) ? beyond_ascii(stop) : simple(stop, seen);
        }
        if (seen == digit && stop - at_ == 3 && *stop == '-') return simple(stop, seen);  // 550-mx.example.com
        if (seen == letter && *stop == ':' && end_ - stop >= 3 && stop[1] == '/' && stop[2] == '/')
            return url(stop + 3);
        if (const char* address_end = find_address()) return take(token_kind::address, address_end, false);
        if (seen == letter && joins_letters(stop)) return beyond_ascii(stop);
        if (*stop == ':')
            if (const char* p = find_ipv6()) return take(token_kind::ip, p, false);
        if (seen == digit && (*stop == '.' || *stop == ':')) return dotted_number(stop, seen);
        if (*stop == '.' || *stop == '-' || *stop == '_')
            if (const char* host_end = find_host()) {
                if (is(host_end, end_, joiner) && *host_end == '/' && is(host_end + 1, end_, letter | digit | joiner))
                    return url(host_end);
                return take(token_kind::host, host_end, false);
            }
        return simple(stop, seen);
    }

    // A word that goes on at p with a letter beyond ASCII or an apostrophe.
    constexpr token beyond_ascii(const char* p) noexcept {
        using namespace detail;
        for (;;) {
            if (is(p, end_, letter | digit))
                ++p;
            else if (const std::uint8_t size = letter_size(p, end_))
                p += size;
            else if (joins_letters(p))
                p += apostrophe_size(p, end_);
            else
                break;
        }
        return take(token_kind::word, p, false);
    }

    // Is there an apostrophe at p, and a letter behind it?
    [[nodiscard]] constexpr bool joins_letters(const char* p) const noexcept {
        const std::uint8_t size = detail::apostrophe_size(p, end_);
        return size > 0 && detail::letter_size(p + size, end_) > 0;
    }

    // The end of what begins at p and is made of ASCII of these classes and letters beyond ASCII; or of CJK characters
    // alone, if it begins with one.
    static constexpr const char* past_part(const char* p, const char* limit, unsigned classes) noexcept {
        using namespace detail;
        using sort = character::sort;
        const bool cjk = is(p, limit, high) && high_character(p, limit).kind == sort::cjk;
        while (p < limit) {
            if (is(p, limit, high)) {
                const character c = high_character(p, limit);
                if (c.kind != (cjk ? sort::cjk : sort::letter)) break;
                p += c.size;
            } else {
                if (cjk || !is(p, limit, classes)) break;
                ++p;
            }
        }
        return p;
    }

    // The end of the address that starts here, or null.
    constexpr const char* find_address() noexcept {
        using namespace detail;
        if (at_ < no_address_before_) return nullptr;
        const char* const limit = end_ - at_ > longest_name ? at_ + longest_name : end_;
        const char* const sign = past_part(at_, limit, local_part);
        if (sign == limit || *sign != '@') {
            no_address_before_ = sign;
            return nullptr;
        }
        const char* p = sign + 1;
        if (p < end_ && *p == '[') {
            while (p < end_ && p - sign < longest_name && *p != ']' && !is_space_or_control(*p)) ++p;
            return p < end_ && *p == ']' ? p + 1 : nullptr;
        }
        for (const char* part = p; is(part, end_, letter | digit | high);) {
            p = past_part(part, end_, label);
            part = p < end_ && *p == '.' ? p + 1 : end_;
        }
        while (p[-1] == '-') --p;
        if (p[-1] != '@') return p;
        no_address_before_ = p;
        return nullptr;
    }

    // The end of the host name that starts here, or null: labels joined by dots, the last of letters alone.
    // "deferred.See" is the end of a sentence and "STOREDRV.Deliver" the name of a component: a last label in mixed
    // case is no domain.
    constexpr const char* find_host() noexcept {
        using namespace detail;
        if (at_ < no_host_before_) return nullptr;
        const char* p = at_;
        const char* last_label = nullptr;
        const char* const limit = end_ - at_ > longest_name ? at_ + longest_name : end_;
        while (p < limit) {
            if (is(p, limit, letter | digit)) {
                ++p;
            } else if ((*p == '-' || *p == '_') && is(p + 1, limit, letter | digit | joiner)) {
                ++p;
            } else if (*p == '.' && is(p + 1, limit, letter | digit)) {
                last_label = ++p;
            } else {
                break;
            }
        }
        bool good = last_label != nullptr && p - last_label >= 2;
        for (const char* q = last_label; good && q < p; ++q)
            good = is(q, p, letter) || (p - last_label > 4 && last_label[2] == '-' && last_label[3] == '-');  // xn--
        if (good && is_capitalized({last_label, static_cast<std::size_t>(p - last_label)})) good = false;
        if (!good) no_host_before_ = p;
        return good ? p : nullptr;
    }

    // Digits joined by dots or colons: an IPv4 address, a version, an enhanced status, a time; or the start of a host
    // name.
    constexpr token dotted_number(const char* stop, unsigned seen) noexcept {
        using namespace detail;
        const char* p = at_;
        int groups = 0;
        bool small = true, dots = true;
        for (;;) {
            unsigned value = 0;
            for (; is(p, end_, digit); ++p) value = value > 999 ? value : value * 10 + static_cast<unsigned>(*p - '0');
            small = small && value <= 255;
            ++groups;
            if (groups == 64 || !(p < end_ && (*p == '.' || *p == ':') && is(p + 1, end_, digit))) break;
            if (groups == 4 && dots && *p == ':') break;  // 192.0.2.1:25
            dots = dots && *p == '.';
            ++p;
        }
        if (is(p, end_, letter) ||
            (is(p, end_, joiner) && (*p == '.' || *p == '-' || *p == '_') && is(p + 1, end_, letter))) {
            if (const char* host_end = find_host()) return take(token_kind::host, host_end, false);
            return simple(stop, seen);
        }
        return take(groups == 4 && small && dots ? token_kind::ip : token_kind::number, p, false);
    }

    // The end of the IPv6 address that starts here, or null. At least three colons or a double one, so that times are
    // none.
    constexpr const char* find_ipv6() const noexcept {
        using namespace detail;
        const char* p = at_;
        int colons = 0;
        bool doubled = false;
        for (; p < end_ && p - at_ < 46 && (is_hex(*p) || *p == ':' || *p == '.'); ++p)
            if (*p == ':') {
                ++colons;
                doubled = doubled || (p + 1 < end_ && p[1] == ':');
            }
        while (p > at_ && (p[-1] == '.' || (p[-1] == ':' && !(p - at_ > 1 && p[-2] == ':')))) --p;
        if (colons < 2 || (colons < 3 && !doubled) || is(p, end_, letter | digit)) return nullptr;
        return p;
    }

    // A URL whose path starts at p at the latest.
    constexpr token url(const char* p) noexcept {
        while (p < end_ && !is_space_or_control(*p) && *p != '<' && *p != '>' && *p != '"' && *p != '`' && *p != '\\') {
            const std::uint8_t size =
                detail::is(p, end_, detail::high) ? detail::letter_size(p, end_) : std::uint8_t{1};
            if (size == 0) break;
            p += size;
        }
        for (; p > at_; --p) {
            const char c = p[-1];
            if (!(c == '.' || c == ',' || c == ';' || c == ':' || c == ')' || c == ']' || c == '\'' || c == '!' ||
                  c == '}'))
                break;
        }
        return take(token_kind::url, p, false);
    }

    // ISO-2022-JP (RFC 1468): what stands between ESC $ B (or @) and the next escape sequence is not ASCII.
    constexpr void skip_shifted() noexcept {
        ++at_;
        if (at_ == end_) return;
        if (*at_ == '$')
            while (at_ < end_ && *at_ != '\x1B' && *at_ != '\n') ++at_;
        else if (*at_ == '(' && end_ - at_ > 1)
            at_ += 2;  // ESC ( B: ASCII again
    }

    static constexpr bool is_space_or_control(char c) noexcept {
        return static_cast<unsigned char>(c) <= ' ' || c == '\x7F';
    }

    const char* begin_;
    const char* at_;
    const char* end_;
    const char* no_address_before_;  // no address starts before this: what keeps the lookahead linear
    const char* no_host_before_;
};

}  // namespace mailbounce::inline v0_1

#endif
