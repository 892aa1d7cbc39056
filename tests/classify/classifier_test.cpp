#include <mailbounce/classify/classifier.hpp>

#include <random>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

static_assert(std::is_nothrow_move_constructible_v<classifier>);
static_assert(noexcept(std::declval<const classifier&>().classify(delivery{})));
static_assert(noexcept(std::declval<const classifier&>().classify(std::string_view{})));
static_assert(std::is_trivially_copyable_v<verdict> && std::is_trivially_copyable_v<delivery>);

namespace {

const classifier& built_in() {
    static const classifier c;
    return c;
}

// A classifier with these rules alone.
classifier with(std::initializer_list<rule> rules) {
    rule_set set = rule_set::empty();
    for (const rule& r : rules) REQUIRE_FALSE(set.add(r, rule_place::built_in));
    return classifier(std::move(set));
}

std::string_view rule_for(const classifier& c, std::string_view text, phase p = phase::none,
                          std::string_view host = {}) {
    return c.classify(text, p, host).rule;
}

}  // namespace

TEST_CASE("a refusal is told with its evidence") {
    const std::string text = "550-5.1.1 <ann@example.com>: Recipient address rejected: User unknown";
    const verdict v = built_in().classify(text, phase::rcpt);
    CHECK(v.reason == reason::mailbox_unknown);
    CHECK(v.category == category::hard);
    CHECK(v.code_class == code_class::permanent);
    CHECK(v.evidence == evidence_strength::wording);
    CHECK(v.cause == reason::none);
    CHECK(v.traits().owner == remedy_owner::sender);
    CHECK_FALSE(v.rule.empty());
    CHECK_FALSE(v.matched.empty());
    CHECK(v.matched.data() >= text.data());
    CHECK(v.matched.data() + v.matched.size() <= text.data() + text.size());
}

TEST_CASE("what was delivered, or is still under way, did not fail") {
    for (const char* text :
         {"250 2.1.5 Ok: queued as 4711", "250 OK", "354 Go ahead", "251 User not local; will forward", "2.0.0 Ok"}) {
        CAPTURE(text);
        const verdict v = built_in().classify(text);
        CHECK(v.reason == reason::none);
        CHECK(v.category == category::none);
        CHECK(v.evidence == evidence_strength::none);
        CHECK(v.rule.empty());
    }
    delivery d;
    d.outcome = outcome::presumed_delivered;
    d.text = "timed out while sending end of data -- message may be sent more than once";
    CHECK(built_in().classify(d).reason == reason::none);
    d.outcome = outcome::failed;
    CHECK(built_in().classify(d).reason != reason::none);
}

TEST_CASE("any bytes give a verdict") {
    for (const std::string& text :
         {std::string(), std::string(1, '\0'), std::string(1000, '\0'), std::string("\xFF\xFE\xC3\x28\xE5\xAE"),
          std::string(1 << 20, 'a'), std::string(1 << 20, '@'), std::string("550 "), std::string("5")}) {
        const verdict v = built_in().classify(text);
        CHECK(v.reason == reason::undetermined);
        CHECK(v.category == category::unknown);
    }
    CHECK(built_in().classify(std::string_view{}).evidence == evidence_strength::none);

    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (unsigned n = static_cast<unsigned>(random() % 200); n > 0; --n) text += static_cast<char>(random() % 256);
        const verdict v = built_in().classify(text, phase::eod, text);
        CHECK(v.category == category_table{}(v.reason, v.code_class));
    }
}

TEST_CASE("long hostile texts are read in linear time") {
    // Not timed: what is not linear does not end within the test's time limit.
    for (const char* piece : {"mailbox ", "user unknown ", "550 5.1.1 ", "550-", "a-", "a.", "1.", "::", "@", "a@", "<",
                              "https://", "/a", "\x1B$B", "\xE5\xAE\x9B", "\xC3", "'", "n't", "4.2.2 said: 550 "}) {
        std::string text;
        while (text.size() < (1U << 20U)) text += piece;
        CAPTURE(piece);
        CHECK_FALSE(to_string(built_in().classify(text).reason).empty());
    }
}

