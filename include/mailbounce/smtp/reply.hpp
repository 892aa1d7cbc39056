// One SMTP reply as it came: its code, its enhanced status, its lines, and the replies of other servers quoted in it.
// Every text is a reply, if need be one without a code. All functions are linear in the text at worst, none allocates.
#ifndef MAILBOUNCE_SMTP_REPLY_HPP
#define MAILBOUNCE_SMTP_REPLY_HPP

#include <cstddef>
#include <mailbounce/ascii.hpp>
#include <mailbounce/byte_block.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/reply_code.hpp>
#include <optional>
#include <string_view>
#include <type_traits>

namespace mailbounce::inline v0_1 {

namespace detail {

constexpr std::size_t skip_blanks(std::string_view text, std::size_t at) noexcept {
    while (is_blank(char_at(text, at))) ++at;
    return at;
}

constexpr std::string_view text_from(std::string_view text, std::size_t at) noexcept {
    text.remove_prefix(smaller(at, text.size()));
    return text;
}

/// The code of the three digits at `at`, whatever follows them.
constexpr std::optional<reply_code> code_digits_at(std::string_view text, std::size_t at) noexcept {
    const char a = char_at(text, at), b = char_at(text, at + 1), c = char_at(text, at + 2);
    if (!is_digit(a) || !is_digit(b) || !is_digit(c)) return std::nullopt;
    return reply_code::of((a - '0') * 100 + (b - '0') * 10 + (c - '0'));
}

/// Where in the block at a place of a text three digits stand that may be a code 400 to 599: the byte before is no
/// letter or digit.
inline byte_mask code_places(const byte_block& block, std::string_view text, std::size_t at) noexcept {
    const byte_mask digits = block.digits();
    const byte_mask found =
        block.where([](native_bytes b) { return b.within('4', '5'); }) & digits >> 1U & digits >> 2U;
    if (found == 0) return 0;
    return found & ~(block.alnums() << 1U | (at > 0 && is_alnum(text[at - 1]) ? 1U : 0U));
}

/// Where the next three digits stand that may be a code 400 to 599: the byte before is no letter or digit. The end of
/// the text if there are none.
constexpr std::size_t next_code(std::string_view text, std::size_t from) noexcept {
    constexpr std::size_t width = 3;
    if (std::is_constant_evaluated()) {
        for (std::size_t at = from; at + width <= text.size(); ++at)
            if ((text[at] == '4' || text[at] == '5') && (at == 0 || !is_alnum(text[at - 1])) &&
                code_digits_at(text, at))
                return at;
        return text.size();
    }
    return find_in_blocks(text, from, width - 1,
                          [text](const byte_block& block, std::size_t at) { return code_places(block, text, at); });
}

/// Where from `from` on a status of a failure may begin: its class, a dot and a digit. The end of the text if there is
/// none.
constexpr std::size_t next_status(std::string_view text, std::size_t from) noexcept {
    if (std::is_constant_evaluated()) {
        for (std::size_t at = from; at + 2 < text.size(); ++at)
            if ((text[at] == '4' || text[at] == '5') && text[at + 1] == '.' && is_digit(text[at + 2])) return at;
        return text.size();
    }
    return find_in_blocks(text, from, 2, [](const byte_block& block, std::size_t) {
        return block.where([](native_bytes b) { return b.within('4', '5'); }) & block.equal('.') >> 1U &
               block.digits() >> 2U;
    });
}

/// The status behind a code that ends at `at`, after at most eight blanks and marks (`550-5.1.1`, `550 #5.1.0`,
/// `550 "5.1.1`, `550', ['5.1.1`), and the place behind it.
struct placed_status {
    std::optional<enhanced_status> status{};
    std::size_t end = 0;
};
constexpr placed_status status_behind(std::string_view text, std::size_t at) noexcept {
    const std::size_t last = at + 8;
    while (at < last && at < text.size() && is_one_of(text[at], " \t-:,;#'\"([<")) ++at;
    if (const auto status = enhanced_status::parse(text_from(text, at))) return {*status, at + status->length()};
    return {};
}

/// How a reply, or one of its lines, begins.
struct reply_head {
    std::optional<reply_code> code{};
    std::optional<enhanced_status> status{};
    bool more = false;           ///< '-' follows the code: the reply has further lines
    std::size_t after_code = 0;  ///< where the text begins if the status counts as text
    std::size_t body = 0;        ///< where the text begins
};
constexpr reply_head read_head(std::string_view text, std::size_t at) noexcept {
    reply_head head;
    at = skip_blanks(text, at);
    if (const auto code = code_digits_at(text, at)) {
        const std::size_t end = at + 3;
        const char delimiter = char_at(text, end);
        // As RFC 5321 4.2 has it, and as relays print codes: "550:", "550,", "(550)", "550'". Not 5501, 550.5, 550/2.
        const bool ends = end == text.size() || (delimiter == ',' ? !is_digit(char_at(text, end + 1))
                                                                  : is_one_of(delimiter, " \t\r\n-:;#'\"()[]<>"));
        if (ends) {
            head.code = code;
            head.more = delimiter == '-';
            at = skip_blanks(text, is_one_of(delimiter, "-:,;") ? end + 1 : end);
        }
    }
    head.after_code = head.body = at;
    const placed_status found = status_behind(text, at);
    if (found.status) {
        head.status = found.status;
        head.body = found.end;
        while (head.body < text.size() && is_one_of(text[head.body], " \t-:,;)")) ++head.body;
    }
    return head;
}

/// Does a further line of a reply of many lines begin at `at`: its code after a blank or line end, then '-', or, in its
/// last line, a blank or the end? Relays join the lines of a reply with blanks.
constexpr bool line_begins(std::string_view text, std::size_t at, reply_code code) noexcept {
    if (at == 0 || !is_space(text[at - 1]) || code_digits_at(text, at) != code) return false;
    const char delimiter = char_at(text, at + 3);
    return at + 3 == text.size() || delimiter == '-' || is_space(delimiter);
}

/// Does a line other than the first begin at `at`, blanks and stars aside?
constexpr bool begins_line(std::string_view text, std::size_t at) noexcept {
    while (at > 0 && (is_blank(text[at - 1]) || text[at - 1] == '*')) --at;
    return at > 0 && is_line_end(text[at - 1]);
}

/// Does Sendmail's mark of what it received stand before `at`? Its own conclusion follows on a line below.
constexpr bool is_transcribed_at(std::string_view text, std::size_t at) noexcept {
    constexpr std::string_view mark = "<<< ";
    return at >= mark.size() && text.substr(at - mark.size(), mark.size()) == mark;
}

/// Lower-cased ASCII letters of the word that begins at `at`, or ends before it; words of more than 12 are cut.
struct short_word {
    char letters[12] = {};
    std::size_t size = 0;

