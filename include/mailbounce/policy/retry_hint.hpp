// When a server says that a message may be tried again. SMTP has no field for it (RFC 5321), so it is read from the
// words of the reply. A time is a hint only if words that ask for another attempt, or that tell of being held, bind it:
//
//     450 4.7.1 Too many messages in 60 seconds, please try again in 1 hour(s) 25 minute(s).
//                   ----          ^^^^^^^^^^            === ===== -- ^^^^^^^^^^^^^^^^^^^^^^
//                   else          bound by none             calls link               5100 seconds
//
// Every word has one sense, whatever its case, accents or script. A call ("again", "wait", "greylisted", "blocked")
// takes some links; a link ("in", "for", "until", "up to") stands right before a time. A time is the hint if the calls
// before it in its sentence take its link: "try again in", "blocked for", but not "blocked in", "retry for". A call is
// forgotten when the sentence ends, ten words on, and at a word that tells what else times are about: "many", "timed",
// "expired", "per", "100 messages". "Will retry" is what the sender does, and calls nothing. Where the time comes
// first, as in "In 5 Minuten erneut versuchen", one that opens a clause, or is in Chinese or Japanese, waits for its
// call. The first hint of a text is taken.
#ifndef MAILBOUNCE_POLICY_RETRY_HINT_HPP
#define MAILBOUNCE_POLICY_RETRY_HINT_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/policy/retry_words.hpp>
#include <mailbounce/smaller.hpp>
#include <mailbounce/smtp/reply.hpp>

namespace mailbounce::inline v0_1 {

/// The shortest wait that is a hint: none at all, or less than that, is no reason to change a schedule.
inline constexpr seconds shortest_retry_hint{1};
/// The longest wait, or distance of a date, that is believed. Senders give up after four or five days (RFC 5321
/// 4.5.4.1): a server that names more does not speak of this message, or was misread.
inline constexpr seconds longest_retry_hint = days(7);

/// Which side of the time that a hint names the next attempt belongs on.
enum class retry_bound : std::uint8_t {
    at_least,  ///< not before it: "in 5 minutes", "after", "for 4 hours", "until"
    at_most,   ///< it may be sooner: "up to 24 hours", "within an hour"
};

/// The bound's name as written above.
[[nodiscard]] constexpr std::string_view to_string(retry_bound b) noexcept {
    return b == retry_bound::at_least ? "at_least" : "at_most";
}

/// What a server said of the next attempt.
struct hinted_retry {
    retry_bound bound = retry_bound::at_least;  ///< whether that is the earliest time or the latest
    seconds wait{};                 ///< from the reply on, within the bounds above; 0 if the server named a date
    std::optional<instant> date{};  ///< the date it named; UTC, unless an offset in numbers stood there

    /// The time that it named. `now` is when the reply came.
    [[nodiscard]] constexpr instant time(instant now) const noexcept { return date ? *date : now + wait; }

    /// The earliest time to try at. `now` is when the reply came, and the answer if there is nothing to wait for: the
    /// bound is at_most, the date has passed, or it is further ahead than is believed.
    [[nodiscard]] constexpr instant not_before(instant now) const noexcept {
        const instant t = time(now);
        return bound == retry_bound::at_most || t < now || t > now + longest_retry_hint ? now : t;
    }

