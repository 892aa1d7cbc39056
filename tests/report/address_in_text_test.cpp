// Addresses as reports write them: RFC 5321 4.1.2, RFC 6531, RFC 3464 2.1.2, in brackets, quotes and other scripts.
#include <mailbounce/report/address_in_text.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce::detail;

namespace {

// Is that the first address, with these marks around it, and do the places say so?
constexpr bool finds(std::string_view text, std::string_view address, std::string_view marked, std::size_t from = 0) {
    const placed_address found = find_address(text, from);
    return found.address == address && found.begin >= from && found.end <= text.size() && found.begin <= found.end &&
           text.substr(found.begin, found.end - found.begin) == marked;
}
constexpr bool finds(std::string_view text, std::string_view address) { return finds(text, address, address); }

constexpr bool finds_none(std::string_view text) { return find_address(text).address.empty(); }

// Are these all the addresses of the text?
constexpr bool finds_all(std::string_view text, std::initializer_list<std::string_view> addresses) {
    placed_address found;
    for (const std::string_view address : addresses) {
        found = find_address(text, found.end);
        if (found.address != address) return false;
    }
    return find_address(text, found.end).address.empty();
}

}  // namespace

static_assert(finds("ann@example.com", "ann@example.com"));
static_assert(finds("to ann@example.com.", "ann@example.com"));
static_assert(finds("ann@example.com, bob@example.com", "ann@example.com"));
static_assert(finds("ann@example.com: host mx.example.com said", "ann@example.com"));
static_assert(finds("550 ann@example.com... User unknown", "ann@example.com"));
static_assert(finds("mailto:ann@example.com?subject=x", "ann@example.com"));
static_assert(finds("RFC822;ann@example.com", "ann@example.com"));
static_assert(finds("ann.lee+news@mail-1.example.com", "ann.lee+news@mail-1.example.com"));
static_assert(finds("bounce+ann=example.com@lists.example.org", "bounce+ann=example.com@lists.example.org"));
static_assert(finds("o'neil@example.com", "o'neil@example.com"));
static_assert(finds("ann%example.org@relay.example", "ann%example.org@relay.example"));
static_assert(finds("host!ann@example.com", "host!ann@example.com"));
static_assert(finds("ann@localhost", "ann@localhost"));
static_assert(finds("ann@my_host.example", "ann@my_host.example"));
static_assert(finds("ann@example.com-", "ann@example.com"));
static_assert(finds("...ann@example.com", "ann@example.com"));
static_assert(finds("--ann@example.com", "ann@example.com"));
static_assert(finds("*ann@example.com*", "ann@example.com"));
static_assert(finds("<@relay.example:ann@example.com>", "ann@example.com"), "a source route, RFC 5321 4.1.2");

// With the marks around it.
static_assert(finds("<ann@example.com>:", "ann@example.com", "<ann@example.com>"));
static_assert(finds("to \"ann@example.com\" failed", "ann@example.com", "\"ann@example.com\""));
static_assert(finds("to 'ann@example.com' failed", "ann@example.com", "'ann@example.com'"));
static_assert(finds("Ann (ann@example.com)", "ann@example.com", "(ann@example.com)"));
static_assert(finds("\"<ann@example.com>\"", "ann@example.com", "\"<ann@example.com>\""));
static_assert(finds("((ann@example.com))", "ann@example.com", "((ann@example.com))"));
static_assert(finds("<ann@example.com", "ann@example.com"));
static_assert(finds("ann@example.com>", "ann@example.com"));
static_assert(finds("<ann@example.com)", "ann@example.com"));
static_assert(finds("< ann@example.com >", "ann@example.com"));
static_assert(finds("<ann@example.com.>", "ann@example.com"));