    constexpr std::string_view view() const noexcept { return {letters, size}; }
    constexpr void push_back(char c) noexcept { letters[size++] = to_lower(c); }
};
constexpr short_word word_at(std::string_view text, std::size_t at) noexcept {
    short_word word;
    for (; word.size < sizeof word.letters && is_letter(char_at(text, at)); ++at) word.push_back(text[at]);
    return word;
}
constexpr short_word word_before(std::string_view text, std::size_t end) noexcept {
    std::size_t begin = end;
    while (begin > 0 && end - begin < sizeof(short_word::letters) && is_letter(text[begin - 1])) --begin;
    return word_at(text.substr(0, end), begin);
}
/// Do the three digits at `at` have the name of a code before them, and end there: `ERROR_CODE :550, ...`?
constexpr bool is_called_code(std::string_view text, std::size_t at) noexcept {
    const char after = char_at(text, at + 3);
    if (after == ',' ? is_digit(char_at(text, at + 4)) : !is_blank(after)) return false;
    std::size_t end = at;
    while (end > 0 && (is_blank(text[end - 1]) || text[end - 1] == ':')) --end;
    return end < at && word_before(text, end).view() == "code" &&
           text.substr(end, at - end).find(':') != std::string_view::npos;
}

template <std::size_t N>
constexpr bool is_one_of(std::string_view word, const std::string_view (&words)[N]) noexcept {
    for (const std::string_view candidate : words)
        if (candidate == word) return true;
    return false;
}

// What makes of the three digits before it a quantity: "limit: 500 recipients".
inline constexpr std::string_view unit_words[] = {
    "b"sv,      "byte"sv,      "bytes"sv,       "octets"sv,     "k"sv,        "kb"sv,     "kib"sv,
    "kbytes"sv, "kilobytes"sv, "m"sv,           "mb"sv,         "mib"sv,      "mbytes"sv, "megabytes"sv,
    "g"sv,      "gb"sv,        "gib"sv,         "characters"sv, "chars"sv,    "lines"sv,  "recipients"sv,
    "rcpts"sv,  "addresses"sv, "users"sv,       "message"sv,    "messages"sv, "mail"sv,   "mails"sv,
    "email"sv,  "emails"sv,    "connections"sv, "sessions"sv,   "hops"sv,     "ms"sv,     "s"sv,
    "sec"sv,    "secs"sv,      "second"sv,      "seconds"sv,    "min"sv,      "minute"sv, "minutes"sv,
    "h"sv,      "hour"sv,      "hours"sv,       "day"sv,        "days"sv,     "times"sv,  "attempts"sv,
    "errors"sv, "points"sv,    "percent"sv,     "per"sv,        "of"sv,       "or"sv,     "and"sv};

// What relays write right before a reply they quote.
inline constexpr std::string_view quoting_words[] = {"said"sv,      "says"sv,    "returned"sv,
                                                     "responded"sv, "replied"sv, "answered"sv};

}  // namespace detail

/// The class of an answer: that of the code, which governs what a client does next (RFC 5321 4.2.1); without one that
/// of the status; none without both.
[[nodiscard]] constexpr code_class kind_of(std::optional<reply_code> code,
                                           std::optional<enhanced_status> status) noexcept {
    return code ? code->kind() : status ? status->kind() : code_class::none;
}

class reply_lines;

/// One SMTP reply (RFC 5321 4.2), of one line or many, as received or as a relay printed it. A view: the text must
/// outlive it, and everything it returns.
class reply {
public:
    /// The reply that `text` is. Never fails: a text without a code is a reply without one. It reads only what stands
    /// at the start; status(), lines(), quoted() and innermost() look at the rest when they are called.
    ///
    /// The code is the first thing in the text but blanks: three digits, 200 to 599, that are no part of a longer
    /// number, address or word. The status follows it, or stands there in its place (`5.1.0 - Unknown address error`).
    [[nodiscard]] static constexpr reply parse(std::string_view text) noexcept { return reply(text); }

