// Delivery statuses: RFC 3464, RFC 1894, RFC 6533, and the liberties that programs take with them.
#include <mailbounce/report/delivery_status.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

std::vector<recipient_status> all_of(std::string_view text) {
    std::vector<recipient_status> all;
    delivery_status_reader status(text);
    while (status.next()) all.push_back(status.recipient());
    return all;
}

constexpr std::size_t count(std::string_view text) {
    delivery_status_reader status(text);
    std::size_t n = 0;
    while (status.next()) ++n;
    return status.next() ? 0 : n;
}

constexpr recipient_status first_of(std::string_view text) {
    delivery_status_reader status(text);
    status.next();
    return status.recipient();
}

constexpr message_status about(std::string_view text) {
    delivery_status_reader status(text);
    while (status.next()) {
    }
    return status.about();
}

// "address action status", one for each recipient, joined with commas.
std::string summary(std::string_view text) {
    std::string out;
    for (const recipient_status& r : all_of(text)) {
        out += out.empty() ? "" : ", ";
        out += r.final_recipient.empty() ? r.original_recipient : r.final_recipient;
        out.append(" ").append(to_string(r.action)).append(" ");
        out += r.status ? std::string(format(*r.status).view()) : "-";
    }
    return out;
}

// Every "\n" becomes that line end.
std::string with_line_ends(std::string_view text, std::string_view end) {
    std::string out;
    for (const char c : text)
        if (c == '\n')
            out += end;
        else
            out += c;
    return out;
}

constexpr auto failed = delivery_action::failed;

// As Postfix writes it.
constexpr std::string_view postfix =
    "Reporting-MTA: dns; mail.example.com\n"
    "X-Postfix-Queue-ID: 4XyZ12abc3\n"
    "X-Postfix-Sender: rfc822; news@example.org\n"
    "Arrival-Date: Thu, 26 Nov 2026 10:00:00 +0000 (UTC)\n"
    "\n"
    "Final-Recipient: rfc822; ann@example.net\n"
    "Original-Recipient: rfc822;info@example.com\n"
    "Action: failed\n"
    "Status: 5.1.1\n"
    "Remote-MTA: dns; mx.example.net\n"
    "Diagnostic-Code: smtp; 550 5.1.1 <ann@example.net>: Recipient address rejected:\n"
    "    User unknown\n"
    "\n"
    "Final-Recipient: rfc822; bob@example.net\n"
    "Original-Recipient: rfc822;bob@example.net\n"
    "Action: delayed\n"
    "Status: 4.4.1\n"
    "Diagnostic-Code: X-Postfix; connect to mx.example.net[192.0.2.1]:25: Connection\n"
    "    timed out\n"
    "Will-Retry-Until: Tue, 1 Dec 2026 10:00:00 +0000 (UTC)\n";

}  // namespace

// --- the values of fields

static_assert(detail::action_of("failed") == failed);
static_assert(detail::action_of("FAILED") == failed);
static_assert(detail::action_of("failed (gave up)") == failed);
static_assert(detail::action_of("failed(gave up)") == failed);
static_assert(detail::action_of("failed; x") == failed);
static_assert(detail::action_of("delayed") == delivery_action::delayed);
static_assert(detail::action_of("delivered") == delivery_action::delivered);
static_assert(detail::action_of("relayed (to an older system)") == delivery_action::relayed);
static_assert(detail::action_of("expanded") == delivery_action::expanded);
// In the place of those of RFC 3464.
static_assert(detail::action_of("failure") == failed);
static_assert(detail::action_of("expired") == failed);
static_assert(detail::action_of("bounced") == failed);
static_assert(detail::action_of("rejected") == failed);
static_assert(detail::action_of("undeliverable") == failed);
static_assert(detail::action_of("error") == failed);
static_assert(detail::action_of("deferred") == delivery_action::delayed);
static_assert(detail::action_of("deliverable") == delivery_action::delivered, "Sendmail, of addresses only verified");
static_assert(detail::action_of("transferred") == delivery_action::relayed);
static_assert(detail::action_of("") == delivery_action::none);
static_assert(detail::action_of("fail") == delivery_action::none);
static_assert(detail::action_of("failedly") == delivery_action::none);
static_assert(detail::action_of("not failed") == delivery_action::none);
static_assert(detail::action_of("(failed)") == delivery_action::none);

