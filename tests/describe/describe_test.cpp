// What codes, reasons and decisions mean: that each has its texts, in each language, and that they are well written.
#include <mailbounce/describe/describe.hpp>

#include <mailbounce/classify/classifier.hpp>
#include <mailbounce/utf8_source.hpp>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "describe/characters.hpp"

using namespace mailbounce;
using tests::characters_of;
using tests::is_japanese;

static_assert(to_string(language::english) == "en" && to_string(language::japanese) == "ja");
static_assert(parse_language("en") == language::english && parse_language("ja") == language::japanese);
static_assert(parse_language("ja-JP") == language::japanese && parse_language("EN-gb") == language::english);
static_assert(!parse_language("") && !parse_language("jav") && !parse_language("de") && !parse_language("-ja"));

static_assert(describe(reason::mailbox_unknown).meaning == "the mailbox does not exist");
static_assert(describe(reason::mailbox_unknown, language::japanese).title == "宛先不明");
static_assert(describe(reason::mailbox_full).actor == "the recipient");
static_assert(describe(reason::greylisted).actor == "nobody");
static_assert(actor(remedy_owner::recipient_admin, language::japanese) == "受信側の管理者");

namespace {

constexpr language languages[] = {language::english, language::japanese};

bool stands_at_an_end_or_doubled(std::string_view text, char c) {
    return text.front() == c || text.back() == c || text.find(std::string(2, c)) != std::string_view::npos;
}

void check_text(std::string_view text, language in, std::size_t longest) {
    CAPTURE(text);
    REQUIRE_FALSE(text.empty());
    CHECK_FALSE(stands_at_an_end_or_doubled(text, ' '));
    const auto characters = characters_of(text);
    REQUIRE(characters);
    CHECK(characters->size() <= (in == language::english ? longest : longest / 2));
    if (in == language::english) {
        for (const char32_t c : *characters) CHECK((c >= ' ' && c < 0x7F));
        return;
    }
    bool has_japanese = false;
    for (std::size_t i = 0; i < characters->size(); ++i) {
        const char32_t c = (*characters)[i];
        CAPTURE(static_cast<unsigned>(c));
        has_japanese = has_japanese || is_japanese(c);
        CHECK((c >= ' ' && c != 0x7F));
        CHECK_FALSE((c >= 0xFF61 && c <= 0xFF9F));                // katakana of half width
        CHECK_FALSE((c >= 0xFF10 && c <= 0xFF5A && c != U'：'));  // digits and letters of full width
        CHECK_FALSE((c == U'，' || c == U'．' || c == ',' || c == '(' || c == ')' || c == '!'));
        const bool beside_japanese =
            (i > 0 && (*characters)[i - 1] > 0x7F) || (i + 1 < characters->size() && (*characters)[i + 1] > 0x7F);
        CHECK_FALSE((c == ' ' && beside_japanese));
    }
    CHECK(has_japanese);
}

void check_clause(std::string_view text, language in, std::size_t longest) {
    check_text(text, in, longest);
    CAPTURE(text);
    CHECK(text.find_last_of(".,:;") != text.size() - 1);
    CHECK_FALSE(text.ends_with("。"));
    CHECK_FALSE(text.ends_with("、"));
    // In lower case, but for the likes of DNS.
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (in == language::english) CHECK((!is_capital(text[0]) || is_capital(text[1])));
}

void check_sentences(std::string_view text, language in, std::size_t longest) {
    check_text(text, in, longest);
    CAPTURE(text);
    CHECK(text.ends_with(in == language::english ? "." : "。"));
    if (in == language::english) CHECK((text[0] >= 'A' && text[0] <= 'Z'));
}

// The lengths are those of English letters; Japanese needs half as many characters.
void check(const description& d, language in) {
    check_clause(d.title, in, 40);
    check_clause(d.meaning, in, 110);
    check_sentences(d.remedy, in, 140);
    check_clause(d.actor, in, 30);
}

// Checks what is said of the first so many enumerators, and that no two are called alike.
template <class Enum>
void check_all(std::size_t count) {
    for (const language in : languages) {
        std::set<std::string_view> meanings, titles;
        for (std::size_t i = 0; i < count; ++i) {
            CAPTURE(to_string(in), to_string(static_cast<Enum>(i)));
            const description d = describe(static_cast<Enum>(i), in);
            check(d, in);
            CHECK(meanings.insert(d.meaning).second);
            CHECK(titles.insert(d.title).second);
        }
    }
}

constexpr delivery_code code(int value) { return *delivery_code::of(value); }

}  // namespace

TEST_CASE("every reason, category, kind of report and class is described in each language") {
    check_all<reason>(reason_count);
    check_all<category>(4);
    check_all<report_kind>(6);
    check_all<code_class>(5);
}

TEST_CASE("every decision is described in each language") {
    check_all<action>(10);
    check_all<sender_fix>(12);
    check_all<stop_cause>(6);
    check_all<stop_rule>(8);
    check_all<standing>(4);
    check_all<breaker_state>(3);
}

TEST_CASE("no two reasons have the same remedy") {
    for (const language in : languages) {
        std::set<std::string_view> remedies;
        for (std::size_t i = 0; i < reason_count; ++i) {
            const description d = describe(static_cast<reason>(i), in);
            CAPTURE(d.title, d.remedy);
            CHECK(remedies.insert(d.remedy).second);
        }
    }
}

TEST_CASE("who must act on a reason is whom its traits name") {
    for (const language in : languages)
        for (std::size_t i = 0; i < reason_count; ++i) {
            const auto r = static_cast<reason>(i);
            CHECK(describe(r, in).actor == actor(traits(r).owner, in));
        }
}

