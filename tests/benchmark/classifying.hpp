// What a verdict on a reply costs: its steps, with ten times the rules, in several threads.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_CLASSIFYING_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_CLASSIFYING_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "measure.hpp"
#include "random.hpp"
#include "results.hpp"
#include "texts/replies.hpp"
#include "texts/rules.hpp"

namespace benchmark {

inline std::size_t bytes_of(const std::vector<reply_text>& replies) {
    std::size_t bytes = 0;
    for (const reply_text& r : replies) bytes += r.text.size();
    return bytes;
}

/// A number that depends on a verdict.
inline std::uint64_t digest(const mailbounce::verdict& v) {
    return static_cast<std::uint64_t>(v.reason) + v.matched.size() + v.lost_count;
}

inline std::uint64_t classify(const mailbounce::classifier& judge, const reply_text& r) {
    return digest(judge.classify(r.text, r.phase, r.host));
}

/// The tokens of a text, and of each a number.
template <class F>
std::uint64_t for_tokens(std::string_view text, F&& number_of) {
    std::uint64_t made = 0;
    mailbounce::token_reader reader(text);
    for (mailbounce::token t = reader.next(); t.kind != mailbounce::token_kind::end; t = reader.next())
        made += number_of(t);
    return made;
}

/// The yardstick.
inline work hashing(const std::vector<reply_text>& replies) {
    return for_each("FNV-1a", replies, [](const reply_text& r) { return fnv1a(r.text); });
}

/// How works on replies are measured. No slice has fewer than a thousand: what the system does when it is asked for the
/// time costs the first of them.
inline manner manner_for(const std::vector<reply_text>& replies) {
    return {.slices = std::clamp<std::size_t>(replies.size() / 1000, 1, 16)};
}

/// A table of works on replies.
inline section section_of(std::string name, std::string forms, const std::vector<reply_text>& replies,
                          const std::vector<cost>& costs) {
    const auto count = static_cast<double>(replies.size());
    const std::size_t bytes = bytes_of(replies);
    section s{.name = std::move(name),
              .about = std::to_string(replies.size()) + " of " + std::to_string(bytes / replies.size()) +
                       " bytes in the mean" + forms,
              .columns = {{"ns_per_reply", 0}, {"ns_per_byte", 2}, {"x_FNV-1a", 2}, {"allocations", 0}},
              .rows = {}};
    for (const cost& c : costs)
        s.rows.push_back({c.name, {c.ns / count, c.ns / static_cast<double>(bytes), c.ratio, c.allocations}});
    return s;
}

/// A verdict.
inline std::vector<cost> measure_verdict(const std::vector<reply_text>& replies, std::size_t rounds) {
    const mailbounce::classifier judge;
    const std::vector<work> works{
        hashing(replies), for_each("classify", replies, [&](const reply_text& r) { return classify(judge, r); })};
    return measure(replies.size(), works, rounds, manner_for(replies));
}

/// Verdicts on replies of so many forms that a processor cannot learn them.
inline section measure_samples(std::size_t count, random_numbers& random, std::size_t rounds) {
    const std::vector<reply_text> replies = make_samples(count, random);
    return section_of("samples", ", of the forms of the built-in rules' samples", replies,
                      measure_verdict(replies, rounds));
}

/// A verdict, and the steps on the way to it, each by itself. The verdict is measured before the steps, as these would
/// put its tables out of the cache between slices.
inline section measure_replies(const std::vector<reply_text>& replies, std::size_t rounds) {
    using namespace mailbounce;
    const std::vector<work> steps{
        hashing(replies),
        for_each("reply::parse", replies,
                 [](const reply_text& r) {
                     const reply parsed = reply::parse(r.text);
                     return parsed.body().size() + (parsed.code() ? 1U : 0U);
                 }),
        for_each("reply::status", replies,
                 [](const reply_text& r) {
                     const auto status = reply::parse(r.text).status();
                     return status ? status->detail() : 0;
                 }),
        for_each("reply::innermost", replies,
                 [](const reply_text& r) { return reply::parse(r.text).innermost().text().size(); }),
        for_each("unframe", replies, [](const reply_text& r) { return unframe(reply::parse(r.text)).words.size(); }),
        for_each("token_reader", replies,
                 [](const reply_text& r) { return for_tokens(r.text, [](const token& t) { return t.text.size(); }); }),
        for_each("token_reader, word_key", replies,
                 [](const reply_text& r) { return for_tokens(r.text, [](const token& t) { return word_key(t); }); }),
        for_each("fingerprint_of", replies, [](const reply_text& r) { return fingerprint_of(r.text).value; }),
    };
    std::vector<cost> costs = measure_verdict(replies, rounds);
    const std::vector<cost> of_steps = measure(replies.size(), steps, rounds, manner_for(replies));
    costs.insert(costs.end(), of_steps.begin() + 1, of_steps.end());
    return section_of("replies", "", replies, costs);
}

/// Building a classifier, and its verdicts, with the built-in rules and with made-up ones that make them ten times as
/// many.
inline section measure_rules(const std::vector<reply_text>& replies, std::size_t rounds, random_numbers& random) {
    using mailbounce::classifier;
    using mailbounce::rule_set;
    const std::string more = make_rules(9 * rule_set().rules().size(), random);
    const auto ten_times = [&] {
        rule_set rules;
        if (rules.add_text(more)) std::abort();  // make_rules makes none that are wrong
        return rules;
    };

    const auto building = [](auto make_rule_set) {
        return [make_rule_set](std::size_t, std::size_t) { return classifier(make_rule_set()).memory(); };
    };
    const std::vector<work> builds{{"built-in rules", building([] { return rule_set(); })},
                                   {"ten times as many", building(ten_times)}};
    std::vector<double> build_ns;  // each by itself: the memory that a large one gives back is fetched anew
    for (const work& build : builds) build_ns.push_back(measure(1, {build}, rounds, {.slices = 1}).front().ns);

    const classifier judges[] = {classifier(), classifier(ten_times())};
    std::vector<work> verdicts;
    for (std::size_t i = 0; i < 2; ++i)
        verdicts.push_back(for_each(builds[i].name, replies, [judge = &judges[i]](const reply_text& r) {
            return benchmark::classify(*judge, r);
        }));
    // All replies at once: a program has one classifier, whose tables stay in the cache.
    const std::vector<cost> judged = measure(replies.size(), verdicts, rounds, {.slices = 1});

    section s{.name = "rules",
              .about = "a classifier of so many rules, and its verdicts on the same replies",
              .columns = {{"rules", 0}, {"build_ms", 2}, {"kB", 0}, {"ns_per_reply", 0}, {"x_built-in", 2}},
              .rows = {}};
    for (std::size_t i = 0; i < 2; ++i)
        s.rows.push_back({builds[i].name,
                          {static_cast<double>(judges[i].rules().rules().size()), build_ns[i] / 1e6,
                           static_cast<double>(judges[i].memory()) / 1000,
                           judged[i].ns / static_cast<double>(replies.size()), judged[i].ratio}});
    return s;
}

/// One classifier shared by 1, 2, 4 ... threads, as many as the machine runs at once, 16 at most. Each thread judges
/// all replies, and begins with another.
inline section measure_threads(const std::vector<reply_text>& replies, std::size_t rounds) {
    const mailbounce::classifier judge;
    const unsigned hardware = (std::max)(1U, std::thread::hardware_concurrency());
    const auto judge_all = [&](std::size_t first) {
        std::uint64_t made = 0;
        for (std::size_t i = 0; i < replies.size(); ++i) made += classify(judge, replies[(first + i) % replies.size()]);
        sink = made;
    };
    std::vector<work> works;
    std::vector<double> threads;
    for (unsigned n = 1; n <= (std::min)(16U, hardware); n *= 2) {
        threads.push_back(n);
        works.push_back({std::to_string(n) + (n == 1 ? " thread" : " threads"), [&, n](std::size_t, std::size_t) {
                             std::vector<std::thread> running;
                             for (std::size_t i = 0; i < n; ++i)
                                 running.emplace_back(judge_all, i * replies.size() / n);
                             for (std::thread& t : running) t.join();
                             return n;
                         }});
    }

    section s{.name = "threads",
              .about = "one classifier for all, on a machine that runs " + std::to_string(hardware) + " at once",
              .columns = {{"replies_per_s", 0}, {"x_one_thread", 2}},
              .rows = {}};
    const std::vector<cost> costs = measure(1, works, rounds, {.slices = 1, .now_ns = &wall_ns});
    for (std::size_t i = 0; i < costs.size(); ++i)
        s.rows.push_back(
            {costs[i].name,
             {threads[i] * static_cast<double>(replies.size()) * 1e9 / costs[i].ns, threads[i] / costs[i].ratio}});
    return s;
}

}  // namespace benchmark

#endif
