// The lines of a message, whatever ends them: LF, CRLF, or CR alone.
#ifndef MAILBOUNCE_REPORT_LINES_HPP
#define MAILBOUNCE_REPORT_LINES_HPP

#include <bit>
#include <cstddef>
#include <string_view>
#include <type_traits>

#include <mailbounce/ascii.hpp>
#include <mailbounce/byte_block.hpp>

namespace mailbounce::inline v0_1::detail {

/// Without blanks and line ends around it.
constexpr std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

/// The first bytes of a text: so many, to which CRs do not count, so that it is no matter what ends its lines; and
/// twice as many at most.
constexpr std::string_view beginning_of(std::string_view text, std::size_t count) noexcept {
    if (text.size() <= count) return text;
    std::size_t size = 0;
    for (std::size_t counted = 0; size < text.size() && size < 2 * count && counted < count; ++size)
        counted += text[size] != '\r' ? 1U : 0U;
    return text.substr(0, size);
}

/// Has it so many bytes at most, likewise?
constexpr bool is_at_most(std::string_view text, std::size_t count) noexcept {
    return beginning_of(text, count).size() == text.size();
}

/// Where at or behind `from` the first character stands of which `is` is true; the text's size if there is none. For
/// short texts: behind a word or two, find_first_of() has not begun.
template <class Is>
constexpr std::size_t find_char(std::string_view text, Is is, std::size_t from = 0) noexcept {
    while (from < text.size() && !is(text[from])) ++from;
    return from;
}

/// Where of 16 places a text may stand that begins with `first` and ends with `last`, whatever the case of letters: bit
/// n says so of a[n] and b[n]. Bytes that differ by the bit by which the cases of letters differ are equal here.
template <class Bytes = native_bytes>
byte_mask places_of(const char* a, char first, const char* b, char last) noexcept {
    const auto folded = [](char c) { return static_cast<char>(c | 0x20); };
    return (Bytes(a).folded().equal(folded(first)) & Bytes(b).folded().equal(folded(last))).mask();
}

/// Where `what`, which is not empty, first stands in the text, whatever the case of ASCII letters. Looks at 16 places
/// at once: few have even its first and its last letter.
constexpr std::size_t find_text(std::string_view text, std::string_view what, std::size_t from = 0) noexcept {
    constexpr std::size_t at_once = 16;
    const std::size_t size = what.size();
    const std::size_t places = text.size() < size ? 0 : text.size() - size + 1;
    std::size_t i = from;
    if (!std::is_constant_evaluated() && from < places && places - from >= at_once) {
        for (;;) {
            const char* const p = text.data() + i;
            for (byte_mask at = places_of(p, what.front(), p + size - 1, what.back()); at != 0; at &= at - 1) {
                const std::size_t place = i + static_cast<std::size_t>(std::countr_zero(at));
                if (same_text({text.data() + place, size}, what)) return place;
            }
            if (i == places - at_once) return std::string_view::npos;
            i = places - i < 2 * at_once ? places - at_once : i + at_once;  // the last ones overlap those before
        }
    }
    for (; i < places; ++i)
        if (same_text(text.substr(i, size), what)) return i;
    return std::string_view::npos;
}

constexpr bool contains_text(std::string_view text, std::string_view what) noexcept {
    return find_text(text, what) != std::string_view::npos;
}

/// What ends the lines of a text: LF, or, in a text without any, CR.
constexpr char line_end_of(std::string_view text) noexcept {
    return text.find('\n') != std::string_view::npos ? '\n' : '\r';
}

/// Walks the lines of a text. They end as line_end_of() says, with the CRs before an LF; of a part of a text, it is
/// given.
class line_cursor {
public:
    constexpr explicit line_cursor(std::string_view text) noexcept : line_cursor(text, line_end_of(text)) {}
    constexpr line_cursor(std::string_view text, char end) noexcept : text_(text), end_(end) {}

    /// Goes to the next line; false behind the last. A line end at the very end begins no line.
    constexpr bool next() noexcept {
        if (after_ >= text_.size()) {
            line_ = {};
            begin_ = text_.size();
            return false;
        }
        begin_ = after_;
        std::size_t stop = text_.find(end_, begin_);
        after_ = stop == std::string_view::npos ? text_.size() : stop + 1;
        if (stop == std::string_view::npos) stop = text_.size();
        while (stop > begin_ && text_[stop - 1] == '\r') --stop;
        line_ = {text_.data() + begin_, stop - begin_};
        return true;
    }

    /// The line without its end.
    [[nodiscard]] constexpr std::string_view line() const noexcept { return line_; }
    /// Has it nothing but blanks?
    [[nodiscard]] constexpr bool is_empty() const noexcept {
        for (const char c : line_)
            if (!is_space(c)) return false;
        return true;
    }
    /// Where it begins in the text, and where the next one does.
    [[nodiscard]] constexpr std::size_t begin() const noexcept { return begin_; }
    [[nodiscard]] constexpr std::size_t after() const noexcept { return after_; }

    /// Makes next() go to the line that begins there.
    constexpr void go_to(std::size_t begin) noexcept { after_ = begin; }

private:
    std::string_view text_;
    std::string_view line_{};
    std::size_t begin_ = 0;
    std::size_t after_ = 0;
    char end_;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
