// What was measured: tables for people, or one line of JSON.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_RESULTS_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_RESULTS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace benchmark {

/// A column of figures. Its name is a key in JSON; tables have blanks where the name has '_'.
struct column {
    std::string_view name;
    int decimals = 0;
};

struct row {
    std::string name;
    std::vector<double> figures;  ///< one for each column
};

/// What was measured of one thing.
struct section {
    std::string name;
    std::string about;  ///< what it was measured on
    std::vector<column> columns;
    std::vector<row> rows;
};

/// A figure with so many decimals.
inline std::string to_text(double figure, int decimals) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, figure);
    return text;
}

/// Prints a section as a table.
inline void print_table(const section& s) {
    constexpr int gap = 2, narrowest = 10, name_width = 34;
    std::printf("%s: %s\n%-*s", s.name.c_str(), s.about.c_str(), name_width, "");
    std::vector<int> widths;
    for (const column& c : s.columns) {
        std::string head(c.name);
        std::replace(head.begin(), head.end(), '_', ' ');
        widths.push_back(gap + (std::max)(narrowest, static_cast<int>(head.size())));
        std::printf("%*s", widths.back(), head.c_str());
    }
    std::printf("\n");
    for (const row& r : s.rows) {
        std::printf("  %-*s", name_width - 2, r.name.c_str());
        for (std::size_t i = 0; i < r.figures.size(); ++i)
            std::printf("%*s", widths[i], to_text(r.figures[i], s.columns[i].decimals).c_str());
        std::printf("\n");
    }
    std::printf("\n");
    std::fflush(stdout);
}

/// Prints all sections on one line: {"replies": {"about": "...", "classify": {"ns_per_reply": 1.5, ...}, ...}, ...}
inline void print_json(const std::vector<section>& sections) {
    std::string json;
    for (const section& s : sections) {
        json += (json.empty() ? "{\"" : ", \"") + s.name + "\": {\"about\": \"" + s.about + '"';
        for (const row& r : s.rows) {
            json += ", \"" + r.name + "\": {";
            for (std::size_t i = 0; i < r.figures.size(); ++i) {
                if (i > 0) json += ", ";
                json.append("\"").append(s.columns[i].name).append("\": ");
                json += to_text(r.figures[i], s.columns[i].decimals);
            }
            json += '}';
        }
        json += '}';
    }
    std::printf("%s}\n", json.c_str());
}

}  // namespace benchmark

#endif
