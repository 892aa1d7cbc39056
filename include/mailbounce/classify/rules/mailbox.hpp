// How servers say that there is no such mailbox, or that it is closed, moved, disabled or full.
#ifndef MAILBOUNCE_CLASSIFY_RULES_MAILBOX_HPP
#define MAILBOUNCE_CLASSIFY_RULES_MAILBOX_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* mailbox =
    R"(
# No such user.
user-unknown: mailbox_unknown "user|recipient|mailbox *1 unknown"
550 User ann unknown

user-unknown: mailbox_unknown "user|recipient|mailbox|account|address|alias|username|customer|subscriber unknown|nonexistent"
550 5.1.1 <a@example.com>: Recipient address rejected: User unknown

user-unknown-in-table: mailbox_unknown "user|recipient unknown *1 mailbox|alias|recipient|user table"
550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in virtual alias table

# Not about relaying, for all it says.
user-unknown-in-table: mailbox_unknown "recipient address reject user unknown relay recipient table" weight=decisive
550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in relay recipient table

unknown-user: mailbox_unknown "unknown|nonexistent local|destination|virtual? user|recipient|mailbox|account|alias|local-part"
550 5.1.1 unknown user: "ann"

unknown-user: mailbox_unknown "unknown user account"
550 ann@example.com unknown user account

unknown-user: mailbox_unknown "unknown or illegal alias"
550 5.1.1 unknown or illegal alias: ann@example.com

unknown-user: mailbox_unknown "mailbox unknown either no mailbox associated"
550-Mailbox unknown. Either there is no mailbox associated with this 550-name or you do not have authorization to see it.

user-not-found: mailbox_unknown "user|recipient|mailbox|account|alias|username|customer|subscriber *1 not found|exist|known|recognized|valid|locate|resolve"
550 User ann@example.com not found

user-not-found: mailbox_unknown "user|recipient|mailbox|account|customer|subscriber *1 not registered|defined|configured"
550 Recipient not registered here

user-not-found: mailbox_unknown "mail|recipient|destination address *1 not registered|recognized|defined|locate"
550 That mail address is not registered

user-not-found: mailbox_unknown "recipient|user|mailbox *1 not *1 recipient|user|route|local|virtual|access|alias|mailbox list|table|map|file"
550 Recipient not in route list.

user-not-found: mailbox_unknown "recipient|user|mailbox not list"
550 5.1.1 Recipient not listed

