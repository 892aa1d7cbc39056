// Who must act: for each, a list of what is to be done, what concerns the most deliveries first.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_ACT_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_ACT_HPP

#include <array>
#include <cstddef>
#include <mailbounce/describe/describe.hpp>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "figures.hpp"
#include "parts.hpp"

namespace cli {

/// The owners in the order in which they are shown.
inline constexpr std::array<mailbounce::remedy_owner, 4> shown_owners = {
    mailbounce::remedy_owner::sender, mailbounce::remedy_owner::recipient, mailbounce::remedy_owner::recipient_admin,
    mailbounce::remedy_owner::nobody};

using reason_entry = std::map<why, reason_figures>::value_type;

/// The reasons that somebody has to mend, the most frequent first.
inline std::vector<const reason_entry*> reasons_of(const figures& of, mailbounce::remedy_owner owner) {
    auto all = most_first(of.reasons, [](const reason_figures& r) { return r.failed.total(); });
    std::erase_if(all, [owner](const reason_entry* r) { return mailbounce::traits(r->first.real()).owner != owner; });
    return all;
}

/// What the sender has to mend: not the addresses, nor what nobody understood.
inline std::vector<const reason_entry*> things_to_mend(const figures& of) {
    auto mine = reasons_of(of, mailbounce::remedy_owner::sender);
    std::erase_if(mine, [](const reason_entry* r) {
        const mailbounce::reason real = r->first.real();
        return mailbounce::traits(real).fault == mailbounce::fault::address ||
               real == mailbounce::reason::undetermined || real == mailbounce::reason::suppressed_by_sender;
    });
    return mine;
}

/// Addresses by what becomes of them.
struct stop_counts {
    std::size_t to_stop = 0;
    std::size_t held = 0;
    std::size_t on_the_way = 0;
};

inline stop_counts count_stopped(const figures& of) {
    stop_counts n;
    for (const auto& [address, a] : of.addresses) {
        const address_state state = of.state_of(a);
        n.to_stop += state == address_state::to_stop;
        n.held += state == address_state::held;
        n.on_the_way += state == address_state::on_the_way;
    }
    return n;
}

/// Where most of it is, if more than half is at one destination.
inline std::string_view main_place(const figures& of, const why& w, std::size_t total) {
    std::string_view place;
    for (const auto& [name, d] : of.destinations)
        if (const auto at = d.reasons.find(w); at != d.reasons.end() && at->second * 2 > total) place = name;
    return place;
}

/// Something to do: how much it is about, what it is, and what is to be done.
inline void add_thing(const page_context& page, std::size_t n, std::string_view title, std::string_view link,
                      std::string_view what, std::string_view place = {}) {
    const auto item = page.out.in("li");
    add_piece(page.out, number(n));
    const auto text = page.out.in("div");
    {
        const auto heading = page.out.in("p", {{"class", "thing"}});
        if (!link.empty())
            page.out.add("a", {{"href", link}}, title);
        else
            page.out.add("strong", title);
        if (!place.empty()) {
            page.out.add_text(" ");
            const auto where = page.out.in("span", {{"class", "place"}});
            say(page.out, page.words.mostly_at, {{piece::foreign, std::string(place)}});
        }
    }
    page.out.add("p", what);
}

inline void write_act(const page_context& page) {
    const figures& of = page.of;
    const section s(page.out, "act", page.words.act);
    if (of.failed.total() == 0 && of.addresses.empty()) return add_paragraph(page.out, "none", page.words.none_failed);
    const auto cards = page.out.in("div", {{"class", "cards"}});
    for (const mailbounce::remedy_owner owner : shown_owners) {
        const bool is_sender = owner == mailbounce::remedy_owner::sender;
        const auto reasons = is_sender ? things_to_mend(of) : reasons_of(of, owner);
        const stop_counts stops = is_sender ? count_stopped(of) : stop_counts{};
        std::size_t not_understood = 0;
        if (is_sender)
            for (const auto& [print, u] : of.undetermined) not_understood += u.count;
        const auto card = page.out.in("article", {{"class", "card"}, {"data-owner", to_string(owner)}});
        page.out.add("h3", page.words.owners[static_cast<std::size_t>(owner)]);
        if (reasons.empty() && stops.to_stop + stops.held + stops.on_the_way + not_understood == 0) {
            page.out.add("p", {{"class", "none"}}, page.words.nothing_to_do);
            continue;
        }
        const auto list = page.out.in("ul", {{"class", "things"}});
        if (stops.to_stop > 0)
            add_thing(page, stops.to_stop, page.words.stop_these, "#addresses", page.words.stop_these_how);
        for (const reason_entry* r : reasons) {
            const std::size_t n = r->second.failed.total();
            add_thing(page, n, title_of(page, r->first), {}, describe(r->first.real(), page.in).remedy,
                      main_place(of, r->first, n));
        }
        if (stops.held > 0) add_thing(page, stops.held, page.words.held, "#destinations", page.words.held_how);
        if (stops.on_the_way > 0)
            add_thing(page, stops.on_the_way, page.words.watch_these, "#watch", page.words.watch_these_how);
        if (not_understood > 0)
            add_thing(page, not_understood, page.words.undetermined, "#undetermined", page.words.undetermined_how);
    }
}

}  // namespace cli

#endif
