// The form of the built-in rules. A translation unit that classifies compiles more than two thousand of them, so a row
// holds nothing but plain texts; rule_set makes rules of them at run time.
#ifndef MAILBOUNCE_CLASSIFY_RULES_ROW_HPP
#define MAILBOUNCE_CLASSIFY_RULES_ROW_HPP

#include <cstddef>

#include <mailbounce/classify/provider.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/rule.hpp>

namespace mailbounce::inline v0_1::rules {

/// The circumstances under which a row holds, written as in a rule file (rule_file.hpp); null: whatever they are.
struct row_conditions {
    const char* phases = nullptr;   ///< "rcpt", or "connect,ehlo"
    const char* code = nullptr;     ///< "550", or "550-559"
    const char* status = nullptr;   ///< "5.7.1", or "5.7.606-649", or "x.7.1"
    const char* address = nullptr;  ///< "shown" or "absent"
    const char* until = nullptr;    ///< the last day, "2026-12-31"
};

/// A rule, as rule.hpp describes it.
struct row {
    const char* name;                         ///< as in `rule`, and so are the others
    mailbounce::reason reason;                ///< what it tells
    const char* pattern;                      ///< empty: the circumstances alone tell it
    const char* sample;                       ///< a reply that it decides
    row_conditions when{};                    ///< when it applies
    rule_weight weight = rule_weight::plain;  ///< how far its words are trusted
};

/// Rows that belong together.
struct table {
    const row* first;   ///< the rows
    std::size_t count;  ///< how many

    /// All rows of an array.
    template <std::size_t N>
    constexpr table(const row (&rows)[N]) noexcept : first(rows), count(N) {}

    /// The rows, for a loop.
    [[nodiscard]] constexpr const row* begin() const noexcept { return first; }
    /// Their end.
    [[nodiscard]] constexpr const row* end() const noexcept { return first + count; }
};

/// What is known of one provider: where its servers are, what marks its texts, and what its replies mean.
struct provider_rules {
    mailbounce::provider provider;  ///< who it is
    const char* hosts;  ///< host names of its servers, separated by spaces; those below them are its own as well
    const char* marks;  ///< patterns that only its texts hold, separated by commas
    table replies;      ///< its rules; each holds only for this provider
};

}  // namespace mailbounce::inline v0_1::rules

#endif
