# A made-up week of a mail server's log, in Postfix's form: six mailings to some hundred subscribers, and what became of
# them. The same on every machine.
#   awk -f examples/week_log.awk > week.log

function random(n) { seed = (seed * 16807) % 2147483647; return seed % n }

function stamp(second) {
    return sprintf("2026-11-%02dT%02d:%02d:%02d+00:00", 16 + int(second / 86400), int(second / 3600) % 24,
                   int(second / 60) % 60, second % 60)
}

# A line: what became of the message to a subscriber.
function line(second, id, who, host, dsn, status, text,    relay) {
    relay = host == "none" ? "none" : host "[192.0.2.25]:25"
    print second "\t" stamp(second) " mail postfix/smtp[" (2000 + random(90)) "]: " id ": to=<" who ">, relay=" relay \
          ", delay=" (1 + random(9)) ", delays=0.1/0/0.5/0.4, dsn=" dsn ", status=" status " (" text ")" | sort
}
function said(host, reply, phase) {
    return "host " host "[192.0.2.25] said: " reply " (in reply to " phase " command)"
}
function delivered(second, id, who, host) { line(second, id, who, host, "2.0.0", "sent", "250 2.0.0 Ok: queued") }
function refused(second, id, who, host, dsn, reply, phase) { line(second, id, who, host, dsn, "bounced", said(host, reply, phase)) }
function held(second, id, who, host, dsn, reply, phase) { line(second, id, who, host, dsn, "deferred", said(host, reply, phase)) }

# A message to one subscriber: each domain has ways of its own, some subscribers have a fate of theirs.
function send(second, id, who, domain, fate, mailing,    host, again) {
    host = "mx." domain
    if (domain == "exampel.invalid") {
        line(second, id, who, "none", "5.4.4", "bounced", "Host or domain name not found. Name service error for name=" domain " type=AAAA: Host not found")
    } else if (domain == "quiet.test") {
        for (again = 0; again < 2; ++again)
            line(second + again * 4000, id, who, "none", "4.4.1", "deferred", "connect to " host "[192.0.2.28]:25: Connection timed out")
    } else if (domain == "example.com" && (mailing == 2 || mailing == 3)) {
        refused(second, id, who, host, "5.7.1", "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using dnsbl.example.org; see https://dnsbl.example.org/lookup", "RCPT TO")
    } else if (fate == "gone" || (fate == "leaves" && mailing >= 4)) {
        refused(second, id, who, host, "5.1.1", "550 5.1.1 <" who ">: Recipient address rejected: User unknown", "RCPT TO")
    } else if (fate == "closed") {
        refused(second, id, who, host, "5.2.1", "550 5.2.1 The account of this user has been closed", "RCPT TO")
    } else if (fate == "full") {
        refused(second, id, who, host, "5.2.2", "552 5.2.2 The mailbox of " who " is over quota", "end of DATA")
    } else if (fate == "new owner") {
        refused(second, id, who, host, "5.7.17", "550 5.7.17 Mailbox owner has changed", "RCPT TO")
    } else if (domain == "strict.test") {
        refused(second, id, who, host, "5.7.26", "550 5.7.26 Unauthenticated email from shop.example is not accepted due to the domain's DMARC policy", "end of DATA")
    } else if (domain == "school.example" && mailing == 1) {
        refused(second, id, who, host, "5.7.1", "550 5.7.1 Message refused by our spring cleaning, ticket " (100000 + random(900000)), "end of DATA")
    } else if (domain == "gateway.test") {
        refused(second, id, who, host, "5.0.0", "554 Not on the list of the evening, " who, "RCPT TO")
    } else if (domain == "busy.example" && random(3) == 0) {
        held(second, id, who, host, "4.7.0", "421 4.7.0 Too many messages from [192.0.2.10], slow down", "MAIL FROM")
        delivered(second + 1900, id, who, host)
    } else if (domain == "example.org" && mailing == 0) {
        held(second, id, who, host, "4.2.0", "450 4.2.0 <" who ">: Recipient address rejected: Greylisted, please try again in 300 seconds", "RCPT TO")
        delivered(second + 600 + random(900), id, who, host)
    } else {
        delivered(second, id, who, host)
    }
}

BEGIN {
    seed = 20261116
    subscribers = 400
    given = split("aiko ann ben carla dora emil fay gus hana ivy jo kenji lena max nora otto pia quinn rosa sam tess udo vera will yuki zoe", names, " ")
    kinds = split("example.com example.com example.com example.com example.com example.com example.net example.net example.net example.net example.net example.net example.org example.org example.org example.org example.org busy.example busy.example school.example school.example strict.test gateway.test", domains, " ")
    split("28800 117600 203400 288000 374400 460800", times, " ")  # from Monday on
    sort = "LC_ALL=C sort -n -s -k 1,1 | cut -f 2-"
    letters = "BCDFGHJKLMNPQRSTVWXYZ"
    for (s = 0; s < subscribers; ++s) {
        who[s] = names[1 + s % given] "." substr("abcdefghijklmnopqrstuvwxyz", 1 + int(s / given), 1)
        domain[s] = domains[1 + random(kinds)]
        if (s % 130 == 40) domain[s] = "exampel.invalid"
        if (s % 33 == 7) domain[s] = "quiet.test"
        fate[s] = random(26) == 0 ? "gone" : random(60) == 0 ? "closed" : random(40) == 0 ? "full" : s % 250 == 77 ? "new owner" : s % 60 == 13 ? "leaves" : ""
    }
    for (m = 0; m < 6; ++m)
        for (s = 0; s < subscribers; ++s) {
            id = "4c" substr(letters, 1 + m, 1)
            for (k = 0; k < 6; ++k) id = id substr(letters, 1 + random(21), 1)
            send(times[m + 1] + s * 60 + random(20), id "z1", who[s] "@" domain[s], domain[s], fate[s], m)
        }
}
