// Notifications in JSON that Amazon SES mails through SNS: the event, and each recipient with its reply.
// Source: Amazon SES Developer Guide, "Amazon SNS notification contents for Amazon SES" (2026-11).
#ifndef MAILBOUNCE_REPORT_FORMATS_NOTIFICATION_HPP
#define MAILBOUNCE_REPORT_FORMATS_NOTIFICATION_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/report/date.hpp>
#include <mailbounce/report/delivery_status.hpp>
#include <mailbounce/report/feedback_report.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/recipient_evidence.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/report/text_decoder.hpp>
#include <mailbounce/report/xtext.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1::detail {

/// Appends a JSON string with its escapes undone; carriage returns are left out; halves of surrogate pairs become
/// U+FFFD.
template <class Text>
void append_unescaped(std::string_view text, Text& out) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        switch (text[++i]) {
            case 'n':
                out += '\n';
                break;
            case 't':
                out += '\t';
                break;
            case 'r':
                break;
            case 'u': {
                constexpr std::size_t digits = 4;
                const std::string_view code = text.substr(i + 1, digits);
                char32_t value = 0;
                for (const char c : code) value = value * 16 + static_cast<char32_t>(larger(hex_value(c), 0));
                append_character(value, out);
                i += code.size();
                break;
            }
            default:
                out += text[i];
        }
    }
}

/// Without the blanks and line ends before it.
constexpr std::string_view behind_blanks(std::string_view text) noexcept {
    return text.substr(smaller(text.find_first_not_of(" \t\r\n"), text.size()));
}

/// Where the JSON string that begins at `at`, at its quote, ends: behind the closing quote, or at the end of the text.
constexpr std::size_t string_end(std::string_view json, std::size_t at) noexcept {
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\') ++at;
    return smaller(at + 1, json.size());
}

/// The string, number or word that a key has in a JSON text, as written; empty if the key is not there. Looks for the
/// key at or behind `from`, whatever the depth.
constexpr std::string_view json_value(std::string_view json, std::string_view key, std::size_t from = 0) noexcept {
    for (std::size_t at = json.find(key, from); at != std::string_view::npos; at = json.find(key, at + 1)) {
        const std::size_t end = at + key.size();
        if (at == 0 || json[at - 1] != '"' || char_at(json, end) != '"') continue;
        std::string_view rest = behind_blanks(json.substr(end + 1));
        if (!take_char(rest, ':')) {
            at = json.size() - rest.size() - 1;  // none of what was passed over is looked at again
            continue;
        }
        rest = behind_blanks(rest);
        if (!rest.starts_with('"')) return rest.substr(0, rest.find_first_of(",}] \t\r\n"));
        const std::size_t stop = string_end(rest, 0);
        return rest.substr(1, stop - (rest[stop - 1] == '"' && stop > 1 ? 2 : 1));
    }
    return {};
}

/// The objects of the array that a key has, in turn: each from its brace to the one that closes it.
class json_objects {
public:
    constexpr json_objects(std::string_view json, std::string_view key) noexcept : json_(json) {
        at_ = json.find(key);
        at_ = at_ == std::string_view::npos ? json.size() : smaller(json.find('[', at_), json.size());
        if (at_ < json.size()) ++at_;
    }

    /// The next object; empty behind the last.
    constexpr std::string_view next() noexcept {
        std::size_t depth = 0;
        std::size_t begin = at_;
        while (at_ < json_.size()) {
            const char c = json_[at_];
            if (c == '"') {
                at_ = string_end(json_, at_);
                continue;
            }
            if (c == '{' && depth++ == 0) begin = at_;
            if (c == ']' && depth == 0) break;
            ++at_;
            if (c == '}' && depth > 0 && --depth == 0) return json_.substr(begin, at_ - begin);
        }
        at_ = json_.size();
        return depth > 0 ? json_.substr(begin) : std::string_view{};
    }

private:
    std::string_view json_;
    std::size_t at_;
};

