// The reasons, as bars, grouped by whose it is to act.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_REASONS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_REASONS_HPP

#include <algorithm>
#include <cstddef>
#include <mailbounce/describe/describe.hpp>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>

#include "act.hpp"
#include "charts.hpp"
#include "figures.hpp"
#include "parts.hpp"

namespace cli {

/// The names of the categories that a bar is made of, since colours alone say nothing to some.
inline std::string categories_of(const page_context& page, const category_counts& counts) {
    std::string names;
    for (const mailbounce::category c : drawn_categories)
        if (count_of(counts, c) > 0) names.append(names.empty() ? "" : " + ").append(describe(c, page.in).title);
    return names;
}

inline void add_reason_row(const page_context& page, const why& w, const reason_figures& r, std::size_t longest) {
    const auto row = page.out.in("tr", {{"data-reason", to_string(w.reason)}});
    {
        const auto name = page.out.in("th", {{"scope", "row"}});
        page.out.add("strong", title_of(page, w));
        page.out.add("code", name_of(w));
        page.out.add("span", {{"class", "meaning"}}, describe(w.real(), page.in).meaning);
    }
    {
        const auto bar = page.out.in("td", {{"class", "chart"}});
        add_bar(page.out, r.failed, longest);
        page.out.add("span", {{"class", "names"}}, categories_of(page, r.failed));
    }
    add_figure(page.out, page.words.count, r.failed.total());
    page.out.add("td", {{"class", "figure"}}, percent(page, r.failed.total(), page.of.failed.total()));
    add_figure(page.out, page.words.given_up, r.given_up);
}

inline void write_reasons(const page_context& page) {
    const page_words& w = page.words;
    const section s(page.out, "reasons", w.reasons);
    if (page.of.reasons.empty()) return add_paragraph(page.out, "none", w.none_failed);
    add_paragraph(page.out, "lead", w.reasons_lead);
    std::size_t longest = 0;
    for (const auto& [reason, r] : page.of.reasons) longest = (std::max)(longest, r.failed.total());
    add_table(page.out, "reasons", w.reasons, {w.reason, w.categories, w.count, w.share, w.given_up}, [&] {
        for (const mailbounce::remedy_owner owner : shown_owners) {
            const auto reasons = reasons_of(page.of, owner);
            if (reasons.empty()) continue;
            const auto body = page.out.in("tbody");
            {
                const auto row = page.out.in("tr");
                page.out.add("th", {{"scope", "rowgroup"}, {"colspan", "5"}},
                             w.owners[static_cast<std::size_t>(owner)]);
            }
            for (const reason_entry* r : reasons) add_reason_row(page, r->first, r->second, longest);
        }
    });
}

}  // namespace cli

#endif
