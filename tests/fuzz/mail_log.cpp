// Any bytes as lines of a mail server's log: deliveries whose texts lie within their line, the same whatever line end
// follows, no more of them than the line could hold, and no time where nothing tells it.
#include <mailbounce/report/mail_log.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace mailbounce;

void require(bool holds) {
    if (!holds) std::abort();
}

bool within(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void read(std::string_view line) {
    const std::string with_end = std::string(line) + "\r\n";
    const log_clock clock{.ahead_of_utc = hours(1), .read_at = start_of_day(2026, 12, 1)};
    const log_deliveries again = read_log_line(with_end, clock);
    auto other = again.begin();
    std::size_t count = 0;
    for (const reported_delivery& r : read_log_line(line)) {
        const delivery& d = r.delivery;
        for (const std::string_view part :
             {d.text, d.remote_host, d.note, r.final_recipient, r.original_recipient, r.diagnostic, r.queue_id})
            require(within(part, line));
        require(d.outcome == outcome::delivered || d.outcome == outcome::delayed || d.outcome == outcome::failed);
        require(other != nullptr && other->final_recipient == r.final_recipient && other->delivery.text == d.text);
        require(other->delivery.code == d.code && other->delivery.status == d.status);
        if (d.at) require(other->delivery.at == d.at);
        ++other;
        require(++count <= line.size());
    }
    require(other == nullptr && again.empty() == (count == 0));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = (std::min)(rest.find('\n'), rest.size() - 1) + 1;
        read(std::string(rest.substr(0, end)));
        rest.remove_prefix(end);
    }
    return 0;
}
