// Verdicts as a table, a line each.
#ifndef MAILBOUNCE_EXAMPLES_CLI_TABLE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_TABLE_HPP

#include <algorithm>
#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>

#include "output.hpp"
#include "presentation.hpp"
#include "text.hpp"

namespace cli {

class table_presentation : public presentation {
public:
    explicit table_presentation(output& out) : out_(out) {}

    void add(const mailbounce::delivery& d, const mailbounce::verdict& v) override {
        if (!has_header_) row("", "category", "reason", "who must act", "decided by", "reply");
        has_header_ = true;

        const bool failed = v.reason != mailbounce::reason::none;
        std::string reason(to_string(v.reason));
        if (v.cause != mailbounce::reason::none) reason.append(": ").append(to_string(v.cause));
        row(colour_of(v.category), failed ? to_string(v.category) : "-", failed ? reason : "-",
            failed ? to_string(v.traits().owner) : "-", decided_by(d, v), d.text);
    }

private:
    static constexpr std::size_t category_columns = 8;
    static constexpr std::size_t reason_columns = 24;  // expired: mailbox_unknown
    static constexpr std::size_t owner_columns = 15;
    static constexpr std::size_t most_decided_columns = 28;
    static constexpr std::size_t fewest_text_columns = 10;
    static constexpr std::size_t gap = 2;
    static constexpr std::size_t columns_before_decided = category_columns + reason_columns + owner_columns + 3 * gap;

    // The words that decided, or else the status or the code.
    static std::string decided_by(const mailbounce::delivery& d, const mailbounce::verdict& v) {
        if (!v.matched.empty()) return std::string(v.matched);
        if (v.rule.empty()) return "-";
        return d.status ? to_text(d.status) : to_text(d.code);
    }

    static std::string_view colour_of(mailbounce::category c) {
        switch (c) {
            case mailbounce::category::hard:
                return "\x1B[31m";  // red
            case mailbounce::category::soft:
                return "\x1B[33m";  // yellow
            case mailbounce::category::unknown:
                return "\x1B[35m";  // magenta
            case mailbounce::category::none:
                break;
        }
        return "\x1B[32m";  // green
    }

    void row(std::string_view colour, std::string_view category, std::string_view reason, std::string_view owner,
             std::string_view decided, std::string_view text) {
        const bool coloured = has_colour_ && !colour.empty();
        if (coloured) out_ << colour;
        write_cell(out_, category, category_columns);
        if (coloured) out_ << "\x1B[0m";
        write_cell(out_.fill(gap), reason, reason_columns);
        write_cell(out_.fill(gap), owner, owner_columns);
        // Where there is no room for both, the words that decided say more than how the reply begins.
        const std::size_t room = columns_ > columns_before_decided ? columns_ - columns_before_decided : 0;
        write_cell(out_.fill(gap), decided, (std::min)(room, most_decided_columns));
        if (room >= most_decided_columns + gap + fewest_text_columns)
            write_fitted(out_.fill(gap), text, room - most_decided_columns - gap);
        out_ << '\n';
    }

    output& out_;
    std::size_t columns_ = terminal_columns();
    bool has_colour_ = wants_colour();
    bool has_header_ = false;
};

}  // namespace cli

#endif
