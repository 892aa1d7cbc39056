// How servers speak of trouble of their own: errors, full disks, delivery programs; of the protocol; and of our own
// queue.
#ifndef MAILBOUNCE_CLASSIFY_RULES_SYSTEM_HPP
#define MAILBOUNCE_CLASSIFY_RULES_SYSTEM_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* system =
    R"(
# Trouble in the receiving system.
temporary-trouble: system_error "temporary *1 error|problem|trouble"
451 Temporary mail problem - please try later

temporary-trouble: system_error "temporary *1 server|system|database|backend|lookup|internal|local error|failure|problem|fault"
451 Temporary server error. Please try again later

internal-error: system_error "internal *1 error|failure|problem"
451 4.3.0 Internal error occurred

internal-error: system_error "system|server|database|ldap|directory|backend|lmtp|input/output|software *1 error|failure|problem|fault"
550 5.3.5 <a@example.com>... System Error

internal-error: system_error "local error processing"
451 Requested action aborted: local error in processing

internal-error: system_error "local data error"
421 4.3.0 mx1.example.com mail.example.com Server local data error

internal-error: system_error "error processing"
451 4.3.0 mx1.example.com error processing

internal-error: system_error "unable|not|failed process *1 message|mail|request|connection|recipient"
421 mx1.example.com Unable to process connection at this time

