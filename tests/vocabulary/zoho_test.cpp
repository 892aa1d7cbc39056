// Zoho Campaigns' bounce reasons: the two lists, and what becomes of them here.
#include <mailbounce/vocabulary/zoho.hpp>

#include <mailbounce/policy/presets.hpp>

#include <iterator>
#include <set>

#include "catch.hpp"

using namespace mailbounce;
using enum zoho_bounce;
using owner = remedy_owner;

namespace {

constexpr zoho_bounce nth(std::size_t i) { return static_cast<zoho_bounce>(i); }

struct row {
    zoho_bounce bounce;
    mailbounce::category category;
    mailbounce::reason reason;
    remedy_owner owner;
};

// Facts 4.1 and 4.2, in the order of the page.
constexpr row page_rows[] = {
    {no_such_address, category::hard, reason::mailbox_unknown, owner::sender},
    {no_such_domain, category::hard, reason::domain_unknown, owner::sender},
    {invalid_address, category::hard, reason::address_syntax, owner::sender},
    {blocked_by_server, category::hard, reason::sender_blocked, owner::sender},
    {address_closed, category::hard, reason::mailbox_closed, owner::sender},
    {refused_by_policy, category::hard, reason::policy_refused, owner::recipient_admin},
    {user_not_found, category::hard, reason::mailbox_unknown, owner::sender},

    {zoho_bounce::mailbox_full, category::soft, reason::mailbox_full, owner::recipient},
    {account_suspended, category::soft, reason::mailbox_disabled, owner::recipient},
    {server_down, category::soft, reason::system_error, owner::nobody},
    {too_many_messages, category::soft, reason::rate_limited, owner::sender},
    {zoho_bounce::message_too_large, category::soft, reason::message_too_large, owner::sender},
    {dns_trouble, category::soft, reason::network_failure, owner::sender},
    {content_blocked, category::soft, reason::content_refused, owner::sender},
    {zoho_bounce::authentication_failed, category::soft, reason::authentication_failed, owner::sender},
    {spam_filter, category::soft, reason::spam_content, owner::sender},
    {attachment_filter, category::soft, reason::virus_found, owner::sender},
    {sender_policy, category::soft, reason::sender_rejected, owner::recipient_admin},
    {zoho_bounce::relay_denied, category::soft, reason::relay_denied, owner::sender},
    {zoho_bounce::greylisted, category::soft, reason::greylisted, owner::nobody},
    {connection_timeout, category::soft, reason::network_failure, owner::sender},
    {smtp_timeout, category::soft, reason::network_failure, owner::sender},
    {zoho_bounce::expired, category::soft, reason::expired, owner::sender},
};

constexpr category_table zoho_categories = *presets::zoho.policy.categories;

}  // namespace

TEST_CASE("Zoho 4.1, 4.2: 7 hard and 16 soft reasons in the order of the page, with the owners of their remedies") {
    STATIC_REQUIRE(zoho_bounce_count == 7 + 16);
    STATIC_REQUIRE(std::size(page_rows) == zoho_bounce_count);
    int hard = 0;
    for (std::size_t i = 0; i < zoho_bounce_count; ++i) {
        CAPTURE(i);
        const zoho_traits& t = traits(nth(i));
        CHECK(page_rows[i].bounce == nth(i));
        CHECK(t.category == page_rows[i].category);
        CHECK(t.reason == page_rows[i].reason);
        CHECK(t.owner == page_rows[i].owner);
        CHECK_FALSE(t.remedy.empty());
        hard += t.category == category::hard;
    }
    CHECK(hard == 7);
}

TEST_CASE("Zoho 4.2: the 16 soft reasons have 15 names; the spam filter's stands for spam and for attachments") {
    std::set<std::string_view> hard, soft;
    for (std::size_t i = 0; i < zoho_bounce_count; ++i) (i < 7 ? hard : soft).insert(traits(nth(i)).name);
    CHECK(hard.size() == 7);
    CHECK(soft.size() == 15);
    CHECK(traits(spam_filter).name == traits(attachment_filter).name);
    CHECK(traits(spam_filter).remedy != traits(attachment_filter).remedy);
}

TEST_CASE("Zoho 4.2: two are sent again by themselves, a server that is down and greylisting") {
    std::set<std::size_t> automatic;
    for (std::size_t i = 0; i < zoho_bounce_count; ++i)
        if (traits(nth(i)).owner == remedy_owner::nobody) automatic.insert(i - 6);
    CHECK(automatic == std::set<std::size_t>{3, 13});
}

