// Values written to streams.
#include <iomanip>
#include <mailbounce/ostream.hpp>
//
#include <mailbounce/mailbounce.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce::literals;

// A program with names of its own, which come before the library's.
namespace caller {

using namespace mailbounce;

enum class state { open, shut };
std::string_view to_string(state s) { return s == state::open ? "open" : "shut"; }

struct form {
    [[nodiscard]] std::string_view view() const { return "view"; }
};
form format(form f) { return f; }

struct label : fingerprint {};
std::ostream& operator<<(std::ostream& out, const label&) { return out << "a label"; }

template <class T>
std::string written(const T& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

}  // namespace caller

using caller::written;

static_assert(mailbounce::has_text<mailbounce::reason> && mailbounce::has_text<mailbounce::reply_code>);
static_assert(!mailbounce::has_text<caller::state> && !mailbounce::has_text<caller::form>);
static_assert(!mailbounce::has_text<mailbounce::delivery> && !mailbounce::has_text<mailbounce::reply>);
static_assert(!mailbounce::has_text<std::optional<mailbounce::reason>>);
static_assert(!mailbounce::has_text<std::vector<mailbounce::reply_code>>);
static_assert(!mailbounce::has_text<std::string_view> && !mailbounce::has_text<int>);

TEST_CASE("enumerators are written as their names") {
    CHECK(written(mailbounce::reason::mailbox_full) == "mailbox_full");
    CHECK(written(mailbounce::category::hard) == "hard");
    CHECK(written(mailbounce::phase::rcpt) == "rcpt");
    CHECK(written(mailbounce::report_kind::auto_reply) == "auto_reply");
    CHECK(written(mailbounce::action::stop_address) == "stop_address");
    CHECK(written(mailbounce::delivery_code_kind::refused) == "refused");
}

TEST_CASE("values are written as their texts") {
    CHECK(written(550_reply) == "550");
    CHECK(written("5.1.10"_status) == "5.1.10");
    CHECK(written(*mailbounce::mailbox::parse("ann@example.com")) == "ann@example.com");
    CHECK(written(mailbounce::start_of_day(2026, 11, 25)) == "2026-11-25T00:00:00Z");
    CHECK(written(mailbounce::minutes(90)) == "90m");
    CHECK(written(mailbounce::fingerprint{0xAB}) == "00000000000000ab");
    CHECK(written(*mailbounce::parse_schedule("30m for 24h")) == "30m for 1d");
    CHECK(written(*mailbounce::delivery_code::of(42550)) == "42550");
}

TEST_CASE("so are the texts that format() gives") {
    CHECK(written(format("5.1.10"_status)) == "5.1.10");
    CHECK(written(mailbounce::fixed_text<8>().append("text")) == "text");
}

TEST_CASE("width, fill and adjustment are for the whole text") {
    std::ostringstream out;
    out << std::left << std::setfill('.') << std::setw(7) << mailbounce::category::hard << std::right << std::setw(7)
        << "5.1.1"_status;
    CHECK(out.str() == "hard.....5.1.1");
}

TEST_CASE("a caller's own operator comes first") { CHECK(written(caller::label()) == "a label"); }
