// What the parts of a report say of one recipient, put together.
//   - The words are the first text that shows a refusal, the Diagnostic-Code before the text for people; if none does,
//   the
//     first. Where a session transcript goes on from the Diagnostic-Code, which holds one line, the transcript. The
//     next text is the note.
//   - The reply code and the status are those that the words show. The Status field counts where they show none: many
//     programs write a constant there (Exim 5.0.0, chasquid 5.0.0, Haraka 5.1.2).
//   - The phase is what the frame around the reply tells.
#ifndef MAILBOUNCE_REPORT_RECIPIENT_EVIDENCE_HPP
#define MAILBOUNCE_REPORT_RECIPIENT_EVIDENCE_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/frame.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/report/formats/notice.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/report.hpp>
#include <mailbounce/sequence.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/reply.hpp>

namespace mailbounce::inline v0_1::detail {

/// A text that tells of a delivery, and what it shows, which is found when it is asked for.
class telling_text {
public:
    constexpr telling_text() noexcept = default;
    constexpr explicit telling_text(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }

    /// The innermost reply that it quotes, or itself.
    [[nodiscard]] constexpr const reply& inner() noexcept {
        if (!inner_) inner_ = reply::parse(text_).innermost();
        return *inner_;
    }

    /// The class of that reply; none if it shows none.
    [[nodiscard]] constexpr code_class shown() noexcept {
        if (!shown_) shown_ = inner().kind();
        return *shown_;
    }

    /// Does it show that it was refused?
    [[nodiscard]] constexpr bool refuses() noexcept {
        return shown() != code_class::none && shown() != code_class::success;
    }

    /// Takes more of what it stands in; what it shows stays.
    constexpr void widen(std::string_view text) noexcept {
        text_ = text;
        inner_ = std::nullopt;
    }

    friend constexpr void swap(telling_text& a, telling_text& b) noexcept {
        const telling_text kept = a;
        a = b;
        b = kept;
    }

private:
    std::string_view text_{};
    maybe<reply> inner_{};
    maybe<code_class> shown_{};
};

/// Does a transcript's answer begin as the text, blanks aside, and go on for some words?
constexpr bool goes_on(std::string_view answer, std::string_view text) noexcept {
    constexpr std::size_t some = 8;
    constexpr std::string_view mark = "<<<";
    std::string_view longer = answer.substr(answer.starts_with(mark) ? mark.size() : 0);
    const auto next = [](std::string_view& rest) {
        while (!rest.empty() && (is_blank(rest.front()) || is_line_end(rest.front()))) rest.remove_prefix(1);
        return !rest.empty();
    };
    for (; next(text); text.remove_prefix(1), longer.remove_prefix(1))
        if (!next(longer) || longer.front() != text.front()) return false;
    return longer.size() >= some;
}

/// Does a text begin with another, or hold it on its first lines? Anyone can write a report with a thousand texts that
/// are nearly in another: looking for each in all of it would take minutes.
constexpr bool holds(std::string_view text, std::string_view what) noexcept {
    constexpr std::size_t some_lines = std::size_t{1} << 10U;
    return text.starts_with(what) || beginning_of(text, some_lines).find(what) != std::string_view::npos;
}

/// A name with a number that is the same for its spellings in either case: by it most names are told apart at once,
/// however long they are and however late they differ.
class keyed_name {
public:
    constexpr keyed_name() noexcept = default;
    constexpr explicit keyed_name(std::string_view text) noexcept : text_(text), key_(plain_key(text)) {}

    /// The same, which becomes that name if it is another.
    constexpr const keyed_name& following(std::string_view text) noexcept {
        if (text.data() != text_.data() || text.size() != text_.size()) *this = keyed_name(text);
        return *this;
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return text_.empty(); }

    friend constexpr bool operator==(const keyed_name& a, const keyed_name& b) noexcept {
        return a.key_ == b.key_ && same_text(a.text_, b.text_);
    }

private:
    std::string_view text_{};
    std::uint64_t key_ = plain_key({});
};

/// What is known of one recipient while a report is read.
struct recipient_evidence {
    reported_delivery about{};
    std::optional<enhanced_status> status{};  // of the Status field
    telling_text words{};
    telling_text note{};

    /// Adds a text that tells of the delivery.
    constexpr void add(std::string_view text) noexcept { add(telling_text(text)); }
    constexpr void add(telling_text text) noexcept {
        if (!is_new(text)) return;
        if (words.empty() || (!words.refuses() && text.refuses())) {
            swap(text, words);
            if (!is_new(text)) return;
        }
        if (note.empty() || (!note.refuses() && text.refuses())) note = text;
    }

    /// Adds what a text for people says.
    constexpr void add(const notice_entry& e) noexcept {
        telling_text text(e.text);
        telling_text rest(e.rest);
        if (goes_on(e.answer, words.text())) words = {};
        add(e.answer);
        if (!text.refuses() && rest.refuses()) swap(text, rest);
        add(text);
        add(rest);
        if (about.delivery.phase == phase::none) about.delivery.phase = e.phase;
        if (about.original_recipient.empty()) about.original_recipient = e.alias;
    }

