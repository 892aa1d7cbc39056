// What the library knew once, it still knows: replies, their reasons, on what evidence and by which words, in a list of
// their own (known_replies.txt), so that a rule that is lost or told otherwise is seen, which its own sample would not
// show.
#include <mailbounce/classify/classifier.hpp>

#include <fstream>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce;

namespace {

// What stands before the next tab; it is taken off, and the tab.
std::string_view take_field(std::string_view& line) {
    const std::string_view field = line.substr(0, line.find('\t'));
    line.remove_prefix(field.size() < line.size() ? field.size() + 1 : field.size());
    return field;
}

struct reply_and_words {
    std::string reply, words;
};

// A reply as it was, and the words of it that stand in braces.
reply_and_words read(std::string_view text) {
    reply_and_words out;
    bool in_words = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{' || text[i] == '}') {
            in_words = text[i] == '{';
            continue;
        }
        const bool escaped = text[i] == '\\' && i + 1 < text.size();
        if (escaped) ++i;
        const char c = escaped && text[i] == 'n' ? '\n' : text[i];
        out.reply += c;
        if (in_words) out.words += c;
    }
    return out;
}

phase phase_named(std::string_view name) {
    for (const phase p :
         {phase::connect, phase::ehlo, phase::starttls, phase::auth, phase::mail, phase::rcpt, phase::data, phase::eod})
        if (to_string(p) == name) return p;
    CHECK(name.empty());
    return phase::none;
}

}  // namespace

TEST_CASE("replies that are known stay known") {
    const classifier c;
    const std::string here = __FILE__;
    std::ifstream list(here.substr(0, here.find_last_of("/\\") + 1) + "known_replies.txt", std::ios::binary);
    std::string heading;
    std::size_t replies = 0;
    for (std::string line; std::getline(list, line);) {
        if (line.starts_with("= ")) heading = line.substr(2);
        if (line.empty() || line.starts_with("= ") || line.starts_with("# ")) continue;
        std::string_view rest = line;
        const auto [text, words] = read(take_field(rest));
        const phase p = phase_named(take_field(rest));
        const verdict v = c.classify(text, p, rest);
        CAPTURE(line, v.rule);
        CHECK(std::string(to_string(v.reason)).append(", ").append(to_string(v.evidence)) == heading);
        CHECK(v.matched == words);
        ++replies;
    }
    CHECK(replies > 1000);
}
