// `std::format("{:>20} {}", v.reason, *d.status)`: the values of this library are formatted as their texts.
//
// Every type whose values have a text (text_of.hpp) is formatted, with the format specification of strings; other
// headers need not be included before. Where the standard library has no <format> yet (libstdc++ before 13, libc++
// before 17 unless -fexperimental-library is given), this header adds nothing. Not part of mailbounce.hpp, as <format>
// costs a compiler more than all of this library.
#ifndef MAILBOUNCE_FORMAT_HPP
#define MAILBOUNCE_FORMAT_HPP

#include <string_view>
#include <version>

#include <mailbounce/text_of.hpp>

// libc++ has std::formatter some versions before it says so.
#if defined(__cpp_lib_format) || (defined(_LIBCPP_VERSION) && _LIBCPP_VERSION >= 170000) || \
    (defined(_LIBCPP_VERSION) && defined(_LIBCPP_ENABLE_EXPERIMENTAL))
#include <format>

/// Formats the text of a value as a string.
template <mailbounce::has_text T>
struct std::formatter<T, char> : std::formatter<std::string_view, char> {
    /// Writes the value as the specification that was read before asks.
    template <class Context>
    typename Context::iterator format(const T& value, Context& context) const {
        return mailbounce::with_text_of(value, [&](std::string_view text) {
            return std::formatter<std::string_view, char>::format(text, context);
        });
    }
};
#endif

#endif
