// Anyone can send a bounce that never was, or get others' servers to send one: what the library must say of each. It
// reads what a report says, tells what speaks for it (authenticity.hpp), and names nobody that the report does not.
#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/report/authenticity.hpp>
#include <mailbounce/report/report_reader.hpp>
#include <mailbounce/smtp/return_path.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "report/messages.hpp"

using namespace mailbounce;
using tests::message_of;
using tests::multipart;
using tests::part;
using tests::plain;
using tests::report_of;

namespace {

using texts = std::vector<std::string>;

// --- The sender whose bounces these would be.

constexpr verp_form form{.base = "bounces@news.example", .secret = "correct horse"};
constexpr verp_form form_of_others{.base = "bounces@news.example", .secret = "battery staple"};

std::string path_of(const verp_form& f, std::string_view recipient) {
    return std::string(make_verp(f, recipient)->view());
}

const std::string own_path = path_of(form, "ann@example.com");

authenticity proof_of(const report& r) {
    return authenticity_of(
        r, [](std::string_view address) { return parse_verp(form, address).has_value(); },
        [](std::string_view id) { return id == "42@news.example"; });
}

// --- Pieces of reports.

std::string daemon(std::string_view to = "bounces@news.example", std::string_view more = {}) {
    return std::string("From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: <")
        .append(to)
        .append(">\nSubject: Undelivered Mail Returned to Sender\nMessage-ID: <7@mx.example>\n")
        .append(more);
}

std::string person(std::string_view subject) {
    return std::string("From: Eve Example <eve@example.org>\nTo: <bounces@news.example>\nSubject: ").append(subject) +
           '\n';
}

std::string returned(std::string_view id, std::string_view to = "ann@example.com") {
    return std::string("From: News <news@news.example>\nTo: <")
        .append(to)
        .append(">\nSubject: News\nDate: Wed, 25 Nov 2026 08:10:00 +0000\nMessage-ID: <")
        .append(id)
        .append(">\n\nGood news.\n");
}

// The fields of a status about one recipient.
std::string fate(std::string_view recipient, std::string_view action = "failed", std::string_view status = "5.1.1") {
    return std::string("\nFinal-Recipient: rfc822; ")
               .append(recipient)
               .append("\nAction: ")
               .append(action)
               .append("\nStatus: ")
               .append(status) +
           '\n';
}
const std::string reporter = "Reporting-MTA: dns; mx.example\n";

// What a text says of one who is unknown.
std::string unknown(std::string_view recipient) {
    return std::string("<").append(recipient).append(">: 550 5.1.1 User unknown\n");
}

std::string bounce(std::string_view to, std::string_view recipient, std::string_view id) {
    return report_of(daemon(to), "Your message could not be delivered.\n\n" + unknown(recipient),
                     reporter + fate(recipient), returned(id));
}

std::string html(std::string_view body) {
    return message_of(daemon(), {"text/html", std::string("<html><body>\n<p>Your message could not be delivered.</p>\n")
                                                  .append(body)
                                                  .append("\n</body></html>\n")});
}
constexpr std::string_view shown = "<p>&lt;ann@example.com&gt;: 452 4.2.2 Mailbox full</p>";
constexpr std::string_view of_bob = "&lt;bob@example.net&gt;: 550 5.1.1 User unknown";

std::string quoted(std::string_view text) {
    std::string out = "> ";
    for (const char c : text) out += c == '\n' ? "\n> " : std::string(1, c);
    return out + '\n';
}

// A bounce about bob@example.net that stands in another message, with a boundary of its own.
std::string inner_bounce(std::string_view id = "1@elsewhere.example") {
    std::string message = bounce("bounces@news.example", "bob@example.net", id);
    for (std::size_t at = 0; (at = message.find("=_report", at)) != message.npos;) message.replace(at, 8, "=_inner");
    return message;
}

// A report that says nothing but what the message in it says, so often.
std::string wrapped(std::string message, int times) {
    for (; times > 0; --times)
        message = message_of(daemon(), multipart("mixed-" + std::to_string(times),
                                                 {{"text/plain", "It failed.\n"}, {"message/rfc822", message}}));
    return message;
}

// --- What is told.

texts recipients_of(const report& r) {
    texts all;
    for (const reported_delivery& d : r.deliveries) all.emplace_back(d.recipient());
    return all;
}

void check(std::string_view message, report_kind kind, const texts& recipients, authenticity proof) {
    report_reader reader;
    const report& r = reader.read(message);
    CAPTURE(message);
    CHECK(to_string(r.kind) == to_string(kind));
    CHECK(recipients_of(r) == recipients);
    CHECK(to_string(proof_of(r)) == to_string(proof));
}

// A report whose proof is not in question.
void check(std::string_view message, report_kind kind, const texts& recipients) {
    check(message, kind, recipients, authenticity::unproved);
}

}  // namespace

