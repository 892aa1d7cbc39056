// The destinations where most failed, each with its main reason; those that take nothing are marked.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_DESTINATIONS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_DESTINATIONS_HPP

#include <algorithm>
#include <cstddef>
#include <string>

#include "../text.hpp"
#include "charts.hpp"
#include "figures.hpp"
#include "parts.hpp"
#include "reasons.hpp"

namespace cli {

inline void add_destination_row(const page_context& page, const destination_map::value_type& entry,
                                std::size_t longest) {
    constexpr std::size_t longest_name = 80;
    const auto& [name, d] = entry;
    const auto [reason, count] = d.main_reason();
    const auto row = page.out.in("tr");
    {
        const auto title = page.out.in("th", {{"scope", "row"}});
        page.out.add_foreign(start_of(name, longest_name));
        if (d.takes_nothing) page.out.add("span", {{"class", "mark"}}, page.words.takes_nothing);
    }
    {
        const auto bar = page.out.in("td", {{"class", "chart"}});
        add_bar(page.out, d.failed, longest);
        page.out.add("span", {{"class", "names"}}, categories_of(page, d.failed));
    }
    add_figure(page.out, page.words.failed, d.failed.total());
    add_figure(page.out, page.words.delivered, d.delivered);
    const auto main = page.out.in("td");
    page.out.add_text(title_of(page, reason));
    page.out.add_text(" ");
    page.out.add("span", {{"class", "share"}}, percent(page, count, d.failed.total()));
}

inline void write_destinations(const page_context& page) {
    constexpr std::size_t most = 25;
    const page_words& w = page.words;
    const section s(page.out, "destinations", w.destinations);
    const auto failed = most_first(page.of.destinations, [](const destination_figures& d) { return d.failed.total(); });
    if (failed.empty()) return add_paragraph(page.out, "none", w.no_destinations);
    const std::size_t shown = (std::min)(failed.size(), most);
    add_paragraph(page.out, "lead", w.destinations_lead);
    add_table(page.out, "destinations", w.destinations,
              {w.destination, w.categories, w.failed, w.delivered, w.main_reason}, [&] {
                  const auto body = page.out.in("tbody");
                  for (std::size_t i = 0; i < shown; ++i)
                      add_destination_row(page, *failed[i], failed.front()->second.failed.total());
              });
    add_rest(page, failed.size(), shown);
}

}  // namespace cli

#endif
