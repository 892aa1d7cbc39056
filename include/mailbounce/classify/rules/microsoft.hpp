// Exchange Online (Microsoft 365) and, where the words are the same, Exchange: its own codes and wordings.
#ifndef MAILBOUNCE_CLASSIFY_RULES_MICROSOFT_HPP
#define MAILBOUNCE_CLASSIFY_RULES_MICROSOFT_HPP

#include <mailbounce/classify/rules/provider_rules.hpp>

namespace mailbounce::inline v0_1::rules {

// Statuses: "Email non-delivery reports and SMTP errors in Exchange Online",
// learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online, and the pages
// that it links to, as of 2025; component names (RESOLVER, STOREDRV) as Exchange writes them.
inline constexpr const char* microsoft_replies =
    R"(
# the recipient. 5.1.10 is a null MX in the registry. What quotes the reply of another server, and so may mean what
# that says, is a hint.
microsoft-recipient-not-found: mailbox_unknown status=x.1.10 weight=decisive
550 5.1.10 <a@example.com> [AM0EUR02FT001.prod.outlook.com]

microsoft-recipient-not-found: mailbox_unknown "recipnotfound|exrecipnotfound|recipientnotfound" weight=decisive
550 5.1.1 RESOLVER.ADR.RecipNotFound; not found

microsoft-remote-unknown: mailbox_unknown status=5.1.351 weight=hint
550 5.1.351 <a@example.com> [AM0PR01MB0001.eurprd01.prod.outlook.com]

# directory-based edge blocking: addresses that are not in the directory
microsoft-recipient-not-listed: mailbox_unknown "recipient address reject access deny" status=x.4.1 weight=decisive
550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM0EUR02FT001.prod.outlook.com]

microsoft-recipient-not-valid: mailbox_unknown status=5.7.504-505 weight=decisive
550 5.7.504 <a@example.com>: Recipient address rejected [AM0EUR02FT001.prod.outlook.com]

# outlook.com, for an address that is not there
microsoft-no-mailbox: mailbox_unknown "requested action not taken mailbox unavailable" code=550
550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).

microsoft-single-label: address_syntax "single label domain *2 accept"
550 5.1.6 Recipient addresses in single label domains not accepted [AM0EUR02FT001.prod.outlook.com]

