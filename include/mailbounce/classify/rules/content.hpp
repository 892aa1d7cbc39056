// How servers refuse a message for what it is: spam, viruses, attachments, size, form.
#ifndef MAILBOUNCE_CLASSIFY_RULES_CONTENT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_CONTENT_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* content =
    R"(
spam: spam_content "spam detect|message|mail|content|score|filter|reject|block|refuse|probability|violate|deny|not|level|rate"
552 5.2.0 Spam detected

spam: spam_content "message|mail|content *3 spam|junk"
550 This message was found to be spam

spam: spam_content "reject|block|refuse|deny|detect|contain|consider|like|likely|possible|suspect *2 spam|junk"
554 5.7.1 Rejected as spam

spam: spam_content "message|mail|content *4 consider|look|contain *2 spam|junk|unsolicited"
550 The content of this message may contain junk or spam

spam: spam_content "message|mail *3 reject|block|refuse|deny *3 spam|junk"
554 5.7.1 Message rejected as spam

spam: spam_content "spam|message score|consider *2 high|over|above|exceed"
554 5.7.1 Message scored too high

spam: spam_content "probability|probably|likely|definitely *3 spam|junk"
550 mx1.example.com High probability of spam

spam: spam_content "known|confirmed spam message|mail|content|pattern|campaign"
554 5.7.1 Known spam content

spam: spam_content "message? content reject unsolicited" weight=decisive
550 5.7.1 Message content rejected, UBE, id=00001-02

spam: spam_content "spam *2 virus"
550 5.7.0 Spam or virus

spam: spam_content "message|mail consider *2 spam *2 virus" weight=decisive
550 5.7.0 Message considered as spam or virus

spam: spam_content "junk mail|message"
550 sorry, it seems to be junk mail

spam: spam_content "junkmail|spamassassin|rspamd|spamtrap|bogofilter|gtube|dspam|bayes|bayesian|razor|pyzor"
550 Rejected by SpamAssassin

spam: spam_content "anti-spam|antispam"
554 Refused by the antispam engine

spam: spam_content "spam"
554 5.7.1 SPAM

# policyd-weight, which goes on about HELO and lists
spam: spam_content "mail|message look *1 spam forged?" weight=decisive
550 5.7.1 Mail appeared to be SPAM or forged. Correct your HELO name

unsolicited: spam_content "unsolicited bulk|mail|message|commercial|content|advertisement"
550 5.7.1 Unsolicited bulk mail

unsolicited: spam_content "likely|look|consider|suspect|probably *2 unsolicited"
550 5.7.1 The message is likely unsolicited

unsolicited: spam_content "unsolicited"
550 5.7.1 UBE

unsolicited: spam_content "bulk mail|message"
550 Bulk mail is not accepted

suspicious: spam_content "message|mail|content *3 suspect"
550 5.7.1 The message is suspicious

suspicious: spam_content "suspect message|mail|content|pattern"
550 5.7.1 Suspicious message

suspicious: spam_content "phish|scam|fraud|fraudulent|spearphishing"
552 5.7.0 Suspected phishing

filtered: spam_content "message|mail filter"
553 Message filtered

filtered: spam_content "content filter"
554 5.7.1 Refused by the content filter

filtered: spam_content "mail data refuse|reject" weight=hint
553 Mail data refused

virus-checker-failed: system_error "virus scan|scanner|scanning|check|checker|checking error|fail|unavailable" weight=decisive
451 4.5.0 Virus scanner failure

virus: virus_found "virus"
554 5.7.1 Virus

virus: virus_found "virus detect|find|infect|reject|block|message|mail"
552 Virus infected message rejected

virus: virus_found "virus|malware *1 find|detect" weight=decisive
554 5.7.1 Virus Eicar was found by the spam and virus filter

virus: virus_found "infect|malware|eicar"
554 5.7.0 Reject, id=01234-05 - INFECTED: Example

virus: virus_found "malware content|attachment|file|code|software|message|mail"
554 5.7.1 Malicious content

virus: virus_found "message|mail|attachment|file *4 virus|infect|malware"
550 Your message contains malware

virus: virus_found "unsafe content heuristics" weight=decisive
550 Message contained unsafe content (Heuristics.Phishing.Email)

anti-virus: virus_found "anti-virus|antivirus" weight=hint
554 Refused by antivirus

