// Rules for measuring: patterns that nobody needs, of made-up words and of such as stand in replies.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_TEXTS_RULES_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_TEXTS_RULES_HPP

#include <cstddef>
#include <mailbounce/evidence/tokens.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../random.hpp"
#include "replies.hpp"

namespace benchmark {

/// The words of the forms of replies, of three ASCII letters or more.
inline std::vector<std::string> reply_words() {
    std::set<std::string> words;
    for (const reply_form& form : reply_forms) {
        mailbounce::token_reader reader(form.text);
        for (mailbounce::token t = reader.next(); t.kind != mailbounce::token_kind::end; t = reader.next())
            if (t.kind == mailbounce::token_kind::word && t.plain && t.text.size() > 2) words.emplace(t.text);
    }
    return {words.begin(), words.end()};
}

/// A file of rules with so many patterns of two to five words: one word in two stands in replies, some have
/// alternatives, and before some others may stand.
inline std::string make_rules(std::size_t count, random_numbers& random) {
    const std::vector<std::string> known = reply_words();
    filler values(random);
    const auto word = [&] { return random.below(2) == 0 ? known[random.below(known.size())] : values.fill("{word}"); };
    std::string rules;
    for (std::size_t i = 0; i < count; ++i) {
        rules += "rule-" + std::to_string(i) + ": policy_refused \"" + word();
        for (std::size_t more = 1 + random.below(4); more > 0; --more) {
            rules += random.below(4) == 0 ? " * " : " ";
            rules += word();
            if (random.below(4) == 0) rules += '|' + word();
        }
        rules += "\" order=after\n";
    }
    return rules;
}

}  // namespace benchmark

#endif
