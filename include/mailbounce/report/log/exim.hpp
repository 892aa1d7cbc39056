// Exim's main log (Exim specification, chapter "Log files"): a message id, a flag, the address with what it was made
// from, fields, and behind ": " why it failed.
//
//     1xV7LJ-0000HV-2K ** a@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from ...
//     1xV7LJ-0000HV-2K == a@example.com R=dnslookup T=remote_smtp defer (-44) H=mx.example.com [192.0.2.1]: SMTP ...
//     1xV7LJ-0000HV-2K == a@example.com R=dnslookup T=remote_smtp defer (111): Connection refused
//     1xV7LJ-0000HV-2K => ann <a@example.com> R=localuser T=local_delivery
//     1xV7LJ-0000HV-2K -> a@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1] C="250 2.0.0 Ok"
#ifndef MAILBOUNCE_REPORT_LOG_EXIM_HPP
#define MAILBOUNCE_REPORT_LOG_EXIM_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/report/log/entry.hpp>
#include <mailbounce/report/log/line.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1::detail::mail_log {

/// "1xV7LJ-0000HV-2K"; since Exim 4.97 "1xV7LJ-00000000HVa-2KXX".
constexpr bool is_exim_id(std::string_view word) noexcept {
    if (word.size() != 16 && word.size() != 23) return false;
    const std::size_t last_hyphen = word.size() == 16 ? 13 : 18;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i == 6 || i == last_hyphen ? word[i] != '-' : !is_alnum(word[i])) return false;
    return true;
}

/// None for arrivals, and for "*>", a delivery that was not made because Exim was told to make none.
constexpr maybe<outcome> exim_outcome(std::string_view flag) noexcept {
    if (flag == "=>" || flag == "->" || flag == ">>") return outcome::delivered;
    if (flag == "==") return outcome::delayed;
    if (flag == "**") return outcome::failed;
    return std::nullopt;
}

/// "[123] ", the process; "[1\3] ", the part of a line that is too long for syslog.
constexpr void skip_number_in_brackets(std::string_view& text) noexcept {
    const std::size_t end = text.find_first_not_of("0123456789/\\", 1);
    if (text.starts_with('[') && end != std::string_view::npos && text.substr(end).starts_with("] "))
        text.remove_prefix(end + 2);
}

/// The address at the start of a text, which keeps the rest. The command of a pipe has blanks in it.
constexpr std::string_view take_exim_address(std::string_view& text) noexcept {
    const bool is_command = text.starts_with('|') && text.find(" <") != std::string_view::npos;
    std::string_view address = text.substr(0, is_command ? text.find(" <") : find_outside(text, " "));
    if (address.ends_with(':') && !address.starts_with(':')) address.remove_suffix(1);  // ":blackhole:"
    text.remove_prefix(address.size());
    return address;
}

/// The address that the sender had given, behind what it became first: " (b@example.com) <c@example.com>".
constexpr std::string_view take_exim_original(std::string_view& text) noexcept {
    if (text.starts_with(" (")) text.remove_prefix(smaller(text.find(" <"), text.size()));
    if (!text.starts_with(" <")) return {};
    const std::string_view original = text.substr(1, find_outside(text.substr(1), " "));
    const std::size_t end = original.rfind('>');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 2);
    return original.substr(1, end - 1);
}

/// The host of a field " H=mx.example.com [192.0.2.1]".
constexpr std::string_view exim_host(std::string_view fields) noexcept {
    const std::size_t at = fields.find(" H=");
    return at == std::string_view::npos ? std::string_view{} : host_name(fields.substr(at + 3));
}

/// What the far side answered to a message that it took: the field C="250 Ok".
constexpr std::string_view exim_confirmation(std::string_view fields) noexcept {
    constexpr std::string_view mark = " C=\"";
    const std::size_t at = fields.find(mark);
    if (at == std::string_view::npos) return {};
    fields.remove_prefix(at + mark.size());
    std::size_t end = 0;
    for (; end < fields.size() && fields[end] != '"'; ++end)
        if (fields[end] == '\\') ++end;
    return fields.substr(0, end);
}

constexpr maybe<log_entry> read_exim(log_line& line) noexcept {
    std::string_view text = line.message;
    skip_number_in_brackets(text);
    if (const auto own = take_time(text); own && !line.time.midnight) line.time = *own;
    skip_number_in_brackets(text);
    const std::string_view id = take_word(text);
    if (!is_exim_id(id)) return std::nullopt;
    const auto result = exim_outcome(take_word(text));
    if (!result) return std::nullopt;

    log_entry entry;
    reported_delivery& r = entry.delivery;
    delivery& d = r.delivery;
    r.queue_id = id;
    d.outcome = *result;
    r.final_recipient = take_exim_address(text);
    r.original_recipient = take_exim_original(text);
    if (*result == outcome::delivered) {
        d.text = exim_confirmation(text);
        d.remote_host = exim_host(text);
    } else {
        const std::string_view fields = text.substr(0, find_outside(text, ": "));
        text.remove_prefix(smaller(fields.size() + 2, text.size()));
        d.text = text;
        d.remote_host = exim_host(fields);
        // "defer (110): Connection timed out H=mx.example.com [192.0.2.1]: SMTP timeout ..."
        if (d.remote_host.empty()) d.remote_host = exim_host(text.substr(0, text.find(": ")));
        if (d.remote_host.empty()) d.remote_host = host_in_text(text);
    }
    read_text(r, std::nullopt);
    return entry;
}

}  // namespace mailbounce::inline v0_1::detail::mail_log

#endif
