// Replies as servers and relays print them: code, status, lines, and replies quoted within replies.
#include <mailbounce/smtp/reply.hpp>

#include <chrono>
#include <iterator>
#include <ranges>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace mailbounce::literals;
using mailbounce::code_class;
using mailbounce::enhanced_status;
using mailbounce::reply;
using mailbounce::reply_code;
using mailbounce::reply_lines;

static_assert(std::is_trivially_copyable_v<reply>);
static_assert(std::forward_iterator<reply_lines::iterator>);
static_assert(std::ranges::forward_range<reply_lines>);

namespace {

constexpr bool has(std::string_view text, std::optional<reply_code> code, std::optional<enhanced_status> status) {
    const reply r = reply::parse(text);
    return r.code() == code && r.status() == status && r.text() == text;
}

constexpr auto no_code = std::optional<reply_code>{};
constexpr auto no_status = std::optional<enhanced_status>{};

constexpr bool is_line(std::string_view text, std::size_t index, std::string_view expected) {
    for (const std::string_view line : reply::parse(text).lines())
        if (index-- == 0) return line == expected;
    return false;
}

constexpr bool body_is(std::string_view text, std::string_view expected) {
    return reply::parse(text).body() == expected;
}

/// What the innermost reply of `text` is; empty if that is `text` itself.
constexpr std::string_view inner(std::string_view text) {
    const std::string_view found = reply::parse(text).innermost().text();
    return found.data() == text.data() ? std::string_view{} : found;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    for (const std::string_view line : reply::parse(text).lines()) lines.emplace_back(line);
    return lines;
}
using texts = std::vector<std::string>;

}  // namespace

// --- Code and status at the start.
static_assert(has("550 5.1.1 No such user", 550_reply, "5.1.1"_status));
static_assert(has("550-5.1.1 No such user", 550_reply, "5.1.1"_status));
static_assert(has("550 No such user", 550_reply, no_status));
static_assert(has("550", 550_reply, no_status));
static_assert(has("550\r\n", 550_reply, no_status));
static_assert(has("  550 5.1.1 No", 550_reply, "5.1.1"_status));
static_assert(has("\r\n550 5.1.1 No", 550_reply, "5.1.1"_status));
static_assert(has("550 #5.1.0 Address rejected", 550_reply, "5.1.0"_status));
static_assert(has("554 5.7.0, message refused", 554_reply, "5.7.0"_status));
static_assert(has("550 \"5.1.1 No such user\"", 550_reply, "5.1.1"_status));
static_assert(has("550-'5.1.1 No such user'", 550_reply, "5.1.1"_status));
static_assert(has("550 (5.1.1) No such user", 550_reply, "5.1.1"_status));
static_assert(has("550: 5.1.1: No such user", 550_reply, "5.1.1"_status));
static_assert(has("550, no such user", 550_reply, no_status));
static_assert(has("354 Go on", 354_reply, no_status));
static_assert(has("250 2.1.5 Ok", 250_reply, "2.1.5"_status));
static_assert(has("571 5.7.1 Spam", 571_reply, "5.7.1"_status));
static_assert(has("5.1.0 - Unknown address error", no_code, "5.1.0"_status));
static_assert(has("#5.1.0 Address rejected", no_code, "5.1.0"_status));
static_assert(has("", no_code, no_status));
static_assert(has("   ", no_code, no_status));
static_assert(has("Connection timed out", no_code, no_status));

// --- What is no code, and what is no status.
static_assert(has("5501 No", no_code, no_status));
static_assert(has("550.5 No", no_code, no_status));
static_assert(has("55 0", no_code, no_status));
static_assert(has("550x", no_code, no_status));
static_assert(has("550/551", no_code, no_status));
static_assert(has("500,000 messages", no_code, no_status));
static_assert(has("150 No", no_code, no_status));
static_assert(has("600 No", no_code, no_status));
static_assert(has("203.0.113.5 is listed", no_code, no_status));
static_assert(has("user 550 5.1.1", no_code, no_status));
static_assert(has("550 192.0.2.1 is listed", 550_reply, no_status));
static_assert(has("550 5.1.1.1 is listed", 550_reply, no_status));
static_assert(has("550 5.01.1 is not well-formed", 550_reply, no_status));
static_assert(has("550 [5.1.1.1] is listed", 550_reply, no_status));

