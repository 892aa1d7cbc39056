// The words that rules share: forms of one word, and words that carry no meaning in a reply.
#ifndef MAILBOUNCE_CLASSIFY_RULES_LEXICON_HPP
#define MAILBOUNCE_CLASSIFY_RULES_LEXICON_HPP

#include <string_view>

namespace mailbounce::inline v0_1::rules {

/// Each row is one word and its other forms, the word that stands for them first. A row that starts with "-" holds
/// words that are passed over, in patterns and in texts. Written as word_key folds them: lower case, no accents, no
/// apostrophes.
inline constexpr std::string_view lexicon[] = {
    "- a an the this that these those is are was were be been being am its it of to for with your our my their his her "
    "he she they we "
    "i you and or as at on in has have had do does did will would shall should may might must can could please sorry "
    "so very such "
    "there here which who whom",
    "not cannot cant couldnt dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent hadnt shouldnt aint "
    "neednt mustnt",
    // whom a reply speaks of
    "mailbox mailboxes inbox inboxes",
    "user users",
    "account accounts",
    "recipient recipients rcpt rcpts addressee",
    "address addresses addr adress adresse",
    "domain domains",
    "host hosts hostname hostnames",
    "sender senders",
    "server servers",
    "client clients",
    "message messages msg msgs",
    "mail mails email emails",
    "ip ips ipv4 ipv6",
    "attachment attachments",
    "header headers",
    "connection connections",
    "session sessions",
    "character characters char chars",
    // what happened
    "exist exists existing existent existant",
    "find found finds",
    "reject rejected rejects rejecting rejection",
    "refuse refused refuses refusing refusal",
    "deny denied denies denying denial",
    "block blocked blocks blocking blocklisted blocklist blacklisted blacklist",
    "list listed lists listing",
    "ban banned banning",
    "disable disabled disables disabling",
    "suspend suspended suspends suspending suspension",
    "deactivate deactivated deactivates deactivating",
    "inactive inactivated",
    "expire expired expires expiring",
    "exceed exceeded exceeds exceeding excess",
    "accept accepted accepts accepting acceptable",
    "receive received receives receiving",
    "send sent sends sending",
    "deliver delivered delivers delivering delivery deliveries",
    "fail failed fails failing failure failures",
    "detect detected detects detecting",
    "allow allowed allows allowing",
    "permit permitted permits permitting permission",
    "authorize authorized authorizes authorise authorised",
    "authenticate authenticated authenticates authentication",
    "verify verified verifies verifying verification",
    "require required requires requiring",
    "support supported supports supporting",
    "defer deferred defers deferring",
    "throttle throttled throttling throttles",
    "delete deleted deletes",
    "remove removed removes",
    "close closed closes closing",
    "move moved moves",
    "change changed changes",
    "unknown unkown unknow",
    "unavailable",
    "temporary temporarily temp",
    "permanent permanently",
    "limit limits limited limiting",
    "quota quotas",
    "try tried tries trying retry retries retrying",
    "contain contains contained containing",
    "match matches matched matching",
    "resolve resolved resolves resolving",
    "spam spams spammy spamming spammer",
    "virus viruses",
    "error errors",
    "policy policies",
    "rule rules",
    "restrict restricted restricts restriction restrictions",
    "filter filtered filters filtering",
    "unsolicited",
    "invalid",
    "loop loops looping",
    "hop hops",
    "timeout timeouts timedout",
};

}  // namespace mailbounce::inline v0_1::rules

#endif
