// SMTP reply codes, `550`: three digits, their class and subject, and what the RFCs say of those that are defined.
#ifndef MAILBOUNCE_SMTP_REPLY_CODE_HPP
#define MAILBOUNCE_SMTP_REPLY_CODE_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <mailbounce/ascii.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/result.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/registry.hpp>
#include <optional>
#include <string_view>

namespace mailbounce::inline v0_1 {

/// What a reply is about, by its second digit (RFC 5321 4.2.1).
enum class reply_subject : std::uint8_t {
    syntax,        ///< x0z
    information,   ///< x1z
    connections,   ///< x2z
    unspecified3,  ///< x3z; in use for authentication and encryption (RFC 4954)
    unspecified4,  ///< x4z
    mail_system,   ///< x5z
    other,         ///< x6z to x9z, which RFC 5321 does not have
};

/// Why a text is no reply code.
enum class reply_code_fault : std::uint8_t {
    none,          ///< nothing is wrong
    too_short,     ///< the text ended before the third digit
    not_a_digit,   ///< a digit was expected
    out_of_range,  ///< the first digit is not 2 to 5
    no_delimiter,  ///< what follows the third digit is none of: end of text, space, '-', CR, LF
};

namespace detail {
inline constexpr const char* reply_subject_names[] = {"syntax",       "information", "connections", "unspecified3",
                                                      "unspecified4", "mail_system", "other"};

inline constexpr const char* reply_code_fault_names[] = {"none", "too_short", "not_a_digit", "out_of_range",
                                                         "no_delimiter"};

struct reply_code_record {
    std::uint16_t code = 0;
    const char* text = "";
    const char* rfc = "";

