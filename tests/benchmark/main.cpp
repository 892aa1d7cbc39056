// What the library costs: run by tests/benchmark/run, never part of pass or fail.
#include <mailbounce/mailbounce.hpp>

#include <cstdint>
#include <cstdio>
#include <string_view>
#include <vector>

#include "measure.hpp"

namespace {

using namespace mailbounce;

// A small generator that is the same everywhere (xorshift64).
class random_numbers {
public:
    std::uint64_t operator()() {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return state_;
    }

private:
    std::uint64_t state_ = 0x9E3779B97F4A7C15;
};

constexpr std::size_t event_count = 10'000'000;
constexpr std::size_t address_count = 4096;

// Events of many addresses, of which one in four is a failure, in an order that no branch predictor knows.
std::vector<event> make_events() {
    constexpr reason reasons[] = {reason::mailbox_unknown, reason::mailbox_full, reason::sender_blocked,
                                  reason::undetermined, reason::greylisted};
    const category_table categories;
    random_numbers random;
    std::vector<event> events(event_count);
    for (std::size_t i = 0; i < events.size(); ++i) {
        event& e = events[i];
        const std::uint64_t n = random();
        e.kind = n % 4 == 0 ? event_kind::failure : event_kind::success;
        e.reason = reasons[(n >> 8U) % 5];
        e.code_class = (n >> 16U) % 3 == 0 ? code_class::transient : code_class::permanent;
        e.category = categories(e.reason, e.code_class);
        e.at = instant(1'700'000'000 + static_cast<std::int64_t>(i));
        e.message = {random()};
    }
    return events;
}

void measure_folds(const std::vector<event>& events) {
    const auto bytes = [&] {
        return std::string_view(reinterpret_cast<const char*>(events.data()), events.size() * sizeof(event));
    };
    const double yardstick = benchmark::median_ns([&] { return benchmark::fnv1a(bytes()); });
    const auto count = static_cast<double>(events.size());
    std::printf("%-24s %12s %16s %12s\n", "fold", "ns an event", "million events/s", "x FNV-1a");
    const auto print = [&](std::string_view name, double ns) {
        std::printf("%-24.*s %12.1f %16.1f %12.3f\n", static_cast<int>(name.size()), name.data(), ns / count,
                    1000 * count / ns, ns / yardstick);
    };
    print("(FNV-1a of the events)", yardstick);

    const auto fold = [&](const suppression& policy) {
        return benchmark::median_ns([&] {
            std::vector<address_record> records(address_count);
            for (std::size_t i = 0; i < events.size(); ++i) records[i % address_count].apply(events[i], policy);
            std::uint64_t stopped = 0;
            for (const address_record& r : records) stopped += r.is_stopped() ? 1U : 0U;
            return stopped;
        });
    };
    print("the default policy", fold({}));
    print("detailed, cumulative", fold(thresholds::detailed(3, 5, 5).cumulative()));
    for (const preset* p : {&presets::mailman, &presets::shanon_current, &presets::adobe_like})
        print(p->name, fold(p->policy));
}

}  // namespace

int main() {
    const std::vector<event> events = make_events();
    std::printf("%zu events of %zu addresses, one thread, medians of nine rounds\n\n", events.size(), address_count);
    measure_folds(events);
}
