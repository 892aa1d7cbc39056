// The form of the built-in rules. A translation unit that classifies compiles some two thousand of them, so each table
// is one text, which costs a compiler little; rule_set makes rules of it at run time.
//
//     # what an operator would read here
//     mailbox-full: mailbox_full "mailbox|account * full"
//     552 5.2.2 The mailbox of ann@example.com is full
//
//     quota-code: mailbox_full code=552 status=x.2.2 weight=hint
//     552 5.2.2 <ann@example.com>
//
// A rule is as in a rule file (rule_file.hpp). The lines below it, up to an empty one, are a reply that it decides.
// Letters beyond ASCII are written as escapes in literals of their own; no literal has more than 16380 bytes, which is
// what MSVC takes, and no table more than 65535.
#ifndef MAILBOUNCE_CLASSIFY_RULES_PROVIDER_RULES_HPP
#define MAILBOUNCE_CLASSIFY_RULES_PROVIDER_RULES_HPP

#include <mailbounce/classify/provider.hpp>

namespace mailbounce::inline v0_1::rules {

/// What is known of one provider: where its servers are, what marks its texts, and what its replies mean.
struct provider_rules {
    mailbounce::provider provider;  ///< who it is
    const char* hosts;    ///< host names of its servers, separated by spaces; those below them are its own as well
    const char* marks;    ///< patterns that only its texts hold, separated by commas
    const char* replies;  ///< its rules; each holds only for this provider
};

}  // namespace mailbounce::inline v0_1::rules

#endif
