// Benchmark Email: the causes of hard errors for valid addresses, and when an error is confirmed.
#include <mailbounce/vocabulary/benchmark.hpp>

#include <algorithm>

#include "catch.hpp"

using namespace mailbounce;
using enum benchmark_cause;

namespace {

constexpr category_table benchmark_categories = *presets::benchmark.policy.categories;

constexpr bool is_typical(benchmark_cause c, std::string_view domain) {
    const auto& domains = traits(c).domains;
    return std::find(domains.begin(), domains.end(), domain) != domains.end();
}

}  // namespace

static_assert(to_string(recipient_security) == "recipient_security");
static_assert(to_string(carrier_block) == "carrier_block");
static_assert(to_string(block_list) == "block_list");
static_assert(to_string(benchmark_state::good) == "good");
static_assert(to_string(benchmark_state::provisional) == "provisional");
static_assert(to_string(benchmark_state::confirmed) == "confirmed");

TEST_CASE("Benchmark 3: the causes of hard errors for valid addresses, and where they are typical") {
    STATIC_REQUIRE(traits(recipient_security).reason == reason::spam_content);
    STATIC_REQUIRE(is_typical(recipient_security, "icloud.com"));
    STATIC_REQUIRE(is_typical(recipient_security, "me.com"));
    STATIC_REQUIRE(is_typical(recipient_security, "mac.com"));

    STATIC_REQUIRE(traits(carrier_block).reason == reason::sender_blocked);
    STATIC_REQUIRE(is_typical(carrier_block, "docomo.ne.jp"));

    STATIC_REQUIRE(traits(block_list).reason == reason::sender_blocked);
    STATIC_REQUIRE(is_typical(block_list, "aol.com"));
    STATIC_REQUIRE(is_typical(block_list, "msn.com"));
    STATIC_REQUIRE(is_typical(block_list, "hotmail.com"));
    STATIC_REQUIRE(is_typical(block_list, "yahoo.com"));
}

TEST_CASE("Benchmark 3: only the block by a public list is for a time") {
    STATIC_REQUIRE_FALSE(traits(recipient_security).ends_by_itself);
    STATIC_REQUIRE_FALSE(traits(carrier_block).ends_by_itself);
    STATIC_REQUIRE(traits(block_list).ends_by_itself);
}

TEST_CASE("Benchmark 3: each cause is hard under its preset, soft in this library's view, and spared by the other") {
    for (const benchmark_cause cause : {recipient_security, carrier_block, block_list}) {
        CAPTURE(to_string(cause));
        const verdict v = verdict_of(cause);
        CHECK(v.reason == traits(cause).reason);
        CHECK(v.category == category::hard);
        CHECK(benchmark_categories(v.reason, v.code_class) == category::hard);
        CHECK(category_table{}(v.reason, v.code_class) == category::soft);

        const event failure{
            .reason = v.reason, .category = category_table{}(v.reason, v.code_class), .code_class = v.code_class};
        CHECK(presets::benchmark.policy.judge(failure).category == category::hard);
        CHECK(presets::benchmark_sparing.policy.judge(failure).category == category::none);
    }
}

TEST_CASE("Benchmark: each cause comes back from its verdict and who refused") {
    const auto back = [](benchmark_cause cause, provider who) {
        const verdict v = verdict_of(cause);
        return benchmark_cause_of(v.reason, v.code_class, who);
    };
    CHECK(back(recipient_security, provider::apple) == recipient_security);
    CHECK(back(carrier_block, provider::docomo) == carrier_block);
    CHECK(back(block_list, provider::outlook) == block_list);
    CHECK(back(block_list, provider::none) == block_list);
}

TEST_CASE("Benchmark: a reason has one of the causes exactly where the preset has it hard, and not for the address") {
    for (std::size_t i = 0; i < reason_count; ++i)
        for (const code_class c : {code_class::none, code_class::transient, code_class::permanent}) {
            const auto r = static_cast<reason>(i);
            CAPTURE(to_string(r), to_string(c));
            const bool is_hard = benchmark_categories(r, c) == category::hard;
            CHECK(benchmark_cause_of(r, c).has_value() == (is_hard && traits(r).fault != fault::address));
        }
}

static_assert(benchmark_cause_of(reason::policy_refused, code_class::permanent) == recipient_security);
static_assert(benchmark_cause_of(reason::bad_reputation, code_class::permanent) == block_list);
static_assert(benchmark_cause_of(reason::bad_reputation, code_class::permanent, provider::kddi) == carrier_block);
static_assert(benchmark_cause_of(reason::sender_blocked, code_class::permanent, provider::softbank) == carrier_block);
static_assert(benchmark_cause_of(reason::spam_content, code_class::permanent, provider::docomo) == recipient_security);
static_assert(!benchmark_cause_of(reason::sender_blocked, code_class::transient));
static_assert(!benchmark_cause_of(reason::mailbox_unknown, code_class::permanent));

TEST_CASE("Benchmark 3: two hard errors in a row confirm it, and one is provisional") {
    STATIC_REQUIRE(benchmark_state_of(0) == benchmark_state::good);
    STATIC_REQUIRE(benchmark_state_of(1) == benchmark_state::provisional);
    STATIC_REQUIRE(benchmark_state_of(2) == benchmark_state::confirmed);
    STATIC_REQUIRE(benchmark_state_of(3) == benchmark_state::confirmed);
    STATIC_REQUIRE(presets::benchmark.policy.counting == counting::consecutive);
}

TEST_CASE("Benchmark 3: the SPF record to publish") {
    STATIC_REQUIRE(benchmark_spf_record == "v=spf1 a mx include:bmsend.com ~all");
}

TEST_CASE("Benchmark: a cause says what another system's word says, if that is one of the three") {
    STATIC_REQUIRE(translate<benchmark_cause>(recipient_security).exact());
    STATIC_REQUIRE(translate<benchmark_cause>(block_list).exact());
    // Who refused is not told.
    STATIC_REQUIRE(translate<benchmark_cause>(carrier_block).word == block_list);
    STATIC_REQUIRE(translate<benchmark_cause>(carrier_block).loss == loss_set{loss::word});
    STATIC_REQUIRE_FALSE(
        translate<benchmark_cause>(verdict{.reason = reason::mailbox_unknown, .category = category::hard}).word);
    STATIC_REQUIRE_FALSE(translate<benchmark_cause>(meaning{.kind = word_kind::complaint}).word);
    STATIC_REQUIRE(vocabulary<benchmark_cause>::name == "benchmark");
}
