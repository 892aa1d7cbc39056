// Gmail and Google Workspace: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_GOOGLE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_GOOGLE_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// Statuses and texts: "Gmail SMTP errors and codes", knowledge.workspace.google.com/admin/support/troubleshooting/
// gmail-smtp-errors-and-codes, as of 2026-02-12; words behind "?p=" in its links as its servers send them. Where its
// statuses differ from the registry's (5.7.23, 5.7.27, 5.7.29, 5.7.30), these hold.
inline constexpr const char* google_replies =
    R"(
# "gcdp" marks what an administrator's own rule says, whatever its words and status.
google-administrator-rule: policy_refused "gcdp" weight=decisive
550 5.7.1 This message violates example.com email policy. - gcdp k1-20020a05 - gsmtp

# the recipient
google-no-such-user: mailbox_unknown "account try reach *2 not exist" weight=decisive
550-5.1.1 The email account that you tried to reach does not exist. Please try - gsmtp

google-no-such-user: mailbox_unknown "/nosuchuser" weight=decisive
550 5.1.1 https://support.google.com/mail/?p=NoSuchUser d1-20020a05 - gsmtp

google-disabled-user: mailbox_disabled "account try reach *1 disable|inactive" weight=decisive
550-5.2.1 The email account that you tried to reach is inactive. For more - gsmtp

google-disabled-user: mailbox_disabled "/disableduser" weight=decisive
550 5.2.1 https://support.google.com/mail/?p=DisabledUser d1-20020a05 - gsmtp

google-over-quota: mailbox_full "account try reach *1 over quota"
552 5.2.2 The email account that you tried to reach is over quota and inactive. - gsmtp

google-over-quota: mailbox_full "mailbox out storage"
452-4.2.2 The recipient's inbox is out of storage space. Please direct the - gsmtp

google-over-quota: mailbox_full "/overquotatemp|/overquotaperm"
452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp d1-20020a05 - gsmtp

# 5.2.1 too
google-receiving-rate: rate_limited "user try contact receive mail" weight=decisive
550-5.2.1 The user you are trying to contact is receiving mail at a rate that - gsmtp

google-receiving-rate: rate_limited "/receivingrate|/receivingrateperm" weight=decisive
450 4.2.1 https://support.google.com/mail/?p=ReceivingRate d1-20020a05 - gsmtp

google-group-spam: spam_content "group * reject due spam classification"
Your email to group staff@example.com was rejected due to spam classification. See https://support.google.com/a/answer/168383

# volume and reputation
google-unusual-rate: rate_limited "unusual rate|amount *1 mail" code=400-499
421-4.7.0 [192.0.2.1] Our system has detected an unusual rate of unsolicited mail originating from - gsmtp

google-unusual-rate-blocked: sender_blocked "unusual rate|amount *1 mail" code=500-599
550-5.7.1 [192.0.2.1] Our system has detected an unusual rate of unsolicited mail originating from - gsmtp

google-unusual-rate: rate_limited status=4.7.28 weight=decisive
421 4.7.28 [192.0.2.1] - gsmtp

google-unusual-rate-blocked: sender_blocked status=5.7.28 weight=decisive
550 5.7.28 [192.0.2.1] - gsmtp

google-same-message-id: rate_limited "quota *1 send message *2 same message" weight=decisive
421 4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID:. - gsmtp

google-relay-limit: rate_limited "smtp relay send? limit exceed"
450 4.2.1 Peak SMTP relay limit exceeded for this customer. This is a temporary error. - gsmtp

google-sending-limit: rate_limited status=5.4.5 weight=decisive
550 5.4.5 d1-20020a05 - gsmtp

google-closed-early: rate_limited "try again later close connection" weight=decisive
421 4.7.0 Try again later, closing connection. (EHLO) d1-20020a05 - gsmtp

google-low-reputation: bad_reputation "very? low reputation"
550-5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain. - gsmtp

