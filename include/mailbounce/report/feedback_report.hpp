// Feedback reports (RFC 5965): a recipient, or the provider in their name, says something of a message: it is spam, it
// is fraud, no more of it. The types are those of IANA's MARF registry (RFC 6430, RFC 6591; 2026-11) and, from the
// field, opt-out.
#ifndef MAILBOUNCE_REPORT_FEEDBACK_REPORT_HPP
#define MAILBOUNCE_REPORT_FEEDBACK_REPORT_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/evidence/time.hpp>
#include <mailbounce/report/address_in_text.hpp>
#include <mailbounce/report/date.hpp>
#include <mailbounce/report/fields.hpp>

namespace mailbounce::inline v0_1 {

/// What a feedback report says.
enum class feedback_type : std::uint8_t {
    abuse,         ///< unsolicited mail, or abuse of another kind: the complaint button
    fraud,         ///< fraud or phishing
    virus,         ///< it holds a virus
    not_spam,      ///< it was taken for spam and is none
    auth_failure,  ///< a failure of authentication (RFC 6591)
    opt_out,       ///< no more of it: an unsubscribe
    other,         ///< anything else
};

/// The type's name as written above.
[[nodiscard]] constexpr std::string_view to_string(feedback_type t) noexcept {
    constexpr const char* names[] = {"abuse", "fraud", "virus", "not_spam", "auth_failure", "opt_out", "other"};
    return names[static_cast<std::size_t>(t)];
}

/// A feedback report. Its texts are views; an empty one is not told. Providers leave out or blank what would tell who
/// complained.
struct feedback {
    feedback_type type = feedback_type::other;  ///< what it is about
    std::string_view recipient{};               ///< Original-Rcpt-To: who complained
    std::string_view sender{};                  ///< Original-Mail-From: the return path of the message
    std::string_view source_ip{};               ///< the address that sent it
    std::string_view reported_domain{};         ///< whose the report is
    std::string_view user_agent{};              ///< the program that made the report
    std::optional<instant> arrival{};           ///< when the message came
};

/// The type of a Feedback-Type field.
[[nodiscard]] constexpr feedback_type parse_feedback_type(std::string_view value) noexcept {
    struct row {
        const char* name;
        feedback_type type;
    };
    constexpr row rows[] = {
        {"abuse", feedback_type::abuse},         {"complaint", feedback_type::abuse},
        {"fraud", feedback_type::fraud},         {"phishing", feedback_type::fraud},
        {"virus", feedback_type::virus},         {"not-spam", feedback_type::not_spam},
        {"opt-out", feedback_type::opt_out},     {"opt-out-list", feedback_type::opt_out},
        {"unsubscribe", feedback_type::opt_out}, {"auth-failure", feedback_type::auth_failure},
        {"dmarc", feedback_type::auth_failure},
    };
    for (const row& r : rows)
        if (detail::same_text(r.name, detail::first_token(value))) return r.type;
    return feedback_type::other;
}

/// Reads the fields of a message/feedback-report.
[[nodiscard]] constexpr feedback read_feedback(std::string_view text) noexcept {
    using detail::same_text;
    feedback f;
    detail::field_cursor fields(text, detail::stray_line::continues);
    while (fields.next()) {
        const auto [name, value] = fields.current();
        if (same_text(name, "feedback-type"))
            f.type = parse_feedback_type(value);
        else if (same_text(name, "original-rcpt-to") || same_text(name, "removal-recipient"))
            f.recipient = detail::address_of_field(value);
        else if (same_text(name, "original-mail-from"))
            f.sender = detail::address_of_field(value);
        else if (same_text(name, "source-ip"))
            f.source_ip = detail::first_token(value);
        else if (same_text(name, "reported-domain"))
            f.reported_domain = detail::first_token(value);
        else if (same_text(name, "user-agent"))
            f.user_agent = value;
        else if (same_text(name, "arrival-date") || same_text(name, "received-date"))
            f.arrival = parse_mail_date(value);
    }
    return f;
}

}  // namespace mailbounce::inline v0_1

#endif
