// E-mail addresses as SMTP has them: `local-part@domain`, RFC 5321 4.1.2, with UTF-8 as RFC 6531 3.3 allows it.
// Comments, blanks and display names, which message headers may hold, are not part of that syntax.
#ifndef MAILBOUNCE_SMTP_MAILBOX_HPP
#define MAILBOUNCE_SMTP_MAILBOX_HPP

#include <cstddef>
#include <cstdint>
#include <mailbounce/ascii.hpp>
#include <mailbounce/result.hpp>
#include <optional>
#include <string_view>

namespace mailbounce::inline v0_1 {

/// Why a text is no mailbox, or no path.
enum class mailbox_fault : std::uint8_t {
    none,                 ///< nothing is wrong
    empty,                ///< no text at all
    no_at,                ///< the local part is not followed by '@'
    empty_local_part,     ///< nothing before '@'
    local_part_too_long,  ///< more than 64 octets
    bad_character,        ///< an octet that may not stand there
    dot_misplaced,        ///< a '.' at the start or end of the local part or domain, or two together
    unterminated_quote,   ///< a quoted local part without its closing quote
    empty_domain,         ///< nothing behind '@'
    domain_too_long,      ///< more than 255 octets
    label_too_long,       ///< more than 63 octets between dots; 252 if the label is not ASCII (RFC 5890 4.2)
    bad_label,            ///< a label that begins or ends with '-'
    bad_literal,          ///< an address literal that is neither `[IPv4]` nor `[IPv6:...]`, or is not well-formed
    invalid_utf8,         ///< octets that are not UTF-8
    trailing_garbage,     ///< something behind the end
    no_bracket,           ///< a path that does not begin with '<', or does not end with '>'
    path_too_long,        ///< a path of more than 256 octets
};

namespace detail {
inline constexpr const char* mailbox_fault_names[] = {"none",
                                                      "empty",
                                                      "no_at",
                                                      "empty_local_part",
                                                      "local_part_too_long",
                                                      "bad_character",
                                                      "dot_misplaced",
                                                      "unterminated_quote",
                                                      "empty_domain",
                                                      "domain_too_long",
                                                      "label_too_long",
                                                      "bad_label",
                                                      "bad_literal",
                                                      "invalid_utf8",
                                                      "trailing_garbage",
                                                      "no_bracket",
                                                      "path_too_long"};

// RFC 5321 4.5.3.1.1 to 4.5.3.1.3, RFC 1035 2.3.4, RFC 5890 4.2; all in octets.
inline constexpr std::size_t max_local_part = 64;
inline constexpr std::size_t max_domain = 255;
inline constexpr std::size_t max_path = 256;
inline constexpr std::size_t max_label = 63;
inline constexpr std::size_t max_utf8_label = 252;

/// atext of RFC 5322 3.2.3.
constexpr bool is_atext(char c) noexcept {
    return is_alnum(c) || (c != '\0' && std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos);
}

/// How many octets the UTF-8 sequence at `at` has, 1 to 4; 0 if it is not well-formed (Unicode, table 3-7; RFC 3629 4).
constexpr std::size_t utf8_length(std::string_view text, std::size_t at) noexcept {
    const auto octet = [text](std::size_t i) -> unsigned { return static_cast<unsigned char>(char_at(text, i)); };
    const unsigned first = octet(at);
    if (first < 0x80) return 1;
    const std::size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    // The second octet of these leaders has a narrower range: no overlong forms, surrogates, or beyond U+10FFFF.
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = octet(at + i);
        if (next < (i == 1 ? low : 0x80) || next > (i == 1 ? high : 0xBF)) return 0;
    }
    return length;
}

/// Reads an address from left to right; stops at the first fault.
struct mailbox_reader {
    std::string_view text;
    std::size_t at = 0;
    error_at<mailbox_fault> error{};

    constexpr bool at_end() const noexcept { return at >= text.size(); }
    constexpr bool at_char(char c) const noexcept { return at < text.size() && text[at] == c; }
    constexpr bool fail(mailbox_fault fault, std::size_t position) noexcept {
        error = {fault, position};
        return false;
    }
    constexpr bool skip_utf8() noexcept {
        const std::size_t length = utf8_length(text, at);
        if (length == 0) return fail(mailbox_fault::invalid_utf8, at);
        at += length;
        return true;
    }

