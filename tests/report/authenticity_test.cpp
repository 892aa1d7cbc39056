#include <mailbounce/report/authenticity.hpp>

#include <string>
#include <string_view>

#include <mailbounce/report/report_reader.hpp>
#include <mailbounce/smtp/return_path.hpp>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr verp_form form{.base = "bounces@news.example", .secret = "correct horse"};

bool is_ours(std::string_view address) { return parse_verp(form, address).has_value(); }
bool was_sent(std::string_view id) { return id == "42@news.example"; }

std::string bounce_to(std::string_view return_path, std::string_view id) {
    std::string text = "From: MAILER-DAEMON@mx.example\nTo: <";
    text.append(return_path).append(">\nSubject: failure notice\n\n<ann@example.com>:\n550 5.1.1 User unknown\n\n");
    text.append("--- Below this line is a copy of the message.\n\nMessage-ID: <").append(id).append(">\n");
    return text;
}

}  // namespace

static_assert(to_string(authenticity::by_message_id) == "by_message_id");

TEST_CASE("a report is proved by its return path, or by the message that it returns") {
    const auto proof = [](std::string_view return_path, std::string_view id) {
        const std::string message = bounce_to(return_path, id);
        report_reader reader;
        return authenticity_of(reader.read(message), is_ours, was_sent);
    };
    const auto own = make_verp(form, "ann@example.com");
    REQUIRE(own);
    CHECK(proof(own->view(), "1@elsewhere.example") == authenticity::by_token);
    CHECK(proof("bounces@news.example", "42@news.example") == authenticity::by_message_id);
    CHECK(proof("bounces@news.example", "43@news.example") == authenticity::unproved);
    CHECK(proof("bounces+0123456789-ann=example.com@news.example", "43@news.example") == authenticity::unproved);
}

TEST_CASE("the return path of the conversation counts before that of the header") {
    const auto own = make_verp(form, "ann@example.com");
    REQUIRE(own);
    const report none;
    CHECK(authenticity_of(none, is_ours, was_sent, own->view()) == authenticity::by_token);
    CHECK(authenticity_of(none, is_ours, was_sent) == authenticity::unproved);
}
