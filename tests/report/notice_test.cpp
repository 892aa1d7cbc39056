// Notices for people, in the forms that mail systems write: who did not get the message, why, and where the message
// itself begins.
#include <mailbounce/report/formats/notice.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce;
using detail::notice_entry;
using detail::notice_reader;

namespace {

// Whom the reports here are sent to.
constexpr std::string_view sender = "news@example.org";

struct expectation {
    std::string_view recipient;
    std::string_view says;       // stands in its text, and in no other's that is to say something else
    std::string_view goes_on{};  // stands in the rest
    std::string_view alias{};
};

bool holds(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

// Are these the entries of a message's text, in their order?
void check(std::string_view text, std::initializer_list<expectation> expected) {
    CAPTURE(text);
    notice_reader reader;
    const auto& entries = reader.read(detail::split(text).words, sender);
    REQUIRE(entries.size() == expected.size());
    auto entry = entries.begin();
    for (const expectation& e : expected) {
        CHECK(entry->recipient == e.recipient);
        CHECK(entry->alias == e.alias);
        CAPTURE(entry->text, entry->rest, e.says, e.goes_on);
        CHECK(!entry->text.empty());
        CHECK(holds(entry->text, e.says));
        CHECK(holds(entry->rest, e.goes_on));
        for (const expectation& other : expected) CHECK((holds(e.says, other.says) || !holds(entry->text, other.says)));
        CHECK(detail::trim(entry->text) == entry->text);
        ++entry;
    }
}

// The first entry of a text.
notice_entry first_of(std::string_view text) {
    notice_reader reader;
    const auto& entries = reader.read(text, sender);
    return entries.empty() ? notice_entry{} : entries.front();
}

std::size_t count(std::string_view text) {
    notice_reader reader;
    return reader.read(text, sender).size();
}

bool names_recipient(std::string_view text) {
    notice_reader reader;
    reader.read(text, sender);
    return reader.names_recipient();
}

bool is_cut(std::string_view text, std::string_view words, std::string_view quoted) {
    const detail::split_notice halves = detail::split(text);
    return halves.words == words && halves.quoted == quoted;
}

std::string joined(std::initializer_list<std::string_view> pieces) {
    std::string text;
    for (const std::string_view piece : pieces) text += piece;
    return text;
}

constexpr std::string_view postfix =
    "This is the mail system at host mail.example.com.\n"
    "\n"
    "I'm sorry to have to inform you that your message could not\n"
    "be delivered to one or more recipients. It's attached below.\n"
    "\n"
    "For further assistance, please send mail to postmaster.\n"
    "\n"
    "                   The mail system\n"
    "\n"
    "<ann@example.net> (expanded from <info@example.com>): host\n"
    "    mx.example.net[192.0.2.1] said: 550 5.1.1 <ann@example.net>: Recipient\n"
    "    address rejected: User unknown (in reply to RCPT TO command)\n"
    "\n"
    "<bob@example.net>: connect to mx.example.net[192.0.2.1]:25: Connection timed\n"
    "    out\n"
    "\n"
    "<cid@example.com>: Command died with status 1: \"/usr/bin/filter\". Command\n"
    "    output: no such folder\n";

constexpr std::string_view exim =
    "This message was created automatically by mail delivery software.\n"
    "\n"
    "A message that you sent could not be delivered to one or more of its\n"
    "recipients. This is a permanent error. The following address(es) failed:\n"
    "\n"
    "  ann@example.net\n"
    "    host mx.example.net [192.0.2.1]\n"
    "    SMTP error from remote mail server after RCPT TO:<ann@example.net>:\n"
    "    550 5.1.1 <ann@example.net>: User unknown\n"
    "  bob@example.com\n"
    "    (generated from info@example.com)\n"
    "    mailbox is full\n"
    "\n"
    "------ This is a copy of the message, including all the headers. ------\n"
    "\n"
    "Return-path: <news@example.org>\n";

constexpr std::string_view sendmail =
    "The original message was received at Thu, 26 Nov 2026 10:00:00 GMT\n"
    "from mail.example.org [192.0.2.7]\n"
    "\n"
    "   ----- The following addresses had permanent fatal errors -----\n"
    "<ann@example.net>\n"
    "    (reason: 550 5.1.1 <ann@example.net>... User unknown)\n"
    "    (expanded from: <info@example.com>)\n"
    "<bob@example.net>\n"
    "    (reason: 552 5.2.2 Mailbox full)\n"
    "\n"
    "   ----- Transcript of session follows -----\n"
    "... while talking to mx.example.net.:\n"
    ">>> RCPT To:<ann@example.net>\n"
    "<<< 550-5.1.1 <ann@example.net>... User unknown\n"
    "<<< 550 5.1.1 see the directory\n"
    "550 5.1.1 <ann@example.net>... User unknown\n"
    ">>> RCPT To:<bob@example.net>\n"
    "<<< 552 5.2.2 Mailbox full\n"
    "552 5.2.2 <bob@example.net>... Message not accepted\n"
    "\n"
    "   ----- Original message follows -----\n"
    "\n"
    "Return-Path: <news@example.org>\n";

constexpr std::string_view old_sendmail =
    "   ----- Transcript of session follows -----\n"
    "While talking to mx.example.net:\n"
    ">>> RCPT To:<ann@example.net>\n"
    "<<< 550 <ann@example.net>... User unknown\n"
    "550 ann@example.net... User unknown\n"
    "554 bob@example.net... 550 Host unknown (Name server: mx.example.net: host not found)\n"
    "\n"
    "   ----- Unsent message follows -----\n"
    "Received: from mail.example.org by mail.example.com; Thu, 26 Nov 2026 10:00:00 GMT\n";

constexpr std::string_view qmail =
    "Hi. This is the qmail-send program at mail.example.com.\n"
    "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
    "This is a permanent error; I've given up. Sorry it didn't work out.\n"
    "\n"
    "<ann@example.net>:\n"
    "192.0.2.1 does not like recipient.\n"
    "Remote host said: 550 5.1.1 User unknown\n"
    "Giving up on 192.0.2.1.\n"
    "\n"
    "<bob@example.net>:\n"
    "Sorry, no mailbox here by that name. (#5.1.1)\n"
    "\n"
    "<cid@example.net>:\n"
    "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\n"
    "I'm not going to try again; this message has been in the queue too long.\n"
    "\n"
    "--- Below this line is a copy of the message.\n"
    "\n"
    "Return-Path: <news@example.org>\n";

constexpr std::string_view courier =
    "This is a delivery status notification from mail.example.com,\n"
    "running the Courier mail server, version 1.0.\n"
    "\n"
    "The original message was received on Thu, 26 Nov 2026 10:00:00 +0000\n"
    "from mail.example.org ([192.0.2.7])\n"
    "\n"
    "---------------------------------------------------------------------------\n"
    "\n"
    "                           UNDELIVERABLE MAIL\n"
    "\n"
    "Your message to the following recipients cannot be delivered:\n"
    "\n"
    "<ann@example.net>:\n"
    "    mx.example.net [192.0.2.1]:\n"
    ">>> RCPT TO:<ann@example.net>\n"
    "<<< 550 User unknown.\n"
    "\n"
    "---------------------------------------------------------------------------\n"
    "\n"
    "If your message was also sent to additional recipients, their delivery\n"
    "status is not included in this report.\n";

constexpr std::string_view exchange =
    "Delivery has failed to these recipients or groups:\n"
    "\n"
    "Ann Lee (ann@example.net)<mailto:ann@example.net>\n"
    "The e-mail address you entered couldn't be found.\n"
    "\n"
    "Diagnostic information for administrators:\n"
    "\n"
    "Generating server: mail.example.com\n"
    "\n"
    "ann@example.net\n"
    "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n"
    "\n"
    "Original message headers:\n"
    "\n"
    "Received: from mail.example.org\n";

constexpr std::string_view gmail =
    "** Address not found **\n"
    "\n"
    "Your message wasn't delivered to ann@example.net because the address couldn't be found, or is unable to receive "
    "mail.\n"
    "\n"
    "Learn more here: https://support.example/answer\n"
    "\n"
    "The response was:\n"
    "\n"
    "550 5.1.1 The email account that you tried to reach does not exist.\n";

constexpr std::string_view all_forms[] = {postfix, exim, sendmail, old_sendmail, qmail, courier, exchange, gmail};

}  // namespace

// --- where the quoted message begins

TEST_CASE("notice: where it is cut") {
    CHECK(is_cut("", "", ""));
    CHECK(is_cut("It failed.\n", "It failed.\n", ""));
    CHECK(is_cut("It failed.\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <a@example.org>\n",
                 "It failed.\n\n", "\nReturn-Path: <a@example.org>\n"));
    // a header that no line announces
    CHECK(is_cut("It failed.\n\nReturn-Path: <a@example.org>\nReceived: x\n", "It failed.\n\n",
                 "Return-Path: <a@example.org>\nReceived: x\n"));
    CHECK(
        is_cut("It failed.\n----------\nFrom: a@example.org\nX-Mailer: x\nTo: b@example.net\n c@example.net\n"
               "Subject: y\n\nNews.\n",
               "It failed.\n----------\n",
               "From: a@example.org\nX-Mailer: x\nTo: b@example.net\n c@example.net\nSubject: y\n\nNews.\n"));
    // a field or two are no header
    CHECK(is_cut("It failed.\n\nSubject: x\n\nFrom: a@example.org\n",
                 "It failed.\n\nSubject: x\n\nFrom: a@example.org\n", ""));
    // nor are fields in the midst of a paragraph
    CHECK(is_cut("It failed.\nFrom: a\nTo: b\nDate: c\n", "It failed.\nFrom: a\nTo: b\nDate: c\n", ""));
    CHECK(is_cut("It failed.\r\n\r\n----- Original message -----\r\n\r\nFrom: x\r\n", "It failed.\r\n\r\n",
                 "\r\nFrom: x\r\n"));
    CHECK(is_cut("It failed.\r\r----- Original message -----\r\rFrom: x\r", "It failed.\r\r", "\rFrom: x\r"));
}

TEST_CASE("notice: lines behind which the message follows") {
    for (const std::string_view line :
         {"--- Below this line is a copy of the message.",                            // qmail
          "------ This is a copy of the message, including all the headers. ------",  // Exim
          "------ This is a copy of your message, including all the headers. ------",
          "------ The body of the message is 5000 characters long; only the first ------\n"
          "------ 100 or so are included here. This is a copy of the headers. ------",
          "   ----- Original message follows -----",  // Sendmail
          "   ----- Unsent message follows -----",
          "   ----- Message header follows -----",
          "   ----- Returned message follows -----",
          "--- The header of the original message is following. ---",
          "----- Original message -----",  // Gmail
          "-----Original Message-----",
          "Original message headers:",                     // Exchange
          "    Below is a copy of the original message:",  // OpenSMTPD
          "Message headers follow.",                       // dma
          "Message headers follow:",
          "********** Original Message **********",
          "======= Original message =======",
          "-------- Forwarded Message --------",
          "---------- Forwarded message ---------",
          "Your original message follows.",
          "The original message follows:",
          "Here is your message:",
          "A copy of the message follows.",
          "Kopfzeilen der urspr\xc3\xbcnglichen Nachricht:",
          "Urspr\xc3\xbcngliche Nachrichtenkopfzeilen:",
          "Encabezados de mensaje originales:",
          "En-t\xc3\xaates de message d'origine :",
          "Oorspronkelijke berichtkoppen:",
          "Cabe\xc3\xa7"
          "alhos da mensagem original:"}) {
        const std::string text = joined({"<ann@example.net>: 550 no\n\n", line, "\n\nSubject: News\n"});
        CAPTURE(line);
        CHECK(detail::split(text).quoted == "\nSubject: News\n");
        CHECK(detail::trim(detail::split(text).words).starts_with("<ann@example.net>: 550 no"));
        CHECK_FALSE(holds(detail::split(text).words, "copy of the h"));
    }
}

TEST_CASE("notice: lines behind which it does not follow") {
    for (const std::string_view line :
         {"The original message was received at Thu, 26 Nov 2026 10:00:00 GMT",
          "   ----- The following addresses had permanent fatal errors -----",
          "   ----- Transcript of session follows -----", "--- Session Transcript ---", "----------------------------",
          "** Address not found **", "** Message not delivered **",
          "Your message was not delivered to:", "   **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **",
          "The message could not be delivered:", "                           UNDELIVERABLE MAIL",
          "I kept a copy of the message.", "The error that the other server returned was:", "Subject: Original message",
          "Message: 550 5.1.1 User unknown",
          "If you wish to see why, read on: the headers of the original message, and those of this one, and all that "
          "was said between the two systems, have been kept for you."}) {
        const std::string text = joined({"It failed.\n\n", line, "\n\n<ann@example.net>: 550 no\n"});
        CAPTURE(line);
        CHECK(detail::split(text).quoted.empty());
    }
}

TEST_CASE("notice: a heading above all words does not open the message") {
    for (const std::string_view heading : {"*** Returned mail: User unknown ***", "** Undelivered message **",
                                           "=== Undelivered mail ===", "----- Rejected message -----"}) {
        const std::string text = joined({heading, "\n\n<ann@example.net>: 550 5.1.1 User unknown\n"});
        CAPTURE(heading);
        CHECK(detail::split(text).quoted.empty());
    }
}

// --- recipients, as the systems write them

TEST_CASE("notice: Postfix") {
    check(postfix,
          {{"ann@example.net", "550 5.1.1 <ann@example.net>: Recipient\n    address rejected", "", "info@example.com"},
           {"bob@example.net", "connect to mx.example.net[192.0.2.1]:25: Connection timed\n    out"},
           {"cid@example.com", "Command died with status 1"}});
    CHECK(names_recipient(postfix));
    CHECK(first_of("<bob@example.net>: mail loops back to myself\n").text == "mail loops back to myself");
}

TEST_CASE("notice: Exim") {
    check(exim, {{"ann@example.net", "550 5.1.1 <ann@example.net>: User unknown"},
                 {"bob@example.com", "mailbox is full", "", "info@example.com"}});
    check(
        "A message that you sent has not yet been delivered to one or more of its\n"
        "recipients after more than 24 hours on the queue on mail.example.com.\n"
        "\n"
        "The message identifier is:     1aBcDe-0001Fg-2H\n"
        "The subject of the message is: News\n"
        "\n"
        "The address to which the message has not yet been delivered is:\n"
        "\n"
        "  ann@example.net\n"
        "    Delay reason: SMTP error from remote mail server after RCPT TO:<ann@example.net>:\n"
        "    450 4.7.1 try again later\n"
        "\n"
        "No action is required on your part.\n",
        {{"ann@example.net", "450 4.7.1 try again later", "No action is required"}});
    check(
        "The following address(es) failed:\n\n  |/usr/bin/filter\n    (generated from ann@example.com)\n"
        "    Child process of address_pipe transport returned 77\n",
        {{"ann@example.com", "Child process of address_pipe transport returned 77"}});
}

TEST_CASE("notice: Sendmail 8") {
    check(sendmail, {{"ann@example.net", "550 5.1.1 <ann@example.net>... User unknown", "", "info@example.com"},
                     {"bob@example.net", "552 5.2.2 Mailbox full"},
                     {"ann@example.net", "550 5.1.1 <ann@example.net>... User unknown"},
                     {"bob@example.net", "552 5.2.2 <bob@example.net>... Message not accepted"}});
    check(
        "   **      THIS IS A WARNING MESSAGE ONLY      **\n"
        "   **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n"
        "\n"
        "   ----- Transcript of session follows -----\n"
        "<ann@example.net>... Deferred: Connection timed out with mx.example.net.\n"
        "Warning: message still undelivered after 4 hours\n"
        "Will keep trying until message is 5 days old\n",
        {{"ann@example.net", "Deferred: Connection timed out with mx.example.net."}});
}

TEST_CASE("notice: a session transcript tells what was answered to what") {
    notice_reader reader;
    const auto& entries = reader.read(sendmail, sender);
    REQUIRE(entries.size() == 4);
    CHECK(entries[2].phase == phase::rcpt);
    CHECK(entries[2].answer == "<<< 550-5.1.1 <ann@example.net>... User unknown\n<<< 550 5.1.1 see the directory");
    CHECK(entries[3].phase == phase::rcpt);
    CHECK(entries[3].answer == "<<< 552 5.2.2 Mailbox full");
    CHECK(entries[0].phase == phase::none);
    CHECK(entries[0].answer.empty());

    // The answer to another's RCPT is not this one's.
    const notice_entry other = first_of(
        "   ----- Transcript of session follows -----\n>>> RCPT To:<bob@example.net>\n<<< 552 5.2.2 Mailbox full\n"
        "550 5.1.2 <ann@example.net>... Host unknown\n");
    CHECK(other.recipient == "ann@example.net");
    CHECK(other.text == "550 5.1.2 <ann@example.net>... Host unknown");
    CHECK(other.answer.empty());
    CHECK(other.phase == phase::none);

    // What was answered to the sender, to the message, or by another host.
    const auto phase_after = [](std::string_view command) {
        return first_of(joined({"   ----- Transcript of session follows -----\n", command,
                                "\n<<< 553 5.1.8 no\n553 5.1.8 <ann@example.net>... Service unavailable\n"}))
            .phase;
    };
    CHECK(phase_after(">>> MAIL From:<news@example.org> SIZE=100") == phase::mail);
    CHECK(phase_after(">>> DATA") == phase::eod);
    CHECK(phase_after(">>> .") == phase::eod);
    CHECK(phase_after(">>> BDAT 100 LAST") == phase::eod);
    CHECK(phase_after(">>> EHLO mail.example.com") == phase::ehlo);
    CHECK(phase_after(">>> HELO mail.example.com") == phase::ehlo);
    CHECK(phase_after(">>> STARTTLS") == phase::starttls);
    CHECK(phase_after(">>> AUTH PLAIN") == phase::auth);
    CHECK(phase_after(">>> rcpt to:<ANN@example.net>") == phase::rcpt);
    CHECK(phase_after(">>> QUIT") == phase::none);
    CHECK(phase_after(">>> RCPT To:<ann@example.net>\n<<< 250 ok\n... while talking to mx2.example.net.:") ==
          phase::none);
}

TEST_CASE("notice: a transcript that concludes without naming anybody") {
    const std::string_view text =
        "   ----- The following addresses had permanent fatal errors -----\n"
        "<ann@example.net>\n"
        "\n"
        "   ----- Transcript of session follows -----\n"
        "... while talking to mx.example.net.:\n"
        ">>> DATA\n"
        "<<< 554 5.7.1 Message refused\n"
        "554 5.0.0 Service unavailable\n";
    notice_reader reader;
    const auto& entries = reader.read(text, sender);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].recipient == "ann@example.net");
    CHECK(entries[1].recipient.empty());
    CHECK(entries[1].text == "554 5.0.0 Service unavailable");
    CHECK(count("554 5.0.0 Service unavailable\n") == 0);  // no transcript
}

