// Enhanced mail system status codes, `5.1.1`, with the whole IANA registry of their meanings.
#ifndef MAILBOUNCE_SMTP_ENHANCED_STATUS_HPP
#define MAILBOUNCE_SMTP_ENHANCED_STATUS_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <mailbounce/ascii.hpp>
#include <mailbounce/result.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/registry.hpp>
#include <optional>
#include <string_view>

namespace mailbounce::inline v0_1 {

/// Why a text is no enhanced status.
enum class enhanced_status_fault : std::uint8_t {
    none,            ///< nothing is wrong
    bad_class,       ///< the class is not 2, 4 or 5 (RFC 3463 2)
    no_dot,          ///< a '.' was expected
    no_number,       ///< a subject or detail without digits
    leading_zero,    ///< a subject or detail written with superfluous zeros, which RFC 3463 2 forbids
    number_too_big,  ///< a subject or detail of more than three digits
    no_delimiter,    ///< something follows that makes it a part of a longer token: 5.1.1.2, 5.1.1a
};

namespace detail {
inline constexpr const char* enhanced_status_fault_names[] = {
    "none", "bad_class", "no_dot", "no_number", "leading_zero", "number_too_big", "no_delimiter"};

struct status_record {
    std::uint16_t subject = 0;
    std::uint16_t detail = 0;
    const char* text = "";
    const char* basic_codes = "";
    const char* rfc = "";

