// The page: what a pile of bounces, or a log, comes to, on one page of HTML that needs nothing else.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_PAGE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_PAGE_HPP

#include <mailbounce/describe/describe.hpp>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "../html.hpp"
#include "act.hpp"
#include "addresses.hpp"
#include "charts.hpp"
#include "destinations.hpp"
#include "english.hpp"
#include "figures.hpp"
#include "japanese.hpp"
#include "overview.hpp"
#include "parts.hpp"
#include "reasons.hpp"
#include "style.hpp"
#include "times.hpp"
#include "undetermined.hpp"
#include "words.hpp"

namespace cli {

inline const page_words& words_in(mailbounce::language in) {
    return in == mailbounce::language::japanese ? japanese_words : english_words;
}

inline void write_head(const page_context& page) {
    const auto head = page.out.in("head");
    page.out.add_empty("meta", {{"charset", "utf-8"}});
    // Whatever text may have slipped through: nothing is run, and nothing is loaded.
    page.out.add_empty(
        "meta", {{"http-equiv", "Content-Security-Policy"},
                 {"content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"}});
    page.out.add_empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    page.out.add_empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    page.out.add_empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    page.out.add_empty("meta", {{"name", "robots"}, {"content", "noindex"}});
    page.out.add("title", page.words.title);
    const auto style = page.out.in("style");
    page.out.add_markup(page_style);
}

inline void write_contents(const page_context& page) {
    const page_words& w = page.words;
    const auto nav = page.out.in("nav", {{"aria-label", w.contents}});
    const auto list = page.out.in("ul");
    for (const auto& [id, title] : {std::pair{"#categories", w.categories},
                                    {"#times", w.times},
                                    {"#act", w.act},
                                    {"#addresses", w.addresses},
                                    {"#reasons", w.reasons},
                                    {"#destinations", w.destinations},
                                    {"#undetermined", w.undetermined}}) {
        const auto item = page.out.in("li");
        page.out.add("a", {{"href", id}}, title);
    }
}

/// The whole page.
inline std::string page_of(const figures& of, mailbounce::language in) {
    html out;
    const page_context page{out, of, words_in(in), in};
    out.add_markup("<!DOCTYPE html>\n");
    {
        const auto document = out.in("html", {{"lang", to_string(in)}});
        write_head(page);
        const auto body = out.in("body");
        add_textures(out);
        {
            const auto header = out.in("header");
            out.add("h1", page.words.title);
            write_finding(page);
            write_read(page);
            write_outcomes(page);
        }
        write_contents(page);
        {
            const auto main = out.in("main");
            write_categories(page);
            write_times(page);
            write_act(page);
            write_addresses(page);
            write_reasons(page);
            write_destinations(page);
            write_undetermined(page);
        }
        const auto footer = out.in("footer");
        say(out, page.words.made_with, {{piece::plain, std::string("mailbounce ").append(mailbounce::version)}});
    }
    out.add_markup("\n");
    return out.text();
}

}  // namespace cli

#endif
