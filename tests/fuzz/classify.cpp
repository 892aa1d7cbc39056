// Any bytes as the text of a reply: a verdict whose views lie within them, the same each time, and the same rule for
// any case.
#include <mailbounce/classify/classifier.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace mailbounce;

void require(bool holds) {
    if (!holds) std::abort();
}

bool within(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const classifier c;
    if (size < 2) return 0;
    const auto at_phase = static_cast<phase>(data[0] % 9);
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    const std::string_view host = bytes.substr(0, data[1] < bytes.size() ? data[1] : 0);
    const std::string_view text = bytes.substr(host.size());

    const verdict v = c.classify(text, at_phase, host);
    require(within(v.matched, text));
    require(v.category == category_table{}(v.reason, v.code_class));
    require((v.reason == reason::none) == (v.category == category::none));
    require(v.lost_count <= verdict::max_lost);
    for (std::size_t i = 0; i < v.lost_count; ++i)
        require(within(v.lost[i].matched, text) && v.lost[i].reason != v.reason);

    const verdict again = c.classify(text, at_phase, host);
    require(again.reason == v.reason && again.rule == v.rule && again.matched == v.matched);
    return 0;
}