TEST_CASE("every enhanced status of the registry is described, whatever its class") {
    for (const language in : languages)
        for (const auto& record : detail::status_registry)
            for (const int kind : {2, 4, 5}) {
                const auto status = *enhanced_status::of(kind, record.subject, record.detail);
                CAPTURE(format(status).view());
                check(describe(status, in), in);
            }
}

TEST_CASE("a status that is not in the registry is told by its subject, and else by its class") {
    CHECK(describe("5.1.99"_status).meaning == describe("5.1.0"_status).meaning);
    CHECK(describe("4.7.999"_status, language::japanese).meaning ==
          describe("4.7.0"_status, language::japanese).meaning);
    CHECK(describe("5.9.1"_status).meaning == describe(code_class::permanent).meaning);
    CHECK(describe("4.9.1"_status).meaning == describe(code_class::transient).meaning);
    CHECK(describe("2.9.1"_status).meaning == describe(code_class::success).meaning);
}

TEST_CASE("a success is no failure, whatever the status says") {
    CHECK(describe("2.1.5"_status).meaning == "the recipient's address is good");
    CHECK(describe("2.6.0"_status).meaning == "the server did what was asked of it");
    CHECK(describe("2.1.1"_status).meaning == "the server did what was asked of it");
    CHECK(describe("2.1.5"_status).remedy == "Nothing needs to be done.");
    CHECK(describe("2.1.5"_status).actor == "nobody");
    CHECK(describe(250_reply).actor == "nobody");
}

TEST_CASE("after a transient answer it is enough to wait, unless the sending side has something to mend") {
    const description wait = describe(code_class::transient);
    CHECK(describe("5.1.1"_status).remedy == describe(reason::mailbox_unknown).remedy);
    CHECK(describe("4.1.1"_status).remedy == wait.remedy);
    CHECK(describe("4.1.1"_status).meaning == "the mailbox does not exist");
    CHECK(describe("4.2.2"_status).actor == wait.actor);
    CHECK(describe("4.7.23"_status).remedy == describe(reason::authentication_failed).remedy);
    CHECK(describe("4.7.28"_status).actor == "the sender");
    CHECK(describe(450_reply).remedy == wait.remedy);
    CHECK(describe(550_reply).remedy == describe(reason::undetermined).remedy);
}

TEST_CASE("every reply code is described, known or not") {
    for (const language in : languages)
        for (int value = 200; value < 600; ++value) {
            CAPTURE(value);
            check(describe(*reply_code::of(value), in), in);
        }
}

TEST_CASE("a reply code that no standard has is told by its second digit and its class") {
    CHECK(describe(571_reply).meaning == describe(599_reply).meaning);
    CHECK(describe(571_reply).title == describe(code_class::permanent).title);
    CHECK(describe(559_reply).meaning == "the mail system refuses the message or the recipient");
    CHECK(describe(559_reply).remedy == describe(code_class::permanent).remedy);
    CHECK(describe(429_reply).remedy == describe(code_class::transient).remedy);
    CHECK(describe(299_reply).meaning == describe(code_class::success).meaning);
}

TEST_CASE("a code stands for the reason that the classifier gives it") {
    const classifier judge;
    const auto check_against = [&](const delivery& d, const description& told) {
        const verdict v = judge.classify(d);
        if (v.reason != reason::undetermined) CHECK(told.title == describe(v.reason).title);
        return v.reason != reason::undetermined;
    };
    std::size_t statuses = 0, codes = 0;
    for (const auto& record : detail::status_registry) {
        const auto status = *enhanced_status::of(5, record.subject, record.detail);
        CAPTURE(format(status).view());
        statuses += check_against({.status = status}, describe(status));
    }
    for (const auto& record : detail::reply_code_registry) {
        const auto c = *reply_code::of(record.code);
        CAPTURE(c.value());
        const phase at = c == 432_reply ? phase::auth : phase::none;
        // The rule for 533 is one for all of 530 to 535.
        if (c.kind() >= code_class::transient && c != 533_reply)
            codes += check_against({.phase = at, .code = c}, describe(c));
    }
    CHECK(statuses > 60);
    CHECK(codes > 20);
}

TEST_CASE("every delivery code is described, and one that is not listed by the reply inside it") {
    for (const language in : languages) {
        for (const delivery_code c : delivery_codes) {
            CAPTURE(c.value());
            check(describe(c, in), in);
        }
        check(describe(code(77777), in), in);
        CHECK(describe(code(42556), in).meaning == describe(556_reply, in).meaning);
        CHECK(describe(code(42451), in).meaning == describe(451_reply, in).meaning);
    }
    CHECK(describe(code(42551)).meaning == "the receiving server has no such user");
    CHECK(describe(code(91002)).actor == "the sender");
    CHECK(describe(code(40000)).actor == "nobody");
}

TEST_CASE("of an expired message its cause is told, if it is known") {
    verdict v{.reason = reason::expired};
    CHECK(describe(v).title == describe(reason::expired).title);
    v.cause = reason::mailbox_full;
    CHECK(describe(v).title == describe(reason::mailbox_full).title);
    CHECK(describe(verdict{}).title == describe(reason::none).title);
}

TEST_CASE("a next step tells what is to be mended, and its own owner") {
    const next_step mend{action::fix_sender, {}, sender_fix::dns, remedy_owner::sender};
    CHECK(describe(mend).meaning == describe(sender_fix::dns).meaning);
    const next_step wait{action::retry, {}, sender_fix::pace, remedy_owner::sender};
    CHECK(describe(wait).meaning == describe(action::retry).meaning);
    CHECK(describe(wait).actor == "the sender");
    CHECK(describe(action::retry).actor == "nobody");
    const next_step give_up{action::give_up, {}, sender_fix::none, remedy_owner::recipient};
    CHECK(describe(give_up, language::japanese).actor == "受信者");
}
