// When mail to an address stops: one policy that says what every system of the field does, each in its own settings.
// thresholds.hpp holds the few checked settings that most programs need; presets.hpp the settings of real systems.
//
// A failure is first judged by itself: does it count, as hard, soft or unknown, or does it stop mail at once? What
// counts is then added up in address_record, and held against the limits:
//
//     limits{.hard = 1, .soft = 7}                             one hard failure, or seven soft ones
//     score{.hard = 2, .soft = 1, .stop = 10}                  points, of whatever category
//     limits{.hard = 3} with spread = days(15)                 three, and fifteen days between the first and the last
//     window{.count = 3, .within = days(60), .of = hard}       three within any sixty days
#ifndef MAILBOUNCE_POLICY_SUPPRESSION_HPP
#define MAILBOUNCE_POLICY_SUPPRESSION_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/enum_set.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/policy/event.hpp>
#include <mailbounce/smtp/code_class.hpp>

namespace mailbounce::inline v0_1 {

/// A set of reasons.
using reason_set = enum_set<reason>;
/// A set of faults.
using fault_set = enum_set<fault, std::uint16_t>;
/// A set of categories.
using category_set = enum_set<category, std::uint8_t>;

/// Why an address gets no mail. Several may hold at once.
enum class stop_cause : std::uint8_t {
    failures,     ///< too many of them, or one that is enough
    complaint,    ///< the recipient called a message spam
    unsubscribe,  ///< the recipient wants no more
    removal,      ///< taken off the list
    trap,         ///< no person reads it
    malformed,    ///< it cannot be an address
};
/// A set of causes.
using stop_set = enum_set<stop_cause, std::uint8_t>;

/// What of a policy it was that stopped an address for its failures.
enum class stop_rule : std::uint8_t {
    none,        ///< nothing did
    reason,      ///< a reason that stops at once
    reply_code,  ///< a reply code that stops at once
    hard,        ///< the limit of hard failures
    soft,        ///< the limit of soft failures
    unknown,     ///< the limit of unknown failures
    score,       ///< the limit of the score
    window,      ///< so many within a time
};

/// How failures add up.
enum class counting : std::uint8_t {
    consecutive,  ///< in a row: a message that is delivered sets the counts back to zero
    cumulative,   ///< in all: only a revalidation sets them back
};

/// The failures of a category after which mail stops, 1 to 255. 0: failures of this category alone never stop it.
struct category_limits {
    std::uint8_t hard = 0;     ///< hard ones
    std::uint8_t soft = 0;     ///< soft ones
    std::uint8_t unknown = 0;  ///< those of unknown category

    /// Equal in every part.
    friend constexpr bool operator==(const category_limits&, const category_limits&) = default;
};

/// Points, added up over the categories; 255 at most. The unit is the policy's own (Mailman's 0.5 and 1.0 are 1 and 2).
struct score_rule {
    std::uint8_t hard = 1;     ///< for a hard failure
    std::uint8_t soft = 1;     ///< for a soft failure
    std::uint8_t unknown = 1;  ///< for an unknown failure
    std::uint8_t erosion = 0;  ///< taken off by a message that is delivered
    std::uint8_t warn = 0;     ///< from here on the owner should be told; 0: never
    std::uint8_t stop = 0;     ///< from here on mail stops; 0: never
    std::uint8_t block = 0;    ///< from here on transactional mail stops too; 0: never

    /// Not points, but failures x (failures / messages) x weight of the last one, rounded half up, in units of
    /// `hard`; nothing below that many failures. What Sympa does. 0: points. It takes a history.
    std::uint8_t by_share_from = 0;

    /// Equal in every part.
    friend constexpr bool operator==(const score_rule&, const score_rule&) = default;
};

/// So many failures within any span of that length. It takes a history.
struct window_rule {
    /// The most that is looked for: a history is read once, and remembers so many failures on the way.
    static constexpr std::size_t max_count = 16;

    std::uint8_t count = 0;                                              ///< 2 to max_count; 0: no such rule
    seconds within{};                                                    ///< the length of the window
    category_set of{category::hard, category::soft, category::unknown};  ///< the categories that count in it

    /// Equal in every part.
    friend constexpr bool operator==(const window_rule&, const window_rule&) = default;
};

/// What the owner of a stopped address is told before it is removed; an address is never removed by this library.
struct reminder_rule {
    std::uint8_t count = 0;  ///< how many reminders, the first when mail stops; 0: neither reminder nor removal
    seconds every{};         ///< between them, and between the last one and the removal

    /// Equal in every part.
    friend constexpr bool operator==(const reminder_rule&, const reminder_rule&) = default;
};

/// What a failure is under a policy.
struct judged_failure {
    mailbounce::category category = mailbounce::category::none;  ///< as which it counts; none: it does not
    stop_rule at_once = stop_rule::none;                         ///< reason or reply_code, if it is enough by itself