// --- Statuses elsewhere.
static_assert(has("553 sorry, no mailbox here by that name (#5.1.1)", 553_reply, "5.1.1"_status));
static_assert(has("553 sorry, no such user #5.1.1", 553_reply, "5.1.1"_status));
static_assert(has("553 sorry, not one of ours. (#5.7.1 - check)", 553_reply, "5.7.1"_status));
static_assert(has("550 refused (5.7.606)", 550_reply, "5.7.606"_status));
static_assert(has("554 refused, dsn=5.7.1, by policy", 554_reply, "5.7.1"_status));
static_assert(has("501 RCPT TO not accepted: 5.7.1 We do not relay", 501_reply, "5.7.1"_status));
static_assert(has("550 filter 5.1.1 <user@example.com> unknown", 550_reply, "5.1.1"_status));
static_assert(has("Sorry, no mailbox here by that name. (#5.1.1)", no_code, "5.1.1"_status));
static_assert(has("451 try later (#4.4.1) then (#4.4.2)", 451_reply, "4.4.1"_status));
static_assert(has("550 (#5.01.1) (#5.1.2)", 550_reply, "5.1.2"_status));
static_assert(has("550 mx.example.com Exim 4.96.2 says no", 550_reply, no_status));
static_assert(has("450 mx.example.com Exim 4.96.2 says no", 450_reply, no_status));
static_assert(has("450 resources low [#4.16.5]", 450_reply, no_status));     // no such subject
static_assert(has("550 ours was (#4.2.2)", 550_reply, no_status));           // another class
static_assert(has("550 refused: 5.7.606 no", 550_reply, "5.7.606"_status));  // marked, though not in the registry
static_assert(has("550 run by Foo 5.7.606", 550_reply, no_status));          // free, and not in the registry
static_assert(has("Running Foo 5.1.1 here", no_code, no_status));            // free, without a code
static_assert(has("sent (2.0.0)", no_code, no_status));                      // not of a failure
static_assert(has("554 see http://example.com/?v=5.7.1 for more", 554_reply, no_status));
static_assert(has("554 see example.com/5.7.1", 554_reply, no_status));
static_assert(has("554 client [5.7.1.9] is listed", 554_reply, no_status));
static_assert(has("554 it ends in 5.", 554_reply, no_status));

// --- Classes.
static_assert(reply::parse("550 5.1.1 No").kind() == code_class::permanent);
static_assert(reply::parse("450 No").kind() == code_class::transient);
static_assert(reply::parse("4.4.1 - No answer").kind() == code_class::transient);
static_assert(reply::parse("No mailbox (#5.1.1)").kind() == code_class::permanent);
static_assert(reply::parse("Connection refused").kind() == code_class::none);
static_assert(reply::parse("421 5.7.32 Not aligned").classes_conflict());
static_assert(reply::parse("421 5.7.32 Not aligned").kind() == code_class::transient);
static_assert(reply::parse("552 4.2.2 Over quota").classes_conflict());
static_assert(!reply::parse("552 5.2.2 Over quota").classes_conflict());
static_assert(!reply::parse("552 Over quota").classes_conflict());
static_assert(!reply::parse("4.2.2 Over quota").classes_conflict());

// --- The text behind them.
static_assert(body_is("550 5.1.1 No such user", "No such user"));
static_assert(body_is("550 No such user", "No such user"));
static_assert(body_is("550-No such user", "No such user"));
static_assert(body_is("5.1.0 - Unknown address error", "Unknown address error"));
static_assert(body_is("550 : User unknown", ": User unknown"));
static_assert(body_is("550", ""));
static_assert(body_is("", ""));
static_assert(body_is("Connection refused", "Connection refused"));

