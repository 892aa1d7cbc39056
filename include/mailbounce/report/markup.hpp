// The text of an HTML body, as a browser shows it: enough of HTML for what mail servers write about deliveries. What is
// written carelessly loses no text: <user@example.com> is no tag.
#ifndef MAILBOUNCE_REPORT_MARKUP_HPP
#define MAILBOUNCE_REPORT_MARKUP_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/charset.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/name_table.hpp>
#include <mailbounce/report/transfer_encoding.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {

// What an element does to the text around or in it.
enum class element_kind : std::uint8_t { phrase, block, cell, line_break, preformatted, hidden };

struct element_name {
    std::string_view name;
    element_kind kind;
};

inline constexpr element_name element_names[] = {
    {"br"sv, element_kind::line_break},    {"td"sv, element_kind::cell},       {"th"sv, element_kind::cell},
    {"pre"sv, element_kind::preformatted}, {"style"sv, element_kind::hidden},  {"script"sv, element_kind::hidden},
    {"title"sv, element_kind::hidden},     {"p"sv, element_kind::block},       {"div"sv, element_kind::block},
    {"tr"sv, element_kind::block},         {"table"sv, element_kind::block},   {"li"sv, element_kind::block},
    {"ul"sv, element_kind::block},         {"ol"sv, element_kind::block},      {"h1"sv, element_kind::block},
    {"h2"sv, element_kind::block},         {"h3"sv, element_kind::block},      {"h4"sv, element_kind::block},
    {"h5"sv, element_kind::block},         {"h6"sv, element_kind::block},      {"hr"sv, element_kind::block},
    {"blockquote"sv, element_kind::block}, {"center"sv, element_kind::block},  {"body"sv, element_kind::block},
    {"html"sv, element_kind::block},       {"dl"sv, element_kind::block},      {"dt"sv, element_kind::block},
    {"dd"sv, element_kind::block},         {"tbody"sv, element_kind::block},   {"thead"sv, element_kind::block},
    {"tfoot"sv, element_kind::block},      {"caption"sv, element_kind::block}, {"form"sv, element_kind::block},
    {"fieldset"sv, element_kind::block},   {"address"sv, element_kind::block}, {"article"sv, element_kind::block},
    {"section"sv, element_kind::block},    {"header"sv, element_kind::block},  {"footer"sv, element_kind::block},
    {"main"sv, element_kind::block},       {"nav"sv, element_kind::block},     {"aside"sv, element_kind::block},
    {"details"sv, element_kind::block},
};

inline constexpr name_table element_table(element_names);

constexpr element_kind element_named(std::string_view name) noexcept {
    const element_name* const known = element_table.find(name);
    return known != nullptr ? known->kind : element_kind::phrase;
}

struct named_character {
    std::string_view name;
    char16_t character;
};

// Character entities of HTML 4. Those of Latin-1 are in its order, from U+00A0 on.
inline constexpr std::string_view latin_1_entities[] = {
    "nbsp"sv,   "iexcl"sv,  "cent"sv,   "pound"sv,  "curren"sv, "yen"sv,    "brvbar"sv, "sect"sv,   "uml"sv,
    "copy"sv,   "ordf"sv,   "laquo"sv,  "not"sv,    "shy"sv,    "reg"sv,    "macr"sv,   "deg"sv,    "plusmn"sv,
    "sup2"sv,   "sup3"sv,   "acute"sv,  "micro"sv,  "para"sv,   "middot"sv, "cedil"sv,  "sup1"sv,   "ordm"sv,
    "raquo"sv,  "frac14"sv, "frac12"sv, "frac34"sv, "iquest"sv, "Agrave"sv, "Aacute"sv, "Acirc"sv,  "Atilde"sv,
    "Auml"sv,   "Aring"sv,  "AElig"sv,  "Ccedil"sv, "Egrave"sv, "Eacute"sv, "Ecirc"sv,  "Euml"sv,   "Igrave"sv,
    "Iacute"sv, "Icirc"sv,  "Iuml"sv,   "ETH"sv,    "Ntilde"sv, "Ograve"sv, "Oacute"sv, "Ocirc"sv,  "Otilde"sv,
    "Ouml"sv,   "times"sv,  "Oslash"sv, "Ugrave"sv, "Uacute"sv, "Ucirc"sv,  "Uuml"sv,   "Yacute"sv, "THORN"sv,
    "szlig"sv,  "agrave"sv, "aacute"sv, "acirc"sv,  "atilde"sv, "auml"sv,   "aring"sv,  "aelig"sv,  "ccedil"sv,
    "egrave"sv, "eacute"sv, "ecirc"sv,  "euml"sv,   "igrave"sv, "iacute"sv, "icirc"sv,  "iuml"sv,   "eth"sv,
    "ntilde"sv, "ograve"sv, "oacute"sv, "ocirc"sv,  "otilde"sv, "ouml"sv,   "divide"sv, "oslash"sv, "ugrave"sv,
    "uacute"sv, "ucirc"sv,  "uuml"sv,   "yacute"sv, "thorn"sv,  "yuml"sv};
