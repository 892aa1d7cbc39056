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
#ifndef MAILBOUNCE_CLASSIFY_MATCHER_HPP
#define MAILBOUNCE_CLASSIFY_MATCHER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <mailbounce/classify/pattern.hpp>
#include <mailbounce/classify/pattern_tree.hpp>
#include <mailbounce/classify/word_table.hpp>
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/token_scan.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/sequence.hpp>

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
    explicit matcher(pattern_tree&& tree) : words_(std::move(tree).words()), links_(std::move(tree).links()) {
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
        // No host of a rule has more than four labels, and a top-level domain is nobody's.
        std::size_t begins[3], count = 0, dots = 0;
        for (std::size_t at = host.size(); at > 0 && count < 3; --at)
            if (host[at - 1] == '.' && dots++ > 0) begins[count++] = at;
        if (dots > 0 && count < 3) begins[count++] = 0;
        while (count-- > 0)
            if (!f(words_.find(host_key(host.substr(begins[count]))))) return;
    }

    // Bytes held.
    [[nodiscard]] std::size_t memory() const noexcept {
        return words_.memory() + roots_.capacity() * sizeof(row) + slots_.capacity() * sizeof(slot) +
               infos_.capacity() * sizeof(row_info) + links_.capacity() * sizeof(pattern_tree::link);
    }

