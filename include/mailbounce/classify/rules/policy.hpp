// How servers refuse by policy, or by the recipient's own wish, and the words of refusal that say nothing more.
#ifndef MAILBOUNCE_CLASSIFY_RULES_POLICY_HPP
#define MAILBOUNCE_CLASSIFY_RULES_POLICY_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* policy =
    R"(
# Google says so of every reply that it quotes; it tells nothing.
rejected-by-the-other-side: undetermined "reject by recipient domain"
Your message was rejected by the recipient domain. The error that the other server returned was: 554 Failed

# The recipient's own wish.
recipient-blocked-you: recipient_filtered "block|reject|refuse|ban|deny|filter by recipient|user|owner" weight=decisive
550 5.7.1 Blocked by the recipient

recipient-blocked-you: recipient_filtered "sender address reject block by recipient" weight=decisive
554 5.7.1 <a@example.com>: Sender address rejected: Blocked by this recipient

recipient-blocked-you: recipient_filtered "sender block|reject by recipient|user" weight=decisive
550 Sender blocked by recipient

recipient-blocked-you: recipient_filtered "recipient|user|owner block mail|message|sender|from|address" weight=decisive
550 The recipient blocks mail from you

recipient-blocked-you: recipient_filtered "subscriber block message|mail|sender" weight=decisive
550 Permanent failure: subscriber has blocked messages sent from the Internet

recipient-blocked-you: recipient_filtered "automatically reject *1 sieve"
Your message was automatically rejected by Sieve, a mail filtering language.

recipient-blocked-you: recipient_filtered "recipient block" weight=hint
550 5.7.1 The recipient has blocked you

recipient-blocked-you: recipient_filtered "black|block list * recipient|user" weight=decisive
550 You are on the block list of this user

recipient-blocked-you: recipient_filtered "recipient|user|personal|private *2 block|black|deny list" weight=decisive
550 On the recipient's personal black list

recipient-blocked-you: recipient_filtered "by user|recipient reject list" weight=decisive
550 Refused by user's reject list

recipient-blocked-you: recipient_filtered "recipient|user|personal filter|preference|preferences|rule|setting|settings|whitelist" weight=decisive
550 5.7.1 This user's rules

recipient-blocked-you: recipient_filtered "user reject" weight=hint
550 User reject

recipient-blocked-you: recipient_filtered "user reject" status=x.1.2
550 5.1.2 mx1.example.com User reject

recipient-refuses: recipient_filtered "recipient|user|owner *2 not want|like|willing" weight=decisive
550 The user does not want mail from you

recipient-refuses: recipient_filtered "recipient|user|owner *3 not accept mail|message from"
550 5.7.1 The recipient does not accept mail from you

recipient-refuses: recipient_filtered "recipient|user|owner refuse|decline|declines|declined"
553 User refused to receive this mail

recipient-refuses: recipient_filtered "not want|like receive" weight=decisive
554 They do not wish to receive mail

recipient-refuses: recipient_filtered "not * user|recipient allow|white|safe|approved|contact list" weight=decisive
550 You are not on this user's allow list

recipient-refuses: recipient_filtered "recipient|user|mailbox|address|account|list|group * only accept|receive|allow" weight=decisive
550 5.7.1 Recipient only accepts mail from known senders

recipient-refuses: recipient_filtered "only accept mail|message from"
550 We only accept mail from members

recipient-refuses: recipient_filtered "accept mail|message only from"
550 This address accepts mail only from members

recipient-refuses: recipient_filtered "not accept mail|message *2 from external|outside|internet|unknown|strangers|unlisted sender?" weight=decisive
550 Does not accept mail from external senders

recipient-refuses: recipient_filtered "challenge response|challenge-response"
550 Answer the challenge-response message first

recipient-refuses: recipient_filtered "sieve|vacation"
550 5.7.1 Refused by Sieve

recipient-refuses: recipient_filtered "unsubscribe|unsubscribed|opted"
550 5.7.1 The recipient unsubscribed

recipient-restricted: recipient_filtered "not *1 permit|allow|authorize send|post *3 recipient|group|list|user|mailbox|address"
550 5.7.1 You do not have permission to send to this recipient

