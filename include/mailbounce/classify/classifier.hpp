// From a delivery to a verdict: what failed, why, and on what evidence.
//
// All rules are tried at once. Those that match are candidates, and the strongest wins:
//   1. a program's or an operator's own rule (placed before the built-in ones)
//   2. wording, and codes whose meaning the provider documents. Among them decisive words come first; then those of the
//      innermost reply quoted in the text, before what relays wrote around it; then a provider's, before what any
//      server may say; then the more words matched, and the more circumstances held
//   3. own rules placed after the built-in ones
//   4. an enhanced status that names a cause
//   5. words that stand in many replies ("rejected", "try again later")
//   6. what a relay that quotes a reply says itself (frame.hpp)
//   7. what a refusal means at this phase of the conversation
//   8. what is left: 5.7.1 and other overloaded statuses, the bare reply code
// Equals are settled by the order of the reasons (reason.hpp).
#ifndef MAILBOUNCE_CLASSIFY_CLASSIFIER_HPP
#define MAILBOUNCE_CLASSIFY_CLASSIFIER_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/matcher.hpp>
#include <mailbounce/classify/pattern_tree.hpp>
#include <mailbounce/classify/rule_set.hpp>
#include <mailbounce/classify/rules/lexicon.hpp>
#include <mailbounce/classify/rules/translations.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/frame.hpp>
#include <mailbounce/sequence.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/domain.hpp>

namespace mailbounce::inline v0_1 {

/// Judges deliveries. Building one allocates and takes about two milliseconds; after that it is const and may be
/// shared by threads. Judging does not allocate, takes time linear in the text whatever the number of rules, and gives
/// a verdict on any bytes.
class classifier {
public:
    /// A classifier with the built-in rules and the standard table of categories.
    classifier() : classifier(rule_set{}) {}

    /// A classifier with these rules and this table of categories.
    explicit classifier(rule_set rules, const category_table& categories = {})
        : rules_(std::move(rules)), categories_(categories), matcher_(read_rules()) {}

    /// The verdict on a delivery. Its texts must outlive the verdict. The note is heard where the text itself tells no
    /// reason, or no cause for its having expired.
    [[nodiscard]] verdict classify(const delivery& d) const noexcept {
        verdict v;
        const standing of_text = judge(d, v);
        const bool wants_cause = v.reason == reason::expired && v.cause == reason::none;
        const bool wants_reason = v.reason != reason::none && of_text < specific;
        if (!d.note.empty() && (wants_cause || wants_reason)) hear_note(d, of_text, v);
        return v;
    }

    /// The verdict on a reply as received: its code, then its text. The phase and the remote host make it more certain.
    [[nodiscard]] verdict classify(std::string_view reply_text, phase at_phase = phase::none,
                                   std::string_view remote_host = {}) const noexcept {
        verdict v;
        const reply r = reply::parse(reply_text);
        const delivery d = delivery::from_reply(r, at_phase, remote_host);
        judge(d, r, d.status, v);
        return v;
    }

    /// The rules that it was built from.
    [[nodiscard]] const rule_set& rules() const noexcept { return rules_; }

    /// Bytes held by its tables, the rules' texts not counted.
    [[nodiscard]] std::size_t memory() const noexcept {
        return matcher_.memory() + by_status_.capacity() * sizeof(std::uint32_t) +
               by_code_.capacity() * sizeof(std::uint32_t) + chained_.capacity() * sizeof(chained_rule) +
               merits_.capacity() * sizeof(merit) + host_providers_.capacity() * sizeof(provider);
    }

private:
    // What the rules' conditions are held against.
    struct circumstances {
        const delivery& d;
        mailbounce::phase phase;
        std::optional<reply_code> code;         // of the innermost reply that has one
        std::optional<enhanced_status> status;  // likewise
        mailbounce::code_class outer_class;
        framed_reply frame;
        provider by_host = provider::none;
        provider by_mark = provider::none;
        bool shows_address = false;