TEST_CASE("the same words in other clothes give the same verdict") {
    const verdict expected = built_in().classify(
        "550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown in virtual mailbox table");
    for (const char* text :
         {"550 5.1.1 <BOB.O-NE@mail.example.org>: RECIPIENT ADDRESS REJECTED: USER UNKNOWN IN VIRTUAL MAILBOX TABLE",
          "550-5.1.1 <ann@example.com>: Recipient address\r\n550 5.1.1 rejected: User unknown in virtual mailbox table",
          "550-5.1.1 <ann@example.com>: Recipient address 550 5.1.1 rejected: User unknown in virtual mailbox table",
          "550   5.1.1\t(ann@example.com) recipient  address   rejected. user unknown in virtual mailbox-table"}) {
        CAPTURE(text);
        const verdict v = built_in().classify(text);
        CHECK(v.reason == expected.reason);
        CHECK(v.category == expected.category);
        CHECK(v.rule == expected.rule);
    }
}

TEST_CASE("the category follows the class of the code, and a program's own table") {
    CHECK(built_in().classify("450 4.1.1 <a@example.com>: User unknown").category == category::soft);
    CHECK(built_in().classify("550 5.1.1 <a@example.com>: User unknown").category == category::hard);
    CHECK(built_in().classify("unknown user: \"ann\"").category == category::hard);
    const classifier strict(rule_set{}, category_table{}.set(reason::mailbox_full, category::hard));
    CHECK(strict.classify("452 4.2.2 Mailbox full").category == category::hard);
}

TEST_CASE("a code and a status that contradict each other: the code gives the class") {
    const verdict v = built_in().classify("552 4.2.2 Mailbox is full");
    CHECK(v.reason == reason::mailbox_full);
    CHECK(v.code_class == code_class::permanent);
    CHECK(built_in().classify("421 5.7.32 something else").code_class == code_class::transient);
}

TEST_CASE("code and status may come apart from the text") {
    delivery d;
    d.code = reply_code::of(452);
    d.status = enhanced_status::of(4, 2, 2);
    d.text = "no words that say anything";
    const verdict v = built_in().classify(d);
    CHECK(v.reason == reason::mailbox_full);
    CHECK(v.evidence == evidence_strength::specific_status);
    CHECK(v.code_class == code_class::transient);
    CHECK(v.matched.empty());
}

// --- Who wins. Rules of the test's own, so that the order is seen and not what the built-in rules happen to say.

TEST_CASE(
    "wording wins over a specific status, a specific status over words that stand in many replies, these over codes") {
    const classifier c = with(
        {{"words", reason::mailbox_full, "over quota"},
         {"status", reason::mailbox_unknown, "", "", {.status = status_is("x.1.1")}},
         {"hint", reason::policy_refused, "rejected", "", {}, rule_weight::hint},
         {"phase", reason::sender_blocked, "", "", {.phases = phase::connect, .code = 550}, rule_weight::hint},
         {"code", reason::spam_content, "", "", {.code = 550}, rule_weight::hint},
         {"overloaded", reason::greylisted, "", "", {.code = 550, .status = status_is("5.7.1")}, rule_weight::hint}});
    CHECK(rule_for(c, "550 5.1.1 rejected, over quota", phase::connect) == "words");
    CHECK(rule_for(c, "550 5.1.1 rejected", phase::connect) == "status");
    CHECK(rule_for(c, "550 rejected", phase::connect) == "hint");
    CHECK(rule_for(c, "550 no", phase::connect) == "phase");
    CHECK(rule_for(c, "550 5.7.1 no", phase::connect) == "phase");
    CHECK(rule_for(c, "550 5.7.1 no") == "overloaded");
    CHECK(rule_for(c, "550 no") == "code");
    CHECK(rule_for(c, "551 no").empty());

    CHECK(c.classify("550 5.1.1 over quota").evidence == evidence_strength::wording);
    CHECK(c.classify("550 5.1.1 no").evidence == evidence_strength::specific_status);
    CHECK(c.classify("550 no", phase::connect).evidence == evidence_strength::generic_code);
    CHECK(c.classify("550 no").evidence == evidence_strength::generic_code);
}

