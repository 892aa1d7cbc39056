// Addresses and paths of RFC 5321 and RFC 6531: what is one, and what exactly is wrong with what is not.
#include <mailbounce/smtp/mailbox.hpp>

#include <iterator>
#include <string>
#include <type_traits>

#include "catch.hpp"

using mailbounce::mailbox;
using mailbounce::mailbox_fault;

static_assert(std::is_trivially_copyable_v<mailbox>);
static_assert(std::size(mailbounce::detail::mailbox_fault_names) ==
              static_cast<std::size_t>(mailbox_fault::path_too_long) + 1);
static_assert(to_string(mailbox_fault::none) == "none");
static_assert(to_string(mailbox_fault::bad_literal) == "bad_literal");
static_assert(to_string(mailbox_fault::path_too_long) == "path_too_long");

namespace {

constexpr bool splits(std::string_view text, std::string_view local_part, std::string_view domain) {
    const auto read = mailbox::parse(text);
    return read && read->text() == text && read->local_part() == local_part && read->domain() == domain;
}

constexpr bool fails(std::string_view text, mailbox_fault fault, std::size_t position) {
    const auto read = mailbox::parse(text);
    return !read && read.error().fault == fault && read.error().position == position;
}

constexpr bool path_fails(std::string_view text, mailbox_fault fault, std::size_t position) {
    const auto read = mailbox::parse_path(text);
    return !read && read.error().fault == fault && read.error().position == position;
}

constexpr bool path_holds(std::string_view text, std::string_view address) {
    const auto read = mailbox::parse_path(text);
    return read && *read && (*read)->text() == address;
}

using f = mailbox_fault;

}  // namespace

static_assert(splits("user@example.com", "user", "example.com"));
static_assert(splits("first.last+tag@mail-1.example", "first.last+tag", "mail-1.example"));
static_assert(splits("!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~", "example.com"));
static_assert(splits("a@localhost", "a", "localhost"));
static_assert(splits("a@1.2.example", "a", "1.2.example"));
static_assert(splits("\"a b\"@example.com", "\"a b\"", "example.com"));
static_assert(splits("\"a@b\\\"c\\\\\"@example.com", "\"a@b\\\"c\\\\\"", "example.com"));
static_assert(splits("\"\"@example.com", "\"\"", "example.com"));
static_assert(splits("us\xC3\xA9r@example.com", "us\xC3\xA9r", "example.com"));
static_assert(
    splits("user@b\xC3\xBC"
           "cher.example",
           "user",
           "b\xC3\xBC"
           "cher.example"));
static_assert(splits("\"\xE5\xAE\x9B\"@example.com", "\"\xE5\xAE\x9B\"", "example.com"));
static_assert(splits("user@[192.0.2.1]", "user", "[192.0.2.1]"));
static_assert(splits("user@[IPv6:2001:db8::1]", "user", "[IPv6:2001:db8::1]"));

static_assert(mailbox::parse("\"a\"@example.com")->is_quoted());
static_assert(!mailbox::parse("a@example.com")->is_quoted());
static_assert(mailbox::parse("a@[192.0.2.1]")->is_literal());
static_assert(!mailbox::parse("a@example.com")->is_literal());
static_assert(mailbox::parse("\xC3\xA9@example.com")->needs_smtputf8());
static_assert(mailbox::parse("a@\xC3\xA9.example")->needs_smtputf8());
static_assert(!mailbox::parse("a@xn--9ca.example")->needs_smtputf8());

