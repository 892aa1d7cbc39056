// Any bytes as the text of a reply: a hint lies within its bounds, is the same when read again and with a line end
// behind it, and does not depend on case.
#include <mailbounce/policy/retry_hint.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    const std::string_view text(reinterpret_cast<const char*>(data), size);

    const auto hint = retry_hint(text);
    require(retry_hint(text) == hint);
    require(retry_hint(std::string(text) + "\n") == hint);
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

    // In mixed case tokens differ: "later.Try" ends a sentence, where "later.try" is a host name.
    std::string lower(text), upper(text);
    for (char& c : lower) c = detail::to_lower(c);
    for (char& c : upper) c = detail::is_letter(c) ? static_cast<char>(c & ~0x20) : c;
    require(retry_hint(lower) == retry_hint(upper));
    return 0;
}
