// Bars drawn with SVG. Widths are in percent, so that they fit any screen without being scaled. Each category has a
// texture beside its colour.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_CHARTS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_CHARTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "../html.hpp"
#include "figures.hpp"
#include "parts.hpp"

namespace cli {

/// The categories in the order in which they are drawn.
inline constexpr std::array<mailbounce::category, 3> drawn_categories = {
    mailbounce::category::hard, mailbounce::category::soft, mailbounce::category::unknown};

inline std::size_t count_of(const category_counts& counts, mailbounce::category c) {
    return c == mailbounce::category::hard   ? counts.hard
           : c == mailbounce::category::soft ? counts.soft
                                             : counts.unknown;
}

/// The textures, once for all charts of the page.
inline void add_textures(html& out) {
    const auto svg = out.in("svg", {{"class", "textures"}, {"aria-hidden", "true"}, {"width", "0"}, {"height", "0"}});
    const auto defs = out.in("defs");
    const auto add = [&](std::string_view id, std::string_view path) {
        const auto pattern = out.in("pattern", {{"id", std::string("texture-").append(id)},
                                                {"width", "6"},
                                                {"height", "6"},
                                                {"patternUnits", "userSpaceOnUse"}});
        out.add_empty("rect", {{"class", id}, {"width", "6"}, {"height", "6"}});
        out.add_empty("path", {{"class", "mark"}, {"d", path}});
    };
    add("soft", "M-1 1l2-2M0 6l6-6M5 7l2-2");
    add("unknown", "M1 1h1v1h-1zM4 4h1v1h-1z");
}

/// The mark of a category in a legend, or beside its name.
inline void add_swatch(html& out, mailbounce::category c) {
    const auto svg = out.in("svg", {{"class", "swatch"}, {"aria-hidden", "true"}, {"width", "12"}, {"height", "12"}});
    out.add_empty("rect", {{"class", std::string("fill-").append(to_string(c))}, {"width", "12"}, {"height", "12"}});
}

/// Segments for the categories side by side; all of it is as wide as `whole` would be.
inline void add_segments(html& out, const category_counts& counts, std::size_t whole) {
    std::size_t before = 0;
    for (const mailbounce::category c : drawn_categories) {
        const std::size_t n = count_of(counts, c);
        if (n > 0)
            out.add_empty("rect", {{"class", std::string("fill-").append(to_string(c))},
                                   {"x", svg_width(before, whole)},
                                   {"width", svg_width(n, whole)},
                                   {"height", "100%"}});
        before += n;
    }
}

/// A bar beside a number that says the same.
inline void add_bar(html& out, const category_counts& counts, std::size_t longest) {
    const auto svg = out.in("svg", {{"class", "bar"}, {"aria-hidden", "true"}});
    add_segments(out, counts, longest);
}

/// A chart by itself, which is told in words too; `draw` draws it.
template <class Draw>
void add_chart(html& out, std::string_view id, std::string_view title, std::string_view words, const Draw& draw) {
    const std::string title_id = std::string(id) + "-title", words_id = std::string(id) + "-words";
    const auto svg =
        out.in("svg", {{"class", id}, {"role", "img"}, {"aria-labelledby", title_id}, {"aria-describedby", words_id}});
    out.add("title", {{"id", title_id}}, title);
    out.add("desc", {{"id", words_id}}, words);
    draw();
}

/// The first of 1, 2, 4, 6, 8, 10, 20, 40 ... that is no less: where an axis ends.
inline std::size_t round_number(std::size_t n) {
    for (std::size_t power = 1;; power *= 10)
        for (const std::size_t digit : {std::size_t{1}, std::size_t{2}, std::size_t{4}, std::size_t{6}, std::size_t{8}})
            if (digit * power >= n) return digit * power;
}

}  // namespace cli

#endif
