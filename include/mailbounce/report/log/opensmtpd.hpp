// OpenSMTPD since 6.0: deliveries by its transfer agent (mta) and its delivery agent (mda).
//
//     5df87c9250bba470 mta delivery evpid=c405e39ad6bbc64f from=<b@example.org> to=<a@example.com> rcpt=<->
//         source="192.0.2.2" relay="192.0.2.1 (mx.example.com)" delay=1s result="PermFail" stat="550 5.1.1 ..."
//     5df87c9250bba470 mda delivery evpid=c405e39ad6bbc64f from=<b@example.org> to=<a@example.com> rcpt=<a@example.com>
//         user=ann delay=0s result=Ok stat=Delivered
#ifndef MAILBOUNCE_REPORT_LOG_OPENSMTPD_HPP
#define MAILBOUNCE_REPORT_LOG_OPENSMTPD_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/report/log/entry.hpp>
#include <mailbounce/report/log/line.hpp>

namespace mailbounce::inline v0_1::detail::mail_log {

constexpr maybe<outcome> opensmtpd_outcome(std::string_view result) noexcept {
    if (result == "Ok") return outcome::delivered;
    if (result == "TempFail") return outcome::delayed;
    if (result == "PermFail" || result == "Loop") return outcome::failed;
    return std::nullopt;
}

constexpr std::string_view unquoted(std::string_view text) noexcept {
    if (take_char(text, '"') && text.ends_with('"')) text.remove_suffix(1);
    return text;
}

/// "mx.example.com" of "192.0.2.1 (mx.example.com)".
constexpr std::string_view opensmtpd_host(std::string_view relay) noexcept {
    const std::size_t open = relay.find('(');
    if (open == std::string_view::npos) return host_name(relay);
    return relay.substr(open + 1, relay.find(')', open) - open - 1);
}

constexpr maybe<log_entry> read_opensmtpd(std::string_view text) noexcept {
    take_word(text);
    const std::string_view agent = take_word(text);
    if (agent != "mta" && agent != "mda") return std::nullopt;
    const std::string_view event = take_word(text);
    if (event != "delivery" && event != "event=delivery") return std::nullopt;

    log_entry entry;
    reported_delivery& r = entry.delivery;
    maybe<outcome> result;
    for (std::size_t equals = text.find('='); equals != std::string_view::npos; equals = text.find('=')) {
        const std::string_view name = text.substr(0, equals);
        text.remove_prefix(equals + 1);
        const std::string_view value = name == "stat" ? text : text.substr(0, find_outside(text, " "));
        text.remove_prefix(value.size());
        skip_blanks(text);
        if (name == "evpid") r.queue_id = value.substr(0, 8);  // behind it, the number of the envelope
        if (name == "to") r.final_recipient = bare_address(value);
        if (name == "rcpt" && value != "<->") r.original_recipient = bare_address(value);
        if (name == "relay") r.delivery.remote_host = opensmtpd_host(unquoted(value));
        if (name == "result") result = opensmtpd_outcome(unquoted(value));
        if (name == "stat") r.delivery.text = unquoted(value);
    }
    if (!result) return std::nullopt;
    r.delivery.outcome = *result;
    read_text(r, std::nullopt);
    return entry;
}

}  // namespace mailbounce::inline v0_1::detail::mail_log

#endif
