// What the page tells, counted: by category, reason, destination, time and address, and what stayed undetermined. It
// grows with what is told apart (addresses, destinations, wordings), not with how much is read.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_FIGURES_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_FIGURES_HPP

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mailbounce/mailbounce.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "../address.hpp"
#include "../presentation.hpp"
#include "../text.hpp"

namespace cli {

/// What failed or was delayed, by category.
struct category_counts {
    std::size_t hard = 0;
    std::size_t soft = 0;
    std::size_t unknown = 0;

    [[nodiscard]] std::size_t total() const { return hard + soft + unknown; }

    void add(mailbounce::category c) {
        ++(c == mailbounce::category::hard ? hard : c == mailbounce::category::soft ? soft : unknown);
    }
    category_counts& operator+=(const category_counts& more) {
        hard += more.hard;
        soft += more.soft;
        unknown += more.unknown;
        return *this;
    }
};

/// A reason, and for `expired` its cause.
struct why {
    mailbounce::reason reason = mailbounce::reason::none;
    mailbounce::reason cause = mailbounce::reason::none;

    /// The reason that can be mended.
    [[nodiscard]] mailbounce::reason real() const { return cause != mailbounce::reason::none ? cause : reason; }

    friend auto operator<=>(const why&, const why&) = default;
};

struct reason_figures {
    category_counts failed;    ///< and delayed
    std::size_t given_up = 0;  ///< of these
};

/// One host's, or one domain's, answers.
struct destination_figures {
    std::size_t delivered = 0;
    category_counts failed;
    std::map<why, std::size_t> reasons;
    std::size_t recipients = 0;  ///< different ones that had something fail; once all is read
    bool takes_nothing = false;  ///< it refuses everything, mostly for one reason; once all is read

    /// The reason of most of what failed, and how often.
    [[nodiscard]] std::pair<why, std::size_t> main_reason() const {
        const auto most = std::max_element(reasons.begin(), reasons.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most != reasons.end() ? *most : std::pair<const why, std::size_t>{};
    }
};
using destination_map = std::map<std::string, destination_figures, std::less<>>;

/// How an address stands under the library's default policy, by what was read alone.
struct address_figures {
    mailbounce::address_record record;
    why last;                               ///< of the failure that stopped it, else of the last one
    std::string words;                      ///< with which that was told
    std::optional<mailbounce::instant> at;  ///< when, if known
    const destination_map::value_type* where = nullptr;
};
using address_map = std::map<std::string, address_figures, std::less<>>;

/// What becomes of an address.
enum class address_state : std::uint8_t {
    clear,       ///< nothing counts against it
    on_the_way,  ///< not stopped yet, with failures that count
    to_stop,
    held,  ///< stopped by a destination that refuses everything, so that it may be as good as any
};

/// Failures by time, in steps that grow where there are many.
class time_bins {
public:
    using map = std::map<std::int64_t, category_counts>;  ///< by the number of the step, counted from 1970

    void add(mailbounce::instant at, mailbounce::category c) {
        bins_[number_of(at.unix_seconds, step())].add(c);
        if (bins_.size() > most_kept) coarsen();
    }

    /// Makes the steps long enough that there are no more than so many from the first to the last.
    void fit(std::int64_t most) {
        while (!bins_.empty() && bins_.rbegin()->first - bins_.begin()->first >= most) coarsen();
    }

    [[nodiscard]] std::int64_t step() const { return step_hours_ * 3600; }  ///< in seconds
    [[nodiscard]] const map& bins() const { return bins_; }
    [[nodiscard]] static std::int64_t number_of(std::int64_t seconds, std::int64_t step) {
        return seconds / step - (seconds % step < 0 ? 1 : 0);
    }

private:
    static constexpr std::size_t most_kept = 4096;

    // Hours, six hours, days, weeks, four weeks, and so on: each step holds whole steps of those before.
    void coarsen() {
        const std::int64_t before = step();
        step_hours_ *= step_hours_ == 1 ? 6 : step_hours_ == 24 ? 7 : 4;
        map merged;
        for (const auto& [number, counts] : bins_) merged[number_of(number * before, step())] += counts;
        bins_ = std::move(merged);
    }

    std::int64_t step_hours_ = 1;
    map bins_;
};

/// Answers that no rule knew, alike but for what varies.
struct undetermined_figures {
    std::size_t count = 0;
    std::string text;  ///< of the first
};

struct figures {
    // --- What is read, and how much of it.

    std::size_t files = 0;
    std::string first_file;
    std::size_t messages = 0;
    std::size_t log_lines = 0;  ///< that tell of deliveries
    std::size_t replies = 0;
    std::size_t complaints = 0;
    std::size_t deliveries = 0;
    std::array<std::size_t, 5> outcomes{};  ///< by mailbounce::outcome
    std::optional<mailbounce::instant> first, last;

    // --- What it tells.

    category_counts failed;  ///< and delayed: all that has a reason
    std::map<why, reason_figures> reasons;
    destination_map destinations;
    address_map addresses;  ///< those that something failed for, or that complained
    time_bins times;
    std::map<mailbounce::fingerprint, undetermined_figures> undetermined;

    static constexpr mailbounce::suppression policy{};

