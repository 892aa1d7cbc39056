// How servers refuse a sender: its address or domain, its authentication, its name in the DNS, its login, its wish to
// relay.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SENDER_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SENDER_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* sender =
    R"(
# The sender's address or domain. Whatever a reply says of a sender ("sender address rejected: user unknown") is
# not
# said of the recipient.
sender-rejected: sender_rejected "sender address reject|block|ban" weight=decisive
554 5.7.1 <a@example.com>: Sender address rejected: Access denied

sender-rejected: sender_rejected "sender domain? reject|deny|block|refuse|ban|invalid|unknown|unvalidated|prohibit|restrict|spoofed|forged|bad" weight=decisive
554 5.1.0 <a@example.com> Sender denied

sender-rejected: sender_rejected "reject|deny|block|refuse|ban|invalid|illegal|bad|unacceptable|unauthorized|prohibit sender" weight=decisive
550 Blocked sender

# A cause that is not the sender's matter, though the sender or the client was looked at.
sender-check-greylisted: greylisted "sender|client address|host reject *3 greylist" weight=decisive
450 4.7.1 <a@example.com>: Sender address rejected: Greylisted

sender-check-rate: rate_limited "sender|client address|host reject *4 throttle|ratelimit|rate|quota|exceed|slower|frequently|fast|limit" weight=decisive
450 4.7.1 <a@example.com>: Sender address rejected: Rate limit exceeded

sender-check-rate: rate_limited "sender|client address|host reject *4 too many|much" weight=decisive
450 4.7.1 <a@example.com>: Sender address rejected: Too many messages

sender-check-rate: rate_limited "sender quota|rate|limit|hourly|daily *2 exceed|reach|limit" weight=decisive
550 Recipient address rejected: Sender quota exceeded

sender-check-rate: rate_limited "sender *1 exceed|reach *4 limit|quota|rate" weight=decisive
452 4.3.1 Sender has exceeded the hourly message limit

sender-check-failed: system_error "sender|client address|host reject server|system configuration|error" weight=decisive
451 4.3.5 <mx.example.com[192.0.2.1]>: Client host rejected: Server configuration error

sender-check-failed: system_error "sender|client address|host reject temporary|internal *2 error|problem|fail" weight=decisive
451 4.3.0 <a@example.com>: Sender address rejected: Temporary lookup failure

sender-check-failed: system_error "sender|client address|host reject service unavailable" weight=decisive
451 4.3.0 <mx.example.com[192.0.2.1]>: Client host rejected: Service unavailable

sender-rejected: sender_rejected "unknown|no sender"
550 No such sender

sender-rejected: sender_rejected "sender address *1 contain|specified|specify" weight=decisive
501 ann: sender address must contain a domain

sender-rejected: sender_rejected "domain not allow|permit|authorize send"
550 Your domain is not allowed to send mail here

sender-rejected: sender_rejected "sender address|domain|mailbox|account not|invalid|unknown|malformed|deny|refuse|prohibit|syntax|need" weight=decisive
550 Sender address not valid

sender-rejected: sender_rejected "sender not * exist|find|valid|know|known|recognized|accept|resolve|authorize|permit|allow" weight=decisive
550 Sender <a@example.com> not allowed

sender-rejected: sender_rejected "sender * black|block|deny|kill list" weight=decisive
550 The sender is on our black list

