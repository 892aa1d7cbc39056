// Return paths in VERP, BATV and SRS: as they are made, as they are found in the field, what is none, and that nothing
// can be changed in one that is signed. The signatures were computed with another HMAC than the library's.
#include <mailbounce/smtp/return_path.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

using namespace mailbounce;

static_assert(std::is_trivially_copyable_v<return_path>);
static_assert(std::is_same_v<address_text, fixed_text<254>>);
static_assert(to_string(return_path_kind::plain) == "plain");
static_assert(to_string(return_path_kind::verp) == "verp");
static_assert(to_string(return_path_kind::batv) == "batv");
static_assert(to_string(return_path_kind::srs) == "srs");

namespace {

constexpr std::int64_t today = 20782;  // 2026-11-25

constexpr bool is(const std::optional<address_text>& made, std::string_view text) {
    return made && made->view() == text;
}

constexpr bool holds(std::string_view path, return_path_kind kind, std::string_view address) {
    const auto read = parse_return_path(path);
    return read && read->kind == kind && read->address.view() == address;
}
constexpr bool is_plain(std::string_view path) { return holds(path, return_path_kind::plain, path); }

// --- Forms and settings

constexpr verp_form list{.base = "list-bounces@lists.example.net"};
constexpr verp_form numbered{.base = "bounce@example.net", .delimiter = '-', .has_token = true};
constexpr verp_form courier{.base = "list@example.net", .delimiter = '-', .escape = '+'};
constexpr verp_form signed_list{
    .base = "bounces@lists.example.net", .has_token = true, .secret = "a secret of the list"};
constexpr batv_settings batv{.secret = "a secret of example.com"};
constexpr srs_settings srs{.secret = "a secret of the forwarder", .forwarder = "forward.example.net"};
constexpr srs_settings second{.secret = "a secret of the second", .forwarder = "second.example.org"};

constexpr bool tells(const verp_form& form, std::string_view path, std::string_view recipient,
                     std::string_view token = {}) {
    const auto read = parse_verp(form, path);
    return read && read->recipient.view() == recipient && read->token == token;
}

constexpr bool round_trips(const verp_form& form, std::string_view recipient, std::string_view token = {}) {
    const auto made = make_verp(form, recipient, token);
    return made && tells(form, made->view(), recipient, token);
}

// --- Chance. The distributions of <random> differ from library to library.

class chance {
public:
    explicit chance(std::uint64_t seed) : bits_(seed) {}

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(bits_() % n); }
    char one_of(std::string_view characters) { return characters[below(characters.size())]; }

    // An address of atoms, of a length that fits into a return path.
    std::string address() {
        std::string text = atoms("abcXYZ019+-=_%/'", 1 + below(2), 1 + below(4)) + '@';
        return text + atoms("abcxyz019", 1, 1 + below(5)) + one_of(".-") + "example.com";
    }

    // The text with another character somewhere behind the first five; another letter, not only its other case.
    std::string changed(std::string_view text) {
        std::string other(text);
        char& c = other[5 + below(text.size() - 5)];
        for (const char old = c; detail::to_lower(c) == detail::to_lower(old);) c = static_cast<char>('!' + below(94));
        return other;
    }

private:
    std::string atoms(std::string_view characters, std::size_t count, std::size_t size) {
        std::string text;
        for (; count > 0; --count) {
            for (std::size_t i = 0; i < size; ++i) text += one_of(characters);
            if (count > 1) text += '.';
        }
        return text;
    }

    std::mt19937_64 bits_;
};

// Asks of each change of one character, and of each lost and each added one, whether it is taken; but for the case of
// letters, and what may_change allows at a position.
template <class IsTaken, class MayChange>
void no_change_is_taken(const std::string& path, IsTaken is_taken, MayChange may_change) {
    CHECK(is_taken(path));
    for (std::size_t i = 0; i < path.size(); ++i) {
        for (char c = '!'; c <= '~'; ++c) {
            std::string other = path;
            other[i] = c;
            if (detail::to_lower(c) != detail::to_lower(path[i]) && !may_change(i, c)) {
                INFO(other);
                CHECK_FALSE(is_taken(other));
            }
        }
        std::string shorter = path, longer = path;
        INFO("at " << i);
        CHECK_FALSE(is_taken(shorter.erase(i, 1)));
        CHECK_FALSE(is_taken(longer.insert(i, 1, 'a')));
    }
}
template <class IsTaken>
void no_change_is_taken(const std::string& path, IsTaken is_taken) {
    no_change_is_taken(path, is_taken, [](std::size_t, char) { return false; });
}

}  // namespace

