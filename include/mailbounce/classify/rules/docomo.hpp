// NTT docomo: its own wordings.
//
// "Unknown user" in reply to RCPT tells of an address that is none. In reply to the message it told, with the status
// 5.2.0 or 5.0.0, of a filter that the recipient had set, until docomo took such mail into a folder instead
// (2025-03-13).
#ifndef MAILBOUNCE_CLASSIFY_RULES_DOCOMO_HPP
#define MAILBOUNCE_CLASSIFY_RULES_DOCOMO_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* docomo_replies =
    R"(
docomo-unknown: mailbox_unknown "unknown user"
550 Unknown user a@example.com

docomo-unknown: mailbox_unknown "user unknown"
550 <a@example.com>: User unknown

docomo-filter: recipient_filtered "unknown user" phase=data,eod until=2025-03-12
550 Unknown user a@example.com

docomo-filter: recipient_filtered "unknown user" phase=none,data,eod status=x.2.0 until=2025-03-12
550 5.2.0 Unknown user a@example.com

docomo-filter: recipient_filtered "unknown user" phase=none,data,eod status=x.0.0 until=2025-03-12
550 5.0.0 Unknown user a@example.com

docomo-full: mailbox_full "too much mail data"
552 Too much mail data

docomo-recipients: too_many_recipients "too many recipient"
552 Too many recipients

docomo-line: format_refused "line too long"
500 Line too long
)";

inline constexpr provider_rules docomo{provider::docomo, "docomo.ne.jp", "docomo.ne.jp", docomo_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
