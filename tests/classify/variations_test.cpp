// What varies from one reply to the next changes no verdict: addresses, IPs, host names, ids, numbers and dates of any
// language; upper and lower case; spacing; where lines break. Held over forms of what servers say, which cover all
// reasons and providers, and over the samples of all built-in rules. Chance is seeded, and the same on every machine.
#include <mailbounce/classify/classifier.hpp>

#include <cstddef>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "catch.hpp"

using namespace mailbounce;

namespace {

// --- What servers say, and what it means. In braces: what varies.

struct form {
    mailbounce::reason reason;
    std::string_view text;
    mailbounce::phase phase = phase::none;
    std::string_view host = {};
};

using enum reason;

constexpr form forms[] = {
    // the address
    {mailbox_unknown, "550 5.1.1 <{to}>: Recipient address rejected: User unknown in local recipient table",
     phase::rcpt},
    {mailbox_unknown, "550 5.1.1 {to} no such mailbox on {host} ({id}, {date})", phase::rcpt},
    {mailbox_unknown, "550 Unknown user {to} at {date}"},
    {mailbox_unknown, "554 5.1.1 <{to}>... Addressee does not exist [{ip}] {id}"},
    {mailbox_unknown, "450 4.1.1 <{to}>: Recipient address rejected: unverified address: user unknown, {id}"},
    {mailbox_unknown, "550 5.1.1 Der Empf\xC3\xA4nger {to} ist unbekannt ({date})"},
    {mailbox_unknown, "550 5.1.1 L'utilisateur {to} est inconnu de {host} ({id})"},
    {mailbox_unknown, "550 5.1.1 El usuario {to} no existe, {date}"},
    {mailbox_unknown, "550 5.1.1 {to} \xE5\xAE\x9B\xE5\x85\x88\xE4\xB8\x8D\xE6\x98\x8E {id}"},  // address unknown
    {mailbox_closed, "550 5.2.1 The mailbox {to} was closed on {date}", phase::rcpt},
    {mailbox_closed, "550 Account {to} has been deleted after {n} days, {id}", phase::rcpt},
    {mailbox_moved, "551 5.1.6 User has moved, try <{to}> from {date}", phase::rcpt},
    {owner_changed, "550 5.7.17 <{to}>: the mailbox has had another owner since {date}", phase::rcpt},
    {address_syntax, "501 5.1.3 Bad recipient address syntax: {to} ({id})", phase::rcpt},
    {domain_unknown, "550 5.1.2 <{to}>: Host or domain name not found, asked {ip} at {date}"},
    {domain_unknown, "Host or domain name not found. Name service error for name={host} type=MX: Host not found"},
    {domain_refuses_mail, "556 5.1.10 <{to}>: Domain does not accept mail (nullMX), {id}", phase::rcpt},

    // the mailbox
    {mailbox_disabled, "550 5.2.1 The account {to} is disabled since {date}", phase::rcpt},
    {mailbox_disabled, "450 4.2.1 <{to}>: mailbox is temporarily locked, ticket {n}", phase::rcpt},
    {mailbox_full, "552 5.2.2 <{to}>: mailbox is full, {n} of {n} bytes used on {date}", phase::eod},
    {mailbox_full, "452-4.2.2 The quota of {to} is exceeded. Please try again\n452 4.2.2 later. {id}", phase::rcpt},
    {mailbox_full, "552 5.2.2 Das Postfach von {to} ist voll, {date}", phase::rcpt},
    {mailbox_full, "552 5.2.2 La bo\xC3\xAEte de {to} est pleine ({id}, {date})", phase::rcpt},

    // the recipient's wish, greylisting, volume
    {recipient_filtered, "550 5.7.1 The recipient {to} has blocked your address, rule {n}"},
    {recipient_filtered, "550 5.7.1 <{to}>: The recipient does not accept mail from you, {id}"},
    {greylisted, "450 4.2.0 <{to}>: Recipient address rejected: Greylisted, come back in {n} seconds", phase::rcpt},
    {greylisted, "451 4.7.1 Greylisting in action for [{ip}], please come back at {date}", phase::rcpt},
    {rate_limited, "451 4.7.1 Too many messages from {ip}, limit of {n} an hour reached at {date}", phase::mail},
    {rate_limited, "450 4.7.1 <{from}>: rate limit exceeded, {id}", phase::rcpt},
    {too_many_connections, "421 4.7.0 {host} Too many concurrent connections from {ip}", phase::connect},
    {too_many_recipients, "452 4.5.3 Too many recipients, {n} at most; {id} {date}", phase::rcpt},

    // the sender
    {sender_blocked, "554 5.7.1 Service unavailable; Client host [{ip}] blocked using zen.spamhaus.org ({id})"},
    {sender_blocked, "550 5.7.1 Your IP [{ip}] is on our blacklist since {date}; {to}", phase::connect},
    {bad_reputation, "554 5.7.1 {host} refused [{ip}]: poor reputation, {id} {date}", phase::connect},
    {sender_rejected, "550 5.1.8 <{from}>: Sender address rejected: Domain not found", phase::mail},
    {sender_rejected, "553 5.1.7 The sender address {from} is invalid, {id}", phase::mail},
    {authentication_failed, "550 5.7.26 The message from {from} [{ip}] failed DMARC: SPF and DKIM did not pass {id}"},
    {authentication_failed, "550 5.7.23 SPF check failed: {ip} may not send for {host}, {date}", phase::mail},
    {no_reverse_dns, "550 5.7.25 Client host [{ip}] has no PTR record, {id} {date}", phase::connect},
    {no_reverse_dns, "450 4.7.25 Client host rejected: cannot find your reverse hostname, [{ip}]", phase::rcpt},
    {tls_required, "530 5.7.0 Must issue a STARTTLS command first, {id}", phase::mail},
    {login_required, "535 5.7.8 Authentication credentials invalid for {from} at {date}", phase::auth},
    {login_required, "530 5.7.1 Authentication required ({ip}, {id})", phase::mail},
    {relay_denied, "554 5.7.1 <{to}>: Relay access denied ({ip}, {date})", phase::rcpt},

    // policy and content
    {policy_refused, "550 5.7.1 Refused by local policy, rule {n}, {id}, {date}"},
    {spam_content, "554 5.7.1 The message looks like spam, {n} points, {id}", phase::eod},
    {spam_content, "550 High probability of spam: {n} points from {ip} at {date}", phase::eod},
    {virus_found, "554 5.7.1 The message contains a virus, found at {date}, {id}", phase::eod},
    {content_refused, "552 5.7.0 Attachments of that type are not allowed, {id} {date}", phase::eod},
    {message_too_large, "552 5.3.4 The message of {n} bytes is larger than the limit of {n} bytes, {host}",
     phase::mail},
    {format_refused, "550 5.6.0 The message has no From header, {id} {date}", phase::eod},
    {eai_unsupported, "553 5.6.7 SMTPUTF8 is needed for {to} and not supported by {host}", phase::rcpt},

    // the way, the far system, our own
    {protocol_error, "503 5.5.1 Bad sequence of commands, {id} [{ip}] {date}", phase::rcpt},
    {network_failure, "connect to {host}[{ip}]:25: Connection timed out"},
    {network_failure, "lost connection with {host}[{ip}] while sending RCPT TO"},
    {routing_loop, "554 5.4.6 Too many hops ({n}), {id} loops between {host} and {host}, {date}", phase::eod},
    {system_error, "451 4.3.0 Internal server error on {host}, {id} {date}", phase::data},
    {system_full, "452 4.3.1 Insufficient system storage on {host}, {n} kB left at {date}", phase::data},
    {mailer_error, "554 5.3.0 Mailer error on {host}: exit status {n}, {id}", phase::eod},
    {expired, "4.4.7 The message for {to} expired after {n} days, {id} {date}"},
    {local_fault, "451 4.3.5 Mail system configuration error on {host}, {id} {date}"},
    {suppressed_by_sender, "{to} is on the suppression list since {date}"},
    {undetermined, "554 Transaction failed for {to}, {id} {date}", phase::eod},
    {undetermined, "550 5.0.0 {id} {host} [{ip}] {date}"},

    // within what a relay wrote
    {mailbox_unknown, "host {host}[{ip}] said: 550 5.1.1 <{to}>: User unknown (in reply to RCPT TO command)"},
    {spam_content, "host {host}[{ip}] said: 554 5.7.1 Spam detected, {id} (in reply to end of DATA command)"},
    {sender_blocked, "host {host}[{ip}] refused to talk to me: 554 5.7.1 [{ip}] is blocked, {date}"},
    {mailbox_full,
     "SMTP error from remote mail server after RCPT TO:<{to}>: host {host} [{ip}]: 552 Mailbox full {id}"},
    {mailbox_unknown, "{ip} does not like recipient.\nRemote host said: 550 no such user {id}\nGiving up on {ip}."},

    // providers
    {mailbox_unknown, "550-5.1.1 The email account that you tried to reach does not exist.\n550 5.1.1 {id} - gsmtp",
     phase::rcpt, "gmail-smtp-in.l.google.com"},
    {rate_limited, "421-4.7.28 [{ip}] An unusual rate of mail was seen from there, {date}.\n421 4.7.28 {id} - gsmtp",
     phase::connect, "alt1.gmail-smtp-in.l.google.com"},
    {mailbox_unknown, "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [{host} {date} {id}]",
     phase::rcpt, "example-com.mail.protection.outlook.com"},
    {sender_blocked,
     "550 5.7.1 Unfortunately, messages from [{ip}] weren't sent; it is on our block list (S3150). {id}", phase::mail,
     "eur.olc.protection.outlook.com"},
    {mailbox_unknown, "554 delivery error: dd This user doesn't have an account here ({to}) [{n}] - {host}", phase::eod,
     "mta7.am0.yahoodns.net"},
    {rate_limited, "421 4.7.0 [TSS04] Messages from {ip} temporarily deferred due to user complaints - {date}",
     phase::mail, "mta6.am0.yahoodns.net"},
    {mailbox_unknown, "554 delivery error: dd This user doesn't have a yahoo.co.jp account ({to}) [{n}] {id}",
     phase::eod, "mx1.mail.yahoo.co.jp"},
    {sender_blocked, "553 5.3.0 DNSBL:ATTRBL 521< {ip} >_is_blocked. {date} {id}", phase::mail, "ff-ip4.prodigy.net"},
    {sender_blocked, "554 5.7.1 {ip} blocked. Error: BL000001 {id}", phase::connect, "mx1.comcast.net"},
    {mailbox_unknown, "550 5.1.1 unknown or illegal alias: {to} {id}", phase::rcpt, "mx01.mail.icloud.com"},
    {sender_blocked, "554 cmsmtp {ip} blocked. AUP#IPBL0101 {date}", phase::connect, "cxr.mx.a.cloudfilter.cox.net"},
    {sender_blocked, "554 cmsmtp {ip} blocked. AUP#In-1230 {id}", phase::connect, "mx0.charter.net"},
    {too_many_connections, "421 4.7.0 Trop de connexions, veuillez verifier votre configuration OFR004_104 [{id}]",
     phase::connect, "smtp-in.orange.fr"},
    {too_many_connections, "421 4.7.0 Trop de connexions, veuillez verifier votre configuration LPN004_104 {date}",
     phase::connect, "smtpz4.laposte.net"},
    {sender_blocked, "421 Too many spams from your IP ({ip}), please visit http://postmaster.free.fr/ {date}",
     phase::connect, "mx1.free.fr"},
    {sender_blocked, "450 4.7.1 Client host [{ip}] rejected: Service refused due to bad behavior SFR_IN_101 {id}",
     phase::connect, "smtp-in.sfr.fr"},
    {mailbox_unknown, "550 Requested action not taken: mailbox unavailable {id} {to}", phase::rcpt, "mx00.gmx.net"},
    {bad_reputation, "554 IP={ip} - None/bad reputation. Ask your postmaster for help. (NOWL) {date}", phase::connect,
     "mx00.t-online.de"},
    {mailbox_unknown,
     "550 Message was not accepted -- invalid mailbox.  Local mailbox {to} is unavailable: user not found {id}",
     phase::eod, "mxs.mail.ru"},
    {spam_content, "554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/{n} {id}", phase::eod,
     "mx.yandex.ru"},
    {mailbox_unknown, "550 Mailbox not found {to}. http://service.mail.qq.com/ {date}", phase::rcpt, "mx3.qq.com"},
    {spam_content, "554 DT:SPM mx{n},{id},{n} http://mail.163.com/help/help_spam_16.htm?ip={ip}", phase::eod,
     "163mx01.mxmail.netease.com"},
    {message_too_large, "554 {host} attachment is too long. {id}", phase::eod, "freemx1.sina.com.cn"},
    {mailbox_unknown, "550 Unknown user {to}", phase::rcpt, "mfsmax.docomo.ne.jp"},
    {mailbox_unknown, "550 <{to}>: User unknown", phase::rcpt, "lsean.ezweb.ne.jp"},
    {mailbox_unknown, "550 Invalid recipient: <{to}>", phase::rcpt, "mx.softbank.ne.jp"},
    {mailbox_full, "552 5.1.1 <{to}> Mailbox does not exist - Mailbox full {id}", phase::rcpt, "mx.zoho.com"},
    {suppressed_by_sender, "554 Message rejected: {to} Address is on the suppression list. {id}", phase::eod,
     "email-smtp.eu-west-1.amazonaws.com"},
    {bad_reputation, "554 Connection refused. {ip} has a poor reputation on Cloudmark. IB103 {id}", phase::connect,
     "smtp.secureserver.net"},
    {mailbox_unknown, "550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip={ip}#rcp {id}", phase::rcpt,
     "smtpin.vvv.facebook.com"},
    {sender_blocked, "554 Blocked - see https://ipcheck.proofpoint.com/?ip={ip} {date}", phase::connect,
     "mxa-00123.gslb.pphosted.com"},
    {policy_refused, "550 Rejected by header based Anti-Spoofing policy: {from} - {id}", phase::eod,
     "us-smtp-inbound-1.mimecast.com"},
    {bad_reputation, "554 Service unavailable; Client host [{ip}] blocked using Barracuda Reputation {id}",
     phase::connect, "d1.ess.barracudanetworks.com"},
    {too_many_connections, "421 #4.4.5 Too many connections from your host {ip} {date}", phase::connect,
     "mx1.hc1-2.iphmx.com"},
    {sender_blocked, "550 Service unavailable; Client host [{ip}] blocked using Trend Micro RBL+. {id}", phase::connect,
     "example.in.tmes.trendmicro.com"},
    {bad_reputation, "554 5.7.1 Client IP [{ip}] has poor reputation, see https://www.sophos.com/ {date}",
     phase::connect, "mx-01.prod.hydra.sophos.com"},
    {sender_blocked, "501 Connection rejected by policy [7.7] {n}, please visit www.messagelabs.com/support {id}",
     phase::connect, "cluster1.eu.messagelabs.com"},
};

// --- What is put in the braces: such as holds words that would tell something elsewhere, too.

constexpr std::string_view addresses[] = {
    "ann@example.com",
    "a.b+news@mail.example.net",
    "user-unknown@spam.example",
    "mailbox_full@blocked.test",
    "no.such.user@quota.example.org",
    "o'neill@example.com",
    "0123456789@example.com",
    "bounce+ann=example.net@list.example.com",
    "x--_--x@sub.sub.sub.example.org",
    "J\xC3\xBCrgen@b\xC3\xBC"
    "cher.example",
    "a-very-long-local-part-of-the-sixty-four-octets-that-are-allowed@example.com",
};

constexpr std::string_view ips[] = {"192.0.2.1", "203.0.113.255", "2001:db8::1", "2001:db8:85a3:8d3:1319:8a2e:370:7348",
                                    "::ffff:192.0.2.1"};

constexpr std::string_view hosts[] = {"mx.example.com", "MX1.Example.NET", "full-mailbox.spam.example",
                                      "a.b.c.d.e.example.org", "xn--bcher-kva.example"};

constexpr std::string_view ids[] = {"4XyZ12abc3",       "1tKbcd-0004Fg-2a",
                                    "A1B2C3D4E5",       "k1-20020a05600c4e8b00b0041c7ac4c6e1si1234567edb.12",
                                    "08DD0123456789AB", "5f3b9c1e-7d2a-4c8e-9f10-2b6d7e8f9a0b",
                                    "(qq 18f0)"};

constexpr std::string_view numbers[] = {"7", "300", "20971520", "9.5"};

constexpr std::string_view dates[] = {
    "2026-03-02T04:05:06Z", "Mon, 2 Mar 2026 04:05:06 +0000 (UTC)", "Sun May 10 08:09:10 2026",
    "Sat, 1 August 2026 at 4:05 PM",
    // German, French
    "Mo, 2. M\xC3\xA4rz 2026 um 04:05 Uhr", "Donnerstag, den 31. Dezember 2026",
    "lun. 2 ao\xC3\xBBt 2026 \xC3\xA0 4 h 05", "mercredi 11 f\xC3\xA9vrier 2026",
    // Spanish, Portuguese, Italian
    "lunes, 2 de marzo de 2026", "dom, 4 oct 2026",
    "s\xC3\xA1"
    "b, 3 out 2026 04:05:06 -0300",
    "segunda-feira, 2 de mar\xC3\xA7o de 2026", "ven 2 set 2026 04:05:06 CEST",
    // Dutch, Swedish, Polish, Czech, Turkish
    "ma 2 mrt 2026", "l\xC3\xB6r 2 maj 2026", "pon., 2 sie 2026",
    "2. b\xC5\x99"
    "ezna 2026",
    "2 A\xC4\x9Fustos 2026 Pazar",
    // Russian
    "\xD0\x9F\xD0\xBD, 2 \xD0\xBC\xD0\xB0\xD1\x80 2026",
    "2 \xD0\xB0\xD0\xB2\xD0\xB3\xD1\x83\xD1\x81\xD1\x82\xD0\xB0 2026 \xD0\xB3.",
    // Japanese, Chinese, Korean
    "2026\xE5\xB9\xB4"
    "3\xE6\x9C\x88"
    "2\xE6\x97\xA5 (\xE6\x9C\x88) 04:05:06",
    "2026\xE5\xB9\xB4"
    "3\xE6\x9C\x88"
    "2\xE6\x97\xA5 \xE6\x98\x9F\xE6\x9C\x9F\xE4\xB8\x80 \xE4\xB8\x8A\xE5\x8D\x88"
    "4:05",
    "2026\xEB\x85\x84 3\xEC\x9B\x94 2\xEC\x9D\xBC (\xEC\x9B\x94) \xEC\x98\xA4\xEC\xA0\x84 4:05"};

// --- Chance. The distributions of <random> differ from library to library.

class chance {
public:
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(bits_() % n); }
    template <std::size_t N>
    std::string_view one_of(const std::string_view (&all)[N]) {
        return all[below(N)];
    }

private:
    std::mt19937_64 bits_{20260302};
};