// --- VERP

static_assert(is(make_verp(list, "user@example.com"), "list-bounces+user=example.com@lists.example.net"));
static_assert(is(make_verp(numbered, "user@example.com", "123"), "bounce-123-user=example.com@example.net"));
static_assert(is(make_verp({.base = "bounces@example.net", .delimiter = '='}, "user@example.com"),
                 "bounces=user=example.com@example.net"));
static_assert(tells(list, "list-bounces+user=example.com@lists.example.net", "user@example.com"));
static_assert(tells(numbered, "bounce-123-user=example.com@example.net", "user@example.com", "123"));
static_assert(tells(numbered, "bounce-585af8.1a95e6-user=example.com@example.net", "user@example.com",
                    "585af8.1a95e6"));

// With its form, a recipient may hold what separates the parts.
static_assert(round_trips(list, "first-last+tag=a@example.com"));
static_assert(round_trips(numbered, "first-last+tag=a@example.com", "m42"));
static_assert(round_trips(list, "100%25@example.com"));
static_assert(round_trips(courier, "user+tag@example.com"));
static_assert(round_trips(list, "\"a b\"@example.com"));
static_assert(round_trips(list, "\"a@b.example.org\"@example.com"));
static_assert(round_trips(list, "\".a..b.\"@example.com"));
static_assert(round_trips(list, "user@[192.0.2.1]"));
static_assert(round_trips(list, "user@[IPv6:2001:db8::1]"));
static_assert(round_trips(list, "caf\xC3\xA9@example.com"));
static_assert(round_trips(list, "user.@example.com"));  // old addresses of Japanese mobile providers

static_assert(is(make_verp(list, "\"a b\"@[192.0.2.1]"), "list-bounces+%22a%20b%22=%5b192.0.2.1%5d@lists.example.net"));
static_assert(is(make_verp(courier, "user+tag@example.com"), "list-user+2btag=example.com@example.net"));
static_assert(tells(courier, "list-user+2Btag=example.com@example.net", "user+tag@example.com"));
static_assert(tells(courier, "list-node42+21ann=old.example.com@example.net", "node42!ann@old.example.com"));
static_assert(tells(list, "list-bounces+user%40example.com@lists.example.net", "user@example.com"));
// What is no escape stays as it is.
static_assert(tells(list, "list-bounces+100%=example.com@lists.example.net", "100%@example.com"));
static_assert(tells(list, "list-bounces+100%4=example.com@lists.example.net", "100%4@example.com"));
static_assert(tells(list, "list-bounces+100%zz=example.com@lists.example.net", "100%zz@example.com"));
static_assert(tells(list, "list-bounces+100%4z=example.com@lists.example.net", "100%4z@example.com"));
static_assert(tells(list, "list-bounces+100%z4=example.com@lists.example.net", "100%z4@example.com"));
// Relays may change the case of letters.
static_assert(tells(list, "LIST-BOUNCES+USER=EXAMPLE.COM@LISTS.EXAMPLE.NET", "USER@EXAMPLE.COM"));

// Not of this form.
static_assert(!parse_verp(list, ""));
static_assert(!parse_verp(list, "list-bounces@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces+@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces+user@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces+=example.com@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces+user=@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces+user=-.com@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces-user=example.com@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces+user=example.com@example.net"));
static_assert(!parse_verp(list, "list-bounce+user=example.com@lists.example.net"));
static_assert(!parse_verp(list, "<list-bounces+user=example.com@lists.example.net>"));
static_assert(!parse_verp(list, "list-bounces+user%0d%0aX:=example.com@lists.example.net"));  // no control characters
static_assert(!parse_verp(list, "list-bounces+user%0b=example.com@lists.example.net"));
static_assert(!parse_verp(list, "list-bounces+us%20er=example.com@lists.example.net"));
static_assert(!parse_verp(numbered, "bounce-user=example.com@example.net"));
static_assert(!parse_verp(numbered, "bounce--user=example.com@example.net"));
static_assert(!parse_verp({.base = "bounces"}, "bounces+user=example.com@lists.example.net"));

