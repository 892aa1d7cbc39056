// Any bytes as an operator's rules: an error that points into them and changes nothing, or rules that a classifier can
// be built from.
#include <mailbounce/classify/classifier.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    rule_set set = rule_set::empty();
    if (const auto wrong = set.add_text(text)) {
        const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
        if (wrong->line < 1 || wrong->line > lines || wrong->column < 1 || wrong->column > size + 1) std::abort();
        if (wrong->message().empty() || !set.rules().empty()) std::abort();
        return 0;
    }
    if (size > 4096) return 0;  // building a classifier from large files takes long under the sanitizers
    const classifier c(std::move(set));
    return c.classify(text).reason == reason::none ? 1 : 0;
}
