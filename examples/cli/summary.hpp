// What a pile of deliveries comes to: counts by category, reason, provider and domain, and the replies that no rule
// knew.
#ifndef MAILBOUNCE_EXAMPLES_CLI_SUMMARY_HPP
#define MAILBOUNCE_EXAMPLES_CLI_SUMMARY_HPP

#include <algorithm>
#include <cstddef>
#include <functional>
#include <mailbounce/mailbounce.hpp>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "address.hpp"
#include "number.hpp"
#include "output.hpp"
#include "presentation.hpp"
#include "text.hpp"

namespace cli {

class summary_presentation : public presentation {
public:
    /// `one` and `more` are what is read: "reply", "replies".
    summary_presentation(output& out, std::string_view one, std::string_view more)
        : out_(out), one_(one), more_(more) {}

    void add_reply(const judged_delivery& d) override {
        ++read_;
        count(d);
        if (const auto host = d.reported.delivery.remote_host; !host.empty()) count(host_domains_, domain_of(host));
    }

    void add_message(std::string_view, const mailbounce::report& report,
                     std::span<const judged_delivery> deliveries) override {
        ++read_;
        count(kinds_, to_string(report.kind));
        for (const judged_delivery& d : deliveries) count_reported(d);
    }

    void add_log_line(std::size_t, std::string_view, std::span<const judged_delivery> deliveries) override {
        ++read_;
        for (const judged_delivery& d : deliveries) {
            count(outcomes_, to_string(d.reported.delivery.outcome));
            count_reported(d);
        }
    }

    void finish() override {
        out_ << plural(read_, one_, more_);
        if (deliveries_ != read_) out_ << ", " << plural(deliveries_, "delivery", "deliveries");
        out_ << '\n';
        write("kind", kinds_, read_);
        write("outcome", outcomes_, deliveries_);
        write("category", categories_, deliveries_);
        write("reason", reasons_, deliveries_);
        write("provider", providers_, deliveries_);
        write("domain of the remote host", host_domains_, deliveries_);
        write("domain of the recipient", recipient_domains_, deliveries_);
        write_undetermined();
    }

private:
    using counts = std::map<std::string, std::size_t, std::less<>>;
    struct group {
        std::size_t count = 0;
        std::string example;
    };

    static constexpr std::size_t longest_list = 40;  // of domains, and of replies that stayed undetermined

    void count(const judged_delivery& d) {
        ++deliveries_;
        const mailbounce::verdict& v = d.verdict;
        const bool failed = v.reason != mailbounce::reason::none;
        count(categories_, failed ? to_string(v.category) : "(did not fail)");
        count(reasons_, failed ? to_string(v.reason) : "(did not fail)");
        count(providers_, v.provider != mailbounce::provider::none ? to_string(v.provider) : "(not told)");
        if (v.reason == mailbounce::reason::undetermined) add_undetermined(d.reported.delivery.text);
    }

    void count_reported(const judged_delivery& d) {
        count(d);
        if (const auto whom = d.reported.recipient(); !whom.empty())
            count(recipient_domains_, address_key(domain_part(whom)));
    }

    static void count(counts& in, std::string_view name) {
        const auto found = in.find(name);
        if (found != in.end())
            ++found->second;
        else
            in.emplace(name, 1);
    }

    void add_undetermined(std::string_view text) {
        group& g = undetermined_[mailbounce::fingerprint_of(text)];
        if (g.count++ == 0) mailbounce::redact(text, [&g](std::string_view piece) { g.example += piece; });
    }

    // The entries of a map, the most frequent first.
    template <class Map, class Count>
    static auto sorted(const Map& map, Count count_of) {
        std::vector<const typename Map::value_type*> entries;
        entries.reserve(map.size());
        for (const auto& entry : map) entries.push_back(&entry);
        std::stable_sort(entries.begin(), entries.end(),
                         [&](const auto* a, const auto* b) { return count_of(a->second) > count_of(b->second); });
        return entries;
    }

    void write(std::string_view title, const counts& of, std::size_t total) {
        if (of.empty()) return;
        out_ << '\n' << title << '\n';
        const auto entries = sorted(of, [](std::size_t n) { return n; });
        for (std::size_t i = 0; i < entries.size() && i < longest_list; ++i) {
            const std::size_t permille = (entries[i]->second * 1000 + total / 2) / total;
            out_ << "  ";
            write_cell(out_, entries[i]->first, 28);
            write_number(entries[i]->second, 9);
            write_number(permille / 10, 5);
            out_ << '.' << std::to_string(permille % 10) << " %\n";
        }
        write_rest(entries.size());
    }

    void write_undetermined() {
        if (undetermined_.empty()) return;
        out_ << "\nundetermined, by fingerprint, with an example each\n";
        const auto entries = sorted(undetermined_, [](const group& g) { return g.count; });
        for (std::size_t i = 0; i < entries.size() && i < longest_list; ++i) {
            write_number(entries[i]->second.count, 9);
            out_ << "  " << format(entries[i]->first).view() << "  ";
            write_fitted(out_, entries[i]->second.example, columns_ > 69 ? columns_ - 29 : 40);
            out_ << '\n';
        }
        write_rest(entries.size());
    }

    void write_number(std::size_t number, std::size_t columns) {
        const std::string digits = std::to_string(number);
        if (digits.size() < columns) out_.fill(columns - digits.size());
        out_ << digits;
    }

    void write_rest(std::size_t size) {
        if (size > longest_list) out_ << "  and " << std::to_string(size - longest_list) << " more\n";
    }

    output& out_;
    std::size_t columns_ = terminal_columns();
    std::string_view one_, more_;
    std::size_t read_ = 0;
    std::size_t deliveries_ = 0;
    counts kinds_, outcomes_, categories_, reasons_, providers_, host_domains_, recipient_domains_;
    std::map<mailbounce::fingerprint, group> undetermined_;
};

}  // namespace cli

#endif
