// The five-digit delivery codes of the SHANON Marketing Platform: what they mean, and to and from deliveries.
//
//     const auto code = delivery_code::parse("42551");
//     const auto bounce = event_of(delivery_of(*code), verdict_of(*code), at);  // policy/event.hpp
//
//     400nn  delivered                     425nn  the last two digits of the reply 5nn that refused the message;
//     416nn  not reached, given up, or            but 42559 is 550 in reply to the end of the message
//            lost in SHANON's own queue    90000  taken at first, and reported later to have failed
//                                          910nn  stopped before sending
//
// Source: smpdoc.shanon.co.jp, mail delivery code list (chapter001), remedies (chapter006), FAQ on permanent errors, as
// read in 2026. The classes are this library's reading, the texts its own. The page says that codes vary with the
// receiving server, and that codes may appear that it does not list: each number of five digits is a code here, and one
// that begins with 424 or 425 is understood by its reply. The commonest is 42550.
#ifndef MAILBOUNCE_VOCABULARY_DELIVERY_CODE_HPP
#define MAILBOUNCE_VOCABULARY_DELIVERY_CODE_HPP

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <mailbounce/ascii.hpp>
#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/result.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <mailbounce/smtp/reply_code.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

/// What sort of end a delivery code tells of.
enum class delivery_code_kind : std::uint8_t {
    delivered,           ///< 40000
    presumed_delivered,  ///< 40001
    not_reached,         ///< 41605, 41601: no server of the domain took the connection
    expired,  ///< 41606, 41607: given up after about 24 hours of attempts, about every 30 minutes; only errors such as
              ///< no answer from the server are tried again
    queue_fault,      ///< 41608, 41609: lost in SHANON's own queue
    refused,          ///< 425nn, and 424nn if it appears: by a reply
    failed_later,     ///< 90000: a report came after the message had been taken; it may come after 40000 was shown
    malformed,        ///< 91001: not sent, since it is no address
    unauthenticated,  ///< 91002, 91003: not sent, since the sending domain failed a check of DKIM and DMARC
    unknown,          ///< not on the list, and no reply inside
};

/// What to do, by the three patterns of the page on remedies. Codes that it does not name have none.
enum class delivery_code_pattern : std::uint8_t {
    none,
    address,  ///< pattern 1, the address is wrong or mail to it refused: check the address; then see to SPF and DKIM,
              ///< both of them; then wait and send again; then ask the recipient's administrator about a block list
    destination,  ///< pattern 2, the destination is in trouble: wait and send again; if it lasts, tell the recipient's
                  ///< administrator the sender's address, the recipient's and the time of sending
    later,        ///< pattern 3, refused after it was taken: by a security product, or where it was forwarded to
};

/// The pages that disagree about which codes disable an address at once.
enum class delivery_code_page : std::uint8_t {
    code_list,             ///< 42521, 42551, 42553
    faq_permanent_errors,  ///< 42551, 42553: "these two" (January 2023)
};

/// Why a text is no delivery code.
enum class delivery_code_fault : std::uint8_t {
    none,          ///< nothing is wrong
    too_short,     ///< the text ended before the fifth digit
    not_a_digit,   ///< a digit was expected
    out_of_range,  ///< the first digit is 0
    too_long,      ///< something follows the fifth digit
};

