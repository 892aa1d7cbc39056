// The languages of the texts for people.
#ifndef MAILBOUNCE_DESCRIBE_LANGUAGE_HPP
#define MAILBOUNCE_DESCRIBE_LANGUAGE_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>

namespace mailbounce::inline v0_1 {

/// A language in which this room has texts.
enum class language : std::uint8_t {
    english,   ///< "en"
    japanese,  ///< "ja"
};

namespace detail {
inline constexpr std::string_view language_tags[] = {"en", "ja"};
}

/// The language's tag by BCP 47 (RFC 5646): "en", "ja".
[[nodiscard]] constexpr std::string_view to_string(language l) noexcept {
    return detail::language_tags[static_cast<std::size_t>(l)];
}

/// The language of a tag, whatever its case and what follows the language in it: "ja", "ja-JP", "EN-gb"; if there are
/// texts in it.
[[nodiscard]] constexpr std::optional<language> parse_language(std::string_view tag) noexcept {
    const std::string_view first = tag.substr(0, tag.find('-'));
    for (std::size_t i = 0; i < std::size(detail::language_tags); ++i)
        if (detail::same_text(detail::language_tags[i], first)) return static_cast<language>(i);
    return std::nullopt;
}

}  // namespace mailbounce::inline v0_1

#endif
