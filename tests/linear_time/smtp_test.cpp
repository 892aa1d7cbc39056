// Replies, statuses, addresses and return paths take time linear in the text.
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/mailbox.hpp>
#include <mailbounce/smtp/reply.hpp>
#include <mailbounce/smtp/return_path.hpp>

#include "linear_time.hpp"

using namespace mailbounce;
using tests::filled;
using tests::is_linear;

TEST_CASE("reply: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        const reply r = reply::parse(text);
        std::size_t octets = r.innermost().text().size() + (r.status() ? 1U : 0U);
        for (const std::string_view line : r.lines()) octets += line.size();
        CHECK(octets <= 2 * text.size() + 1);
    };
    for (const char* piece : {"550-",        "550- ",
                              "550 ",        "'550-",
                              "'550-'",      "550 5.1.1 ",
                              "550-5.1.1 ",  ": 550 x ",
                              "(#5.1.1",     "5.5.",
                              "5",           " ",
                              "\r\n",        "-",
                              "x:550 ",      "550 -> ",
                              "'550', ['",   "a",
                              "<<< 550",     "*",
                              "code :",      "said:\n   550\n",
                              "\xE5\xAE\x9B"})
        for (const char* start : {"", "550 ", "550-"}) {
            CAPTURE(piece, start);
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, start); }, read));
        }
}

TEST_CASE("enhanced status, mailbox, return path: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        std::size_t good = enhanced_status::parse(text) ? 1U : 0U;
        good += mailbox::parse(text) ? 1U : 0U;
        good += mailbox::parse_path('<' + text + '>') ? 1U : 0U;
        good += parse_return_path(text) ? 1U : 0U;
        good += parse_verp({.base = "bounces@example.net", .secret = "s"}, text) ? 1U : 0U;
        good += verify_batv({.secret = "s"}, text, 0) ? 1U : 0U;
        good += verify_srs({.secret = "s", .forwarder = "example.net"}, text, 0) ? 1U : 0U;
        CHECK(good == 0);
    };
    for (const char* piece :
         {"5",  "5.", "a", "a.",       "a@",    "@a,",     "@a:",   "\"", "\\\"", "[",        "[IPv6:",
          "::", "1.", "-", "\xC3\xBC", "SRS0=", "SRS1=a=", "prvs=", "=",  "+",    "bounces+", "%40"})
        for (const char* start : {"", "5.1.", "a@", "\"", "a@[IPv6:", "@a:", "bounces+", "SRS0=a=JO="}) {
            CAPTURE(piece, start);
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, start); }, read));
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, start, "@example.net"); }, read));
        }
}
