// What parsing returns: a value, or an error that says what was wrong and where. Nothing in this library throws.
#ifndef MAILBOUNCE_RESULT_HPP
#define MAILBOUNCE_RESULT_HPP

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

#include <mailbounce/maybe.hpp>

namespace mailbounce::inline v0_1 {

/// What was wrong (an enumerator of the parser's own list) and where.
template <class Fault>
struct error_at {
    Fault fault{};  ///< What was wrong.
    std::size_t position =
        0;  ///< Offset of the offending byte in the text that was parsed; its size if the text ended too early.

    /// Equal in every part.
    friend constexpr bool operator==(const error_at&, const error_at&) = default;
};

/// A value of type T or an error of type E. Reading the value of a result that holds an error is a caller's bug, as
/// with std::optional.
template <class T, class E>
class [[nodiscard]] result {
public:
    /// What is held when nothing went wrong.
    using value_type = T;
    /// What tells what went wrong.
    using error_type = E;

    /// Holds a value.
    constexpr result(T value) : value_(std::move(value)) {}
    /// Holds what went wrong.
    constexpr result(E error) : error_(std::move(error)) {}

    /// Is there a value?
    [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
    /// Is there a value?
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.has_value(); }

    /// The value; there must be one.
    [[nodiscard]] constexpr const T& value() const& noexcept { return *value_; }
    /// The value, to be moved away.
    [[nodiscard]] constexpr T&& value() && noexcept { return std::move(*value_); }
    /// The value; there must be one.
    [[nodiscard]] constexpr const T& operator*() const& noexcept { return *value_; }
    /// The value, to be moved away.
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(*value_); }
    /// The value; there must be one.
    [[nodiscard]] constexpr const T* operator->() const noexcept { return &*value_; }
    /// The value, or else the other.
    [[nodiscard]] constexpr T value_or(T other) const& { return value_ ? *value_ : std::move(other); }

    /// What went wrong; E's default value if nothing did.
    [[nodiscard]] constexpr const E& error() const noexcept { return error_; }

private:
    std::conditional_t<std::is_trivially_copyable_v<T>, detail::maybe<T>, std::optional<T>> value_;
    E error_{};
};

}  // namespace mailbounce::inline v0_1

#endif
