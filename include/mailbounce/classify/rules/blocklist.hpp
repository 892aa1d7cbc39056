// How servers say that the client is blocked, on a list, or of bad reputation.
#ifndef MAILBOUNCE_CLASSIFY_RULES_BLOCKLIST_HPP
#define MAILBOUNCE_CLASSIFY_RULES_BLOCKLIST_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* blocklist =
    R"(
# Lists asked by DNS. The lexicon's word "rbl" stands for all lists of senders known by name or host.
blocked-using: sender_blocked "block using" weight=decisive
554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org

blocked-using: sender_blocked "sender address block using" weight=decisive
554 Service unavailable; Sender address [a@example.com] blocked using dnsbl.example.org

url-on-list: spam_content "block using surbl" weight=decisive
554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using multi.uribl.com

url-on-list: spam_content "surbl"
550 Message contains example.com, which is in SURBL

url-on-list: spam_content "url|link * list|block|ban|rbl"
554 5.7.1 A link in your message is blacklisted

url-on-list: spam_content "block|ban|bad|malware|prohibit|list url|link"
550 Blacklisted URL in message

on-list: sender_blocked "list|find|block|reject|deny|refuse|ban|hit|match * rbl"
550 5.7.1 Rejected: 192.0.2.1 found in zen.spamhaus.org

on-list: sender_blocked "rbl *2 list|block|reject|restrict|deny|refuse|match|hit|check|test"
554 5.7.1 RBL rejection

on-list: sender_blocked "black|dns|deny|internal|local list|block"
550-mail.example.com [192.0.2.1] is in a black list at bl.example.org

on-list: sender_blocked "block list"
550 5.7.1 192.0.2.1 is on our block list

on-list: sender_blocked "ip|host|client|server|network address? *2 list"
554 Your IP address is currently listed

on-list: sender_blocked "because|due list"
554 Rejected because listed

on-list: sender_blocked "reject list" weight=hint
550 5.7.1 Rejected: 192.0.2.1 listed at bl.example.org

on-list: sender_blocked "connection reject|refuse|deny|drop|close *6 rbl|block|abuse|/bl|/blacklist|/blocklist|/rbl|/dnsbl"
421 Connection refused, see https://www.spamhaus.org/query/ip/192.0.2.1

on-list: sender_blocked "ip|host|server *3 spam|black|abuse database"
550 Your IP is in our spam database

list-named: sender_blocked "/bl|/blacklist|/blocklist|/rbl|/dnsbl|/denyip|/delist|/unblock" weight=hint
554 See http://www.example.com/blacklist?ip=192.0.2.1

list-named: sender_blocked "rbl" weight=hint
550 https://www.spamhaus.org/query/ip/192.0.2.1

list-named: sender_blocked "rbl * try" weight=hint
450 mx1, zen.spamhaus.org, please try again

# Blocks of a host, an address or a network.
client-blocked: sender_blocked "client|network|netblock|subnet|range|connection|isp block|ban"
550 Your network is blocked

client-blocked: sender_blocked "ip address? block|ban|prohibit" weight=decisive
550 Access from IP address 192.0.2.1 blocked

client-blocked: sender_blocked "ip|client|network address *2 block|ban"
550 The IP address 192.0.2.1 was recently blocked

client-blocked: sender_blocked "ip address? block by recipient" weight=decisive
550 5.7.1 IP address blacklisted by recipient

client-blocked: sender_blocked "ip|client address? *2 deny"
554 Your IP address, 192.0.2.1, denied

client-blocked: sender_blocked "ip|client|network|netblock|subnet|range address? *2 filter|restrict|reject|refuse"
421 Your network is filtered

client-blocked: sender_blocked "message|mail from *3 not accept|allow|permit|welcome" address=absent
550 Mail from this provider is not accepted

client-blocked: sender_blocked "connection refuse|drop from"
554 Connection refused from 192.0.2.1

client-blocked: sender_blocked "hostile|intrusion|firewall"
421 4.7.1 Hostile network

# Where the sender is not known yet, the client is meant.
sender-is-client: sender_blocked "sender *3 block|ban|black|reject|deny|refuse list?" phase=connect,ehlo weight=decisive
554 Sender denied

sender-is-client: sender_blocked "block|ban|black|reject|deny|refuse|list sender" phase=connect,ehlo weight=decisive
554 Rejected sender

sender-is-client: sender_blocked "sender ban" address=absent weight=decisive
550 The sender 192.0.2.1 is banned

client-blocked: sender_blocked "host|server|mta|machine|gateway block|ban"
550 Your host is blacklisted

client-blocked: sender_blocked "block|ban|bad|black|risk|unauthorized send? ip|host"
554 5.7.1 Banned sending IP

client-blocked: sender_blocked "from ip|network|range *2 block|ban|reject|refuse|deny"
550 Traffic from the network of 192.0.2.1 is refused