namespace detail {
inline constexpr std::string_view delivery_code_kind_names[] = {
    "delivered", "presumed_delivered", "not_reached", "expired",         "queue_fault",
    "refused",   "failed_later",       "malformed",   "unauthenticated", "unknown"};
inline constexpr std::string_view delivery_code_pattern_names[] = {"none", "address", "destination", "later"};
inline constexpr std::string_view delivery_code_fault_names[] = {"none", "too_short", "not_a_digit", "out_of_range",
                                                                 "too_long"};

struct delivery_code_record {
    int value = 0;
    delivery_code_kind kind = delivery_code_kind::unknown;
    delivery_code_pattern pattern = delivery_code_pattern::none;
    mailbounce::reason reason = mailbounce::reason::undetermined;
    std::string_view meaning{};
    std::string_view remedy{};
    mailbounce::reason other = mailbounce::reason::none;  // what else it may well be
};

inline constexpr int delivery_code_of_replies = 42000;      // what is added to a reply code
inline constexpr int delivery_code_of_end_of_data = 42559;  // 550 in reply to the end of the message

// In the order of the page, which is not that of the numbers: "same as above" depends on it, and is resolved here.
inline constexpr auto delivery_code_table = [] {
    using kind = delivery_code_kind;
    using pattern = delivery_code_pattern;
    using enum reason;
    constexpr std::string_view nothing = "nothing";
    constexpr std::string_view later = "may be temporary: send again later";
    constexpr std::string_view recovery = "send again when SHANON has recovered";
    constexpr std::string_view later_or_recovery =
        "may be temporary: send again later, or after an announced SHANON outage is over";
    constexpr std::string_view ask = "probably refused on purpose: ask the recipient";
    constexpr std::string_view local_part = "correct what stands before the @, and send again";
    constexpr std::string_view check = "the sending domain failed the DKIM and DMARC check";
    return std::to_array<delivery_code_record>({
        {40000, kind::delivered, pattern::none, none, "delivered", nothing},
        {40001, kind::presumed_delivered, pattern::none, none, "timed out, and counted as delivered", nothing},
        {41605, kind::not_reached, pattern::none, domain_unknown, "the domain has no MX record, or DNS did not answer",
         "no such domain: correct what stands behind the @, and send again", network_failure},
        {41606, kind::expired, pattern::none, expired, "tried again until the deadline passed", later},
        {41601, kind::not_reached, pattern::none, network_failure, "no connection to the receiving server", later},
        {41607, kind::expired, pattern::none, expired, "given up: the deadline passed, or the like", later},
        {41608, kind::queue_fault, pattern::none, local_fault, "a file of SHANON's queue failed", recovery},
        {41609, kind::queue_fault, pattern::none, local_fault, "the message was damaged in SHANON's queue", recovery},
        {42500, kind::refused, pattern::destination, protocol_error, "syntax error, or command not recognised",
         later_or_recovery},
        {42501, kind::refused, pattern::destination, protocol_error, "syntax error in a parameter", later_or_recovery},
        {42502, kind::refused, pattern::destination, protocol_error, "command not supported", later_or_recovery},
        {42503, kind::refused, pattern::destination, protocol_error, "commands in the wrong order", later_or_recovery},
        {42504, kind::refused, pattern::destination, protocol_error, "parameter not supported", later_or_recovery},
        {42521, kind::refused, pattern::none, domain_refuses_mail, "the receiving server refuses mail", ask},
        {42530, kind::refused, pattern::none, sender_blocked, "access to the server denied",
         "mend what causes it: DKIM or DMARC that fails, mail in bulk, or the like"},
        {42535, kind::refused, pattern::none, login_required, "SMTP authentication failed",
         "correct the user name or password, and send again"},
        {42550, kind::refused, pattern::address, undetermined, "mailbox unavailable: no such user, or mail refused",
         local_part},
        {42551, kind::refused, pattern::none, mailbox_moved, "the server has no such user", local_part},
        {42552, kind::refused, pattern::destination, system_full, "out of storage",
         "send again later, or ask the recipient", mailbox_full},
        {42553, kind::refused, pattern::address, address_syntax, "mailbox name not accepted, or mail refused", ask},
        {42554, kind::refused, pattern::destination, system_error, "the server failed while it took the message",
         later},
        {42559, kind::refused, pattern::address, undetermined, "refused with 550 after all of it had been sent",
         "no such user, or mail refused: correct what stands before the @"},
        {90000, kind::failed_later, pattern::later, undetermined, "taken, and failed where it was passed on to",
         "read the error mail that came to the sender, or to the address for error replies"},
        {91001, kind::malformed, pattern::none, address_syntax, "the address is empty or malformed", "correct it"},
        {91002, kind::unauthenticated, pattern::none, authentication_failed, check,
         "see the details of the sending domain"},
        {91003, kind::unauthenticated, pattern::none, authentication_failed, check,
         "register a sending domain of the same content, and have it verified"},
    });
}();

/// The row of a number; that of an unknown code if there is none.
constexpr delivery_code_record find_delivery_code(int value) noexcept {
    for (const delivery_code_record& r : delivery_code_table)
        if (r.value == value) return r;
    return {};
}
}  // namespace detail

