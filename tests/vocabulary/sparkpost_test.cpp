// SparkPost's bounce classification codes.
#include <mailbounce/vocabulary/sparkpost.hpp>

#include <string_view>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"Undetermined", undetermined, unknown, {undetermined}},
    {"Invalid Recipient",
     mailbox_unknown,
     hard,
     {mailbox_unknown, mailbox_closed, mailbox_moved, owner_changed, address_syntax, domain_unknown,
      domain_refuses_mail}},
    {"Soft Bounce",
     undetermined,
     soft,
     {mailbox_disabled, greylisted, rate_limited, too_many_connections, system_error, system_full, mailer_error}},
    {"DNS Failure", network_failure, soft, {network_failure}},
    {"Mailbox Full", mailbox_full, soft, {mailbox_full}},
    {"Too Large", message_too_large, soft, {message_too_large}},
    {"Timeout", expired, soft, {expired}},
    {"Admin Failure", suppressed_by_sender, unknown, {local_fault, suppressed_by_sender}},
    {"Smart Send Suppression", suppressed_by_sender, unknown, {}, "Admin Failure"},
    {"Generic Bounce: No RCPT", mailbox_unknown, hard, {}, "Invalid Recipient"},
    {"Generic Bounce",
     undetermined,
     soft,
     {format_refused, eai_unsupported, protocol_error, routing_loop},
     "Soft Bounce"},
    {"Mail Block",
     policy_refused,
     soft,
     {recipient_filtered, too_many_recipients, sender_rejected, authentication_failed, no_reverse_dns, tls_required,
      login_required, policy_refused}},
    {"Spam Block", sender_blocked, soft, {sender_blocked, bad_reputation}},
    {"Spam Content", spam_content, soft, {spam_content}},
    {"Prohibited Attachment", content_refused, soft, {virus_found, content_refused}},
    {"Relaying Denied", relay_denied, soft, {relay_denied}},
    {"Auto-Reply", none, category::none},
    {"Transient Failure", undetermined, soft},
    {"Subscribe", none, category::none},
    {"Unsubscribe", none, category::none},
    {"Challenge-Response", none, category::none},
};

}  // namespace

TEST_CASE("SparkPost: 21 codes, of which three say what another says") { check_words<sparkpost_code>(all); }

TEST_CASE("SparkPost: the numbers, and its own categories") {
    using enum sparkpost_category;
    const auto has = [](int code, std::string_view text, sparkpost_category c) {
        const auto word = sparkpost_code::of(code);
        return word && word->text() == text && word->code() == code && sparkpost_category_of(*word) == c;
    };
    CHECK(has(1, "Undetermined", sparkpost_category::undetermined));
    CHECK(has(10, "Invalid Recipient", sparkpost_category::hard));
    CHECK(has(20, "Soft Bounce", sparkpost_category::soft));
    CHECK(has(21, "DNS Failure", sparkpost_category::soft));
    CHECK(has(22, "Mailbox Full", sparkpost_category::soft));
    CHECK(has(23, "Too Large", sparkpost_category::soft));
    CHECK(has(24, "Timeout", sparkpost_category::soft));
    CHECK(has(25, "Admin Failure", admin));
    CHECK(has(26, "Smart Send Suppression", admin));
    CHECK(has(30, "Generic Bounce: No RCPT", sparkpost_category::hard));
    CHECK(has(40, "Generic Bounce", sparkpost_category::soft));
    CHECK(has(50, "Mail Block", block));
    CHECK(has(51, "Spam Block", block));
    CHECK(has(52, "Spam Content", block));
    CHECK(has(53, "Prohibited Attachment", block));
    CHECK(has(54, "Relaying Denied", block));
    CHECK(has(60, "Auto-Reply", sparkpost_category::soft));
    CHECK(has(70, "Transient Failure", sparkpost_category::soft));
    CHECK(has(80, "Subscribe", admin));
    CHECK(has(90, "Unsubscribe", sparkpost_category::hard));
    CHECK(has(100, "Challenge-Response", sparkpost_category::soft));
    CHECK_FALSE(sparkpost_code::of(15));  // Adobe's alone
    CHECK_FALSE(sparkpost_code::parse("55"));
    CHECK(sparkpost_code::parse("10") == sparkpost_code("Invalid Recipient"));
}

TEST_CASE("SparkPost: its hard, soft and undetermined are the categories here, and block is soft") {
    for (const expected_word& e : all) {
        CAPTURE(e.text);
        const auto word = *sparkpost_code::parse(e.text);
        if (word.kind() != word_kind::failure) continue;
        const category c = verdict_of(word).category;
        const sparkpost_category its = sparkpost_category_of(word);
        CHECK((c == hard) == (its == sparkpost_category::hard));
        CHECK((c == soft) == (its == sparkpost_category::soft || its == sparkpost_category::block));
    }
    STATIC_REQUIRE(to_string(sparkpost_category::undetermined) == "Undetermined");
    STATIC_REQUIRE(to_string(sparkpost_category::admin) == "Admin");
}

TEST_CASE("SparkPost: a domain that does not exist is an invalid recipient, under a transient code a failure of DNS") {
    const auto code_of = [](code_class c) {
        const category g = category_table{}(domain_unknown, c);
        return translate<sparkpost_code>(verdict{.reason = domain_unknown, .category = g, .code_class = c})
            .word->code();
    };
    CHECK(code_of(code_class::permanent) == 10);
    CHECK(code_of(code_class::transient) == 21);
}

TEST_CASE("SparkPost: what is hard without a reason is an invalid recipient") {
    STATIC_REQUIRE(translate<sparkpost_code>(verdict{.reason = undetermined, .category = hard}).word->code() == 10);
    STATIC_REQUIRE(translate<sparkpost_code>(verdict{.reason = undetermined, .category = unknown}).word->code() == 1);
    STATIC_REQUIRE(translate<sparkpost_code>(verdict{.reason = undetermined, .category = soft}).word->code() == 20);
}