        [[nodiscard]] provider who() const noexcept { return by_host != provider::none ? by_host : by_mark; }
        [[nodiscard]] const char* innermost() const noexcept { return frame.words.data(); }
        [[nodiscard]] const char* words_end() const noexcept { return frame.words.data() + frame.words.size(); }
    };

    enum standing : std::uint32_t {
        generic,
        by_phase,
        narrated,
        hint,
        specific,
        after_built_in,
        telling,
        before_built_in
    };

    // What judging needs of a rule.
    struct merit {
        std::uint32_t key;  // how strong it is; the larger, the stronger
        mailbounce::reason reason;
        mailbounce::provider provider;
        bool has_conditions;  // others than the provider
        bool is_built_in;
        std::string_view name;
    };
    // The key, but for what depends on the match: the standing in the upper bits, then flags, then numbers.
    static constexpr unsigned standing_bit = 28;
    static constexpr std::uint32_t decisive = 1U << 27U;
    static constexpr std::uint32_t of_innermost = 1U << 26U;  // in the innermost reply
    static constexpr std::uint32_t of_provider = 1U << 25U;
    static constexpr unsigned words_bit = 16;
    static constexpr std::uint32_t max_words = 31;
    static constexpr unsigned conditions_bit = 12;  // below it the order of the reasons

    // A rule that matches.
    struct candidate {
        std::uint32_t key;
        std::uint32_t rule;
        const char* begin;  // of the words; null if there are none
        const char* end;

        [[nodiscard]] std::string_view matched() const noexcept {
            return begin == nullptr ? std::string_view{}
                                    : std::string_view(begin, static_cast<std::size_t>(end - begin));
        }
        [[nodiscard]] mailbounce::classifier::standing standing() const noexcept {
            return static_cast<classifier::standing>(key >> standing_bit);
        }
    };

    // The strongest candidate of each reason.
    class candidates {
    public:
        // Is it stronger than what there is of its reason?
        [[nodiscard]] bool wants(mailbounce::reason reason, const candidate& c) const noexcept {
            const auto i = static_cast<std::size_t>(reason);
            return (present_ >> i & 1U) == 0 || is_before(c, strongest_[i]);
        }
        void put(mailbounce::reason reason, const candidate& c) noexcept {
            const auto i = static_cast<std::size_t>(reason);
            strongest_[i] = c;
            present_ |= std::uint64_t{1} << i;
        }
        [[nodiscard]] bool empty() const noexcept { return present_ == 0; }
        // Takes the strongest out; there is one.
        candidate take() noexcept {
            std::uint64_t of = 0;
            const candidate* strongest = nullptr;
            for (std::uint64_t left = present_; left != 0; left &= left - 1) {
                const candidate& c = strongest_[static_cast<std::size_t>(std::countr_zero(left))];
                if (strongest != nullptr && c.key < strongest->key) continue;
                strongest = &c;
                of = left & (~left + 1);
            }
            present_ &= ~of;
            return *strongest;
        }

    private:
        // Of equals the one that ends first is kept, then the one that begins first, then the rule that was added last.
        static bool is_before(const candidate& a, const candidate& b) noexcept {
            if (a.key != b.key) return a.key > b.key;
            if (a.end != b.end) return a.end < b.end;
            return a.begin != b.begin ? a.begin < b.begin : a.rule > b.rule;
        }

        static_assert(reason_count <= 64);
        candidate strongest_[reason_count];
        std::uint64_t present_ = 0;  // a bit for each reason
    };

    // Rules without a pattern, chained by the status or the code that they name.
    struct chained_rule {
        std::uint32_t rule;
        std::uint32_t next;  // index + 1
    };

    static constexpr std::uint32_t mark_ids = 1U << 30U;  // ids of patterns that mark a provider start here
    static constexpr std::size_t status_rows = 9;         // RFC 3463 3.2 defines the subjects 0 to 7; all others
    static constexpr std::size_t status_details = 1000;

