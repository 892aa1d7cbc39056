// The text of a value of this library, whatever its type: what ostream.hpp and format.hpp write.
#ifndef MAILBOUNCE_TEXT_OF_HPP
#define MAILBOUNCE_TEXT_OF_HPP

#include <concepts>
#include <string_view>

namespace mailbounce::inline v0_1 {

namespace detail {

/// Declared here, so that in this namespace only argument-dependent lookup finds the other one, below. It has no body.
void is_of_mailbounce();

template <class T>
concept of_mailbounce = requires(const T& value) {
    is_of_mailbounce(value);
};

/// An enumerator, or what else has a name or is a text: to_string(value).
template <class T>
concept named = of_mailbounce<T> && requires(const T& value) {
    { to_string(value) } -> std::same_as<std::string_view>;
};

/// What is written for people and files: format(value).
template <class T>
concept formatted = of_mailbounce<T> && requires(const T& value) {
    { format(value).view() } -> std::same_as<std::string_view>;
};

/// What format() gives.
template <class T>
concept viewed = of_mailbounce<T> && requires(const T& value) {
    { value.view() } -> std::same_as<std::string_view>;
};

}  // namespace detail

/// Of no use but that it is found for types of this library, and for no others. It has no body.
template <class T>
void is_of_mailbounce(const T&);

/// A type of this library whose values have a text: by to_string(value), by format(value), or as what the latter gives.
/// No other type is one, even if it has such functions of its own.
template <class T>
concept has_text = detail::named<T> || detail::formatted<T> || detail::viewed<T>;

/// Calls `use` with the text of a value, which is there as long as the call lasts; gives what that gives.
template <has_text T, class Use>
constexpr decltype(auto) with_text_of(const T& value, Use use) {
    if constexpr (detail::named<T>)
        return use(to_string(value));
    else if constexpr (detail::formatted<T>)
        return use(format(value).view());
    else
        return use(value.view());
}

}  // namespace mailbounce::inline v0_1

#endif