TEST_CASE("notice: Sendmail 5 has but the transcript") {
    check(old_sendmail, {{"ann@example.net", "550 ann@example.net... User unknown"},
                         {"bob@example.net", "550 Host unknown (Name server: mx.example.net"}});
    const notice_entry first = first_of(detail::split(old_sendmail).words);
    CHECK(first.answer == "<<< 550 <ann@example.net>... User unknown");
    CHECK(first.phase == phase::rcpt);
}

TEST_CASE("notice: qmail and those that write as it does") {
    check(qmail, {{"ann@example.net", "Remote host said: 550 5.1.1 User unknown\nGiving up on 192.0.2.1."},
                  {"bob@example.net", "Sorry, no mailbox here by that name. (#5.1.1)"},
                  {"cid@example.net", "(#4.4.1)\nI'm not going to try again"}});
    // Yahoo.
    check(
        "Sorry, we were unable to deliver your message to the following address.\n\n<ann@example.net>:\n"
        "Remote host said: 550 5.1.1 User unknown [RCPT_TO]\n\n--- Below this line is a copy of the message.\n",
        {{"ann@example.net", "Remote host said: 550 5.1.1 User unknown [RCPT_TO]"}});
    // The reply names another.
    check("<ann@example.net>:\nRemote host said: 553 5.1.8 <news@example.org>... Domain of sender does not exist\n",
          {{"ann@example.net", "553 5.1.8 <news@example.org>"}});
    check("<ann@example.net>:\nRemote host said: 550 5.1.1 <bob@example.com>... User unknown\n",
          {{"ann@example.net", "550 5.1.1 <bob@example.com>"}});
}

