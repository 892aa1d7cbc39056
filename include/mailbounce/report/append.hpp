// Appending to a text without asking for room at each character: the text is made as long as it can get, and cut. The
// texts of this room are of any type that is like std::string: it has append(), +=, resize(), size() and data().
#ifndef MAILBOUNCE_REPORT_APPEND_HPP
#define MAILBOUNCE_REPORT_APPEND_HPP

#include <cstddef>
#include <string_view>

namespace mailbounce::inline v0_1::detail {

/// Copies a text, which may begin behind `to` and overlap; returns the end of the copy.
constexpr char* put_text(std::string_view text, char* to) noexcept {
    return std::char_traits<char>::move(to, text.data(), text.size()) + text.size();
}

/// Appends what `write` writes, at most so many bytes: it is given where to begin, and returns where it ended.
template <class Text, class Write>
void append_at_most(std::size_t size, Text& out, Write write) {
    const std::size_t before = out.size();
    out.resize(before + size);
    const char* const end = write(out.data() + before);
    out.resize(static_cast<std::size_t>(end - out.data()));
}

}  // namespace mailbounce::inline v0_1::detail

#endif
