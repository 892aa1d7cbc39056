// `std::cout << v.reason << ' ' << *d.status`: the values of this library are written to streams as their texts.
//
// Every type whose values have a text (text_of.hpp) is written; other headers need not be included before. Not part of
// mailbounce.hpp, as <ostream> costs a compiler more than most of this library. Test frameworks that look for
// operator<< should find it in all files of a program, or in none.
#ifndef MAILBOUNCE_OSTREAM_HPP
#define MAILBOUNCE_OSTREAM_HPP

#include <ostream>
#include <string_view>

#include <mailbounce/text_of.hpp>

namespace mailbounce::inline v0_1 {

/// Writes the text of a value; the stream's width, fill and adjustment are for all of it.
template <has_text T>
std::ostream& operator<<(std::ostream& out, const T& value) {
    return with_text_of(value, [&out](std::string_view text) -> std::ostream& { return out << text; });
}

}  // namespace mailbounce::inline v0_1

#endif