static_assert(detail::status_of("5.1.1") == "5.1.1"_status);
static_assert(detail::status_of("5.1.1 (bad destination mailbox address)") == "5.1.1"_status);
static_assert(detail::status_of("5.1.1(x)") == "5.1.1"_status);
static_assert(detail::status_of("5.7.509") == "5.7.509"_status);
static_assert(detail::status_of("2.0.0 delivered") == "2.0.0"_status);
static_assert(detail::status_of("4.4.7\r\n\t(expired)") == "4.4.7"_status);
static_assert(!detail::status_of(""));
static_assert(!detail::status_of("5"));
static_assert(!detail::status_of("5.1"));
static_assert(!detail::status_of("511"));
static_assert(!detail::status_of("5.1.1.1"));
static_assert(!detail::status_of("3.1.1"));
static_assert(!detail::status_of("5.1.1000"));
static_assert(!detail::status_of("..."));
static_assert(!detail::status_of("unknown"));

static_assert(detail::comment_in("5.2.2 (over quota)") == "over quota");
static_assert(detail::comment_in("5.2.2 (over (100 MB) quota)") == "over (100 MB) quota");
static_assert(detail::comment_in("5.2.2").empty());
static_assert(detail::comment_in("5.2.2 (over").empty());
static_assert(detail::comment_in("5.2.2 )over(").empty());
static_assert(detail::comment_in("()").empty());

static_assert(detail::host_of_field("dns; mx.example.com") == "mx.example.com");
static_assert(detail::host_of_field("DNS;mx.example.com.") == "mx.example.com");
static_assert(detail::host_of_field("dns; mx.example.com (192.0.2.1, the server for the domain)") == "mx.example.com");
static_assert(detail::host_of_field("dns;mx.example.com[192.0.2.1]") == "mx.example.com");
static_assert(detail::host_of_field("dns; [192.0.2.1]") == "192.0.2.1");
static_assert(detail::host_of_field("dns;[IPv6:2001:db8::1]") == "IPv6:2001:db8::1");
static_assert(detail::host_of_field("dns;\r\n mx.example.com") == "mx.example.com");
static_assert(detail::host_of_field("mx.example.com") == "mx.example.com", "without its type");
static_assert(detail::host_of_field("x-local-hostname; mail") == "mail");
static_assert(detail::host_of_field("dns;").empty());
static_assert(detail::host_of_field(";").empty());
static_assert(detail::host_of_field("").empty());
static_assert(detail::host_of_field("[").empty());
static_assert(detail::host_of_field("[]").empty());
static_assert(detail::host_of_field("[192.0.2.1") == "192.0.2.1");
static_assert(detail::host_of_field(".").empty());

static_assert(detail::split_type("smtp; 550 no").type == "smtp");
static_assert(detail::split_type("smtp; 550 no").value == "550 no");
static_assert(detail::split_type("smtp ;550 no").value == "550 no");
static_assert(detail::split_type("X-Postfix;x").type == "X-Postfix");
static_assert(detail::split_type("x-unix; 77").value == "77");
static_assert(detail::split_type("550 no; go").value == "550 no; go");
static_assert(detail::split_type("550; no").value == "550; no");
static_assert(detail::split_type("User unknown; try again").type.empty());
static_assert(detail::split_type("smtp").value == "smtp");
static_assert(detail::split_type(";").value == ";");
static_assert(detail::split_type("").value.empty());

// --- recipients

