// SparkPost's bounce classification codes (bounce_class in its events), those of Momentum and Airship too.
//
// Source: support.sparkpost.com, bounce classification codes (February 2020), as read in 2026; 26 is on Airship's copy
// of the list alone. There a message that expires gets the code of the last answer, and 24 if there was none;
// translate() writes 24.
#ifndef MAILBOUNCE_VOCABULARY_SPARKPOST_HPP
#define MAILBOUNCE_VOCABULARY_SPARKPOST_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/smtp/code_class.hpp>
#include <mailbounce/vocabulary/vocabulary.hpp>

namespace mailbounce::inline v0_1 {

namespace detail {
struct sparkpost_table {
    static constexpr std::string_view name = "sparkpost";
    static constexpr auto rows = [] {
        using enum reason;
        constexpr auto transient = code_class::transient;
        return std::to_array<word_row>({
            numbered(1, unclear("Undetermined", undetermined)),
            numbered(10, hard("Invalid Recipient", mailbox_unknown,
                              {mailbox_closed, mailbox_moved, owner_changed, address_syntax, domain_unknown,
                               domain_refuses_mail, undetermined})),
            numbered(20,
                     soft("Soft Bounce", undetermined, {mailbox_disabled, system_error, system_full, mailer_error})),
            numbered(21, soft("DNS Failure", network_failure, {domain_unknown})),
            numbered(22, soft("Mailbox Full", mailbox_full)),
            numbered(23, soft("Too Large", message_too_large)),
            numbered(24, soft("Timeout", expired)),
            numbered(25, failure("Admin Failure", suppressed_by_sender, {local_fault})),
            numbered(26, failure("Smart Send Suppression", suppressed_by_sender)),
            numbered(30, hard("Generic Bounce: No RCPT", mailbox_unknown)),
            numbered(40, soft("Generic Bounce", undetermined,
                              {protocol_error, format_refused, eai_unsupported, routing_loop})),
            numbered(50, soft("Mail Block", policy_refused,
                              {recipient_filtered, sender_rejected, authentication_failed, no_reverse_dns, tls_required,
                               login_required, too_many_recipients})),
            numbered(51, soft("Spam Block", sender_blocked, {bad_reputation})),
            numbered(52, soft("Spam Content", spam_content)),
            numbered(53, soft("Prohibited Attachment", content_refused, {virus_found})),
            numbered(54, soft("Relaying Denied", relay_denied)),
            numbered(60, notice("Auto-Reply", word_kind::auto_reply)),
            numbered(70, soft("Transient Failure", undetermined, {greylisted, rate_limited, too_many_connections})
                             .telling(transient)),
            numbered(80, notice("Subscribe", word_kind::subscription)),
            numbered(90, notice("Unsubscribe", word_kind::unsubscribe)),
            numbered(100, notice("Challenge-Response", word_kind::challenge)),
        });
    }();
};
}  // namespace detail

/// A classification code of SparkPost: `sparkpost_code("Mailbox Full")`, or by its number: 22. Block and Soft are
/// soft here; Admin is neither hard nor soft.
using sparkpost_code = system_word<detail::sparkpost_table>;

/// SparkPost's own category of a code. It suppresses addresses for those that are hard, which 90 is, though a request
/// to be unsubscribed is no failure here.
enum class sparkpost_category : std::uint8_t {
    undetermined,  ///< the answer was not understood
    hard,          ///< the address is suppressed
    soft,          ///< for now
    block,         ///< the receiver blocked the message, mostly for now
    admin,         ///< the sending side stopped it
};

/// The category's name as SparkPost writes it.
[[nodiscard]] constexpr std::string_view to_string(sparkpost_category c) noexcept {
    constexpr std::string_view names[] = {"Undetermined", "Hard", "Soft", "Block", "Admin"};
    return names[static_cast<std::size_t>(c)];
}

/// SparkPost's own category of a code.
[[nodiscard]] constexpr sparkpost_category sparkpost_category_of(sparkpost_code word) noexcept {
    switch (word.code()) {
        case 1:
            return sparkpost_category::undetermined;
        case 10:
        case 30:
        case 90:
            return sparkpost_category::hard;
        case 25:
        case 26:
        case 80:
            return sparkpost_category::admin;
        case 50:
        case 51:
        case 52:
        case 53:
        case 54:
            return sparkpost_category::block;
        default:
            return sparkpost_category::soft;
    }
}

}  // namespace mailbounce::inline v0_1

#endif