/// Is the text such a notification? It may be wrapped in an SNS envelope, as a string of its own.
constexpr bool is_notification(std::string_view text) noexcept {
    text = trim(text);
    return text.starts_with('{') && (text.find("notificationType") != std::string_view::npos ||
                                     text.find("eventType") != std::string_view::npos);
}

/// Reads a notification into a report and its recipients. Views of the text and of what the decoder made.
class notification_reader {
public:
    notification_reader(text_decoder& decoder, recipient_list& recipients, report& to) noexcept
        : decoder_(decoder), recipients_(recipients), report_(to) {}

    void read(std::string_view text) {
        const bool is_wrapped = text.find("\\\"notificationType") != std::string_view::npos ||
                                text.find("\\\"eventType") != std::string_view::npos;
        json_ = is_wrapped ? unescaped(text) : text;
        std::string_view type = json_value(json_, "notificationType");
        if (type.empty()) type = json_value(json_, "eventType");
        if (type == "Bounce")
            read_recipients(report_kind::bounce, "bouncedRecipients", delivery_action::failed);
        else if (type == "DeliveryDelay")
            read_recipients(report_kind::delay, "delayedRecipients", delivery_action::delayed);
        else if (type == "Complaint")
            read_complaint();
        else if (type == "Delivery")
            read_delivered();
        report_.reporting_mta = host_of_field(json_value(json_, "reportingMTA"));
        report_.original_message_id = json_value(json_, "messageId");
    }

private:
    static constexpr std::string_view address_key = "emailAddress";

    void read_recipients(report_kind kind, std::string_view array, delivery_action action) {
        report_.kind = kind;
        const std::optional<instant> end = parse_mail_date(json_value(json_, "expirationTime"));
        json_objects objects(json_, array);
        for (auto object = objects.next(); !object.empty(); object = objects.next()) {
            recipient_evidence r;
            r.about.final_recipient = address_in(json_value(object, address_key));
            r.about.action = action;
            r.about.will_retry_until = end;
            r.status = status_of(json_value(object, "status"));
            r.add(split_type(unescaped(json_value(object, "diagnosticCode"))).value);
            recipients_.push(r);
        }
    }

    // "ann@example.com", or "Ann <ann@example.com>".
    std::string_view address_in(std::string_view value) {
        const placed_address found = find_address(unescaped(value));
        return found.address.empty() ? value.substr(0, find_char(value, is_line_end)) : found.address;
    }

    void read_complaint() {
        report_.kind = report_kind::feedback;
        feedback f{.type = parse_feedback_type(json_value(json_, "complaintFeedbackType"))};
        if (const std::size_t at = json_.find("complainedRecipients"); at != std::string_view::npos)
            f.recipient = address_in(json_value(json_, address_key, at));
        f.user_agent = unescaped(json_value(json_, "userAgent"));
        f.arrival = parse_mail_date(json_value(json_, "arrivalDate"));
        report_.complaint = f;
    }

    void read_delivered() {
        report_.kind = report_kind::success;
        const std::size_t at = json_.find("\"delivery\"");
        if (at == std::string_view::npos) return;
        const std::size_t array = json_.find("\"recipients\"", at);
        if (array == std::string_view::npos) return;
        const std::string_view list = json_.substr(array, json_.find(']', array) - array);
        const std::string_view response = unescaped(json_value(json_, "smtpResponse", at));
        for (auto found = find_address(list); !found.address.empty(); found = find_address(list, found.end)) {
            recipient_evidence r;
            r.about.final_recipient = found.address;
            r.about.action = delivery_action::delivered;
            r.add(response);
            recipients_.push(r);
        }
    }

    std::string_view unescaped(std::string_view text) {
        if (text.find('\\') == std::string_view::npos) return text;
        text_buffer& out = decoder_.next();
        append_unescaped(text, out);
        return out;
    }

    text_decoder& decoder_;
    recipient_list& recipients_;
    report& report_;
    std::string_view json_{};
};

}  // namespace mailbounce::inline v0_1::detail

#endif
