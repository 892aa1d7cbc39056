// Values formatted by std::format, where the standard library has it.
#include <mailbounce/format.hpp>
//
#include <mailbounce/mailbounce.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>

#if defined(__cpp_lib_format) || defined(_LIBCPP_ENABLE_EXPERIMENTAL)
#include <format>
#include <string>

#include "catch.hpp"

using namespace mailbounce::literals;

TEST_CASE("enumerators are formatted as their names") {
    CHECK(std::format("{} {}", mailbounce::category::hard, mailbounce::reason::mailbox_full) == "hard mailbox_full");
}

TEST_CASE("values are formatted as their texts") {
    CHECK(std::format("{} {}", 550_reply, "5.1.10"_status) == "550 5.1.10");
    CHECK(std::format("{}", *mailbounce::mailbox::parse("ann@example.com")) == "ann@example.com");
    CHECK(std::format("{}", mailbounce::start_of_day(2026, 11, 25)) == "2026-11-25T00:00:00Z");
    CHECK(std::format("{}", mailbounce::minutes(90)) == "90m");
    CHECK(std::format("{}", mailbounce::fingerprint{0xAB}) == "00000000000000ab");
    CHECK(std::format("{}", *mailbounce::delivery_code::of(42550)) == "42550");
    CHECK(std::format("{}", format("5.1.10"_status)) == "5.1.10");
}

TEST_CASE("the format specification is that of strings") {
    CHECK(std::format("{:.<7}{:>7}{:.3}", mailbounce::category::hard, "5.1.1"_status, 550_reply) ==
          "hard...  5.1.1550");
}
#endif
