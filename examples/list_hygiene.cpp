// mailbounce-list-hygiene: which addresses of a mailing list should get no more mail, and why, from a file of what
// happened to them; and which it would be under another policy, before anything is changed. A complete program on top
// of the library's policies; cli/ reads the files and writes the tables.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <mailbounce/mailbounce.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/columns.hpp"
#include "cli/command_line.hpp"
#include "cli/event_file.hpp"
#include "cli/messages.hpp"
#include "cli/number.hpp"
#include "cli/output.hpp"

using namespace mailbounce;

namespace {

constexpr cli::program program{
    .name = "mailbounce-list-hygiene",
    .usage =
        "usage: mailbounce-list-hygiene [--preset NAME | --uniform N | --detailed P,T,U] [--cumulative]\n"
        "                               [--compare NAME] [--explain] [--at TIME] FILE...\n"
        "       mailbounce-list-hygiene --presets | --help | --version\n",
    .about =
        "Tells which addresses should get no more mail, and why: a stopped address gets no bulk mail, a blocked one\n"
        "no mail at all.\n",
    .input = cli::event_file_help,
    .options =
        "  --preset NAME     the policy of a real system; `default` is the library's: three failures in a row,\n"
        "                    whatever their category, that are a matter of the address or the recipient's side\n"
        "  --presets         lists the presets\n"
        "  --uniform N       stop after N failures, of whatever category (1 to 5)\n"
        "  --detailed P,T,U  stop after P permanent (1 to 3), T temporary or U unknown ones (1 to 5)\n"
        "  --cumulative      count failures in all, instead of in a row\n"
        "  --compare NAME    which addresses would be stopped under only one of the two policies\n"
        "  --explain         which failures led there, and how many more would stop those that are not stopped\n"
        "  --at TIME         how things stood then; of itself: after the last event\n"
        "\n"
        "Exit status: 0, 1 if something could not be read, 2 if the call was wrong.\n",
    .version = version};

// --- The policies.

struct named_policy {
    std::string name;
    suppression policy;
};

std::optional<named_policy> find_policy(std::string_view name) {
    if (name == "default") return named_policy{"default", {}};
    if (const preset* const p = presets::find(name)) return named_policy{std::string(name), p->policy};
    return std::nullopt;
}

// The policy that a call asks for; else what is wrong with it.
result<named_policy, std::string> choose_policy(const cli::command_line& call) {
    const auto preset = call.value("--preset"), uniform = call.value("--uniform"), detailed = call.value("--detailed");
    if (preset.has_value() + uniform.has_value() + detailed.has_value() > 1)
        return std::string("--preset, --uniform or --detailed, not two of them");
    std::optional<named_policy> chosen = find_policy(preset.value_or("default"));
    if (!chosen) return "no such preset: " + std::string(*preset);
    if (uniform || detailed) {
        const auto numbers = cli::parse_numbers<int>(uniform ? *uniform : *detailed);
        if (numbers.size() != (uniform ? 1 : 3))
            return std::string(uniform ? "--uniform needs a number" : "--detailed needs three numbers, as in 1,5,3");
        const auto limits = uniform ? thresholds::checked_uniform(numbers[0])
                                    : thresholds::checked_detailed(numbers[0], numbers[1], numbers[2]);
        if (!limits) return std::string(format(limits.error()).view());
        chosen = {uniform ? "uniform " + std::string(*uniform) : "detailed " + std::string(*detailed), *limits};
    }
    if (call.has("--cumulative")) {
        chosen->name += ", cumulative";
        chosen->policy.counting = counting::cumulative;
    }
    return *chosen;
}

void list_presets(cli::output& out) {
    cli::columns table;
    table.add({"name", "as of", "needs", "source"});
    for (const preset* p : presets::all)
        table.add({p->name, p->as_of, p->policy.needs_history() ? "history" : "record", p->source});
    table.write(out);
}

// --- What they make of the events.

std::vector<event> history_of(const std::vector<cli::told_event>& told) {
    std::vector<event> events;
    events.reserve(told.size());
    for (const cli::told_event& e : told) events.push_back(e.what);
    return events;
}

// "2026-10-05 08:00"; the day is its first ten characters.
constexpr std::size_t day_size = 10;
std::string to_text(instant t) {
    std::string text(format(t).view().substr(0, 16));
    text[10] = ' ';
    return text;
}

// Why an address is stopped: "mailbox_unknown, hard 1 of 1; complaint". A score of one point each is a number of
// failures.
std::string stop_text(const explanation& x, stop_set stops, const score_rule& points) {
    const bool is_number = x.rule == stop_rule::score && points.hard == 1 && points.soft == 1 && points.unknown == 1;
    std::string text;
    if (stops.contains(stop_cause::failures)) {
        text.append(to_string(x.reason)).append(", ").append(is_number ? "failures" : to_string(x.rule));
        text += x.limit > 0 ? ' ' + std::to_string(x.reached) + " of " + std::to_string(x.limit) : " at once";
    }
    for (const stop_cause cause :
         {stop_cause::complaint, stop_cause::unsubscribe, stop_cause::removal, stop_cause::trap, stop_cause::malformed})
        if (stops.contains(cause)) text.append(text.empty() ? "" : "; ").append(to_string(cause));
    return text;
}

// How far an address is from a stop: "2 failures, 1 hard or 3 soft to go".
std::string to_go_text(const explanation& x, const suppression& policy) {
    std::string text;
    const auto add = [&](std::uint8_t more, std::string_view kind) {
        if (more == failures_to_go::never) return;
        text.append(text.empty() ? ", " : " or ").append(std::to_string(more)).append(kind);
    };
    const auto& [hard, soft, unknown] = x.to_go;
    const bool is_uniform = hard == soft && soft == unknown;
    add(hard, is_uniform ? "" : " hard");
    if (!is_uniform) add(soft, " soft");
    if (!is_uniform) add(unknown, " unknown");
    return cli::plural(x.record.counts(policy).total(), "failure", "failures") + text + (text.empty() ? "" : " to go");
}

// Since when an address has been getting no bulk mail.
std::optional<instant> stopped_since(history events, const explanation& x, stop_set stops, const suppression& policy) {
    std::optional<instant> since;
    address_record record;
    for (const event& e : events) {
        record.apply(e, policy);
        if (record.stops(policy, e.at).without(stop_cause::failures).empty())
            since.reset();
        else if (!since)
            since = e.at;
    }
    if (!stops.contains(stop_cause::failures)) return since;
    return since && *since < *x.record.stopped_at() ? since : x.record.stopped_at();
}

// Tells what policies make of a list at a time.
class hygiene_report {
public:
    hygiene_report(const cli::event_list& list, instant now, bool explains, cli::output& out)
        : list_(list), now_(now), explains_(explains), out_(out) {}