sender-rejected: sender_rejected "envelope sender|from"
553 sorry, your envelope sender was not liked (#5.7.1)

sender-rejected: sender_rejected "envelope reject|refuse|deny"
550 Envelope rejected

sender-rejected: sender_rejected "badmailfrom" weight=decisive
553 sorry, your address is in my badmailfrom list (#5.7.1)

sender-rejected: sender_rejected "mail from reject|refuse|deny|invalid|block|not|command|syntax|error"
552 <a@example.com> mail from invalid

sender-rejected: sender_rejected "address syntax *2 mail from" weight=decisive
501 Bad address syntax in MAIL FROM

sender-rejected: sender_rejected "message|mail from *2 block|ban|reject|refuse|deny" address=shown
550 Mail from <a@example.com> rejected

sender-rejected: sender_rejected "from address|domain *2 invalid|block|reject|refuse|deny|ban|not"
550 From: domain is refused

sender-rejected: sender_rejected "not allow|permit|authorize send mail? from address"
550 You are not allowed to send mail with that From address

sender-rejected: sender_rejected "not accept mail|message from address|domain|sender"
550 We do not accept mail from this address

sender-rejected: sender_rejected "mail|sender address *2 block|ban"
550 Your email address has been blocked

sender-rejected: sender_rejected "mail address not verify"
554 Message rejected: Email address is not verified

sender-rejected: sender_rejected "sender account * disable|suspend|block|locked|inactive" weight=decisive
550 5.7.0 The sender account is disabled

sender-rejected: sender_rejected "send|mailfrom|originating|from domain *2 not|block|ban|invalid|reject"
550 The sending domain is blocked

sender-rejected: sender_rejected "unconfigured|unverified|unregistered send|from domain"
550 5.7.1 Unconfigured sending domain <app.example.com>

sender-rejected: sender_rejected "domain block|ban"
550 5.7.1 Your domain is blocked

sender-rejected: sender_rejected "send deny"
550 5.7.0 Mail sending denied

sender-suspended: sender_rejected "outgoing|outbound mail|message *3 suspend|disable|block|reject|deny|stopped|prohibit|not"
550 Outgoing mail from your domain has been suspended

sender-suspended: sender_rejected "account|user|domain|mailbox *2 suspend|disable|block|ban from? send"
550 Your account is suspended from sending mail

sender-suspended: sender_rejected "user block from send" weight=decisive
550 User blocked from sending

sender-suspended: sender_rejected "mailbox|account|user|sender not allow|permit|authorize send outgoing|outbound"
550 Your mailbox is not allowed to send outgoing mail

sender-rejected: sender_rejected "mail|message from sender *2 not|refuse|reject"
554 Mail from this sender is not wanted

sender-rejected: sender_rejected "from|sender|return|envelope address domain *1 not exist|find|valid|resolve" weight=decisive
550 The From address domain does not exist

sender-rejected: sender_rejected "return-path *2 invalid|not|reject|refuse|bad"
550 The return path is invalid

sender-rejected: sender_rejected "invalid|bad|no|missing return path|address"
550 5.1.7 Invalid return path

# Not about reverse DNS, for all it says.
sender-rejected: sender_rejected "reverse-path *2 invalid|not|reject|refuse|bad" weight=decisive
550 The reverse-path is invalid

sender-rejected: sender_rejected "invalid|bad|no|missing reverse-path" weight=decisive
550 5.1.7 Invalid reverse-path

sender-rejected: sender_rejected "forged|fake|possible|suspect sender|from|forgery|address"
550 Possible forgery

sender-domain: sender_rejected "domain sender address" weight=decisive
501 5.1.8 Domain of sender address a@example.com does not exist

sender-domain: sender_rejected "require|need *2 valid|resolvable|existing sender|from domain|address"
553 5.1.8 This server requires a valid sender domain

sender-domain: sender_rejected "domain valid mx"
550 Your domain must have a valid MX record

sender-domain: sender_rejected "require sender address" weight=decisive
553 5.5.4 <a>... Domain name required for sender address a

sender-domain: sender_rejected "sender domain *3 exist|resolve|valid|verify|mx|record|find" weight=decisive
550 Sender domain must exist

sender-domain: sender_rejected "sender domain? no *4 mx|record" weight=decisive
550 Sender has no MX record

sender-domain: sender_rejected "mx|dns|record *2 sender|from domain|address" weight=decisive
550 No MX for sender domain

sender-domain: sender_rejected "mailfrom domain"
550 5.7.27 Unresolvable mailfrom domain

sender-domain: sender_rejected "sender mx"
550 5.7.1 Unusable sender MX

sender-unverified: sender_rejected "sender *2 verify" weight=decisive
550 Sender verify failed

sender-unverified: sender_rejected "verify sender|return" weight=decisive
451 Could not verify sender

sender-unverified: sender_rejected "callback setup|fail|verify" weight=decisive
550 Callback setup failed while verifying <a@example.com>

sender-unverified: sender_rejected "verify fail" weight=hint
550 Verification failed for <a@example.com>

null-sender: sender_rejected "null|empty|blank sender|envelope|return|path"
550 Null sender

null-sender: sender_rejected "not accept|allow|want bounce|dsn|backscatter"
550 This address does not accept bounces

null-sender: sender_rejected "bounce|dsn message? not accept|allow"
550 Bounce messages not accepted

not-your-address: sender_rejected "permit send sender|behalf" weight=decisive
550 5.7.60 SMTP; Client does not have permissions to send as this sender

not-your-address: sender_rejected "not allow|permit|authorize use *2 sender|from|address|identity" weight=decisive
554 5.7.1 You are not allowed to use this sender address

not-your-address: sender_rejected "not own|owned by"
553 5.7.1 Address not owned by user ann

not-your-address: sender_rejected "send behalf"
550 You may not send on behalf of that user

# SPF, DKIM, DMARC, ARC (RFC 7208, 6376, 7489, 8617). Some answers quote the policy of the sender's domain.
spf: authentication_failed "spf *3 fail|reject|not|violate|invalid|unauthorized|block|error|deny|bad" weight=decisive
550 5.7.23 SPF: not from this host

spf: authentication_failed "spf check|record|policy|validation|verify|authenticate *2 fail|error|reject|not" weight=decisive
550 SPF check failed

spf: authentication_failed "fail|reject|block|bad|invalid|per|violate|no|missing|by|not *2 spf" weight=decisive
550 5.1.0 Blocked by SPF

spf: authentication_failed "not allow|permit|authorize send *3 spf" weight=decisive
550 192.0.2.1 is not allowed to send from example.com per its SPF record

spf: authentication_failed "sender policy framework" weight=decisive
550 5.7.23 Sender Policy Framework violation

spf: authentication_failed "spf" weight=hint
550 See http://www.openspf.org/Why

spf-not-permitted: authentication_failed "not designate permit" weight=decisive
550 example.com does not designate 192.0.2.1 as permitted sender

spf-not-permitted: authentication_failed "sender not authorize *3 behalf" weight=decisive
550 The sender does not authorize 192.0.2.1 to send on its behalf

spf-not-permitted: authentication_failed "not allow|permit|authorize send mail? from|using"
550 192.0.2.1 is not allowed to send mail from example.com

spf-not-permitted: authentication_failed "sender not allow|permit|authorize send mail? from" weight=decisive
550 Sender is not allowed to send from example.com

spf-not-permitted: authentication_failed "invalid ip *3 domain"
554 Invalid IP for sending mail of domain example.com

spf-not-permitted: authentication_failed "sender id *2 not|fail" weight=decisive
550 5.7.1 Sender ID (PRA) not permitted

dmarc: authentication_failed "dmarc *3 fail|reject|not|violate|policy|block|invalid|quarantine|compliance" weight=decisive
550 5.7.1 DMARC quarantine

dmarc: authentication_failed "fail|reject|block|per|violate|due|by|not *3 dmarc" weight=decisive
550 5.7.26 Message rejected due to DMARC

dmarc: authentication_failed "reject *2 dmarc policy" weight=decisive
550 5.7.1 Email rejected per DMARC policy for example.com

domain-authentication: authentication_failed "unauthenticated mail|message not accept|allow|permit from?" weight=decisive
550 5.7.1 Unauthenticated email is not accepted from this domain

dmarc: authentication_failed "domain owner|owners policy"
550 Refused due to the domain owner's policy

dmarc: authentication_failed "policy domain owner"
550 Refused by the policy of the domain's owner

dmarc: authentication_failed "dmarc" weight=hint
550 5.7.1 DMARC

dkim: authentication_failed "dkim *3 fail|reject|not|invalid|bad|missing|unsigned|error|violate|require|block" weight=decisive
550 5.7.20 DKIM signature invalid

dkim: authentication_failed "dkim|dmarc sender invalid|fail|reject *2 reject|block" weight=decisive
550 DKIM sender invalid - envelope rejected

dkim: authentication_failed "no|missing|not|without *2 dkim" weight=decisive
550 5.7.20 No passing DKIM signature found

dkim: authentication_failed "fail|reject|bad|invalid|broken|valid|block|by dkim" weight=decisive
550 Bad DKIM signature

dkim: authentication_failed "dkim" weight=hint
550 DKIM

dkim: authentication_failed "not sign|signed" weight=hint
550 The message is not signed

dkim: authentication_failed "unsigned message|mail" weight=hint
550 Unsigned mail is refused

arc: authentication_failed "arc fail|validation|invalid|chain|seal"
550 5.7.29 ARC validation failure

domain-authentication: authentication_failed "authenticate *3 spf|dkim|dmarc" weight=decisive
550 5.7.26 All senders must authenticate with SPF

domain-authentication: authentication_failed "fail|pass|not * authenticate check|checks|level|requirement|requirements"
550 5.7.1 This message fails authentication checks

domain-authentication: authentication_failed "require authenticate level"
550 5.7.515 Below the required authentication level

domain-authentication: authentication_failed "sender|message|mail|domain unauthenticated"
550 5.7.26 Blocked because the sender is unauthenticated

domain-authentication: authentication_failed "unauthenticated mail|message"
550 5.7.26 Unauthenticated email

domain-authentication: authentication_failed "sender address reject *4 spf|dkim|dmarc" weight=decisive
550 <a@example.com>: Sender address rejected: example.com fails SPF

domain-authentication: authentication_failed "sender invalid|reject *3 spf|dkim|dmarc check|validation|fail" weight=decisive
550 Invalid sender. Sender rejected: SPF check

spoofing: authentication_failed "spoof"
550 Rejected as spoofed

dmarc: authentication_failed "not aligned|align" weight=decisive
550 5.7.26 The From: header is not aligned

# Names in the DNS, and in HELO.
no-hostname: no_reverse_dns "not find host" status=x.7.1-25
450 4.7.1 Cannot find your hostname, [192.0.2.1]

no-hostname: no_reverse_dns "client host reject not find *2 host" weight=decisive
450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1]

no-reverse-dns: no_reverse_dns "unverifiable|unverifyable|unverified send? ip"
450 service permits 2 unverifyable sending IPs
)"
    R"(
