// Finds all patterns in a text in one pass, whatever their number.
//
// The patterns are a tree of words (pattern_tree.hpp). A text is read into the numbers of its words first; then the
// tree is walked from every word at once. A place is a node of the tree and the word of the text that led to it; it
// leads on to other places, which join the end of the queue:
//
//     text   User ann is disabled, unknown       tree   root -- user ------- unknown            [1]
//     words  user 0 disabled unknown                      |      +--- 3 ---- disabled           [2]
//                                                         +---- unknown ---- user               [3]
//
//     queue  (user, word 0)  (unknown, word 3)  (user disabled, word 2)
//
// "ann" is a word of no pattern, 0; "is" carries no meaning and is left out. "user" goes on with "unknown" at once
// only, and the next word is another, or with "disabled" within 3 more words. "user disabled" goes nowhere and ends
// pattern 2.
//
// Where a place leads is one look into one table of slots for each word on, and whether it leads there is a number that
// is added to the length of the queue: texts vary, and a processor guesses such branches badly. The edges of a node are
// a row, whose slots are at its beginning plus the word; rows lie in each other's empty slots, and a slot tells whose
// it is. With disabled as word 2, unknown as 3 and user as 4, the row of "user" may begin at slot 4 and that of
// "unknown" at 1:
//
//     slot       5           6                          7
//     row        "unknown"   "user"                     "user"
//     leads to   [3]         [2], over up to 3 words    [1]
//
// What a slot leads to is the row of the next node; or the end of patterns; or a fork to two of these, of which one is
// reached over more words than the other.
#ifndef MAILBOUNCE_CLASSIFY_MATCHER_HPP
#define MAILBOUNCE_CLASSIFY_MATCHER_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/byte_block.hpp>
#include <mailbounce/classify/pattern.hpp>
#include <mailbounce/classify/pattern_tree.hpp>
#include <mailbounce/classify/word_table.hpp>
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/token_scan.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/sequence.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1::detail {

// A pattern found in a text.
struct pattern_match {
    std::uint32_t id;     // as given to pattern_tree::add()
    std::uint32_t words;  // how many words of the text were matched: the measure of how specific the match is
    const char* begin;
    const char* end;
};

class matcher {
public:
    explicit matcher(pattern_tree&& tree) : words_(tree.take_words()), ends_(tree.take_ends()) {
        tree.finish();
        pack(tree);
    }

    // Calls on_match for every pattern in the text and on_address for every address.
    template <class F, class G>
    void scan(std::string_view text, F&& on_match, G&& on_address) const noexcept {
        reading r(on_match);
        const auto on_names = [&](const token_scan::name_list& names) { add(r, text, names); };
        const auto on_other = [&](const token& t) {
            switch (t.kind) {
                case token_kind::word:
                    if (const std::uint32_t word = words_.find(word_key(t)); word != skipped_word)
                        insert(r, word, t.text);
                    break;
                case token_kind::number:
                case token_kind::code:
                case token_kind::id:
                    if (t.plain) insert_known(r, words_.find(plain_key(t.text)), t.text);
                    break;
                case token_kind::host:
                    insert_known(r, host_of(t.text), t.text);
                    break;
                case token_kind::url:
                    push_url(r, t.text);
                    break;
                case token_kind::address:
                    on_address(t.text);
                    break;
                default:
                    break;
            }
        };
        token_scan tokens(text);
        while (tokens.read(on_names, on_other)) make_room(r);
        follow(r, r.count);
    }

    // The word of a host or of the nearest domain above it that a pattern names; 0 if there is none.
    [[nodiscard]] std::uint32_t host_of(std::string_view host) const noexcept {
        std::uint32_t word = unknown_word;
        each_domain(host, [&word](std::uint32_t w) {
            word = w;
            return w == unknown_word;
        });
        return word;
    }

    // Calls f with the words of a host and of the domains above it, the nearest first, until it returns false.
    template <class F>
    void each_domain(std::string_view host, F&& f) const noexcept {
        // No host of a rule has more than four labels or 64 bytes, and a top-level domain is nobody's.
        if (host.empty()) return;
        if (host.size() > block_size) host.remove_prefix(host.size() - block_size);
        byte_mask dots = byte_block(host, 0).equal('.');
        if (dots == 0) return;
        std::size_t begins[3], count = 0;
        while ((dots ^= byte_mask{1} << last_of(dots)) != 0 && count < 3) begins[count++] = last_of(dots) + 1;
        if (count < 3) begins[count++] = 0;
        while (count-- > 0)
            if (!f(words_.find(host_key(host.substr(begins[count]))))) return;
    }

    // Bytes held.
    [[nodiscard]] std::size_t memory() const noexcept {
        return words_.memory() + roots_.capacity() * sizeof(target) + slots_.capacity() * sizeof(slot) +
               forks_.capacity() * sizeof(two_ways) + ends_.capacity() * sizeof(pattern_tree::pattern_end);
    }

private:
    static constexpr std::uint32_t max_gap = 9;
    static constexpr std::size_t look_ahead = max_gap + 1;        // how far behind a word one that follows it may be
    static constexpr std::size_t longest_match = 64;              // words of a text that a match may span
    static constexpr std::size_t word_limit = 2 * longest_match;  // that are read before they are followed
    // Places of so many words. What goes beyond was not written to be read, and its longest matches are lost.
    static constexpr std::size_t place_limit = 1024;
    static constexpr std::size_t max_steps = look_ahead;  // places that one leads to
    static constexpr std::uint32_t usual_reach = 4;       // so many words on are looked at, even if fewer may lead

    // What a word leads to, in one number: how many words on a row may lead and where it begins, or an end or a fork
    // and its index.
    using target = std::uint32_t;
    static constexpr unsigned number_bits = 27;
    static constexpr target number_mask = (target{1} << number_bits) - 1;
    static constexpr std::uint32_t at_end = 0;    // as words on: into ends_
    static constexpr std::uint32_t at_fork = 15;  // likewise: into forks_
    static constexpr target nowhere = 0;          // the end of no pattern
    static constexpr target to(std::uint32_t reach, std::uint32_t number) noexcept {
        return reach << number_bits | number;
    }

    // Of the two ways on from a fork each is open if no more words were passed over before it.
    struct way {
        target to = nowhere;
        std::uint32_t gap = 0;
    };
    struct two_ways {
        way ways[2];
    };

    // A slot of a row, which leads on if no more words were passed over than its gap.
    struct slot {
        target to = nowhere;
        std::uint32_t row_and_gap = 0;  // the row that it belongs to (0: none), a bit that is not set, and the gap

        // One subtraction tells: what is left is less than that bit.
        [[nodiscard]] bool leads_on(std::uint32_t row, std::uint32_t passed) const noexcept {
            return row_and_gap - (row << row_bit) - passed < 1U << (row_bit - 1);
        }
        [[nodiscard]] std::uint32_t gap() const noexcept { return row_and_gap & max_gap_mask; }

        static constexpr unsigned row_bit = 5;
        static constexpr std::uint32_t max_gap_mask = 15;
    };

    // The way to a place, in one number: how many words were passed over before it, the word that led there, and the
    // first word.
    using way_there = std::uint32_t;
    static constexpr unsigned passed_bit = 16, at_bit = 8;
    static constexpr way_there one_word_on = 1U << at_bit, one_passed = one_word_on + (1U << passed_bit);
    static constexpr way_there words_mask = (1U << passed_bit) - 1;
    static constexpr std::size_t passed_of(way_there w) noexcept { return w >> passed_bit; }
    static constexpr std::size_t at_of(way_there w) noexcept { return w >> at_bit & 0xFFU; }
    static constexpr std::size_t begin_of(way_there w) noexcept { return w & 0xFFU; }
    static_assert(word_limit + token_scan::max_names + look_ahead <= 256);

    struct place {
        target to;
        way_there from;
    };

    // Where a word stands.
    struct extent {
        const char* begin;
        const char* end;
    };
    static constexpr extent extent_of(std::string_view text) noexcept {
        return {text.data(), text.data() + text.size()};
    }

    // A part of a text as it is read: its words, with unknown ones behind them, and the queue.
    template <class F>
    struct reading {
        explicit reading(F& f) noexcept : on_match(f) {}

        F& on_match;
        std::size_t count = 0;
        std::uint32_t words[word_limit + token_scan::max_names + look_ahead];
        extent extents[word_limit + token_scan::max_names];
        place places[place_limit];
    };

    // Adds names that are in a pattern, or are words in none: what else has digits says nothing.
    template <class F>
    void add(reading<F>& r, std::string_view text, const token_scan::name_list& names) const noexcept {
        const word_table::view words = words_.look();
        std::size_t count = r.count;
        for (std::size_t i = 0; i < names.count; ++i) {
            const std::string_view name = names[i];
            const std::uint32_t word = words.find(plain_key_in(text, name));
            r.words[count] = word;
            r.extents[count] = extent_of(name);
            const unsigned is_known = word >= first_known_word, is_unknown = word == unknown_word;
            count += is_known | (is_unknown & unsigned{!names.has_digits[i]});
        }
        r.count = count;
    }

    // Adds a word that is no name. It goes where it stands in the text, before names that were read first.
    template <class F>
    void insert(reading<F>& r, std::uint32_t word, std::string_view text) const noexcept {
        make_room(r);
        std::size_t i = r.count++;
        for (; i > 0 && r.extents[i - 1].begin > text.data(); --i) {
            r.words[i] = r.words[i - 1];
            r.extents[i] = r.extents[i - 1];
        }
        r.words[i] = word;
        r.extents[i] = extent_of(text);
    }

    // Likewise, if it is in a pattern.
    template <class F>
    void insert_known(reading<F>& r, std::uint32_t word, std::string_view text) const noexcept {
        if (word >= first_known_word) insert(r, word, text);
    }

    // The host of a URL, then the words of its path and query, which are matched only by patterns that ask for them.
    template <class F>
    void push_url(reading<F>& r, std::string_view url) const noexcept {
        const std::size_t scheme = url.find("://");
        const std::size_t host_begin = scheme == std::string_view::npos ? 0 : scheme + 3;
        std::size_t host_end = url.find_first_of("/?#:", host_begin);
        if (host_end == std::string_view::npos) host_end = url.size();
        insert_known(r, host_of(url.substr(host_begin, host_end - host_begin)), url);
        for (std::size_t at = host_end; at < url.size();) {
            const std::size_t begin = at;
            while (at < url.size() && (class_at(url.data() + at) & (letter | digit)) != 0) ++at;
            if (at == begin) {
                ++at;
                continue;
            }
            const std::string_view piece = url.substr(begin, at - begin);
            insert_known(r, words_.find(url_piece_key(piece)), piece);
        }
    }

    // Follows the first words when there are many.
    template <class F>
    void make_room(reading<F>& r) const noexcept {
        if (r.count < word_limit) return;
        follow(r, longest_match);
        r.count -= longest_match;
        for (std::size_t i = 0; i < r.count; ++i) {
            r.words[i] = r.words[i + longest_match];
            r.extents[i] = r.extents[i + longest_match];
        }
    }

    // Walks from the first `starts` words, and reports what is found.
    template <class F>
    void follow(reading<F>& r, std::size_t starts) const noexcept {
        for (std::size_t i = 0; i < look_ahead; ++i) r.words[r.count + i] = unknown_word;
        place* const places = r.places;
        std::size_t count = 0, ends = 0;
        for (std::uint32_t i = 0; i < starts; ++i) {
            places[count] = {roots_[r.words[i]], i << at_bit | i};
            count += places[count].to != nowhere ? 1U : 0U;
        }
        for (std::size_t i = 0; i < count && count + max_steps <= place_limit; ++i) {
            const target to = places[i].to;
            const way_there from = places[i].from;
            const std::uint32_t reach = to >> number_bits, number = to & number_mask;
            if (reach == at_end) {
                places[ends++] = {to, from};  // the beginning of the queue has been walked: ends are kept there
                continue;
            }
            if (reach == at_fork) {
                for (const way& w : forks_[number].ways) {
                    places[count] = {w.to, from};
                    count += passed_of(from) <= w.gap ? 1U : 0U;
                }
                continue;
            }
            const slot* const row = slots_.data() + number;
            const slot& end = row[pattern_tree::end_word];
            places[ends] = {end.to, from};
            ends += end.leads_on(number, 0) ? 1U : 0U;
            const std::uint32_t* const next = r.words + at_of(from) + 1;
            const way_there here = (from & words_mask) + one_word_on;
            const auto step = [&](std::uint32_t passed) {
                const slot& s = row[next[passed]];
                places[count] = {s.to, here + passed * one_passed};
                count += s.leads_on(number, passed) ? 1U : 0U;
            };
            for (std::uint32_t passed = 0; passed < usual_reach; ++passed) step(passed);
            for (std::uint32_t passed = usual_reach; passed < reach; ++passed) step(passed);
        }
        for (std::size_t i = 0; i < ends; ++i) report(r, places[i]);
    }

    template <class F>
    void report(const reading<F>& r, const place& p) const noexcept {
        for (std::uint32_t i = p.to & number_mask; i != 0; i = ends_[i - 1].next) {
            const pattern_tree::pattern_end& e = ends_[i - 1];
            r.on_match(pattern_match{e.id, e.words, r.extents[begin_of(p.from)].begin, r.extents[at_of(p.from)].end});
        }
    }

    // --- packing

    using edge = pattern_tree::edge;
    using tree_node = pattern_tree::tree_node;

    // Slots without end, some of them taken: a bit for each of 64.
    class free_slots {
    public:
        [[nodiscard]] bool has(std::uint32_t at) const noexcept {
            return at / 64 >= taken_.size() || (taken_[at / 64] >> at % 64 & 1U) == 0;
        }
        // The first from there on.
        [[nodiscard]] std::uint32_t next(std::uint32_t at) const noexcept {
            for (; at / 64 < taken_.size(); at = (at / 64 + 1) * 64)
                if (const std::uint64_t free = ~taken_[at / 64] >> at % 64; free != 0)
                    return at + static_cast<std::uint32_t>(std::countr_zero(free));
            return at;
        }
        void take(std::uint32_t at) {
            if (at / 64 >= taken_.size()) taken_.resize(at / 64 + 1);
            taken_[at / 64] |= std::uint64_t{1} << at % 64;
        }

    private:
        sequence<std::uint64_t> taken_;
    };

    void pack(const pattern_tree& tree) {
        const sequence<target> targets = lay(tree);
        std::uint32_t last = 0;
        for (const target t : targets)
            if (t >> number_bits != at_end) last = larger(last, t & number_mask);
        slots_.resize(last + tree.roots().size());  // any word may be looked for in any row
        for (const edge& e : tree.edges()) {
            const std::uint32_t begin = targets[e.from] & number_mask;
            put(slots_[begin + e.label.word()], begin, {targets[e.to], e.label.gap()});
        }
        for (const std::uint32_t node : tree.roots()) roots_.push_back(targets[node]);
    }

    // Adds a way to a slot of a row.
    void put(slot& s, std::uint32_t row, way added) {
        if (s.row_and_gap != 0) added = {fork({s.to, s.gap()}, added), larger(s.gap(), added.gap)};
        s = {added.to, row << slot::row_bit | added.gap};
    }

    target fork(way first, way second) {
        forks_.push_back({{first, second}});
        return to(at_fork, static_cast<std::uint32_t>(forks_.size() - 1));
    }

    // What leads to each node: to the end of its patterns or to its row, which begins where no other does and its slots
    // are free.
    static sequence<target> lay(const pattern_tree& tree) {
        const sequence<tree_node>& nodes = tree.nodes();
        sequence<target> targets(nodes.size());
        for (std::size_t n = 0; n < nodes.size(); ++n) targets[n] = to(at_end, nodes[n].end);
        const auto usual = static_cast<std::uint32_t>(tree.edges().size() * 9 / 8 + 1);
        free_slots free;
        sequence<bool> begun(usual);  // by slot: does a row begin there? None does at 0.
        begun[0] = true;
        std::uint32_t laid = 0;
        // The large ones come first, and begin far from each other; the small ones fill what is left.
        for (const std::uint32_t n : by_edge_count(tree)) {
            const edge* const first = tree.first_edge(nodes[n]);
            if (first == nullptr) break;
            const auto fits = [&](std::uint32_t begin) {
                if (begin < begun.size() && begun[begin]) return false;
                for (const edge* e = first; e != nullptr; e = tree.next_edge(*e))
                    if (!free.has(begin + e->label.word())) return false;
                return true;
            };
            const std::uint32_t word = first->label.word();
            std::uint32_t slot = free.next(laid * 7 % usual + word);
            while (!fits(slot - word)) slot = free.next(slot + 1);
            const std::uint32_t begin = slot - word;
            if (begun.size() <= begin) begun.resize(begin + 1);
            begun[begin] = true;
            std::uint32_t reach = 0;
            for (const edge* e = first; e != nullptr; e = tree.next_edge(*e), ++laid) {
                free.take(begin + e->label.word());
                reach = larger(reach, e->label.gap() + 1);
            }
            targets[n] = to(reach, begin);
        }
        return targets;
    }

    // All nodes, those with the most edges first.
    static sequence<std::uint32_t> by_edge_count(const pattern_tree& tree) {
        sequence<std::uint32_t> counts(tree.nodes().size());
        std::uint32_t most = 0;
        for (const edge& e : tree.edges()) most = larger(most, ++counts[e.from]);
        sequence<std::uint32_t> next(most + 2);  // by how many edges fewer: where the next node goes
        for (const std::uint32_t count : counts) ++next[most - count + 1];
        for (std::size_t k = 1; k < next.size(); ++k) next[k] += next[k - 1];
        sequence<std::uint32_t> order(counts.size());
        for (std::uint32_t n = 0; n < counts.size(); ++n) order[next[most - counts[n]]++] = n;
        return order;
    }

    word_table words_;
    sequence<target> roots_;  // by word: what it leads to from the root
    sequence<slot> slots_;
    sequence<two_ways> forks_;
    sequence<pattern_tree::pattern_end> ends_;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
