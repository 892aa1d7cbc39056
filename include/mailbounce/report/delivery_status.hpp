// The fields of a delivery status notification: RFC 3464 and its predecessor RFC 1894, with the UTF-8 addresses of RFC
// 6533, read as programs write them: per-message and per-recipient fields in one block or in several, types left out,
// foldings lost, X- fields in the place of standard ones.
#ifndef MAILBOUNCE_REPORT_DELIVERY_STATUS_HPP
#define MAILBOUNCE_REPORT_DELIVERY_STATUS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/report/address_in_text.hpp>
#include <mailbounce/report/fields.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/name_table.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>

namespace mailbounce::inline v0_1 {

/// The fields about one recipient, as written but for types and comments. An empty text stands for a missing field.
struct recipient_status {
    std::string_view final_recipient{};     ///< without its type
    std::string_view original_recipient{};  ///< without its type; in the xtext of RFC 3461 4 if the program left it so
    delivery_action action = delivery_action::none;  ///< what was done
    std::optional<enhanced_status> status{};         ///< why, if it can be read
    std::string_view status_comment{};               ///< what stands in parentheses behind the status
    std::string_view remote_mta{};                   ///< the host name or address alone
    std::string_view diagnostic_code{};              ///< without its type; folded if it is
    std::string_view diagnostic_type{};              ///< "smtp", "x-unix"
    std::string_view last_attempt{};                 ///< a date
    std::string_view will_retry_until{};             ///< a date
    std::string_view queue_id{};                     ///< Final-Log-ID
};

/// The fields about the message.
struct message_status {
    std::string_view reporting_mta{};  ///< the host name alone
    std::string_view envelope_id{};    ///< Original-Envelope-Id
    std::string_view arrival{};        ///< a date
    std::string_view queue_id{};       ///< X-Postfix-Queue-ID and its like
};

namespace detail {

enum class status_field : std::uint8_t {
    none,
    reporting_mta,
    envelope_id,
    arrival,
    queue_id,
    final_recipient,
    original_recipient,
    action,
    status,
    remote_mta,
    diagnostic,
    last_attempt,
    will_retry_until,
    final_log_id,
};

struct status_field_name {
    std::string_view name;
    status_field field;
};

// RFC 3464 2.2 and 2.3; the X- fields are those that Postfix, Sendmail, SendGrid and PMDF write. X-Actual-Recipient is
// the mailbox or pipe behind an alias: it is not the address that anybody wrote to.
inline constexpr status_field_name status_field_names[] = {
    {"reporting-mta"sv, status_field::reporting_mta},
    {"original-envelope-id"sv, status_field::envelope_id},
    {"x-original-envelope-id"sv, status_field::envelope_id},
    {"arrival-date"sv, status_field::arrival},
    {"x-postfix-queue-id"sv, status_field::queue_id},
    {"x-sendgrid-queueid"sv, status_field::queue_id},
    {"final-recipient"sv, status_field::final_recipient},
    {"original-recipient"sv, status_field::original_recipient},
    {"action"sv, status_field::action},
    {"status"sv, status_field::status},
    {"remote-mta"sv, status_field::remote_mta},
    {"diagnostic-code"sv, status_field::diagnostic},
    {"last-attempt-date"sv, status_field::last_attempt},
    {"will-retry-until"sv, status_field::will_retry_until},
    {"final-log-id"sv, status_field::final_log_id},
};

inline constexpr name_table status_field_table(status_field_names);

constexpr status_field status_field_of(std::string_view name) noexcept {
    const status_field_name* const known = status_field_table.find(name);
    return known != nullptr ? known->field : status_field::none;
}

struct action_word {
    std::string_view word;
    delivery_action action;
};

// RFC 3464 2.3.3, and the words that programs write in their place.
inline constexpr action_word action_words[] = {
    {"failed"sv, delivery_action::failed},         {"failure"sv, delivery_action::failed},
    {"expired"sv, delivery_action::failed},        {"undeliverable"sv, delivery_action::failed},
    {"bounced"sv, delivery_action::failed},        {"rejected"sv, delivery_action::failed},
    {"error"sv, delivery_action::failed},          {"delayed"sv, delivery_action::delayed},
    {"deferred"sv, delivery_action::delayed},      {"delivered"sv, delivery_action::delivered},
    {"deliverable"sv, delivery_action::delivered}, {"relayed"sv, delivery_action::relayed},
    {"transferred"sv, delivery_action::relayed},   {"expanded"sv, delivery_action::expanded},
};

constexpr delivery_action action_of(std::string_view value) noexcept {
    const std::string_view word = first_token(value);
    for (const action_word& a : action_words)
        if (same_text(a.word, word)) return a.action;
    return delivery_action::none;
}

/// The status at the start of a field's value, which a comment may follow: `5.2.2 (over quota)`.
constexpr std::optional<enhanced_status> status_of(std::string_view value) noexcept {
    std::size_t size = 0;
    while (size < value.size() && (is_digit(value[size]) || value[size] == '.')) ++size;
    const auto status = enhanced_status::parse(value.substr(0, size));
    if (!status) return std::nullopt;
    return *status;
}

/// What stands in the parentheses of a field's value.
constexpr std::string_view comment_in(std::string_view value) noexcept {
    const std::size_t open = value.find('(');
    const std::size_t close = value.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
    return value.substr(open + 1, close - open - 1);
}

/// The host of `dns; mx.example.com (192.0.2.1)` or `dns;[192.0.2.1]`.
constexpr std::string_view host_of_field(std::string_view value) noexcept {
    if (const std::size_t semicolon = value.find(';'); semicolon != std::string_view::npos)
        value = trim(value.substr(semicolon + 1));
    if (value.starts_with('['))
        return value.substr(1, find_char(value, [](char c) { return c == ']' || is_space(c); }) - 1);
    value = value.substr(0, find_char(value, [](char c) { return c == '(' || c == '[' || is_space(c); }));
    return value.ends_with('.') ? value.substr(0, value.size() - 1) : value;
}

/// A value apart from the type before it: `smtp; 550 no` has one, `550 no; go` has none.
struct typed_value {
    std::string_view type;
    std::string_view value;
};
constexpr typed_value split_type(std::string_view value) noexcept {
    constexpr std::size_t longest = 20;
    std::size_t size = 0;
    while (size < value.size() && size <= longest && is_name_char(value[size])) ++size;
    std::size_t semicolon = size;
    while (is_blank(char_at(value, semicolon))) ++semicolon;
    if (size == 0 || size > longest || char_at(value, semicolon) != ';' || is_digit(value.front())) return {{}, value};
    return {value.substr(0, size), trim(value.substr(semicolon + 1))};
}

}  // namespace detail

/// Walks the recipients of a delivery status, which is valid as long as the text. Never fails: fields that cannot be
/// read are missing ones.
class delivery_status_reader {
public:
    /// Starts before the first recipient.
    constexpr explicit delivery_status_reader(std::string_view text) noexcept
        : text_(text), line_end_(detail::line_end_of(text)), fields_(text, stray, line_end_) {}