microsoft-domain-nonexistent: domain_unknown "nonexistentdomain|infodomainnonexistent"
550 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-domain-nonexistent: domain_unknown status=x.4.310 weight=hint
550 5.4.310 example.com [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-mailbox-disabled: mailbox_disabled "accountdisabledexception|mapiexceptionaccountdisabled|mapiexceptionmailboxdisabled|mapiexceptionaduserdisabledandhidden|mailboxdisabledexception" weight=decisive
554 5.2.0 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionAccountDisabled; Failed to process message due to a permanent exception with message Cannot open mailbox.

microsoft-mailbox-full: mailbox_full "quotaexceededexception|mapiexceptionshutoffquotaexceeded" weight=decisive
554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception

microsoft-mailbox-full: mailbox_full "storedrv deliver mailbox full" weight=decisive
554 5.2.2 STOREDRV.Deliver: mailbox full

# the recipient's or the organisation's restrictions
microsoft-restricted: recipient_filtered "resolver rst" weight=decisive
550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized

microsoft-restricted: recipient_filtered "resolver rst *1 authenticate require" weight=decisive
550 5.7.1 RESOLVER.RST.AuthRequired; authentication required

microsoft-restricted: recipient_filtered "delivery restrict check fail" weight=decisive
550 5.7.1 Delivery restriction check failed because the sender was not authenticated [AM0EUR02FT001.prod.outlook.com]

microsoft-restricted: recipient_filtered status=5.7.12-13 weight=decisive
550 5.7.12 [AM0EUR02FT001.prod.outlook.com]

microsoft-restricted: recipient_filtered status=5.7.120-136 weight=decisive
550 5.7.124 [AM0EUR02FT001.prod.outlook.com]

microsoft-transport-rule: policy_refused status=5.7.900-999 weight=decisive
550 5.7.900 Not for us [AM0EUR02FT001.prod.outlook.com]

microsoft-recipient-organization: policy_refused status=5.7.507 weight=decisive
550 5.7.507 Access denied, rejected by recipient organization [AM0EUR02FT001.prod.outlook.com]

microsoft-no-ipv6: policy_refused status=5.7.510 weight=decisive
550 5.7.510 Access denied, example.com doesn't accept email over IPv6 [AM0EUR02FT001.prod.outlook.com]

microsoft-journaling: policy_refused status=5.3.190 weight=decisive
550 5.3.190 Journaling not supported [AM0EUR02FT001.prod.outlook.com]

microsoft-tenant-list: policy_refused status=5.7.703 weight=decisive
550 5.7.703 Your message can't be delivered [AM0EUR02FT001.prod.outlook.com]

# limits. 5.2.2 is the sender's quota here, 5.2.121 and 5.2.122 pass with time.
microsoft-submission-quota: rate_limited "submission quota exceed" weight=decisive
550 5.2.2 STOREDRV.Submit; Submission quota exceeded

microsoft-thread-limit: rate_limited "recipient thread limit exceed" weight=decisive
432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded

microsoft-receive-limit: rate_limited status=x.2.121-122 weight=decisive
554 5.2.122 The recipient has exceeded their limit [AM0EUR02FT001.prod.outlook.com]

microsoft-daily-recipients: rate_limited status=5.1.90 weight=decisive
550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-tenant-rate: rate_limited status=5.7.232-233 weight=decisive
550 5.7.233 Your tenant exceeded the daily limit [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-server-busy: rate_limited status=4.7.500-649 weight=decisive
451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS77712) [AM0EUR02FT001.prod.outlook.com]

microsoft-server-busy: rate_limited status=4.7.653-699 weight=decisive
451 4.7.653 Access denied, please try again later [AM0EUR02FT001.prod.outlook.com]

microsoft-ip-rate: bad_reputation status=4.7.650-651 weight=decisive
451 4.7.650 The mail server [192.0.2.1] is limited [AM0EUR02FT001.prod.outlook.com]

microsoft-ip-rate: bad_reputation "rate limit due ip reputation" weight=decisive
421 4.7.0 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. [AM0EUR02FT001.prod.outlook.com]

microsoft-connections: too_many_connections status=4.7.652 weight=decisive
451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections. [AM0EUR02FT001.prod.outlook.com]

microsoft-ipv6-range: rate_limited status=5.7.508 weight=decisive
550 5.7.508 Access denied, [2001:db8::1] has exceeded permitted limits within 2001:db8::/64 range [AM0EUR02FT001.prod.outlook.com]

microsoft-recipient-limit: too_many_recipients "resolver adr reciplimit|recipientlimit" weight=decisive
550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients

# the sender's host, tenant and authentication
microsoft-spam-abuse: sender_blocked status=5.7.501-503 weight=decisive
550 5.7.501 Access denied, spam abuse detected from 192.0.2.1 [AM0EUR02FT001.prod.outlook.com]

microsoft-banned-sender: sender_blocked status=5.7.511 weight=decisive
550 5.7.511 Access denied, banned sender[192.0.2.1] [AM0EUR02FT001.prod.outlook.com]

microsoft-block-list: sender_blocked status=5.7.513 weight=decisive
550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list [AM0EUR02FT001.prod.outlook.com]

microsoft-banned-ip: sender_blocked status=5.7.606-649 weight=decisive
550 5.7.606 Access denied, banned sending IP [192.0.2.1]

microsoft-suspicious-ip: bad_reputation status=4.7.850-899 weight=decisive
451 4.7.850 Access denied, please try again later [AM0EUR02FT001.prod.outlook.com]

microsoft-tenant-blocked: sender_blocked status=5.7.700-702 weight=decisive
550 5.7.700 Access denied [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-tenant-blocked: sender_blocked status=5.7.704-749 weight=decisive
550 5.7.705 Access denied, tenant has exceeded threshold [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-unregistered-domain: sender_rejected status=5.7.750 weight=decisive
550 5.7.750 Service unavailable. Client blocked from sending from unregistered domain [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-bad-outbound-sender: sender_blocked status=5.1.8 weight=decisive
550 5.1.8 Access denied, bad outbound sender [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-send-as: sender_rejected status=5.7.60 weight=decisive
550 5.7.60 SMTP; Client does not have permissions to send as this sender [AM0PR01MB0001.prod.outlook.com]

microsoft-authentication: authentication_failed status=5.7.509 weight=decisive
550 5.7.509 Access denied, sending domain example.com does not pass DMARC [AM0EUR02FT001.prod.outlook.com]

microsoft-authentication: authentication_failed status=5.7.515 weight=decisive
550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level.

microsoft-authentication: authentication_failed status=x.7.26 weight=decisive
450 4.7.26 Service does not accept messages sent over IPv6 unless they pass either SPF or DKIM validation [AM0EUR02FT001.prod.outlook.com]

microsoft-bad-helo: protocol_error status=5.7.506 weight=decisive
550 5.7.506 Access Denied, Bad HELO [AM0EUR02FT001.prod.outlook.com]

microsoft-login: login_required status=5.7.57 weight=decisive
530 5.7.57 SMTP; Client was not authenticated to send anonymous mail [AM0EUR02FT001.prod.outlook.com]

microsoft-login: login_required status=5.7.139 weight=decisive
535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant [AM0PR01CA0001.prod.outlook.com]

microsoft-login: login_required "authenticate unsuccessful" code=535
535 5.7.3 Authentication unsuccessful [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]

microsoft-relay-denied: relay_denied status=5.7.64-68 weight=decisive
550 5.7.64 TenantAttribution; Relay Access Denied [AM0EUR02FT001.prod.outlook.com]

# the message
microsoft-too-large: message_too_large "resolver rst recipsizelimit|recipientsizelimit|sendsizelimit|sendersizelimit" weight=decisive
550 5.2.3 mx1.example.com RESOLVER.RST.RecipSizeLimit; message too large for this recipient

microsoft-not-compliant: format_refused status=5.7.512 weight=decisive
550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant [AM0EUR02FT001.prod.outlook.com]

microsoft-bare-linefeed: format_refused "bare linefeeds|linefeed|lf *3 illegal|not|invalid"
550 5.6.0 Invalid characters: bare linefeeds are illegal [AM0PR01MB0001.prod.outlook.com]

microsoft-bare-linefeed: format_refused status=x.6.11 weight=decisive
550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal [AM0PR01MB0001.eurprd01.prod.outlook.com]

# the network and the system
microsoft-expired: expired status=x.4.300 weight=hint
550 5.4.300 [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-network: network_failure status=x.4.311-316 weight=hint
550 5.4.312 ErrorRetry [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-network: network_failure status=x.4.318-319 weight=hint
450 4.4.318 (SuspiciousRemoteServerError) [AM0PR01MB0001.prod.outlook.com]

microsoft-tls: tls_required status=x.4.317 weight=hint
450 4.4.317 [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-tls: tls_required status=x.4.8 weight=decisive
450 4.4.8 MTA-STS validation failed [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-tls: tls_required status=x.7.321-325 weight=decisive
450 4.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail [AM0PR01MB0001.eurprd01.prod.outlook.com]

microsoft-loop: routing_loop status=x.4.14 weight=decisive
554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [AM0EUR02FT001.prod.outlook.com]

microsoft-wrong-region: system_error "wrong office *1 region"
451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. [AM0EUR02FT001.prod.outlook.com]

microsoft-store-transient: system_error "process message due transient exception" weight=decisive
451 4.2.0 STOREDRV.Deliver.Exception:StorageTransientException.MapiExceptionTimeout; Failed to process message due to a transient exception

microsoft-agent-busy: system_error status=4.7.700 weight=decisive
451 4.7.700 PFA agent busy, please try again. [AM0EUR02FT001.prod.outlook.com]
)";

// Its other hosts (outbound.protection.outlook.com) stand as client in the replies of others.
inline constexpr provider_rules microsoft{
    provider::microsoft, "protection.outlook.com prod.protection.outlook.com prod.outlook.com office365.com",
    "prod.outlook.com,prod.protection.outlook.com,prod.exchangelabs.com,sender.office.com,storedrv,smtpsend,resolver "
    "adr|rst|fwd|grp,tenantattribution,"
    "ban send ip,access deny ban sender,send domain *1 not meet require authenticate level,tenant exceed threshold,"
    "recipient thread limit,wrong office *1 region,remote server return unknown recipient,access deny traffic not "
    "accept,block from send from unregistered domain",
    microsoft_replies};

// outlook.com's servers are of the same kind, so the same rules hold there.
inline constexpr provider_rules microsoft_consumer{provider::outlook, "olc.protection.outlook.com", "",
                                                   microsoft_replies};

}  // namespace mailbounce::inline v0_1::rules

#endif