TEST_CASE("among wordings decisive words win, then the innermost reply, then more words, then the order of reasons") {
    const classifier c = with({{"full", reason::mailbox_full, "mailbox full"},
                               {"unknown", reason::mailbox_unknown, "user unknown"},
                               {"longer", reason::spam_content, "user unknown spammer"},
                               {"sender", reason::sender_rejected, "sender address", "", {}, rule_weight::decisive}});
    CHECK(rule_for(c, "550 user unknown, user unknown spammer") == "longer");
    CHECK(rule_for(c, "550 sender address: user unknown spammer") == "sender");
    CHECK(rule_for(c, "550 mailbox full, user unknown") == "unknown");
    CHECK(rule_for(c, "5.1.0 - mailbox full 550-'5.1.1 user unknown'") == "unknown");
    CHECK(rule_for(c, "550 sender address: mx said: 550 5.1.1 user unknown spammer") == "sender");
    CHECK(rule_for(c, "550 5.1.1 user unknown spammer (mx said: 452 4.2.2 mailbox full)") == "full");
    CHECK(rule_for(c, "550 5.1.1 user unknown (mx said: 452 4.2.2 something)") == "unknown");
}

TEST_CASE("what a relay says itself comes behind what the reply says, and before what codes say") {
    const classifier c =
        with({{"relay", reason::network_failure, "connection lost", "", {}, rule_weight::decisive},
              {"hint", reason::policy_refused, "rejected", "", {}, rule_weight::hint},
              {"phase", reason::sender_blocked, "", "", {.phases = phase::rcpt, .code = 550}, rule_weight::hint},
              {"spans", reason::mailbox_full, "said no|reply"},
              {"spans", reason::mailbox_full, "no in? reply"}});
    CHECK(rule_for(
              c, "connection lost, host mx.example.com[192.0.2.1] said: 550 rejected (in reply to RCPT TO command)") ==
          "hint");
    CHECK(rule_for(c, "connection lost, host mx.example.com[192.0.2.1] said: 550 no (in reply to RCPT TO command)") ==
          "relay");
    CHECK(rule_for(c, "host mx.example.com[192.0.2.1] said: 550 no (in reply to RCPT TO command)") == "phase");
    CHECK(rule_for(c, "550 rejected, connection lost") == "relay");
}

TEST_CASE("of a rule's matches the first is kept, of equal rules the one added last") {
    const classifier c = with({{"one", reason::mailbox_full, "alpha * gamma"},
                               {"other", reason::mailbox_full, "beta delta"},
                               {"last", reason::mailbox_full, "beta delta"}});
    const std::string_view text = "550 alpha alpha gamma, alpha gamma";
    CHECK(c.classify(text).matched.data() == text.data() + 4);
    CHECK(c.classify(text).matched == "alpha alpha gamma");
    CHECK(rule_for(c, "550 beta delta") == "last");
    CHECK(rule_for(c, "550 alpha gamma, beta delta") == "one");
}

TEST_CASE("a message that is given up after attempts has expired, and its last failure is the cause") {
    constexpr verdict last{.reason = reason::mailbox_full, .category = category::soft};
    constexpr verdict v = expired_after(last);
    STATIC_REQUIRE(v.reason == reason::expired);
    STATIC_REQUIRE(v.cause == reason::mailbox_full);
    STATIC_REQUIRE(v.traits().owner == remedy_owner::recipient);
    STATIC_REQUIRE(expired_after(v).cause == reason::mailbox_full);
    constexpr category_table product = category_table{}.set(reason::expired, category::hard);
    STATIC_REQUIRE(expired_after(last, product).category == category::hard);
}

TEST_CASE("a provider's rule holds for that provider alone, told by its host or its marks") {
    const classifier c = with(
        {{"general", reason::policy_refused, "not so fast my friend"},
         {"google", reason::rate_limited, "not so fast", "", {.provider = provider::google}},
         {"google-status", reason::tls_required, "", "", {.provider = provider::google, .status = status_is("x.7.29")}},
         {"status", reason::authentication_failed, "", "", {.status = status_is("x.7.29")}}});
    CHECK(rule_for(c, "421 not so fast my friend") == "general");
    CHECK(rule_for(c, "421 not so fast my friend", phase::none, "gmail-smtp-in.l.google.com") == "google");
    CHECK(rule_for(c, "421 not so fast my friend", phase::none, "GMAIL-SMTP-IN.L.GOOGLE.COM.") == "google");
    CHECK(rule_for(c, "421 not so fast my friend abc123 - gsmtp") == "google");
    CHECK(rule_for(c, "421 not so fast my friend", phase::none, "mx.google.com.example.org") == "general");
    CHECK(rule_for(c, "421 not so fast my friend abc123 - gsmtp", phase::none, "mx.example.com") == "google");
    CHECK(rule_for(c, "421 not so fast my friend abc123 - gsmtp", phase::none, "mta7.am0.yahoodns.net") == "google");
    CHECK(c.classify("421 hm abc123 - gsmtp", phase::none, "mta7.am0.yahoodns.net").provider == provider::yahoo);
    CHECK(c.classify("421 hm [DB5EUR01FT031.prod.outlook.com] abc123 - gsmtp").provider == provider::google);
    CHECK(rule_for(c, "421 5.7.29 hm") == "status");
    CHECK(rule_for(c, "421 5.7.29 hm", phase::none, "aspmx.l.google.com") == "google-status");
    CHECK(c.classify("421 hm", phase::none, "aspmx.l.google.com").provider == provider::google);
    CHECK(c.classify("421 5.7.29 hm", phase::none, "aspmx.l.google.com").evidence == evidence_strength::provider_code);
    CHECK(c.classify("421 hm").provider == provider::none);
}

