// What it costs to keep the record of an address: events folded under a policy.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_FOLDING_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_FOLDING_HPP

#include <cstddef>
#include <cstdint>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "measure.hpp"
#include "random.hpp"
#include "results.hpp"

namespace benchmark {

/// Events of many addresses, of which one in four is a failure, in an order that no branch predictor knows.
inline std::vector<mailbounce::event> make_events(std::size_t count, random_numbers& random) {
    using mailbounce::reason;
    constexpr reason reasons[] = {reason::mailbox_unknown, reason::mailbox_full, reason::sender_blocked,
                                  reason::undetermined, reason::greylisted};
    const mailbounce::category_table categories;
    std::vector<mailbounce::event> events(count);
    for (std::size_t i = 0; i < events.size(); ++i) {
        mailbounce::event& e = events[i];
        const std::uint64_t n = random();
        e.kind = n % 4 == 0 ? mailbounce::event_kind::failure : mailbounce::event_kind::success;
        e.reason = reasons[(n >> 8U) % 5];
        e.code_class = (n >> 16U) % 3 == 0 ? mailbounce::code_class::transient : mailbounce::code_class::permanent;
        e.category = categories(e.reason, e.code_class);
        e.at = mailbounce::instant(1'700'000'000 + static_cast<std::int64_t>(i));
        e.message = {random()};
    }
    return events;
}

inline section measure_folds(const std::vector<mailbounce::event>& events, std::size_t rounds) {
    using namespace mailbounce;
    constexpr std::size_t addresses = 4096;
    std::vector<work> works{{"FNV-1a", [&](std::size_t begin, std::size_t end) {
                                 const auto* const bytes = reinterpret_cast<const char*>(&events[begin]);
                                 return fnv1a({bytes, (end - begin) * sizeof(event)});
                             }}};
    const auto add = [&](std::string_view name, const suppression& policy) {
        const auto fold = [&, policy, records = std::vector<address_record>(addresses)](std::size_t begin,
                                                                                        std::size_t end) mutable {
            if (begin == 0) records.assign(addresses, {});
            for (std::size_t i = begin; i < end; ++i) records[i % addresses].apply(events[i], policy);
            std::uint64_t stopped = 0;
            for (const address_record& r : records) stopped += r.is_stopped() ? 1U : 0U;
            return stopped;
        };
        works.push_back({std::string(name), fold});
    };
    add("the default policy", {});
    add("detailed, cumulative", thresholds::detailed(3, 5, 5).cumulative());
    for (const preset* p : {&presets::mailman, &presets::shanon_current, &presets::adobe_like}) add(p->name, p->policy);

    section s{.name = "policy",
              .about = std::to_string(events.size()) + " events of " + std::to_string(addresses) + " addresses",
              .columns = {{"ns_per_event", 1}, {"million_events_per_s", 1}, {"x_FNV-1a", 3}},
              .rows = {}};
    const auto count = static_cast<double>(events.size());
    for (const cost& c : measure(events.size(), works, rounds))
        s.rows.push_back({c.name, {c.ns / count, 1000 * count / c.ns, c.ratio}});
    return s;
}

}  // namespace benchmark

#endif
