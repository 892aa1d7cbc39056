// Other systems' words for failed deliveries: what they have in common, and the way from one's words to another's.
//
//     const auto said = ses_bounce::parse("Transient", "MailboxFull");  // ses.hpp
//     const auto told = translate<powermta_category>(*said);            // powermta.hpp
//     told.word->text();                                                // "quota-issues"
//     told.loss.contains(loss::code_class);                             // true: that it was transient is not said
//
// A word becomes a meaning, and a meaning the nearest word of the other system, so that a platform can change its
// sender and keep its words. Each system has a header with one table, a word a row: what it means, and what else it is
// the nearest word for. What one of them forgets is told with each translation.
#ifndef MAILBOUNCE_VOCABULARY_VOCABULARY_HPP
#define MAILBOUNCE_VOCABULARY_VOCABULARY_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/enum_set.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smtp/code_class.hpp>

namespace mailbounce::inline v0_1 {

/// What sort of thing a word tells of. Systems that file all mail to their bounce address have words for more than
/// failures.
enum class word_kind : std::uint8_t {
    none,          ///< nothing was said
    failure,       ///< a delivery failed, for good or for now
    success,       ///< it did not fail
    complaint,     ///< the recipient called a message spam
    unsubscribe,   ///< the recipient wants no more mail
    subscription,  ///< somebody asks for mail
    auto_reply,    ///< out of office, and the like
    challenge,     ///< asks the sender to prove to be a person
    other,         ///< none of these: a test, or what the sending system did for reasons of its own
};

namespace detail {
inline constexpr std::string_view word_kind_names[] = {
    "none", "failure", "success", "complaint", "unsubscribe", "subscription", "auto_reply", "challenge", "other"};
}

/// The kind's name as written above.
[[nodiscard]] constexpr std::string_view to_string(word_kind k) noexcept {
    return detail::word_kind_names[static_cast<std::size_t>(k)];
}

/// What a word, or a verdict, says of a delivery.
struct meaning {
    word_kind kind = word_kind::none;                            ///< what sort of thing it tells of
    mailbounce::reason reason = mailbounce::reason::none;        ///< of a failure
    mailbounce::reason cause = mailbounce::reason::none;         ///< behind an `expired`; no system's word tells it
    mailbounce::category category = mailbounce::category::none;  ///< of a failure
    mailbounce::code_class code_class = mailbounce::code_class::none;  ///< none: nothing is said of it

    /// Equal in every part.
    friend constexpr bool operator==(const meaning&, const meaning&) = default;
};

/// What a verdict says.
[[nodiscard]] constexpr meaning meaning_of(const verdict& v) noexcept {
    const auto kind = v.reason == reason::none ? word_kind::success : word_kind::failure;
    return {kind, v.reason, v.cause, v.category, v.code_class};
}

/// What a word says whose header tells the verdict that it amounts to.
template <class Word>
[[nodiscard]] constexpr meaning meaning_of(const Word& word) noexcept {
    return meaning_of(verdict_of(word));
}

/// What a translation may forget.
enum class loss : std::uint8_t {
    kind,        ///< of what kind it was
    reason,      ///< the reason: it reads back as another
    cause,       ///< what was behind an `expired`
    category,    ///< hard, soft or unknown: it reads back as another
    code_class,  ///< permanent or transient: it reads back as another, or as neither
    word,        ///< which word it was: the way back leads to another, or to none
};

/// What one translation forgets.
using loss_set = enum_set<loss, std::uint8_t>;

namespace detail {
inline constexpr std::string_view loss_names[] = {"kind", "reason", "cause", "category", "code_class", "word"};
}

/// The loss's name as written above.
[[nodiscard]] constexpr std::string_view to_string(loss l) noexcept {
    return detail::loss_names[static_cast<std::size_t>(l)];
}

/// In what the meaning that is heard differs from the one that was to be said: all but `word`. A cause is heard if it
/// is told as the reason.
[[nodiscard]] constexpr loss_set loss_of(const meaning& said, const meaning& heard) noexcept {
    loss_set set;
    if (heard.kind != said.kind) set = set.with(loss::kind);
    if (heard.reason != said.reason) set = set.with(loss::reason);
    if (heard.cause != said.cause && heard.reason != said.cause) set = set.with(loss::cause);
    if (heard.category != said.category) set = set.with(loss::category);
    if (heard.code_class != said.code_class) set = set.with(loss::code_class);
    return set;
}

/// The vocabulary that words of a type belong to: what translate() asks. Each header specialises it for its own:
///
///     static constexpr std::string_view name;                                   // the system's, in small letters
///     static constexpr std::optional<Word> word_of(const meaning& m) noexcept;  // the nearest word
///
/// and has verdict_of() for its words, or meaning_of(). A system_word has a word for every failure.
template <class Word>
struct vocabulary;

/// A meaning in the words of another system.
template <class Word>
struct translation {
    std::optional<Word> word{};  ///< the nearest; none if the system has none for what is of that kind
    meaning said{};              ///< what was to be said
    meaning heard{};             ///< what the word says; nothing if there is none
    loss_set loss{};             ///< what is forgotten

