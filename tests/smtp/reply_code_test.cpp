// Reply codes: the range, the registry, and codes that nobody defined.
#include <mailbounce/smtp/reply_code.hpp>

#include <iterator>
#include <string>
#include <type_traits>

#include "catch.hpp"

using namespace mailbounce::literals;
using mailbounce::code_class;
using mailbounce::reply_code;
using mailbounce::reply_code_fault;
using mailbounce::reply_subject;

static_assert(std::is_trivially_copyable_v<reply_code>);
static_assert(!std::is_default_constructible_v<reply_code>);
static_assert(sizeof(reply_code) == 2);

static_assert((550_reply).value() == 550);
static_assert((550_reply).kind() == code_class::permanent);
static_assert((421_reply).kind() == code_class::transient);
static_assert((354_reply).kind() == code_class::intermediate);
static_assert((200_reply).kind() == code_class::success);
static_assert((599_reply).kind() == code_class::permanent);
static_assert((450_reply) < (550_reply));
static_assert((450_reply) == (450_reply));
static_assert((450_reply) != (451_reply));
static_assert(format(599_reply).view() == "599");

static_assert((500_reply).subject() == reply_subject::syntax);
static_assert((211_reply).subject() == reply_subject::information);
static_assert((421_reply).subject() == reply_subject::connections);
static_assert((535_reply).subject() == reply_subject::unspecified3);
static_assert((447_reply).subject() == reply_subject::unspecified4);
static_assert((550_reply).subject() == reply_subject::mail_system);
static_assert((560_reply).subject() == reply_subject::other);
static_assert((498_reply).subject() == reply_subject::other);

static_assert((550_reply).text() == "Requested action not taken: mailbox unavailable");
static_assert((550_reply).rfc() == "RFC 5321 4.2.3");
static_assert((521_reply).rfc() == "RFC 7504, RFC 1846");
static_assert((334_reply).known());
static_assert((200_reply).known());
static_assert((557_reply).known());

// RFC 5321 4.2.1: what is not known is still understood by its first digit.
static_assert(!(571_reply).known());
static_assert((571_reply).text().empty());
static_assert((571_reply).rfc().empty());
static_assert((571_reply).kind() == code_class::permanent);

static_assert(!reply_code::of(199));
static_assert(reply_code::of(200));
static_assert(reply_code::of(599));
static_assert(!reply_code::of(600));
static_assert(!reply_code::of(-550));
static_assert(!reply_code::of(65536 + 550));

static_assert(*reply_code::parse("550") == 550_reply);
static_assert(*reply_code::parse("550 No") == 550_reply);
static_assert(*reply_code::parse("550-No") == 550_reply);
static_assert(*reply_code::parse("354\r\n") == 354_reply);
static_assert(*reply_code::parse("250\n") == 250_reply);

namespace {
constexpr bool fails(std::string_view text, reply_code_fault fault, std::size_t position) {
    const auto code = reply_code::parse(text);
    return !code && code.error().fault == fault && code.error().position == position;
}
}  // namespace

static_assert(fails("", reply_code_fault::too_short, 0));
static_assert(fails("55", reply_code_fault::too_short, 2));
static_assert(fails("5x0", reply_code_fault::not_a_digit, 1));
static_assert(fails(" 550", reply_code_fault::not_a_digit, 0));
static_assert(fails("600", reply_code_fault::out_of_range, 0));
static_assert(fails("199 ", reply_code_fault::out_of_range, 0));
static_assert(fails("5501", reply_code_fault::no_delimiter, 3));
static_assert(fails("550.1", reply_code_fault::no_delimiter, 3));
static_assert(fails("550:", reply_code_fault::no_delimiter, 3));

static_assert(to_string(code_class::none) == "none");
static_assert(to_string(code_class::success) == "success");
static_assert(to_string(code_class::permanent) == "permanent");
static_assert(to_string(reply_subject::syntax) == "syntax");
static_assert(to_string(reply_subject::other) == "other");
static_assert(std::size(mailbounce::detail::reply_subject_names) == static_cast<std::size_t>(reply_subject::other) + 1);
static_assert(to_string(reply_code_fault::none) == "none");
static_assert(to_string(reply_code_fault::no_delimiter) == "no_delimiter");

namespace {
constexpr bool registry_is_sorted() {
    const auto& registry = mailbounce::detail::reply_code_registry;
    for (std::size_t i = 1; i < std::size(registry); ++i)
        if (registry[i - 1].code >= registry[i].code) return false;
    return true;
}
}  // namespace

static_assert(registry_is_sorted());

TEST_CASE("every number from 200 to 599 is a code that its text leads back to") {
    int known = 0;
    for (int i = 200; i < 600; ++i) {
        CAPTURE(i);
        const auto code = reply_code::of(i);
        REQUIRE(code);
        CHECK(code->value() == i);
        CHECK(static_cast<int>(code->kind()) == i / 100 - 1);
        const auto parsed = reply_code::parse(std::to_string(i) + " text");
        REQUIRE(parsed);
        CHECK(*parsed == *code);
        CHECK(code->known() == !code->text().empty());
        CHECK(code->known() == !code->rfc().empty());
        known += code->known() ? 1 : 0;
    }
    CHECK(known == static_cast<int>(std::size(mailbounce::detail::reply_code_registry)));
}

TEST_CASE("codes that servers use but nobody defined are not known") {
    const int code = GENERATE(420, 431, 441, 442, 446, 447, 449, 471, 498, 505, 510, 511, 512, 513, 540, 541, 571, 585);
    CAPTURE(code);
    CHECK_FALSE(reply_code::of(code)->known());
}

TEST_CASE("every code of other documents is known") {
    const int code = GENERATE(235, 253, 334, 422, 430, 432, 453, 454, 456, 458, 459, 520, 521, 523, 524, 525, 530, 533,
                              534, 535, 538, 556, 557);
    CAPTURE(code);
    CHECK(reply_code::of(code)->known());
}

TEST_CASE("every code of RFC 5321 4.2.3 is known") {
    const int code = GENERATE(211, 214, 220, 221, 250, 251, 252, 354, 421, 450, 451, 452, 455, 500, 501, 502, 503, 504,
                              550, 551, 552, 553, 554, 555);
    CAPTURE(code);
    CHECK(reply_code::of(code)->rfc().starts_with("RFC 5321 4.2.3"));
}
