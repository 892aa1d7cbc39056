// A diagnostic that may be logged: what names people, machines and messages gives way to what kind of thing it was.
//
//     550 5.1.1 <ann@example.com>: User unknown; see https://example.com/help?u=ann (4XyZ12abc3)
//     550 5.1.1 <{address}>: User unknown; see https://example.com/... ({id})
#ifndef MAILBOUNCE_EVIDENCE_REDACT_HPP
#define MAILBOUNCE_EVIDENCE_REDACT_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/fingerprint.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

/// What redact() writes for a token of that kind unless told otherwise.
[[nodiscard]] constexpr std::string_view placeholder(token_kind kind) noexcept {
    constexpr const char* texts[token_kind_count] = {"",          "{name}", "{number}", "{code}", "{id}",
                                                     "{address}", "{host}", "{ip}",     "..."};
    return texts[static_cast<std::size_t>(kind)];
}

namespace detail {

// A part of a text that must not be shown; of kind `end` if there is none.
struct secret {
    token_kind kind = token_kind::end;
    std::size_t begin = 0;
    std::size_t end = 0;
};

// A name that stands alone in quotes or angle brackets, user "ann" or <ann>; or an address with a quoted local part.
constexpr secret quoted_name_at(std::string_view text, std::size_t begin) noexcept {
    constexpr std::string_view openers = "\"'`<", closers = "\"''>";
    constexpr std::size_t longest_name = 64;  // RFC 5321 4.5.3.1.1: octets of a local part
    const std::size_t mark = begin > 0 ? openers.find(text[begin - 1]) : std::string_view::npos;
    if (mark == std::string_view::npos) return {};
    if (begin > 1 && is_alnum(text[begin - 2])) return {};  // an apostrophe

    const std::size_t close = text.substr(0, begin + longest_name + 1).find(closers[mark], begin);
    if (close == std::string_view::npos) return {};
    if (text.substr(close).starts_with("\"@")) {
        std::size_t end = close + 2;
        while (end < text.size() && (is_alnum(text[end]) || text[end] == '.' || text[end] == '-')) ++end;
        return {token_kind::address, begin - 1, end};
    }
    const bool is_one_word = text.substr(begin, close - begin).find_first_of(" \t\r\n@:/,;()<>") == text.npos;
    if (is_one_word) return {token_kind::word, begin, close};
    return {};
}

// A URL, but for its scheme and host. If more than a host name stands between scheme and path (a password), or an IP,
// only the scheme is shown.
constexpr secret secret_of_url(std::string_view url, std::size_t begin) noexcept {
    const std::size_t scheme = url.find("://");
    const std::size_t host = scheme == std::string_view::npos ? 0 : scheme + 3;
    std::size_t path = url.find_first_of("/?#", host);
    if (path == std::string_view::npos) path = url.size();
    const std::string_view authority = url.substr(host, path - host);
    const token first = token_reader(authority).next();
    const bool is_name = (first.kind == token_kind::host || first.kind == token_kind::word) &&
                         first.text.data() == authority.data() && authority.find('@') == std::string_view::npos;
    const std::size_t shown = is_name ? path + (path < url.size() && url[path] == '/') : host;
    if (shown == url.size()) return {};
    return {token_kind::url, begin + shown, begin + url.size()};
}

// Ids come in parts: 1rXyZ1-00012a-7F.
constexpr std::size_t end_of_id(std::string_view text, std::size_t end) noexcept {
    while (end + 1 < text.size() && (text[end] == '-' || text[end] == '_') && is_alnum(text[end + 1]))
        for (++end; end < text.size() && is_alnum(text[end]);) ++end;
    return end;
}

// What must not be shown of a token, or of that which begins with it.
constexpr secret secret_at(std::string_view text, const token& t) noexcept {
    constexpr std::size_t shortest_id = 6;  // 10MB, 24h and 3rd are shorter
    const auto begin = static_cast<std::size_t>(t.text.data() - text.data());
    const std::size_t end = begin + t.text.size();
    const bool is_long = longest_digit_run(t.text) >= long_number;
    switch (t.kind) {
        case token_kind::address:
        case token_kind::ip:
            return {t.kind, begin, end};
        case token_kind::url:
            return secret_of_url(t.text, begin);
        case token_kind::number:
            if (is_long) return {t.kind, begin, end};
            break;
        case token_kind::code:
        case token_kind::id:
            if (is_long || (t.kind == token_kind::id && t.text.size() >= shortest_id))
                return {token_kind::id, begin, end_of_id(text, end)};
            return quoted_name_at(text, begin);
        case token_kind::word:
            return quoted_name_at(text, begin);
        case token_kind::host:
        case token_kind::end:
            break;
    }
    return {};
}

// Writes what may be shown, as one line: a blank for each control character, and for text in ISO-2022-JP, in which
// token_reader sees nothing.
template <class Out>
constexpr void show(std::string_view text, Out& out) {
    while (!text.empty()) {
        std::size_t at = 0;
        while (at < text.size() && static_cast<unsigned char>(text[at]) >= ' ' && text[at] != '\x7F') ++at;
        if (at > 0) out(text.substr(0, at));
        text.remove_prefix(at);
        if (text.empty()) return;
        out(std::string_view(" "));
        if (text.starts_with("\x1B$")) {
            const std::size_t stop = text.find_first_of("\x1B\n", 1);
            text.remove_prefix(detail::smaller(stop, text.size()));
            if (text.starts_with("\x1B(")) text.remove_prefix(detail::smaller<std::size_t>(3, text.size()));
        } else {
            text.remove_prefix(1);
        }
    }
}

}  // namespace detail

