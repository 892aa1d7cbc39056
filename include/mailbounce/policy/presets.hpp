// When real systems stop mail to an address: the settings of suppression that say what each of them documents.
//
// Each preset counts as its product counts, also where this library would not: most of them take a block of the sender
// for a fault of the address. Where a product's pages contradict each other there is a preset for each reading. What a
// product does not say is left as it is in suppression; where one had to be read a certain way, a comment says so.
#ifndef MAILBOUNCE_POLICY_PRESETS_HPP
#define MAILBOUNCE_POLICY_PRESETS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/classify/category.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/smtp/code_class.hpp>

namespace mailbounce::inline v0_1 {

/// The policy of a real system.
struct preset {
    std::string_view name;    ///< what find() takes: small letters, digits and '_'
    std::string_view source;  ///< where it is documented
    std::string_view as_of;   ///< the date of that source, or when it was read: YYYY, YYYY-MM or YYYY-MM-DD
    suppression policy;       ///< what the system does
};

/// The policies of real systems.
namespace presets {

using namespace std::string_view_literals;

namespace detail {

inline constexpr fault_set all_faults = fault_set::up_to(fault::unknown);

/// A view that looks at nothing but the code class.
constexpr category_table by_class(category permanent, category transient, category no_code) noexcept {
    category_table table;
    for (std::size_t r = 1; r < reason_count; ++r) {
        table.set(static_cast<reason>(r), no_code);
        table.set(static_cast<reason>(r), code_class::permanent, permanent);
        table.set(static_cast<reason>(r), code_class::transient, transient);
    }
    return table;
}

/// Hard unless a 4yz code or a 4.x.x status says otherwise.
inline constexpr category_table hard_when_in_doubt = by_class(category::hard, category::soft, category::hard);

/// This library's view, with reasons that are hard as well unless the code is transient.
template <class... Reasons>
constexpr category_table also_hard(Reasons... reasons) noexcept {
    category_table table;
    for (const reason r : {reasons...}) {
        table.set(r, category::hard);
        table.set(r, code_class::transient, category::soft);
    }
    return table;
}

/// This library's view, with one reason that is soft whatever the code.
constexpr category_table soft_for(reason r) noexcept { return category_table{}.set(r, category::soft); }

constexpr suppression shanon(bool with_521, counting how) noexcept {
    return {.faults = all_faults,
            .at_once = {},
            .codes_at_once = {551, 553, static_cast<std::uint16_t>(with_521 ? 521 : 0)},
            .counting = how,
            .score = {.stop = 3},
            .transactional_ignores = {stop_cause::failures, stop_cause::complaint, stop_cause::unsubscribe}};
}

/// HaiHai Mail's three kinds. Permanent: what stands before or behind the @ is wrong, and there is no prospect of
/// delivery. Temporary: the mailbox is full, or the receiving server in trouble. Unknown: all else, such as a server
/// that does not accept the message.
constexpr category_table haihai_kinds() noexcept {
    category_table table;
    for (std::size_t i = 1; i < reason_count; ++i) {
        const auto r = static_cast<reason>(i);
        const fault f = traits(r).fault;
        if (f == fault::address) continue;
        const bool is_temporary = f == fault::mailbox || f == fault::recipient_system || f == fault::network;
        table.set(r, is_temporary ? category::soft : category::unknown);
    }
    return table;
}

constexpr suppression haihai(category_limits limits, std::uint8_t simple) noexcept {
    return {.categories = haihai_kinds(),
            .faults = all_faults,
            .at_once = {},
            .counting = counting::cumulative,
            .limits = limits,
            .score = {.stop = simple},
            .trap_stops = false,
            .removal_forgets = true};
}

/// Zoho Campaigns calls a permanent block of the sender's domain and a permanent refusal by policy hard.
inline constexpr category_table zoho_view = also_hard(reason::sender_blocked, reason::policy_refused);

/// Benchmark Email calls refusals by spam filters, carriers and block lists hard.
inline constexpr category_table benchmark_view =
    also_hard(reason::spam_content, reason::policy_refused, reason::sender_blocked, reason::bad_reputation);

/// HubSpot calls a full mailbox, a policy, a spam verdict and the recipient's own filter hard.
inline constexpr category_table hubspot_view =
    also_hard(reason::mailbox_full, reason::policy_refused, reason::spam_content, reason::recipient_filtered);

constexpr suppression mailman(std::uint8_t stop) noexcept {
    return {.categories = hard_when_in_doubt,
            .faults = all_faults,
            .at_once = {},
            .counting = counting::cumulative,
            .one_per_day = true,
            .stale_after = days(7),
            .score = {.hard = 2, .soft = 1, .unknown = 2, .stop = stop},
            .reminders = {.count = 3, .every = days(7)}};
}

constexpr suppression phplist(std::uint8_t stop) noexcept {
    return {.faults = all_faults,
            .at_once = {},
            .score = {.stop = stop, .block = 50},
            .transactional_ignores = {stop_cause::failures, stop_cause::complaint, stop_cause::unsubscribe}};
}

/// One failure stops that is hard in this view, and nothing else does.
constexpr suppression first_hard_stops(const category_table& view = {}) noexcept {
    return {.categories = view,
            .faults = all_faults,
            .at_once = {},
            .counting = counting::cumulative,
            .limits = {.hard = 1},
            .score = {}};
}

constexpr suppression salesforce(std::uint8_t hard) noexcept {
    return {.faults = all_faults,
            .at_once = {},
            .counting = counting::cumulative,
            .limits = {.hard = hard},
            .score = {.stop = static_cast<std::uint8_t>(hard > 0 ? 0 : 3)},
            .spread = hard > 0 ? seconds(0) : days(15)};
}

}  // namespace detail

// --- SHANON Marketing Platform. Its pages disagree on two points: whether 42521 disables an address at once, and
// whether the three errors must follow one another. Errors of automatic mail count, and automatic mail is sent all the
// same.

/// Delivery code list (chapter001): 42521, 42551, 42553 at once; else three in a row.
inline constexpr preset shanon_current{"shanon_current"sv, "smpdoc.shanon.co.jp, mail delivery code list"sv, "2026"sv,
                                       detail::shanon(true, counting::consecutive)};
/// FAQ on permanent errors: 42551 and 42553 at once ("these two"); else three in a row.
inline constexpr preset shanon_2023{"shanon_2023"sv, "smpdoc.shanon.co.jp, FAQ on permanent errors"sv, "2023-01"sv,
                                    detail::shanon(false, counting::consecutive)};
/// FAQ on who is left out of a delivery: "three errors", which reads as three in all.
inline constexpr preset shanon_current_plain{"shanon_current_plain"sv,
                                             "smpdoc.shanon.co.jp, FAQ on omitted recipients"sv, "2026"sv,
                                             detail::shanon(true, counting::cumulative)};
/// The same, with the list of 2023.
inline constexpr preset shanon_2023_plain{"shanon_2023_plain"sv, "smpdoc.shanon.co.jp, FAQ on omitted recipients"sv,
                                          "2023-01"sv, detail::shanon(false, counting::cumulative)};

// --- HaiHai Mail, error settings: cumulative, 3 unless set otherwise. thresholds.hpp makes the other settings.

/// Simple settings: three errors of any type.
inline constexpr preset haihai_simple{"haihai_simple"sv, "HaiHai Mail help, error address settings"sv, "2026"sv,
                                      detail::haihai({}, 3)};
/// Detailed settings: three permanent, three temporary, three unknown.
inline constexpr preset haihai_detailed{"haihai_detailed"sv, "HaiHai Mail help, error address settings"sv, "2026"sv,
                                        detail::haihai({3, 3, 3}, 0)};

// --- Benchmark Email.

/// Two hard errors in a row; blocks and spam verdicts are hard errors too.
inline constexpr preset benchmark{"benchmark"sv,
                                  "Benchmark Email help, hard errors"sv,
                                  "2026"sv,
                                  {.categories = detail::benchmark_view,
                                   .faults = detail::all_faults,
                                   .at_once = {},
                                   .limits = {.hard = 2},
                                   .score = {}}};
/// The same rule with those causes left out, which tell nothing of the address.
inline constexpr preset benchmark_sparing{"benchmark_sparing"sv,
                                          "Benchmark Email help, hard errors"sv,
                                          "2026"sv,
                                          {.at_once = {}, .limits = {.hard = 2}, .score = {}}};

// --- Zoho Campaigns.

/// A hard bounce at once, after seven soft bounces in a row the same (a reseller's copy of the page says three).
inline constexpr preset zoho{"zoho"sv,
                             "help.zoho.com, why Zoho Campaigns does not delete hard bounces; bounce reasons"sv,
                             "2026-11"sv,
                             {.categories = detail::zoho_view,
                              .faults = detail::all_faults,
                              .at_once = {},
                              .limits = {.hard = 1, .soft = 7},
                              .score = {}}};

// --- Mailing list managers.

/// Mailman 2 and 3. Half points: hard 2, soft 1. The code stops at a score of 5.0 (>=).
inline constexpr preset mailman{"mailman"sv, "Mailman/Defaults.py.in, Mailman/Bouncer.py; mailman/styles/base.py"sv,
                                "2026-11"sv, detail::mailman(10)};
/// The manual, and a comment in the code, say "greater than" 5.0: the next half point.
inline constexpr preset mailman_manual{"mailman_manual"sv, "gnu.org mailman-admin, 2.8"sv, "2026-11"sv,
                                       detail::mailman(11)};
/// Sympa: at least ten bounces over at least ten days; 45 warns, 75 removes. An address is never removed by us: it
/// stops. Messages are those of the history, where Sympa counts those of the list, by days.
inline constexpr preset sympa{
    "sympa"sv,
    "sympa src/lib/Sympa/Config/Schema.pm, Spindle/ProcessTask.pm"sv,
    "2026-08-14"sv,
    {.categories = detail::hard_when_in_doubt,
     .faults = detail::all_faults,
     .at_once = {},
     .counting = counting::cumulative,
     .score = {.hard = 2, .soft = 1, .unknown = 2, .warn = 45, .stop = 75, .by_share_from = 10},
     .spread = days(10)}};
/// Discourse. Tenths of points: hard 20, soft 10, stop at 40. 1 is taken off for each message sent (here: delivered);
/// all of it is forgotten 30 days after the last. Critical mail, such as passwords, is sent all the same.
inline constexpr preset discourse{
    "discourse"sv,
    "discourse config/site_settings.yml, lib/email/receiver.rb"sv,
    "2026"sv,
    {.categories = detail::hard_when_in_doubt,
     .faults = detail::all_faults,
     .at_once = {},
     .counting = counting::cumulative,
     .stale_after = days(30),
     .score = {.hard = 20, .soft = 10, .unknown = 20, .erosion = 1, .stop = 40},
     .transactional_ignores = {stop_cause::failures, stop_cause::complaint, stop_cause::unsubscribe}}};
/// phpList: three in a row unconfirm (the code's default), fifty blacklist: only then mail of its own is stopped too.
inline constexpr preset phplist{"phplist"sv, "phplist3 admin/init.php, admin/processbounces.php"sv, "2025-01-26"sv,
                                detail::phplist(3)};
/// The configuration that is shipped with it says five.
inline constexpr preset phplist_shipped{"phplist_shipped"sv, "phplist3 config/config_extended.php"sv, "2025-01-26"sv,
                                        detail::phplist(5)};
/// listmonk: the first hard bounce; soft ones (two) have no action; text that it does not know is soft.
inline constexpr preset listmonk{
    "listmonk"sv, "listmonk schema.sql, internal/bounce/mailbox/pop.go"sv, "2026-07-21"sv,
    detail::first_hard_stops(detail::by_class(category::hard, category::soft, category::soft))};

// --- Mail servers and sending services.

/// Postal: a hard failure (any 5yz) with another in the last 24 hours, or all attempts used up, suppresses for 30 days;
/// a message that is delivered lifts it.
inline constexpr preset postal{"postal"sv,
                               "postal app/lib/message_dequeuer, config_schema.rb"sv,
                               "2026-04-28"sv,
                               {.categories = detail::by_class(category::hard, category::soft, category::soft),
                                .faults = detail::all_faults,
                                .at_once = {reason::expired},
                                .counting = counting::cumulative,
                                .score = {},
                                .window = {.count = 2, .within = hours(24), .of = category::hard},
                                .lifts_after = days(30),
                                .success_lifts = true}};
/// Amazon SES: a permanent bounce or a complaint goes to the account's list. A domain that does not exist is a
/// transient bounce there.
inline constexpr preset ses{"ses"sv, "Amazon SES guide, notification contents, account-level suppression list"sv,
                            "2023-06"sv, detail::first_hard_stops(detail::soft_for(reason::domain_unknown))};
/// SendGrid: an invalid address at once. Its block list is not a suppression list.
inline constexpr preset sendgrid{"sendgrid"sv, "sendgrid/docs glossary, bounces and blocks"sv, "2021-06"sv,
                                 detail::first_hard_stops()};
/// SparkPost: classes 10, 30 and 90 suppress. A failed DNS lookup is class 21, and soft.
inline constexpr preset sparkpost{"sparkpost"sv, "SparkPost support, bounce classification codes"sv, "2026-11"sv,
                                  detail::first_hard_stops(detail::soft_for(reason::domain_unknown))};

// --- Marketing platforms. Their rules are known from help pages and forums, and may have changed: "like" them.

/// Mailchimp: one hard bounce; seven soft ones, fifteen where the contact has been active. One that has been active is
/// "spared" at the first hard bounce; how often is not said, and is read here as once.
inline constexpr preset mailchimp_like{"mailchimp_like"sv,
                                       "mailchimp.com help, soft vs. hard bounces"sv,
                                       "2026-11"sv,
                                       {.faults = detail::all_faults,
                                        .at_once = {},
                                        .counting = counting::cumulative,
                                        .limits = {.hard = 1, .soft = 7},
                                        .limits_if_active = {.hard = 2, .soft = 15},
                                        .score = {}}};
/// Klaviyo: one hard bounce, or seven soft ones in a row.
inline constexpr preset klaviyo_like{
    "klaviyo_like"sv,
    "community.klaviyo.com, post 323"sv,
    "2026-11"sv,
    {.faults = detail::all_faults, .at_once = {}, .limits = {.hard = 1, .soft = 7}, .score = {}}};
/// HubSpot, in one account: one hard bounce, which a full mailbox, a policy and a spam verdict are too; soft ones
/// never.
inline constexpr preset hubspot_like{"hubspot_like"sv, "community.hubspot.com, m-p/8997; knowledge base, 2019-11"sv,
                                     "2019-11"sv, detail::first_hard_stops(detail::hubspot_view)};
/// HubSpot, over all accounts: three hard bounces in 60 days.
inline constexpr preset hubspot_global_like{"hubspot_global_like"sv,
                                            "community.hubspot.com, idea 374565; knowledge base, 2019-11"sv,
                                            "2019-11"sv,
                                            {.categories = detail::hubspot_view,
                                             .faults = detail::all_faults,
                                             .at_once = {},
                                             .counting = counting::cumulative,
                                             .score = {},
                                             .window = {.count = 3, .within = days(60), .of = category::hard}}};
/// Salesforce Marketing Cloud: held after three bounces, hard or soft, with 15 days or more since the first.
inline constexpr preset salesforce_like{"salesforce_like"sv, "help.salesforce.com, bounce mail management"sv,
                                        "2026-11"sv, detail::salesforce(0)};
/// The same at a domain that it trusts: one hard bounce.
inline constexpr preset salesforce_trusted_like{
    "salesforce_trusted_like"sv, "help.salesforce.com, bounce mail management"sv, "2026-11"sv, detail::salesforce(1)};
/// Adobe Journey Optimizer: one hard bounce, or five soft ones in a row (1 to 20 can be set) 24 hours or more apart.
/// Messages that were too large or timed out are of its type "Ignored".
inline constexpr preset adobe_like{"adobe_like"sv,
                                   "experienceleague.adobe.com, retries; suppression list"sv,
                                   "2026-11"sv,
                                   {.faults = detail::all_faults,
                                    .at_once = {},
                                    .never = {reason::message_too_large, reason::expired},
                                    .apart = hours(24),
                                    .limits = {.hard = 1, .soft = 5},
                                    .score = {}}};

/// All of them.
inline constexpr const preset* all[] = {&shanon_current,
                                        &shanon_2023,
                                        &shanon_current_plain,
                                        &shanon_2023_plain,
                                        &haihai_simple,
                                        &haihai_detailed,
                                        &benchmark,
                                        &benchmark_sparing,
                                        &zoho,
                                        &mailman,
                                        &mailman_manual,
                                        &sympa,
                                        &discourse,
                                        &phplist,
                                        &phplist_shipped,
                                        &listmonk,
                                        &postal,
                                        &ses,
                                        &sendgrid,
                                        &sparkpost,
                                        &mailchimp_like,
                                        &klaviyo_like,
                                        &hubspot_like,
                                        &hubspot_global_like,
                                        &salesforce_like,
                                        &salesforce_trusted_like,
                                        &adobe_like};

/// The preset of that name; null if there is none.
[[nodiscard]] constexpr const preset* find(std::string_view name) noexcept {
    for (const preset* p : all)
        if (p->name == name) return p;
    return nullptr;
}

}  // namespace presets

}  // namespace mailbounce::inline v0_1

#endif