TEST_CASE("notice: Courier") {
    check(courier,
          {{"ann@example.net", "mx.example.net [192.0.2.1]:\n>>> RCPT TO:<ann@example.net>\n<<< 550 User unknown.",
            "If your message was also sent"}});
}

TEST_CASE("notice: OpenSMTPD") {
    check(
        "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred "
        "while "
        "attempting to deliver a message for\n    the following list of recipients:\n\nann@example.net: 550 5.1.1 User "
        "unknown\nbob@example.net: 552 5.2.2 Mailbox full\n\n    Below is a copy of the original message:\n\nReceived: "
        "from x\n",
        {{"ann@example.net", "550 5.1.1 User unknown"}, {"bob@example.net", "552 5.2.2 Mailbox full"}});
}

TEST_CASE("notice: dma") {
    check(
        "This is the DragonFly Mail Agent v0.13 at mail.example.com.\n\nThere was an error delivering your mail to "
        "<ann@example.net>.\n\nmx.example.net [192.0.2.1] did not like our RCPT TO:\n550 5.1.1 User unknown\n\nMessage "
        "headers follow.\n\nReceived: by mail.example.com\n",
        {{"ann@example.net", "error delivering", "550 5.1.1 User unknown"}});
}

TEST_CASE("notice: Exchange") {
    check(exchange, {{"ann@example.net", "550 5.1.1 RESOLVER.ADR.RecipNotFound"}});
    check(
        "Your message did not reach some or all of the intended recipients.\n\n      Subject:\tNews\n      "
        "Sent:\t26.11.2026 10:00\n\nThe following recipient(s) could not be reached:\n\n      ann@example.net on "
        "26.11.2026 10:00\n            The e-mail account does not exist at the organization this message was sent "
        "to.\n"
        "            <mail.example.com #5.1.1>\n\n      bob@example.net on 26.11.2026 10:00\n            The mailbox "
        "is "
        "full.\n            <mail.example.com #5.2.2>\n",
        {{"ann@example.net", "<mail.example.com #5.1.1>"}, {"bob@example.net", "<mail.example.com #5.2.2>"}});
    check(
        "Delivery has failed to these recipients or groups:\n\nann@example.net<mailto:ann@example.net>\nThe mailbox is "
        "full.\n\nbob@example.net<mailto:bob@example.net>\nThe address was not found.\n",
        {{"ann@example.net", "The mailbox is full."}, {"bob@example.net", "The address was not found."}});
    // Exchange Online: the details name the recipient, and the reply is below.
    const std::string_view online =
        "Your message to ann@example.net couldn't be delivered.\n\nann wasn't found at example.net.\n\nOriginal "
        "Message "
        "Details\nCreated Date: 11/26/2026 10:00:00 AM\nSender Address: news@example.org\nRecipient Address: "
        "ann@example.net\nSubject: News\n\nError Details\nReported error: 550 5.1.1 User unknown\n";
    notice_reader reader;
    const auto& entries = reader.read(online, {});
    REQUIRE(!entries.empty());
    for (const notice_entry& e : entries) CHECK(e.recipient == "ann@example.net");
    CHECK(holds(joined({entries.back().text, entries.back().rest}), "550 5.1.1 User unknown"));
    CHECK(reader.names_recipient());
}