no-hostname: no_reverse_dns "client host reject not? mail exchanger"
450 4.7.1 <mx.example.com[192.0.2.1]>: Client host rejected: may not be mail exchanger

no-reverse-dns: no_reverse_dns "reverse dns|lookup|host|name|resolution|record|mapping|entry|domain|address|zone"
550 Reverse lookup of 192.0.2.1 gave nothing

no-reverse-dns: no_reverse_dns "no|not|missing|invalid|bad|without|valid|fix|require|need|fail|incorrect * reverse|rdns|ptr" weight=decisive
550 5.7.25 No PTR record for 192.0.2.1

no-reverse-dns: no_reverse_dns "reverse|rdns|ptr *3 missing|fail|not|invalid|no|mismatch|require|exist" weight=decisive
550 Reverse DNS does not match

no-reverse-dns: no_reverse_dns "ptr|rdns|fcrdns|reversedns"
550 rDNS 192.0.2.1

no-reverse-dns: no_reverse_dns "not accept *3 without *3 reverse dns|name" weight=decisive
550 Mail not accepted from servers without a valid reverse DNS

no-reverse-dns: no_reverse_dns "fix reverse dns" weight=decisive
550 5.7.1 Fix reverse DNS for 192.0.2.1

no-reverse-dns: no_reverse_dns "ip name lookup|possibly fail|forged"
550 5.7.1 IP name lookup failed

