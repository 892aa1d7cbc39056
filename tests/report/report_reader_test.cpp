// What the reader of reports says it does: which kind a message is, whose words count, MIME, memory, and that no bytes
// harm it or keep it busy.
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/report/report_reader.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "report/messages.hpp"

using namespace mailbounce;
using tests::daemon_header;
using tests::message_of;
using tests::multipart;
using tests::original;
using tests::plain;
using tests::report_of;

// --- Allocations are counted.

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size) {
    ++allocations;
    if (void* const place = std::malloc(size > 0 ? size : 1)) return place;
    std::abort();
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void operator delete(void* place) noexcept { std::free(place); }
void operator delete[](void* place) noexcept { std::free(place); }
void operator delete(void* place, std::size_t) noexcept { std::free(place); }
void operator delete[](void* place, std::size_t) noexcept { std::free(place); }

namespace {

// --- What a report tells, as text

std::string written(std::optional<enhanced_status> status) {
    return status ? std::string(format(*status).view()) : std::string();
}

std::string written(std::optional<instant> at) { return at ? std::string(format(*at).view()) : std::string(); }

// All that a report tells, a line each, whatever ends the lines of the message.
std::string all_of(const report& r) {
    std::string out;
    const auto put = [&](std::string_view name, std::string_view value) {
        out.append(name).append(": ");
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] == '\r' && value.substr(i + 1, 1) == "\n") continue;
            out += value[i] == '\r' ? '\n' : value[i];
        }
        out += '\n';
    };
    put("kind", to_string(r.kind));
    put("reporting mta", r.reporting_mta);
    put("envelope id", r.envelope_id);
    put("arrival", written(r.arrival));
    put("message id", r.message_id);
    put("original message id", r.original_message_id);
    put("sent to", r.sent_to);
    if (r.complaint) {
        put("complaint", to_string(r.complaint->type));
        put("complainant", r.complaint->recipient);
    }
    for (const reported_delivery& d : r.deliveries) {
        put("final recipient", d.final_recipient);
        put("original recipient", d.original_recipient);
        put("action", to_string(d.action));
        put("diagnostic", d.diagnostic);
        put("will retry until", written(d.will_retry_until));
        put("queue id", d.queue_id);
        put("outcome", to_string(d.delivery.outcome));
        put("phase", to_string(d.delivery.phase));
        put("code", d.delivery.code ? std::to_string(d.delivery.code->value()) : std::string());
        put("status", written(d.delivery.status));
        put("text", d.delivery.text);
        put("note", d.delivery.note);
        put("remote host", d.delivery.remote_host);
        put("at", written(d.delivery.at));
    }
    return out;
}

std::string all_of(std::string_view message) { return all_of(*read_report(message)); }

report_kind kind_of(std::string_view message) { return read_report(message)->kind; }

// What is told of the only delivery.
reported_delivery only(const report& r) {
    REQUIRE(r.deliveries.size() == 1);
    return r.deliveries.front();
}

reason judged(const delivery& d) {
    static const classifier judge;
    return judge.classify(d).reason;
}

// --- Messages

constexpr std::string_view notice =
    "Your message could not be delivered:\n\n<ann@example.com>: 550 5.1.1 User unknown\n";

constexpr std::string_view failed_status = R"(Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
)";

// A report of these fields about ann@example.com.
std::string with_fields(std::string_view fields, std::string_view text = "See below.\n") {
    return report_of(
        daemon_header, text,
        "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; ann@example.com\n" + std::string(fields));
}

std::string a_bounce() { return report_of(daemon_header, notice, failed_status); }

// A mail of a person, or of a person's program.
std::string mail(std::string_view fields, std::string_view text) {
    return plain("From: Ann Example <ann@example.com>\nTo: news@example.org\nMessage-ID: <ann.1@example.com>\n" +
                     std::string(fields),
                 text);
}

std::string quoted(std::string_view text) {
    std::string out = "> ";
    for (const char c : text) {
        out += c;
        if (c == '\n') out += "> ";
    }
    return out + '\n';
}

std::string to_base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : bytes) {
        bits = bits << 8U | static_cast<unsigned char>(c);
        for (held += 8; held >= 6;) out += digits[bits >> (held -= 6) & 63U];
    }
    if (held > 0) out += digits[bits << (6 - held) & 63U];
    while (out.size() % 4 != 0) out += '=';
    std::string lines;
    for (std::size_t i = 0; i < out.size(); i += 76) lines += out.substr(i, 76) + '\n';
    return lines;
}

struct sample {
    std::string name;
    std::string message;
};

void check_kind(report_kind expected, const std::vector<sample>& samples) {
    for (const sample& s : samples) {
        DYNAMIC_SECTION(s.name) {
            const owned_report r = read_report(s.message);
            CHECK(to_string(r->kind) == to_string(expected));
            CHECK(r->deliveries.empty());
            CHECK(r->complaint.has_value() == (expected == report_kind::feedback));
        }
    }
}

}  // namespace

// --- Kinds

