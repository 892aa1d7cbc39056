// Letters that ask for a block to be lifted: what they say, what they leave out, and what cannot be put into them.
#include <mailbounce/describe/letter.hpp>

#include <mailbounce/utf8_source.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "describe/characters.hpp"

using namespace mailbounce;

namespace {

constexpr unblock_request whole{.operator_name = "Example Mail",
                                .destination = "example.com",
                                .since = "20 November 2026",
                                .ip = "192.0.2.7",
                                .host = "mx.example.org",
                                .sending_domain = "news.example.org",
                                .mail = "a newsletter to 800 subscribers",
                                .reply = "554 5.7.1 Service unavailable",
                                .cause = "a password was stolen",
                                .mended = "it has been changed",
                                .contact = "postmaster@example.org",
                                .name = "Ann Example",
                                .organisation = "Example Society"};

constexpr allow_request missed{.provider = "Example Mail",
                               .address = "bob@example.com",
                               .sender = "Example News",
                               .sender_address = "news@example.org",
                               .since = "last week",
                               .ip = "192.0.2.7",
                               .reply = "550 no",
                               .name = "Bob Example"};

bool holds(const letter& l, std::string_view text) { return l.body.find(text) != std::string::npos; }

void check_form(const letter& l) {
    CAPTURE(l.subject, l.body);
    for (const std::string& text : {l.subject, l.body}) {
        CHECK_FALSE(text.empty());
        CHECK(tests::characters_of(text));
        CHECK(text.find("  ") == std::string::npos);
        CHECK(text.find(" \n") == std::string::npos);
        CHECK(text.find("\n ") == std::string::npos);
        CHECK(text.front() != '\n');
        for (const char c : text) CHECK((static_cast<unsigned char>(c) >= ' ' || c == '\n'));
    }
    CHECK(l.subject.find('\n') == std::string::npos);
    CHECK(l.body.find("\n\n\n") == std::string::npos);
    CHECK(l.body.ends_with("\n"));
    CHECK_FALSE(l.body.ends_with("\n\n"));
}

}  // namespace

TEST_CASE("the letters hold all that is known") {
    for (const language in : {language::english, language::japanese}) {
        const letter from_sender = write_letter(whole, in);
        check_form(from_sender);
        CHECK(from_sender.subject.find(whole.ip) != std::string::npos);
        for (const std::string_view part :
             {whole.operator_name, whole.destination, whole.since, whole.ip, whole.host, whole.sending_domain,
              whole.mail, whole.reply, whole.cause, whole.mended, whole.contact, whole.name, whole.organisation}) {
            CAPTURE(part);
            CHECK(holds(from_sender, part));
        }
        const letter from_subscriber = write_letter(missed, in);
        check_form(from_subscriber);
        CHECK(from_subscriber.subject.find(missed.sender) != std::string::npos);
        for (const std::string_view part : {missed.provider, missed.address, missed.sender, missed.sender_address,
                                            missed.since, missed.ip, missed.reply, missed.name}) {
            CAPTURE(part);
            CHECK(holds(from_subscriber, part));
        }
    }
}

TEST_CASE("what is not known is left out, with the words around it") {
    for (const language in : {language::english, language::japanese}) {
        check_form(write_letter(unblock_request{}, in));
        check_form(write_letter(allow_request{}, in));
    }
    CHECK(write_letter(unblock_request{}).body ==
          "Dear postmaster,\n\n"
          "Your mail servers have been refusing mail from ours. We should like to put right whatever is behind it, and "
          "ask you to lift the block.\n\n"
          "If there is more for us to do, please tell us. Thank you for your help.\n");
    CHECK(write_letter(unblock_request{}).subject == "Request to accept our mail again");
    CHECK(write_letter(unblock_request{}, language::japanese).subject == "受信拒否の解除のお願い");
    CHECK_FALSE(holds(write_letter(unblock_request{.name = "Ann"}, language::japanese), "と申します"));
    CHECK(holds(write_letter(unblock_request{.name = "Ann", .organisation = "Example"}, language::japanese),
                "ExampleのAnnと申します。"));
    CHECK(write_letter(allow_request{.sender_address = "news@example.org"}).subject ==
          "Please let mail from news@example.org through");
}

TEST_CASE("any one field alone leaves a letter in form") {
    using text = std::string_view;
    for (const language in : {language::english, language::japanese}) {
        for (text unblock_request::*const part :
             {&unblock_request::operator_name, &unblock_request::destination, &unblock_request::since,
              &unblock_request::ip, &unblock_request::host, &unblock_request::sending_domain, &unblock_request::mail,
              &unblock_request::reply, &unblock_request::cause, &unblock_request::mended, &unblock_request::contact,
              &unblock_request::name, &unblock_request::organisation}) {
            unblock_request r;
            r.*part = "value";
            check_form(write_letter(r, in));
        }
        for (text allow_request::*const part :
             {&allow_request::provider, &allow_request::address, &allow_request::sender, &allow_request::sender_address,
              &allow_request::since, &allow_request::ip, &allow_request::reply, &allow_request::name}) {
            allow_request r;
            r.*part = "value";
            check_form(write_letter(r, in));
        }
    }
}

TEST_CASE("a hostile field adds no line, and no header") {
    constexpr std::string_view hostile = "x\r\nBcc: all@example.com\n\n.\n{name}[\x1B[2J\xE2\x80\xAE\xFF";
    for (const language in : {language::english, language::japanese}) {
        unblock_request r = whole;
        const letter good = write_letter(r, in);
        r.ip = r.reply = r.name = r.operator_name = hostile;
        const letter bad = write_letter(r, in);
        check_form(bad);
        CHECK(std::count(bad.body.begin(), bad.body.end(), '\n') ==
              std::count(good.body.begin(), good.body.end(), '\n'));
        CHECK(holds(bad, "x Bcc: all@example.com . {name}[ [2J \xEF\xBF\xBD"));
        allow_request a = missed;
        a.sender = a.address = hostile;
        check_form(write_letter(a, in));
    }
}