TEST_CASE("circumstances: phase, code, address, host, date") {
    const classifier c =
        with({{"phase", reason::recipient_filtered, "no thanks", "", {.phases = {phase::data, phase::eod}}},
              {"code", reason::system_error, "no thanks", "", {.code = {450, 459}}},
              {"absent", reason::spam_content, "you name", "", {.address = address_condition::absent}},
              {"shown", reason::mailbox_unknown, "you name", "", {.address = address_condition::shown}},
              {"host", reason::greylisted, "later", "", {.host = "relay.example.com"}},
              {"dated", reason::rate_limited, "once", "", {.until = start_of_day(2025, 3, 13)}}});
    CHECK(rule_for(c, "550 no thanks", phase::eod) == "phase");
    CHECK(rule_for(c, "550 no thanks", phase::rcpt).empty());
    CHECK(rule_for(c, "550 no thanks").empty());
    CHECK(rule_for(c, "451 no thanks") == "code");
    CHECK(rule_for(c, "550 : you name") == "absent");
    CHECK(rule_for(c, "550 <a@example.com>: you name") == "shown");
    CHECK(rule_for(c, "<a@example.com>: host mx.example.com[192.0.2.1] said: 550 : you name (in reply to RCPT TO)") ==
          "absent");
    CHECK(rule_for(c, "550 later", phase::none, "RELAY.example.com") == "host");
    CHECK(rule_for(c, "550 later", phase::none, "mx1.relay.example.com") == "host");
    CHECK(rule_for(c, "550 later", phase::none, "myrelay.example.com").empty());
    CHECK(rule_for(c, "550 later").empty());

    delivery d = delivery::from_reply(reply::parse("550 once"));
    CHECK(c.classify(d).rule == "dated");
    d.at = start_of_day(2025, 3, 13) - seconds(1);
    CHECK(c.classify(d).rule == "dated");
    d.at = start_of_day(2025, 3, 13);
    CHECK(c.classify(d).rule.empty());
}

TEST_CASE("statuses of any subject can decide") {
    const classifier c = with({{"nine", reason::greylisted, "", "", {.status = status_is("5.9.1")}},
                               {"many", reason::rate_limited, "", "", {.status = status_is("x.999.1-5")}}});
    CHECK(rule_for(c, "550 5.9.1 no") == "nine");
    CHECK(rule_for(c, "450 4.9.1 no").empty());
    CHECK(rule_for(c, "450 4.999.5 no") == "many");
    CHECK(rule_for(c, "450 4.8.1 no").empty());
}

TEST_CASE("own rules come before the built-in ones or after them") {
    rule_set set;
    REQUIRE_FALSE(set.add({.name = "mine", .reason = reason::greylisted, .pattern = "user unknown"}));
    REQUIRE_FALSE(set.add({.name = "mine-too", .reason = reason::virus_found, .pattern = "wibble mailbox full"},
                          rule_place::after));
    REQUIRE_FALSE(
        set.add({.name = "mine-last", .reason = reason::virus_found, .pattern = "wibble"}, rule_place::after));
    const classifier c(std::move(set));
    CHECK(rule_for(c, "550 5.1.1 User unknown") == "mine");
    CHECK(c.classify("552 5.2.2 wibble mailbox full").reason == reason::mailbox_full);
    CHECK(rule_for(c, "552 5.2.2 wibble") == "mine-last");
}