static_assert(fails("", f::empty, 0));
static_assert(fails("user", f::no_at, 4));
static_assert(fails("\"user\"", f::no_at, 6));
static_assert(fails("\"user\"x@example.com", f::no_at, 6));
static_assert(fails("@example.com", f::empty_local_part, 0));
static_assert(fails("user@", f::empty_domain, 5));
static_assert(fails("user@ example.com", f::empty_domain, 5));
static_assert(fails(".user@example.com", f::dot_misplaced, 0));
static_assert(fails("user.@example.com", f::dot_misplaced, 4));
static_assert(fails("us..er@example.com", f::dot_misplaced, 3));
static_assert(fails("user@.example.com", f::dot_misplaced, 5));
static_assert(fails("user@example..com", f::dot_misplaced, 13));
static_assert(fails("user@example.com.", f::dot_misplaced, 16));
static_assert(fails("us er@example.com", f::bad_character, 2));
static_assert(fails(" user@example.com", f::bad_character, 0));
static_assert(fails("us(er)@example.com", f::bad_character, 2));
static_assert(fails("\"us\ner\"@example.com", f::bad_character, 3));
static_assert(fails("\"us\\\ner\"@example.com", f::bad_character, 4));
static_assert(fails("\"us\\\xC3\xA9r\"@example.com", f::bad_character, 4));
static_assert(fails("user@exam_ple.com", f::bad_character, 9));
static_assert(fails("user@_example.com", f::bad_character, 5));
static_assert(fails("a@b@example.com", f::bad_character, 3));
static_assert(fails("\"user@example.com", f::unterminated_quote, 17));
static_assert(fails("\"user\\", f::unterminated_quote, 6));
static_assert(fails("\"user\\\"", f::unterminated_quote, 7));
static_assert(fails("user@-example.com", f::bad_label, 5));
static_assert(fails("user@example-.com", f::bad_label, 12));
static_assert(fails("user@example.com ", f::trailing_garbage, 16));
static_assert(fails("user@example.com>", f::trailing_garbage, 16));
static_assert(fails("user@example.com, x@example.com", f::trailing_garbage, 16));
static_assert(fails("user@[192.0.2.1]x", f::bad_character, 16));

// UTF-8: cut, overlong, surrogate, beyond U+10FFFF, lone; the first and last of each length are good.
static_assert(fails("\xC3@example.com", f::invalid_utf8, 0));
static_assert(fails("a\xC0\xAF@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xE0\x80\xAF@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xE0\x9F\xBF@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xED\xA0\x80@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xF0\x80\x80\x80@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xF0\x8F\xBF\xBF@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xC1\xBF@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xC3\xC0@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xE3\x81\xC0@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xF4\x90\x80\x80@example.com", f::invalid_utf8, 1));
static_assert(fails("a\xF5\x80\x80\x80@example.com", f::invalid_utf8, 1));
static_assert(fails("a\x80@example.com", f::invalid_utf8, 1));
static_assert(fails("\"a\xFF\"@example.com", f::invalid_utf8, 2));
static_assert(fails("a@ex\xC3.example", f::invalid_utf8, 4));
static_assert(fails("a@ex\xC3", f::invalid_utf8, 4));
static_assert(mailbox::parse("\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF@example.com"));
static_assert(mailbox::parse("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF@example.com"));

// Address literals, RFC 5321 4.1.3.
static_assert(mailbox::parse("a@[0.0.0.0]"));
static_assert(mailbox::parse("a@[255.255.255.255]"));
static_assert(mailbox::parse("a@[ipv6:::]"));
static_assert(mailbox::parse("a@[IPV6:::1]"));
static_assert(mailbox::parse("a@[IPv6:1::]"));
static_assert(mailbox::parse("a@[IPv6:1:2:3:4:5:6:7:8]"));
static_assert(mailbox::parse("a@[IPv6:1:2:3::4:5:6]"));
static_assert(mailbox::parse("a@[IPv6:ABCD:ef01:0:0:0:0:192.0.2.1]"));
static_assert(mailbox::parse("a@[IPv6:::ffff:192.0.2.1]"));
static_assert(fails("a@[]", f::bad_literal, 3));
static_assert(fails("a@[192.0.2.1", f::bad_literal, 12));
static_assert(fails("a@[192.0.2]", f::bad_literal, 10));
static_assert(fails("a@[192.0.2.1.5]", f::bad_literal, 12));
static_assert(fails("a@[192.0.2.256]", f::bad_literal, 14));
static_assert(fails("a@[192.0.2.0001]", f::bad_literal, 14));
static_assert(fails("a@[2001:db8::1]", f::bad_literal, 6));
static_assert(fails("a@[X-tag:something]", f::bad_literal, 3));
static_assert(!mailbox::parse("a@[IPv6:]"));
static_assert(!mailbox::parse("a@[IPv6:1]"));
static_assert(!mailbox::parse("a@[IPv6:1:2:3:4:5:6:7]"));
static_assert(!mailbox::parse("a@[IPv6:1:2:3:4:5:6:7:8:9]"));
static_assert(!mailbox::parse("a@[IPv6:1:2:3:4:5:6:7:]"));
static_assert(!mailbox::parse("a@[IPv6:1:2:3::4:5:6:7]"));
static_assert(!mailbox::parse("a@[IPv6:1::2::3]"));
static_assert(!mailbox::parse("a@[IPv6:1:::2]"));
static_assert(!mailbox::parse("a@[IPv6::1]"));
static_assert(!mailbox::parse("a@[IPv6:12345::]"));
static_assert(!mailbox::parse("a@[IPv6:g::]"));
static_assert(!mailbox::parse("a@[IPv6:192.0.2.1::]"));
static_assert(!mailbox::parse("a@[IPv6:192.0.2.1]"));
static_assert(!mailbox::parse("a@[IPv6:1:2:3:4:5:6:7:192.0.2.1]"));
static_assert(!mailbox::parse("a@[IPv6:::1"));
static_assert(!mailbox::parse("a@[\x09PV6:::1]"));  // a control that differs from 'i' in one bit