// --- Whose report it is

TEST_CASE("forgery: what a report returns, and where it was sent to, speaks for it") {
    const texts ann{"ann@example.com"};
    check(bounce(own_path, "ann@example.com", "1@elsewhere.example"), report_kind::bounce, ann, authenticity::by_token);
    check(bounce("bounces@news.example", "ann@example.com", "42@news.example"), report_kind::bounce, ann,
          authenticity::by_message_id);
}

TEST_CASE("forgery: without a token and a message of one's own, nothing speaks for a report") {
    const texts ann{"ann@example.com"};
    const auto is_unproved = [&](std::string_view message) { check(message, report_kind::bounce, ann); };
    // No token, a guessed one, that of another secret, and one's own with a letter changed.
    is_unproved(bounce("bounces@news.example", "ann@example.com", "1@elsewhere.example"));
    is_unproved(bounce("bounces+0123456789-ann=example.com@news.example", "ann@example.com", "1@elsewhere.example"));
    is_unproved(bounce(path_of(form_of_others, "ann@example.com"), "ann@example.com", "1@elsewhere.example"));
    std::string changed = own_path;
    changed.replace(changed.find("ann"), 3, "bob");
    is_unproved(bounce(changed, "ann@example.com", "1@elsewhere.example"));
    // One's own id, but not as that of the message that is returned.
    is_unproved(bounce("bounces@news.example", "ann@example.com", "1@elsewhere.example (42@news.example)"));
    is_unproved(
        report_of(daemon("bounces@news.example", "In-Reply-To: <42@news.example>\nReferences: <42@news.example>\n"),
                  unknown("ann@example.com"), reporter + fate("ann@example.com"), returned("1@elsewhere.example")));
    is_unproved(report_of(daemon(), "About your message <42@news.example>:\n\n" + unknown("ann@example.com"),
                          reporter + "Original-Envelope-Id: 42@news.example\n" + fate("ann@example.com"), ""));
    is_unproved(plain(daemon(), unknown("ann@example.com")));
    // Backscatter: a true report about a message that another sent in the sender's name.
    is_unproved(bounce("news@news.example", "ann@example.com", "spam.1@botnet.example"));
}

TEST_CASE("forgery: a token tells whom the message was for, whomever the report names") {
    const std::string message = bounce(own_path, "bob@example.net", "42@news.example");
    check(message, report_kind::bounce, {"bob@example.net"}, authenticity::by_token);
    report_reader reader;
    const auto path = parse_verp(form, reader.read(message).sent_to);
    REQUIRE(path);
    CHECK(path->recipient.view() == "ann@example.com");
}

TEST_CASE("forgery: a complaint is as unproved as a bounce") {
    const std::string message = message_of(daemon(), multipart("report; report-type=feedback-report",
                                                               {{"text/plain", "A complaint.\n"},
                                                                {"message/feedback-report",
                                                                 "Feedback-Type: abuse\nVersion: 1\nUser-Agent: Eve/1\n"
                                                                 "Original-Rcpt-To: <bob@example.net>\n"},
                                                                {"message/rfc822", returned("1@elsewhere.example")}}));
    check(message, report_kind::feedback, {});
    CHECK(read_report(message)->complaint->recipient == "bob@example.net");
}

// --- Whom it names

TEST_CASE("forgery: a status names its recipients, and nothing beside it adds any") {
    const std::string both = reporter + fate("ann@example.com") + fate("bob@example.net", "delivered", "2.0.0");
    const std::string text = unknown("carol@example.net") + "\nThe address dave@example.net does not exist.\n";
    const std::string message = report_of(daemon("bounces@news.example", "X-Failed-Recipients: erin@example.net\n"),
                                          text, both, returned("42@news.example", "frank@example.net"));
    check(message, report_kind::bounce, {"ann@example.com", "bob@example.net"}, authenticity::by_message_id);
    const owned_report r = read_report(message);
    CHECK(r->deliveries[0].delivery.outcome == outcome::failed);
    CHECK(r->deliveries[1].delivery.outcome == outcome::delivered);
    const classifier c;
    CHECK(c.classify(r->deliveries[1].delivery).category == category::none);
}

