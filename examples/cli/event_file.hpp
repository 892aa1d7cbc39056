// Files of events: CSV, a record for each thing that happened to an address.
#ifndef MAILBOUNCE_EXAMPLES_CLI_EVENT_FILE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_EVENT_FILE_HPP

#include <algorithm>
#include <mailbounce/mailbounce.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "address.hpp"
#include "csv.hpp"
#include "input.hpp"
#include "messages.hpp"
#include "values.hpp"

namespace cli {

/// What stands in such a file.
inline constexpr std::string_view event_file_help =
    "FILE (- is standard input) is CSV with a header line that names the columns, in any order; others are passed "
    "over:\n"
    "\n"
    "  time      ISO 8601: 2026-10-05, 2026-10-05T08:00, 2026-10-05T08:00:00+09:00; UTC unless it says otherwise\n"
    "  address   the case of its domain does not matter\n"
    "  event     failure, success, activity, complaint, unsubscribe, subscription, revalidation, removal, trap,\n"
    "            malformed\n"
    "  detail    of a failure: what the mail server said; or a reason of the library (mailbox_full); or a five-digit\n"
    "            delivery code of the SHANON Marketing Platform; may be left out\n"
    "  message   an id of the message, so that it counts once however often it is reported; may be left out\n"
    "  stream    bulk or transactional; may be left out, and is bulk then\n";

/// An event, and for a failure what it is known from: the words of the reply that decided, or a code.
struct told_event {
    mailbounce::event what{};
    std::string evidence{};
};

/// What happened to each address, in time order.
using event_list = std::map<std::string, std::vector<told_event>>;

/// The event that the detail of a failure makes; nothing if it says nothing of the address.
inline std::optional<told_event> read_failure(std::string_view detail, const mailbounce::classifier& classifier) {
    mailbounce::delivery d;
    mailbounce::verdict v;
    std::string evidence;
    if (const auto code = mailbounce::delivery_code::parse(detail)) {
        d = delivery_of(*code);
        v = verdict_of(*code);
        evidence = detail;
    } else if (const auto reason = mailbounce::parse_reason(detail); reason && *reason != mailbounce::reason::none) {
        v.reason = *reason;
        v.category = mailbounce::category_table{}(*reason, mailbounce::code_class::none);
    } else {
        d = mailbounce::delivery::from_reply(mailbounce::reply::parse(detail));
        d.outcome = mailbounce::outcome::failed;  // even after 4yz, which decides nothing: it was given up since
        v = classifier.classify(d);
        evidence = !v.matched.empty() ? '"' + std::string(v.matched) + '"' : to_text(d.status);
        if (evidence.empty()) evidence = to_text(d.code);
    }
    const auto event = event_of(d, v, {});
    return event ? std::optional(told_event{*event, evidence}) : std::nullopt;
}

/// Reads files of events. What cannot be read is told, and the rest goes on.
class event_reader {
public:
    explicit event_reader(messages& to) : messages_(to) {}

    void read(const std::string& path) {
        input_file file(path);
        csv_reader csv(file);
        if (const auto error = file.error()) return messages_.complain(path, *error);
        for (const std::string_view column : {"time", "address", "event"})
            if (!csv.has(column)) return messages_.complain(path, "has no column named " + std::string(column));
        while (csv.next()) {
            const std::string wrong = csv.fault().empty() ? read_record(csv) : std::string(csv.fault());
            if (!wrong.empty()) messages_.complain(path + ":" + std::to_string(csv.line()), wrong);
        }
    }

    /// What was read, but for what came after a time.
    event_list take(std::optional<mailbounce::instant> last) {
        for (auto& [address, events] : list_) {
            if (last) std::erase_if(events, [&](const told_event& e) { return e.what.at > *last; });
            std::stable_sort(events.begin(), events.end(),
                             [](const told_event& a, const told_event& b) { return a.what.at < b.what.at; });
        }
        std::erase_if(list_, [](const auto& entry) { return entry.second.empty(); });
        return std::move(list_);
    }

private:
    // What is wrong with a record, or nothing.
    std::string read_record(const csv_reader& csv) {
        const auto no_such = [&](std::string_view column) {
            return "no such " + std::string(column) + ": " + std::string(csv[column]);
        };
        const auto at = mailbounce::parse_instant(csv["time"]);
        if (!at) return no_such("time");
        const auto kind = mailbounce::parse_event_kind(csv["event"]);
        if (!kind) return no_such("event");
        const bool has_domain = csv["address"].find('@') != std::string_view::npos;
        if (!has_domain && *kind != mailbounce::event_kind::malformed) return no_such("address");
        const bool is_transactional = csv["stream"] == "transactional";
        if (!is_transactional && !csv["stream"].empty() && csv["stream"] != "bulk") return no_such("stream");

        std::optional<told_event> told = told_event{{.kind = *kind}};
        if (*kind == mailbounce::event_kind::failure) {
            told = read_failure(csv["detail"], classifier_);
            if (!told) return {};
            if (told->what.kind == mailbounce::event_kind::success)
                return "a failure, and its detail says that it was delivered: " + std::string(csv["detail"]);
        }
        told->what.at = *at;
        if (!csv["message"].empty()) told->what.message = mailbounce::message_key::of(csv["message"]);
        if (is_transactional) told->what.stream = mailbounce::mail_stream::transactional;
        list_[address_key(csv["address"])].push_back(std::move(*told));
        return {};
    }

    const mailbounce::classifier classifier_;
    messages& messages_;
    event_list list_;
};

}  // namespace cli

#endif
