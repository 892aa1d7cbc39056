// Encoded words, by which header fields hold text beyond ASCII: =?charset?encoding?text?= (RFC 2047, RFC 2231 section
// 5).
#ifndef MAILBOUNCE_REPORT_ENCODED_WORD_HPP
#define MAILBOUNCE_REPORT_ENCODED_WORD_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/charset.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/transfer_encoding.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {

struct encoded_word {
    detail::charset charset{};
    bool is_base64 = false;
    std::string_view text{};  // encoded
    std::size_t size = 0;     // of the whole word; 0: it is none
};

// Where the encoded text that begins there ends, if it does: at "?=", and before another word begins. Both "=?" and
// "?=" are in "=?=", which ends a text that ends with '='.
constexpr std::size_t end_of_encoded_text(std::string_view text, std::size_t begin) noexcept {
    for (std::size_t i = begin; i + 1 < text.size(); ++i) {
        if (text[i] == '?' && text[i + 1] == '=') return i;
        if (text[i] == '=' && text[i + 1] == '?' && text.substr(i + 2, 1) != "=") break;
    }
    return std::string_view::npos;
}

// The encoded word at the front of a text that begins with "=?". As many programs write them, words may be longer than
// 75 characters, stand within others, and have blanks and question marks in their text.
constexpr encoded_word encoded_word_of(std::string_view text) noexcept {
    std::size_t at = 2;
    while (at < text.size() && text[at] > ' ' && text[at] != '?') ++at;
    const std::string_view name = text.substr(2, at - 2);  // perhaps with *language
    if (name.empty() || text.size() - at < 3 || text[at] != '?' || text[at + 2] != '?') return {};
    const char encoding = to_lower(text[at + 1]);
    if (encoding != 'b' && encoding != 'q') return {};
    const std::size_t begin = at + 3;
    const std::size_t end = end_of_encoded_text(text, begin);
    if (end == std::string_view::npos) return {};
    return {charset_named(name.substr(0, name.find('*'))), encoding == 'b', text.substr(begin, end - begin), end + 2};
}

// Makes the end of a text UTF-8 where it stands.
template <class Text>
void transcode_from(std::size_t begin, charset declared, Text& text) {
    const std::size_t size = text.size() - begin;
    const std::string_view added = text_between(text.data() + begin, text.data() + begin + size);
    const charset told = told_charset(added, declared);
    if (told == charset::utf_8 && is_well_formed<take_utf_8>(added)) return;
    text.resize(begin + charset_growth * size);
    char* const to = text.data() + begin;
    char* const bytes = to + (charset_growth - 1) * size;
    put_text(text_between(to, to + size), bytes);
    text.resize(static_cast<std::size_t>(transcode(text_between(bytes, bytes + size), told, to) - text.data()));
}

}  // namespace detail

/// The most bytes that decoding makes of a byte.
inline constexpr std::size_t encoded_word_growth = charset_growth;

/// Appends the value of a header field in UTF-8, its encoded words decoded. `value` must not lie in `out`. Linear;
/// allocates if `out` has not encoded_word_growth times as many bytes left.
///
/// Blanks and line ends between two encoded words are dropped; a character that was split between two of one charset is
/// made whole. What is no whole encoded word is kept as it is, or, where it is not ASCII, read as text without a
/// charset is: see append_utf8().
template <class Text>
void append_decoded_words(std::string_view value, Text& out) {
    std::size_t plain = 0;  // where what is behind the last word begins
    bool is_behind_word = false;
    std::size_t run = out.size();  // where the last words of one charset begin, whose bytes are not yet UTF-8
    auto run_charset = detail::charset::undeclared;
    for (std::size_t at = value.find("=?"); at != std::string_view::npos; at = value.find("=?", at)) {
        const detail::encoded_word word = detail::encoded_word_of(value.substr(at));
        if (word.size == 0) {
            at += 2;
            continue;
        }
        const std::string_view between = value.substr(plain, at - plain);
        const bool is_adjacent = is_behind_word && detail::trim(between).empty();
        if (!is_adjacent || word.charset != run_charset) {
            detail::transcode_from(run, run_charset, out);
            if (!is_adjacent) detail::append_transcoded(between, detail::charset::undeclared, out);
            run = out.size();
            run_charset = word.charset;
        }
        detail::append_at_most(word.text.size(), out, [&](char* to) {
            return word.is_base64 ? detail::decode_base64(word.text, to) : detail::decode_octets(word.text, '_', to);
        });
        plain = at += word.size;
        is_behind_word = true;
    }
    detail::transcode_from(run, run_charset, out);
    value.remove_prefix(plain);
    detail::append_transcoded(value, detail::charset::undeclared, out);
}

}  // namespace mailbounce::inline v0_1

#endif