/// The kind's name as written above.
[[nodiscard]] constexpr std::string_view to_string(delivery_code_kind k) noexcept {
    return detail::delivery_code_kind_names[static_cast<std::size_t>(k)];
}

/// The pattern's name as written above.
[[nodiscard]] constexpr std::string_view to_string(delivery_code_pattern p) noexcept {
    return detail::delivery_code_pattern_names[static_cast<std::size_t>(p)];
}

/// The page's name as written above.
[[nodiscard]] constexpr std::string_view to_string(delivery_code_page p) noexcept {
    return p == delivery_code_page::code_list ? "code_list" : "faq_permanent_errors";
}

/// The fault's name as written above.
[[nodiscard]] constexpr std::string_view to_string(delivery_code_fault f) noexcept {
    return detail::delivery_code_fault_names[static_cast<std::size_t>(f)];
}

/// A delivery code, 10000 to 99999. known() tells those on the page from the rest.
class delivery_code {
public:
    /// The code that a text is: five digits, and nothing else.
    [[nodiscard]] static constexpr result<delivery_code, error_at<delivery_code_fault>> parse(
        std::string_view text) noexcept {
        using error = error_at<delivery_code_fault>;
        int value = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            if (i == text.size()) return error{delivery_code_fault::too_short, i};
            if (!detail::is_digit(text[i])) return error{delivery_code_fault::not_a_digit, i};
            value = value * 10 + (text[i] - '0');
        }
        const auto code = of(value);
        if (!code) return error{delivery_code_fault::out_of_range, 0};
        if (text.size() > 5) return error{delivery_code_fault::too_long, 5};
        return *code;
    }

    /// The code of that number, if it is 10000 to 99999.
    [[nodiscard]] static constexpr std::optional<delivery_code> of(int value) noexcept {
        if (value < 10000 || value > 99999) return std::nullopt;
        return delivery_code(value);
    }

    /// The number, 10000 to 99999.
    [[nodiscard]] constexpr int value() const noexcept { return value_; }

    /// Is it on the page?
    [[nodiscard]] constexpr bool known() const noexcept { return record().value != 0; }
    /// What it means; empty if it is not known.
    [[nodiscard]] constexpr std::string_view meaning() const noexcept { return record().meaning; }
    /// What to do; empty if it is not known.
    [[nodiscard]] constexpr std::string_view remedy() const noexcept { return record().remedy; }
    /// The page's pattern of what to do.
    [[nodiscard]] constexpr delivery_code_pattern pattern() const noexcept { return record().pattern; }

    /// What sort of end it tells of.
    [[nodiscard]] constexpr delivery_code_kind kind() const noexcept {
        return reply() ? delivery_code_kind::refused : record().kind;
    }

    /// The reply inside: 551 of 42551, 550 of 42559.
    [[nodiscard]] constexpr std::optional<reply_code> reply() const noexcept {
        if (value_ == detail::delivery_code_of_end_of_data) return reply_code::of(550);
        const int digits = value_ - detail::delivery_code_of_replies;
        return digits >= 400 && digits <= 599 ? reply_code::of(digits) : std::nullopt;
    }

    /// The phase that the number tells: end of data of 42559, and none of all others.
    [[nodiscard]] constexpr mailbounce::phase phase() const noexcept {
        return value_ == detail::delivery_code_of_end_of_data ? mailbounce::phase::eod : mailbounce::phase::none;
    }

    /// Does one such error disable an address in SHANON, as that page has it? All others take three errors
    /// (policy/presets.hpp: shanon_current goes by the code list, shanon_2023 by the FAQ).
    [[nodiscard]] constexpr bool disables_at_once(delivery_code_page page) const noexcept {
        return value_ == 42551 || value_ == 42553 || (value_ == 42521 && page == delivery_code_page::code_list);
    }

    /// Equal in number.
    friend constexpr bool operator==(delivery_code, delivery_code) noexcept = default;
    /// By number.
    friend constexpr std::strong_ordering operator<=>(delivery_code, delivery_code) noexcept = default;

