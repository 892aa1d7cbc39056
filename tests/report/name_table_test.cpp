// Tables of names, looked up whatever their case.
#include <mailbounce/report/name_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"

using mailbounce::detail::name_table;

namespace {

struct row {
    std::string_view name;
    int number = 0;
};

constexpr row rows[] = {{"to", 1}, {"from", 2}, {"date", 3}, {"data", 4}, {"x-1", 5}, {"from", 6}, {"/", 7}};
constexpr name_table table(rows);

constexpr int number_of(std::string_view name) {
    const row* const found = table.find(name);
    return found != nullptr ? found->number : 0;
}

}  // namespace

static_assert(number_of("to") == 1);
static_assert(number_of("From") == 2, "the first of that name");
static_assert(number_of("DATE") == 3);
static_assert(number_of("datA") == 4);
static_assert(number_of("X-1") == 5);
static_assert(number_of("/") == 7);
static_assert(number_of("") == 0);
static_assert(number_of("t") == 0);
static_assert(number_of("too") == 0);
static_assert(number_of("tp") == 0);

TEST_CASE("name_table: whatever shares a slot, each name is found, and no other") {
    static std::string names[100];
    row many[100];
    for (int i = 0; i < 100; ++i) {
        names[i] = std::string(static_cast<std::size_t>(i % 7), 'x') + std::to_string(i);
        many[i] = {names[i], i + 1};
    }
    const name_table all(many);
    for (const row& r : many) {
        REQUIRE(all.find(r.name) != nullptr);
        CHECK(all.find(r.name)->number == r.number);
        CHECK(all.find(std::string(r.name) + "y") == nullptr);
    }
}