// Not to be made.
static_assert(!make_verp(list, "user"));
static_assert(!make_verp(list, ""));
static_assert(!make_verp(list, "user@"));
static_assert(!make_verp(list, "us er@example.com"));
static_assert(!make_verp(list, "a..b@example.com"));
static_assert(!make_verp(list, "user@example.com", "m42"));
static_assert(!make_verp(numbered, "user@example.com"));
static_assert(!make_verp(numbered, "user@example.com", "m-42"));
static_assert(!make_verp(numbered, "user@example.com", "m 42"));
static_assert(!make_verp({.base = "bounces"}, "user@example.com"));
static_assert(!make_verp({.base = "\"list bounces\"@example.net"}, "user@example.com"));
static_assert(!make_verp({.base = "bounces@example.net", .delimiter = ' '}, "user@example.com"));
static_assert(!make_verp({.base = "bounces@example.net", .escape = '='}, "user@example.com"));

TEST_CASE("VERP: a local part of 64 octets is made, and no longer one", "[return_path]") {
    const std::string domain = "@example.com";  // "list-bounces+" and "=example.com" take 25
    CHECK(make_verp(list, std::string(39, 'a') + domain));
    CHECK_FALSE(make_verp(list, std::string(40, 'a') + domain));
    CHECK_FALSE(make_verp(list, std::string(240, 'a') + domain));
    CHECK_FALSE(make_verp(list, std::string(300, 'a') + domain));
    CHECK_FALSE(make_verp(numbered, "user@example.com", std::string(300, '7')));
    CHECK_FALSE(make_verp(list, '"' + std::string(240, ' ') + "\"@a"));  // three times as long when it is written
    CHECK(tells(list, "list-bounces+" + std::string(100, 'a') + "=example.com@lists.example.net",
                std::string(100, 'a') + domain));
}

TEST_CASE("VERP: a path of 256 octets with its angle brackets is made and read, and no longer one", "[return_path]") {
    const std::string label = std::string(62, 'd') + '.';
    const auto base = [&](std::size_t size) {
        return "bounces@" + label + label + label + std::string(size, 'd');  // 197 and more
    };
    const auto form = [](std::string_view at) { return verp_form{.base = at}; };
    const std::string fits = base(254 - 197 - 17), too_long = base(254 - 197 - 16);
    const auto made = make_verp(form(fits), "user@example.com");  // with "+user=example.com", which is 17
    REQUIRE(made);
    CHECK(made->view().size() == 254);
    CHECK(tells(form(fits), made->view(), "user@example.com"));
    CHECK_FALSE(make_verp(form(too_long), "user@example.com"));
    CHECK_FALSE(parse_verp(form(too_long), "bounces+user=example.com" + too_long.substr(7)));
    CHECK_FALSE(parse_return_path("bounces+user=example.com" + too_long.substr(7)));
}

// --- VERP with a signature

static_assert(is(make_verp(signed_list, "user@example.com", "m42"),
                 "bounces+m42-0069ca1f9d-user=example.com@lists.example.net"));
static_assert(tells(signed_list, "bounces+m42-0069ca1f9d-user=example.com@lists.example.net", "user@example.com",
                    "m42"));
static_assert(tells(signed_list, "BOUNCES+M42-0069CA1F9D-USER=EXAMPLE.COM@LISTS.EXAMPLE.NET", "USER@EXAMPLE.COM",
                    "M42"));
static_assert(!parse_verp(signed_list, "bounces+m42-user=example.com@lists.example.net"));
static_assert(!parse_verp(signed_list, "bounces+m42--user=example.com@lists.example.net"));
static_assert(!parse_verp(signed_list, "bounces+m42-0069ca1f9-user=example.com@lists.example.net"));
static_assert(!parse_verp(signed_list, "bounces+m42-0069ca1f9d"));
static_assert([] {
    verp_form other = signed_list;
    other.secret = "another secret of the list";
    return !parse_verp(other, "bounces+m42-0069ca1f9d-user=example.com@lists.example.net");
}());
static_assert(round_trips({.base = "b@example.net", .secret = "s"}, "first-last@example.com"));

TEST_CASE("VERP: nothing can be changed in a signed return path", "[return_path]") {
    no_change_is_taken("bounces+m42-0069ca1f9d-user=example.com@lists.example.net",
                       [](const std::string& path) { return parse_verp(signed_list, path).has_value(); });
}