static_assert([] {
    delivery_status_reader status(postfix);
    if (!status.next()) return false;
    const recipient_status a = status.recipient();
    if (a.final_recipient != "ann@example.net" || a.original_recipient != "info@example.com" || a.action != failed ||
        a.status != "5.1.1"_status || a.remote_mta != "mx.example.net" || a.diagnostic_type != "smtp" ||
        a.diagnostic_code != "550 5.1.1 <ann@example.net>: Recipient address rejected:\n    User unknown" ||
        !a.status_comment.empty() || !a.last_attempt.empty() || !a.will_retry_until.empty() || !a.queue_id.empty())
        return false;
    if (!status.next()) return false;
    const recipient_status b = status.recipient();
    const message_status m = status.about();
    return b.final_recipient == "bob@example.net" && b.original_recipient == "bob@example.net" &&
           b.action == delivery_action::delayed && b.status == "4.4.1"_status && b.remote_mta.empty() &&
           b.diagnostic_type == "X-Postfix" &&
           b.diagnostic_code == "connect to mx.example.net[192.0.2.1]:25: Connection\n    timed out" &&
           b.will_retry_until == "Tue, 1 Dec 2026 10:00:00 +0000 (UTC)" && !status.next() && !status.next() &&
           m.reporting_mta == "mail.example.com" && m.queue_id == "4XyZ12abc3" &&
           m.arrival == "Thu, 26 Nov 2026 10:00:00 +0000 (UTC)" && m.envelope_id.empty();
}());

TEST_CASE("delivery status: whatever ends its lines, and with empty lines around it") {
    for (const std::string_view end : {"\n", "\r\n", "\r", "\r\r\n"})
        for (const std::string_view around : {"", "\n", "\n \t\n\n"}) {
            std::string text(around);
            text.append(postfix).append(around);
            CHECK(summary(with_line_ends(text, end)) == "ann@example.net failed 5.1.1, bob@example.net delayed 4.4.1");
        }
}

// RFC 3464 2.2 and 2.3, all of its fields that are read.
static_assert([] {
    constexpr std::string_view text =
        "Original-Envelope-Id: QQ314159\n"
        "Reporting-MTA: dns; mail.example.com\n"
        "DSN-Gateway: dns; gateway.example.com\n"
        "Received-From-MTA: dns; mail.example.org\n"
        "Arrival-Date: Thu, 26 Nov 2026 10:00:00 +0000\n"
        "\n"
        "Original-Recipient: rfc822;ann+2Bnews@example.net\n"
        "Final-Recipient: rfc822;ann@mailbox.example.net\n"
        "Action: delayed\n"
        "Status: 4.2.2 (mailbox full)\n"
        "Remote-MTA: dns; [192.0.2.1]\n"
        "Diagnostic-Code: smtp; 452 4.2.2 over quota\n"
        "Last-Attempt-Date: Thu, 26 Nov 2026 14:00:00 +0000\n"
        "Final-Log-ID: log-7\n"
        "Will-Retry-Until: Tue, 1 Dec 2026 10:00:00 +0000\n";
    const recipient_status r = first_of(text);
    const message_status m = about(text);
    return count(text) == 1 && r.original_recipient == "ann+2Bnews@example.net" &&
           r.final_recipient == "ann@mailbox.example.net" && r.action == delivery_action::delayed &&
           r.status == "4.2.2"_status && r.status_comment == "mailbox full" && r.remote_mta == "192.0.2.1" &&
           r.diagnostic_code == "452 4.2.2 over quota" && r.last_attempt == "Thu, 26 Nov 2026 14:00:00 +0000" &&
           r.will_retry_until == "Tue, 1 Dec 2026 10:00:00 +0000" && r.queue_id == "log-7" &&
           m.envelope_id == "QQ314159" && m.reporting_mta == "mail.example.com" &&
           m.arrival == "Thu, 26 Nov 2026 10:00:00 +0000" && m.queue_id.empty();
}());

