// Verdicts in the words of other systems, by the system's name.
#ifndef MAILBOUNCE_EXAMPLES_CLI_WORDS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_WORDS_HPP

#include <mailbounce/vocabulary/all.hpp>
#include <string>
#include <string_view>

#include "presentation.hpp"

namespace cli {

/// A system and its word for a delivery; empty if it has none, as for one that did not fail.
struct words {
    std::string_view system;
    std::string (*word_for)(const judged_delivery&);
};

inline std::string_view text_of(mailbounce::zoho_bounce word) { return traits(word).name; }
inline std::string_view text_of(mailbounce::haihai_error word) { return to_string(word); }
template <class Table>
std::string_view text_of(mailbounce::system_word<Table> word) {
    return word.text();
}

template <class Word>
words words_in() {
    return {mailbounce::vocabulary<Word>::name, [](const judged_delivery& d) {
                const auto told = mailbounce::translate<Word>(d.verdict);
                return told.word ? std::string(text_of(*told.word)) : std::string();
            }};
}

/// SHANON's code looks at the reply as well.
inline words shanon_codes() {
    return {mailbounce::vocabulary<mailbounce::delivery_code>::name, [](const judged_delivery& d) {
                const auto code = mailbounce::delivery_code_of(d.reported.delivery, d.verdict);
                return code ? std::to_string(code->value()) : std::string();
            }};
}

/// All systems whose words are known.
inline const auto& all_words() {
    using namespace mailbounce;
    static const words all[] = {words_in<powermta_category>(),
                                words_in<kumomta_class>(),
                                words_in<sparkpost_code>(),
                                words_in<ses_bounce>(),
                                words_in<sendgrid_classification>(),
                                words_in<mailgun_failure>(),
                                words_in<postmark_bounce>(),
                                words_in<mailjet_error>(),
                                words_in<zonemta_category>(),
                                words_in<sisimai_reason>(),
                                words_in<bmh_category>(),
                                words_in<spotler_subtype>(),
                                words_in<zoho_bounce>(),
                                words_in<haihai_error>(),
                                shanon_codes()};
    return all;
}

/// The words of the system of that name; null if there is none.
inline const words* find_words(std::string_view system) {
    for (const words& w : all_words())
        if (w.system == system) return &w;
    return nullptr;
}

}  // namespace cli

#endif
