// Replies that mislead: codes that say one thing and mean another, words that name what is not the matter, numbers that
// look like codes. Each is a form that servers are known to use.
#include <mailbounce/classify/classifier.hpp>

#include <set>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce;

namespace {

struct trap {
    std::string_view text;
    mailbounce::reason reason;
    mailbounce::category category;
    mailbounce::phase phase = phase::none;
    std::string_view host = {};
};

using enum reason;
constexpr auto hard = category::hard;
constexpr auto soft = category::soft;
constexpr auto unknown = category::unknown;

const classifier& built_in() {
    static const classifier c;
    return c;
}

template <std::size_t N>
void check(const trap (&traps)[N]) {
    for (const trap& t : traps) {
        const verdict v = built_in().classify(t.text, t.phase, t.host);
        CAPTURE(t.text, t.host, v.rule, v.matched);
        CHECK(to_string(v.reason) == to_string(t.reason));
        CHECK(to_string(v.category) == to_string(t.category));
    }
}

constexpr std::string_view google = "gmail-smtp-in.l.google.com";
constexpr std::string_view microsoft = "example-com.mail.protection.outlook.com";
constexpr std::string_view yahoo = "mta7.am0.yahoodns.net";

}  // namespace

TEST_CASE("552 is not always a full mailbox") {
    check({
        {"552 1 Requested mail action aborted, mailbox not found", mailbox_unknown, hard},
        {"552 5.2.2 <ann@example.com>: mailbox is over quota", mailbox_full, soft},
        {"552 5.3.4 The message size exceeds the fixed limit of mx1.example.com", message_too_large, soft},
        {"552 4.2.2 Mailbox full", mailbox_full, soft},
        {"552 5.7.0 This message was blocked because its content presents a potential security issue", content_refused,
         soft, phase::eod, google},
        {"552 Too many recipients", too_many_recipients, soft, phase::rcpt},
    });
}

TEST_CASE("550 5.2.1 has two opposite meanings at Google") {
    check({
        {"550 5.2.1 The email account that you tried to reach is inactive. a1b2 - gsmtp", mailbox_disabled, soft},
        {"550 5.2.1 The email account that you tried to reach is disabled. a1b2 - gsmtp", mailbox_disabled, soft},
        {"550-5.2.1 The user you are trying to contact is receiving mail at a rate that\n"
         "550 5.2.1 prevents additional messages from being delivered. a1b2 - gsmtp",
         rate_limited, soft},
        {"450 4.2.1 The user you are trying to contact is receiving mail too quickly. a1b2 - gsmtp", rate_limited,
         soft},
    });
}

TEST_CASE("5.1.1 with words of quota or rate") {
    check({
        {"452 4.1.1 <ann@example.com> user is over quota, please try again later", mailbox_full, soft},
        {"552 5.1.1 <ann@example.com> Boite du destinataire pleine", mailbox_full, soft},
        {"550 5.1.1 <ann@example.com>: mailbox quota exceeded", mailbox_full, soft},
        {"550 5.1.1 <ann@example.com>: recipient is receiving too many messages", rate_limited, soft},
        {"450 4.1.1 <ann@example.com>: User unknown in local recipient table", mailbox_unknown, soft},
    });
}

TEST_CASE("unknown recipients as the bait, not as the answer") {
    check({
        {"554 5.7.1 Your host is blocked for sending to too many unknown recipients", sender_blocked, soft},
        {"421 4.7.0 Too many invalid recipients from 192.0.2.1, connection closed", sender_blocked, soft},
        {"554 Your IP 192.0.2.1 is sending excessive rejected recipients", sender_blocked, soft},
        {"550 192.0.2.1 blocked: excessive unknown users", sender_blocked, soft},
    });
}

TEST_CASE("numbers that look like codes are none") {
    CHECK_FALSE(reply::parse("5.1.1.1 is blocked").status());
    CHECK_FALSE(reply::parse("550 Exim 4.96.2 says no").status());
    CHECK_FALSE(reply::parse("550 192.0.2.1 is blocked").status());
    CHECK_FALSE(reply::parse("550 [5.1.1.10] is blocked").status());
    check({
        {"550 5.1.1.1 has been blocked by bl.example.org", sender_blocked, soft},
        {"550 mx.example.com (Exim 4.96.2): mailbox is full", mailbox_full, soft},
        {"550 5.1.0 AUP#In-1310 sender rejected", rate_limited, soft},
        {"550 rejected 550550 times", undetermined, unknown},
    });
}

TEST_CASE("5.4.1 Access denied at Microsoft means that there is no such address") {
    check({
        {"550 5.4.1 Recipient address rejected: Access denied. AS(201806281) "
         "[DB5EUR01FT031.eop-EUR01.prod.protection.outlook.com]",
         mailbox_unknown, hard},
        {"550 5.4.1 Recipient address rejected: Access denied", mailbox_unknown, hard, phase::rcpt, microsoft},
        {"554 5.7.1 <ann@example.com>: Relay access denied", relay_denied, soft},
        {"550 5.4.1 Relay access denied", relay_denied, soft, phase::rcpt, microsoft},
    });
}