// Paths.
static_assert(path_holds("<user@example.com>", "user@example.com"));
static_assert(path_holds("<\"a>b\"@example.com>", "\"a>b\"@example.com"));
static_assert(path_holds("<a@[192.0.2.1]>", "a@[192.0.2.1]"));
static_assert(path_holds("<@relay.example:a@example.com>", "a@example.com"));
static_assert(path_holds("<@one.example,@two.example:a@example.com>", "a@example.com"));
static_assert(mailbox::parse_path("<>"));
static_assert(!mailbox::parse_path("<>")->has_value());
static_assert(path_fails("", f::empty, 0));
static_assert(path_fails("a@example.com", f::no_bracket, 0));
static_assert(path_fails("<a@example.com", f::no_bracket, 14));
static_assert(path_fails("<", f::empty, 1));
static_assert(path_fails("<>x", f::trailing_garbage, 2));
static_assert(path_fails("<a@example.com> x", f::trailing_garbage, 15));
static_assert(path_fails("<a@example.com x>", f::trailing_garbage, 14));
static_assert(path_fails("<a@exa_mple.com>", f::bad_character, 6));
static_assert(path_fails("<a@>", f::empty_domain, 3));
static_assert(path_fails("<@relay.example a@example.com>", f::bad_character, 15));
static_assert(path_fails("<@relay.example,a@example.com>", f::bad_character, 16));
static_assert(path_fails("<@relay.example:>", f::bad_character, 16));

TEST_CASE("limits of RFC 5321 4.5.3.1 and RFC 5890 4.2: the last octet that fits, and the first that does not") {
    const std::string host = "@example.com";
    CHECK(mailbox::parse(std::string(64, 'a') + host));
    CHECK(fails(std::string(65, 'a') + host, f::local_part_too_long, 64));
    CHECK(mailbox::parse('"' + std::string(62, 'a') + '"' + host));
    CHECK(fails('"' + std::string(63, 'a') + '"' + host, f::local_part_too_long, 64));

    CHECK(mailbox::parse("a@" + std::string(63, 'b') + ".example"));
    CHECK(fails("a@" + std::string(64, 'b') + ".example", f::label_too_long, 65));
    std::string wide;
    while (wide.size() < 252) wide += "\xE5\xAE\x9B";
    CHECK(mailbox::parse("a@" + wide));
    CHECK(fails("a@" + wide + "x", f::label_too_long, 254));

    const std::string label = std::string(63, 'b') + '.';
    const std::string domain = label + label + label + std::string(63, 'c');
    REQUIRE(domain.size() == 255);
    CHECK(mailbox::parse("a@" + domain));
    CHECK(fails("a@x." + domain, f::domain_too_long, 257));

    const std::string path = "<a@" + domain.substr(0, 252) + ">";
    REQUIRE(path.size() == 256);
    CHECK(mailbox::parse_path(path));
    CHECK(path_fails("<b" + path.substr(1), f::path_too_long, 256));
}

TEST_CASE("each octet may stand where the grammar has it") {
    const std::string specials = "!#$%&'*+-/=?^_`{|}~";
    for (int i = 0; i < 128; ++i) {
        const char c = static_cast<char>(i);
        const bool alnum = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        CAPTURE(i);
        const std::string x(1, c);
        CHECK(mailbox::parse("a" + x + "b@example.com").has_value() ==
              (alnum || c == '.' || specials.find(c) != specials.npos));
        CHECK(mailbox::parse("\"a" + x + "b\"@example.com").has_value() == (c >= ' ' && c <= '~' && c != '"'));
        CHECK(mailbox::parse("\"\\" + x + "\"@example.com").has_value() == (c >= ' ' && c <= '~'));
        CHECK(mailbox::parse("a@b" + x + "c.example").has_value() == (alnum || c == '-' || c == '.'));
    }
}
