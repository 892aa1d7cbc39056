// SHANON's delivery codes: the list, what is not on it, and the way to deliveries and back.
#include <mailbounce/vocabulary/delivery_code.hpp>

#include <mailbounce/policy/event.hpp>
#include <mailbounce/policy/presets.hpp>

#include <iterator>
#include <set>
#include <string>
#include <type_traits>

#include "catch.hpp"

using namespace mailbounce;
using kind = delivery_code_kind;
using pattern = delivery_code_pattern;
using page = delivery_code_page;

static_assert(std::is_trivially_copyable_v<delivery_code>);
static_assert(!std::is_default_constructible_v<delivery_code>);

namespace {

constexpr delivery_code code(int value) { return *delivery_code::of(value); }

constexpr bool fails(std::string_view text, delivery_code_fault fault, std::size_t position) {
    const auto parsed = delivery_code::parse(text);
    return !parsed && parsed.error().fault == fault && parsed.error().position == position;
}

struct row {
    int value;
    int reply;  // 0: none
    delivery_code_kind is;
    mailbounce::reason reason;
    mailbounce::category category;
    delivery_code_pattern group = pattern::none;
};

// Facts 1.1, in the order of the page, with the patterns of 1.4.
constexpr row page_rows[] = {
    {40000, 0, kind::delivered, reason::none, category::none},
    {40001, 0, kind::presumed_delivered, reason::none, category::none},
    {41605, 0, kind::not_reached, reason::domain_unknown, category::unknown},
    {41606, 0, kind::expired, reason::expired, category::soft},
    {41601, 0, kind::not_reached, reason::network_failure, category::soft},
    {41607, 0, kind::expired, reason::expired, category::soft},
    {41608, 0, kind::queue_fault, reason::local_fault, category::soft},
    {41609, 0, kind::queue_fault, reason::local_fault, category::soft},
    {42500, 500, kind::refused, reason::protocol_error, category::soft, pattern::destination},
    {42501, 501, kind::refused, reason::protocol_error, category::soft, pattern::destination},
    {42502, 502, kind::refused, reason::protocol_error, category::soft, pattern::destination},
    {42503, 503, kind::refused, reason::protocol_error, category::soft, pattern::destination},
    {42504, 504, kind::refused, reason::protocol_error, category::soft, pattern::destination},
    {42521, 521, kind::refused, reason::domain_refuses_mail, category::hard},
    {42530, 530, kind::refused, reason::sender_blocked, category::soft},
    {42535, 535, kind::refused, reason::login_required, category::soft},
    {42550, 550, kind::refused, reason::undetermined, category::unknown, pattern::address},
    {42551, 551, kind::refused, reason::mailbox_moved, category::hard},
    {42552, 552, kind::refused, reason::system_full, category::soft, pattern::destination},
    {42553, 553, kind::refused, reason::address_syntax, category::hard, pattern::address},
    {42554, 554, kind::refused, reason::system_error, category::soft, pattern::destination},
    {42559, 550, kind::refused, reason::undetermined, category::unknown, pattern::address},
    {90000, 0, kind::failed_later, reason::undetermined, category::unknown, pattern::later},
    {91001, 0, kind::malformed, reason::address_syntax, category::hard},
    {91002, 0, kind::unauthenticated, reason::authentication_failed, category::soft},
    {91003, 0, kind::unauthenticated, reason::authentication_failed, category::soft},
};

}  // namespace

static_assert(delivery_code::parse("42550")->value() == 42550);
static_assert(*delivery_code::parse("42551") == code(42551));
static_assert(code(40000) < code(42550));
static_assert(fails("", delivery_code_fault::too_short, 0));
static_assert(fails("4255", delivery_code_fault::too_short, 4));
static_assert(fails("4255x", delivery_code_fault::not_a_digit, 4));
static_assert(fails(" 42550", delivery_code_fault::not_a_digit, 0));
static_assert(fails("04255", delivery_code_fault::out_of_range, 0));
static_assert(fails("425500", delivery_code_fault::too_long, 5));
static_assert(fails("42550 ", delivery_code_fault::too_long, 5));
static_assert(!delivery_code::of(9999) && delivery_code::of(10000));
static_assert(delivery_code::of(99999) && !delivery_code::of(100000));
static_assert(!delivery_code::of(-42550));

