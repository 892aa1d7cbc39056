// Any bytes as a message and as a delivery status: parts that follow one another in the message, no more of them than
// its bound, fields that lie in it, and nothing allocated for a delivery status.
#include <mailbounce/report/delivery_status.hpp>
#include <mailbounce/report/feedback_report.hpp>
#include <mailbounce/report/message.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;
using fuzzing::within;

void check(const message& m, std::string_view bytes) {
    require(within(m.header(), bytes) && m.parts().size() <= message::max_parts);
    const auto& h = m.fields();
    for (const std::string_view field : {h.from, h.to, h.subject, h.content_type, h.message_id, h.failed_recipients})
        require(within(field, bytes) && field.size() <= detail::max_value);
    const char* end_of_last = bytes.data();
    for (const message_part& part : m.parts()) {
        require(within(part.type, bytes) && within(part.body, bytes));
        if (part.body.empty()) continue;
        require(part.body.data() >= end_of_last);
        end_of_last = part.body.data() + part.body.size();
    }
}

void read_status(std::string_view text) {
    delivery_status_reader reader(text);
    for (std::size_t recipients = 0; reader.next();) {
        const recipient_status& r = reader.recipient();
        for (const std::string_view t : {r.final_recipient, r.original_recipient, r.remote_mta, r.diagnostic_code,
                                         r.diagnostic_type, r.status_comment, r.last_attempt, r.queue_id})
            require(within(t, text));
        require(++recipients <= text.size());
    }
    for (const std::string_view t : {reader.about().reporting_mta, reader.about().envelope_id, reader.about().queue_id})
        require(within(t, text));
    const feedback f = read_feedback(text);
    for (const std::string_view t : {f.recipient, f.sender, f.source_ip, f.reported_domain, f.user_agent})
        require(within(t, text));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static message used;
    const std::string_view bytes = fuzzing::text_of(data, size);
    used.parse(bytes);
    check(used, bytes);
    message fresh;
    fresh.parse(bytes);
    require(fresh.parts().size() == used.parts().size() && fresh.header() == used.header());

    const fuzzing::memory_watch memory;
    read_status(bytes);
    for (const message_part& part : used.parts()) read_status(part.body);
    require(memory.count() == 0);
    return 0;
}