no-reverse-dns: no_reverse_dns "forged" weight=hint
450 4.7.1 mx.example.com (may be forged)

no-reverse-dns: no_reverse_dns "ip|host *2 not resolve"
550 Your IP does not resolve

no-reverse-dns: no_reverse_dns "not resolve *2 ip"
550 The name does not resolve to your IP

no-reverse-dns: no_reverse_dns "mismatch|mismatches client|ip"
550 domain [example.com] mismatches client ip 192.0.2.1

no-reverse-dns: no_reverse_dns "host mismatch"
550 Hostname mismatch

no-reverse-dns: no_reverse_dns "generic ptr|rdns|host|reverse|name"
554 Generic hostname

helo: no_reverse_dns "helo command? reject" weight=decisive
550 5.7.1 <localhost>: Helo command rejected: Access denied

helo: no_reverse_dns "helo *4 invalid|not|bad|fake|forged|mismatch|fqdn|refuse|deny|bogus|resolve" weight=decisive
550 HELO name is bogus

helo: no_reverse_dns "helo *9 not resolve|find|match|exist" weight=decisive
550 Your HELO name for 192.0.2.1 was mx, which does not resolve

helo: no_reverse_dns "invalid|bad|fake|forged|bogus|illegal|incorrect|wrong|reject|faked|missing helo" weight=decisive
550 Invalid HELO name

