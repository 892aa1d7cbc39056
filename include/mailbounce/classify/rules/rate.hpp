// How servers say that it was too much, too fast, or too early: rates, connections, recipients, greylisting.
#ifndef MAILBOUNCE_CLASSIFY_RULES_RATE_HPP
#define MAILBOUNCE_CLASSIFY_RULES_RATE_HPP

namespace mailbounce::inline v0_1::rules {

inline constexpr const char* rate =
    R"(
too-much-mail: rate_limited "too many message|mail|request|command|error|transaction|transactions|send|attempt|delivery"
452 4.5.3 Too many messages

too-much-mail: rate_limited "too many message|mail|recipient|delivery *3 from|hour|minute|day|second|per|today|recently"
450 4.7.1 Error: too many recipients from 192.0.2.1

too-much-mail: rate_limited "too much|many *2 mail|message|send from|period|time|hour|today"
450 4.2.1 Too much mail today

too-much-mail: rate_limited "too many same|identical|similar|equal|duplicate"
552 Too many identical mails

too-much-mail: rate_limited "too many message|mail *1 same|identical|similar"
550 Too many mails of the same size

too-much-mail: rate_limited "too many new *2 connection|session|command|request"
421 4.7.0 mx.example.com Error: too many new TLS sessions from 192.0.2.1

too-much-mail: rate_limited "message|mail|delivery|send count|number|rate *1 exceed|high|reach"
450 4.7.1 Message count exceeded

too-much-mail: rate_limited "reach|exceed *2 hour|day|send|relay quota|limit"
554 You've reached your daily relay quota - 192.0.2.1

too-much-mail: rate_limited "send|tenant|sender|relay *1 quota exceed|reach"
450 Tenant quota exceeded

too-much-mail: rate_limited "too much mail|traffic|message|data"
450 4.7.1 Error: too much mail

too-much-mail: rate_limited "send too many|much|fast"
554 You have sent too much

too-much-mail: rate_limited "unusual|high|suspect high? rate|volume|traffic"
421 4.7.0 Unexpected volume

too-much-mail: rate_limited "unusual rate|volume user? complaint"
421 4.7.0 Unexpected volume or user complaints

too-much-mail: rate_limited "unusual|high message|mail rate|volume|traffic"
451 Excessive message rate

too-much-mail: rate_limited "flood|flooding|mailbomb|mailbombing|flooded"
421 4.7.28 Mail flood detected

too-much-mail: rate_limited "mail|message bomb|bombing"
450 Mail bombing

too-much-mail: rate_limited "receive mail? *3 fast|rate"
450 4.2.1 The user is receiving mail too quickly

too-fast: rate_limited "throttle"
451 4.2.0 Throttled

too-fast: rate_limited "slow down"
421 Slow down

too-fast: rate_limited "tarpit|tarpitted"
421 You are tarpitted

too-fast: rate_limited "connection defer"
421 4.2.1 Connection deferred

too-fast: rate_limited "too fast|frequent|frequently|often"
421 Too fast

too-fast: rate_limited "try *2 slower|slowly"
451 4.7.1 Please try again slower

rate-limit: rate_limited "rate limit"
421 Rate limit

rate-limit: rate_limited "rate|ratelimit|ratelimited *2 exceed|control|high|reach"
451 Ratelimit exceeded

rate-limit: rate_limited "limit rate" weight=hint
451 Limiting rate of 192.0.2.1

rate-limit: rate_limited "ratelimit|ratelimited"
451 Ratelimited

rate-limit: rate_limited "exceed *2 rate|frequency"
421 Exceeded allowed rate

rate-limit: rate_limited "per hour|minute|day|second"
450 Only 100 messages per hour

rate-limit: rate_limited "exceed|over|reach *4 per hour|minute|day|second|connection|session" weight=decisive
550 You have exceeded 100 mails per hour

rate-limit: rate_limited "send|outgoing|outbound|hour|day|minute|submission quota|limit" weight=decisive
550 Daily sending limit

rate-limit: rate_limited "message|sender|relay|frequency limit|quota *2 exceed|reach"
450 Message limit exceeded

rate-limit: rate_limited "exceed *3 mail|message *2 hour|minute|day|second|time|period"
550 Domain example.com has exceeded the mails of this hour

rate-limit: rate_limited "reject *3 domain quota exceed"
550 Recipient address rejected: mail: domain quota exceeded

rate-limit: rate_limited "exceed quota send message|mail"
421 4.7.28 Exceeded its quota for sending messages

too-many-connections: too_many_connections "too many *2 connection|session"
421 4.7.0 mx.example.com Error: too many connections from 192.0.2.1

too-many-connections: too_many_connections "too many concurrent|open *2 connection|session|delivery"
421 Too many concurrent SMTP connections

too-many-connections: too_many_connections "connection|session limit|count|number *2 exceed|reach"
421 4.4.5 Connection limit exceeded

too-many-connections: too_many_connections "concurrent *2 connection|session"
421 Only 5 concurrent connections are allowed

too-many-connections: too_many_connections "maximum *4 connection|session *2 exceed|reach|allow|per|from"
421 Maximum number of connections reached

too-many-connections: too_many_connections "no more connection|session"
421 No more connections, please

too-many-connections: too_many_connections "maximum concurrent"
421 Maximum concurrency

too-many-connections: too_many_connections "not accept *2 more|further *2 connection|session"
421 Cannot accept any more sessions

too-many-connections: too_many_connections "connection|session limit"
421 Connection limit

too-many-connections: too_many_connections "server port|ports|slot|slots|process|processes busy"
450 4.3.2 mx1.example.com All server ports are busy

connection-rate: rate_limited "connection rate"
421 4.3.2 Connection rate

connection-rate: rate_limited "connection rate limit *2 exceed"
421 4.3.2 Connection rate limit exceeded

too-many-recipients: too_many_recipients "too many recipient"
452 4.5.3 mx1.example.com Error: too many recipients

too-many-recipients: too_many_recipients "too many recipient *4 message|mail|transaction|session"
552 Too many recipients in one message

too-many-recipients: too_many_recipients "number recipient *3 exceed|limit|maximum|high|large|allow" weight=decisive
452 The number of recipients is over the limit

too-many-recipients: too_many_recipients "exceed|maximum|limit *3 recipient per|message|allow"
452 Exceeds the maximum recipients per message

too-many-recipients: too_many_recipients "exceed|maximum|over|allow|limit *2 number recipient"
550 5.5.3 Message exceeds the maximum number of recipients

too-many-recipients: too_many_recipients "recipient limit|count *2 exceed|reach|high"
452 Recipient limit exceeded

too-many-recipients: too_many_recipients "recipient exceed limit|maximum" weight=decisive
552 Recipients exceed limit

rate-limit: rate_limited "message|mail *1 per|limit session|connection"
452 Only 20 messages per session

rate-limit: rate_limited "message|mail session|connection"
452 No more messages in this session

too-many-recipients: too_many_recipients "maximum recipient *2 exceed|reach"
550 Maximum recipients exceeded

too-many-recipients: too_many_recipients "only|one|single recipient *2 per|allow|accept|time"
452 4.5.3 Only one recipient allowed

too-many-recipients: too_many_recipients "recipient separate|another transaction|message|session"
452 Send to this recipient in a separate transaction

too-many-recipients: too_many_recipients "allow recipient number|numbers|count"
451 Out of allowed RCPT numbers

# RFC 6647. A few servers answer first contacts without naming greylisting.
greylisted: greylisted "greylist" weight=decisive
450 4.2.0 <a@example.com>: Recipient address rejected: Greylisted

greylisted: greylisted "grey|gray list" weight=decisive
451 You have been grey listed

greylisted: greylisted "first time|contact|attempt|connection sender?"
451 Deferred, first time sender

greylisted: greylisted "new|unknown|unseen sender? triplet|tuple"
450 Unknown triplet

greylisted: greylisted "too early|soon"
451 Retry too soon

greylisted: greylisted "early try"
451 Early retry

greylisted: greylisted "not seen before"
451 We have not seen you before

greylisted: greylisted "delay|delayed|wait|defer|come *4 second|minute|try"
451 Delivery delayed for 5 minutes

greylisted: greylisted "defer|unknown us|first *3 try|back * minute|second"
451 Unknown to us, come back in some minutes

greylisted: greylisted "recipient address reject *3 try *3 minute|second|hour"
450 4.2.0 <a@example.com>: Recipient address rejected: try again in 5 minutes

greylisted: greylisted "recipient address reject temporary? try later?" code=450-451
450 4.3.2 <a@example.com>: Recipient address rejected: Try again later

try-later: greylisted "try *3 second|minute|hour" code=450-451 weight=hint
451 Try again in 5 minutes

try-later: greylisted "temporary reject|defer|delay|refuse" code=450-451 weight=hint
451 Temporarily deferred

try-later: greylisted "try" code=450-451 weight=hint
450 4.7.1 Please try again later

sent-more: rate_limited "send more than? mail|message|recipient"
450 4.7.1 You have sent more than 200 mails in the last hour

too-many-recipients: too_many_recipients "no|not more than? recipient"
550 No more than 50 recipients, please

too-many-recipients: too_many_recipients "number recipient over size|limit|maximum|threshold"
556 The number of RCPTs is over size

failed-recipients: rate_limited "too many fail recipient"
550 Too many failed recipients
)";

}  // namespace mailbounce::inline v0_1::rules

#endif
