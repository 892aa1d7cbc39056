// The step of the SMTP conversation that a reply answered.
#ifndef MAILBOUNCE_SMTP_PHASE_HPP
#define MAILBOUNCE_SMTP_PHASE_HPP

#include <cstddef>
#include <cstdint>
#include <mailbounce/names.hpp>
#include <optional>
#include <string_view>

namespace mailbounce::inline v0_1 {

/// The command or event that a reply answered (RFC 5321 4.3.2). The same reply may mean different things at different
/// phases: 550 to RCPT speaks of a recipient, 550 after the final "." of a message.
enum class phase : std::uint8_t {
    none,      ///< not known, or no reply was received
    connect,   ///< the greeting
    ehlo,      ///< EHLO, HELO or LHLO
    starttls,  ///< STARTTLS (RFC 3207)
    auth,      ///< AUTH (RFC 4954)
    mail,      ///< MAIL FROM
    rcpt,      ///< RCPT TO
    data,      ///< DATA, before the message is sent
    eod,       ///< end of data: after the final "."
};

namespace detail {
inline constexpr const char* phase_names[] = {"none", "connect", "ehlo", "starttls", "auth",
                                              "mail", "rcpt",    "data", "eod"};
}

/// The phase's name as written above.
[[nodiscard]] constexpr std::string_view to_string(phase p) noexcept {
    return detail::phase_names[static_cast<std::size_t>(p)];
}

/// The phase of that name (lower case, as to_string writes it), if there is one.
[[nodiscard]] constexpr std::optional<phase> parse_phase(std::string_view name) noexcept {
    return detail::enum_named<phase>(detail::phase_names, name);
}

}  // namespace mailbounce::inline v0_1

#endif
