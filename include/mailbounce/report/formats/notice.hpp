// The part of a bounce that people read: recipients and why it failed for each, in whatever form. One general reader: a
// recipient is an address that begins a line, is labelled as one, stands in a session transcript or in a sentence, in
// that order of trust; the text beside and below it says why.
#ifndef MAILBOUNCE_REPORT_FORMATS_NOTICE_HPP
#define MAILBOUNCE_REPORT_FORMATS_NOTICE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/report/address_in_text.hpp>
#include <mailbounce/report/formats/marks.hpp>
#include <mailbounce/report/formats/quote.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/sequence.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <mailbounce/smtp/reply.hpp>

namespace mailbounce::inline v0_1::detail {

/// What a notice says of one recipient. Views of the notice.
struct notice_entry {
    std::string_view recipient{};  ///< empty for what a session transcript concludes without naming anybody
    std::string_view alias{};      ///< the address that it was expanded from
    std::string_view text{};       ///< why
    std::string_view rest{};       ///< what else stands there
    bool is_conclusion = false;    ///< of a session transcript, which is more exact than other words
    std::string_view answer{};     ///< of a session transcript: the far side's
    mailbounce::phase phase{};     ///< likewise: to what
};

/// How surely an address in a notice is a recipient's.
enum class trust : std::uint8_t {
    none,       ///< it is another's
    role,       ///< one that a report names to ask for help at, or its reader
    sentence,   ///< it stands among words
    addressed,  ///< likewise, after "to" and its like
    entry,      ///< it begins a line, is labelled as a recipient, or stands in a session transcript
};

constexpr bool is_role(std::string_view address) noexcept {
    const std::string_view local = address.substr(0, address.find('@'));
    for (const std::string_view name : role_names)
        if (same_text(local, name)) return true;
    return false;
}

/// The word before a place in a line.
constexpr std::string_view word_ending_at(std::string_view line, std::size_t end) noexcept {
    while (end > 0 && !is_alnum(line[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && is_alnum(line[begin - 1])) --begin;
    return line.substr(begin, end - begin);
}

/// How far an address on a line can be trusted to be a recipient.
constexpr trust trust_in(std::string_view line, const placed_address& a, bool is_indented) noexcept {
    const std::string_view before = line.substr(0, a.begin);
    if (before.empty()) {
        const bool is_alone = a.end == line.size() && (is_indented || a.end - a.begin > a.address.size());
        return is_role(a.address) && !is_alone && !line.substr(a.end).starts_with(':') ? trust::role : trust::entry;
    }
    if (contains_any(before, alias_words)) return trust::addressed;
    if (const std::string_view label = trim(before); label.ends_with(':') || label.ends_with('=')) {
        constexpr std::size_t longest = 60;
        const std::string_view first = label.substr(0, label.find_first_of(" -:"));
        const std::string_view last = word_ending_at(label, label.size());
        for (const std::string_view name : other_labels)
            if (same_text(name, last) || same_text(name, first)) return trust::none;
        if (label.size() > 3 && label.size() <= longest && contains_any(label, recipient_labels))
            return is_role(a.address) ? trust::role : trust::entry;
    }
    if (is_role(a.address)) return trust::none;
    if (same_text(trim(before), "to:")) return trust::sentence;  // of the message that it is about
    constexpr std::string_view before_recipients[] = {"to"sv,   "recipient"sv, "recipients"sv, "for"sv, "address"sv,
                                                      "user"sv, "mailbox"sv,   "group"sv,      "an"sv,  "account"sv};
    const std::string_view last = word_ending_at(line, a.begin);
    for (const std::string_view word : before_recipients)
        if (same_text(word, last)) return trust::addressed;
    return trust::sentence;
}

/// The phase of a command of a session transcript. Old Sendmails write what the message's end was answered with after
/// ">>> DATA".
constexpr phase phase_of(std::string_view command) noexcept {
    struct row {
        std::string_view command;
        mailbounce::phase phase;
    };
    constexpr row rows[] = {{"rcpt"sv, phase::rcpt}, {"mail"sv, phase::mail},        {"data"sv, phase::eod},
                            {"."sv, phase::eod},     {"bdat"sv, phase::eod},         {"ehlo"sv, phase::ehlo},
                            {"helo"sv, phase::ehlo}, {"auth"sv, phase::auth},        {"quit"sv, phase::none},
                            {"rset"sv, phase::none}, {"starttls"sv, phase::starttls}};
    for (const row& r : rows)
        if (begins_with(command, r.command)) return r.phase;
    return phase::none;
}

/// The first paragraph that holds a word, and what follows it.
struct split_text {
    std::string_view first;
    std::string_view rest;
};
constexpr split_text split_paragraph(std::string_view text) noexcept {
    line_cursor lines(text);
    std::size_t begin = text.size();
    while (lines.next()) {
        if (begin == text.size()) {
            if (!holds_no_word(lines.line())) begin = lines.begin();
        } else if (lines.is_empty()) {
            return {trim(text.substr(begin, lines.begin() - begin)), trim(text.substr(lines.after()))};
        }
    }
    return {trim(text.substr(begin)), {}};
}

/// What Sendmail puts in parentheses below an address, `(reason: 550 5.1.1 User unknown)`; any other text as it is.
constexpr std::string_view without_reason(std::string_view text) noexcept {
    constexpr std::string_view mark = "(reason: ";
    if (!text.starts_with(mark)) return text;
    text.remove_prefix(mark.size());
    text = text.substr(0, find_char(text, is_line_end));
    return text.ends_with(')') ? text.substr(0, text.size() - 1) : text;
}

/// The address from which the one before the text was expanded: `(expanded from: <user@example.com>)`.
constexpr std::string_view alias_in(std::string_view text) noexcept {
    constexpr std::size_t reach = 200;
    const std::string_view near = beginning_of(text, reach);
    for (const std::string_view w : alias_words)
        if (const std::size_t at = find_text(near, w); at != std::string_view::npos)
            return find_address(beginning_of(text.substr(at), reach), w.size()).address;
    return {};
}

/// The host that a text says was talked to: `host mx.example.com[192.0.2.1] said:`, `while talking to
/// mx.example.com.:`.
constexpr std::string_view told_host(std::string_view text) noexcept {
    constexpr std::string_view words[] = {"host "sv, "host: "sv, "talking to "sv, "connect to "sv, "connected to "sv};
    for (const std::string_view w : words) {
        const std::size_t at = find_text(text, w);
        if (at == std::string_view::npos) continue;
        std::string_view host = text.substr(at + w.size());
        std::size_t size = 0;
        while (size < host.size() && (is_alnum(host[size]) || host[size] == '-' || host[size] == '.')) ++size;
        host = host.substr(0, size);
        if (host.ends_with('.')) host.remove_suffix(1);
        if (host.find('.') != std::string_view::npos) return host;
    }
    return {};
}

/// Reads notices; it keeps its memory.
class notice_reader {
public:
    /// Addresses in one notice; those that follow are not read. Real notices name a handful.
    static constexpr std::size_t max_places = 1024;
    /// Bytes of the text about one of them: a page.
    static constexpr std::size_t longest_text = std::size_t{1} << 12U;

    /// The entries of a notice that quotes nothing; valid until the next read. The address `sender`, which the report
    /// was sent to, is taken for a recipient only if no other is named.
    const sequence<notice_entry>& read(std::string_view notice, std::string_view sender) {
        notice_ = notice;
        find_places(sender);
        make_entries();
        return entries_;
    }

    /// What stands above all addresses of the notice last read: it may say why.
    [[nodiscard]] std::string_view preamble() const noexcept {
        if (places_.empty()) return {};
        const std::size_t end = smaller(smaller(places_.front().paragraph, transcript_), longest_text);
        return trim(notice_.substr(0, end));
    }

    /// Was an address named as a recipient's in the notice last read, beyond doubt?
    [[nodiscard]] bool names_recipient() const noexcept { return best_ == trust::entry; }
    /// Or does any address stand in it that is neither its reader's nor one to ask for help at?
    [[nodiscard]] bool shows_address() const noexcept { return !places_.empty() && best_ >= trust::sentence; }
    /// Or does a sentence of it speak of what was sent to one?
    [[nodiscard]] bool speaks_of_recipient() const noexcept { return best_ >= trust::addressed; }

private:
    // What a session transcript has told last.
    struct session {
        std::string_view command;
        std::string_view answer;
        std::size_t remark = 0;  // where the lines begin that a program wrote since
    };

    // An address that may be a recipient's.
    struct place {
        placed_address address;  // its place in the notice
        std::size_t line;        // where its line begins
        std::size_t begin;       // likewise, without blanks and bullets
        std::size_t end;         // of its line
        std::size_t paragraph;   // where the paragraph begins that it stands in
        trust how;
        bool is_concluded;         // it stands in a transcript, below its answer
        std::string_view command;  // of a transcript: what was answered
        std::string_view answer;   // by this
        std::string_view remark;   // of a program, between that and the conclusion
    };

    static constexpr std::string_view without_bullet(std::string_view line) noexcept {
        line = trim(line);
        line = trim(line.substr(find_char(line, [](char c) { return c != '*'; })));
        const auto is_bullet = [](char c) { return c == '-' || c == 'o' || c == '|' || c == '+'; };
        while (line.size() > 1 && is_bullet(line[0]) && is_blank(line[1])) line = trim(line.substr(1));
        return line;
    }

    // Is the answer to the command about that recipient? One to RCPT is about the one that it names.
    static constexpr bool answers(std::string_view command, std::string_view address) noexcept {
        return !begins_with(command, "rcpt") || contains_text(command, address);
    }

    void find_places(std::string_view sender) {
        places_.clear();
        conclusion_ = {};
        transcript_ = notice_.size();
        for (std::size_t i = 0; i < std::size(sessions_); ++i) sessions_[i] = find_text(notice_, transcript_marks[i]);
        best_ = trust::role;
        session told;
        std::size_t paragraph = 0;
        for (line_cursor lines(notice_); lines.next() && places_.size() < max_places;) {
            const std::string_view line = trim(lines.line());
            if (line.empty()) {
                paragraph = lines.after();
            } else if (line.find('@') != std::string_view::npos && !line.starts_with(">>>") &&
                       !line.starts_with("<<<")) {
                place p = place_in(without_bullet(line), sender, is_blank(lines.line().front()));
                p.line = lines.begin();
                p.paragraph = paragraph;
                if (!add_place(p, told)) continue;
                add_more_of_line(p);
            } else if (!read_transcript(line, lines.begin(), told)) {
                continue;
            }
            told.remark = lines.after();
        }
        keep_best();
    }

    // Takes an address for a recipient's, if it may be one, with what the transcript told before it.
    bool add_place(place& p, const session& told) {
        if (p.how == trust::none || (!places_.empty() && goes_on(places_.back(), p))) return false;
        if (p.is_concluded) {
            p.remark = remark_before(p.line, told);
            if (answers(told.command, p.address.address)) {
                p.command = told.command;
                p.answer = told.answer;
            }
        }
        if (p.how > best_) best_ = p.how;
        places_.push_back(p);
        return true;
    }

    // Takes the other addresses of a list on one line. The text about all of them stands behind the last.
    void add_more_of_line(const place& first) {
        if (first.is_concluded) return;
        const std::size_t begin = places_.size() - 1;
        const std::string_view line = notice_.substr(0, first.end);
        std::size_t end = first.address.end;
        while (places_.size() < max_places) {
            const placed_address next = find_address(line, end);
            if (next.address.empty() || !is_list_separator(line.substr(end, next.begin - end))) break;
            end = next.end;
            places_.push_back(first);
            places_.back().address.address = next.address;
        }
        for (std::size_t i = begin; i < places_.size(); ++i) places_[i].address.end = end;
    }

    static constexpr bool is_list_separator(std::string_view text) noexcept {
        constexpr std::string_view separators[] = {","sv, ";"sv, "and"sv, "&"sv, "/"sv};
        for (const std::string_view s : separators)
            if (same_text(trim(text), s)) return true;
        return false;
    }

    // Takes a line of a transcript; false if it is a remark of a program.
    bool read_transcript(std::string_view line, std::size_t begin, session& told) noexcept {
        constexpr std::size_t mark = 3;  // ">>>", "<<<"
        if (line.starts_with(">>>")) {
            told.command = trim(line.substr(mark));
            told.answer = {};
        } else if (line.starts_with("<<<")) {
            if (!refuses(trim(line.substr(mark)))) return false;
            const char* const first = told.answer.empty() ? line.data() : told.answer.data();
            told.answer = {first, static_cast<std::size_t>(line.data() + line.size() - first)};
        } else if (begins_session(begin, static_cast<std::size_t>(line.data() + line.size() - notice_.data()))) {
            told.command = told.answer = {};
            transcript_ = smaller(transcript_, begin);
        } else if (transcript_ < begin && refuses(line)) {
            conclusion_ = {.text = line,
                           .rest = remark_before(begin, told),
                           .is_conclusion = true,
                           .answer = told.answer,
                           .phase = phase_of(told.command)};
        } else {
            return false;
        }
        return true;
    }

    // Does a transcript begin in the line, or another of its sessions? The next of each mark is known: most notices
    // have none.
    bool begins_session(std::size_t begin, std::size_t end) noexcept {
        bool begins = false;
        for (std::size_t i = 0; i < std::size(sessions_); ++i) {
            if (sessions_[i] < begin) sessions_[i] = find_text(notice_, transcript_marks[i], begin);
            begins = begins || sessions_[i] < end;
        }
        return begins;
    }

    [[nodiscard]] std::string_view remark_before(std::size_t line, const session& told) const noexcept {
        return trim(notice_.substr(told.remark, line - told.remark));
    }

    static constexpr bool refuses(std::string_view line) noexcept {
        const auto code = reply::parse(line).code();
        return code && code->kind() != code_class::success;
    }

    // Keeps the places of most trust, and the sentences about the same addresses that stand elsewhere: they may say
    // why.
    void keep_best() {
        const auto is_told_elsewhere = [&](const place& p) {
            bool told = false;
            for (const place& other : places_) {
                if (other.how != best_) continue;
                if (other.paragraph == p.paragraph) return false;
                told = told || same_text(other.address.address, p.address.address);
            }
            return told;
        };
        for (place& p : places_)
            if (p.how != best_ && !(p.how == trust::addressed && is_told_elsewhere(p))) p.how = trust::none;
        std::size_t kept = 0;
        for (const place& p : places_)
            if (p.how != trust::none) places_[kept++] = p;
        places_.resize(kept);
    }

    // Is it only the text of the place before it, folded before the same address?
    static constexpr bool goes_on(const place& before, const place& p) noexcept {
        return before.paragraph == p.paragraph && !before.is_concluded && !p.is_concluded &&
               same_text(before.address.address, p.address.address);
    }

    // The first address of a line. In a transcript `550 5.1.1 <user@example.com>... User unknown` concludes; elsewhere
    // what stands behind a code is part of a reply.
    [[nodiscard]] place place_in(std::string_view line, std::string_view sender, bool is_indented) const noexcept {
        const reply r = reply::parse(line);
        const std::size_t code = r.code() ? static_cast<std::size_t>(r.body().data() - line.data()) : 0;
        placed_address a = find_address(line, code);
        place p{};
        if (a.address.empty()) return p;
        p.is_concluded = transcript_ < notice_.size() && a.begin == code && line.substr(a.end).starts_with("...");
        if (code > 0 && !p.is_concluded) return p;
        if (a.begin == 0 && !p.is_concluded) a = behind_display_name(line, a);
        const auto offset = static_cast<std::size_t>(line.data() - notice_.data());
        p.begin = offset;
        p.end = offset + line.size();
        p.address = {a.address, offset + a.begin, offset + a.end};
        p.how = p.is_concluded ? trust::entry : trust_in(line, a, is_indented);
        if (p.how != trust::none && same_text(a.address, sender)) p.how = trust::role;
        return p;
    }

    // A display name may look like an address: `user@example.com <user@example.net>`,
    // `a@b.example<mailto:a@c.example>`.
    static placed_address behind_display_name(std::string_view line, const placed_address& name) noexcept {
        constexpr std::string_view link = "<mailto:";
        std::size_t at = line.find(link);
        if (at == std::string_view::npos && line.substr(name.end).starts_with(" <")) at = name.end + 1;
        if (at == std::string_view::npos) return name;
        placed_address a = find_address(line, at);
        if (a.address.empty()) return name;
        a.begin = 0;
        if (a.end < line.size() && line[a.end] == '>') ++a.end;
        return a;
    }

    void make_entries() {
        entries_.clear();
        for (std::size_t i = 0; i < places_.size(); ++i) {
            const place& p = places_[i];
            entries_.push_back(p.is_concluded ? concluded(p) : described(p, end_of_text(i)));
        }
        share_texts();
        if (!conclusion_.text.empty()) entries_.push_back(conclusion_);
    }

    // The text about an address goes to the line of the next one; in a sentence, of the next one that is another.
    [[nodiscard]] std::size_t end_of_text(std::size_t i) const noexcept {
        const place& p = places_[i];
        const std::size_t end = p.begin < transcript_ ? transcript_ : notice_.size();
        for (++i; i < places_.size(); ++i)
            if (places_[i].line != p.line &&
                (p.how == trust::entry || !same_text(places_[i].address.address, p.address.address)))
                return smaller(end, places_[i].line);
        return end;
    }

    // Where the sentences about an address begin: with the paragraph, unless they are about another before.
    [[nodiscard]] std::size_t begin_of_sentences(const place& p) const noexcept {
        const std::size_t begin = larger(p.paragraph, p.line - smaller(p.line, longest_text));
        for (const place& other : places_)
            if (other.paragraph == p.paragraph && other.line < p.line &&
                !same_text(other.address.address, p.address.address))
                return p.line;
        return begin;
    }

    // Addresses above one text share it; if nothing stands below them, it stands above.
    void share_texts() {
        for (std::size_t i = entries_.size(); i-- > 0;) {
            if (!entries_[i].text.empty()) continue;
            if (i + 1 < entries_.size())
                entries_[i].text = is_for_all(i + 1) ? entries_[i + 1].text : std::string_view{};
            else
                entries_[i].text = trim(notice_.substr(0, begin_of_run(i)));
        }
    }

    // Does the text of an entry stand apart from its address, below an empty line or above all, and so is for those
    // above it too?
    [[nodiscard]] bool is_for_all(std::size_t entry) const noexcept {
        const std::string_view text = entries_[entry].text;
        if (text.empty() || places_[entry].is_concluded) return false;
        const auto begin = static_cast<std::size_t>(text.data() - notice_.data());
        const std::size_t end = places_[entry].end;
        if (begin < end)
            return begin < places_.front().line || (entry + 1 < entries_.size() && begin > places_[entry + 1].end);
        const std::string_view between = notice_.substr(end, begin - end);
        line_cursor lines(between);
        while (lines.next())
            if (lines.begin() > 0 && lines.is_empty() &&
                (lines.after() < between.size() || is_line_end(between.back())))
                return true;
        return false;
    }

    // Where the run of addresses without texts begins that ends with the one at `last`.
    [[nodiscard]] std::size_t begin_of_run(std::size_t last) const noexcept {
        while (last > 0 && entries_[last - 1].text.empty()) --last;
        return places_[last].begin;
    }

    // What a transcript concludes. `554 <user@example.com>... 550 Host unknown` quotes another reply, and that counts.
    [[nodiscard]] notice_entry concluded(const place& p) const noexcept {
        constexpr std::size_t dots = 3;
        const std::size_t behind = p.address.end + dots;
        const std::string_view words = trim(notice_.substr(behind, p.end - behind));
        const bool quotes = reply::parse(words).code().has_value();
        return {.recipient = p.address.address,
                .text = quotes ? words : notice_.substr(p.begin, p.end - p.begin),
                .rest = p.remark,
                .is_conclusion = true,
                .answer = quotes ? std::string_view{} : p.answer,
                .phase = phase_of(p.command)};
    }

    [[nodiscard]] notice_entry described(const place& p, std::size_t end) const noexcept {
        const auto is_word = [](char c) {
            return !is_blank(c) && c != ':' && c != ',' && c != ';' && c != '>' && c != '-';
        };
        const bool is_labelled = p.address.begin > p.begin;
        end = smaller(end, p.address.end + longest_text);
        const std::string_view below = notice_.substr(p.address.end, end > p.address.end ? end - p.address.end : 0);
        std::size_t begin = smaller(p.address.end + find_char(below, is_word), end);
        if (p.how < trust::entry || (is_labelled && trim(below).empty()))
            begin = begin_of_sentences(p);
        else if (is_labelled)
            begin = p.begin;  // the label may say why
        const split_text halves = split_paragraph(notice_.substr(begin, end - begin));
        return {.recipient = p.address.address,
                .alias = alias_in(below),
                .text = without_reason(halves.first),
                .rest = halves.rest};
    }

    std::string_view notice_{};
    notice_entry conclusion_{};                            // of a transcript, without a recipient's name
    std::size_t transcript_ = 0;                           // where it begins
    std::size_t sessions_[std::size(transcript_marks)]{};  // where the next of each mark stands
    trust best_ = trust::none;                             // of the places
    sequence<place> places_{};
    sequence<notice_entry> entries_{};
};

}  // namespace mailbounce::inline v0_1::detail

#endif
