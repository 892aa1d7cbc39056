// How servers say that a domain or host is not found or takes no mail, that the way there fails, loops or takes too
// long.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ROUTING_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ROUTING_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* routing =
    R"(
# No such domain or host.
domain-not-found: domain_unknown "domain *1 not found|exist|known"
550 5.1.2 <a@example.test>: Domain not found

domain-not-found: domain_unknown "domain *1 unknown|nonexistent"
550 5.1.2 Domain unknown

domain-not-found: domain_unknown "domain name? invalid|not-valid" weight=hint
550 Domain name invalid

domain-not-found: domain_unknown "domain recipient|address *1 unknown|not-found|not-exist|nonexistent|invalid"
550 domain of recipient is unknown

domain-not-found: domain_unknown "unknown|nonexistent|invalid|bad mail|recipient|destination|target? domain"
550 5.4.4 Invalid domain

domain-not-found: domain_unknown "no such mail? domain|host"
550 No such domain

domain-not-found: domain_unknown "recipient|destination|target domain *1 not found|exist|valid|known|resolve"
550 5.1.2 Recipient domain does not exist

domain-not-found: domain_unknown "recipient|destination|target domain *1 unknown|invalid|nonexistent"
550 Recipient domain unknown

domain-not-found: domain_unknown "able|unable|not find|resolve|locate|lookup recipient|destination|mail domain"
550 unable to find the recipient's domain

domain-not-found: domain_unknown "unroutable *1 domain"
550 Unrouteable mail domain "example.test"

domain-not-found: domain_unknown "nxdomain"
5.1.2 - DNS lookup of example.test: NXDOMAIN

domain-not-found: domain_unknown "message *2 not deliver *2 domain|host|server *1 not found|exist|resolve"
Your message to ann@example.test wasn't delivered because the domain example.test couldn't be found.

domain-not-found: domain_unknown "dns lookup failure *2 enotfound|nxdomain"
DNS lookup failure: Error: queryMx ENOTFOUND example.test

domain-not-found: domain_unknown "dns|mx lookup failure host|domain *1 not found|exist"
DNS lookup failure: host mx.example.test not found

domain-not-found: domain_unknown "dns *4 not configured correctly|properly"
The Domain Name System (DNS) for the destination computer is not configured correctly.

domain-not-found: domain_unknown "enotfound|enodata"
getaddrinfo ENOTFOUND mx.example.test

domain-not-found: domain_unknown "dns type mx|aaaa? lookup *3 nxdomain"
DNS type 'mx' lookup of example.test responded with code NXDOMAIN

domain-not-found: domain_unknown "dns *1 resolution|lookup|query failed *1 nxdomain"
DNS resolution failed: NXDOMAIN

domain-not-found: domain_unknown "not exist domain|host" phase=none,rcpt,data,eod weight=hint
550 non-existent domain

domain-not-found: domain_unknown "host|dns name not exist|found" phase=none,rcpt,data,eod
The host name does not exist

domain-not-found: domain_unknown "domain *1 no valid? mail server|host|exchanger|exchangers"
550 The domain has no valid mail servers

host-not-found: domain_unknown "unknown|nonexistent mail host|server" phase=none,rcpt,data,eod
unknown mail host mx.example.com

host-not-found: domain_unknown "servname provided not? known?"
nodename nor servname provided, or not known

no-mx: domain_unknown "mx record *1 not found|exist"
MX record not found for example.com

domain-not-found: domain_unknown "illegal|invalid host domain name? found?"
550 Illegal host/domain name found

domain-not-found: domain_unknown "domain *1 no *1 dns|mx|address|valid record"
550 5.4.4 Unable to route: domain has no DNS records

domain-not-found: domain_unknown "host|domain lookup failed *1 not exist|found"
550 host lookup failed: example.test does not exist

domain-not-found: domain_unknown "dns hard error"
5.1.2 - Bad destination host 'DNS Hard Error looking up example.test (MX): NXDomain'

domain-not-found: domain_unknown "domain *1 not configured|set *2 receive|accept mail"
550 5.1.2 Domain is not configured to receive mail

host-not-found: domain_unknown "host or domain name not found"
Host or domain name not found

host-not-found: domain_unknown "host or domain name not found name service error name type mx|aaaa? host not found"
Host or domain name not found. Name service error for name=example.test type=MX: Host not found

