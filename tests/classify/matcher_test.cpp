#include <mailbounce/classify/matcher.hpp>

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;
using detail::matcher;
using detail::pattern_match;
using detail::pattern_tree;

namespace {

// What is found, as "id:text" in the order in which it is found: the shorter first.
std::vector<std::string> found(pattern_tree m, std::string_view text) {
    std::vector<std::string> out;
    matcher(std::move(m))
        .scan(
            text,
            [&](const pattern_match& match) {
                out.push_back(std::to_string(match.id).append(":").append(match.begin, match.end));
            },
            [](std::string_view) {});
    return out;
}

using list = std::vector<std::string>;

}  // namespace

TEST_CASE("a pattern is words in turn, in any case, whatever separates them") {
    pattern_tree m;
    m.add("user unknown", 1);
    CHECK(found(m, "550 User unknown") == list{"1:User unknown"});
    CHECK(found(m, "550 USER\r\n  --unknown!!") == list{"1:USER\r\n  --unknown"});
    CHECK(found(m, "unknown user").empty());
    CHECK(found(m, "user is unknown").empty());
    CHECK(found(m, "userunknown user-unknowns").empty());
    CHECK(found(m, "user user unknown unknown") == list{"1:user unknown"});
    CHECK(found(m, "").empty());
}

TEST_CASE("what varies from reply to reply is passed over") {
    pattern_tree m;
    m.add("user unknown", 1);
    CHECK(found(m, "User <ann@example.com> unknown") == list{"1:User <ann@example.com> unknown"});
    CHECK(found(m, "user 192.0.2.1 4711 a1b2c3 mx.example.com https://example.com/x 5.1.1 unknown").size() == 1);
    CHECK(found(m, "user ann unknown").empty());
}

TEST_CASE("addresses are told as they pass") {
    pattern_tree m;
    std::string seen;
    matcher(std::move(m))
        .scan(
            "<ann@example.com> and bob@example.org, not example.net", [](const pattern_match&) {},
            [&](std::string_view address) { seen.append(address).append(" "); });
    CHECK(seen == "ann@example.com bob@example.org ");
}

TEST_CASE("words that carry no meaning are passed over, in patterns and in texts") {
    pattern_tree m;
    m.add_forms("- the is has been of");
    m.add("the mailbox is full", 1);
    CHECK(found(m, "Mailbox full") == list{"1:Mailbox full"});
    CHECK(found(m, "mailbox has been full").size() == 1);
    m.add("postbox of * is stuffed", 2);
    CHECK(found(m, "the postbox of ann is stuffed") == list{"2:postbox of ann is stuffed"});
    CHECK(found(m, "the postbox of ann and bob and carl is stuffed").empty());
}

TEST_CASE("forms of a word are equal") {
    pattern_tree m;
    m.add_forms("mailbox mailboxes inbox");
    m.add("inbox full", 1);
    CHECK(found(m, "mailboxes full").size() == 1);
    CHECK(found(m, "inbox full").size() == 1);
    CHECK(found(m, "box full").empty());
}

TEST_CASE("alternatives, words that may be missing, and words of several parts") {
    pattern_tree m;
    m.add("no such? user|account|mail-drop", 7);
    for (const char* text : {"no such user", "no user", "no such account", "No mail drop", "no such mail-drop"}) {
        CAPTURE(text);
        CHECK(found(m, text).size() == 1);
    }
    CHECK(found(m, "no such such user").empty());
}

TEST_CASE("a gap admits up to that many words, and none") {
    pattern_tree m;
    m.add("mailbox *2 full", 1);
    CHECK(found(m, "mailbox full") == list{"1:mailbox full"});
    CHECK(found(m, "mailbox one full").size() == 1);
    CHECK(found(m, "mailbox one two full").size() == 1);
    CHECK(found(m, "mailbox one two three full").empty());
    CHECK(found(m, "mailbox <a@example.com> one 4711 two full").size() == 1);
    m.add("message * delivered *1 because *4 quota", 2);
    CHECK(found(m, "message was not yet delivered just because the user has no quota") ==
          list{"2:message was not yet delivered just because the user has no quota"});
}

TEST_CASE("very many patterns are told apart") {
    // Rows of one edge each, which only their beginnings tell apart.
    constexpr std::size_t count = 60'000;
    const auto word = [](std::size_t i) { return std::string("w").append(std::to_string(i)); };
    const auto text = [&](std::size_t first, std::size_t second) { return word(first) + " " + word(second); };
    pattern_tree tree;
    std::vector<std::string> patterns(count);
    for (std::uint32_t i = 0; i < count; ++i) tree.add(patterns[i] = text(i, i + 1), i);
    const matcher m(std::move(tree));
    const auto matches = [&](const std::string& what) {
        std::vector<std::uint32_t> ids;
        m.scan(
            what, [&](const pattern_match& match) { ids.push_back(match.id); }, [](std::string_view) {});
        return ids;
    };
    for (std::uint32_t i = 0; i < count; i += 97) {
        CAPTURE(i);
        CHECK(matches(patterns[i]) == std::vector<std::uint32_t>{i});
        for (std::size_t apart = 2; i + apart < count; apart = 2 * (apart - 1) + 1)
            CHECK(matches(text(i, i + apart)).empty());
    }
}

