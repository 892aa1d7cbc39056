// Fingerprints: what makes a difference, what does not, and that they stay what they were.
#include <mailbounce/evidence/fingerprint.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

using mailbounce::fingerprint;
using mailbounce::fingerprint_of;

namespace {

constexpr bool same(std::string_view a, std::string_view b) { return fingerprint_of(a) == fingerprint_of(b); }

}  // namespace

// Values that programs may have stored. If a change to this library breaks them, fingerprint::version and the library's
// minor version go up.
static_assert(fingerprint::version == 1);
static_assert(fingerprint_of("").value == 0xF41E3943E7025F58);
static_assert(fingerprint_of("550 5.1.1 <ann@example.com>: User unknown").value == 0x59D500369C9FB3A7);
static_assert(fingerprint_of("421 4.7.0 [TSS04] Messages from 192.0.2.7 deferred, see https://example.com/x").value ==
              0xF77E5BFED8E1AD32);
static_assert(fingerprint_of("552 5.2.2 Das Postfach ist \xC3\xBC"
                             "berf\xC3\xBCllt (mx.example.com)")
                  .value == 0xCDC4125FB9715305);
static_assert(fingerprint_of("550 \xE5\xAE\x9B\xE5\x85\x88\xE4\xB8\x8D\xE6\x98\x8E").value == 0x9BEAC0BAB9E270C4);

// What varies.
static_assert(same("550 <ann@example.com> unknown", "451 <bob.b@mail.example.net> unknown"));
static_assert(same("blocked [192.0.2.1]", "blocked [2001:db8::1]"));
static_assert(same("mx1.example.com refused", "gw.example.net refused"));
static_assert(same("see https://example.com/a?b=c", "see http://example.net/ "));
static_assert(same("limit 100 reached", "limit 25000000 reached"));
static_assert(same("queued as 4XyZ12abc3", "queued as 0123456789"));
static_assert(same("queued as A123456", "queued as 4XyZ12abc3-7F"));
static_assert(same("error TSS04", "error TSS09"));

// Form.
static_assert(same("User unknown", "  USER\tunknown."));
static_assert(same("550-5.1.1 no such 550 5.1.1 user", "550 5.1.1 no such user"));
static_assert(same("550-5.1.1 no such\r\n550 5.1.1 user", "550-5.1.1 no such\n550 5.1.1 user\n"));
static_assert(same("no such user", "550 5.1.1 no such user (#5.1.1)"));
static_assert(same("bo\xC3\xAEte pleine", "bo\xEEte pleine"));
static_assert(same("hosts mx.example.com, mx.example.net", "hosts mx.example.com"));
static_assert(same("see https://", "see https://\r\n"));

// What makes a difference.
static_assert(!same("user unknown", "unknown user"));
static_assert(!same("user unknown", "user"));
static_assert(!same("user unknown", "user unknown user unknown"));
static_assert(!same("error TSS04", "error CTS04"));
static_assert(!same("error TSS04", "error TSS"));
static_assert(!same("queued as A12345", "queued as 4XyZ12abc3"));  // no id, yet
static_assert(!same("<ann@example.com> unknown", "unknown"));
static_assert(!same("<ann@example.com> unknown", "unknown <ann@example.com>"));
static_assert(!same("mx.example.com refused", "192.0.2.1 refused"));
static_assert(!same("mx.example.com refused", "https://mx.example.com refused"));

static_assert(format(fingerprint{0}).view() == "0000000000000000");
static_assert(format(fingerprint{0x0123456789ABCDEF}).view() == "0123456789abcdef");
static_assert(fingerprint{1} < fingerprint{2} && fingerprint{} == fingerprint{0});

TEST_CASE("a fingerprint made at run time equals the one made at compile time") {
    // Words of up to eight bytes and longer ones are read differently there.
    constexpr std::string_view text =
        "550 5.7.1 Unauthenticated email from example.com is not accepted \xC3\xBC\xE5\xAE\x9B";
    constexpr fingerprint at_compile_time = fingerprint_of(text);
    const std::string copy(text);
    CHECK(fingerprint_of(copy) == at_compile_time);
}

TEST_CASE("any bytes have a fingerprint") {
    std::string all;
    for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
    CHECK(fingerprint_of(all) == fingerprint_of(std::string(all)));
    CHECK(fingerprint_of(std::string(100, '\0')) == fingerprint_of(""));
    CHECK(fingerprint_of(std::string(1U << 20U, 'a')) != fingerprint_of(""));
}
