// Any bytes as a record and as the text of one: an error, or a record that comes back from either form as it was, and
// that takes any event.
#include <mailbounce/policy/presets.hpp>
#include <mailbounce/policy/record_form.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace mailbounce;

void require(bool holds) {
    if (!holds) std::abort();
}

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
    if (const auto r = record_from_bytes({data, size})) use(*r);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto r = parse_record(text)) {
        use(*r);
        const record_text written = format(*r);
        const auto again = parse_record(written.view());
        require(again && format(*again).view() == written.view());
    } else {
        require(r.error().fault != record_fault::none && r.error().position <= size);
    }
    return 0;
}