helo: no_reverse_dns "require|need|no|without|not helo" weight=hint
550 Valid name required in HELO

helo: no_reverse_dns "helo|helohost" weight=hint
550 Your HELO name is mine

helo: no_reverse_dns "helo|helohost error"
555 helohost error

# Encryption (RFC 3207, 8461 MTA-STS, 7672 DANE, 8689 REQUIRETLS).
tls: tls_required "tls *2 require|mandatory|need|fail|unavailable|error|not|enforce|enforced|only|offer"
454 4.7.0 TLS currently unavailable

tls: tls_required "require|issue|use|need|without|support|not|negotiate|establish *2 tls"
530 5.7.0 mx1.example.com Must issue a STARTTLS command first

tls: tls_required "tls require *2 not offer|offered|support"
530 TLS is required, but was not offered by mx.example.com

tls: tls_required "tls not available" weight=decisive
454 4.7.0 mx1.example.com TLS not available due to local problem

tls: tls_required "tls handshake|negotiation|version|protocol|cipher|ciphers|engine"
403 4.7.0 TLS handshake

tls: tls_required "encrypt require *2 recipient *1 only accept" weight=decisive
550 5.7.1 Encryption required: this recipient only accepts mail over TLS

tls: tls_required "encrypt *2 require|need|mandatory|session|connection|channel|transport"
554 5.7.1 Encryption is required

tls: tls_required "require|need|only *2 encrypt|secure connection|session|channel"
550 Only encrypted connections are accepted

tls: tls_required "session|connection|channel *3 encrypt"
550 The session must be encrypted

tls: tls_required "send|use|over|via|through *3 encrypt|tls"
550 Mail must be sent over TLS

tls: tls_required "ip address *2 send *2 encrypt|tls" weight=decisive
550 Your IPv6 address must send with encryption

tls: tls_required "unencrypted|plaintext|cleartext|unsecured connection|session|smtp|mail|message *2 not|refuse|reject|deny|prohibit"
554 5.7.1 Unencrypted connections are not accepted

tls: tls_required "requiretls|mta-sts|tlsa|dane|dnssec|sts"
550 5.7.30 REQUIRETLS

tls: tls_required "mta-sts|tlsa|dane|dnssec|sts *3 fail|invalid|validation|error|policy|not" weight=decisive
451 4.4.8 MX hosts failed MTA-STS validation

certificate: tls_required "certificate *3 not|invalid|expire|untrusted|fail|mismatch|verify|revoked|self-signed|unverified|trusted|error"
454 4.7.5 Server certificate not verified

certificate: tls_required "certificate host mismatch"
500 5.7.5 Certificate host mismatch

certificate: tls_required "not|no|invalid|verify|untrusted|bad|unverified|require *2 certificate"
550 Cannot verify the certificate

certificate: tls_required "certificate" weight=hint
550 Certificate

# Logins (RFC 4954).
login-required: login_required "authenticate|login|auth *2 require|need|necessary|first|mandatory"
530 5.7.1 mx1.example.com Authentication required

login-required: login_required "require|need|without|use|enable|issue smtp? authenticate|login|auth"
550 You need to authenticate

login-required: login_required "not|turn|enable|perhaps smtp? authenticate|login|auth|logged"
550 5.7.1 Client was not authenticated

login-required: login_required "not permit submit"
550 5.7.1 Client does not have permission to submit mail to this server

login-required: login_required "unauthenticated sender|client|user|relay|connection"
550 Unauthenticated client

login-required: login_required "unauthenticated sender not allow|accept|permit" weight=decisive
550 mx1.example.com Unauthenticated senders not allowed

login-required: login_required "check *3 mail before|first"
550 You must check for new mail before sending mail

login-required: login_required "pop|imap before smtp|send|relay"
550 POP before SMTP

