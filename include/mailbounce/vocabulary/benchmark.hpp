// Benchmark Email: why a valid address gets a hard error there, to and from this library's reasons; when an error is
// confirmed; and the SPF record that lets it send.
//
// Source: Benchmark Email help, hard errors, SPF, as read in 2026. The policy is in policy/presets.hpp:
// presets::benchmark counts these causes as Benchmark does, presets::benchmark_sparing leaves them out. It offers
// letters to the subscriber and to the provider that ask for a block to be lifted, and looks into its logs on request.
#ifndef MAILBOUNCE_VOCABULARY_BENCHMARK_HPP
#define MAILBOUNCE_VOCABULARY_BENCHMARK_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/provider.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/policy/presets.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

/// Why a valid address gets a hard error.
enum class benchmark_cause : std::uint8_t {
    recipient_security,  ///< the recipient's security took the message for spam
    carrier_block,       ///< a list with more than a certain number of unused addresses: the carrier refuses all mail
    block_list,          ///< the sender is on a public block list, for a time
};

/// What Benchmark says of a cause.
struct benchmark_traits {
    std::string_view name;                    ///< that of the enumerator
    mailbounce::reason reason;                ///< what it is here
    std::array<std::string_view, 4> domains;  ///< where it is typical; empty texts at the end
    bool ends_by_itself;                      ///< the block is for a time
};

namespace detail {
// Of docomo, AOL, MSN, Hotmail and Yahoo the page gives the names; the domains are theirs.
inline constexpr benchmark_traits benchmark_table[] = {
    {"recipient_security", reason::spam_content, {"icloud.com", "me.com", "mac.com"}, false},
    {"carrier_block", reason::sender_blocked, {"docomo.ne.jp"}, false},
    {"block_list", reason::sender_blocked, {"aol.com", "msn.com", "hotmail.com", "yahoo.com"}, true},
};
}  // namespace detail

/// What Benchmark says of a cause.
[[nodiscard]] constexpr const benchmark_traits& traits(benchmark_cause c) noexcept {
    return detail::benchmark_table[static_cast<std::size_t>(c)];
}

/// The cause's name as written above.
[[nodiscard]] constexpr std::string_view to_string(benchmark_cause c) noexcept { return traits(c).name; }

/// The verdict that a cause amounts to; its category is Benchmark's.
[[nodiscard]] constexpr verdict verdict_of(benchmark_cause c) noexcept {
    return {.reason = traits(c).reason,
            .category = category::hard,
            .code_class = code_class::permanent,
            .evidence = evidence_strength::provider_code};
}

/// The cause of a hard error, if it is one of these. None if Benchmark would not call it hard, and where the address
/// itself is at fault. A block by a carrier and one by a list are told apart by who refused: NTT docomo, KDDI and
/// SoftBank are carriers.
[[nodiscard]] constexpr std::optional<benchmark_cause> benchmark_cause_of(reason r, code_class c,
                                                                          provider who = provider::none) noexcept {
    if ((*presets::benchmark.policy.categories)(r, c) != category::hard) return std::nullopt;
    switch (r) {
        case reason::spam_content:
        case reason::policy_refused:
            return benchmark_cause::recipient_security;
        case reason::sender_blocked:
        case reason::bad_reputation:
            if (who == provider::docomo || who == provider::kddi || who == provider::softbank)
                return benchmark_cause::carrier_block;
            return benchmark_cause::block_list;
        default:
            return std::nullopt;
    }
}

/// What hard errors in a row make of an address.
enum class benchmark_state : std::uint8_t {
    good,         ///< none
    provisional,  ///< one: a delivery sets it back
    confirmed,    ///< two: mail to it stops
};

/// The state's name as written above.
[[nodiscard]] constexpr std::string_view to_string(benchmark_state s) noexcept {
    constexpr std::string_view names[] = {"good", "provisional", "confirmed"};
    return names[static_cast<std::size_t>(s)];
}

/// The state of an address after so many hard errors in a row.
[[nodiscard]] constexpr benchmark_state benchmark_state_of(unsigned hard_in_a_row) noexcept {
    if (hard_in_a_row >= presets::benchmark.policy.limits.hard) return benchmark_state::confirmed;
    return hard_in_a_row > 0 ? benchmark_state::provisional : benchmark_state::good;
}

/// The SPF record to publish for the sender's domain: its own hosts (a, mx) and those of Benchmark (bmsend.com, which
/// is also the domain that it sends from) may send for it, and mail from any other is suspect, but not to be refused
/// for that alone (~all).
inline constexpr std::string_view benchmark_spf_record = "v=spf1 a mx include:bmsend.com ~all";

/// Benchmark's causes for translate(), as far as they are told without knowing who refused.
template <>
struct vocabulary<benchmark_cause> {
    /// The system's.
    static constexpr std::string_view name = "benchmark";

    /// The nearest word.
    [[nodiscard]] static constexpr std::optional<benchmark_cause> word_of(const meaning& m) noexcept {
        if (m.kind != word_kind::failure) return std::nullopt;
        return benchmark_cause_of(m.reason, m.code_class);
    }
};

}  // namespace mailbounce::inline v0_1

#endif
