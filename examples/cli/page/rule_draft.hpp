// A rule for answers that no rule knows, ready to be pasted into a file of rules.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_RULE_DRAFT_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_RULE_DRAFT_HPP

#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace cli {

/// A line that names the words of an answer, without what redact() hides, and `undetermined` where the reason is to be
/// put. It has been tried: it decides this answer. Empty if the answer has no words that a rule could go by.
inline std::string draft_rule(std::string_view answer) {
    constexpr std::size_t most_words = 8;
    const mailbounce::reply said = mailbounce::reply::parse(answer);
    std::string pattern;
    std::size_t words = 0;
    const auto add_words = [&](std::string_view shown) {
        mailbounce::token_reader reader(shown);
        for (auto t = reader.next(); t.kind != mailbounce::token_kind::end && words < most_words; t = reader.next()) {
            if (t.kind != mailbounce::token_kind::word) continue;
            pattern.append(words++ == 0 ? "" : " ").append(t.text);
        }
    };
    mailbounce::redact(mailbounce::unframe(said).words, add_words, [](const mailbounce::token&) {});
    if (pattern.empty()) return {};

    const std::string name = "seen-" + std::string(format(mailbounce::fingerprint_of(answer)).view().substr(0, 8));
    std::string line = name + ": undetermined \"" + pattern + '"';
    mailbounce::rule_set rules;
    if (rules.add_text(line)) return {};
    const mailbounce::classifier judge(std::move(rules));
    return judge.classify(mailbounce::delivery::from_reply(said)).rule == name ? line : std::string();
}

}  // namespace cli

#endif