TEST_CASE("Zoho 4.1: hard 4 and hard 6 are no fault of the address, and hard in Zoho only") {
    STATIC_REQUIRE(traits(traits(blocked_by_server).reason).fault == fault::sender);
    STATIC_REQUIRE(traits(traits(refused_by_policy).reason).fault == fault::recipient_policy);
    for (const zoho_bounce z : {blocked_by_server, refused_by_policy}) {
        const verdict v = verdict_of(z);
        CHECK(v.category == category::hard);
        CHECK(category_table{}(v.reason, v.code_class) == category::soft);
    }
    for (const zoho_bounce z : {no_such_address, no_such_domain, invalid_address, address_closed, user_not_found}) {
        const verdict v = verdict_of(z);
        CHECK(category_table{}(v.reason, v.code_class) == category::hard);
    }
}

TEST_CASE("Zoho: the preset calls each reason hard or soft as the page does") {
    for (std::size_t i = 0; i < zoho_bounce_count; ++i) {
        CAPTURE(i);
        const verdict v = verdict_of(nth(i));
        CHECK(v.reason == traits(nth(i)).reason);
        CHECK(v.code_class == (i < 7 ? code_class::permanent : code_class::transient));
        CHECK(v.category == traits(nth(i)).category);
        CHECK(zoho_categories(v.reason, v.code_class) == v.category);
    }
}

TEST_CASE("Zoho: whatever reason and code class have a name, it is hard or soft as the preset has them") {
    std::set<zoho_bounce> reached;
    for (std::size_t r = 0; r < reason_count; ++r)
        for (const code_class c : {code_class::none, code_class::transient, code_class::permanent}) {
            CAPTURE(to_string(static_cast<reason>(r)), to_string(c));
            const auto z = zoho_bounce_of(static_cast<reason>(r), c);
            if (!z) continue;
            CHECK(traits(*z).category == zoho_categories(static_cast<reason>(r), c));
            reached.insert(*z);
        }
    CHECK(reached.size() == zoho_bounce_count - 2);
    CHECK(reached.count(no_such_address) == 0);
    CHECK(reached.count(smtp_timeout) == 0);
}

TEST_CASE("Zoho: each bounce reason comes back from its verdict, but for three that share a reason with another") {
    for (std::size_t i = 0; i < zoho_bounce_count; ++i) {
        CAPTURE(i);
        const zoho_bounce z = nth(i);
        const verdict v = verdict_of(z);
        const zoho_bounce back = z == no_such_address                    ? user_not_found
                                 : z == dns_trouble || z == smtp_timeout ? connection_timeout
                                                                         : z;
        CHECK(zoho_bounce_of(v.reason, v.code_class) == back);
    }
}

static_assert(zoho_bounce_of(reason::sender_blocked, code_class::permanent) == blocked_by_server);
static_assert(zoho_bounce_of(reason::sender_blocked, code_class::transient) == sender_policy);
static_assert(zoho_bounce_of(reason::policy_refused, code_class::permanent) == refused_by_policy);
static_assert(zoho_bounce_of(reason::policy_refused, code_class::transient) == sender_policy);
static_assert(zoho_bounce_of(reason::domain_unknown, code_class::permanent) == no_such_domain);
static_assert(zoho_bounce_of(reason::domain_unknown, code_class::transient) == dns_trouble);
static_assert(zoho_bounce_of(reason::mailbox_unknown, code_class::none) == user_not_found);
static_assert(zoho_bounce_of(reason::mailbox_moved, code_class::permanent) == address_closed);
static_assert(zoho_bounce_of(reason::spam_content, code_class::permanent) == spam_filter);

// What has no name there.
static_assert(!zoho_bounce_of(reason::none, code_class::success));
static_assert(!zoho_bounce_of(reason::mailbox_unknown, code_class::transient));
static_assert(!zoho_bounce_of(reason::mailbox_closed, code_class::transient));
static_assert(!zoho_bounce_of(reason::address_syntax, code_class::transient));
static_assert(!zoho_bounce_of(reason::protocol_error, code_class::permanent));
static_assert(!zoho_bounce_of(reason::undetermined, code_class::permanent));

// In other systems' words, and back.
static_assert(translate<zoho_bounce>(verdict{.reason = reason::mailbox_full, .code_class = code_class::permanent})
                  .word == zoho_bounce::mailbox_full);
static_assert(translate<zoho_bounce>(no_such_address).word == user_not_found);
static_assert(translate<zoho_bounce>(no_such_address).loss == loss_set{loss::word});
static_assert(translate<zoho_bounce>(user_not_found).exact());
static_assert(!translate<zoho_bounce>(verdict{.reason = reason::undetermined, .category = category::unknown}).word);
static_assert(!translate<zoho_bounce>(meaning{.kind = word_kind::complaint}).word);
static_assert(vocabulary<zoho_bounce>::name == "zoho");
