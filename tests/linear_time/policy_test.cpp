// Hints, schedules and records are read in time linear in their text.
#include <mailbounce/policy/record_form.hpp>
#include <mailbounce/policy/retry_hint.hpp>
#include <mailbounce/policy/schedule_form.hpp>

#include "linear_time.hpp"

using namespace mailbounce;
using tests::filled;
using tests::is_linear;

TEST_CASE("retry hint: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        const auto hint = retry_hint(text);
        CHECK((!hint || hint->wait <= longest_retry_hint));
    };
    for (const char* piece : {"a",
                              "1",
                              "1 ",
                              "1.",
                              "1,",
                              "in ",
                              "again in ",
                              "try again ",
                              "in 5 ",
                              "5 minutes ",
                              "minute",
                              "in 5 minutes per ",
                              "half ",
                              "an ",
                              "-",
                              ":",
                              ". ",
                              "Nov ",
                              "25 Nov ",
                              "2026-",
                              "(",
                              "until ",
                              "greylisted ",
                              "\xC3",
                              "\xE5\x88\x86",
                              "\xE5\x88\x86\xE5\x90\x8E",
                              "5\xE5\x88\x86"}) {
        CAPTURE(piece);
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece); }, read));
        CHECK(is_linear([=](std::size_t size) { return filled(size, piece, "try again in "); }, read));
    }
}

TEST_CASE("schedules and records: linear time, whatever the text") {
    const auto read = [](const std::string& text) {
        const bool is_good = parse_schedule(text) && parse_record(text);
        CHECK_FALSE(is_good);
    };
    for (const char* piece : {"1", "1s", "1s,", " ", "1s until ", "for 4d ", "x1.", "hard=1 ", "first=2026-11-25 ",
                              "recent=1:hard,", "stops=failures,", "+fresh", ",", "v1 "})
        for (const char* begin : {"", "1s ", "v1 ", "v1 stops=failures,", "v1 recent=1:hard"}) {
            CAPTURE(piece, begin);
            CHECK(is_linear([=](std::size_t size) { return filled(size, piece, begin); }, read));
        }
}
