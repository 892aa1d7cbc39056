// What relays write around the reply that they were given, and what is the reply itself.
//
//     host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)
//                                          ----------------------
// The words of a frame are not the far side's: "in reply to MAIL FROM" says nothing against the sender. They do tell
// the phase.
#ifndef MAILBOUNCE_EVIDENCE_FRAME_HPP
#define MAILBOUNCE_EVIDENCE_FRAME_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <mailbounce/ascii.hpp>
#include <mailbounce/byte_block.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <mailbounce/smtp/reply.hpp>

namespace mailbounce::inline v0_1 {

/// A reply as relays pass it on: the innermost one, and what they say of it. Views of the text.
struct framed_reply {
    reply inner;              ///< the innermost reply
    std::string_view words;   ///< its text, without the remarks that relays put after it
    mailbounce::phase phase;  ///< the phase that the frame tells; none if it tells none
    bool is_narrated;         ///< it stands in a text that is no reply itself: all before it is the relay's
};

namespace detail {

struct frame_mark {
    std::string_view text;
    mailbounce::phase phase;
};

// Where relays tell the phase: Postfix, Exim, Sendmail's transcripts, qmail.
inline constexpr frame_mark phase_marks[] = {
    {"(in reply to end of DATA"sv, phase::eod},
    {"(in reply to DATA"sv, phase::data},
    {"(in reply to RCPT TO"sv, phase::rcpt},
    {"(in reply to MAIL FROM"sv, phase::mail},
    {"(in reply to EHLO"sv, phase::ehlo},
    {"(in reply to HELO"sv, phase::ehlo},
    {"(in reply to AUTH"sv, phase::auth},
    {"(in reply to STARTTLS"sv, phase::starttls},
    {"refused to talk to me"sv, phase::connect},
    {"after RCPT TO"sv, phase::rcpt},
    {"after MAIL FROM"sv, phase::mail},
    {"after pipelined MAIL FROM"sv, phase::mail},
    {"after pipelined RCPT TO"sv, phase::rcpt},
    {"after end of data"sv, phase::eod},
    {"after initial connection"sv, phase::connect},
    {">>> RCPT T"sv, phase::rcpt},
    {">>> MAIL F"sv, phase::mail},
    {">>> DATA"sv, phase::eod},
    {"does not like recipient"sv, phase::rcpt},
    {"does not like sender"sv, phase::mail},
    {"but greeting failed"sv, phase::connect},
    {"failed after I sent the message"sv, phase::eod},
};

// What relays put after a reply: Postfix, qmail, Cisco, Google, ZoneMTA. Each begins with a parenthesis or a "g", and
// goes on with "i", "d" or "s".
inline constexpr std::string_view closing_marks[] = {"(in reply to "sv, "Giving up on "sv, "(delivery attempts: "sv,
                                                     "(state "sv, "giving up after "sv};

/// Does a mark stand there in a text, in which relays may have folded lines: a blank of the mark is any run of blanks
/// and line ends there?
constexpr bool is_mark_at(std::string_view text, std::size_t at, std::string_view mark) noexcept {
    for (const char c : mark) {
        if (at == text.size() || (text[at] != c && !(c == ' ' && is_line_end(text[at])))) return false;
        ++at;
        if (c == ' ')
            while (at < text.size() && is_space(text[at])) ++at;
    }
    return true;
}

constexpr bool holds_mark(std::string_view text, std::string_view mark) noexcept {
    for (std::size_t at = text.find(mark[0]); at != std::string_view::npos; at = text.find(mark[0], at + 1))
        if (is_mark_at(text, at, mark)) return true;
    return false;
}

/// Where in a block a closing mark may begin.
inline byte_mask closing_places(const byte_block& block) noexcept {
    const byte_mask first = block.where([](native_bytes b) { return b.equal('(') | b.folded().equal('g'); });
    const byte_mask second = block.where([](native_bytes b) { return b.equal('i') | b.equal('d') | b.equal('s'); });
    return first & second >> 1U;
}

/// Where a closing mark may begin, from a place on; the end of the text if there is none. In constants, at any place.
constexpr std::size_t next_closing(std::string_view text, std::size_t from) noexcept {
    if (std::is_constant_evaluated()) return from;
    return find_in_blocks(text, from, 1, [](const byte_block& block, std::size_t) { return closing_places(block); });
}

/// May a text hold a frame: a code behind its own, or a closing mark? One look over the text, which most often settles
/// it.
inline bool may_be_framed(std::string_view text, std::size_t body) noexcept {
    const auto places = [text](const byte_block& block, std::size_t at) {
        return code_places(block, text, at) | closing_places(block);
    };
    return find_in_blocks(text, body, 2, places) < text.size();
}

/// The text before the first closing mark.
constexpr std::string_view without_closing(std::string_view text) noexcept {
    for (std::size_t at = 0; (at = next_closing(text, at)) < text.size(); ++at)
        for (const std::string_view mark : closing_marks)
            if (is_mark_at(text, at, mark)) return text.substr(0, at);
    return text;
}

constexpr phase told_phase(std::string_view frame) noexcept {
    for (const frame_mark& mark : phase_marks)
        if (holds_mark(frame, mark.text)) return mark.phase;
    return phase::none;
}

}  // namespace detail

/// Tells the innermost reply of a text from the frame around it. A few passes over the text; one where there is none.
[[nodiscard]] constexpr framed_reply unframe(const reply& outer) noexcept {
    const auto body = static_cast<std::size_t>(outer.body().data() - outer.text().data());
    if (!std::is_constant_evaluated() && !detail::may_be_framed(outer.text(), body))
        return {outer, outer.text(), phase::none, false};
    const reply inner = outer.innermost();
    std::string_view words = detail::without_closing(inner.text());
    const auto before = static_cast<std::size_t>(inner.text().data() - outer.text().data());
    if (detail::is_transcribed_at(outer.text(), before))
        for (std::size_t end = words.find('\n'); end != std::string_view::npos; end = words.find('\n', end + 1))
            if (!words.substr(end + 1).starts_with("<<<")) {
                words = words.substr(0, end);
                break;
            }
    const bool has_frame = before > 0 || words.size() < inner.text().size();
    mailbounce::phase at_phase = phase::none;
    if (has_frame) {
        at_phase = detail::told_phase(inner.text().substr(words.size()));
        if (at_phase == phase::none) at_phase = detail::told_phase(outer.text().substr(0, before));
    }
    return {inner, words, at_phase, before > 0 && !outer.code()};
}

}  // namespace mailbounce::inline v0_1

#endif