    // Who is stopped or warned; with explanations, also who is on the way there.
    void standings(const named_policy& under) const {
        cli::columns table;
        std::size_t events = 0, for_failures = 0, otherwise = 0, warned = 0;
        for (const auto& [address, told] : list_) {
            const explanation x = explain(history_of(told), under.policy, now_);
            const standing s = x.record.standing_at(under.policy, now_);
            const stop_set stops = x.record.stops(under.policy, now_);
            const bool has_failures = !x.record.is_stopped() && !x.failures().empty();
            events += told.size();
            for_failures += stops.contains(stop_cause::failures);
            otherwise += !stops.empty() && !stops.contains(stop_cause::failures);
            warned += s == standing::warned;
            if (s == standing::clear && !(explains_ && has_failures)) continue;
            if (table.empty()) table.add({"address", "standing", "since", "why"});
            const std::string_view colour = s > standing::warned ? cli::red : s == standing::warned ? cli::yellow : "";
            add(table, address, {to_string(s), colour}, told, x, stops, under.policy);
        }
        write(table);
        out_ << cli::plural(list_.size(), "address", "addresses") << ", " << cli::plural(events, "event", "events")
             << " up to " << to_text(now_) << "; policy: " << under.name << "\n"
             << std::to_string(for_failures) << " stopped for failures, " << std::to_string(otherwise)
             << " stopped otherwise, " << std::to_string(warned) << " warned\n";
    }

