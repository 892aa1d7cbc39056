// The patterns of all rules in one tree, as it is built. matcher.hpp tells how texts are read by it.
//
// Each word of a pattern is an edge of the tree, with the number of words that may be passed over before it. With the
// patterns "user unknown", "user * disabled" and "unknown user":
//
//     root -- user ------- unknown            [1]
//       |      +--- 3 ---- disabled           [2]
//       +---- unknown ---- user               [3]
//
// Alternatives lead to one node as long as no other pattern goes on from it: "user|account unknown|disabled" makes two
// nodes, not four. Such a shared node stands for the rest of its pattern. When another pattern comes by, its way gets a
// node of its own, with that rest added anew.
#ifndef MAILBOUNCE_CLASSIFY_PATTERN_TREE_HPP
#define MAILBOUNCE_CLASSIFY_PATTERN_TREE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <mailbounce/classify/pattern.hpp>
#include <mailbounce/classify/word_table.hpp>
#include <mailbounce/sequence.hpp>

namespace mailbounce::inline v0_1::detail {

class pattern_tree {
public:
    /// A word, and how many may be passed over before it.
    class edge_label {
    public:
        edge_label() = default;
        edge_label(std::uint32_t word, std::uint32_t gap) noexcept : bits_(word | gap << word_bits) {}
        [[nodiscard]] std::uint32_t word() const noexcept { return bits_ & ((1U << word_bits) - 1); }
        [[nodiscard]] std::uint32_t gap() const noexcept { return bits_ >> word_bits; }
        [[nodiscard]] std::uint32_t bits() const noexcept { return bits_; }
        friend bool operator==(edge_label, edge_label) noexcept = default;

    private:
        static constexpr unsigned word_bits = word_table::word_bits;
        std::uint32_t bits_ = unknown_word;
    };
    /// From a node to another.
    struct edge {
        std::uint32_t from = 0;
        edge_label label;
        std::uint32_t to = 0;
        std::uint32_t next = 0;  ///< index + 1 of another from the same node
    };
    struct tree_node {
        std::uint32_t end = 0;         ///< of the patterns that end here: index + 1 into those of take_ends()
        std::uint32_t words = 0;       ///< on the way from the root
        std::uint32_t first_edge = 0;  ///< from here, but from the root: index + 1
    };
    /// Where a pattern ends.
    struct pattern_end {
        std::uint32_t id;
        std::uint32_t words;  ///< those of the node
        std::uint32_t next;   ///< index + 1 of another pattern that ends at the same node
    };

    static constexpr std::uint32_t root = 0;
    static constexpr std::uint32_t end_word = skipped_word;  ///< as an edge's: no text has it

    pattern_tree() : edge_index_(1U << 15U), nodes_(1), roots_(first_known_word), notes_(1) {
        constexpr std::size_t usual = 1U << 13U;  // what the built-in rules have at most, so that nothing is moved
        roots_.reserve(usual);
        nodes_.reserve(usual);
        notes_.reserve(usual);
        ends_.reserve(usual);
        edges_.reserve(2 * usual);
        read_.reserve(2 * usual);
    }

    /// Makes words stand for one another: the first of the row for all. A row that starts with '-' holds words to be
    /// passed over.
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
                    words_.add(key, word);
            });
        }
    }

    /// Adds a pattern that check_pattern() finds good. Several patterns may have one id.
    void add(std::string_view pattern, std::uint32_t id) {
        to_do_.push_back({root, {read(pattern), id}});
        for (std::size_t next = 0; next < to_do_.size();) add_rest(addition(to_do_[next++]));
        to_do_.clear();
    }

    /// Makes a host known without a pattern, and gives its word.
    std::uint32_t intern_host(std::string_view host) { return intern(host_key(host)); }

    /// Ends adding. A node from which edges lead on is then no end: an edge of end_word leads to that.
    void finish() {
        for (std::uint32_t n = root + 1; n < nodes_.size(); ++n) {
            if (nodes_[n].end == 0 || nodes_[n].first_edge == 0) continue;
            const std::uint32_t end = new_node(nodes_[n].words);
            nodes_[end].end = std::exchange(nodes_[n].end, 0);
            edges_.push_back({n, {end_word, 0}, end, nodes_[n].first_edge});
            nodes_[n].first_edge = static_cast<std::uint32_t>(edges_.size());
        }
        edge_index_ = {};
        notes_ = {};
        read_ = {};
    }

    [[nodiscard]] word_table take_words() noexcept { return std::move(words_); }
    [[nodiscard]] const sequence<tree_node>& nodes() const noexcept { return nodes_; }
    [[nodiscard]] sequence<pattern_end> take_ends() noexcept { return std::move(ends_); }
    /// By word: the node that it leads to from the root; the root if it leads nowhere.
    [[nodiscard]] const sequence<std::uint32_t>& roots() const noexcept { return roots_; }
    /// All others, in no order.
    [[nodiscard]] const sequence<edge>& edges() const noexcept { return edges_; }
    /// Those from a node in turn; null behind the last.
    [[nodiscard]] const edge* first_edge(const tree_node& node) const noexcept { return edge_at(node.first_edge); }
    [[nodiscard]] const edge* next_edge(const edge& e) const noexcept { return edge_at(e.next); }