    static bool failed(const delivery& d, code_class answer) noexcept {
        if (d.outcome == outcome::delivered || d.outcome == outcome::presumed_delivered) return false;
        return d.outcome != outcome::delayed || (answer != code_class::success && answer != code_class::intermediate);
    }

    // The verdict on the text alone, and the standing of what decided it.
    standing judge(const delivery& d, verdict& v) const noexcept {
        const reply outer = reply::parse(d.text);
        return judge(d, outer, d.status ? d.status : outer.status(), v);
    }

    // Likewise where the text has been read: the reply that it is, and its status.
    standing judge(const delivery& d, const reply& outer, std::optional<enhanced_status> status,
                   verdict& v) const noexcept {
        circumstances seen = circumstances_of(d, outer, status);
        v.code_class = seen.outer_class;
        if (!failed(seen.d, v.code_class)) return generic;
        candidates found;
        find_candidates(seen, found);
        return decide(seen, found, v);
    }

    // What the words of the note add to the verdict on the text.
    void hear_note(const delivery& d, standing of_text, verdict& v) const noexcept {
        delivery noted = d;
        noted.text = d.note;
        verdict n;
        const standing of_note = judge(noted, n);
        if (n.evidence < evidence_strength::wording) return;
        if (v.reason == reason::expired) {
            v.cause = n.reason == reason::expired ? n.cause : n.reason;
        } else if (of_note > of_text) {
            if (v.code_class != code_class::none) n.code_class = v.code_class;
            v = n;
        }
        v.category = category_of(d, v);
    }

    // Nobody has refused what is only delayed, even where there is no code to say so.
    category category_of(const delivery& d, const verdict& v) const noexcept {
        const bool is_pending = d.outcome == outcome::delayed && v.code_class == code_class::none;
        return categories_(v.reason, is_pending ? code_class::transient : v.code_class);
    }

    static circumstances circumstances_of(const delivery& d, const reply& outer,
                                          std::optional<enhanced_status> status) noexcept {
        circumstances c{.d = d,
                        .phase = d.phase,
                        .code = d.code ? d.code : outer.code(),
                        .status = status,
                        .outer_class = code_class::none,
                        .frame = unframe(outer)};
        c.outer_class = kind_of(c.code, c.status);
        if (c.phase == phase::none) c.phase = c.frame.phase;
        const reply& inner = c.frame.inner;
        if (inner.text().data() != outer.text().data()) {
            if (inner.code()) c.code = inner.code();
            if (const auto own = inner.status()) c.status = own;
            if (c.outer_class == code_class::none) c.outer_class = inner.kind();
        }
        return c;
    }

    void find_candidates(circumstances& seen, candidates& found) const noexcept {
        seen.by_host = provider_of_host(seen.d.remote_host);
        // No reply holds more; of a text that does, the first are judged.
        constexpr std::size_t max_matches = 256;
        detail::pattern_match matches[max_matches];
        std::size_t match_count = 0;
        const char* end_of_mark = seen.d.text.data();
        // The marks of a provider may stand at the end of the text, so conditions are looked at when all of it has been
        // read. Of several the last counts.
        matcher_.scan(
            seen.d.text,
            [&](const detail::pattern_match& m) {
                if (m.id < mark_ids) {
                    if (match_count < max_matches) matches[match_count++] = m;
                } else if (m.end > end_of_mark) {
                    seen.by_mark = static_cast<provider>(m.id - mark_ids);
                    end_of_mark = m.end;
                }
            },
            [&](std::string_view address) {
                if (address.data() >= seen.innermost() && address.data() < seen.words_end()) seen.shows_address = true;
            });
        for (std::size_t i = 0; i < match_count; ++i) consider(seen, matches[i], found);

        if (seen.status)
            consider_chain(seen, by_status_[status_index(seen.status->subject(), seen.status->detail())], found);
        if (seen.code) consider_chain(seen, by_code_[static_cast<std::size_t>(seen.code->value())], found);
    }