host-not-found: domain_unknown "name service error name type mx|aaaa|srv? host not found"
Name service error for name=example.test type=A: Host not found

host-not-found: domain_unknown "host unknown name server"
550 5.1.2 <a@example.test>... Host unknown (Name server: example.test: no data known)

host-not-found: domain_unknown "host unknown name server host not found"
550 5.1.2 Host unknown (Name server: mx.example.test: host not found)

host-not-found: domain_unknown "not find any host named"
Sorry, I couldn't find any host named example.test. (#5.1.2)

host-not-found: domain_unknown "name or service not known"
unable to look up host mx.example.test: Name or service not known

host-not-found: domain_unknown "unknown host or domain"
550 5.1.2 unknown host or domain: ann@example.test

host-not-found: domain_unknown "no address associated with hostname|name|nodename"
No address associated with hostname

host-not-found: domain_unknown "destination|recipient server|system|host * not found"
The destination server for this recipient could not be found in Domain Name Service (DNS).

host-not-found: domain_unknown "host unknown|nonexistent|not-found" phase=none,rcpt,data,eod weight=hint
550 Host unknown

host-not-found: domain_unknown "unknown|nonexistent host" phase=none,rcpt,data,eod weight=hint
550 unknown host mx.example.test

host-not-found: domain_unknown "bad destination system|host" weight=hint
Bad destination host

no-mx: domain_unknown "relevant mx records point nonexistent host"
all relevant MX records point to nonexistent hosts

no-mx: domain_unknown "relevant mx records point non existent host"
550 all relevant MX records point to non existent hosts

no-mx: domain_unknown "no|not-find valid? mx found? recipient? domain"
571 sorry, can't find a valid MX for rcpt domain (#5.1.2 - chkuser)

no-mx: domain_unknown "no|not-find|unable-find mail exchanger|exchangers"
Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)

no-mx: domain_unknown "no mx host * valid address record"
no MX host for example.test has a valid address record

no-mx: domain_unknown "no data record requested type"
Host found but no data record of requested type

no-mx: domain_unknown "no mail hosts|servers domain|host?"
unable to route: no mail hosts for domain

no-mx: domain_unknown "no mx" phase=none,rcpt,data,eod
454 4.4.4 no MX for example.test

no-mx: domain_unknown "mx not resolve"
MX didn't resolve to any hosts

host-not-found: domain_unknown "domain name? not resolve|resolvable" weight=hint
Domain name could not be resolved

no-mx: domain_unknown "dns type mx|aaaa? lookup *2 no relevant answers"
DNS type 'mx' lookup of example.test responded with code NOERROR; DNS type 'mx' lookup of example.test had no relevant answers.

# The domain takes no mail: RFC 7504, RFC 7505.
null-mx: domain_refuses_mail "null mx"
550 5.1.10 returned Null MX

null-mx: domain_refuses_mail "recipient address|domain null mx"
556 5.1.10 Recipient address has null MX

null-mx: domain_refuses_mail "nullmx"
550 example.com: nullMX

null-mx: domain_refuses_mail "recipient address reject domain not accept mail nullmx"
556 5.1.10 <a@example.com>: Recipient address rejected: Domain example.com does not accept mail (nullMX)

null-mx: domain_refuses_mail "domain not receive mail according administrator null? mx?"
The domain example.com doesn't receive email according to the administrator: returned Null MX

null-mx: domain_refuses_mail "mx *2 record indicated no smtp service"
an MX or SRV record indicated no SMTP service

accepts-no-mail: domain_refuses_mail "domain|host|server|system not accept|receive *1 mail"
550 mx1.example.com Host does not accept mail

accepts-no-mail: domain_refuses_mail "not accept mail" code=521
521 5.3.2 mx1.example.com mail.example.com does not accept mail

accepts-no-mail: domain_refuses_mail "not accept mail" code=556
556 5.1.10 mail.example.com does not accept mail

accepts-no-mail: domain_refuses_mail "domain *1 receives no mail"
Domain example.com sends and receives no email

accepts-mail-not-from: policy_refused "domain|host|server|system not accept *1 mail from|without|unless|via|through"
550 5.7.1 This server does not accept mail from dynamic addresses

# The way there fails.
connection-failed: network_failure "connection timed out"
451 Connection timed out

