// Lines of mail servers' logs: what a line tells of deliveries, for the classifier. One line at a time, each by itself;
// nothing is copied or allocated.
//
//     for (const reported_delivery& r : read_log_line(line))
//         if (r.delivery.outcome == outcome::failed) use(r.recipient(), judge.classify(r.delivery));
//
// Known are Postfix, Exim, Sendmail and OpenSMTPD, written by themselves or through syslog. qmail's lines are not read:
// they tell a delivery's recipient in one line and its end in another.
//
// Only deliveries of the server itself count. What it refused to take ("NOQUEUE: reject: RCPT from ...", "rejected
// RCPT") is a matter between strangers and it. Remarks on the way ("connect to ...: Connection timed out") are passed
// over too: where a delivery ended, a line of its own tells.
#ifndef MAILBOUNCE_REPORT_MAIL_LOG_HPP
#define MAILBOUNCE_REPORT_MAIL_LOG_HPP

#include <cstddef>
#include <optional>
#include <string_view>

#include <mailbounce/maybe.hpp>
#include <mailbounce/report/log/entry.hpp>
#include <mailbounce/report/log/exim.hpp>
#include <mailbounce/report/log/fields.hpp>
#include <mailbounce/report/log/line.hpp>
#include <mailbounce/report/log/opensmtpd.hpp>
#include <mailbounce/report/report.hpp>

namespace mailbounce::inline v0_1 {

/// The deliveries that a line tells of, one after the other: a range for a loop. Mostly none, or one; Sendmail writes
/// one line for all recipients who shared an attempt. Their texts are views of the line.
class log_deliveries {
public:
    /// An input iterator over deliveries.
    class iterator {
    public:
        /// A delivery.
        using value_type = reported_delivery;
        /// As iterators have it.
        using difference_type = std::ptrdiff_t;

        /// The delivery.
        constexpr const reported_delivery& operator*() const noexcept { return entry_->delivery; }
        /// The delivery.
        constexpr const reported_delivery* operator->() const noexcept { return &entry_->delivery; }
        /// Goes on to the next.
        constexpr iterator& operator++() noexcept {
            if (entry_->more_recipients.empty())
                entry_ = std::nullopt;
            else
                entry_->delivery.final_recipient = detail::mail_log::take_recipient(entry_->more_recipients);
            return *this;
        }
        /// Goes on to the next.
        constexpr void operator++(int) noexcept { ++*this; }

        /// Is there no further delivery?
        friend constexpr bool operator==(const iterator& i, std::nullptr_t) noexcept { return !i.entry_; }

    private:
        friend class log_deliveries;
        constexpr explicit iterator(const detail::maybe<detail::mail_log::log_entry>& entry) noexcept : entry_(entry) {}

        detail::maybe<detail::mail_log::log_entry> entry_;
    };

    /// The first delivery.
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(entry_); }
    /// The end.
    [[nodiscard]] constexpr std::nullptr_t end() const noexcept { return nullptr; }

    /// Is the line about no delivery?
    [[nodiscard]] constexpr bool empty() const noexcept { return !entry_; }

private:
    friend constexpr log_deliveries read_log_line(std::string_view line, const log_clock& clock) noexcept;
    constexpr explicit log_deliveries(const detail::maybe<detail::mail_log::log_entry>& entry) noexcept
        : entry_(entry) {}

    detail::maybe<detail::mail_log::log_entry> entry_;
};

/// The deliveries that a line of a mail server's log tells of; none if it is about anything else. Line ends at its end
/// are passed over. The line must outlive what is returned. Linear in the line.
///
///  - outcome: as the server says. What it calls deferred is delayed, whatever the far side's code.
///  - text: what the far side said, or the server wrote of it; as logged, so with syslog's escapes (#012) in it.
///  - code, phase, diagnostic: from the replies in that text. The code is that of the reply that the server acted on.
///  - status: that reply's own, else the one that the server logged.
///  - remote_host: without address and port. at: if it is told, or `clock` tells what is missing.
///
/// When a message is given up after days, Postfix ("status=expired, returned to sender") and Sendmail ("Cannot send
/// message for 5 days") name no recipients: that delivery has none, and stands for all who were last delayed under its
/// queue id.
[[nodiscard]] constexpr log_deliveries read_log_line(std::string_view line, const log_clock& clock = {}) noexcept {
    detail::mail_log::log_line parts = detail::mail_log::read_line(line);
    detail::maybe<detail::mail_log::log_entry> entry;
    std::string_view behind = parts.message;
    if (std::string_view id = detail::mail_log::take_word(behind); id.ends_with(':')) {
        id.remove_suffix(1);
        entry = detail::mail_log::read_queue_line(id, behind);
    } else {
        entry = detail::mail_log::read_exim(parts);
        if (!entry) entry = detail::mail_log::read_opensmtpd(parts.message);
    }
    if (entry) entry->delivery.delivery.at = detail::mail_log::time_meant(parts.time, clock);
    return log_deliveries(entry);
}

}  // namespace mailbounce::inline v0_1

#endif
