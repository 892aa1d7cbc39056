// HaiHai Mail's three kinds of error, to and from this library's reasons; and what it does about trap addresses.
//
// Source: HaiHai Mail help, error address settings, invalid addresses, as read in 2026. How many errors of each kind
// stop mail to an address is in policy/presets.hpp, presets::haihai_detailed. A trap is not an error of any kind: what
// HaiHai does about one is warn, and refuse to take it in.
#ifndef MAILBOUNCE_VOCABULARY_HAIHAI_HPP
#define MAILBOUNCE_VOCABULARY_HAIHAI_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/policy/presets.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

/// HaiHai Mail's kinds of error.
enum class haihai_error : std::uint8_t {
    none,       ///< no error
    temporary,  ///< the mailbox is full, or the receiving server in trouble
    permanent,  ///< what stands before or behind the @ is wrong, and there is no prospect of delivery
    unknown,    ///< no known cause, or a server that cannot accept the message
};

/// The kind's name as written above.
[[nodiscard]] constexpr std::string_view to_string(haihai_error e) noexcept {
    constexpr std::string_view names[] = {"none", "temporary", "permanent", "unknown"};
    return names[static_cast<std::size_t>(e)];
}

/// The category that a kind is: soft for temporary, hard for permanent.
[[nodiscard]] constexpr category category_of(haihai_error e) noexcept {
    constexpr category categories[] = {category::none, category::soft, category::hard, category::unknown};
    return categories[static_cast<std::size_t>(e)];
}

/// The kind of a reason under a code class, as presets::haihai_detailed counts it.
[[nodiscard]] constexpr haihai_error haihai_error_of(reason r, code_class c) noexcept {
    switch ((*presets::haihai_detailed.policy.categories)(r, c)) {
        case category::soft:
            return haihai_error::temporary;
        case category::hard:
            return haihai_error::permanent;
        case category::unknown:
            return haihai_error::unknown;
        case category::none:
            break;
    }
    return haihai_error::none;
}

/// All the reasons that a kind may stand for; under a transient code none is permanent.
[[nodiscard]] constexpr reason_set reasons_of(haihai_error e) noexcept {
    reason_set all;
    for (std::size_t i = 0; i < reason_count; ++i)
        if (const auto r = static_cast<reason>(i); haihai_error_of(r, code_class::permanent) == e) all = all.with(r);
    return all;
}

/// The verdict that a kind amounts to, so that a history made of HaiHai's errors counts under its policy as it does
/// there. Which reason it was HaiHai does not tell: the one here is an example, see reasons_of().
[[nodiscard]] constexpr verdict verdict_of(haihai_error e) noexcept {
    constexpr reason reasons[] = {reason::none, reason::mailbox_full, reason::mailbox_unknown, reason::undetermined};
    return {.reason = reasons[static_cast<std::size_t>(e)], .category = category_of(e)};
}

/// What a kind says: hard, soft or unknown, and no reason.
[[nodiscard]] constexpr meaning meaning_of(haihai_error e) noexcept {
    if (e == haihai_error::none) return {.kind = word_kind::success};
    return {.kind = word_kind::failure, .reason = reason::undetermined, .category = category_of(e)};
}

/// HaiHai's kinds for translate().
template <>
struct vocabulary<haihai_error> {
    /// The system's.
    static constexpr std::string_view name = "haihai";

    /// The nearest word.
    [[nodiscard]] static constexpr std::optional<haihai_error> word_of(const meaning& m) noexcept {
        if (m.kind == word_kind::success) return haihai_error::none;
        if (m.kind != word_kind::failure) return std::nullopt;
        return haihai_error_of(m.reason, m.code_class);
    }
};

/// What is done to a customer's record.
enum class haihai_change : std::uint8_t {
    register_new,         ///< a new record
    change_address,       ///< another address in a record
    change_other_fields,  ///< anything else in a record
};

/// By which way it is done.
enum class haihai_way : std::uint8_t {
    form,        ///< the form that customers fill in
    manual,      ///< by hand, in the administration
    csv,         ///< a file of records
    empty_mail,  ///< an empty mail that the customer sends
};

/// What becomes of it.
enum class haihai_answer : std::uint8_t {
    accepted,               ///< without a warning; one that there was is gone
    accepted_with_warning,  ///< the record is shown as one with a trap address, and can be searched for
    refused,                ///< nothing is changed
};

/// The answer's name as written above.
[[nodiscard]] constexpr std::string_view to_string(haihai_answer a) noexcept {
    constexpr std::string_view names[] = {"accepted", "accepted_with_warning", "refused"};
    return names[static_cast<std::size_t>(a)];
}

/// What HaiHai Mail does with a record whose address, after the change, is or is not one that it knows as a trap. A
/// trap is not let in, but for an empty mail; one that is there already is warned of, and does not hinder other
/// changes.
[[nodiscard]] constexpr haihai_answer haihai_trap_rule(haihai_change change, haihai_way way, bool is_trap) noexcept {
    if (!is_trap) return haihai_answer::accepted;
    const bool sets_address = change != haihai_change::change_other_fields;
    return sets_address && way != haihai_way::empty_mail ? haihai_answer::refused
                                                         : haihai_answer::accepted_with_warning;
}

}  // namespace mailbounce::inline v0_1

#endif