    // Local-part = Dot-string / Quoted-string; stops at what cannot be part of it.
    constexpr bool local_part() noexcept {
        const std::size_t begin = at;
        if (at_end()) return fail(mailbox_fault::empty, at);
        if (at_char('@')) return fail(mailbox_fault::empty_local_part, at);
        if (!(at_char('"') ? quoted_string() : dot_string())) return false;
        if (at - begin > max_local_part) return fail(mailbox_fault::local_part_too_long, begin + max_local_part);
        return true;
    }
    constexpr bool dot_string() noexcept {
        bool after_atext = false;
        for (; !at_end() && !at_char('@'); after_atext = text[at - 1] != '.') {
            if (at_char('.')) {
                if (!after_atext) return fail(mailbox_fault::dot_misplaced, at);
                ++at;
            } else if (!is_ascii(text[at])) {
                if (!skip_utf8()) return false;
            } else if (is_atext(text[at])) {
                ++at;
            } else {
                return fail(mailbox_fault::bad_character, at);
            }
        }
        return after_atext || fail(mailbox_fault::dot_misplaced, at - 1);
    }
    constexpr bool quoted_string() noexcept {
        for (++at; !at_end() && !at_char('"');) {
            const bool escaped = at_char('\\');
            if (escaped && ++at == text.size()) break;
            if (!is_ascii(text[at]) && !escaped) {
                if (!skip_utf8()) return false;
            } else if (text[at] >= ' ' && text[at] <= '~') {
                ++at;
            } else {
                return fail(mailbox_fault::bad_character, at);
            }
        }
        if (at_end()) return fail(mailbox_fault::unterminated_quote, at);
        ++at;
        return true;
    }

    // Domain = sub-domain *("." sub-domain); stops at what cannot be part of it.
    constexpr bool domain() noexcept {
        const std::size_t begin = at;
        do {
            if (at != begin) ++at;
            if (!label(begin)) return false;
        } while (at_char('.'));
        if (at - begin > max_domain) return fail(mailbox_fault::domain_too_long, begin + max_domain);
        return true;
    }
    constexpr bool label(std::size_t domain_begin) noexcept {
        const std::size_t begin = at;
        bool ascii = true;
        while (!at_end() && (is_alnum(text[at]) || text[at] == '-' || !is_ascii(text[at]))) {
            ascii = ascii && is_ascii(text[at]);
            if (!skip_utf8()) return false;
        }
        if (at == begin) {
            if (at_char('.')) return fail(mailbox_fault::dot_misplaced, at);
            if (!at_end() && text[at] > ' ' && text[at] != '>') return fail(mailbox_fault::bad_character, at);
            return at == domain_begin ? fail(mailbox_fault::empty_domain, at)
                                      : fail(mailbox_fault::dot_misplaced, at - 1);
        }
        if (text[begin] == '-') return fail(mailbox_fault::bad_label, begin);
        if (text[at - 1] == '-') return fail(mailbox_fault::bad_label, at - 1);
        const std::size_t limit = ascii ? max_label : max_utf8_label;
        if (at - begin > limit) return fail(mailbox_fault::label_too_long, begin + limit);
        return true;
    }

    // address-literal = "[" ( IPv4-address-literal / "IPv6:" IPv6-addr ) "]" (RFC 5321 4.1.3)
    constexpr bool literal() noexcept {
        ++at;
        if (begins_with(text.substr(at), "ipv6:")) {
            at += 5;
            if (!ipv6()) return fail(mailbox_fault::bad_literal, at);
        } else if (!ipv4()) {
            return fail(mailbox_fault::bad_literal, at);
        }
        if (!at_char(']')) return fail(mailbox_fault::bad_literal, at);
        ++at;
        return true;
    }
    constexpr bool ipv4() noexcept {
        for (int i = 0; i < 4; ++i) {
            if (i > 0) {
                if (!at_char('.')) return false;
                ++at;
            }
            int number = 0;
            std::size_t digits = 0;
            for (; digits < 3 && !at_end() && is_digit(text[at]); ++digits, ++at)
                number = number * 10 + (text[at] - '0');
            if (digits == 0 || number > 255) return false;
        }
        return true;
    }
    // Eight groups of one to four hexadecimal digits; "::" once, for two groups at least; IPv4 for the last two.
    constexpr bool ipv6() noexcept {
        int groups = 0;
        bool compressed = false;
        if (at_char(':')) {
            if (at + 1 >= text.size() || text[at + 1] != ':') return false;
            compressed = true;
            at += 2;
        }
        for (bool expected = !compressed; expected || (!at_end() && !at_char(']'));) {
            const std::size_t begin = at;
            while (!at_end() && at - begin < 4 &&
                   (is_digit(text[at]) || (to_lower(text[at]) >= 'a' && to_lower(text[at]) <= 'f')))
                ++at;
            if (at_char('.')) {
                at = begin;
                if (!ipv4()) return false;
                groups += 2;
                break;
            }
            if (at == begin) return false;
            ++groups;
            expected = false;
            if (!at_char(':')) break;
            ++at;
            if (at_char(':')) {
                if (compressed) return false;
                compressed = true;
                ++at;
            } else {
                expected = true;
            }
        }
        return compressed ? groups <= 6 : groups == 8;
    }
};
}  // namespace detail

/// The fault's name as written above.
[[nodiscard]] constexpr std::string_view to_string(mailbox_fault f) noexcept {
    return detail::mailbox_fault_names[static_cast<std::size_t>(f)];
}