TEST_CASE("notice: Gmail") {
    check(gmail,
          {{"ann@example.net", "wasn't delivered to ann@example.net", "The response was:\n\n550 5.1.1 The email"}});
    check(
        "Delivery to the following recipient failed permanently:\n\n     ann@example.net\n\nTechnical details of "
        "permanent "
        "failure:\nThe server for the recipient domain example.net by mx.example.net. [192.0.2.1] rejected it.\n\nThe "
        "error "
        "that the other server returned was:\n550 5.1.1 User unknown\n\n----- Original message -----\n\nFrom: x\n",
        {{"ann@example.net", "Technical details", "returned was:\n550 5.1.1 User unknown"}});
}

TEST_CASE("notice: Notes") {
    const std::string_view text =
        "Your message\n\n  Subject: News\n\nwas not delivered to:\n\n  ann@example.net\n\nbecause:\n\n  User ann "
        "(ann@example.net) not listed in Domino Directory\n";
    notice_reader reader;
    const auto& entries = reader.read(text, sender);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].recipient == "ann@example.net");
    CHECK(holds(joined({entries[0].text, "\n", entries[0].rest}), "not listed in Domino Directory"));
    CHECK(reader.names_recipient());
}

TEST_CASE("notice: forms of no system in particular") {
    check(
        "Delivery failed.\n\nRecipient: ann@example.net\nReason: User unknown\n\nRecipient: bob@example.net\nReason: "
        "Mailbox full\n",
        {{"ann@example.net", "User unknown"}, {"bob@example.net", "Mailbox full"}});
    check("Failed Recipient: <ann@example.net>\nReason: Remote host said: 550 5.1.1 no\n",
          {{"ann@example.net", "550 5.1.1 no"}});
    check("User unknown: ann@example.net\n", {{"ann@example.net", "User unknown"}});
    check("Ihre E-Mail an ann@example.net konnte nicht zugestellt werden.\n\nFehlermeldung: 550 5.1.1 User unknown\n",
          {{"ann@example.net", "nicht zugestellt", "550 5.1.1 User unknown"}});
    check(
        "\xe5\xae\x9b\xe5\x85\x88\xef\xbc\x9a"
        "ann@example.net\n\n550 5.1.1 unknown\n",
        {{"ann@example.net", "ann@example.net", "550 5.1.1 unknown"}});
    check("The mail server refused it.\n\n | ann@example.net\n\n550 5.1.1 unknown\n",
          {{"ann@example.net", "550 5.1.1 unknown"}});
    check("550 5.1.1 User unknown\n\n<ann@example.net>\n", {{"ann@example.net", "550 5.1.1 User unknown"}});
    check("<ann@example.net> 550 5.1.1 User unknown\n", {{"ann@example.net", "550 5.1.1 User unknown"}});
    check("ann@example.net - mailbox full\n", {{"ann@example.net", "mailbox full"}});
    check("\"Ann Lee\" <ann@example.net>\n    mailbox full\n", {{"ann@example.net", "mailbox full"}});
    check("<ann@example.net>: 550 no\r\n\r\n<bob@example.net>: 552 full\r\n",
          {{"ann@example.net", "550 no"}, {"bob@example.net", "552 full"}});
    check("<ann@example.net>: 550 no\r\r<bob@example.net>: 552 full\r",
          {{"ann@example.net", "550 no"}, {"bob@example.net", "552 full"}});
}