    /// Is that its final name?
    [[nodiscard]] constexpr bool is_finally(const keyed_name& name) noexcept {
        return final_.following(about.final_recipient) == name;
    }
    /// Is that one of its names, and any?
    [[nodiscard]] constexpr bool is_called(const keyed_name& name) noexcept {
        return !name.empty() && (is_finally(name) || original_.following(about.original_recipient) == name);
    }

    /// The action, or what the status stands for where it is missing.
    [[nodiscard]] constexpr delivery_action action() const noexcept {
        if (about.action != delivery_action::none || !status) return about.action;
        switch (status->kind()) {
            case code_class::success:
                return delivery_action::delivered;
            case code_class::transient:
                return delivery_action::delayed;
            default:
                return delivery_action::failed;
        }
    }

    /// All of it, as a delivery of a report of that kind.
    [[nodiscard]] constexpr reported_delivery finished(report_kind kind) noexcept {
        reported_delivery told = about;
        told.diagnostic = words.text();
        delivery& d = told.delivery;
        d.outcome = outcome_in(kind);
        d.text = words.text();
        d.note = note.text();
        const bool is_refused = d.outcome != outcome::delivered;
        d.status = status;
        const auto take = [&d](const reply& r) {
            if (r.code()) d.code = r.code();
            if (const auto shown = r.status()) d.status = shown;
        };
        take(reply::parse(d.text));
        if (words.inner().text().size() < d.text.size())  // it quotes some
            for (auto r = reply::parse(d.text).quoted(); r; r = r->quoted()) take(*r);
        // "250 OK" beside "Action: failed" is not what refused it.
        if (is_refused && d.code && d.code->kind() == code_class::success) d.code = std::nullopt;
        if (is_refused && d.status && d.status->kind() == code_class::success) d.status = std::nullopt;
        if (d.phase == phase::none) d.phase = unframe(reply::parse(d.text)).phase;
        if (d.phase == phase::none) d.phase = unframe(reply::parse(d.note)).phase;
        if (d.remote_host.empty()) d.remote_host = told_host(d.text);
        if (d.remote_host.empty()) d.remote_host = told_host(d.note);
        return told;
    }

private:
    keyed_name final_{};
    keyed_name original_{};

    [[nodiscard]] constexpr bool is_new(const telling_text& t) const noexcept {
        return !t.empty() && !holds(words.text(), t.text());
    }

    [[nodiscard]] constexpr outcome outcome_in(report_kind kind) const noexcept {
        switch (action()) {
            case delivery_action::failed:
                return outcome::failed;
            case delivery_action::delayed:
                return outcome::delayed;
            case delivery_action::none:
                break;
            default:
                return outcome::delivered;
        }
        if (kind == report_kind::delay) return outcome::delayed;
        return kind == report_kind::success ? outcome::delivered : outcome::failed;
    }
};

/// The recipients of a report. Used again, it keeps its memory.
class recipient_list {
public:
    /// Recipients; those that follow are not read. Most reports have one, those about lists some hundred.
    static constexpr std::size_t max_recipients = 1024;

    void clear() noexcept { all_.clear(); }

    /// Adds one, if there is room.
    void push(const recipient_evidence& r) {
        if (all_.size() < max_recipients) all_.push_back(r);
    }

    /// Adds one, or its texts to the one of that name: some reports hold their status twice.
    void merge(const recipient_evidence& r) {
        const keyed_name name(r.about.final_recipient);
        for (recipient_evidence& known : all_) {
            if (!known.is_finally(name)) continue;
            known.add(r.words);
            known.add(r.note);
            return;
        }
        push(r);
    }

    [[nodiscard]] bool empty() const noexcept { return all_.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
    [[nodiscard]] recipient_evidence& front() noexcept { return all_.front(); }
    [[nodiscard]] auto begin() noexcept { return all_.begin(); }
    [[nodiscard]] auto end() noexcept { return all_.end(); }
    [[nodiscard]] auto begin() const noexcept { return all_.begin(); }
    [[nodiscard]] auto end() const noexcept { return all_.end(); }

    /// The one that an entry of a notice names, or that was cut in the midst of that name; nullptr if there is none.
    [[nodiscard]] recipient_evidence* named_in(const notice_entry& e) noexcept {
        const keyed_name recipient(e.recipient), alias(e.alias);
        for (recipient_evidence& r : all_)
            if (r.is_called(recipient) || r.is_called(alias)) return &r;
        if (all_.empty()) return nullptr;
        recipient_evidence& last = all_.back();
        const std::string_view name = last.about.final_recipient;
        if (name.empty() || last.action() != delivery_action::none || !begins_with(e.recipient, name)) return nullptr;
        last.about.final_recipient = e.recipient;
        return &last;
    }

private:
    sequence<recipient_evidence> all_{};
};

}  // namespace mailbounce::inline v0_1::detail

#endif