TEST_CASE("automatic answers are told from bounces") {
    const std::string away = "I am away until 7 December and will read your message when I am back.\n";
    check_kind(
        report_kind::auto_reply,
        {
            {"vacation (RFC 3834)",
             mail("Return-Path: <>\nSubject: Auto: What is new in November\nAuto-Submitted: auto-replied (vacation)\n"
                  "In-Reply-To: <november.1@example.org>\n",
                  away)},
            {"English", mail("Subject: Automatic reply: What is new in November\nAuto-Submitted: auto-generated\n"
                             "X-Auto-Response-Suppress: All\n",
                             away)},
            {"German", mail("Subject: Abwesenheitsnotiz: What is new in November\n",
                            "Ich bin nicht im Hause. Ihre Nachricht wird nicht weitergeleitet.\n")},
            {"French", mail("Subject: =?iso-8859-1?Q?R=E9ponse_automatique=A0:_What_is_new?=\n",
                            "Je suis absente jusqu'au 7 decembre.\n")},
            {"Spanish", mail("Subject: =?utf-8?B?UmVzcHVlc3RhIGF1dG9tw6F0aWNhOiBXaGF0IGlzIG5ldw==?=\n",
                             "Estoy fuera de la oficina.\n")},
            {"Russian", mail("Subject: =?utf-8?B?0JDQstGC0L7QvtGC0LLQtdGCOiBXaGF0IGlzIG5ldw==?=\n", "-\n")},
            {"Japanese", mail("Subject: =?ISO-2022-JP?B?GyRCPCtGMEpWPy4bKEI=?=\n", "-\n")},
            {"Chinese", mail("Subject: =?utf-8?B?6Ieq5Yqo5Zue5aSNOiBXaGF0IGlzIG5ldw==?=\n", "-\n")},
            {"Korean", mail("Subject: =?utf-8?B?7J6Q64+ZIO2ajOyLoDogV2hhdCBpcyBuZXc=?=\n", "-\n")},
            {"X-Autoreply", mail("Subject: Re: What is new in November\nX-Autoreply: yes\n", away)},
            {"Precedence: auto_reply", mail("Subject: What is new in November\nPrecedence: auto_reply\n", away)},
            {"one who has left",
             mail("Return-Path: <>\nSubject: Out of office: What is new in November\nAuto-Submitted: auto-replied\n",
                  "Ann no longer works for Example. Mail to ann@example.com is not delivered to anybody.\n"
                  "Please write to bob@example.com.\n")},
            {"one that quotes the message",
             mail("Return-Path: <>\nSubject: Re: What is new in November\nAuto-Submitted: auto-replied (vacation)\n",
                  away + "\n----- Original Message -----\n" + std::string(original))},
            {"a ticket was opened", mail("Subject: [#4711] What is new in November\nAuto-Submitted: auto-replied\n",
                                         "We have received your request, and will answer within two days.\n")},
            {"challenge-response",
             mail("Subject: Please confirm your message\nAuto-Submitted: auto-replied\n",
                  "Your message waits. Please confirm that you are a person: https://example.com/c?4711\n")},
        });
}

TEST_CASE("complaints and opt-outs are feedback") {
    const std::string abuse =
        "Feedback-Type: abuse\nUser-Agent: ProviderFeedback/1.0\nVersion: 1\n"
        "Original-Mail-From: <news@example.org>\nOriginal-Rcpt-To: <ann@example.com>\n"
        "Arrival-Date: Wed, 25 Nov 2026 08:10:06 +0000\nSource-IP: 192.0.2.10\n"
        "Reported-Domain: example.org\n";
    const std::string header =
        "From: Feedback Loop <feedback@provider.test>\nTo: abuse@example.org\n"
        "Subject: FW: What is new in November\n";
    const std::string arf =
        message_of(header, multipart("report; report-type=feedback-report",
                                     {{"text/plain", "This is an abuse report for a message from 192.0.2.10.\n"},
                                      {"message/feedback-report", abuse},
                                      {"message/rfc822", std::string(original)}}));
    check_kind(report_kind::feedback,
               {
                   {"ARF", arf},
                   {"ARF without MIME", plain(header, abuse + '\n' + std::string(original))},
                   {"JMRP", message_of("From: staff@hotmail.example\nTo: abuse@example.org\n"
                                       "Subject: complaint about message from 192.0.2.10\n",
                                       multipart("mixed", {{"message/rfc822", std::string(original)}}))},
                   {"by List-Unsubscribe", mail("Subject: unsubscribe\n", "\n")},
               });
    const owned_report r = read_report(arf);
    REQUIRE(r->complaint);
    CHECK(r->complaint->type == feedback_type::abuse);
    CHECK(r->complaint->recipient == "ann@example.com");
    CHECK(r->complaint->sender == "news@example.org");
    CHECK(r->original_message_id == "november.1@example.org");
}

