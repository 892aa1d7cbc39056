// What is shown of deliveries: the forms of output have this in common.
#ifndef MAILBOUNCE_EXAMPLES_CLI_PRESENTATION_HPP
#define MAILBOUNCE_EXAMPLES_CLI_PRESENTATION_HPP

#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <span>
#include <string_view>

namespace cli {

/// A delivery that was told of, and what the classifier makes of it. Of a reply, only the delivery itself is known.
struct judged_delivery {
    mailbounce::reported_delivery reported;
    mailbounce::verdict verdict;
};

/// Takes what was read, in the order of the input. Nothing of it need be kept alive.
class presentation {
public:
    presentation() = default;
    presentation(const presentation&) = delete;
    presentation& operator=(const presentation&) = delete;
    virtual ~presentation() = default;

    /// The name of the file that what follows is from.
    virtual void begin_file(std::string_view) {}

    virtual void add_reply(const judged_delivery& d) = 0;

    /// A message, and the deliveries that it reports, of which there may be none.
    virtual void add_message(std::string_view path, const mailbounce::report& report,
                             std::span<const judged_delivery> deliveries) = 0;

    /// A line of a log, counted from 1, that tells of deliveries of the message with that id.
    virtual void add_log_line(std::size_t line, std::string_view id, std::span<const judged_delivery> deliveries) = 0;

    /// Called once, after the last.
    virtual void finish() {}
};

}  // namespace cli

#endif
