// What the page counts, and how it says it.
#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "cli/page/page.hpp"
#include "cli/page/rule_draft.hpp"

using namespace mailbounce;

namespace {

const classifier& judge() {
    static const classifier c;
    return c;
}

const instant monday = start_of_day(2026, 11, 16);

// A delivery to somebody, by what was said of it; for 250, it was delivered.
void add(cli::figures& to, std::string_view whom, std::string_view said, seconds after = {},
         std::string_view host = {}) {
    reported_delivery told{.delivery = delivery::from_reply(reply::parse(said), phase::none, host),
                           .final_recipient = whom};
    told.delivery.at = monday + after;
    to.add({told, judge().classify(told.delivery)});
}

std::size_t count(std::string_view text, std::string_view what) {
    std::size_t n = 0;
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++n;
    return n;
}

}  // namespace

TEST_CASE("page: an address is stopped by three failures in a row, or at once by what says enough") {
    cli::figures of;
    for (int i = 0; i < 3; ++i) add(of, "gone@example.com", "550 5.1.1 User unknown", hours(i));
    for (int i = 0; i < 2; ++i) add(of, "back@example.com", "550 5.1.1 User unknown", hours(i));
    add(of, "back@example.com", "250 ok", hours(2));
    add(of, "back@example.com", "550 5.1.1 User unknown", hours(3));
    for (int i = 0; i < 9; ++i) add(of, "fine@example.com", "550 5.7.1 blocked using dnsbl.example.org", hours(i));
    for (int i = 0; i < 9; ++i) add(of, "slow@example.com", "450 4.2.0 Greylisted", hours(i));
    add(of, "sold@example.com", "550 5.7.17 Mailbox owner has changed");
    of.add(feedback{.type = feedback_type::abuse, .recipient = "cross@Example.com"});
    of.add(feedback{.type = feedback_type::not_spam, .recipient = "kind@example.com"});
    of.finish();

    const auto is_stopped = [&](std::string_view whom) {
        const auto found = of.addresses.find(whom);
        return found != of.addresses.end() && !of.stops(found->second).empty();
    };
    CHECK(is_stopped("gone@example.com"));
    CHECK_FALSE(is_stopped("back@example.com"));
    CHECK_FALSE(is_stopped("fine@example.com"));
    CHECK_FALSE(is_stopped("slow@example.com"));
    CHECK(is_stopped("sold@example.com"));
    CHECK(is_stopped("cross@example.com"));
    CHECK_FALSE(is_stopped("kind@example.com"));

    const cli::stop_counts n = cli::count_stopped(of);
    CHECK(n.to_stop == 3);
    CHECK(n.on_the_way == 1);
    CHECK(n.held == 0);
    CHECK(of.complaints == 1);
    CHECK(of.first == monday);
    CHECK(of.last == monday + hours(8));
}

TEST_CASE("page: a destination that takes nothing stops nobody") {
    cli::figures of;
    for (int round = 0; round < 3; ++round)
        for (int i = 0; i < 10; ++i)
            add(of, std::string("user").append(std::to_string(i)).append("@down.test"), "550 5.1.1 User unknown",
                hours(round), "mx.down.test");
    SECTION("where deliveries are told of") {
        add(of, "ann@example.com", "250 ok", {}, "mx.example.com");
        of.finish();
        CHECK(of.destinations.at("down.test").takes_nothing);
        CHECK_FALSE(of.destinations.at("example.com").takes_nothing);
        CHECK(cli::count_stopped(of).held == 10);
        CHECK(cli::count_stopped(of).to_stop == 0);
    }
    SECTION("not where only failures are") {
        of.finish();
        CHECK_FALSE(of.destinations.at("down.test").takes_nothing);
        CHECK(cli::count_stopped(of).to_stop == 10);
    }
    SECTION("not where it took something") {
        add(of, "ann@down.test", "250 ok", {}, "mx.down.test");
        of.finish();
        CHECK_FALSE(of.destinations.at("down.test").takes_nothing);
        CHECK(cli::count_stopped(of).to_stop == 10);
    }
}

TEST_CASE("page: a destination is the domain of the host that answered, else that of the recipient") {
    cli::figures of;
    add(of, "ann@example.com", "550 no", {}, "MX1.mail.Example.NET");
    add(of, "ann@Example.COM", "550 no");
    add(of, "ann@example.com", "550 no", {}, "192.0.2.1");
    add(of, "ann@example.com", "550 no", {}, "localhost");
    add(of, "ann", "550 no");
    CHECK(of.destinations.size() == 2);
    CHECK(of.destinations.at("example.net").failed.total() == 1);
    CHECK(of.destinations.at("example.com").failed.total() == 3);
}