TEST_CASE("notice: bullets are part of no text") {
    const std::string_view text =
        "Your message could not be delivered to:\n\n * ann@example.net: mailbox full\n - bob@example.net\n   user "
        "unknown\n";
    check(text, {{"ann@example.net", "mailbox full"}, {"bob@example.net", "user unknown"}});
    CHECK(first_of(text).text == "mailbox full");
}

TEST_CASE("notice: several addresses on one line share what follows") {
    const std::string_view text =
        "Your message could not be delivered to: ann@example.net, bob@example.net; cid@example.net\nThe mailboxes are "
        "full.\n";
    notice_reader reader;
    const auto& entries = reader.read(text, {});
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].recipient == "ann@example.net");
    CHECK(entries[1].recipient == "bob@example.net");
    CHECK(entries[2].recipient == "cid@example.net");
    for (const notice_entry& e : entries) CHECK(holds(e.text, "The mailboxes are full."));
}

TEST_CASE("notice: several addresses above one text share it") {
    for (const std::string_view gap : {"\n", "\n\n", "\n    "}) {
        CAPTURE(gap);
        check(joined({"Your message could not be delivered to:\n\nann@example.net\nbob@example.net\ncid@example.net\n",
                      gap, "The mail server said: 552 5.2.2 Mailbox full\n"}),
              {{"ann@example.net", "552 5.2.2 Mailbox full"},
               {"bob@example.net", "552 5.2.2 Mailbox full"},
               {"cid@example.net", "552 5.2.2 Mailbox full"}});
    }
}

