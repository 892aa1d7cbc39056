// mailbounce-retry-queue: a day of a mail queue against servers that answer as a script says, in simulated time. What
// an answer means, when to try again, when a destination is paused and when an address gets no more mail, the library
// says; the queue around it is here. cli/ reads the script and writes the tables.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <mailbounce/mailbounce.hpp>
#include <map>
#include <optional>
#include <queue>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "cli/address.hpp"
#include "cli/columns.hpp"
#include "cli/command_line.hpp"
#include "cli/messages.hpp"
#include "cli/number.hpp"
#include "cli/output.hpp"
#include "cli/queue_script.hpp"
#include "cli/timeline.hpp"

using namespace mailbounce;

namespace {

constexpr cli::program program{
    .name = "mailbounce-retry-queue",
    .usage =
        "usage: mailbounce-retry-queue [--schedule NAME] [--seed N] [--until HOURS] [--all] FILE\n"
        "       mailbounce-retry-queue --schedules | --help | --version\n",
    .about = "Plays a mail queue through, in simulated time.\n",
    .input = cli::queue_script_help,
    .options =
        "  --schedule NAME  try again as a real system does; of itself every 30 minutes for 24 hours\n"
        "  --schedules      lists the schedules\n"
        "  --seed N         for schedules that vary their waits: another number, other waits\n"
        "  --until HOURS    stop there; of itself when the queue is empty\n"
        "  --all            show each attempt, also those that are answered as the one before\n"
        "\n"
        "Exit status: 0, 1 if something could not be read, 2 if the call was wrong.\n",
    .version = version};

struct message {
    std::string name;
    std::string address;
    attempts made{};  // `first` is when it was sent
    std::string last_answer{};
};

// A domain that mail goes to, and what is remembered of the addresses there.
struct destination {
    breaker guard{};
    std::map<std::string, address_record> records{};
    std::size_t pauses = 0;
    std::string story{};
};

// What is due: an attempt at a message, or a decision of the operator.
struct appointment {
    instant at{};
    std::size_t order = 0;  // at equal times the one that was made first comes first
    message* attempt = nullptr;
    const cli::scripted_ruling* ruling = nullptr;

    friend bool operator<(const appointment& a, const appointment& b) {
        return std::tie(b.at, b.order) < std::tie(a.at, a.order);
    }
};

class simulation {
public:
    simulation(const cli::queue_script& script, const retry_preset& retries, std::uint64_t seed, bool shows_all)
        : script_(script), retries_(retries), seed_(seed), shows_all_(shows_all) {
        messages_.reserve(script.sent.size());  // they are pointed at
        for (const cli::scripted_message& sent : script.sent) {
            messages_.push_back({"m" + std::to_string(messages_.size() + 1), sent.address, {sent.at, sent.at, 0}});
            plan({.at = sent.at, .attempt = &messages_.back()});
        }
        for (const cli::scripted_ruling& ruling : script.rulings) plan({.at = ruling.at, .ruling = &ruling});
    }

    // Plays it through, up to a time.
    void run(instant until) {
        for (; !due_.empty() && due_.top().at <= until;) {
            const appointment next = due_.top();
            due_.pop();
            now_ = next.at;
            if (next.ruling != nullptr)
                rule(*next.ruling);
            else
                attempt(*next.attempt);
        }
        for (; !due_.empty(); due_.pop())
            if (due_.top().attempt != nullptr && due_.top().attempt->made.first <= until)
                figures_.add({.outcome = outcome::delayed}, {});
    }

    void write(cli::output& out) const {
        timeline_.write(out);
        cli::columns summary;
        cli::add_figures(summary, figures_);
        for (const auto& [domain, d] : destinations_)
            for (const auto& [address, record] : d.records)
                if (const auto at = record.stopped_at())
                    summary.add({"stopped", address + " at " + cli::clock_text(*at) + ", " +
                                                std::string(to_string(record.stop_reason()))});
        for (const auto& [domain, d] : destinations_)
            if (d.pauses > 0)
                summary.add({"paused", domain + ' ' + cli::plural(d.pauses, "time", "times") + ", " + d.story +
                                           (d.guard.held() == 0 ? "" : "; what is held waits for discard or release")});
        summary.write(out);
    }

private:
    void plan(appointment a) {
        a.order = appointments_++;
        due_.push(a);
    }