connection-failed: network_failure "connect * connection refused|reset"
connect to mx.example.com[192.0.2.1]:25: Connection refused

connection-failed: network_failure "connect * connection|operation timed out"
connect to mx.example.com[192.0.2.1]:25: Operation timed out

connection-failed: network_failure "unverified address connect * connection timed|refused out?"
450 4.1.1 <a@example.com>: Recipient address rejected: unverified address: connect to mx.example.com[192.0.2.1]:25: Connection timed out

connection-failed: network_failure "connection|operation refused|timed|timeout out? by"
Connection refused by mx.example.com.

connection-failed: network_failure "deferred connection refused|reset|timed"
Deferred: Connection refused

connection-failed: network_failure "not|unable|failed|failure able? connect|contact|reach"
Unable to connect to remote host

connection-failed: network_failure "not|unable able? establish *2 connection"
Sorry, I wasn't able to establish an SMTP connection.

connection-failed: network_failure "connection *1 not establish|established|made"
Connection could not be established

connection-failed: network_failure "connection attempt failed|timed"
connection attempt failed

connection-failed: network_failure "not respond|responding|answer"
host mx.example.com is not responding

connection-failed: network_failure "no route host"
connect to mx.example.com[192.0.2.1]:25: No route to host

connection-failed: network_failure "server|remote|destination unreachable|not-reachable|not-available"
server unreachable

connection-failed: network_failure "not|unable|failed open|make|create connection"
unable to open connection to host

connection-failed: network_failure "socketerror" weight=hint
SocketError

connection-lost: network_failure "unexpected? eof" weight=hint
unexpected EOF

connection-failed: network_failure "no answer|response|reply from host|server|remote"
451 4.4.1 No answer from host

connection-failed: network_failure "no answer|response|reply from? *1 mx|exchanger|exchangers|target"
No response from mail exchanger

connection-failed: network_failure "tried all mxs|mx|host|exchangers"
Tried all MXs

connection-failed: network_failure "etimedout|econnrefused|econnreset|econnection|ehostunreach|enetunreach|epipe|esocket"
connect ETIMEDOUT 192.0.2.1:25

connection-failed: network_failure "greeting|banner never|not received"
Greeting never received

refused-to-talk: sender_blocked "refused talk me" code=550-559 weight=hint
host mx.example.com[192.0.2.1] refused to talk to me: 554 mx.example.com

connection-failed: network_failure "refused talk me" weight=hint
host mx.example.com[192.0.2.1] refused to talk to me

connection-failed: network_failure "no route found|available"
No route found to domain example.com from server MAIL01.

connection-failed: network_failure "network|host unreachable|down"
Network is unreachable

connection-failed: network_failure "connect * network|host unreachable|down"
connect to mail.example.org[198.51.100.7]:25: Network is unreachable

connection-failed: network_failure "winsock|socket|sockettimedout error?"
441 4.4.1 Winsock error code: 10060

connection-failed: network_failure "error * communicating|communication *2 host|server|target"
451 4.4.397 Error communicating with target host.

connection-failed: network_failure "communications failure|error|problem"
Unable to deliver the message due to a communications failure

connection-failed: network_failure "connection refused|failed|reset|closed|dropped|terminated|expired" weight=hint
Connection refused

connection-failed: network_failure "not accept *1 requests connect"
The recipient server did not accept our requests to connect.

connection-lost: network_failure "lost|bad|broken connection|pipe"
4.4.2 - Bad connection

connection-lost: network_failure "lost connection while receiving|performing|sending"
lost connection with mx.example.com[192.0.2.1] while sending RCPT TO

