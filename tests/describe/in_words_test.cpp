// What policies make of an address, in words.
#include <mailbounce/describe/in_words.hpp>

#include <mailbounce/policy/presets.hpp>
#include <mailbounce/utf8_source.hpp>

#include <string>
#include <vector>

#include "catch.hpp"

using namespace mailbounce;

namespace {

constexpr instant day(int n) { return start_of_day(2026, 11, n); }

event failure(int on, reason r = reason::mailbox_unknown, category c = category::hard) {
    return {.reason = r, .category = c, .code_class = code_class::permanent, .at = day(on)};
}

std::string told(const std::vector<event>& events, const suppression& policy, language in = language::english) {
    return in_words(explain(events, policy, day(28)), policy, day(28), in);
}

}  // namespace

TEST_CASE("an address that gets mail: how many more failures would stop it") {
    CHECK(told({}, {}) == "Mail to the address goes on. More failures that would stop it: 3.");
    CHECK(told({failure(1)}, {}) == "Mail to the address goes on. More failures that would stop it: 2.");
    CHECK(told({failure(1)}, thresholds::detailed(2, 3, 3)) ==
          "Mail to the address goes on. More failures that would stop it: 1 hard or 3 soft or 3 unknown.");
    CHECK(told({failure(1)}, thresholds::detailed(2, 3, 3), language::japanese) ==
          "配信を継続しています。配信停止までの残り回数：ハードバウンス1回、またはソフトバウンス3回、"
          "または判定不能エラー3回。");
    CHECK(told({}, suppression{.limits = {.hard = 2}, .score = {}}) ==
          "Mail to the address goes on. More failures that would stop it: 2 hard.");
    CHECK(told({}, suppression{.score = {}}) == "Mail to the address goes on. No number of failures stops it.");
}

TEST_CASE("an address that is stopped: since when, by what, and the last reason") {
    CHECK(
        told({failure(1), failure(2)}, thresholds::detailed(2, 3, 3)) ==
        "Mail to the address was stopped on 2026-11-02 00:00 UTC. The number of hard failures in a row reached 2; the "
        "limit is 2. The last: the mailbox does not exist.");
    CHECK(told({failure(1), failure(2)}, thresholds::detailed(2, 3, 3).cumulative(), language::japanese) ==
          "2026-11-02 00:00（UTC）に配信を停止しました。ハードバウンスが累計2回となり、上限の2回に達しました。"
          "直近のエラー：宛先のメールアドレスが存在しません。");
    CHECK(told({failure(1), failure(2), failure(3)}, {})
              .find("The number of failures in a row reached 3; the limit is 3.") != std::string::npos);
    const auto soft = [](int on) { return failure(on, reason::mailbox_full, category::soft); };
    CHECK(told({soft(1), soft(2), soft(3)}, thresholds::detailed(2, 3, 3)).find("soft failures in a row reached 3") !=
          std::string::npos);
}

TEST_CASE("each rule of a policy has its words") {
    const auto is_told = [](const suppression& policy, std::string_view words) {
        return told({failure(1), failure(2), failure(3)}, policy).find(words) != std::string::npos;
    };
    CHECK(is_told({.at_once = reason::mailbox_unknown}, "One such failure is enough: the mailbox does not exist."));
    CHECK(is_told({.score = {.hard = 2, .stop = 5}}, "The score of the failures reached 6; the limit is 5."));
    CHECK(is_told({.score = {}, .window = {.count = 3, .within = days(60)}},
                  "The number of failures within 60 days reached 3; the limit is 3."));
    CHECK(is_told({.score = {}, .window = {.count = 2, .within = hours(36)}}, "within 36 hours reached 2"));
    event coded = failure(1);
    coded.code = 551_reply;
    CHECK(told({coded}, suppression{.codes_at_once = {551}}).find("One failure with this reply code is enough") !=
          std::string::npos);
}

TEST_CASE("marks are told beside failures") {
    const std::vector<event> events{failure(1), {.kind = event_kind::complaint, .at = day(2)}};
    CHECK(told(events, {}) == "Mail to the address is stopped: the recipient reported a message as spam.");
    CHECK(told(events, {}, language::japanese) == "配信停止中です：受信者から迷惑メールとして報告されました。");
    CHECK(told({failure(1), failure(2), failure(3), {.kind = event_kind::unsubscribe, .at = day(4)}}, {})
              .ends_with("The last: the mailbox does not exist. Mail to the address is stopped: the recipient wants no "
                         "more mail."));
}

TEST_CASE("every preset is told in whole sentences") {
    const std::vector<event> events{failure(1), failure(3),  failure(5),  failure(7),
                                    failure(9), failure(12), failure(14), failure(16)};
    for (const preset* p : presets::all)
        for (const language in : {language::english, language::japanese})
            for (std::size_t n = 0; n <= events.size(); ++n) {
                const std::string text =
                    told({events.begin(), events.begin() + static_cast<std::ptrdiff_t>(n)}, p->policy, in);
                CAPTURE(p->name, text);
                CHECK(text.ends_with(in == language::english ? "." : "。"));
                CHECK(text.find_first_of("{}[]") == std::string::npos);
                CHECK(text.find("  ") == std::string::npos);
                CHECK(text.find("..") == std::string::npos);
            }
}

TEST_CASE("a comparison of policies, and a setting that is outside its range") {
    CHECK(in_words(policy_comparison{1, 2, 3, 4}) ==
          "Stopped by both policies: 2; by neither: 1; only by the first: 3; only by the second: 4.");
    CHECK(in_words(policy_comparison{1, 2, 3, 4}, language::japanese).find("両方のポリシーで2件") != std::string::npos);
    const auto wrong = thresholds::checked_detailed(4, 1, 1);
    REQUIRE_FALSE(wrong);
    CHECK(in_words(wrong.error()) == "The limit of permanent failures is 4, and must be 1 to 3.");
    CHECK(in_words(wrong.error(), language::japanese) ==
          "恒久的なエラーの回数の上限は1から3の範囲で指定してください（指定値：4）。");
    CHECK(in_words(threshold_error{}).empty());
}
