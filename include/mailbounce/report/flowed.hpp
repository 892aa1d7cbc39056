// Text of format=flowed (RFC 3676): paragraphs that were wrapped for transport, and are one line again.
#ifndef MAILBOUNCE_REPORT_FLOWED_HPP
#define MAILBOUNCE_REPORT_FLOWED_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/report/append.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {

/// Writes a text with its flowed lines joined; returns the end of what it wrote, which is no more than the text's size.
constexpr char* unflow(std::string_view text, bool delsp, char* to) noexcept {
    bool was_flowed = false;
    std::size_t depth_before = 0;
    line_cursor lines(text);
    while (lines.next()) {
        const std::size_t depth = smaller(lines.line().find_first_not_of('>'), lines.line().size());
        std::string_view content = lines.line().substr(depth);
        take_char(content, ' ');  // put there by the sender (4.4)
        const bool is_signature = content == "-- ";
        if (!was_flowed || depth != depth_before || is_signature) {
            if (lines.begin() > 0) *to++ = '\n';
            if (depth > 0) to = put_text(text_between(lines.line().data(), content.data()), to);
        }
        was_flowed = content.ends_with(' ') && !is_signature;
        depth_before = depth;
        if (was_flowed && delsp) content.remove_suffix(1);
        to = put_text(content, to);
    }
    if (!text.empty() && is_line_end(text.back())) *to++ = '\n';
    return to;
}

}  // namespace detail

/// The most bytes that joining lines makes of a byte.
inline constexpr std::size_t flowed_growth = 1;

/// Appends a text/plain body of format=flowed with each paragraph as one line, and LF as line end. `text` must not lie
/// in `out`. Linear; allocates if `out` has not so many bytes left. `delsp`: the parameter DelSp is "yes", the blank at
/// the end of a line was put there to wrap it.
///
/// Lines of different quoting are never joined, nor is a signature's separator; a quoted paragraph has its marks once.
template <class Text>
void append_unflowed(std::string_view text, bool delsp, Text& out) {
    detail::append_at_most(text.size(), out, [&](char* to) { return detail::unflow(text, delsp, to); });
}

}  // namespace mailbounce::inline v0_1

#endif
