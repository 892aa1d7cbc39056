// Deliveries as a page of HTML: see page/.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PAGE_PRESENTATION_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PAGE_PRESENTATION_HPP

#include <cstddef>
#include <mailbounce/describe/language.hpp>
#include <mailbounce/mailbounce.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "messages.hpp"
#include "output.hpp"
#include "page/figures.hpp"
#include "page/page.hpp"
#include "presentation.hpp"

namespace cli {

class page_presentation : public presentation {
public:
    /// The page is written to that file, "-" being standard output, once all is read.
    page_presentation(std::string path, mailbounce::language in, messages& to)
        : path_(std::move(path)), in_(in), messages_(to) {}

    void begin_file(std::string_view path) override {
        if (figures_.files++ == 0) figures_.first_file = path;
    }

    void add_reply(const judged_delivery& d) override {
        ++figures_.replies;
        figures_.add(d);
    }

    void add_message(std::string_view, const mailbounce::report& report,
                     std::span<const judged_delivery> deliveries) override {
        ++figures_.messages;
        const mailbounce::message_key message = key_of(report.original_message_id);
        for (const judged_delivery& d : deliveries) figures_.add(d, message, report.arrival);
        if (report.complaint) figures_.add(*report.complaint);
    }

    void add_log_line(std::size_t, std::string_view id, std::span<const judged_delivery> deliveries) override {
        ++figures_.log_lines;
        const mailbounce::message_key message = key_of(id);
        for (const judged_delivery& d : deliveries) figures_.add(d, message);
    }

    void finish() override {
        figures_.finish();
        if (const auto error = write_file(path_, page_of(figures_, in_))) messages_.complain(path_, *error);
    }

private:
    static mailbounce::message_key key_of(std::string_view id) {
        return id.empty() ? mailbounce::message_key{} : mailbounce::message_key::of(id);
    }

    std::string path_;
    mailbounce::language in_;
    messages& messages_;
    figures figures_;
};

}  // namespace cli

#endif
