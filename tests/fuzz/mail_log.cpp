// Any bytes as lines of a mail server's log: deliveries whose texts lie within their line, the same whatever line end
// follows, no more of them than the line could hold, no time where nothing tells it, and nothing allocated.
#include <mailbounce/report/mail_log.hpp>

#include <algorithm>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;

void read(std::string_view line) {
    const std::string alone(line);  // a sanitizer sees what is read behind it
    line = alone;
    const std::string with_end = alone + "\r\n";
    const fuzzing::memory_watch memory;
    const log_clock clock{.ahead_of_utc = hours(1), .read_at = start_of_day(2026, 12, 1)};
    const log_deliveries again = read_log_line(with_end, clock);
    auto other = again.begin();
    std::size_t count = 0;
    for (const reported_delivery& r : read_log_line(line)) {
        const delivery& d = r.delivery;
        for (const std::string_view part :
             {d.text, d.remote_host, d.note, r.final_recipient, r.original_recipient, r.diagnostic, r.queue_id})
            require(fuzzing::within(part, line));
        require(d.outcome == outcome::delivered || d.outcome == outcome::delayed || d.outcome == outcome::failed);
        require(other != nullptr && other->final_recipient == r.final_recipient && other->delivery.text == d.text);
        require(other->delivery.code == d.code && other->delivery.status == d.status);
        if (d.at) require(other->delivery.at == d.at);
        ++other;
        require(++count <= line.size());
    }
    require(other == nullptr && again.empty() == (count == 0));
    require(memory.count() == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (std::string_view rest = fuzzing::text_of(data, size); !rest.empty();) {
        const std::size_t end = (std::min)(rest.find('\n'), rest.size() - 1) + 1;
        read(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    return 0;
}
