// Sets of phases that rules share.
#ifndef MAILBOUNCE_CLASSIFY_RULES_PHASES_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PHASES_HPP

namespace mailbounce::inline v0_1::rules {

/// The phases at which an address that is spoken of is the recipient's, not the client's or the sender's.
inline constexpr const char* after_mail = "none,rcpt,data,eod";

}  // namespace mailbounce::inline v0_1::rules

#endif
