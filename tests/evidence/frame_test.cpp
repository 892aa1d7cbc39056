#include <mailbounce/evidence/frame.hpp>

#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr framed_reply read(std::string_view text) { return unframe(reply::parse(text)); }

constexpr bool is(std::string_view text, std::string_view words, phase p, bool narrated) {
    const framed_reply f = read(text);
    return f.words == words && f.phase == p && f.is_narrated == narrated;
}

}  // namespace

static_assert(is("550 5.1.1 User unknown", "550 5.1.1 User unknown", phase::none, false));
static_assert(is("", "", phase::none, false));
static_assert(is("connect to mx.example.com[192.0.2.1]:25: Connection timed out",
                 "connect to mx.example.com[192.0.2.1]:25: Connection timed out", phase::none, false));
static_assert(is("host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
                 "550 5.1.1 User unknown ", phase::rcpt, true));
static_assert(is("host mx.example.com[192.0.2.1] said: 421 try later (in reply to MAIL FROM command)", "421 try later ",
                 phase::mail, true));
static_assert(is("host mx.example.com[192.0.2.1] refused to talk to me: 554 5.7.1 no", "554 5.7.1 no", phase::connect,
                 true));
static_assert(
    is("SMTP error from remote mail server after RCPT TO:<a@example.com>: host mx.example.com [192.0.2.1]: 550 No such "
       "user",
       "550 No such user", phase::rcpt, true));
static_assert(
    is("SMTP error from remote mail server after end of data: host mx.example.com [192.0.2.1]: 554 5.7.1 Spam",
       "554 5.7.1 Spam", phase::eod, true));
static_assert(is("192.0.2.1 does not like recipient.\nRemote host said: 550 no mailbox here\nGiving up on 192.0.2.1.",
                 "550 no mailbox here\n", phase::rcpt, true));
static_assert(is("552 5.2.2 Over quota Giving up on 192.0.2.1.", "552 5.2.2 Over quota ", phase::none, false));
static_assert(is("5.1.0 - Unknown address error 550-'5.7.1 Spam' (delivery attempts: 0)", "550-'5.7.1 Spam' ",
                 phase::none, true));
static_assert(is("550 5.1.1 Failed, from MTA([127.0.0.1]:10025): 552 5.2.2 Full", "552 5.2.2 Full", phase::none, false),
              "a reply that quotes another is not a relay's narration");
static_assert(
    is("... while talking to mx.example.com.:\n>>> RCPT To:<a@example.com>\n<<< 550 User unknown\n554 5.0.0 Service "
       "unavailable",
       "550 User unknown", phase::rcpt, true));
static_assert(is(">>> DATA\n<<< 554-5.7.1 Spam\n<<< 554 5.7.1 here\n554 5.0.0 Service unavailable",
                 "554-5.7.1 Spam\n<<< 554 5.7.1 here", phase::eod, true));
static_assert(is("host mx.example.com[192.0.2.1] said: 550 5.2.1 gone (in reply to\r\n    RCPT TO command)",
                 "550 5.2.1 gone ", phase::rcpt, true),
              "relays fold their lines anywhere");
static_assert(is("452 4.2.2 over quota; giving up after 71 attempts", "452 4.2.2 over quota; ", phase::none, false));
static_assert(is("The error that the other server returned was:\n550 mailbox gone", "550 mailbox gone", phase::none,
                 true));
static_assert(is("The error that the other server returned was: 550 550 5.1.1 User unknown (state 14).",
                 "550 5.1.1 User unknown ", phase::none, true));