recipient-restricted: recipient_filtered "sender not authorize|allow|permit * destination|recipient|address|group|list|mailbox" weight=decisive
550 5.7.1 Sender not authorized for that group

recipient-restricted: recipient_filtered "member only"
550 Members only

recipient-restricted: recipient_filtered "only list? member"
550 Only members may post

recipient-restricted: recipient_filtered "deliver restrict"
550 5.7.1 Delivery restricted

mailbox-restricted: policy_refused "mailbox|recipient|address|group restrict"
553 mailbox a@example.com is restricted

recipient-restricted: recipient_filtered "mailbox|recipient|address|group restrict *3 sender|internal|member"
550 5.7.1 The mailbox is restricted to internal senders

recipient-restricted: recipient_filtered "external|outside sender|mail not allow|permit|accept" weight=decisive
550 External mail not allowed

# Policy: the word stands beside causes ("refused by policy: spam"), which are believed before it, but not beside
# an
# address that is dead.
policy: policy_refused "policy reason|reject|refuse|deny|block|restrict|violate|prohibit" weight=hint
554 5.7.1 Policy violation

policy: policy_refused "reject|refuse|deny|block|not|violate|due|because|by|restrict *4 policy" weight=hint
550 Refused due to policy

policy: policy_refused "recipient|mailbox address? reject|unavailable|not *5 policy" weight=hint
550 <a@example.com>: Recipient address rejected: Policy

policy: policy_refused "not accept mail|message *6 policy" weight=hint
550 We do not accept mail for a@example.com, by policy

policy: policy_refused "policy" status=x.1.0-1
550 5.1.1 Policy

policy: policy_refused "policy" status=x.7.2-19
550 5.7.9 Policy

policy: policy_refused "prohibit *2 mail|message send"
550 5.7.1 A policy prohibited the mail that you sent

policy: policy_refused "administrative|administratively|admin prohibit|deny|block|reject|restrict|policy|lock"
550 Administrative prohibition

policy: policy_refused "reject|refuse|deny|block|ban|prohibit by? administrator|rule|acl"
550 Blocked by the administrator

policy: policy_refused "reject|refuse|deny|block|ban|prohibit by *2 rule|system|administrator" weight=hint
550 Refused by our mail system

bounce-recipients: policy_refused "bounce|dsn *6 more|one|single|exactly|multiple *2 recipient"
550 A bounce has one recipient only

policy: policy_refused "deliver not authorize"
550 5.7.1 Delivery not authorized, message refused

policy: policy_refused "not send *2 yourself|self"
550 You cannot send mail to yourself

policy: policy_refused "header|body check"
550 Rejected by header check

policy: policy_refused "deny *2 mode"
554 Denied [AB] (Mode: normal)

policy: policy_refused "multi-recipient bounce"
550 5.5.3 Data command rejected: Multi-recipient bounce

policy: policy_refused "policy" weight=hint
550 Policy

# Words of refusal that say nothing more.
recipient-rejects-mail: recipient_filtered "message *2 automatically reject" weight=hint
Your message to <ann@example.com> was automatically rejected:

access-denied: policy_refused "recipient address reject access deny" weight=hint
450 4.7.1 <a@example.com>: Recipient address rejected: Access denied

access-denied: policy_refused "access deny|refuse|reject" weight=hint
550 Access denied

access-denied: policy_refused "permit deny" weight=hint
550 Permission denied

access-denied: policy_refused "not authorize|permit|allow" weight=hint
550 Not authorized

refused: policy_refused "message|mail reject|refuse|block|deny" weight=hint
550 Message refused

refused: policy_refused "message|mail not accept|allow|permit|authorize" weight=hint
550 Message not accepted

whitelist-only: recipient_filtered "not accept mail|message *1 from *2 whitelist only"
550 5.7.1 ann does not accept mail from you, whitelist only

destination-rejects: policy_refused "mail|message reject|refuse *1 destination domain|organization|system"
554 5.4.1 Mail rejected by destination domain

personal-blocklist: recipient_filtered "recipient|user personal|private|own block|ban|filter" weight=decisive
550 Sender is in the recipient's personal blacklist

suppressed-inactive: suppressed_by_sender "send recipient *1 consider inactive"
You tried to send to a recipient that has been marked as inactive.
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