    constexpr unsigned key() const noexcept { return subject * 1000u + detail; }
};

// IANA, Simple Mail Transfer Protocol (SMTP) Enhanced Status Codes Registry, "Enumerated Status Codes", of 2024-12-06:
// https://www.iana.org/assignments/smtp-enhanced-status-codes. Sorted by subject and detail.
inline constexpr status_record status_registry[] = {
    {0, 0, "Other undefined status", "any", "RFC 3463"},
    {1, 0, "Other address status", "", "RFC 3463"},
    {1, 1, "Bad destination mailbox address", "451, 550", "RFC 3463"},
    {1, 2, "Bad destination system address", "", "RFC 3463"},
    {1, 3, "Bad destination mailbox address syntax", "501", "RFC 3463"},
    {1, 4, "Destination mailbox address ambiguous", "", "RFC 3463"},
    {1, 5, "Destination address valid", "250", "RFC 3463"},
    {1, 6, "Destination mailbox has moved, no forwarding address", "", "RFC 3463"},
    {1, 7, "Bad sender's mailbox address syntax", "", "RFC 3463"},
    {1, 8, "Bad sender's system address", "451, 501", "RFC 3463"},
    {1, 9, "Message relayed to non-compliant mailer", "", "RFC 3886"},
    {1, 10, "Recipient address has null MX", "556", "RFC 7505, RFC 7504"},
    {2, 0, "Other or undefined mailbox status", "", "RFC 3463"},
    {2, 1, "Mailbox disabled, not accepting messages", "", "RFC 3463"},
    {2, 2, "Mailbox full", "552", "RFC 3463"},
    {2, 3, "Message length exceeds administrative limit", "552", "RFC 3463"},
    {2, 4, "Mailing list expansion problem", "450, 452", "RFC 3463"},
    {3, 0, "Other or undefined mail system status", "221, 250, 421, 451, 550, 554", "RFC 3463"},
    {3, 1, "Mail system full", "452", "RFC 3463"},
    {3, 2, "System not accepting network messages", "453, 521", "RFC 3463, RFC 7504"},
    {3, 3, "System not capable of selected features", "", "RFC 3463"},
    {3, 4, "Message too big for system", "552, 554", "RFC 3463"},
    {3, 5, "System incorrectly configured", "", "RFC 3463"},
    {3, 6, "Requested priority was changed", "250, 251", "RFC 6710"},
    {4, 0, "Other or undefined network or routing status", "", "RFC 3463"},
    {4, 1, "No answer from host", "451", "RFC 3463"},
    {4, 2, "Bad connection", "421", "RFC 3463"},
    {4, 3, "Directory server failure", "451, 550", "RFC 3463"},
    {4, 4, "Unable to route", "", "RFC 3463"},
    {4, 5, "Mail system congestion", "451", "RFC 3463"},
    {4, 6, "Routing loop detected", "", "RFC 3463"},
    {4, 7, "Delivery time expired", "", "RFC 3463"},
    {5, 0, "Other or undefined protocol status", "220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554",
     "RFC 3463"},
    {5, 1, "Invalid command", "430, 500, 501, 503, 530, 550, 554, 555", "RFC 3463"},
    {5, 2, "Syntax error", "500, 501, 502, 550, 555", "RFC 3463"},
    {5, 3, "Too many recipients", "451", "RFC 3463"},
    {5, 4, "Invalid command arguments", "451, 501, 502, 503, 504, 550, 555", "RFC 3463"},
    {5, 5, "Wrong protocol version", "", "RFC 3463"},
    {5, 6, "Authentication exchange line is too long", "500", "RFC 4954"},
    {6, 0, "Other or undefined media error", "", "RFC 3463"},
    {6, 1, "Media not supported", "", "RFC 3463"},
    {6, 2, "Conversion required and prohibited", "", "RFC 3463"},
    {6, 3, "Conversion required but not supported", "554", "RFC 3463"},
    {6, 4, "Conversion with loss performed", "250", "RFC 3463"},
    {6, 5, "Conversion failed", "", "RFC 3463"},
    {6, 6, "Message content not available", "554", "RFC 4468"},
    {6, 7, "Non-ASCII addresses not permitted for that sender/recipient", "553, 550", "RFC 6531"},
    {6, 8, "UTF-8 string reply is required, but not permitted", "252, 553, 550", "RFC 6531"},
    {6, 9, "UTF-8 header message cannot be transferred to one or more recipients", "550", "RFC 6531"},
    {6, 10, "Duplicate of X.6.8, deprecated", "", "RFC 6531"},
    {7, 0, "Other or undefined security status", "220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550", "RFC 3463"},
    {7, 1, "Delivery not authorized, message refused", "451, 454, 502, 503, 533, 550, 551", "RFC 3463"},
    {7, 2, "Mailing list expansion prohibited", "550", "RFC 3463"},
    {7, 3, "Security conversion required but not possible", "", "RFC 3463"},
    {7, 4, "Security features not supported", "504", "RFC 3463"},
    {7, 5, "Cryptographic failure", "", "RFC 3463"},
    {7, 6, "Cryptographic algorithm not supported", "", "RFC 3463"},
    {7, 7, "Message integrity failure", "", "RFC 3463"},
    {7, 8, "Authentication credentials invalid", "535, 554", "RFC 4954"},
    {7, 9, "Authentication mechanism is too weak", "534", "RFC 4954"},
    {7, 10, "Encryption needed", "523", "RFC 5248"},
    {7, 11, "Encryption required for requested authentication mechanism", "524, 538", "RFC 4954"},
    {7, 12, "A password transition is needed", "422, 432", "RFC 4954"},
    {7, 13, "User account disabled", "525", "RFC 5248"},
    {7, 14, "Trust relationship required", "535, 554", "RFC 5248"},
    {7, 15, "Priority level is too low", "450, 550, others", "RFC 6710"},
    {7, 16, "Message is too big for the specified priority", "552, others", "RFC 6710"},
    {7, 17, "Mailbox owner has changed", "5XX", "RFC 7293"},
    {7, 18, "Domain owner has changed", "5XX", "RFC 7293"},
    {7, 19, "RRVS test cannot be completed", "5XX", "RFC 7293"},
    {7, 20, "No passing DKIM signature found", "550", "RFC 7372, RFC 6376"},
    {7, 21, "No acceptable DKIM signature found", "550", "RFC 7372, RFC 6376"},
    {7, 22, "No valid author-matched DKIM signature found", "550", "RFC 7372, RFC 6376"},
    {7, 23, "SPF validation failed", "550", "RFC 7372, RFC 7208"},
    {7, 24, "SPF validation error", "451, 550", "RFC 7372, RFC 7208"},
    {7, 25, "Reverse DNS validation failed", "550", "RFC 7372"},
    {7, 26, "Multiple authentication checks failed", "550", "RFC 7372"},
    {7, 27, "Sender address has null MX", "550", "RFC 7505"},
    {7, 28, "Mail flood detected", "", "draft-levine-mailbomb-header"},
    {7, 29, "ARC validation failure", "550", "RFC 8617"},
    {7, 30, "REQUIRETLS support required", "550", "RFC 8689"},
};

// RFC 3463 3.2: the subject sub-codes.
inline constexpr const char* status_subject_texts[] = {"Other or Undefined Status",
                                                       "Addressing Status",
                                                       "Mailbox Status",
                                                       "Mail System Status",
                                                       "Network and Routing Status",
                                                       "Mail Delivery Protocol Status",
                                                       "Message Content or Media Status",
                                                       "Security or Policy Status"};

constexpr std::size_t decimal_length(unsigned number) noexcept { return number < 10 ? 1 : number < 100 ? 2 : 3; }

/// Does the byte at `end` leave what stands before it a token of its own? Punctuation does, but '.' and '-' only when
/// no letter or digit follows; '_', '@' and '/' never do (names, addresses, URLs and networks).
constexpr bool ends_status(std::string_view text, std::size_t end) noexcept {
    if (end >= text.size()) return true;
    const char c = text[end];
    if (c == '.' || c == '-') return end + 1 >= text.size() || !is_alnum(text[end + 1]);
    return !is_alnum(c) && c != '_' && c != '@' && c != '/';
}
}  // namespace detail

/// The fault's name as written above.
[[nodiscard]] constexpr std::string_view to_string(enhanced_status_fault f) noexcept {
    return detail::enhanced_status_fault_names[static_cast<std::size_t>(f)];
}

/// An enhanced status: class "." subject "." detail (RFC 3463 2). Ordered by class, subject and detail. The members
/// that tell its meaning look it up in the IANA registry by subject and detail, whatever the class; what providers have
/// made up or use otherwise (5.7.29 of Gmail) is not theirs to know.
class enhanced_status {
public:
    /// The status that stands at the start of `text`. It ends with the text or before a delimiter: `5.1.1`, `5.1.1 No`,
    /// `5.1.1.` and `5.1.1)` are read, `5.1.1.2` and `5.1.1a` are not statuses. Blanks before it are not skipped.
    [[nodiscard]] static constexpr result<enhanced_status, error_at<enhanced_status_fault>> parse(
        std::string_view text) noexcept {
        using enum enhanced_status_fault;
        const code_class kind = text.empty() ? code_class::none : detail::code_class_of_digit(text[0]);
        if (kind == code_class::none || kind == code_class::intermediate) return error{bad_class, 0};
        std::size_t at = 1;
        std::uint16_t numbers[2] = {};
        for (std::uint16_t& number : numbers) {
            if (at == text.size() || text[at] != '.') return error{no_dot, at};
            const std::size_t first = ++at;
            for (; at < text.size() && detail::is_digit(text[at]); ++at) {
                if (at - first == 3) return error{number_too_big, first};
                number = static_cast<std::uint16_t>(number * 10 + (text[at] - '0'));
            }
            if (at == first) return error{no_number, at};
            if (text[first] == '0' && at - first > 1) return error{leading_zero, first};
        }
        if (!detail::ends_status(text, at)) return error{no_delimiter, at};
        return enhanced_status(kind, numbers[0], numbers[1]);
    }