TEST_CASE("notice: a text right below an address is that one's alone") {
    notice_reader reader;
    const auto& entries = reader.read(
        "The following addresses failed:\n\n  ann@example.net\n  bob@example.net\n    mailbox is full\n", sender);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].recipient == "ann@example.net");
    CHECK_FALSE(holds(entries[0].text, "mailbox is full"));
    CHECK(entries[1].text == "mailbox is full");
}

TEST_CASE("notice: where nothing stands below an address, the text above it is its") {
    check("The message could not be delivered, for the mailbox is full:\n\nann@example.net\n",
          {{"ann@example.net", "the mailbox is full"}});
}

TEST_CASE("notice: where nothing stands below several addresses, the text above is that of each") {
    check("The message could not be delivered, for the mailboxes are full:\n\nann@example.net\nbob@example.net\n",
          {{"ann@example.net", "the mailboxes are full"}, {"bob@example.net", "the mailboxes are full"}});
}

TEST_CASE("notice: an entry is trusted before a sentence, and a sentence before what is said to help") {
    check("Dear news@example.org,\n\nyour message to bob@example.net could not be delivered.\n",
          {{"bob@example.net", "could not be delivered"}});
    check("Mail from ann@example.org to bob@example.net:\n\n<cid@example.net>: 550 no\n",
          {{"cid@example.net", "550 no"}});
    check(
        "Your message to ann@example.net was rejected.\n\nPlease contact postmaster@example.com or "
        "<support@example.com> for help.\n",
        {{"ann@example.net", "was rejected", "for help"}});
    check("<ann@example.net>: 550 no\n\nContact: help@example.com\nFrom: <bob@example.com>\n",
          {{"ann@example.net", "550 no"}});
    check("Message-ID: <abc@example.org>\nSender: <bob@example.org>\nRecipient: <ann@example.net>\n",
          {{"ann@example.net", "ann@example.net"}});
}