    /// Goes to the next recipient; false behind the last. What was said of the message before it is in about().
    constexpr bool next() noexcept {
        recipient_ = {};
        first_ = last_ = detail::status_field::none;
        bool in_new_block = false;
        for (;;) {
            if (!is_pending_ && !fields_.next()) {
                begin_ += fields_.end();
                if (begin_ >= text_.size()) return has_recipient() || has_evidence();
                fields_ = detail::field_cursor(text_.substr(begin_), stray, line_end_);
                in_new_block = true;
                continue;
            }
            is_pending_ = false;
            const detail::status_field f = detail::status_field_of(fields_.current().name);
            if (has_recipient() && begins_next(f, in_new_block)) {
                is_pending_ = true;
                return true;
            }
            if (f == detail::status_field::none) continue;
            in_new_block = false;
            take(f, fields_.current().value);
            if (f < detail::status_field::final_recipient) continue;
            if (first_ == detail::status_field::none) first_ = f;
            last_ = f;
        }
    }

    /// The recipient that next() went on to.
    [[nodiscard]] constexpr const recipient_status& recipient() const noexcept { return recipient_; }
    /// What the fields about the message told so far.
    [[nodiscard]] constexpr const message_status& about() const noexcept { return about_; }

private:
    static constexpr auto stray = detail::stray_line::continues;

