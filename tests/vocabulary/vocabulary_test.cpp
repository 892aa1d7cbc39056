// What all vocabularies have in common: each word is found, each failure has a word, and what a translation forgets is
// told exactly. What each word means is the matter of the tests of each.
#include <mailbounce/vocabulary/all.hpp>

#include <cctype>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

// The systems that have tables, and all.
using tables =
    std::tuple<powermta_category, kumomta_class, sparkpost_code, ses_bounce, sendgrid_classification, mailgun_failure,
               postmark_bounce, mailjet_error, zonemta_category, sisimai_reason, bmh_category, spotler_subtype>;
using vocabularies = decltype(std::tuple_cat(
    std::declval<tables>(), std::declval<std::tuple<zoho_bounce, haihai_error, benchmark_cause, delivery_code>>()));

constexpr code_class classes[] = {code_class::none, code_class::transient, code_class::permanent};
constexpr category categories[] = {category::soft, category::hard, category::unknown};

std::vector<reason> failures() {
    std::vector<reason> all;
    for (std::size_t i = 1; i < reason_count; ++i) all.push_back(static_cast<reason>(i));
    return all;
}

template <class Word>
std::vector<Word> words() {
    std::vector<Word> all;
    for (std::size_t i = 0; i < Word::count; ++i) all.push_back(Word::at(i));
    return all;
}

template <>
std::vector<zoho_bounce> words<zoho_bounce>() {
    std::vector<zoho_bounce> all;
    for (std::size_t i = 0; i < zoho_bounce_count; ++i) all.push_back(static_cast<zoho_bounce>(i));
    return all;
}

template <>
std::vector<haihai_error> words<haihai_error>() {
    return {haihai_error::none, haihai_error::temporary, haihai_error::permanent, haihai_error::unknown};
}

template <>
std::vector<benchmark_cause> words<benchmark_cause>() {
    return {benchmark_cause::recipient_security, benchmark_cause::carrier_block, benchmark_cause::block_list};
}

template <>
std::vector<delivery_code> words<delivery_code>() {
    return {delivery_codes.begin(), delivery_codes.end()};
}

// All that a verdict on a failure may say.
template <class Check>
void for_each_failure(Check check) {
    for (const reason r : failures())
        for (const category g : categories)
            for (const code_class c : classes) check(verdict{.reason = r, .category = g, .code_class = c});
}

// What a word's table says of it, the system's own opinion included.
template <class Table>
const detail::word_row& row_of(system_word<Table> word) {
    return Table::rows[word.row()];
}

bool soft_against_hard(category a, category b) { return a != category::none && b != category::none && a != b; }
bool now_against_forever(code_class a, code_class b) {
    return a != b && a != code_class::none && b != code_class::none;
}

// How good a word is for a failure, the better the greater; none if it says nothing of it. Written anew, and otherwise
// than in the library: as a list of what is asked, in turn.
using quality = std::tuple<bool, bool, int, bool, bool>;
template <class Word>
std::optional<quality> quality_of(Word word, const verdict& v) {
    if (word.kind() != word_kind::failure) return std::nullopt;
    const auto& row = row_of(word);
    const bool is_general = word.reasons().contains(reason::undetermined) &&
                            (word.reason() == reason::undetermined || row.category != category::hard);
    if (!word.reasons().contains(v.reason) && !is_general) return std::nullopt;
    const int names = word.reason() == v.reason ? 2 : word.reasons().contains(v.reason) ? 1 : 0;
    return quality(!soft_against_hard(row.category, v.category), !now_against_forever(row.code_class, v.code_class),
                   names, row.category == v.category, row.code_class == v.code_class);
}

}  // namespace

static_assert(to_string(word_kind::none) == "none" && to_string(word_kind::other) == "other");
static_assert(to_string(word_kind::auto_reply) == "auto_reply" && to_string(word_kind::failure) == "failure");
static_assert(to_string(loss::kind) == "kind" && to_string(loss::word) == "word");
static_assert(to_string(loss::code_class) == "code_class" && to_string(loss::category) == "category");

