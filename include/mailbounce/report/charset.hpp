// Text of the character sets that mail comes in, as UTF-8. Nothing fails: bytes that are no character become U+FFFD,
// and where a name is missing or known to be given wrongly, the bytes tell what they are.
//
// Names and tables are those of WHATWG's Encoding Standard, as mail programs use them: ISO-8859-1 is windows-1252,
// Shift_JIS is code page 932.
#ifndef MAILBOUNCE_REPORT_CHARSET_HPP
#define MAILBOUNCE_REPORT_CHARSET_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/jis.hpp>
#include <mailbounce/report/lines.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {

/// Where the ASCII at the beginning of a text ends.
constexpr const char* end_of_ascii(const char* p, const char* end) noexcept {
    if (!std::is_constant_evaluated()) {
        for (std::uint64_t words[4]; end - p >= static_cast<std::ptrdiff_t>(sizeof words); p += sizeof words) {
            std::memcpy(words, p, sizeof words);
            if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080U) != 0) break;
        }
    }
    while (p < end && is_ascii(*p)) ++p;
    return p;
}

}  // namespace detail

/// Is it ASCII alone? Then append_utf8() changes nothing, unless the charset is UTF-16, or the text holds the escape
/// character, 0x1B, by which ISO-2022-JP switches.
[[nodiscard]] constexpr bool is_ascii(std::string_view text) noexcept {
    const char* const end = text.data() + text.size();
    return detail::end_of_ascii(text.data(), end) == end;
}