// --- Lines.
static_assert(is_line("550 5.1.1 No", 0, "No"));
static_assert(!is_line("550 5.1.1 No", 1, ""));

TEST_CASE("lines that end as lines do") {
    const std::string end = GENERATE("\r\n", "\n", "\r");
    CAPTURE(end);
    CHECK(lines_of("550-5.1.1 One" + end + "550-5.1.1 two " + end + "550 5.1.1 three") == texts{"One", "two", "three"});
    CHECK(lines_of("550-One" + end + "550-" + end + "550 three" + end) == texts{"One", "", "three"});
    CHECK(lines_of("550-5.1.1 One" + end + "550 5.1.2 other") == texts{"One", "5.1.2 other"});
    CHECK(lines_of("550 One" + end + "  two" + end + "551 three") == texts{"One", "two", "551 three"});
    CHECK(lines_of("no code" + end + "550 here") == texts{"no code", "550 here"});
    CHECK(lines_of("550" + end) == texts{""});
}

TEST_CASE("lines that a relay has joined with blanks") {
    CHECK(lines_of("550-5.1.1 The account 550-5.1.1 does not exist 550 5.1.1 see https://example.com/") ==
          texts{"The account", "does not exist", "see https://example.com/"});
    CHECK(lines_of("550-5.7.26 One 550-5.7.26 550-5.7.26  three 550 5.7.26 four") == texts{"One", "", "three", "four"});
    CHECK(lines_of("550-5.7.26 550-5.7.26 two") == texts{"", "two"});
    CHECK(lines_of("554-One 554 two 554 not three") == texts{"One", "two 554 not three"});
    CHECK(lines_of("550 One 550-two 550 three") == texts{"One 550-two 550 three"});
    CHECK(lines_of("550-One 551-two") == texts{"One 551-two"});
    CHECK(lines_of("550-One 550") == texts{"One", ""});
    CHECK(lines_of("550-1-550-2 (550) 550a") == texts{"1-550-2 (550) 550a"});
}

TEST_CASE("texts with little in them") {
    CHECK(lines_of("").empty());
    CHECK(lines_of(" \r\n").empty());
    CHECK(lines_of("550") == texts{""});
    CHECK(lines_of("550 5.1.1") == texts{""});
    CHECK(lines_of("550-\n550 ") == texts{"", ""});
    CHECK(lines_of("x") == texts{"x"});
}

TEST_CASE("lines are views into the text, and can be walked twice") {
    const std::string text = "550-One\r\n550 two";
    const auto lines = reply::parse(text).lines();
    auto first = lines.begin();
    const auto copy = first++;
    CHECK(*copy == "One");
    CHECK(*first == "two");
    CHECK(copy == lines.begin());
    CHECK(copy != first);
    CHECK((*first).data() == text.data() + 13);
    CHECK(++first == lines.end());
}

// --- Replies in replies: a status of the same class follows.
static_assert(inner("5.1.0 - Unknown address error 550-'5.1.1 <a@example.com>: user unknown' (delivery attempts: 0)") ==
              "550-'5.1.1 <a@example.com>: user unknown' (delivery attempts: 0)");
static_assert(
    inner("550 5.1.1 Failed, id=02022-02, from MTA([127.0.0.1]:10025): 550 5.1.1 <a@example.com>: User unknown") ==
    "550 5.1.1 <a@example.com>: User unknown");
static_assert(inner("500 5.0.0 Store mail01 returns error: <552 5.2.2 Over quota>") == "552 5.2.2 Over quota>");
static_assert(inner("550 550 5.2.2 Mailbox full") == "550 5.2.2 Mailbox full");
static_assert(inner("550 5.4.7 Expired; LED=450 4.7.1 Greylisted") == "450 4.7.1 Greylisted");
static_assert(inner("Remote server returned 554 5.4.4 No route") == "554 5.4.4 No route");
static_assert(inner("5.1.0 - Unknown address error ('550', ['5.1.1 <a@example.com>... User unknown'])") ==
              "550', ['5.1.1 <a@example.com>... User unknown'])");

