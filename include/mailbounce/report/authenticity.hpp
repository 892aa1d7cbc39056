// Whether a report is about a message of one's own. Anyone can write a bounce that never was, and have addresses
// stopped by it: a program that acts on bounces by itself asks for proof. What is proved is that the report is about a
// message of one's own, not what it says of whom: of one that came to a return path in VERP, believe only what it says
// of the recipient whom that path names.
#ifndef MAILBOUNCE_REPORT_AUTHENTICITY_HPP
#define MAILBOUNCE_REPORT_AUTHENTICITY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/report/report.hpp>

namespace mailbounce::inline v0_1 {

/// What speaks for a report, the weakest first.
enum class authenticity : std::uint8_t {
    unproved,       ///< nothing: it may be a true report of a system that returns little, or forged
    by_message_id,  ///< it returns the Message-ID of a message that was sent: its reader has seen that message
    by_token,       ///< it came to a return path that only the sender can have made: VERP with a secret, BATV, SRS
};

/// The name as written above.
[[nodiscard]] constexpr std::string_view to_string(authenticity a) noexcept {
    constexpr const char* names[] = {"unproved", "by_message_id", "by_token"};
    return names[static_cast<std::size_t>(a)];
}

/// What speaks for a report. `is_own_return_path(address)` says whether the program made that return path: parse_verp
/// with a secret, verify_batv or verify_srs found it right. `was_sent(id)` says whether the program sent a message with
/// that Message-ID, given without angle brackets. `return_path` is the address that the report was delivered to; a
/// program that has it from the SMTP conversation should rather give that than what the header says.
template <class IsOwnReturnPath, class WasSent>
[[nodiscard]] constexpr authenticity authenticity_of(const report& r, IsOwnReturnPath is_own_return_path,
                                                     WasSent was_sent, std::string_view return_path) {
    if (!return_path.empty() && is_own_return_path(return_path)) return authenticity::by_token;
    const bool returns_own = !r.original_message_id.empty() && was_sent(r.original_message_id);
    return returns_own ? authenticity::by_message_id : authenticity::unproved;
}

/// Likewise, with the return path that the header of the report tells.
template <class IsOwnReturnPath, class WasSent>
[[nodiscard]] constexpr authenticity authenticity_of(const report& r, IsOwnReturnPath is_own_return_path,
                                                     WasSent was_sent) {
    return authenticity_of(r, is_own_return_path, was_sent, r.sent_to);
}

}  // namespace mailbounce::inline v0_1

#endif