TEST_CASE("each relay tells the phase in its own words") {
    struct {
        std::string_view words;
        phase told;
    } const rows[] = {
        {"(in reply to end of DATA command)", phase::eod},
        {"(in reply to DATA command)", phase::data},
        {"(in reply to RCPT TO command)", phase::rcpt},
        {"(in reply to MAIL FROM command)", phase::mail},
        {"(in reply to EHLO command)", phase::ehlo},
        {"(in reply to HELO command)", phase::ehlo},
        {"(in reply to AUTH LOGIN command)", phase::auth},
        {"(in reply to STARTTLS command)", phase::starttls},
        {"refused to talk to me:", phase::connect},
        {"after RCPT TO:<ann@example.com>:", phase::rcpt},
        {"after MAIL FROM:<bob@example.com>:", phase::mail},
        {"after pipelined RCPT TO:<ann@example.com>:", phase::rcpt},
        {"after pipelined MAIL FROM:<bob@example.com>:", phase::mail},
        {"after end of data:", phase::eod},
        {"after initial connection:", phase::connect},
        {">>> RCPT To:<ann@example.com>\n<<<", phase::rcpt},
        {">>> MAIL From:<bob@example.com>\n<<<", phase::mail},
        {">>> DATA\n<<<", phase::eod},
        {"does not like recipient.\nRemote host said:", phase::rcpt},
        {"does not like sender.\nRemote host said:", phase::mail},
        {"but greeting failed.\nRemote host said:", phase::connect},
        {"failed after I sent the message.\nRemote host said:", phase::eod},
        {"told us nothing of it, but said:", phase::none},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.words));
        const std::string before = "mx.example.com " + std::string(row.words) + " 554 5.7.1 No";
        CHECK(read(before).phase == row.told);
        CHECK(read(before).words == "554 5.7.1 No");
        if (row.words.front() == '(')
            CHECK(read("mx.example.com said: 554 5.7.1 No " + std::string(row.words)).phase == row.told);
    }
}

TEST_CASE("where there is no frame, all of a text is its own words") {
    for (const char* const text : {"550 5.1.1 User unknown", "Connection refused", ""}) {
        const framed_reply f = read(text);  // at run time another look is enough to tell
        CHECK(f.words == text);
        CHECK(f.inner.text() == text);
        CHECK(f.phase == phase::none);
        CHECK_FALSE(f.is_narrated);
    }
}

TEST_CASE("what may be a frame is found where it stands, and nothing is taken for one") {
    using namespace mailbounce::detail;
    constexpr std::string_view pieces[] = {"550 ",
                                           "550-",
                                           " 4",
                                           "421",
                                           "a450",
                                           "User unknown ",
                                           "said: ",
                                           "(in reply to RCPT TO command)",
                                           "giving up after 2",
                                           "Giving\nup on ",
                                           "(state 14)",
                                           "(x)",
                                           "gi",
                                           "(",
                                           "<<< 554 no\n",
                                           "\n",
                                           "5.1.1 ",
                                           "451 4.7.1 "};
    const auto is_code = [](std::string_view text, std::size_t at) {
        return (text[at] == '4' || text[at] == '5') && is_digit(char_at(text, at + 1)) &&
               is_digit(char_at(text, at + 2)) && (at == 0 || !is_alnum(text[at - 1]));
    };
    const auto is_closing = [](std::string_view text, std::size_t at) {
        for (const std::string_view mark : closing_marks)
            if (is_mark_at(text, at, mark)) return true;
        return false;
    };
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        std::string text(random() % 80, 'x');
        while (text.size() < 250 && random() % 12 != 0) text += pieces[random() % std::size(pieces)];
        CAPTURE(round, text);
        std::size_t code = 0, closing = 0;
        while (code < text.size() && !is_code(text, code)) ++code;
        while (closing < text.size() && !is_closing(text, closing)) ++closing;
        CHECK(next_code(text, 0) == code);
        CHECK(without_closing(text).size() == closing);
        const reply r = reply::parse(text);
        const framed_reply f = unframe(r);
        CHECK(f.inner.text().data() == r.innermost().text().data());
        CHECK(f.words == without_closing(r.innermost().text()).substr(0, f.words.size()));
        if (f.inner.text().data() == r.text().data()) CHECK(f.words == without_closing(r.text()));
    }
}

TEST_CASE("a frame of any length is read in linear time") {
    // Not timed: what is not linear does not end within the test's time limit.
    for (const char* piece : {"(in reply to ", "Giving up on ", "<<< 550 ", ">>> ", "said: 550 x ", "(state ", "\n"}) {
        std::string text;
        while (text.size() < (1U << 20U)) text += piece;
        const framed_reply f = read(text);
        CAPTURE(piece);
        CHECK(f.words.data() >= text.data());
        CHECK(f.words.data() + f.words.size() <= text.data() + text.size());
    }
}