// A platform that read SES's words and goes on with PowerMTA's, or the other way.
static_assert(translate<powermta_category>(ses_bounce("Transient/MailboxFull")).word ==
              powermta_category("quota-issues"));
static_assert(translate<powermta_category>(ses_bounce("Transient/MailboxFull")).loss == loss_set{loss::code_class});
static_assert(translate<ses_bounce>(powermta_category("quota-issues")).word == ses_bounce("Transient/MailboxFull"));
static_assert(translate<ses_bounce>(powermta_category("spam-related")).loss ==
              loss_set{loss::reason, loss::code_class, loss::word});
static_assert(translate<sparkpost_code>(kumomta_class("AutoReply")).word == sparkpost_code::of(60));
static_assert(translate<sparkpost_code>(kumomta_class("AutoReply")).exact());

// What no failure is has no word in many systems.
static_assert(!translate<powermta_category>(kumomta_class("AutoReply")).word);
static_assert(translate<powermta_category>(kumomta_class("AutoReply")).heard == meaning{});
static_assert(translate<powermta_category>(kumomta_class("AutoReply")).loss == loss_set{loss::kind, loss::word});
static_assert(!translate<powermta_category>(verdict{}).word);
static_assert(translate<sisimai_reason>(verdict{}).word == sisimai_reason("delivered"));

// A verdict in a system's words. Spam under 554 is no fault of the address, and no system hears that it is.
constexpr verdict spam{.reason = reason::spam_content, .category = category::soft, .code_class = code_class::permanent};
static_assert(translate<ses_bounce>(spam).word == ses_bounce("Transient/ContentRejected"));
static_assert(translate<ses_bounce>(spam).loss == loss_set{loss::reason, loss::code_class});
static_assert(translate<sparkpost_code>(spam).word == sparkpost_code("Spam Content"));
static_assert(translate<sparkpost_code>(spam).loss == loss_set{loss::code_class});

// Hard is what counts, where a system says it: an unknown user under a transient code is not called hard.
constexpr verdict doubtful{
    .reason = reason::mailbox_unknown, .category = category::soft, .code_class = code_class::transient};
static_assert(translate<ses_bounce>(doubtful).word == ses_bounce("Transient/General"));
static_assert(translate<ses_bounce>(doubtful).loss == loss_set{loss::reason});
static_assert(translate<mailgun_failure>(doubtful).word == mailgun_failure("temporary/generic"));
static_assert(translate<powermta_category>(doubtful).word == powermta_category("bad-mailbox"));
static_assert(translate<powermta_category>(doubtful).loss == loss_set{loss::category, loss::code_class});

// An expired message is told by its word if there is one, and the cause is forgotten; else by its cause.
constexpr verdict full_until_expired =
    expired_after({.reason = reason::mailbox_full, .category = category::soft, .code_class = code_class::transient});
static_assert(translate<kumomta_class>(full_until_expired).word == kumomta_class("MessageExpired"));
static_assert(translate<kumomta_class>(full_until_expired).loss == loss_set{loss::cause, loss::code_class});
static_assert(translate<ses_bounce>(full_until_expired).word == ses_bounce("Transient/MailboxFull"));
static_assert(translate<ses_bounce>(full_until_expired).loss == loss_set{loss::reason});
static_assert(translate<zonemta_category>(full_until_expired).word == zonemta_category("capacity"));
static_assert(translate<zonemta_category>(verdict{.reason = reason::expired, .category = category::soft}).word ==
              zonemta_category("network"));

// Values of one system are compared, and have an order.
static_assert(powermta_category("other") == powermta_category("OTHER"));
static_assert(powermta_category::at(0) < powermta_category::at(1));
static_assert(std::is_trivially_copyable_v<powermta_category> && sizeof(powermta_category) == 1);

