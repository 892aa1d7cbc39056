// Any bytes as a schedule: an error that lies within them, or a schedule that comes back from its own text, and whose
// plan goes forward and ends; nothing is allocated.
#include <mailbounce/policy/schedule_form.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    using fuzzing::require;
    const fuzzing::memory_watch memory;
    const auto s = parse_schedule(fuzzing::text_of(data, size));
    if (!s) {
        require(s.error().fault != schedule_fault::none && s.error().position <= size);
        return 0;
    }
    const schedule_text written = format(*s);
    const auto again = parse_schedule(written.view());
    require(again && *again == *s);

    std::uint32_t number = 0;
    instant before{-1};
    for (const planned_attempt& a : s->plan(instant(0), size)) {
        require(a.number == ++number && a.at > before && a.at - instant(0) <= s->give_up_after);
        before = a.at;
        if (number == 200) break;  // the work for an attempt grows with those before it
    }
    require(number > 0 && memory.count() == 0);
    return 0;
}
