// The table of bounds in the README says what the constants say, and leaves none of these out.
#include <mailbounce/mailbounce.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using namespace mailbounce;

struct bound {
    std::string_view name;
    std::uint64_t value;
};

constexpr bound bounds[] = {
    {"mailbox: local part", detail::max_local_part},
    {"mailbox: domain", detail::max_domain},
    {"mailbox: path", detail::max_path},
    {"message::max_depth", message::max_depth},
    {"message::max_parts", message::max_parts},
    {"message: field value", detail::max_value},
    {"report_reader: text", detail::text_decoder::max_text},
    {"report_reader::max_opening", report_reader::max_opening},
    {"report_reader::max_texts", report_reader::max_texts},
    {"report_reader::max_wrappings", report_reader::max_wrappings},
    {"report_reader::max_deliveries", report_reader::max_deliveries},
    {"report_reader: addresses in a text", detail::notice_reader::max_places},
    {"report_reader: text about an address", detail::notice_reader::longest_text},
    {"report_reader::max_memory", report_reader::max_memory},
    {"report_reader::max_memory_per_byte", report_reader::max_memory_per_byte},
    {"verdict::max_lost", verdict::max_lost},
    {"rule: sequences of a pattern", detail::max_pattern_sequences},
    {"retry_hint: longest", longest_retry_hint.count},
    {"retry_schedule::max_legs", retry_schedule::max_legs},
    {"retry_schedule::most_attempts", retry_schedule::most_attempts},
    {"breaker::most_recipients", breaker::most_recipients},
    {"address_record", sizeof(address_record)},
};

}  // namespace

TEST_CASE("the bounds in the README are those of the library") {
    std::ifstream file(MAILBOUNCE_README, std::ios::binary);
    const std::string readme{std::istreambuf_iterator<char>(file), {}};
    const std::size_t begin = readme.find("| bound | value |");
    REQUIRE(begin != std::string::npos);
    const std::string table = readme.substr(begin, readme.find("\n\n", begin) - begin);
    for (const bound& b : bounds) {
        const std::string row = "\n| `" + std::string(b.name) + "` | " + std::to_string(b.value) + " |";
        CAPTURE(row);
        CHECK(table.find(row) != std::string::npos);
    }
    std::size_t rows = 0;
    for (std::size_t at = 0; (at = table.find("\n| `", at)) != std::string::npos; ++at) ++rows;
    CHECK(rows == std::size(bounds));
}