// Quoted local parts and address literals.
static_assert(finds("\"ann lee\"@example.com", "\"ann lee\"@example.com"));
static_assert(finds("<\"ann lee\"@example.com>", "\"ann lee\"@example.com", "<\"ann lee\"@example.com>"));
static_assert(finds("to \"ann\" \"a b\"@example.com", "\"a b\"@example.com"));
static_assert(finds("\"a\\\"b\"@example.com", "\"a\\\"b\"@example.com"));
static_assert(finds("\"\"@example.com", "\"\"@example.com"));
static_assert(finds("ann@[192.0.2.1]", "ann@[192.0.2.1]"));
static_assert(finds("<ann@[IPv6:2001:db8::1]>", "ann@[IPv6:2001:db8::1]", "<ann@[IPv6:2001:db8::1]>"));
static_assert(finds("ann@[192.0.2.1\nbob@example.com", "bob@example.com"), "a literal that does not end");
static_assert(finds("\nlee\"@example.com bob@example.org", "bob@example.org"), "a quote that does not begin");

// RFC 6531, and text of other scripts beside an address.
static_assert(finds("d\xc3\xb6rte@example.com", "d\xc3\xb6rte@example.com"));
static_assert(
    finds("ann@b\xc3\xbc"
          "cher.example",
          "ann@b\xc3\xbc"
          "cher.example"));
static_assert(finds("\xe9\x85\x8d@\xe4\xbf\xa1.example", "\xe9\x85\x8d@\xe4\xbf\xa1.example"));
static_assert(finds("\xe3\x80\x8c"
                    "ann@example.com\xe3\x80\x8d",
                    "ann@example.com"),
              "corner brackets, U+300C");
static_assert(finds("\xe3\x80\x80"
                    "ann@example.com\xe3\x80\x80",
                    "ann@example.com"),
              "the wide blank, U+3000");
static_assert(finds("\xe5\xae\x9b\xe5\x85\x88\xef\xbc\x9a"
                    "ann@example.com\xe3\x80\x82",
                    "ann@example.com"),
              "the wide colon, U+FF1A, and the full stop, U+3002");
static_assert(finds("\xe2\x80\x9c"
                    "ann@example.com\xe2\x80\x9d",
                    "ann@example.com"),
              "quotes, U+201C");
static_assert(
    finds("\xe2\x80\x9e"
          "ann@example.com\xe2\x80\x9c",
          "ann@example.com"));
static_assert(finds("\xef\xbf\xbd"
                    "ann@example.com\xef\xbf\xbd",
                    "ann@example.com"),
              "U+FFFD, not decoded");

static_assert(finds_none(""));
static_assert(finds_none("@"));
static_assert(finds_none("ann@"));
static_assert(finds_none("@example.com"));
static_assert(finds_none("ann @example.com"));
static_assert(finds_none("ann@ example.com"));
static_assert(finds_none("ann at example.com"));
static_assert(finds_none("ann@..."));
static_assert(finds_none("...@example.com"));
static_assert(finds_none("ann@[192.0.2.1"));
static_assert(finds_none("ann@]"));
static_assert(finds_none("https://example.com/@ann"));
static_assert(finds_none("https://www.example.com/help?for=ann@example.com"), "a part of an address of the web");
static_assert(finds_none("\"@"));
static_assert(finds_none("a@\"b\""));

static_assert(finds_all("a@example.com, <b@example.com>;\n\tc@example.com",
                        {"a@example.com", "b@example.com", "c@example.com"}));
static_assert(finds_all("@ann wrote <b@example.com>", {"b@example.com"}));
static_assert(finds_all("(a@example.com)(b@example.com)", {"a@example.com", "b@example.com"}));
static_assert(finds("ann@example.com bob@example.org", "bob@example.org", "bob@example.org", 1 + 15));
static_assert(finds("ann@example.com", "n@example.com", "n@example.com", 2), "nothing before the place is looked at");
static_assert(finds("<ann@example.com>", "ann@example.com", "ann@example.com", 1));