TEMPLATE_LIST_TEST_CASE("vocabulary: each word is found by its text, in whatever case, and by its number", "", tables) {
    std::set<std::string> texts;
    std::set<int> numbers;
    for (const TestType word : words<TestType>()) {
        CAPTURE(word.text());
        CHECK(TestType::parse(word.text()) == word);
        std::string changed(word.text());
        for (char& c : changed) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        CHECK(TestType::parse(changed) == word);
        CHECK(texts.insert(changed).second);
        CHECK(to_string(word) == word.text());
        CHECK(TestType::at(word.row()) == word);
        if (word.code() == 0) continue;
        CHECK(word.code() > 0);
        CHECK(numbers.insert(word.code()).second);
        CHECK(TestType::of(word.code()) == word);
        CHECK(TestType::parse(std::to_string(word.code())) == word);
    }
}

TEMPLATE_LIST_TEST_CASE("vocabulary: what is no word is none", "", tables) {
    for (const std::string_view text :
         {"", " ", "0", "-1", "00", "nothing of the kind", "4294967306", "99999999999999"})
        CHECK_FALSE(TestType::parse(text));
    CHECK_FALSE(TestType::of(0));
    CHECK_FALSE(TestType::of(-1));
    CHECK_FALSE(TestType::of(999));
    CHECK_FALSE(TestType::parse("", ""));
    CHECK_FALSE(TestType::parse("other", "other"));
    for (const TestType word : words<TestType>()) {
        CHECK_FALSE(TestType::parse(std::string(word.text()) + " "));
        CHECK_FALSE(TestType::parse(word.text().substr(1)));
    }
}

TEMPLATE_LIST_TEST_CASE("vocabulary: a failure has a reason and a category, what is none has neither", "", tables) {
    for (const TestType word : words<TestType>()) {
        CAPTURE(word.text());
        const verdict v = verdict_of(word);
        const meaning m = meaning_of(word);
        CHECK(v.reason == word.reason());
        CHECK(m == meaning{word.kind(), v.reason, reason::none, v.category, v.code_class});
        const bool is_failure = word.kind() == word_kind::failure;
        CHECK((v.reason != reason::none) == is_failure);
        CHECK((v.category != category::none) == is_failure);
        CHECK(word.reasons().contains(word.reason()) == is_failure);
        CHECK_FALSE(word.reasons().contains(reason::none));
        const bool says_why = is_failure && v.reason != reason::undetermined;
        CHECK((v.evidence == evidence_strength::provider_code) == says_why);

        // Where the system calls a word neither hard nor soft, it is what this library calls it.
        const category own = row_of(word).category;
        if (is_failure) CHECK(v.category == (own != category::none ? own : category_table{}(v.reason, v.code_class)));
    }
}

TEMPLATE_LIST_TEST_CASE("vocabulary: each failure has a word, and no other word of the system says it better", "",
                        tables) {
    const auto all = words<TestType>();
    for_each_failure([&](const verdict& v) {
        CAPTURE(to_string(v.reason), to_string(v.category), to_string(v.code_class));
        const auto told = translate<TestType>(v);
        REQUIRE(told.word);
        const auto best = quality_of(*told.word, v);
        REQUIRE(best);
        for (const TestType other : all) {
            const auto its = quality_of(other, v);
            if (its) CHECK((*its < *best || (*its == *best && !(other < *told.word))));
        }
    });
}

TEMPLATE_LIST_TEST_CASE("vocabulary: a system that calls words hard has none of them for what is soft", "", tables) {
    bool calls_words_hard = false;
    for (const TestType word : words<TestType>()) calls_words_hard |= row_of(word).category == category::hard;
    for_each_failure([&](const verdict& v) {
        CAPTURE(to_string(v.reason), to_string(v.code_class));
        if (calls_words_hard && v.category == category::soft)
            CHECK(translate<TestType>(v).heard.category != category::hard);
    });
}

