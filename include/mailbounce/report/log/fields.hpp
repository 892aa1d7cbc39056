// Postfix and Sendmail, whose lines have one form: a queue id, then fields, of which the last, in free words, tells how
// the delivery ended.
//
//     4XyZ12abc3: to=<a@example.com>, orig_to=<b@example.com>, relay=mx.example.com[192.0.2.1]:25, conn_use=2,
//         delay=3.1, delays=0.1/0/1/2, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 ...)
//     5AM3AMx4012345: to=<a@example.com>,<b@example.com>, ctladdr=<c@example.org> (1/1), delay=00:00:02,
//         xdelay=00:00:01, mailer=esmtp, pri=120296, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, reply=550 ...,
//         stat=User unknown
#ifndef MAILBOUNCE_REPORT_LOG_FIELDS_HPP
#define MAILBOUNCE_REPORT_LOG_FIELDS_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/report/log/entry.hpp>
#include <mailbounce/report/log/line.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/reply.hpp>

namespace mailbounce::inline v0_1::detail::mail_log {

struct fields {
    std::string_view to{};
    std::string_view orig_to{};
    std::string_view relay{};
    std::string_view dsn{};
    std::string_view reply{};   // Sendmail's
    std::string_view status{};  // Postfix's
    std::string_view stat{};    // Sendmail's

    /// The field of that name, if it is one that is kept.
    constexpr std::string_view* named(std::string_view name) noexcept {
        return name == "to"        ? &to
               : name == "orig_to" ? &orig_to
               : name == "relay"   ? &relay
               : name == "dsn"     ? &dsn
               : name == "reply"   ? &reply
               : name == "status"  ? &status
               : name == "stat"    ? &stat
                                   : nullptr;
    }
};

/// Where the value at the start of a text ends.
constexpr std::size_t value_end(std::string_view name, std::string_view text) noexcept {
    if (name == "status" || name == "stat") return std::string_view::npos;
    if (name == "reply") return text.find(", stat=");
    return name == "to" || text.starts_with('<') ? find_outside(text, ", ") : text.find(", ");
}

constexpr fields read_fields(std::string_view text) noexcept {
    fields out;
    for (std::size_t equals = text.find('='); equals != std::string_view::npos; equals = text.find('=')) {
        const std::string_view name = text.substr(0, equals);
        text.remove_prefix(equals + 1);
        const std::string_view value = text.substr(0, value_end(name, text));
        if (std::string_view* const field = out.named(name)) *field = value;
        text.remove_prefix(smaller(value.size() + 2, text.size()));
    }
    return out;
}

/// What became of a delivery, in Postfix's words. None for "deliverable", of an address that was only tried out.
constexpr maybe<outcome> postfix_outcome(std::string_view word, std::optional<enhanced_status> dsn) noexcept {
    if (word == "sent") return outcome::delivered;
    if (word == "deferred") return outcome::delayed;
    if (word == "bounced" || word == "expired" || word == "force-expired") return outcome::failed;
    if (word != "undeliverable") return std::nullopt;
    return dsn && dsn->kind() == code_class::transient ? outcome::delayed : outcome::failed;
}

/// "bounced (why)", "expired, returned to sender". The latter is written once for all recipients that a message still
/// has, and names none.
constexpr maybe<log_entry> read_postfix(const fields& f) noexcept {
    const std::string_view word = f.status.substr(0, f.status.find_first_of(" ,"));
    const auto dsn = parse_status(f.dsn);
    const auto result = postfix_outcome(word, dsn);
    std::string_view why = f.status.substr(word.size());
    if (!result || (f.to.empty() && why != ", returned to sender")) return std::nullopt;
    log_entry entry;
    reported_delivery& r = entry.delivery;
    r.final_recipient = bare_address(f.to);
    r.original_recipient = bare_address(f.orig_to);
    r.delivery.outcome = *result;
    r.delivery.text = f.status;
    if (why.starts_with(" (")) {
        why.remove_prefix(2);
        if (why.ends_with(')')) why.remove_suffix(1);
        r.delivery.text = why;
    }
    // "none", "local" and "virtual" are no hosts.
    r.delivery.remote_host =
        f.relay.find('[') != std::string_view::npos ? host_name(f.relay) : host_in_text(r.delivery.text);
    read_text(r, dsn);
    return entry;
}

constexpr outcome sendmail_outcome(std::string_view stat, std::optional<enhanced_status> dsn) noexcept {
    if (stat.starts_with("Sent")) return outcome::delivered;
    if (stat.starts_with("Deferred") || stat == "queued") return outcome::delayed;
    return dsn && dsn->kind() == code_class::transient ? outcome::delayed : outcome::failed;
}

/// Where the reply has a code and no status, Sendmail has made up dsn= and stat= from the code alone, "User unknown"
/// of any 550: they are left out.
constexpr log_entry read_sendmail(const fields& f) noexcept {
    log_entry entry;
    entry.more_recipients = f.to;
    reported_delivery& r = entry.delivery;
    r.final_recipient = take_recipient(entry.more_recipients);
    auto dsn = parse_status(f.dsn);
    r.delivery.outcome = sendmail_outcome(f.stat, dsn);
    r.delivery.text = f.reply.empty() ? f.stat : f.reply;
    r.delivery.remote_host = host_name(f.relay);
    const reply said = reply::parse(f.reply);
    if (said.code() && !said.status()) dsn = std::nullopt;
    read_text(r, dsn);
    return entry;
}

/// "5AM3AMx5012345: sender notify: Cannot send message for 5 days": of all recipients that a message still has.
constexpr maybe<log_entry> read_sendmail_expiry(std::string_view text) noexcept {
    constexpr std::string_view mark = "sender notify: ";
    take_word(text);
    if (!text.starts_with(mark)) return std::nullopt;
    text.remove_prefix(mark.size());
    if (!text.starts_with("Cannot send message")) return std::nullopt;
    log_entry entry;
    entry.delivery.delivery.text = text;
    read_text(entry.delivery, std::nullopt);
    return entry;
}

/// Of a message behind its queue id.
constexpr maybe<log_entry> read_queue_line(std::string_view id, std::string_view message) noexcept {
    maybe<log_entry> entry;
    if (message.starts_with("to=") || message.starts_with("from=")) {
        const fields f = read_fields(message);
        if (!f.status.empty())
            entry = read_postfix(f);
        else if (!f.stat.empty() && !f.to.empty())
            entry = read_sendmail(f);
    } else {
        entry = read_sendmail_expiry(message);
    }
    if (entry) entry->delivery.queue_id = id;
    return entry;
}

}  // namespace mailbounce::inline v0_1::detail::mail_log

#endif