static_assert(to_string(kind::delivered) == "delivered" && to_string(kind::unknown) == "unknown");
static_assert(to_string(pattern::none) == "none" && to_string(pattern::later) == "later");
static_assert(to_string(page::code_list) == "code_list");
static_assert(to_string(page::faq_permanent_errors) == "faq_permanent_errors");
static_assert(to_string(delivery_code_fault::none) == "none");
static_assert(to_string(delivery_code_fault::too_long) == "too_long");

// The number of the pattern is that of the page.
static_assert(static_cast<int>(pattern::address) == 1 && static_cast<int>(pattern::destination) == 2);
static_assert(static_cast<int>(pattern::later) == 3);

TEST_CASE("SHANON 1.1: 26 codes in the order of the page, 2, 6, 14, 1 and 3 of a sort") {
    STATIC_REQUIRE(std::size(page_rows) == 26);
    STATIC_REQUIRE(delivery_codes.size() == 26);
    int sent = 0, transport = 0, replied = 0, later = 0, before = 0;
    for (std::size_t i = 0; i < 26; ++i) {
        const row& expected = page_rows[i];
        const delivery_code c = delivery_codes[i];
        CAPTURE(expected.value);
        CHECK(c.value() == expected.value);
        CHECK(c.known());
        CHECK(c.kind() == expected.is);
        CHECK((c.reply() ? c.reply()->value() : 0) == expected.reply);
        CHECK_FALSE(c.meaning().empty());
        CHECK_FALSE(c.remedy().empty());
        CHECK(reason_of(c) == expected.reason);
        CHECK(verdict_of(c).reason == expected.reason);
        CHECK(verdict_of(c).category == expected.category);
        sent += c.value() / 100 == 400;
        transport += c.value() / 100 == 416;
        replied += c.value() / 100 == 425;
        later += c.value() == 90000;
        before += c.value() / 100 == 910;
    }
    CHECK(sent == 2);
    CHECK(transport == 6);
    CHECK(replied == 14);
    CHECK(later == 1);
    CHECK(before == 3);
}

TEST_CASE("SHANON 1.1: 'same as above' is the remedy of the row above on the page") {
    STATIC_REQUIRE(code(40001).remedy() == code(40000).remedy());
    STATIC_REQUIRE(code(41601).remedy() == code(41606).remedy());
    STATIC_REQUIRE(code(41607).remedy() == code(41601).remedy());
    STATIC_REQUIRE(code(41609).remedy() == code(41608).remedy());
    STATIC_REQUIRE(code(42501).remedy() == code(42500).remedy());
    STATIC_REQUIRE(code(42504).remedy() == code(42500).remedy());
    STATIC_REQUIRE(code(41606).remedy() != code(41605).remedy());
    STATIC_REQUIRE(code(41608).remedy() != code(41607).remedy());
    STATIC_REQUIRE(code(42521).remedy() != code(42504).remedy());
}

TEST_CASE("SHANON 1.1: 91002 and 91003 have one description and two remedies; no other two codes have one") {
    CHECK(code(91002).meaning() == code(91003).meaning());
    CHECK(code(91002).remedy() != code(91003).remedy());
    std::set<std::string_view> meanings;
    for (const delivery_code c : delivery_codes) meanings.insert(c.meaning());
    CHECK(meanings.size() == 25);
}

TEST_CASE("SHANON 1.1: 42559 is 550 in reply to the end of the message, not a reply 559") {
    STATIC_REQUIRE(code(42559).reply()->value() == 550);
    STATIC_REQUIRE(code(42559).phase() == phase::eod);
    STATIC_REQUIRE(code(42550).reply() == code(42559).reply());
    STATIC_REQUIRE(code(42550).phase() == phase::none);
    STATIC_REQUIRE(delivery_code_of(*reply_code::of(550), phase::eod) == code(42559));
    STATIC_REQUIRE(delivery_code_of(*reply_code::of(550), phase::rcpt) == code(42550));
    STATIC_REQUIRE(delivery_code_of(*reply_code::of(559), phase::rcpt) == code(42550));
    STATIC_REQUIRE(delivery_code_of(*reply_code::of(559), phase::eod) == code(42559));
    STATIC_REQUIRE(delivery_code_of(*reply_code::of(554), phase::eod) == code(42554));
    STATIC_REQUIRE_FALSE(delivery_code_of(*reply_code::of(450), phase::rcpt));
    STATIC_REQUIRE_FALSE(delivery_code_of(*reply_code::of(250), phase::eod));
}