TEST_CASE("VERP: what is made of any address is read again, and not if it is changed", "[return_path]") {
    const verp_form plus{.base = "b@f.test"}, minus{.base = "b@f.test", .delimiter = '-', .escape = '+'};
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        chance random(seed);
        const std::string recipient = random.address();
        INFO(recipient);
        for (verp_form form : {plus, minus}) {
            CHECK(round_trips(form, recipient));
            form.has_token = true;
            CHECK(round_trips(form, recipient, "m=4"));
            form.secret = "a secret";
            CHECK(round_trips(form, recipient, "m=4"));
            const auto made = make_verp(form, recipient, "m=4");
            REQUIRE(made);
            CHECK_FALSE(parse_verp(form, random.changed(made->view())));
        }
    }
}

// --- BATV

static_assert(is(make_batv(batv, "alice@example.com", today), "prvs=0789d264ff=alice@example.com"));
static_assert(is(make_batv({.secret = "another secret", .key_number = 7}, "Bob.Smith@Example.com", 20998),
                 "prvs=700567e791=Bob.Smith@Example.com"));
static_assert(is(verify_batv(batv, "prvs=0789d264ff=alice@example.com", today), "alice@example.com"));
static_assert(is(verify_batv(batv, "PRVS=0789D264FF=alice@example.com", today), "alice@example.com"));
static_assert(is(verify_batv(batv, "prvs=alice/0789d264ff@example.com", today), "alice@example.com"));
static_assert(is(verify_batv(batv, "prvs=alice=0789d264ff@example.com", today), "alice@example.com"));
// The signature is for the address as it was written.
static_assert(!verify_batv(batv, "prvs=0789d264ff=Alice@example.com", today));

// It expires after a week, and is not taken from the future; days go around in 1000.
static_assert(is(verify_batv(batv, "prvs=0789d264ff=alice@example.com", today + 7), "alice@example.com"));
static_assert(!verify_batv(batv, "prvs=0789d264ff=alice@example.com", today + 8));
static_assert(!verify_batv(batv, "prvs=0789d264ff=alice@example.com", today - 1));
static_assert([] {
    const batv_settings settings{.secret = "another secret", .key_number = 7};
    const std::string_view path = "prvs=700567e791=Bob.Smith@Example.com";
    return !verify_batv(settings, path, 20997) && verify_batv(settings, path, 20998) &&
           verify_batv(settings, path, 21005) && !verify_batv(settings, path, 21006);
}());
static_assert(is(make_batv(batv, "prvs=0789d264ff=alice@example.com", today + 3), "prvs=0789d264ff=alice@example.com"));

// Not signed, by another, with another key's number, by no one.
static_assert(!verify_batv(batv, "alice@example.com", today));
static_assert(!verify_batv(batv, "", today));
static_assert(!verify_batv(batv, "prvs=0789d264ff=@example.com", today));
static_assert(!verify_batv(batv, "prvs=0789d264f=alice@example.com", today));
static_assert(!verify_batv(batv, "btv1==0789d264ffa==alice@example.com", today));
static_assert(!verify_batv({.secret = "another secret"}, "prvs=0789d264ff=alice@example.com", today));
static_assert(!verify_batv({.secret = batv.secret, .key_number = 1}, "prvs=0789d264ff=alice@example.com", today));
static_assert(!verify_batv({}, "prvs=0789d264ff=alice@example.com", today));

static_assert(!make_batv({}, "alice@example.com", today));
static_assert(make_batv({.secret = "s", .key_number = 9}, "alice@example.com", today));
static_assert(!make_batv({.secret = "s", .key_number = 10}, "alice@example.com", today));
static_assert(!make_batv({.secret = "s", .key_number = -1}, "alice@example.com", today));
static_assert(!make_batv({.secret = "s", .lifetime = 1000}, "alice@example.com", today));
static_assert(!make_batv({.secret = "s", .lifetime = -1}, "alice@example.com", today));
static_assert(make_batv({.secret = "s", .lifetime = 0}, "alice@example.com", today));
static_assert(!make_batv(batv, "alice", today));
static_assert(!make_batv(batv, "\"alice b\"@example.com", today));

// Any day is one.
static_assert(make_batv(batv, "alice@example.com", (std::numeric_limits<std::int64_t>::max)()));
static_assert(make_batv(batv, "alice@example.com", (std::numeric_limits<std::int64_t>::min)()));
static_assert([] {
    const auto made = make_batv(batv, "alice@example.com", -5);
    return made && verify_batv(batv, made->view(), -5) && !verify_batv(batv, made->view(), 3);
}());