/// A well-formed address. A view: the text must outlive it. The local part is case-sensitive and its meaning is its
/// domain's affair (RFC 5321 2.3.11); the domain is not.
class mailbox {
public:
    /// The address that the whole of `text` is: `user@example.com`, `"a b"@example.com`, `user@[192.0.2.1]`,
    /// `user@[IPv6:2001:db8::1]`. The local part has at most 64 octets, the domain 255, a label 63 (RFC 5321 4.5.3.1).
    [[nodiscard]] static constexpr result<mailbox, error_at<mailbox_fault>> parse(std::string_view text) noexcept {
        detail::mailbox_reader reader{text};
        const auto found = read(reader);
        if (!found) return reader.error;
        if (!reader.at_end()) return error_at<mailbox_fault>{behind_end(text[reader.at]), reader.at};
        return *found;
    }

    /// The address of a path, `<user@example.com>`; none for the null path `<>`, the sender of bounces (RFC
    /// 5321 4.5.5). A source route, `<@relay.example:user@example.com>`, is checked and left out, as RFC 5321 4.1.1.3
    /// asks. The path has at most 256 octets (RFC 5321 4.5.3.1.3).
    [[nodiscard]] static constexpr result<std::optional<mailbox>, error_at<mailbox_fault>> parse_path(
        std::string_view text) noexcept {
        using error = error_at<mailbox_fault>;
        detail::mailbox_reader reader{text};
        if (text.empty()) return error{mailbox_fault::empty, 0};
        if (!reader.at_char('<')) return error{mailbox_fault::no_bracket, 0};
        ++reader.at;
        std::optional<mailbox> found;
        if (!reader.at_char('>')) {
            if (reader.at_char('@') && !read_route(reader)) return reader.error;
            found = read(reader);
            if (!found) return reader.error;
            if (reader.at_end()) return error{mailbox_fault::no_bracket, reader.at};
            if (!reader.at_char('>')) return error{behind_end(text[reader.at]), reader.at};
        }
        ++reader.at;
        if (!reader.at_end()) return error{mailbox_fault::trailing_garbage, reader.at};
        if (text.size() > detail::max_path) return error{mailbox_fault::path_too_long, detail::max_path};
        return found;
    }

    /// The whole address, without angle brackets.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// The part before '@', as written: with quotes and backslashes, if it has them.
    [[nodiscard]] constexpr std::string_view local_part() const noexcept { return text_.substr(0, at_); }
    /// The part behind '@', as written: with brackets, if it is an address literal.
    [[nodiscard]] constexpr std::string_view domain() const noexcept { return text_.substr(at_ + 1); }
    /// Is the local part a quoted string, `"a b"`?
    [[nodiscard]] constexpr bool is_quoted() const noexcept { return text_.front() == '"'; }
    /// Is the domain an address literal, `[192.0.2.1]`?
    [[nodiscard]] constexpr bool is_literal() const noexcept { return text_.back() == ']'; }
    /// Does mail to it need servers that offer SMTPUTF8 (RFC 6531), because it is not ASCII?
    [[nodiscard]] constexpr bool needs_smtputf8() const noexcept {
        for (const char c : text_)
            if (!detail::is_ascii(c)) return true;
        return false;
    }

private:
    constexpr mailbox(std::string_view text, std::size_t at) noexcept : text_(text), at_(at) {}

    static constexpr mailbox_fault behind_end(char c) noexcept {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '>' || c == ',' || c == ';'
                   ? mailbox_fault::trailing_garbage
                   : mailbox_fault::bad_character;
    }

    static constexpr std::optional<mailbox> read(detail::mailbox_reader& reader) noexcept {
        const std::size_t begin = reader.at;
        if (!reader.local_part()) return std::nullopt;
        const std::size_t at = reader.at;
        if (!reader.at_char('@')) {
            reader.fail(mailbox_fault::no_at, at);
            return std::nullopt;
        }
        ++reader.at;
        if (!(reader.at_char('[') ? reader.literal() : reader.domain())) return std::nullopt;
        return mailbox(reader.text.substr(begin, reader.at - begin), at - begin);
    }

    // A-d-l ":" of RFC 5321 4.1.2.
    static constexpr bool read_route(detail::mailbox_reader& reader) noexcept {
        while (reader.at_char('@')) {
            ++reader.at;
            if (!reader.domain()) return false;
            if (reader.at_char(':')) break;
            if (!reader.at_char(',')) return reader.fail(mailbox_fault::bad_character, reader.at);
            ++reader.at;
        }
        if (!reader.at_char(':')) return reader.fail(mailbox_fault::bad_character, reader.at);
        ++reader.at;
        return true;
    }

    std::string_view text_;
    std::size_t at_;  ///< where '@' is in text_
};

/// The whole address, as text() gives it.
[[nodiscard]] constexpr std::string_view to_string(const mailbox& m) noexcept { return m.text(); }

}  // namespace mailbounce::inline v0_1

#endif