static_assert(count("") == 0);
static_assert(count("\n\n") == 0);
static_assert(count("Reporting-MTA: dns; mail.example.com\n") == 0, "nothing is said of any recipient");
static_assert(count("no field at all") == 0);
static_assert(count("X-Foo: bar\n\nX-Foo: bar\n") == 0);
static_assert(count("Action: failed\nStatus: 5.0.0\n") == 1, "of whom, the text may tell");
static_assert(count("Reporting-MTA: dns; a\n\nStatus: 5.0.0\n") == 1);
static_assert(count("Diagnostic-Code: smtp; 550 no\n") == 1);
static_assert(count("Final-Recipient: rfc822;\nOriginal-Recipient: rfc822; ann@example.com\n") == 1);
static_assert(count("Final-Recipient: rfc822; ann@example.com") == 1);

TEST_CASE("delivery status: the message's and the recipient's fields in one block") {
    CHECK(summary("Reporting-MTA: dns; mail.example.com\n"
                  "Arrival-Date: Thu, 26 Nov 2026 10:00:00 +0000\n"
                  "Final-Recipient: rfc822; ann@example.net\n"
                  "Action: failed\n"
                  "Status: 5.1.1\n") == "ann@example.net failed 5.1.1");
    CHECK(summary("Final-Recipient: rfc822; ann@example.net\n"
                  "Action: failed\n"
                  "Status: 5.1.1\n"
                  "Reporting-MTA: dns; mail.example.com\n") == "ann@example.net failed 5.1.1");
    CHECK(about("Final-Recipient: rfc822; ann@example.net\nAction: failed\nReporting-MTA: dns; mail.example.com\n")
              .reporting_mta == "mail.example.com");
    CHECK(about("Final-Recipient: rfc822; ann@example.net\n\nReporting-MTA: dns; mail.example.com\n").reporting_mta ==
          "mail.example.com");
}

TEST_CASE("delivery status: several recipients in one block") {
    CHECK(summary("Reporting-MTA: dns; mail.example.com\n"
                  "Final-Recipient: rfc822; ann@example.net\n"
                  "Action: failed\n"
                  "Status: 5.1.1\n"
                  "Final-Recipient: rfc822; bob@example.net\n"
                  "Action: delayed\n"
                  "Status: 4.4.1\n") == "ann@example.net failed 5.1.1, bob@example.net delayed 4.4.1");
    CHECK(summary("Original-Recipient: rfc822; a@example.net\n"
                  "Final-Recipient: rfc822; ann@example.net\n"
                  "Action: failed\n"
                  "Status: 5.1.1\n"
                  "Original-Recipient: rfc822; b@example.net\n"
                  "Final-Recipient: rfc822; bob@example.net\n"
                  "Action: failed\n"
                  "Status: 5.2.2\n") == "ann@example.net failed 5.1.1, bob@example.net failed 5.2.2");
    CHECK(summary("Action: failed\n"
                  "Final-Recipient: rfc822; ann@example.net\n"
                  "Status: 5.1.1\n"
                  "Action: failed\n"
                  "Final-Recipient: rfc822; bob@example.net\n"
                  "Status: 5.2.2\n") == "ann@example.net failed 5.1.1, bob@example.net failed 5.2.2");
    CHECK(summary("Final-Recipient: rfc822; ann@example.net\n"
                  "Final-Recipient: rfc822; bob@example.net\n"
                  "Final-Recipient: rfc822; cid@example.net\n"
                  "Action: failed\n"
                  "Status: 5.1.1\n") == "ann@example.net none -, bob@example.net none -, cid@example.net failed 5.1.1");
}

