// What a pile of replies comes to: counts by category, reason, provider and domain, and the replies that no rule knew.
#ifndef MAILBOUNCE_EXAMPLES_CLI_SUMMARY_HPP
#define MAILBOUNCE_EXAMPLES_CLI_SUMMARY_HPP

#include <algorithm>
#include <cstddef>
#include <functional>
#include <mailbounce/mailbounce.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "output.hpp"
#include "presentation.hpp"
#include "text.hpp"

namespace cli {

/// The domain that a host is counted under: its last two labels, or three where the last two are like co.jp.
inline std::string_view domain_of(std::string_view host) {
    if (host.ends_with('.')) host.remove_suffix(1);
    const auto dot_before = [host](std::size_t at) { return at == 0 ? host.npos : host.rfind('.', at - 1); };
    const std::size_t last = dot_before(host.size());
    if (last == host.npos) return host;
    const std::size_t second = dot_before(last);
    if (second == host.npos) return host;
    const bool is_public = host.size() - last - 1 == 2 && last - second - 1 <= 3;
    if (!is_public) return host.substr(second + 1);
    const std::size_t third = dot_before(second);
    return third == host.npos ? host : host.substr(third + 1);
}

class summary_presentation : public presentation {
public:
    explicit summary_presentation(output& out) : out_(out) {}

    void add(const mailbounce::delivery& d, const mailbounce::verdict& v) override {
        ++total_;
        const bool failed = v.reason != mailbounce::reason::none;
        count(categories_, failed ? to_string(v.category) : "(did not fail)");
        count(reasons_, failed ? to_string(v.reason) : "(did not fail)");
        count(providers_, v.provider != mailbounce::provider::none ? to_string(v.provider) : "(not told)");
        if (!d.remote_host.empty()) count(domains_, domain_of(d.remote_host));
        if (v.reason == mailbounce::reason::undetermined) add_undetermined(d.text);
    }

    void finish() override {
        out_ << std::to_string(total_) << (total_ == 1 ? " reply\n" : " replies\n");
        write("category", categories_);
        write("reason", reasons_);
        write("provider", providers_);
        write("domain of the remote host", domains_);
        write_undetermined();
    }

private:
    using counts = std::map<std::string, std::size_t, std::less<>>;
    struct group {
        std::size_t count = 0;
        std::string example;
    };

    static constexpr std::size_t longest_list = 40;  // of domains, and of replies that stayed undetermined

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

    void write(std::string_view title, const counts& of) {
        if (of.empty()) return;
        out_ << '\n' << title << '\n';
        const auto entries = sorted(of, [](std::size_t n) { return n; });
        for (std::size_t i = 0; i < entries.size() && i < longest_list; ++i) {
            const std::size_t permille = (entries[i]->second * 1000 + total_ / 2) / total_;
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
    std::size_t total_ = 0;
    counts categories_, reasons_, providers_, domains_;
    std::map<mailbounce::fingerprint, group> undetermined_;
};

}  // namespace cli

#endif