namespace detail {

// How a text is read.
enum class charset : std::uint8_t {
    undeclared,  // no name, or one that says nothing: what its bytes look like
    unknown,     // UTF-8 if it is that; else nothing but its ASCII
    utf_8,
    utf_16_be,
    utf_16_le,
    windows_1252,
    iso_8859_15,
    iso_8859_2,
    windows_1250,
    windows_1251,
    windows_1254,
    koi8_r,
    iso_2022_jp,
    shift_jis,
    euc_jp,
};

struct charset_name {
    std::string_view name;
    detail::charset charset;
};

// UTF-7 is not decoded: most of it is ASCII.
inline constexpr charset_name charset_names[] = {
    {""sv, charset::undeclared},
    {"us-ascii"sv, charset::undeclared},
    {"ascii"sv, charset::undeclared},
    {"ansi_x3.4-1968"sv, charset::undeclared},
    {"iso646-us"sv, charset::undeclared},
    {"unknown-8bit"sv, charset::undeclared},
    {"x-unknown"sv, charset::undeclared},
    {"unicode-1-1-utf-7"sv, charset::undeclared},
    {"utf-7"sv, charset::undeclared},
    {"utf-8"sv, charset::utf_8},
    {"utf8"sv, charset::utf_8},
    {"unicode-1-1-utf-8"sv, charset::utf_8},
    {"utf-16"sv, charset::utf_16_le},
    {"utf-16le"sv, charset::utf_16_le},
    {"utf-16be"sv, charset::utf_16_be},
    {"iso-8859-1"sv, charset::windows_1252},
    {"iso8859-1"sv, charset::windows_1252},
    {"iso_8859-1"sv, charset::windows_1252},
    {"latin1"sv, charset::windows_1252},
    {"windows-1252"sv, charset::windows_1252},
    {"cp1252"sv, charset::windows_1252},
    {"iso-8859-15"sv, charset::iso_8859_15},
    {"iso8859-15"sv, charset::iso_8859_15},
    {"latin-9"sv, charset::iso_8859_15},
    {"iso-8859-2"sv, charset::iso_8859_2},
    {"iso8859-2"sv, charset::iso_8859_2},
    {"latin2"sv, charset::iso_8859_2},
    {"windows-1250"sv, charset::windows_1250},
    {"cp1250"sv, charset::windows_1250},
    {"iso-8859-9"sv, charset::windows_1254},
    {"iso8859-9"sv, charset::windows_1254},
    {"latin5"sv, charset::windows_1254},
    {"windows-1254"sv, charset::windows_1254},
    {"windows-1251"sv, charset::windows_1251},
    {"cp1251"sv, charset::windows_1251},
    {"koi8-r"sv, charset::koi8_r},
    {"iso-2022-jp"sv, charset::iso_2022_jp},
    {"iso-2022-jp-1"sv, charset::iso_2022_jp},
    {"iso-2022-jp-2"sv, charset::iso_2022_jp},
    {"iso-2022-jp-3"sv, charset::iso_2022_jp},
    {"iso-2022-jp-2004"sv, charset::iso_2022_jp},
    {"_iso-2022-jp$esc"sv, charset::iso_2022_jp},
    {"iso-2022-jp-ms"sv, charset::iso_2022_jp},
    {"cp50220"sv, charset::iso_2022_jp},
    {"cp50221"sv, charset::iso_2022_jp},
    {"csiso2022jp"sv, charset::iso_2022_jp},
    {"shift_jis"sv, charset::shift_jis},
    {"shift-jis"sv, charset::shift_jis},
    {"sjis"sv, charset::shift_jis},
    {"x-sjis"sv, charset::shift_jis},
    {"ms_kanji"sv, charset::shift_jis},
    {"windows-31j"sv, charset::shift_jis},
    {"cp932"sv, charset::shift_jis},
    {"euc-jp"sv, charset::euc_jp},
    {"x-euc-jp"sv, charset::euc_jp},
    {"eucjp"sv, charset::euc_jp},
    {"eucjp-ms"sv, charset::euc_jp},
    {"cp51932"sv, charset::euc_jp},
};

constexpr charset charset_named(std::string_view name) noexcept {
    for (const charset_name& n : charset_names)
        if (same_text(n.name, name)) return n.charset;
    return charset::unknown;
}

// What is taken off a text where it holds no character.
inline constexpr char32_t malformed = 0x110000;

/// Writes a character in UTF-8; U+FFFD if it is malformed.
constexpr char* put_utf8(char32_t c, char* to) noexcept {
    if (c == malformed) c = U'\uFFFD';
    const int following = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    const unsigned lead = following == 0 ? 0 : 0x1F80U >> following;  // ends with 110, 1110, 11110 before the bits of c
    *to++ = static_cast<char>(lead | c >> 6 * following);
    for (int i = following; i-- > 0;) *to++ = static_cast<char>(0x80 | (c >> 6 * i & 0x3F));
    return to;
}

// Each of these takes the character off the front of a text that begins with a byte above 0x7F.

// A sequence that breaks off is one malformed character (Unicode, chapter 3.9, "maximal subparts").
constexpr char32_t take_utf_8(const char*& p, const char* end) noexcept {
    const unsigned lead = byte_at(p++);
    if (lead < 0xC2 || lead > 0xF4) return malformed;
    unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;   // nothing that fewer bytes can hold
    unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;  // no surrogates, nothing above U+10FFFF
    const int following = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t c = lead & (0x3FU >> following);
    for (int i = 0; i < following; ++i) {
        if (p == end || byte_at(p) < lowest || byte_at(p) > highest) return malformed;
        c = c << 6 | (byte_at(p++) & 0x3FU);
        lowest = 0x80;
        highest = 0xBF;
    }
    return c;
}

// All of a text up to the next ASCII is one malformed character.
constexpr char32_t take_unknown(const char*& p, const char* end) noexcept {
    while (p < end && !is_ascii(*p)) ++p;
    return malformed;
}

// 0x80 to 0x9F.
inline constexpr char16_t windows_1252_symbols[] =
    u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
    u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

constexpr char32_t windows_1252_character(unsigned byte) noexcept {
    return byte >= 0x80 && byte < 0xA0 ? windows_1252_symbols[byte - 0x80] : byte;
}

constexpr char32_t take_windows_1252(const char*& p, const char*) noexcept {
    return windows_1252_character(byte_at(p++));
}

constexpr char32_t take_iso_8859_15(const char*& p, const char*) noexcept {
    const unsigned byte = byte_at(p++);
    switch (byte) {
        case 0xA4:
            return U'\u20AC';
        case 0xA6:
            return U'\u0160';
        case 0xA8:
            return U'\u0161';
        case 0xB4:
            return U'\u017D';
        case 0xB8:
            return U'\u017E';
        case 0xBC:
            return U'\u0152';
        case 0xBD:
            return U'\u0153';
        case 0xBE:
            return U'\u0178';
        default:
            return byte;
    }
}

// Latin-1 with Turkish letters in the place of Icelandic ones.
constexpr char32_t take_windows_1254(const char*& p, const char*) noexcept {
    constexpr std::string_view places = "\xD0\xDD\xDE\xF0\xFD\xFE";
    constexpr char16_t letters[] = u"\u011E\u0130\u015E\u011F\u0131\u015F";
    const std::size_t place = places.find(*p);
    const unsigned byte = byte_at(p++);
    return place == std::string_view::npos ? windows_1252_character(byte) : letters[place];
}

// 0x80 to 0xBF; the letters from U+0410 on follow.
inline constexpr char16_t windows_1251_symbols[] =
    u"\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F"
    u"\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u0098\u2122\u0459\u203A\u045A\u045C\u045B\u045F"
    u"\u00A0\u040E\u045E\u0408\u00A4\u0490\u00A6\u00A7\u0401\u00A9\u0404\u00AB\u00AC\u00AD\u00AE\u0407"
    u"\u00B0\u00B1\u0406\u0456\u0491\u00B5\u00B6\u00B7\u0451\u2116\u0454\u00BB\u0458\u0405\u0455\u0457";

constexpr char32_t take_windows_1251(const char*& p, const char*) noexcept {
    const unsigned byte = byte_at(p++);
    return byte < 0xC0 ? windows_1251_symbols[byte - 0x80] : 0x410 + (byte - 0xC0);
}

// 0x80 to 0xBF of windows-1250, 0xA0 to 0xBF of ISO-8859-2, and what follows in both.
inline constexpr char16_t windows_1250_symbols[] =
    u"\u20AC\u0081\u201A\u0083\u201E\u2026\u2020\u2021\u0088\u2030\u0160\u2039\u015A\u0164\u017D\u0179"
    u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u0098\u2122\u0161\u203A\u015B\u0165\u017E\u017A"
    u"\u00A0\u02C7\u02D8\u0141\u00A4\u0104\u00A6\u00A7\u00A8\u00A9\u015E\u00AB\u00AC\u00AD\u00AE\u017B"
    u"\u00B0\u00B1\u02DB\u0142\u00B4\u00B5\u00B6\u00B7\u00B8\u0105\u015F\u00BB\u013D\u02DD\u013E\u017C";
inline constexpr char16_t iso_8859_2_symbols[] =
    u"\u00A0\u0104\u02D8\u0141\u00A4\u013D\u015A\u00A7\u00A8\u0160\u015E\u0164\u0179\u00AD\u017D\u017B"
    u"\u00B0\u0105\u02DB\u0142\u00B4\u013E\u015B\u02C7\u00B8\u0161\u015F\u0165\u017A\u02DD\u017E\u017C";
inline constexpr char16_t latin_2_letters[] =
    u"\u0154\u00C1\u00C2\u0102\u00C4\u0139\u0106\u00C7\u010C\u00C9\u0118\u00CB\u011A\u00CD\u00CE\u010E"
    u"\u0110\u0143\u0147\u00D3\u00D4\u0150\u00D6\u00D7\u0158\u016E\u00DA\u0170\u00DC\u00DD\u0162\u00DF"
    u"\u0155\u00E1\u00E2\u0103\u00E4\u013A\u0107\u00E7\u010D\u00E9\u0119\u00EB\u011B\u00ED\u00EE\u010F"
    u"\u0111\u0144\u0148\u00F3\u00F4\u0151\u00F6\u00F7\u0159\u016F\u00FA\u0171\u00FC\u00FD\u0163\u02D9";

constexpr char32_t take_windows_1250(const char*& p, const char*) noexcept {
    const unsigned byte = byte_at(p++);
    return byte < 0xC0 ? windows_1250_symbols[byte - 0x80] : latin_2_letters[byte - 0xC0];
}

constexpr char32_t take_iso_8859_2(const char*& p, const char*) noexcept {
    const unsigned byte = byte_at(p++);
    if (byte < 0xA0) return byte;
    return byte < 0xC0 ? iso_8859_2_symbols[byte - 0xA0] : latin_2_letters[byte - 0xC0];
}

// 0x80 to 0xFF (RFC 1489).
inline constexpr char16_t koi8_r_characters[] =
    u"\u2500\u2502\u250C\u2510\u2514\u2518\u251C\u2524\u252C\u2534\u253C\u2580\u2584\u2588\u258C\u2590"
    u"\u2591\u2592\u2593\u2320\u25A0\u2219\u221A\u2248\u2264\u2265\u00A0\u2321\u00B0\u00B2\u00B7\u00F7"
    u"\u2550\u2551\u2552\u0451\u2553\u2554\u2555\u2556\u2557\u2558\u2559\u255A\u255B\u255C\u255D\u255E"
    u"\u255F\u2560\u2561\u0401\u2562\u2563\u2564\u2565\u2566\u2567\u2568\u2569\u256A\u256B\u256C\u00A9"
    u"\u044E\u0430\u0431\u0446\u0434\u0435\u0444\u0433\u0445\u0438\u0439\u043A\u043B\u043C\u043D\u043E"
    u"\u043F\u044F\u0440\u0441\u0442\u0443\u0436\u0432\u044C\u044B\u0437\u0448\u044D\u0449\u0447\u044A"
    u"\u042E\u0410\u0411\u0426\u0414\u0415\u0424\u0413\u0425\u0418\u0419\u041A\u041B\u041C\u041D\u041E"
    u"\u041F\u042F\u0420\u0421\u0422\u0423\u0416\u0412\u042C\u042B\u0417\u0428\u042D\u0429\u0427\u042A";

constexpr char32_t take_koi8_r(const char*& p, const char*) noexcept { return koi8_r_characters[byte_at(p++) - 0x80]; }

constexpr char32_t character_or_malformed(char16_t c) noexcept { return c != 0 ? char32_t{c} : malformed; }

constexpr bool is_half_width(unsigned byte) noexcept { return byte >= 0xA1 && byte <= 0xDF; }

// Katakana of half width (JIS X 0201), at its 8-bit code.
constexpr char32_t half_width_katakana(unsigned byte) noexcept { return U'\uFF61' + (byte - 0xA1); }

constexpr char32_t take_euc_jp(const char*& p, const char* end) noexcept {
    constexpr unsigned single_shift_2 = 0x8E, single_shift_3 = 0x8F;
    const auto holds_94 = [&](std::ptrdiff_t i) {
        return i < end - p && byte_at(p + i) >= 0xA1 && byte_at(p + i) <= 0xFE;
    };
    const unsigned lead = byte_at(p++);
    if (lead == single_shift_2 && p < end && is_half_width(byte_at(p))) return half_width_katakana(byte_at(p++));
    if (lead == single_shift_3 && holds_94(0) && holds_94(1)) {
        p += 2;  // JIS X 0212
        return malformed;
    }
    if (lead < 0xA1 || lead > 0xFE || !holds_94(0)) return malformed;
    return character_or_malformed(jis_x_0208(lead - 0xA0, byte_at(p++) - 0xA0U));
}

// IBM's characters, which code page 932 has a second time behind row 94, the symbols first.
constexpr char16_t ibm_character(unsigned row, unsigned cell) noexcept {
    constexpr std::u16string_view symbols =
        u"\u2170\u2171\u2172\u2173\u2174\u2175\u2176\u2177\u2178\u2179\u2160\u2161\u2162\u2163\u2164"
        u"\u2165\u2166\u2167\u2168\u2169\uFFE2\uFFE4\uFF07\uFF02\u3231\u2116\u2121\u2235";
    constexpr unsigned kanji = 360;
    if (row < 115) return 0;
    const unsigned index = (row - 115) * 94 + cell - 1;
    if (index < symbols.size()) return symbols[index];
    const unsigned n = index - static_cast<unsigned>(symbols.size());
    return n < kanji ? jis_x_0208(89 + n / 94, n % 94 + 1) : u'\0';
}

constexpr char32_t take_shift_jis(const char*& p, const char* end) noexcept {
    const unsigned lead = byte_at(p++);
    if (is_half_width(lead)) return half_width_katakana(lead);
    if (lead < 0x81 || lead == 0xA0 || lead > 0xFC || p == end) return malformed;
    const unsigned trail = byte_at(p);
    if (trail < 0x40 || trail == 0x7F || trail > 0xFC) return malformed;
    const unsigned place = trail - (trail < 0x7F ? 0x40 : 0x41);  // in two rows
    const unsigned row = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 2 + 1 + place / 94;
    const unsigned cell = place % 94 + 1;
    const char16_t c = row <= 94 ? jis_x_0208(row, cell) : ibm_character(row, cell);
    if (c != 0 || trail >= 0x80) ++p;  // no ASCII is lost to a pair that is none
    return character_or_malformed(c);
}

/// Writes a text whose characters are taken so; returns the end of what it wrote, which is no more than charset_growth
/// times the text's size. `to` may lie before the text in one buffer, by at least twice the text's size.
template <auto Take>
constexpr char* transcode_with(std::string_view text, char* to) noexcept {
    const char* p = text.data();
    const char* const end = p + text.size();
    while (p < end) {
        const char* const ascii_end = end_of_ascii(p, end);
        to = put_text(text_between(p, ascii_end), to);
        for (p = ascii_end; p < end && !is_ascii(*p);) to = put_utf8(Take(p, end), to);
    }
    return to;
}

/// Is it a text whose characters are taken so? It may end with one that was cut, if others beyond ASCII came before.
template <auto Take>
constexpr bool is_well_formed(std::string_view text, bool may_be_cut = false) noexcept {
    const char* p = text.data();
    const char* const end = p + text.size();
    for (bool is_first = true; (p = end_of_ascii(p, end)) < end; is_first = false)
        if (Take(p, end) == malformed) return may_be_cut && !is_first && p == end;
    return true;
}

// A byte order mark tells the order, whatever was declared. Units that are no character are malformed (RFC 2781 2.2).
constexpr char* transcode_utf_16(std::string_view text, bool is_big_endian, char* to) noexcept {
    if (text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE")) {
        is_big_endian = text.starts_with('\xFE');
        text.remove_prefix(2);
    }
    const auto unit_at = [&](std::size_t i) -> char32_t {
        const char32_t first = byte_at(text.data() + i), second = byte_at(text.data() + i + 1);
        return is_big_endian ? first << 8 | second : second << 8 | first;
    };
    std::size_t i = 0;
    for (; text.size() - i >= 2; i += 2) {
        const char32_t unit = unit_at(i);
        const char32_t next = unit >= 0xD800 && unit < 0xDC00 && text.size() - i >= 4 ? unit_at(i + 2) : 0;
        const bool is_pair = next >= 0xDC00 && next < 0xE000;
        const bool is_surrogate = unit >= 0xD800 && unit < 0xE000;
        to = put_utf8(is_pair        ? 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00)
                      : is_surrogate ? malformed
                                     : unit,
                      to);
        if (is_pair) i += 2;
    }
    return i < text.size() ? put_utf8(malformed, to) : to;
}