TEST_CASE("BATV: a local part of 64 octets is made, and no longer one", "[return_path]") {
    CHECK(make_batv(batv, std::string(48, 'a') + "@example.com", today));
    CHECK_FALSE(make_batv(batv, std::string(49, 'a') + "@example.com", today));
}

TEST_CASE("BATV: nothing can be changed in a signed return path", "[return_path]") {
    const std::string path = "prvs=0789d264ff=alice@example.com";
    no_change_is_taken(path, [](const std::string& p) { return verify_batv(batv, p, today).has_value(); });
}

TEST_CASE("BATV: what is made of any address gives it back, and not if it is changed", "[return_path]") {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        chance random(seed);
        const std::string address = random.address();
        INFO(address);
        const auto day = static_cast<std::int64_t>(random.below(40000));
        const auto made = make_batv(batv, address, day);
        REQUIRE(made);
        CHECK(is(verify_batv(batv, made->view(), day + 7), address));
        CHECK_FALSE(verify_batv(batv, made->view(), day + 8));
        CHECK_FALSE(verify_batv(batv, random.changed(made->view()), day + 7));
        CHECK(holds(made->view(), return_path_kind::batv, address));
    }
}

// --- SRS

static_assert(is(make_srs(srs, "alice@example.com", today), "SRS0=jku1=JO=example.com=alice@forward.example.net"));
static_assert(is(make_srs(second, "SRS0=jku1=JO=example.com=alice@forward.example.net", today),
                 "SRS1=hE8L=forward.example.net==jku1=JO=example.com=alice@second.example.org"));
static_assert(is(verify_srs(srs, "SRS0=jku1=JO=example.com=alice@forward.example.net", today), "alice@example.com"));
static_assert(is(verify_srs(second, "SRS1=hE8L=forward.example.net==jku1=JO=example.com=alice@second.example.org",
                            today),
                 "SRS0=jku1=JO=example.com=alice@forward.example.net"));
// A third forwarder sends bounces to the first one too.
static_assert(is(make_srs(second, "SRS1=Xyz/=forward.example.net==jku1=JO=example.com=alice@third.example.com", today),
                 "SRS1=hE8L=forward.example.net==jku1=JO=example.com=alice@second.example.org"));
// What another forwarder wrote behind SRS0 is its own affair.
static_assert([] {
    const auto made = make_srs(second, "SRS0+opaque@forward.example.net", today);
    return made && is(verify_srs(second, made->view(), today), "SRS0+opaque@forward.example.net");
}());

// Relays may change the case of letters.
static_assert(is(verify_srs(srs, "srs0=JKU1=jo=EXAMPLE.COM=ALICE@FORWARD.EXAMPLE.NET", today), "ALICE@EXAMPLE.COM"));

// Any separator behind the name, and only that.
static_assert(is(verify_srs(srs, "SRS0+jku1=JO=example.com=alice@forward.example.net", today), "alice@example.com"));
static_assert(is(verify_srs(srs, "SRS0-jku1=JO=example.com=alice@forward.example.net", today), "alice@example.com"));
static_assert(!verify_srs(srs, "SRS0.jku1=JO=example.com=alice@forward.example.net", today));
static_assert([] {
    srs_settings settings = srs;
    settings.separator = '+';
    return is(make_srs(settings, "alice@example.com", today), "SRS0+jku1=JO=example.com=alice@forward.example.net");
}());

// It expires after three weeks, and is not taken from the future; days go around in 1024.
static_assert(verify_srs(srs, "SRS0=jku1=JO=example.com=alice@forward.example.net", today + 21));
static_assert(!verify_srs(srs, "SRS0=jku1=JO=example.com=alice@forward.example.net", today + 22));
static_assert(!verify_srs(srs, "SRS0=jku1=JO=example.com=alice@forward.example.net", today - 1));
static_assert(verify_srs(srs, "SRS0=jku1=JO=example.com=alice@forward.example.net", today + 1024));
static_assert(make_srs(srs, "alice@example.com", 1023)->view().substr(10, 2) == "77");
static_assert(make_srs(srs, "alice@example.com", 1024)->view().substr(10, 2) == "AA");
static_assert([] {
    const auto made = make_srs(srs, "alice@example.com", 1023);
    return verify_srs(srs, made->view(), 1044) && !verify_srs(srs, made->view(), 1045);
}());