TEST_CASE("forgery: two addresses in one field are no address") {
    check(report_of(daemon(), "It failed.\n", reporter + fate("ann@example.com, bob@example.net")), report_kind::bounce,
          {"ann@example.com, bob@example.net"});
}

TEST_CASE("forgery: only the parts that a report has are read") {
    const part words{"text/plain", "It failed.\n"},
        status{"message/delivery-status", reporter + fate("ann@example.com")};
    const texts ann{"ann@example.com"};
    check(message_of(daemon(),
                     multipart("report", {words, status, {"application/octet-stream", unknown("bob@example.net")}})),
          report_kind::bounce, ann);
    part whole = multipart("report", {words, status});
    whole.body = unknown("bob@example.net") + whole.body + reporter + fate("bob@example.net");
    check(message_of(daemon(), whole), report_kind::bounce, ann);
}

TEST_CASE("forgery: a report within a report is that one's, not this one's") {
    const std::string inner = inner_bounce();
    check(report_of(daemon(), "It is delayed.\n", reporter + fate("ann@example.com", "delayed", "4.4.1"), inner),
          report_kind::delay, {"ann@example.com"});
    check(report_of(daemon(), unknown("ann@example.com"), reporter + fate("ann@example.com"), inner),
          report_kind::bounce, {"ann@example.com"});
    check(plain(daemon(), unknown("ann@example.com") + "\n--- Below this line is a copy of the message.\n\n", inner),
          report_kind::bounce, {"ann@example.com"});
}

TEST_CASE("forgery: a report that says nothing itself is opened, but not without end") {
    const std::string inner = inner_bounce();
    const int most = static_cast<int>(report_reader::max_wrappings);
    check(wrapped(inner, most), report_kind::bounce, {"bob@example.net"});
    const owned_report r = read_report(wrapped(inner, most + 1));
    CHECK(recipients_of(*r) == texts{"bounces@news.example"});  // the one whom the outermost that is opened was sent to
}

// --- What is no report

TEST_CASE("forgery: a bounce in ordinary mail is what the mail is about, and no bounce") {
    const std::string inner = inner_bounce("42@news.example");
    const std::string says = "Hello, I got this from your server. What does it mean?\n\n";
    check(plain(person("Re: Undelivered Mail Returned to Sender"), says + quoted(inner)), report_kind::other, {});
    check(plain(person("Re: Undelivered Mail Returned to Sender"), quoted(inner) + '\n' + says), report_kind::other,
          {});
    check(plain(person("a question"), says + inner), report_kind::other, {});
    check(plain(person("a question"), says + unknown("bob@example.net")), report_kind::other, {});
    check(plain(person("Fwd: Undelivered Mail Returned to Sender"), says + "-----Original Message-----\n" + inner),
          report_kind::other, {});
    check(message_of(person("Fwd: Undelivered Mail Returned to Sender"),
                     multipart("mixed", {{"text/plain", says + "Yours, Eve Example, who writes more than a word.\n"},
                                         {"message/rfc822", inner}})),
          report_kind::other, {});
    check(
        message_of(person("a question"), multipart("alternative", {{"text/plain", says}, {"text/html", "<p>" + says}})),
        report_kind::other, {});
}

// --- What a reader does not see

TEST_CASE("forgery: what HTML hides names nobody") {
    const texts ann{"ann@example.com"};
    for (const std::string_view hiding :
         {"<p hidden>*</p>", "<div style=\"display:none\"><p>It failed.</p><div>x</div>*</div>",
          "<span style='font-size:0'>*</span>", "<p style='visibility: hidden'>*</p>", "<p style=\"opacity:0\">*</p>",
          "<!-- * -->", "<script>*</script>", "<style>*</style>", "<title>*</title>",
          "<a href='mailto:bob@example.net'>here</a>", "<img alt='*'>", "<p title=\"*\">It failed.</p>"}) {
        CAPTURE(hiding);
        std::string body(hiding);
        if (const std::size_t at = body.find('*'); at != body.npos) body.replace(at, 1, of_bob);
        check(html(body + '\n' + std::string(shown)), report_kind::bounce, ann);
        check(html(std::string(shown) + '\n' + body), report_kind::bounce, ann);
        CHECK(read_report(html(body + '\n' + std::string(shown)))->deliveries.front().delivery.status ==
              "4.2.2"_status);
    }
    // The text of a link is what its reader sees.
    check(html("<p><a href=\"mailto:bob@example.net\">ann@example.com</a>: 550 5.1.1 User unknown</p>"),
          report_kind::bounce, ann);
}

