// The addresses that should get no more mail, with what says so, and those on the way there.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_ADDRESSES_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_ADDRESSES_HPP

#include <algorithm>
#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "../text.hpp"
#include "act.hpp"
#include "figures.hpp"
#include "parts.hpp"

namespace cli {

/// Why an address is stopped, or may be: what its owner said, else the reason of its failures.
inline void add_why(const page_context& page, const address_figures& a) {
    const mailbounce::stop_set stops = page.of.stops(a);
    if (stops.contains(mailbounce::stop_cause::complaint)) return page.out.add_text(page.words.complaint);
    if (stops.contains(mailbounce::stop_cause::unsubscribe)) return page.out.add_text(page.words.unsubscribed);
    page.out.add("span", {{"title", name_of(a.last)}}, title_of(page, a.last));
}

/// How many failures there are of those that stop an address, "2 of 3", unless one thing is enough.
inline void add_failures(const page_context& page, const address_figures& a) {
    const bool counts = page.of.stops(a).without(mailbounce::stop_cause::failures).empty();
    if (!counts || a.record.stopped_by() == mailbounce::stop_rule::reason) return page.out.add_text(page.words.at_once);
    const std::size_t limit = page.of.policy.score.stop;
    const std::size_t n = (std::min)(std::size_t{a.record.counts(page.of.policy).score}, limit);
    say(page.out, page.words.so_many_of, {number(n), number(limit)});
}

inline void add_address_row(const page_context& page, const address_map::value_type& entry) {
    constexpr std::size_t longest_address = 80, longest_words = 120;
    const auto& [address, a] = entry;
    const auto row = page.out.in("tr");
    {
        const auto name = page.out.in("th", {{"scope", "row"}});
        page.out.add_foreign(start_of(address, longest_address));
    }
    {
        const auto reason = page.out.in("td");
        add_why(page, a);
    }
    {
        const auto words = page.out.in("td", {{"class", "said"}});
        if (!a.words.empty()) page.out.add_foreign(start_of(a.words, longest_words));
    }
    {
        const auto failures = page.out.in("td", {{"class", "short"}});
        add_failures(page, a);
    }
    const auto day = page.out.in("td", {{"class", "short"}});
    if (a.at) add_time(page.out, *a.at, format(*a.at).view().substr(0, 10));
}

inline void add_address_table(const page_context& page, std::string_view caption,
                              const std::vector<const address_map::value_type*>& addresses, std::size_t most) {
    const page_words& w = page.words;
    const std::size_t shown = (std::min)(addresses.size(), most);
    add_table(page.out, "addresses", caption, {w.address, w.reason, w.said, w.failures, w.date}, [&] {
        const auto body = page.out.in("tbody");
        for (std::size_t i = 0; i < shown; ++i) add_address_row(page, *addresses[i]);
    });
    add_rest(page, addresses.size(), shown);
}

/// Addresses alone, a line each, to be copied.
inline void add_address_list(const page_context& page, const std::vector<const address_map::value_type*>& addresses) {
    constexpr std::size_t most = 2000;
    const auto details = page.out.in("details");
    page.out.add("summary", page.words.as_a_list);
    {
        const auto list = page.out.in("pre");
        for (std::size_t i = 0; i < addresses.size() && i < most; ++i) {
            page.out.add_text(addresses[i]->first);
            page.out.add_markup("\n");
        }
    }
    add_rest(page, addresses.size(), most);
}

inline void write_addresses(const page_context& page) {
    constexpr std::size_t most_stopped = 30, most_watched = 20;
    const figures& of = page.of;
    std::vector<const address_map::value_type*> stopped, watched;
    for (const auto& entry : of.addresses) {
        const address_state state = of.state_of(entry.second);
        if (state == address_state::to_stop) stopped.push_back(&entry);
        if (state == address_state::on_the_way) watched.push_back(&entry);
    }
    std::stable_sort(stopped.begin(), stopped.end(),
                     [](const auto* a, const auto* b) { return a->second.last < b->second.last; });
    std::stable_sort(watched.begin(), watched.end(), [&](const auto* a, const auto* b) {
        const auto count = [&](const auto* entry) { return entry->second.record.counts(of.policy); };
        return count(a).total() != count(b).total() ? count(a).total() > count(b).total()
                                                    : count(a).hard > count(b).hard;
    });

    const section s(page.out, "addresses", page.words.addresses);
    add_paragraph(page.out, "lead", page.words.addresses_lead);
    if (stopped.empty()) {
        add_paragraph(page.out, "none", of.addresses.empty() ? page.words.no_recipients : page.words.no_stops);
    } else {
        add_address_table(page, page.words.addresses, stopped, most_stopped);
        add_address_list(page, stopped);
    }
    if (watched.empty()) return;
    page.out.add("h3", {{"id", "watch"}}, page.words.watched);
    add_address_table(page, page.words.watched, watched, most_watched);
}

}  // namespace cli

#endif
