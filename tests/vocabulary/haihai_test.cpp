// HaiHai Mail's kinds of error, and its rule for trap addresses.
#include <mailbounce/vocabulary/haihai.hpp>

#include "catch.hpp"

using namespace mailbounce;
using enum haihai_change;
using enum haihai_way;
using answer = haihai_answer;

static_assert(to_string(haihai_error::none) == "none" && to_string(haihai_error::temporary) == "temporary");
static_assert(to_string(haihai_error::permanent) == "permanent" && to_string(haihai_error::unknown) == "unknown");
static_assert(to_string(answer::accepted) == "accepted" && to_string(answer::refused) == "refused");
static_assert(to_string(answer::accepted_with_warning) == "accepted_with_warning");

static_assert(category_of(haihai_error::none) == category::none);
static_assert(category_of(haihai_error::temporary) == category::soft);
static_assert(category_of(haihai_error::permanent) == category::hard);
static_assert(category_of(haihai_error::unknown) == category::unknown);

TEST_CASE("HaiHai 2: permanent is what is wrong before or behind the @") {
    STATIC_REQUIRE(haihai_error_of(reason::mailbox_unknown, code_class::permanent) == haihai_error::permanent);
    STATIC_REQUIRE(haihai_error_of(reason::domain_unknown, code_class::none) == haihai_error::permanent);
    STATIC_REQUIRE(haihai_error_of(reason::address_syntax, code_class::permanent) == haihai_error::permanent);
    // There is a prospect of delivery.
    STATIC_REQUIRE(haihai_error_of(reason::mailbox_unknown, code_class::transient) == haihai_error::temporary);
}

TEST_CASE("HaiHai 2: temporary is a full mailbox, or trouble in the receiving server, whatever the code class") {
    for (const code_class c : {code_class::none, code_class::transient, code_class::permanent})
        for (const reason r : {reason::mailbox_full, reason::system_error, reason::system_full, reason::network_failure,
                               reason::greylisted}) {
            CAPTURE(to_string(r), to_string(c));
            CHECK(haihai_error_of(r, c) == haihai_error::temporary);
        }
}

TEST_CASE("HaiHai 2: unknown is what has no known cause, and what the server cannot accept") {
    for (const code_class c : {code_class::none, code_class::transient, code_class::permanent})
        for (const reason r : {reason::undetermined, reason::policy_refused, reason::spam_content,
                               reason::sender_blocked, reason::message_too_large}) {
            CAPTURE(to_string(r), to_string(c));
            CHECK(haihai_error_of(r, c) == haihai_error::unknown);
        }
}

TEST_CASE("HaiHai: what did not fail is no error; every other reason is of one of the three kinds") {
    STATIC_REQUIRE(haihai_error_of(reason::none, code_class::success) == haihai_error::none);
    STATIC_REQUIRE(reasons_of(haihai_error::none) == reason_set{reason::none});
    constexpr reason_set permanent = reasons_of(haihai_error::permanent);
    constexpr reason_set temporary = reasons_of(haihai_error::temporary);
    constexpr reason_set unknown = reasons_of(haihai_error::unknown);
    STATIC_REQUIRE(permanent.contains(reason::domain_unknown) && permanent.contains(reason::mailbox_unknown));
    STATIC_REQUIRE(temporary.contains(reason::mailbox_full) && temporary.contains(reason::system_error));
    STATIC_REQUIRE(unknown.contains(reason::undetermined));
    STATIC_REQUIRE(permanent.size() + temporary.size() + unknown.size() == reason_count - 1);
    STATIC_REQUIRE((permanent | temporary | unknown).size() == reason_count - 1);
}

TEST_CASE("HaiHai: a kind comes back from its verdict, and counts under the preset as that kind") {
    const haihai_error kind = GENERATE(haihai_error::temporary, haihai_error::permanent, haihai_error::unknown);
    CAPTURE(to_string(kind));
    const verdict v = verdict_of(kind);
    CHECK(v.category == category_of(kind));
    CHECK(haihai_error_of(v.reason, v.code_class) == kind);
    CHECK(reasons_of(kind).contains(v.reason));
    const event failure{.reason = v.reason, .category = v.category, .code_class = v.code_class};
    CHECK(presets::haihai_detailed.policy.judge(failure).category == category_of(kind));
}

TEST_CASE("HaiHai: a kind says hard, soft or unknown to other systems, and no reason") {
    for (const haihai_error kind :
         {haihai_error::none, haihai_error::temporary, haihai_error::permanent, haihai_error::unknown}) {
        CAPTURE(to_string(kind));
        CHECK(meaning_of(kind).category == category_of(kind));
        const bool is_error = kind != haihai_error::none;
        CHECK(meaning_of(kind).kind == (is_error ? word_kind::failure : word_kind::success));
        CHECK(meaning_of(kind).reason == (is_error ? reason::undetermined : reason::none));
    }
    constexpr auto told = translate<haihai_error>(
        verdict{.reason = reason::mailbox_full, .category = category::soft, .code_class = code_class::permanent});
    STATIC_REQUIRE(told.word == haihai_error::temporary);
    STATIC_REQUIRE(told.loss == loss_set{loss::reason, loss::code_class});
    STATIC_REQUIRE(translate<haihai_error>(verdict{}).word == haihai_error::none);
    STATIC_REQUIRE_FALSE(translate<haihai_error>(meaning{.kind = word_kind::complaint}).word);
    STATIC_REQUIRE(vocabulary<haihai_error>::name == "haihai");
}

TEST_CASE("HaiHai 2: a trap address is not let in by form, by hand or by CSV, neither new nor in an old record") {
    for (const haihai_change change : {register_new, change_address})
        for (const haihai_way way : {form, manual, csv}) CHECK(haihai_trap_rule(change, way, true) == answer::refused);
}

TEST_CASE("HaiHai 2: an empty mail lets a trap address in, with a warning") {
    STATIC_REQUIRE(haihai_trap_rule(register_new, empty_mail, true) == answer::accepted_with_warning);
}

TEST_CASE("HaiHai 2: other fields of a record with a trap address may be changed, and the warning stays") {
    for (const haihai_way way : {form, manual, csv, empty_mail})
        CHECK(haihai_trap_rule(change_other_fields, way, true) == answer::accepted_with_warning);
}

TEST_CASE("HaiHai 2: correcting the address clears the warning, and good addresses never have one") {
    for (const haihai_change change : {register_new, change_address, change_other_fields})
        for (const haihai_way way : {form, manual, csv, empty_mail})
            CHECK(haihai_trap_rule(change, way, false) == answer::accepted);
}

TEST_CASE("HaiHai 2: a trap that is in the database is warned of, and does not stop mail") {
    STATIC_REQUIRE_FALSE(presets::haihai_simple.policy.trap_stops);
    STATIC_REQUIRE_FALSE(presets::haihai_detailed.policy.trap_stops);
}
