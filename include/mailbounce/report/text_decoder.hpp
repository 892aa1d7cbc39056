// Texts of a message as they are meant: without transfer encoding, charset, markup, folding and quoting. What needs no
// decoding stays a view of the message.
#ifndef MAILBOUNCE_REPORT_TEXT_DECODER_HPP
#define MAILBOUNCE_REPORT_TEXT_DECODER_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/byte_table.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/charset.hpp>
#include <mailbounce/report/encoded_word.hpp>
#include <mailbounce/report/fields.hpp>
#include <mailbounce/report/flowed.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/markup.hpp>
#include <mailbounce/report/message.hpp>
#include <mailbounce/report/text_pool.hpp>
#include <mailbounce/report/xtext.hpp>

namespace mailbounce::inline v0_1::detail {

/// Each byte in lower case; for blanks and line ends, a blank.
inline constexpr auto folded_chars = byte_table_of([](char c) { return is_space(c) ? ' ' : to_lower(c); });

/// Decodes texts, and holds those that it made until clear(). Used again, it keeps its memory.
class text_decoder {
public:
    /// Bytes of one text that are read: a report says what it has to say on its first pages.
    static constexpr std::size_t max_text = std::size_t{1} << 18U;

    void clear() noexcept { pool_.clear(); }

    /// The body of a part without its transfer encoding.
    std::string_view body(const message_part& part) {
        const std::string_view encoded = part.body.substr(0, max_text);
        if (part.encoding == transfer_encoding::identity) return encoded;
        text_buffer& out = next();
        append_decoded(encoded, part.encoding, out);
        return out;
    }

    /// The text of a part that people read, in UTF-8, without markup.
    std::string_view text(const message_part& part) {
        std::string_view text = body(part);
        if (!mailbounce::is_ascii(text) ||
            text.find('\x1b') != std::string_view::npos)  // ISO-2022-JP is ASCII to the eye
            text = in_utf_8(text, parameter(part.type, "charset"));
        const bool is_markup = part.kind == part_kind::markup;
        if (!is_markup && !same_text(parameter(part.type, "format"), "flowed")) return text;
        text_buffer& out = next();
        if (is_markup)
            append_text_of_markup(text, out);
        else
            append_unflowed(text, same_text(parameter(part.type, "delsp"), "yes"), out);
        return out;
    }

    /// A header field's value, its encoded words decoded.
    std::string_view field(std::string_view value) {
        value = unfolded(value);
        if (value.find("=?") == std::string_view::npos && mailbounce::is_ascii(value)) return value;
        text_buffer& out = next();
        append_decoded_words(value, out);
        return trim(out);
    }

    /// A field's value on one line.
    std::string_view unfolded(std::string_view value) {
        if (value.find('\n') == std::string_view::npos && value.find('\r') == std::string_view::npos) return value;
        text_buffer& out = next();
        for (std::size_t i = 0; i < value.size();) {
            const std::size_t end = find_char(value, is_line_end, i);
            out += value.substr(i, end - i);
            for (i = end; i < value.size() && is_space(value[i]);) ++i;
            if (i < value.size()) out += ' ';
        }
        return out;
    }

    /// An address of a delivery status (RFC 6533).
    std::string_view address(std::string_view value) {
        value = unfolded(value);
        return value.find("\\x{") == std::string_view::npos ? value : out_of_xtext(value);
    }

    /// The address that the sender gave: some programs leave it in the xtext in which it was given to them.
    std::string_view original_address(std::string_view value) {
        value = address(value);
        return is_xtext(value) ? out_of_xtext(value) : value;
    }

    /// A text whose lines are quoted with ">", without these marks; any other as it is.
    std::string_view unquoted(std::string_view text) {
        const std::string_view first = trim(text.substr(0, max_text));
        if (!first.starts_with('>') || first.starts_with(">From ")) return text;
        text_buffer& out = next();
        for (line_cursor lines(text); lines.next(); out += '\n') {
            std::string_view line = lines.line();
            if (take_char(line, '>')) take_char(line, ' ');
            out += line;
        }
        return out;
    }

    /// In lower case, each run of blanks and line ends one blank: how words are looked for that may be wrapped
    /// anywhere.
    std::string_view folded(std::string_view text) {
        text_buffer& out = next();
        append_at_most(text.size(), out, [&](char* to) {
            char last = ' ';
            for (const char c : text) {
                const char folded = folded_chars[c];
                *to = folded;
                to += folded != ' ' || last != ' ' ? 1 : 0;
                last = folded;
            }
            return to;
        });
        return out;
    }

    /// An empty text, to be written before the next is asked for.
    text_buffer& next() { return pool_.next(); }

private:
    std::string_view in_utf_8(std::string_view text, std::string_view charset) {
        text_buffer& out = next();
        append_utf8(text, charset, out);
        return out;
    }

    std::string_view out_of_xtext(std::string_view value) {
        text_buffer& out = next();
        append_xtext_decoded(value, out);
        return out;
    }

    text_pool pool_{};
};

}  // namespace mailbounce::inline v0_1::detail

#endif