    // Who would be stopped for failures under only one of two policies.
    void differences(const named_policy& first, const named_policy& second) const {
        std::vector<std::vector<event>> histories;
        std::vector<cli::event_list::const_iterator> entries;
        for (auto entry = list_.begin(); entry != list_.end(); ++entry) {
            histories.push_back(history_of(entry->second));
            entries.push_back(entry);
        }
        cli::columns table;
        const auto differs = [&](std::size_t i, const address_record& under_first, const address_record&) {
            const auto& [address, told] = *entries[i];
            const bool is_first = under_first.stops(first.policy, now_).contains(stop_cause::failures);
            const named_policy& under = is_first ? first : second;
            if (table.empty()) table.add({"address", "stopped only by", "since", "why"});
            add(table, address, {under.name}, told, explain(histories[i], under.policy, now_), stop_cause::failures,
                under.policy);
        };
        const policy_comparison stopped = compare(histories, first.policy, second.policy, now_, differs);
        write(table);
        out_ << cli::plural(list_.size(), "address", "addresses") << " up to " << to_text(now_)
             << "\nstopped for failures: " << std::to_string(stopped.neither) << " by neither, "
             << std::to_string(stopped.both) << " by both, " << std::to_string(stopped.only_first) << " only by "
             << first.name << ", " << std::to_string(stopped.only_second) << " only by " << second.name << '\n';
    }

private:
    // The line of one address, and, with explanations, one for each failure behind it.
    void add(cli::columns& table, const std::string& address, const cli::cell& label,
             const std::vector<cli::told_event>& told, const explanation& x, stop_set stops,
             const suppression& policy) const {
        const auto since = stopped_since(history_of(told), x, stops, policy);
        table.add({address, label, since ? to_text(*since).substr(0, day_size) : "-",
                   stops.empty() ? to_go_text(x, policy) : stop_text(x, stops, policy.score)});
        if (!explains_ || !(stops.empty() || stops.contains(stop_cause::failures))) return;
        for (const std::uint32_t index : x.failures()) {
            const cli::told_event& failure = told[index];
            std::string text(to_string(failure.what.reason));
            if (!failure.evidence.empty()) text += ' ' + failure.evidence;
            table.add({"", to_string(policy.judge(failure.what).category), to_text(failure.what.at), text});
        }
    }

    void write(const cli::columns& table) const {
        if (table.empty()) return;
        table.write(out_);
        out_ << '\n';
    }

    const cli::event_list& list_;
    instant now_;
    bool explains_;
    cli::output& out_;
};

}  // namespace

int main(int argc, char** argv) {
    const cli::command_line call(argc, argv, {"--preset", "--uniform", "--detailed", "--compare", "--at"},
                                 {"--cumulative", "--explain", "--presets", "--help", "--version"});
    if (const auto status = program.answer(call)) return *status;
    cli::output out;
    if (call.has("--presets")) {
        list_presets(out);
        return cli::exit_done;
    }
    const auto policy = choose_policy(call);
    if (!policy) return program.misused(policy.error());
    const auto other = find_policy(call.value("--compare").value_or("default"));
    if (!other) return program.misused("no such preset: " + std::string(*call.value("--compare")));
    const auto at = parse_instant(call.value("--at").value_or(""));
    if (!at && call.has("--at")) return program.misused("no such time: " + std::string(*call.value("--at")));
    if (call.others().empty()) return program.misused("nothing to read: a FILE is missing");

    cli::messages messages(false);
    cli::event_reader reader(messages);
    for (const std::string& path : call.others()) reader.read(path);
    const cli::event_list list = reader.take(at);
    instant now = at.value_or(instant{});
    for (const auto& [address, events] : list) now = (std::max)(now, events.back().what.at);

    const hygiene_report told(list, now, call.has("--explain"), out);
    if (list.empty())
        out << "no events\n";
    else if (call.has("--compare"))
        told.differences(*policy, *other);
    else
        told.standings(*policy);
    if (!out.flush()) messages.complain("mailbounce-list-hygiene", "standard output cannot be written");
    return messages.complained() ? cli::exit_unreadable : cli::exit_done;
}