// Hashes of other lengths, as settings have it.
static_assert([] {
    srs_settings settings = srs;
    settings.hash_length = 27;
    const auto made = make_srs(settings, "alice@example.com", today);
    return made && made->view().starts_with("SRS0=jku1kG1Rl48h0sFUcthFeuqZFL8=JO=") &&
           verify_srs(settings, made->view(), today) && !verify_srs(srs, made->view(), today) &&
           !verify_srs(settings, "SRS0=jku1=JO=example.com=alice@forward.example.net", today);
}());

// Not in SRS, another forwarder's, made with another secret, by no one.
static_assert(!verify_srs(srs, "alice@forward.example.net", today));
static_assert(!verify_srs(srs, "SRS0=jku1=JO=example.com=alice@second.example.org", today));
static_assert(!verify_srs(second, "SRS0=jku1=JO=example.com=alice@second.example.org", today));
static_assert(!verify_srs(srs, "SRS0=jku1=JO=example.com=@forward.example.net", today));
static_assert(!verify_srs(srs, "SRS0=jku1=JO=alice@forward.example.net", today));
static_assert(!verify_srs(srs, "SRS0=jku1=J=example.com=alice@forward.example.net", today));
static_assert(!verify_srs(srs, "SRS0=jku1=J1=example.com=alice@forward.example.net", today));  // 1 is no digit
static_assert(!verify_srs(srs, "SRS0==JO=example.com=alice@forward.example.net", today));
static_assert(!verify_srs(second, "SRS1=hE8L=forward.example.net=jku1=JO=example.com=alice@second.example.org", today));
static_assert(!verify_srs({.secret = {}, .forwarder = srs.forwarder},
                          "SRS0=jku1=JO=example.com=alice@forward.example.net", today));

constexpr bool makes_srs(srs_settings settings) { return make_srs(settings, "alice@example.com", today).has_value(); }
static_assert(makes_srs({"s", "example.net", '-', 4, 0}));
static_assert(!makes_srs({"", "example.net", '-', 4, 0}));
static_assert(!makes_srs({"s", "", '-', 4, 0}));
static_assert(!makes_srs({"s", "example net", '-', 4, 0}));
static_assert(!makes_srs({"s", "example.net", '.', 4, 0}));
static_assert(!makes_srs({"s", "example.net", '-', 3, 0}));
static_assert(makes_srs({"s", "example.net", '-', 27, 0}));
static_assert(!makes_srs({"s", "example.net", '-', 28, 0}));
static_assert(!makes_srs({"s", "example.net", '-', 4, -1}));
static_assert(makes_srs({"s", "example.net", '-', 4, 1023}));
static_assert(!makes_srs({"s", "example.net", '-', 4, 1024}));
static_assert(!make_srs(srs, "alice", today));
static_assert(!make_srs(srs, "\"alice b\"@example.com", today));
static_assert(!make_srs(srs, "alice@[192.0.2.1]", today));
static_assert(make_srs(srs, "alice@example.com", (std::numeric_limits<std::int64_t>::min)()));

TEST_CASE("SRS: a local part of 64 octets is made, and no longer one", "[return_path]") {
    CHECK(make_srs(srs, std::string(39, 'a') + "@example.com", today));
    CHECK_FALSE(make_srs(srs, std::string(40, 'a') + "@example.com", today));
}

TEST_CASE("SRS: what only looks like SRS1, since no forwarder has such a name, is rewritten as any sender") {
    constexpr std::string_view sender = "SRS1=h=a|b==jku1=JO=e.com=al@third.example.com";
    const auto made = make_srs(srs, sender, today);
    REQUIRE(made);
    CHECK(is(verify_srs(srs, made->view(), today), sender));
}

TEST_CASE("SRS: nothing can be changed but the separator", "[return_path]") {
    const auto is_separator = [](std::size_t position, char c) {
        return position == 4 && std::string_view("=+-").find(c) != std::string_view::npos;
    };
    no_change_is_taken(
        "SRS0=jku1=JO=example.com=alice@forward.example.net",
        [](const std::string& path) { return verify_srs(srs, path, today).has_value(); }, is_separator);
    no_change_is_taken(
        "SRS1=hE8L=forward.example.net==jku1=JO=example.com=alice@second.example.org",
        [](const std::string& path) { return verify_srs(second, path, today).has_value(); }, is_separator);
}