    /// Of two reports on a message the graver holds: 3 if it is enough by itself, 2 if it counts as hard, 1 if it
    /// counts, 0 if it does not.
    [[nodiscard]] constexpr int gravity() const noexcept {
        if (category == mailbounce::category::none) return 0;
        return at_once != stop_rule::none ? 3 : category == mailbounce::category::hard ? 2 : 1;
    }
};

/// When mail to an address stops. The defaults are this library's: three failures in a row, of any category, that are
/// the matter of the address, the mailbox or the recipient's side, or of nobody known. A failing SPF record, a listed
/// IP or a full disk of our own never counts against an address.
struct suppression {
    // --- What counts.

    /// The policy's own view of hard and soft. Empty: as the verdict says.
    std::optional<category_table> categories{};
    /// Whose matter a failure must be to count. `unknown` is that of failures without a known cause, which the limits
    /// for unknown failures are for.
    fault_set faults{fault::address, fault::mailbox, fault::recipient_policy, fault::recipient_system, fault::unknown};
    /// Reasons that stop at once, whosever matter they are; not under a transient code, which leaves hope unless the
    /// message has expired.
    reason_set at_once{reason::owner_changed};
    /// Reasons that never count.
    reason_set never{};
    /// Reply codes that stop at once; 0 stands for none.
    std::array<std::uint16_t, 4> codes_at_once{};
    /// Do failures and deliveries of transactional mail count too?
    bool transactional_counts = true;

    // --- How it adds up.

    /// In a row, or in all.
    mailbounce::counting counting = counting::consecutive;
    /// A failure that comes sooner than this after the last one that counted does not count. 0: all do.
    seconds apart{};
    /// At most one failure counts on a day (in UTC).
    bool one_per_day = false;
    /// After this long without a failure that counted, counting starts from zero. 0: it never does by itself.
    seconds stale_after{};
    /// A sign of life sets the counts back to zero.
    bool activity_resets = false;

    // --- The limits. Whichever is reached first stops mail.

    /// By category.
    category_limits limits{};
    /// The limits for an address that has shown a sign of life. Where one is 0, that of `limits` holds.
    category_limits limits_if_active{};
    /// By points.
    score_rule score{.stop = 3};
    /// By failures within a window of time.
    window_rule window{};
    /// The limits hold only if there is so much time between the first failure that counts and the last.
    seconds spread{};

    // --- What a stop means.

    /// A stop for failures ends by itself after this long, and counting starts from zero. 0: it does not.
    seconds lifts_after{};
    /// A message that is delivered nevertheless ends a stop for failures.
    bool success_lifts = false;
    /// Does a complaint stop bulk mail?
    bool complaint_stops = true;
    /// Is no mail sent to an address that is known as a trap?
    bool trap_stops = true;
    /// Removing an address erases what is known of it, and one that is added again starts from zero. (What HaiHai Mail
    /// does. The library's way is to keep the mark.)
    bool removal_forgets = false;
    /// Causes for which transactional mail is sent nevertheless.
    stop_set transactional_ignores{stop_cause::complaint, stop_cause::unsubscribe};
    /// Reminders to those whose mail has stopped.
    reminder_rule reminders{};

    /// Does this policy need the events themselves (history.hpp)? Where it does not, the running record of an address
    /// (address_record.hpp) is enough; where it does, a record alone knows its other rules, but not the window or the
    /// share.
    [[nodiscard]] constexpr bool needs_history() const noexcept { return window.count > 0 || score.by_share_from > 0; }

    /// What a failure is under this policy, taken by itself.
    [[nodiscard]] constexpr judged_failure judge(const event& failure) const noexcept {
        if (never.contains(failure.reason)) return {};
        if (failure.stream == mail_stream::transactional && !transactional_counts) return {};
        category c = categories ? (*categories)(failure.reason, failure.code_class) : failure.category;
        if (c == category::none) c = category::unknown;
        if (failure.code && names(failure.code->value())) return {c, stop_rule::reply_code};
        const bool has_hope = failure.code_class == code_class::transient && failure.reason != reason::expired;
        if (at_once.contains(failure.reason) && !has_hope) return {c, stop_rule::reason};
        return {faults.contains(failure.fault()) ? c : category::none, stop_rule::none};
    }

    /// Equal in every part.
    friend constexpr bool operator==(const suppression&, const suppression&) = default;

private:
    [[nodiscard]] constexpr bool names(int code) const noexcept {
        for (const std::uint16_t c : codes_at_once)
            if (c == code) return true;
        return false;
    }
};

namespace detail {
inline constexpr const char* stop_cause_names[] = {"failures", "complaint", "unsubscribe",
                                                   "removal",  "trap",      "malformed"};
inline constexpr const char* stop_rule_names[] = {"none", "reason",  "reply_code", "hard",
                                                  "soft", "unknown", "score",      "window"};
}  // namespace detail

/// The cause's name as written above.
[[nodiscard]] constexpr std::string_view to_string(stop_cause c) noexcept {
    return detail::stop_cause_names[static_cast<std::size_t>(c)];
}

/// The rule's name as written above.
[[nodiscard]] constexpr std::string_view to_string(stop_rule r) noexcept {
    return detail::stop_rule_names[static_cast<std::size_t>(r)];
}

/// The way's name as written above.
[[nodiscard]] constexpr std::string_view to_string(counting c) noexcept {
    return c == counting::consecutive ? "consecutive" : "cumulative";
}

}  // namespace mailbounce::inline v0_1

#endif