TEST_CASE("several patterns match at once, the longer beside the shorter") {
    pattern_tree m;
    m.add("recipient address rejected", 1);
    m.add("address rejected user unknown", 2);
    m.add("rejected", 3);
    m.add("rejected", 4);
    std::vector<std::pair<unsigned, unsigned>> words;
    matcher(std::move(m))
        .scan(
            "Recipient address rejected: User unknown",
            [&](const pattern_match& p) { words.emplace_back(p.id, p.words); }, [](std::string_view) {});
    CHECK(words == std::vector<std::pair<unsigned, unsigned>>{{4, 1}, {3, 1}, {1, 3}, {2, 4}});
}

TEST_CASE("hosts match with those below them, alone and in URLs, but not in addresses") {
    pattern_tree m;
    m.add("spamhaus.org", 1);
    m.add("blocked using spamhaus.org", 2);
    CHECK(found(m, "see zen.spamhaus.org") == list{"1:zen.spamhaus.org"});
    CHECK(found(m, "see https://www.SPAMHAUS.org/query/ip/192.0.2.1.") ==
          list{"1:https://www.SPAMHAUS.org/query/ip/192.0.2.1"});
    CHECK(found(m, "blocked using sbl-xbl.spamhaus.org").size() == 2);
    CHECK(found(m, "notspamhaus.org spamhaus.org.example.com ann@spamhaus.org spamhaus").empty());
    CHECK(found(m, "a.b.c.d.e.f.spamhaus.org").size() == 1);
    CHECK(found(m, std::string(60, 'a') + "." + std::string(60, 'b') + ".spamhaus.org").size() == 1);
}

TEST_CASE("the end of a host's name is not a word") {
    pattern_tree m;
    m.add("net user", 1);
    m.add("example.com", 2);
    CHECK(found(m, "smtp.example.net: user limit").empty());
    CHECK(found(m, "net user") == list{"1:net user"});
    CHECK(found(m, "see www.example.com") == list{"2:www.example.com"});
}

TEST_CASE("words of a URL's path and query match only where a pattern asks for them") {
    pattern_tree m;
    m.add("/rdns", 1);
    m.add("spam", 2);
    CHECK(found(m, "see https://example.com/errors?ip=192.0.2.1&c=rdns#x") == list{"1:rdns"});
    CHECK(found(m, "see https://example.com/spam/rejected").empty());
    CHECK(found(m, "rdns").empty());
}

TEST_CASE("characters of Chinese and Japanese are words of their own") {
    pattern_tree m;
    m.add("\xE5\xAE\x9B\xE5\x85\x88 * \xE4\xB8\x8D\xE6\x98\x8E", 1);  // atesaki ... fumei
    CHECK(found(m, "\xE5\xAE\x9B\xE5\x85\x88\xE3\x81\x8C\xE4\xB8\x8D\xE6\x98\x8E\xE3\x81\xA7\xE3\x81\x99").size() == 1);
}

namespace {

// A pattern of words of one letter, and a plain search for it that tries every choice.
struct plain_pattern {
    struct element {
        std::string words;  // the alternatives
        unsigned gap_before = 0;
        bool optional = false;
    };
    std::vector<element> elements;
    std::string text;

    bool found_in(const std::string& words) const {
        for (std::size_t at = 0; at < words.size(); ++at)
            if (goes_on(words, at, 0, false)) return true;
        return false;
    }

private:
    bool goes_on(const std::string& words, std::size_t at, std::size_t index, bool begun) const {
        if (index == elements.size()) return begun;
        const element& e = elements[index];
        if (e.optional && goes_on(words, at, index + 1, begun)) return true;
        if (e.gap_before > 0 && !begun) return false;
        for (std::size_t skipped = 0; skipped <= e.gap_before && at + skipped < words.size(); ++skipped)
            if (e.words.find(words[at + skipped]) != std::string::npos &&
                goes_on(words, at + skipped + 1, index + 1, true))
                return true;
        return false;
    }
};

}  // namespace

