// Deliveries as a table, a line each.
#ifndef MAILBOUNCE_EXAMPLES_CLI_TABLE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_TABLE_HPP

#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "columns.hpp"
#include "output.hpp"
#include "presentation.hpp"
#include "values.hpp"
#include "words.hpp"

namespace cli {

class table_presentation : public presentation {
public:
    /// `shown`, if not null: the system whose words have a column.
    explicit table_presentation(output& out, const words* shown = nullptr) : out_(out), words_(shown) {}

    void add_reply(const judged_delivery& d) override {
        if (!std::exchange(has_titles_, true))
            add({"category", "reason"}, system(), {"who must act", "decided by", "reply"});
        const mailbounce::verdict& v = d.verdict;
        add({category(v), reason(v)}, word(d), {owner(v), decided_by(d), or_dash(d.reported.delivery.text)});
    }

    void add_message(std::string_view path, const mailbounce::report& report,
                     std::span<const judged_delivery> deliveries) override {
        if (!std::exchange(has_titles_, true)) add({"message"}, titles());
        const cell message(path, cut::front);
        if (deliveries.empty()) add({message}, {to_string(report.kind), "-", "-", "-", "-", "-", "-"});
        for (const judged_delivery& d : deliveries) add({message}, cells_of(d));
    }

    void add_log_line(std::size_t line, std::string_view id, std::span<const judged_delivery> deliveries) override {
        if (!std::exchange(has_titles_, true)) add({"line", "message"}, titles());
        for (const judged_delivery& d : deliveries) add({std::to_string(line), or_dash(id)}, cells_of(d));
    }

    void finish() override { rows_.write(out_); }

private:
    // What a row says of a reported delivery.
    struct reported_cells {
        cell outcome, category, reason, word, owner, recipient, answer;
    };

    reported_cells titles() const {
        return {"outcome", "category", "reason", system(), "who must act", "recipient", "answer"};
    }

    reported_cells cells_of(const judged_delivery& d) const {
        const mailbounce::verdict& v = d.verdict;
        return {{to_string(d.reported.delivery.outcome), cut::never},
                category(v),
                reason(v),
                word(d),
                owner(v),
                or_dash(d.reported.recipient()),
                answer(d)};
    }

    // Adds a row that begins with what it is about. On a narrow terminal nothing is said of who must act: the reason
    // implies it.
    void add(columns::row row, const reported_cells& r) {
        row.insert(row.end(), {r.outcome, r.category, r.reason});
        if (words_) row.push_back(r.word);
        if (!is_narrow_) row.push_back(r.owner);
        row.insert(row.end(), {r.recipient, r.answer});
        add(std::move(row));
    }

    // Adds a row with a word in its midst, if words are shown.
    void add(columns::row row, const cell& word, columns::row rest) {
        if (words_) row.push_back(word);
        row.insert(row.end(), rest.begin(), rest.end());
        add(std::move(row));
    }

    void add(columns::row row) {
        constexpr std::size_t most_kept = 1000;  // enough to tell how wide columns should be
        rows_.add(std::move(row));
        if (rows_.size() < most_kept) return;
        rows_.write(out_);
        rows_.clear();
    }

    static bool failed(const mailbounce::verdict& v) { return v.reason != mailbounce::reason::none; }

    static cell category(const mailbounce::verdict& v) {
        if (!failed(v)) return "-";
        const bool is_hard = v.category == mailbounce::category::hard;
        const bool is_soft = v.category == mailbounce::category::soft;
        return {to_string(v.category), is_hard ? red : is_soft ? yellow : magenta};
    }

    static cell reason(const mailbounce::verdict& v) {
        std::string text(failed(v) ? to_string(v.reason) : "-");
        if (v.cause != mailbounce::reason::none) text.append(": ").append(to_string(v.cause));
        return {text, cut::never};
    }

    cell system() const { return words_ ? words_->system : std::string_view(); }

    cell word(const judged_delivery& d) const {
        return {or_dash(words_ ? words_->word_for(d) : std::string()), cut::never};
    }

    static std::string_view owner(const mailbounce::verdict& v) {
        return failed(v) ? to_string(v.traits().owner) : "-";
    }

    // The words that decided, or else the status or the code.
    static std::string decided_by(const judged_delivery& d) {
        if (!d.verdict.matched.empty()) return std::string(d.verdict.matched);
        return d.verdict.rule.empty() ? "-" : codes_of(d.reported.delivery);
    }

    // The words that decided, or else all that was said.
    static std::string answer(const judged_delivery& d) {
        if (!d.verdict.matched.empty()) return std::string(d.verdict.matched);
        const mailbounce::delivery& told = d.reported.delivery;
        return told.text.empty() ? std::string(or_dash(codes_of(told))) : std::string(told.text);
    }

    static std::string codes_of(const mailbounce::delivery& d) {
        return d.status ? to_text(d.status) : to_text(d.code);
    }

    static std::string_view or_dash(std::string_view text) { return text.empty() ? "-" : text; }

    output& out_;
    const words* words_;
    columns rows_;
    bool has_titles_ = false;
    bool is_narrow_ = terminal_columns() < 120;
};

}  // namespace cli

#endif