// A form with its braces filled: by the first of each kind, or by chance.
std::string filled(std::string_view text, chance* by) {
    const auto value = [by](const auto& all) { return by == nullptr ? all[0] : by->one_of(all); };
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        out += text.substr(0, open);
        if (open == text.npos) break;
        const std::size_t close = text.find('}', open);
        const std::string_view name = text.substr(open + 1, close - open - 1);
        out += name == "to" || name == "from" ? value(addresses)
               : name == "ip"                 ? value(ips)
               : name == "host"               ? value(hosts)
               : name == "id"                 ? value(ids)
               : name == "n"                  ? value(numbers)
                                              : value(dates);
        text.remove_prefix(close + 1);
    }
    return out;
}

// A text with other addresses and IPs of those that are reserved for examples.
std::string readdressed(std::string_view text, chance& by) {
    std::string out;
    token_reader reader(text);
    const char* at = text.data();
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
        const bool is_address = t.kind == token_kind::address && t.text.find("example.") != t.text.npos;
        const bool is_ip =
            t.kind == token_kind::ip && (t.text.substr(0, 8) == "192.0.2." || t.text.substr(0, 9) == "2001:db8:");
        if (!is_address && !is_ip) continue;
        out.append(at, t.text.data());
        out += is_address ? by.one_of(addresses) : by.one_of(ips);
        at = t.text.data() + t.text.size();
    }
    return out.append(at, text.data() + text.size());
}