    /// Is nothing forgotten?
    [[nodiscard]] constexpr bool exact() const noexcept { return loss.empty(); }
};

/// A meaning in the words of a system: `translate<powermta_category>(m)`.
template <class To>
[[nodiscard]] constexpr translation<To> translate(const meaning& said) noexcept {
    translation<To> result{.word = vocabulary<To>::word_of(said), .said = said};
    if (result.word) result.heard = meaning_of(*result.word);
    result.loss = loss_of(said, result.heard);
    return result;
}

/// A verdict in the words of a system.
template <class To>
[[nodiscard]] constexpr translation<To> translate(const verdict& said) noexcept {
    return translate<To>(meaning_of(said));
}

/// A word in the words of another system, or of its own: there it tells which words are one.
template <class To, class From>
[[nodiscard]] constexpr translation<To> translate(const From& word) noexcept {
    auto result = translate<To>(meaning_of(word));
    const auto back = vocabulary<From>::word_of(result.heard);
    if (!back || !(*back == word)) result.loss = result.loss.with(loss::word);
    return result;
}

namespace detail {

/// A word of a system: one meaning a row.
struct word_row {
    std::string_view text{};                                           ///< as the system writes it
    mailbounce::reason reason = mailbounce::reason::none;              ///< of a failure
    reason_set also{};                                                 ///< what else it is the nearest word for
    mailbounce::category category = mailbounce::category::none;        ///< what the system calls it; none: nothing
    mailbounce::code_class code_class = mailbounce::code_class::none;  ///< that the word tells; none: it does not
    int code = 0;                                                      ///< the system's number for it; 0: it has none
    word_kind kind = word_kind::failure;
    word_kind may_be = word_kind::none;  ///< another kind that is filed under this word

    /// The same, of a word that tells the code class.
    [[nodiscard]] constexpr word_row telling(mailbounce::code_class c) const noexcept {
        word_row row = *this;
        row.code_class = c;
        return row;
    }

