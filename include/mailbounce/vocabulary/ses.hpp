// Amazon SES: bounceType and bounceSubType of its bounce notifications, here joined by a slash.
//
//     const auto word = ses_bounce::parse(type, subtype);  // the APIs write the type in small letters and in capitals
//
// Source: SES developer guide, notification contents (last changed before 2023-06), as read in 2026. The last two
// subtypes are not in it; programs that read the notifications know them. SES files the answers of people who are out
// of office under Transient/General, and domains that do not exist as well (550 5.4.4): read the diagnostic beside it.
#ifndef MAILBOUNCE_VOCABULARY_SES_HPP
#define MAILBOUNCE_VOCABULARY_SES_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct ses_table {
    static constexpr std::string_view name = "ses";
    static constexpr auto rows = [] {
        using enum reason;
        constexpr auto permanent = code_class::permanent, transient = code_class::transient;
        return std::to_array<word_row>({
            unclear("Undetermined/Undetermined", undetermined),
            hard("Permanent/NoEmail", mailbox_unknown, {mailbox_closed, address_syntax}).telling(permanent),
            hard("Permanent/General", undetermined).telling(permanent),
            soft("Transient/General", undetermined).telling(transient).may_be_a(word_kind::auto_reply),
            soft("Transient/MailboxFull", mailbox_full).telling(transient),
            soft("Transient/MessageTooLarge", message_too_large).telling(transient),
            soft("Transient/ContentRejected", content_refused, {spam_content, format_refused, eai_unsupported})
                .telling(transient),
            soft("Transient/AttachmentRejected", content_refused, {virus_found}).telling(transient),
            failure("Permanent/OnAccountSuppressionList", suppressed_by_sender).telling(permanent),
            failure("Permanent/Suppressed", suppressed_by_sender).telling(permanent),
            // Not in the guide, as told above.
            failure("Permanent/OnTenantSuppressionList", suppressed_by_sender).telling(permanent),
            failure("Permanent/UnsubscribedRecipient", suppressed_by_sender).telling(permanent),
        });
    }();
};
}  // namespace detail

/// A bounce of SES: `ses_bounce("Permanent/NoEmail")`.
using ses_bounce = system_word<detail::ses_table>;

}  // namespace mailbounce::inline v0_1

#endif