    void attempt(message& m) {
        const std::string domain(cli::domain_part(m.address));
        destination& to = destinations_[domain];
        address_record& record = to.records[m.address];
        to.guard.settle(record, policy_);
        if (!record.allows(policy_, mail_stream::bulk, now_)) {
            figures_.add({.outcome = outcome::not_attempted}, {.reason = reason::suppressed_by_sender});
            return tell(m, {"not sent", cli::red}, {}, "(the address is stopped)");
        }
        if (!to.guard.allows(now_)) return hold(m, to);

        m.made.last = now_;
        ++m.made.count;
        const std::string_view answer = script_.reply_to(m.address, m.made.count == 1, now_);
        const reply r = reply::parse(answer);
        delivery d = r.code() ? delivery::from_reply(r) : delivery::unanswered(answer);
        verdict v = classifier_.classify(d);

        const auto paused_until = to.guard.resumes_at();
        const breaker_stamp stamp = to.guard.observe({v.reason, message_key::of(m.address).value, now_});
        const step_context context{.schedule = retries_.schedule,
                                   .rule = retries_.rule,
                                   .policy = &policy_,
                                   .record = &record,
                                   .destination = &to.guard,
                                   .seed = seed_ + message_key::of(m.name).value};
        next_step step = decide(d, v, m.made, context);
        const bool stays = step.action == action::retry || step.action == action::pause_destination;
        if (!stays) {  // only now is it an event of the address, and that may be one too many
            if (d.outcome == outcome::delayed) {
                d.outcome = outcome::failed;
                if (m.made.count > 1) v = expired_after(v);
            }
            finish(m, record, d, v, stamp);
            step = decide(d, v, m.made, context);
        }
        tell(m, cli::spoken(step), v, answer, step.action == action::retry);
        if (stays) plan({.at = step.at, .attempt = &m});
        if (to.guard.resumes_at() != paused_until) tell_pause(domain, to);
    }

    // A message that is due while its destination is paused waits, unless it will be too old.
    void hold(message& m, destination& to) {
        const instant resumes = *to.guard.resumes_at();
        constexpr std::string_view why = "(the destination is paused)";
        if (resumes - m.made.first <= retries_.schedule.give_up_after) {
            tell(m, {"hold until " + cli::clock_text(resumes), cli::yellow}, {}, why, true);
            return plan({.at = resumes, .attempt = &m});
        }
        const verdict v = expired_after({.reason = to.guard.run_reason()});
        const std::uint16_t epoch = to.guard.run_epoch();
        finish(m, to.records[m.address], {.outcome = outcome::failed}, v,
               {epoch, to.guard.ruling_of(epoch).value_or(epoch_ruling::counts)});
        tell(m, {"give up", cli::red}, v, why);
    }

    // A message that is over counts for or against its address, and in the figures.
    void finish(const message& m, address_record& record, const delivery& d, const verdict& v, breaker_stamp stamp) {
        event e = *event_of(d, v, now_, message_key::of(m.name));
        e.epoch = stamp.epoch;
        e.ruling = stamp.ruling;
        record.apply(e, policy_);
        figures_.add(d, v);
    }

    // A destination was paused, or takes mail again.
    void tell_pause(const std::string& domain, destination& d) {
        const auto resumes = d.guard.resumes_at();
        if (!resumes) return timeline_.add(now_, domain, {}, {"takes mail again", cli::green}, {}, {});
        const std::string_view why = to_string(d.guard.run_reason());
        if (++d.pauses == 1) d.story = why;
        const std::string whose = settle(d, d.guard);
        timeline_.add(now_, domain, {}, {"pause until " + cli::clock_text(*resumes), cli::red}, why,
                      d.guard.held() > 0 ? "held: failures of " + whose : std::string());
    }

    // The operator decides on all failures that are held at a destination.
    void rule(const cli::scripted_ruling& r) {
        destination& d = destinations_[r.domain];
        const std::string_view what = r.ruling == epoch_ruling::counts ? "released" : "discarded";
        const breaker before = d.guard;
        d.guard.rule_held(r.ruling);
        const std::string whose = settle(d, before);
        d.story.append("; ").append(what).append(" for ").append(whose);
        timeline_.add(now_, r.domain, {}, {what}, {}, "failures of " + whose);
    }

