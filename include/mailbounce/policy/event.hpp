// What counts for or against an address: failures, deliveries, complaints and the like, in the form that policies read.
#ifndef MAILBOUNCE_POLICY_EVENT_HPP
#define MAILBOUNCE_POLICY_EVENT_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/names.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/reply_code.hpp>

namespace mailbounce::inline v0_1 {

/// What happened.
enum class event_kind : std::uint8_t {
    failure,       ///< a message was given up
    success,       ///< a message was taken, or is presumed to have been
    activity,      ///< a sign of life: an opened message, a click, an answer
    complaint,     ///< the recipient called a message spam (RFC 5965)
    unsubscribe,   ///< the recipient wants no more bulk mail
    subscription,  ///< the recipient asked for mail, for the first time or anew
    revalidation,  ///< somebody found the address to be good, or corrected it: counting starts from zero
    removal,       ///< taken off the list
    trap,          ///< the address is known as a trap, which no person reads
    malformed,     ///< the text is empty, or cannot be an address
};

/// The kind of mail that a message belongs to. Products let mail that a person waits for (a receipt, a password) pass
/// where bulk mail is stopped.
enum class mail_stream : std::uint8_t { bulk, transactional };

/// What a breaker says of the failures of one epoch (breaker.hpp).
enum class epoch_ruling : std::uint8_t {
    counts,     ///< they count: nothing was wrong with the destination, or they were released
    held,       ///< not decided yet
    discarded,  ///< they were the destination's matter, and never count
};

namespace detail {
inline constexpr const char* event_kind_names[] = {"failure",     "success",      "activity",     "complaint",
                                                   "unsubscribe", "subscription", "revalidation", "removal",
                                                   "trap",        "malformed"};
}

/// The kind's name as written above.
[[nodiscard]] constexpr std::string_view to_string(event_kind k) noexcept {
    return detail::event_kind_names[static_cast<std::size_t>(k)];
}

/// The kind of that name (as to_string writes it), if there is one.
[[nodiscard]] constexpr std::optional<event_kind> parse_event_kind(std::string_view name) noexcept {
    return detail::enum_named<event_kind>(detail::event_kind_names, name);
}

/// The stream's name as written above.
[[nodiscard]] constexpr std::string_view to_string(mail_stream s) noexcept {
    return s == mail_stream::bulk ? "bulk" : "transactional";
}

/// The ruling's name as written above.
[[nodiscard]] constexpr std::string_view to_string(epoch_ruling r) noexcept {
    constexpr const char* names[] = {"counts", "held", "discarded"};
    return names[static_cast<std::size_t>(r)];
}

/// Which message an event is about, so that one message counts once whatever is reported of it. Zero: not known.
struct message_key {
    std::uint64_t value = 0;  ///< the hash

    /// The key of a Message-ID, an envelope id, or whatever names a message to the caller: its 64-bit FNV-1a hash,
    /// which is the same on every machine.
    [[nodiscard]] static constexpr message_key of(std::string_view id) noexcept {
        std::uint64_t hash = 0xCBF29CE484222325;
        for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
        return {hash};
    }

    /// Equal, and ordered, by the value.
    friend constexpr auto operator<=>(const message_key&, const message_key&) = default;
};

/// One thing that happened to one address. Only `kind` and `at` matter to all kinds; the rest tells of failures, and
/// `stream` and `message` of deliveries too.
struct event {
    event_kind kind = event_kind::failure;                             ///< what happened
    mail_stream stream = mail_stream::bulk;                            ///< which kind of mail
    mailbounce::reason reason = mailbounce::reason::undetermined;      ///< why it failed
    mailbounce::reason cause = mailbounce::reason::none;               ///< behind an `expired`
    mailbounce::category category = mailbounce::category::unknown;     ///< of the failure, about the address
    mailbounce::code_class code_class = mailbounce::code_class::none;  ///< what the first digit of the reply said
    std::optional<reply_code> code{};            ///< of the reply that refused the message, if a policy looks at codes
    instant at{};                                ///< when it happened, or became known
    message_key message{};                       ///< which message
    std::uint16_t epoch = 0;                     ///< the breaker's epoch that it fell into; 0: no breaker
    epoch_ruling ruling = epoch_ruling::counts;  ///< whether that epoch counts

    /// Whose matter a failure is; for `expired`, whose its cause is.
    [[nodiscard]] constexpr mailbounce::fault fault() const noexcept {
        return traits(cause != mailbounce::reason::none ? cause : reason).fault;
    }
};

/// The event that a delivery makes: a success, a failure, or, for an address that was found malformed before sending,
/// that. None after a delay, which decides nothing, and for what was not attempted for other causes, which says nothing
/// of the address.
[[nodiscard]] constexpr std::optional<event> event_of(const delivery& d, const verdict& v, instant at,
                                                      message_key message = {},
                                                      mail_stream stream = mail_stream::bulk) noexcept {
    event e{.kind = event_kind::failure,
            .stream = stream,
            .reason = v.reason,
            .cause = v.cause,
            .category = v.category,
            .code_class = v.code_class,
            .code = d.code,
            .at = at,
            .message = message};
    switch (d.outcome) {
        case outcome::delivered:
        case outcome::presumed_delivered:
            e.kind = event_kind::success;
            return e;
        case outcome::failed:
            return e;
        case outcome::not_attempted:
            if (v.reason != reason::address_syntax) return std::nullopt;
            e.kind = event_kind::malformed;
            return e;
        case outcome::delayed:
            break;
    }
    return std::nullopt;
}

}  // namespace mailbounce::inline v0_1

namespace std {

/// So that a key of a message can be one of std::unordered_map.
template <>
struct hash<mailbounce::message_key> {
    /// That of its value.
    [[nodiscard]] std::size_t operator()(mailbounce::message_key key) const noexcept {
        return std::hash<std::uint64_t>()(key.value);
    }
};

}  // namespace std

#endif