TEST_CASE("5.2.2 may speak of what the sender may send") {
    check({
        {"550 5.2.2 Submission quota exceeded", rate_limited, soft, phase::none, microsoft},
        {"554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException", mailbox_full, soft, phase::none,
         microsoft},
    });
}

TEST_CASE("a blocklist named beside the true cause") {
    check({
        {"550 5.1.1 <ann@example.com>: User unknown; for blocklist questions see https://www.spamhaus.org/lookup/",
         mailbox_unknown, hard},
        {"550 No such user here (this server uses zen.spamhaus.org)", mailbox_unknown, hard},
        {"554 5.7.1 <ann@example.com>: Recipient address rejected: listed at zen.spamhaus.org", sender_blocked, soft},
    });
}

TEST_CASE("user unknown, but which user") {
    check({
        {"550 5.1.0 <bob@example.org>: Sender address rejected: User unknown in virtual alias table", sender_rejected,
         soft},
        {"550 5.1.7 <bob@example.org>: Sender address rejected: undeliverable address: host mx.example.org said: 550 "
         "5.1.1 User unknown",
         sender_rejected, soft},
        {"535 5.7.8 Error: authentication failed: user unknown", login_required, soft},
    });
}

TEST_CASE("what 5.7.27 to 5.7.30 mean at Google is not what the registry says") {
    check({
        {"550 5.7.27 Your email has been blocked", authentication_failed, soft, phase::eod, google},
        {"550 5.7.27 Your email has been blocked", sender_rejected, soft, phase::eod},
        {"421 4.7.29 Your email has been rate limited", tls_required, soft, phase::eod, google},
        {"550 5.7.30 This mail has been blocked", authentication_failed, soft, phase::eod, google},
        {"550 5.7.30 refused", tls_required, soft, phase::eod},
        {"421 5.7.32 Your email has been rate limited", authentication_failed, soft, phase::eod, google},
        {"550 5.7.40 Your email has been blocked", authentication_failed, soft, phase::eod, google},
        {"504 5.7.40 Unrecognized Authentication Type", login_required, soft, phase::auth, google},
    });
}

TEST_CASE("docomo filters after the data with the words for no such user, until 2025-03-12") {
    check({
        {"550 Unknown user ann@docomo.example", mailbox_unknown, hard, phase::rcpt, "mfsmax.docomo.ne.jp"},
        {"550 Unknown user ann@docomo.example", recipient_filtered, soft, phase::eod, "mfsmax.docomo.ne.jp"},
        {"550 Unknown user ann@example.com", mailbox_unknown, hard, phase::eod, "mx.example.com"},
    });
    delivery d =
        delivery::from_reply(reply::parse("550 Unknown user ann@docomo.example"), phase::eod, "mfsmax.docomo.ne.jp");
    d.at = start_of_day(2025, 3, 12);
    CHECK(built_in().classify(d).reason == recipient_filtered);
    d.at = start_of_day(2025, 3, 13);
    CHECK(built_in().classify(d).reason == mailbox_unknown);
}

TEST_CASE("KDDI shows the address when it does not exist, and none when it is filtered") {
    check({
        {"550 <ann@ezweb.example>: User unknown", mailbox_unknown, hard, phase::rcpt, "lsean.ezweb.ne.jp"},
        {"550 : User unknown", recipient_filtered, soft, phase::rcpt, "lsean.ezweb.ne.jp"},
        {"550 : User unknown", mailbox_unknown, hard, phase::rcpt, "mx.example.com"},
    });
}

TEST_CASE("the innermost reply counts where relays and filters wrap one in another") {
    check({
        {"5.1.0 - Unknown address error 550-'5.7.1 Message rejected as spam' (delivery attempts: 0)", spam_content,
         soft},
        {"5.1.0 - Unknown address error 550-'5.1.1 <ann@example.com>: User unknown' (delivery attempts: 0)",
         mailbox_unknown, hard},
        {"550 5.1.1 Failed, id=02022-02, from MTA([127.0.0.1]:10025): 552 5.2.2 <ann@example.com>: mailbox is full",
         mailbox_full, soft},
        {"500 5.0.0 Store mail01 returns error: <552 5.2.2 Over quota>", mailbox_full, soft},
        {"554-gmx.net (mxgmx104) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource "
         "record.\n"
         "554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=rdns",
         no_reverse_dns, soft, phase::connect},
    });
}

