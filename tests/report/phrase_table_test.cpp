// Phrases that are looked for all at once.
#include <mailbounce/report/formats/phrase_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

using mailbounce::detail::phrase_table;

namespace {

enum class kind : std::uint8_t { failure, delay, other };

constexpr const char* failures[] = {"mail failure", "mailbox full", "full",
                                    ("\xc3\xa9"
                                     "chec"),
                                    " ndr "};
constexpr const char* delays[] = {"will retry", "mailbox full of"};

constexpr auto table = [] {
    phrase_table<kind, 7> t;
    t.add(kind::failure, failures);
    t.add(kind::delay, delays);
    return t;
}();
using kinds = decltype(table)::kinds;

}  // namespace

static_assert(table.in("your mailbox is full") == kinds(kind::failure));
static_assert(table.in("mailbox full") == kinds(kind::failure));
static_assert(table.in("MAIL Failure") == kinds(kind::failure));
static_assert(table.in("the mailbox full of mail") == kinds(kind::failure, kind::delay));
static_assert(table.in("I will retry") == kinds(kind::delay));
static_assert(table.in("un \xc3\xa9"
                       "chec") == kinds(kind::failure));
static_assert(table
                  .in("un \xc3\x89"
                      "chec")
                  .empty(),
              "letters beyond ASCII are as they are");
static_assert(table.in("an ndr ") == kinds(kind::failure));
static_assert(table.in("fulL") == kinds(kind::failure));
static_assert(table.in("mailbox ful").empty());
static_assert(table.in("mail").empty());
static_assert(table.in("ful").empty());
static_assert(table.in("").empty());

static_assert(table.beginning("Mailbox full of it") == kinds(kind::failure, kind::delay));
static_assert(table.beginning("mailbox full") == kinds(kind::failure));
static_assert(table.beginning("a mailbox full").empty());
static_assert(table.beginning("mai").empty());
static_assert(table.beginning("").empty());

TEST_CASE("phrase_table: finds what a search for each phrase finds") {
    // Texts of pieces of the phrases, in every order.
    constexpr std::string_view pieces[] = {"mail", "mailbox ", "full", " of",         "will re",
                                           "try",  " ndr",     " ",    "MailBox Full"};
    for (const std::string_view a : pieces)
        for (const std::string_view b : pieces)
            for (const std::string_view c : pieces) {
                std::string text = std::string(a) + std::string(b) + std::string(c);
                kinds expected;
                for (char& letter : text) letter = mailbounce::detail::to_lower(letter);
                for (const std::string_view f : failures)
                    if (text.find(f) != std::string::npos) expected = expected.with(kind::failure);
                for (const std::string_view d : delays)
                    if (text.find(d) != std::string::npos) expected = expected.with(kind::delay);
                CAPTURE(text);
                CHECK(table.in(text).bits() == expected.bits());
                CHECK(table.in(std::string(a) + std::string(b) + std::string(c)).bits() == expected.bits());
            }
}
