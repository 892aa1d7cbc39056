// format=flowed: paragraphs joined, and the lines that must stay apart (RFC 3676).
#include <mailbounce/report/flowed.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string unflowed(std::string_view text, bool delsp = false) {
    std::string out;
    mailbounce::append_unflowed(text, delsp, out);
    return out;
}

}  // namespace

TEST_CASE("format=flowed: a paragraph is one line") {
    CHECK(unflowed("Your message could not be delivered \r\nto one or more \r\nrecipients.\r\n\r\nIt\r\nis.\r\n") ==
          "Your message could not be delivered to one or more recipients.\n\nIt\nis.\n");
    CHECK(unflowed("a \nb") == "a b");
    CHECK(unflowed("a \rb\r") == "a b\n");
    CHECK(unflowed("a \n\nb\n") == "a \nb\n");
    CHECK(unflowed("a \n") == "a \n");
    CHECK(unflowed("a\n\n\n") == "a\n\n\n");
    CHECK(unflowed("").empty());
}

TEST_CASE("format=flowed: with delsp, the blank at the wrap goes") {
    CHECK(unflowed("\xE9\x85\x8D \n\xE4\xBF\xA1\n", true) == "\xE9\x85\x8D\xE4\xBF\xA1\n");
    CHECK(unflowed("two words  \nand more\n", true) == "two words and more\n");
    CHECK(unflowed("a \n> b\n", true) == "a\n> b\n");
}

TEST_CASE("format=flowed: a blank that the sender put before a line goes") {
    CHECK(unflowed(" From here\n  > no quote\n   x\n") == "From here\n > no quote\n  x\n");
    CHECK(unflowed("a \n  b\n") == "a  b\n");
}

TEST_CASE("format=flowed: quoted paragraphs are joined, and not with those of another depth") {
    CHECK(unflowed("> a \n> b\n>> c \n>> d\ne\n") == "> a b\n>> c d\ne\n");
    CHECK(unflowed("> a \nb\n") == "> a \nb\n");
    CHECK(unflowed("a \n> b\n") == "a \n> b\n");
    CHECK(unflowed(">a \n>b\n") == ">a b\n");
    CHECK(unflowed(">\n> \n>> \n") == ">\n> \n>> \n");
}

TEST_CASE("format=flowed: a signature is not part of the paragraph before it, nor joined with what follows") {
    CHECK(unflowed("a \n-- \nname \nmore\n") == "a \n-- \nname more\n");
    CHECK(unflowed("> a \n> -- \n> name\n") == "> a \n> -- \n> name\n");
    CHECK(unflowed("-- \nname\n", true) == "-- \nname\n");
    CHECK(unflowed("--  \nname\n") == "--  name\n");
}

TEST_CASE("format=flowed: whatever is cut off, no more comes out than went in, and a text with room is not moved") {
    const std::string text = "a \r\n b\n>> c \n>>d \n-- \n\n> \rx \n";
    for (std::size_t begin = 0; begin <= text.size(); ++begin)
        for (std::size_t size = 0; begin + size <= text.size(); ++size)
            for (const bool delsp : {false, true}) {
                std::string out = "before";
                out.reserve(out.size() + size * mailbounce::flowed_growth);
                const char* const place = out.data();
                mailbounce::append_unflowed(std::string_view(text).substr(begin, size), delsp, out);
                CHECK(out.size() <= 6 + size);
                CHECK(out.data() == place);
            }
}