// --- What a form may be written like.

// Is the byte the second of a letter with an accent, U+00E0 to U+00FE or its capital, in UTF-8?
bool is_accented(std::string_view text, std::size_t at) {
    return at > 0 && text[at - 1] == '\xC3' && text[at] != '\x97' && text[at] != '\xB7' && text[at] != '\x9F' &&
           text[at] != '\xBF';
}

// Words in upper or lower case, but for the first: what relays say after a reply begins in small letters. Names joined
// by dots are told from hosts by their capitals.
std::string in_case(std::string_view text, bool upper) {
    std::string out(text);
    token_reader reader(text);
    bool is_first = true;
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
        const auto begin = static_cast<std::size_t>(t.text.data() - text.data()), end = begin + t.text.size();
        const bool is_joined = (begin > 0 && text[begin - 1] == '.') || detail::char_at(text, end) == '.';
        if (t.kind == token_kind::word && !is_joined && !std::exchange(is_first, false))
            for (std::size_t i = begin; i < end; ++i)
                if (detail::is_letter(out[i]) || is_accented(out, i))
                    out[i] = static_cast<char>(upper ? out[i] & ~0x20 : out[i] | 0x20);
    }
    return out;
}

// Spaces become others.
std::string spaced(std::string_view text, std::string_view space) {
    std::string out;
    for (const char c : text) c == ' ' ? out += space : out += c;
    return out;
}

