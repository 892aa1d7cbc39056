// Any bytes as a record and as the text of one: an error, or a record that comes back from either form as it was, and
// that takes any event; nothing is allocated.
#include <mailbounce/policy/presets.hpp>
#include <mailbounce/policy/record_form.hpp>

#include <algorithm>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;

void use(const address_record& r) {
    const auto from_bytes = record_from_bytes(to_bytes(r));
    require(from_bytes && *from_bytes == r);
    for (const preset* p : presets::all) {
        address_record copy = r;
        for (unsigned kind = 0; kind <= static_cast<unsigned>(event_kind::malformed); ++kind) {
            event e;
            e.kind = static_cast<event_kind>(kind);
            e.at = instant(1'700'000'000);
            const record_change change = copy.apply(e, p->policy);
            require(!change.stops || copy.is_stopped());
        }
        copy.settle(copy.epoch(), epoch_ruling::discarded, p->policy);
        require(to_string(copy.standing_at(p->policy, instant(1'800'000'000))).size() > 0);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzzing::memory_watch memory;
    if (const auto r = record_from_bytes({data, size})) {
        use(*r);
        const record_bytes bytes = to_bytes(*r);
        require(std::equal(bytes.begin(), bytes.end(), data));
    } else {
        require(r.error().fault != record_fault::none && r.error().position <= size);
    }
    if (const auto r = parse_record(fuzzing::text_of(data, size))) {
        use(*r);
        const record_text written = format(*r);
        const auto again = parse_record(written.view());
        require(again && format(*again).view() == written.view());
    } else {
        require(r.error().fault != record_fault::none && r.error().position <= size);
    }
    require(memory.count() == 0);
    return 0;
}
