// Enhanced statuses: their syntax, their order, and the IANA registry.
#include <mailbounce/smtp/enhanced_status.hpp>

#include <functional>
#include <iterator>
#include <set>
#include <string>
#include <type_traits>

#include "catch.hpp"

using namespace mailbounce::literals;
using mailbounce::code_class;
using mailbounce::enhanced_status;
using mailbounce::enhanced_status_fault;

static_assert(std::is_trivially_copyable_v<enhanced_status>);
static_assert(!std::is_default_constructible_v<enhanced_status>);
static_assert(sizeof(enhanced_status) <= 8);

static_assert("5.1.1"_status.kind() == code_class::permanent);
static_assert("4.7.650"_status.kind() == code_class::transient);
static_assert("2.1.5"_status.kind() == code_class::success);
static_assert("4.7.650"_status.subject() == 7);
static_assert("4.7.650"_status.detail() == 650);

// By class, then subject, then detail, all as numbers.
static_assert("2.7.30"_status < "4.0.0"_status);
static_assert("5.1.30"_status < "5.2.0"_status);
static_assert("5.1.9"_status < "5.1.10"_status);
static_assert("5.9.0"_status < "5.10.0"_status);
static_assert("5.1.1"_status == *enhanced_status::of(5, 1, 1));
static_assert("5.1.1"_status != "4.1.1"_status);

static_assert(!enhanced_status::of(3, 1, 1));
static_assert(!enhanced_status::of(6, 1, 1));
static_assert(!enhanced_status::of(5, -1, 1));
static_assert(!enhanced_status::of(5, 1000, 1));
static_assert(!enhanced_status::of(5, 1, -1));
static_assert(!enhanced_status::of(5, 1, 1000));
static_assert(enhanced_status::of(5, 999, 999));

// The registry.
static_assert("5.1.1"_status.text() == "Bad destination mailbox address");
static_assert("4.1.1"_status.text() == "5.1.1"_status.text());
static_assert("5.1.1"_status.basic_codes() == "451, 550");
static_assert("5.1.1"_status.rfc() == "RFC 3463");
static_assert("5.0.0"_status.basic_codes() == "any");
static_assert("5.1.10"_status.text() == "Recipient address has null MX");
static_assert("5.1.10"_status.rfc() == "RFC 7505, RFC 7504");
static_assert("5.7.16"_status.rfc() == "RFC 6710");
static_assert("5.7.27"_status.text() == "Sender address has null MX");
static_assert("5.7.30"_status.known());
static_assert(!"5.7.31"_status.known());
static_assert(!"5.1.11"_status.known());
static_assert(!"5.8.0"_status.known());
static_assert(!"5.7.999"_status.known());
static_assert("5.7.606"_status.text().empty());
static_assert("5.7.606"_status.rfc().empty());
static_assert("5.7.606"_status.basic_codes().empty());
static_assert("5.7.606"_status.subject_text() == "Security or Policy Status");
static_assert("5.0.0"_status.subject_text() == "Other or Undefined Status");
static_assert("5.8.0"_status.subject_text().empty());

static_assert(std::size(mailbounce::detail::status_registry) == 81);

namespace {
constexpr bool registry_is_sorted() {
    const auto& registry = mailbounce::detail::status_registry;
    for (std::size_t i = 1; i < std::size(registry); ++i)
        if (registry[i - 1].key() >= registry[i].key()) return false;
    return true;
}

constexpr bool reads(std::string_view text, enhanced_status status) {
    const auto read = enhanced_status::parse(text);
    return read && *read == status;
}

constexpr bool fails(std::string_view text, enhanced_status_fault fault, std::size_t position) {
    const auto read = enhanced_status::parse(text);
    return !read && read.error().fault == fault && read.error().position == position;
}
}  // namespace

static_assert(registry_is_sorted());

// What may follow a status, and what makes it something else.
static_assert(reads("5.1.1", "5.1.1"_status));
static_assert(reads("5.1.1 No such user", "5.1.1"_status));
static_assert(reads("5.1.1\r\n", "5.1.1"_status));
static_assert(reads("5.1.1)", "5.1.1"_status));
static_assert(reads("5.1.1,", "5.1.1"_status));
static_assert(reads("5.1.1: no", "5.1.1"_status));
static_assert(reads("5.1.1.", "5.1.1"_status));
static_assert(reads("5.1.1. No", "5.1.1"_status));
static_assert(reads("5.1.1- No", "5.1.1"_status));
static_assert(reads("5.1.1\xE5\xAE\x9B", "5.1.1"_status));
static_assert(reads("4.4.316", *enhanced_status::of(4, 4, 316)));
static_assert(reads("5.0.0", "5.0.0"_status));

