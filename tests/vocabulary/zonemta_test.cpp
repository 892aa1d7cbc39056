// ZoneMTA's categories and actions.
#include <mailbounce/vocabulary/zonemta.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"recipient", mailbox_unknown, hard},
    {"envelope", address_syntax, hard},
    {"capacity", mailbox_full, soft},
    {"greylist", greylisted, soft},
    {"rate", rate_limited, soft},
    {"blacklist", sender_blocked, soft},
    {"block", sender_blocked, soft, "blacklist"},
    {"sender", sender_rejected, soft},
    {"dmarc", authentication_failed, soft},
    {"auth", login_required, soft},
    {"config", local_fault, soft},
    {"policy", policy_refused, soft},
    {"spam", spam_content, soft},
    {"virus", virus_found, soft},
    {"message", content_refused, soft},
    {"protocol", protocol_error, soft},
    {"network", network_failure, soft},
    {"other", undetermined, unknown},
};

}  // namespace

TEST_CASE("ZoneMTA: 18 categories; a block and a black list are one") { check_words<zonemta_category>(all); }

TEST_CASE("ZoneMTA: its three actions") {
    STATIC_REQUIRE(parse_zonemta_action("reject") == zonemta_action::reject);
    STATIC_REQUIRE(parse_zonemta_action("defer") == zonemta_action::defer);
    STATIC_REQUIRE(parse_zonemta_action("slowdown") == zonemta_action::slowdown);
    STATIC_REQUIRE_FALSE(parse_zonemta_action("retry"));
    STATIC_REQUIRE(to_string(zonemta_action::slowdown) == "slowdown");

    const auto action_of = [](reason r, code_class c) {
        return zonemta_action_of({.reason = r, .category = category_table{}(r, c), .code_class = c});
    };
    CHECK(action_of(mailbox_unknown, code_class::permanent) == zonemta_action::reject);
    CHECK(action_of(mailbox_unknown, code_class::transient) == zonemta_action::defer);
    CHECK(action_of(spam_content, code_class::permanent) == zonemta_action::reject);
    CHECK(action_of(sender_blocked, code_class::permanent) == zonemta_action::defer);
    CHECK(action_of(bad_reputation, code_class::permanent) == zonemta_action::defer);
    CHECK(action_of(greylisted, code_class::permanent) == zonemta_action::defer);
    CHECK(action_of(rate_limited, code_class::transient) == zonemta_action::slowdown);
    CHECK(action_of(too_many_connections, code_class::transient) == zonemta_action::slowdown);
}

TEST_CASE("ZoneMTA: 17 reasons are kept") { CHECK(reasons_kept<zonemta_category>().size() == 17); }
