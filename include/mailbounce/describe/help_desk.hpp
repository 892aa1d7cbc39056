// What became of a delivery, in two lines for a help desk: what happened, and what to do.
//
//     ann@example.com: the mailbox does not exist (550 5.1.1).
//     Ask for the right address, or take it off the list.
#ifndef MAILBOUNCE_DESCRIBE_HELP_DESK_HPP
#define MAILBOUNCE_DESCRIBE_HELP_DESK_HPP

#include <string>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/describe/describe.hpp>
#include <mailbounce/describe/fill.hpp>
#include <mailbounce/describe/language.hpp>
#include <mailbounce/describe/texts.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/policy/next_step.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>

namespace mailbounce::inline v0_1 {

/// How a text for a help desk is written.
struct help_desk_options {
    language in = language::english;  ///< of both lines
    const next_step* step = nullptr;  ///< what has been decided; null: what the verdict and the outcome imply
    clock_zone zone{};                ///< for times in the step
};

namespace detail {

/// "550 5.1.1", what there is of it.
[[nodiscard]] inline std::string codes_text(const delivery& d) {
    std::string out;
    if (d.code) out.append(std::to_string(d.code->value()));
    if (d.status) out.append(out.empty() ? "" : " ").append(format(*d.status).view());
    return out;
}

[[nodiscard]] constexpr std::string_view what_happened(const phrases& words, const delivery& d,
                                                       const verdict& v) noexcept {
    switch (d.outcome) {
        case outcome::delivered:
            return words.delivered;
        case outcome::presumed_delivered:
            return words.presumed_delivered;
        case outcome::delayed:
            return words.delayed;
        case outcome::not_attempted:
            return words.not_attempted;
        case outcome::failed:
            break;
    }
    return v.reason == reason::expired && v.cause != reason::none ? words.expired : words.failed;
}

[[nodiscard]] inline std::string what_to_do(const language_texts& texts, const delivery& d, const verdict& v,
                                            const help_desk_options& options) {
    const phrases& words = texts.phrases;
    const std::string_view nothing = describe(reason::none, options.in).remedy;
    if (d.outcome == outcome::delivered || d.outcome == outcome::presumed_delivered) return std::string(nothing);

    const bool is_decided = options.step != nullptr;
    const action next = is_decided ? options.step->action : action::none;
    const auto at = [&] { return time_text(words.time, options.step->at, options.zone); };
    // What the sending side has to mend is not mended by waiting.
    const std::string_view remedy = describe(v, options.in).remedy;
    const bool mends = fix_for(v.cause != reason::none ? v.cause : v.reason) != sender_fix::none;
    const auto with = [&](std::string told, std::string_view more) {
        if (!more.empty()) told.append(words.between_sentences).append(more);
        return told;
    };
    if (next == action::retry) return with(filled(words.is_retried_at, {{"time", at()}}), mends ? remedy : nothing);
    if (next == action::pause_destination)
        return with(filled(words.is_held_until, {{"time", at()}}), mends ? remedy : nothing);
    if (next == action::stop_address) return with(std::string(words.is_stopped), mends ? remedy : "");
    if (!is_decided && d.outcome == outcome::delayed)
        return with(std::string(words.will_be_retried), mends ? remedy : nothing);
    return std::string(remedy);
}

}  // namespace detail

/// Two lines on the delivery to a recipient, without a line end behind the second. What happened: the reason, or what
/// kept an expired message from being delivered, and the codes. What to do: the remedy, or that nothing needs to be
/// done while the message is tried again; when that will be, if it has been decided. The recipient may be anybody's
/// text: it is shown on one line, and may be empty. Allocates.
[[nodiscard]] inline std::string help_desk_text(std::string_view recipient, const delivery& d, const verdict& v,
                                                const help_desk_options& options = {}) {
    const detail::language_texts& texts = detail::texts_in(options.in);
    const std::string who = detail::harmless(recipient);
    return detail::filled(detail::what_happened(texts.phrases, d, v),
                          {{"who", who.empty() ? texts.phrases.somebody : who},
                           {"what", v.reason != reason::none ? describe(v, options.in).meaning : ""},
                           {"codes", detail::codes_text(d)}})
        .append("\n")
        .append(detail::what_to_do(texts, d, v, options));
}

/// Two lines on a message that tells of no delivery, a complaint or an automatic reply: what it is, and what to do.
/// Allocates.
[[nodiscard]] inline std::string help_desk_text(report_kind kind, language in = language::english) {
    const description d = describe(kind, in);
    return detail::filled(detail::texts_in(in).phrases.failed, {{"who", d.title}, {"what", d.meaning}})
        .append("\n")
        .append(d.remedy);
}

}  // namespace mailbounce::inline v0_1

#endif