// What bytes below 0x80 stand for, between the escape sequences of ISO-2022-JP.
enum class jis_set : std::uint8_t { ascii, katakana, kanji, other_pairs };

struct escape_sequence {
    std::size_t size = 0;  // 0: it is none
    jis_set set = jis_set::ascii;

    constexpr explicit operator bool() const noexcept { return size > 0; }
};

// The escape sequence at the front of a text (RFC 1468, RFC 2237; ISO 2022 for the sets of other countries). JIS X
// 0201's Latin letters, ESC ( J, are read as ASCII, which they were before they were encoded.
constexpr escape_sequence escape_sequence_of(std::string_view text) noexcept {
    if (text.size() < 3 || text[0] != '\x1B') return {};
    if (text[1] == '(') return {3, text[2] == 'I' ? jis_set::katakana : jis_set::ascii};
    if (text[1] != '$') return {};
    const std::size_t at = text[2] == '(' ? 3 : 2;
    if (at == text.size()) return {};
    return {at + 1, text[at] == '@' || text[at] == 'B' ? jis_set::kanji : jis_set::other_pairs};
}

// A line begins in ASCII (RFC 1468), so that one that was cut does not spoil those behind it. What has bytes above 0x7F
// is UTF-8 that was put in between.
constexpr char* transcode_iso_2022_jp(std::string_view text, char* to) noexcept {
    const auto is_graphic = [](char c) { return c > ' ' && c < '\x7F'; };
    const char* p = text.data();
    const char* const end = p + text.size();
    jis_set set = jis_set::ascii;
    while (p < end) {
        if (const escape_sequence escape = escape_sequence_of({p, static_cast<std::size_t>(end - p)})) {
            set = escape.set;
            p += escape.size;
        } else if (!is_ascii(*p)) {
            to = put_utf8(take_utf_8(p, end), to);
        } else if (set == jis_set::ascii || !is_graphic(*p)) {
            if (is_line_end(*p)) set = jis_set::ascii;
            *to++ = *p++;
        } else if (set == jis_set::katakana) {
            const unsigned byte = byte_at(p++) + 0x80U;
            to = put_utf8(is_half_width(byte) ? half_width_katakana(byte) : malformed, to);
        } else if (end - p == 1 || !is_graphic(p[1])) {
            ++p;
            to = put_utf8(malformed, to);
        } else {
            const char16_t both = jis_x_0208(byte_at(p) - 0x20U, byte_at(p + 1) - 0x20U);
            p += 2;
            to = put_utf8(set == jis_set::kanji ? character_or_malformed(both) : malformed, to);
        }
    }
    return to;
}

