// Any bytes as a message, read by a reader that has read others: texts that can be read to their ends, deliveries only
// where the kind has them, no failure in a delay, the same from a fresh reader, and a verdict on each delivery.
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/report/report_reader.hpp>

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace mailbounce;

void require(bool holds) {
    if (!holds) std::abort();
}

// A number made of each byte that a report shows: a sanitizer sees those that are not there.
class looker {
public:
    void look(std::string_view text) {
        for (const char c : text) add(static_cast<unsigned char>(c));
        add(text.size());
    }
    void look(const std::optional<instant>& at) { add(at ? static_cast<std::uint64_t>(at->unix_seconds) : 1); }
    void add(std::uint64_t number) { seen_ = (seen_ ^ number) * 1099511628211U; }

    [[nodiscard]] std::uint64_t seen() const { return seen_; }

private:
    std::uint64_t seen_ = 14695981039346656037U;
};

std::uint64_t seen_in(const report& r) {
    looker l;
    l.add(static_cast<std::uint64_t>(r.kind));
    for (const std::string_view text : {r.reporting_mta, r.envelope_id, r.message_id, r.original_message_id, r.sent_to})
        l.look(text);
    l.look(r.arrival);
    if (const auto& f = r.complaint) {
        l.add(static_cast<std::uint64_t>(f->type));
        for (const std::string_view text : {f->recipient, f->sender, f->source_ip, f->reported_domain, f->user_agent})
            l.look(text);
        l.look(f->arrival);
    }
    for (const reported_delivery& told : r.deliveries) {
        const delivery& d = told.delivery;
        for (const std::string_view text : {told.final_recipient, told.original_recipient, told.diagnostic,
                                            told.queue_id, d.text, d.note, d.remote_host})
            l.look(text);
        l.look(told.will_retry_until);
        l.look(d.at);
        l.add(static_cast<std::uint64_t>(told.action));
        l.add(static_cast<std::uint64_t>(d.outcome));
        l.add(static_cast<std::uint64_t>(d.phase));
        l.add(d.code ? static_cast<std::uint64_t>(d.code->value()) : 0);
        if (d.status) l.look(std::string(format(*d.status).view()));
    }
    return l.seen();
}

void check(const report& r, const classifier& judge) {
    const bool tells = r.kind == report_kind::bounce || r.kind == report_kind::delay || r.kind == report_kind::success;
    require(tells || r.deliveries.empty());
    require(r.complaint.has_value() == (r.kind == report_kind::feedback));
    require(r.deliveries.size() <= 1024);
    for (const reported_delivery& told : r.deliveries) {
        const delivery& d = told.delivery;
        require(d.outcome == outcome::failed || d.outcome == outcome::delayed || d.outcome == outcome::delivered);
        require(r.kind != report_kind::delay || d.outcome != outcome::failed);
        require(r.kind != report_kind::success || d.outcome == outcome::delivered);
        const verdict v = judge.classify(d);
        require((v.reason == reason::none) == (v.category == category::none));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const classifier judge;
    static report_reader used;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const report& r = used.read(bytes);
    check(r, judge);
    report_reader fresh;
    require(seen_in(fresh.read(bytes)) == seen_in(r));
    return 0;
}