private:
    constexpr explicit delivery_code(int value) noexcept : value_(value) {}

    constexpr detail::delivery_code_record record() const noexcept { return detail::find_delivery_code(value_); }

    int value_;
};

/// The code as text, "42550".
[[nodiscard]] constexpr fixed_text<5> format(delivery_code code) noexcept {
    return fixed_text<5>().append_number(code.value());
}

namespace detail {
template <std::size_t... Row>
constexpr auto delivery_codes_of(std::index_sequence<Row...>) noexcept {
    return std::array{*delivery_code::of(delivery_code_table[Row].value)...};
}
}  // namespace detail

/// All 26 codes on the page, in its order.
inline constexpr std::array<delivery_code, 26> delivery_codes =
    detail::delivery_codes_of(std::make_index_sequence<detail::delivery_code_table.size()>());

/// How long SHANON may take to prepare a delivery; after that its page on remedies says to ask its support.
inline constexpr seconds shanon_preparation_limit = minutes(10);

// --- From a code to what this library says.

/// The reason that a code stands for. Where it merges causes that is `undetermined` (42550, 42559, 90000, and all that
/// are not known), except where the page leans to one of them:
///   41605  domain_unknown: no MX record, or DNS that did not answer; the remedy on the page is to correct the domain
///   42552  system_full: the page says so, though servers mean a full mailbox by 552 as well
///   42553  address_syntax: a mailbox name that is not accepted, or a refusal; the FAQ calls it permanent
/// 42530 is sender_blocked, whatever it is in the sender that access is denied for.
[[nodiscard]] constexpr reason reason_of(delivery_code c) noexcept {
    return detail::find_delivery_code(c.value()).reason;
}

/// The verdict that a code amounts to, for event_of(). The other cause of 41605 and 42552 is the reading that lost; if
/// the two are not of one category, the category is unknown: a failure of DNS must not make good addresses hard.
[[nodiscard]] constexpr verdict verdict_of(delivery_code c, const category_table& categories = {}) noexcept {
    const detail::delivery_code_record record = detail::find_delivery_code(c.value());
    verdict v{.reason = record.reason};
    if (const auto reply = c.reply()) v.code_class = reply->kind();
    v.category = categories(v.reason, v.code_class);
    if (v.reason != reason::none && v.reason != reason::undetermined) v.evidence = evidence_strength::provider_code;
    if (record.other != reason::none) {
        v.lost[v.lost_count++].reason = record.other;
        if (categories(record.other, v.code_class) != v.category) v.category = category::unknown;
    }
    return v;
}

/// The delivery that a code tells of, without any text. What is not known is taken for a failure.
[[nodiscard]] constexpr delivery delivery_of(delivery_code c) noexcept {
    delivery d{.outcome = outcome::failed, .phase = c.phase(), .code = c.reply()};
    switch (c.kind()) {
        case delivery_code_kind::delivered:
            d.outcome = outcome::delivered;
            break;
        case delivery_code_kind::presumed_delivered:
            d.outcome = outcome::presumed_delivered;
            break;
        case delivery_code_kind::malformed:
        case delivery_code_kind::unauthenticated:
            d.outcome = outcome::not_attempted;
            break;
        default:
            break;
    }
    return d;
}

// --- And back.

/// How the sender came to know of a failure.
enum class learned_from : std::uint8_t {
    conversation,  ///< in the SMTP conversation, or for want of one
    report,        ///< from a message that came back after the far side had taken this one
};

