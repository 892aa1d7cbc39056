// A value or none: of std::optional what the insides of this library need, at a small part of what each optional of
// another type costs a compiler.
#ifndef MAILBOUNCE_MAYBE_HPP
#define MAILBOUNCE_MAYBE_HPP

#include <optional>

namespace mailbounce::inline v0_1::detail {

/// A T, or std::nullopt. T is trivially copyable: no other can be copied or destroyed in the union below. Reading the
/// value of what holds none is a bug, as with std::optional.
template <class T>
class maybe {
public:
    constexpr maybe() noexcept : storage_{.none = {}} {}
    constexpr maybe(std::nullopt_t) noexcept : storage_{.none = {}} {}
    constexpr maybe(const T& value) noexcept : storage_{.value = value}, has_value_(true) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value_; }

    [[nodiscard]] constexpr T& operator*() noexcept { return storage_.value; }
    [[nodiscard]] constexpr const T& operator*() const noexcept { return storage_.value; }
    [[nodiscard]] constexpr T* operator->() noexcept { return &storage_.value; }
    [[nodiscard]] constexpr const T* operator->() const noexcept { return &storage_.value; }
    [[nodiscard]] constexpr T value_or(const T& other) const noexcept { return has_value_ ? storage_.value : other; }

private:
    union {
        char none;
        T value;
    } storage_;
    bool has_value_ = false;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
