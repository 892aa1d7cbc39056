// Mailgun: severity and reason of its failed events, here joined by a slash.
//
//     const auto word = mailgun_failure::parse(severity, reason);
//
// Sources: documentation.mailgun.com, help and feedback pages, and the issues of django-anymail (#130, #131), as read
// in 2026. Mailgun documents no list: `espblock`, `old`, `hardfail`, `delayed-bounce`, `suppress-complaint` and
// `suppress-unsubscribe` are known from examples and from programs that read its events. A message that is given up
// ends as `old`.
#ifndef MAILBOUNCE_VOCABULARY_MAILGUN_HPP
#define MAILBOUNCE_VOCABULARY_MAILGUN_HPP

#include <array>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct mailgun_table {
    static constexpr std::string_view name = "mailgun";
    static constexpr auto rows = [] {
        using enum reason;
        constexpr auto permanent = code_class::permanent, transient = code_class::transient;
        return std::to_array<word_row>({
            failure("permanent/bounce", mailbox_unknown,
                    {mailbox_closed, mailbox_moved, owner_changed, address_syntax, domain_unknown, domain_refuses_mail})
                .telling(permanent),
            failure("permanent/delayed-bounce", mailbox_unknown).telling(permanent),
            failure("permanent/generic", undetermined).telling(permanent),
            failure("permanent/hardfail", undetermined).telling(permanent),
            failure("permanent/espblock", sender_blocked,
                    {bad_reputation, sender_rejected, no_reverse_dns, policy_refused, spam_content})
                .telling(permanent),
            failure("permanent/old", expired).telling(permanent),
            failure("permanent/suppress-bounce", suppressed_by_sender).telling(permanent),
            failure("permanent/suppress-complaint", suppressed_by_sender).telling(permanent),
            failure("permanent/suppress-unsubscribe", suppressed_by_sender).telling(permanent),
            failure("temporary/generic", undetermined).telling(transient),
            failure("temporary/greylisted", greylisted).telling(transient),
            failure("temporary/espblock", sender_blocked,
                    {bad_reputation, sender_rejected, no_reverse_dns, policy_refused, spam_content, rate_limited})
                .telling(transient),
            failure("temporary/old", expired).telling(transient),
        });
    }();
};
}  // namespace detail

/// A failure as Mailgun tells it: `mailgun_failure("permanent/bounce")`.
using mailgun_failure = system_word<detail::mailgun_table>;

}  // namespace mailbounce::inline v0_1

#endif