TEST_CASE("SHANON 1.1: codes that merge causes say so") {
    constexpr verdict no_mx_or_dns = verdict_of(code(41605));
    STATIC_REQUIRE(no_mx_or_dns.reason == reason::domain_unknown);
    STATIC_REQUIRE(no_mx_or_dns.lost_count == 1);
    STATIC_REQUIRE(no_mx_or_dns.lost[0].reason == reason::network_failure);
    STATIC_REQUIRE(no_mx_or_dns.category == category::unknown);

    // A product that calls both soft has nothing to doubt.
    constexpr category_table both_soft = category_table{}.set(reason::domain_unknown, category::soft);
    STATIC_REQUIRE(verdict_of(code(41605), both_soft).category == category::soft);

    STATIC_REQUIRE(verdict_of(code(42552)).lost[0].reason == reason::mailbox_full);
    STATIC_REQUIRE(verdict_of(code(42551)).lost_count == 0);
    STATIC_REQUIRE(verdict_of(code(42551)).evidence == evidence_strength::provider_code);
    STATIC_REQUIRE(verdict_of(code(42551)).code_class == code_class::permanent);
    STATIC_REQUIRE(verdict_of(code(42550)).evidence == evidence_strength::none);
    STATIC_REQUIRE(verdict_of(code(41606)).code_class == code_class::none);
}

TEST_CASE("SHANON 1.1: codes that are not on the list are tolerated") {
    constexpr delivery_code of_a_reply = code(42571);
    STATIC_REQUIRE_FALSE(of_a_reply.known());
    STATIC_REQUIRE(of_a_reply.reply()->value() == 571);
    STATIC_REQUIRE(of_a_reply.kind() == kind::refused);
    STATIC_REQUIRE(delivery_of(of_a_reply).code->value() == 571);
    STATIC_REQUIRE(code(42421).reply()->value() == 421);
    STATIC_REQUIRE(code(42421).kind() == kind::refused);

    constexpr delivery_code other = code(43999);
    STATIC_REQUIRE_FALSE(other.known());
    STATIC_REQUIRE_FALSE(other.reply());
    STATIC_REQUIRE(other.kind() == kind::unknown);
    STATIC_REQUIRE(other.meaning().empty());
    STATIC_REQUIRE(other.remedy().empty());
    STATIC_REQUIRE(other.pattern() == pattern::none);
    STATIC_REQUIRE_FALSE(other.disables_at_once(page::code_list));
    STATIC_REQUIRE(delivery_of(other).outcome == outcome::failed);
    STATIC_REQUIRE(reason_of(other) == reason::undetermined);
    STATIC_REQUIRE(verdict_of(other).category == category::unknown);
}

TEST_CASE("SHANON 1.1: every number of five digits is a code; 26 are on the list, 200 hold a reply") {
    int known = 0, replies = 0;
    for (int i = 10000; i <= 99999; ++i) {
        const auto parsed = delivery_code::parse(std::to_string(i));
        REQUIRE(parsed);
        REQUIRE(parsed->value() == i);
        known += parsed->known();
        if (!parsed->reply()) continue;
        ++replies;
        REQUIRE(parsed->kind() == kind::refused);
        const auto back = delivery_code_of(delivery_of(*parsed), verdict_of(*parsed));
        REQUIRE(back == (i < 42500 ? code(41606) : *parsed));  // after 4yz it is tried again
    }
    CHECK(known == 26);
    CHECK(replies == 200);
}

TEST_CASE("SHANON 1.3: the codes that disable an address at once, by the code list and by the FAQ") {
    std::set<int> by_list, by_faq;
    for (int i = 10000; i <= 99999; ++i) {
        if (code(i).disables_at_once(page::code_list)) by_list.insert(i);
        if (code(i).disables_at_once(page::faq_permanent_errors)) by_faq.insert(i);
    }
    CHECK(by_list == std::set<int>{42521, 42551, 42553});
    CHECK(by_faq == std::set<int>{42551, 42553});
}

