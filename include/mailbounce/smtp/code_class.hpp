// What the first digit of a reply code, or the class of an enhanced status, says of an answer.
#ifndef MAILBOUNCE_SMTP_CODE_CLASS_HPP
#define MAILBOUNCE_SMTP_CODE_CLASS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mailbounce::inline v0_1 {

/// The class of an answer (RFC 5321 4.2.1, RFC 3463 3.1), by its first digit. It is about this attempt to deliver this
/// message; whether mail to the address has a future is another question (see classify/category.hpp).
enum class code_class : std::uint8_t {
    none,          ///< no code, no status
    success,       ///< 2yz: done
    intermediate,  ///< 3yz: go on; no enhanced status has this class
    transient,     ///< 4yz: not now; the same command may succeed later
    permanent,     ///< 5yz: no; do not repeat the same command
};

namespace detail {
inline constexpr const char* code_class_names[] = {"none", "success", "intermediate", "transient", "permanent"};

/// The class that a first digit stands for; none for all but '2' to '5'.
constexpr code_class code_class_of_digit(char digit) noexcept {
    return digit >= '2' && digit <= '5' ? static_cast<code_class>(digit - '1') : code_class::none;
}
}  // namespace detail

/// The class's name as written above.
[[nodiscard]] constexpr std::string_view to_string(code_class c) noexcept {
    return detail::code_class_names[static_cast<std::size_t>(c)];
}

}  // namespace mailbounce::inline v0_1

#endif