internal-error: system_error "qq trouble|temporary|unable|internal|crashed|timeout"
451 qq trouble creating files in queue (#4.3.0)

internal-error: system_error "queue file *1 error|failure|write"
451 4.3.0 mx1.example.com Error: queue file write error

internal-error: system_error "queue unavailable|full|overflow"
450 queue unavailable

internal-error: system_error "out|insufficient memory"
450 out of memory

internal-error: system_error "database|ldap|backend|server|resources|system temporarily? unavailable|offline"
451 4.3.0 Internal resources temporarily unavailable

internal-error: system_error "could not load|open|read|access database|configuration|drd|table|map|file"
451 Could not load DRD for domain (example.com)

internal-error: system_error "ldap|database|directory|alias|user lookup failed|failure|error|timeout"
451 4.3.0 LDAP lookup failed

internal-error: system_error "mail? list expansion|expand|expanding"
524 5.2.4 mx1.example.com Mailing list expansion problem

empty-list: system_error "list|maillist|alias *1 empty|null"
554 mailing list is empty

empty-list: system_error "list|maillist|group *1 no|without member"
550 5.2.4 Mailing list has no members

internal-error: system_error "sieve *3 temporary failure|error"
451 4.2.0 <ann@example.com> Execution of Sieve filters was aborted due to temporary failure

internal-error: system_error "not|unable lookup|look-up user|recipient|mailbox|alias|account|address"
451 could not look up user

internal-error: system_error "queue *1 stopped|suspended|frozen|disabled|paused"
432 The mail queue has been stopped

misconfigured: system_error "server|system configuration|configured error|problem|incorrectly"
451 4.3.5 Server configuration problem

misconfigured: system_error "misconfigured|misconfiguration"
550 5.3.5 mx.example.com is misconfigured

service-unavailable: system_error "service currently|temporarily|not unavailable|available"
450 4.3.2 mx1.example.com Service currently unavailable

service-unavailable: system_error "service not available closing transmission channel"
421 Service not available, closing transmission channel

service-unavailable: system_error "service unavailable" weight=hint
554 5.0.0 Service unavailable

service-unavailable: system_error "system|server not accept network|any message|mail"
421 4.3.2 System not accepting network messages

service-unavailable: system_error "server|system|service *1 shutting|going|shutdown|down|maintenance"
421 4.3.2 System shutting down

service-unavailable: system_error "under|scheduled|during maintenance"
451 We are under maintenance

service-unavailable: system_error "server|system *1 busy|overloaded|congested"
421 Server too busy, try again later

service-unavailable: system_error "server|system|host|service not accept connection time|now|currently|moment"
421 Server not accepting connections at this time

service-unavailable: system_error "busy try later"
450 mx1.example.com busy - please try later

service-unavailable: system_error "mail system congestion"
451 4.4.5 Mail system congestion

service-unavailable: system_error "load average|too-high"
421 4.3.2 mx.example.com: rejecting connections: load average: 42

internal-error: system_error "insufficient resources"
452 insufficient resources

internal-error: system_error "mail server temporarily rejected message"
451 mail server temporarily rejected message (#4.3.0)

internal-error: system_error "sender|recipient address reject server configuration error|problem" weight=decisive
451 4.3.5 <a@example.com>: Sender address rejected: Server configuration error

# Its disk is full.
disk-full: system_full "disk|system|server|queue|spool space|storage *1 not|insufficient enough|sufficient?"
452 4.3.1 disk space not enough

disk-full: system_full "insufficient|no|out|enough *1 disk|system|free space|storage"
452 4.3.1 Insufficient disk space; try again later

disk-full: system_full "insufficient system resources"
452 4.3.1 Insufficient system resources

disk-full: system_full "insufficient|no|out|enough space|storage"
452 unable to write message: out of space (#4.3.0)

disk-full: system_full "no space left device"
451 4.3.2 cannot create temporary file: No space left on device

disk-full: system_full "disk|filesystem|file-system|partition|volume *1 full"
451 write error or disk full (#4.3.0)

disk-full: system_full "mail? system|server|spool full"
452 4.3.1 Mail system full

disk-full: system_full "write message disk out space"
452 unable to write message to disk: out of space (#4.3.0)

# Its delivery program failed.
mailer-error: mailer_error "unknown mailer error"
554 5.3.0 mx1.example.com unknown mailer error 255

mailer-error: mailer_error "mailer|delivery-agent|pipe|filter error|failed|failure|died|exited"
554 5.3.0 Mailer error

mailer-error: mailer_error "command|process|program|mailer *1 died|exited|killed|crashed|returned"
Command died with status 75: "/usr/bin/filter"

mailer-error: mailer_error "text generated during delivery attempt"
The following text was generated during the delivery attempt:

mailer-error: mailer_error "command time limit exceeded"
Command time limit exceeded: "/usr/bin/filter"

mailer-error: mailer_error "child process *3 transport"
Child process of address_pipe transport returned 69 (could mean service or program unavailable) from command: /usr/bin/filter

mailer-error: mailer_error "not create *1 output|maildir|mailbox|directory file"
can't create user output file

mailer-error: mailer_error "not create output|maildir|mailbox|directory" weight=hint
550 5.0.0 Can't create output

mailer-error: mailer_error "maildir delivery failed|error"
maildir delivery failed: create maildir file /home/ann/Maildir/tmp/1: Permission denied

mailer-error: mailer_error "temporary *1 error|failure *1 maildir|mailbox|local delivery"
Temporary error on maildir delivery. (#4.3.0)

mailer-error: mailer_error "unable|not chdir|write|open|lock|access *1 maildir|mailbox"
Unable to chdir to maildir. (#4.2.1)

mailer-error: mailer_error "unable lock exclusive access"
unable to lock for exclusive access: Resource temporarily unavailable

mailer-error: mailer_error "temporary? failure command output"
temporary failure. Command output: filter: signal 6

mailer-error: mailer_error "procmail not|unable|error *1 create|write|open|lock"
procmail: Couldn't create "/var/mail/ann"

mailer-error: mailer_error "error|failed writing|write|creating|open *1 mailbox|maildir|message|file"
451 4.3.0 error writing message

mailer-error: mailer_error "local delivery failed"
local delivery failed

temporary-trouble: system_error "temporary failure" weight=hint
451 mx1.example.com Temporary failure

# The conversation went wrong.
bad-command: protocol_error "bad|wrong|invalid|unexpected sequence commands"
503 5.5.1 Bad sequence of commands

bad-command: protocol_error "command|verb|parameter *1 unrecognized|not recognized|implemented|supported|understood|allowed|valid"
502 5.5.2 Error: command not recognized

bad-command: protocol_error "command unrecognized|unknown|unimplemented|disabled"
500 5.5.1 Command unrecognized

bad-command: protocol_error "unknown|unrecognized|unexpected|unimplemented|invalid|bad command|verb|parameter"
500 5.5.1 Invalid command

bad-command: protocol_error "syntax error"
501 Syntax error

bad-command: protocol_error "syntax error *2 parameter|argument|command|decode"
501 Syntax error in parameters or arguments

bad-command: protocol_error "protocol error|violation"
550 mx1.example.com Protocol violation

bad-command: protocol_error "smtp protocol *1 error|violation"
550 SMTP protocol violation

bad-command: protocol_error "improper *3 pipelining"
503 5.5.0 mx1.example.com <DATA>: Data command rejected: Improper use of SMTP command pipelining

bad-command: protocol_error "no command * pipeline"
523 5.7.10 No commands allowed to pipeline after STARTTLS

bad-command: protocol_error "synchronization error|violation"
554 SMTP synchronization error

bad-command: protocol_error "unusual amount|amounts data"
421 Excessive amounts of data sent to server.

out-of-order: protocol_error "need|send|expected|issue *1 rcpt|mail|helo|ehlo first|before|command"
503 5.0.0 Need MAIL before RCPT

out-of-order: protocol_error "valid? rcpt command precede data"
503 mx1.example.com Valid RCPT command must precede DATA

out-of-order: protocol_error "polite people say helo|ehlo first?"
503 5.5.1 Polite people say HELO first

out-of-order: protocol_error "sender already given|specified"
503 sender already given

out-of-order: protocol_error "nested mail command"
503 5.5.1 Error: nested MAIL command

out-of-order: protocol_error "start afresh"
503 Start afresh from MAIL (#5.5.1)

# Exim, of the header of a message that was handed to it: the sending program's fault, not the address's.
malformed-header: protocol_error "malformed address *4 not follow" weight=decisive
malformed address: <a@example.com> may not follow b@example.com

no-recipients: protocol_error "no valid recipient"
554 5.5.1 Error: no valid recipients

no-recipient-of-mms: mailbox_unknown "no valid recipient mm"
Error: No valid recipients for this MM

no-recipients: protocol_error "no recipient specified|given|provided|accepted|named"
554 mx1.example.com No recipients specified

no-recipients: protocol_error "no recipient" code=503 weight=decisive
503 5.5.1 No recipients

# Our own queue and configuration.
own-configuration: local_fault "mail system configuration error"
451 4.3.5 mail system configuration error

own-configuration: local_fault "local configuration error|problem"
554 5.3.5 Local configuration error

own-configuration: local_fault "unknown mail? transport error"
unknown mail transport error

own-configuration: local_fault "mail transport unavailable"
451 mail transport unavailable

own-configuration: local_fault "bounce or trace service failure"
bounce or trace service failure

# Stopped by a list at the sending side.
suppressed: suppressed_by_sender "suppression list" weight=decisive
550 5.1.1 Address is on the suppression list

suppressed: suppressed_by_sender "recipient|address *1 suppressed" weight=decisive
554 5.0.0 [internal] recipient address was suppressed due to customer policy

suppressed: suppressed_by_sender "previously bounced|unsubscribed|complained|suppressed" weight=decisive
Not delivering to previously bounced address

suppressed: suppressed_by_sender "suppressed sending|delivery" weight=decisive
The platform has suppressed sending to this address

suppressed: suppressed_by_sender "marked your messages as spam" weight=decisive
Not delivering to a user who marked your messages as spam

suppressed: suppressed_by_sender "marked inactive found inactive" weight=decisive
You tried to send to a recipient that has been marked as inactive. Found inactive addresses: ann@example.com

suppressed: suppressed_by_sender "bounced address" weight=hint
Bounced Address

suppressed: suppressed_by_sender "unsubscribed|spam-reporting address"
Spam Reporting Address

suppressed: suppressed_by_sender "do not mail|contact list" weight=decisive
recipient is on our do not mail list

disk-full: system_full "error|fail|failed|failure|unable write|writing|save|store *2 disk|device|filesystem|partition full"
451 4.3.0 Error writing spool file: disk full
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
