// Notifications of Amazon SES, on their own and in SNS's envelope, by the fields of the SES Developer Guide.
#include <mailbounce/report/formats/notification.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;
using detail::append_unescaped;
using detail::is_notification;
using detail::json_value;

namespace {

std::string unescaped(std::string_view text) {
    std::string out = "before ";
    append_unescaped(text, out);
    REQUIRE(out.starts_with("before "));
    return out.substr(7);
}

// A notification that was read, and what its views lie in.
struct reading {
    explicit reading(std::string_view text) { detail::notification_reader(decoder, recipients, told).read(text); }

    [[nodiscard]] std::vector<detail::recipient_evidence> all() const { return {recipients.begin(), recipients.end()}; }

    detail::text_decoder decoder{};
    detail::recipient_list recipients{};
    report told{};
};

// As SNS mails it: a string in an object.
std::string wrapped(std::string_view json) {
    std::string out = "{\n  \"Type\" : \"Notification\",\n  \"MessageId\" : \"sns-id\",\n  \"Message\" : \"";
    for (const char c : json) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + "\",\n  \"Timestamp\" : \"2026-11-26T10:00:02.000Z\"\n}\n";
}

constexpr std::string_view mail =
    R"("mail":{"timestamp":"2026-11-26T09:59:59.000Z","messageId":"0100-abc-000000","source":"news@example.org",)"
    R"("destination":["ann@example.net","bob@example.net","cid@example.net"],"headers":[{"name":"Subject","value":"{News}"}]})";

const std::string bounce =
    R"({"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bounceSubType":"General","bouncedRecipients":[)"
    R"({"emailAddress":"ann@example.net","action":"failed","status":"5.1.1",)"
    R"("diagnosticCode":"smtp; 550 5.1.1 <ann@example.net>: \"ann\" is unknown"},)"
    R"({"status":"5.2.2","diagnosticCode":"552 5.2.2 Mailbox full","action":"failed","emailAddress":"Bob <bob@example.net>"}],)"
    R"("timestamp":"2026-11-26T10:00:00.000Z","feedbackId":"0100-def","remoteMtaIp":"192.0.2.1",)"
    R"("reportingMTA":"dsn; a1-2.smtp-out.example.com"},)" +
    std::string(mail) + "}";

const std::string delayed =
    R"({"eventType":"DeliveryDelay",)" + std::string(mail) +
    R"(,"deliveryDelay":{"timestamp":"2026-11-26T10:00:00.000Z","delayType":"TransientCommunicationFailure",)"
    R"("expirationTime":"2026-11-26T22:00:00.000Z","delayedRecipients":[{"emailAddress":"ann@example.net",)"
    R"("status":"4.4.1","diagnosticCode":"smtp; 421 4.4.1 Unable to connect to remote host"}]}})";

const std::string complaint =
    R"({"notificationType":"Complaint","complaint":{"userAgent":"ExampleLoop/1.0","complainedRecipients":[)"
    R"({"emailAddress":"bob@example.net"}],"complaintFeedbackType":"abuse","arrivalDate":"2026-11-26T08:00:00.000Z",)"
    R"("timestamp":"2026-11-26T10:00:00.000Z","feedbackId":"0100-ghi"},)" +
    std::string(mail) + "}";

const std::string delivered =
    R"({"notificationType":"Delivery",)" + std::string(mail) +
    R"(,"delivery":{"timestamp":"2026-11-26T10:00:00.000Z","processingTimeMillis":546,"recipients":["ann@example.net",)"
    R"("bob@example.net"],"smtpResponse":"250 ok:  Message 111 accepted","remoteMtaIp":"192.0.2.1",)"
    R"("reportingMTA":"a1-2.smtp-out.example.com"}})";

const std::string* const all_forms[] = {&bounce, &delayed, &complaint, &delivered};

}  // namespace

static_assert(is_notification("{\"notificationType\":\"Bounce\"}"));
static_assert(is_notification(" \r\n{ \"eventType\" : \"Bounce\" }\n"));
static_assert(is_notification("{\"Message\":\"{\\\"notificationType\\\":\\\"Bounce\\\"}\"}"));
static_assert(!is_notification(""));
static_assert(!is_notification("{}"));
static_assert(!is_notification("{\"Message\":\"hello\"}"));
static_assert(!is_notification("A text about notificationType {"));