    constexpr unsigned key() const noexcept { return code; }
};

// The RFCs and drafts named in each row. Codes that servers send and no document defines (420, 471, 571...) are left
// out on purpose: their class is all that is known of them.
inline constexpr reply_code_record reply_code_registry[] = {
    {200, "Nonstandard success response", "RFC 876"},
    {211, "System status, or system help reply", "RFC 5321 4.2.3"},
    {214, "Help message", "RFC 5321 4.2.3"},
    {220, "Service ready", "RFC 5321 4.2.3, RFC 3207"},
    {221, "Service closing transmission channel", "RFC 5321 4.2.3"},
    {235, "Authentication succeeded", "RFC 4954"},
    {250, "Requested mail action okay, completed", "RFC 5321 4.2.3"},
    {251, "User not local; will forward", "RFC 5321 4.2.3, RFC 1985"},
    {252, "Cannot VRFY user, but will accept message and attempt delivery", "RFC 5321 4.2.3, RFC 1985"},
    {253, "Pending messages for node started", "RFC 1985"},
    {334, "Server challenge", "RFC 4954"},
    {354, "Start mail input; end with <CRLF>.<CRLF>", "RFC 5321 4.2.3"},
    {421, "Service not available, closing transmission channel", "RFC 5321 4.2.3"},
    {422, "A password transition is needed", "RFC 5248"},
    {430, "Invalid command", "RFC 5248"},
    {432, "A password transition is needed", "RFC 4954"},
    {450, "Requested mail action not taken: mailbox unavailable", "RFC 5321 4.2.3"},
    {451, "Requested action aborted: local error in processing", "RFC 5321 4.2.3"},
    {452, "Requested action not taken: insufficient system storage", "RFC 5321 4.2.3"},
    {453, "You have no mail", "RFC 2645"},
    {454, "TLS not available, or temporary authentication failure", "RFC 3207, RFC 4954"},
    {455, "Server unable to accommodate parameters", "RFC 5321 4.2.3"},
    {456, "Retry immediately over IPv4", "draft-martin-smtp-ipv6-to-ipv4-fallback"},
    {458, "Unable to queue messages for node", "RFC 1985"},
    {459, "Node not allowed", "RFC 1985"},
    {500, "Syntax error, command unrecognized", "RFC 5321 4.2.3"},
    {501, "Syntax error in parameters or arguments", "RFC 5321 4.2.3"},
    {502, "Command not implemented", "RFC 5321 4.2.3"},
    {503, "Bad sequence of commands", "RFC 5321 4.2.3"},
    {504, "Command parameter not implemented", "RFC 5321 4.2.3"},
    {520, "Use the correct QHLO ID", "draft-fanf-smtp-quickstart"},
    {521, "Host does not accept mail", "RFC 7504, RFC 1846"},
    {523, "Encryption needed", "RFC 5248"},
    {524, "Encryption required for requested authentication mechanism", "RFC 5248"},
    {525, "User account disabled", "RFC 5248"},
    {530, "Authentication or STARTTLS required first", "RFC 3207, RFC 4954"},
    {533, "Delivery not authorized, message refused", "RFC 5248"},
    {534, "Authentication mechanism is too weak", "RFC 4954"},
    {535, "Authentication credentials invalid", "RFC 4954"},
    {538, "Encryption required for requested authentication mechanism", "RFC 4954"},
    {550, "Requested action not taken: mailbox unavailable", "RFC 5321 4.2.3"},
    {551, "User not local; please try another path", "RFC 5321 4.2.3"},
    {552, "Requested mail action aborted: exceeded storage allocation", "RFC 5321 4.2.3, RFC 1870"},
    {553, "Requested action not taken: mailbox name not allowed", "RFC 5321 4.2.3"},
    {554, "Transaction failed, or no SMTP service here", "RFC 5321 4.2.3"},
    {555, "MAIL FROM/RCPT TO parameters not recognized or not implemented", "RFC 5321 4.2.3"},
    {556, "Domain does not accept mail", "RFC 7504"},
    {557, "Proposed for address queries", "draft-moore-email-addrquery"},
};
}  // namespace detail

/// The subject's name as written above.
[[nodiscard]] constexpr std::string_view to_string(reply_subject s) noexcept {
    return detail::reply_subject_names[static_cast<std::size_t>(s)];
}

/// The fault's name as written above.
[[nodiscard]] constexpr std::string_view to_string(reply_code_fault f) noexcept {
    return detail::reply_code_fault_names[static_cast<std::size_t>(f)];
}

/// A reply code, 200 to 599. RFC 5321 4.2.1 and 4.3.2 let a server send codes that no document defines and have the
/// client act by the first digit alone, so any number in that range is one; known() tells the defined from the rest.
class reply_code {
public:
    /// The code that stands at the start of `text`: exactly three digits, then the end, a space, '-', CR or LF.
    [[nodiscard]] static constexpr result<reply_code, error_at<reply_code_fault>> parse(
        std::string_view text) noexcept {
        using error = error_at<reply_code_fault>;
        for (std::size_t i = 0; i < 3; ++i) {
            if (i == text.size()) return error{reply_code_fault::too_short, i};
            if (!detail::is_digit(text[i])) return error{reply_code_fault::not_a_digit, i};
        }
        const auto code = of((text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0'));
        if (!code) return error{reply_code_fault::out_of_range, 0};
        if (text.size() > 3 && text[3] != ' ' && text[3] != '-' && text[3] != '\r' && text[3] != '\n')
            return error{reply_code_fault::no_delimiter, 3};
        return *code;
    }

    /// The code of that number, if it is 200 to 599.
    [[nodiscard]] static constexpr std::optional<reply_code> of(int value) noexcept {
        if (value < 200 || value > 599) return std::nullopt;
        return reply_code(static_cast<std::uint16_t>(value));
    }

    /// The number, 200 to 599.
    [[nodiscard]] constexpr int value() const noexcept { return value_; }

    /// The class, by the first digit: success, intermediate, transient or permanent.
    [[nodiscard]] constexpr code_class kind() const noexcept { return static_cast<code_class>(value_ / 100 - 1); }

    /// What it is about, by the second digit.
    [[nodiscard]] constexpr reply_subject subject() const noexcept {
        const int digit = value_ / 10 % 10;
        return digit > 5 ? reply_subject::other : static_cast<reply_subject>(digit);
    }

    /// Does an RFC or a draft define it?
    [[nodiscard]] constexpr bool known() const noexcept { return !text().empty(); }
    /// The standard text without its variable parts, "Service ready"; empty if it is not known.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return record().text; }
    /// What defines it, "RFC 3207, RFC 4954"; empty if it is not known.
    [[nodiscard]] constexpr std::string_view rfc() const noexcept { return record().rfc; }

    /// Equal in number.
    friend constexpr bool operator==(reply_code, reply_code) noexcept = default;
    /// By number.
    friend constexpr std::strong_ordering operator<=>(reply_code, reply_code) noexcept = default;

private:
    constexpr explicit reply_code(std::uint16_t value) noexcept : value_(value) {}

    constexpr detail::reply_code_record record() const noexcept {
        return detail::find_record(detail::reply_code_registry, value_);
    }

    std::uint16_t value_;
};

/// The code as text, "550".
[[nodiscard]] constexpr fixed_text<3> format(reply_code code) noexcept {
    return fixed_text<3>().append_number(code.value());
}

namespace detail {
inline void a_literal_is_not_a_reply_code() {}  // not constexpr: calling it makes the literal an error
}  // namespace detail

inline namespace literals {
/// `550_reply`; a number outside 200 to 599 does not compile.
[[nodiscard]] consteval reply_code operator""_reply(unsigned long long value) noexcept {
    if (value < 200 || value > 599) detail::a_literal_is_not_a_reply_code();
    return *reply_code::of(static_cast<int>(value));
}
}  // namespace literals

}  // namespace mailbounce::inline v0_1

namespace std {

/// So that a code can be a key of std::unordered_map.
template <>
struct hash<mailbounce::reply_code> {
    /// That of its number.
    [[nodiscard]] std::size_t operator()(mailbounce::reply_code code) const noexcept {
        return std::hash<int>()(code.value());
    }
};

}  // namespace std

#endif
