// HTML that is well-formed XML too, whatever is written into it: text with nothing in it that could act, and elements
// that are closed by the scope that opened them.
#ifndef MAILBOUNCE_EXAMPLES_CLI_HTML_HPP
#define MAILBOUNCE_EXAMPLES_CLI_HTML_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "utf8.hpp"

namespace cli {

/// Does a character turn the direction of the text around it? Text that looks like other text can be made with these
/// (UTS 55).
constexpr bool is_bidi_control(std::uint32_t code_point) {
    return code_point == 0x61C || code_point == 0x200E || code_point == 0x200F ||
           (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

/// Appends a text as it may stand in an element or in a quoted attribute. Line ends and tabs become blanks; other
/// control characters, bidi controls, what no XML may hold, and bytes that are not UTF-8 become U+FFFD.
inline void append_escaped(std::string& to, std::string_view text) {
    while (!text.empty()) {
        const character c = first_character(text);
        const std::uint32_t code = c.code_point;
        const bool is_blank = code == '\n' || code == '\r' || code == '\t' || code == 0x2028 || code == 0x2029;
        const bool is_control = code < ' ' || (code >= 0x7F && code < 0xA0) || code == 0xFEFF;
        const bool is_noncharacter = (code & 0xFFFEU) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
        if (c.valid && is_blank)
            to += ' ';
        else if (!c.valid || is_control || is_noncharacter || is_bidi_control(code))
            to += replacement_character;
        else if (code == '&')
            to += "&amp;";
        else if (code == '<')
            to += "&lt;";
        else if (code == '>')
            to += "&gt;";
        else if (code == '"')
            to += "&quot;";
        else if (code == '\'')
            to += "&#39;";
        else
            to += text.substr(0, c.size);
        text.remove_prefix(c.size);
    }
}

/// A document that grows. Names of elements and attributes are the program's own; all else is escaped.
class html {
public:
    struct attribute {
        std::string_view name;
        std::string_view value;
    };
    using attributes = std::initializer_list<attribute>;

    /// An element that is closed at the end of the scope.
    class scope {
    public:
        scope(const scope&) = delete;
        scope& operator=(const scope&) = delete;
        ~scope() { to_.text_.append("</").append(name_).append(">"); }

    private:
        friend class html;
        scope(html& to, std::string_view name) : to_(to), name_(name) {}

        html& to_;
        std::string_view name_;
    };

    /// Opens an element.
    [[nodiscard]] scope in(std::string_view element, attributes with = {}) {
        begin(element, with);
        text_ += '>';
        return {*this, element};
    }

    /// An element that holds nothing but a text.
    void add(std::string_view element, attributes with, std::string_view text) {
        const scope s = in(element, with);
        add_text(text);
    }
    void add(std::string_view element, std::string_view text) { add(element, {}, text); }

    /// An element of those that hold nothing: `meta`, `br`, and the shapes of SVG.
    void add_empty(std::string_view element, attributes with = {}) {
        begin(element, with);
        text_ += "/>";
    }

    void add_text(std::string_view text) { append_escaped(text_, text); }

    /// Text that others wrote, which keeps its direction to itself.
    void add_foreign(std::string_view text) { add("bdi", text); }

    /// What is markup already.
    void add_markup(std::string_view markup) { text_ += markup; }

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void begin(std::string_view element, attributes with) {
        text_.append("<").append(element);
        for (const auto& [name, value] : with) {
            text_.append(" ").append(name).append("=\"");
            append_escaped(text_, value);
            text_ += '"';
        }
    }

    std::string text_;
};

}  // namespace cli

#endif
