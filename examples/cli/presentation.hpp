// What is done with verdicts: the three forms of output have this in common.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PRESENTATION_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PRESENTATION_HPP

#include <mailbounce/mailbounce.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace cli {

class presentation {
public:
    presentation() = default;
    presentation(const presentation&) = delete;
    presentation& operator=(const presentation&) = delete;
    virtual ~presentation() = default;

    /// Takes a delivery and its verdict, in the order of the input. They need not be kept alive.
    virtual void add(const mailbounce::delivery& d, const mailbounce::verdict& v) = 0;

    /// Called once, after the last.
    virtual void finish() {}
};

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