private:
    // A word of a pattern as it was read. unknown_word: the pattern ends.
    struct pattern_word {
        edge_label label;
        bool is_optional = false;  // its element may be missing
        bool ends_alternative = true;
        bool ends_element = true;
    };
    // What is left of a pattern: all from one of read_ on.
    struct pattern_rest {
        std::uint32_t at = 0;
        std::uint32_t id = 0;
    };
    // An edge to be.
    struct step_to {
        std::uint32_t from;
        edge_label label;
    };
    // The place of an edge in the index, or the empty one where it would be, and where it leads: root, which no step
    // leads to, if nowhere.
    struct edge_place {
        std::size_t at = 0;
        std::uint32_t to = root;
    };
    // What a node is as long as no second pattern goes through it.
    struct node_note {
        pattern_rest rest{};
        std::uint32_t ways_in = 0;  // more than one: shared
    };
    // A pattern that is to go on from a node.
    struct addition {
        std::uint32_t node;
        pattern_rest rest;
    };

    // Reads a pattern into words. What is passed over in texts is left out.
    std::uint32_t read(std::string_view pattern) {
        const std::size_t begin = read_.size();
        unsigned gap = 0;  // before the element
        pattern_reader reader(pattern);
        while (const auto e = reader.next()) {
            if (e->gap != 0) {
                gap = e->gap;
                continue;
            }
            const std::size_t first = read_.size();
            bool is_optional = e->optional;
            each_alternative(e->text, [&](std::string_view alternative) {
                const std::size_t before = read_.size();
                each_key(alternative, [&](std::uint64_t key) {
                    if (const std::uint32_t word = intern(key); word != skipped_word)
                        read_.push_back({.label = {word, 0}, .ends_alternative = false, .ends_element = false});
                });
                if (read_.size() == before) {
                    is_optional = true;  // there is nothing to be found
                } else {
                    read_[before].label = {read_[before].label.word(), gap};
                    read_.back().ends_alternative = true;
                }
                return true;
            });
            if (read_.size() == first) continue;
            for (std::size_t i = first; i < read_.size(); ++i) read_[i].is_optional = is_optional;
            read_.back().ends_element = true;
            gap = 0;
        }
        read_.push_back({});
        return static_cast<std::uint32_t>(begin);
    }

    // Adds what is left of a pattern to a node that is reached by its beginning.
    void add_rest(const addition& a) {
        from_.clear();
        from_.push_back(a.node);
        for (std::uint32_t at = a.rest.at; read_[at].label.word() != unknown_word;) {
            std::uint32_t end = at;
            while (!read_[end++].ends_element) {
            }
            to_.clear();
            made_.clear();
            if (read_[at].is_optional)
                for (const std::uint32_t node : from_) to_.push_back(node);
            while (at < end) {
                std::uint32_t last = at;
                while (!read_[last].ends_alternative) ++last;
                for (std::uint32_t node : from_) {
                    if (node == root && read_[at].label.gap() != 0)
                        continue;  // nothing has been matched yet: there is nothing to pass over
                    for (std::uint32_t i = at; i < last; ++i) node = own_child({node, read_[i].label});
                    add_once(to_, shared_child({node, read_[last].label}, {end, a.rest.id}));
                }
                at = last + 1;
            }
            from_.swap(to_);
        }
        for (const std::uint32_t node : from_)
            if (node != root) {
                ends_.push_back({a.rest.id, nodes_[node].words, nodes_[node].end});
                nodes_[node].end = static_cast<std::uint32_t>(ends_.size());
            }
    }

    // The node that a step leads to; a new one if it leads nowhere yet.
    std::uint32_t own_child(const step_to& s) {
        const edge_place place = place_of(s);
        return place.to != root ? open(s, place) : connect(s, place, new_node(nodes_[s.from].words + 1U));
    }

    // Likewise, but new ways lead to a node that others made for the same element of the pattern.
    std::uint32_t shared_child(const step_to& s, pattern_rest after) {
        const edge_place place = place_of(s);
        for (const std::uint32_t node : made_) {
            if (place.to == node) return node;
            if (place.to == root && nodes_[node].words == nodes_[s.from].words + 1U) return connect(s, place, node);
        }
        if (place.to != root) return open(s, place);
        made_.push_back(new_node(nodes_[s.from].words + 1U));
        notes_.back().rest = after;
        return connect(s, place, made_.back());
    }

    // The node that a step leads to, made the step's own if it is shared.
    std::uint32_t open(const step_to& s, const edge_place& place) {
        node_note& shared = notes_[place.to];
        if (shared.ways_in < 2) return place.to;
        --shared.ways_in;
        const addition anew{static_cast<std::uint32_t>(nodes_.size()), shared.rest};
        to_do_.push_back(anew);
        return connect(s, place, new_node(nodes_[place.to].words));
    }

    // Makes a step lead to a node, which it gives back.
    std::uint32_t connect(const step_to& s, const edge_place& place, std::uint32_t to) {
        ++notes_[to].ways_in;
        if (s.from == root) {
            roots_[s.label.word()] = to;
        } else if (std::uint32_t& index = edge_index_[place.at]; index != 0) {
            edges_[index - 1].to = to;
        } else {
            std::uint32_t& first = nodes_[s.from].first_edge;
            edges_.push_back({s.from, s.label, to, first});
            index = first = static_cast<std::uint32_t>(edges_.size());
            if (edges_.size() * 2 > edge_index_.size()) grow();
        }
        return to;
    }

    std::uint32_t new_node(std::uint32_t words) {
        nodes_.push_back({});
        nodes_.back().words = words;
        notes_.push_back({});
        return static_cast<std::uint32_t>(nodes_.size() - 1);
    }

    static void add_once(sequence<std::uint32_t>& nodes, std::uint32_t node) {
        for (const std::uint32_t n : nodes)
            if (n == node) return;
        nodes.push_back(node);
    }

    // The word of a key, a new one if need be.
    std::uint32_t intern(std::uint64_t key) {
        const auto next = static_cast<std::uint32_t>(roots_.size());
        const std::uint32_t word = words_.add(key, next);
        if (word == next) roots_.push_back(root);
        return word;
    }

    [[nodiscard]] edge_place place_of(const step_to& s) const noexcept {
        if (s.from == root) return {.to = roots_[s.label.word()]};
        const std::size_t mask = edge_index_.size() - 1;
        const std::uint64_t hash = (std::uint64_t{s.from} << 32U | s.label.bits()) * 0x9E3779B97F4A7C15U;
        for (auto at = static_cast<std::size_t>(hash >> 32U) & mask;; at = (at + 1) & mask) {
            if (edge_index_[at] == 0) return {.at = at};
            const edge& e = edges_[edge_index_[at] - 1];
            if (e.from == s.from && e.label == s.label) return {at, e.to};
        }
    }

    [[nodiscard]] const edge* edge_at(std::uint32_t index) const noexcept {
        return index == 0 ? nullptr : &edges_[index - 1];
    }

    void grow() {
        edge_index_ = sequence<std::uint32_t>(edge_index_.size() * 2);
        for (std::uint32_t i = 0; i < edges_.size(); ++i)
            edge_index_[place_of({edges_[i].from, edges_[i].label}).at] = i + 1;
    }

    word_table words_;
    sequence<edge> edges_;
    sequence<std::uint32_t> edge_index_;  // index + 1 of each: a hash table, open addressing, at most half full
    sequence<tree_node> nodes_;           // nodes_[root] is the root, whose edges are in roots_
    sequence<std::uint32_t> roots_;
    sequence<pattern_end> ends_;
    sequence<node_note> notes_;  // by node
    sequence<pattern_word> read_;
    sequence<addition> to_do_;
    sequence<std::uint32_t> from_, to_, made_;  // nodes, as add_rest() goes through the elements of a pattern
};

}  // namespace mailbounce::inline v0_1::detail

#endif