connection-lost: network_failure "connection lost|died|aborted|interrupted|broken"
Connection died. (#4.4.2)

connection-lost: network_failure "connected but greeting|connection failed|died"
Connected to 192.0.2.1 but greeting failed.

connection-lost: network_failure "remote *1 closed|dropped|terminated connection"
Remote host closed connection in response to initial connection

connection-lost: network_failure "connection *1 closed|dropped|reset|terminated *1 remote|peer|unexpectedly|prematurely"
Connection reset by peer

connection-lost: network_failure "remote|server|peer|connection went|gone|going away"
remote server went away during data transfer

connection-lost: network_failure "read|write error from"
read error from remote host

connection-lost: network_failure "reply read error"
451 4.4.1 reply: read error from mx.example.com.

timed-out: network_failure "timed|time out while|waiting|during|receiving|sending|after"
conversation with mx.example.com[192.0.2.1] timed out while sending RCPT TO

timed-out: network_failure "conversation|session|command|connection|smtp|idle|data|read timeout"
421 SMTP command timeout - closing connection

timed-out: network_failure "timeout waiting|while|reading"
421 timeout waiting for input from mx.example.com

timed-out: network_failure "timeout|timed-out exceeded?" weight=hint
421 Timeout

delivery-suspended: network_failure "delivery temporarily suspended"
delivery temporarily suspended: conversation with mx.example.com[192.0.2.1] failed

dns-failure: network_failure "name service error name type mx|aaaa|srv? host not found try again"
Name service error for name=example.com type=MX: Host not found, try again

dns-failure: network_failure "host or domain name not found name service error name type mx|aaaa|srv? host not found try again"
Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again
)"
    R"(
dns-failure: network_failure "host not found try again"
451 host not found, try again

dns-failure: network_failure "malformed *2 server reply"
Name service error for name=example.com type=MX: Malformed or unexpected name server reply

dns-failure: network_failure "host name lookup failure"
Deferred: Name server: mx.example.com.: host name lookup failure

