// The library's values as text; what is not known is empty.
#ifndef MAILBOUNCE_EXAMPLES_CLI_VALUES_HPP
#define MAILBOUNCE_EXAMPLES_CLI_VALUES_HPP

#include <mailbounce/mailbounce.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace cli {

/// The name of a value; nothing if it is `none`, which stands for what is not known.
template <class Enum>
std::string_view known(Enum value) {
    return value == Enum::none ? std::string_view() : to_string(value);
}

/// "550", or nothing.
inline std::string to_text(std::optional<mailbounce::reply_code> code) {
    return code ? std::to_string(code->value()) : std::string();
}

/// "5.1.1", or nothing.
inline std::string to_text(std::optional<mailbounce::enhanced_status> status) {
    return status ? std::string(format(*status).view()) : std::string();
}

}  // namespace cli

#endif