    // Makes a rule whose words match a candidate if its circumstances hold.
    void consider(const circumstances& seen, const detail::pattern_match& m, candidates& found) const noexcept {
        const merit& of_rule = merits_[m.id];
        const bool before_inner = m.begin < seen.innermost();
        // No words run on from the frame into the reply or out of it, and what follows the reply is not the far side's.
        if (m.end > (before_inner ? seen.innermost() : seen.words_end())) return;
        std::uint32_t key = of_rule.key;
        if (!before_inner) {
            key |= of_innermost;
        } else if (seen.frame.is_narrated) {
            key &= ~decisive;
            if (of_rule.is_built_in) key = (key << 4U >> 4U) | std::uint32_t{narrated} << standing_bit;
        }
        key += detail::smaller(m.words, max_words) << words_bit;
        consider(seen, of_rule, {key, m.id, m.begin, m.end}, found);
    }

    // Likewise rules without words.
    void consider_chain(const circumstances& seen, std::uint32_t first, candidates& found) const noexcept {
        for (std::uint32_t i = first; i != 0; i = chained_[i - 1].next) {
            const std::uint32_t id = chained_[i - 1].rule;
            consider(seen, merits_[id], {merits_[id].key | of_innermost, id, nullptr, nullptr}, found);
        }
    }

    // Circumstances are looked at last: they lie far off, and few candidates are wanted.
    void consider(const circumstances& seen, const merit& m, const candidate& c, candidates& found) const noexcept {
        if (m.provider != provider::none && m.provider != seen.by_host && m.provider != seen.by_mark) return;
        if (!found.wants(m.reason, c)) return;
        if (m.has_conditions && !holds(rules_.rules()[c.rule].rule.when, seen)) return;
        found.put(m.reason, c);
    }

    static merit merit_of(const placed_rule& placed) noexcept {
        const rule& r = placed.rule;
        const conditions& when = r.when;
        const bool has_provider = when.provider != provider::none;
        std::uint32_t key = std::uint32_t{standing_of(placed)} << standing_bit;
        if (r.weight == rule_weight::decisive) key |= decisive;
        if (has_provider && r.weight != rule_weight::hint) key |= of_provider;
        key |= (when.count() + (when.status.empty() ? 0U : 1U)) << conditions_bit;  // a status says more than a code
        key |= static_cast<std::uint32_t>(reason_count - static_cast<std::size_t>(r.reason));
        return {key,
                r.reason,
                when.provider,
                when.count() > (has_provider ? 1U : 0U),
                placed.place == rule_place::built_in,
                r.name};
    }

    static standing standing_of(const placed_rule& placed) noexcept {
        const rule& r = placed.rule;
        if (placed.place == rule_place::before) return before_built_in;
        if (placed.place == rule_place::after) return after_built_in;
        if (!r.pattern.empty()) return r.weight == rule_weight::hint ? hint : telling;
        if (r.weight == rule_weight::hint) return r.when.phases.empty() ? generic : by_phase;
        return r.when.provider != provider::none ? telling : specific;
    }

    static bool holds(const conditions& when, const circumstances& seen) noexcept {
        if (!when.phases.empty() && !when.phases.contains(seen.phase)) return false;
        if (!when.code.admits(seen.code) || !when.status.admits(seen.status)) return false;
        if (when.address != address_condition::any && (when.address == address_condition::shown) != seen.shows_address)
            return false;
        if (when.until != instant{} && seen.d.at && *seen.d.at >= when.until) return false;
        return when.host.empty() || is_within_domain(seen.d.remote_host, when.host);
    }

    standing decide(const circumstances& seen, candidates& found, verdict& v) const noexcept {
        v.provider = seen.who();
        v.reason = reason::undetermined;
        standing of_winner = generic;
        if (!found.empty()) {
            const candidate winner = found.take();
            const merit& r = merits_[winner.rule];
            of_winner = winner.standing();
            v.reason = r.reason;
            v.rule = r.name;
            v.matched = winner.matched();
            v.evidence = strength_of(winner);
        }
        while (!found.empty() && v.lost_count < verdict::max_lost) {
            const candidate loser = found.take();
            const merit& r = merits_[loser.rule];
            if (v.reason == reason::expired && v.cause == reason::none && loser.standing() > generic)
                v.cause = r.reason;
            v.lost[v.lost_count++] = {r.reason, r.name, loser.matched()};
        }
        v.category = category_of(seen.d, v);
        return of_winner;
    }