TEST_CASE("delivery status: several recipients, each in a block of its own") {
    // Exim and PMDF begin with the action.
    CHECK(summary("Reporting-MTA: dns; mail.example.com\n"
                  "\n"
                  "Action: failed\n"
                  "Final-Recipient: rfc822;ann@example.net\n"
                  "Status: 5.0.0\n"
                  "Remote-MTA: dns; mx.example.net\n"
                  "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n"
                  "\n"
                  "Action: delayed\n"
                  "Final-Recipient: rfc822;bob@example.net\n"
                  "Status: 4.0.0\n") == "ann@example.net failed 5.0.0, bob@example.net delayed 4.0.0");
    // A field of the program's own may come first, and several empty lines between.
    CHECK(summary("X-Display-Name: Ann\n"
                  "Final-Recipient: rfc822;ann@example.net\n"
                  "Action: failed\n"
                  "Status: 5.1.1\n"
                  "\n\n"
                  "X-Display-Name: Bob\n"
                  "Final-Recipient: rfc822;bob@example.net\n"
                  "Action: failed\n"
                  "Status: 5.2.2\n") == "ann@example.net failed 5.1.1, bob@example.net failed 5.2.2");
    // The same address twice is two deliveries.
    CHECK(summary("Final-Recipient: rfc822;ann@example.net\nAction: failed\n\n"
                  "Final-Recipient: rfc822;ann@example.net\nAction: relayed\n") ==
          "ann@example.net failed -, ann@example.net relayed -");
    // Original recipients alone.
    CHECK(summary("Original-Recipient: rfc822;ann@example.net\nAction: failed\n\n"
                  "Original-Recipient: rfc822;bob@example.net\nAction: failed\n") ==
          "ann@example.net failed -, bob@example.net failed -");
    // A block without what begins a recipient goes on with the one before.
    const std::string_view torn =
        "Final-Recipient: rfc822;ann@example.net\nAction: failed\nStatus: 5.1.1\n\nDiagnostic-Code: smtp; 550 no\n";
    CHECK(summary(torn) == "ann@example.net failed 5.1.1");
    CHECK(first_of(torn).diagnostic_code == "550 no");
}

TEST_CASE("delivery status: a recipient's block may begin with any of its fields") {
    const std::string_view text =
        "Status: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no\n"
        "Final-Recipient: rfc822;ann@example.net\n"
        "Action: failed\n"
        "\n"
        "Status: 4.4.1\n"
        "Remote-MTA: dns; mx.example.net\n"
        "Final-Recipient: rfc822;bob@example.net\n"
        "Action: delayed\n"
        "\n"
        "Diagnostic-Code: smtp; 552 5.2.2 full\n"
        "Final-Recipient: rfc822;cid@example.net\n"
        "Action: failed\n"
        "Status: 5.2.2\n";
    CHECK(summary(text) == "ann@example.net failed 5.1.1, bob@example.net delayed 4.4.1, cid@example.net failed 5.2.2");
    const std::vector<recipient_status> all = all_of(text);
    REQUIRE(all.size() == 3);
    CHECK(all[0].diagnostic_code == "550 5.1.1 no");
    CHECK(all[0].remote_mta.empty());
    CHECK(all[1].remote_mta == "mx.example.net");
    CHECK(all[1].diagnostic_code.empty());
    CHECK(all[2].diagnostic_code == "552 5.2.2 full");
}

TEST_CASE("delivery status: a recipient without an original one does not take that of the next in its block") {
    const std::vector<recipient_status> all = all_of(
        "Final-Recipient: rfc822; ann@example.net\nAction: failed\nStatus: 5.1.1\n"
        "Original-Recipient: rfc822; b@example.net\nFinal-Recipient: rfc822; bob@example.net\nAction: failed\n");
    REQUIRE(all.size() == 2);
    CHECK(all[0].original_recipient.empty());
    CHECK(all[1].original_recipient == "b@example.net");
}

