// Redaction: what gives way, what stays, and that what is written is one line.
#include <mailbounce/evidence/redact.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using mailbounce::placeholder;
using mailbounce::redact;
using mailbounce::token;
using mailbounce::token_kind;

namespace {

std::string redacted(std::string_view text) {
    std::string line;
    redact(text, [&line](std::string_view piece) { line += piece; });
    return line;
}

}  // namespace

TEST_CASE("addresses, IPs, ids and long numbers give way to placeholders") {
    struct {
        std::string_view text, shown;
    } const rows[] = {
        {"550 5.1.1 <ann@example.com>: User unknown", "550 5.1.1 <{address}>: User unknown"},
        {"ann.b+c@example.com, =?x?=@example.com", "{address}, =?{address}"},
        {"rfc822;ann@example.com mailto:ann@example.com", "rfc822;{address} mailto:{address}"},
        {"ann@[192.0.2.1]", "{address}"},
        {"<\"ann b\"@example.com> no", "<{address}> no"},
        {"\xC3\xA4nn.b@example.com, ann@b\xC3\xBC.example", "{address}, {address}"},
        {"client [192.0.2.1]:25 and 2001:db8::1", "client [{ip}]:25 and {ip}"},
        {"queued as 4XyZ12abc3; 1rXyZ1-00012a-7F, TSS123456", "queued as {id}; {id}, {id}"},
        {"by 4XyZ12abc3/b", "by {id}/b"},
        {"by 4XyZ12abc3-", "by {id}-"},
        {"by 4XyZ12abc3-7", "by {id}"},
        {"by 4XyZ12abc3- as 4XyZ12abc3_, so", "by {id}- as {id}_, so"},
        {"id 4XyZ1 4XyZ12, code TSS12345 TSS123456, number 12345 123456",  // the shortest that give way
         "id 4XyZ1 {id}, code TSS12345 {id}, number 12345 {number}"},
        {"case 1234567 of 2026-01-31 08:58:06, 10MB, 24h, mx7", "case {number} of 2026-01-31 08:58:06, 10MB, 24h, mx7"},
    };
    for (const auto& row : rows) CHECK(redacted(row.text) == row.shown);
}

TEST_CASE("of a URL the scheme and the host name stay") {
    struct {
        std::string_view text, shown;
    } const rows[] = {
        {"see https://example.com/help?u=ann.", "see https://example.com/...."},
        {"https://example.com and http://localhost:8080/", "https://example.com and http://localhost:8080/"},
        {"https://example.com?u=ann https://example.com#ann", "https://example.com... https://example.com..."},
        {"example.com/unsubscribe/ann", "example.com/..."},
        {"https://ann:secret@example.com/x", "https://..."},
        {"http://192.0.2.1/x http://[2001:db8::1]/", "http://... http://..."},
        {"file:///var/mail/ann", "file://..."},
    };
    for (const auto& row : rows) CHECK(redacted(row.text) == row.shown);
}

TEST_CASE("a name alone in quotes or brackets gives way") {
    CHECK(redacted("unknown user: \"ann\"") == "unknown user: \"{name}\"");
    CHECK(redacted("<ann>... 'ann' `ann' <ann_b-c> \"x7\"") == "<{name}>... '{name}' `{name}' <{name}> \"{name}\"");
    CHECK(redacted("'ann' no") == "'{name}' no");
    CHECK(redacted("1'ann' no") == "1'ann' no");  // an apostrophe
    CHECK(redacted("the user's \"mailbox is full\" <mx.example.com> '12345'") ==
          "the user's \"mailbox is full\" <mx.example.com> '12345'");
}

TEST_CASE("a name has 64 octets at most") {
    const std::string longest(64, 'a');
    CHECK(redacted("user \"" + longest + "\"") == "user \"{name}\"");
    CHECK(redacted("user \"" + longest + "a\"") == "user \"" + longest + "a\"");
}

TEST_CASE("what is not marked as a name stays") {
    for (const std::string_view text :
         {"user ann unknown", "can't open /home/ann", "ann.smith", "192-0-2-1.example.net", "[TSS04]", ""})
        CHECK(redacted(text) == text);
}

TEST_CASE("what is written is one line without control characters") {
    CHECK(redacted("550-no\r\n550 user\t\x1B[0m red\x7F") == "550-no  550 user  [0m red ");
    CHECK(redacted(std::string_view("a\0b", 3)) == "a b");
    // ISO-2022-JP, in which no tokens are seen, is left out: nothing hides in it.
    CHECK(redacted("a \x1B$B%a!<%k\x1B(B b") == "a   b");
    CHECK(redacted("a \x1B$Bann@example.com") == "a  ");
    CHECK(redacted("a \x1B$Bx\x1B(") == "a  ");
}

TEST_CASE("redacting what was redacted changes nothing") {
    const std::string once = redacted(
        "<ann@example.com> [192.0.2.1] 1234567 4XyZ12abc3 https://example.com/ann http://192.0.2.1/ user 'ann'");
    CHECK(redacted(once) == once);
}

TEST_CASE("a caller's own function writes what stands there instead") {
    std::string line;
    std::vector<token_kind> kinds;
    std::vector<std::string> texts;
    redact(
        "550 <ann@example.com> 'bob' at 192.0.2.1: https://example.com/x?y",
        [&line](std::string_view piece) { line += piece; },
        [&](const token& t) {
            kinds.push_back(t.kind);
            texts.emplace_back(t.text);
            line += t.kind == token_kind::address ? std::string_view("#1") : placeholder(t.kind);
        });
    CHECK(line == "550 <#1> '{name}' at {ip}: https://example.com/...");
    CHECK(kinds == std::vector<token_kind>{token_kind::address, token_kind::word, token_kind::ip, token_kind::url});
    CHECK(texts == std::vector<std::string>{"ann@example.com", "bob", "192.0.2.1", "x?y"});
}

TEST_CASE("the same pieces and replacements in order make up any text again") {
    std::string text;
    for (int i = 32; i < 256; ++i)
        if (i != 127) (text += static_cast<char>(i)) += "a1@b.c\"<'`/:";
    std::string copy;
    redact(
        text, [&copy](std::string_view piece) { copy += piece; }, [&copy](const token& t) { copy += t.text; });
    CHECK(copy == text);
}

// It works at compile time.
static_assert([] {
    std::size_t size = 0;
    redact("<ann@example.com>", [&size](std::string_view piece) { size += piece.size(); });
    return size == std::string_view("<{address}>").size();
}());
