// The mail of whoever measures, in place of texts made up.
#ifndef MAILBOUNCE_TESTS_BENCHMARK_TEXTS_FILES_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_TEXTS_FILES_HPP

#include <cstddef>
#include <mailbounce/smtp/phase.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cli/input.hpp"
#include "cli/mail_files.hpp"
#include "cli/messages.hpp"
#include "replies.hpp"

namespace benchmark {

/// The replies of a file, one a line: TEXT [TAB phase [TAB remote host]].
inline std::vector<reply_text> read_replies(const std::string& path, cli::messages& to) {
    cli::input_file file(path);
    cli::line_reader lines(file);
    std::vector<reply_text> replies;
    std::string scratch;
    for (std::size_t number = 1; const auto line = lines.next(); ++number) {
        const cli::reply_line in = cli::read_reply_line(*line, scratch);
        const auto phase = mailbounce::parse_phase(in.phase);
        if (!phase && !in.phase.empty())
            to.complain(path + ':' + std::to_string(number), "no such phase: " + std::string(in.phase));
        replies.push_back({std::string(in.text), phase.value_or(mailbounce::phase::none), std::string(in.host)});
    }
    if (const auto error = file.error())
        to.complain(path, *error);
    else if (replies.empty())
        to.complain(path, "holds no replies");
    return replies;
}

/// The messages of a folder, each in a file of its own.
inline std::vector<std::string> read_messages(const std::string& path, cli::messages& to) {
    std::vector<std::string> messages;
    std::vector<char> buffer;
    cli::for_each_file(path, to, [&](const std::string& name) {
        cli::input_file file(name);
        const std::string_view text = cli::read_whole(file, buffer);
        if (const auto error = file.error())
            to.complain(name, *error);
        else if (!text.empty())
            messages.emplace_back(text);
    });
    if (messages.empty()) to.complain(path, "holds no messages");
    return messages;
}

}  // namespace benchmark

#endif
