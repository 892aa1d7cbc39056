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

#include <mailbounce/ascii.hpp>
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
    {"(in reply to end of DATA", phase::eod},
    {"(in reply to DATA", phase::data},
    {"(in reply to RCPT TO", phase::rcpt},
    {"(in reply to MAIL FROM", phase::mail},
    {"(in reply to EHLO", phase::ehlo},
    {"(in reply to HELO", phase::ehlo},
    {"(in reply to AUTH", phase::auth},
    {"(in reply to STARTTLS", phase::starttls},
    {"refused to talk to me", phase::connect},
    {"after RCPT TO", phase::rcpt},
    {"after MAIL FROM", phase::mail},
    {"after pipelined MAIL FROM", phase::mail},
    {"after pipelined RCPT TO", phase::rcpt},
    {"after end of data", phase::eod},
    {"after initial connection", phase::connect},
    {">>> RCPT T", phase::rcpt},
    {">>> MAIL F", phase::mail},
    {">>> DATA", phase::eod},
    {"does not like recipient", phase::rcpt},
    {"does not like sender", phase::mail},
    {"but greeting failed", phase::connect},
    {"failed after I sent the message", phase::eod},
};

// What relays put after a reply: Postfix, qmail, Cisco, Google, ZoneMTA.
inline constexpr std::string_view closing_marks[] = {"(in reply to ", "Giving up on ",
                                                     "(delivery attempts: ", "(state ", "giving up after "};

/// Where a mark stands in a text, in which relays may have folded lines: a blank of the mark is any run of blanks and
/// line ends there.
constexpr std::size_t find_mark(std::string_view text, std::string_view mark) noexcept {
    for (std::size_t begin = text.find(mark[0]); begin != std::string_view::npos;
         begin = text.find(mark[0], begin + 1)) {
        std::size_t at = begin;
        bool matches = true;
        for (std::size_t i = 0; matches && i < mark.size(); ++i) {
            matches = at < text.size() && (text[at] == mark[i] || (mark[i] == ' ' && is_line_end(text[at])));
            ++at;
            if (mark[i] == ' ')
                while (at < text.size() && (is_blank(text[at]) || is_line_end(text[at]))) ++at;
        }
        if (matches) return begin;
    }
    return std::string_view::npos;
}

constexpr phase told_phase(std::string_view frame) noexcept {
    for (const frame_mark& mark : phase_marks)
        if (find_mark(frame, mark.text) != std::string_view::npos) return mark.phase;
    return phase::none;
}

}  // namespace detail

/// Tells the innermost reply of a text from the frame around it. A few passes over the text.
[[nodiscard]] constexpr framed_reply unframe(const reply& outer) noexcept {
    const reply inner = outer.innermost();
    std::string_view words = inner.text();
    for (const std::string_view mark : detail::closing_marks)
        if (const std::size_t at = detail::find_mark(words, mark); at != std::string_view::npos)
            words = words.substr(0, at);
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
