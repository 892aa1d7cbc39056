// Mail addresses as they stand in the text of a report: between other words, in brackets, quotes or typed fields.
#ifndef MAILBOUNCE_REPORT_ADDRESS_IN_TEXT_HPP
#define MAILBOUNCE_REPORT_ADDRESS_IN_TEXT_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/fields.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1::detail {

/// An address found in a text, and where it stands with the brackets or quotes around it. Empty if there is none.
struct placed_address {
    std::string_view address{};
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The characters of local parts.
inline constexpr character_set local_chars = alnums | "!#$%&'*+-/=?^_`{|}~.";
constexpr bool is_local_char(char c) noexcept { return !is_ascii(c) || is_one_of(c, local_chars); }

/// How many bytes a mark of punctuation beyond ASCII has that the text ends with, in UTF-8; 0 if it ends with none.
/// Those of Latin-1, U+20xx, U+30xx up to U+303F, the full-width forms of ASCII's, and U+FFFD, which stands for what
/// could not be decoded.
constexpr std::size_t mark_at_end(std::string_view text) noexcept {
    if (text.size() < 2 || is_ascii(text[text.size() - 2])) return 0;
    if (text[text.size() - 2] == '\xc2') return 2;
    const std::string_view lead = text.size() >= 3 ? text.substr(text.size() - 3, 2) : std::string_view{};
    return lead == "\xe2\x80" || lead == "\xe3\x80" || lead == "\xef\xbc" || lead == "\xef\xbf" ? 3 : 0;
}

/// Does it begin with such a mark?
constexpr bool begins_with_mark(std::string_view text) noexcept {
    return !is_ascii(char_at(text, 0)) && (mark_at_end(text.substr(0, 2)) == 2 || mark_at_end(text.substr(0, 3)) == 3);
}

/// A local part or domain longer than this is none: RFC 5321 4.5.3.1 allows 64 and 255 octets, and mail has longer
/// local parts. It keeps the search linear.
inline constexpr std::size_t longest_part = 320;

/// Where the local part that ends at `at` begins: a quoted string or a run of its characters.
constexpr std::size_t local_part_begin(std::string_view text, std::size_t at, std::size_t from) noexcept {
    const std::size_t limit = larger(from, at - smaller(at, longest_part));
    if (at > limit && text[at - 1] == '"') {
        for (std::size_t begin = at - 1; begin-- > limit && !is_line_end(text[begin]);)
            if (text[begin] == '"' && (begin == from || text[begin - 1] != '\\')) return begin;
        return at;
    }
    std::size_t begin = at;
    while (begin > limit && is_local_char(text[begin - 1]) && mark_at_end(text.substr(limit, begin - limit)) == 0)
        --begin;
    if (begin == limit && limit > from && is_local_char(text[limit - 1])) return at;
    while (begin < at && std::string_view("'*-.`").find(text[begin]) != std::string_view::npos) ++begin;
    return begin;
}

/// Where the domain or address literal that begins at `at` ends.
constexpr std::size_t domain_end(std::string_view text, std::size_t at) noexcept {
    text = text.substr(0, at + longest_part);
    std::size_t end = at;
    if (end < text.size() && text[end] == '[') {
        while (end < text.size() && text[end] != ']' && !is_line_end(text[end])) ++end;
        return end < text.size() && text[end] == ']' ? end + 1 : at;
    }
    while (end < text.size() &&
           (is_name_char(text[end]) || (!is_ascii(text[end]) && !begins_with_mark(text.substr(end, 3)))))
        ++end;
    while (end > at && !is_alnum(text[end - 1]) && is_ascii(text[end - 1])) --end;
    return end;
}

/// Widens the place of an address by the pairs of marks around it: `<a@example.com>`, `"a@example.com"`.
constexpr void take_marks(std::string_view text, std::size_t from, placed_address& a) noexcept {
    constexpr std::string_view openers = "<\"'(";
    constexpr std::string_view closers = ">\"')";
    while (a.begin > from && a.end < text.size()) {
        const std::size_t pair = openers.find(text[a.begin - 1]);
        if (pair == std::string_view::npos || text[a.end] != closers[pair]) return;
        --a.begin;
        ++a.end;
    }
}

/// The first address in the text at or behind `from`. An "@" with something before and behind it that could be a local
/// part and a domain: what servers write is not always what RFC 5321 allows.
constexpr placed_address find_address(std::string_view text, std::size_t from = 0) noexcept {
    for (std::size_t at = text.find('@', from); at != std::string_view::npos; at = text.find('@', at + 1)) {
        placed_address found;
        found.end = domain_end(text, at + 1);
        if (found.end == at + 1) continue;
        found.begin = local_part_begin(text, at, from);
        if (found.begin == at) continue;
        if (text[found.begin] == '/') continue;                   // a path of a URL
        if (text.substr(found.end).starts_with("\"@")) continue;  // within a quoted local part
        found.address = text.substr(found.begin, found.end - found.begin);
        take_marks(text, from, found);
        return found;
    }
    return {};
}

/// Takes the first item off a list of a header field: up to a comma or semicolon that is in no quotes.
constexpr std::string_view take_list_item(std::string_view& list) noexcept {
    std::size_t end = 0;
    for (bool is_quoted = false; end < list.size(); ++end) {
        if (list[end] == '\\' && is_quoted)
            ++end;
        else if (list[end] == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && (list[end] == ',' || list[end] == ';'))
            break;
    }
    const std::string_view item = list.substr(0, end);
    list.remove_prefix(smaller(end + 1, list.size()));
    return item;
}

/// The address of a typed field of a delivery status, `rfc822; user@example.com`; or whatever stands there in its
/// place: the pipe or the local name that some programs give.
constexpr std::string_view address_of_field(std::string_view value) noexcept {
    const std::size_t semicolon = value.find(';');
    const std::size_t at = value.find('@');
    if (semicolon != std::string_view::npos && (at == std::string_view::npos || semicolon < at))
        value.remove_prefix(semicolon + 1);
    value = trim(value);
    if (value.starts_with('<') && value.ends_with('>')) value = trim(value.substr(1, value.size() - 2));
    return value;
}

}  // namespace mailbounce::inline v0_1::detail

#endif
