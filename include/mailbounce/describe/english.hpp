// The texts in English.
//
// A title is a few words, for a cell or a heading. A meaning is a clause without a stop, in lower case, since it may
// stand behind a colon. A remedy is one or two sentences to the sending side.
#ifndef MAILBOUNCE_DESCRIBE_ENGLISH_HPP
#define MAILBOUNCE_DESCRIBE_ENGLISH_HPP

#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/describe/texts.hpp>

namespace mailbounce::inline v0_1::detail::english {

inline constexpr text_row<reason> reasons[] = {
    {reason::none, "no failure", "nothing failed", "Nothing needs to be done."},
    {reason::mailbox_unknown, "no such mailbox", "the mailbox does not exist",
     "Ask for the right address, or take it off the list."},
    {reason::mailbox_closed, "mailbox closed", "the mailbox was closed for good",
     "Take the address off the list, and ask for a new one if you can reach the recipient otherwise."},
    {reason::mailbox_moved, "mailbox moved", "the recipient has another address now, and mail is not passed on to it",
     "Use the new address if the answer names it, and take the old one off the list."},
    {reason::owner_changed, "new owner", "the address, or its domain, belongs to somebody else now",
     "Stop all mail to it at once: what is meant for the former owner must not reach the new one."},
    {reason::address_syntax, "malformed address", "this cannot be an e-mail address",
     "Correct the address: look for typing errors, blanks and missing parts."},
    {reason::domain_unknown, "no such domain", "the domain, the part behind the @, does not exist",
     "Correct what stands behind the @, or take the address off the list."},
    {reason::domain_refuses_mail, "domain takes no mail", "the domain takes no mail at all",
     "Ask for another address: this one cannot work."},
    {reason::mailbox_disabled, "mailbox disabled", "the mailbox is locked or suspended",
     "Ask the recipient, by other means, to have it opened again, or send again later."},
    {reason::mailbox_full, "mailbox full", "the mailbox is full",
     "Ask the recipient, by other means, to free space, or send again later."},
    {reason::recipient_filtered, "refused by the recipient", "the recipient's own filter or settings refuse this mail",
     "Respect it. A recipient who wants the mail has to allow the sender in their settings."},
    {reason::greylisted, "greylisted", "the server holds the first message of a sender that it does not know",
     "Sending again from the same IP address is enough."},
    {reason::rate_limited, "too much, too fast", "too much mail was sent in a short time",
     "Send more slowly, and let the volume of a new IP address grow day by day."},
    {reason::too_many_connections, "too many connections", "too many connections were open at once",
     "Open fewer connections to this destination at a time."},
    {reason::too_many_recipients, "too many recipients", "the message was sent to too many recipients at once",
     "Send it again, to fewer recipients at a time."},
    {reason::sender_blocked, "sender blocked", "the IP address or network of the sending server is blocked",
     "Mend what it is blocked for, then ask for removal from the list that the answer names, or ask the receiving "
     "operator."},
    {reason::bad_reputation, "bad reputation", "the sending server or domain has a bad reputation",
     "Stop dead addresses, and send less, only to those who want it: complaints must become few."},
    {reason::sender_rejected, "sender address refused", "the sender's address, or its domain, is refused",
     "Make sure that the sender's address and domain exist and take mail. If so, ask the receiving operator."},
    {reason::authentication_failed, "authentication failed", "a check of the sending domain failed: SPF, DKIM or DMARC",
     "Correct the SPF, DKIM and DMARC records of the sending domain, and have its mail signed."},
    {reason::no_reverse_dns, "no reverse DNS", "the IP address of the sending server has no valid name in DNS",
     "Set a PTR record whose name leads back to the IP address, and greet with that name."},
    {reason::tls_required, "encryption required", "the server asks for an encrypted connection",
     "Turn on TLS for outgoing mail, and check the certificate."},
    {reason::login_required, "login required", "the server asks for a login, or did not accept it",
     "Check the user name, the password and the port in the settings of the relay."},
    {reason::relay_denied, "relaying denied", "the server does not take mail for this domain from this sender",
     "Check the domain's MX records and the route of the mail. If both are right, tell the recipient's administrator."},
    {reason::policy_refused, "refused by policy", "a rule of the recipient's side refuses the message",
     "Ask the recipient's administrator which rule it is, and to let the mail in."},
    {reason::spam_content, "taken for spam", "the message was taken for spam",
     "Look at subject, wording, links and authentication, and change what gives offence before it is sent again."},
    {reason::virus_found, "virus found", "a virus or other malware was found in the message",
     "Check the message and the machine that it came from, and do not send it again as it is."},
    {reason::content_refused, "content refused",
     "the message holds an attachment, a link or content that is not allowed",
     "Leave it out, or offer the file for download."},
    {reason::message_too_large, "message too large", "the message is too large",
     "Make it smaller: compress attachments, or put links in their place."},
    {reason::format_refused, "malformed message", "the message is not formed as the standards ask",
     "Correct headers, MIME structure or line lengths in the program that makes the message."},
    {reason::eai_unsupported, "non-ASCII address", "the server cannot take addresses or headers beyond ASCII",
     "Use an address in ASCII: ask the recipient for one."},
    {reason::protocol_error, "protocol error", "the two mail servers did not understand each other",
     "Send again later. If it happens again, look at the log and the settings of the sending server."},
    {reason::network_failure, "network failure", "the recipient's mail server could not be reached",
     "A later attempt may pass. If it lasts, check DNS, network and firewall."},
    {reason::routing_loop, "mail loop", "the message went round in a circle between mail servers",
     "Tell the recipient's administrator that forwarding or MX records lead in a circle."},
    {reason::system_error, "server trouble", "the recipient's mail server is in trouble",
     "Send again later. If it lasts, tell the recipient's administrator."},
    {reason::system_full, "server full", "the recipient's mail server has no space left",
     "Send again later. If it lasts, tell the recipient's administrator that space has run out."},
    {reason::mailer_error, "delivery program failed", "the program that delivers to the mailbox failed",
     "Ask the recipient's administrator to look at the forwarding, or at the program that takes the mail."},
    {reason::expired, "given up", "the message could not be delivered in the time for attempts",
     "Send it again later. If that fails too, check the address and its domain."},
    {reason::local_fault, "own fault", "the sending system itself failed",
     "Look at the log, the queue and the settings of the sending server."},
    {reason::suppressed_by_sender, "not sent", "the address is on the sending side's list of stopped addresses",
     "Take it off that list only if the recipient wants the mail and the cause is gone."},
    {reason::undetermined, "reason unknown", "the message was refused, and nothing says why",
     "Read the answer itself. If it tells no more, ask the recipient's administrator."},
};

inline constexpr text_row<category> categories[] = {
    {category::none, "none", "nothing failed", "Nothing needs to be done."},
    {category::soft, "soft", "the message failed, but the address may be fine",
     "Keep the address, and mend the reason. Stop mail only if failures go on."},
    {category::hard, "hard", "mail to the address has no future", "Stop mail to the address, or correct it."},
    {category::unknown, "unknown", "it cannot be told whether the address is good",
     "Keep the address for now, and count the failure. Read the answer where many fail alike."},
};

inline constexpr text_row<report_kind> report_kinds[] = {
    {report_kind::bounce, "bounce", "a message could not be delivered", "Look at each recipient that it names."},
    {report_kind::delay, "notice of delay", "a message has not been delivered yet",
     "Nothing needs to be done: the message is tried again by itself."},
    {report_kind::success, "notice of delivery", "a message was delivered", "Nothing needs to be done."},
    {report_kind::feedback, "complaint", "a recipient complained of a message, or opted out",
     "Send the recipient no more of this mail."},
    {report_kind::auto_reply, "automatic reply", "a program answered for the recipient",
     "Nothing needs to be done: it is no failure."},
    {report_kind::other, "other mail", "the message tells of no delivery", "Read it, if it was meant for a person."},
};

inline constexpr text_row<code_class> classes[] = {
    {code_class::none, "no code", "there was no answer, or one without a code",
     "Read the log of the sending server for what happened."},
    {code_class::success, "done", "the server did what was asked of it", "Nothing needs to be done."},
    {code_class::intermediate, "go on", "the server waits for the next part", "Nothing needs to be done."},
    {code_class::transient, "not now", "the server refuses for now",
     "Nothing needs to be done at first: the message is tried again by itself. If it goes on, read the answer."},
    {code_class::permanent, "refused", "the server refuses for good",
     "Do not send the same again. Read the answer for the reason."},
};

// What to do.
inline constexpr text_row<action> actions[] = {
    {action::none, "nothing to do", "the message was delivered", "Nothing needs to be done."},
    {action::retry, "send again", "the message will be sent again",
     "Nothing needs to be done before the next attempt."},
    {action::pause_destination, "pause", "the destination refuses everything, and all mail for it is held",
     "Wait for the next attempt, and look into the reason if it lasts."},
    {action::split, "split", "the message has too many recipients for one transaction",
     "Send it again, to fewer recipients at a time."},
    {action::shrink, "make smaller", "the message is too large for the recipient's side", "Send a smaller message."},
    {action::fix_sender, "mend the sending side", "something at the sending side has to be mended first",
     "Mend it; then the message may be sent again."},
    {action::stop_address, "stop the address", "mail to the address is stopped",
     "Send nothing more to the address, until it has been corrected or found to be good."},
    {action::expire, "time is up", "the message has been tried for long enough",
     "Give the message up. Send a new one later if it matters."},
    {action::give_up, "give up", "the message was refused, and the sending side has nothing to mend",
     "Give the message up. Keep the address unless it is stopped."},
    {action::look_by_hand, "read the answer", "nothing says what is wrong",
     "Have a person read the answer, and write a rule for it if it comes often."},
};

// What the sending side has to mend.
inline constexpr text_row<sender_fix> fixes[] = {
    {sender_fix::none, "nothing", "the sending side has nothing to mend", "Nothing needs to be done."},
    {sender_fix::authentication, "authentication", "SPF, DKIM, DMARC or ARC of the sending domain fails",
     "Correct the records of the sending domain in DNS, and have its mail signed."},
    {sender_fix::dns, "DNS of the server", "the reverse name or the greeting of the sending server is wrong",
     "Set a PTR record whose name leads back to the IP address, and greet with that name."},
    {sender_fix::list_removal, "block", "the sending server is on a list, or blocked",
     "Mend the cause, then ask for removal from the list, or for the block to be lifted."},
    {sender_fix::reputation, "reputation", "the reputation of the sending server or domain is bad",
     "Send less, and only to those who want it, until it has recovered."},
    {sender_fix::sender_address, "sender's address", "the sender's address or domain is refused",
     "Use an address that exists, of a domain that takes mail."},
    {sender_fix::encryption, "encryption", "mail is not sent over TLS, or with a bad certificate",
     "Turn on TLS for outgoing mail, and check the certificate."},
    {sender_fix::credentials, "credentials", "the relay does not accept the login",
     "Correct the user name and the password in the settings of the relay."},
    {sender_fix::route, "route", "the mail went to a server that does not take it",
     "Check the MX records and the route of the mail."},
    {sender_fix::pace, "pace", "mail is sent faster than the recipient's side takes it",
     "Send fewer messages, over fewer connections at a time."},
    {sender_fix::content, "content", "the words, links, attachments or form of the message are refused",
     "Change the message before it is sent again."},
    {sender_fix::configuration, "configuration", "the sending server itself is at fault",
     "Look at the log and the settings of the sending server."},
};

// Why an address gets no mail.
inline constexpr text_row<stop_cause> stop_causes[] = {
    {stop_cause::failures, "failures", "too many messages to the address failed",
     "Correct the address, or find it to be good, before mail is sent to it again."},
    {stop_cause::complaint, "complaint", "the recipient reported a message as spam",
     "Send nothing more, unless the recipient asks for it anew."},
    {stop_cause::unsubscribe, "unsubscribed", "the recipient wants no more mail",
     "Send nothing more, unless the recipient asks for it anew."},
    {stop_cause::removal, "removed", "the address was taken off the list",
     "Nothing needs to be done. Add it again only if the recipient asks for it."},
    {stop_cause::trap, "trap", "the address is a trap, which no person reads",
     "Find out how it came on the list, and check what else came that way."},
    {stop_cause::malformed, "malformed", "the address cannot be an e-mail address", "Correct the address."},
};

// What of a policy stopped an address.
inline constexpr text_row<stop_rule> stop_rules[] = {
    {stop_rule::none, "none", "no rule stopped the address", "Nothing needs to be done."},
    {stop_rule::reason, "reason", "the reason of one failure was enough", "Look at that failure."},
    {stop_rule::reply_code, "reply code", "the reply code of one failure was enough", "Look at that failure."},
    {stop_rule::hard, "hard failures", "hard failures reached their limit",
     "Correct the address, or leave it stopped."},
    {stop_rule::soft, "soft failures", "soft failures reached their limit",
     "Look at their reasons: the address itself may be good."},
    {stop_rule::unknown, "unknown failures", "failures without a known reason reached their limit",
     "Read the answers before the address is given up."},
    {stop_rule::score, "score", "the score of the failures reached its limit", "Look at the failures that count."},
    {stop_rule::window, "failures within a time", "failures within a length of time reached their limit",
     "Look at the failures of that time."},
};

inline constexpr text_row<standing> standings[] = {
    {standing::clear, "clear", "the address gets mail", "Nothing needs to be done."},
    {standing::warned, "warned", "the address gets mail, and may be stopped soon",
     "Tell the owner of the address by other means that mail to it fails."},
    {standing::stopped, "stopped", "the address gets no bulk mail",
     "Correct the address, or find it to be good, before bulk mail is sent to it again."},
    {standing::blocked, "blocked", "the address gets no mail at all",
     "Correct the address, or find it to be good, before any mail is sent to it again."},
};

inline constexpr text_row<breaker_state> breaker_states[] = {
    {breaker_state::closed, "open for mail", "mail for the destination flows", "Nothing needs to be done."},
    {breaker_state::paused, "paused", "the destination refuses everything, and mail for it is held",
     "Look into the reason, and decide whether these failures shall count."},
    {breaker_state::probing, "on trial", "the pause is over, and the next answer decides",
     "Send a few messages to the destination, and wait for the answer."},
};

inline constexpr status_row statuses[] = {
    {0, 0, "the server does not say why"},
    {1, 0, "something is wrong with an address"},
    {1, 1, "the mailbox does not exist"},
    {1, 2, "the recipient's domain does not exist, or takes no mail"},
    {1, 3, "the recipient's address is malformed"},
    {1, 4, "the address fits more than one recipient"},
    {1, 5, "the recipient's address is good"},
    {1, 6, "the mailbox has moved, and no new address is known"},
    {1, 7, "the sender's address is malformed"},
    {1, 8, "the sender's domain does not exist, or takes no mail"},
    {1, 9, "the message was passed on to a system that sends no reports"},
    {1, 10, "the recipient's domain says in DNS that it takes no mail"},
    {2, 0, "something is wrong with the mailbox"},
    {2, 1, "the mailbox is disabled"},
    {2, 2, "the mailbox is full"},
    {2, 3, "the message is larger than the mailbox may take"},
    {2, 4, "the mailing list could not be expanded"},
    {3, 0, "the receiving mail system is in trouble"},
    {3, 1, "the receiving mail system has no space left"},
    {3, 2, "the receiving mail system takes no mail now"},
    {3, 3, "the receiving mail system cannot do what the message asks for"},
    {3, 4, "the message is too large for the receiving mail system"},
    {3, 5, "the receiving mail system is set up wrongly"},
    {3, 6, "the message was taken, with another priority than it asked for"},
    {4, 0, "something is wrong with the network or the route"},
    {4, 1, "the recipient's mail server does not answer"},
    {4, 2, "the connection to the recipient's mail server broke"},
    {4, 3, "DNS, or another directory, did not answer"},
    {4, 4, "there is no route to the recipient's mail server"},
    {4, 5, "the receiving mail system is overloaded"},
    {4, 6, "the message went round in a circle"},
    {4, 7, "the time for attempts ran out"},
    {5, 0, "something went wrong between the two mail servers"},
    {5, 1, "a command was not known, or not allowed at that point"},
    {5, 2, "a command was malformed"},
    {5, 3, "the message had too many recipients at once"},
    {5, 4, "a command had arguments that are not valid"},
    {5, 5, "the two mail servers speak different versions of the protocol"},
    {5, 6, "a line of the login was too long"},
    {6, 0, "something is wrong with the content of the message"},
    {6, 1, "the kind of content is not supported"},
    {6, 2, "the message would have to be converted, which is not allowed"},
    {6, 3, "the message would have to be converted, which is not supported"},
    {6, 4, "converting the message loses some of it"},
    {6, 5, "the message could not be converted"},
    {6, 6, "content that the message refers to could not be fetched"},
    {6, 7, "the server takes no addresses beyond ASCII here"},
    {6, 8, "the answer would have to be in UTF-8, which was not asked for"},
    {6, 9, "a recipient's server takes no headers in UTF-8"},
    {6, 10, "the answer would have to be in UTF-8, which was not asked for (an old code for 6.8)"},
    {7, 0, "refused for security or by policy"},
    {7, 1, "the sender may not send to this recipient"},
    {7, 2, "the sender may not write to this mailing list"},
    {7, 3, "the message would have to be converted for security, which is not possible"},
    {7, 4, "security that the message asks for is not supported"},
    {7, 5, "encryption or decryption failed"},
    {7, 6, "the algorithm of encryption is not supported"},
    {7, 7, "the message was changed or damaged on its way"},
    {7, 8, "the user name or the password is wrong"},
    {7, 9, "the way of logging in is too weak"},
    {7, 10, "the server asks for an encrypted connection"},
    {7, 11, "this way of logging in needs an encrypted connection"},
    {7, 12, "the password has to be set anew for this way of logging in"},
    {7, 13, "the account that the mail was sent with is disabled"},
    {7, 14, "the sending server is not one that the receiving one trusts"},
    {7, 15, "the priority of the message is too low for now"},
    {7, 16, "the message is too large for its priority"},
    {7, 17, "the mailbox belongs to somebody else now"},
    {7, 18, "the domain belongs to somebody else now"},
    {7, 19, "it could not be checked whether the mailbox has another owner now"},
    {7, 20, "the message has no valid DKIM signature"},
    {7, 21, "the message has no DKIM signature that is accepted"},
    {7, 22, "the message has no valid DKIM signature of the author's domain"},
    {7, 23, "the SPF check failed"},
    {7, 24, "the SPF record could not be read"},
    {7, 25, "the IP address of the sending server has no valid name in DNS"},
    {7, 26, "several checks of the sending domain failed"},
    {7, 27, "the sender's domain says in DNS that it takes no mail"},
    {7, 28, "too much mail came at once"},
    {7, 29, "the check of ARC failed"},
    {7, 30, "the message asks for TLS all the way, which the next server does not offer"},
};

inline constexpr code_row reply_codes[] = {
    {200, "the server succeeded"},
    {211, "the server tells how it is, or offers help"},
    {214, "the server offers help"},
    {220, "the server is ready"},
    {221, "the server closes the connection"},
    {235, "the login succeeded"},
    {250, "the server did what was asked of it"},
    {251, "the recipient is elsewhere, and the message is passed on"},
    {252, "the server does not check the address, and takes the message"},
    {253, "the messages that wait are being sent"},
    {334, "the server waits for the next part of the login"},
    {354, "the server waits for the message"},
    {421, "the server is not available, and closes the connection"},
    {422, "the password has to be set anew"},
    {430, "the command is not valid"},
    {432, "the password has to be set anew for this way of logging in"},
    {450, "the mailbox is not available now"},
    {451, "the server failed while it worked on the message"},
    {452, "the server has too little space"},
    {453, "there is no mail to fetch"},
    {454, "TLS or the login does not work now"},
    {455, "the server cannot take the parameters now"},
    {456, "the server asks to be tried again over IPv4"},
    {458, "the messages could not be queued"},
    {459, "mail for that host may not be fetched"},
    {500, "the command is malformed or not known"},
    {501, "an argument of the command is malformed"},
    {502, "the server does not support the command"},
    {503, "the commands came in the wrong order"},
    {504, "the server does not support the parameter"},
    {520, "the client gave the wrong identifier of an earlier session"},
    {521, "the host takes no mail"},
    {523, "the server asks for an encrypted connection"},
    {524, "this way of logging in needs an encrypted connection, which the server asks for"},
    {525, "the account that the mail was sent with is disabled"},
    {530, "the server asks for a login or an encrypted connection first"},
    {533, "the sender may not send the message"},
    {534, "the way of logging in is too weak"},
    {535, "the user name or the password is wrong"},
    {538, "this way of logging in needs an encrypted connection"},
    {550, "the mailbox does not exist, or mail to it is refused"},
    {551, "the recipient is not at this server"},
    {552, "the mailbox has no space for the message, or the message is too large"},
    {553, "the name of the mailbox is not allowed"},
    {554, "the message was refused, or the server takes no mail"},
    {555, "the server does not know a parameter of the sender or the recipient"},
    {556, "the recipient's domain takes no mail"},
    {557, "the server answers a question about an address"},
};

inline constexpr std::string_view reply_subjects[] = {
    "the server did not accept a command",
    "the server refuses, with a code for information",
    "the server refuses the connection or what came over it",
    "the server refuses, as it does for logins and encryption",
    "the server refuses, with a code of no known subject",
    "the mail system refuses the message or the recipient",
    "the server refuses, with a code that no standard has",
};

inline constexpr delivery_code_row delivery_codes[] = {
    {40000, "the message was delivered", "Nothing needs to be done."},
    {40001, "the connection timed out, and the message counts as delivered",
     "Nothing needs to be done, unless the recipient misses it."},
    {41605, "the domain has no mail server, or DNS did not answer",
     "Correct what stands behind the @, and send again."},
    {41606, "attempts went on until the deadline passed", "Send again later: it may be temporary."},
    {41601, "the recipient's mail server could not be reached", "Send again later: it may be temporary."},
    {41607, "the message was given up, since the deadline passed or the like",
     "Send again later: it may be temporary."},
    {41608, "a file of the sending system's queue failed", "Send again when SHANON has recovered."},
    {41609, "the message was damaged in the sending system's queue", "Send again when SHANON has recovered."},
    {42500, "the receiving server did not know a command, or found it malformed",
     "Send again later, or after an announced outage of SHANON is over."},
    {42501, "the receiving server found a parameter malformed",
     "Send again later, or after an announced outage of SHANON is over."},
    {42502, "the receiving server does not support a command",
     "Send again later, or after an announced outage of SHANON is over."},
    {42503, "the receiving server got commands in the wrong order",
     "Send again later, or after an announced outage of SHANON is over."},
    {42504, "the receiving server does not support a parameter",
     "Send again later, or after an announced outage of SHANON is over."},
    {42521, "the receiving server refuses mail", "It is probably refused on purpose: ask the recipient."},
    {42530, "the receiving server denies access",
     "Mend what causes it: DKIM or DMARC that fails, mail in bulk, or the like."},
    {42535, "the login failed", "Correct the user name or the password, and send again."},
    {42550, "the mailbox does not exist, or mail to it is refused",
     "Correct what stands before the @, and send again."},
    {42551, "the receiving server has no such user", "Correct what stands before the @, and send again."},
    {42552, "the receiving server or the mailbox has no space left", "Send again later, or ask the recipient."},
    {42553, "the name of the mailbox is not accepted, or mail is refused",
     "It is probably refused on purpose: ask the recipient."},
    {42554, "the receiving server failed while it took the message", "Send again later: it may be temporary."},
    {42559, "the receiving server refused the message after it had all of it",
     "Correct what stands before the @. If it is right, the mail is refused: ask the recipient."},
    {90000, "the message was taken, and failed where it was passed on to",
     "Read the error mail that came to the sender, or to the address for error replies."},
    {91001, "the address is empty or malformed, and nothing was sent", "Correct the address."},
    {91002, "the sending domain failed the check of DKIM and DMARC, and nothing was sent",
     "Look at the details of the sending domain, and correct them."},
    {91003, "the sending domain failed the check of DKIM and DMARC, and nothing was sent; it may not be registered",
     "Register a sending domain of the same content, and have it verified."},
};

/// Who must act.
inline constexpr std::string_view owners[] = {"nobody", "the sender", "the recipient", "the recipient's administrator"};

// The settings of thresholds.hpp.
inline constexpr std::string_view threshold_fields[] = {
    "The setting", "The limit of failures", "The limit of permanent failures", "The limit of temporary failures",
    "The limit of failures of unknown cause"};

// Parts of texts: texts.hpp tells what they are for.
inline constexpr phrases words{
    .time = "{date} {clock} {zone}",

    .somebody = "the recipient",
    .delivered = "{who}: the message was delivered[ ({codes})].",
    .presumed_delivered = "{who}: the message was sent, and the server did not confirm it; it counts as delivered.",
    .delayed = "{who}: not delivered yet[: {what}][ ({codes})].",
    .expired = "{who}: given up after several attempts: {what}[ ({codes})].",
    .failed = "{who}: {what}[ ({codes})].",
    .not_attempted = "{who}: nothing was sent: {what}[ ({codes})].",
    .will_be_retried = "The message is tried again by itself.",
    .is_retried_at = "The message will be sent again on {time}.",
    .is_held_until = "All mail for this destination is held until {time}.",
    .is_stopped = "No more mail is sent to this address, until it has been corrected or found to be good.",

    .failures = "failures",
    .failures_of = "{kind} failures",
    .in_a_row = "in a row",
    .in_all = "in all",
    .stopped_at = "Mail to the address was stopped on {time}.",
    .stopped_by_reason = "One such failure is enough: {reason}.",
    .stopped_by_reply_code = "One failure with this reply code is enough: {reason}.",
    .stopped_by_limit = "The number of {kind} {how} reached {count}; the limit is {limit}.[ The last: {reason}.]",
    .stopped_by_score =
        "The score of the failures reached {count}; the limit is {limit}.[ The last failure: {reason}.]",
    .stopped_by_window_of_days =
        "The number of failures within {days} days reached {count}; the limit is {limit}.[ The last: {reason}.]",
    .stopped_by_window_of_hours =
        "The number of failures within {hours} hours reached {count}; the limit is {limit}.[ The last: {reason}.]",
    .stopped_otherwise = "Mail to the address is stopped: {reason}.",
    .goes_on = "Mail to the address goes on.",
    .goes_on_until = "More failures that would stop it: {left}.",
    .goes_on_whatever = "No number of failures stops it.",
    .failures_left = "{count}",
    .failures_left_of = "{count} {kind}",
    .between_failures_left = " or ",

    .compared =
        "Stopped by both policies: {both}; by neither: {neither}; only by the first: {first}; only by the second: "
        "{second}.",
    .outside_range = "{setting} is {value}, and must be {lowest} to {highest}.",

    .unblock_subject = "Request to accept our mail again[ ({ip})]",
    .unblock_body =
        "Dear postmaster[ of {operator}],\n\n"
        "Your mail servers have been refusing mail from ours[ to {destination}][ since {since}]. We should like to put "
        "right "
        "whatever is behind it, and ask you to lift the block.\n\n"
        "[IP address: {ip}\n][Host name: {host}\n][Sending domain: {domain}\n][What we send: {mail}\n]"
        "[Your answer: {reply}\n][The cause, as far as we know: {cause}\n][What we have mended: {mended}\n]\n"
        "If there is more for us to do, please tell us[: {contact}]. Thank you for your help.\n\n"
        "[{name}\n][{organisation}\n]",
    .allow_subject = "Please let mail[ from {sender}] through",
    .allow_body =
        "Dear support team[ of {provider}],\n\n"
        "I have asked for mail[ from {sender}], but it has not reached my mailbox[ {address}][ since {since}]: your "
        "servers refuse it. I want this mail. Please let it through.\n\n"
        "[Sender's address: {sender_address}\n][Sending server: {ip}\n][Your server's answer: {reply}\n]\n"
        "If I can change this in my own settings, please tell me where. Thank you for your help.\n\n"
        "[{name}\n][{address}\n]",

    .between_sentences = " ",
};

inline constexpr language_texts texts{
    .reasons = reasons,
    .categories = categories,
    .report_kinds = report_kinds,
    .classes = classes,
    .actions = actions,
    .fixes = fixes,
    .stop_causes = stop_causes,
    .stop_rules = stop_rules,
    .standings = standings,
    .breaker_states = breaker_states,
    .statuses = statuses,
    .reply_codes = reply_codes,
    .reply_subjects = reply_subjects,
    .delivery_codes = delivery_codes,
    .unknown_delivery_code = {0, "the code is not on SHANON's list",
                              "Read the error mail, if there is one, and send again later."},
    .owners = owners,
    .threshold_fields = threshold_fields,
    .phrases = words,
};
static_assert(in_order(texts));

}  // namespace mailbounce::inline v0_1::detail::english

#endif
