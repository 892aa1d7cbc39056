// What the classifier says of a delivery, and on what evidence.
#ifndef MAILBOUNCE_CLASSIFY_VERDICT_HPP
#define MAILBOUNCE_CLASSIFY_VERDICT_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/provider.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/code_class.hpp>

namespace mailbounce::inline v0_1 {

/// What a verdict rests on, the weakest first.
enum class evidence_strength : std::uint8_t {
    none,             ///< nothing
    generic_code,     ///< a reply code, a status or a phase that says little: 550, 5.7.1
    specific_status,  ///< an enhanced status that names the cause: 5.2.2
    wording,          ///< the words of the reply
    provider_code,    ///< a code or wording of the provider that wrote it, whose meaning it documents
};

/// The strength's name as written above.
[[nodiscard]] constexpr std::string_view to_string(evidence_strength e) noexcept {
    constexpr const char* names[] = {"none", "generic_code", "specific_status", "wording", "provider_code"};
    return names[static_cast<std::size_t>(e)];
}

/// A reading of the evidence: what it would mean, by which rule, from which words.
struct reading {
    mailbounce::reason reason = mailbounce::reason::none;  ///< why the delivery failed
    std::string_view rule{};                               ///< the rule's name; a view into the rule set
    std::string_view
        matched{};  ///< the words that it found; a view into the delivery's text, empty if a code alone decided
};

/// The verdict on a delivery. Its texts are views of the delivery's text and of the classifier: they must outlive it.
struct verdict {
    mailbounce::reason reason = mailbounce::reason::none;  ///< `none` if the delivery did not fail
    mailbounce::reason cause =
        mailbounce::reason::none;  ///< if the reason is `expired`: what kept it from being delivered, if told
    mailbounce::category category = mailbounce::category::none;        ///< whether mail to the address has a future
    mailbounce::code_class code_class = mailbounce::code_class::none;  ///< of the reply code, else of the status
    evidence_strength evidence = evidence_strength::none;              ///< how strong the evidence is
    mailbounce::provider provider = mailbounce::provider::none;        ///< who wrote the reply, if it could be told
    std::string_view rule{};                                           ///< the name of the rule that decided
    std::string_view matched{};                                        ///< the words that it found, if words decided

    /// So many other readings are kept.
    static constexpr std::size_t max_lost = 4;
    std::array<reading, max_lost> lost{};  ///< what else matched, with other reasons, the strongest first
    std::size_t lost_count = 0;            ///< how many of them there are

    /// What the reason means; for `expired` what its cause means, if that is known.
    [[nodiscard]] constexpr const reason_traits& traits() const noexcept {
        return mailbounce::traits(cause != mailbounce::reason::none ? cause : reason);
    }
};

/// The verdict on a message that is given up after attempts of which the last ended so: expired, and that is why.
[[nodiscard]] constexpr verdict expired_after(verdict last, const category_table& categories = {}) noexcept {
    if (last.reason != reason::expired) last.cause = last.reason;
    last.reason = reason::expired;
    last.category = categories(last.reason, last.code_class);
    return last;
}

}  // namespace mailbounce::inline v0_1

#endif