// --- Replies in replies: something announces them.
static_assert(inner("host mx.example [192.0.2.1] said: 550 No such user") == "550 No such user");
static_assert(inner("host mx.example [192.0.2.1] said: 550 5.2.1 Disabled") == "550 5.2.1 Disabled");
static_assert(inner("host mx.example said 550 No such user") == "550 No such user");
static_assert(inner("550 5.1.351 Remote server returned unknown recipient -> 550 : User unknown") ==
              "550 : User unknown");
static_assert(inner("550 5.7.1 550 User unknown: a@example.com") == "550 User unknown: a@example.com");
static_assert(inner("5.3.0 - Other mail system problem 540-'Error: Wrong recipients'") ==
              "540-'Error: Wrong recipients'");
static_assert(inner("The remote server responded '550 No such user'") == "550 No such user'");
static_assert(inner("Rejected (554 Spam)") == "554 Spam)");
static_assert(inner("#5.1.1 smtp;550 User unknown") == "550 User unknown");
static_assert(inner("remote error:550 User unknown") == "550 User unknown");
static_assert(inner("<a@example.com>:550 User unknown") == "550 User unknown");

// --- The last of several; and it quotes nothing itself.
static_assert(inner("451 4.4.0 Relay said: 450 4.2.0 Next said: 550 5.1.1 Unknown") == "550 5.1.1 Unknown");
static_assert(reply::parse("host a said: 451 4.4.0 Relay: 550 5.1.1 Unknown").quoted()->code() == 451_reply);
static_assert(!reply::parse("550 5.1.1 Unknown").quoted());
static_assert(reply::parse("the answer was:  550  Unknown").quoted()->code() == 550_reply);
static_assert(!reply::parse("the limit was:  550  messages").quoted());
static_assert(reply::parse("host a said: 550 5.2.1 Disabled").innermost().status() == "5.2.1"_status);
static_assert(!reply::parse("host a said: 550 5.2.1 Disabled").code());
static_assert(reply::parse("relay said: 550-5.1.1 One 550 5.1.1 two").innermost().text() ==
              "550-5.1.1 One 550 5.1.1 two");

// --- The lines of a reply are no quotations.
static_assert(inner("550-5.1.1 The account 550-5.1.1 does not exist 550 5.1.1 see https://example.com/").empty());
static_assert(inner("550-5.1.1 One\r\n550-5.1.1 two\r\n550 5.1.1 three").empty());
static_assert(inner("554-see https: 554 5.7.1 //example.com").empty());
static_assert(inner("550-5.1.1 One 550 5.1.1 two 550 5.1.1 three") == "550 5.1.1 three");  // the reply had ended
static_assert(inner("550-5.1.1 One 551 5.1.6 other") == "551 5.1.6 other");
static_assert(inner("550-5.1.1 One '550 5.1.1 other'") == "550 5.1.1 other'");

// --- Nor are quantities, telephone numbers, places and parts of other things.
TEST_CASE("three digits that are no reply") {
    const char* text =
        GENERATE("552 5.3.4 Message size exceeds limit: 500 bytes", "552 limit: 500 KB",
                 "452 (550 recipients per message)", "452 4.5.3 Too many: 552 recipients", "451 wait: 450 seconds",
                 "550 listed [550]", "553 see (550)", "554 call: 555-1234", "554 call: 555 123 4567", "554 score: 550",
                 "554 score: 550 points", "554 spam: 450% sure", "550 192.0.2.550 5.7.1 no",
                 "421 connect to mx.example.com:587 refused", "421 [192.0.2.1]:465 did not answer",
                 "550 2001:db8::beef:550 is listed", "550 queue id x550 5.1.1 unknown", "550 error-550 5.1.1 unknown",
                 "554 https://example.com/errors/550 5.1.1 tells", "554 https://example.com/errors#550 [abc]",
                 "550 code 550 No such user", "550 said: 350 go on", "550 said: 650 go on", "550 No 4.2.2 450 now",
                 "550 user#550 is away", "550 foo> 550 bar", "550 a: 550.1 b", "550 a: 5500 b", "550 a: 550",
                 "550 a: 550 ", "550 other class: 550 minutes 4.1.1", "550 the user '550/551' is away");
    CAPTURE(text);
    CHECK(inner(text) == "");
}

