// What it costs to read a message or a line of a log, and to judge the deliveries that it tells of.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_READING_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_READING_HPP

#include <cstddef>
#include <cstdint>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "classifying.hpp"
#include "measure.hpp"
#include "results.hpp"

namespace benchmark {

/// Numbers that depend on all that a range of deliveries tells, and on the verdicts on it.
template <class Range>
std::uint64_t digest(const Range& deliveries) {
    std::uint64_t made = 0;
    for (const mailbounce::reported_delivery& d : deliveries) made += d.recipient().size() + d.delivery.text.size();
    return made;
}
template <class Range>
std::uint64_t classify(const mailbounce::classifier& judge, const Range& deliveries) {
    std::uint64_t made = 0;
    for (const mailbounce::reported_delivery& d : deliveries) made += digest(judge.classify(d.delivery));
    return made;
}

/// The costs of works on texts, as a section's rows.
inline section measure_texts(std::string name, std::string_view item, const std::vector<std::string>& texts,
                             const std::vector<work>& works, std::size_t rounds) {
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    section s{
        .name = std::move(name),
        .about = std::to_string(texts.size()) + " of " + std::to_string(bytes / texts.size()) + " bytes in the mean",
        .columns = {{item, 0}, {"MB_per_s", 0}, {"x_FNV-1a", 2}, {"allocations", 0}},
        .rows = {}};
    const auto count = static_cast<double>(texts.size());
    for (const cost& c : measure(texts.size(), works, rounds))
        s.rows.push_back({c.name, {c.ns / count, 1000 * static_cast<double>(bytes) / c.ns, c.ratio, c.allocations}});
    return s;
}

/// Messages, by one reader again and again, and by a reader each.
inline section measure_messages(const std::vector<std::string>& messages, std::size_t rounds) {
    const mailbounce::classifier judge;
    mailbounce::report_reader reader;
    for (const std::string& message : messages) reader.read(message);  // it keeps the memory that it needs
    return measure_texts(
        "messages", "ns_per_message", messages,
        {for_each("FNV-1a", messages, [](const std::string& m) { return fnv1a(m); }),
         for_each("report_reader::read", messages,
                  [&](const std::string& m) { return digest(reader.read(m).deliveries); }),
         for_each("report_reader::read, classify", messages,
                  [&](const std::string& m) { return classify(judge, reader.read(m).deliveries); }),
         for_each("read_report", messages,
                  [&](const std::string& m) { return digest(mailbounce::read_report(m)->deliveries); })},
        rounds);
}

/// Lines of logs.
inline section measure_log_lines(const std::vector<std::string>& lines, std::size_t rounds) {
    const mailbounce::classifier judge;
    return measure_texts(
        "log lines", "ns_per_line", lines,
        {for_each("FNV-1a", lines, [](const std::string& l) { return fnv1a(l); }),
         for_each("read_log_line", lines, [](const std::string& l) { return digest(mailbounce::read_log_line(l)); }),
         for_each("read_log_line, classify", lines,
                  [&](const std::string& l) { return classify(judge, mailbounce::read_log_line(l)); })},
        rounds);
}

}  // namespace benchmark

#endif
