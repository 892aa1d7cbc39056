// Finds all patterns in a text in one pass, whatever their number: a tree of words, walked from every word of the text
// at once.
//
// Each word of a pattern is an edge of the tree, with the number of words that may be passed over before it. With the
// patterns "user unknown", "user * disabled" and "unknown user":
//
//     root -- user ------- unknown            [1]
//       |      +--- 3 ---- disabled           [2]
//       +---- unknown ---- user               [3]
//
// While a text is read, a walk is a place in the tree that was reached and may go on. For "User ann is disabled":
//
//     user      a walk starts at "user"; it may go on with "unknown" at once, or with "disabled" within 3 more words
//     ann       a word of no pattern: counted, so that "unknown" would now come too late
//     is        carries no meaning: not even counted
//     disabled  the walk takes the edge that admits up to 3 words before it, and reaches [2]
//
// Alternatives lead to one node as long as no other pattern goes on from it: "user|account unknown|disabled" makes two
// nodes, not four. Such a shared node stands for the rest of its pattern. When another pattern comes by, its way gets a
// node of its own, with that rest added anew.
//
// The cost of a word is one probe of the vocabulary and, for the few walks alive, a bit test; only where the bit is
// set, a probe of the edges. Neither grows with the number of patterns. The tables are built by add() and only read
// after.
#ifndef MAILBOUNCE_CLASSIFY_MATCHER_HPP
#define MAILBOUNCE_CLASSIFY_MATCHER_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <mailbounce/classify/pattern.hpp>
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/tokens.hpp>

namespace mailbounce::inline v0_1::detail {

// A pattern found in a text.
struct pattern_match {
    std::uint32_t id;     // as given to add()
    std::uint32_t words;  // how many words of the text were matched: the measure of how specific the match is
    const char* begin;
    const char* end;
};

class matcher {
public:
    matcher() : words_(1U << 13U), edges_(1U << 14U), nodes_(1), roots_(first_word, root), notes_(1) {}

    // Makes words stand for one another: the first of the row for all. A row that starts with '-' holds words to be
    // passed over.
    void add_forms(std::string_view row) {
        std::uint32_t word = unknown_word;
        pattern_reader reader(row);
        while (const auto e = reader.next()) {
            if (e->text == "-") {
                word = skipped_word;
                continue;
            }
            each_key(e->text, [&](std::uint64_t key) {
                if (word == unknown_word)
                    word = intern(key);
                else
                    define(key, word);
            });
        }
    }

    // Adds a pattern that check_pattern() finds good. Several patterns may have one id. The text must live until
    // finish().
    void add(std::string_view pattern, std::uint32_t id) { add_rest({root}, {pattern, id}); }

    // Ends the building: drops what only add() needs.
    void finish() {
        notes_ = {};
        nodes_.shrink_to_fit();
        links_.shrink_to_fit();
    }

    // Calls on_match for every pattern in the text, in the order in which they end, and on_address for every address.
    template <class F, class G>
    void scan(std::string_view text, F&& on_match, G&& on_address) const noexcept {
        walks alive;
        token_reader reader(text);
        for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
            switch (t.kind) {
                case token_kind::word:
                    step(word_of(word_key(t)), t.text, alive, on_match);
                    break;
                case token_kind::number:
                case token_kind::code:
                case token_kind::id:
                    if (t.plain) step_if_known(word_of(plain_key(t.text)), t.text, alive, on_match);
                    break;
                case token_kind::host:
                    step_if_known(host_of(t.text), t.text, alive, on_match);
                    break;
                case token_kind::url:
                    scan_url(t.text, alive, on_match);
                    break;
                case token_kind::address:
                    on_address(t.text);
                    break;
                default:
                    break;
            }
        }
    }

    // The word of a host or of the nearest domain above it that a pattern names; 0 if there is none.
    [[nodiscard]] std::uint32_t host_of(std::string_view host) const noexcept {
        // No host of a rule has more than four labels.
        std::size_t labels = 0, from = host.size();
        while (from > 0 && !(host[from - 1] == '.' && ++labels == 4)) --from;
        for (;;) {
            const std::string_view name = host.substr(from);
            if (name.find('.') == std::string_view::npos) return unknown_word;  // a top-level domain is nobody's
            if (const std::uint32_t word = word_of(host_key(name))) return word;
            const std::size_t dot = host.find('.', from);
            if (dot == std::string_view::npos) return unknown_word;
            from = dot + 1;
        }
    }