    /// The whole text, as given to parse().
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

    /// The text behind code and status of the first line; the codes of further lines are still in it.
    [[nodiscard]] constexpr std::string_view body() const noexcept { return detail::text_from(text_, head_.body); }

    /// The reply code, if the text begins with one.
    [[nodiscard]] constexpr std::optional<reply_code> code() const noexcept { return head_.code; }

    /// The enhanced status. If none stands at the start, the first elsewhere in the text that is marked as one
    /// (`(#5.1.1)`, `#5.1.1`, `(5.1.1)`, `dsn=5.1.1`, `: 5.1.1`), or that stands free, is in the registry, and has the
    /// code's class or begins a line. Those elsewhere have subjects 0 to 7 and, if there is a code, its class:
    /// `Exim 4.96.2` in a 550 is none. That search takes a pass over the text each time: keep the answer.
    [[nodiscard]] constexpr std::optional<enhanced_status> status() const noexcept {
        return head_.status ? head_.status : floating_status();
    }

    /// The class of the code; without a code that of the status; none without both.
    [[nodiscard]] constexpr code_class kind() const noexcept {
        return head_.code ? head_.code->kind() : kind_of(std::nullopt, status());
    }

    /// Have code and status different classes, as in `421 5.7.32` and `552 4.2.2`? RFC 2034 4 forbids it; servers do
    /// it.
    [[nodiscard]] constexpr bool classes_conflict() const noexcept {
        return head_.code && head_.status && head_.code->kind() != head_.status->kind();
    }

    /// The lines, without blanks around them and without the code and the status that the first line has and others
    /// repeat. Lines end with CRLF, LF or CR. After a line whose code is followed by '-', the same code after a blank
    /// begins a new line too: `550-5.1.1 No such 550 5.1.1 user`, as relays join them. A reply with a code has one line
    /// at least.
    [[nodiscard]] constexpr reply_lines lines() const noexcept;

    /// The first reply of another server that is quoted in this one, up to the end of this one's text; none if there is
    /// none. It is a code 400 to 599 on its own, no line of this reply, and either
    ///  - stands behind `<<< `, as in Sendmail's transcripts, or
    ///  - a status of the same class follows: `5.1.0 - Unknown address error 550-'5.1.1 <a@example.com>...`,
    ///    `550 5.1.1 Failed, from MTA([127.0.0.1]:10025): 550 5.1.1 <a@example.com>...`, or
    ///  - it is called a code, `ERROR_CODE :550, ERROR_CODE :5.1.1`, or
    ///  - it ends a line that says so, `host mx.example.com said: 550`: the text is folded, or was cut, or
    ///  - text that does not make it a quantity (`500 bytes`) or telephone number follows, and before it stands one of
    ///    `: ' " < ( ->`, or `said` and its like, or this reply's equal code and status (`550 5.7.1 550 User unknown`),
    ///    or it begins a line, or follows a `#`, of a text that has no code itself.
    [[nodiscard]] constexpr std::optional<reply> quoted() const noexcept;

