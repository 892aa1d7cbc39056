// Finding the enumerator of a name, in the table that its to_string() reads.
#ifndef MAILBOUNCE_NAMES_HPP
#define MAILBOUNCE_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/maybe.hpp>

namespace mailbounce::inline v0_1::detail {

/// Where that name stands in a table, if it does.
template <std::size_t N>
constexpr maybe<std::uint32_t> index_named(const char* const (&names)[N], std::string_view name) noexcept {
    for (std::uint32_t i = 0; i < N; ++i)
        if (names[i] == name) return i;
    return std::nullopt;
}

/// The enumerator whose name is that, if there is one; names[i] is the name of the enumerator of value i.
template <class Enum, std::size_t N>
constexpr std::optional<Enum> enum_named(const char* const (&names)[N], std::string_view name) noexcept {
    const auto i = index_named(names, name);
    if (!i) return std::nullopt;
    return static_cast<Enum>(*i);
}

}  // namespace mailbounce::inline v0_1::detail

#endif
