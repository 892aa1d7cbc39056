// Letters that ask for a block to be lifted: from the sender to the operator who refuses the mail, and from a
// subscriber who misses mail to the operator of their mailbox.
//
// They are to be read, and changed, by who sends them. What is not known is left out, with the words around it.
#ifndef MAILBOUNCE_DESCRIBE_LETTER_HPP
#define MAILBOUNCE_DESCRIBE_LETTER_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <mailbounce/describe/describe.hpp>
#include <mailbounce/describe/fill.hpp>
#include <mailbounce/describe/language.hpp>
#include <mailbounce/describe/texts.hpp>

namespace mailbounce::inline v0_1 {

/// A letter in UTF-8. The subject is not in the form that a header needs for it (RFC 2047). A paragraph is a line
/// of any length, and lines end with LF.
struct letter {
    std::string subject;  ///< one line
    std::string body;     ///< paragraphs, from the salutation to the name
};

/// What a sender asks with. Each may be empty, and may hold anything: it is shown on one line, without control
/// characters, and cut if it is very long.
struct unblock_request {
    std::string_view operator_name{};   ///< who refuses the mail: "Example Mail"
    std::string_view destination{};     ///< whose mail they handle: "example.com"
    std::string_view since{};           ///< since when, as it is to be read: "25 November 2026"
    std::string_view ip{};              ///< the address of the sending server, or several
    std::string_view host{};            ///< its name
    std::string_view sending_domain{};  ///< the domain in From
    std::string_view mail{};            ///< what is sent: "a newsletter to 800 subscribers, who confirmed"
    std::string_view reply{};           ///< an answer that refused a message
    std::string_view cause{};           ///< why it is thought to be so
    std::string_view mended{};          ///< what has been done since
    std::string_view contact{};         ///< where to answer
    std::string_view name{};            ///< who writes
    std::string_view organisation{};    ///< for whom
};

/// What a subscriber asks with; likewise.
struct allow_request {
    std::string_view provider{};        ///< who runs the mailbox
    std::string_view address{};         ///< the subscriber's own
    std::string_view sender{};          ///< who is to be let in: "Example News"
    std::string_view sender_address{};  ///< the sender's address
    std::string_view since{};           ///< since when mail is missed
    std::string_view ip{};              ///< the address of the sending server
    std::string_view reply{};           ///< the answer that the sender got
    std::string_view name{};            ///< who writes
};

namespace detail {

/// Takes off line ends at both ends of a text, and all but two of those in a row: what fields that are left out leave.
inline std::string without_gaps(std::string_view text) {
    std::string out;
    std::size_t ends = 0;
    for (const char c : text) {
        ends = c == '\n' ? ends + 1 : 0;
        if (ends <= 2 && !(c == '\n' && out.empty())) out += c;
    }
    while (!out.empty() && out.back() == '\n') out.pop_back();
    return out.append("\n");
}

}  // namespace detail

/// The letter of a sender to the operator who refuses the mail. Allocates.
[[nodiscard]] inline letter write_letter(const unblock_request& r, language in = language::english) {
    const detail::phrases& words = detail::texts_in(in).phrases;
    const auto filled = [&](std::string_view phrase) {
        return detail::filled(phrase, {{"operator", r.operator_name},
                                       {"destination", r.destination},
                                       {"since", r.since},
                                       {"ip", r.ip},
                                       {"host", r.host},
                                       {"domain", r.sending_domain},
                                       {"mail", r.mail},
                                       {"reply", r.reply},
                                       {"cause", r.cause},
                                       {"mended", r.mended},
                                       {"contact", r.contact},
                                       {"name", r.name},
                                       {"organisation", r.organisation}});
    };
    return {filled(words.unblock_subject), detail::without_gaps(filled(words.unblock_body))};
}

/// The letter of a subscriber to the operator of their mailbox. Allocates.
[[nodiscard]] inline letter write_letter(const allow_request& r, language in = language::english) {
    const detail::phrases& words = detail::texts_in(in).phrases;
    const auto filled = [&](std::string_view phrase) {
        return detail::filled(phrase, {{"provider", r.provider},
                                       {"address", r.address},
                                       {"sender", r.sender.empty() ? r.sender_address : r.sender},
                                       {"sender_address", r.sender_address},
                                       {"since", r.since},
                                       {"ip", r.ip},
                                       {"reply", r.reply},
                                       {"name", r.name}});
    };
    return {filled(words.allow_subject), detail::without_gaps(filled(words.allow_body))};
}

}  // namespace mailbounce::inline v0_1

#endif
