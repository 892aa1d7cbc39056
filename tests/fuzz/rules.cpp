// Any bytes as an operator's rules: an error that points into them and changes nothing, or rules that a classifier can
// be built from, and whose reasons its verdicts have.
#include <mailbounce/classify/classifier.hpp>

#include <algorithm>
#include <utility>

#include "support/fuzzing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    using fuzzing::require;
    const std::string_view text = fuzzing::text_of(data, size);
    rule_set set = rule_set::empty();
    if (const auto wrong = set.add_text(text)) {
        const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
        require(wrong->line >= 1 && wrong->line <= lines && wrong->column >= 1 && wrong->column <= size + 1);
        require(wrong->fault != rule_fault::none && !wrong->message().empty() && set.rules().empty());
        return 0;
    }
    for (const placed_rule& placed : set.rules()) {
        require(!check_rule(placed.rule) && placed.place != rule_place::built_in);
        require(!fuzzing::within(placed.rule.name, text));  // the set keeps a copy
    }
    if (size > 4096) return 0;  // building a classifier from large files takes long under the sanitizers
    const std::size_t count = set.rules().size();
    const classifier c(std::move(set));
    require(c.rules().rules().size() == count);
    const verdict v = c.classify(text);
    require(v.reason == reason::none || v.reason == reason::undetermined || c.rules().holds(v.rule));
    return 0;
}
