// When it failed: a histogram, and the same as a table.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_TIMES_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_TIMES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <mailbounce/describe/describe.hpp>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>

#include "charts.hpp"
#include "figures.hpp"
#include "parts.hpp"

namespace cli {

/// How long a step is, in words: "an hour", "7 days".
inline void add_step(const page_context& page, std::int64_t step) {
    constexpr std::int64_t hour = 3600, day = 86400;
    const auto n = static_cast<std::size_t>(step < day ? step / hour : step / day);
    say(page.out, step < day ? page.words.each_bar_hours : page.words.each_bar_days, n);
}

class histogram {
public:
    histogram(const page_context& page, const time_bins& times) : page_(page), times_(times) {
        first_ = times.bins().begin()->first;
        count_ = static_cast<std::size_t>(times.bins().rbegin()->first - first_ + 1);
        for (const auto& [number, counts] : times.bins()) highest_ = (std::max)(highest_, counts.total());
        top_ = round_number(highest_);
    }

    void write() const {
        const auto figure = page_.out.in("figure", {{"class", "times"}});
        {
            const auto axis = page_.out.in("div", {{"class", "axis"}, {"aria-hidden", "true"}});
            page_.out.add("span", grouped(top_));
            page_.out.add("span", "0");
        }
        add_chart(page_.out, "times-chart", page_.words.times, description(), [this] { draw(); });
        const auto labels = page_.out.in("div", {{"class", "labels"}, {"aria-hidden", "true"}});
        page_.out.add("span", label(first_));
        if (count_ > 2) page_.out.add("span", label(first_ + static_cast<std::int64_t>(count_ / 2)));
        if (count_ > 1) page_.out.add("span", label(first_ + static_cast<std::int64_t>(count_) - 1));
    }

    void write_table() const {
        const page_words& w = page_.words;
        const auto details = page_.out.in("details");
        page_.out.add("summary", w.as_a_table);
        const auto title = [&](mailbounce::category c) { return describe(c, page_.in).title; };
        add_table(page_.out, "times", w.times,
                  {w.time, title(drawn_categories[0]), title(drawn_categories[1]), title(drawn_categories[2])}, [&] {
                      const auto body = page_.out.in("tbody");
                      for (const auto& [number, counts] : times_.bins()) {
                          const auto row = page_.out.in("tr");
                          page_.out.add("th", {{"scope", "row"}}, label(number));
                          for (const mailbounce::category c : drawn_categories)
                              add_figure(page_.out, title(c), count_of(counts, c));
                      }
                  });
    }

private:
    // When a step begins.
    [[nodiscard]] std::string label(std::int64_t number) const {
        const std::string text = minute_of(mailbounce::instant(number * times_.step()));
        return times_.step() % 86400 == 0 ? text.substr(0, 10) : text;
    }

    [[nodiscard]] std::string description() const {
        const auto most =
            std::max_element(times_.bins().begin(), times_.bins().end(),
                             [](const auto& a, const auto& b) { return a.second.total() < b.second.total(); });
        return label(first_) + " \xE2\x80\x93 " + label(first_ + static_cast<std::int64_t>(count_) - 1) +
               std::string(page_.words.comma) + std::string(page_.words.most) + ' ' + label(most->first) + ": " +
               grouped(highest_);
    }

    void draw() const {
        for (const char* const at : {"0", "50%", "100%"})
            page_.out.add_empty("line", {{"class", "grid"}, {"x1", "0"}, {"x2", "100%"}, {"y1", at}, {"y2", at}});
        for (const auto& [number, counts] : times_.bins()) {
            const auto bin = page_.out.in("g");
            std::string words = label(number);
            for (const mailbounce::category c : drawn_categories)
                if (const std::size_t n = count_of(counts, c); n > 0)
                    words.append(page_.words.comma).append(describe(c, page_.in).title).append(" ").append(grouped(n));
            page_.out.add("title", words);
            const auto place = static_cast<std::size_t>(number - first_);
            std::size_t below = 0;
            for (const mailbounce::category c : drawn_categories) {
                const std::size_t n = count_of(counts, c);
                below += n;
                if (n == 0) continue;
                // A little less than its step is wide, so that bars stand apart.
                page_.out.add_empty("rect", {{"class", std::string("fill-").append(to_string(c))},
                                             {"x", svg_width(place * 10 + 1, count_ * 10)},
                                             {"width", svg_width(8, count_ * 10)},
                                             {"y", svg_width(top_ - below, top_)},
                                             {"height", svg_width(n, top_)}});
            }
        }
    }

    const page_context& page_;
    const time_bins& times_;
    std::int64_t first_ = 0;
    std::size_t count_ = 0;
    std::size_t highest_ = 0;
    std::size_t top_ = 0;
};

inline void write_times(const page_context& page) {
    constexpr std::int64_t most_bars = 170;
    const section s(page.out, "times", page.words.times);
    time_bins times = page.of.times;
    if (times.bins().empty()) return add_paragraph(page.out, "none", page.words.no_times);
    times.fit(most_bars);
    {
        const auto p = page.out.in("p", {{"class", "lead"}});
        add_step(page, times.step());
    }
    const histogram chart(page, times);
    chart.write();
    {
        const auto keys = page.out.in("p", {{"class", "keys"}});
        for (const mailbounce::category c : drawn_categories) {
            add_swatch(page.out, c);
            page.out.add("span", describe(c, page.in).title);
        }
    }
    chart.write_table();
}

}  // namespace cli

#endif
