// Putting texts together: phrases of a language, filled with what is not ours and may be hostile.
#ifndef MAILBOUNCE_DESCRIBE_FILL_HPP
#define MAILBOUNCE_DESCRIBE_FILL_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include <mailbounce/evidence/time.hpp>
#include <mailbounce/smtp/mailbox.hpp>

namespace mailbounce::inline v0_1 {

/// The local time of those who read a text.
struct clock_zone {
    seconds ahead_of_utc{};         ///< hours(9) for Japan
    std::string_view name = "UTC";  ///< as it is written behind times: "JST"
};

namespace detail {

/// The longest value of a field, in bytes: an answer of many lines is cut there.
inline constexpr std::size_t longest_value = 1000;

/// Is the character, in UTF-8, one that moves what stands around it: a control character, a line or paragraph
/// separator, or one that turns the direction of writing?
constexpr bool is_moving(std::string_view c) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(c[i]); };
    if (c.size() == 1) return byte(0) < 0x20 || byte(0) == 0x7F;
    if (c.size() == 2) return (byte(0) == 0xC2 && byte(1) < 0xA0) || c == "\xD8\x9C";
    if (c.size() != 3 || byte(0) != 0xE2) return false;
    if (byte(1) == 0x80) return byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xA8 && byte(2) <= 0xAE);
    return byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
}

/// A value as it is shown: on one line, without characters that move others, in UTF-8 (U+FFFD stands for bytes that are
/// not), runs of blanks as one, and no longer than above.
[[nodiscard]] inline std::string harmless(std::string_view value) {
    std::string out;
    bool blank = false;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t length = is_ascii(value[at]) ? 1 : utf8_length(value, at);
        const std::string_view c = length == 0 ? "\xEF\xBF\xBD" : value.substr(at, length);
        at += length == 0 ? 1 : length;
        if (c == " " || is_moving(c)) {
            blank = !out.empty();
            continue;
        }
        if (out.size() + c.size() > longest_value) return out.append("...");
        if (blank) out += ' ';
        blank = false;
        out.append(c);
    }
    return out;
}

/// What a name in a phrase stands for.
struct phrase_field {
    std::string_view name;
    std::string_view value;
};

/// A phrase with its fields in place: {name} gives way to the field's value, and what is in square brackets is left out
/// if a field in it is empty. Values are harmless, and not phrases themselves.
[[nodiscard]] inline std::string filled(std::string_view phrase, std::initializer_list<phrase_field> fields) {
    std::string out;
    std::size_t group = 0;
    bool is_whole = true;
    while (true) {
        const std::size_t mark = phrase.find_first_of("{[]");
        out.append(phrase.substr(0, mark));
        if (mark == std::string_view::npos) return out;
        const char what = phrase[mark];
        phrase.remove_prefix(mark + 1);
        if (what == '[') {
            group = out.size();
            is_whole = true;
        } else if (what == ']') {
            if (!is_whole) out.resize(group);
        } else {
            const std::size_t end = phrase.find('}');
            std::string value;
            for (const phrase_field& f : fields)
                if (f.name == phrase.substr(0, end)) value = harmless(f.value);
            is_whole = is_whole && !value.empty();
            out.append(value);
            phrase.remove_prefix(end + 1);
        }
    }
}

/// A time for people, as the phrase has it: "2026-11-25 21:36 UTC".
[[nodiscard]] inline std::string time_text(std::string_view phrase, instant t, const clock_zone& zone) {
    const instant_text local = format(t + zone.ahead_of_utc);
    return filled(phrase,
                  {{"date", local.view().substr(0, 10)}, {"clock", local.view().substr(11, 5)}, {"zone", zone.name}});
}

}  // namespace detail
}  // namespace mailbounce::inline v0_1

#endif
