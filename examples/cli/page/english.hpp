// The page's words in English.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_ENGLISH_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_ENGLISH_HPP

#include "words.hpp"

namespace cli {

inline constexpr page_words english_words{
    .title = "Mail that did not get through",
    .contents = "On this page",
    .made_with = "Made by {1}. Nothing on this page is loaded from elsewhere.",

    .comma = ", ",
    .stop = ". ",
    .colon = ": ",
    .percent = "\xC2\xA0%",
    .separator = " \xC2\xB7 ",

    .to_stop = {"{1} address to stop", "{1} addresses to stop"},
    .to_mend = {"{1} thing for you to mend", "{1} things for you to mend"},
    .common = "{1} of what did not get through is one thing: {2} at {3}.",
    .nothing_told = "Nothing that was read tells of a delivery.",
    .all_delivered = "Everything got through.",

    .files = {"{1} file", "{1} files"},
    .messages = {"{1} message", "{1} messages"},
    .log_lines = {"{1} line of a log", "{1} lines of a log"},
    .replies = {"{1} reply", "{1} replies"},
    .deliveries = {"{1} delivery", "{1} deliveries"},
    .delivered = "delivered",
    .delayed = "delayed, tried again",
    .given_up = "given up",
    .complaints = "complaints",

    .categories = "Categories",
    .categories_lead =
        "Does mail to these addresses have a future? Each delivery that failed or was delayed counts, "
        "each attempt by itself.",
    .none_failed = "Nothing failed.",

    .act = "Who must act",
    .owners = {"Nobody: it mends itself", "You", "The recipients", "The recipients' administrators"},
    .nothing_to_do = "Nothing to do.",
    .mostly_at = "mostly at {1}",
    .stop_these = "Addresses to stop",
    .stop_these_how = "Send nothing more to them: the list is below, to be copied.",
    .watch_these = "Addresses on the way there",
    .watch_these_how = "Nothing yet. A few more failures, with no delivery in between, will stop them.",
    .held = "Addresses at destinations that take nothing",
    .held_how = "Hold them: where everything is refused, the addresses may be as good as any.",
    .undetermined_how = "Read these answers. A line in a file of rules makes them known.",

    .addresses = "Addresses to stop",
    .addresses_lead =
        "Three failures in a row that are a matter of the address, the mailbox or the recipient's "
        "side stop an address; a new owner, or a complaint, does at once. What was read is all that "
        "counts here.",
    .no_stops = "No address has failed often enough to be stopped.",
    .no_recipients = "What was read names no recipients.",
    .watched = "On the way there",
    .address = "Address",
    .reason = "Reason",
    .said = "What was said",
    .failures = "Failures",
    .date = "Date",
    .so_many_of = "{1} of {2}",
    .at_once = "at once",
    .complaint = "complaint",
    .unsubscribed = "unsubscribed",
    .as_a_list = "The addresses alone, to be copied",

    .reasons = "Reasons",
    .reasons_lead = "Failures and delays, by who must act so that mail gets through.",
    .count = "Count",
    .share = "Share",
    .destinations = "Destinations",
    .destinations_lead = "By the domain of the host that answered; where none did, by that of the recipient.",
    .no_destinations = "No destination is told of that something failed at.",
    .destination = "Destination",
    .failed = "Failed",
    .main_reason = "Main reason",
    .takes_nothing = "takes nothing",

    .times = "Time",
    .no_times = "What was read tells no times.",
    .each_bar_hours = {"Failures and delays. Each bar is an hour (UTC).",
                       "Failures and delays. Each bar is {1} hours (UTC)."},
    .each_bar_days = {"Failures and delays. Each bar is a day (UTC).",
                      "Failures and delays. Each bar is {1} days (UTC)."},
    .time = "From",
    .most = "most",
    .as_a_table = "The same as a table",

    .undetermined = "Reason unknown",
    .undetermined_lead =
        "Answers that no rule knew, alike ones together. To make one known, put its line in a file for "
        "{1}, and the reason in place of {2}.",
    .all_understood = "Every answer was understood.",
    .times_told = {"once", "{1} times"},
    .no_text = "Nothing was said.",
    .no_rule = "No words to make a rule of.",

    .and_more = "and {1} more",
};

}  // namespace cli

#endif