TEST_CASE("it finds what a plain search finds") {
    std::mt19937 random(20261122);
    const auto letter = [&] { return static_cast<char>('a' + random() % 5); };
    const auto random_pattern = [&] {
        plain_pattern p;
        for (std::size_t i = 0, n = 1 + random() % 4; i < n; ++i) {
            plain_pattern::element e{std::string(1, letter())};
            if (i > 0 && random() % 3 == 0) e.gap_before = 1 + static_cast<unsigned>(random() % 3);
            if (e.gap_before > 0) p.text.append("*").append(std::to_string(e.gap_before)).append(" ");
            p.text += e.words;
            while (random() % 2 == 0) {
                e.words += letter();
                p.text += std::string("|") + e.words.back();
            }
            e.optional = e.gap_before == 0 && random() % 4 == 0;
            p.text += e.optional ? "? " : " ";
            p.elements.push_back(e);
        }
        return p;
    };
    for (int round = 0; round < 3000; ++round) {
        std::vector<plain_pattern> patterns;
        while (patterns.size() < 6)
            if (plain_pattern p = random_pattern(); !check_pattern(p.text)) patterns.push_back(std::move(p));
        pattern_tree m;
        for (std::size_t id = 0; id < patterns.size(); ++id) m.add(patterns[id].text, static_cast<std::uint32_t>(id));
        std::string words, text;
        for (int i = 0; i < (round % 10 == 0 ? 300 : 10); ++i) {  // the long ones are read in several parts
            words += round % 10 == 0 && i % 70 < 60 ? 'z' : letter();
            text += words.back() + std::string(" ");
        }
        std::vector<bool> seen(patterns.size());
        matcher(std::move(m))
            .scan(
                text, [&](const pattern_match& p) { seen[p.id] = true; }, [](std::string_view) {});
        for (std::size_t id = 0; id < patterns.size(); ++id) {
            CAPTURE(round, patterns[id].text, text);
            CHECK(seen[id] == patterns[id].found_in(words));
        }
    }
}

TEST_CASE("alternatives that share a node come apart when another pattern goes on from one of them") {
    pattern_tree m;
    m.add("a|b c|d e", 1);
    m.add("b c f", 2);
    m.add("b", 3);
    m.add("a d e g", 4);
    CHECK(found(m, "a c e") == list{"1:a c e"});
    CHECK(found(m, "b c e") == list{"3:b", "1:b c e"});
    CHECK(found(m, "b c f") == list{"3:b", "2:b c f"});
    CHECK(found(m, "a c f").empty());
    CHECK(found(m, "a d e g") == list{"1:a d e", "4:a d e g"});
    CHECK(found(m, "b d e g") == list{"3:b", "1:b d e"});
}

TEST_CASE("a pattern of several parts is found wherever it stands in a long text") {
    pattern_tree m;
    m.add("user *9 no *9 longer *9 here", 1);
    for (int before = 0; before < 300; ++before) {
        std::string text;
        for (int i = 0; i < before; ++i) text += "word ";
        text += "user a b c d e f g h i no a b c d e f g h i longer a b c d e f g h i here";
        CAPTURE(before);
        CHECK(found(m, text).size() == 1);
        CHECK(found(m, text + " and so on").size() == 1);
    }
}

TEST_CASE("a word that leads to several places, over gaps of its own") {
    pattern_tree m;
    m.add("user unknown here", 1);
    m.add("user *2 unknown there", 2);
    m.add("user *6 unknown now", 3);
    CHECK(found(m, "user unknown here").size() == 1);
    CHECK(found(m, "user unknown there").size() == 1);
    CHECK(found(m, "user x x unknown there").size() == 1);
    CHECK(found(m, "user x x unknown here").empty());
    CHECK(found(m, "user x x x x x x unknown now").size() == 1);
    CHECK(found(m, "user x x x x x x unknown there").empty());
    CHECK(found(m, "user x x x x x x x unknown now").empty());
}

TEST_CASE("a text that starts more patterns than any reply is read to its end") {
    pattern_tree m;
    m.add("a *9 a *9 a *9 a *9 b", 1);
    m.add("user unknown", 2);
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "a ";
    for (int i = 0; i < 200; ++i) text += "x ";
    CHECK(found(m, text + "user unknown") == list{"2:user unknown"});
}

TEST_CASE("tables grow with the patterns, and go on finding the first") {
    pattern_tree m;
    for (unsigned i = 0; i < 20000; ++i)
        m.add("word" + std::string(1, static_cast<char>('a' + i % 26)) + " " + std::to_string(i) + "x", i);
    CHECK(found(m, "worda 0x") == list{"0:worda 0x"});
    CHECK(found(m, "wordf 19999x") == list{"19999:wordf 19999x"});
    CHECK(found(m, "worda 19999x").empty());
}

TEST_CASE("patterns share their beginnings, however many there are") {
    constexpr unsigned count = 20000;
    pattern_tree m;
    const auto add = [&](unsigned i, const char* last) { m.add(std::to_string(i) + "a b " + last, i); };
    for (unsigned i = 0; i < count; ++i) add(i, "c");
    for (unsigned i = 0; i < count; ++i) add(i, "d");
    CHECK(m.nodes().size() == 1 + 4 * count);  // the root, and behind each first word: b, and c and d
    CHECK(m.edges().size() == 3 * count);
}