/// How a text is to be read that was declared so.
constexpr charset told_charset(std::string_view text, charset declared) noexcept {
    if (declared == charset::utf_16_be || declared == charset::utf_16_le) return declared;
    const bool has_escape = text.find('\x1B') != std::string_view::npos;
    if (!has_escape && mailbounce::is_ascii(text)) return charset::utf_8;
    switch (declared) {
        case charset::undeclared:
            if (has_escape && text.find("\x1B$") != std::string_view::npos) return charset::iso_2022_jp;
            return is_well_formed<take_utf_8>(text, true) ? charset::utf_8 : charset::windows_1252;
        case charset::unknown:
            return is_well_formed<take_utf_8>(text, true) ? charset::utf_8 : declared;
        case charset::iso_2022_jp:
            if (has_escape) return declared;
            if (is_well_formed<take_utf_8>(text, true)) return charset::utf_8;
            if (is_well_formed<take_euc_jp>(text, true)) return charset::euc_jp;
            return is_well_formed<take_shift_jis>(text, true) ? charset::shift_jis : declared;
        default:
            return declared;
    }
}

constexpr char* transcode(std::string_view text, charset c, char* to) noexcept {
    switch (c) {
        case charset::utf_8:
            return transcode_with<take_utf_8>(text, to);
        case charset::utf_16_be:
        case charset::utf_16_le:
            return transcode_utf_16(text, c == charset::utf_16_be, to);
        case charset::undeclared:
        case charset::windows_1252:
            return transcode_with<take_windows_1252>(text, to);
        case charset::iso_8859_15:
            return transcode_with<take_iso_8859_15>(text, to);
        case charset::iso_8859_2:
            return transcode_with<take_iso_8859_2>(text, to);
        case charset::windows_1250:
            return transcode_with<take_windows_1250>(text, to);
        case charset::windows_1254:
            return transcode_with<take_windows_1254>(text, to);
        case charset::windows_1251:
            return transcode_with<take_windows_1251>(text, to);
        case charset::koi8_r:
            return transcode_with<take_koi8_r>(text, to);
        case charset::iso_2022_jp:
            return transcode_iso_2022_jp(text, to);
        case charset::shift_jis:
            return transcode_with<take_shift_jis>(text, to);
        case charset::euc_jp:
            return transcode_with<take_euc_jp>(text, to);
        case charset::unknown:
            break;
    }
    return transcode_with<take_unknown>(text, to);
}

}  // namespace detail

