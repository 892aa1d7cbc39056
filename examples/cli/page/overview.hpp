// The top of the page: what was read, what it comes to in a sentence, and the categories.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_OVERVIEW_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_OVERVIEW_HPP

#include <cstddef>
#include <mailbounce/describe/describe.hpp>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "../text.hpp"
#include "act.hpp"
#include "charts.hpp"
#include "figures.hpp"
#include "parts.hpp"

namespace cli {

/// What most of the failures have in common, if a fifth of them do.
struct common_failure {
    std::string_view destination;
    why reason;
    std::size_t count = 0;
};

inline common_failure find_common_failure(const figures& of) {
    constexpr std::size_t fewest = 5;
    common_failure most;
    for (const auto& [name, d] : of.destinations)
        if (const auto [reason, count] = d.main_reason(); count > most.count) most = {name, reason, count};
    const bool is_telling = most.count >= fewest && most.count * 5 >= of.failed.total();
    return is_telling ? most : common_failure{};
}

/// The sentence that a reader with no time should have read.
inline void write_finding(const page_context& page) {
    const figures& of = page.of;
    const auto p = page.out.in("p", {{"class", "finding"}});
    if (of.deliveries == 0 && of.addresses.empty()) return say(page.out, page.words.nothing_told);
    if (of.failed.total() == 0 && of.addresses.empty()) return say(page.out, page.words.all_delivered);
    const auto phrase = [&](const counted& words, std::size_t n) {
        const auto strong = page.out.in("strong");
        say(page.out, words, n);
    };
    phrase(page.words.to_stop, count_stopped(of).to_stop);
    page.out.add_text(page.words.comma);
    phrase(page.words.to_mend, things_to_mend(of).size());
    page.out.add_text(page.words.stop);
    if (const common_failure c = find_common_failure(of); c.count > 0)
        say(page.out, page.words.common,
            {{piece::strong, percent(page, c.count, of.failed.total())},
             {piece::strong, title_of(page, c.reason)},
             {piece::foreign, std::string(c.destination)}});
}

/// What was read: how many of what, from when to when.
inline void write_read(const page_context& page) {
    const figures& of = page.of;
    const auto p = page.out.in("p", {{"class", "read"}});
    if (of.files == 1)
        page.out.add_foreign(end_of(of.first_file, 80));
    else
        say(page.out, page.words.files, of.files);
    const auto add = [&](const counted& words, std::size_t n) {
        page.out.add_text(page.words.separator);
        say(page.out, words, n);
    };
    if (of.messages > 0) add(page.words.messages, of.messages);
    if (of.log_lines > 0) add(page.words.log_lines, of.log_lines);
    if (of.replies > 0) add(page.words.replies, of.replies);
    add(page.words.deliveries, of.deliveries);
    if (!of.first) return;
    page.out.add_text(page.words.separator);
    add_time(page.out, *of.first, minute_of(*of.first));
    page.out.add_text(" \xE2\x80\x93 ");
    add_time(page.out, *of.last, minute_of(*of.last));
    page.out.add_text(" UTC");
}

/// How the deliveries ended, and how many complained: figures in a row.
inline void write_outcomes(const page_context& page) {
    const auto list = page.out.in("dl", {{"class", "tiles"}});
    const auto tile = [&](std::string_view name, std::size_t n, std::string_view note) {
        const auto box = page.out.in("div");
        page.out.add("dt", name);
        const auto figure = page.out.in("dd");
        add_piece(page.out, number(n));
        if (!note.empty()) page.out.add("small", note);
    };
    const figures& of = page.of;
    const auto share = [&](std::size_t n) {
        return of.deliveries > 0 ? percent(page, n, of.deliveries) : std::string();
    };
    const std::size_t delayed = of.count(mailbounce::outcome::delayed);
    const std::size_t given_up = of.count(mailbounce::outcome::failed) + of.count(mailbounce::outcome::not_attempted);
    tile(page.words.delivered, of.delivered(), share(of.delivered()));
    tile(page.words.delayed, delayed, share(delayed));
    tile(page.words.given_up, given_up, share(given_up));
    if (of.complaints > 0) tile(page.words.complaints, of.complaints, {});
}

inline void write_categories(const page_context& page) {
    const section s(page.out, "categories", page.words.categories);
    const category_counts& counts = page.of.failed;
    add_paragraph(page.out, "lead", page.words.categories_lead);
    if (counts.total() == 0) return add_paragraph(page.out, "none", page.words.none_failed);
    std::string words;
    for (const mailbounce::category c : drawn_categories)
        words.append(words.empty() ? "" : page.words.comma)
            .append(describe(c, page.in).title)
            .append(" ")
            .append(grouped(count_of(counts, c)));
    add_chart(page.out, "categories-chart", page.words.categories, words,
              [&] { add_segments(page.out, counts, counts.total()); });
    const auto list = page.out.in("ul", {{"class", "legend"}});
    for (const mailbounce::category c : drawn_categories) {
        const auto item = page.out.in("li", {{"data-category", to_string(c)}});
        add_swatch(page.out, c);
        page.out.add("strong", describe(c, page.in).title);
        page.out.add_text(" ");
        add_piece(page.out, number(count_of(counts, c)));
        page.out.add("span", {{"class", "share"}}, percent(page, count_of(counts, c), counts.total()));
        page.out.add("span", {{"class", "meaning"}}, describe(c, page.in).meaning);
    }
}

}  // namespace cli

#endif
