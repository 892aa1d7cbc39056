// A reply is judged in time linear in its text, and rules are read in time linear in theirs.
#include <mailbounce/classify/classifier.hpp>

#include <utility>

#include "linear_time.hpp"

using namespace mailbounce;
using tests::filled;
using tests::is_linear;

TEST_CASE("classifier: linear time, whatever the text") {
    const classifier judge;
    const auto classify = [&](const std::string& text) {
        CHECK_FALSE(to_string(judge.classify(text, phase::rcpt, text).reason).empty());
        const delivery d{.text = text, .note = text};
        CHECK_FALSE(to_string(judge.classify(d).reason).empty());
    };
    for (const char* piece : {"mailbox ",
                              "user unknown ",
                              "550 5.1.1 ",
                              "550-",
                              "a-",
                              "a.",
                              "1.",
                              "::",
                              "@",
                              "a@",
                              "<",
                              "https://",
                              "/a",
                              "\x1B$B",
                              "\xC3",
                              "'",
                              "n't",
                              "user ",
                              "recipient address ",
                              "not ",
                              "over quota ",
                              "a b c d ",
                              "mx.google.com ",
                              "TSS04 ",
                              "the is a ",
                              "does not exist ",
                              "4.2.2 said: 550 ",
                              "blocked using a ",
                              "\xE5\xAE\x9B",
                              "\xE5\xAE\x9B\xE5\x85\x88\xE4\xB8\x8D"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, classify));
        CHECK(
            is_linear([=](std::size_t size) { return filled(size, piece, "550 5.1.1 ", " user unknown"); }, classify));
    }
}

TEST_CASE("rule file: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        rule_set rules = rule_set::empty();
        if (rules.add_text(text)) CHECK(rules.rules().empty());
        const classifier judge(std::move(rules));
        CHECK(judge.rules().rules().size() <= text.size());
    };
    for (const char* piece : {"a", " ", "\n", "#", ":", "a: mailbox_full code=552\n", "a: mailbox_full \"a b c\"\n",
                              "a?", "a|", "\"", "off a\n"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "a: mailbox_full \"b "); }, read));
    }
    const auto different = [](std::size_t size) {
        std::string text;
        for (std::size_t i = 0; text.size() < size; ++i) {
            const std::string n = std::to_string(i);
            text += "rule" + n + ": mailbox_full \"box" + n + "x is stuffed\"\n";
        }
        return text;
    };
    CHECK(is_linear(different, read));
    const auto turned_off = [](std::size_t size) { return filled(size, "off mailbox-full\n"); };
    CHECK(is_linear(turned_off, [](const std::string& text) {
        rule_set rules;
        CHECK_FALSE(rules.add_text(text));
    }));
}