    /// The last of the replies quoted in this one, which is the one closest to the cause; this reply if it quotes none.
    [[nodiscard]] constexpr reply innermost() const noexcept {
        reply inner = *this;
        while (const auto next = inner.quoted()) {  // each search goes on where the one before it ended
            if (is_transcribed(inner) && !is_transcribed(*next)) break;
            inner = *next;
        }
        return inner;
    }

private:
    friend class reply_lines;

    constexpr explicit reply(std::string_view text) noexcept : text_(text) {
        std::size_t at = 0;
        while (at < text.size() && detail::is_space(text[at])) ++at;
        head_ = detail::read_head(text, at);
    }

    constexpr std::optional<enhanced_status> floating_status() const noexcept;
    constexpr bool quotes_at(std::size_t at, reply_code code) const noexcept;

    constexpr bool is_transcribed(const reply& inner) const noexcept {
        return detail::is_transcribed_at(text_, static_cast<std::size_t>(inner.text_.data() - text_.data()));
    }

    std::string_view text_;
    detail::reply_head head_;
};

constexpr std::optional<enhanced_status> reply::floating_status() const noexcept {
    for (std::size_t at = head_.body; (at = detail::next_status(text_, at)) < text_.size(); ++at) {
        const auto status = enhanced_status::parse(detail::text_from(text_, at));
        if (!status || status->subject() > 7) continue;
        if (head_.code && head_.code->kind() != status->kind()) continue;
        const char before = detail::char_at(text_, at - 1);  // at the start none of what is asked for
        const char before_blank = detail::is_blank(before) ? detail::char_at(text_, at - 2) : before;
        const bool marked = detail::is_one_of(before, "#([<'\"") || before_blank == ':' ||
                            (before == '=' && detail::word_before(text_, at - 1).view() == "dsn");
        const bool free = (detail::is_blank(before) || detail::is_line_end(before)) && status->known() &&
                          (head_.code || detail::begins_line(text_, at));
        if (marked || free) return *status;
    }
    return std::nullopt;
}

constexpr std::optional<reply> reply::quoted() const noexcept {
    bool more = head_.more;
    for (std::size_t at = head_.body; (at = detail::next_code(text_, at)) < text_.size(); ++at) {
        const auto code = detail::code_digits_at(text_, at);
        if (more && head_.code == code && detail::line_begins(text_, at, *code))
            more = detail::char_at(text_, at + 3) == '-';
        else if (quotes_at(at, *code))
            return parse(detail::text_from(text_, at));
    }
    return std::nullopt;
}

/// Does a quoted reply begin with the code at `at`? The byte before is no letter or digit.
constexpr bool reply::quotes_at(std::size_t at, reply_code code) const noexcept {
    using namespace detail;
    const char before = at > 0 ? text_[at - 1] : ' ';
    const char delimiter = char_at(text_, at + 3);
    if (before == '\'' && text_from(text_, at + 3).starts_with("', ['"))
        return true;  // a printed list: ('550', ['5.1.1 ...'])
    const bool ends_line = at + 3 == text_.size() || is_line_end(delimiter);
    if (is_called_code(text_, at)) return true;
    if ((!is_blank(delimiter) && delimiter != '-' && !ends_line) || is_one_of(before, ".-_@/%+")) return false;

    if (is_transcribed_at(text_, at)) return true;

    const auto status = status_behind(text_, at + 3).status;
    if (status && status->kind() == code.kind()) return true;

    constexpr std::size_t widest = 16;  // blanks, and the indent of a folded line
    std::size_t end = at;               // of what announces it
    while (end > 0 && at - end < widest && is_space(text_[end - 1])) --end;
    const char mark = end > 0 ? text_[end - 1] : '\0';
    const short_word word = word_before(text_, is_letter(mark) || end == 0 ? end : end - 1);
    const bool is_said = is_one_of(word.view(), quoting_words);
    if (ends_line) return mark == ':' && is_said;  // all there is, or a relay has folded the line here

    // Without a status of its class it must be announced; without any it must look like text too, but where it is told
    // who said it: `host mx.example.com [192.0.2.1]: 552 Message size exceeds the limit`.
    const char before_mark = end > 1 ? text_[end - 2] : ' ';
    if (mark == ':' && (is_said || (before_mark == ']' && end < at))) return true;
    if (mark == '-' && before_mark == '-' && char_at(text_, end - 3) == '<') return true;  // a transcript of MDaemon's
    const std::size_t next = skip_blanks(text_, at + 4);
    const char first = char_at(text_, next);
    if (!status && (first == '\0' || first == '%' || is_digit(first) || is_space(first) ||
                    is_one_of(word_at(text_, next).view(), unit_words)))
        return false;
    if (delimiter == '-' && (first == '\'' || first == '"')) return true;
    if (at == head_.body && head_.code == code) return true;
    if (is_one_of(before, "'\"<(")) return true;
    if (!head_.code && (begins_line(text_, at) || before == '#')) return true;

    if (end == 0) return false;
    if (mark == '>') return before_mark == '-' || before_mark == '=';
    if (is_letter(mark)) return end < at && is_said;
    if (mark == ';') return word.view() == "smtp";
    if (mark != ':') return false;
    if (end < at || before_mark == '>') return true;
    // Without a blank, "error:550 No" but not the port of mx.example.com:587, nor a part of 2001:db8::beef:550.
    const std::size_t word_begin = end - 1 - word.size;
    return word.size > 0 && word.size < sizeof word.letters &&
           (word_begin == 0 || is_blank(text_[word_begin - 1]) || is_one_of(text_[word_begin - 1], "(\"'<"));
}

/// The lines of a reply, in turn: a forward range of views into the reply's text, found as they are asked for. It and
/// its iterators depend on that text only, not on the reply object.
class reply_lines {
public:
    /// A forward iterator over lines; one made by default is the end of every range.
    class iterator {
    public:
        /// A line.
        using value_type = std::string_view;
        /// As iterators have it.
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;