// Some spaces become others, or line ends; but not beside numbers: codes stand with what is behind them.
std::string folded(std::string_view text, std::string_view space, chance& by) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool beside_number =
            detail::is_digit(detail::char_at(text, i - 1)) || detail::is_digit(detail::char_at(text, i + 1));
        text[i] == ' ' && !beside_number && by.below(3) == 0 ? out += space : out += text[i];
    }
    return out;
}

// A reply of several lines: at some of its spaces a line ends, and the next begins with the code, and the status.
std::string broken(std::string_view text, std::string_view line_end, bool with_status, chance& by) {
    const reply r = reply::parse(text);
    const std::size_t body = text.size() - r.body().size();
    const bool has_status_within = r.status() && !reply::parse(text.substr(0, body)).status();
    if (!r.code() || !r.code()->known() || has_status_within || text.find('\n') != text.npos) return std::string(text);
    const std::string code(text.substr(0, 3));
    const std::string status(with_status && body > 4 ? text.substr(4, body - 4) : "");
    std::string lines = code + '-' + std::string(text.substr(4, body - 4)), last;
    for (const char c : text.substr(body)) {
        if (c == ' ' && by.below(4) == 0) {
            last = std::string(line_end).append(code);
            lines += last + '-' + status;
        } else {
            lines += c;
        }
    }
    // The last line has a space behind its code.
    const std::size_t dash = lines.rfind(code + '-');
    lines[dash + 3] = ' ';
    return lines;
}