TEST_CASE("ordinary mail stays ordinary, whatever it speaks of") {
    const auto disposition = [](std::string_view said) {
        return message_of(
            "From: Ann Example <ann@example.com>\nTo: news@example.org\n"
            "Subject: Read: What is new in November\n",
            multipart("report; report-type=disposition-notification",
                      {{"text/plain", "Your message was displayed.\n"},
                       {"message/disposition-notification",
                        "Reporting-UA: example.com; Mailer\nFinal-Recipient: rfc822; ann@example.com\n"
                        "Original-Message-ID: <november.1@example.org>\nDisposition: " +
                            std::string(said) + "\n"}}));
    };
    const std::string question =
        "Hello,\n\nthis came back to me yesterday. Is the address of Ann wrong, or is it us? "
        "I wrote to her last week, and that was fine.\n\n";
    check_kind(
        report_kind::other,
        {
            {"nothing", ""},
            {"a line end", "\n"},
            {"a mail", mail("Subject: Lunch\n", "At noon?\n")},
            {"an answer that quotes a bounce",
             mail("Subject: Re: Undelivered Mail Returned to Sender\n", question + quoted(a_bounce()))},
            {"a bounce passed on with a question",
             mail("Subject: Fwd: Undelivered Mail Returned to Sender\n",
                  question + "---------- Forwarded message ---------\n" + a_bounce())},
            {"a bounce attached to a question",
             message_of("From: Ann Example <ann@example.com>\nTo: help@example.org\nSubject: What does this mean?\n",
                        multipart("mixed", {{"text/plain", question}, {"message/rfc822", a_bounce()}}))},
            {"a list that talks about bounces",
             mail("List-Id: <users.example.com>\nPrecedence: list\nSubject: Delivery failed since Monday\n",
                  "Does anybody know this?\n\n550 5.1.1 <bob@example.net>: User unknown\n")},
            {"a ticket made of a bounce",
             plain("From: Tickets <tickets@example.org>\nTo: agent@example.org\n"
                   "Subject: [Ticket 4711] Undelivered Mail Returned to Sender\n",
                   "A new ticket was opened by MAILER-DAEMON@mail.example.org:\n\n" + quoted(notice))},
            {"a postmaster who answers in person",
             plain("From: Bob <postmaster@example.com>\nTo: news@example.org\nSubject: Re: your question\n",
                   "Hello,\n\nyour message was rejected because we block that address. I have put it on our list of "
                   "friends.\n\nBob\n")},
            {"a parcel that did not come",
             plain("From: Parcel Service <notification@parcel.example>\nTo: news@example.org\n"
                   "Subject: Your parcel could not be delivered\n",
                   "We did not meet you. Your parcel could not be delivered, and waits at the post office.\n")},
            {"a parcel that came", plain("From: Parcel Service <notification@parcel.example>\nTo: news@example.org\n"
                                         "Subject: Your parcel has been delivered\n",
                                         "Your parcel was delivered to a neighbour.\n")},
            {"a parcel that will come later",
             plain("From: Parcel Service <notification@parcel.example>\nTo: news@example.org\n"
                   "Subject: Your parcel is delayed\n",
                   "Your parcel is delayed, and comes tomorrow.\n")},
            {"an alarm of a monitor",
             plain("From: Monitor <notifications@example.org>\nTo: news@example.org\nSubject: PROBLEM: mail queue\n",
                   "Delivery failed for 120 messages in the queue of mail.example.org: 451 4.3.0 disk\n")},
            {"a message was displayed", disposition("manual-action/MDN-sent-manually; displayed")},
            {"a message was deleted unread", disposition("automatic-action/MDN-sent-automatically; deleted")},
            {"an aggregate report of DMARC",
             message_of("From: noreply-dmarc@provider.test\nTo: dmarc@example.org\n"
                        "Subject: Report domain: example.org Submitter: provider.test Report-ID: 4711\n",
                        multipart("mixed", {{"application/gzip", "H4sI\n"}}))},
        });
}

TEST_CASE("a bounce that is passed on without a word is a bounce") {
    const std::string expected = all_of(a_bounce());
    const std::string header =
        "From: Ann Example <ann@example.com>\nTo: help@example.org\n"
        "Subject: Fwd: Undelivered Mail Returned to Sender\n";
    const std::string attached =
        message_of(header, multipart("mixed", {{"text/plain", "\n"}, {"message/rfc822", a_bounce()}}));
    for (const std::string& message :
         {attached, plain(header, "---------- Forwarded message ---------\n" + a_bounce()),
          message_of(header, multipart("mixed", {{"text/plain", "FYI\n"}, {"message/rfc822", a_bounce()}}))}) {
        const owned_report r = read_report(message);
        CHECK(r->kind == report_kind::bounce);
        CHECK(all_of(*r) == expected);
    }
}

TEST_CASE("a bounce that says nothing and returns a bounce is that bounce") {
    const std::string wrapped = message_of(
        "From: postmaster@gateway.example.org\nTo: news@example.org\nSubject: Undeliverable\n",
        multipart("mixed", {{"text/plain", "A message could not be delivered.\n"}, {"message/rfc822", a_bounce()}}));
    CHECK(all_of(wrapped) == all_of(a_bounce()));
}

TEST_CASE("a delivery status says which kind a report is") {
    struct row {
        std::string_view fields;
        report_kind kind;
        delivery_action action;
        mailbounce::outcome outcome;
    };
    constexpr row rows[] = {
        {"Action: failed\nStatus: 5.0.0\n", report_kind::bounce, delivery_action::failed, outcome::failed},
        {"Action: failed\nStatus: 4.4.7\n", report_kind::bounce, delivery_action::failed, outcome::failed},
        {"Action: Failure\nStatus: 5.0.0\n", report_kind::bounce, delivery_action::failed, outcome::failed},
        {"Action: delayed\nStatus: 4.0.0\n", report_kind::delay, delivery_action::delayed, outcome::delayed},
        {"Action: delayed\nStatus: 5.0.0\n", report_kind::delay, delivery_action::delayed, outcome::delayed},
        {"Action: deferred\nStatus: 4.0.0\n", report_kind::delay, delivery_action::delayed, outcome::delayed},
        {"Action: delivered\nStatus: 2.0.0\n", report_kind::success, delivery_action::delivered, outcome::delivered},
        {"Action: relayed\nStatus: 2.0.0\n", report_kind::success, delivery_action::relayed, outcome::delivered},
        {"Action: expanded\nStatus: 2.0.0\n", report_kind::success, delivery_action::expanded, outcome::delivered},
        {"Action: relayed (to non-DSN-aware mailer)\nStatus: 2.1.5\n", report_kind::success, delivery_action::relayed,
         outcome::delivered},
        // Where the action is missing, the status tells it.
        {"Status: 5.1.1\n", report_kind::bounce, delivery_action::none, outcome::failed},
        {"Status: 4.1.1\n", report_kind::delay, delivery_action::none, outcome::delayed},
        {"Status: 2.1.5\n", report_kind::success, delivery_action::none, outcome::delivered},
    };
    for (const row& expected : rows) {
        CAPTURE(expected.fields);
        const owned_report r = read_report(with_fields(expected.fields));
        CHECK(to_string(r->kind) == to_string(expected.kind));
        const reported_delivery d = only(*r);
        CHECK(to_string(d.action) == to_string(expected.action));
        CHECK(to_string(d.delivery.outcome) == to_string(expected.outcome));
        CHECK(d.recipient() == "ann@example.com");
    }
}