static_assert(sizeof latin_1_entities / sizeof *latin_1_entities == 0x100 - 0xA0);

inline constexpr named_character other_entities[] = {
    {"lt"sv, u'<'},          {"gt"sv, u'>'},         {"amp"sv, u'&'},         {"quot"sv, u'"'},
    {"apos"sv, u'\''},       {"ndash"sv, u'\u2013'}, {"mdash"sv, u'\u2014'},  {"lsquo"sv, u'\u2018'},
    {"rsquo"sv, u'\u2019'},  {"sbquo"sv, u'\u201A'}, {"ldquo"sv, u'\u201C'},  {"rdquo"sv, u'\u201D'},
    {"bdquo"sv, u'\u201E'},  {"bull"sv, u'\u2022'},  {"hellip"sv, u'\u2026'}, {"lsaquo"sv, u'\u2039'},
    {"rsaquo"sv, u'\u203A'}, {"euro"sv, u'\u20AC'},  {"trade"sv, u'\u2122'},  {"larr"sv, u'\u2190'},
    {"rarr"sv, u'\u2192'},   {"OElig"sv, u'\u0152'}, {"oelig"sv, u'\u0153'},  {"Scaron"sv, u'\u0160'},
    {"scaron"sv, u'\u0161'}, {"ensp"sv, u'\u2002'},  {"emsp"sv, u'\u2003'},   {"thinsp"sv, u'\u2009'},
    {"zwnj"sv, u'\u200C'},   {"zwj"sv, u'\u200D'},
};

// 0 if there is none of that name.
constexpr char16_t entity_named(std::string_view name) noexcept {
    for (const named_character& e : other_entities)
        if (e.name == name) return e.character;
    for (std::size_t i = 0; i < 0x100 - 0xA0; ++i)
        if (latin_1_entities[i] == name) return static_cast<char16_t>(0xA0 + i);
    return 0;
}

struct character_reference {
    char32_t character = 0;
    std::size_t size = 0;  // 0: it is none
};

// The reference at the front of a text that begins with '&'. The semicolon may be missing, and numbers below 160 are of
// windows-1252, as browsers have it.
constexpr character_reference character_reference_of(std::string_view text) noexcept {
    constexpr std::size_t longest_name = 6;
    std::string_view rest = text.substr(1);
    char32_t c = 0;
    if (take_char(rest, '#')) {
        const bool is_hex = take_char(rest, 'x') || take_char(rest, 'X');
        const char32_t base = is_hex ? 16 : 10;
        const std::size_t before = rest.size();
        for (; !rest.empty() && hex_values[rest.front()] < base; rest.remove_prefix(1))
            c = smaller<char32_t>(c * base + hex_values[rest.front()], malformed);
        if (rest.size() == before) return {};
        if (c == 0 || (c >= 0xD800 && c < 0xE000)) c = malformed;
        if (c < 0xA0) c = windows_1252_character(static_cast<unsigned>(c));
    } else {
        std::size_t size = 0;
        while (size < rest.size() && size <= longest_name && is_alnum(rest[size])) ++size;
        c = entity_named(rest.substr(0, size));
        if (c == 0) return {};
        rest.remove_prefix(size);
    }
    take_char(rest, ';');
    return {c, text.size() - rest.size()};
}

struct tag {
    std::string_view name{};
    bool is_end = false;
    std::size_t size = 0;  // 0: it is none
    std::string_view attributes{};
};

// Where the '>' of a tag is; one between quotes is part of an attribute, unless the quotes are never closed.
constexpr std::size_t end_of_tag(std::string_view text) noexcept {
    char quote = '\0';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote == '\0' && c == '>') return i;
        if (c == quote)
            quote = '\0';
        else if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
    }
    return text.find('>');
}