    // Brings the records in line with what holds for the failures of the pauses. Tells how many are, or were, held, and
    // what that changes.
    std::string settle(destination& d, const breaker& before) const {
        std::size_t addresses = 0, stopped = 0, freed = 0;
        for (auto& [address, record] : d.records) {
            const bool was_stopped = record.is_stopped();
            addresses += before.ruling_of(record.epoch()) == epoch_ruling::held;
            d.guard.settle(record, policy_);
            stopped += !was_stopped && record.is_stopped();
            freed += was_stopped && !record.is_stopped();
        }
        std::string text = cli::plural(addresses, "address", "addresses");
        if (freed > 0) text += ", " + std::to_string(freed) + " no longer stopped";
        if (stopped > 0) text += ", " + std::to_string(stopped) + " stopped by them";
        return text;
    }

    // A line for a message. One that may repeat, and does, is left out unless all are asked for.
    void tell(message& m, const cli::cell& what, const verdict& v, std::string_view answer, bool may_repeat = false) {
        const bool repeats = answer == m.last_answer;
        m.last_answer = answer;
        if (may_repeat && repeats && !shows_all_) return;
        const std::string number = m.made.count > 0 ? " #" + std::to_string(m.made.count) : "";
        timeline_.add(now_, m.address, m.name + number, what, v.reason == reason::none ? "" : to_string(v.reason),
                      answer);
    }

    const cli::queue_script& script_;
    const retry_preset& retries_;
    const std::uint64_t seed_;
    const bool shows_all_;

    const classifier classifier_;
    const suppression policy_{};
    std::vector<message> messages_;
    std::map<std::string, destination> destinations_;
    std::priority_queue<appointment> due_;
    std::size_t appointments_ = 0;
    instant now_{};
    tally figures_;
    cli::timeline timeline_;
};

void list_schedules(cli::output& out) {
    cli::columns table;
    table.add({"name", "as of", "attempts", "for", "waits", "source"});
    for (const retry_preset* p : retry_presets::all) {
        constexpr std::size_t shown = 6;
        std::size_t count = 0;
        std::string waits;
        for (const planned_attempt& a : p->schedule.plan(cli::first_midnight))
            if (++count > 1 && count <= shown + 1) waits += cli::length_text(a.wait) + ' ';
        if (count > shown + 1) waits += "...";
        table.add(
            {p->name, p->as_of, std::to_string(count), cli::length_text(p->schedule.give_up_after), waits, p->source});
    }
    table.write(out);
}

}  // namespace

int main(int argc, char** argv) {
    const cli::command_line call(argc, argv, {"--schedule", "--seed", "--until"},
                                 {"--all", "--schedules", "--help", "--version"});
    if (const auto status = program.answer(call)) return *status;
    cli::output out;
    if (call.has("--schedules")) {
        list_schedules(out);
        return cli::exit_done;
    }
    constexpr retry_preset standard{.name = "default", .source = "", .as_of = "", .schedule = {}};
    const std::string_view name = call.value("--schedule").value_or(standard.name);
    const retry_preset* const retries = name == standard.name ? &standard : retry_presets::find(name);
    if (retries == nullptr) return program.misused("no such schedule: " + std::string(name));
    const auto seed = cli::parse_number<std::uint64_t>(call.value("--seed").value_or("0"));
    if (!seed) return program.misused("--seed needs a number");
    const auto last_hour = cli::parse_number<std::uint16_t>(call.value("--until").value_or("65535"));
    if (!last_hour) return program.misused("--until needs a number of hours");
    if (call.others().size() != 1) return program.misused("one FILE is needed");

    cli::messages messages(false);
    cli::queue_script script;
    script.read(call.others().front(), messages);
    simulation queue(script, *retries, *seed, call.has("--all"));
    queue.run(cli::first_midnight + hours(*last_hour));
    queue.write(out);
    if (!out.flush()) messages.complain(std::string(program.name), "standard output cannot be written");
    return messages.complained() ? cli::exit_unreadable : cli::exit_done;
}