TEST_CASE("a report of several fates is of the worst kind, and tells each") {
    const auto mixed = [](std::string_view first, std::string_view second) {
        return with_fields("Action: " + std::string(first) +
                           "\nStatus: 4.0.0\n\nFinal-Recipient: rfc822; bob@example.net\nAction: " +
                           std::string(second) + "\nStatus: 4.0.0\n");
    };
    const owned_report bounced = read_report(mixed("relayed", "failed"));
    CHECK(bounced->kind == report_kind::bounce);
    REQUIRE(bounced->deliveries.size() == 2);
    CHECK(bounced->deliveries[0].delivery.outcome == outcome::delivered);
    CHECK(bounced->deliveries[1].delivery.outcome == outcome::failed);
    CHECK(bounced->deliveries[1].recipient() == "bob@example.net");

    const owned_report late = read_report(mixed("delayed", "delivered"));
    CHECK(late->kind == report_kind::delay);
    REQUIRE(late->deliveries.size() == 2);
    CHECK(late->deliveries[0].delivery.outcome == outcome::delayed);
    CHECK(late->deliveries[1].delivery.outcome == outcome::delivered);

    CHECK(kind_of(mixed("delayed", "failed")) == report_kind::bounce);
}

TEST_CASE("a delay never tells of a failure") {
    for (const tests::form& f : tests::forms()) {
        if (f.kind != report_kind::delay) continue;
        CAPTURE(f.name);
        const owned_report r = read_report(f.message);
        for (const reported_delivery& d : r->deliveries) CHECK(to_string(d.delivery.outcome) == "delayed");
    }
}

// --- Whose words count

TEST_CASE("the code and the status that the words show beat the Status field") {
    struct row {
        std::string_view fields;
        int code;
        std::string_view status;
    };
    constexpr row rows[] = {
        {"Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n", 550, "5.1.1"},
        {"Action: failed\nStatus: 5.1.2\nDiagnostic-Code: smtp; 552 5.2.2 Over quota\n", 552, "5.2.2"},
        {"Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 User unknown\n", 550, "5.0.0"},
        {"Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550-5.7.1 Blocked\n 550 5.7.1 by policy\n", 550,
         "5.7.1"},
        {"Action: failed\nStatus: 5.2.2\n", 0, "5.2.2"},
        {"Action: failed\nStatus: 5.2.2 (mailbox full)\n", 0, "5.2.2"},
        {"Action: failed\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n", 550, "5.1.1"},
        {"Action: failed\nStatus: 5.0.0\nDiagnostic-Code: 550 5.1.1 User unknown\n", 550, "5.1.1"},
        // The innermost reply counts.
        {"Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 554 5.4.7 expired: 452 4.2.2 Mailbox full\n", 452,
         "4.2.2"},
        // An exit status is no reply.
        {"Action: failed\nStatus: 5.3.0\nDiagnostic-Code: x-unix; 69\n", 0, "5.3.0"},
    };
    for (const row& expected : rows) {
        CAPTURE(expected.fields);
        const owned_report r = read_report(with_fields(expected.fields));
        const reported_delivery d = only(*r);
        CHECK((d.delivery.code ? d.delivery.code->value() : 0) == expected.code);
        CHECK(written(d.delivery.status) == expected.status);
    }
}

TEST_CASE("the text for people counts where the Diagnostic-Code shows no reply, and is the note where it does") {
    const std::string text = "It failed.\n\n<ann@example.com>: 550 5.1.1 User unknown\n";
    const owned_report by_text =
        read_report(with_fields("Action: failed\nStatus: 5.0.0\nDiagnostic-Code: X-Notes; No such user\n", text));
    const reported_delivery first = only(*by_text);
    CHECK(first.delivery.text == "550 5.1.1 User unknown");
    CHECK(first.delivery.note == "No such user");
    CHECK(written(first.delivery.status) == "5.1.1");
    CHECK(first.diagnostic == "550 5.1.1 User unknown");

    const owned_report by_field =
        read_report(with_fields("Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 552 5.2.2 Full\n", text));
    const reported_delivery second = only(*by_field);
    CHECK(second.delivery.text == "552 5.2.2 Full");
    CHECK(second.delivery.note == "550 5.1.1 User unknown");

    const owned_report neither = read_report(with_fields("Action: failed\nStatus: 5.1.1\n", "It failed.\n"));
    CHECK(only(*neither).delivery.text == "It failed.");
    CHECK(only(*neither).delivery.note == "Undelivered Mail Returned to Sender");
}