    /// Equal in every part.
    friend constexpr bool operator==(const hinted_retry&, const hinted_retry&) = default;
};

namespace detail::retry_words {

constexpr void skip(std::string_view& text, std::string_view characters) noexcept {
    text.remove_prefix(smaller(text.find_first_not_of(characters), text.size()));
}

// What stands next at the start of a text, which keeps the rest: a run of letters or one CJK character, perhaps behind
// spaces or a hyphen. If something else stands there, nothing is taken.
constexpr word take_word(std::string_view& text) noexcept {
    std::string_view rest = text;
    if (!take_char(rest, '-')) skip(rest, " \t");
    const char* const begin = rest.data();
    const char* const end = begin + rest.size();
    const char* p = begin;
    while (const std::uint8_t size = letter_size(p, end)) p += size;
    if (p == begin && is(p, end, high)) {
        const character c = high_character(p, end);
        if (c.kind == character::sort::cjk) p += c.size;
    }
    if (p == begin) return {};
    const auto size = static_cast<std::size_t>(p - begin);
    text = rest.substr(size);
    return find(folded_key(rest.substr(0, size)));
}

constexpr bool ends_in_cjk(std::string_view text) noexcept {
    const char* const end = text.data() + text.size();
    const char* const last = end - smaller<std::size_t>(text.size(), 3);
    return is(last, end, high) && high_character(last, end).kind == character::sort::cjk;
}

constexpr word take_word_past_glue(std::string_view& text) noexcept {
    const word first = take_word(text);
    return first.sense == sense::glue ? take_word(text) : first;
}

// Amounts are counted in thousandths, and stop growing at a million: as many seconds are eleven days.
inline constexpr std::int64_t largest_amount = 1'000'000'000;

// "300", "1.5", "1,5", "1,800" from the start of a text, which keeps the rest. Not "4.7.1", "10:00".
constexpr maybe<std::int64_t> take_number(std::string_view& text) noexcept {
    std::int64_t amount = 0;
    const auto at_digit = [](std::string_view t) { return !t.empty() && is_digit(t.front()); };
    const auto at_group = [&](std::string_view marks) {
        return !text.empty() && marks.find(text.front()) != std::string_view::npos && at_digit(text.substr(1));
    };
    const auto take_whole = [&] {
        for (; at_digit(text); text.remove_prefix(1))
            amount = smaller(amount * 10 + std::int64_t{text.front() - '0'} * 1000, largest_amount);
    };
    take_whole();
    if (at_group(".,")) {
        std::string_view group = text.substr(1);
        const bool thousands = text.front() == ',' && take_digits(group, 3) && !at_digit(group);
        text.remove_prefix(1);
        if (thousands) take_whole();
        for (int scale = 100; at_digit(text); text.remove_prefix(1), scale /= 10)
            amount += std::int64_t{text.front() - '0'} * scale;
    }
    if (at_group(".,:")) return std::nullopt;
    return amount;
}

// "300", "fifteen", "twenty-five", "an", "half an", likewise.
constexpr maybe<std::int64_t> take_amount(std::string_view& text) noexcept {
    if (!text.empty() && is_digit(text.front())) return take_number(text);
    std::int64_t amount = 0;
    for (int words = 0; words < 3; ++words) {
        std::string_view rest = text;
        const word w = take_word(rest);
        if (w.sense == sense::number)
            amount = (amount >= 20'000 && w.value < 10 ? amount : 0) + std::int64_t{w.value} * 1000;
        else if (w.sense == sense::half)
            amount = 500;
        else if (w.sense == sense::article)
            amount = amount > 0 ? amount : 1000;
        else
            break;
        text = rest;
    }
    if (amount == 0) return std::nullopt;
    return amount;
}

// "300 seconds", "4hs", "00:04:59", "PT15M", "1 hour(s) and 25 minute(s)", likewise. Parts of a second count as one.
constexpr maybe<seconds> take_wait(std::string_view& text) noexcept {
    std::string_view rest = text;
    if (const auto clock = take_time_of_day(rest); clock && text.size() - rest.size() == 8) {
        text = rest;
        return clock;
    }
    rest = text;
    if (rest.size() > 2 && to_lower(rest[0]) == 'p' && to_lower(rest[1]) == 't') rest.remove_prefix(2);
    std::int64_t sum = 0;
    std::int32_t smallest = 0;
    while (const auto amount = take_amount(rest)) {
        const word unit = take_word_past_glue(rest);
        if (unit.sense != sense::unit || (smallest > 0 && unit.value >= smallest)) break;
        smallest = unit.value;
        sum += *amount * unit.value;
        if (!rest.empty() && rest.front() == '(')
            if (const std::size_t end = rest.substr(0, 4).find(')'); end < rest.size()) rest.remove_prefix(end + 1);
        text = rest;
        skip(rest, " ,");
        if (std::string_view behind = rest; take_word(behind).sense == sense::glue) rest = behind;
        skip(rest, " ");
    }
    if (smallest == 0 || (!text.empty() && is_digit(text.front()))) return std::nullopt;
    return seconds((sum + 999) / 1000);
}

// "2026-11-26 10:00 UTC", "26 Nov 2026 10:00:00 +0100", "Nov 26 10:00:00 2026", likewise.
constexpr std::optional<instant> take_date(std::string_view& text) noexcept {
    std::string_view rest = text;
    std::optional<instant> midnight = take_day(rest);
    maybe<seconds> time;
    int year = midnight ? 1 : 0, month = year, day = year;
    if (!midnight) rest = text;
    for (int field = 0; field < 4; ++field) {
        std::string_view next = rest;
        skip(next, " ,Tt");  // "2026-11-26T10:00:00"
        std::string_view clock = next;
        const std::size_t digits = smaller(next.find_first_not_of("0123456789"), next.size());
        if (const auto t = take_time_of_day(clock); t && !time) {
            time = t;
            next = clock;
        } else if (digits == 4 && year == 0) {
            year = *take_digits(next, digits);
        } else if ((digits == 1 || digits == 2) && day == 0) {
            day = *take_digits(next, digits);
        } else if (const word w = take_word(next); w.sense == sense::month && month == 0) {
            month = w.value;
        } else {
            break;
        }
        rest = next;
    }
    if (year == 0 || month == 0 || day == 0 || day > days_in_month(year, month)) return std::nullopt;
    text = rest;
    skip(rest, " ");
    const bool has_offset = time && !rest.empty() && (rest.front() == '+' || rest.front() == '-');
    const auto ahead = has_offset ? take_offset(rest) : std::nullopt;
    if (ahead) text = rest;
    return midnight.value_or(start_of_day(year, month, day)) + time.value_or(seconds()) - ahead.value_or(seconds());
}

// Reads one text, sentence by sentence.
class reader {
public:
    constexpr explicit reader(std::string_view text) noexcept : text_(text), tokens_(text), head_(read_head(text, 0)) {
        go_to(head_.body);
    }

    // The first hint of the text, if it holds one.
    constexpr std::optional<hinted_retry> read() noexcept {
        for (;;) {
            const token t = tokens_.next();
            if (t.kind == token_kind::end) return std::nullopt;
            const auto begin = static_cast<std::size_t>(t.text.data() - text_.data());
            const std::string_view gap = text_.substr(done_, begin - done_);
            done_ = begin + t.text.size();
            pass(gap);
            if (const auto hint = take(t, begin, gap)) return hint;
        }
    }

private:
    // How many words a call reaches forward to its time, or a time to its call: "retry the delivery of this message to
    // this recipient after 30 minutes". And without a link: "wait for me: 60s", "greylisted, time left: 60s".
    static constexpr int reach = 10;
    static constexpr int bare_reach = 3;
    // And "will" to the attempt: "will automatically retry". Not "will have to retry".
    static constexpr int mood_reach = 2;

    // What is known in the middle of a sentence.
    struct sentence {
        std::int32_t accepts = 0;  // the links that the calls take
        int call_left = 0;         // words that they still reach
        std::int32_t link = 0;     // what stands right before
        retry_words::sense mood = sense::other;
        int mood_left = 0;
        std::optional<hinted_retry> pending{};  // a time that waits for its call
        int pending_left = 0;
        bool opens = true;                       // no word that matters has stood in this clause
        bool tells_else = false;                 // some word told what else times are about: none shall wait for a call
        retry_words::sense last = sense::other;  // of the word right before; number for one without a unit
    };

    constexpr void go_to(std::size_t position) noexcept {
        done_ = position;
        tokens_ = token_reader(text_.substr(position));
    }

    // What stands between two tokens.
    constexpr void pass(std::string_view gap) noexcept {
        const bool abbreviated = s_.last == sense::glue || s_.last == sense::least || s_.last == sense::link;
        const std::string_view marks = abbreviated ? "!?;" : ".!?;";                       // "approx. 5 minutes"
        if (gap.find_first_of(marks) != gap.npos || gap.find("\xE3\x80\x82") != gap.npos)  // full stop of CJK
            s_ = {};
        else if (gap.find_first_not_of(" \t\r\n") != gap.npos)
            s_.opens = true;
    }

    constexpr std::optional<hinted_retry> take(const token& t, std::size_t begin, std::string_view gap) noexcept {
        const word w = t.kind == token_kind::word ? find(word_key(t)) : word{};
        const bool number = t.kind == token_kind::number;
        if (number && head_.more && line_begins(text_, begin, *head_.code)) {
            go_to(read_head(text_, begin).body);
            return std::nullopt;
        }
        std::string_view rest = text_.substr(begin);
        if (number || w.sense == sense::month)
            if (const auto date = take_date(rest)) {
                go_to(text_.size() - rest.size());
                return judge({.date = date}, false);
            }
        const bool negative = gap.size() > 1 && gap.ends_with('-');
        const bool o_clock = !t.plain && (s_.link & until) != 0;
        const bool begins_wait = number || t.kind == token_kind::id || w.sense == sense::number ||
                                 w.sense == sense::article || w.sense == sense::half;
        if (begins_wait && !negative && !o_clock)
            if (const auto wait = take_wait(rest)) {
                const std::string_view taken = text_.substr(begin, text_.size() - rest.size() - begin);
                go_to(begin + taken.size());
                return judge({.wait = *wait}, ends_in_cjk(taken));
            }
        if (t.kind == token_kind::word) return take(w);
        // "Retry-After: 120" of HTTP, which counts seconds.
        if (number && !negative && s_.link == after && s_.call_left == reach - 1 && gap.find_first_of(":=") != gap.npos)
            if (const auto amount = take_number(rest)) return judge({.wait = seconds(*amount / 1000)}, false);
        s_.last = number && t.plain ? sense::number : sense::other;
        if (s_.last == sense::other) s_.link = 0;
        if (number && !t.plain) s_.accepts = 0;  // "try again after 26.11.2026 10:00:00"
        if (!number) s_.opens = false;
        return std::nullopt;
    }

    // Is the time that was just read the hint? A date needs a link: without one it may be that of a log.
    constexpr std::optional<hinted_retry> judge(hinted_retry hint, bool is_cjk) noexcept {
        const bool opens = s_.opens;
        const std::int32_t link = s_.link;
        s_.link = 0;
        s_.opens = false;
        s_.last = sense::other;
        std::string_view rest = text_.substr(done_);
        const word next = take_word_past_glue(rest);
        if (next.sense == sense::another || next.sense == sense::after_time) {
            tell_else();
            return std::nullopt;
        }
        const bool known_link = link != 0 && (link & ~s_.accepts) == 0;
        if (hint.date) {
            if (!known_link || (link & (hold | up_to | within)) != 0) return std::nullopt;
            return hint;
        }

        if (hint.wait < shortest_retry_hint || hint.wait > longest_retry_hint) return std::nullopt;
        if ((link & (until | up_to | within)) != 0) hint.bound = retry_bound::at_most;
        if (known_link && (link & at) == 0) return hint;
        if (link == 0 && (s_.accepts & bare) != 0 && s_.call_left >= reach - bare_reach) return hint;
        if (!s_.tells_else && (is_cjk || next.sense == sense::before || (opens && link == after))) {
            s_.pending = hint;
            s_.pending_left = reach;
        }
        return std::nullopt;
    }

    constexpr std::optional<hinted_retry> take(word w) noexcept {
        if (s_.last == sense::number && w.sense != sense::glue) tell_else();  // "100 messages"
        s_.last = w.sense;
        if (s_.call_left > 0 && --s_.call_left == 0) s_.accepts = 0;
        if (s_.pending_left > 0 && --s_.pending_left == 0) s_.pending.reset();
        const retry_words::sense mood = s_.mood_left > 0 ? s_.mood : sense::other;
        if (s_.mood_left > 0) --s_.mood_left;
        switch (w.sense) {
            case sense::glue:
            case sense::number:
            case sense::article:
            case sense::half:
                return std::nullopt;
            case sense::least:
                s_.link &= ~at;
                return std::nullopt;
            case sense::link:
            case sense::before:
                s_.link = (s_.link & hold) | w.value;  // "for up to"
                return std::nullopt;
            default:
                break;
        }
        s_.link = 0;
        s_.opens = w.sense == sense::please;
        if (w.sense == sense::another) tell_else();
        if (w.sense == sense::call) return call(w.value, mood);
        if (w.sense == sense::ends && s_.accepts != 0) accept(w.value);
        if (w.sense == sense::future || (w.sense == sense::negated && mood != sense::future)) set_mood(w.sense);
        return std::nullopt;
    }

    constexpr std::optional<hinted_retry> call(std::int32_t links, retry_words::sense mood) noexcept {
        if (links == attempt && mood == sense::future) {
            tell_else();
            set_mood(mood);  // "will try again"
            return std::nullopt;
        }
        if (s_.pending && links != held && links != until) return s_.pending;
        if (links == 0)
            tell_else();
        else
            accept(links | (mood == sense::negated ? hold : 0));
        return std::nullopt;
    }

    constexpr void accept(std::int32_t links) noexcept {
        s_.accepts |= links;
        s_.call_left = reach;
    }

    constexpr void set_mood(retry_words::sense mood) noexcept {
        s_.mood = mood;
        s_.mood_left = mood_reach;
    }

    // The times around here are about something else, until the next call.
    constexpr void tell_else() noexcept {
        s_.accepts = 0;
        s_.pending.reset();
        s_.tells_else = true;
    }

    std::string_view text_;
    token_reader tokens_;
    reply_head head_;
    std::size_t done_ = 0;  // where the next gap begins
    sentence s_{};
};

}  // namespace detail::retry_words

/// What a server says in the text of a reply (with its codes or without, of one line or many) of when the message may
/// be tried again; nothing if it names no time. Any bytes are fine; time linear in the text, no allocation.
///
/// What it reads and how it tells waits from other times is told at the top of this file. It reads English, and of
/// German, French, Spanish, Portuguese, Italian, Russian, Chinese and Japanese what servers use.
[[nodiscard]] constexpr std::optional<hinted_retry> retry_hint(std::string_view text) noexcept {
    return detail::retry_words::reader(text).read();
}

}  // namespace mailbounce::inline v0_1

#endif