TEST_CASE("a quantity is no reply, whatever it is of") {
    std::istringstream units(
        "b byte bytes octets k kb kib kbytes kilobytes m mb mib mbytes megabytes g gb gib characters chars lines "
        "recipients rcpts addresses users message messages mail mails email emails connections sessions hops ms s sec "
        "secs second seconds min minute minutes h hour hours day days times attempts errors points percent per of or "
        "and");
    for (std::string unit; units >> unit;) {
        CAPTURE(unit);
        CHECK(inner("552 limit: 500 " + unit) == "");
        CHECK(inner("552 limit: 500 x" + unit) != "");
        CHECK(inner("552 limit: 500 " + unit + "x") != "");
    }
}

TEST_CASE("what announces a reply may be so long, and so far from it") {
    const std::string reply = "550 No such user";
    CHECK(inner(std::string(11, 'a') + ":" + reply) == reply);
    CHECK(inner(std::string(12, 'a') + ":" + reply) == "");
    CHECK(inner("the error:" + std::string(16, ' ') + reply) == reply);
    CHECK(inner("the error:" + std::string(17, ' ') + reply) == "");
    CHECK(inner("550/551 is where it lives") == "");
}

TEST_CASE("a status may stand behind eight marks") {
    for (const auto& [marks, is_status] : {std::pair(7, true), std::pair(8, true), std::pair(9, false)}) {
        const std::string text = "550 " + std::string(static_cast<std::size_t>(marks), '-') + "5.1.1 No such user";
        CAPTURE(text);
        CHECK(reply::parse(text).status().has_value() == is_status);
    }
    // Wherever else one may begin, something stands before it.
    for (const char* text : {"5.1.1.1 No", " 5.1.1.1 No", "5.1.1x", "x5.1.1", "(5.1.1.1", " x5.1.1"})
        CHECK_FALSE(reply::parse(text).status());
}

// --- At run time many bytes are looked at together: what is found is the same, wherever it stands.
TEST_CASE("codes and statuses are found at run time as they are at compile time") {
    struct found {
        std::string_view text;
        std::optional<enhanced_status> status;
        std::string_view inner;
    };
    constexpr auto read = [](std::string_view text) { return found{text, reply::parse(text).status(), inner(text)}; };
    constexpr found texts[] = {
        read("553 sorry, no such user #5.1.1"),
        read("553 sorry, no mailbox here by that name (#4.1.1) (#5.1.1)"),
        read("550 run by Foo 5.7.606 at 5.x, 5.1, 6.1.1 and 3.1.1 (5.1.2)"),
        read("450 ours (4.2.2)"),
        read("host mx.example [192.0.2.1] said: 550 5.2.1 Disabled"),
        read("550 id x550 5.1.1, 350, 650: 450 4.2.0 Wait"),
        read("451 4.4.0 Relay said: 450 4.2.0 Next said: 550 5.1.1 Unknown"),
        read("550 none: 55"),
    };
    for (const found& f : texts)
        for (std::size_t pad = 0; pad < 130; ++pad) {
            const std::size_t words = f.text.find(' ') + 1;
            const std::string text = std::string(f.text.substr(0, words)).append(pad, ' ').append(f.text.substr(words));
            CAPTURE(text);
            CHECK(reply::parse(text).status() == f.status);
            CHECK(inner(text) == f.inner);
        }
}