TEST_CASE("a transcript completes the Diagnostic-Code that has but its first line") {
    const std::string text = R"(   ----- The following addresses had permanent fatal errors -----
<ann@example.com>
    (reason: 550-5.7.1 Your message was refused)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> RCPT To:<ann@example.com>
<<< 550-5.7.1 Your message was refused
<<< 550 5.7.1 Client host [192.0.2.10] blocked using zen.blocklist.example
550 5.1.1 <ann@example.com>... User unknown
)";
    const owned_report r = read_report(with_fields(
        "Action: failed\nStatus: 5.7.1\nDiagnostic-Code: SMTP; 550-5.7.1 Your message was refused\n", text));
    const reported_delivery d = only(*r);
    CHECK(d.delivery.text.find("blocked using zen.blocklist.example") != std::string_view::npos);
    CHECK(written(d.delivery.status) == "5.7.1");
    CHECK(d.delivery.phase == phase::rcpt);
    CHECK(to_string(judged(d.delivery)) == "sender_blocked");
}

TEST_CASE("the frame around a reply tells the phase") {
    struct row {
        std::string_view text;
        mailbounce::phase phase;
    };
    constexpr row rows[] = {
        {"<ann@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 no (in reply to RCPT TO command)\n",
         phase::rcpt},
        {"<ann@example.com>: host mx.example.com[192.0.2.25] said: 550 5.7.1 no (in reply to\n    end of DATA "
         "command)\n",
         phase::eod},
        {"<ann@example.com>: host mx.example.com[192.0.2.25] said: 550 5.7.1 no (in reply to MAIL FROM command)\n",
         phase::mail},
        {"<ann@example.com>: host mx.example.com[192.0.2.25] refused to talk to me: 554 5.7.1 no\n", phase::connect},
        {"  ann@example.com\n    SMTP error from remote mail server after RCPT TO:<ann@example.com>:\n    550 no\n",
         phase::rcpt},
        {"  ann@example.com\n    SMTP error from remote mail server after end of data:\n    550 no\n", phase::eod},
        {"<ann@example.com>:\n192.0.2.25 failed after I sent the message.\nRemote host said: 554 no\n", phase::eod},
        {"<ann@example.com>:\n192.0.2.25 does not like recipient.\nRemote host said: 554 no\n", phase::rcpt},
        {"   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n"
         ">>> MAIL From:<news@example.org>\n<<< 550 no\n550 <ann@example.com>... no\n",
         phase::mail},
        {"<ann@example.com>: 550 5.1.1 no\n", phase::none},
    };
    for (const row& expected : rows) {
        CAPTURE(expected.text);
        const owned_report r = read_report(plain(daemon_header, "It failed.\n\n" + std::string(expected.text)));
        const reported_delivery d = only(*r);
        CHECK(d.recipient() == "ann@example.com");
        CHECK(to_string(d.delivery.phase) == to_string(expected.phase));
    }
    // With a delivery status too, whose Diagnostic-Code is the bare reply.
    const owned_report r = read_report(with_fields(
        "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no\n",
        "<ann@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 no (in reply to RCPT TO command)\n"));
    CHECK(only(*r).delivery.text == "550 5.1.1 no");
    CHECK(to_string(only(*r).delivery.phase) == "rcpt");
    CHECK(only(*r).delivery.remote_host == "mx.example.com");
}

