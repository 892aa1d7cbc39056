// Deliveries in words: what they were told by, and two lines for a help desk, what happened and what to do.
#ifndef MAILBOUNCE_EXAMPLES_CLI_HELP_DESK_HPP
#define MAILBOUNCE_EXAMPLES_CLI_HELP_DESK_HPP

#include <cstddef>
#include <mailbounce/describe/help_desk.hpp>
#include <mailbounce/mailbounce.hpp>
#include <span>
#include <string>
#include <string_view>

#include "output.hpp"
#include "presentation.hpp"
#include "text.hpp"

namespace cli {

class help_desk_presentation : public presentation {
public:
    help_desk_presentation(output& out, mailbounce::language in) : out_(out), in_(in) {}

    void add_reply(const judged_delivery& d) override {
        begin(d.reported.delivery.text);
        add(d);
    }

    void add_message(std::string_view path, const mailbounce::report& report,
                     std::span<const judged_delivery> deliveries) override {
        begin(path);
        if (deliveries.empty()) add(mailbounce::help_desk_text(report.kind, in_));
        for (const judged_delivery& d : deliveries) add(d);
    }

    void add_log_line(std::size_t line, std::string_view id, std::span<const judged_delivery> deliveries) override {
        begin(std::to_string(line).append(id.empty() ? "" : "  ").append(id));
        for (const judged_delivery& d : deliveries) add(d);
    }

private:
    // The line, not indented, that tells by what the deliveries below it were told.
    void begin(std::string_view source) {
        if (has_begun_) out_ << '\n';
        has_begun_ = true;
        write_fitted(out_, source.empty() ? "-" : source, columns_);
        out_ << '\n';
    }

    void add(const judged_delivery& d) {
        add(mailbounce::help_desk_text(d.reported.recipient(), d.reported.delivery, d.verdict, {.in = in_}));
    }

    void add(std::string_view two_lines) {
        constexpr std::string_view indent = "    ";
        const std::size_t end = two_lines.find('\n');
        out_ << indent << two_lines.substr(0, end) << '\n' << indent << two_lines.substr(end + 1) << '\n';
    }

    output& out_;
    mailbounce::language in_;
    std::size_t columns_ = terminal_columns();
    bool has_begun_ = false;
};

}  // namespace cli

#endif