TEST_CASE("delivery status: foldings that were lost") {
    const recipient_status r = first_of(
        "Final-Recipient: rfc822;\n"
        "ann@example.net\n"
        "Action: failed\n"
        "Status: 5.1.1\n"
        "Diagnostic-Code: smtp; 550-5.1.1 The account that you tried to reach does not\n"
        "exist. Please see\n"
        "https://example.com/help for more\n"
        "550 5.1.1 information\n"
        "Remote-MTA: dns; mx.example.net\n");
    CHECK(r.final_recipient == "ann@example.net");
    CHECK(r.diagnostic_code ==
          "550-5.1.1 The account that you tried to reach does not\nexist. Please see\nhttps://example.com/help for "
          "more\n550 5.1.1 information");
    CHECK(r.remote_mta == "mx.example.net");
    CHECK(first_of("Action: failed\nno field\n\nFinal-Recipient: rfc822;ann@example.net\n").final_recipient ==
          "ann@example.net");
}

TEST_CASE("delivery status: types left out, misspelt and in other cases") {
    const recipient_status bare = first_of(
        "final-recipient: <ann@example.net>\nACTION: Failed\nstatus: 5.1.1\nremote-mta: mx.example.net\n"
        "diagnostic-code: 550 5.1.1 User unknown; see the list\n");
    CHECK(bare.final_recipient == "ann@example.net");
    CHECK(bare.action == failed);
    CHECK(bare.remote_mta == "mx.example.net");
    CHECK(bare.diagnostic_type.empty());
    CHECK(bare.diagnostic_code == "550 5.1.1 User unknown; see the list");
    CHECK(first_of("Diagnostic-Code: smtp;550 no\n").diagnostic_code == "550 no");
    CHECK(first_of("Diagnostic-Code: smtp;\n\t550 no\n").diagnostic_code == "550 no");
    CHECK(first_of("Diagnostic-Code: X-Notes; No route; none\n").diagnostic_code == "No route; none");
    CHECK(first_of("Diagnostic-Code: smtp; smtp; 550 no\n").diagnostic_code == "smtp; 550 no");
    CHECK(first_of("Final-Recipient: rfc882; ann@example.net\n").final_recipient == "ann@example.net");
    CHECK(first_of("Final-Recipient: ann@example.net; x\n").final_recipient == "ann@example.net; x");
    CHECK(first_of("Final-Recipient: x-unix; |/usr/bin/filter\n").final_recipient == "|/usr/bin/filter");
    CHECK(first_of("Final-Recipient: utf-8; d\xc3\xb6rte@example.net\n").final_recipient == "d\xc3\xb6rte@example.net");
}

// RFC 3464 2.1: fields are made of the tokens of RFC 822, with blanks between them.
TEST_CASE("delivery status: blanks before the semicolon of a type") {
    const recipient_status r = first_of(
        "Final-Recipient: rfc822 ; ann@example.net\nRemote-MTA: dns ; mx.example.net\n"
        "Diagnostic-Code: smtp ; 550 5.1.1 no\n");
    CHECK(r.final_recipient == "ann@example.net");
    CHECK(r.remote_mta == "mx.example.net");
    CHECK(r.diagnostic_type == "smtp");
    CHECK(r.diagnostic_code == "550 5.1.1 no");
}

TEST_CASE("delivery status: fields without a value, and ones that cannot be read, are not there") {
    const recipient_status r = first_of(
        "Original-Recipient:\nFinal-Recipient: rfc822; ann@example.net\nAction:\nStatus: permanent\nRemote-MTA:\n"
        "Diagnostic-Code: smtp;\nLast-Attempt-Date:\n");
    CHECK(r.final_recipient == "ann@example.net");
    CHECK(r.original_recipient.empty());
    CHECK(r.action == delivery_action::none);
    CHECK_FALSE(r.status);
    CHECK(r.remote_mta.empty());
    CHECK(r.diagnostic_code.empty());
    CHECK(r.last_attempt.empty());
    CHECK(first_of("Action: gone fishing\nStatus: 5.1.1\n").action == delivery_action::none);
    CHECK(first_of("Status: 5.1.1\nStatus: unknown\n").status == "5.1.1"_status);
}