    evidence_strength strength_of(const candidate& c) const noexcept {
        switch (c.standing()) {
            case generic:
            case by_phase:
                return evidence_strength::generic_code;
            case specific:
                return evidence_strength::specific_status;
            default:
                break;
        }
        if (merits_[c.rule].provider != provider::none) return evidence_strength::provider_code;
        return c.begin == nullptr ? evidence_strength::specific_status : evidence_strength::wording;
    }

    [[nodiscard]] provider provider_of_host(std::string_view host) const noexcept {
        if (host.empty()) return provider::none;
        if (host.back() == '.') host.remove_suffix(1);
        provider of_host = provider::none;
        matcher_.each_domain(host, [&](std::uint32_t word) {
            if (word < host_providers_.size()) of_host = host_providers_[word];
            return of_host == provider::none;
        });
        return of_host;
    }

    // Fills the tables of what needs no words, and makes the tree of what does.
    detail::pattern_tree read_rules() {
        detail::pattern_tree tree;
        for (const std::string_view row : rules::lexicon) tree.add_forms(row);
        for (const std::string_view row : rules::translations) tree.add_forms(row);
        for (const rules::provider_rules& p : rules::providers) add_provider(p, tree);
        const auto all = rules_.rules();
        merits_.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) add_rule(all[i], static_cast<std::uint32_t>(i), tree);
        return tree;
    }

    void add_provider(const rules::provider_rules& p, detail::pattern_tree& tree) {
        detail::pattern_reader hosts(p.hosts);
        while (const auto host = hosts.next()) {
            const std::uint32_t word = tree.intern_host(host->text);
            if (word >= host_providers_.size()) host_providers_.resize(word + 1);
            host_providers_[word] = p.provider;
        }
        for (std::string_view marks = p.marks; !marks.empty();) {
            const std::size_t comma = marks.find(',');
            tree.add(marks.substr(0, comma), mark_ids + static_cast<std::uint32_t>(p.provider));
            marks.remove_prefix(comma == std::string_view::npos ? marks.size() : comma + 1);
        }
    }

    void add_rule(const placed_rule& placed, std::uint32_t id, detail::pattern_tree& tree) {
        const rule& r = placed.rule;
        merits_.push_back(merit_of(placed));
        if (!r.pattern.empty()) {
            tree.add(r.pattern, id);
        } else if (!r.when.status.empty()) {
            for (unsigned detail = r.when.status.low; detail <= r.when.status.high; ++detail)
                chain(by_status_[status_index(r.when.status.subject, static_cast<int>(detail))], id);
        } else {
            for (unsigned code = r.when.code.low; code <= r.when.code.high; ++code) chain(by_code_[code], id);
        }
    }

    void chain(std::uint32_t& first, std::uint32_t id) {
        chained_.push_back({id, first});
        first = static_cast<std::uint32_t>(chained_.size());
    }

    // Subjects beyond those of the RFC share a row: the conditions tell them apart.
    static std::size_t status_index(int subject, int detail) noexcept {
        const std::size_t row =
            subject < static_cast<int>(status_rows) ? static_cast<std::size_t>(subject) : status_rows - 1;
        return row * status_details + static_cast<std::size_t>(detail);
    }

    rule_set rules_;
    category_table categories_;
    detail::sequence<merit> merits_;  // by rule
    detail::sequence<std::uint32_t> by_status_{status_rows * status_details};
    detail::sequence<std::uint32_t> by_code_{600};
    detail::sequence<chained_rule> chained_;
    detail::sequence<provider> host_providers_;  // by the word of the host
    detail::matcher matcher_;                    // last: it is made while the others are filled
};

}  // namespace mailbounce::inline v0_1

#endif
