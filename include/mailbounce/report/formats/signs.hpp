// By what a message that follows no standard shows what it is: a bounce, a delay notice, a notice of success, an
// automatic answer, or none of these.
#ifndef MAILBOUNCE_REPORT_FORMATS_SIGNS_HPP
#define MAILBOUNCE_REPORT_FORMATS_SIGNS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/report/address_in_text.hpp>
#include <mailbounce/report/feedback_report.hpp>
#include <mailbounce/report/formats/marks.hpp>
#include <mailbounce/report/formats/notice.hpp>
#include <mailbounce/report/formats/phrase_table.hpp>
#include <mailbounce/report/header.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/report.hpp>

namespace mailbounce::inline v0_1::detail {

/// In From: what mail systems call themselves.
inline constexpr const char* system_names[] = {
    "mailer-daemon",
    "mailer_daemon",
    "maildaemon",
    "mailerdaemon",
    "mail daemon",
    "postmaster",
    "mail deliver",
    "mail system",
    "maildelivery",
    "delivery subsystem",
    "delivery system",
    "mail administrator",
    "mail router",
    "mail gateway",
    " ndr ",
    "system administrator",
    "microsoft exchange",
    "microsoftexchange",
    "interscan",
    "delivery notification",
    "content filter",
    "content-filter",
    "bounce",
    "daemon@",
    "mmdf",
    "post_master",
    "mail server",
    "mailserver",
    "smtp gateway",
    "mail service",
    "mdaemon",
    "messaging system",
};

/// Likewise: those of programs that write nothing but reports.
inline constexpr const char* daemon_names[] = {"mailer-daemon", "mailer_daemon", "maildaemon", "mailerdaemon",
                                               "postmaster"};

/// In the subject or the text: the delivery failed.
inline constexpr const char* failure_marks[] = {
    "undeliver",
    "could not be deliver",
    "couldn't be deliver",
    "cannot be deliver",
    "can not be deliver",
    "can't be deliver",
    "was not deliver",
    "wasn't deliver",
    "were not deliver",
    "not been deliver",
    "not delivered",
    "delivery failed",
    "delivery failure",
    "delivery has failed",
    "failed permanently",
    "permanent failure",
    "permanent error",
    "permanent fatal error",
    "fatal error",
    "delivery error",
    "delivery problem",
    "had delivery",
    "unable to deliver",
    "unable to be delivered",
    "unable to send",
    "not able to deliver",
    "wasn't able to deliver",
    "unsuccessful delivery",
    "failed to deliver",
    "failed to reach",
    "failed delivery",
    "did not reach",
    "didn't reach",
    "could not reach",
    "error delivering",
    "error occurred while",
    "error has occurred while",
    "problem delivering",
    "non-deliver",
    "nondeliver",
    "failure notice",
    "failure reason",
    "failed address",
    "failed recipient",
    "failed mail",
    "mail failure",
    "mail failed",
    "returned mail",
    "returned to sender",
    "returned to you",
    "return to sender",
    "mail delivery error",
    "mail system error",
    "mail error",
    "message you sent blocked",
    "has been rejected",
    "was rejected",
    "were rejected",
    "been blocked",
    "was blocked",
    "not relayed",
    "refused by",
    "no valid recipient",
    "transcript of session",
    "message rejected",
    "message blocked",
    "message not accepted",
    "(failure)",
    "address not found",
    "recipient not found",
    "user unknown",
    "unknown user",
    "recipient unknown",
    "unknown recipient",
    "mailbox not found",
    "mailbox full",
    "mailbox is full",
    "over quota",
    "quota exceeded",
    "no such user",
    "mailbox unavailable",
    "user not found",
    "will not be retried",
    "bounced",
    "bounce message",
    "not listed in",
    "unzustellbar",
    "nicht zugestellt",
    "nicht zustell",
    "zustellung",
    "non recapitabile",
    "recapito non",
    "no entregad",
    "no se ha podido entregar",
    "no se pudo entregar",
    "no se puede entregar",
    "error de entrega",
    "non remis",
    "non distribu",
    "n'a pas pu \xc3\xaatre",
    "chec de remise",
    "chec de la remise",
    "onbestelbaar",
    "niet bezorg",
    "kon niet worden afgeleverd",
    "ikke levert",
    "kunne ikke lever",
    "kunde inte leverer",
    ("n\xc3\xa3o p\xc3\xb4"
     "de ser entregue"),
    "n\xc3\xa3o pode ser entregue",
    "n\xc3\xa3o foi poss\xc3\xadvel entregar",
    "mo\xc5\xbcna dostarczy",
    "zosta\xc4\x87 dostarczon",
    ("zosta\xc5\x82"
     "a dostarczon"),
    "teslim edilem",
    "g\xc3\xb6nderilemedi",
    "iletilemedi",
    "nem siker\xc3\xbclt",
    "nem k\xc3\xa9zbes\xc3\xadthet",
    "nu a putut fi livrat",
    "kunde inte levereras",
    "kunne ikke leveres",
    "ei voitu toimittaa",
    ("kh\xc3\xb4ng g\xe1\xbb\xadi \xc4\x91\xc6\xb0\xe1\xbb\xa3"
     "c"),
    "kh\xc3\xb4ng th\xe1\xbb\x83 g\xe1\xbb\xadi",
    "n\xc3\xa3o entregue",
    "falha na entrega",
    "niedostarcz",
    "nie dostarcz",
    "nedoru\xc4\x8d",
    // haishin dekimasen, haishin saremasen, soushin dekimasen, todokerare, okurenai, fudatsu, jushin kyohi, soushin
    // eraa, eraa meeru, haishin fukanou
    "\xe9\x85\x8d\xe4\xbf\xa1\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93",
    "\xe9\x85\x8d\xe4\xbf\xa1\xe3\x81\x95\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93",
    "\xe9\x80\x81\xe4\xbf\xa1\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93",
    "\xe5\xb1\x8a\xe3\x81\x91\xe3\x82\x89\xe3\x82\x8c\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93",
    "\xe5\xb1\x8a\xe3\x81\x8d\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93",
    "\xe4\xb8\x8d\xe9\x81\x94",
    "\xe5\x8f\x97\xe4\xbf\xa1\xe6\x8b\x92\xe5\x90\xa6",
    "\xe5\x8f\x97\xe4\xbf\xa1\xe3\x82\x92\xe6\x8b\x92\xe5\x90\xa6",
    "\xe9\x80\x81\xe4\xbf\xa1\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc",
    "\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc\xe3\x83\xa1\xe3\x83\xbc\xe3\x83\xab",
    "\xe3\x83\xa1\xe3\x83\xbc\xe3\x83\xab\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc",
    "\xe9\x85\x8d\xe4\xbf\xa1\xe4\xb8\x8d\xe8\x83\xbd",
    "\xe9\x85\x8d\xe4\xbf\xa1\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc",
    // tuixin, bei tuihui, wufa songda, wufa toudi, weineng songda, toudi shibai, fasong shibai
    "\xe9\x80\x80\xe4\xbf\xa1",
    "\xe9\x80\x80\xe5\x9b\x9e",
    "\xe6\x97\xa0\xe6\xb3\x95\xe9\x80\x81\xe8\xbe\xbe",
    "\xe6\x97\xa0\xe6\xb3\x95\xe6\x8a\x95\xe9\x80\x92",
    "\xe6\x9c\xaa\xe8\x83\xbd\xe9\x80\x81\xe8\xbe\xbe",
    "\xe6\x8a\x95\xe9\x80\x92\xe5\xa4\xb1\xe8\xb4\xa5",
    "\xe5\x8f\x91\xe9\x80\x81\xe5\xa4\xb1\xe8\xb4\xa5",
    "\xe7\x84\xa1\xe6\xb3\x95\xe9\x80\x81\xe9\x81\x94",
    "\xe7\x84\xa1\xe6\xb3\x95\xe6\x8a\x95\xe9\x81\x9e",
    // bansong, jeonsong silpae, balsong silpae, jeondaldoeji, jeonsongdoeji
    "\xeb\xb0\x98\xec\x86\xa1",
    "\xec\xa0\x84\xec\x86\xa1 \xec\x8b\xa4\xed\x8c\xa8",
    "\xeb\xb0\x9c\xec\x86\xa1 \xec\x8b\xa4\xed\x8c\xa8",
    "\xeb\xb0\x9c\xec\x86\xa1\xec\x8b\xa4\xed\x8c\xa8",
    "\xec\xa0\x84\xeb\x8b\xac\xeb\x90\x98\xec\xa7\x80",
    "\xec\xa0\x84\xec\x86\xa1\xeb\x90\x98\xec\xa7\x80",
    "\xeb\xb0\xb0\xeb\x8b\xac\xeb\x90\x98\xec\xa7\x80",
    // ne dostavleno, ne udalos dostavit, ne mozhet byt dostavleno, nedostavlennoe
    "\xd0\xbd\xd0\xb5 \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd",
    "\xd0\xbd\xd0\xb5 \xd1\x83\xd0\xb4\xd0\xb0\xd0\xbb\xd0\xbe\xd1\x81\xd1\x8c "
    "\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2",
    "\xd0\xbd\xd0\xb5 \xd0\xbc\xd0\xbe\xd0\xb6\xd0\xb5\xd1\x82 \xd0\xb1\xd1\x8b\xd1\x82\xd1\x8c "
    "\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2",
    "\xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2\xd0\xbb\xd0\xb5\xd0\xbd",
    "\xd0\xbd\xd0\xb5 \xd0\xb1\xd1\x8b\xd0\xbb\xd0\xbe \xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2",
    "\xd0\xbd\xd0\xb5\xd0\xb2\xd0\xbe\xd0\xb7\xd0\xbc\xd0\xbe\xd0\xb6\xd0\xbd\xd0\xbe "
    "\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2",
};

/// Likewise: it is delayed and goes on. These are believed before those above.
inline constexpr const char* delay_marks[] = {
    "delayed",
    "(delay)",
    "warning message only",
    "not yet been delivered",
    "not yet deliver",
    "will be retried",
    "still undelivered",
    "still trying",
    "still being retried",
    "will keep trying",
    "will continue",

    "keep trying",
    "trying to deliver",
    "will retry",
    "could not send message for past",
    "delivery incomplete",
    "delivery delay",
    "transient delivery",
    "temporary problem delivering",
    "warning: message",
    "warning: could not",
    "do not need to resend",
    "no action is required on your part",
    "jeszcze dostarcz",
    ("ostrze\xc5\xbc"
     "enie"),
    "verz\xc3\xb6gert",
    "retard\xc3\xa9",
    "retraso",
    "ritardo",
};

/// Likewise: that is over. These are believed before those of delays.
inline constexpr const char* final_marks[] = {
    "giving up",
    "given up",
    "gave up",
    "failed permanently",
    "will not be retried",
    "not going to try again",
    "too long",
    "will be deleted from queue",
    "permanent error",
    "permanent fatal",
    "has been deleted",
    "could not be delivered within",
};

/// Likewise: it was delivered.
inline constexpr const char* success_marks[] = {
    "successfully delivered",
    "was successfully",
    "delivery was successful",
    "successful mail delivery",
    "successful delivery",
    "(success)",
    "(relay)",
    "has been delivered",
    "was delivered to",
    "were delivered to",
    "successfully relayed",
    "return receipt",
    "delivery report that you requested",
};

/// In the subject: an automatic answer.
inline constexpr const char* auto_reply_subjects[] = {
    "fr\xc3\xa5nvaro",
    "frav\xc3\xa6r",
    "automatiskt svar",
    "automatic reply",
    "automatic response",
    "automated reply",
    "automated response",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "auto-response",
    "autoresponse",
    "autoresponder",
    "out of office",
    "out of the office",
    "vacation",
    "on vacation",
    "i am away",
    "i'm away",
    "abwesenheit",
    "automatische antwort",
    "abwesend",
    "r\xc3\xa9ponse automatique",
    "absence du bureau",
    "respuesta autom",
    "fuera de la oficina",
    "resposta autom",
    "risposta automatica",
    "fuori sede",
    "automatisch antwoord",
    "afwezig",
    "autosvar",
    "automaattinen vastaus",
    "automatyczna odpowied",
    "odpowied\xc5\xba automatyczna",
    "\xe8\x87\xaa\xe5\x8b\x95\xe8\xbf\x94\xe4\xbf\xa1",
    "\xe8\x87\xaa\xe5\x8b\x95\xe5\xbf\x9c\xe7\xad\x94",
    "\xe8\x87\xaa\xe5\x8a\xa8\xe5\x9b\x9e\xe5\xa4\x8d",
    "\xe8\x87\xaa\xe5\x8a\xa8\xe7\xad\x94\xe5\xa4\x8d",
    "\xec\x9e\x90\xeb\x8f\x99",
    "\xd0\xb2\xd1\x82\xd0\xbe\xd0\xbe\xd1\x82\xd0\xb2\xd0\xb5\xd1\x82",
};

/// In the text: its writer is away, or has left.
inline constexpr const char* absence_marks[] = {
    "fr\xc3\xa5nvaro",
    "f\xc3\xb6r\xc3\xa4ldraledig",
    "frav\xc3\xa6r",
    "poissa toimist",
    "lomalla",
    "out of the office",
    "out of office",
    "on vacation",
    "on holiday",
    "annual leave",
    "on leave",
    "i am away",
    "i'm away",
    "i will be away",
    "i am currently away",
    "limited access to e",
    "when i return",
    "upon my return",
    "until my return",
    "no longer with the company",
    "no longer works",
    "no longer work at",
    "has left the company",
    "has left our",
    "nicht im b\xc3\xbcro",
    "nicht im hause",
    "im urlaub",
    "abwesend",
    "bin ich wieder",
    ("au\xc3\x9f"
     "er haus"),
    "du bureau",
    "je suis absent",
    "en vacances",
    "en cong\xc3\xa9",
    "fuera de la oficina",
    "de vacaciones",
    "ausente",
    "fora do escrit",
    "de f\xc3\xa9rias",
    "fuori ufficio",
    "fuori sede",
    "in ferie",
    "afwezig",
    "nieobecn",
    "poza biurem",
    "na urlopie",
    "inte p\xc3\xa5 kontoret",
    "p\xc3\xa5 semester",
    "ikke p\xc3\xa5 kontoret",
    "p\xc3\xa5 ferie",
    "mimo kancel",
    "dovolen",
    "ofis d\xc4\xb1\xc5\x9f\xc4\xb1nda",
    "izindeyim",
    // v otpuske, otsutstvuyu
    "\xd0\xb2 \xd0\xbe\xd1\x82\xd0\xbf\xd1\x83\xd1\x81\xd0\xba\xd0\xb5",
    "\xd0\xbe\xd1\x82\xd1\x81\xd1\x83\xd1\x82\xd1\x81\xd1\x82\xd0\xb2\xd1\x83",
    // fuzai, kyuuka, xiujia, buzai bangongshi, bujae, hyuga
    "\xe4\xb8\x8d\xe5\x9c\xa8",
    "\xe4\xbc\x91\xe6\x9a\x87",
    "\xe4\xbc\x91\xe5\x81\x87",
    "\xeb\xb6\x80\xec\x9e\xac",
    "\xed\x9c\xb4\xea\xb0\x80",
};

/// In the text: a program has taken the message, or asks to prove that one is a person. A person may write so too.
inline constexpr const char* auto_reply_marks[] = {
    "will respond to your",
    "will reply to your",
    "will get back to you",
    "confirm that you are",
    "verify that you are",
    "prove that you are",
    "confirm your email by",
    "whitelist request",
    "we have received your",
    "your message has been received",
    "your email has been received",
    "thank you for contacting",
    "thank you for your email",
    "thank you for your message",
    "trouble ticket",
    "ticket has been",
    "automatically generated in response",
    "eingangsbest",
    "haben ihre nachricht erhalten",
    "bien re\xc3\xa7u",
    "hemos recibido",
    "abbiamo ricevuto",
};

/// What the words of a message can show.
enum class sign : std::uint8_t {
    system_name,
    daemon_name,
    failure,
    delay,
    final,
    success,
    auto_reply_subject,
    absence,
    auto_reply,
};

using sign_phrases =
    phrase_table<sign, std::size(system_names) + std::size(daemon_names) + std::size(failure_marks) +
                           std::size(delay_marks) + std::size(final_marks) + std::size(success_marks) +
                           std::size(auto_reply_subjects) + std::size(absence_marks) + std::size(auto_reply_marks)>;
using signs = sign_phrases::kinds;

inline sign_phrases make_sign_table() noexcept {
    sign_phrases table;
    table.add(sign::system_name, system_names);
    table.add(sign::daemon_name, daemon_names);
    table.add(sign::failure, failure_marks);
    table.add(sign::delay, delay_marks);
    table.add(sign::final, final_marks);
    table.add(sign::success, success_marks);
    table.add(sign::auto_reply_subject, auto_reply_subjects);
    table.add(sign::absence, absence_marks);
    table.add(sign::auto_reply, auto_reply_marks);
    return table;
}

/// The signs in a text with single blanks.
inline signs signs_in(std::string_view text) noexcept {
    // Made when it is first asked: compilers would take longer to make it than for the rest of this room.
    static const sign_phrases table = make_sign_table();
    return table.in(text);
}

/// Has it one of that kind?
inline bool shows(std::string_view text, sign kind) noexcept { return signs_in(text).contains(kind); }

/// What tells the kind of one message. Its texts are folded: in lower case, each run of blanks and line ends one blank.
struct message_signs {
    const message_header& header;
    std::string_view from;
    std::string_view subject;
    std::string_view notice;   ///< its text, as written, without the message that it quotes
    bool returns_message;      ///< another message, or its header, is with it
    bool shows_address;        ///< an address stands in it that is neither its reader's nor one to ask for help at
    bool speaks_of_recipient;  ///< a sentence speaks of what was sent to one
    bool names_recipient;      ///< an address stands in it as a recipient's
    bool is_report;            ///< it holds a delivery status
};

constexpr bool is_forward(std::string_view subject) noexcept {
    constexpr std::string_view prefixes[] = {"fwd:"sv, "fw:"sv, "[fwd:"sv, "wg:"sv, "tr:"sv, "rv:"sv};
    return begins_with_any(trim(subject), prefixes);
}

constexpr bool is_answer_or_forward(std::string_view subject) noexcept {
    constexpr std::string_view prefixes[] = {"re:"sv, "aw:"sv, "sv:"sv, "antw:"sv};
    return begins_with_any(trim(subject), prefixes) || is_forward(subject);
}

/// Do its header or its subject say that it is an automatic answer?
constexpr bool is_called_automatic(const message_signs& s, signs subject) noexcept {
    if (begins_with(s.header.auto_submitted, "auto-replied") || !s.header.auto_reply.empty()) return true;
    if (contains_text(s.header.precedence, "auto_reply") || subject.contains(sign::auto_reply_subject)) return true;
    return s.header.list_id.empty() && subject.contains(sign::absence);
}

/// The signs that would make an automatic answer of it if they stood in its text. One that tells of an absence is as
/// short as these are; other wordings of programs are those of people too, and count where the message answers one.
constexpr signs answer_signs(const message_signs& s) noexcept {
    constexpr std::size_t short_text = 1250;
    signs telling;
    if (!s.header.list_id.empty()) return telling;
    if (is_at_most(s.notice, short_text)) telling = telling.with(sign::absence);
    if (!is_answer_or_forward(s.subject) &&
        (!s.header.in_reply_to.empty() || begins_with(s.header.auto_submitted, "auto-")))
        telling = telling.with(sign::auto_reply);
    return telling;
}

/// What a complaint or an opt-out without the form of RFC 5965 says: Microsoft's JMRP passes the message on as it is,
/// mail programs write to the address of List-Unsubscribe (RFC 2369).
constexpr std::optional<feedback> opt_out_in(const message_header& h, std::string_view subject) noexcept {
    const std::string_view bare = trim(subject);
    if (begins_with(bare, "complaint about message from")) return feedback{.type = feedback_type::abuse};
    if (same_text(bare, "unsubscribe"))
        return feedback{.type = feedback_type::opt_out, .recipient = find_address(h.from).address};
    return std::nullopt;
}

constexpr bool has_null_return_path(const message_header& h) noexcept {
    return !h.return_path.empty() && address_of_field(h.return_path).empty();
}

/// How much speaks for a notice of a mail system. The signs are weighed: none of them is sure.
constexpr int weight_as_notice(const message_signs& s, signs from, signs subject) noexcept {
    int weight = 0;
    if (from.contains(sign::system_name)) weight += 2;
    if (has_null_return_path(s.header)) weight += 1;
    if (!s.header.failed_recipients.empty()) weight += 3;
    if (s.is_report) weight += 2;
    if (s.returns_message) weight += 1;
    if (s.names_recipient || (s.returns_message && s.speaks_of_recipient)) weight += 1;
    if (has_null_return_path(s.header) && s.shows_address && from.contains(sign::daemon_name)) weight += 1;
    if (begins_with(s.header.auto_submitted, "auto-")) weight += 1;
    if (is_answer_or_forward(s.subject)) weight -= 3;
    if (!s.header.list_id.empty()) weight -= 2;
    if (subject.contains(sign::auto_reply_subject)) weight -= 3;
    return weight;
}

/// What kind of message it is, where no delivery status says so. `notice()` gives its text, folded likewise, without
/// the message that it quotes, and `shown()` the class of a reply that stands in it, or none. They are asked for where
/// the rest does not decide: not of most mail.
template <class Notice, class Shown>
report_kind kind_by_signs(const message_signs& s, Notice notice, Shown shown) {
    constexpr int enough = 4;
    const signs from = signs_in(s.from);
    const signs subject = signs_in(s.subject);
    const int weight = weight_as_notice(s, from, subject);
    const bool failed_subject = subject.contains(sign::failure) || trim(s.subject).ends_with(" failed");
    const bool delayed_subject = subject.contains(sign::delay);
    const code_class said = weight > 0 ? shown() : code_class::none;
    const bool refused = said == code_class::permanent || said == code_class::transient;
    const int told = (failed_subject || delayed_subject ? 2 : 0) + (refused ? 2 : 0);

    // Answers and tickets speak of failures too; a notice comes from a system, or has what only notices have.
    const bool may_be_notice = from.contains(sign::system_name) || !s.header.failed_recipients.empty() || s.is_report ||
                               s.returns_message || (has_null_return_path(s.header) && (failed_subject || refused));
    const bool is_notice = may_be_notice && weight > 0;
    if (is_notice && weight + told >= enough && failed_subject && !delayed_subject) return report_kind::bounce;

    constexpr int enough_for_success = 2;
    const bool is_called_automatic = detail::is_called_automatic(s, subject);
    const signs answer = answer_signs(s);
    const report_kind otherwise = is_called_automatic ? report_kind::auto_reply : report_kind::other;
    if (!is_notice && weight < enough_for_success && (is_called_automatic || answer.empty())) return otherwise;

    const signs text = signs_in(notice());
    const bool failed_text = text.contains(sign::failure);
    const bool delayed_text = text.contains(sign::delay);
    const bool succeeded = subject.contains(sign::success) || text.contains(sign::success);
    if (is_notice && weight + told + (failed_text || delayed_text ? 2 : 0) >= enough) {
        const bool is_over = text.contains(sign::final);
        if (!is_over && (delayed_subject || (delayed_text && !failed_subject))) return report_kind::delay;
        if (failed_subject || failed_text || !s.header.failed_recipients.empty()) return report_kind::bounce;
        if (succeeded) return report_kind::success;
        // Perhaps in a language of which no word is known here.
        const bool is_daemon = from.contains(sign::daemon_name) && has_null_return_path(s.header) && s.shows_address;
        if (refused || s.returns_message || is_daemon) return report_kind::bounce;
    }
    if (succeeded && weight >= enough_for_success) return report_kind::success;
    return (text.bits() & answer.bits()) != 0 ? report_kind::auto_reply : otherwise;
}

}  // namespace mailbounce::inline v0_1::detail

#endif