/// The most bytes that transcoding makes of a byte.
inline constexpr std::size_t charset_growth = 3;

namespace detail {

template <class Text>
void append_transcoded(std::string_view bytes, charset declared, Text& out) {
    const charset told = told_charset(bytes, declared);
    if (told == charset::utf_8 && bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);  // a byte order mark
    if (told == charset::utf_8 && is_well_formed<take_utf_8>(bytes)) {
        out.append(bytes);
    } else {
        append_at_most(charset_growth * bytes.size(), out, [&](char* to) { return transcode(bytes, told, to); });
    }
}

}  // namespace detail

/// Appends a text in UTF-8, given its bytes and the name of its charset, whatever its case; without a name, it is
/// empty. `bytes` must not lie in `out`. Linear; allocates if `out` has not charset_growth times as many bytes left.
///
/// Read are UTF-8; ISO-8859-1 and windows-1252, ISO-8859-15, windows-1251 and KOI8-R; ISO-2022-JP with Microsoft's
/// characters and katakana of half width, Shift_JIS as code page 932, and EUC-JP; UTF-16. Text without a charset or
/// declared as US-ASCII is UTF-8 if it is well-formed, ISO-2022-JP if it switches to kanji, and windows-1252 otherwise.
/// Text declared as ISO-2022-JP that has bytes above 0x7F but no escape sequence is the first of UTF-8, EUC-JP and
/// Shift_JIS that is well-formed. A last character may have been cut. Text of another charset that is not UTF-8 keeps
/// its ASCII; each run of other bytes becomes one U+FFFD. Otherwise U+FFFD stands for each sequence that is no
/// character; of JIS X 0212 and the sets of other countries in ISO-2022-JP, it stands for each character.
template <class Text>
void append_utf8(std::string_view bytes, std::string_view charset_name, Text& out) {
    detail::append_transcoded(bytes, detail::charset_named(charset_name), out);
}

}  // namespace mailbounce::inline v0_1

#endif