/// The code of a reply that refused a message at a phase; none but for 5yz, since after 4yz SHANON tries again. A reply
/// 559, which no document defines, is written as 550 is: its place is taken.
[[nodiscard]] constexpr std::optional<delivery_code> delivery_code_of(reply_code code, phase at_phase) noexcept {
    if (code.kind() != code_class::permanent) return std::nullopt;
    const bool is_550 = code.value() == 550 || code.value() == 559;
    if (is_550 && at_phase == phase::eod) return delivery_code::of(detail::delivery_code_of_end_of_data);
    return delivery_code::of(detail::delivery_code_of_replies + (is_550 ? 550 : code.value()));
}

/// The code that SHANON would show for a delivery. None for one that is not over, and for what SHANON has no code for,
/// such as a loop or a suppressed address.
///
/// Any failure that a report told of is 90000, whatever the report says. In a conversation a reply 5yz counts as it
/// stands, whatever the verdict; after 4yz the message was tried again until it expired, 41606. Without a reply the
/// reason decides. Codes that nothing in the evidence tells apart are never made: 41607 (shown as 41606), 41609 (41608)
/// and 91003 (91002).
[[nodiscard]] constexpr std::optional<delivery_code> delivery_code_of(
    const delivery& d, const verdict& v, learned_from source = learned_from::conversation) noexcept {
    if (d.outcome == outcome::delivered) return delivery_code::of(40000);
    if (d.outcome == outcome::presumed_delivered) return delivery_code::of(40001);
    if (d.outcome == outcome::delayed) return std::nullopt;
    if (d.outcome == outcome::failed) {
        if (source == learned_from::report) return delivery_code::of(90000);
        if (d.code && d.code->kind() == code_class::permanent) return delivery_code_of(*d.code, d.phase);
        if (d.code && d.code->kind() == code_class::transient) return delivery_code::of(41606);
    }
    switch (v.reason) {
        case reason::domain_unknown:
        case reason::domain_refuses_mail:  // a null MX
            return delivery_code::of(41605);
        case reason::network_failure: {
            // RFC 3463 3.5: x.4.3 and x.4.4 are what the sender's own system says where DNS does not answer.
            const bool is_dns =
                d.status && d.status->subject() == 4 && (d.status->detail() == 3 || d.status->detail() == 4);
            return delivery_code::of(is_dns ? 41605 : 41601);
        }
        case reason::expired:
            return delivery_code::of(41606);
        case reason::local_fault:
            return delivery_code::of(41608);
        case reason::address_syntax:
            return delivery_code::of(91001);
        case reason::authentication_failed:
            return delivery_code::of(91002);
        default:
            return std::nullopt;
    }
}

/// The delivery codes for translate(), which knows neither reply nor phase: after a transient code 41606, else a code
/// of that reason, and 42550 for want of one. A list at the sending side has no code.
template <>
struct vocabulary<delivery_code> {
    /// The system's.
    static constexpr std::string_view name = "shanon";

    /// The nearest word.
    [[nodiscard]] static constexpr std::optional<delivery_code> word_of(const meaning& m) noexcept {
        if (m.kind == word_kind::success) return delivery_code::of(40000);
        if (m.kind != word_kind::failure || m.reason == reason::suppressed_by_sender) return std::nullopt;
        if (m.code_class == code_class::transient) return delivery_code::of(41606);
        const auto answered = of_refusal(m.reason);
        const auto unanswered = delivery_code_of({.outcome = outcome::failed}, {.reason = m.reason});
        if (answered && (m.code_class == code_class::permanent || !unanswered)) return answered;
        return unanswered ? unanswered : delivery_code::of(42550);
    }

private:
    static constexpr std::optional<delivery_code> of_refusal(reason r) noexcept {
        for (const detail::delivery_code_record& record : detail::delivery_code_table)
            if (record.kind == delivery_code_kind::refused && (record.reason == r || record.other == r))
                return delivery_code::of(record.value);
        return std::nullopt;
    }
};

}  // namespace mailbounce::inline v0_1

namespace std {

/// So that a code can be a key of std::unordered_map.
template <>
struct hash<mailbounce::delivery_code> {
    /// That of its number.
    [[nodiscard]] std::size_t operator()(mailbounce::delivery_code code) const noexcept {
        return std::hash<int>()(code.value());
    }
};

}  // namespace std

#endif
