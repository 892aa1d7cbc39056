// Tokens and what is made of them take time linear in the text: fingerprints, redaction, the frame around a reply.
#include <mailbounce/evidence/fingerprint.hpp>
#include <mailbounce/evidence/frame.hpp>
#include <mailbounce/evidence/redact.hpp>

#include "evidence/read_tokens.hpp"
#include "linear_time.hpp"

using namespace mailbounce;
using tests::filled;
using tests::is_linear;

TEST_CASE("tokens: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        CHECK(fingerprint_of(text).value != 0);
        CHECK(tests::scanned(text).size() <= text.size());
        std::size_t shown = 0;
        redact(text, [&](std::string_view piece) { shown += piece.size(); });
        CHECK(shown > 0);
    };
    for (const char* piece : {"a",
                              "1",
                              "a1",
                              "a.",
                              "a-",
                              "a_",
                              "1.",
                              "1:",
                              "::",
                              ":",
                              "a@",
                              "@",
                              "a@[",
                              "@[",
                              "<",
                              "\"",
                              "\"a",
                              "'",
                              "a'",
                              "https://",
                              "a://",
                              "/a",
                              "a.b/",
                              ").",
                              "xn--",
                              "\x1B$B",
                              "\x1B(",
                              "\x1B",
                              "\xC3",
                              "\xC3\xBC",
                              "\xE5\xAE\x9B",
                              "\xE5\xAE\x9B@",
                              "\xCC\x81",
                              "\xE2\x80\x99",
                              "\x92",
                              "user \"a",
                              "1rXyZ1-",
                              "TSS04 ",
                              "a b ",
                              "4XyZ12abc3",
                              "\n"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "x"); }, read));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "\"x", "@a.example"); }, read));
    }
}

TEST_CASE("frame: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        const framed_reply f = unframe(reply::parse(text));
        CHECK(f.words.size() <= text.size());
    };
    for (const char* piece :
         {"(in reply to ", "Giving up on ", "<<< 550 ", ">>> ", "said: 550 x ", "(state ", "\n", "host "}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read));
    }
}
