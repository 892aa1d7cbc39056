// Amazon SES: types and subtypes of bounces.
#include <mailbounce/vocabulary/ses.hpp>

#include <cstddef>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"Undetermined/Undetermined", undetermined, unknown, {undetermined}},
    {"Permanent/NoEmail", mailbox_unknown, hard, {mailbox_unknown, mailbox_closed, address_syntax}},
    {"Permanent/General", undetermined, hard, {mailbox_moved, owner_changed, domain_unknown, domain_refuses_mail}},
    {"Transient/General", undetermined, soft, {mailbox_disabled,     recipient_filtered,
                                               greylisted,           rate_limited,
                                               too_many_connections, too_many_recipients,
                                               sender_blocked,       bad_reputation,
                                               sender_rejected,      authentication_failed,
                                               no_reverse_dns,       tls_required,
                                               login_required,       relay_denied,
                                               policy_refused,       protocol_error,
                                               network_failure,      routing_loop,
                                               system_error,         system_full,
                                               mailer_error,         expired,
                                               local_fault}},
    {"Transient/MailboxFull", mailbox_full, soft, {mailbox_full}},
    {"Transient/MessageTooLarge", message_too_large, soft, {message_too_large}},
    {"Transient/ContentRejected",
     content_refused,
     soft,
     {spam_content, content_refused, format_refused, eai_unsupported}},
    {"Transient/AttachmentRejected", content_refused, soft, {virus_found}, "Transient/ContentRejected"},
    {"Permanent/OnAccountSuppressionList", suppressed_by_sender, unknown, {suppressed_by_sender}},
    {"Permanent/Suppressed", suppressed_by_sender, unknown, {}, "Permanent/OnAccountSuppressionList"},
    {"Permanent/OnTenantSuppressionList", suppressed_by_sender, unknown, {}, "Permanent/OnAccountSuppressionList"},
    {"Permanent/UnsubscribedRecipient", suppressed_by_sender, unknown, {}, "Permanent/OnAccountSuppressionList"},
};

}  // namespace

TEST_CASE("SES: 12 bounces; attachments are content, and there is one suppression") { check_words<ses_bounce>(all); }

TEST_CASE("SES: type and subtype, as notifications and as both APIs write them") {
    STATIC_REQUIRE(ses_bounce::parse("Permanent", "NoEmail") == ses_bounce("Permanent/NoEmail"));
    STATIC_REQUIRE(ses_bounce::parse("PERMANENT", "NoEmail") == ses_bounce("Permanent/NoEmail"));
    STATIC_REQUIRE(ses_bounce::parse("Undetermined", "Undetermined") == ses_bounce("Undetermined/Undetermined"));
    STATIC_REQUIRE(ses_bounce::parse("Transient", "General") != ses_bounce::parse("Permanent", "General"));
    STATIC_REQUIRE_FALSE(ses_bounce::parse("Transient", "NoEmail"));
    STATIC_REQUIRE_FALSE(ses_bounce::parse("Permanent", ""));
    STATIC_REQUIRE_FALSE(ses_bounce::parse("", "Permanent/NoEmail"));
    STATIC_REQUIRE_FALSE(ses_bounce::parse("Permanent/NoEmail", ""));
    STATIC_REQUIRE_FALSE(ses_bounce::parse("NoEmail"));
}

TEST_CASE("SES: the type is the code class") {
    for (const expected_word& e : all) {
        CAPTURE(e.text);
        const code_class c = verdict_of(*ses_bounce::parse(e.text)).code_class;
        CHECK((c == code_class::permanent) == e.text.starts_with("Permanent/"));
        CHECK((c == code_class::transient) == e.text.starts_with("Transient/"));
    }
}

TEST_CASE("SES: answers of people who are out of office come under Transient/General, and go there") {
    STATIC_REQUIRE(ses_bounce("Transient/General").kind() == word_kind::failure);
    STATIC_REQUIRE(ses_bounce("Transient/General").may_be() == word_kind::auto_reply);
    STATIC_REQUIRE(ses_bounce("Permanent/General").may_be() == word_kind::none);
    constexpr auto told = translate<ses_bounce>(meaning{.kind = word_kind::auto_reply});
    STATIC_REQUIRE(told.word == ses_bounce("Transient/General"));
    STATIC_REQUIRE(told.loss.contains(loss::kind));
    STATIC_REQUIRE_FALSE(translate<ses_bounce>(meaning{.kind = word_kind::complaint}).word);
}

TEST_CASE("SES: a verdict is permanent where it is hard, and transient where it is soft, whatever the code class") {
    for (std::size_t i = 1; i < reason_count; ++i)
        for (const code_class c : {code_class::none, code_class::transient, code_class::permanent}) {
            const auto r = static_cast<reason>(i);
            const category g = category_table{}(r, c);
            CAPTURE(to_string(r), to_string(c));
            const auto told = translate<ses_bounce>(verdict{.reason = r, .category = g, .code_class = c});
            if (g == hard) CHECK(told.word->text().starts_with("Permanent/"));
            if (g == soft) CHECK(told.word->text().starts_with("Transient/"));
            if (r != undetermined || g != unknown) continue;
            CHECK(*told.word == ses_bounce("Undetermined/Undetermined"));
        }
    CHECK(reasons_kept<ses_bounce>() == reason_set{mailbox_unknown, mailbox_full, content_refused, message_too_large,
                                                   suppressed_by_sender, undetermined});
}
