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

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/matcher.hpp>
#include <mailbounce/classify/rule_set.hpp>
#include <mailbounce/classify/rules/lexicon.hpp>
#include <mailbounce/classify/rules/translations.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/evidence/delivery.hpp>
#include <mailbounce/evidence/frame.hpp>
#include <mailbounce/sequence.hpp>
#include <mailbounce/smtp/domain.hpp>

namespace mailbounce::inline v0_1 {

/// Judges deliveries. Building one allocates and takes about two milliseconds; after that it is const and may be shared
/// by threads. Judging does not allocate, takes time linear in the text whatever the number of rules, and gives a
/// verdict on any bytes.
class classifier {
public:
    /// A classifier with the built-in rules and the standard table of categories.
    classifier() : classifier(rule_set{}) {}

    /// A classifier with these rules and this table of categories.
    explicit classifier(rule_set rules, const category_table& categories = {})
        : rules_(std::move(rules)), categories_(categories) {
        for (const std::string_view row : rules::lexicon) matcher_.add_forms(row);
        for (const std::string_view row : rules::translations) matcher_.add_forms(row);
        for (const rules::provider_rules& p : rules::providers) add_provider(p);
        const auto& all = rules_.rules();
        for (std::size_t i = 0; i < all.size(); ++i) add_rule(all[i].rule, static_cast<std::uint32_t>(i));
        matcher_.finish();
    }

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
        return classify(delivery::from_reply(reply::parse(reply_text), at_phase, remote_host));
    }

    /// The rules that it was built from.
    [[nodiscard]] const rule_set& rules() const noexcept { return rules_; }