client-blocked: sender_blocked "message|mail from *2 block|ban|reject|refuse|deny" address=absent
553 5.3.0 Mail from 192.0.2.1 rejected

client-blocked: sender_blocked "message|mail from reject|block|refuse|deny *2 rbl"
553 5.3.0 <a@example.com>... Mail from 192.0.2.1 rejected, see http://www.spamhaus.org/

client-blocked: sender_blocked "connection from *2 block|ban|reject|deny"
554 Connection from 192.0.2.1 rejected

client-blocked: sender_blocked "connection reject|deny" weight=hint
421 Connection rejected

client-blocked: sender_blocked "invalid ip"
550 Invalid IP

client-not-allowed: sender_blocked "ip|host|client|server|network not *2 allow|authorize|whitelist|welcome"
554 Your host is not allowed here

# The client is refused because the user is not there.
unknown-user-client-refused: mailbox_unknown "user|recipient|mailbox unknown client|mail|message host|from? reject|refuse|block|deny"
550 5.1.1 <a@example.com>: User unknown; client host rejected

client-not-allowed: sender_blocked "not allow|permit|authorize|welcome * connect|access"
554 You are not allowed to connect

client-not-allowed: sender_blocked "no access *2 ip|host|network|client|range|from"
550 No access for your IP

client-not-allowed: sender_blocked "access deny|refuse|reject *2 ip|network|client|range"
550 Access denied for your IP

client-not-allowed: sender_blocked "access from *3 not|deny|refuse|reject|restrict allow|permit|authorize?"
550 Access from 192.0.2.1 is not permitted

client-not-allowed: sender_blocked "not *2 whitelist" weight=hint
550 192.0.2.1 is not whitelisted

client-not-allowed: sender_blocked "not welcome" weight=hint
550 You are not welcome here

client-not-allowed: sender_blocked "not authorize send * direct|directly"
550 You are not authorized to send mail directly to our servers

not-from-there: sender_blocked "not accept mail|message|connection from ip|host|network|server|client|range"
550 We do not accept mail from your network

not-from-there: sender_blocked "mail|message|connection not accept|allow|welcome from"
554 Connections not accepted from 192.0.2.1

not-from-there: sender_blocked "not accept mail|message|connection from" address=absent
554 We do not accept mail from 192.0.2.1

not-from-there: sender_blocked "not accept connection"
554 mx.example.com ESMTP not accepting connections

access-rejected: sender_blocked "access *5 system|server|network *2 reject|deny|block"
554 Your access to this mail system has been rejected

deferred-for-good: sender_blocked "message|mail * permanent defer"
421 All messages from 192.0.2.1 will be permanently deferred

blocked: sender_blocked "block" weight=hint
550 5.7.1 192.0.2.1 is blacklisted

blocked: sender_blocked "ban" weight=hint
554 You are banned

blocked: sender_blocked "delist|delisted|delisting|unblock|unblocked|unlist" weight=hint
554 Refused; ask for delisting at https://example.com/

blocked: sender_blocked "request remove|removal * list" weight=hint
554 To request removal from this list see https://example.com/

blocked: sender_blocked "reject|refuse|deny mail|message? block" weight=hint
550 5.7.1 Rejecting mail, 192.0.2.1 is blacklisted

no-service: sender_blocked "no smtp|mail service" weight=hint
554 No SMTP service here

# Networks that should not send mail themselves, and places.
dynamic-address: sender_blocked "dynamic ip|host|client|address|pool|range|space|assigned|allocated"
550 5.7.1 Dynamic IP addresses are not accepted

dynamic-address: sender_blocked "ip|address|host|client dynamic|generic"
554 5.7.1 Client address is dynamic

dynamic-address: sender_blocked "dial-up|dynamic" weight=hint
550 Dialup lines may not send mail

use-your-provider: sender_blocked "use|via|through|bypass|bypassing *4 provider"
550 Please use the mail server of your provider

use-your-provider: sender_blocked "relay via|through *2 provider" weight=decisive
554 Please relay via your provider

use-your-provider: sender_blocked "direct|directly mx|end-user|residential"
554 Direct to MX connections are refused

country: sender_blocked "country *2 block|reject|deny|refuse|not|ban|restrict|prohibit|policy"
550 Your country is blocked

country: sender_blocked "block|reject|deny|refuse|accept|allow|prohibit|ban * country"
550 Mail is prohibited from your country

exit-node: sender_blocked "tor|vpn|anonymizer|anonymous exit|node|network|proxy"
550 Tor exit nodes may not send mail

# What the client did.
harvesting: sender_blocked "too many *2 invalid|bad|unknown|nonexistent|non-existent|wrong|incorrect recipient|user|address|mailbox"
421 Too many invalid recipients

harvesting: sender_blocked "excessive *2 recipient|user|address"
554 Excessive bad addresses