TEST_CASE("notice: sentences of one paragraph about different recipients are told apart") {
    check(
        "Your message was not delivered to <ann@example.net> because the mailbox is full.\nYour message was not "
        "delivered "
        "to <bob@example.net> because there is no such user.\n",
        {{"ann@example.net", "the mailbox is full"}, {"bob@example.net", "there is no such user"}});
}

TEST_CASE("notice: addresses for help are recipients where they stand as one") {
    check("<postmaster@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 no\n",
          {{"postmaster@example.net", "550 5.1.1 no"}});
    check("The following address failed:\n\n  abuse@example.net\n    550 5.1.1 no\n",
          {{"abuse@example.net", "550 5.1.1 no"}});
    CHECK(names_recipient("<abuse@example.net>: 550 5.1.1 no\n"));
    CHECK(count("For help, write to postmaster@example.com or support@example.com.\n") == 0);
    CHECK(count("postmaster@example.com can help you.\n\n<ann@example.net>: 550 no\n") == 1);
    CHECK_FALSE(names_recipient("For help, write to postmaster@example.com.\n"));
}

TEST_CASE("notice: the one whom the report is sent to is a recipient only where there is no other") {
    check("<news@example.org>: mail loops back to myself\n", {{"news@example.org", "mail loops back to myself"}});
    check("<NEWS@example.org>: x\n<ann@example.net>: 550 no\n", {{"ann@example.net", "550 no"}});
    check("Your mail from news@example.org to ann@example.net failed.\nann@example.net has left.\n",
          {{"ann@example.net", "has left."}});
}

TEST_CASE("notice: names beyond doubt") {
    CHECK(names_recipient("<ann@example.net>: no\n"));
    CHECK(names_recipient("Recipient: ann@example.net\n"));
    CHECK_FALSE(names_recipient("Your mail to ann@example.net failed.\n"));
    CHECK_FALSE(names_recipient("It failed.\n"));
    CHECK_FALSE(names_recipient(""));
    CHECK(count("") == 0);
    CHECK(count("It failed.\n\n550 5.1.1 <ann@example.net> is unknown\n") == 0);  // a part of the reply
    CHECK(count("@ @@ <@> ann@ @example.net\n") == 0);
}

TEST_CASE("notice: a reader that is used again knows nothing of the notice before") {
    notice_reader reader;
    reader.read(sendmail, sender);
    CHECK(reader.read("It failed.\n", sender).empty());
    CHECK_FALSE(reader.names_recipient());
    const auto& entries = reader.read("550 5.1.1 unknown\n<ann@example.net>: no\n", sender);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].text == "no");
    CHECK(entries[0].answer.empty());
}

TEST_CASE("notice: addresses beyond the bound are not read") {
    std::string text = "The following addresses failed:\n\n";
    for (std::size_t i = 0; i < 2 * notice_reader::max_places; ++i)
        text += "  user" + std::to_string(i) + "@example.net\n    mailbox is full\n";
    notice_reader reader;
    const auto& entries = reader.read(text, sender);
    REQUIRE(entries.size() == notice_reader::max_places);
    CHECK(entries.front().recipient == "user0@example.net");
    CHECK(entries[1].text == "mailbox is full");
}

// --- the pieces

static_assert(detail::is_role("postmaster@example.com"));
static_assert(detail::is_role("Abuse@example.com"));
static_assert(!detail::is_role("ann@postmaster.example"));
static_assert(!detail::is_role("postmasters@example.com"));