// The tag at the front of a text that begins with '<'. It ends before the next '<', so that a tag or quotes that are
// never closed take no text away, and its name is one: addresses, hosts and URLs in angle brackets are text.
constexpr tag tag_of(std::string_view text) noexcept {
    text = text.substr(0, text.find('<', 1));
    const std::size_t end = end_of_tag(text);
    if (end == std::string_view::npos) return {};
    std::string_view inner = text.substr(1, end - 1);
    const bool is_end = take_char(inner, '/');
    if (inner.starts_with('!') || inner.starts_with('?')) return {{}, false, end + 1};  // a declaration
    const std::string_view name =
        inner.substr(0, find_char(inner, [](char c) { return c == '/' || c == '\f' || is_space(c); }));
    if (name.empty() || !is_letter(name.front()) || name.back() == ':') return {};
    for (const char c : name)
        if (!is_alnum(c) && c != '-' && c != ':') return {};
    return {name, is_end, end + 1, inner.substr(name.size())};
}

// Takes the next attribute off the front of a tag's; its name is empty behind the last.
struct attribute {
    std::string_view name{};
    std::string_view value{};
};
constexpr attribute take_attribute(std::string_view& text) noexcept {
    const auto is_apart = [](char c) { return c == '/' || c == '\f' || is_space(c); };
    const auto ends_name = [&](char c) { return c == '=' || is_apart(c); };
    const auto pass = [&text](std::size_t size) {
        const std::string_view passed = text.substr(0, size);
        text.remove_prefix(passed.size());
        return passed;
    };
    const auto pass_blanks = [&] { pass(find_char(text, [&](char c) { return !is_apart(c); })); };
    attribute a;
    pass_blanks();
    a.name = pass(find_char(text, ends_name));
    pass_blanks();
    if (!take_char(text, '=')) return a;
    pass_blanks();
    const char quote = char_at(text, 0);
    if (quote == '"' || quote == '\'') {
        text.remove_prefix(1);
        a.value = pass(text.find(quote));
        pass(1);
    } else {
        a.value = pass(find_char(text, is_apart));
    }
    return a;
}

// Does a style hide what it is of: display: none, visibility: hidden, opacity or a font of size 0?
constexpr bool hides(std::string_view style) noexcept {
    while (!style.empty()) {
        const std::string_view declaration = style.substr(0, style.find(';'));
        style.remove_prefix(smaller(declaration.size() + 1, style.size()));
        const std::size_t colon = smaller(declaration.find(':'), declaration.size());
        const std::string_view name = trim(declaration.substr(0, colon));
        const std::string_view value = trim(declaration.substr(smaller(colon + 1, declaration.size())));
        const bool is_zero = value.starts_with('0') && value.find_first_of("123456789") == std::string_view::npos;
        if (same_text(name, "display")      ? begins_with(value, "none")
            : same_text(name, "visibility") ? begins_with(value, "hidden")
                                            : (same_text(name, "font-size") || same_text(name, "opacity")) && is_zero)
            return true;
    }
    return false;
}

// Has an element of that name an end tag?
constexpr bool has_content(std::string_view name) noexcept {
    constexpr std::string_view void_elements[] = {"area"sv,  "base"sv,   "br"sv,    "col"sv,  "embed"sv,
                                                  "hr"sv,    "img"sv,    "input"sv, "link"sv, "meta"sv,
                                                  "param"sv, "source"sv, "track"sv, "wbr"sv};
    for (const std::string_view v : void_elements)
        if (same_text(v, name)) return false;
    return true;
}

// Does a start tag hide its element's content, by its own attributes?
constexpr bool hides_content(std::string_view attributes) noexcept {
    while (!attributes.empty()) {
        const attribute a = take_attribute(attributes);
        if (same_text(a.name, "hidden") || (same_text(a.name, "style") && hides(a.value))) return true;
    }
    return false;
}

// The size of an element from its start tag on, others of its name within it; 0 if its end tag never comes.
constexpr std::size_t size_of_element(std::string_view text, const tag& start) noexcept {
    std::size_t depth = 1;
    for (std::size_t at = text.find('<', start.size); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const tag t = tag_of(text.substr(at));
        if (t.size == 0 || !same_text(t.name, start.name)) continue;
        depth += t.is_end ? std::size_t{0} - 1 : 1;
        if (depth == 0) return at + t.size;
    }
    return 0;
}

// The size of an element whose content is no text, from its start tag on: all, if its end tag never comes.
constexpr std::size_t size_of_hidden(std::string_view text, const tag& start) noexcept {
    for (std::size_t at = text.find("</", start.size); at != std::string_view::npos; at = text.find("</", at + 2))
        if (begins_with(text.substr(at + 2), start.name)) return smaller(text.find('>', at), text.size() - 1) + 1;
    return text.size();
}

class markup_reader {
public:
    /// Reads an HTML body, and writes its text to where as many bytes are free.
    constexpr markup_reader(std::string_view html, char* to) noexcept : html_(html), begin_(to), to_(to) {}