dns-failure: network_failure "cname lookup failed"
CNAME lookup failed temporarily. (#4.4.3)

dns-failure: network_failure "host lookup not|failed complete"
host lookup did not complete

dns-failure: network_failure "dns *2 failed|error|timeout|problem|timed"
450 4.4.312 DNS query failed

dns-failure: network_failure "nameserver|name-server|resolver *1 failed|error|timeout|problem"
451 nameserver timeout

dns-failure: network_failure "temporary dns|nameserver|name-server|resolver *1 error|failed|problem"
451 Temporary DNS failure

dns-failure: network_failure "unable|not|failed lookup|resolve *1 dns|host|mx|name|server"
Unable to resolve host mx.example.com

network-error: network_failure "network error destination mx|mxs"
Network error on destination MXs

dns-failure: network_failure "temporary failure name resolution"
Temporary failure in name resolution

dns-failure: network_failure "servfail"
DNS lookup of example.com: SERVFAIL

# Round and round.
mail-loop: routing_loop "mail *1 loop back|myself|to-me"
mail for example.com loops back to myself

mail-loop: routing_loop "config error mail loops back me"
553 5.3.5 mx.example.com. config error: mail loops back to me (MX problem?)

mail-loop: routing_loop "mail|forwarding|forward|routing|delivery|aliasing|message|smtp|endless|infinite|eternal loop"
mail forwarding loop for ann@example.com

mail-loop: routing_loop "loop detected|detection|found|suspected|message|mail|reject|prevention|back"
550 5.4.6 mx1.example.com loop detected, more than 100 Received headers

mail-loop: routing_loop "possible|suspected|probable|detected *1 loop"
550 probable loop

mail-loop: routing_loop "loopdetected|mxloopback"
550 5.4.6 ROUTING.LoopDetected

mail-loop: routing_loop "configured in loop"
DNS records for this domain are configured in a loop

mail-loop: routing_loop "looping already delivered line"
This message is looping: it already has my Delivered-To line. (#5.4.6)

too-many-hops: routing_loop "too many hops|received"
554 5.4.6 Too many hops 27 (25 max)

too-many-hops: routing_loop "too many received header|line"
554 5.4.6 Too many Received: lines

too-many-hops: routing_loop "too many received header suspected mail loop"
550 Too many "Received" headers - suspected mail loop

too-many-hops: routing_loop "hop count|limit exceeded|reached"
554 5.4.14 Hop count exceeded

too-many-hops: routing_loop "hop count exceeded possible mail loop"
5.4.6 Hop count exceeded - possible mail loop

too-many-hops: routing_loop "exceed|maximum *1 hop"
554 5.4.6 Message exceeded 50 hops

mx-points-here: routing_loop "mx list *1 point back"
554 5.0.0 MX list for example.com. points back to mx.example.net

mx-points-here: routing_loop "lowest numbered mx record point local host"
lowest numbered MX record points to local host

mx-points-here: routing_loop "remote host address local host"
remote host address is the local host

mx-points-here: routing_loop "best preference mx * host"
Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file (#5.4.6)

mx-points-here: routing_loop "mx *1 point local? host|back|myself|itself"
MX for example.com points to this host

# Given up. The cause is often told as well; it stands beside, so these words decide, but for qmail's, which says
# the
# cause first.
message-expired: expired "message|mail|queue|delivery expired" weight=decisive
550 4.4.7 QUEUE.Expired; message expired

message-expired: expired "message too old" weight=decisive
5.4.7 - Delivery expired (message too old) 'timeout' (delivery attempts: 12)

message-expired: expired "expired returned sender"
expired, returned to sender

message-expired: expired "delivery failed attempt"
Delivery failed 20 attempts: ann@example.com

message-expired: expired "delivery not made within" weight=decisive
delivery not made within 5 days

message-expired: expired "message timeout" weight=decisive
554 5.4.7 [internal] message timeout

message-expired: expired "exceed *1 maximum *1 time|age" weight=decisive
554 5.4.7 mx1.example.com [internal] exceeded max time without delivery

message-expired: expired "not *1 delivered *2 days|hours" weight=decisive
Your message could not be delivered for more than 2 days

message-expired: expired "not deliver message *1 time limit" weight=decisive
Could not deliver the message in the time limit specified.

message-expired: expired "not send message *1 days|hours" weight=decisive
cannot send message for 5 days

message-expired: expired "queue * too long" weight=hint
I'm not going to try again; this message has been in the queue too long.

message-expired: expired "expired *2 queue" weight=decisive
Expired after 4 days in the queue

message-expired: expired "undeliverable|undelivered * days|hours" weight=decisive
Message was undeliverable for 5 days

too-many-attempts: expired "maximum|number *2 attempts|retry *1 exceed|reached" weight=decisive
Maximum number of delivery attempts exceeded

too-many-attempts: expired "exceed maximum? number? delivery|retry attempts|retries" weight=decisive
Exceeded maximum delivery attempts

too-many-attempts: expired "giving up after *1 days|hours|attempts|retries|tries" weight=decisive
Giving up after 5 days

too-many-attempts: expired "days|hours|attempts|tries giving up" weight=decisive
Delayed for 5 days, giving up

message-expired: expired "exceed|over *2 queue lifetime|life|time|age" weight=decisive
Message exceeded its queue lifetime

message-expired: expired "queue|delivery lifetime|life|time|age *1 exceed|expire|reached|over" weight=decisive
Maximum queue time exceeded

too-many-attempts: expired "retry limit exceed|reached" weight=decisive
retry limit exceeded

too-many-attempts: expired "delivery|retry attempts|retries exceed|exhausted" weight=decisive
Delivery attempts exhausted

too-many-attempts: expired "retries|attempts exhausted"
Retries exhausted

too-many-attempts: expired "exhausted *1 retries|attempts"
Exhausted all attempts

too-many-attempts: expired "deliver *2 after multiple|several|repeated|many attempts|retries" weight=decisive
Unable to deliver the message after multiple retries

retry-time-exceeded: expired "retry timeout exceed" weight=hint
<a@example.com>: retry timeout exceeded

retry-time-exceeded: expired "failing long time|period"
all hosts for 'example.com' have been failing for a long time

retry-time-exceeded: expired "retry time not reached"
retry time not reached for any host

retry-time-exceeded: expired "long failure period"
All hosts of example.com have a long failure period

message-expired: expired "not *1 delivered within *1 time|period" weight=decisive
Could not be delivered within the time limit

message-expired: expired "failed *1 after days|hours" weight=decisive
Delivery failed after 5 days

message-expired: expired "failed days|hours" weight=decisive
Delivery failed for 5 days

message-expired: expired "attempted for days|hours" weight=decisive
Delivery has been attempted for 72 hours without success

domain-not-found: domain_unknown "no data *2 dns resolve|lookup|query" phase=none,rcpt,data,eod
550 No data by dns resolve

domain-not-found: domain_unknown "domain name? part? recipient|destination address *1 not|no longer? exist|find|valid|resolve|known" phase=none,rcpt,data,eod
The domain name in the recipient address doesn't exist.

host-not-found: domain_unknown "host or service not found|known"
host or service not found

remote-side-closed: network_failure "remote|other side|end|peer|party unexpected? close|drop|lost connection"
remote side unexpectedly closed the connection

unreachable-host: network_failure "connect unreachable|unresponsive host|address|server"
Connect to unreachable host
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