// What must not change.
using judgement = std::tuple<std::string, std::string, std::string, std::string, std::string, std::string>;

judgement judged(const verdict& v) {
    return {std::string(to_string(v.reason)),     std::string(to_string(v.category)),
            std::string(to_string(v.code_class)), std::string(to_string(v.evidence)),
            std::string(to_string(v.provider)),   std::string(v.rule)};
}

// The status that a text shows, innermost.
std::string status_of(std::string_view text) {
    const reply r = reply::parse(text);
    const auto s = unframe(r).inner.status();
    return s ? std::string(to_string(s->kind())) + '.' + std::to_string(s->subject()) + '.' +
                   std::to_string(s->detail())
             : std::string();
}

// Holds a text against what it may be written like.
class comparison {
public:
    comparison(const classifier& c, std::string_view text, phase at_phase, std::string_view host)
        : classifier_(c),
          text_(text),
          phase_(at_phase),
          host_(host),
          judgement_(judged(c.classify(text, at_phase, host))),
          status_(status_of(text)) {}

    void with(const std::string& other) const {
        const verdict v = classifier_.classify(other, phase_, host_);
        if (judged(v) == judgement_ && status_of(other) == status_) {
            SUCCEED();
            return;
        }
        CAPTURE(text_, other, v.matched);
        CHECK(judged(v) == judgement_);
        CHECK(status_of(other) == status_);
    }

