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
    /// From a node by a word to another.
    struct edge {
        std::uint32_t from = 0;
        std::uint32_t word = unknown_word;
        std::uint32_t to = 0;
        std::uint16_t gap = 0;   ///< how many words may be passed over before it
        std::uint16_t rank = 0;  ///< how many edges from the node by that word, of other gaps, were there before it
    };
    struct tree_node {
        std::uint32_t matches = 0;  ///< the patterns that end here: index + 1 into links()
        std::uint32_t words = 0;    ///< on the way from the root
    };
    struct link {
        std::uint32_t id;
        std::uint32_t next;  ///< index + 1
    };

    static constexpr std::uint32_t root = 0;

    pattern_tree() : edge_index_(1U << 15U), nodes_(1), roots_(first_known_word), notes_(1) {
        constexpr std::size_t usual =
            1U << 13U;  // nodes of the built-in rules; they have fewer than twice as many edges
        edges_.reserve(2 * usual);
        nodes_.reserve(usual);
        notes_.reserve(usual);
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

    /// Adds a pattern that check_pattern() finds good. Several patterns may have one id. The text must live as long as
    /// patterns are added.
    void add(std::string_view pattern, std::uint32_t id) { add_rest(root, {pattern, id}); }

    /// Makes a host known without a pattern, and gives its word.
    std::uint32_t intern_host(std::string_view host) { return intern(host_key(host)); }

    [[nodiscard]] const word_table& words() const noexcept { return words_; }
    [[nodiscard]] const sequence<tree_node>& nodes() const noexcept { return nodes_; }
    [[nodiscard]] const sequence<link>& links() const noexcept { return links_; }
    /// By word: the node that it leads to from the root; the root if it leads nowhere.
    [[nodiscard]] const sequence<std::uint32_t>& roots() const noexcept { return roots_; }
    /// All others, in no order.
    [[nodiscard]] const sequence<edge>& edges() const noexcept { return edges_; }

private:
    // What is left of a pattern; an edge to be; and what a node is as long as no second pattern goes through it.
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

    // Adds what is left of a pattern to nodes that are reached by its beginning.
    void add_rest(sequence<std::uint32_t> from, pattern_rest rest) {
        sequence<std::uint32_t> to, made, words;
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
    void add_rest(std::uint32_t from, pattern_rest rest) {
        sequence<std::uint32_t> one;
        one.push_back(from);
        add_rest(std::move(one), rest);
    }

    // The node that a step leads to; a new one if it leads nowhere yet.
    std::uint32_t own_child(const step_to& s) {
        return target(s) != root ? open(s) : connect(s, new_node(nodes_[s.from].words + 1U));
    }

    // Likewise, but new ways lead to a node that others made for the same element of the pattern.
    std::uint32_t shared_child(const step_to& s, sequence<std::uint32_t>& made, pattern_rest after) {
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
        add_rest(own, rest);
        return own;
    }

    // Where a step leads; root, which no step leads to, if nowhere.
    [[nodiscard]] std::uint32_t target(const step_to& s) const noexcept {
        return s.from == root ? roots_[s.word] : target_of(place_of(s));
    }

    // Makes a step lead to a node, which it gives back.
    std::uint32_t connect(const step_to& s, std::uint32_t to) {
        ++notes_[to].ways_in;
        if (s.from == root) {
            roots_[s.word] = to;
            return to;
        }
        if ((edges_.size() + 1) * 2 > edge_index_.size()) grow();
        const edge_place place = place_of(s);
        if (std::uint32_t& index = edge_index_[place.at]; index != 0) {
            edges_[index - 1].to = to;
        } else {
            edges_.push_back({s.from, s.word, to, static_cast<std::uint16_t>(s.gap), place.rank});
            index = static_cast<std::uint32_t>(edges_.size());
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
        if (const std::uint32_t word = words_.find(key)) return word;
        const auto word = static_cast<std::uint32_t>(roots_.size());
        roots_.push_back(root);
        words_.add(key, word);
        return word;
    }

    // The place of an edge in the index, or the empty one where it would be, and how many of the same word are before
    // it.
    struct edge_place {
        std::size_t at;
        std::uint16_t rank = 0;
    };
    [[nodiscard]] edge_place place_of(const step_to& s) const noexcept {
        const std::size_t mask = edge_index_.size() - 1;
        const std::uint64_t hash = (std::uint64_t{s.from} << 32U | s.word) * 0x9E3779B97F4A7C15U;
        edge_place place{static_cast<std::size_t>(hash >> 32U) & mask};
        for (;; place.at = (place.at + 1) & mask) {
            if (edge_index_[place.at] == 0) return place;
            const edge& e = edges_[edge_index_[place.at] - 1];
            if (e.from != s.from || e.word != s.word) continue;
            if (e.gap == s.gap) return place;
            ++place.rank;
        }
    }

    [[nodiscard]] std::uint32_t target_of(const edge_place& place) const noexcept {
        const std::uint32_t index = edge_index_[place.at];
        return index == 0 ? root : edges_[index - 1].to;
    }

    void grow() {
        edge_index_ = sequence<std::uint32_t>(edge_index_.size() * 2);
        for (std::uint32_t i = 0; i < edges_.size(); ++i)
            edge_index_[place_of({edges_[i].from, edges_[i].word, edges_[i].gap}).at] = i + 1;
    }

    word_table words_;
    sequence<edge> edges_;
    sequence<std::uint32_t> edge_index_;  // index + 1 of each: a hash table, open addressing, at most half full
    sequence<tree_node> nodes_;           // nodes_[root] is the root, whose edges are in roots_
    sequence<std::uint32_t> roots_;
    sequence<link> links_;
    sequence<node_note> notes_;  // by node
};

}  // namespace mailbounce::inline v0_1::detail

#endif
