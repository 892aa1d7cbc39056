// What verdicts, codes and decisions mean, what to do, and who must act, in words for people.
//
//     const description d = describe(reason::mailbox_full);        // "the mailbox is full" ...
//     const description j = describe(verdict, language::japanese);
//
// Nothing is allocated: the texts are constants, those of a language in one file (english.hpp, japanese.hpp), which is
// also where to better them. help_desk.hpp, in_words.hpp and letter.hpp make texts of several parts.
#ifndef MAILBOUNCE_DESCRIBE_DESCRIBE_HPP
#define MAILBOUNCE_DESCRIBE_DESCRIBE_HPP

#include <cstddef>
#include <iterator>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/describe/codes.hpp>
#include <mailbounce/describe/english.hpp>
#include <mailbounce/describe/japanese.hpp>
#include <mailbounce/describe/language.hpp>
#include <mailbounce/describe/texts.hpp>
#include <mailbounce/policy/breaker.hpp>
#include <mailbounce/policy/next_step.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/reply_code.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>

namespace mailbounce::inline v0_1 {

/// What is said of a value. None of the texts is empty; all are UTF-8, and live as long as the program.
struct description {
    std::string_view title;    ///< a few words for a heading or a cell: "no such mailbox"
    std::string_view meaning;  ///< what it means, a clause without a stop: "the mailbox does not exist"
    std::string_view remedy;   ///< what to do, in sentences: "Ask for the right address, or take it off the list."
    std::string_view actor;    ///< who must act: "the sender"
};

namespace detail {

/// All texts of a language.
constexpr const language_texts& texts_in(language l) noexcept {
    return l == language::japanese ? japanese::texts : english::texts;
}

}  // namespace detail

/// Who must act: "the sender", "nobody".
[[nodiscard]] constexpr std::string_view actor(remedy_owner o, language in = language::english) noexcept {
    return detail::texts_in(in).owners[static_cast<std::size_t>(o)];
}

namespace detail {

template <class Enum, std::size_t Count>
constexpr description described(Enum value, text_table<Enum, Count> table, remedy_owner owner, language in) noexcept {
    const text_row<Enum>& row = table[static_cast<std::size_t>(value)];
    return {row.title, row.meaning, row.remedy, actor(owner, in)};
}

/// It acts on the list that is the sender's.
constexpr remedy_owner sender_unless(bool nothing_to_do) noexcept {
    return nothing_to_do ? remedy_owner::nobody : remedy_owner::sender;
}

/// Where a record stands in a registry; its end if it does not.
template <class Record, std::size_t N>
constexpr std::size_t place_in(const Record (&registry)[N], unsigned key) noexcept {
    std::size_t i = 0;
    while (i < N && registry[i].key() != key) ++i;
    return i;
}

}  // namespace detail

/// A reason for failure. Of `expired` without its cause: describe(verdict) looks at that.
[[nodiscard]] constexpr description describe(reason r, language in = language::english) noexcept {
    return detail::described(r, detail::texts_in(in).reasons, traits(r).owner, in);
}

/// A verdict: its reason, or the cause if that is what a message expired for.
[[nodiscard]] constexpr description describe(const verdict& v, language in = language::english) noexcept {
    return describe(v.cause != reason::none ? v.cause : v.reason, in);
}

/// A category.
[[nodiscard]] constexpr description describe(category c, language in = language::english) noexcept {
    return detail::described(c, detail::texts_in(in).categories, detail::sender_unless(c == category::none), in);
}

/// What a message tells, as a whole.
[[nodiscard]] constexpr description describe(report_kind k, language in = language::english) noexcept {
    const bool tells = k == report_kind::bounce || k == report_kind::feedback;
    return detail::described(k, detail::texts_in(in).report_kinds, detail::sender_unless(!tells), in);
}

/// The class of an answer, where nothing else is known of it.
[[nodiscard]] constexpr description describe(code_class c, language in = language::english) noexcept {
    const bool refuses = c == code_class::none || c == code_class::permanent;
    return detail::described(c, detail::texts_in(in).classes, detail::sender_unless(!refuses), in);
}

namespace detail {

/// What is said of an answer of that class, with that meaning, that stands for a reason. After a transient one it is
/// enough to wait where the sending side has nothing to mend.
constexpr description described_answer(code_class c, std::string_view meaning, reason r, language in) noexcept {
    description d = describe(r, in);
    if (c == code_class::success || c == code_class::intermediate) d = describe(c, in);
    const fault f = traits(r).fault;
    if (c == code_class::transient && f != fault::sender && f != fault::content && f != fault::own_system) {
        d.remedy = describe(c, in).remedy;
        d.actor = describe(c, in).actor;
    }
    d.meaning = meaning;
    return d;
}

}  // namespace detail

/// An enhanced status. Where the registry does not have it, what its subject means, or else its class. Of a success
/// only those few details are told that the registry has for one: 2.1.5 and 2.1.0 are one to people.
[[nodiscard]] constexpr description describe(enhanced_status s, language in = language::english) noexcept {
    const auto place = [](int subject, int detail) {
        return detail::place_in(detail::status_registry, static_cast<unsigned>(subject * 1000 + detail));
    };
    std::size_t i = place(s.subject(), s.detail());
    if (i == std::size(detail::status_registry)) i = place(s.subject(), 0);
    if (i == std::size(detail::status_registry)) return describe(s.kind(), in);
    if (s.kind() == code_class::success) {
        const bool tells = s == "2.1.5"_status || s == "2.1.9"_status || s == "2.3.6"_status || s == "2.6.4"_status;
        if (!tells) return describe(s.kind(), in);
    }
    return detail::described_answer(s.kind(), detail::texts_in(in).statuses[i].meaning,
                                    detail::status_reasons[i].reason, in);
}

/// A reply code. Where no standard has it, what its second digit and its class mean.
[[nodiscard]] constexpr description describe(reply_code c, language in = language::english) noexcept {
    const detail::language_texts& texts = detail::texts_in(in);
    const std::size_t i = detail::place_in(detail::reply_code_registry, static_cast<unsigned>(c.value()));
    if (i < std::size(detail::reply_code_registry))
        return detail::described_answer(c.kind(), texts.reply_codes[i].meaning, detail::reply_code_reasons[i].reason,
                                        in);
    description d = describe(c.kind(), in);
    if (c.kind() >= code_class::transient) d.meaning = texts.reply_subjects[static_cast<std::size_t>(c.subject())];
    return d;
}

/// A delivery code of SHANON. Where its list does not have it, the reply inside it, if there is one.
[[nodiscard]] constexpr description describe(delivery_code c, language in = language::english) noexcept {
    const detail::language_texts& texts = detail::texts_in(in);
    const description behind = describe(reason_of(c), in);
    for (const detail::delivery_code_row& row : texts.delivery_codes)
        if (row.code == c.value()) return {behind.title, row.meaning, row.remedy, behind.actor};
    if (const auto reply = c.reply()) return describe(*reply, in);
    return {behind.title, texts.unknown_delivery_code.meaning, texts.unknown_delivery_code.remedy, behind.actor};
}

/// What to do. describe(next_step) knows who must act.
[[nodiscard]] constexpr description describe(action a, language in = language::english) noexcept {
    const bool waits = a == action::none || a == action::retry || a == action::pause_destination;
    return detail::described(a, detail::texts_in(in).actions, detail::sender_unless(waits), in);
}

/// What the sending side has to mend.
[[nodiscard]] constexpr description describe(sender_fix f, language in = language::english) noexcept {
    return detail::described(f, detail::texts_in(in).fixes, detail::sender_unless(f == sender_fix::none), in);
}

/// What to do, and who must act; what is to be mended, where that is the action.
[[nodiscard]] constexpr description describe(const next_step& s, language in = language::english) noexcept {
    const bool mends = s.action == action::fix_sender && s.fix != sender_fix::none;
    description d = mends ? describe(s.fix, in) : describe(s.action, in);
    d.actor = actor(s.owner, in);
    return d;
}

/// Why an address gets no mail.
[[nodiscard]] constexpr description describe(stop_cause c, language in = language::english) noexcept {
    return detail::described(c, detail::texts_in(in).stop_causes, detail::sender_unless(c == stop_cause::removal), in);
}

/// What of a policy stopped an address.
[[nodiscard]] constexpr description describe(stop_rule r, language in = language::english) noexcept {
    return detail::described(r, detail::texts_in(in).stop_rules, detail::sender_unless(r == stop_rule::none), in);
}

/// How an address stands.
[[nodiscard]] constexpr description describe(standing s, language in = language::english) noexcept {
    return detail::described(s, detail::texts_in(in).standings, detail::sender_unless(s == standing::clear), in);
}

/// How a destination stands.
[[nodiscard]] constexpr description describe(breaker_state s, language in = language::english) noexcept {
    const bool flows = s == breaker_state::closed;
    return detail::described(s, detail::texts_in(in).breaker_states, detail::sender_unless(flows), in);
}

}  // namespace mailbounce::inline v0_1

#endif
