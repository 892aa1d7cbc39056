// Answers that no rule knew, by fingerprint: how often, one of them without what names people, and a rule to begin
// with.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_UNDETERMINED_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_UNDETERMINED_HPP

#include <algorithm>
#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>

#include "../text.hpp"
#include "figures.hpp"
#include "parts.hpp"
#include "rule_draft.hpp"

namespace cli {

inline void add_undetermined(const page_context& page, mailbounce::fingerprint print, const undetermined_figures& u) {
    constexpr std::size_t longest_sample = 240;
    const auto item = page.out.in("li");
    {
        const auto p = page.out.in("p");
        say(page.out, page.words.times_told, u.count);
        page.out.add_text(" ");
        page.out.add("code", format(print).view());
    }
    std::string sample;
    mailbounce::redact(u.text, [&sample](std::string_view shown) { sample += shown; });
    {
        const auto quote = page.out.in("blockquote");
        if (sample.empty())
            page.out.add("em", page.words.no_text);
        else
            page.out.add_foreign(start_of(sample, longest_sample));
    }
    if (const std::string rule = draft_rule(u.text); !rule.empty())
        page.out.add("pre", {{"class", "rule"}}, rule);
    else
        add_paragraph(page.out, "none", page.words.no_rule);
}

inline void write_undetermined(const page_context& page) {
    constexpr std::size_t most = 20;
    const section s(page.out, "undetermined", page.words.undetermined);
    const auto groups = most_first(page.of.undetermined, [](const undetermined_figures& u) { return u.count; });
    if (groups.empty()) return add_paragraph(page.out, "none", page.words.all_understood);
    {
        const auto p = page.out.in("p", {{"class", "lead"}});
        say(page.out, page.words.undetermined_lead, {{piece::code, "--rules"}, {piece::code, "undetermined"}});
    }
    const std::size_t shown = (std::min)(groups.size(), most);
    {
        const auto list = page.out.in("ol", {{"class", "groups"}});
        for (std::size_t i = 0; i < shown; ++i) add_undetermined(page, groups[i]->first, groups[i]->second);
    }
    add_rest(page, groups.size(), shown);
}

}  // namespace cli

#endif