harvesting: sender_blocked "harvest|harvesting|dictionary attack|attempt|detect"
550 Directory harvest attack detected

too-many-failures: sender_blocked "too many|excessive * fail *2 authenticate|login|auth|attempt|password"
554 Too many failed authentication attempts

too-many-failures: sender_blocked "excessive|many authenticate|login|auth|password fail|error"
554 Your IP is generating excessive authentication failures

abuse: sender_blocked "block|ban|reject|refuse|deny *2 abuse|abusive|attack|attacks|hacking"
554 Banned for abuse

abuse: sender_blocked "abusive request|behavior|behaviour|host|ip|network|activity|client"
554 Abusive host

abuse: sender_blocked "abuse from|detect"
554 Abuse detected

abuse: sender_blocked "block *3 attempt" weight=decisive
554 192.0.2.1 has been blocked for the day, for attempting to send too much

spam-source: sender_blocked "spam from ip|host|server|network|address"
550 We receive spam from your network

spam-source: sender_blocked "junkmail reject"
550-JunkMail rejected - mx.example.com [192.0.2.1]:41822 is in an

spam-source: sender_blocked "spam source|sources|bot|bots|zombie|origin|network"
550 Spam source

spam-source: sender_blocked "source|amount *2 spam from?"
554 192.0.2.1 is a source of spam

spam-source: sender_blocked "known|notorious spam"
550 You are a known spammer

spam-source: sender_blocked "ip|host|server|network *2 send|originating|emitting *1 spam"
554 Your host is sending spam

spam-source: sender_blocked "send|sent spam"
554 5.7.1 You are sending spam

spam-source: sender_blocked "spam *2 suspect ip"
550 SPAM_SUSPECT:IP_CONTROL

spam-source: sender_blocked "sender ip reject spam"
550 5.7.2 Sender IP rejected: spam rate exceeded

spam-source: sender_blocked "unsolicited mail|message originating from ip"
550 Too much unsolicited mail originating from your IP address

compromised-host: sender_blocked "open proxy|proxies|relay|resolver" weight=decisive
550 192.0.2.1 is an open proxy

compromised-host: sender_blocked "compromised|infect host|server|machine|ip|computer|network|client|pc"
554 Infected host

# Reputation and scores.
bad-reputation: bad_reputation "poor|bad|low|negative|insufficient|unknown|neutral|questionable|unacceptable|weak reputation"
554 5.7.1 192.0.2.1 has a poor reputation

bad-reputation: bad_reputation "reputation *2 block|reject|limit|ratelimit|score|deny|fail|low|poor|bad|negative|filter|threshold|refuse|defer"
421 Reputation too low

bad-reputation: bad_reputation "sender? ip|domain|host|network|mta|address reputation"
550 Refused due to domain reputation

bad-reputation: bad_reputation "poor|bad|low reputation sender|ip|host|domain"
554 5.7.1 Poor Reputation Sender

bad-reputation: bad_reputation "sender reputation"
554 5.7.1 Sender reputation

bad-reputation: bad_reputation "limit due|because *2 reputation"
451 Rate limited due to IP reputation

bad-reputation: bad_reputation "block using *3 reputation|csi.cloudmark.com|senderscore" weight=decisive
554 Client host [192.0.2.1] blocked using Example Reputation

bad-reputation: bad_reputation "csi.cloudmark.com|senderscore|senderscore.org|senderscore.com|senderbase.org|talosintelligence.com|sbrs|csi"
554 192.0.2.1: see https://senderscore.org/

bad-reputation: bad_reputation "sender score"
550 Your sender score is too small

bad-reputation: bad_reputation "reputation"
554 Reputation

bad-reputation: bad_reputation "ip|domain|sender|host|network rep|trust|score|scoring *2 low|bad|poor|level|high"
550 IP trust level is too small

complaints: bad_reputation "user|spam|abuse|recipient|many|receive complaint"
421 4.7.0 Deferred due to user complaints

# The sender's address on the network, not the sender's name.
sender-ip: sender_blocked "reject|deny|block|refuse|ban sender ip|host|server" weight=decisive
550 Rejected: sender IP 192.0.2.1

sender-ip-reputation: bad_reputation "reject|deny|block|refuse|ban sender ip address? *2 reputation|score" weight=decisive
550 5.7.1 Mail rejected: sender IP has a poor reputation

client-blocked: sender_blocked "server|host|system|site refuse|reject|deny ip|network"
550 This server refuses your IP

client-blocked: sender_blocked "ip *2 prison|jail|jailed|penalty"
550 Your IP is in jail

client-blocked: sender_blocked "remote|client ip check|verify error|fail"
556 remote ip check error

# AOL's dynamic blocks of an address.
aol-con: sender_blocked "con b1"
554 5.7.1 : (CON:B1) connection from 192.0.2.1

go-away: sender_blocked "go away" weight=hint
521 Go away
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
