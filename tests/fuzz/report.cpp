// Any bytes as a message, read by a reader that has read others: texts that lie in the message or in the reader's
// memory, deliveries only where the kind has them, no failure in a delay, the same from a fresh reader and with other
// line ends, memory in proportion to the message, and a verdict on each delivery.
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/report/report_reader.hpp>

#include <optional>
#include <string>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;

// All that a report shows, as one text, line ends left out; `look` is called with each of its texts.
template <class Look>
std::string all_of(const report& r, Look look) {
    std::string all;
    const auto text = [&](std::string_view t) {
        look(t);
        for (const char c : t)
            if (c != '\r') all += c;
        all += '|';
    };
    const auto number = [&](std::int64_t n) { all += std::to_string(n) + '|'; };
    const auto time = [&](const std::optional<instant>& at) { number(at ? at->unix_seconds : -1); };
    number(static_cast<int>(r.kind));
    for (const std::string_view t : {r.reporting_mta, r.envelope_id, r.message_id, r.original_message_id, r.sent_to})
        text(t);
    time(r.arrival);
    if (const auto& f = r.complaint) {
        number(static_cast<int>(f->type));
        for (const std::string_view t : {f->recipient, f->sender, f->source_ip, f->reported_domain, f->user_agent})
            text(t);
        time(f->arrival);
    }
    for (const reported_delivery& told : r.deliveries) {
        const delivery& d = told.delivery;
        for (const std::string_view t : {told.final_recipient, told.original_recipient, told.diagnostic, told.queue_id,
                                         d.text, d.note, d.remote_host})
            text(t);
        time(told.will_retry_until);
        time(d.at);
        number(static_cast<int>(told.action));
        number(static_cast<int>(d.outcome));
        number(static_cast<int>(d.phase));
        number(d.code ? d.code->value() : 0);
        all += d.status ? format(*d.status).view() : std::string_view("-");
    }
    return all;
}

void check(const report& r, const classifier& judge) {
    const bool tells = r.kind == report_kind::bounce || r.kind == report_kind::delay || r.kind == report_kind::success;
    require(tells || r.deliveries.empty());
    require(r.complaint.has_value() == (r.kind == report_kind::feedback));
    require(r.deliveries.size() <= report_reader::max_deliveries);
    for (const reported_delivery& told : r.deliveries) {
        const delivery& d = told.delivery;
        require(d.outcome == outcome::failed || d.outcome == outcome::delayed || d.outcome == outcome::delivered);
        require(r.kind != report_kind::delay || d.outcome != outcome::failed);
        require(r.kind != report_kind::success || d.outcome == outcome::delivered);
        const verdict v = judge.classify(d);
        require((v.reason == reason::none) == (v.category == category::none));
    }
}

// Are its line ends nothing else, as they may be a half of a character in some character sets, and no bound for texts
// so near that it would depend on them?
bool has_plain_lines(std::string_view bytes) {
    return is_ascii(bytes) && bytes.find_first_of("\r\x1B") == std::string_view::npos &&
           bytes.size() <= detail::notice_reader::longest_text / 2;
}

// What a fresh reader tells.
std::string read_by_new(std::string_view bytes) {
    const fuzzing::memory_watch memory;
    report_reader fresh;
    const report& r = fresh.read(bytes);
    const std::size_t most = memory.most_bytes();
    require(most <= report_reader::max_memory + report_reader::max_memory_per_byte * bytes.size());
    return all_of(r, [&](std::string_view text) { require(fuzzing::within(text, bytes) || memory.holds(text)); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const classifier judge;
    static report_reader used;
    const std::string_view bytes = fuzzing::text_of(data, size);
    const report& r = used.read(bytes);
    check(r, judge);
    const std::string told = all_of(r, [](std::string_view) {});
    require(read_by_new(bytes) == told);
    if (has_plain_lines(bytes)) require(read_by_new(fuzzing::replaced(bytes, '\n', "\r\n")) == told);
    return 0;
}
