// What to do now, and who must act: one answer from all that is known of a delivery, its address and its destination.
//
//     const next_step step = decide(delivery, verdict, {.first = t0, .last = now, .count = 2},
//                                   {.schedule = schedule, .policy = &policy, .record = &record, .destination =
//                                   &gmail});
//
// It only reads. The breaker has been told of the answer before (breaker::observe), and the record of a message that
// has failed (address_record::apply); one that is to be sent again may fail or be taken yet.
#ifndef MAILBOUNCE_POLICY_NEXT_STEP_HPP
#define MAILBOUNCE_POLICY_NEXT_STEP_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/frame.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/breaker.hpp>
#include <mailbounce/policy/event.hpp>
#include <mailbounce/policy/retry_hint.hpp>
#include <mailbounce/policy/retry_schedule.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/reply.hpp>

namespace mailbounce::inline v0_1 {

/// What to do.
enum class action : std::uint8_t {
    none,               ///< nothing: it was delivered
    retry,              ///< send the message again at `at`
    pause_destination,  ///< hold all mail for the destination, this message too, until `at`
    split,              ///< send the message again, to fewer recipients at a time
    shrink,             ///< send a smaller message
    fix_sender,         ///< mend what `fix` says at the sending side; then the message may be sent again
    stop_address,       ///< send nothing more to the address
    expire,             ///< it has been tried for long enough: give the message up
    give_up,            ///< it was refused, and nothing is to be mended: give the message up
    look_by_hand,       ///< nothing says what is wrong: a person should read the answer
};

/// What the sending side has to mend.
enum class sender_fix : std::uint8_t {
    none,
    authentication,  ///< SPF, DKIM, DMARC, ARC of the sending domain
    dns,             ///< the reverse name of the host, and the name that it greets with
    list_removal,    ///< ask for removal from the list, or for the block to be lifted
    reputation,      ///< send less, and to those who want it
    sender_address,  ///< the envelope or header sender, or its domain
    encryption,      ///< TLS and certificates
    credentials,     ///< name and password at the relay
    route,           ///< the server is not one that takes mail for that domain
    pace,            ///< fewer messages or connections at a time
    content,         ///< the words, links and attachments of the message, or its form
    configuration,   ///< the sending server itself
};

namespace detail {
inline constexpr const char* action_names[] = {"none",    "retry",       "pause_destination", "split",
                                               "shrink",  "fix_sender",  "stop_address",      "expire",
                                               "give_up", "look_by_hand"};
inline constexpr const char* sender_fix_names[] = {"none",       "authentication", "dns",        "list_removal",
                                                   "reputation", "sender_address", "encryption", "credentials",
                                                   "route",      "pace",           "content",    "configuration"};
}  // namespace detail

/// The action's name as written above.
[[nodiscard]] constexpr std::string_view to_string(action a) noexcept {
    return detail::action_names[static_cast<std::size_t>(a)];
}

/// The fix's name as written above.
[[nodiscard]] constexpr std::string_view to_string(sender_fix f) noexcept {
    return detail::sender_fix_names[static_cast<std::size_t>(f)];
}

/// What the sending side has to mend when mail is refused for that reason; none where it is not for it to mend.
[[nodiscard]] constexpr sender_fix fix_for(reason r) noexcept {
    switch (r) {
        case reason::authentication_failed:
            return sender_fix::authentication;
        case reason::no_reverse_dns:
            return sender_fix::dns;
        case reason::sender_blocked:
            return sender_fix::list_removal;
        case reason::bad_reputation:
            return sender_fix::reputation;
        case reason::sender_rejected:
            return sender_fix::sender_address;
        case reason::tls_required:
            return sender_fix::encryption;
        case reason::login_required:
            return sender_fix::credentials;
        case reason::relay_denied:
            return sender_fix::route;
        case reason::rate_limited:
        case reason::too_many_connections:
            return sender_fix::pace;
        case reason::spam_content:
        case reason::virus_found:
        case reason::content_refused:
        case reason::format_refused:
        case reason::eai_unsupported:
            return sender_fix::content;
        case reason::protocol_error:
        case reason::local_fault:
            return sender_fix::configuration;
        default:
            return sender_fix::none;
    }
}

/// What to do, and who must act.
struct next_step {
    mailbounce::action action = mailbounce::action::none;  ///< what to do
    instant at{};                                          ///< for retry and pause_destination: not before then
    sender_fix fix = sender_fix::none;          ///< what should be mended at the sending side, whatever the action
    remedy_owner owner = remedy_owner::nobody;  ///< who must act so that mail gets through