TEST_CASE("SRS: what is made of any address gives it back, through two forwarders, and not if it is changed",
          "[return_path]") {
    const srs_settings first{.secret = "1", .forwarder = "f.test"}, last{.secret = "2", .forwarder = "g.test"};
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        chance random(seed);
        const std::string address = random.address();
        INFO(address);
        const auto day = static_cast<std::int64_t>(random.below(40000));
        const auto made = make_srs(first, address, day);
        REQUIRE(made);
        CHECK(is(verify_srs(first, made->view(), day + 21), address));
        CHECK_FALSE(verify_srs(first, made->view(), day + 22));
        CHECK(holds(made->view(), return_path_kind::srs, address));
        const auto again = make_srs(last, made->view(), day);
        REQUIRE(again);
        CHECK(is(verify_srs(last, again->view(), day + 500), made->view()));
        CHECK_FALSE(verify_srs(first, random.changed(made->view()), day));
        CHECK_FALSE(verify_srs(last, random.changed(again->view()), day));
        CHECK(holds(again->view(), return_path_kind::srs, made->view()));
    }
}

// --- Any return path

// Mailman, Postfix, Exim, ezmlm and qmail, SendGrid, Mailgun, Gmail's forwarding, and others.
static_assert(holds("list-bounces+user=example.com@lists.example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("owner-list+user=example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("owner-list-user=example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("list-request+user=other.example@example.net", return_path_kind::verp, "user@other.example"));
static_assert(holds("list-return-123-user=example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("bounces+45329440-6cd3-user.name=example.com@em1847.example.net", return_path_kind::verp,
                    "user.name@example.com"));
static_assert(holds("bounce+585af8.1a95e6-user=example.com@bounce.example.net", return_path_kind::verp,
                    "user@example.com"));
static_assert(holds("me+caf_=user=example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("bounce-user%40example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("mail.bounces+user=example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("bounces=user=example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("news+user=example.com@example.net", return_path_kind::verp, "user@example.com"));
static_assert(holds("news-user=example.com@example.net", return_path_kind::verp, "user@example.com"));
// Names and numbers that hold what separates the parts.
static_assert(holds("list-bounces+first-last=example.com@example.net", return_path_kind::verp,
                    "first-last@example.com"));
static_assert(holds("list-bounces+dead-beef=example.com@example.net", return_path_kind::verp, "dead-beef@example.com"));
static_assert(holds("bounce-7-user+tag=example.com@example.net", return_path_kind::verp, "user+tag@example.com"));
static_assert(holds("bounces+12345=example.com@example.net", return_path_kind::verp, "12345@example.com"));
static_assert(holds("bounces+a=b=example.com@example.net", return_path_kind::verp, "a=b@example.com"));
static_assert(holds("bounces+%22a%20b%22=example.com@example.net", return_path_kind::verp, "\"a b\"@example.com"));
static_assert(holds("bounces+user=%5b192.0.2.1%5d@example.net", return_path_kind::verp, "user@[192.0.2.1]"));
static_assert(holds("bounces+error-reports=example.com@example.net", return_path_kind::verp,
                    "error-reports@example.com"));

static_assert(holds("prvs=374a1453b=alice@example.com", return_path_kind::batv, "alice@example.com"));  // IronPort
static_assert(holds("prvs=alice/0789d264ff@example.com", return_path_kind::batv, "alice@example.com"));
static_assert(holds("prvs=alice=0789d264ff@example.com", return_path_kind::batv, "alice@example.com"));
static_assert(holds("prvs=0789d264ff=0789d264fe@example.com", return_path_kind::batv, "0789d264fe@example.com"));
static_assert(holds("prvs=a789d264ff=0789d264fe@example.com", return_path_kind::batv, "a789d264ff@example.com"));
static_assert(holds("prvs=0789d264ff=a=b/c@example.com", return_path_kind::batv, "a=b/c@example.com"));
static_assert(holds("btv1==760cdc7c545==alice@example.com", return_path_kind::batv, "alice@example.com"));
static_assert(holds("msprvs1=20676xgzi92p-=bounces-1898@example.com", return_path_kind::batv,
                    "bounces-1898@example.com"));

static_assert(holds("SRS0=jku1=JO=example.com=alice@forward.example.net", return_path_kind::srs, "alice@example.com"));
static_assert(holds("SRS0+1v/+=PN=example.com=alice@forward.example.net", return_path_kind::srs, "alice@example.com"));
static_assert(holds("SRS1=hE8L=forward.example.net==jku1=JO=example.com=alice@second.example.org",
                    return_path_kind::srs, "SRS0=jku1=JO=example.com=alice@forward.example.net"));
// One layer at a time.
static_assert(holds("SRS0=jku1=JO=example.com=prvs=0789d264ff=alice@forward.example.net", return_path_kind::srs,
                    "prvs=0789d264ff=alice@example.com"));
static_assert(holds("prvs=0789d264ff=bounces+user=example.org@example.com", return_path_kind::batv,
                    "bounces+user=example.org@example.com"));

static_assert(is_plain("alice@example.com"));
static_assert(is_plain("\"a b\"@example.com"));
static_assert(is_plain("user.@example.com"));
static_assert(is_plain("bounces@[192.0.2.1]"));
static_assert(is_plain("user+tag@example.com"));
static_assert(is_plain("bounce-1898-1322@example.com"));
static_assert(is_plain("bounce+64575+163154+4520527@example.com"));
static_assert(is_plain("bounces+SRS=44ldt=IX@example.com"));  // Microsoft 365, whose SRS does not tell
static_assert(is_plain("0100018c2d5e3f60-7a1b2c3d-000000@bounces.example.com"));
static_assert(is_plain("user=example.com@example.net"));
static_assert(is_plain("bounces+user=localhost@example.com"));
static_assert(is_plain("bounces+a=1.2@example.com"));
static_assert(is_plain("prvs=@example.com"));
static_assert(is_plain("prvs=alice@example.com"));
static_assert(is_plain("prvs=alice/1@example.com"));
static_assert(is_plain("prvs==alice@example.com"));
static_assert(is_plain("prvs=0789d264ff=@example.com"));
static_assert(is_plain("btv1==alice@example.com"));
static_assert(is_plain("SRS0@example.com"));
static_assert(is_plain("SRS0=@example.com"));
static_assert(is_plain("SRS0=jku1=JO=example.com@example.net"));
static_assert(is_plain("SRS0=jku1=1O=example.com=alice@example.net"));
static_assert(is_plain("SRS0=jku1=J1=example.com=alice@example.net"));
static_assert(is_plain("SRS0=jku1=JO=-=alice@example.net"));
static_assert(is_plain("SRS1=hE8L=example.net=alice@example.net"));

static_assert(!parse_return_path(""));
static_assert(!parse_return_path("<>"));
static_assert(!parse_return_path("alice"));
static_assert(!parse_return_path("@example.com"));
static_assert(!parse_return_path("alice@"));
static_assert(!parse_return_path("<alice@example.com>"));
static_assert(!parse_return_path("alice @example.com"));
static_assert(!parse_return_path("alice@example.com "));
static_assert(!parse_return_path("alice@example..com"));
static_assert(!parse_return_path("alice@[192.0.2]"));
static_assert(!parse_return_path("\"alice@example.com"));
static_assert(!parse_return_path("\xC3@example.com"));

TEST_CASE("return path: any text is read, and what is found is an address", "[return_path]") {
    constexpr std::string_view pieces[] = {"SRS0",       "SRS1",        "prvs",        "btv1", "bounces",  "=",
                                           "==",         "+",           "-",           "/",    "%40",      "%",
                                           "@",          "a",           "JO",          "x1",   ".",        "\"",
                                           "0789d264ff", "example.com", "[192.0.2.1]", "caf_", "\xC3\xA9", "\xFF"};
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        chance random(seed);
        std::string text;
        for (std::size_t count = random.below(12); count > 0; --count) text += pieces[random.below(std::size(pieces))];
        if (random.below(4) != 0) text += "@example.net";
        INFO(text);
        if (const auto read = parse_return_path(text)) {
            const auto again = parse_return_path(read->address.view());
            CHECK(again);
            CHECK((read->kind == return_path_kind::plain) == (read->address.view() == text));
        }
        if (const auto read = parse_verp(list, text)) CHECK(parse_return_path(read->recipient.view()));
        CHECK_FALSE(parse_verp(signed_list, text));
        CHECK_FALSE(verify_batv(batv, text, today));
        CHECK_FALSE(verify_srs(srs, text, today));
    }
}