static_assert(json_value("{\"a\":\"x\",\"b\":\"y\"}", "b") == "y");
static_assert(json_value("{ \"a\" :\r\n \"x\" }", "a") == "x");
static_assert(json_value("{\"a\":12,\"b\":true}", "a") == "12");
static_assert(json_value("{\"a\":12,\"b\": true }", "b") == "true");
static_assert(json_value("{\"a\":[1,2]}", "a") == "[1", "no string, number or word");
static_assert(json_value("{\"a\":{\"b\":\"deep\"}}", "b") == "deep");
static_assert(json_value("{\"a\":\"b\",\"b\":\"y\"}", "b") == "y", "a value of that name is no key");
static_assert(json_value("{\"ab\":\"x\",\"b\":\"y\"}", "b") == "y");
static_assert(json_value("{\"bc\":\"x\",\"b\":\"y\"}", "b") == "y");
static_assert(json_value("{\"a\":\"say \\\"b\\\": no\",\"b\":\"y\"}", "b") == "y", "nor is one in a string");
static_assert(json_value("{\"a\":\"x \\\"q\\\" \\\\\",\"b\":1}", "a") == "x \\\"q\\\" \\\\", "as written");
static_assert(json_value("{\"a\":\"\"}", "a").empty());
static_assert(json_value("{\"a\":\"x\"}", "b").empty());
static_assert(json_value("{\"A\":\"x\"}", "a").empty());
static_assert(json_value("", "a").empty());
static_assert(json_value("a", "a").empty());
static_assert(json_value("\"a\"", "a").empty());
static_assert(json_value("\"a\":", "a").empty());
static_assert(json_value("\"a\":\"x", "a") == "x", "cut");
static_assert(json_value("\"a\":\"x\\", "a") == "x\\");
static_assert(json_value("\"a\":1", "a") == "1");
static_assert(json_value("{\"a\":1,\"a\":2}", "a") == "1");
static_assert(json_value("{\"a\":1,\"a\":2}", "a", 3) == "2");

TEST_CASE("notification: the escapes of JSON strings (RFC 8259 7)") {
    CHECK(unescaped("").empty());
    CHECK(unescaped("plain") == "plain");
    CHECK(unescaped(R"(\"a\" \\ \/)") == R"("a" \ /)");
    CHECK(unescaped(R"(550 no\r\n\tsuch)") == "550 no\n\tsuch");
    CHECK(unescaped(R"(<)") == "<");
    CHECK(unescaped(R"(\u003cann@example.net\u003E)") == "<ann@example.net>");
    CHECK(unescaped(R"(b\u00fccher)") ==
          "b\xc3\xbc"
          "cher");
    CHECK(unescaped(R"(\u4fe1)") == "\xe4\xbf\xa1");
    CHECK(unescaped(R"(\\u003c)") == R"(\u003c)");
    CHECK(unescaped("a\\") == "a\\");
    CHECK(unescaped(R"(\u00)").size() <= 4);
}

TEST_CASE("notification: a bounce") {
    for (const std::string& text : {bounce, wrapped(bounce)}) {
        REQUIRE(is_notification(text));
        const reading r(text);
        CHECK(r.told.kind == report_kind::bounce);
        CHECK(r.told.reporting_mta == "a1-2.smtp-out.example.com");
        CHECK(r.told.original_message_id == "0100-abc-000000");
        const auto all = r.all();
        REQUIRE(all.size() == 2);
        CHECK(all[0].about.final_recipient == "ann@example.net");
        CHECK(all[0].about.action == delivery_action::failed);
        CHECK(all[0].status == "5.1.1"_status);
        CHECK(all[0].words.text() == "550 5.1.1 <ann@example.net>: \"ann\" is unknown");
        CHECK(detail::find_address(all[1].about.final_recipient).address == "bob@example.net");
        CHECK(all[1].status == "5.2.2"_status);
        CHECK(all[1].words.text() == "552 5.2.2 Mailbox full");
    }
}

TEST_CASE("notification: a recipient's address with its name") {
    const reading r(bounce);
    REQUIRE(r.all().size() == 2);
    CHECK(r.all()[1].about.final_recipient == "bob@example.net");
}

TEST_CASE("notification: braces in a reply, before the address") {
    const reading r(R"({"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"status":"5.7.1",)"
                    R"("diagnosticCode":"smtp; 550 5.7.1 {blocked}","emailAddress":"ann@example.net"}]}})");
    REQUIRE(r.all().size() == 1);
    CHECK(r.all()[0].about.final_recipient == "ann@example.net");
    CHECK(r.all()[0].status == "5.7.1"_status);
    CHECK(r.all()[0].words.text() == "550 5.7.1 {blocked}");
}