    /// The status of these numbers, if the class is 2, 4 or 5 and the others are 0 to 999.
    [[nodiscard]] static constexpr std::optional<enhanced_status> of(int status_class, int subject,
                                                                     int detail) noexcept {
        if ((status_class != 2 && status_class != 4 && status_class != 5) || subject < 0 || subject > 999 ||
            detail < 0 || detail > 999)
            return std::nullopt;
        return enhanced_status(static_cast<code_class>(status_class - 1), static_cast<std::uint16_t>(subject),
                               static_cast<std::uint16_t>(detail));
    }

    /// The class: success, transient or permanent.
    [[nodiscard]] constexpr code_class kind() const noexcept { return kind_; }
    /// The subject, 0 to 999: what the status is about (RFC 3463 3.2 defines 0 to 7).
    [[nodiscard]] constexpr int subject() const noexcept { return subject_; }
    /// The detail, 0 to 999.
    [[nodiscard]] constexpr int detail() const noexcept { return detail_; }

    /// Is it in the IANA registry?
    [[nodiscard]] constexpr bool known() const noexcept { return !text().empty(); }
    /// The registry's text, "Bad destination mailbox address"; empty if it is not known.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return record().text; }
    /// The reply codes that the registry names for it, "451, 550"; "any", "5XX" and "others" are the registry's words;
    /// empty if it names none or the status is not known.
    [[nodiscard]] constexpr std::string_view basic_codes() const noexcept { return record().basic_codes; }
    /// What defines it, "RFC 7505, RFC 7504"; empty if it is not known.
    [[nodiscard]] constexpr std::string_view rfc() const noexcept { return record().rfc; }
    /// What its subject is, "Addressing Status" (RFC 3463 3.2); empty if the subject is above 7.
    [[nodiscard]] constexpr std::string_view subject_text() const noexcept {
        return subject_ < 8 ? detail::status_subject_texts[subject_] : std::string_view{};
    }