    /// The same, of a word under which another kind is filed as well.
    [[nodiscard]] constexpr word_row may_be_a(word_kind k) const noexcept {
        word_row row = *this;
        row.may_be = k;
        return row;
    }
};

/// A word for a failure, of which the system does not say whether it is hard.
constexpr word_row failure(std::string_view text, reason r, reason_set also = {}) noexcept {
    return {.text = text, .reason = r, .also = also};
}

/// Words that the system calls hard, soft, or unclear.
constexpr word_row hard(std::string_view text, reason r, reason_set also = {}) noexcept {
    return {.text = text, .reason = r, .also = also, .category = category::hard};
}
constexpr word_row soft(std::string_view text, reason r, reason_set also = {}) noexcept {
    return {.text = text, .reason = r, .also = also, .category = category::soft};
}
constexpr word_row unclear(std::string_view text, reason r) noexcept {
    return {.text = text, .reason = r, .category = category::unknown};
}

/// A word for what is no failure.
constexpr word_row notice(std::string_view text, word_kind kind) noexcept { return {.text = text, .kind = kind}; }

/// The row of a word that the system has a number for.
constexpr word_row numbered(int code, word_row row) noexcept {
    row.code = code;
    return row;
}

constexpr meaning meaning_of(const word_row& row, const category_table& categories) noexcept {
    if (row.kind != word_kind::failure) return {.kind = row.kind};
    const category told = row.category != category::none ? row.category : categories(row.reason, row.code_class);
    return {word_kind::failure, row.reason, reason::none, told, row.code_class};
}

constexpr bool contradict(category a, category b) noexcept {
    return a != b && a != category::none && b != category::none;
}

constexpr bool contradict(code_class a, code_class b) noexcept {
    return (a == code_class::transient && b == code_class::permanent) ||
           (a == code_class::permanent && b == code_class::transient);
}

/// How well a row says a meaning, the more the better; 0: not at all. A word that makes hard what is soft, or permanent
/// what is transient, is worse than one that does not tell the reason. Then the reason counts, and then what agrees.
constexpr unsigned merit(const word_row& row, const meaning& m, bool is_last_resort) noexcept {
    if (m.kind != word_kind::failure) return row.kind == m.kind ? 2 : row.may_be == m.kind ? 1 : 0;
    if (row.kind != word_kind::failure) return 0;
    const unsigned names_reason = row.reason == m.reason ? 2 : row.also.contains(m.reason) ? 1 : 0;
    if (names_reason == 0 && !is_last_resort) return 0;
    const auto bit = [](bool is, unsigned n) { return static_cast<unsigned>(is) << n; };
    return 1 + bit(row.code_class == m.code_class, 0) + bit(row.category == m.category, 1) + (names_reason << 2) +
           bit(!contradict(row.code_class, m.code_class), 4) + bit(!contradict(row.category, m.category), 5);
}

inline void a_literal_is_not_a_word_of_the_system() {}  // not constexpr: calling it makes the literal an error
}  // namespace detail

/// A word of a system whose table is that: `name`, and `rows`, of which the first is written where several mean the
/// same. Rows for `undetermined` are for what no row names too, but not a hard one that has another reason first.
template <class Table>
class system_word {
public:
    /// How many words the system has.
    static constexpr std::size_t count = Table::rows.size();

    /// The word that is written so, which must be one: another does not compile.
    explicit consteval system_word(std::string_view text) noexcept : row_(row_of_literal(text)) {}

    /// The word that is written so, or has that number, if there is one. The case of letters does not matter.
    [[nodiscard]] static constexpr std::optional<system_word> parse(std::string_view text) noexcept {
        for (std::size_t i = 0; i < count; ++i)
            if (detail::same_text(Table::rows[i].text, text)) return system_word(i);
        return of(number(text));
    }

    /// The word of a type and a subtype, for systems that have their words in two parts, here joined by a slash.
    [[nodiscard]] static constexpr std::optional<system_word> parse(std::string_view type,
                                                                    std::string_view subtype) noexcept {
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view text = Table::rows[i].text;
            const std::size_t slash = text.find('/');
            if (slash != text.npos && detail::same_text(text.substr(0, slash), type) &&
                detail::same_text(text.substr(slash + 1), subtype))
                return system_word(i);
        }
        return std::nullopt;
    }

    /// The word of that number, if there is one; for systems that have numbers.
    [[nodiscard]] static constexpr std::optional<system_word> of(int code) noexcept {
        for (std::size_t i = 0; i < count; ++i)
            if (code > 0 && Table::rows[i].code == code) return system_word(i);
        return std::nullopt;
    }

    /// The word in that row of the table, below `count`.
    [[nodiscard]] static constexpr system_word at(std::size_t row) noexcept { return system_word(row); }

    /// Its row of the table.
    [[nodiscard]] constexpr std::size_t row() const noexcept { return row_; }

