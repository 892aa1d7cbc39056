// mailbounce-benchmark: what the library costs. Built and run by tests/benchmark/run; no test passes or fails by it.
#include <cstddef>
#include <mailbounce/mailbounce.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "classifying.hpp"
#include "cli/command_line.hpp"
#include "cli/messages.hpp"
#include "folding.hpp"
#include "random.hpp"
#include "reading.hpp"
#include "results.hpp"
#include "texts/files.hpp"
#include "texts/log_lines.hpp"
#include "texts/messages.hpp"
#include "texts/replies.hpp"

namespace {

constexpr cli::program program{
    .name = "mailbounce-benchmark",
    .usage =
        "usage: mailbounce-benchmark [--json] [--rounds N] [--quick] [--replies FILE] [--messages DIR]\n"
        "       mailbounce-benchmark --help | --version\n",
    .about =
        "Measures what mailbounce costs. Times are medians of nine rounds, and of the processor but for those of\n"
        "threads. In each round FNV-1a 64, one byte at a time, takes turns at the same bytes; \"x FNV-1a\" is the\n"
        "median of the rounds' ratios. Compare these rather than times, which differ from machine to machine.\n"
        "Allocations are those of the last round.\n",
    .input =
        "  --replies FILE  replies to measure in place of those made up, or - for standard input; a line each:\n"
        "                      TEXT [TAB phase [TAB remote host]]\n"
        "                  In TEXT \\n, \\t and \\\\ are escapes.\n"
        "  --messages DIR  messages to measure in place of those made up, each in a file of its own\n",
    .options =
        "  --json          one line of JSON in place of tables\n"
        "  --rounds N      so many rounds, 1 to 999\n"
        "  --quick         few texts: whether it works, not what it costs\n"
        "  --help          this text\n"
        "  --version       the version\n"
        "\n"
        "Exit status: 0, 1 if something could not be read, 2 if the call was wrong.\n",
    .version = mailbounce::version};

// How many texts are made up.
struct amounts {
    std::size_t replies = 20'000;
    std::size_t messages = 1'000;
    std::size_t log_lines = 20'000;
    std::size_t events = 2'000'000;
};

std::optional<std::size_t> read_rounds(std::string_view text) {
    std::size_t rounds = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || rounds > 99) return std::nullopt;
        rounds = rounds * 10 + static_cast<std::size_t>(c - '0');
    }
    return rounds > 0 ? std::optional(rounds) : std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace benchmark;
    const cli::command_line call(argc, argv, {"--rounds", "--replies", "--messages"},
                                 {"--json", "--quick", "--help", "--version"});
    if (const auto status = program.answer(call)) return *status;
    if (!call.others().empty()) return program.misused("what is " + call.others().front() + "?");
    const auto rounds = read_rounds(call.value("--rounds").value_or("9"));
    if (!rounds) return program.misused("--rounds needs a number from 1 to 999");

    const amounts count = call.has("--quick") ? amounts{200, 20, 200, 10'000} : amounts{};
    random_numbers random;
    cli::messages messages(false);
    const auto own_replies = call.value("--replies");
    const auto own_messages = call.value("--messages");
    const auto replies =
        own_replies ? read_replies(std::string(*own_replies), messages) : make_replies(count.replies, random);
    const auto mails =
        own_messages ? read_messages(std::string(*own_messages), messages) : make_messages(count.messages, random);
    if (messages.complained()) return cli::exit_unreadable;

    std::vector<section> sections;
    const auto show = [&](section s) {
        if (!call.has("--json")) print_table(s);
        sections.push_back(std::move(s));
    };
    show(measure_replies(replies, *rounds));
    if (!own_replies) show(measure_samples(count.replies, random, *rounds));
    show(measure_rules(replies, *rounds, random));
    show(measure_threads(replies, *rounds));
    show(measure_messages(mails, *rounds));
    show(measure_log_lines(make_log_lines(count.log_lines, random), *rounds));
    show(measure_folds(make_events(count.events, random), *rounds));
    if (call.has("--json")) print_json(sections);
    return cli::exit_done;
}