    /// How many octets it takes as text, 5 to 9; it took as many where it was read, as zeros in front are not allowed.
    [[nodiscard]] constexpr std::size_t length() const noexcept {
        return 3 + detail::decimal_length(subject_) + detail::decimal_length(detail_);
    }

    /// Equal in all three numbers.
    friend constexpr bool operator==(enhanced_status, enhanced_status) noexcept = default;
    /// By class, then subject, then detail.
    friend constexpr std::strong_ordering operator<=>(enhanced_status, enhanced_status) noexcept = default;

private:
    using error = error_at<enhanced_status_fault>;

    constexpr enhanced_status(code_class kind, std::uint16_t subject, std::uint16_t detail) noexcept
        : kind_(kind), subject_(subject), detail_(detail) {}

    constexpr detail::status_record record() const noexcept {
        return detail::find_record(detail::status_registry, subject_ * 1000u + detail_);
    }

    code_class kind_;
    std::uint16_t subject_;
    std::uint16_t detail_;
};

/// An enhanced status as text; no allocation.
struct status_text {
    char chars[12] = {};   ///< "5.1.1", then zeros
    std::size_t size = 0;  ///< octets of text in chars, at most 9

    /// Views this object: it must outlive the view.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {chars, size}; }
};

/// The status as text, "5.1.1".
[[nodiscard]] constexpr status_text format(enhanced_status status) noexcept {
    status_text out;
    out.chars[out.size++] = static_cast<char>('1' + static_cast<int>(status.kind()));
    const int numbers[] = {status.subject(), status.detail()};
    for (const int number : numbers) {
        out.chars[out.size++] = '.';
        if (number > 99) out.chars[out.size++] = static_cast<char>('0' + number / 100);
        if (number > 9) out.chars[out.size++] = static_cast<char>('0' + number / 10 % 10);
        out.chars[out.size++] = static_cast<char>('0' + number % 10);
    }
    return out;
}

namespace detail {
inline void a_literal_is_not_an_enhanced_status() {}  // not constexpr: calling it makes the literal an error
}  // namespace detail

/// Codes and statuses written in a program, checked by the compiler.
inline namespace literals {
/// `"5.1.1"_status`; what is not exactly one enhanced status does not compile.
[[nodiscard]] consteval enhanced_status operator""_status(const char* text, std::size_t size) noexcept {
    const auto status = enhanced_status::parse({text, size});
    if (!status || status->length() != size) detail::a_literal_is_not_an_enhanced_status();
    return *status;
}
}  // namespace literals

}  // namespace mailbounce::inline v0_1

namespace std {

/// So that a status can be a key of std::unordered_map.
template <>
struct hash<mailbounce::enhanced_status> {
    /// That of its three numbers.
    [[nodiscard]] std::size_t operator()(mailbounce::enhanced_status s) const noexcept {
        return std::hash<int>()((static_cast<int>(s.kind()) * 1000 + s.subject()) * 1000 + s.detail());
    }
};

}  // namespace std

#endif
