// ZoneMTA's categories and actions.
#include <mailbounce/vocabulary/zonemta.hpp>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"recipient", mailbox_unknown, hard, {mailbox_unknown, mailbox_closed, mailbox_moved, owner_changed}},
    {"envelope", address_syntax, hard, {address_syntax, domain_unknown, domain_refuses_mail, too_many_recipients}},
    {"capacity", mailbox_full, soft, {mailbox_disabled, mailbox_full, system_full}},
    {"greylist", greylisted, soft, {greylisted}},
    {"rate", rate_limited, soft, {rate_limited, too_many_connections}},
    {"blacklist", sender_blocked, soft, {sender_blocked, bad_reputation}},
    {"block", sender_blocked, soft, {relay_denied}, "blacklist"},
    {"sender", sender_rejected, soft, {sender_rejected}},
    {"dmarc", authentication_failed, soft, {authentication_failed}},
    {"auth", login_required, soft, {login_required}},
    {"config", local_fault, soft, {no_reverse_dns, tls_required, local_fault}},
    {"policy", policy_refused, soft, {recipient_filtered, policy_refused}},
    {"spam", spam_content, soft, {spam_content}},
    {"virus", virus_found, soft, {virus_found}},
    {"message", content_refused, soft, {content_refused, message_too_large, format_refused, eai_unsupported}},
    {"protocol", protocol_error, soft, {protocol_error}},
    {"network", network_failure, soft, {network_failure, routing_loop, expired}},
    {"other", undetermined, unknown, {system_error, mailer_error, suppressed_by_sender, undetermined}},
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