    /// Bytes held by its tables, the rules' texts not counted.
    [[nodiscard]] std::size_t memory() const noexcept {
        return matcher_.memory() + by_status_.capacity() * sizeof(std::uint32_t) +
               by_code_.capacity() * sizeof(std::uint32_t) + chained_.capacity() * sizeof(chained_rule) +
               host_providers_.capacity() * sizeof(provider);
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

    // A rule that matches. The larger the key, the stronger.
    struct candidate {
        std::uint32_t key;
        std::uint32_t rule;
        std::string_view matched;
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

    struct candidates {
        // No reply holds more; of a text that does, the first are judged.
        static constexpr std::size_t limit = 48;
        std::array<candidate, limit> items;
        std::size_t size = 0;

        void push(const candidate& c) noexcept {
            if (size < limit) items[size++] = c;
        }
        void sort() noexcept {
            for (std::size_t i = 1; i < size; ++i) {
                const candidate c = items[i];
                std::size_t at = i;
                for (; at > 0 && items[at - 1].key < c.key; --at) items[at] = items[at - 1];
                items[at] = c;
            }
        }
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
        circumstances seen = circumstances_of(d, outer);
        v.code_class = seen.outer_class;
        if (!failed(d, v.code_class)) return generic;

        candidates found;
        find_candidates(seen, found);
        found.sort();
        decide(seen, found, v);
        return found.size > 0 ? standing_of(found.items[0]) : generic;
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

    static circumstances circumstances_of(const delivery& d, const reply& outer) noexcept {
        circumstances c{.d = d,
                        .phase = d.phase,
                        .code = d.code ? d.code : outer.code(),
                        .status = d.status ? d.status : outer.status(),
                        .outer_class = code_class::none,
                        .frame = unframe(outer)};
        c.outer_class = kind_of(c.code, c.status);
        if (c.phase == phase::none) c.phase = c.frame.phase;
        const reply& inner = c.frame.inner;
        if (inner.text().data() != outer.text().data()) {
            if (inner.code()) c.code = inner.code();
            if (const auto status = inner.status()) c.status = status;
            if (c.outer_class == code_class::none) c.outer_class = inner.kind();
        }
        return c;
    }

    void find_candidates(circumstances& seen, candidates& found) const noexcept {
        seen.by_host = provider_of_host(seen.d.remote_host);
        std::array<detail::pattern_match, candidates::limit> matches;
        std::size_t match_count = 0;
        // The marks of a provider may stand at the end of the text, so conditions are looked at when all of it has been
        // read.
        matcher_.scan(
            seen.d.text,
            [&](const detail::pattern_match& m) {
                if (m.id >= mark_ids)
                    seen.by_mark = static_cast<provider>(m.id - mark_ids);
                else if (match_count < matches.size())
                    matches[match_count++] = m;
            },
            [&](std::string_view address) {
                if (address.data() >= seen.innermost() && address.data() < seen.words_end()) seen.shows_address = true;
            });
        for (std::size_t i = 0; i < match_count; ++i) consider(seen, matches[i], found);

        if (seen.status)
            consider_chain(seen, by_status_[status_index(seen.status->subject(), seen.status->detail())], found);
        if (seen.code) consider_chain(seen, by_code_[static_cast<std::size_t>(seen.code->value())], found);
    }

    void consider_chain(const circumstances& seen, std::uint32_t first, candidates& found) const noexcept {
        for (std::uint32_t i = first; i != 0; i = chained_[i - 1].next)
            consider(seen, {chained_[i - 1].rule, 0, nullptr, nullptr}, found);
    }

    // Makes a rule that matches a candidate if its circumstances hold.
    void consider(const circumstances& seen, const detail::pattern_match& m, candidates& found) const noexcept {
        const placed_rule& placed = rules_.rules()[m.id];
        const rule& r = placed.rule;
        if (!holds(r.when, seen)) return;
        const bool by_words = m.begin != nullptr;
        const bool before_inner = by_words && m.begin < seen.innermost();
        // No words run on from the frame into the reply or out of it, and what follows the reply is not the far side's.
        if (before_inner ? m.end > seen.innermost() : by_words && m.end > seen.words_end()) return;
        const bool is_narration = before_inner && seen.frame.is_narrated;
        const bool of_provider = r.when.provider != provider::none && r.weight != rule_weight::hint;
        const auto flag = [](bool set, unsigned bit) { return set ? std::uint32_t{1} << bit : 0U; };
        std::uint32_t key = static_cast<std::uint32_t>(standing_of(placed, by_words, is_narration)) << 28U;
        key |= flag(r.weight == rule_weight::decisive && !is_narration, 27);
        key |= flag(!before_inner, 26) | flag(of_provider, 25);
        key |= (m.words < 31 ? m.words : 31U) << 16U;
        key |= (r.when.count() + (r.when.status.empty() ? 0U : 1U)) << 12U;  // a status says more than a code
        key |= static_cast<std::uint32_t>(reason_count - static_cast<std::size_t>(r.reason));
        found.push(
            {key, m.id,
             by_words ? std::string_view(m.begin, static_cast<std::size_t>(m.end - m.begin)) : std::string_view{}});
    }

    static standing standing_of(const placed_rule& placed, bool by_words, bool is_narration) noexcept {
        const rule& r = placed.rule;
        if (placed.place == rule_place::before) return before_built_in;
        if (placed.place == rule_place::after) return after_built_in;
        if (is_narration) return narrated;
        if (by_words) return r.weight == rule_weight::hint ? hint : telling;
        if (r.weight == rule_weight::hint) return r.when.phases.empty() ? generic : by_phase;
        return r.when.provider != provider::none ? telling : specific;
    }

    static bool holds(const conditions& when, const circumstances& seen) noexcept {
        if (when.provider != provider::none && when.provider != seen.by_host && when.provider != seen.by_mark)
            return false;
        if (!when.phases.empty() && !when.phases.contains(seen.phase)) return false;
        if (!when.code.admits(seen.code) || !when.status.admits(seen.status)) return false;
        if (when.address != address_condition::any && (when.address == address_condition::shown) != seen.shows_address)
            return false;
        if (when.until != instant{} && seen.d.at && *seen.d.at >= when.until) return false;
        return when.host.empty() || is_within_domain(seen.d.remote_host, when.host);
    }

    void decide(const circumstances& seen, const candidates& found, verdict& v) const noexcept {
        v.provider = seen.who();
        v.reason = reason::undetermined;
        if (found.size > 0) {
            const candidate& winner = found.items[0];
            const rule& r = rules_.rules()[winner.rule].rule;
            v.reason = r.reason;
            v.rule = r.name;
            v.matched = winner.matched;
            v.evidence = strength_of(winner);
        }
        for (std::size_t i = 1; i < found.size; ++i) {
            const candidate& loser = found.items[i];
            const rule& r = rules_.rules()[loser.rule].rule;
            if (v.reason == reason::expired && v.cause == reason::none && standing_of(loser) > generic &&
                r.reason != reason::expired)
                v.cause = r.reason;
            bool told = r.reason == v.reason;
            for (std::size_t k = 0; k < v.lost_count; ++k) told = told || v.lost[k].reason == r.reason;
            if (!told && v.lost_count < verdict::max_lost) v.lost[v.lost_count++] = {r.reason, r.name, loser.matched};
        }
        v.category = category_of(seen.d, v);
    }

    static standing standing_of(const candidate& c) noexcept { return static_cast<standing>(c.key >> 28U); }

    evidence_strength strength_of(const candidate& c) const noexcept {
        switch (standing_of(c)) {
            case generic:
            case by_phase:
                return evidence_strength::generic_code;
            case specific:
                return evidence_strength::specific_status;
            default:
                break;
        }
        const rule& r = rules_.rules()[c.rule].rule;
        if (r.when.provider != provider::none) return evidence_strength::provider_code;
        return c.matched.empty() ? evidence_strength::specific_status : evidence_strength::wording;
    }

    [[nodiscard]] provider provider_of_host(std::string_view host) const noexcept {
        if (host.empty()) return provider::none;
        if (host.back() == '.') host.remove_suffix(1);
        for (;;) {
            const std::uint32_t word = matcher_.host_of(host);
            if (word < host_providers_.size() && host_providers_[word] != provider::none) return host_providers_[word];
            const std::size_t dot = host.find('.');
            if (dot == std::string_view::npos) return provider::none;
            host.remove_prefix(dot + 1);
        }
    }

    void add_provider(const rules::provider_rules& p) {
        detail::pattern_reader hosts(p.hosts);
        while (const auto host = hosts.next()) {
            const std::uint32_t word = matcher_.intern_host(host->text);
            if (word >= host_providers_.size()) host_providers_.resize(word + 1);
            host_providers_[word] = p.provider;
        }
        for (std::string_view marks = p.marks; !marks.empty();) {
            const std::size_t comma = marks.find(',');
            matcher_.add(marks.substr(0, comma), mark_ids + static_cast<std::uint32_t>(p.provider));
            marks.remove_prefix(comma == std::string_view::npos ? marks.size() : comma + 1);
        }
    }

    void add_rule(const rule& r, std::uint32_t id) {
        if (!r.pattern.empty()) {
            matcher_.add(r.pattern, id);
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
    detail::matcher matcher_;
    detail::sequence<std::uint32_t> by_status_{status_rows * status_details};
    detail::sequence<std::uint32_t> by_code_{600};
    detail::sequence<chained_rule> chained_;
    detail::sequence<provider> host_providers_;  // by the word of the host
};

}  // namespace mailbounce::inline v0_1

#endif