    void add(const judged_delivery& d, mailbounce::message_key message = {},
             std::optional<mailbounce::instant> otherwise_at = std::nullopt) {
        const mailbounce::delivery& told = d.reported.delivery;
        const mailbounce::verdict& v = d.verdict;
        const bool has_failed = v.reason != mailbounce::reason::none;
        const std::optional<mailbounce::instant> at = told.at ? told.at : otherwise_at;
        ++deliveries;
        ++outcomes[static_cast<std::size_t>(told.outcome)];
        if (at) note_time(*at);

        const destination_map::value_type* where = nullptr;
        if (const std::string name = destination_of(d.reported); !name.empty()) {
            destination_map::value_type& to = *destinations.try_emplace(name).first;
            where = &to;
            if (has_failed) {
                to.second.failed.add(v.category);
                ++to.second.reasons[{v.reason, v.cause}];
            } else {
                ++to.second.delivered;
            }
        }
        if (has_failed) {
            failed.add(v.category);
            reason_figures& r = reasons[{v.reason, v.cause}];
            r.failed.add(v.category);
            r.given_up += told.outcome != mailbounce::outcome::delayed;
            if (at) times.add(*at, v.category);
            if (v.reason == mailbounce::reason::undetermined) add_undetermined(told.text);
        }
        if (!d.reported.recipient().empty()) note_address(d, where, at, message);
    }

    void add(const mailbounce::feedback& f) {
        using enum mailbounce::feedback_type;
        const bool is_complaint = f.type == abuse || f.type == fraud || f.type == virus;
        complaints += is_complaint;
        if (f.arrival) note_time(*f.arrival);
        if (f.recipient.empty() || (!is_complaint && f.type != opt_out)) return;
        address_figures& a = addresses[address_key(f.recipient)];
        a.record.apply({.kind = is_complaint ? mailbounce::event_kind::complaint : mailbounce::event_kind::unsubscribe,
                        .at = now()},
                       policy);
        if (a.last == why{}) a.at = f.arrival;
    }

    /// Called once all is read.
    void finish() {
        for (const auto& [address, a] : addresses)
            if (a.where != nullptr && a.last != why{}) ++destinations.find(a.where->first)->second.recipients;
        // What breaker.hpp calls a destination that refuses everything. Only where deliveries are told of can their
        // absence mean something.
        const mailbounce::breaker_settings enough;
        if (delivered() == 0) return;
        for (auto& [name, d] : destinations) {
            const auto [reason, count] = d.main_reason();
            d.takes_nothing = d.delivered == 0 && d.recipients >= enough.least &&
                              count * 100 >= d.failed.total() * enough.percent &&
                              enough.reasons.contains(reason.real());
        }
    }

    [[nodiscard]] std::size_t count(mailbounce::outcome o) const { return outcomes[static_cast<std::size_t>(o)]; }
    [[nodiscard]] std::size_t delivered() const {
        return count(mailbounce::outcome::delivered) + count(mailbounce::outcome::presumed_delivered);
    }

    /// The time of the last delivery that tells its time; without one, 1970.
    [[nodiscard]] mailbounce::instant now() const { return last.value_or(mailbounce::instant{}); }

    /// Why an address should get no more mail; empty if it may.
    [[nodiscard]] mailbounce::stop_set stops(const address_figures& a) const { return a.record.stops(policy, now()); }

    [[nodiscard]] address_state state_of(const address_figures& a) const {
        const mailbounce::stop_set causes = stops(a);
        if (causes.empty())
            return a.record.counts(policy).total() > 0 ? address_state::on_the_way : address_state::clear;
        const bool is_held = causes == mailbounce::stop_set{mailbounce::stop_cause::failures} && a.where != nullptr &&
                             a.where->second.takes_nothing &&
                             a.where->second.main_reason().first.real() == a.last.real();
        return is_held ? address_state::held : address_state::to_stop;
    }

private:
    static constexpr std::size_t longest_words = 400;  // kept of what was said

    // The domain of the host that answered if it has one, else that of the recipient.
    static std::string destination_of(const mailbounce::reported_delivery& r) {
        const std::string_view host = r.delivery.remote_host;
        const bool is_name = host.find('.') != host.npos && host.find_first_of(":[") == host.npos &&
                             host.find_first_not_of("0123456789.") != host.npos;
        if (is_name) return address_key(domain_of(host));
        const std::string_view whom = r.recipient();
        return whom.find('@') != whom.npos ? address_key(domain_part(whom)) : std::string();
    }

    void note_time(mailbounce::instant at) {
        if (!first || at < *first) first = at;
        if (!last || at > *last) last = at;
    }

    void note_address(const judged_delivery& d, const destination_map::value_type* where,
                      std::optional<mailbounce::instant> at, mailbounce::message_key message) {
        const mailbounce::delivery& told = d.reported.delivery;
        const mailbounce::verdict& v = d.verdict;
        const std::string key = address_key(d.reported.recipient());
        auto found = addresses.find(key);
        if (found == addresses.end()) {
            if (v.reason == mailbounce::reason::none) return;  // nothing that a delivery could set back
            found = addresses.try_emplace(key).first;
        }
        address_figures& a = found->second;
        const bool was_stopped = !stops(a).empty();
        if (const auto e = mailbounce::event_of(told, v, at.value_or(now()), message)) a.record.apply(*e, policy);
        if (v.reason == mailbounce::reason::none || was_stopped) return;
        a.last = {v.reason, v.cause};
        a.words = start_of(!v.matched.empty() ? v.matched : !told.text.empty() ? told.text : told.note, longest_words);
        a.at = at;
        a.where = where;
    }

    void add_undetermined(std::string_view text) {
        undetermined_figures& u = undetermined[mailbounce::fingerprint_of(text)];
        if (u.count++ == 0) u.text = start_of(text, longest_words);
    }
};

}  // namespace cli

#endif
