// The characters of a text in UTF-8, for what is to be checked of them.
#ifndef MAILBOUNCE_TESTS_DESCRIBE_CHARACTERS_HPP
#define MAILBOUNCE_TESTS_DESCRIBE_CHARACTERS_HPP

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tests {

/// The code points of a text; none if it is not UTF-8.
inline std::optional<std::vector<char32_t>> characters_of(std::string_view text) {
    std::vector<char32_t> characters;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
        const unsigned lead = byte(i);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (size == 0 || lead > 0xF4) return std::nullopt;
        char32_t c = size == 1 ? lead : lead & (0x7FU >> size);
        for (std::size_t k = 1; k < size; ++k) {
            if ((byte(i + k) & 0xC0U) != 0x80) return std::nullopt;
            c = c << 6U | (byte(i + k) & 0x3FU);
        }
        const char32_t least = size == 3 ? 0x800 : size == 4 ? 0x10000 : 0;
        if (c < least || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return std::nullopt;
        characters.push_back(c);
        i += size;
    }
    return characters;
}

/// Kana or kanji?
inline bool is_japanese(char32_t c) { return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x4E00 && c <= 0x9FFF); }

}  // namespace tests

#endif
