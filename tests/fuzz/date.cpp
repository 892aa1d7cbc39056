// Any bytes as a date of mail and as one of ISO 8601: a time in the years that such a date can name, which is read
// again from its own text.
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/report/date.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    using fuzzing::require;
    const std::string_view text = fuzzing::text_of(data, size);
    const std::string unfolded = fuzzing::replaced(text, ' ', "\r\n ");

    const fuzzing::memory_watch memory;
    for (const auto& at : {parse_mail_date(text), parse_instant(text)}) {
        if (!at) continue;
        require(*at >= start_of_day(-1, 12, 31) && *at <= start_of_day(10000, 1, 2));
        if (*at >= start_of_day(0, 1, 1) && *at < start_of_day(10000, 1, 1))
            require(parse_instant(format(*at).view()) == at);
    }
    if (unfolded.size() <= 128) require(parse_mail_date(unfolded) == parse_mail_date(text));
    require(memory.count() == 0);
    return 0;
}