TEST_CASE("SHANON 1.3: the presets stop at once for the same codes, and for no others") {
    for (const delivery_code c : delivery_codes) {
        CAPTURE(c.value());
        const auto bounce = event_of(delivery_of(c), verdict_of(c), instant{});
        if (!bounce || bounce->kind != event_kind::failure) {
            CHECK_FALSE(c.disables_at_once(page::code_list));
            continue;
        }
        const auto stops = [&](const preset& p) { return p.policy.judge(*bounce).at_once != stop_rule::none; };
        CHECK(stops(presets::shanon_current) == c.disables_at_once(page::code_list));
        CHECK(stops(presets::shanon_2023) == c.disables_at_once(page::faq_permanent_errors));
    }
}

TEST_CASE("SHANON 1.4: the patterns of what to do") {
    for (const row& r : page_rows) {
        CAPTURE(r.value);
        CHECK(code(r.value).pattern() == r.group);
    }
    std::set<int> patterns[4];
    for (const delivery_code c : delivery_codes) patterns[static_cast<int>(c.pattern())].insert(c.value());
    CHECK(patterns[1] == std::set<int>{42550, 42553, 42559});
    CHECK(patterns[2] == std::set<int>{42500, 42501, 42502, 42503, 42504, 42552, 42554});
    CHECK(patterns[3] == std::set<int>{90000});
}

TEST_CASE("SHANON 1.4: a delivery that is being prepared for ten minutes is one for support") {
    STATIC_REQUIRE(shanon_preparation_limit == minutes(10));
}

TEST_CASE("SHANON: the delivery of each code, and its event") {
    STATIC_REQUIRE(delivery_of(code(40000)).outcome == outcome::delivered);
    STATIC_REQUIRE(delivery_of(code(40001)).outcome == outcome::presumed_delivered);
    STATIC_REQUIRE(delivery_of(code(41606)).outcome == outcome::failed);
    STATIC_REQUIRE(delivery_of(code(42559)).outcome == outcome::failed);
    STATIC_REQUIRE(delivery_of(code(42559)).phase == phase::eod);
    STATIC_REQUIRE(delivery_of(code(42559)).code->value() == 550);
    STATIC_REQUIRE(delivery_of(code(90000)).outcome == outcome::failed);
    STATIC_REQUIRE_FALSE(delivery_of(code(90000)).code);
    STATIC_REQUIRE(delivery_of(code(91001)).outcome == outcome::not_attempted);
    STATIC_REQUIRE(delivery_of(code(91002)).outcome == outcome::not_attempted);

    const auto event_kind_of = [](int value) {
        const auto e = event_of(delivery_of(code(value)), verdict_of(code(value)), instant{});
        return e ? std::optional(e->kind) : std::nullopt;
    };
    CHECK(event_kind_of(40001) == event_kind::success);
    CHECK(event_kind_of(41608) == event_kind::failure);
    CHECK(event_kind_of(90000) == event_kind::failure);
    CHECK(event_kind_of(91001) == event_kind::malformed);
    CHECK(event_kind_of(91003) == std::nullopt);
}

TEST_CASE("SHANON: each code comes back from its delivery and its verdict, but for three that say what another says") {
    for (const delivery_code c : delivery_codes) {
        CAPTURE(c.value());
        const int back = c == code(41607) ? 41606 : c == code(41609) ? 41608 : c == code(91003) ? 91002 : c.value();
        const auto source = c.kind() == kind::failed_later ? learned_from::report : learned_from::conversation;
        CHECK(delivery_code_of(delivery_of(c), verdict_of(c), source) == code(back));
    }
}