TEST_CASE("what a relay says of a reply is not the reply") {
    check({
        {"host mx.example.com[192.0.2.1] said: 421 4.7.0 Message submission rate has exceeded the limit (in reply to "
         "MAIL FROM command)",
         rate_limited, soft},
        {"host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)", mailbox_unknown,
         hard},
        {"host mx.example.com[192.0.2.1] said: 450 4.1.1 User unknown (in reply to RCPT TO command)", mailbox_unknown,
         soft},
        {"Google tried to deliver your message, but it was rejected by the recipient domain. The error that the other "
         "server returned "
         "was: 550 550 5.1.1 User unknown: ann@example.com (state 14).",
         mailbox_unknown, hard},
        {"Connected to 192.0.2.1 but greeting failed.\nRemote host said: 554 5.7.1 Your IP is blocked using "
         "bl.example.org",
         sender_blocked, soft},
        {"192.0.2.1 does not like recipient.\nRemote host said: 551 User has moved; please try "
         "<bob@example.org>\nGiving up on 192.0.2.1.",
         mailbox_moved, hard},
        {"... while talking to mx.example.com.:\n>>> DATA\n<<< 550 5.1.1 <ann@example.com>... User unknown\n554 5.0.0 "
         "Service "
         "unavailable",
         mailbox_unknown, hard},
        {"SMTP error from remote mail server after pipelined MAIL FROM:<bob@example.org> SIZE=1234: 552 5.2.2 Mailbox "
         "is full",
         mailbox_full, soft},
    });
}

TEST_CASE("codes that contradict themselves") {
    check({
        {"421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.",
         sender_blocked, soft, phase::mail, yahoo},
        {"554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour",
         rate_limited, soft, phase::none, microsoft},
        {"432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded", rate_limited, soft, phase::none, microsoft},
        {"422 4.2.2 The recipient's mailbox is over quota", mailbox_full, soft},
    });
}

TEST_CASE("the twenty meanings of 550 5.7.1") {
    check({
        {"550-5.7.1 [192.0.2.1] Our system has detected that this message is 550-5.7.1 likely unsolicited mail. a1b2 - "
         "gsmtp",
         spam_content, soft},
        {"550 5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of "
         "the sending domain. "
         "a1b2 - gsmtp",
         bad_reputation, soft},
        {"550 5.7.1 Unauthenticated email is not accepted from this domain. a1b2 - gsmtp", authentication_failed, soft},
        {"550 5.7.1 relaying denied", relay_denied, soft},
        {"550 5.7.1 Service unavailable; client host [192.0.2.1] blocked using dnsbl.example.org", sender_blocked,
         soft},
        {"550 5.7.1 <ann@example.com>: Recipient address rejected: User unknown", mailbox_unknown, hard},
        {"550 5.7.1 Message contains a virus", virus_found, soft},
        {"550 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]", no_reverse_dns, soft},
        {"550 5.7.1 Delivery not authorized, message refused", policy_refused, soft},
    });
}

TEST_CASE("refusals in other languages") {
    check({
        {"550 5.1.1 \xE5\xAE\x9B\xE5\x85\x88\xE4\xB8\x8D\xE6\x98\x8E", mailbox_unknown, hard},  // ja: atesaki fumei
        {"550 Benutzer ann@example.com unbekannt", mailbox_unknown, hard},                      // de
        {"552 Das Postfach ist \xC3\xBC"
         "berf\xC3\xBCllt",
         mailbox_full, soft},  // de
        {"552 Das Postfach ist \xFC"
         "berf\xFCllt",
         mailbox_full, soft},                                                   // de, Latin-1
        {"550 5.1.1 Adresse du destinataire inconnue", mailbox_unknown, hard},  // fr
        {"550 5.1.1 Usuario desconocido", mailbox_unknown, hard},               // es
        {"550 5.1.1 Usu\xC3\xA1rio n\xC3\xA3o existe", mailbox_unknown, hard},  // pt
        {"550 5.1.1 Utente sconosciuto", mailbox_unknown, hard},                // it
        {"550 5.1.1 Nieznany u\xC5\xBCytkownik", mailbox_unknown, hard},        // pl
        {"550 5.1.1 \xD0\x9F\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C "
         "\xD0\xBD\xD0\xB5 \xD0\xBD\xD0\xB0\xD0\xB9\xD0\xB4\xD0\xB5\xD0\xBD",
         mailbox_unknown, hard},  // ru
        {"550 \xE7\x94\xA8\xE6\x88\xB7\xE4\xB8\x8D\xE5\xAD\x98\xE5\x9C\xA8", mailbox_unknown,
         hard},  // zh: yonghu bu cunzai
    });
}

TEST_CASE("replies without words of their own") {
    check({
        {"550 denied", undetermined, unknown},
        {"554 Transaction failed", undetermined, unknown},
        {"550 5.1.1", mailbox_unknown, hard},
        {"556 5.1.10", domain_refuses_mail, hard},
        {"521", domain_refuses_mail, hard},
        {"550 5.7.17", owner_changed, hard},
    });
}