attachment: content_refused "attachment *4 not|reject|block|refuse|deny|ban|prohibit|remove|illegal|dangerous|unsafe"
550 Attachments such as .zip are not allowed

attachment: content_refused "not|block|ban|prohibit|dangerous|bad|executable|illegal|unsafe|reject|deny *2 attachment"
554 5.7.1 Banned attachment

attachment: content_refused "file|attachment|archive extension|type|format|name"
550 5.6.0 File extension .exe

attachment: content_refused "ban|block|prohibit|dangerous|illegal|executable|reject|unsafe file|content|extension|type|archive|format|word"
552 5.7.0 Banned file .exe

attachment: content_refused "file *2 ban|block|prohibit|dangerous|executable"
554 File blocked

attachment: content_refused "extension *3 ban|block|prohibit|not|dangerous|reject"
554 Extension .scr is dangerous

attachment: content_refused "file|attachment extension|type *2 ban|block|not|reject|deny|prohibit"
550 File type blocked

attachment: content_refused "executable|macro" weight=hint
550 Executable found

attachment: content_refused "contain *3 executable|macro"
550 Message blocked: contains a macro

attachment: content_refused "attachment *1 type *3 not allow|permit|accept" weight=decisive
It contains an attachment of a type that our policy does not allow.

attachment: content_refused "encrypt|password-protected|protected archive|zip|attachment|file"
554 Password protected archives

attachment: content_refused "reject|id *3 ban"
552 5.7.0 Reject, id=01234-05 - BANNED: .exe

attachment: content_refused "mime|multipart|multi-part *3 not|reject|block|dangerous|ban"
550 5.7.0 MIME type rejected

content: content_refused "message? content not|reject|refuse|deny|block|violate|unacceptable"
550 5.7.1 Message content rejected

content: content_refused "content *2 potential security? issue|threat|risk"
552 5.7.0 Its content presents a potential security issue

content: content_refused "potential security issue|threat|risk"
552 5.7.0 A potential security issue

content: content_refused "unacceptable|unsafe mail? content|word|language"
550 Unacceptable content

content: content_refused "content|attachment|file|extension policy|violate|rule"
550 Content policy

content: content_refused "due|because|by content" weight=hint
554 Blocked due to content

content: content_refused "data loss|leak prevention|protection"
550 5.7.1 Data loss prevention

content: content_refused "charset|character|language|html *3 not|reject|refuse|prohibit"
550 HTML mail is not accepted

content: content_refused "security alert" weight=hint
554 Email security alert

too-large: message_too_large "message|mail|attachment|data|body too large|big|long|huge"
552 5.3.4 mx1.example.com Message too large

too-large: message_too_large "message|mail|attachment|data size *2 exceed|over|limit|large|big|maximum"
552 5.3.4 Message size too large

too-large: message_too_large "message|mail length *2 exceed|over|limit|beyond"
552 5.2.3 Message length exceeds limit

too-large: message_too_large "message|mail size exceed *4 limit|maximum|allow|databytes"
552 Message size exceeds size limit 10485760 set by server

too-large: message_too_large "exceed|over|maximum|large *3 message|mail size|length"
552 Maximum message size exceeded

too-large: message_too_large "message|mail *3 exceed|large|bigger|over *4 size|length"
552 5.2.3 The message is over the size limit

too-large: message_too_large "message|mail *3 exceed|large|big *2 maximum|allow|fixed|databytes"
552 Your message exceeds what is allowed

too-large: message_too_large "message exceed limit|size"
552 Message exceeds limits

too-large: message_too_large "message|mail|attachment|file large|bigger than"
554 Attachments larger than 10 MB are rejected

too-large: message_too_large "oversize|oversized message|mail"
552 Oversized message

too-large: message_too_large "length|size *1 attach|attachment|message|mail *2 maximum|threshold|limit"
510 The length of attach is over the maximum threshold

too-large: message_too_large "size policy|violate"
550 5.7.0 Message size violation

too-large: message_too_large "number attachment exceed"
552 5.3.4 The number of attachments exceeds the limit

too-large: message_too_large "size *3 header * exceed"
552 5.3.4 The size of the To header exceeds the limit

too-large: message_too_large "size limit|exceed" weight=hint
552 Size limit

too-large: message_too_large "too large|big" weight=hint
552 Too large

taken-for-spam: spam_content "reject by recipient server as? spam" weight=decisive
The mail was rejected by the recipient's server as spam.