TEST_CASE("address: blanks and quotes of Latin-1 are no part of one") {
    // U+00A0, which HTML puts anywhere; U+00AB and U+00BB, the quotes of French and Russian.
    CHECK(
        finds("\xc3\xa0\xc2\xa0"
              "ann@example.com\xc2\xa0:",
              "ann@example.com"));
    CHECK(
        finds("\xc2\xab"
              "ann@example.com\xc2\xbb",
              "ann@example.com"));
    CHECK(
        finds("\xc2\xab\xc2\xa0"
              "ann@example.com\xc2\xa0\xc2\xbb",
              "ann@example.com"));
}

TEST_CASE("address: a quoted local part may hold an @") {
    CHECK(finds("<\"ann@example.org\"@example.com>", "\"ann@example.org\"@example.com",
                "<\"ann@example.org\"@example.com>"));
}

TEST_CASE("address: a display name in quotes is no local part") {
    CHECK(finds("\"Ann Lee\" <ann@example.com>", "ann@example.com", "<ann@example.com>"));
    CHECK(finds("said \"no\" to \"ann@example.com\"", "ann@example.com", "\"ann@example.com\""));
}

// RFC 3464 2.1.2: "address-type; address".
static_assert(address_of_field("rfc822; ann@example.com") == "ann@example.com");
static_assert(address_of_field("RFC822;ann@example.com") == "ann@example.com");
static_assert(address_of_field("rfc822; <ann@example.com>") == "ann@example.com");
static_assert(address_of_field("rfc822;< ann@example.com >") == "ann@example.com");
static_assert(address_of_field("rfc822 ;\r\n\tann@example.com") == "ann@example.com");
static_assert(address_of_field("utf-8; d\xc3\xb6rte@example.com") == "d\xc3\xb6rte@example.com", "RFC 6533 3");
static_assert(address_of_field("ann@example.com") == "ann@example.com", "without its type");
static_assert(address_of_field("<ann@example.com>") == "ann@example.com");
static_assert(address_of_field("rfc822; \"a;b\"@example.com") == "\"a;b\"@example.com");
static_assert(address_of_field("ann@example.com;x") == "ann@example.com;x", "a type stands before the address");
static_assert(address_of_field("x400; /C=XX/S=Lee/G=Ann/") == "/C=XX/S=Lee/G=Ann/");
static_assert(address_of_field("x-unix; |/usr/bin/filter -x") == "|/usr/bin/filter -x");
static_assert(address_of_field("rfc822; ann") == "ann", "a local name");
static_assert(address_of_field("rfc822;").empty());
static_assert(address_of_field(";").empty());
static_assert(address_of_field("").empty());
static_assert(address_of_field("<>").empty());
static_assert(address_of_field("< >").empty());
static_assert(address_of_field("<") == "<");
static_assert(address_of_field(">") == ">");

TEST_CASE("address: whatever the bytes, what is found lies in them, and the search goes on") {
    std::mt19937 random(5321);
    const std::string_view pieces[] = {"@",    "a", "b.c", "\"", "\\", "<",    ">",  "[",   "]",
                                       "(",    ")", "'",   ".",  "-",  " ",    "\n", "/",   "\xe3\x80\x8c",
                                       "\xc3", ";", ":",   "*",  "@@", "\r\n", "=",  "a@b", "\xff"};
    for (int round = 0; round < 50000; ++round) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n) text += pieces[random() % std::size(pieces)];
        std::size_t from = 0;
        bool fits = true;
        for (placed_address found = find_address(text); fits && !found.address.empty();
             found = find_address(text, from)) {
            const auto place = static_cast<std::size_t>(found.address.data() - text.data());
            fits = found.begin >= from && found.begin <= place && place + found.address.size() <= found.end &&
                   found.end <= text.size() && found.address.find('@') != std::string_view::npos &&
                   found.address.front() != '@' && found.address.back() != '@';
            from = found.end;
        }
        const std::string_view value = address_of_field(text);
        fits = fits && trim(value) == value && value.size() <= text.size();
        if (!fits) {
            CAPTURE(text);
            CHECK(fits);
        }
    }
}
