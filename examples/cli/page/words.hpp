// What the page says in its own words: the form of the tables in english.hpp and japanese.hpp. What reasons and
// categories mean, the library tells itself (describe/).
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_WORDS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_WORDS_HPP

#include <cstddef>
#include <string_view>

namespace cli {

/// A text about so many: {1} is the number.
struct counted {
    std::string_view one;
    std::string_view more;

    [[nodiscard]] constexpr std::string_view of(std::size_t n) const { return n == 1 ? one : more; }
};

/// In a text, {1}, {2} and so on are where something is put.
struct page_words {
    std::string_view title;
    std::string_view contents;   ///< the name of the list of sections
    std::string_view made_with;  ///< {1}: the program and its version

    std::string_view comma, stop, colon;  ///< with the blanks behind them, if the language has any
    std::string_view percent;             ///< behind a number
    std::string_view separator;

    // --- The finding.
    counted to_stop;
    counted to_mend;
    std::string_view common;  ///< {1}: a share, {2}: a reason, {3}: a destination
    std::string_view nothing_told;
    std::string_view all_delivered;

    // --- What was read.
    counted files;
    counted messages, log_lines, replies;
    counted deliveries;
    std::string_view delivered, delayed, given_up, complaints;

    // --- Categories.
    std::string_view categories;
    std::string_view categories_lead;
    std::string_view none_failed;

    // --- Who must act.
    std::string_view act;
    std::string_view owners[4];  ///< by mailbounce::remedy_owner
    std::string_view nothing_to_do;
    std::string_view mostly_at;  ///< {1}: a destination
    std::string_view stop_these, stop_these_how;
    std::string_view watch_these, watch_these_how;
    std::string_view held, held_how;
    std::string_view undetermined_how;

    // --- Addresses.
    std::string_view addresses;
    std::string_view addresses_lead;
    std::string_view no_stops, no_recipients;
    std::string_view watched;
    std::string_view address, reason, said, failures, date;
    std::string_view so_many_of;  ///< {1} of {2}
    std::string_view at_once, complaint, unsubscribed;
    std::string_view as_a_list;

    // --- Reasons and destinations.
    std::string_view reasons;
    std::string_view reasons_lead;
    std::string_view count, share;
    std::string_view destinations;
    std::string_view destinations_lead;
    std::string_view no_destinations;
    std::string_view destination, failed, main_reason;
    std::string_view takes_nothing;

    // --- Times.
    std::string_view times;
    std::string_view no_times;
    counted each_bar_hours, each_bar_days;
    std::string_view time;
    std::string_view most;  ///< before the time when most failed
    std::string_view as_a_table;

    // --- What stayed undetermined.
    std::string_view undetermined;
    std::string_view undetermined_lead;  ///< {1}: the option for rules, {2}: the word to replace
    std::string_view all_understood;
    counted times_told;
    std::string_view no_text;
    std::string_view no_rule;

    std::string_view and_more;  ///< {1}: how many
};

}  // namespace cli

#endif