user-not-found: mailbox_unknown "recipient *3 not *1 validrcptto|goodrcptto|rcptto list?"
553 sorry, this recipient is not in my validrcptto list (#5.7.1)

user-not-found: mailbox_unknown "recipient|user|address|account not local? directory|database|ldap|system"
550 ann@example.com: user not in our directory

user-not-found: mailbox_unknown "user|recipient|mailbox|account|address *3 not exist"
550 User ann under this name does not exist

user-not-found: mailbox_unknown "user|recipient|mailbox|account|address *1 not exist|known domain|host|server|system"
550 Mailbox ann does not exist on this domain

user-not-found: mailbox_unknown "user|recipient|mailbox|account|address not seem|appear exist"
550 That address does not appear to exist

user-not-found: mailbox_unknown "mail? address *1 not found|known"
554 5.1.1 Email address could not be found, or was misspelled

user-not-found: mailbox_unknown "user|recipient|mailbox|account|address no longer exist|valid"
550 This address no longer exists

user-not-found: mailbox_unknown "message *2 not deliver *2 not found|exist"
Your message to ann@example.com couldn't be delivered. ann wasn't found at example.com.

user-not-found: mailbox_unknown "recipient user? name *1 not recognized|unique|found"
550 5.1.1 The recipient name is not recognized

user-not-found: mailbox_unknown "user|recipient|mailbox|account not present|absent|assigned|created|provisioned|allocated|hosted|handled|served"
550 5.1.1 User not provisioned

user-not-found: mailbox_unknown "user|recipient|mailbox|account absent"
550 Mailbox absent

user-not-found: mailbox_unknown "mailing|mail list|group *1 not exist|found|known"
550 5.1.1 Mailing list does not exist

address-not-in-use: mailbox_unknown "address not use|used|assigned|provisioned|served|hosted|handled|registered" phase=none,rcpt,data,eod weight=hint
550 This address is not in use

user-not-listed: mailbox_unknown "not address book|directory"
Name not in Address Book

no-such-user: mailbox_unknown "nosuchuser|userunknown|unknownuser|nouser"
550 NoSuchUser

user-not-listed: mailbox_unknown "not listed public name address book"
554 User ann (ann@example.com) not listed in public Name & Address Book

user-not-listed: mailbox_unknown "user|name|recipient *4 not listed *2 directory"
User "Ann Example" is not listed in the cc:Mail directory.

user-not-listed: mailbox_unknown "not listed? domino|global directory"
550 ann@example.com not listed in Domino Directory

user-not-listed: mailbox_unknown "user not member domain|organization|group"
550 User not a member of domain: <ann@example.com>

user-not-listed: mailbox_unknown "lookup domain|alias|user|virtual map|table failed"
550 5.1.1 <ann@example.com>... address lookup in user table failed

no-such-user: mailbox_unknown "no virtual|local|valid|active|mail|exist|matching? user|mailbox|account|address|alias|person|customer|local-part"
550 5.1.1 No such user here

no-such-user: mailbox_unknown "no active|matching|mail recipient|addressee|drop"
550 No such mail drop defined

no-such-user: mailbox_unknown "no such recipient" weight=hint
no such recipient

no-such-user: mailbox_unknown "no user|mailbox|account|person|recipient *1 by name"
550 5.1.1 sorry, no mailbox here by that name (#5.1.1)

no-such-user: mailbox_unknown "no-one|nobody|noone by name"
550 There is nobody here by that name

not-our-user: mailbox_unknown "not known|registered|active|valid|local|exist? user|recipient|mailbox|account|customer"
551 mx1.example.com not our customer

not-our-user: mailbox_unknown "not know *1 user|recipient|person|anyone|mailbox|name"
550 I do not know this user

not-our-user: mailbox_unknown "subscriber unknown" weight=decisive
Error: MM4_forward.RES Sts-error-subscriber-unknown

not-our-user: mailbox_unknown "not active? subscriber"
550 Not an active subscriber of this network

not-our-user: mailbox_unknown "not valid mail user|recipient|account"
550 Not a valid email user: ann@example.com

not-our-user: mailbox_unknown "not registered gateway? user|address|recipient"
550 'ann@example.com' is not a registered gateway user

not-our-user: mailbox_unknown "user|recipient|address|customer *1 not mail? account|mailbox"
554 delivery error: This user doesn't have an example.com account (ann@example.com)

cannot-find-user: mailbox_unknown "not|unable route mail|message *1 user|recipient"
554 Cannot route mail to user (ann@example.com).

cannot-find-user: mailbox_unknown "not|unable find|locate|identify *1 recipient|user|mailbox|account|alias|username"
550 Unable to locate the recipient ann@example.com

invalid-recipient: mailbox_unknown "invalid|bad|wrong|incorrect|bogus destination? recipient|mailbox|user|alias"
550 5.1.1 Invalid recipient: <ann@example.com>

invalid-recipient: mailbox_unknown "bad destination mailbox address"
550 5.1.1 Bad destination mailbox address

invalid-recipient: mailbox_unknown "recipient|mailbox|user|username|alias invalid|incorrect"
550 Recipient invalid: ann@example.com

invalid-recipient: mailbox_unknown "recipient mail? address invalid|incorrect"
550 The recipient address is invalid

undeliverable-address: mailbox_unknown "undeliverable|nondeliverable address|recipient|mailbox"
550 5.1.1 <ann@example.com>: Recipient address rejected: undeliverable address

undeliverable-address: mailbox_unknown "unroutable address"
550 Unrouteable address

undeliverable-address: mailbox_unknown "address|recipient not deliverable|routable"
550 Address is not deliverable

recipient-not-verified: mailbox_unknown "recipient|mailbox|user not verify"
550 The recipient cannot be verified

recipient-not-verified: mailbox_unknown "recipient *1 verify failed|problem"
550 Recipient verify failed

mailbox-unavailable: mailbox_unknown "mailbox unavailable|inaccessible" code=500-599 weight=hint
550 Requested action not taken: mailbox unavailable

mailbox-unavailable: mailbox_unknown "mailbox unavailable not local"
550 Requested action not taken: mailbox unavailable or not local

mailbox-name-not-allowed: mailbox_unknown "mailbox name not allowed" phase=none,rcpt,data,eod weight=hint
553 Requested action not taken: mailbox name not allowed

recipient-rejected: mailbox_unknown "recipient reject|not-accepted" code=550-553 weight=hint
550 <ann@example.com>: Recipient rejected

recipient-rejected: mailbox_unknown "recipient address reject" code=550-553 weight=hint
550 <ann@example.com>: Recipient address rejected.

recipient-rejected-by-policy: policy_refused "recipient address reject" status=x.7.1 weight=hint
550 5.7.1 <ann@example.com>: Recipient address rejected

# Exchange Online says so of recipients that are not in the directory (directory-based edge blocking).
recipient-rejected: mailbox_unknown "recipient address reject access? deny?" status=5.4.1 weight=decisive
550 5.4.1 Recipient address rejected: Access denied. AS(201806281)

# Cisco Secure Email says so of recipients that are not in its table.
address-rejected: mailbox_unknown "address rejected" phase=none,rcpt,data,eod status=5.1.0 weight=hint
550 #5.1.0 Address rejected ann@example.com

address-not-accepted: mailbox_unknown "not accept mail|delivery address|recipient|user|mailbox" phase=none,rcpt,data,eod weight=hint
550 We do not accept mail for this address

address-invalid: mailbox_unknown "address|account|destination invalid|incorrect|wrong" phase=none,rcpt,data,eod weight=hint
550 Address invalid

address-invalid: mailbox_unknown "invalid|bad|wrong|incorrect|misspelled|unknown mail? account|address|destination" phase=none,rcpt,data,eod weight=hint
550 - invalid address (#5.5.0)

does-not-exist: mailbox_unknown "not exist|found|known|valid" phase=none,rcpt,data,eod code=550-553 address=shown weight=hint
550 ann@example.com does not exist

# Postfix and Exchange name what they looked up: here the recipient's address, not the client's or the sender's.
recipient-refused: mailbox_unknown "recipient address reject access deny" phase=rcpt code=550-554 address=shown weight=hint
554 5.7.1 <a@example.com>: Recipient address rejected: Access denied

recipient-refused: mailbox_unknown "reject" code=542 address=shown
542 a@example.com Rejected

check-address: mailbox_unknown "check *1 address *1 correct" phase=none,rcpt,data,eod weight=hint
Unable to deliver message. Please check if address is correct.

does-not-exist: mailbox_unknown "not found|exist" phase=none,rcpt weight=hint
ann wasn't found at example.com.

does-not-exist: mailbox_unknown "not exist address|alias" phase=none,rcpt,data,eod weight=hint
550 non-existent address

does-not-exist: mailbox_unknown "not deliverable" phase=rcpt weight=hint
550 Not deliverable to <ann@example.com>

does-not-exist: mailbox_unknown "mail address not valid" phase=none,rcpt,data,eod weight=hint
550 The e-mail address is not valid

does-not-exist: mailbox_unknown "not known|know" phase=rcpt code=550-554 weight=hint
550 "ann" is not known here

does-not-exist: mailbox_unknown "unknown" phase=rcpt code=550-554 address=shown weight=hint
550 <ann@example.com>: unknown here

# Not every thing that is not found is a mailbox.
something-not-found: undetermined "file|page|site|map|selector|subject|boundary|mx|key|record|route|entry|command|program|message|config|table|list|object|section|token|link|id|signature|server|ip not found|exist" weight=hint
550 Policy file not found

something-not-found: undetermined "host not exist" weight=hint
550 Policy host does not exist

something-unknown: undetermined "unknown error|reason|failure|problem|client|ip|network|server|method|extension|status|charset" weight=hint
550 5.0.0 <ann@example.com>: unknown problem

no-longer-valid: mailbox_unknown "no longer valid|exist" phase=none,rcpt,data,eod code=550-554 weight=hint
554 delivery error: ann@example.com is no longer valid.

unknown-address-error: undetermined "unknown address error" weight=hint
5.1.0 - Unknown address error

address-verification-in-progress: undetermined "address verification in progress"
450 4.1.1 <ann@example.com>: Recipient address rejected: unverified address: Address verification in progress

recipient-header: format_refused "invalid|bad|missing|malformed|illegal|no recipient|destination header"
554 5.6.0 Message contains invalid recipient header

# Of domains in the message, or on a list of the server's own.
url-unknown-domain: spam_content "url|link|body *4 domain|host *1 not exist|found|resolve"
550 Message contains a URL with a domain that does not exist

url-unknown-domain: spam_content "url|link|body *3 nonexistent|unknown|invalid domain|host"
554 URL in the message points to a nonexistent domain

not-in-whitelist: policy_refused "domain|address|user|recipient|host not exist|found|list|present *2 whitelist" weight=decisive
550 domain does not exist in our whitelist

not-in-whitelist: policy_refused "not exist|found|list *2 allow|authorize|permit|approved|safe|white sender|client|domain|host|list" weight=decisive
550 Address not found in the list of allowed senders

relay-unknown-domain: relay_denied "relay *1 unknown|invalid|nonexistent|foreign|external|remote recipient|destination? domain" weight=decisive
550 relaying to unknown recipient domains denied

sender-unknown: sender_rejected "sender callout|callback|verify *4 not exist|found" weight=decisive
550 Sender callout: mailbox does not exist

# Servers that count a client's bad recipients: its fault, and no word on this recipient.
many-unknown-recipients: sender_blocked "many|excessive|number|rate|ratio|percentage|harvesting|attack *1 unknown|invalid|nonexistent user|recipient"
550 5.7.1 Client refused: many unknown users

from-unknown-users: recipient_filtered "from unknown user|account|address|recipient"
550 no mail from unknown users

invalid-user-name-or-password: login_required "invalid|unknown user|username *2 password"
550 invalid user name or password

unknown-user-attack: sender_blocked "unknown|invalid user|recipient attack|attacks|probing|harvesting"
550 Client refused: unknown user attacks
)"
    R"(
recipient-rejects-mail: recipient_filtered "recipient reject mail|message"
550 The recipient rejects mail from your address

sender-unknown: sender_rejected "sender|from|send|mailfrom|path|return|reply|envelope user|address|domain|mailbox|host unknown|not-exist|not-found"
550 Return path address does not exist

sender-unknown: sender_rejected "sender|from|return|envelope mail address unknown|not-exist|not-found"
550 Sender's e-mail address was not found

sender-unknown: sender_rejected "from unknown|nonexistent|invalid|unresolvable|not-exist domain|host"
550 5.7.1 Mail from nonexistent domain

client-unknown: no_reverse_dns "client host|ip|name|address name? unknown|not-exist|not-found"
554 5.7.1 Client host unknown

client-unknown: no_reverse_dns "invalid|unknown|nonexistent|bad domain|host|name *1 helo"
550 Invalid domain in HELO

many-unknown-recipients: sender_blocked "bad|invalid|unknown|nonexistent recipient|user rate|limit|percentage|threshold|ratio|count"
550 Bad recipients rate is too high

many-unknown-recipients: sender_blocked "bad|invalid|unknown|nonexistent recipient limit|count *2 exceed|reach|high"
550 Bad recipient count is too high

parameter-unknown: protocol_error "recipient|user parameter|command|option unknown|unrecognized"
555 RCPT TO parameter unknown

many-unknown-recipients: sender_blocked "block *3 unknown|invalid|nonexistent user|recipient"
554 Blocked for mails to invalid recipients

domain-reputation: bad_reputation "bad|unknown|invalid domain|host reputation"
550 Bad domain reputation

url-unknown-domain: spam_content "contain|body *2 unknown|invalid|nonexistent domain|host"
550 5.7.1 Message contains unknown domain

url-unknown-domain: spam_content "unknown|invalid|nonexistent domain|host *1 body|content|url|link"
550 Invalid domain in message body

# Before RCPT the sender's address or domain is spoken of.
sender-unknown: sender_rejected "user|address|mailbox|account|domain *1 unknown|not-exist|not-found|unavailable" phase=connect,ehlo,mail
550 Domain not found

sender-unknown: sender_rejected "unknown|nonexistent|invalid|bad|no user|address|mailbox|account|domain|recipient" phase=connect,ehlo,mail
550 No such user

login-user-unknown: login_required "user|username|account|mailbox unknown|not-found|not-exist|disabled|locked|suspended|invalid|expired|inactive" code=530-538 weight=decisive
535 5.7.8 user not found

login-user-unknown: login_required "unknown|invalid|disabled|locked|suspended user|username|account|mailbox" code=530-538 weight=decisive
535 5.7.8 Invalid account

login-user-unknown: login_required "user|username|account|mailbox unknown|not-found|not-exist|disabled|locked|suspended|invalid|expired|inactive" phase=auth
454 4.7.0 user not found

login-user-unknown: login_required "username *4 invalid|incorrect|not-valid" code=530-538
535 5.7.8 The username is not valid

login-user-unknown: login_required "user|username unknown|invalid *1 password|credential"
550 authentication required: user unknown or password wrong

# Closed for good.
account-closed: mailbox_closed "mailbox|account closed|deleted|removed|terminated|discontinued|cancelled|canceled|retired|purged|decommissioned"
550 5.2.1 Account closed

account-closed: mailbox_closed "user|recipient|address|alias deleted|terminated|discontinued|retired|decommissioned|cancelled|obsolete|withdrawn|closed|abandoned|defunct"
550 This address has been discontinued

account-closed: mailbox_closed "mailbox|account *2 closed|deleted|removed *1 owner|customer|subscriber"
550 5.2.1 The account ann has been closed by its owner

mailbox-disabled: mailbox_disabled "mailaddress administratively? disabled"
Mailaddress is administratively disabled. (LDAP-ERR #220)

account-closed: mailbox_closed "user|recipient|alias removed"
550 User has been removed from the system

account-closed: mailbox_closed "mailbox|account *1 shut|shutdown|shutting|switched|turned down|off?"
550 This account has been shut down

account-closed: mailbox_closed "mailbox|account|user|address|recipient *1 permanently disabled|deactivated|suspended|inactive|closed"
550 5.2.1 mailbox permanently disabled

account-closed: mailbox_closed "mailbox|account|user disabled|suspended|inactive|deactivated permanently"
550 User suspended permanently

no-longer-here: mailbox_closed "user|recipient|mailbox|account|person *1 no longer"
550 This user is no longer here

no-longer-here: mailbox_closed "user|recipient|mailbox|account|address no longer active|available|used|use|monitored"
550 5.1.1 this mailbox is no longer in use

no-longer-here: mailbox_closed "no longer work|works|working|employed|employee|associated|affiliated|company|organization|member|customer|us"
550 Ann Example no longer works for the company

no-longer-here: mailbox_closed "no longer accept|receive mail|message *1 address|mailbox|account"
550 We no longer accept mail for this address

no-longer-here: mailbox_closed "address|mailbox|account|user|recipient no longer accept|receive"
550 This address no longer receives mail

no-longer-here: mailbox_closed "no longer active" phase=none,rcpt,data,eod weight=hint
550 ann is no longer active

no-longer-here: mailbox_closed "left company|organization|organisation|firm"
550 The person you are writing to has left the company

# Moved.
user-moved: mailbox_moved "user|recipient|mailbox|account|address *1 moved|relocated"
551 5.1.6 User has moved to ann@example.net

user-moved: mailbox_moved "destination mailbox moved no forwarding address"
550 5.1.6 Destination mailbox has moved, no forwarding address

user-moved: mailbox_moved "moved try|use|now"
551 5.7.1 <ann@example.com>... has moved; please try <ann@example.net>

user-moved: mailbox_moved "recipient|user|mailbox no longer on server"
550 5.1.6 recipient no longer on server: ann@example.com

user-moved: mailbox_moved "user not local try|forward"
551 User not local; please try <ann@example.net>

user-moved: mailbox_moved "user not local" code=551
551 User not local

address-changed: mailbox_moved "address *3 changed|replaced"
550 5.1.6 The address ann@example.com has been replaced by ann@example.net

address-changed: mailbox_moved "new address|mailbox" weight=hint
550 ann@example.com: the new address is ann@example.net

# RFC 7293: the mailbox or the domain has another owner since the time that the sender named.
owner-changed: owner_changed "mailbox|account|address|domain|recipient *1 owner|ownership changed"
550 5.7.17 Mailbox owner has changed

owner-changed: owner_changed "changed owner|owners|ownership|hands"
550 5.7.17 receiving mailbox has changed ownership since Tue, 15 Nov 2022 17:26:40 -0600

# Cannot be an address.
recipient-syntax: address_syntax "bad|invalid|illegal|incorrect|malformed recipient|destination|mailbox|user *1 syntax|format"
501 5.1.3 mx1.example.com Bad recipient address syntax

recipient-syntax: address_syntax "recipient|destination|mailbox|rcpt address? syntax|format|malformed"
553 5.1.3 mx1.example.com Recipient address syntax error

recipient-syntax: address_syntax "malformed|illegal|misformatted recipient|mailbox|destination"
550 5.1.3 Malformed recipient: <ann@example..com>

recipient-syntax: address_syntax "recipient address contain domain"
501 <ann>: recipient address must contain a domain

recipient-syntax: address_syntax "user address required"
553 5.1.3 User address required

recipient-syntax: address_syntax "recipient *1 not valid mail address"
553 5.1.3 The recipient is not a valid e-mail address

recipient-syntax: address_syntax "recipient address *1 not valid rfc"
553 5.1.3 The recipient address <ann@@example.com> is not a valid RFC 5321 address

address-syntax: address_syntax "malformed|illegal|unqualified|misformatted|incomplete address" phase=none,rcpt,data,eod
501 5.1.3 ann@@example.com: malformed address

address-syntax: address_syntax "bad|invalid|illegal|incorrect|wrong mail? address syntax|format" phase=none,rcpt,data,eod
550 5.1.3 Invalid address format

address-syntax: address_syntax "address invalid|bad|wrong|incorrect syntax|format" phase=none,rcpt,data,eod
550 Address has invalid syntax

address-syntax: address_syntax "syntax error mailbox|address|recipient|local-part" phase=none,rcpt,data,eod
553 Syntax error in mailbox name

address-syntax: address_syntax "illegal|invalid|restricted character *2 address|recipient|local-part|mailbox" phase=none,rcpt,data,eod
550 restricted characters in address

address-syntax: address_syntax "address|local-part|mailbox contain *1 illegal|invalid|restricted character" phase=none,rcpt,data,eod
550 The address contains illegal characters

address-syntax: address_syntax "not valid mail? address|e-mail" phase=none,rcpt,data,eod weight=hint
550 Not a valid address

# Suspended, locked, inactive.
mailbox-disabled: mailbox_disabled "mailbox|account|user|recipient * disabled|suspended|locked|inactive|deactivated|frozen|dormant|unconfirmed"
550 5.2.1 Mailbox disabled

mailbox-disabled: mailbox_disabled "address|alias disabled|suspended|locked|inactive|deactivated|frozen|expired"
550 The address is deactivated

mailbox-disabled: mailbox_disabled "mailbox|account blocked|expired|paused"
550 mx1.example.com account expired

mailbox-disabled: mailbox_disabled "user|recipient|account unavailable|not-available" weight=hint
550 recipient unavailable

mailbox-disabled: mailbox_disabled "mailbox temporarily unavailable|inaccessible"
450 4.2.1 mailbox temporarily unavailable

mailbox-disabled: mailbox_disabled "mailbox|account|user|recipient temporarily disabled|suspended|locked|inactive|deactivated|blocked"
450 4.2.1 mailbox temporarily disabled: ann@example.com

mailbox-disabled: mailbox_disabled "mailbox|account|user|recipient|address|alias *1 not active|activated|enabled|confirmed|available|ready"
550 Account is not active.

mailbox-disabled: mailbox_disabled "disabled|suspended|locked|inactive|deactivated|frozen mailbox|account|user|recipient|address"
550 Inactive user

mailbox-disabled: mailbox_disabled "mailbox|account|user hold|parked|hibernated|hibernation"
550 Account on hold

mailbox-disabled: mailbox_disabled "delivery *1 disabled" phase=none,rcpt,data,eod weight=hint
550 Delivery disabled

mailbox-disabled: mailbox_disabled "incoming|receive mail? temporarily suspended|disabled"
550 5.2.1 <ann@example.com>: incoming mail temporarily suspended

mailbox-disabled: mailbox_disabled "disabled with mta service"
550 <ann> is now disabled with MTA service.

mailbox-disabled: mailbox_disabled "domain *1 disabled|suspended|inactive|deactivated|locked"
450 4.2.1 The domain is temporarily disabled

# Before RCPT it is the sender's.
sender-disabled: sender_rejected "mailbox|account|user|domain *1 disabled|suspended|locked|inactive|deactivated|blocked|expired" phase=connect,ehlo,mail
550 Your account has been suspended

not-receiving: mailbox_disabled "user|account|recipient|mailbox|address *1 not accept|receive mail|message"
550 5.2.1 This mailbox is not accepting messages

not-receiving: mailbox_disabled "not allow|able|permit|eligible|authorize receive mail|message"
550 This address is not allowed to receive mail

# Full.
mailbox-full: mailbox_full "mailbox|account|maildir|folder|mailfolder|maildrop|storage|box * full"
552 5.2.2 The mailbox of ann@example.com is full

mailbox-full: mailbox_full "user|recipient mailbox|account|inbox|storage|quota full"
552 recipient storage full

mailbox-full: mailbox_full "user|quota *1 full"
452 4.2.2 user ann is full

over-quota: mailbox_full "mailbox|user|account|recipient|storage|disk|disc? quota exceed|full|reached|violation"
552 5.2.2 Quota exceeded

over-quota: mailbox_full "mailbox|user|account|recipient|folder *2 over|exceed|above *1 quota"
552 5.2.2 user ann is over his quota

over-quota: mailbox_full "over|exceed *2 quota"
452 4.2.2 Over quota

over-quota: mailbox_full "over|exceed *1 quota *1 not receive|accept *1 mail|message"
552 user over quota; cannot receive new mail

over-quota: mailbox_full "exceed|cause *4 mailbox|storage|disk quota"
552 5.2.2 Message would exceed the mailbox quota

over-quota: mailbox_full "insufficient|not-enough|no|out mailbox|disk? quota"
452 4.2.2 insufficient quota

over-quota: mailbox_full "mailbox|user|account|recipient *1 over|exceed limit|capacity|allocation"
552 5.2.2 Mailbox over limit

over-quota: mailbox_full "recipient exceed limit" status=x.2.2 weight=decisive
552 5.2.2 Recipient exceeds limit

over-quota: mailbox_full "quota" weight=hint
552 quota

over-quota: mailbox_full "mailbox|user|account? mailquota|userquota|overquota|mailboxfull exceed?"
550 Mailquota exceeded

# What is counted is mail under way, not what a mailbox holds.
traffic-quota: rate_limited "organization|domain|queue|connection|policy|ip|client|server *1 quota exceed|reached"
450 4.7.3 Organization queue quota exceeded

traffic-quota: rate_limited "recipient quota exceed" status=x.4.5-7
550 5.4.6 <ann@example.com>: Recipient address rejected: Recipient Quota Exceeded

traffic-quota: rate_limited "quota *1 sender|client|ip|host exceed|reached"
550 Quota for this sender reached

traffic-quota: rate_limited "recipient quota exceed" status=x.7.1
450 4.7.1 <ann@example.com>: Recipient quota exceeded

traffic-quota: rate_limited "sender address reject quota exceed" weight=decisive
450 4.7.1 <a@example.com>: Sender address rejected: Quota exceeded

storage-exceeded: mailbox_full "mailbox|account|recipient|user * exceed|exhausted * storage|space|capacity"
552 User has exhausted allowed storage space

storage-exceeded: mailbox_full "mailbox|account|folder * exceed|over|reached *2 size|maximum"
422 mx1.example.com User mailbox exceeds allowed size

storage-exceeded: mailbox_full "mailbox|storage|space|inode|blocks *1 limit exceed|reached|hit"
552 5.2.2 Mailbox size limit exceeded

storage-exceeded: mailbox_full "exceed storage allocation"
552 Requested mail action aborted: exceeded storage allocation

storage-exceeded: mailbox_full "mailbox|account|user|recipient * insufficient|no|not|out *1 storage|space"
452 4.2.2 The recipient's mailbox has no space left
)"
    R"(
storage-exceeded: mailbox_full "mailbox|account|user|recipient *1 storage|space|capacity *1 not|insufficient enough|sufficient?"
552 Mailbox space not enough

storage-exceeded: mailbox_full "storage|space not enough|sufficient"
552 space not enough

storage-exceeded: mailbox_full "insufficient|not-enough mailbox|user|account storage|space|quota"
452 Insufficient mailbox storage

storage-exceeded: mailbox_full "mailbox|account|user|recipient|folder *1 over|exceed|above storage|size|space|disk limit|allocation|capacity"
422 The mailbox is over its storage limit

storage-exceeded: mailbox_full "mailbox|maildir|folder|mailfolder size exceed|over|reached|full"
452 Mailbox size exceeded

over-quota: mailbox_full "quota exceed *1 mailbox|user"
552 Quota exceeded for the mailbox

over-quota: mailbox_full "number message *1 mailbox exceed *1 limit"
The number of messages in recipient's mailbox exceeded the local limit.

over-quota: mailbox_full "message count quota exceed *1 mailbox|user"
552 Message count quota exceeded for mailbox

storage-exceeded: mailbox_full "too much|many message|data *1 mailbox|folder"
552 Too many messages in the mailbox

storage-exceeded: mailbox_full "mailbox|storage|account exhausted"
552 Mailbox storage exhausted

over-quota: mailbox_full "command output *2 quota exceed"
can't create user output file. Command output: procmail: Quota exceeded

storage-exceeded: mailbox_full "insufficient|enough|no|out *1 storage|space *3 mailbox|user|account"
452 4.2.2 Not enough storage space in mailbox of the recipient

storage-exceeded: mailbox_full "mailbox|inbox out of storage space"
452 4.2.2 The recipient's inbox is out of storage space

storage-exceeded: mailbox_full "error writing message file too large"
cannot access mailbox /var/mail/ann for user ann. error writing message: File too large

mailbox-full: mailbox_full "mailbox|account full *1 not receive|accept|take *1 mail|message"
552 The recipient's mailbox is full and can't accept messages now.

over-quota: mailbox_full "mail quota exceed"
552 mail quota exceeded

unavailable-user: mailbox_unknown "unavailable mail user|recipient" code=550-559
550 unavailable mail user

invalid-rcptto: mailbox_unknown "invalid|bad|unknown|illegal rcptto" phase=none,rcpt,data,eod
553 Invalid rcptto

not-valid-user: mailbox_unknown "not *1 valid|known local? user|mailbox|recipient|account|alias" phase=none,rcpt,data,eod
550 ann is not a valid local user

address-changed: mailbox_moved "user|recipient|person|owner *1 change mail? address" phase=none,rcpt,data,eod
550 This user has changed their e-mail address to ann@example.net

primary-address: mailbox_unknown "recipient primary smtp address missing or? invalid"
550 5.1.11 RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid

user-hangup: mailbox_disabled "user hangup"
550 User hangup: ann@example.com

address-marked-invalid: mailbox_unknown "recipient address reject user|recipient mail? address consider invalid" phase=none,rcpt,data,eod
550 5.7.1 <a@example.com>: Recipient address rejected: user e-mail address is marked as invalid
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