TEST_CASE("own rules come before decisive words of the built-in ones") {
    rule_set set = rule_set::empty();
    REQUIRE_FALSE(set.add({.name = "mine", .reason = reason::greylisted, .pattern = "user"}));
    REQUIRE_FALSE(set.add({"theirs", reason::mailbox_unknown, "user unknown", "", {}, rule_weight::decisive},
                          rule_place::built_in));
    REQUIRE_FALSE(set.add({"last", reason::virus_found, "unknown", "", {}, rule_weight::decisive}, rule_place::after));
    const classifier c(std::move(set));
    CHECK(rule_for(c, "550 user unknown") == "mine");
    CHECK(rule_for(c, "550 unknown user unknown") == "mine");
}

TEST_CASE("what else matched is told, the strongest first, each reason once") {
    const classifier c = with({{"a", reason::mailbox_unknown, "alpha beta gamma delta epsilon"},
                               {"b", reason::mailbox_full, "alpha beta gamma delta"},
                               {"b2", reason::mailbox_full, "alpha beta gamma"},
                               {"c", reason::spam_content, "alpha beta"},
                               {"d", reason::greylisted, "alpha"},
                               {"e", reason::virus_found, "beta"},
                               {"f", reason::expired, "gamma"}});
    const verdict v = c.classify("alpha beta gamma delta epsilon");
    CHECK(v.rule == "a");
    REQUIRE(v.lost_count == 4);
    CHECK(v.lost[0].rule == "b");
    CHECK(v.lost[0].matched == "alpha beta gamma delta");
    CHECK(v.lost[1].rule == "c");
    CHECK(v.lost[2].rule == "d");
    CHECK(v.lost[3].rule == "e");
}

TEST_CASE("behind an expired message stands its cause") {
    const classifier c = with({{"expired", reason::expired, "message expired after days"},
                               {"full", reason::mailbox_full, "mailbox full"},
                               {"generic", reason::system_error, "", "", {.code = 451}, rule_weight::hint}});
    const verdict v = c.classify("message expired after 5 days: mailbox full");
    CHECK(v.reason == reason::expired);
    CHECK(v.cause == reason::mailbox_full);
    CHECK(v.traits().name == "mailbox_full");
    CHECK(c.classify("message expired after 5 days").cause == reason::none);
    CHECK(c.classify("451 message expired after 5 days").cause == reason::none);
}

TEST_CASE("what is delayed is soft, even where no code says so") {
    CHECK(built_in().classify(delivery::unanswered("still waiting")).category == category::soft);
    CHECK(built_in().classify(delivery{.outcome = outcome::failed, .text = "still waiting"}).category ==
          category::unknown);
}

TEST_CASE("a note is heard where the text does not tell why") {
    const auto with_note = [](std::string_view text, std::string_view note) {
        delivery d = delivery::from_reply(reply::parse(text));
        d.note = note;
        return built_in().classify(d);
    };
    const verdict told = with_note("554 Service unavailable", "mail.local: unknown user: ann");
    CHECK(told.reason == reason::mailbox_unknown);
    CHECK(told.code_class == code_class::permanent);
    CHECK(told.category == category::hard);
    CHECK(told.matched == "unknown user");
    CHECK(with_note("550 5.2.2 no", "unknown user: ann").reason == reason::mailbox_full);
    CHECK(with_note("550 mailbox full", "unknown user: ann").reason == reason::mailbox_full);
    CHECK(with_note("451 later", "unknown user: ann").category == category::soft);
    CHECK(with_note("550 no", "good morning").reason == reason::undetermined);
    CHECK(with_note("250 ok", "unknown user: ann").reason == reason::none);
    const verdict expired = with_note("Message expired", "Connection refused");
    CHECK(expired.reason == reason::expired);
    CHECK(expired.cause == reason::network_failure);
}

TEST_CASE("of a text that matches more rules than are kept the first are judged") {
    rule_set set = rule_set::empty();
    std::vector<std::string> names(300);
    std::vector<std::string> patterns(300);
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = std::string("r").append(std::to_string(i));
        patterns[i] = std::string("w").append(std::to_string(i)).append("x");
        text += patterns[i] + " ";
        REQUIRE_FALSE(set.add({.name = names[i], .reason = reason::greylisted, .pattern = patterns[i]}));
    }
    REQUIRE_FALSE(set.add({"stronger", reason::spam_content, "two words", "", {}, rule_weight::decisive}));
    const classifier c(std::move(set));
    CHECK(rule_for(c, text) == "r0");
    CHECK(rule_for(c, text + "two words") == "r0");
    CHECK(rule_for(c, "two words " + text) == "stronger");
}