    /// Equal in every part.
    friend constexpr bool operator==(const next_step&, const next_step&) = default;
};

/// What a decision looks at beside the delivery. What is left out is not looked at; a record needs its policy.
struct step_context {
    retry_schedule schedule{};               ///< when to try again
    retry_rule rule{};                       ///< what is tried again
    const suppression* policy = nullptr;     ///< when to stop mail to the address
    const address_record* record = nullptr;  ///< what is known of the address
    const breaker* destination = nullptr;    ///< the state of the destination
    mail_stream stream = mail_stream::bulk;  ///< which kind of mail it is
    std::uint64_t seed = 0;                  ///< for the schedule's jitter
};

namespace detail {

/// When to send a message again: as the schedule says, but not before the server's own hint; and where it says how long
/// it holds a first contact, then. Nothing if the message is to be given up.
constexpr std::optional<instant> retry_time(const delivery& d, const verdict& v, const attempts& made,
                                            const step_context& context) noexcept {
    const auto scheduled = context.schedule.next(made, context.seed);
    if (!scheduled) return scheduled;
    const auto hint = retry_hint(unframe(reply::parse(d.text)).words);
    if (!hint) return scheduled;
    const instant hinted = hint->not_before(made.last);
    const bool is_in_time = hinted > made.last && hinted - made.first <= context.schedule.give_up_after;
    const bool is_first_contact = v.reason == reason::greylisted && made.count == 1;
    return is_in_time && (hinted > *scheduled || is_first_contact) ? hinted : scheduled;
}

/// What is to be done about a message that will not be tried again as it is.
constexpr action remedy_for(const verdict& v, sender_fix fix) noexcept {
    const reason r = v.cause != reason::none ? v.cause : v.reason;
    if (r == reason::too_many_recipients) return action::split;
    if (r == reason::message_too_large) return action::shrink;
    if (fix != sender_fix::none) return action::fix_sender;
    if (r == reason::undetermined) return action::look_by_hand;
    return v.reason == reason::expired ? action::expire : action::give_up;
}

}  // namespace detail

/// What to do after the last of these attempts at a message.
[[nodiscard]] constexpr next_step decide(const delivery& d, const verdict& v, const attempts& made,
                                         const step_context& context) noexcept {
    if (v.reason == reason::none) return {};
    const instant now = made.last;
    const sender_fix fix = fix_for(v.cause != reason::none ? v.cause : v.reason);
    const remedy_owner owner = v.traits().owner;

    const breaker* const destination = context.destination;
    const bool is_paused = destination != nullptr && destination->state(now) == breaker_state::paused;
    const bool is_stopped = context.policy != nullptr && context.record != nullptr &&
                            !context.record->allows(*context.policy, context.stream, now);
    const bool is_malformed = d.outcome == outcome::not_attempted && v.reason == reason::address_syntax;
    if (is_stopped || is_malformed) return {action::stop_address, {}, fix, owner};

    // What a destination refuses while it refuses everything is not believed, permanent or not.
    const bool is_held = is_paused && destination->run_reason() == v.reason;
    const bool is_retried = d.outcome == outcome::delayed && context.rule.retries(v.reason, v.code_class);
    if (is_held || is_retried) {
        const auto at = detail::retry_time(d, v, made, context);
        if (!at) return {action::expire, {}, fix, owner};
        const remedy_owner waits = fix != sender_fix::none ? owner : remedy_owner::nobody;
        if (!is_paused) return {action::retry, *at, fix, waits};
        const instant resumes = *destination->resumes_at();
        return {action::pause_destination, detail::larger(*at, resumes), fix, waits};
    }
    return {detail::remedy_for(v, fix), {}, fix, owner};
}

}  // namespace mailbounce::inline v0_1

#endif
