// What a language has to say: the form of the tables in english.hpp and japanese.hpp.
#ifndef MAILBOUNCE_DESCRIBE_TEXTS_HPP
#define MAILBOUNCE_DESCRIBE_TEXTS_HPP

#include <cstddef>
#include <iterator>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>

namespace mailbounce::inline v0_1::detail {

/// What is said of a value.
template <class Value>
struct text_row {
    Value of;
    std::string_view title;    // a few words
    std::string_view meaning;  // a clause, without the stop at its end
    std::string_view remedy;   // sentences
};

/// A table with a row for each of so many enumerators, in their order.
template <class Enum, std::size_t Count>
using text_table = const text_row<Enum> (&)[Count];

/// All texts of a language. A table that lacks a row does not compile.
struct language_texts {
    text_table<reason, reason_count> reasons;
    text_table<category, 4> categories;
    const std::string_view (&owners)[std::size(remedy_owner_names)];
};

/// Do the rows stand in the order of their enumerators?
template <class Enum, std::size_t Count>
constexpr bool in_order(text_table<Enum, Count> rows) noexcept {
    for (std::size_t i = 0; i < Count; ++i)
        if (static_cast<std::size_t>(rows[i].of) != i) return false;
    return true;
}

}  // namespace mailbounce::inline v0_1::detail

#endif
