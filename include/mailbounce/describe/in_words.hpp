// What policies make of an address, a list or a setting, in words.
#ifndef MAILBOUNCE_DESCRIBE_IN_WORDS_HPP
#define MAILBOUNCE_DESCRIBE_IN_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/describe/describe.hpp>
#include <mailbounce/describe/fill.hpp>
#include <mailbounce/describe/language.hpp>
#include <mailbounce/describe/texts.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/history.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/policy/thresholds.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {

/// Do all failures count alike, so that a score is a number of them?
constexpr bool counts_failures(const score_rule& s) noexcept {
    return s.hard == 1 && s.soft == 1 && s.unknown == 1 && s.by_share_from == 0;
}

[[nodiscard]] inline std::string why_it_stopped(const explanation& x, const suppression& policy, language in) {
    const phrases& words = texts_in(in).phrases;
    const auto kind = [&](category c) { return filled(words.failures_of, {{"kind", describe(c, in).title}}); };
    const std::string count = std::to_string(x.reached);
    const std::string limit = std::to_string(x.limit);
    const std::string_view reason = x.reason == reason::none ? "" : describe(x.reason, in).meaning;
    const auto by = [&](std::string_view phrase, std::string_view failures = {}) {
        const seconds within = policy.window.within;
        return filled(phrase, {{"kind", failures},
                               {"how", policy.counting == counting::consecutive ? words.in_a_row : words.in_all},
                               {"count", count},
                               {"limit", limit},
                               {"days", std::to_string(within.count / days(1).count)},
                               {"hours", std::to_string(within.count / hours(1).count)},
                               {"reason", reason}});
    };
    switch (x.rule) {
        case stop_rule::none:
            break;
        case stop_rule::reason:
            return by(words.stopped_by_reason);
        case stop_rule::reply_code:
            return by(words.stopped_by_reply_code);
        case stop_rule::hard:
            return by(words.stopped_by_limit, kind(category::hard));
        case stop_rule::soft:
            return by(words.stopped_by_limit, kind(category::soft));
        case stop_rule::unknown:
            return by(words.stopped_by_limit, kind(category::unknown));
        case stop_rule::score:
            if (counts_failures(policy.score)) return by(words.stopped_by_limit, words.failures);
            return by(words.stopped_by_score);
        case stop_rule::window:
            return by(policy.window.within.count % days(1).count == 0 ? words.stopped_by_window_of_days
                                                                      : words.stopped_by_window_of_hours);
    }
    return {};
}

[[nodiscard]] inline std::string what_would_stop_it(const failures_to_go& more, language in) {
    const phrases& words = texts_in(in).phrases;
    std::string left;
    const auto add = [&](std::uint8_t number, std::string_view phrase, std::string_view kind) {
        if (number == failures_to_go::never) return;
        if (!left.empty()) left.append(words.between_failures_left);
        left.append(filled(phrase, {{"count", std::to_string(number)}, {"kind", kind}}));
    };
    if (more.hard == more.soft && more.soft == more.unknown) {
        add(more.hard, words.failures_left, {});
    } else {
        add(more.hard, words.failures_left_of, describe(category::hard, in).title);
        add(more.soft, words.failures_left_of, describe(category::soft, in).title);
        add(more.unknown, words.failures_left_of, describe(category::unknown, in).title);
    }
    return left.empty() ? std::string(words.goes_on_whatever) : filled(words.goes_on_until, {{"left", left}});
}

}  // namespace detail

/// Why an address gets no bulk mail at that time, in sentences; or how many more failures would stop it. The
/// explanation is that of the same policy and time: explain(history, policy, now). Allocates.
[[nodiscard]] inline std::string in_words(const explanation& x, const suppression& policy, instant now,
                                          language in = language::english, const clock_zone& zone = {}) {
    const detail::phrases& words = detail::texts_in(in).phrases;
    const stop_set stops = x.record.stops(policy, now);
    std::string out;
    const auto add = [&](std::string_view sentence) {
        if (!out.empty() && !sentence.empty()) out.append(words.between_sentences);
        out.append(sentence);
    };
    if (stops.empty()) {
        add(words.goes_on);
        add(detail::what_would_stop_it(x.to_go, in));
        return out;
    }
    if (const auto since = x.record.stopped_at(); since && stops.contains(stop_cause::failures)) {
        add(detail::filled(words.stopped_at, {{"time", detail::time_text(words.time, *since, zone)}}));
        add(detail::why_it_stopped(x, policy, in));
    }
    for (const stop_cause cause :
         {stop_cause::complaint, stop_cause::unsubscribe, stop_cause::removal, stop_cause::trap, stop_cause::malformed})
        if (stops.contains(cause))
            add(detail::filled(words.stopped_otherwise, {{"reason", describe(cause, in).meaning}}));
    return out;
}

/// Whom two policies would stop. Allocates.
[[nodiscard]] inline std::string in_words(const policy_comparison& c, language in = language::english) {
    return detail::filled(detail::texts_in(in).phrases.compared, {{"both", std::to_string(c.both)},
                                                                  {"neither", std::to_string(c.neither)},
                                                                  {"first", std::to_string(c.only_first)},
                                                                  {"second", std::to_string(c.only_second)}});
}

/// What is wrong with a setting, and what it may be; for none, nothing. Allocates.
[[nodiscard]] inline std::string in_words(const threshold_error& e, language in = language::english) {
    if (e.field == threshold_field::none) return {};
    const detail::language_texts& texts = detail::texts_in(in);
    return detail::filled(texts.phrases.outside_range,
                          {{"setting", texts.threshold_fields[static_cast<std::size_t>(e.field)]},
                           {"value", std::to_string(e.value)},
                           {"lowest", std::to_string(e.lowest)},
                           {"highest", std::to_string(e.highest)}});
}

}  // namespace mailbounce::inline v0_1

#endif