TEST_CASE("page: steps of time grow with the span, and none is lost") {
    cli::time_bins bins;
    std::size_t added = 0;
    for (int i = 0; i < 20000; ++i, ++added) bins.add(monday + hours(i * 7), category::soft);
    bins.add(instant(-1), category::hard);
    bins.add(start_of_day(9999, 12, 31), category::unknown);
    CHECK(bins.bins().size() <= 4096);
    bins.fit(100);
    CHECK(bins.bins().rbegin()->first - bins.bins().begin()->first < 100);
    cli::category_counts all;
    for (const auto& [number, counts] : bins.bins()) all += counts;
    CHECK(all.soft == added);
    CHECK(all.hard == 1);
    CHECK(all.unknown == 1);

    cli::time_bins hour;
    hour.add(instant(-1), category::soft);
    hour.add(instant(0), category::soft);
    hour.add(instant(3599), category::soft);
    CHECK(hour.bins().size() == 2);
    CHECK(hour.bins().at(-1).soft == 1);
    CHECK(hour.bins().at(0).soft == 2);
}

TEST_CASE("page: figures") {
    CHECK(cli::grouped(0) == "0");
    CHECK(cli::grouped(999) == "999");
    CHECK(cli::grouped(1000) == "1,000");
    CHECK(cli::grouped(1234567) == "1,234,567");

    const cli::figures of;
    cli::html out;
    const cli::page_context page{out, of, cli::japanese_words, language::japanese};
    CHECK(cli::percent(page, 0, 10) == "0%");
    CHECK(cli::percent(page, 1, 1000) == "<1%");
    CHECK(cli::percent(page, 999, 1000) == "99%");
    CHECK(cli::percent(page, 1, 8) == "13%");
    CHECK(cli::percent(page, 10, 10) == "100%");
    CHECK(cli::percent(page, 0, 0) == "0%");

    CHECK(cli::svg_width(1, 3) == "33.33%");
    CHECK(cli::svg_width(1, 16) == "6.25%");
    CHECK(cli::svg_width(1, 50) == "2.00%");
    CHECK(cli::svg_width(3, 3) == "100.00%");

    CHECK(cli::round_number(1) == 1);
    CHECK(cli::round_number(3) == 4);
    CHECK(cli::round_number(81) == 100);
    CHECK(cli::round_number(100) == 100);

    CHECK(cli::start_of("short", 5) == "short");
    CHECK(cli::start_of("longer", 5) == "lo...");
    const std::string marks = "e" + [] {
        std::string text;
        for (int i = 0; i < 1000; ++i) text += "\xCC\x81";
        return text;
    }();
    CHECK(cli::start_of(marks, 10).size() < 50);
}

TEST_CASE("page: a sentence puts its pieces where the language has them") {
    cli::html out;
    cli::say(out, "{2} of {1}, < {3}", {cli::number(1200), cli::number(3), {cli::piece::foreign, "a&b"}});
    CHECK(out.text() == "<data value=\"3\">3</data> of <data value=\"1200\">1,200</data>, &lt; <bdi>a&amp;b</bdi>");
}

TEST_CASE("page: the drafts of rules decide what they were made from") {
    for (const char* const answer :
         {"550 computer says no", "550 5.7.1 <ann@example.com>: gone fishing until the tide turns (ABC123x99)",
          "host mx.example.com[192.0.2.1] said: 554 can't touch this \"pipe\" (in reply to RCPT TO command)",
          "550 \xE6\x97\xA5\xE6\x9C\xAC sorry"}) {
        const std::string line = cli::draft_rule(answer);
        CAPTURE(answer, line);
        REQUIRE_FALSE(line.empty());
        CHECK(line.find("ann@") == std::string::npos);
        std::string filled = line;
        filled.replace(filled.find("undetermined"), 12, "mailbox_disabled");
        rule_set rules;
        REQUIRE_FALSE(rules.add_text(filled));
        CHECK(classifier(std::move(rules)).classify(answer).reason == reason::mailbox_disabled);
    }
    CHECK(cli::draft_rule("550").empty());
    CHECK(cli::draft_rule("554 the is a").empty());
    CHECK(cli::draft_rule("").empty());
}

TEST_CASE("page: hostile mail stays text, and lists are cut") {
    cli::figures of;
    of.files = 1;
    of.first_file = "<img src=x onerror=alert(1)>";
    const std::string attack = "\"><script>alert(1)</script><!--\x1B[31m\xE2\x80\xAE\xFF";
    for (int i = 0; i < 300; ++i) {
        const std::string tag = std::to_string(i) + attack;
        const std::string whom = std::string("a").append(tag).append("@").append(tag).append(".test");
        for (int k = 0; k < 3; ++k) add(of, whom, "550 5.1.1 User unknown " + attack, hours(i), attack + ".test");
        std::string word = "zq";
        for (int n = i + 1; n > 0; n /= 20) word += static_cast<char>('a' + n % 20);
        add(of, whom, "550 " + word + " " + attack, hours(i));
    }
    of.finish();
    for (const language in : {language::english, language::japanese}) {
        const std::string page = cli::page_of(of, in);
        CHECK(page.find("<script") == std::string::npos);
        CHECK(page.find("<img") == std::string::npos);
        CHECK(page.find("<!--") == std::string::npos);
        CHECK(page.find_first_of("\x1B\xFF") == std::string::npos);
        CHECK(page.find("\xE2\x80\xAE") == std::string::npos);
        CHECK(page.find("&lt;script&gt;") != std::string::npos);
        CHECK(count(page, "<bdi>") == count(page, "</bdi>"));
        CHECK(page.size() < 400000);
        CHECK(page == cli::page_of(of, in));
    }
}
