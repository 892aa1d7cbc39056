// The phases and their names.
#include <mailbounce/smtp/phase.hpp>

#include <iterator>

#include "catch.hpp"

using mailbounce::parse_phase;
using mailbounce::phase;

static_assert(to_string(phase::none) == "none");
static_assert(to_string(phase::starttls) == "starttls");
static_assert(to_string(phase::eod) == "eod");
static_assert(parse_phase("rcpt") == phase::rcpt);
static_assert(!parse_phase("RCPT"));
static_assert(!parse_phase("rcp"));
static_assert(!parse_phase(""));

// Every phase has a name, and no name is left over.
static_assert(std::size(mailbounce::detail::phase_names) == static_cast<std::size_t>(phase::eod) + 1);

TEST_CASE("the names of phases lead back to them") {
    for (int i = 0; i <= static_cast<int>(phase::eod); ++i) {
        const auto p = static_cast<phase>(i);
        CAPTURE(i);
        CHECK_FALSE(to_string(p).empty());
        CHECK(parse_phase(to_string(p)) == p);
    }
}
