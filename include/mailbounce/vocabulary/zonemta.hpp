// ZoneMTA's categories of refusals, and its three actions.
//
// Source: github.com/zone-eu/zone-mta, config/bounces.txt (2026-07), as read in 2026: what each category is there a
// reason of. `recipient` and `envelope` hold more than their names say: Gmail's "mail too quickly" and too many
// recipients among them. `seen`, which its code has too, is no word here: the file does not say what it is for.
#ifndef MAILBOUNCE_VOCABULARY_ZONEMTA_HPP
#define MAILBOUNCE_VOCABULARY_ZONEMTA_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/classify/verdict.hpp>
#include <mailbounce/names.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct zonemta_table {
    static constexpr std::string_view name = "zonemta";
    static constexpr auto rows = [] {
        using enum reason;
        return std::to_array<word_row>({
            failure("recipient", mailbox_unknown, {mailbox_closed, mailbox_moved, owner_changed}),
            failure("envelope", address_syntax, {domain_unknown, domain_refuses_mail, too_many_recipients}),
            failure("capacity", mailbox_full, {mailbox_disabled, system_full}),
            failure("greylist", greylisted),
            failure("rate", rate_limited, {too_many_connections}),
            failure("blacklist", sender_blocked, {bad_reputation}),
            failure("block", sender_blocked, {relay_denied}),
            failure("sender", sender_rejected),
            failure("dmarc", authentication_failed),
            failure("auth", login_required),
            failure("config", local_fault, {no_reverse_dns, tls_required}),
            failure("policy", policy_refused, {recipient_filtered}),
            failure("spam", spam_content),
            failure("virus", virus_found),
            failure("message", content_refused, {message_too_large, format_refused, eai_unsupported}),
            failure("protocol", protocol_error),
            failure("network", network_failure, {routing_loop, expired}),
            failure("other", undetermined),
        });
    }();
};
}  // namespace detail

/// A category of ZoneMTA: `zonemta_category("capacity")`.
using zonemta_category = system_word<detail::zonemta_table>;

/// What ZoneMTA does after a refusal.
enum class zonemta_action : std::uint8_t {
    reject,    ///< gives up
    defer,     ///< tries again, also after a 5yz where a block is expected to end
    slowdown,  ///< tries again, and sends less
};

namespace detail {
inline constexpr const char* zonemta_action_names[] = {"reject", "defer", "slowdown"};
}

/// The action's name as ZoneMTA writes it.
[[nodiscard]] constexpr std::string_view to_string(zonemta_action a) noexcept {
    return detail::zonemta_action_names[static_cast<std::size_t>(a)];
}

/// The action of that name, if there is one.
[[nodiscard]] constexpr std::optional<zonemta_action> parse_zonemta_action(std::string_view name) noexcept {
    return detail::enum_named<zonemta_action>(detail::zonemta_action_names, name);
}

/// The action that goes with a verdict: slowdown where it was too much too fast, defer after a transient code and where
/// a list blocks the sender, and else reject.
[[nodiscard]] constexpr zonemta_action zonemta_action_of(const verdict& v) noexcept {
    if (v.reason == reason::rate_limited || v.reason == reason::too_many_connections) return zonemta_action::slowdown;
    const bool is_deferred = v.code_class == code_class::transient || v.reason == reason::sender_blocked ||
                             v.reason == reason::bad_reputation || v.reason == reason::greylisted;
    return is_deferred ? zonemta_action::defer : zonemta_action::reject;
}

}  // namespace mailbounce::inline v0_1

#endif
