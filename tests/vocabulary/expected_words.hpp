// What the tests of a system's words expect of its table.
#ifndef MAILBOUNCE_TESTS_VOCABULARY_EXPECTED_WORDS_HPP
#define MAILBOUNCE_TESTS_VOCABULARY_EXPECTED_WORDS_HPP

#include <mailbounce/vocabulary/vocabulary.hpp>

#include <cstddef>
#include <string_view>

#include "catch.hpp"

struct expected_word {
    std::string_view text;
    mailbounce::reason reason;
    mailbounce::category category;
    mailbounce::reason_set told{};  // the reasons that are told by this word, under a permanent code
    std::string_view again{};       // the word that it comes back as, where others mean the same; empty: itself
};

// A reason under a permanent code, in a system's words.
template <class Word>
mailbounce::translation<Word> told_under_5yz(mailbounce::reason r) {
    constexpr auto permanent = mailbounce::code_class::permanent;
    return mailbounce::translate<Word>(mailbounce::verdict{
        .reason = r, .category = mailbounce::category_table{}(r, permanent), .code_class = permanent});
}

// The reasons, of all, for which that holds.
template <class Holds>
mailbounce::reason_set reasons_for_which(Holds holds) {
    mailbounce::reason_set set;
    for (std::size_t i = 1; i < mailbounce::reason_count; ++i)
        if (const auto r = static_cast<mailbounce::reason>(i); holds(r)) set = set.with(r);
    return set;
}

// Has the system these words, which mean that and are written for that, and no others?
template <class Word, std::size_t N>
void check_words(const expected_word (&expected)[N]) {
    CHECK(N == Word::count);
    for (const expected_word& e : expected) {
        CAPTURE(e.text);
        const auto word = Word::parse(e.text);
        REQUIRE(word);
        CHECK(word->text() == e.text);
        CHECK(word->reason() == e.reason);
        CHECK(verdict_of(*word).category == e.category);
        CHECK(reasons_for_which([&](mailbounce::reason r) { return told_under_5yz<Word>(r).word == word; }) == e.told);

        const auto again = mailbounce::translate<Word>(*word);
        REQUIRE(again.word);
        CHECK(again.word->text() == (e.again.empty() ? e.text : e.again));
        CHECK(again.exact() == e.again.empty());
    }
}

// The reasons that come back from the system's words as they were, under a permanent code.
template <class Word>
mailbounce::reason_set reasons_kept() {
    return reasons_for_which(
        [](mailbounce::reason r) { return !told_under_5yz<Word>(r).loss.contains(mailbounce::loss::reason); });
}

#endif