    // Makes a host known without a pattern, and gives its word.
    std::uint32_t intern_host(std::string_view host) { return intern(host_key(host)); }

    // Bytes held.
    [[nodiscard]] std::size_t memory() const noexcept {
        return words_.capacity() * sizeof(word_slot) + edges_.capacity() * sizeof(edge) +
               nodes_.capacity() * sizeof(tree_node) + roots_.capacity() * sizeof(std::uint32_t) +
               links_.capacity() * sizeof(link);
    }

private:
    static constexpr std::uint32_t unknown_word = 0;  // in no pattern
    static constexpr std::uint32_t skipped_word = 1;  // carries no meaning
    static constexpr std::uint32_t first_word = 2;
    static constexpr std::uint32_t root = 0;

    // Slots of the two hash tables (open addressing, linear probing, at most half full); empty where word is
    // unknown_word.
    struct word_slot {
        std::uint64_t key = 0;
        std::uint32_t word = unknown_word;
    };
    struct edge {
        std::uint32_t from = 0;
        std::uint32_t word = unknown_word;
        std::uint32_t to = 0;
        std::uint32_t gap = 0;  // how many words may be passed over before it
    };
    struct tree_node {
        std::uint64_t next_words = 0;  // the words of its edges, a bit for 64th of them
        std::uint32_t matches = 0;     // the patterns that end here: index + 1 into links_
        std::uint16_t words = 0;       // on the way from the root
        std::uint16_t gap = 0;         // the largest of its edges
    };
    struct link {
        std::uint32_t value;
        std::uint32_t next;  // index + 1
    };

    // For building: what is left of a pattern; an edge to be; and what a node is as long as no second pattern goes
    // through it.
    struct pattern_rest {
        std::string_view text;
        std::uint32_t id;
    };
    struct step_to {
        std::uint32_t from;
        std::uint32_t word;
        std::uint32_t gap;
    };
    struct node_note {
        pattern_rest rest{};
        std::uint32_t ways_in = 0;  // more than one: shared
    };

    struct walk {
        std::uint64_t next_words;  // of the node
        const char* begin;         // of the first word
        std::uint32_t node;
        std::uint32_t reached;  // the number of the word that led to the node
        std::uint32_t gap;      // how many words may be passed over from there
    };
    // The walks alive. A text that starts more than this many within a few words was not written to be read; the newest
    // are dropped.
    struct walks {
        static constexpr std::size_t limit = 64;
        std::array<walk, limit> items;
        std::size_t size = 0;
        std::uint32_t word_count = 0;  // words read so far

        void push(const walk& w) noexcept {
            if (size < limit) items[size++] = w;
        }
    };

    static constexpr std::uint64_t bit_of(std::uint32_t word) noexcept { return std::uint64_t{1} << (word & 63U); }

    template <class F>
    void step_if_known(std::uint32_t word, std::string_view text, walks& alive, F& on_match) const noexcept {
        if (word != unknown_word) step(word, text, alive, on_match);
    }