TEST_CASE("delivery status: fields of the programs' own") {
    const std::string_view text =
        "Reporting-MTA: dns; mail.example.com\n"
        "X-SendGrid-QueueID: 12345\n"
        "X-Original-Envelope-Id: abc\n"
        "\n"
        "X-Actual-Recipient: rfc822; |/usr/bin/filter ann\n"
        "Final-Recipient: rfc822; ann@example.net\n"
        "X-Supplementary-Info: <mx.example.net #5.1.1 smtp; 550 5.1.1 no>\n"
        "X-Action: delayed\n"
        "Action: failed\n"
        "Statuses: 4.0.0\n"
        "Status: 5.1.1\n";
    CHECK(summary(text) == "ann@example.net failed 5.1.1");
    CHECK(about(text).queue_id == "12345");
    CHECK(about(text).envelope_id == "abc");
}

TEST_CASE("delivery status: wherever it is cut, it tells what the whole tells, as far as it came") {
    const std::string_view exim =
        "Reporting-MTA: dns; mail.example.com\r\n\r\nAction: failed\r\nFinal-Recipient: rfc822;ann@example.net\r\n"
        "Status: 5.0.0\r\nRemote-MTA: dns; [192.0.2.1]\r\nDiagnostic-Code: smtp; 550-5.1.1 no\r\n 550 5.1.1 such "
        "user\r\n\r\nAction: failed\r\nFinal-Recipient: rfc822;<bob@example.net>\r\nStatus: 5.2.2 (full)\r\n";
    for (const std::string_view whole : {postfix, exim}) {
        const std::vector<recipient_status> all = all_of(whole);
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            const std::string text(whole.substr(0, size));  // of its own memory, so that a sanitizer sees its end
            const std::vector<recipient_status> found = all_of(text);
            CAPTURE(text);
            REQUIRE(found.size() <= all.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                const bool is_cut = i + 1 == found.size();
                REQUIRE((found[i].final_recipient == all[i].final_recipient || is_cut));
                REQUIRE((found[i].action == all[i].action || (is_cut && found[i].action == delivery_action::none)));
                REQUIRE((found[i].diagnostic_code == all[i].diagnostic_code || is_cut));
                REQUIRE((found[i].status == all[i].status || is_cut));
            }
        }
        // And wherever it begins.
        for (std::size_t begin = 0; begin <= whole.size(); ++begin) {
            const std::string text(whole.substr(begin));
            REQUIRE(all_of(text).size() <= all.size());
        }
    }
}

TEST_CASE("delivery status: whatever the bytes, it ends, and what it tells lies in them") {
    std::mt19937 random(3464);
    const std::string_view pieces[] = {"Final-Recipient: rfc822;",
                                       "Original-Recipient:",
                                       "Action: failed\n",
                                       "Action:",
                                       "Status: 5.1.1 (x)\n",
                                       "Status: (",
                                       "Diagnostic-Code: smtp; 550\n",
                                       "Remote-MTA: dns; [",
                                       "Reporting-MTA: dns;a\n",
                                       "\n",
                                       "\r",
                                       "\r\n",
                                       " ",
                                       "ann@example.com",
                                       "<",
                                       ">",
                                       ";",
                                       ":",
                                       ")",
                                       "\xff",
                                       "stray"};
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = random() % 16; n > 0; --n) text += pieces[random() % std::size(pieces)];
        std::size_t count = 0;
        bool fits = true;
        delivery_status_reader status(text);
        while (status.next() && ++count <= text.size()) {
            const recipient_status& r = status.recipient();
            for (const std::string_view told :
                 {r.final_recipient, r.original_recipient, r.status_comment, r.remote_mta, r.diagnostic_code,
                  r.diagnostic_type, r.last_attempt, r.will_retry_until, r.queue_id})
                fits = fits && (told.empty() ||
                                (told.data() >= text.data() && told.data() + told.size() <= text.data() + text.size()));
        }
        if (!fits || count > text.size() || status.next()) {
            CAPTURE(text);
            CHECK(fits);
            CHECK(count <= text.size());
            CHECK_FALSE(status.next());
        }
    }
}
