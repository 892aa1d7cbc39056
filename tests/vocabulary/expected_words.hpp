// What the tests of a system's words expect of its table.
#ifndef MAILBOUNCE_TESTS_VOCABULARY_EXPECTED_WORDS_HPP
#define MAILBOUNCE_TESTS_VOCABULARY_EXPECTED_WORDS_HPP

#include <mailbounce/vocabulary/vocabulary.hpp>

#include <cstddef>
#include <set>
#include <string_view>

#include "catch.hpp"

struct expected_word {
    std::string_view text;
    mailbounce::reason reason;
    mailbounce::category category;
    std::string_view again{};  // the word that it comes back as, where others mean the same; empty: itself
};

// Has the system these words, which mean that, and no others?
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

        const auto again = mailbounce::translate<Word>(*word);
        REQUIRE(again.word);
        CHECK(again.word->text() == (e.again.empty() ? e.text : e.again));
        CHECK(again.exact() == e.again.empty());
    }
}

// The reasons that come back from the system's words as they were, under a permanent code and this library's
// categories.
template <class Word>
mailbounce::reason_set reasons_kept() {
    using namespace mailbounce;
    reason_set kept;
    for (std::size_t i = 1; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        const auto told = translate<Word>(verdict{
            .reason = r, .category = category_table{}(r, code_class::permanent), .code_class = code_class::permanent});
        if (!told.loss.contains(loss::reason)) kept = kept.with(r);
    }
    return kept;
}

#endif