// --- Any text is read, in time that grows with its length only.
TEST_CASE("a megabyte of one thing after another") {
    const std::string piece =
        GENERATE("550-", "550- ", "550 ", "'550-", "'550-'", "550 5.1.1 ", "550-5.1.1 ", ": 550 x ", "(#5.1.1", "5.5.",
                 "5", " ", "\r\n", "-", "x:550 ", "550 -> ", "'550', ['", "a", "\xE5\xAE\x9B");
    CAPTURE(piece);
    std::string text;
    while (text.size() < (1u << 20)) text += piece;
    for (const char* start : {"", "550 ", "550-"}) {
        const std::string whole = start + text;
        const auto began = std::chrono::steady_clock::now();
        const reply r = reply::parse(whole);
        const reply innermost = r.innermost();
        CHECK(innermost.text().data() + innermost.text().size() == whole.data() + whole.size());
        CHECK_FALSE(innermost.quoted());
        std::size_t octets = 0;
        for (const std::string_view line : r.lines()) octets += line.size();
        CHECK(octets <= whole.size());
        (void)r.status();
        // Milliseconds; what is not linear takes minutes.
        CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(5));
    }
}

// Transcripts and texts of relays that quote a reply on a line of its own.
static_assert(reply::parse(">>> DATA\n<<< 552 5MB is the limit\n554 5.0.0 Service unavailable").innermost().code() ==
              552_reply);
static_assert(reply::parse("<<< 550-5.1.1 No such\n<<< 550 5.1.1 user").innermost().code() == 550_reply);
static_assert(reply::parse("The answer was:\n550 mailbox gone").innermost().text() == "550 mailbox gone");
static_assert(reply::parse("after initial connection:\n    554 mx.example.com closed").innermost().text() ==
              "554 mx.example.com closed");
static_assert(reply::parse("The errors were:\n*** 550 Recipient not found here").innermost().code() == 550_reply);
static_assert(inner("*** 550 Recipient not found here").empty(), "the first line is no other");
static_assert(reply::parse("host mx.example.com said: 550\n    <ann@example.com>: User unknown").innermost().code() ==
                  550_reply,
              "a relay has folded the line behind the code");
static_assert(reply::parse("host mx.example.com said: 421").innermost().code() == 421_reply);
static_assert(!reply::parse("room: 550").quoted(), "nobody said it");
static_assert(!reply::parse("ERROR_CODE :550,7").quoted(), "a number");
static_assert(!reply::parse(std::string_view("it said:550\0-5.5.5", 18)).quoted(), "a zero does not end a code");
static_assert(reply::parse("<<< 421").innermost().code() == 421_reply);
static_assert(reply::parse("mx.example.com said: 552 4.2.2 Over quota").innermost().code() == 552_reply,
              "whatever the class of the status");
static_assert(!reply::parse("see section 5: 550 bytes").quoted());
static_assert(reply::parse("host mx.example.com said:\r\n    550 Mail from 192.0.2.9 refused").innermost().code() ==
              550_reply);
static_assert(reply::parse("host mx.example.com [192.0.2.1]: 552 Message size exceeds maximum").innermost().code() ==
              552_reply);
static_assert(reply::parse("12:22:04: <-- 550 No such user").innermost().code() == 550_reply, "MDaemon's transcript");
static_assert(reply::parse("Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <ann@example.com>: User unknown")
                      .innermost()
                      .code() == 550_reply,
              "Zoho");
static_assert(reply::parse("host: mx.example.com\n5.2.2 <ann@example.com>... Mailbox full").status() == "5.2.2"_status);
static_assert(!reply::parse("version\n5.98.2 of it").status(), "not in the registry");
static_assert(reply::parse("mx.example.com #550 mailbox gone##").innermost().text() == "550 mailbox gone##");
static_assert(!reply::parse("450 4.2.0 Wait\n550 lines follow").quoted());
