// Pieces that the sections of the page are made of: sentences with numbers in them, shares, names of reasons, tables.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_PARTS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_PARTS_HPP

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <mailbounce/describe/describe.hpp>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "../html.hpp"
#include "../number.hpp"
#include "figures.hpp"
#include "words.hpp"

namespace cli {

/// What every section is written from, and to.
struct page_context {
    html& out;
    const figures& of;
    const page_words& words;
    mailbounce::language in;
};

/// What takes the place of {1}, {2} and so on in a sentence.
struct piece {
    enum kind { plain, number, strong, foreign, code } as = plain;
    std::string text;
    std::string value{};  ///< of a number: its digits alone
};

inline piece number(std::size_t n) { return {piece::number, grouped(n), std::to_string(n)}; }

inline void add_piece(html& out, const piece& p) {
    switch (p.as) {
        case piece::plain:
            return out.add_text(p.text);
        case piece::number:
            return out.add("data", {{"value", p.value}}, p.text);
        case piece::strong:
            return out.add("strong", p.text);
        case piece::foreign:
            return out.add_foreign(p.text);
        case piece::code:
            return out.add("code", p.text);
    }
}

/// Writes a sentence.
inline void say(html& out, std::string_view sentence, std::initializer_list<piece> pieces = {}) {
    for (std::size_t at; (at = sentence.find('{')) != sentence.npos; sentence.remove_prefix(at + 3)) {
        out.add_text(sentence.substr(0, at));
        add_piece(out, pieces.begin()[sentence[at + 1] - '1']);
    }
    out.add_text(sentence);
}

/// A sentence about so many, which is its first piece.
inline void say(html& out, const counted& sentence, std::size_t n) { say(out, sentence.of(n), {number(n)}); }

/// A share of 100, rounded half up: "41 %". Neither 0 nor 100 unless it is none or all.
inline std::string percent(const page_context& page, std::size_t n, std::size_t total) {
    const std::size_t rounded = total == 0 ? 0 : (n * 200 + total) / (2 * total);
    if (rounded == 0 && n > 0) return std::string("<1").append(page.words.percent);
    return std::to_string(rounded == 100 && n < total ? 99 : rounded).append(page.words.percent);
}

/// A part of a width, in percent, for SVG: "12.34%".
inline std::string svg_width(std::size_t n, std::size_t total) {
    const std::size_t parts = total == 0 ? 0 : n * 10000 / total;
    const std::size_t hundredths = parts % 100;
    return std::to_string(parts / 100).append(hundredths < 10 ? ".0" : ".").append(std::to_string(hundredths)) + '%';
}

/// "no such mailbox"; of what was given up, "given up: mailbox full".
inline std::string title_of(const page_context& page, const why& w) {
    std::string text(describe(w.reason, page.in).title);
    if (w.cause == mailbounce::reason::none) return text;
    return text.append(page.words.colon).append(describe(w.cause, page.in).title);
}

/// The names of the reasons as --json has them: "expired: mailbox_full".
inline std::string name_of(const why& w) {
    std::string text(to_string(w.reason));
    return w.cause == mailbounce::reason::none ? text : text.append(": ").append(to_string(w.cause));
}

/// A time to the minute: "2026-11-25 08:10"; and as <time> has it.
inline std::string minute_of(mailbounce::instant t) {
    std::string text(format(t).view().substr(0, 16));
    text[10] = ' ';
    return text;
}
inline void add_time(html& out, mailbounce::instant t, std::string_view text) {
    out.add("time", {{"datetime", format(t).view()}}, text);
}

/// The entries of a map, those first of which `key` gives the most.
template <class Map, class Key>
std::vector<const typename Map::value_type*> most_first(const Map& map, Key key) {
    std::vector<const typename Map::value_type*> entries;
    for (const auto& entry : map)
        if (key(entry.second) > 0) entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto* a, const auto* b) { return key(a->second) > key(b->second); });
    return entries;
}

/// A section with its heading, until the end of the scope.
class section {
public:
    section(html& out, std::string_view id, std::string_view title)
        : scope_(out.in("section", {{"id", id}, {"aria-labelledby", heading_id(id)}})) {
        out.add("h2", {{"id", heading_id(id)}}, title);
    }

private:
    static std::string heading_id(std::string_view id) { return "about-" + std::string(id); }

    html::scope scope_;
};

/// A paragraph of one sentence.
inline void add_paragraph(html& out, std::string_view css, std::string_view sentence,
                          std::initializer_list<piece> pieces = {}) {
    const auto p = out.in("p", {{"class", css}});
    say(out, sentence, pieces);
}

/// A table with its caption and the titles of its columns; `bodies` writes what holds the rows.
template <class Bodies>
void add_table(html& out, std::string_view css, std::string_view caption,
               std::initializer_list<std::string_view> titles, const Bodies& bodies) {
    const auto frame = out.in("div", {{"class", "scroll"}});
    const auto table = out.in("table", {{"class", css}});
    out.add("caption", caption);
    {
        const auto head = out.in("thead");
        const auto row = out.in("tr");
        for (const std::string_view title : titles) out.add("th", {{"scope", "col"}}, title);
    }
    bodies();
}

/// A cell with a number. Where the table is too narrow for columns, its title stands before it.
inline void add_figure(html& out, std::string_view title, std::size_t n) {
    const auto cell = out.in("td", {{"class", "figure"}, {"data-label", title}});
    add_piece(out, number(n));
}

/// "and 12 more", where a list is cut.
inline void add_rest(const page_context& page, std::size_t size, std::size_t shown) {
    if (size <= shown) return;
    const auto p = page.out.in("p", {{"class", "rest"}});
    say(page.out, page.words.and_more, {number(size - shown)});
}

}  // namespace cli

#endif