TEST_CASE("notification: a bounce that tells but the address") {
    const reading r(
        R"({"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"ann@example.net"}]}})");
    REQUIRE(r.all().size() == 1);
    CHECK(r.all()[0].about.final_recipient == "ann@example.net");
    CHECK(r.all()[0].about.action == delivery_action::failed);
    CHECK_FALSE(r.all()[0].status);
    CHECK(r.all()[0].words.empty());
    CHECK(reading(R"({"notificationType":"Bounce","bounce":{"bouncedRecipients":[]}})").all().empty());
}

TEST_CASE("notification: a delay") {
    for (const std::string& text : {delayed, wrapped(delayed)}) {
        const reading r(text);
        CHECK(r.told.kind == report_kind::delay);
        REQUIRE(r.all().size() == 1);
        CHECK(r.all()[0].about.final_recipient == "ann@example.net");
        CHECK(r.all()[0].about.action == delivery_action::delayed);
        CHECK(r.all()[0].status == "4.4.1"_status);
        CHECK(r.all()[0].words.text() == "421 4.4.1 Unable to connect to remote host");
    }
}

TEST_CASE("notification: a complaint") {
    for (const std::string& text : {complaint, wrapped(complaint)}) {
        const reading r(text);
        CHECK(r.told.kind == report_kind::feedback);
        CHECK(r.all().empty());
        REQUIRE(r.told.complaint);
        CHECK(r.told.complaint->type == feedback_type::abuse);
        CHECK(r.told.complaint->recipient == "bob@example.net");
        CHECK(r.told.complaint->user_agent == "ExampleLoop/1.0");
    }
}

TEST_CASE("notification: when the message came that is complained of") {
    const reading r(complaint);
    REQUIRE(r.told.complaint);
    CHECK(r.told.complaint->arrival == parse_instant("2026-11-26T08:00:00Z"));
}

TEST_CASE("notification: a delivery") {
    for (const std::string& text : {delivered, wrapped(delivered)}) {
        const reading r(text);
        CHECK(r.told.kind == report_kind::success);
        CHECK(r.told.reporting_mta == "a1-2.smtp-out.example.com");
        REQUIRE(r.all().size() == 2);  // and not those whom the message was for
        CHECK(r.all()[0].about.final_recipient == "ann@example.net");
        CHECK(r.all()[0].about.action == delivery_action::delivered);
        CHECK(r.all()[0].words.text() == "250 ok:  Message 111 accepted");
        CHECK(r.all()[1].about.final_recipient == "bob@example.net");
    }
}

TEST_CASE("notification: of other events, nothing is told") {
    for (const std::string_view type : {"Send", "Open", "Click", "AmazonSnsSubscriptionSucceeded", ""}) {
        const reading r("{\"eventType\":\"" + std::string(type) + "\"," + std::string(mail) + "}");
        CHECK(r.told.kind == report_kind::other);
        CHECK(r.all().empty());
    }
}

TEST_CASE("notification: wherever it is cut, no more recipients are told than in the whole") {
    for (const std::string* const form : all_forms)
        for (const std::string& whole : {*form, wrapped(*form)}) {
            const std::size_t count = reading(whole).all().size();
            for (std::size_t size = 0; size <= whole.size(); ++size) {
                const std::string text = whole.substr(0, size);  // of its own memory, so that a sanitizer sees its end
                CAPTURE(text);
                REQUIRE(reading(text).all().size() <= count);
            }
        }
}

TEST_CASE("notification: any bytes are read") {
    std::mt19937 random(8259);
    const std::string_view pieces[] = {"{",
                                       "}",
                                       "[",
                                       "]",
                                       ",",
                                       ":",
                                       "\"",
                                       "\\",
                                       "\\\"",
                                       "\\u00",
                                       " ",
                                       "\"notificationType\":\"Bounce\"",
                                       "\"eventType\":\"DeliveryDelay\"",
                                       "\"notificationType\":\"Complaint\"",
                                       "\"notificationType\":\"Delivery\"",
                                       "\\\"notificationType",
                                       "\"bouncedRecipients\":[",
                                       "\"delivery\":{",
                                       "\"recipients\":[",
                                       "\"complainedRecipients\":[",
                                       "delayedRecipients",
                                       "\"emailAddress\":\"ann@example.net\"",
                                       "emailAddress",
                                       "\"status\":\"5.1.1\"",
                                       "\"diagnosticCode\":\"smtp; 550"};
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = random() % 20; n > 0; --n) text += pieces[random() % std::size(pieces)];
        const reading r(text);
        if (r.all().size() > text.size()) {
            CAPTURE(text);
            CHECK(r.all().size() <= text.size());
        }
        CHECK(json_value(text, "status").size() <= text.size());
    }
}