    // Takes every walk one word further. A word that is in no pattern only counts: walks that it ends are dropped at
    // the next that is.
    template <class F>
    void step(std::uint32_t word, std::string_view text, walks& alive, F& on_match) const noexcept {
        if (word == skipped_word) return;
        ++alive.word_count;
        if (word == unknown_word) return;
        const char* const end = text.data() + text.size();
        walks arrived;
        arrived.word_count = alive.word_count;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < alive.size; ++i) {
            const walk w = alive.items[i];
            const std::uint32_t passed_over = alive.word_count - w.reached - 1;
            if (passed_over > w.gap) continue;
            if ((w.next_words & bit_of(word)) != 0) follow(w, passed_over, word, end, arrived, on_match);
            if (passed_over < w.gap) alive.items[kept++] = w;
        }
        alive.size = kept;
        if (roots_[word] != root) arrive(roots_[word], text.data(), end, arrived, on_match);
        for (std::size_t i = 0; i < arrived.size; ++i) alive.push(arrived.items[i]);
    }

    // Goes from the node of a walk wherever the word leads, over gaps that admit the words passed over.
    template <class F>
    void follow(const walk& w, std::uint32_t passed_over, std::uint32_t word, const char* end, walks& arrived,
                F& on_match) const noexcept {
        const std::size_t mask = edges_.size() - 1;
        for (std::size_t i = edge_hash(w.node, word) & mask; edges_[i].word != unknown_word; i = (i + 1) & mask) {
            const edge& e = edges_[i];
            if (e.from == w.node && e.word == word && e.gap >= passed_over)
                arrive(e.to, w.begin, end, arrived, on_match);
        }
    }

    template <class F>
    void arrive(std::uint32_t at, const char* begin, const char* end, walks& arrived, F& on_match) const noexcept {
        const tree_node& n = nodes_[at];
        for (std::uint32_t i = n.matches; i != 0; i = links_[i - 1].next)
            on_match(pattern_match{links_[i - 1].value, n.words, begin, end});
        if (n.next_words != 0) arrived.push({n.next_words, begin, at, arrived.word_count, n.gap});
    }

    // The host of a URL, then the words of its path and query, which are matched only by patterns that ask for them.
    template <class F>
    void scan_url(std::string_view url, walks& alive, F& on_match) const noexcept {
        const std::size_t scheme = url.find("://");
        const std::size_t host_begin = scheme == std::string_view::npos ? 0 : scheme + 3;
        std::size_t host_end = url.find_first_of("/?#:", host_begin);
        if (host_end == std::string_view::npos) host_end = url.size();
        step_if_known(host_of(url.substr(host_begin, host_end - host_begin)), url, alive, on_match);
        for (std::size_t at = host_end; at < url.size();) {
            const std::size_t begin = at;
            while (at < url.size() && (class_at(url.data() + at) & (letter | digit)) != 0) ++at;
            if (at == begin) {
                ++at;
                continue;
            }
            const std::string_view piece = url.substr(begin, at - begin);
            step_if_known(word_of(url_piece_key(piece)), piece, alive, on_match);
        }
    }

    static std::size_t slot_of(std::uint64_t key) noexcept { return static_cast<std::size_t>(key); }

    [[nodiscard]] std::uint32_t word_of(std::uint64_t key) const noexcept {
        const std::size_t mask = words_.size() - 1;
        for (std::size_t i = slot_of(key) & mask;; i = (i + 1) & mask) {
            const word_slot& slot = words_[i];
            if (slot.key == key || slot.word == unknown_word) return slot.word;
        }
    }

    static std::size_t edge_hash(std::uint32_t from, std::uint32_t word) noexcept {
        return static_cast<std::size_t>((((std::uint64_t{from} << 32U) | word) * 0x9E3779B97F4A7C15U) >> 32U);
    }

    // The slot of an edge, or the empty one where it would be.
    [[nodiscard]] std::size_t edge_slot(std::uint32_t from, std::uint32_t word, std::uint32_t gap) const noexcept {
        const std::size_t mask = edges_.size() - 1;
        std::size_t i = edge_hash(from, word) & mask;
        while (edges_[i].word != unknown_word &&
               !(edges_[i].from == from && edges_[i].word == word && edges_[i].gap == gap))
            i = (i + 1) & mask;
        return i;
    }

    // The word of a key, a new one if need be.
    std::uint32_t intern(std::uint64_t key) {
        if (const std::uint32_t word = word_of(key)) return word;
        const auto word = static_cast<std::uint32_t>(roots_.size());
        roots_.push_back(root);
        define(key, word);
        return word;
    }

    void define(std::uint64_t key, std::uint32_t word) {
        if (word_of(key) != unknown_word) return;
        insert(words_, known_words_, word_slot{key, word}, [](const word_slot& s) { return slot_of(s.key); });
    }

    // Adds what is left of a pattern to nodes that are reached by its beginning.
    void add_rest(std::vector<std::uint32_t> from, pattern_rest rest) {
        std::vector<std::uint32_t> to, made, words;
        std::uint32_t gap = 0;  // before the element
        pattern_reader reader(rest.text);
        while (const auto e = reader.next()) {
            if (e->gap != 0) {
                gap = e->gap;
                continue;
            }
            const pattern_rest after{reader.rest(), rest.id};
            bool has_words = false;  // not all of it is passed over
            to.clear();
            made.clear();
            if (e->optional) to = from;
            each_alternative(e->text, [&](std::string_view alternative) {
                words.clear();
                each_key(alternative, [&](std::uint64_t key) {
                    if (const std::uint32_t word = intern(key); word != skipped_word) words.push_back(word);
                });
                has_words = has_words || !words.empty();
                for (std::uint32_t node : from) {
                    if (node == root && gap != 0)
                        continue;  // nothing has been matched yet: there is nothing to pass over
                    for (std::size_t i = 0; i < words.size(); ++i) {
                        const step_to next{node, words[i], i == 0 ? gap : 0};
                        node = i + 1 < words.size() ? own_child(next) : shared_child(next, made, after);
                    }
                    add_once(to, node);
                }
                return true;
            });
            if (!has_words) continue;
            from.swap(to);
            gap = 0;
        }
        for (const std::uint32_t node : from)
            if (node != root) {
                links_.push_back({rest.id, nodes_[node].matches});
                nodes_[node].matches = static_cast<std::uint32_t>(links_.size());
            }
    }

    // The node that a step leads to; a new one if it leads nowhere yet.
    std::uint32_t own_child(const step_to& s) {
        return target(s) != root ? open(s) : connect(s, new_node(nodes_[s.from].words + 1U));
    }

    // Likewise, but new ways lead to a node that others made for the same element of the pattern.
    std::uint32_t shared_child(const step_to& s, std::vector<std::uint32_t>& made, pattern_rest after) {
        const std::uint32_t known = target(s);
        for (const std::uint32_t node : made) {
            if (known == node) return node;
            if (known == root && nodes_[node].words == nodes_[s.from].words + 1U) return connect(s, node);
        }
        if (known != root) return open(s);
        made.push_back(new_node(nodes_[s.from].words + 1U));
        notes_.back().rest = after;
        return connect(s, made.back());
    }

    // The node that a step leads to, made the step's own if it is shared.
    std::uint32_t open(const step_to& s) {
        const std::uint32_t shared = target(s);
        if (notes_[shared].ways_in < 2) return shared;
        --notes_[shared].ways_in;
        const pattern_rest rest = notes_[shared].rest;
        const std::uint32_t own = connect(s, new_node(nodes_[shared].words));
        add_rest({own}, rest);
        return own;
    }

    // Where a step leads; root, which no step leads to, if nowhere.
    [[nodiscard]] std::uint32_t target(const step_to& s) const noexcept {
        return s.from == root ? roots_[s.word] : edges_[edge_slot(s.from, s.word, s.gap)].to;
    }

    // Makes a step lead to a node, which it gives back.
    std::uint32_t connect(const step_to& s, std::uint32_t to) {
        ++notes_[to].ways_in;
        if (s.from == root) {
            roots_[s.word] = to;
            return to;
        }
        tree_node& from = nodes_[s.from];
        from.next_words |= bit_of(s.word);
        if (from.gap < s.gap) from.gap = static_cast<std::uint16_t>(s.gap);
        if (edge& known = edges_[edge_slot(s.from, s.word, s.gap)]; known.word == s.word)
            known.to = to;
        else
            insert(edges_, known_edges_, edge{s.from, s.word, to, s.gap},
                   [](const edge& e) { return edge_hash(e.from, e.word); });
        return to;
    }

    std::uint32_t new_node(std::uint32_t words) {
        nodes_.emplace_back().words = static_cast<std::uint16_t>(words);
        notes_.emplace_back();
        return static_cast<std::uint32_t>(nodes_.size() - 1);
    }

    static void add_once(std::vector<std::uint32_t>& nodes, std::uint32_t node) {
        for (const std::uint32_t n : nodes)
            if (n == node) return;
        nodes.push_back(node);
    }

    template <class Slot, class Hash>
    static void insert(std::vector<Slot>& slots, std::size_t& used, const Slot& slot, Hash hash) {
        const auto place = [&hash](std::vector<Slot>& into, const Slot& s) {
            const std::size_t mask = into.size() - 1;
            std::size_t i = hash(s) & mask;
            while (into[i].word != unknown_word) i = (i + 1) & mask;
            into[i] = s;
        };
        if (++used * 2 > slots.size()) {
            std::vector<Slot> larger(slots.size() * 2);
            for (const Slot& s : slots)
                if (s.word != unknown_word) place(larger, s);
            slots.swap(larger);
        }
        place(slots, slot);
    }

    std::vector<word_slot> words_;
    std::vector<edge> edges_;
    std::vector<tree_node> nodes_;      // nodes_[root] is the root, whose edges are in roots_
    std::vector<std::uint32_t> roots_;  // by word: the node that it leads to from the root
    std::vector<link> links_;
    std::vector<node_note> notes_;  // by node, while building
    std::size_t known_words_ = 0;
    std::size_t known_edges_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
