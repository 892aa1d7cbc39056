// What a language has to say: the form of the tables and phrases in english.hpp and japanese.hpp.
#ifndef MAILBOUNCE_DESCRIBE_TEXTS_HPP
#define MAILBOUNCE_DESCRIBE_TEXTS_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/describe/codes.hpp>
#include <mailbounce/policy/breaker.hpp>
#include <mailbounce/policy/next_step.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/reply_code.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>

namespace mailbounce::inline v0_1::detail {

/// What is said of a value. A title is a few words; a meaning is a clause, without the stop at its end; a remedy is one
/// sentence or more.
template <class Value>
struct text_row {
    Value of;
    std::string_view title;
    std::string_view meaning;
    std::string_view remedy;
};

/// What is said of an enhanced status, of whatever class. The reason that it stands for has the rest (codes.hpp).
struct status_row {
    std::uint16_t subject;
    std::uint16_t detail;
    std::string_view meaning;
};

/// The same of a reply code.
struct code_row {
    int code;
    std::string_view meaning;
};

/// What is said of a delivery code; its reason has the title.
struct delivery_code_row {
    int code;
    std::string_view meaning;
    std::string_view remedy;
};

/// Parts of texts. {name} stands for a field; what is in square brackets is left out where a field in it is empty.
struct phrases {
    std::string_view time;  // {date} "2026-11-25", {clock} "21:36", {zone}

    // help_desk.hpp. The first line: {who} "ann@example.com", {what} a meaning, {codes} "550 5.1.1".
    std::string_view somebody;  // who, where it is not known
    std::string_view delivered;
    std::string_view presumed_delivered;
    std::string_view delayed;
    std::string_view expired;
    std::string_view failed;
    std::string_view not_attempted;
    // The second line: {time}.
    std::string_view will_be_retried;
    std::string_view is_retried_at;
    std::string_view is_held_until;
    std::string_view is_stopped;

    // in_words.hpp. {kind} failures or failures_of, {how} in_a_row or in_all, {count} and {limit} numbers, {reason} the
    // meaning of the last failure's reason, {days} and {hours}, {time}.
    std::string_view failures;     // a kind: of whatever category
    std::string_view failures_of;  // a kind: {kind} is the title of a category
    std::string_view in_a_row;
    std::string_view in_all;
    std::string_view stopped_at;
    std::string_view stopped_by_reason;
    std::string_view stopped_by_reply_code;
    std::string_view stopped_by_limit;
    std::string_view stopped_by_score;
    std::string_view stopped_by_window_of_days;
    std::string_view stopped_by_window_of_hours;
    std::string_view stopped_otherwise;  // {reason}: the meaning of a stop_cause
    std::string_view goes_on;
    std::string_view goes_on_until;     // {left}: one failures_left or more
    std::string_view goes_on_whatever;  // no number of failures stops it
    std::string_view failures_left;     // {count}, of whatever category
    std::string_view failures_left_of;  // {count} of a {kind}
    std::string_view between_failures_left;

    std::string_view compared;       // {both}, {neither}, {first} and {second}: numbers
    std::string_view outside_range;  // {setting}, {value}, {lowest}, {highest}

    // letter.hpp has the fields.
    std::string_view unblock_subject;
    std::string_view unblock_body;
    std::string_view allow_subject;
    std::string_view allow_body;

    std::string_view between_sentences;
};

/// A table with a row for each of so many enumerators, in their order.
template <class Enum, std::size_t Count>
using text_table = const text_row<Enum> (&)[Count];

/// All texts of a language. A table that lacks a row does not compile.
struct language_texts {
    text_table<reason, reason_count> reasons;
    text_table<category, 4> categories;
    text_table<report_kind, 6> report_kinds;
    text_table<code_class, std::size(code_class_names)> classes;
    text_table<action, std::size(action_names)> actions;
    text_table<sender_fix, std::size(sender_fix_names)> fixes;
    text_table<stop_cause, std::size(stop_cause_names)> stop_causes;
    text_table<stop_rule, std::size(stop_rule_names)> stop_rules;
    text_table<standing, 4> standings;
    text_table<breaker_state, 3> breaker_states;
    const status_row (&statuses)[std::size(status_registry)];
    const code_row (&reply_codes)[std::size(reply_code_registry)];
    const std::string_view (&reply_subjects)[std::size(reply_subject_names)];  // meanings of codes that are not known
    const delivery_code_row (&delivery_codes)[std::size(delivery_code_table)];
    delivery_code_row unknown_delivery_code;
    const std::string_view (&owners)[std::size(remedy_owner_names)];
    const std::string_view (&threshold_fields)[5];  // in the order of threshold_field
    mailbounce::detail::phrases phrases;
};

/// Do the rows stand in the order of their enumerators?
template <class Enum, std::size_t Count>
constexpr bool in_order(text_table<Enum, Count> rows) noexcept {
    for (std::size_t i = 0; i < Count; ++i)
        if (static_cast<std::size_t>(rows[i].of) != i) return false;
    return true;
}

/// Do all rows stand where they are looked for?
constexpr bool in_order(const language_texts& t) noexcept {
    for (std::size_t i = 0; i < std::size(t.delivery_codes); ++i)
        if (t.delivery_codes[i].code != delivery_code_table[i].value) return false;
    return follow_statuses(t.statuses) && follow_reply_codes(t.reply_codes) && in_order(t.reasons) &&
           in_order(t.categories) && in_order(t.report_kinds) && in_order(t.classes) && in_order(t.actions) &&
           in_order(t.fixes) && in_order(t.stop_causes) && in_order(t.stop_rules) && in_order(t.standings) &&
           in_order(t.breaker_states);
}

}  // namespace mailbounce::inline v0_1::detail

#endif
