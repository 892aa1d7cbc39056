// mailbounce-classify: what the replies of mail servers mean, and who must act. A complete program on top of the
// library; cli/ holds what has nothing to do with mail: reading files, writing JSON and tables.
#include <cstdio>
#include <mailbounce/mailbounce.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/input.hpp"
#include "cli/json.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/presentation.hpp"
#include "cli/summary.hpp"
#include "cli/table.hpp"

namespace {

constexpr std::string_view usage =
    "usage: mailbounce-classify [--json | --summary] [--rules FILE]... --replies FILE...\n"
    "       mailbounce-classify --help | --version\n";

constexpr std::string_view help =
    "\n"
    "Tells why mail was not delivered, from the replies of mail servers: the category (hard, soft, unknown), the\n"
    "reason, who must act, and the words that decided.\n"
    "\n"
    "  --replies FILE  a file of replies, or - for standard input; a line each:\n"
    "                      TEXT [TAB phase [TAB remote host]]\n"
    "                  In TEXT \\n, \\t and \\\\ are escapes. The phase is the step of the conversation that was\n"
    "                  answered: connect, ehlo, starttls, auth, mail, rcpt, data, eod (after the message).\n"
    "  --json          one JSON object a line: text, category, reason, cause, code_class, evidence, reply, status,\n"
    "                  phase, provider, rule, matched, fingerprint; null is what is not known\n"
    "  --summary       counts by category, reason, provider and domain, and the replies that stayed undetermined\n"
    "  --rules FILE    rules of your own, heard before the built-in ones unless they say otherwise\n"
    "  --help          this text\n"
    "  --version       the version\n"
    "\n"
    "Without --json or --summary a table is printed, in colour on a terminal unless NO_COLOR is set.\n"
    "\n"
    "Exit status: 0, 1 if something could not be read, 2 if the call or a file of rules was wrong.\n";

constexpr int exit_done = 0;
constexpr int exit_unreadable = 1;
constexpr int exit_misused = 2;

void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }

enum class form { table, json, summary };

struct options {
    form output = form::table;
    std::vector<std::string> replies;
    std::vector<std::string> rules;
};

int misused(const std::string& what) {
    print(stderr, "mailbounce-classify: " + what + "\n");
    print(stderr, usage);
    return exit_misused;
}

// Reads the command line; an exit status if there is nothing more to do.
std::optional<int> read_options(const std::vector<std::string_view>& arguments, options& to) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view argument = arguments[i];
        std::optional<std::string_view> value;
        if (const std::size_t equals = argument.find('='); argument.starts_with("--") && equals != argument.npos) {
            value = argument.substr(equals + 1);
            argument = argument.substr(0, equals);
        }
        const std::string name(argument);

        if (name == "--replies" || name == "--rules") {
            if (!value && i + 1 < arguments.size()) value = arguments[++i];
            if (!value || value->empty()) return misused(name + " needs a file");
            (name == "--replies" ? to.replies : to.rules).emplace_back(*value);
        } else if (name == "--log" || name == "--lang") {
            return misused(name + " is not there yet: this version reads replies (--replies FILE)");
        } else if (!name.starts_with('-') || name == "-") {
            return misused(name + ": messages cannot be read yet: this version reads replies (--replies FILE)");
        } else if (value) {
            return misused("no such option, or it takes no value: " + name);
        } else if (name == "--json" || name == "--summary") {
            const form wanted = name == "--json" ? form::json : form::summary;
            if (to.output != form::table && to.output != wanted) return misused("--json or --summary, not both");
            to.output = wanted;
        } else if (name == "--help") {
            print(stdout, usage);
            print(stdout, help);
            return exit_done;
        } else if (name == "--version") {
            print(stdout, "mailbounce-classify " + std::string(mailbounce::version) + "\n");
            return exit_done;
        } else {
            return misused("no such option: " + name);
        }
    }
    if (to.replies.empty()) return misused("nothing to read: --replies FILE is missing");
    return std::nullopt;
}

// Adds an operator's rules to the set. Without success, says why.
bool add_rules(const std::string& path, mailbounce::rule_set& rules, cli::messages& messages) {
    cli::input_file file(path);
    std::string text;
    std::vector<char> block(1U << 16U);
    while (const std::size_t count = file.read(block.data(), block.size())) text.append(block.data(), count);
    if (const auto error = file.error()) {
        messages.complain(path, *error);
        return false;
    }
    if (const auto wrong = rules.add_text(text)) {
        messages.complain(path + ":" + std::to_string(wrong->line) + ":" + std::to_string(wrong->column),
                          std::string(wrong->message()));
        return false;
    }
    return true;
}

// Judges every reply of a file. What cannot be read is told, and the rest goes on.
void classify_replies(const std::string& path, const mailbounce::classifier& classifier, cli::presentation& to,
                      cli::messages& messages) {
    cli::input_file file(path);
    cli::line_reader lines(file);
    std::string scratch;
    for (std::size_t number = 1; const auto line = lines.next(); ++number) {
        const cli::reply_line in = cli::read_reply_line(*line, scratch);
        const auto where = [&] { return path + ":" + std::to_string(number); };
        auto phase = mailbounce::phase::none;
        if (const auto known = mailbounce::parse_phase(in.phase))
            phase = *known;
        else if (!in.phase.empty())
            messages.complain(where(), "no such phase: " + std::string(in.phase));
        if (in.has_more) messages.complain(where(), "more than text, phase and host");

        const auto delivery = mailbounce::delivery::from_reply(mailbounce::reply::parse(in.text), phase, in.host);
        to.add(delivery, classifier.classify(delivery));
        messages.progress();
    }
    if (const auto error = file.error()) messages.complain(path, *error);
}

std::unique_ptr<cli::presentation> make_presentation(form of, cli::output& out) {
    if (of == form::json) return std::make_unique<cli::json_presentation>(out);
    if (of == form::summary) return std::make_unique<cli::summary_presentation>(out);
    return std::make_unique<cli::table_presentation>(out);
}

}  // namespace

int main(int argc, char** argv) {
    options wanted;
    if (const auto status = read_options({argv + (argc > 0), argv + argc}, wanted)) return *status;

    // Progress is for eyes that see nothing else move.
    const bool output_moves = wanted.output != form::summary && cli::is_terminal(stdout);
    cli::messages messages(cli::is_terminal(stderr) && !output_moves);

    mailbounce::rule_set rules;
    for (const std::string& path : wanted.rules)
        if (!add_rules(path, rules, messages)) return exit_misused;
    const mailbounce::classifier classifier(std::move(rules));

    cli::output out;
    const auto presentation = make_presentation(wanted.output, out);
    for (const std::string& path : wanted.replies) classify_replies(path, classifier, *presentation, messages);
    messages.clear_progress();
    presentation->finish();
    if (!out.flush()) messages.complain("mailbounce-classify", "standard output cannot be written");
    return messages.complained() ? exit_unreadable : exit_done;
}
