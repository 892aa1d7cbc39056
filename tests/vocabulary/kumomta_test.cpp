// KumoMTA's bounce classes.
#include <mailbounce/vocabulary/kumomta.hpp>

#include <mailbounce/vocabulary/powermta.hpp>

#include <cstddef>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"InvalidRecipient", mailbox_unknown, hard, {mailbox_unknown, mailbox_moved, owner_changed, address_syntax}},
    {"InactiveMailbox", mailbox_disabled, soft, {mailbox_closed, mailbox_disabled}},
    {"BadDomain", domain_unknown, hard, {domain_unknown, domain_refuses_mail}},
    {"QuotaIssues", mailbox_full, soft, {mailbox_full, system_full}},
    {"BadConnection", network_failure, soft, {network_failure}},
    {"NoAnswerFromHost", network_failure, soft, {}, "BadConnection"},
    {"DNSFailure", network_failure, soft, {}, "BadConnection"},
    {"RoutingErrors", network_failure, soft, {routing_loop}, "BadConnection"},
    {"RelayDenied", relay_denied, soft, {relay_denied}},
    {"RelayingIssues", relay_denied, soft, {}, "RelayDenied"},
    {"BadConfiguration", system_error, soft, {system_error, mailer_error}},
    {"ProtocolErrors", protocol_error, soft, {protocol_error}},
    {"MessageExpired", expired, soft, {expired}},
    {"SpamBlock", sender_blocked, soft, {sender_blocked, bad_reputation}},
    {"SpamContent", spam_content, soft, {spam_content}},
    {"SpamRelated", spam_content, soft, {}, "SpamContent"},
    {"VirusRelated", virus_found, soft, {virus_found}},
    {"ContentRelated", content_refused, soft, {content_refused, message_too_large, format_refused, eai_unsupported}},
    {"ProhibitedAttachment", content_refused, soft, {}, "ContentRelated"},
    {"InvalidSender", sender_rejected, soft, {sender_rejected, no_reverse_dns}},
    {"AuthenticationFailed", authentication_failed, soft, {authentication_failed, login_required}},
    {"TooManyRecipients", too_many_recipients, soft, {too_many_recipients}},
    {"PolicyRelated",
     policy_refused,
     soft,
     {recipient_filtered, greylisted, rate_limited, too_many_connections, tls_required, policy_refused}},
    {"Uncategorized", undetermined, unknown, {local_fault, suppressed_by_sender, undetermined}},
    {"TransientFailure", undetermined, soft},
    {"AutoReply", none, category::none},
    {"Subscribe", none, category::none},
    {"Unsubscribe", none, category::none},
    {"ChallengeResponse", none, category::none},
};

}  // namespace

TEST_CASE("KumoMTA: 29 classes, of which six say what another says") { check_words<kumomta_class>(all); }

TEST_CASE("KumoMTA: four classes are of messages that are no failures") {
    STATIC_REQUIRE(kumomta_class("AutoReply").kind() == word_kind::auto_reply);
    STATIC_REQUIRE(kumomta_class("Subscribe").kind() == word_kind::subscription);
    STATIC_REQUIRE(kumomta_class("Unsubscribe").kind() == word_kind::unsubscribe);
    STATIC_REQUIRE(kumomta_class("ChallengeResponse").kind() == word_kind::challenge);
}

TEST_CASE("KumoMTA: what has no class is a transient failure under a transient code, and else uncategorized") {
    const auto class_of = [](reason r, code_class c) {
        return *translate<kumomta_class>(verdict{r, none, category_table{}(r, c), c}).word;
    };
    CHECK(class_of(undetermined, code_class::transient) == kumomta_class("TransientFailure"));
    CHECK(class_of(undetermined, code_class::permanent) == kumomta_class("Uncategorized"));
    CHECK(class_of(greylisted, code_class::transient) == kumomta_class("TransientFailure"));
    CHECK(class_of(rate_limited, code_class::permanent) == kumomta_class("PolicyRelated"));
    // A reason counts for more than a code class.
    CHECK(class_of(mailbox_full, code_class::transient) == kumomta_class("QuotaIssues"));
    CHECK(reasons_kept<kumomta_class>().size() == 18);
}

TEST_CASE("KumoMTA: each of PowerMTA's categories has its class") {
    for (std::size_t i = 0; i < powermta_category::count; ++i) {
        const powermta_category word = powermta_category::at(i);
        CAPTURE(word.text());
        const auto told = translate<kumomta_class>(word);
        CHECK((told.loss - loss_set{loss::word}).empty());
    }
    STATIC_REQUIRE(translate<kumomta_class>(powermta_category("bad-mailbox")).word ==
                   kumomta_class("InvalidRecipient"));
    // Block lists are spam there, and not here.
    STATIC_REQUIRE(translate<powermta_category>(kumomta_class("SpamBlock")).word == powermta_category("spam-related"));
    STATIC_REQUIRE(translate<powermta_category>(kumomta_class("SpamBlock")).loss == loss_set{loss::reason, loss::word});
}
