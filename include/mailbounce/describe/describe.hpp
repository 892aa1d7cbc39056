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
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/describe/english.hpp>
#include <mailbounce/describe/language.hpp>
#include <mailbounce/describe/texts.hpp>

namespace mailbounce::inline v0_1 {

/// What is said of a value. None of the texts is empty; all are UTF-8 and live as long as the program.
struct description {
    std::string_view title;    ///< a few words for a heading or a cell: "no such mailbox"
    std::string_view meaning;  ///< what it means, a clause without a stop: "the mailbox does not exist"
    std::string_view
        remedy;  ///< what to do, one or two sentences: "Ask for the right address, or take it off the list."
    std::string_view actor;  ///< who must act: "the sender"
};

namespace detail {

/// All texts of a language.
constexpr const language_texts& texts_in(language) noexcept { return english::texts; }

template <class Value>
constexpr description described(const text_row<Value>& row, remedy_owner owner, language in) noexcept {
    return {row.title, row.meaning, row.remedy, texts_in(in).owners[static_cast<std::size_t>(owner)]};
}

}  // namespace detail

/// Who must act: "the sender", "nobody".
[[nodiscard]] constexpr std::string_view actor(remedy_owner o, language in = language::english) noexcept {
    return detail::texts_in(in).owners[static_cast<std::size_t>(o)];
}

/// A reason for failure. Of `expired` without its cause: describe(verdict) looks at that.
[[nodiscard]] constexpr description describe(reason r, language in = language::english) noexcept {
    return detail::described(detail::texts_in(in).reasons[static_cast<std::size_t>(r)], traits(r).owner, in);
}

/// A category. The sender acts on it, whose list it is.
[[nodiscard]] constexpr description describe(category c, language in = language::english) noexcept {
    const remedy_owner owner = c == category::none ? remedy_owner::nobody : remedy_owner::sender;
    return detail::described(detail::texts_in(in).categories[static_cast<std::size_t>(c)], owner, in);
}

/// A verdict: its reason, or the cause if that is what a message expired for.
[[nodiscard]] constexpr description describe(const verdict& v, language in = language::english) noexcept {
    return describe(v.cause != reason::none ? v.cause : v.reason, in);
}

}  // namespace mailbounce::inline v0_1

#endif
