// What the lines of all servers have in common: how an entry becomes the evidence of a delivery.
#ifndef MAILBOUNCE_REPORT_LOG_ENTRY_HPP
#define MAILBOUNCE_REPORT_LOG_ENTRY_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/frame.hpp>
#include <mailbounce/report/log/line.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <mailbounce/smtp/reply.hpp>

namespace mailbounce::inline v0_1::detail::mail_log {

/// The delivery to one recipient, and the recipients that it stands for too, separated by commas.
struct log_entry {
    reported_delivery delivery{};
    std::string_view more_recipients{};
};

/// "a@example.com" of "<a@example.com>" and of "Ann <a@example.com>".
constexpr std::string_view bare_address(std::string_view text) noexcept {
    skip_blanks(text);
    if (!text.ends_with('>')) return text;
    const std::size_t begin = text.starts_with('<') ? 0 : text.rfind('<');
    if (begin == std::string_view::npos) return text;
    return text.substr(begin + 1, text.size() - begin - 2);
}

/// Takes the next address off a list.
constexpr std::string_view take_recipient(std::string_view& list) noexcept {
    const std::string_view item = list.substr(0, find_outside(list, ","));
    list.remove_prefix(smaller(item.size() + 1, list.size()));
    return bare_address(item);
}

/// The host of "mx.example.com[192.0.2.1]:25", "mx.example.com. [192.0.2.1]", "[192.0.2.1]".
constexpr std::string_view host_name(std::string_view relay) noexcept {
    if (take_char(relay, '[')) return relay.substr(0, relay.find(']'));
    std::string_view name = relay.substr(0, relay.find_first_of("[ "));
    if (name.ends_with('.')) name.remove_suffix(1);
    return name;
}

/// The host of a text that tells it: "host mx.example.com[192.0.2.1] said: 550 ...".
constexpr std::string_view host_in_text(std::string_view text) noexcept {
    constexpr std::string_view mark = "host ";
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        std::string_view rest = text.substr(at + mark.size());
        const std::string_view name = rest.substr(0, rest.find_first_of("[ "));
        rest.remove_prefix(name.size());
        take_char(rest, ' ');
        if (!name.empty() && rest.starts_with('[')) return name;
    }
    return {};
}

constexpr delivery_action action_of(outcome o) noexcept {
    return o == outcome::delivered ? delivery_action::delivered
           : o == outcome::delayed ? delivery_action::delayed
                                   : delivery_action::failed;
}

constexpr std::optional<enhanced_status> parse_status(std::string_view text) noexcept {
    const auto status = enhanced_status::parse(text);
    if (!status) return std::nullopt;
    return *status;
}

/// Tells of an entry what its text does. The code is that of the first reply in it: the far side's answer to us, by
/// which the server acted; what that quotes is the classifier's to see. The status is the reply's own, else the
/// logged one: as everywhere, what the far side wrote counts before what was made of it.
constexpr void read_text(reported_delivery& r, std::optional<enhanced_status> logged) noexcept {
    delivery& d = r.delivery;
    r.action = action_of(d.outcome);
    const reply whole = reply::parse(d.text);
    const bool is_delivered = d.outcome == outcome::delivered;
    const reply said = is_delivered || whole.code() ? whole : whole.quoted().value_or(whole);
    d.code = said.code();
    d.status = said.status();
    if (!d.status) d.status = logged;
    if (is_delivered) {
        if (d.code) d.phase = phase::eod;
        if (d.code) r.diagnostic = d.text;
        return;
    }
    const framed_reply frame = unframe(whole);
    d.phase = frame.phase;
    if (!frame.inner.code()) return;
    r.diagnostic = frame.words;
    while (r.diagnostic.ends_with(' ')) r.diagnostic.remove_suffix(1);
}

}  // namespace mailbounce::inline v0_1::detail::mail_log

#endif