header: format_refused "header *3 missing|malformed|invalid|bad|duplicate|illegal|not|multiple|improperly|syntax|contain|large|long|big|fail|error"
554 5.6.0 Header missing: Date

header: format_refused "missing|malformed|invalid|bad|duplicate|illegal|no|multiple|wrong|contain|broken|without|require|need *2 header"
554 Duplicate header 'Subject'

header: format_refused "not *2 compliant *4 header"
550 5.7.1 This message is not RFC 5322 compliant because it has duplicate headers

header-refused: policy_refused "header error" status=x.7.0-99
554 5.7.0 Header error

header: format_refused "header fail syntax check"
550 Message headers fail syntax check

header: format_refused "header too large|long|big|many"
552 5.6.0 Headers too large

header: format_refused "not|no|without valid sender *3 header" weight=decisive
550 There is no valid sender in any header line

header: format_refused "missing|no|duplicate|without message-id|subject"
550 No subject

header: format_refused "multiple address *3 from"
550 5.7.1 Messages with multiple addresses in From: are not accepted

header: format_refused "more than one from|subject|date|sender header|line"
550 More than one From header

header: format_refused "encoded word syntax not"
550 5.7.1 Encoded-word syntax not permitted

header: format_refused "unqualified address header"
550 5.6.0 Unqualified address in header

header: format_refused "header *2 non-ascii|nonascii character" weight=decisive
550 Header contains non-ASCII characters

header: format_refused "blank from address" weight=decisive
550 Blank From: addresses are not allowed

header: format_refused "ip address not allow from" weight=decisive
550 IP addresses are not allowed as a From: address

line-ends: format_refused "bare|lone|stray lf|cr|newline|newlines|linefeed|linefeeds|carriage|lfs|crs"
554 5.6.0 Message contains bare LF

line-ends: format_refused "/smtplf"
451 See http://cr.yp.to/docs/smtplf.html

line-ends: format_refused "nul|null|8bit|8-bit|binary character|byte|bytes|data|content"
554 The message contains NUL characters

line-length: format_refused "line too long"
554 5.6.0 Line too long

line-length: format_refused "line *4 exceed|over|maximum *2 length" weight=decisive
550 Line exceeds maximum length

line-length: format_refused "maximum|exceed|over allow? line length"
550 Maximum line length exceeded

command-too-long: protocol_error "line too long" code=500
500 5.5.2 Line too long

format: format_refused "rfc compliant"
550 5.7.1 Send RFC 5322 compliant mail

format: format_refused "not|non *2 compliant|conform|comply"
550 The message does not conform to RFC 5322

format: format_refused "violate rfc"
554 Message violates RFC 5322

format: format_refused "message|mail|mime *3 malformed|misformatted|corrupt|corrupted|unparsable|unparseable"
554 5.6.0 Mail message is malformed

format: format_refused "malformed|corrupt|invalid|broken|bad mime|message|structure|boundary"
552 Invalid structure

format: format_refused "mime *3 structure|boundary|error|invalid|bad|fail|nesting|depth|parts structure?"
554 5.6.0 MIME nesting

eai: eai_unsupported "smtputf8" weight=decisive
553 5.6.7 SMTPUTF8 not offered

eai: eai_unsupported "international|utf-8|non-ascii *2 address|domain|recipient|character|header|mailbox|sender" weight=decisive
550 5.6.7 Internationalized addresses are not supported

over-threshold: message_too_large "length|size *2 achieve|achieved maximum threshold"
557 The length of DATA content achieved the maximum threshold

over-threshold: message_too_large "attachment|attach achieve|achieved maximum threshold"
557 Attach achieved maximum threshold

date-too-old: format_refused "date header|field? *1 too old"
554 Date header is too old

too-old: expired "too old" phase=none,rcpt,eod weight=hint
Too old

field-count: format_refused "not exactly *2 header|field|date|from"
554 not exactly one Date field

unparsable: format_refused "error|fail|failed|failure|unable|not parse|parsing|parsed message|header|mime|mail|body"
554 Error parsing message headers

content-restrictions: content_refused "reject|refuse|deny|block due|because? content restrict|filter|rule|policy"
550 5.7.1 Message rejected due to content restrictions

virus-or-spam: virus_found "message|mail|file contain virus *2 spam"
550 Message contains a virus, malware or spam
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