static_assert(detail::told_host("host mx.example.net[192.0.2.1] said: 550 no") == "mx.example.net");
static_assert(detail::told_host("... while talking to mx.example.net.:") == "mx.example.net");
static_assert(detail::told_host("connect to mx.example.net[192.0.2.1]:25: Connection timed out") == "mx.example.net");
static_assert(detail::told_host("Connected to 192.0.2.1 but sender was rejected.") == "192.0.2.1");
static_assert(detail::told_host("Host unknown (Name server: no data known)").empty());
static_assert(detail::told_host("host name").empty());
static_assert(detail::told_host("host ").empty());
static_assert(detail::told_host("").empty());

static_assert(detail::alias_in("(expanded from: <info@example.com>)") == "info@example.com");
static_assert(detail::alias_in(" (expanded from <info@example.com>): host") == "info@example.com");

TEST_CASE("notice: the alias is the same, whatever ends the lines before it") {
    for (std::size_t size = 170; size < 200; ++size) {
        const std::string before(size, ' ');
        CAPTURE(size);
        CHECK(detail::alias_in(before + "\r\n(expanded from <info@example.com>)") ==
              detail::alias_in(before + "\n(expanded from <info@example.com>)"));
    }
}
static_assert(detail::alias_in("(generated from info@example.com)") == "info@example.com");
static_assert(detail::alias_in("host mx.example.net said: ann@example.net is unknown").empty());
static_assert(detail::alias_in("").empty());

static_assert([] {
    const detail::split_text t = detail::split_paragraph("\n---\n\n one\n two\n \nthree\n\nfour\n");
    return t.first == "one\n two" && t.rest == "three\n\nfour";
}());
static_assert([] {
    const detail::split_text t = detail::split_paragraph("one");
    return t.first == "one" && t.rest.empty();
}());
static_assert(detail::split_paragraph("").first.empty());
static_assert(detail::split_paragraph("...\n---\n").first.empty());

// --- hostile texts

namespace {

// Do all views of the entries lie in the text?
bool is_sound(const auto& entries, std::string_view text) {
    for (const notice_entry& e : entries)
        for (const std::string_view part : {e.recipient, e.alias, e.text, e.rest, e.answer})
            if (!part.empty() && (part.data() < text.data() || part.data() + part.size() > text.data() + text.size()))
                return false;
    return true;
}

bool is_read_soundly(std::string_view text) {
    const detail::split_notice halves = detail::split(text);
    notice_reader reader;
    return is_sound(reader.read(text, sender), text) &&
           is_sound(reader.read(halves.words, "ann@example.net"), halves.words);
}

}  // namespace

TEST_CASE("notice: wherever it is cut, it is read") {
    for (const std::string_view whole : all_forms)
        for (std::size_t begin = 0; begin <= whole.size(); begin += 29)
            for (std::size_t size = 0; begin + size <= whole.size(); ++size) {
                if (begin > 0 && size % 7 != 0) continue;
                const std::string text(
                    whole.substr(begin, size));  // of its own memory, so that a sanitizer sees its end
                CAPTURE(text);
                REQUIRE(is_read_soundly(text));
            }
}

TEST_CASE("notice: in a transcript, an address that is a display name") {
    const std::string_view transcript = "   ----- Transcript of session follows -----\n";
    for (const std::string_view line :
         {"ann@example.net... <mailto:bob@example.net", "ann@example.net... <mailto:bob@example.net>",
          "ann@example.net... <mailto:bob@example.net>..", "<ann@example.net>... <mailto:b@c",
          "550 ann@example.net... <mailto:bob@example.net", "ann@example.net <bob@example.net..."}) {
        const std::string text = joined({transcript, line});
        CAPTURE(text);
        CHECK(is_read_soundly(text));
        CHECK(is_read_soundly(text + "\n"));
    }
}

TEST_CASE("notice: any bytes are read, and what is told lies in them") {
    std::mt19937 random(3461);
    const std::string_view pieces[] = {"ann@example.net",
                                       "<bob@example.net>",
                                       "   ----- Transcript of session follows -----\n",
                                       "... while talking to mx.example.net.:\n",
                                       ">>> RCPT To:<ann@example.net>\n",
                                       ">>> DATA\n",
                                       "<<< 550 5.1.1 no\n",
                                       "<<< ",
                                       "550 5.1.1 ",
                                       "...",
                                       "... User unknown",
                                       "<mailto:",
                                       ">",
                                       ":",
                                       "\n",
                                       "\n\n",
                                       "\r",
                                       " ",
                                       "- ",
                                       "* ",
                                       "Recipient: ",
                                       "to ",
                                       "(expanded from ",
                                       "----- Original message -----\n",
                                       "Received: x\n",
                                       "From: a\n",
                                       "\xe3\x80\x80",
                                       "text"};
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = random() % 16; n > 0; --n) text += pieces[random() % std::size(pieces)];
        CAPTURE(text);
        REQUIRE(is_read_soundly(text));
    }
}
