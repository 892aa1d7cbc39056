#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/provider.hpp>
#include <mailbounce/classify/reason.hpp>

#include <set>
#include <string>

#include "catch.hpp"

using namespace mailbounce;

static_assert(traits(reason::none).fault == fault::none);
static_assert(traits(reason::undetermined).name == "undetermined", "the table has a row for each reason, in order");
static_assert(traits(reason::greylisted).owner == remedy_owner::nobody && traits(reason::greylisted).worth_retrying);
static_assert(traits(reason::mailbox_full).owner == remedy_owner::recipient);
static_assert(traits(reason::policy_refused).owner == remedy_owner::recipient_admin);
static_assert(traits(reason::authentication_failed).owner == remedy_owner::sender);
static_assert(!traits(reason::mailbox_unknown).worth_retrying);
static_assert(to_string(fault::own_system) == "own_system" && to_string(fault::unknown) == "unknown");
static_assert(to_string(remedy_owner::recipient_admin) == "recipient_admin");
static_assert(parse_reason("mailbox_full") == reason::mailbox_full);
static_assert(!parse_reason("mailbox full") && !parse_reason(""));

TEST_CASE("every reason has a name of its own that reads back") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        CAPTURE(i);
        CHECK(names.insert(to_string(r)).second);
        CHECK(parse_reason(to_string(r)) == r);
        CHECK((traits(r).fault == fault::none) == (r == reason::none));
    }
}

TEST_CASE("what may pass later with nobody doing anything is worth another try, and nothing else") {
    const std::set<reason> worth_retrying = {
        reason::mailbox_disabled,     reason::mailbox_full,        reason::greylisted,      reason::rate_limited,
        reason::too_many_connections, reason::too_many_recipients, reason::network_failure, reason::system_error,
        reason::system_full,          reason::mailer_error,        reason::local_fault};
    for (std::size_t i = 0; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        CAPTURE(to_string(r));
        CHECK(traits(r).worth_retrying == (worth_retrying.count(r) == 1));
    }
}

TEST_CASE("every provider has a name of its own that reads back") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < std::size(detail::provider_names); ++i) {
        const auto p = static_cast<provider>(i);
        CAPTURE(i);
        CHECK_FALSE(to_string(p).empty());
        CHECK(names.insert(to_string(p)).second);
        CHECK(parse_provider(to_string(p)) == p);
    }
    CHECK_FALSE(parse_provider("gmail"));
}

constexpr category_table standard;
static_assert(standard(reason::mailbox_unknown, code_class::permanent) == category::hard);
static_assert(standard(reason::mailbox_unknown, code_class::none) == category::hard);
static_assert(standard(reason::mailbox_unknown, code_class::transient) == category::soft);
static_assert(standard(reason::spam_content, code_class::permanent) == category::soft);
static_assert(standard(reason::mailbox_full, code_class::permanent) == category::soft);
static_assert(standard(reason::undetermined, code_class::permanent) == category::unknown);
static_assert(standard(reason::undetermined, code_class::none) == category::unknown);
static_assert(standard(reason::undetermined, code_class::transient) == category::soft);
static_assert(standard(reason::suppressed_by_sender, code_class::permanent) == category::unknown);
static_assert(standard(reason::none, code_class::success) == category::none);

TEST_CASE("by default only a fault of the address is hard, and never under a transient code") {
    for (std::size_t i = 0; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        CAPTURE(to_string(r));
        CHECK((standard(r, code_class::permanent) == category::hard) == (traits(r).fault == fault::address));
        CHECK(standard(r, code_class::transient) != category::hard);
    }
}

TEST_CASE("a program may bring its own table of categories") {
    constexpr category_table product = category_table{}
                                           .set(reason::sender_blocked, category::hard)
                                           .set(reason::mailbox_full, code_class::permanent, category::hard);
    STATIC_REQUIRE(product(reason::sender_blocked, code_class::transient) == category::hard);
    STATIC_REQUIRE(product(reason::mailbox_full, code_class::permanent) == category::hard);
    STATIC_REQUIRE(product(reason::mailbox_full, code_class::transient) == category::soft);
    STATIC_REQUIRE_FALSE(product == category_table{});
}