    /// Returns the end of what it wrote.
    constexpr char* read() noexcept {
        while (!html_.empty()) html_.remove_prefix(read_next());
        return to_;
    }

private:
    // Each of these returns the size of what it read, 0 if that is not there.

    constexpr std::size_t read_next() noexcept {
        std::size_t size = 0;
        switch (html_.front()) {
            case '<':
                size = read_tag();
                break;
            case '&':
                size = read_reference();
                break;
            case ' ':
            case '\t':
            case '\r':
            case '\n':
            case '\f':
                size = 1;
                put_space(html_.front());
                break;
            case '\xC2':
                if (html_.starts_with("\xC2\xA0")) {  // a no-break space
                    size = 2;
                    put_space(' ');
                }
                break;
            default:
                break;
        }
        if (size > 0) return size;
        begin_text();
        *to_++ = html_.front();
        return 1;
    }

    constexpr std::size_t read_tag() noexcept {
        if (html_.starts_with("<!--")) {
            const std::size_t end = html_.find("-->", 2);
            return end == std::string_view::npos ? html_.size() : end + 3;
        }
        const tag t = tag_of(html_);
        if (t.size == 0) return 0;
        const element_kind kind = element_named(t.name);
        if (may_hide_ && !t.is_end && has_content(t.name) && hides_content(t.attributes)) {
            const std::size_t size = size_of_element(html_, t);
            if (size > 0 && kind != element_kind::phrase) end_line();
            if (size > 0) return size;
            may_hide_ = false;  // what is never closed takes no text away, and is not looked for again
        }
        switch (kind) {
            case element_kind::phrase:
                break;
            case element_kind::block:
                end_line();
                break;
            case element_kind::cell:
                is_apart_ = true;
                break;
            case element_kind::line_break:
                ++line_ends_;
                break;
            case element_kind::preformatted: {
                end_line();
                is_preformatted_ = !t.is_end;
                if (t.is_end) break;
                const std::string_view content = html_.substr(t.size);  // its first line end is none of the text
                return t.size + (content.starts_with("\r\n") ? 2 : content.starts_with('\n') ? 1 : 0);
            }
            case element_kind::hidden:
                return t.is_end ? t.size : size_of_hidden(html_, t);
        }
        return t.size;
    }

    constexpr std::size_t read_reference() noexcept {
        const character_reference c = character_reference_of(html_);
        if (c.size == 0) return 0;
        if (c.character == 0xA0 || c.character == ' ') {
            put_space(' ');
        } else {
            begin_text();
            to_ = put_utf8(c.character, to_);
        }
        return c.size;
    }

    // Spaces and line ends are written when text follows, and not at the beginning.

    constexpr void put_space(char c) noexcept {
        if (!is_preformatted_) {
            is_apart_ = true;
        } else if (c == '\n') {
            ++line_ends_;
        } else if (c != '\r') {
            begin_text();
            *to_++ = c;
        }
    }

    constexpr void end_line() noexcept { line_ends_ = larger(line_ends_, std::size_t{1}); }

    constexpr void begin_text() noexcept {
        if (to_ != begin_) {
            if (line_ends_ == 0 && is_apart_) *to_++ = ' ';
            to_ = std::fill_n(to_, line_ends_, '\n');
        }
        line_ends_ = 0;
        is_apart_ = false;
    }

    std::string_view html_;  // what is left of it
    const char* begin_;
    char* to_;
    std::size_t line_ends_ = 0;
    bool is_apart_ = false;
    bool is_preformatted_ = false;
    bool may_hide_ = true;
};

}  // namespace detail

/// The most bytes that are made of a byte of markup.
inline constexpr std::size_t markup_growth = 1;

/// Appends the text of an HTML body in UTF-8. `html` must not lie in `out`. Linear; allocates if `out` has not so many
/// bytes left.
///
/// Blocks, rows of tables and `<br>` end lines, with LF; cells are parted by a blank. Blanks are collapsed but for
/// `<pre>`, no-break spaces with them. Scripts, styles, the title and comments are left out, up to the end where they
/// are not closed, and elements that are closed and whose own attributes hide them: `hidden`, or a style of no display,
/// visibility, size or opacity. What colours or style sheets hide is text all the same. Attributes are left out, and
/// with them the targets of links. What is no tag or character reference is text; a tag must end before the next '<'.
template <class Text>
void append_text_of_markup(std::string_view html, Text& out) {
    detail::append_at_most(html.size(), out, [&](char* to) { return detail::markup_reader(html, to).read(); });
}

}  // namespace mailbounce::inline v0_1

#endif