using fault = enhanced_status_fault;
static_assert(fails("", fault::bad_class, 0));
static_assert(fails(" 5.1.1", fault::bad_class, 0));
static_assert(fails("3.1.1", fault::bad_class, 0));
static_assert(fails("6.1.1", fault::bad_class, 0));
static_assert(fails("x.1.1", fault::bad_class, 0));
static_assert(fails("5", fault::no_dot, 1));
static_assert(fails("550", fault::no_dot, 1));
static_assert(fails("5.1", fault::no_dot, 3));
static_assert(fails("5.1-1", fault::no_dot, 3));
static_assert(fails("5.", fault::no_number, 2));
static_assert(fails("5..1", fault::no_number, 2));
static_assert(fails("5.1.", fault::no_number, 4));
static_assert(fails("5.1.x", fault::no_number, 4));
static_assert(fails("5.01.1", fault::leading_zero, 2));
static_assert(fails("5.1.00", fault::leading_zero, 4));
static_assert(fails("5.1234.1", fault::number_too_big, 2));
static_assert(fails("5.1.1000", fault::number_too_big, 4));
static_assert(fails("5.1.1.2", fault::no_delimiter, 5));
static_assert(fails("5.1.1a", fault::no_delimiter, 5));
static_assert(fails("5.1.1-rc", fault::no_delimiter, 5));
static_assert(fails("5.1.1_2", fault::no_delimiter, 5));
static_assert(fails("5.1.1@example.com", fault::no_delimiter, 5));
static_assert(fails("5.1.1/24", fault::no_delimiter, 5));

static_assert(to_string(fault::none) == "none");
static_assert(to_string(fault::leading_zero) == "leading_zero");
static_assert(to_string(fault::no_delimiter) == "no_delimiter");

static_assert(format("5.1.1"_status).view() == "5.1.1");
static_assert(format("2.0.0"_status).view() == "2.0.0");
static_assert(format("4.999.100"_status).view() == "4.999.100");
static_assert(format("5.10.99"_status).view() == "5.10.99");
static_assert("5.1.1"_status.length() == 5);
static_assert("5.100.10"_status.length() == 8);

TEST_CASE("a status that is written is read again, at its length") {
    for (const int status_class : {2, 4, 5}) {
        for (const int subject : {0, 1, 9, 10, 99, 100, 999}) {
            for (int detail = 0; detail < 1000; ++detail) {
                const auto status = enhanced_status::of(status_class, subject, detail);
                const std::string expected =
                    std::to_string(status_class) + "." + std::to_string(subject) + "." + std::to_string(detail);
                const auto text = format(*status);
                if (text.view() != expected || status->length() != expected.size() ||
                    !reads(expected + ";" + expected, *status))
                    FAIL_CHECK(expected);
            }
        }
    }
}

TEST_CASE("every record of the registry is found and is complete") {
    for (const auto& record : mailbounce::detail::status_registry) {
        const auto status = enhanced_status::of(5, record.subject, record.detail);
        CAPTURE(record.subject, record.detail);
        REQUIRE(status);
        CHECK(status->text() == record.text);
        CHECK_FALSE(status->text().empty());
        CHECK_FALSE(status->subject_text().empty());
        CHECK((status->rfc().starts_with("RFC ") || status->rfc().starts_with("draft-")));
        CHECK(status->basic_codes().find_first_not_of("0123456789X, anyothers") == std::string_view::npos);
    }
}

TEST_CASE("statuses at the ends of their ranges have hashes of their own") {
    std::set<std::size_t> hashes;
    for (const int kind : {2, 4, 5})
        for (const int subject : {0, 1, 999})
            for (const int detail : {0, 1, 999})
                hashes.insert(std::hash<enhanced_status>()(*enhanced_status::of(kind, subject, detail)));
    CHECK(hashes.size() == 27);
}
