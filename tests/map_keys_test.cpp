// Values as keys of maps: ordered, and hashed.
#include <cstdint>
#include <functional>
#include <mailbounce/mailbounce.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>
#include <map>
#include <unordered_map>

#include "catch.hpp"

using namespace mailbounce::literals;

namespace {

// The smaller value stands first in an ordered map; both are found in either, and the same value is the same key.
template <class Key>
void check_keys(const Key& smaller, const Key& larger) {
    const std::map<Key, int> ordered{{larger, 2}, {smaller, 1}, {larger, 3}};
    REQUIRE(ordered.size() == 2);
    CHECK(ordered.begin()->second == 1);
    CHECK(ordered.at(larger) == 2);
    const std::unordered_map<Key, int> hashed{{larger, 2}, {smaller, 1}, {larger, 3}};
    REQUIRE(hashed.size() == 2);
    CHECK(hashed.at(smaller) == 1);
    CHECK(hashed.at(larger) == 2);
    CHECK(std::hash<Key>()(smaller) != std::hash<Key>()(larger));
}

}  // namespace

TEST_CASE("codes and statuses are keys") {
    check_keys(450_reply, 550_reply);
    check_keys("4.1.1"_status, "5.1.1"_status);
    check_keys("5.1.2"_status, "5.2.1"_status);
    check_keys("5.1.2"_status, "5.1.10"_status);
    check_keys(*mailbounce::delivery_code::of(42450), *mailbounce::delivery_code::of(42550));
    check_keys(mailbounce::reason::mailbox_unknown, mailbounce::reason::mailbox_full);
}

TEST_CASE("fingerprints, keys of messages and times are keys") {
    check_keys(mailbounce::fingerprint{1}, mailbounce::fingerprint{2});
    check_keys(mailbounce::message_key{1}, mailbounce::message_key{2});
    check_keys(mailbounce::instant(-1), mailbounce::instant(1));
    check_keys(mailbounce::minutes(1), mailbounce::hours(1));
}

TEST_CASE("texts of bounded length are keys") {
    using text = mailbounce::fixed_text<8>;
    check_keys(text().append("ab"), text().append("b"));
    check_keys(text().append("a"), text().append("ab"));
    check_keys(text().append("a"), text().append("a").append('\0'));
}
