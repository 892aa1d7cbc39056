// The retry schedules of real systems, by their documented defaults.
#ifndef MAILBOUNCE_POLICY_RETRY_PRESETS_HPP
#define MAILBOUNCE_POLICY_RETRY_PRESETS_HPP

#include <string_view>

#include <mailbounce/classify/reason.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/policy/retry_schedule.hpp>

namespace mailbounce::inline v0_1 {

/// When a real system tries again, and what.
struct retry_preset {
    std::string_view name;    ///< what find() takes: small letters, digits and '_'
    std::string_view source;  ///< where it is documented
    std::string_view as_of;   ///< the date of that source, or when it was read: YYYY, YYYY-MM or YYYY-MM-DD
    retry_schedule schedule;  ///< when it tries again
    retry_rule rule{};        ///< what it tries again
};

/// The retry schedules of real systems.
namespace retry_presets {

using namespace std::string_view_literals;

namespace detail {
/// A life without a documented interval: the shortest that RFC 5321 4.5.4.1 recommends stands in for it.
constexpr retry_schedule life_only(seconds life) noexcept { return {.give_up_after = life}; }
}  // namespace detail

using enum retry_pace;

// --- The standard, and the product that this library's default follows.

/// At least 30 minutes apart, for at least four to five days.
inline constexpr retry_preset rfc5321{"rfc5321"sv, "RFC 5321 4.5.4.1"sv, "2008-10"sv, {.give_up_after = days(5)}};
/// About every 30 minutes for about 24 hours (other domains differ), and only where the server did not answer.
inline constexpr retry_preset shanon{
    "shanon"sv,
    "smpdoc.shanon.co.jp, mail delivery code list, 41606"sv,
    "2026"sv,
    {},
    {.after_transient = reason::network_failure, .without_code = reason::network_failure}};

// --- Mail servers.

/// minimal_backoff_time 300 s, maximal_backoff_time 4000 s, maximal_queue_lifetime 5 d.
inline constexpr retry_preset postfix{
    "postfix"sv,
    "Postfix proto/postconf.proto, QSHAPE_README"sv,
    "2026-11"sv,
    {.legs = {{{.pace = by_age, .wait = seconds(300), .longest = seconds(4000)}}}, .give_up_after = days(5)}};
/// F,2h,15m; G,16h,1h,1.5; F,4d,6h, and delay_warning 24h.
inline constexpr retry_preset exim{"exim"sv,
                                   "Exim configure.default, globals.c"sv,
                                   "2025-12-29"sv,
                                   {.legs = {{{.wait = minutes(15), .until = hours(2)},
                                              {.pace = growing, .wait = hours(1), .factor = 150, .until = hours(16)},
                                              {.wait = hours(6)}}},
                                    .give_up_after = days(4),
                                    .warn_after = hours(24)}};
/// Each run of the queue; how often it is run is for the administrator to say (-q30m here). Timeout.queuereturn 5d,
/// queuewarn 4h.
inline constexpr retry_preset sendmail{"sendmail"sv,
                                       "Sendmail Installation and Operation Guide"sv,
                                       "2026-11"sv,
                                       {.give_up_after = days(5), .warn_after = hours(4)}};
/// 400 n^2 seconds after the first attempt, for queuelifetime 604800 s.
inline constexpr retry_preset qmail{
    "qmail"sv,
    "qmail-send, queuelifetime"sv,
    "2026-11"sv,
    {.legs = {{{.pace = quadratic, .wait = seconds(400)}}}, .give_up_after = seconds(604800)}};
/// 100 n^2 seconds for local deliveries.
inline constexpr retry_preset qmail_local{
    "qmail_local"sv,
    "qmail-send, queuelifetime"sv,
    "2026-11"sv,
    {.legs = {{{.pace = quadratic, .wait = seconds(100)}}}, .give_up_after = seconds(604800)}};
/// 400 n^2 seconds for 4 days; a delay is told after 4 hours.
inline constexpr retry_preset opensmtpd{
    "opensmtpd"sv,
    "OpenSMTPD scheduler_ramqueue.c, smtpd.h"sv,
    "2026-03-26"sv,
    {.legs = {{{.pace = quadratic, .wait = seconds(400)}}}, .give_up_after = days(4), .warn_after = hours(4)}};
/// 10 n^2 seconds for local deliveries.
inline constexpr retry_preset opensmtpd_local{
    "opensmtpd_local"sv,
    "OpenSMTPD scheduler_ramqueue.c, smtpd.h"sv,
    "2026-03-26"sv,
    {.legs = {{{.pace = quadratic, .wait = seconds(10)}}}, .give_up_after = days(4), .warn_after = hours(4)}};
/// The outgoing queue of Mailman 2: every hour for five days.
inline constexpr retry_preset mailman{
    "mailman"sv, "Mailman/Defaults.py"sv, "2026-11"sv, {.legs = {{{.wait = hours(1)}}}, .give_up_after = days(5)}};
/// 2^(n+5) seconds, given up at the 13th failure: 12 waits, 72.8 hours.
inline constexpr retry_preset haraka{
    "haraka"sv,
    "Haraka outbound/config.js, Outbound.md"sv,
    "2026-05-15"sv,
    {.legs = {{{.pace = growing, .wait = seconds(64), .factor = 200}}}, .give_up_after = days(4), .max_attempts = 13}};
/// 5, 7, 8, 25, 75, 120 minutes, then 240 minutes eleven times: 17 retries in 48 hours.
inline constexpr retry_preset zonemta{"zonemta"sv,
                                      "ZoneMTA lib/sender.js"sv,
                                      "2026-07-20"sv,
                                      {.legs = {{{.wait = minutes(5), .waits = 1},
                                                 {.wait = minutes(7), .waits = 1},
                                                 {.wait = minutes(8), .waits = 1},
                                                 {.wait = minutes(25), .waits = 1},
                                                 {.wait = minutes(75), .waits = 1},
                                                 {.wait = minutes(120), .waits = 1},
                                                 {.wait = minutes(240), .waits = 11}}},
                                       .give_up_after = hours(48)}};
/// 5 minutes x 1.3^n, 18 times: about 31 hours.
inline constexpr retry_preset postal{
    "postal"sv,
    "postal app/models/concerns/has_locking.rb"sv,
    "2026-04-28"sv,
    {.legs = {{{.pace = growing, .wait = minutes(5), .factor = 130, .waits = 18}}}, .give_up_after = days(2)}};
/// retry_interval 20 minutes, doubled each time; max_age 7 days.
inline constexpr retry_preset kumomta{"kumomta"sv,
                                      "KumoMTA reference, make_queue_config: retry_interval, max_age"sv,
                                      "2026-08-04"sv,
                                      {.legs = {{{.pace = growing, .wait = minutes(20), .factor = 200}}},
                                       .give_up_after = days(7),
                                       .jitter_percent = 10}};
/// retry-after 10m, bounce-after 4d12h: known from configurations, not from its manual.
inline constexpr retry_preset powermta{"powermta"sv,
                                       "PowerMTA configurations: retry-after, bounce-after"sv,
                                       "2026-11"sv,
                                       {.legs = {{{.wait = minutes(10)}}}, .give_up_after = days(4) + hours(12)}};
/// Four retries of one minute, six of five minutes, then every ten minutes for two days; a delay is told after 4 hours.
inline constexpr retry_preset exchange{
    "exchange"sv,
    "Exchange Server documentation, message retry, resubmit, and expiration intervals"sv,
    "2021-07"sv,
    {.legs = {{{.wait = minutes(1), .waits = 4}, {.wait = minutes(5), .waits = 6}, {.wait = minutes(10)}}},
     .give_up_after = days(2),
     .warn_after = hours(4)}};
/// The same on an Edge Transport server: ten and thirty minutes.
inline constexpr retry_preset exchange_edge{
    "exchange_edge"sv,
    "Exchange Server documentation, message retry, resubmit, and expiration intervals"sv,
    "2021-07"sv,
    {.legs = {{{.wait = minutes(1), .waits = 4}, {.wait = minutes(10), .waits = 6}, {.wait = minutes(30)}}},
     .give_up_after = days(2),
     .warn_after = hours(4)}};
/// First within 15 minutes, growing to an hour, "over 24 hours".
inline constexpr retry_preset exchange_online{
    "exchange_online"sv,
    "OfficeDocs-o365seccomp#162; fix error code 550 4.4.7"sv,
    "2021-07"sv,
    {.legs = {{{.pace = growing, .wait = minutes(15), .factor = 200, .longest = hours(1)}}},
     .give_up_after = hours(24)}};
/// The same page says that the report comes "only after two days".
inline constexpr retry_preset exchange_online_two_days{
    "exchange_online_two_days"sv,
    "OfficeDocs, fix error code 550 4.4.7"sv,
    "2021-07"sv,
    {.legs = exchange_online.schedule.legs, .give_up_after = days(2)}};

// --- Sending services.

/// 10, 15, 30 minutes, 1, 2, 4 hours; then "Too old": 475 minutes.
inline constexpr retry_preset mailgun{"mailgun"sv,
                                      "help.mailgun.com, 28956111811355"sv,
                                      "2026-11"sv,
                                      {.legs = {{{.wait = minutes(10), .waits = 1},
                                                 {.wait = minutes(15), .waits = 1},
                                                 {.wait = minutes(30), .waits = 1},
                                                 {.pace = growing, .wait = hours(1), .factor = 200, .waits = 3}}},
                                       .give_up_after = hours(8)}};
/// 1 and 10 minutes, 1 hour, then every 4 hours (second-hand) for up to 72 hours.
inline constexpr retry_preset sendgrid{"sendgrid"sv,
                                       "sendgrid/docs, deferrals; intervals second-hand"sv,
                                       "2021-06"sv,
                                       {.legs = {{{.wait = minutes(1), .waits = 1},
                                                  {.wait = minutes(10), .waits = 1},
                                                  {.wait = hours(1), .waits = 1},
                                                  {.wait = hours(4)}}},
                                        .give_up_after = hours(72)}};
/// 20, 40, 80, 160 minutes and so on (second-hand) for 72 hours.
inline constexpr retry_preset sparkpost{
    "sparkpost"sv,
    "second-hand, 2025-02"sv,
    "2025-02"sv,
    {.legs = {{{.pace = growing, .wait = minutes(20), .factor = 200}}}, .give_up_after = hours(72)}};
/// "A certain period", which others give as 12 hours.
inline constexpr retry_preset ses{"ses"sv, "Amazon SES guide; MailBluster, Blackbaud"sv, "2026-11"sv,
                                  detail::life_only(hours(12))};
/// Every 15 minutes for 72 hours (second-hand).
inline constexpr retry_preset salesforce{
    "salesforce"sv, "second-hand"sv, "2026-11"sv, {.legs = {{{.wait = minutes(15)}}}, .give_up_after = hours(72)}};
/// 72 hours.
inline constexpr retry_preset mailchimp{"mailchimp"sv, "mailchimp.com help, soft vs. hard bounces"sv, "2026-11"sv,
                                        detail::life_only(hours(72))};
/// 72 hours.
inline constexpr retry_preset braze{"braze"sv, "Braze community FAQ; braze-docs#12874"sv, "2026-11"sv,
                                    detail::life_only(hours(72))};
/// 72 hours.
inline constexpr retry_preset hubspot{"hubspot"sv, "knowledge.hubspot.com"sv, "2026-11"sv,
                                      detail::life_only(hours(72))};
/// 72 hours.
inline constexpr retry_preset agility{"agility"sv, "Agility help"sv, "2026-11"sv, detail::life_only(hours(72))};
/// 3.5 days.
inline constexpr retry_preset adobe{"adobe"sv, "experienceleague.adobe.com, retries"sv, "2026-11"sv,
                                    detail::life_only(hours(84))};

/// All of them.
inline constexpr const retry_preset* all[] = {&rfc5321,
                                              &shanon,
                                              &postfix,
                                              &exim,
                                              &sendmail,
                                              &qmail,
                                              &qmail_local,
                                              &opensmtpd,
                                              &opensmtpd_local,
                                              &mailman,
                                              &haraka,
                                              &zonemta,
                                              &postal,
                                              &kumomta,
                                              &powermta,
                                              &exchange,
                                              &exchange_edge,
                                              &exchange_online,
                                              &exchange_online_two_days,
                                              &mailgun,
                                              &sendgrid,
                                              &sparkpost,
                                              &ses,
                                              &salesforce,
                                              &mailchimp,
                                              &braze,
                                              &hubspot,
                                              &agility,
                                              &adobe};

/// The preset of that name; null if there is none.
[[nodiscard]] constexpr const retry_preset* find(std::string_view name) noexcept {
    for (const retry_preset* p : all)
        if (p->name == name) return p;
    return nullptr;
}

}  // namespace retry_presets

}  // namespace mailbounce::inline v0_1

#endif