TEMPLATE_LIST_TEST_CASE("vocabulary: verdict to word to verdict is the same verdict, but for what the loss says", "",
                        vocabularies) {
    for_each_failure([&](const verdict& v) {
        CAPTURE(to_string(v.reason), to_string(v.category), to_string(v.code_class));
        const auto told = translate<TestType>(v);
        CHECK(told.said == meaning_of(v));
        const meaning heard = told.word ? meaning_of(*told.word) : meaning{};
        CHECK(told.heard == heard);
        CHECK(told.loss.contains(loss::kind) == (heard.kind != word_kind::failure));
        CHECK(told.loss.contains(loss::reason) == (heard.reason != v.reason));
        CHECK(told.loss.contains(loss::category) == (heard.category != v.category));
        CHECK(told.loss.contains(loss::code_class) == (heard.code_class != v.code_class));
        CHECK_FALSE(told.loss.contains(loss::cause));
        CHECK_FALSE(told.loss.contains(loss::word));
        CHECK(told.exact() == (heard == meaning_of(v)));
    });
}

TEMPLATE_LIST_TEST_CASE("vocabulary: the cause of what expired is forgotten unless it is told as the reason", "",
                        vocabularies) {
    for (const reason cause : failures()) {
        if (cause == reason::expired) continue;
        CAPTURE(to_string(cause));
        const verdict v =
            expired_after({.reason = cause, .category = category::soft, .code_class = code_class::transient});
        const auto told = translate<TestType>(v);
        CHECK(told.loss.contains(loss::cause) == (told.heard.reason != cause));
        CHECK(told.loss.contains(loss::reason) == (told.heard.reason != reason::expired));
    }
}

TEMPLATE_LIST_TEST_CASE("vocabulary: word to meaning to word is the same word, unless the loss says that it is not", "",
                        vocabularies) {
    for (const TestType word : words<TestType>()) {
        const auto again = translate<TestType>(word);
        const bool is_same = again.word && *again.word == word;
        CHECK(again.exact() == is_same);
        CHECK(again.loss.contains(loss::word) == !is_same);
        if (is_same) CHECK(again.heard == again.said);
    }
}

namespace {

// From one system to another: the loss is what a look at both meanings finds, and at the way back.
template <class From, class To>
void check_pair() {
    for (const From& word : words<From>()) {
        CAPTURE(vocabulary<From>::name, vocabulary<To>::name);
        const auto told = translate<To>(word);
        const meaning said = meaning_of(word);
        const meaning heard = told.word ? meaning_of(*told.word) : meaning{};
        CHECK(told.said == said);
        CHECK(told.heard == heard);

        // The way back is found by asking for each of the words whether it would be the one.
        bool comes_back = false;
        for (const From& candidate : words<From>())
            comes_back |= candidate == word && vocabulary<From>::word_of(heard) == std::optional<From>(candidate);

        std::set<loss> expected;
        if (said.kind != heard.kind) expected.insert(loss::kind);
        if (said.reason != heard.reason) expected.insert(loss::reason);
        if (said.category != heard.category) expected.insert(loss::category);
        if (said.code_class != heard.code_class) expected.insert(loss::code_class);
        if (!comes_back) expected.insert(loss::word);
        std::set<loss> got;
        for (const loss l : {loss::kind, loss::reason, loss::cause, loss::category, loss::code_class, loss::word})
            if (told.loss.contains(l)) got.insert(l);
        CHECK(got == expected);
    }
}

template <class From, class... To>
void check_pairs(const std::tuple<To...>*) {
    (check_pair<From, To>(), ...);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("vocabulary: between any two systems the loss is exact", "", vocabularies) {
    check_pairs<TestType>(static_cast<const vocabularies*>(nullptr));
}

namespace {

template <class... Word>
std::set<std::string_view> names_of(const std::tuple<Word...>*) {
    return {vocabulary<Word>::name...};
}

}  // namespace

TEST_CASE("vocabulary: each system has a name of its own") {
    CHECK(names_of(static_cast<const vocabularies*>(nullptr)).size() == std::tuple_size_v<vocabularies>);
}
