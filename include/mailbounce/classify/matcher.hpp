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
// Where a place leads is one look into one table of slots, and whether it leads there is a number that is added to the
// length of the queue: there is nothing for the processor to guess. The edges of a node are a row, whose slots are at
// its beginning plus the word; rows lie in each other's empty slots, and a slot tells whose it is. With disabled as
// word 2, unknown as 3 and user as 4, the row of "user" may begin at slot 4 and that of "unknown" at 1:
//
//     slot       5           6                          7
//     owner      "unknown"   "user"                     "user"
//     leads to   [3]         [2], over up to 3 words    [1]
//
// What a slot leads to is the row of the next node; or the end of patterns; or a fork, from which several ways go on:
// to a row and an end, or to two rows of which one is reached over more words than the other.
#ifndef MAILBOUNCE_CLASSIFY_MATCHER_HPP
#define MAILBOUNCE_CLASSIFY_MATCHER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

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
        const auto on_name = [&](std::string_view name, bool is_word) {
            push(r, plain_key_in(text, name), name, is_word);
        };
        const auto on_other = [&](const token& t) {
            switch (t.kind) {
                case token_kind::word:
                    push(r, word_key(t), t.text, true);
                    break;
                case token_kind::number:
                case token_kind::code:
                case token_kind::id:
                    if (t.plain) push(r, plain_key(t.text), t.text, false);
                    break;
                case token_kind::host:
                    add_known(r, host_of(t.text), t.text);
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
        token_scan(text).each(on_name, on_other);
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

    // What a word leads to: the beginning of a row and how many words on it may lead, or an end or a fork and its
    // index.
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

    // A slot: in its upper half what it leads to; in the lower the beginning of the row that it belongs to (0: none), a
    // bit that is not set, and how many words may be passed over. So one subtraction tells whether a row leads there
    // over as many words: what is left is less than that bit.
    using slot = std::uint64_t;
    static constexpr unsigned to_bit = 32, owner_bit = 5;
    static constexpr slot to_mask = ~slot{0} << to_bit;
    static constexpr slot gap_mask = 15;
    static constexpr std::uint32_t first_miss = 1U << (owner_bit - 1);

    // A place: what it is, how many words were passed over before it, the word that led there, and the first word of
    // the way.
    using place = std::uint64_t;
    static constexpr unsigned target_bit = 32, passed_bit = 24, at_bit = 12;
    static constexpr place one_word_on = place{1} << at_bit;
    static constexpr place begin_mask = one_word_on - 1;
    static constexpr place from_mask = (place{1} << passed_bit) - 1;  // the word that led there, and the first
    static constexpr std::uint32_t number_of(place p) noexcept {
        return static_cast<std::uint32_t>(p >> target_bit) & number_mask;
    }
    static constexpr std::uint32_t reach_of(place p) noexcept {
        return static_cast<std::uint32_t>(p >> (target_bit + number_bits));
    }
    static constexpr std::uint32_t passed_of(place p) noexcept { return p >> passed_bit & 0xFFU; }
    static constexpr std::size_t at_of(place p) noexcept { return p >> at_bit & 0xFFFU; }
    static constexpr std::size_t begin_of(place p) noexcept { return p & begin_mask; }

    struct read_word {
        std::uint32_t word;
        std::uint32_t size;
        const char* begin;
    };
    // A part of a text as it is read: its words, with unknown ones behind them, and the queue.
    template <class F>
    struct reading {
        explicit reading(F& f) noexcept : on_match(f) {}

        F& on_match;
        std::size_t count = 0;
        read_word words[word_limit + look_ahead];
        place places[place_limit];
    };

    // A word by its key; if it is in no pattern, it may count all the same.
    template <class F>
    void push(reading<F>& r, std::uint64_t key, std::string_view text, bool counts) const noexcept {
        const std::uint32_t word = words_.find(key);
        add(r, word, text, counts ? word != skipped_word : word >= first_known_word);
    }

    // A word that counts only if it is in a pattern.
    template <class F>
    void add_known(reading<F>& r, std::uint32_t word, std::string_view text) const noexcept {
        add(r, word, text, word >= first_known_word);
    }

    // The host of a URL, then the words of its path and query, which are matched only by patterns that ask for them.
    template <class F>
    void push_url(reading<F>& r, std::string_view url) const noexcept {
        const std::size_t scheme = url.find("://");
        const std::size_t host_begin = scheme == std::string_view::npos ? 0 : scheme + 3;
        std::size_t host_end = url.find_first_of("/?#:", host_begin);
        if (host_end == std::string_view::npos) host_end = url.size();
        add_known(r, host_of(url.substr(host_begin, host_end - host_begin)), url);
        for (std::size_t at = host_end; at < url.size();) {
            const std::size_t begin = at;
            while (at < url.size() && (class_at(url.data() + at) & (letter | digit)) != 0) ++at;
            if (at == begin) {
                ++at;
                continue;
            }
            const std::string_view piece = url.substr(begin, at - begin);
            push(r, url_piece_key(piece), piece, false);
        }
    }

    template <class F>
    void add(reading<F>& r, std::uint32_t word, std::string_view text, bool counts) const noexcept {
        r.words[r.count] = {word, static_cast<std::uint32_t>(text.size()), text.data()};
        r.count += counts ? 1U : 0U;
        if (r.count < word_limit) return;
        follow(r, longest_match);
        r.count -= longest_match;
        for (std::size_t i = 0; i < r.count; ++i) r.words[i] = r.words[i + longest_match];
    }

    // Walks from the first `starts` words, and reports what is found.
    template <class F>
    void follow(reading<F>& r, std::size_t starts) const noexcept {
        for (std::size_t i = 0; i < look_ahead; ++i) r.words[r.count + i].word = unknown_word;
        place* const places = r.places;
        std::size_t count = 0, ends = 0;
        for (std::size_t i = 0; i < starts; ++i) {
            const target first = roots_[r.words[i].word];
            places[count] = place{first} << target_bit | i << at_bit | i;
            count += first != nowhere ? 1U : 0U;
        }
        const slot* const slots = slots_.data();
        for (std::size_t i = 0; i < count && count + max_steps <= place_limit; ++i) {
            const place p = places[i];
            const std::uint32_t reach = reach_of(p);
            places[ends] = p;  // the beginning of the queue has been walked: ends are kept there
            ends += reach == at_end ? 1U : 0U;
            if (reach == at_fork) {
                for (const way& w : forks_[number_of(p)].ways) {
                    places[count] = place{w.to} << target_bit | (p & ~to_mask);
                    count += passed_of(p) <= w.gap ? 1U : 0U;
                }
                continue;
            }
            const std::uint32_t row = number_of(p);
            const read_word* const next = r.words + at_of(p) + 1;
            place after = (p & from_mask) + one_word_on;
            for (std::uint32_t passed = 0; passed < reach; ++passed) {
                const slot s = slots[row + next[passed].word];
                places[count] = (s & to_mask) | after;
                count += static_cast<std::uint32_t>(s) - (row << owner_bit) - passed < first_miss ? 1U : 0U;
                after += one_word_on + (place{1} << passed_bit);
            }
        }
        for (std::size_t i = 0; i < ends; ++i) report(r, places[i]);
    }

    template <class F>
    void report(const reading<F>& r, place p) const noexcept {
        const read_word& last = r.words[at_of(p)];
        for (std::uint32_t i = number_of(p); i != 0; i = ends_[i - 1].next) {
            const pattern_tree::pattern_end& e = ends_[i - 1];
            r.on_match(pattern_match{e.id, e.words, r.words[begin_of(p)].begin, last.begin + last.size});
        }
    }

    // --- packing

    using edge = pattern_tree::edge;
    using tree_node = pattern_tree::tree_node;

    // Slots without end, some of them taken.
    class free_slots {
    public:
        explicit free_slots(std::size_t usual) { add(usual); }

        [[nodiscard]] bool has(std::uint32_t at) const noexcept { return at >= on_.size() || on_[at] == at; }
        // The first from there on.
        std::uint32_t next(std::uint32_t at) noexcept {
            while (!has(at)) at = on_[at] = has(on_[at]) ? on_[at] : on_[on_[at]];
            return at;
        }
        void take(std::uint32_t at) {
            if (at >= on_.size()) add(at + 1);
            on_[at] = at + 1;
        }

    private:
        void add(std::size_t size) {
            auto i = static_cast<std::uint32_t>(on_.size());
            on_.resize(size);
            for (; i < size; ++i) on_[i] = i;
        }

        sequence<std::uint32_t> on_;  // by slot: itself if it is free, or one nearer to the next that is
    };

    void pack(const pattern_tree& tree) {
        const sequence<tree_node>& nodes = tree.nodes();
        const sequence<std::uint32_t> begins = lay(tree);
        std::uint32_t last = 0;
        for (const std::uint32_t begin : begins) last = larger(last, begin);
        slots_.resize(last + tree.roots().size());  // any word may be looked for in any row

        sequence<target> targets(nodes.size());
        for (std::size_t n = 0; n < nodes.size(); ++n) targets[n] = target_of(nodes[n], begins[n], tree);
        for (const edge& e : tree.edges()) {
            const std::uint32_t begin = begins[e.from];
            put(slots_[begin + e.label.word()], begin, {targets[e.to], e.label.gap()});
        }
        for (const std::uint32_t node : tree.roots()) roots_.push_back(targets[node]);
    }

    // What leads to a node leads to its row, to the end of its patterns, or to both.
    target target_of(const tree_node& node, std::uint32_t begin, const pattern_tree& tree) {
        std::uint32_t reach = 0;
        for (const edge* e = tree.first_edge(node); e != nullptr; e = tree.next_edge(*e))
            reach = larger(reach, e->label.gap() + 1);
        const target end = to(at_end, node.end);
        if (reach == 0) return end;
        const target row = to(reach, begin);
        return node.end == 0 ? row : fork({end, max_gap}, {row, max_gap});
    }

    // Adds a way to a slot of a row.
    void put(slot& s, std::uint32_t row, way added) {
        if (s != 0) {
            const way before{static_cast<target>(s >> to_bit), static_cast<std::uint32_t>(s & gap_mask)};
            added = {fork(before, added), larger(before.gap, added.gap)};
        }
        s = slot{added.to} << to_bit | row << owner_bit | added.gap;
    }

    target fork(way first, way second) {
        forks_.push_back({{first, second}});
        return to(at_fork, static_cast<std::uint32_t>(forks_.size() - 1));
    }

    // Finds for the row of each node a beginning that no other has, from which its slots are free.
    static sequence<std::uint32_t> lay(const pattern_tree& tree) {
        const sequence<tree_node>& nodes = tree.nodes();
        const auto usual = static_cast<std::uint32_t>(tree.edges().size() * 9 / 8 + 1);
        free_slots free(usual);
        sequence<bool> begun(usual);  // by slot: does a row begin there? None does at 0.
        begun[0] = true;
        sequence<std::uint32_t> begins(nodes.size());
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
            const std::uint32_t begin = begins[n] = slot - word;
            for (const edge* e = first; e != nullptr; e = tree.next_edge(*e), ++laid)
                free.take(begin + e->label.word());
            if (begun.size() <= begin) begun.resize(begin + 1);
            begun[begin] = true;
        }
        return begins;
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