/// Writes a text with what must not be shown replaced. Calls `out(std::string_view)` with each piece that may be shown,
/// and `replace(const token&)` where something is left out, in the order of the text, in one pass without allocation.
/// The pieces and the tokens are views of the text.
///
/// `replace` writes what is to stand there, if anything. It is called with
///  - address: an address, whole
///  - ip: an IP address
///  - id: a queue id, message id or the like: letters and digits mixed, six or more, or a code of six digits or more
///  - number: one with six digits or more in a row (shorter ones are codes, sizes, dates)
///  - url: what follows the host in a URL, or, if that is an IP or has a password before it, what follows the scheme
///  - word: a name that stands alone in quotes or angle brackets, `user "ann"`, `<ann>`
///
/// Pseudonyms, so that lines about one address can be found by who has the key:
///
///     redact(text, out, [&](const token& t) {
///         if (t.kind == token_kind::address)
///             out(pseudonyms.of(t.text));  // 16 digits of an HMAC, not of a plain hash, which can be tried out
///         else
///             out(placeholder(t.kind));
///     });
///
/// What is shown is one line: control characters become blanks, and text in ISO-2022-JP one blank.
///
/// What is not marked as a name cannot be told: names stay in `user ann unknown`, `Hello Ann` and `/home/ann`, and host
/// names stay, also such as spell an IP (`192-0-2-1.example.net`) or look like `ann.smith`.
template <class Out, class Replace>
constexpr void redact(std::string_view text, Out&& out, Replace&& replace) {
    std::size_t done = 0;
    token_reader reader(text);
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
        if (static_cast<std::size_t>(t.text.data() - text.data()) < done) continue;  // part of what was hidden
        const detail::secret hidden = detail::secret_at(text, t);
        if (hidden.kind == token_kind::end || hidden.begin < done) continue;
        detail::show(text.substr(done, hidden.begin - done), out);
        replace(token{hidden.kind, false, text.substr(hidden.begin, hidden.end - hidden.begin)});
        done = hidden.end;
    }
    detail::show(text.substr(done), out);
}

/// Writes a text with placeholder() in place of what must not be shown: see above.
///
///     std::string line;
///     redact(text, [&line](std::string_view piece) { line += piece; });
template <class Out>
constexpr void redact(std::string_view text, Out&& out) {
    redact(text, out, [&out](const token& t) { out(placeholder(t.kind)); });
}

}  // namespace mailbounce::inline v0_1

#endif