    constexpr bool has_recipient() const noexcept {
        return !recipient_.final_recipient.empty() || !recipient_.original_recipient.empty();
    }

    // Does the field belong to the next recipient? It does where it, or the field that this recipient began with, is
    // there already; in a block of its own, if that names a recipient; and where an original address stands behind what
    // is said of this recipient, and before another final one.
    constexpr bool begins_next(detail::status_field f, bool in_new_block) const noexcept {
        using detail::status_field;
        if (f < status_field::final_recipient) return false;
        if (f == first_ || has(f)) return true;
        if (in_new_block)
            return f == status_field::final_recipient || f == status_field::original_recipient ||
                   f == status_field::action || names_recipient_ahead();
        return f == status_field::original_recipient && last_ != status_field::final_recipient &&
               has(status_field::final_recipient) && names_recipient_ahead();
    }

    // Does a Final-Recipient follow in the block, within the fields that a recipient has?
    constexpr bool names_recipient_ahead() const noexcept {
        constexpr int most_fields = 16;
        detail::field_cursor ahead = fields_;
        for (int i = 0; i < most_fields && ahead.next(); ++i)
            if (detail::status_field_of(ahead.current().name) == detail::status_field::final_recipient) return true;
        return false;
    }

    constexpr bool has(detail::status_field f) const noexcept {
        using detail::status_field;
        if (f == status_field::final_recipient) return !recipient_.final_recipient.empty();
        if (f == status_field::original_recipient) return !recipient_.original_recipient.empty();
        return f == status_field::action && recipient_.action != delivery_action::none;
    }

    constexpr bool has_evidence() const noexcept {
        return recipient_.action != delivery_action::none || recipient_.status || !recipient_.diagnostic_code.empty();
    }

    constexpr void take(detail::status_field f, std::string_view value) noexcept {
        using detail::status_field;
        switch (f) {
            case status_field::none:
                break;
            case status_field::reporting_mta:
                about_.reporting_mta = detail::host_of_field(value);
                break;
            case status_field::envelope_id:
                about_.envelope_id = value;
                break;
            case status_field::arrival:
                about_.arrival = value;
                break;
            case status_field::queue_id:
                about_.queue_id = value;
                break;
            case status_field::final_recipient:
                recipient_.final_recipient = detail::address_of_field(value);
                break;
            case status_field::original_recipient:
                recipient_.original_recipient = detail::address_of_field(value);
                break;
            case status_field::action:
                recipient_.action = detail::action_of(value);
                break;
            case status_field::status:
                if (const auto status = detail::status_of(value)) recipient_.status = status;
                recipient_.status_comment = detail::comment_in(value);
                break;
            case status_field::remote_mta:
                recipient_.remote_mta = detail::host_of_field(value);
                break;
            case status_field::diagnostic: {
                const auto [type, words] = detail::split_type(value);
                recipient_.diagnostic_type = type;
                recipient_.diagnostic_code = words;
                break;
            }
            case status_field::last_attempt:
                recipient_.last_attempt = value;
                break;
            case status_field::will_retry_until:
                recipient_.will_retry_until = value;
                break;
            case status_field::final_log_id:
                recipient_.queue_id = value;
                break;
        }
    }

    std::string_view text_;
    char line_end_;
    detail::field_cursor fields_;
    std::size_t begin_ = 0;  // of the block being read
    message_status about_{};
    recipient_status recipient_{};
    detail::status_field first_ = detail::status_field::none;  // about the recipient
    detail::status_field last_ = detail::status_field::none;   // likewise
    bool is_pending_ = false;  // the current field has been seen, and belongs to the next recipient
};

}  // namespace mailbounce::inline v0_1

#endif