google-unsolicited: spam_content "likely unsolicited mail"
550-5.7.1 [192.0.2.1] Our system has detected that this message is likely unsolicited mail. - gsmtp

google-unsolicited: spam_content "/unsolicitedmessageerror"
550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError d1-20020a05 - gsmtp

google-suspicious-content: spam_content "suspicious due nature content"
421-4.7.0 This message is suspicious due to the nature of the content or the links within. - gsmtp

google-ip-not-authorized: sender_blocked "ip *5 not authorize send mail directly" weight=decisive
550-5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to send email directly to our servers. - gsmtp

google-ip-not-authorized: sender_blocked "/notauthorizederror" weight=decisive
550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError d1-20020a05 - gsmtp

google-ip-not-listed: sender_blocked "ip not whitelist|allowlist"
421 4.7.0 IP not in whitelist for RCPT domain, closing connection. d1-20020a05 - gsmtp

# authentication, PTR, TLS
google-ptr: no_reverse_dns "ptr record" weight=decisive
421-4.7.0 [192.0.2.1] The IP address sending this message does not have a PTR record, or the - gsmtp

google-ptr: no_reverse_dns status=x.7.23 weight=decisive
451 4.7.23 [192.0.2.1] - gsmtp

google-ptr: no_reverse_dns status=x.7.25 weight=decisive
550 5.7.25 [192.0.2.1] - gsmtp

google-ipv6: no_reverse_dns "not meet ip send guidelines" weight=decisive
550-5.7.1 [2001:db8::1] Our system has detected that this message does not meet IPv6 sending guidelines regarding - gsmtp

google-spf-record: authentication_failed status=x.7.24 weight=decisive
451 4.7.24 - gsmtp

google-unauthenticated: authentication_failed status=x.7.26 weight=decisive
550 5.7.26 - gsmtp

google-unauthenticated: authentication_failed "not have authenticate information"
550-5.7.1 This message does not have authentication information or fails to pass - gsmtp

google-unauthenticated: authentication_failed "unauthenticated mail from"
550-5.7.1 Unauthenticated email from example.com is not accepted due to domain's - gsmtp

google-spf: authentication_failed status=x.7.27 weight=decisive
550 5.7.27 - gsmtp

google-dkim: authentication_failed status=x.7.30 weight=decisive
550 5.7.30 - gsmtp

google-dmarc: authentication_failed status=x.7.40 weight=decisive
421 4.7.40 - gsmtp

# 31 in the sender guidelines' FAQ, 40 on the page above; 421 5.7.32 too
google-dmarc: authentication_failed status=x.7.31-32 weight=decisive
421 4.7.32 - gsmtp

google-tls: tls_required status=x.7.29 weight=decisive
550 5.7.29 - gsmtp

google-tls: tls_required "tls require recipient domain"
421 4.7.0 TLS required for RCPT domain, closing connection. d1-20020a05 - gsmtp

# policy and relaying
google-policy: policy_refused "policy prohibit|prohibits|prohibited *1 mail" weight=decisive
550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. - gsmtp

google-relay-denied: relay_denied "mail relay deny" weight=decisive
550-5.7.0 Mail relay denied [192.0.2.1]. - gsmtp

google-relay-denied: relay_denied "invalid credentials relay" weight=decisive
550-5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address you've registered - gsmtp

google-sender-suspended: sender_blocked "send mail account temporary suspend" weight=decisive
550-5.7.0 Mail relay denied [192.0.2.1]. The sending email account has been temporarily suspended due to abuse. - gsmtp

google-sending-denied: sender_rejected "mail send deny"
550 5.7.0 Mail Sending denied. d1-20020a05 - gsmtp

# the message
google-header-size: message_too_large status=x.3.4 weight=decisive
552 5.3.4 d1-20020a05 - gsmtp

google-message-size: message_too_large status=x.2.3 weight=decisive
552 5.2.3 d1-20020a05 - gsmtp