private:
    // How far behind a word one that follows it may be: gaps are 9 at most.
    static constexpr std::size_t look_ahead = 10;
    static constexpr std::size_t longest_match = 64;              // words of a text that a match may span
    static constexpr std::size_t word_limit = 2 * longest_match;  // that are read before they are followed
    // Places of so many words. What goes beyond was not written to be read, and its longest matches are lost.
    static constexpr std::size_t place_limit = 1024;
    static constexpr std::size_t max_steps = look_ahead + 1;  // places that one leads to

    // The number of a row: where it begins in the table of slots, plus as many times the table's size as no other row
    // has that begins there. Bits above it tell whether words may be passed over from there, and whether more is known
    // of it (row_info): patterns that end there; wide gaps, or a second row for words that lead to several nodes.
    using row = std::uint32_t;
    static constexpr unsigned row_bits = 27;
    static constexpr row row_mask = (row{1} << row_bits) - 1;
    static constexpr row has_gaps = row{1} << row_bits;
    static constexpr row has_more = row{1} << (row_bits + 1);  // and has_gaps
    static constexpr row ends_pattern = row{1} << (row_bits + 2);

    struct row_info {
        row number = 0;             // 0: an empty place of the table
        row next = 0;               // the second row; 0 if there is none
        std::uint32_t matches = 0;  // index + 1 into links_; 0 if no pattern ends there
        std::uint16_t words = 0;    // on the way from the root
        std::uint16_t gap = 0;      // the widest
    };

    // A slot: in its upper half the row that it leads to; in the lower the row that it belongs to (0: none), a bit that
    // is not set, and how many words may be passed over. So one subtraction tells whether a row leads there over as
    // many words: what is left is less than that bit.
    using slot = std::uint64_t;
    static constexpr unsigned to_bit = 32, owner_bit = 5;
    static constexpr slot to_mask = ~slot{0} << to_bit;
    static constexpr std::uint32_t first_miss = 1U << (owner_bit - 1);
    static constexpr std::uint32_t usual_gap = 4;  // the widest that is tried of all that have some

    // A place: its row, the word that led there, and the first word of the way.
    using place = std::uint64_t;
    static constexpr unsigned row_bit = 32, at_bit = 16;
    static constexpr row row_of(place p) noexcept { return static_cast<row>(p >> row_bit); }
    static constexpr std::size_t at_of(place p) noexcept { return p >> at_bit & 0xFFFFU; }
    static constexpr std::size_t begin_of(place p) noexcept { return p & 0xFFFFU; }

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
        std::size_t count = 0, matched = 0;
        for (std::size_t i = 0; i < starts; ++i) {
            const row first = roots_[r.words[i].word];
            places[count] = place{first} << row_bit | i << at_bit | i;
            count += first != 0 ? 1U : 0U;
        }
        const slot* const slots = slots_.data();
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t i = 0; i < count && count + max_steps <= place_limit; ++i) {
            const place p = places[i];
            places[matched] = p;  // the beginning of the queue has been walked: what ends a pattern is kept there
            matched += (row_of(p) & ends_pattern) != 0 ? 1U : 0U;
            const row from = row_of(p) & row_mask;
            const std::uint32_t owner = from << owner_bit;
            const read_word* const next = r.words + at_of(p) + 1;
            const auto try_word = [&](std::uint32_t passed) {
                const slot s = slots[(from + next[passed].word) & mask];
                places[count] = (s & to_mask) | ((p & ~to_mask) + (place{passed + 1} << at_bit));
                count += static_cast<std::uint32_t>(s) - owner - passed < first_miss ? 1U : 0U;
            };
            try_word(0);
            if ((row_of(p) & has_gaps) == 0) continue;
            try_word(1);
            try_word(2);
            try_word(3);
            try_word(usual_gap);
            if ((row_of(p) & has_more) == 0) continue;
            const row_info& info = info_of(from);
            for (std::uint32_t passed = usual_gap + 1; passed <= info.gap; ++passed) try_word(passed);
            places[count] = place{info.next} << row_bit | (p & ~to_mask);
            count += info.next != 0 ? 1U : 0U;
        }
        for (std::size_t i = 0; i < matched; ++i) report(r, places[i]);
    }

    template <class F>
    void report(const reading<F>& r, place p) const noexcept {
        const row_info& info = info_of(row_of(p) & row_mask);
        const read_word& last = r.words[at_of(p)];
        for (std::uint32_t i = info.matches; i != 0; i = links_[i - 1].next)
            r.on_match(pattern_match{links_[i - 1].id, info.words, r.words[begin_of(p)].begin, last.begin + last.size});
    }

    [[nodiscard]] const row_info& info_of(row number) const noexcept { return infos_[info_place(number)]; }

    [[nodiscard]] std::size_t info_place(row number) const noexcept {
        const std::size_t mask = infos_.size() - 1;
        std::size_t i = number * 0x9E3779B9U & mask;
        while (infos_[i].number != number && infos_[i].number != 0) i = (i + 1) & mask;
        return i;
    }

    // --- packing

    // The edges of a row, and its number; as long as it has none, where it begins.
    struct span {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        row number = 0;
    };
    using edge = pattern_tree::edge;

    void pack(const pattern_tree& tree) {
        const sequence<edge> edges = in_rows(tree.edges());
        sequence<span> spans = spans_of(edges);
        std::size_t size = 2;
        while (size < tree.roots().size() || size * 3 < edges.size() * 4) size *= 2;
        while (!lay(spans, edges, size)) size *= 2;

        slots_.resize(size);
        sequence<std::uint16_t> uses(size);  // by beginning: how many rows have it
        uses[0] = 1;                         // no row has the number 0
        const auto number = [&](std::uint32_t begin) { return static_cast<row>(begin + size * uses[begin]++); };
        for (span& s : spans) s.number = number(s.number);

        sequence<row> row_of_node(tree.nodes().size());
        infos_.resize(info_size(tree));
        std::size_t s = 0;
        for (std::uint32_t n = pattern_tree::root + 1; n < tree.nodes().size(); ++n) {
            const std::size_t first = s;
            while (s < spans.size() && edges[spans[s].first].from == n) ++s;
            row next = 0;
            for (std::size_t i = s; i-- > first;) next = add_row(tree.nodes()[n], spans[i], edges, next, i == first);
            row_of_node[n] = s > first
                                 ? next
                                 : add_row(tree.nodes()[n], {.number = number(n % static_cast<std::uint32_t>(size))},
                                           edges, 0, true);
        }
        for (const span& r : spans)
            for (std::uint32_t i = r.first; i < r.first + r.count; ++i)
                slots_[(r.number + edges[i].word) & (size - 1)] =
                    slot{row_of_node[edges[i].to]} << to_bit | r.number << owner_bit | edges[i].gap;
        for (const std::uint32_t node : tree.roots()) roots_.push_back(row_of_node[node]);
    }

    // At least half as many again as there are rows of which more is known.
    static std::size_t info_size(const pattern_tree& tree) {
        std::size_t count = 1, size = 1;
        for (const pattern_tree::tree_node& n : tree.nodes()) count += n.matches != 0 ? 1U : 0U;
        for (const edge& e : tree.edges()) count += e.gap > usual_gap || e.rank != 0 ? 1U : 0U;
        while (2 * size < 3 * count) size *= 2;
        return size;
    }

    // The edges in the order of their nodes, and those of a node in the order of their rows.
    static sequence<edge> in_rows(const sequence<edge>& edges) {
        sequence<edge> out = sorted(edges, [](const edge& e) { return std::size_t{e.from}; });
        for (std::size_t i = 1; i < out.size(); ++i)
            for (std::size_t k = i; k > 0 && out[k - 1].from == out[k].from && out[k - 1].rank > out[k].rank; --k)
                std::swap(out[k - 1], out[k]);
        return out;
    }

    static sequence<span> spans_of(const sequence<edge>& edges) {
        sequence<span> spans;
        spans.reserve(edges.size());
        for (std::uint32_t i = 0; i < edges.size(); ++i) {
            if (i == 0 || edges[i].from != edges[i - 1].from || edges[i].rank != edges[i - 1].rank)
                spans.push_back({.first = i});
            ++spans.back().count;
        }
        return spans;
    }

    // Finds room for each row in a table of that size; false if there is none.
    static bool lay(sequence<span>& spans, const sequence<edge>& edges, std::size_t size) {
        const std::size_t mask = size - 1;
        sequence<std::uint8_t> taken(size);
        sequence<std::uint32_t> order(spans.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        std::size_t free = 0;  // all before it are taken
        for (const std::uint32_t i : sorted(order, [&](std::uint32_t k) { return edges.size() - spans[k].count; })) {
            span& s = spans[i];
            while (taken[free] != 0) ++free;
            // The large ones come first, and begin far from each other; the small ones fill what is left.
            std::size_t begin = s.count > 1 ? i * 0x9E3779B9U >> 8U : free - edges[s.first].word;
            const auto has_room = [&] {
                std::uint32_t k = s.first;
                while (k < s.first + s.count && taken[(begin + edges[k].word) & mask] == 0) ++k;
                return k == s.first + s.count;
            };
            for (std::size_t tried = 0; !has_room(); ++begin)
                if (++tried > size) return false;
            for (std::uint32_t k = s.first; k < s.first + s.count; ++k) taken[(begin + edges[k].word) & mask] = 1;
            s.number = static_cast<row>(begin & mask);
        }
        return true;
    }

    // The number of a row, with what tells that more is known of it, and that.
    row add_row(const pattern_tree::tree_node& node, const span& s, const sequence<edge>& edges, row next,
                bool is_first) {
        row_info info{.number = s.number, .next = next, .words = static_cast<std::uint16_t>(node.words)};
        if (is_first) info.matches = node.matches;
        for (std::uint32_t i = s.first; i < s.first + s.count; ++i)
            if (info.gap < edges[i].gap) info.gap = edges[i].gap;
        row r = s.number;
        if (info.matches != 0) r |= ends_pattern;
        if (info.gap > 0 || next != 0) r |= has_gaps;
        if (info.gap > usual_gap || next != 0) r |= has_more;
        if ((r & (ends_pattern | has_more)) != 0) infos_[info_place(s.number)] = info;
        return r;
    }

    // The items in the order of their keys; those of equal keys stay in order. Linear in the items and the largest key.
    template <class T, class Key>
    static sequence<T> sorted(const sequence<T>& items, Key key) {
        sequence<std::uint32_t> next;  // by key: where the next item goes
        for (const T& item : items) {
            if (next.size() < key(item) + 2) next.resize(key(item) + 2);
            ++next[key(item) + 1];
        }
        for (std::size_t k = 1; k < next.size(); ++k) next[k] += next[k - 1];
        sequence<T> out(items.size());
        for (const T& item : items) out[next[key(item)]++] = item;
        return out;
    }

    word_table words_;
    sequence<row> roots_;       // by word: the row of the node that it leads to from the root, or 0
    sequence<slot> slots_;      // as many as a power of two
    sequence<row_info> infos_;  // by row: a hash table, open addressing, at most two thirds full
    sequence<pattern_tree::link> links_;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
