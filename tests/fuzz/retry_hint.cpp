// Any bytes as the text of a reply: a hint lies within its bounds, is the same when read again and with a line end
// behind it, and does not depend on case; nothing is allocated.
#include <mailbounce/policy/retry_hint.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    using fuzzing::require;
    const std::string_view text = fuzzing::text_of(data, size);
    const std::string with_end = std::string(text) + "\n";
    // In mixed case tokens differ: "later.Try" ends a sentence, where "later.try" is a host name.
    const std::string lower = fuzzing::lower(text), upper = fuzzing::upper(text);

    const fuzzing::memory_watch memory;
    const auto hint = retry_hint(text);
    require(retry_hint(with_end) == hint);
    if (hint) {
        constexpr instant now = start_of_day(2026, 11, 25);
        const instant t = hint->not_before(now);
        require(t >= now && t <= now + longest_retry_hint);
        if (hint->date) {
            require(hint->wait == seconds(0) && hint->bound == retry_bound::at_least);
            require(*hint->date >= start_of_day(-1, 12, 31) && *hint->date <= start_of_day(10000, 1, 2));
        } else {
            require(hint->wait >= shortest_retry_hint && hint->wait <= longest_retry_hint);
        }
    }
    require(retry_hint(lower) == retry_hint(upper));
    require(memory.count() == 0);
    return 0;
}
