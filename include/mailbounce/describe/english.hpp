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
     "Nothing needs to be done: the next attempt from the same IP address will pass."},
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
     "Nothing needs to be done at first: a later attempt may pass. If it lasts, check DNS, network and firewall."},
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
static_assert(in_order(reasons));

inline constexpr text_row<category> categories[] = {
    {category::none, "none", "nothing failed", "Nothing needs to be done."},
    {category::soft, "soft", "the message failed, but the address may be fine",
     "Keep the address, and mend the reason. Stop mail only if failures go on."},
    {category::hard, "hard", "mail to the address has no future", "Stop mail to the address, or correct it."},
    {category::unknown, "unknown", "it cannot be told whether the address is good",
     "Keep the address for now, and count the failure. Read the answer where many fail alike."},
};
static_assert(in_order(categories));

/// Who must act.
inline constexpr std::string_view owners[] = {"nobody", "the sender", "the recipient", "the recipient's administrator"};

inline constexpr language_texts texts{
    .reasons = reasons,
    .categories = categories,
    .owners = owners,
};

}  // namespace mailbounce::inline v0_1::detail::english

#endif