TEST_CASE("what a delivery status tells of the message and the delivery") {
    const std::string message = report_of(daemon_header, notice, R"(Original-Envelope-Id: QQ314159
Reporting-MTA: dns; mail.example.org
Arrival-Date: Wed, 25 Nov 2026 09:10:01 +0100
X-Postfix-Queue-ID: 4bN1Yx2kQ9z1XyL

Original-Recipient: rfc822;team@example.org
Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.com (192.0.2.25)
Diagnostic-Code: smtp; 550 5.1.1 User unknown
Last-Attempt-Date: Wed, 25 Nov 2026 08:10:05 +0000
Will-Retry-Until: Mon, 30 Nov 2026 08:10:01 +0000
Final-Log-ID: 4bN1Z01
)");
    const owned_report r = read_report(message);
    CHECK(r->kind == report_kind::bounce);
    CHECK(r->reporting_mta == "mail.example.org");
    CHECK(r->envelope_id == "QQ314159");
    CHECK(r->arrival == start_of_day(2026, 11, 25) + hours(8) + minutes(10) + seconds(1));
    CHECK(r->message_id == "bounce.1@mail.example.org");
    CHECK(r->original_message_id == "november.1@example.org");
    CHECK(r->sent_to == "news@example.org");
    const reported_delivery d = only(*r);
    CHECK(d.final_recipient == "ann@example.com");
    CHECK(d.original_recipient == "team@example.org");
    CHECK(d.recipient() == "team@example.org");
    CHECK(d.delivery.remote_host == "mx.example.com");
    CHECK(d.delivery.at == start_of_day(2026, 11, 25) + hours(8) + minutes(10) + seconds(5));
    CHECK(d.will_retry_until == start_of_day(2026, 11, 30) + hours(8) + minutes(10) + seconds(1));
    CHECK(d.queue_id == "4bN1Z01");
    CHECK(d.delivery.text == "550 5.1.1 User unknown");
    CHECK(d.diagnostic == d.delivery.text);

    // The queue id of the message serves where the recipient has none.
    CHECK(only(*read_report(report_of(daemon_header, notice, R"(Reporting-MTA: dns; mail.example.org
X-Postfix-Queue-ID: 4bN1Yx2kQ9z1XyL

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
)")))
              .queue_id == "4bN1Yx2kQ9z1XyL");
}

TEST_CASE("the final recipient is the one where it failed, the original the one that was written to") {
    const owned_report by_status =
        read_report(with_fields("Original-Recipient: rfc822;ann+2Bnews@example.org\n"
                                "Action: failed\nStatus: 5.1.1\n"));
    CHECK(only(*by_status).final_recipient == "ann@example.com");
    CHECK(only(*by_status).original_recipient == "ann+news@example.org");  // xtext, RFC 3461 4.2

    const owned_report as_it_is =
        read_report(with_fields("Original-Recipient: rfc822;ann+tag@example.org\n"
                                "Action: failed\nStatus: 5.1.1\n"));
    CHECK(only(*as_it_is).original_recipient == "ann+tag@example.org");

    const owned_report by_text = read_report(plain(
        daemon_header, "It failed.\n\n<ann@example.com> (expanded from <team@example.org>): 550 5.1.1 User unknown\n"));
    CHECK(only(*by_text).final_recipient == "ann@example.com");
    CHECK(only(*by_text).original_recipient == "team@example.org");

    // However far behind it stands, an address is whole.
    for (std::size_t far = 100; far < 300; ++far) {
        const owned_report r =
            read_report(plain(daemon_header, "It failed.\n\n<ann@example.com>: 550 no " + std::string(far, '.') +
                                                 " (expanded from <team@example.org>)\n"));
        const std::string_view alias = only(*r).original_recipient;
        if (!alias.empty() && alias != "team@example.org") FAIL_CHECK(far << " dots before it: " << alias);
    }

    const owned_report none = read_report(a_bounce());
    CHECK(only(*none).original_recipient.empty());
    CHECK(only(*none).recipient() == "ann@example.com");
}

TEST_CASE("recipients are found elsewhere where neither status nor text names one") {
    const owned_report by_header =
        read_report(plain("X-Failed-Recipients: ann@example.com, bob@example.net\n" + std::string(daemon_header),
                          "It was refused: 550 5.7.1 blocked\n"));
    REQUIRE(by_header->deliveries.size() == 2);
    CHECK(by_header->deliveries[0].recipient() == "ann@example.com");
    CHECK(by_header->deliveries[1].recipient() == "bob@example.net");
    CHECK(by_header->deliveries[1].delivery.code == 550_reply);

    const owned_report by_returned = read_report(message_of(
        daemon_header,
        multipart("mixed", {{"text/plain", "The mailbox is full.\n"}, {"message/rfc822", std::string(original)}})));
    CHECK(only(*by_returned).recipient() == "ann@example.com");
    CHECK(to_string(judged(only(*by_returned).delivery)) == "mailbox_full");

    // A display name that looks like an address is none.
    const owned_report by_name = read_report(
        plain(daemon_header, "The mailbox is full.\n\n--- Below this line is a copy of the message.\n\n",
              "From: news@example.org\nTo: \"bob@example.net, \\\"B\\\"\" <ann@example.com>,\n \"ann@example.com\" "
              "<ann@example.com>\nSubject: News\n"));
    CHECK(only(*by_name).recipient() == "ann@example.com");

    const owned_report nobody = read_report(plain(daemon_header, "550 5.7.1 Your message was rejected.\n"));
    CHECK(nobody->kind == report_kind::bounce);
    CHECK(only(*nobody).recipient().empty());
    CHECK(only(*nobody).delivery.code == 550_reply);
}

TEST_CASE("the returned message may be quoted, line by line") {
    const owned_report r = read_report(plain(
        daemon_header, "ann@example.com: 550 5.1.1 User unknown\n\n------ This is a copy of the message. ------\n\n",
        quoted(original)));
    CHECK(r->original_message_id == "november.1@example.org");
}

TEST_CASE("a pipe is no recipient: the header tells whose it is") {
    const std::string header = std::string(daemon_header) + "X-Failed-Recipients: ann@example.com\n";
    const owned_report r = read_report(
        report_of(header, "It failed.\n", "Final-Recipient: rfc822;|/usr/bin/filter\nAction: failed\nStatus: 5.0.0\n"));
    CHECK(only(*r).recipient() == "ann@example.com");
    CHECK(only(*r).final_recipient == "|/usr/bin/filter");
}

TEST_CASE("the returned message as a part says more than what the text shows of it") {
    const std::string message = report_of(
        daemon_header, "It failed.\n\nReturn-Path: <news@example.org>\nSubject: What is new in November\n\nGoodbye.\n",
        failed_status);
    CHECK(read_report(message)->original_message_id == "november.1@example.org");
}

TEST_CASE("a delivery status in the text and as a part is of one delivery") {
    const owned_report r =
        read_report(report_of(daemon_header, "It failed.\n\n" + std::string(failed_status), failed_status));
    CHECK(only(*r).recipient() == "ann@example.com");
}

// --- MIME and charsets

TEST_CASE("transfer encodings are undone") {
    const std::string expected = all_of(a_bounce());
    const std::string base64 =
        message_of(daemon_header,
                   multipart("report; report-type=delivery-status",
                             {{"text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", to_base64(notice)},
                              {"message/delivery-status\nContent-Transfer-Encoding: BASE64", to_base64(failed_status)},
                              {"message/rfc822\nContent-Transfer-Encoding: base64", to_base64(original)}}));
    CHECK(all_of(base64) == expected);

    const std::string quoted_printable = message_of(
        daemon_header,
        multipart("report; report-type=delivery-status",
                  {{"text/plain\nContent-Transfer-Encoding: quoted-printable",
                    "Your message could not be =\ndelivered:\n\n<ann=40example.com>: 550 5=2E1.1 User unknown\n"},
                   {"message/delivery-status\nContent-Transfer-Encoding: quoted-printable",
                    "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; ann=40example.c=\nom\n"
                    "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1=20User unknown\n"},
                   {"message/rfc822", std::string(original)}}));
    CHECK(all_of(quoted_printable) == expected);
}

TEST_CASE("parts are found at any depth") {
    const std::string nested = message_of(
        daemon_header,
        multipart(
            "mixed",
            {multipart("report; report-type=delivery-status",
                       {multipart("related", {multipart("alternative", {{"text/plain", std::string(notice)},
                                                                        {"text/html", "<p>something else</p>\n"}})}),
                        {"message/delivery-status", std::string(failed_status)},
                        {"message/rfc822", std::string(original)}}),
             {"text/plain", "A footer of a gateway, about admin@example.org: 550 5.7.1 no\n"}}));
    CHECK(all_of(nested) == all_of(a_bounce()));
}

TEST_CASE("markup is read where there is no other text") {
    const std::string html =
        "<html><head><title>x</title><style>p { color: red }</style></head><body><p>Your message could not be "
        "delivered:</p>\n<p><b>&lt;ann@example.com&gt;</b>: 550 5.1.1 User&nbsp;unknown</p></body></html>\n";
    const std::string message = message_of(daemon_header, {"text/html; charset=utf-8", html});
    const owned_report r = read_report(message);
    CHECK(r->kind == report_kind::bounce);
    CHECK(only(*r).recipient() == "ann@example.com");
    CHECK(only(*r).delivery.code == 550_reply);
    CHECK(to_string(judged(only(*r).delivery)) == "mailbox_unknown");

    const std::string both = message_of(
        daemon_header, multipart("alternative", {{"text/plain", std::string(notice)},
                                                 {"text/html", "<p>bob@example.net: 552 5.2.2 Mailbox full</p>\n"}}));
    CHECK(only(*read_report(both)).recipient() == "ann@example.com");
}

TEST_CASE("text comes as UTF-8") {
    // "The address was not found": in ISO-2022-JP, which is ASCII to the eye, and in Latin-1.
    const std::string japanese = message_of(
        daemon_header,
        {"text/plain; charset=ISO-2022-JP", "<ann@example.com>: \x1b$B08@h$N%a!<%k%\"%I%l%9$,8+$D$+$j$^$;$s\x1b(B\n"});
    const owned_report r = read_report(japanese);
    CHECK(r->kind == report_kind::bounce);
    CHECK(only(*r).recipient() == "ann@example.com");
    CHECK(
        only(*r).delivery.text ==
        "\xe5\xae\x9b\xe5\x85\x88\xe3\x81\xae\xe3\x83\xa1\xe3\x83\xbc\xe3\x83\xab\xe3\x82\xa2\xe3\x83\x89\xe3\x83\xac"
        "\xe3\x82\xb9\xe3\x81\x8c\xe8\xa6\x8b\xe3\x81\xa4\xe3\x81\x8b\xe3\x82\x8a\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93");
    CHECK(to_string(judged(only(*r).delivery)) == "mailbox_unknown");

    const std::string latin = message_of(
        daemon_header, {"text/plain; charset=iso-8859-1", "<ann@example.com>: 550 5.1.1 Empf\xe4nger unbekannt\n"});
    CHECK(only(*read_report(latin)).delivery.text == "550 5.1.1 Empf\xc3\xa4nger unbekannt");
}

TEST_CASE("flowed lines are joined") {
    const std::string message = message_of(
        daemon_header, {"text/plain; format=flowed", "It failed.\n\n<ann@example.com>: 550 5.1.1 User \nunknown\n"});
    CHECK(only(*read_report(message)).delivery.text == "550 5.1.1 User unknown");
}

TEST_CASE("an encoded subject is read") {
    const std::string message = plain(
        "From: MAILER-DAEMON@mail.example.org\nTo: news@example.org\n"
        "Subject: =?utf-8?B?VW5kZWxpdmVyZWQgTWFpbCBSZXR1cm5lZCB0byBTZW5kZXI=?=\n",
        "ann@example.com\n");
    const owned_report r = read_report(message);
    CHECK(r->kind == report_kind::bounce);
    CHECK(only(*r).delivery.note == "Undelivered Mail Returned to Sender");
}

TEST_CASE("addresses beyond ASCII are read (RFC 6533)") {
    const auto recipient = [](std::string_view field) {
        const std::string message = message_of(
            daemon_header,
            multipart("report; report-type=delivery-status",
                      {{"text/plain; charset=utf-8", "It failed.\n"},
                       {"message/global-delivery-status", "Reporting-MTA: dns; mail.example.org\n\n" +
                                                              std::string(field) + "\nAction: failed\nStatus: 5.1.1\n"},
                       {"message/global-headers", std::string(original)}}));
        const owned_report r = read_report(message);
        CHECK(r->original_message_id == "november.1@example.org");
        return std::string(only(*r).recipient());
    };
    CHECK(recipient("Final-Recipient: utf-8; j\xc3\xb6rg@example.com") == "j\xc3\xb6rg@example.com");
    CHECK(recipient("Final-Recipient: utf-8; j\\x{F6}rg@example.com") == "j\xc3\xb6rg@example.com");
    CHECK(recipient("Final-Recipient: utf-8; \\x{263A}@example.com") == "\xe2\x98\xba@example.com");
    CHECK(recipient("Original-Recipient: utf-8; j\\x{F6}rg+2Bnews@example.com\n"
                    "Final-Recipient: rfc822; joerg@example.com") == "j\xc3\xb6rg+news@example.com");
}

TEST_CASE("line ends make no difference") {
    const auto with_ends = [](std::string_view message, std::string_view end) {
        std::string out;
        for (const char c : message) {
            if (c == '\n')
                out += end;
            else
                out += c;
        }
        return out;
    };
    for (const tests::form& f : tests::forms()) {
        CAPTURE(f.name);
        const std::string expected = all_of(f.message);
        CHECK(all_of(with_ends(f.message, "\r\n")) == expected);
        CHECK(all_of(with_ends(f.message, "\r")) == expected);
    }
}

TEST_CASE("the envelope line of an mbox is no part of a message") {
    CHECK(all_of("From MAILER-DAEMON Wed Nov 25 08:10:05 2026\n" + a_bounce()) == all_of(a_bounce()));
}

// --- Memory

TEST_CASE("what a report views stays until the next read") {
    // Each recipient has a text that is made: the list of them grows while the first are there already.
    std::string fields;
    for (int i = 0; i < 500; ++i)
        fields += "\nFinal-Recipient: rfc822; ann" + std::to_string(i) +
                  "@example.com\nAction: failed\nDiagnostic-Code: smtp; 550 5.1.1\n This one is unknown, no. " +
                  std::to_string(i) + "\n";
    report_reader reader;
    const report& r = reader.read(a_bounce().append(64, ' '));
    CHECK(r.kind == report_kind::bounce);
    const std::string message = report_of(daemon_header, "It failed.\n", fields);
    CHECK(&reader.read(message) == &r);
    REQUIRE(r.deliveries.size() == 500);
    for (std::size_t i = 0; i < r.deliveries.size(); ++i) {
        CHECK(r.deliveries[i].recipient() == "ann" + std::to_string(i) + "@example.com");
        CHECK(r.deliveries[i].delivery.text == "550 5.1.1 This one is unknown, no. " + std::to_string(i));
    }
}

TEST_CASE("a reader used again tells the same, and allocates no more") {
    const std::vector<tests::form>& forms = tests::forms();
    report_reader reader;
    for (const tests::form& f : forms) {
        CAPTURE(f.name);
        CHECK(all_of(reader.read(f.message)) == all_of(f.message));
    }
    std::size_t deliveries = 0;
    const std::size_t before = allocations;
    for (std::size_t i = forms.size(); i-- > 0;) deliveries += reader.read(forms[i].message).deliveries.size();
    CHECK(allocations == before);
    CHECK(deliveries > forms.size() / 2);
}

TEST_CASE("a report that owns its bytes outlives them, and can be moved") {
    std::optional<owned_report> held;
    {
        std::string message = a_bounce();
        held.emplace(message);
        std::fill(message.begin(), message.end(), '?');
    }
    const owned_report moved = std::move(*held);
    held.reset();
    CHECK(all_of(*moved) == all_of(a_bounce()));
}

// --- Any bytes

namespace {

std::size_t bytes_read = 0;

// Looks at each byte that a report shows: a sanitizer sees those that are not there.
void look_at(const report& r) {
    const auto look = [](std::string_view text) {
        for (const char c : text) bytes_read += static_cast<unsigned char>(c);
    };
    for (const std::string_view text : {r.reporting_mta, r.envelope_id, r.message_id, r.original_message_id, r.sent_to})
        look(text);
    for (const reported_delivery& d : r.deliveries)
        for (const std::string_view text : {d.final_recipient, d.original_recipient, d.diagnostic, d.queue_id,
                                            d.delivery.text, d.delivery.note, d.delivery.remote_host})
            look(text);
}

// Does it hold what holds of every report?
bool is_sound(const report& r) {
    const bool tells = r.kind == report_kind::bounce || r.kind == report_kind::delay || r.kind == report_kind::success;
    if (!tells && !r.deliveries.empty()) return false;
    for (const reported_delivery& d : r.deliveries)
        if (r.kind == report_kind::delay && d.delivery.outcome == outcome::failed) return false;
    return r.complaint.has_value() == (r.kind == report_kind::feedback);
}

// Reads a copy that ends where its memory does.
bool survives(report_reader& reader, std::string_view bytes) {
    const std::unique_ptr<char[]> copy(new char[bytes.size()]);
    std::copy(bytes.begin(), bytes.end(), copy.get());
    const report& r = reader.read({copy.get(), bytes.size()});
    look_at(r);
    return is_sound(r);
}

}  // namespace

TEST_CASE("a message that is cut anywhere is read") {
    report_reader reader;
    for (const tests::form& f : tests::forms()) {
        CAPTURE(f.name);
        const std::size_t step = f.message.size() < 3000 ? 1 : 7;
        for (std::size_t size = 0; size < f.message.size(); size += step)
            if (!survives(reader, std::string_view(f.message).substr(0, size))) FAIL_CHECK("cut at " << size);
    }
    CHECK(bytes_read > 0);
}

TEST_CASE("a message with a wrong byte is read") {
    report_reader reader;
    std::mt19937 random(4711);
    for (const tests::form& f : tests::forms()) {
        CAPTURE(f.name);
        std::string message = f.message;
        for (int i = 0; i < 200; ++i) {
            char& byte = message[random() % message.size()];
            const char before = std::exchange(byte, static_cast<char>(random() & 0xFFU));
            if (!survives(reader, message)) FAIL_CHECK("with " << message);
            byte = before;
        }
    }
}