        /// The line, without line end.
        [[nodiscard]] constexpr std::string_view operator*() const noexcept { return line_; }
        /// Goes on to the next line.
        constexpr iterator& operator++() noexcept {
            if (next_ < text_.size()) {
                read_line(next_);
            } else {
                line_ = {};
                next_ = 0;
            }
            return *this;
        }
        /// Goes on to the next line, and gives where it was.
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            ++*this;
            return before;
        }

        /// Iterators of the same reply: equal if at the same line, or both behind the last.
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.line_.data() == b.line_.data() && a.next_ == b.next_;
        }

    private:
        friend class reply_lines;

        constexpr explicit iterator(const reply& of) noexcept
            : text_(of.text_), code_(of.head_.code), status_(of.head_.status), more_(of.head_.more) {
            if (code_ || of.head_.body < text_.size()) cut_line(of.head_.body);
        }

        constexpr void read_line(std::size_t at) noexcept {
            at = detail::skip_blanks(text_, at);
            if (code_) {
                const detail::reply_head head = detail::read_head(text_, at);
                if (head.code == code_) {
                    more_ = head.more;
                    at = head.status && head.status == status_ ? head.body : head.after_code;
                }
            }
            cut_line(at);
        }

        constexpr void cut_line(std::size_t begin) noexcept {
            std::size_t end = begin;
            while (end < text_.size() && !detail::is_line_end(text_[end]) &&
                   !(more_ && detail::line_begins(text_, end, *code_)))
                ++end;
            next_ = end;
            if (detail::char_at(text_, next_) == '\r') ++next_;
            if (detail::char_at(text_, next_) == '\n') ++next_;
            while (end > begin && detail::is_blank(text_[end - 1])) --end;
            line_ = text_.substr(begin, end - begin);
        }

        std::string_view text_{};
        std::optional<reply_code> code_{};
        std::optional<enhanced_status> status_{};
        bool more_ = false;
        std::string_view line_{};
        std::size_t next_ = 0;  ///< where the next line begins
    };

    /// The first line.
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(of_); }
    /// Behind the last line.
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }

private:
    friend class reply;
    constexpr explicit reply_lines(const reply& of) noexcept : of_(of) {}

    reply of_;
};

constexpr reply_lines reply::lines() const noexcept { return reply_lines(*this); }

}  // namespace mailbounce::inline v0_1

#endif