google-security-issue: content_refused "content present|presents *1 potential security issue"
552-5.7.0 This message was blocked because its content presents a potential security issue. - gsmtp

google-security-issue: content_refused "/blockedmessage"
552 5.7.0 https://support.google.com/mail/?p=BlockedMessage d1-20020a05 - gsmtp

google-not-compliant: format_refused "not rfc *1 compliant"
550-5.7.1 [192.0.2.1] Our system has detected that this message is not RFC 5322 compliant: - gsmtp

google-not-compliant: format_refused "/rfcmessagenoncompliant"
550 5.7.1 https://support.google.com/mail/?p=RfcMessageNonCompliant d1-20020a05 - gsmtp

google-bad-header: format_refused "message missing *3 header" weight=decisive
550-5.7.1 Messages missing a valid Message-ID: header are not accepted. - gsmtp

google-bad-header: format_refused "message multiple address *1 from" weight=decisive
550-5.7.1 [192.0.2.1] Messages with multiple addresses in From: - gsmtp

google-bad-header: format_refused "unicode character *1 disallowed header" weight=decisive
550 5.7.1 The message contains a unicode character in a disallowed header. - gsmtp

google-bad-header: format_refused "encoded word syntax not permit" weight=decisive
550-5.7.1 Encoded-word syntax is not permitted in message header Subject. - gsmtp

google-malformed: format_refused "message malformed"
554 5.6.0 Mail message is malformed. Not accepted. d1-20020a05 - gsmtp

# the conversation
google-policy-size: system_error "policy size *1 transaction exceed"
452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction. - gsmtp

google-many-domains: too_many_recipients "multiple destination domain *1 transaction"
451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again. - gsmtp

google-temporary: system_error status=4.3.0
451 4.3.0 Mail server temporarily rejected message. d1-20020a05 - gsmtp

google-connection-expired: network_failure "connection expire"
421 4.7.0 Connection expired, try reconnecting. d1-20020a05 - gsmtp

google-protocol: protocol_error "smtp protocol violation"
451 4.5.0 SMTP protocol violation, see RFC 5321. d1-20020a05 - gsmtp

google-protocol: protocol_error status=x.7.11 weight=decisive
501 5.7.11 Syntax error (no parameters allowed). d1-20020a05 - gsmtp

google-protocol: protocol_error code=503 status=x.7.0 weight=decisive
503 5.7.0 No identity changes permitted. d1-20020a05 - gsmtp

google-login: login_required code=504 status=x.7.4 weight=decisive
504 5.7.4 Unrecognized Authentication Type. d1-20020a05 - gsmtp

# the page writes 5.7.40, 5.7.80 and 5.7.90, servers have sent 5.7.4, 5.7.8 and 5.7.9
google-login: login_required code=504 status=x.7.40 weight=decisive
504 5.7.40 XOAUTH is no longer supported. d1-20020a05 - gsmtp

google-login: login_required status=x.7.80-90 weight=decisive
535 5.7.80 Username and Password not accepted. d1-20020a05 - gsmtp

google-login: login_required status=x.7.14 weight=decisive
534 5.7.14 d1-20020a05 - gsmtp

google-login: login_required "log through|via? *1 web browser"
535 5.7.1 Please log in with your web browser and then try again. d1-20020a05 - gsmtp

google-login: login_required "too many login attempts"
454 4.7.0 Too many login attempts, please try again later. d1-20020a05 - gsmtp

google-cannot-connect: network_failure "recipient server not accept requests connect" weight=decisive
The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720
)";

// l.google.com and smtp.google.com are its receiving servers; the other hosts below google.com also send.
inline constexpr provider_rules google{
    provider::google, "google.com l.google.com smtp.google.com googlemail.com gmail.com",
    "gsmtp,gcdp,support.google.com,l.google.com,smtp.google.com,gmail detect|require,spam send gmail,"
    "account try reach *2 not exist,account try reach *1 disable|inactive|over,user try contact receive mail",
    google_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
