// What a message or a log line tells of deliveries: the kind of message, and for each recipient the evidence. Readers
// fill it; all texts are views, valid as long as the reader that gave it says.
#ifndef MAILBOUNCE_REPORT_REPORT_HPP
#define MAILBOUNCE_REPORT_REPORT_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/report/feedback_report.hpp>

namespace mailbounce::inline v0_1 {

/// What a message is, as far as deliveries are concerned.
enum class report_kind : std::uint8_t {
    bounce,      ///< a delivery failed
    delay,       ///< a delivery has not succeeded yet and will be tried again; it never counts as a failure
    success,     ///< a delivery succeeded: delivered, relayed or expanded (RFC 3464 2.3.3)
    feedback,    ///< a recipient's or provider's complaint or opt-out (RFC 5965)
    auto_reply,  ///< an answer of the recipient's software: away, received, challenge-response (RFC 3834)
    other,       ///< anything else: ordinary mail, disposition notifications, list mail
};

/// The kind's name as written above.
[[nodiscard]] constexpr std::string_view to_string(report_kind k) noexcept {
    constexpr const char* names[] = {"bounce", "delay", "success", "feedback", "auto_reply", "other"};
    return names[static_cast<std::size_t>(k)];
}

/// What the reporting system did (RFC 3464 2.3.3).
enum class delivery_action : std::uint8_t {
    none,       ///< not said, or a word that is none of these
    failed,     ///< given up
    delayed,    ///< not yet delivered
    delivered,  ///< delivered to the mailbox
    relayed,    ///< handed to a system that makes no reports of success
    expanded,   ///< delivered to the list or alias and sent on to several
};

/// The action's name as written above.
[[nodiscard]] constexpr std::string_view to_string(delivery_action a) noexcept {
    constexpr const char* names[] = {"none", "failed", "delayed", "delivered", "relayed", "expanded"};
    return names[static_cast<std::size_t>(a)];
}

/// A delivery that was reported: the evidence for the classifier, and whose it is. An empty text is one that is not
/// told.
struct reported_delivery {
    mailbounce::delivery delivery{};                 ///< what the classifier judges
    std::string_view final_recipient{};              ///< the address that the delivery failed for
    std::string_view original_recipient{};           ///< the address that the sender had given, if told
    delivery_action action = delivery_action::none;  ///< as reported
    std::string_view diagnostic{};                   ///< the far side's words as reported
    std::optional<instant> will_retry_until{};       ///< of a delay: when it will be given up
    std::string_view queue_id{};                     ///< of the message, in the reporting system's log

    /// The address that the sender knows: the original recipient if it is told, else the final one.
    [[nodiscard]] constexpr std::string_view recipient() const noexcept {
        return original_recipient.empty() ? final_recipient : original_recipient;
    }
};

/// What a message tells of deliveries.
struct report {
    report_kind kind = report_kind::other;            ///< what the message is
    std::span<const reported_delivery> deliveries{};  ///< none if the kind is feedback, auto_reply or other
    std::string_view reporting_mta{};                 ///< the host that reports
    std::string_view envelope_id{};                   ///< the sender's ENVID (RFC 3461 4.4), if told
    std::optional<instant> arrival{};                 ///< when the message reached the reporting system
    std::string_view message_id{};                    ///< of the report itself, without angle brackets
    std::string_view original_message_id{};           ///< of the message that it is about, without angle brackets
    std::string_view sent_to{};                       ///< the address that the report was sent to: the return path
    std::optional<feedback> complaint{};              ///< of a report of the kind feedback: what it says
};

}  // namespace mailbounce::inline v0_1

#endif
