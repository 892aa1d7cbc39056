// Finding the enumerator of a name, in the table that its to_string() reads.
#ifndef MAILBOUNCE_NAMES_HPP
#define MAILBOUNCE_NAMES_HPP

#include <cstddef>
#include <optional>
#include <string_view>

namespace mailbounce::inline v0_1::detail {

/// Where that name stands in a table; N if it does not.
template <std::size_t N>
constexpr std::size_t index_named(const std::string_view (&names)[N], std::string_view name) noexcept {
    std::size_t i = 0;
    while (i < N && names[i] != name) ++i;
    return i;
}

/// The enumerator whose name is that, if there is one; names[i] is the name of the enumerator of value i.
template <class Enum, std::size_t N>
constexpr std::optional<Enum> enum_named(const std::string_view (&names)[N], std::string_view name) noexcept {
    const std::size_t i = index_named(names, name);
    if (i == N) return std::nullopt;
    return static_cast<Enum>(i);
}

}  // namespace mailbounce::inline v0_1::detail

#endif
