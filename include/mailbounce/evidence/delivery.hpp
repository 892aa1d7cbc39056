// All that is known of the delivery of one message to one recipient: the evidence that the classifier judges.
#ifndef MAILBOUNCE_EVIDENCE_DELIVERY_HPP
#define MAILBOUNCE_EVIDENCE_DELIVERY_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/evidence/time.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <mailbounce/smtp/reply.hpp>
#include <mailbounce/smtp/reply_code.hpp>

namespace mailbounce::inline v0_1 {

/// How a delivery, or an attempt at one, ended.
enum class outcome : std::uint8_t {
    delivered,           ///< the far side took the message
    presumed_delivered,  ///< a time-out after the data: it may have been taken
    delayed,             ///< not yet; it will be tried again
    failed,              ///< given up
    not_attempted,       ///< stopped before sending
};

/// The outcome's name as written above.
[[nodiscard]] constexpr std::string_view to_string(outcome o) noexcept {
    constexpr const char* names[] = {"delivered", "presumed_delivered", "delayed", "failed", "not_attempted"};
    return names[static_cast<std::size_t>(o)];
}

/// What is known of one recipient's delivery. Its texts are views: they must outlive it.
struct delivery {
    mailbounce::outcome outcome = mailbounce::outcome::failed;  ///< how it ended
    mailbounce::phase phase = mailbounce::phase::none;          ///< at which phase, if known
    std::optional<reply_code> code{};                           ///< the reply code, if there was one
    std::optional<enhanced_status> status{};                    ///< the enhanced status, if there was one
    std::string_view
        text{};  ///< what the far side said, or what the sending side wrote of it, codes included if it had any
    std::string_view remote_host{};  ///< the host name that answered, if known
    std::optional<instant> at{};     ///< when it answered, if known
    std::string_view note{};  ///< what else was written of it; the classifier reads it where the text does not tell why

    /// The delivery that a reply tells of: delivered after 2yz to the end of the data (or at no known phase), failed
    /// after 5yz or where there is no code, and delayed otherwise, since after 4yz, or in the midst of a conversation,
    /// nothing has been decided.
    [[nodiscard]] static constexpr delivery from_reply(const reply& r,
                                                       mailbounce::phase at_phase = mailbounce::phase::none,
                                                       std::string_view host = {}) noexcept {
        delivery d{.outcome = mailbounce::outcome::failed,
                   .phase = at_phase,
                   .code = r.code(),
                   .status = r.status(),
                   .text = r.text(),
                   .remote_host = host,
                   .at = std::nullopt};
        const code_class kind = kind_of(d.code, d.status);
        if (kind == code_class::permanent || kind == code_class::none) return d;
        const bool is_last = at_phase == mailbounce::phase::none || at_phase == mailbounce::phase::eod;
        d.outcome =
            kind == code_class::success && is_last ? mailbounce::outcome::delivered : mailbounce::outcome::delayed;
        return d;
    }

    /// The delivery when nobody answered: delayed, since nobody has refused it. `what` is what the sending side says of
    /// it, "connect to mx.example.com: Connection timed out".
    [[nodiscard]] static constexpr delivery unanswered(std::string_view what, std::string_view host = {}) noexcept {
        return {.outcome = mailbounce::outcome::delayed, .text = what, .remote_host = host};
    }
};

}  // namespace mailbounce::inline v0_1

#endif
