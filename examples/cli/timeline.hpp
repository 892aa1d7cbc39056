// What happens in a simulated mail queue, a line each, and what came of it.
#ifndef MAILBOUNCE_EXAMPLES_CLI_TIMELINE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_TIMELINE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>

#include "columns.hpp"
#include "output.hpp"
#include "queue_script.hpp"

namespace cli {

/// The library's word for something, as people write it: "stop address".
inline std::string spoken(std::string_view name) {
    std::string text(name);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

/// What is done about a message.
inline cell spoken(const mailbounce::next_step& step) {
    switch (step.action) {
        case mailbounce::action::none:
            return {"delivered", green};
        case mailbounce::action::retry:
            return {"retry " + clock_text(step.at), yellow};
        case mailbounce::action::pause_destination:
            return {"hold until " + clock_text(step.at), yellow};
        case mailbounce::action::fix_sender:
            return {"fix: " + spoken(to_string(step.fix)), red};
        default:
            return {spoken(to_string(step.action)), red};
    }
}

class timeline {
public:
    /// A line: at that time, what is done about whom, and which message, for what reason, after what answer.
    void add(mailbounce::instant at, std::string_view whom, std::string_view message, const cell& what,
             std::string_view reason, std::string_view answer) {
        if (lines_.empty()) lines_.add({"time", "to", "message", "what to do", "reason", "answer"});
        lines_.add({clock_text(at), whom, message, what, reason, answer});
    }

    void write(output& out) const {
        lines_.write(out);
        if (!lines_.empty()) out << '\n';
    }

private:
    columns lines_;
};

/// The figures, a line each: how many messages, how many delivered, how many failed for which reason.
inline void add_figures(columns& to, const mailbounce::tally& figures) {
    const auto number = [](std::uint64_t n) { return std::to_string(n); };
    to.add({"messages", number(figures.delivered) + " delivered, " + number(figures.failed()) + " failed, " +
                            number(figures.pending) + " waiting, " + number(figures.pre_errors) + " not sent"});
    to.add({"delivered", std::string(format(figures.delivery_rate()).view()) + " % of those sent"});
    std::string reasons;
    for (std::size_t i = 0; i < mailbounce::reason_count; ++i) {
        const auto r = static_cast<mailbounce::reason>(i);
        if (figures.count(r) == 0) continue;
        reasons.append(reasons.empty() ? "" : ", ").append(number(figures.count(r))).append(" ").append(to_string(r));
    }
    if (!reasons.empty()) to.add({"failed", reasons});
}

}  // namespace cli

#endif
