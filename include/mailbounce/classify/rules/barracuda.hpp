// Barracuda: its own wordings (campus.barracuda.com, as of 2026). "permanent failure for one or more recipients" wraps
// what the server behind it said, or "blocked". cuda_nsu: no such user.
#ifndef MAILBOUNCE_CLASSIFY_RULES_BARRACUDA_HPP
#define MAILBOUNCE_CLASSIFY_RULES_BARRACUDA_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* barracuda_replies =
    R"(
barracuda-no-such-user: mailbox_unknown "cuda nsu"
550 cuda_nsu <a@example.com>

barracuda-blocked: sender_blocked "permanent fail one more recipient block" weight=decisive
550 permanent failure for one or more recipients (a@example.com:blocked)

barracuda-reputation: bad_reputation "block? using? barracuda reputation" weight=decisive
554 Service unavailable; Client host [mx.example.com] blocked using Barracuda Reputation

barracuda-unsafe: content_refused "message contain unsafe content"
550 Message contained unsafe content

barracuda-spam: spam_content "reject due spam content|url"
554 rejected due to spam content
)";

inline constexpr provider_rules barracuda{provider::barracuda, "barracudanetworks.com barracuda.com cudamail.com",
                                          "cuda nsu,barracuda reputation,www.barracudanetworks.com /reputation",
                                          barracuda_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