    /// The word as the system writes it.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return entry().text; }
    /// Its number, above 0; 0 if it has none.
    [[nodiscard]] constexpr int code() const noexcept { return entry().code; }
    /// What it tells of.
    [[nodiscard]] constexpr word_kind kind() const noexcept { return entry().kind; }
    /// Another kind that may be meant; none for all but a few.
    [[nodiscard]] constexpr word_kind may_be() const noexcept { return entry().may_be; }
    /// Why a delivery failed; none if the word is of another kind.
    [[nodiscard]] constexpr mailbounce::reason reason() const noexcept { return entry().reason; }
    /// The reasons that the word is the nearest for: its own, and others that the system has no better word for.
    [[nodiscard]] constexpr reason_set reasons() const noexcept {
        return kind() == word_kind::failure ? entry().also.with(reason()) : reason_set{};
    }

    /// The word as the system writes it.
    [[nodiscard]] friend constexpr std::string_view to_string(system_word word) noexcept { return word.text(); }

    /// What the word says. Its category is the system's, where that calls the word hard or soft, and else the table's.
    [[nodiscard]] friend constexpr meaning meaning_of(system_word word,
                                                      const category_table& categories = {}) noexcept {
        return detail::meaning_of(word.entry(), categories);
    }

    /// The verdict that the word amounts to, its category as in meaning_of(). What is no failure has reason `none`.
    [[nodiscard]] friend constexpr verdict verdict_of(system_word word,
                                                      const category_table& categories = {}) noexcept {
        const meaning m = meaning_of(word, categories);
        const bool says_why = m.reason != mailbounce::reason::none && m.reason != mailbounce::reason::undetermined;
        return {.reason = m.reason,
                .category = m.category,
                .code_class = m.code_class,
                .evidence = says_why ? evidence_strength::provider_code : evidence_strength::none};
    }

    /// The same word.
    friend constexpr bool operator==(system_word, system_word) noexcept = default;
    /// Words of one system stand in the order of the table.
    friend constexpr std::strong_ordering operator<=>(system_word, system_word) noexcept = default;

private:
    constexpr explicit system_word(std::size_t row) noexcept : row_(static_cast<std::uint8_t>(row)) {}

    constexpr const detail::word_row& entry() const noexcept { return Table::rows[row_]; }

    static constexpr std::uint8_t row_of_literal(std::string_view text) noexcept {
        const auto word = parse(text);
        if (!word) detail::a_literal_is_not_a_word_of_the_system();
        return word->row_;
    }

    static constexpr int number(std::string_view digits) noexcept {
        int value = 0;
        for (const char c : digits) {
            if (!detail::is_digit(c) || value > 99999999) return 0;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    std::uint8_t row_;
};

/// The vocabulary of a system that has a table.
template <class Table>
struct vocabulary<system_word<Table>> {
    /// The system's, in small letters: "powermta".
    static constexpr std::string_view name = Table::name;

    /// The nearest word; none only for what is no failure. An `expired` that the system has no word of its own
    /// for is told by its cause.
    [[nodiscard]] static constexpr std::optional<system_word<Table>> word_of(meaning m) noexcept {
        if (m.reason == reason::expired && m.cause != reason::none && !has_own(reason::expired)) m.reason = m.cause;
        std::size_t best = 0;
        unsigned most = 0;
        for (std::size_t i = 0; i < Table::rows.size(); ++i) {
            const unsigned merit = detail::merit(Table::rows[i], m, is_last_resort(Table::rows[i]));
            if (merit <= most) continue;
            most = merit;
            best = i;
        }
        if (most == 0) return std::nullopt;
        return system_word<Table>::at(best);
    }

private:
    static constexpr bool has_own(reason r) noexcept {
        for (const detail::word_row& row : Table::rows)
            if (row.reason == r) return true;
        return false;
    }

    static constexpr bool is_last_resort(const detail::word_row& row) noexcept {
        const bool is_hard = row.category == category::hard;
        return row.reason == reason::undetermined || (row.also.contains(reason::undetermined) && !is_hard);
    }
};

}  // namespace mailbounce::inline v0_1

#endif