login-required: login_required "log|authenticate before|first"
553 Please log in before sending mail

domain-authentication: authentication_failed "sender|domain authenticate fail"
550 Sender authentication failed

login-required: login_required "sender authenticate"
550 5.7.1 Sender must be authenticated

login-required: login_required "log web|browser"
535 5.7.1 Please log in with your web browser

login-failed: login_required "authenticate|login|auth *2 fail|unsuccessful|invalid|incorrect|deny|disable|reject|error"
535 5.7.8 Authentication failed

authentication-checks: authentication_failed "multiple? authenticate check|checks fail"
550 5.7.26 Multiple authentication checks failed

login-required: login_required "turn|enable smtp? authenticate" weight=decisive
550 Please turn on SMTP Authentication

login-required: login_required "turn|enable smtp authenticate *1 mail client|program" weight=decisive
550 Please turn on SMTP Authentication in your mail client

login-failed: login_required "authorize fail"
535 Authorization failed

login-failed: login_required "authenticate|auth mechanism|credential|exchange|data|unsuccessful|server"
534 5.7.9 Authentication mechanism is too weak

login-failed: login_required "invalid|incorrect|bad|wrong|temporary login|password|credential|authenticate|username"
535 Incorrect authentication data

login-failed: login_required "password|credential *4 invalid|incorrect|wrong|bad|expire|transition"
535 5.7.8 The password is wrong

login-failed: login_required "username? password|credential not accept|valid|match|correct"
535 5.7.8 Username and password not accepted

login-failed: login_required "username *4 wrong|bad|expire|transition"
535 5.7.8 The username is wrong

login-failed: login_required "username not accept|match|correct"
535 5.7.8 The username is not correct

login-failed: login_required "too many login|authenticate|password attempt|fail|error"
454 4.7.0 Too many login attempts

# Relaying.
relay-denied: relay_denied "relay access? deny" weight=decisive
554 5.7.1 <a@example.com>: Relay access denied

relay-denied: relay_denied "relay *2 not|prohibit|reject|refuse|disable|deny|unauthorized|attempt|block|restrict" weight=decisive
550 mx1.example.com Relay not permitted

relay-denied: relay_denied "not|deny|refuse|unable|prohibit|unauthorized|reject|illegal *1 relay" weight=decisive
550 5.7.1 Unable to relay for a@example.com

relay-denied: relay_denied "not *2 open relay" weight=decisive
550 We are not an open relay

relay-denied: relay_denied "not permit|allow|authorize relay through" weight=decisive
550 mx.example.com [192.0.2.1] is not permitted to relay through this server

relay-denied: relay_denied "insecure mail? relay"
550 Insecure mail relay

relay-denied: relay_denied "no|without|never relay"
550 No relay

relay-denied: relay_denied "invalid credential relay"
550 5.7.1 Invalid credentials for relay

relay-denied: relay_denied "currently not permit"
550-mx.example.com [192.0.2.1] is currently not permitted to

relay-denied: relay_denied "rcpthosts" weight=decisive
553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)

relay-denied: relay_denied "not * gateway"
550 not a gateway for example.com

relay-denied: relay_denied "local user only"
550 Local user only

relay-denied: relay_denied "not accept|handle|host|deliver|process|serve mail? domain"
554 We do not handle mail for that domain

relay-denied: relay_denied "server|host|system not accept|handle mail domain"
554 This server does not accept mail for that domain

relay-denied: relay_denied "domain not *2 list|allow|local|accept|handle|host|serve"
553 5.7.1 That domain is not in my list of local domains

relay-denied: relay_denied "non-accepted|non-local|unaccepted|foreign|unhosted domain"
550 Recipient in a non-local domain

relay-denied: relay_denied "through|via server without|not|unless" weight=hint
550 No mail through this server without an agreement

sender-rejected: sender_rejected "from domain *1 resolve|resolvable"
451 From: domain must resolve

sender-rejected: sender_rejected "black mail address"
554 Black mail address

not-valid-to-send: sender_rejected "not valid|authorized *1 user|account|mailbox *1 send|relay"
550 Your account is not a valid account to send mail

auth-user: login_required "not valid|known|exist|found user|account|username" phase=auth weight=decisive
535 Not a valid user
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
