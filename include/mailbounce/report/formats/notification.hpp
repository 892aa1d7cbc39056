// Notifications in JSON that Amazon SES mails through SNS: the event, and each recipient with its reply.
// Source: Amazon SES Developer Guide, "Amazon SNS notification contents for Amazon SES" (2026-11).
#ifndef MAILBOUNCE_REPORT_FORMATS_NOTIFICATION_HPP
#define MAILBOUNCE_REPORT_FORMATS_NOTIFICATION_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <mailbounce/report/date.hpp>
#include <mailbounce/report/delivery_status.hpp>
#include <mailbounce/report/feedback_report.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/recipient_evidence.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/report/text_decoder.hpp>
#include <mailbounce/report/xtext.hpp>

namespace mailbounce::inline v0_1::detail {

/// Appends a JSON string with its escapes undone; carriage returns are left out; halves
/// of surrogate pairs become U+FFFD.
inline void append_unescaped(std::string_view text, std::string& out) {
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
                for (const char c : code) value = value * 16 + static_cast<char32_t>((std::max)(hex_value(c), 0));
                append_character(value, out);
                i += code.size();
                break;
            }
            default:
                out += text[i];
        }
    }
}

/// The string, number or word that a key has in a JSON text, as written; empty if the key is not there. Looks for the
/// key at or behind `from`, whatever the depth.
constexpr std::string_view json_value(std::string_view json, std::string_view key, std::size_t from = 0) noexcept {
    for (std::size_t at = json.find(key, from); at != std::string_view::npos; at = json.find(key, at + 1)) {
        const std::size_t end = at + key.size();
        if (at == 0 || json[at - 1] != '"' || end >= json.size() || json[end] != '"') continue;
        std::string_view rest = trim(json.substr(end + 1));
        if (!take_char(rest, ':')) continue;
        rest = trim(rest);
        if (!take_char(rest, '"')) return trim(rest.substr(0, rest.find_first_of(",}]")));
        std::size_t stop = 0;
        while (stop < rest.size() && rest[stop] != '"') stop += rest[stop] == '\\' ? std::size_t{2} : std::size_t{1};
        return rest.substr(0, stop);
    }
    return {};
}

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

    // One object for each recipient, in an array.
    void read_recipients(report_kind kind, std::string_view array, delivery_action action) {
        report_.kind = kind;
        std::size_t at = json_.find(array);
        while (at != std::string_view::npos && (at = json_.find(address_key, at)) != std::string_view::npos) {
            const std::size_t open = json_.rfind('{', at);
            const std::size_t next = json_.find(address_key, at + address_key.size());
            const std::size_t close = next == std::string_view::npos ? json_.size() : json_.rfind('{', next);
            if (open == std::string_view::npos) return;
            read_recipient(json_.substr(open, close - open), action);
            at = next;
        }
    }

    void read_recipient(std::string_view object, delivery_action action) {
        recipient_evidence r;
        r.about.final_recipient = address_of_field(unescaped(json_value(object, address_key)));
        r.about.action = action;
        r.status = status_of(json_value(object, "status"));
        const std::string_view diagnostic = unescaped(json_value(object, "diagnosticCode"));
        const std::size_t type = type_size(diagnostic);
        r.add(trim(diagnostic.substr(type > 0 ? type + 1 : 0)));
        recipients_.push(r);
    }

    void read_complaint() {
        report_.kind = report_kind::feedback;
        feedback f{.type = parse_feedback_type(json_value(json_, "complaintFeedbackType"))};
        if (const std::size_t at = json_.find("complainedRecipients"); at != std::string_view::npos)
            f.recipient = unescaped(json_value(json_, address_key, at));
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
        for (auto found = find_address(list); !found.address.empty(); found = find_address(list, found.end)) {
            recipient_evidence r;
            r.about.final_recipient = found.address;
            r.about.action = delivery_action::delivered;
            r.add(unescaped(json_value(json_, "smtpResponse", at)));
            recipients_.push(r);
        }
    }

    std::string_view unescaped(std::string_view text) {
        if (text.find('\\') == std::string_view::npos) return text;
        return decoder_.make([&](std::string& out) { append_unescaped(text, out); });
    }

    text_decoder& decoder_;
    recipient_list& recipients_;
    report& report_;
    std::string_view json_{};
};

}  // namespace mailbounce::inline v0_1::detail

#endif