    // All that does not ask what the text holds. Relays' own words are known in their own case.
    void with_all_writings(std::string_view text, chance& by) const {
        const reply r = reply::parse(text);
        const framed_reply f = unframe(r);
        const bool is_framed = f.words.size() < text.size();
        if (!is_framed) {
            with(in_case(text, true));
            with(in_case(text, false));
            with(folded(text, "\xC2\xA0", by));  // a space at which no line breaks
            for (const std::string_view line_end : {"\r\n", "\n", " "})
                for (const bool with_status : {false, true}) with(broken(text, line_end, with_status, by));
        }
        with(spaced(text, "  "));
        with(spaced(text, "\t"));
        with(folded(text, "\r\n ", by));
        with(folded(text, "\n", by));
        with(std::string(text) + "\r\n");
        with(std::string(text) + "  ");
    }

private:
    const classifier& classifier_;
    std::string_view text_;
    phase phase_;
    std::string_view host_;
    judgement judgement_;
    std::string status_;
};

}  // namespace

TEST_CASE("forms mean what they should, and are of all reasons and providers") {
    const classifier c;
    std::set<reason> reasons;
    std::set<provider> providers;
    for (const form& f : forms) {
        const std::string text = filled(f.text, nullptr);
        const verdict v = c.classify(text, f.phase, f.host);
        CAPTURE(text, to_string(v.reason), v.rule, v.matched);
        CHECK(v.reason == f.reason);
        reasons.insert(v.reason);
        providers.insert(v.provider);
    }
    CHECK(reasons.size() == reason_count - 1);
    CHECK(providers.size() == std::size(detail::provider_names));
}

TEST_CASE("what varies in a reply, and how it is written, changes no verdict") {
    const classifier c;
    chance by;
    for (const form& f : forms) {
        const std::string text = filled(f.text, nullptr);
        const comparison same(c, text, f.phase, f.host);
        for (int round = 0; round < 40; ++round) {
            const std::string other = filled(f.text, &by);
            same.with(other);
            if (round % 4 == 0) same.with_all_writings(other, by);
        }
    }
}

TEST_CASE("how the samples of the rules are written changes no verdict") {
    const classifier c;
    chance by;
    for (const placed_rule& placed : c.rules().rules()) {
        const rule& r = placed.rule;
        std::string_view host;
        for (const rules::provider_rules& p : rules::providers)
            if (p.provider == r.when.provider)
                host = std::string_view(p.hosts).substr(0, std::string_view(p.hosts).find(' '));
        phase at = phase::none;
        while (!r.when.phases.empty() && !r.when.phases.contains(at)) at = static_cast<phase>(static_cast<int>(at) + 1);
        const comparison same(c, r.sample, at, host);
        same.with(readdressed(r.sample, by));
        same.with_all_writings(r.sample, by);
    }
}
