// Finding the enumerator of a name, in the table that its to_string() reads.
#ifndef MAILBOUNCE_NAMES_HPP
#define MAILBOUNCE_NAMES_HPP

#include <cstddef>
#include <optional>
#include <string_view>

namespace mailbounce::inline v0_1::detail {

/// The enumerator whose name is that, if there is one; names[i] is the name of the enumerator of value i.
template <class Enum, std::size_t N>
constexpr std::optional<Enum> enum_named(const std::string_view (&names)[N], std::string_view name) noexcept {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace mailbounce::inline v0_1::detail

#endif