TEST_CASE("SHANON: the code of a delivery") {
    constexpr delivery unanswered{.outcome = outcome::failed};
    const auto without_reply = [&](reason r) { return delivery_code_of(unanswered, {.reason = r}); };
    CHECK(without_reply(reason::domain_unknown) == code(41605));
    CHECK(without_reply(reason::domain_refuses_mail) == code(41605));
    CHECK(without_reply(reason::network_failure) == code(41601));
    CHECK(without_reply(reason::expired) == code(41606));
    CHECK(without_reply(reason::local_fault) == code(41608));
    CHECK_FALSE(without_reply(reason::undetermined));
    CHECK_FALSE(without_reply(reason::routing_loop));
    CHECK_FALSE(without_reply(reason::suppressed_by_sender));

    // DNS that did not answer, by its enhanced status.
    const verdict network{.reason = reason::network_failure};
    CHECK(delivery_code_of({.status = enhanced_status::of(4, 4, 3)}, network) == code(41605));
    CHECK(delivery_code_of({.status = enhanced_status::of(4, 4, 4)}, network) == code(41605));
    CHECK(delivery_code_of({.status = enhanced_status::of(4, 4, 1)}, network) == code(41601));
    CHECK(delivery_code_of({.status = enhanced_status::of(4, 3, 3)}, network) == code(41601));

    // A reply 5yz as it stands; after 4yz it was tried again until it expired.
    const verdict full{.reason = reason::mailbox_full};
    CHECK(delivery_code_of({.phase = phase::rcpt, .code = reply_code::of(550)}, full) == code(42550));
    CHECK(delivery_code_of({.phase = phase::eod, .code = reply_code::of(550)}, full) == code(42559));
    CHECK(delivery_code_of({.phase = phase::rcpt, .code = reply_code::of(452)}, full) == code(41606));

    // What a report tells of is 90000, whatever it says; a report of success changes nothing.
    CHECK(delivery_code_of({.code = reply_code::of(550)}, full, learned_from::report) == code(90000));
    CHECK(delivery_code_of({.outcome = outcome::delivered}, {}, learned_from::report) == code(40000));

    CHECK_FALSE(delivery_code_of({.outcome = outcome::delayed, .code = reply_code::of(451)}, full));
    CHECK_FALSE(delivery_code_of({.outcome = outcome::not_attempted}, {.reason = reason::suppressed_by_sender}));
}

TEST_CASE("SHANON: the code for what another system's word says") {
    const auto code_of = [](reason r, code_class c) {
        const auto told =
            translate<delivery_code>(verdict{.reason = r, .category = category_table{}(r, c), .code_class = c});
        return told.word ? told.word->value() : 0;
    };
    // After a transient code the message was tried again until it expired, whatever the reason.
    CHECK(code_of(reason::mailbox_full, code_class::transient) == 41606);
    CHECK(code_of(reason::greylisted, code_class::transient) == 41606);
    // A refusal, by its reason.
    CHECK(code_of(reason::mailbox_full, code_class::permanent) == 42552);
    CHECK(code_of(reason::system_full, code_class::permanent) == 42552);
    CHECK(code_of(reason::mailbox_moved, code_class::permanent) == 42551);
    CHECK(code_of(reason::domain_refuses_mail, code_class::permanent) == 42521);
    CHECK(code_of(reason::address_syntax, code_class::permanent) == 42553);
    CHECK(code_of(reason::sender_blocked, code_class::none) == 42530);
    CHECK(code_of(reason::protocol_error, code_class::none) == 42500);
    // Where no reply is known of, the codes of what had none.
    CHECK(code_of(reason::domain_refuses_mail, code_class::none) == 41605);
    CHECK(code_of(reason::address_syntax, code_class::none) == 91001);
    CHECK(code_of(reason::domain_unknown, code_class::permanent) == 41605);
    CHECK(code_of(reason::network_failure, code_class::none) == 41601);
    CHECK(code_of(reason::expired, code_class::none) == 41606);
    // The rest.
    CHECK(code_of(reason::mailbox_unknown, code_class::permanent) == 42550);
    CHECK(code_of(reason::spam_content, code_class::none) == 42550);
    CHECK(code_of(reason::suppressed_by_sender, code_class::none) == 0);

    STATIC_REQUIRE(translate<delivery_code>(verdict{}).word == code(40000));
    STATIC_REQUIRE_FALSE(translate<delivery_code>(meaning{.kind = word_kind::auto_reply}).word);
    STATIC_REQUIRE(vocabulary<delivery_code>::name == "shanon");
}
