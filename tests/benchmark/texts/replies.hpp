// Replies for measuring: forms of what servers say, filled with values that differ in every reply.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_TEXTS_REPLIES_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_TEXTS_REPLIES_HPP

#include <cstddef>
#include <mailbounce/classify/rule_set.hpp>
#include <mailbounce/smtp/phase.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "filler.hpp"

namespace benchmark {

/// A reply, and what is known beside it.
struct reply_text {
    std::string text;
    mailbounce::phase phase = mailbounce::phase::none;
    std::string host;
};

struct reply_form {
    std::string_view text;
    mailbounce::phase phase = mailbounce::phase::none;
    std::string_view host = {};
};

using enum mailbounce::phase;

/// What servers say, and what mail servers write of what others said (filler.hpp tells the form).
inline constexpr reply_form reply_forms[] = {
    // no such mailbox
    {"550 5.1.1 <{to}>: Recipient address rejected: User unknown in {virtual mailbox|local recipient|relay recipient} "
     "table",
     rcpt, "{mx}"},
    {"550-5.1.1 <{to}>... {no such user|user unknown} here\n550 5.1.1 check the spelling and try again", rcpt, "{mx}"},
    {"550 5.1.1 {to} {User|Recipient|Mailbox|Account} {unknown|not found|does not exist}, id {c12}", rcpt},
    {"550 {Unknown user|No such mailbox|Invalid recipient}: {user} ({queue}) at {mx} [{mx-ip}]", rcpt},
    {"550 Requested action not taken: mailbox unavailable; no mailbox by the name of {user} is hosted on {mx}"},
    {"553 sorry, no mailbox here by that name: {to} (#5.7.1) - chkuser at {mx}", rcpt, "{mx}"},
    {"450 4.1.1 <{to}>: Recipient address rejected: unverified address: unknown user: \"{user}\"", rcpt},
    {"550 5.1.1 Address {to} is not in the directory of {domain}, session {x8}-{x4}-{x4}", rcpt},
    {"511 5.1.1 unknown address or alias: {to} [{c6}.{c4}], see https://www.{domain}/postmaster/{d4}"},
    {"551 5.1.6 {user} has left {domain}, please write to <office@{domain}> ({stamp})", rcpt},
    {"550 5.2.1 The mailbox {to} was closed {for good|by its owner} on {stamp}", rcpt, "{mx}"},
    {"550 5.1.1 {to}: this e-mail account has been deleted after {d3} days without login", rcpt},
    {"501 5.1.3 Bad recipient address syntax: {user}..{word}@{domain} (line {d4}, client {ip})", rcpt},
    {"550 5.1.2 <{to}>: Recipient address rejected: Domain not found ({domain}), queue {queue}", rcpt},
    {"556 5.1.10 The domain {domain} does not accept mail (null MX), {c8} from [{ip}]", rcpt},
    {"550 5.7.17 The owner of {to} has changed since 2024-05-{d2} (RRVS), tag {c10}", rcpt},

    // full, disabled
    {"552 5.2.2 <{to}>: The {mailbox|inbox|account} is over its quota of {d4} MB, delivery refused", eod, "{mx}"},
    {"452-4.2.2 The recipient's inbox is over its storage limit and cannot take more mail.\n452 4.2.2 Please ask {to} "
     "to "
     "delete something. {c10}",
     rcpt},
    {"550 Quota exceeded. The recipient's mailbox {to} is full ({d8} of {d8} bytes)", eod},
    {"422 4.2.2 {user}'s mailbox has {exceeded its limit|no space left}: {d6} messages, {d3}% used", rcpt},
    {"450 4.2.1 The account {to} is temporarily disabled, ticket {C8}-{d5}", rcpt},
    {"554 5.2.1 Mailbox suspended for lack of payment, {to}, invoice {d8}", rcpt},
    {"550 5.2.1 <{to}>: {account|user|mailbox} is {inactive|locked|suspended|disabled} since {date}", rcpt},
    {"452 4.3.1 Insufficient system storage on {mx}, {d5} kB left, try again after {d3} seconds", data, "{mx}"},

    // the recipient's own filter
    {"550 5.7.1 <{from}>: Sender address rejected by the filter rules of {to}, rule {d3}", eod},
    {"550 5.7.1 {to} accepts mail only from known correspondents; {from} is none of them", rcpt},
    {"550 5.7.1 Delivery to the group {to} is restricted to its members; {from} is not allowed to send", rcpt},

    // greylisting, rates
    {"450 4.2.0 <{to}>: Recipient address rejected: Greylisted, please come back in {d3} seconds", rcpt, "{mx}"},
    {"451 4.7.1 Greylisting in action, {try again|please retry} later; see https://www.{domain}/greylist?ip={ip}",
     rcpt},
    {"451 4.7.650 The triplet {ip}, {from}, {to} is new here, come back in {d2} minutes", rcpt},
    {"450 4.7.1 Client host rejected: first contact of [{ip}], deferred for {d3} seconds ({queue})", rcpt},
    {"421 4.7.0 Too many {concurrent |}connections from {ip}, at most {d2} at a time are allowed here", connect},
    {"421 4.4.5 {mx} Server busy, too many sessions of [{ip}]; closing transmission channel {c8}", connect, "{mx}"},
    {"451 4.7.1 {ip} has sent {d5} messages in {d2} minutes: rate limit exceeded, slow down", mail},
    {"450 4.7.1 Error: too much mail from {ip}; limit of {d4} an hour reached for {sender}", mail},
    {"452 4.5.3 Too many recipients in this transaction ({d3}), {to} and those after it were not taken", rcpt},
    {"421-4.7.0 {mx} has seen an unusual number of invalid recipients from {ip}\n421 4.7.0 so this connection ends: "
     "{c14}",
     rcpt, "{mx}"},

    // blocks, reputation
    {"554 5.7.1 Service unavailable; Client host [{ip}] blocked using zen.spamhaus.org; "
     "https://www.spamhaus.org/query/ip/{ip}",
     rcpt},
    {"550 5.7.1 Your address {ip} is on our block list, write to postmaster@{domain} and name {C6}-{d6}", connect},
    {"554 {mx} refused {ip}: its {sending reputation|sender score} of {d2} is too poor", connect},
    {"550 {ip} is listed at bl.spamcop.net ({127.0.0.2|127.0.0.3}); see https://www.spamcop.net/bl.shtml?{ip}"},
    {"554 5.7.1 <{relay}[{ip}]>: Client host rejected: Access denied by list {word}.{domain}", rcpt},
    {"550 5.7.1 Connection refused: {relay} [{ip}] belongs to a network of dynamic addresses ({c8})", connect},
    {"521 5.7.1 Blocked by the policy of {domain}: network 2001:db8:{x4}::/48 sends spam ({ip6})", connect},
    {"554-{mx}\n554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. ({ip})",
     connect, "{mx}"},

    // the sender, authentication, DNS
    {"550 5.1.8 <{from}>: Sender address rejected: Domain {sender} not found", mail},
    {"550 5.7.1 The sender {from} is {blocked|not allowed|denied} at {domain}, reference {X12}", mail},
    {"550 5.7.26 The message from {sender} failed DMARC, whose policy is reject: SPF {softfail|none}, DKIM {fail|none} "
     "({queue})",
     eod},
    {"550 5.7.23 SPF check failed: {ip} may not send for {sender}; https://spf.{domain}/why?s={from}&ip={ip}", mail},
    {"550 5.7.20 No passing DKIM signature found: d={sender} s={word}{d3} body hash did not verify", eod},
    {"550 5.7.25 The client host [{ip}] has no reverse DNS record, {C4}-{d5}; fix your PTR", connect},
    {"450 4.7.25 Client host rejected: cannot find your hostname, [{ip}] ({queue} at {stamp})", rcpt},
    {"450 4.7.1 <{relay}>: Helo command rejected: Host not found; {C10}", ehlo, "{mx}"},
    {"504 5.5.2 <{word}>: Helo command rejected: a fully-qualified host name is needed, not that of {ip}", ehlo},
    {"451 4.4.3 Temporary failure in the lookup of {sender}: DNS server {mx-ip} does not answer", mail},
    {"451 4.1.8 Domain of sender address {from} does not resolve, try again later ({d5})", mail},

    // TLS, login, relay, policy
    {"530 5.7.0 {mx} wants STARTTLS before any mail, client {ip} port {d5}", mail, "{mx}"},
    {"454 4.7.0 TLS not available due to a local problem of {mx} (error:{X8}:ssl3_get_record), {stamp}", starttls},
    {"535 5.7.8 Authentication credentials of {from} are invalid ({x8}.{d3}), server {relay}", auth},
    {"530 5.7.1 Authentication required before {from} may send to {to}", mail},
    {"554 5.7.1 <{to}>: Relay access denied; {ip} is no client of {relay}", rcpt, "{relay}"},
    {"550 5.7.1 Unable to relay for {to} in session {c6}{d6}.{d1} of {relay} [{ip}]", rcpt},
    {"550 5.7.1 Refused by local policy of {domain}, rule {d4}, transaction {x8}-{x4}-{x4}-{x4}-{x12}"},
    {"554 5.7.1 Message to {to} rejected for policy reasons, see https://postmaster.{domain}/e/{d4}", eod},

    // content
    {"554 5.7.1 The message {looks like|was classified as|is considered} spam (score {d2}.{d1}), {queue} for {to}", eod,
     "{mx}"},
    {"550 5.7.1 High probability of spam: {d2}.{d1} points [{C4}_{C6}, {C3}_{C8}] in message {x8}", eod},
    {"550 {queue} content rejected by {mx}: the link http://{word}.{sender}/{c8}/?u={x12} is listed", eod},
    {"554 5.7.1 Message refused: it holds the virus {word}.{C4}-{d3}, scanned by {mx} at {stamp}", eod},
    {"552 5.7.0 Attachments of that type ({word}.{exe|js|scr}) are not allowed at {domain}; id {c12}", eod},
    {"552 5.3.4 The message of {d8} bytes is larger than our limit of {d8} bytes, {mx}", mail, "{mx}"},
    {"550 5.6.0 The message {x8}@{sender} has no From header, or several of them", eod},
    {"554 5.6.7 SMTPUTF8 is needed for {to} and {mx} does not support it", rcpt},
    {"550 5.6.1 Headers of {queue} are not RFC 5322 compliant: duplicate {Subject|Date|From} ({d3})", eod},

    // the far system, the way there
    {"503 5.5.1 Bad sequence of commands: RCPT before MAIL on connection {d6} from [{ip}]", rcpt},
    {"500 5.5.2 Syntax error, command \"{C5} {word}\" unrecognized by {mx} (pid {d5})", data},
    {"451 4.3.0 Error: queue file write error on {mx}, message {queue}, code {d3}", eod},
    {"421 4.3.2 {mx} System not accepting network messages, shutting down for maintenance until {stamp}", connect},
    {"554 5.4.6 Too many hops ({d2}): mail for {to} loops between {mx} and {relay}", eod},
    {"connect to {mx}[{mx-ip}]:25: {Connection timed out|Connection refused|No route to host}"},
    {"lost connection with {mx}[{mx-ip}] while {sending the end of the data|receiving the initial server greeting}"},
    {"Host or domain name not found. Name service error for name={domain} type={MX|AAAA|A}: Host not found"},
    {"delivery temporarily suspended: conversation with {mx}[{mx-ip}] timed out while sending RCPT TO"},
    {"451 4.4.2 Timeout while waiting for command from [{ip}] after {d3} seconds, {queue} was not taken", data},

    // providers' own
    {"550-5.1.1 The email account that you tried to reach does not exist. Please\n550-5.1.1 double-check the address "
     "{to} "
     "for typos.\n550 5.1.1 {x13}-{x12}si{d6}a12.{d2} - gsmtp",
     rcpt, "gmail-smtp-in.l.google.com"},
    {"452-4.2.2 The recipient's inbox is out of storage space.\n452 4.2.2 "
     "https://support.google.com/mail/?p=OverQuotaTemp {x13}-{x12}si{d7}f8f.{d2} - gsmtp",
     rcpt, "alt1.gmail-smtp-in.l.google.com"},
    {"421-4.7.28 An unusual rate of mail from your IP address [{ip}] was seen,\n421 4.7.28 so it is being limited for "
     "now. "
     "{x13}-{x12}csi{d6} - gsmtp",
     connect, "gmail-smtp-in.l.google.com"},
    {"550-5.7.26 Your email from {sender} [{ip}] is unauthenticated: SPF and DKIM did not pass.\n550 5.7.26 "
     "{x13}-{x11}si{d7} - gsmtp",
     eod, "aspmx.l.google.com"},
    {"550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [{C14}.example.com {stamp} {X16}]", rcpt,
     "hotmail-com.olc.protection.outlook.com"},
    {"550 5.7.1 Unfortunately, messages from [{ip}] weren't sent: part of their network is on our block list (S3150). "
     "[{C12}.example.com {stamp} {X16}]",
     mail, "outlook-com.olc.protection.outlook.com"},
    {"550 5.4.1 Recipient address rejected: Access denied. For {to} [{C12}.example.com {stamp} {X16}]", rcpt,
     "{word}-com.mail.protection.outlook.com"},
    {"550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient {to} not found by SMTP address lookup", eod,
     "{word}-net.mail.protection.outlook.com"},
    {"451 4.7.650 The mail server [{ip}] has been temporarily rate limited due to IP reputation (S775) {C10}", mail,
     "eur.olc.protection.outlook.com"},
    {"550 5.7.509 Access denied, sending domain {sender} does not pass DMARC verification and has a DMARC policy of "
     "reject.",
     eod, "{word}-org.mail.protection.outlook.com"},
    {"554 delivery error: dd This user doesn't have an account here ({to}) [{d1}] - mta{d4}.mail.example.com", eod,
     "mta7.am0.yahoodns.net"},
    {"421 4.7.0 [TSS0{4|5|9}] Messages from {ip} temporarily deferred due to unexpected volume or user complaints - "
     "{C8}",
     mail, "mta6.am0.yahoodns.net"},
    {"552 1 Requested mail action aborted, mailbox not found: {to} ({c10})", rcpt, "mx.zoho.com"},
    {"554-gmx.net (mxgmx{d3}) Nemesis ESMTP Service not available\n554 IP address {ip} is block listed, {c10}", connect,
     "mx00.gmx.net"},
    {"550 5.1.1 <{to}> User does not exist, session {c8}-{C3}{d3} of {d6}", rcpt, "mxs.mail.ru"},
    {"550 Mailbox unavailable or access denied [{ip}: {x8}{x8}{x8}] {to}", rcpt, "mx3.qq.com"},
    {"554 DT:SPM mx{d1},{C20},{d10},{d2} Refused: spam from {ip}", eod, "163mx01.mxmail.netease.com"},
    {"550 5.1.0 <{from}> sender rejected. {C3}{d6} {mx} resimta-{x4}", mail, "mx1.comcast.net"},

    // replies within what relays wrote of them
    {"host {mx}[{mx-ip}] said: 550 5.1.1 <{to}>: Recipient address rejected: User unknown (in reply to RCPT TO "
     "command)"},
    {"host {mx}[{mx-ip}] said: 552 5.2.2 The mailbox of {to} is over quota (in reply to end of DATA command)"},
    {"host {mx}[{mx-ip}] refused to talk to me: 554 5.7.1 {ip} is blocked, ask abuse@{domain} ({c8})"},
    {"SMTP error from remote mail server after RCPT TO:<{to}>: host {mx} [{mx-ip}]: 550 No Such User Here\"; {c8}"},
    {"SMTP error from remote mail server after end of data: 550 5.7.1 Message {x6}-{x11}-{x4} rejected as spam by "
     "{mx}"},
    {"{mx-ip} does not like recipient.\nRemote host said: 550 5.7.1 No mailbox {user} here ({queue})\nGiving up on "
     "{mx-ip}."},
    {"... while talking to {mx}.:\n>>> RCPT To:<{to}>\n<<< 550 5.1.1 <{to}>... User unknown"},
    {"550 5.0.350 Remote server returned an error -> 550 5.1.1 {to}: no such recipient; {C14}.{word}.example.com"},
    {"smtp;554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [{C14}.example.com {stamp} {X16}]"},

    // other languages
    // German: unknown recipient; full mailbox
    {"550 5.1.1 <{to}>: Empf\xC3\xA4nger unbekannt, bitte pr\xC3\xBC"
     "fen Sie die Adresse ({c8})",
     rcpt},
    {"552 5.2.2 Das Postfach von {to} ist voll und kann keine Nachrichten annehmen, {mx}", rcpt},
    // French: likewise
    {"550 5.1.1 <{to}>: l'adresse n'existe pas, utilisateur inconnu sur {mx}", rcpt},
    {"552 5.2.2 La bo\xC3\xAEte aux lettres de {to} est pleine, quota d\xC3\xA9pass\xC3\xA9 de {d4} ko", eod},
    // Spanish: unknown user; Portuguese: spam; Italian: unknown user; Polish: full mailbox
    {"550 5.1.1 El usuario {to} no existe en este servidor, sesi\xC3\xB3n {c10} de {mx}", rcpt},
    {"554 5.7.1 Mensagem de {from} recusada como spam pelo servidor {mx} ({d2} pontos)", eod},
    {"550 5.1.1 L'utente {to} \xC3\xA8 sconosciuto, casella inesistente su {mx}", rcpt},
    {"552 5.2.2 Skrzynka odbiorcy {to} jest przepe\xC5\x82niona, wiadomo\xC5\x9B\xC4\x87 {x8}", rcpt},
    // Russian: no such mailbox
    {"550 5.1.1 \xD0\x9F\xD0\xBE\xD1\x87\xD1\x82\xD0\xBE\xD0\xB2\xD1\x8B\xD0\xB9 \xD1\x8F\xD1\x89\xD0\xB8\xD0\xBA {to} "
     "\xD0\xBD\xD0\xB5 \xD1\x81\xD1\x83\xD1\x89\xD0\xB5\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB5\xD1\x82 ({c8}, {mx})",
     rcpt},
    // Japanese: no such address; Chinese: no such user
    {"550 5.1.1 {to} "
     "\xE5\xAE\x9B\xE5\x85\x88\xE3\x81\xAE\xE3\x83\xA1\xE3\x83\xBC\xE3\x83\xAB\xE3\x82\xA2\xE3\x83\x89\xE3\x83\xAC\xE3"
     "\x82\xB9\xE3\x81\xAF\xE5\xAD\x98\xE5\x9C\xA8\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x9B\xE3\x82\x93 ({c10}/{d6})",
     rcpt},
    {"550 {to} "
     "\xE7\x94\xA8\xE6\x88\xB7\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8,"
     "\xE9\x82\xAE\xE4\xBB\xB6\xE8\xA2\xAB\xE6\x8B\x92\xE6\x94\xB6 ({c12} {mx-ip} {d10})",
     rcpt},

    // what tells nothing
    {"550 {word} {word}: {to} ({c8}/{d5}) {word} {word} {c12} {word}"},
    {"554 Transaction failed for {to}: {X8}-{X4} [{mx}] code {d5}", eod},
    {"550 5.0.0 Message {x8}-{x4}-{x4} from {from} was not taken at {stamp}"},
    {"421 {mx} closing connection {c10} of [{ip}], {word} {word} {d4}", data},
    {"250 2.0.0 Ok: queued as {queue}, {word} id {c14}-{d4} at {stamp} on {mx}", eod},
};

/// Distinct replies, of all forms in turn by chance.
inline std::vector<reply_text> make_replies(std::size_t count, random_numbers& random) {
    filler values(random);
    std::vector<reply_text> replies;
    std::set<std::string> known;
    while (replies.size() < count) {
        const reply_form& form = random.one_of(reply_forms);
        values.renew();
        std::string text = values.fill(form.text);
        if (known.insert(text).second) replies.push_back({std::move(text), form.phase, values.fill(form.host)});
    }
    return replies;
}

/// Distinct replies of a great many forms: the samples of the built-in rules, with other addresses and an id in each.
inline std::vector<reply_text> make_samples(std::size_t count, random_numbers& random) {
    std::vector<std::string> forms;
    const mailbounce::rule_set rules;
    for (const mailbounce::placed_rule& placed : rules.rules()) {
        std::string form(placed.rule.sample);
        if (form.size() < 50 || form.size() > 240 || form.find_first_of("{|}") != form.npos) continue;
        constexpr std::string_view values[][2] = {
            {"a@example.com", "{to}"}, {"example.com", "{domain}"}, {"192.0.2.1", "{ip}"}};
        for (const auto& [fixed, value] : values)
            for (std::size_t at = 0; (at = form.find(fixed, at)) != form.npos; at += value.size())
                form.replace(at, fixed.size(), value);
        forms.push_back(form + " ({c8})");
    }
    filler values(random);
    std::vector<reply_text> replies;
    while (replies.size() < count) {
        values.renew();
        replies.push_back({values.fill(forms[random.below(forms.size())]), none, {}});
    }
    return replies;
}

}  // namespace benchmark

#endif