TEST_CASE("forgery: what colours or style sheets hide in HTML is read") {
    // To tell that takes a browser. It is in the report, and a report may be forged anyway.
    const texts both{"bob@example.net", "ann@example.com"};
    for (const std::string_view hiding :
         {"<p style='color:#fff;background:#fff'>*</p>", "<p><font color=white>*</font></p>",
          "<style>.x { display: none }</style><p class=x>*</p>"}) {
        CAPTURE(hiding);
        std::string body(hiding);
        body.replace(body.find('*'), 1, of_bob);
        check(html(body + '\n' + std::string(shown)), report_kind::bounce, both);
    }
}

TEST_CASE("forgery: HTML beside a text names nobody") {
    check(message_of(daemon(), multipart("alternative", {{"text/plain", unknown("ann@example.com")},
                                                         {"text/html", "<p>" + std::string(of_bob) + "</p>"}})),
          report_kind::bounce, {"ann@example.com"});
}

// --- Whatever it is made of

namespace {

// Without what decoding may add or take between the characters of an address: blanks, line ends, marks of quoting.
std::string squeezed(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (!detail::is_space(c) && c != '>') out += c;
    return out;
}

// All that a message holds, in whatever encoding: its bytes, and what its parts and those within them say.
void add_contents(std::string_view bytes, int depth, texts& to) {
    to.push_back(squeezed(bytes));
    detail::text_decoder decoder;
    to.push_back(squeezed(decoder.field(bytes)));
    for (const auto append : {&detail::append_xtext_decoded<std::string>, &detail::append_unescaped<std::string>}) {
        std::string decoded;
        append(bytes, decoded);
        to.push_back(squeezed(decoded));
    }
    if (depth == 0) return;
    message m;
    m.parse(bytes);
    for (const message_part& p : m.parts()) {
        for (const std::string_view inner : {decoder.body(p), decoder.text(p)})
            if (inner.data() != bytes.data()) add_contents(inner, depth - 1, to);
    }
}

bool holds(const texts& contents, std::string_view address) {
    const std::string wanted = squeezed(address);
    for (const std::string& text : contents)
        if (text.find(wanted) != text.npos) return true;
    return false;
}

}  // namespace

TEST_CASE("forgery: no bytes make a report name one whom they do not hold, or break a line by a name") {
    texts seeds;
    for (const tests::form& f : tests::forms()) seeds.push_back(f.message);
    seeds.push_back(wrapped(inner_bounce(), 2));
    seeds.push_back(html(std::string("<p hidden>").append(of_bob).append("</p>").append(shown)));
    std::mt19937 random(7);
    const auto below = [&](std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(random() % n); };
    const std::string_view pieces[] = {"@",       "<",   ">",       "\"",         ",",  ";",   "\n",   "\n\n",  "=40",
                                       "\\x{40}", "+40", "\\u0040", "=?utf-8?q?", "?=", "%40", "\xC3", "&#64;", "--"};
    report_reader reader;
    for (int round = 0; round < 1500; ++round) {
        std::string text = seeds[below(seeds.size())];
        switch (round % 3) {
            case 0: {  // the beginning of one, the end of another
                const std::string& other = seeds[below(seeds.size())];
                text = text.substr(0, below(text.size())) + other.substr(below(other.size()));
                break;
            }
            case 1:  // a part of it somewhere else
                text.insert(below(text.size()), text.substr(below(text.size()), below(200)));
                break;
            default:
                break;
        }
        for (std::size_t i = below(4); i > 0; --i)
            text.replace(below(text.size()), below(3), pieces[below(std::size(pieces))]);
        const report& r = reader.read(text);
        texts named;
        for (const reported_delivery& d : r.deliveries) {
            named.emplace_back(d.final_recipient);
            named.emplace_back(d.original_recipient);
        }
        if (r.complaint) named.emplace_back(r.complaint->recipient);
        texts contents;
        if (!named.empty()) add_contents(text, 3, contents);
        for (const std::string& name : named) {
            if (holds(contents, name) && name.find_first_of("\r\n") == name.npos) {
                SUCCEED();
                continue;
            }
            CAPTURE(round, name, text);
            CHECK(holds(contents, name));
            CHECK(name.find_first_of("\r\n") == name.npos);
        }
    }
}
