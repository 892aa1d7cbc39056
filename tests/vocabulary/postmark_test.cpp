// Postmark's bounce types.
#include <mailbounce/vocabulary/postmark.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"HardBounce",
     mailbox_unknown,
     hard,
     {mailbox_unknown, mailbox_closed, mailbox_moved, owner_changed, domain_unknown, domain_refuses_mail}},
    {"Transient",
     network_failure,
     soft,
     {greylisted, rate_limited, too_many_connections, too_many_recipients, protocol_error, network_failure,
      routing_loop, system_error, expired}},
    {"Unsubscribe", none, category::none},
    {"Subscribe", none, category::none},
    {"AutoResponder", none, category::none},
    {"AddressChange", mailbox_moved, soft},
    {"DnsError", network_failure, soft, {}, "Transient"},
    {"SpamNotification", spam_content, soft, {recipient_filtered, spam_content, content_refused}},
    {"OpenRelayTest", none, category::none},
    {"Unknown", undetermined, unknown, {undetermined}},
    {"SoftBounce",
     mailbox_full,
     soft,
     {mailbox_disabled, mailbox_full, message_too_large, format_refused, eai_unsupported, system_full, mailer_error}},
    {"VirusNotification", virus_found, soft, {virus_found}},
    {"ChallengeVerification", none, category::none},
    {"BadEmailAddress", address_syntax, hard, {address_syntax}},
    {"SpamComplaint", none, category::none},
    {"ManuallyDeactivated", suppressed_by_sender, unknown, {suppressed_by_sender}},
    {"Unconfirmed", suppressed_by_sender, unknown, {}, "ManuallyDeactivated"},
    {"Blocked",
     sender_blocked,
     soft,
     {sender_blocked, bad_reputation, sender_rejected, no_reverse_dns, tls_required, login_required, relay_denied,
      policy_refused}},
    {"SMTPApiError", local_fault, soft, {local_fault}},
    {"InboundError", local_fault, soft, {}, "SMTPApiError"},
    {"DMARCPolicy", authentication_failed, soft, {authentication_failed}},
    {"TemplateRenderingFailed", local_fault, soft, {}, "SMTPApiError"},
};

}  // namespace

TEST_CASE("Postmark: 22 types, of which four say what another says") { check_words<postmark_bounce>(all); }

TEST_CASE("Postmark: the numbers of the types") {
    const auto has = [](int code, std::string_view text) {
        const auto word = postmark_bounce::of(code);
        return word && word->text() == text;
    };
    constexpr std::string_view by_bit[] = {"HardBounce",
                                           "Transient",
                                           "",
                                           "",
                                           "Unsubscribe",
                                           "Subscribe",
                                           "AutoResponder",
                                           "AddressChange",
                                           "DnsError",
                                           "SpamNotification",
                                           "OpenRelayTest",
                                           "Unknown",
                                           "SoftBounce",
                                           "VirusNotification",
                                           "ChallengeVerification"};
    for (std::size_t i = 0; i < std::size(by_bit); ++i)
        CHECK((by_bit[i].empty() ? !postmark_bounce::of(1 << i) : has(1 << i, by_bit[i])));
    CHECK(has(100000, "BadEmailAddress"));
    CHECK(has(100001, "SpamComplaint"));
    CHECK(has(100002, "ManuallyDeactivated"));
    CHECK(has(100003, "Unconfirmed"));
    CHECK_FALSE(postmark_bounce::of(100004));
    CHECK_FALSE(postmark_bounce::of(100005));
    CHECK(has(100006, "Blocked"));
    CHECK(has(100007, "SMTPApiError"));
    CHECK(has(100008, "InboundError"));
    CHECK(has(100009, "DMARCPolicy"));
    CHECK(has(100010, "TemplateRenderingFailed"));
}

TEST_CASE("Postmark: six types are of messages that are no failures") {
    STATIC_REQUIRE(postmark_bounce("AutoResponder").kind() == word_kind::auto_reply);
    STATIC_REQUIRE(postmark_bounce("SpamComplaint").kind() == word_kind::complaint);
    STATIC_REQUIRE(postmark_bounce("Unsubscribe").kind() == word_kind::unsubscribe);
    STATIC_REQUIRE(postmark_bounce("Subscribe").kind() == word_kind::subscription);
    STATIC_REQUIRE(postmark_bounce("ChallengeVerification").kind() == word_kind::challenge);
    STATIC_REQUIRE(postmark_bounce("OpenRelayTest").kind() == word_kind::other);
}

TEST_CASE("Postmark: what is undetermined is unknown, transient or a hard bounce by its category") {
    const auto word_of = [](category c) {
        return translate<postmark_bounce>(verdict{.reason = undetermined, .category = c}).word->text();
    };
    CHECK(word_of(unknown) == "Unknown");
    CHECK(word_of(soft) == "Transient");
    CHECK(word_of(hard) == "HardBounce");
    // A mailbox that moved is dead; a request to use another address is not taken for that.
    STATIC_REQUIRE(translate<postmark_bounce>(verdict{.reason = mailbox_moved, .category = hard}).word ==
                   postmark_bounce("HardBounce"));
}
