// Any bytes as the text of a reply: a verdict whose views lie within them, the same each time and from any place, and
// nothing allocated.
#include <mailbounce/classify/classifier.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;
using fuzzing::within;

void check(const verdict& v, std::string_view text) {
    require(within(v.matched, text));
    require(v.category == category_table{}(v.reason, v.code_class));
    require((v.reason == reason::none) == (v.category == category::none));
    require(v.cause == reason::none || v.reason == reason::expired);
    require(v.lost_count <= verdict::max_lost);
    for (std::size_t i = 0; i < v.lost_count; ++i)
        require(within(v.lost[i].matched, text) && v.lost[i].reason != v.reason);
}

bool same(const verdict& a, const verdict& b) {
    return a.reason == b.reason && a.cause == b.cause && a.category == b.category && a.evidence == b.evidence &&
           a.provider == b.provider && a.rule == b.rule && a.matched == b.matched && a.lost_count == b.lost_count;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const classifier c;
    if (size < 2) return 0;
    const auto at_phase = static_cast<phase>(data[0] % 9);
    const std::string_view bytes = fuzzing::text_of(data + 2, size - 2);
    const std::string_view host = bytes.substr(0, data[1] < bytes.size() ? data[1] : 0);
    const std::string_view text = bytes.substr(host.size());
    const std::string copy(text);

    const fuzzing::memory_watch memory;
    const verdict v = c.classify(text, at_phase, host);
    check(v, text);
    require(same(v, c.classify(copy, at_phase, host)));

    // As a delivery that was delayed, with half of the text as what was said beside it.
    const std::string_view note = text.substr(text.size() / 2);
    const delivery d{.outcome = outcome::delayed, .text = text.substr(0, text.size() / 2), .note = note};
    const verdict of_delivery = c.classify(d);
    require(within(of_delivery.matched, text));
    require(of_delivery.category != category::hard || of_delivery.code_class != code_class::none);
    require(memory.count() == 0);
    return 0;
}
