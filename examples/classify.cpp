// mailbounce-classify: why mail was not delivered, and who must act, from bounce messages, the logs of mail servers and
// their replies. A complete program on top of the library; cli/ holds what has nothing to do with mail's failures:
// finding and reading files, writing JSON, tables and a page of HTML.
#include <cstddef>
#include <cstdio>
#include <mailbounce/describe/language.hpp>
#include <mailbounce/mailbounce.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/help_desk.hpp"
#include "cli/input.hpp"
#include "cli/json.hpp"
#include "cli/mail_files.hpp"
#include "cli/mbox.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/page_presentation.hpp"
#include "cli/presentation.hpp"
#include "cli/summary.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"

namespace {

constexpr cli::program program{
    .name = "mailbounce-classify",
    .usage =
        "usage: mailbounce-classify [FORM] [--rules FILE]... PATH...\n"
        "       mailbounce-classify [FORM] [--rules FILE]... (--log FILE)...\n"
        "       mailbounce-classify [FORM] [--rules FILE]... (--replies FILE)...\n"
        "       FORM is [--json] [--words SYSTEM], --summary, --html FILE [--lang en|ja] or --lang en|ja\n"
        "       mailbounce-classify --help | --version\n",
    .about =
        "Tells why mail was not delivered, from messages that report it, from a mail server's log, or from the "
        "replies\n"
        "of mail servers: the category (hard, soft, unknown), the reason, who must act, and the words that decided.\n",
    .input =
        "  PATH            messages: a file, an mbox, a Maildir (cur and new), or a folder of these, which is read to "
        "its\n"
        "                  depths in the order of names, but for names with a dot in front; - is standard input\n"
        "  --log FILE      a log of Postfix, Exim, Sendmail or OpenSMTPD, or - for standard input; several are read as "
        "one\n"
        "  --replies FILE  a file of replies, or - for standard input; a line each:\n"
        "                      TEXT [TAB phase [TAB remote host]]\n"
        "                  In TEXT \\n, \\t and \\\\ are escapes. The phase is the step of the conversation that was\n"
        "                  answered: connect, ehlo, starttls, auth, mail, rcpt, data, eod (after the message).\n",
    .options =
        "  --json          one JSON object a line; null is what is not known. Of a message:\n"
        "                      path (FILE:N for the Nth message of an mbox), kind (bounce, delay, success, feedback,\n"
        "                      auto_reply, other), and deliveries, a list of objects with recipient, outcome, action,\n"
        "                      reply, status, category, reason, cause, code_class, evidence, phase, remote_host,\n"
        "                      diagnostic, rule, matched\n"
        "                  Of a line of a log that tells of deliveries:\n"
        "                      line (its number), id (of the message), deliveries\n"
        "                  Of a reply:\n"
        "                      text, category, reason, cause, code_class, evidence, reply, status, phase, provider,\n"
        "                      rule, matched, fingerprint\n"
        "  --summary       counts by category, reason, provider and domain, and what stayed undetermined\n"
        "  --html FILE     a page that needs nothing but itself, or - for standard output: categories, times, who must "
        "act,\n"
        "                  the addresses to stop under the library's default policy, reasons, destinations, and what\n"
        "                  stayed undetermined. Lines of a log that tell no year are taken to be of the twelve\n"
        "                  months before the log was last written, and times without a zone to be UTC.\n"
        "  --lang en|ja    the language of the page; without --html, two lines for each delivery: what happened, and "
        "what\n"
        "                  to do\n"
        "  --rules FILE    rules of your own, heard before the built-in ones unless they say otherwise\n"
        "  --words SYSTEM  each verdict in the words of a system as well, in a column or the field words:\n"
        "                      powermta, kumomta, sparkpost, ses, sendgrid, mailgun, postmark, mailjet, zonemta,\n"
        "                      sisimai, bmh (PHPMailer-BMH, Mautic), spotler, zoho, haihai, shanon\n"
        "  --help          this text\n"
        "  --version       the version\n"
        "\n"
        "Without a FORM a table is printed, in colour on a terminal unless NO_COLOR is set.\n"
        "\n"
        "Exit status: 0, 1 if something could not be read, 2 if the call or a file of rules was wrong.\n",
    .version = mailbounce::version};

std::unique_ptr<cli::presentation> make_presentation(const cli::command_line& call, mailbounce::language in,
                                                     const cli::words* words, cli::output& out,
                                                     cli::messages& messages) {
    if (const auto path = call.value("--html"))
        return std::make_unique<cli::page_presentation>(std::string(*path), in, messages);
    if (call.has("--json")) return std::make_unique<cli::json_presentation>(out, words);
    if (!call.has("--summary") && call.has("--lang")) return std::make_unique<cli::help_desk_presentation>(out, in);
    if (!call.has("--summary")) return std::make_unique<cli::table_presentation>(out, words);
    const auto summary_of = [&](std::string_view one, std::string_view more) {
        return std::make_unique<cli::summary_presentation>(out, one, more);
    };
    if (call.has("--replies")) return summary_of("reply", "replies");
    if (call.has("--log")) return summary_of("line with deliveries", "lines with deliveries");
    return summary_of("message", "messages");
}

// Adds an operator's rules to the set. Without success, says why.
bool add_rules(const std::string& path, mailbounce::rule_set& rules, cli::messages& messages) {
    cli::input_file file(path);
    std::vector<char> buffer;
    const std::string_view text = cli::read_whole(file, buffer);
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

// Reads messages, logs and replies, and shows what they tell, judged. What cannot be read is told, and the rest goes
// on.
class judge {
public:
    judge(const mailbounce::classifier& classifier, cli::presentation& to, cli::messages& messages)
        : classifier_(classifier), to_(to), messages_(messages) {}

    void read_messages(const std::string& path) {
        cli::input_file file(path);
        const std::string_view text = cli::read_whole(file, buffer_);
        if (const auto error = file.error()) return messages_.complain(path, *error);
        to_.begin_file(path);

        const auto mails = path.ends_with(".eml") ? std::vector{text} : cli::split_mbox(text);
        for (std::size_t i = 0; i < mails.size(); ++i) {
            const mailbounce::report& report = report_reader_.read(mails[i]);
            to_.add_message(mails.size() > 1 ? path + ":" + std::to_string(i + 1) : path, report,
                            judged(report.deliveries));
            messages_.progress();
        }
    }

    void read_log(const std::string& path) {
        cli::input_file file(path);
        if (!file.error()) to_.begin_file(path);
        mailbounce::log_clock clock{.ahead_of_utc = mailbounce::seconds(0)};
        if (const auto written = cli::last_written(path)) clock.read_at = mailbounce::instant(*written);
        cli::line_reader lines(file);
        while (const auto line = lines.next()) {
            ++log_line_;
            if (const auto told = mailbounce::read_log_line(*line, clock); !told.empty())
                to_.add_log_line(log_line_, told.begin()->queue_id, judged(told));
            messages_.progress();
        }
        if (const auto error = file.error()) messages_.complain(path, *error);
    }

    void read_replies(const std::string& path) {
        cli::input_file file(path);
        if (!file.error()) to_.begin_file(path);
        cli::line_reader lines(file);
        std::string scratch;
        for (std::size_t number = 1; const auto line = lines.next(); ++number) {
            const cli::reply_line in = cli::read_reply_line(*line, scratch);
            const auto where = [&] { return path + ":" + std::to_string(number); };
            auto phase = mailbounce::phase::none;
            if (const auto known = mailbounce::parse_phase(in.phase))
                phase = *known;
            else if (!in.phase.empty())
                messages_.complain(where(), "no such phase: " + std::string(in.phase));
            if (in.has_more) messages_.complain(where(), "more than text, phase and host");

            const mailbounce::reported_delivery told{
                .delivery = mailbounce::delivery::from_reply(mailbounce::reply::parse(in.text), phase, in.host)};
            to_.add_reply({told, classifier_.classify(told.delivery)});
            messages_.progress();
        }
        if (const auto error = file.error()) messages_.complain(path, *error);
    }

private:
    // Deliveries with their verdicts, until the next are judged.
    template <class Range>
    std::span<const cli::judged_delivery> judged(const Range& deliveries) {
        judged_.clear();
        for (const mailbounce::reported_delivery& d : deliveries)
            judged_.push_back({d, classifier_.classify(d.delivery)});
        return judged_;
    }

    const mailbounce::classifier& classifier_;
    cli::presentation& to_;
    cli::messages& messages_;
    mailbounce::report_reader report_reader_;
    std::size_t log_line_ = 0;
    std::vector<char> buffer_;
    std::vector<cli::judged_delivery> judged_;
};

}  // namespace

int main(int argc, char** argv) {
    const cli::command_line call(argc, argv, {"--html", "--lang", "--words"},
                                 {"--json", "--summary", "--help", "--version"}, {"--log", "--replies", "--rules"});
    if (const auto status = program.answer(call)) return *status;
    if (call.has("--json") + call.has("--summary") + call.has("--html") > 1)
        return program.misused("--json, --summary or --html: one of them at a time");
    const auto language = mailbounce::parse_language(call.value("--lang").value_or("en"));
    if (!language) return program.misused("no such language: " + std::string(*call.value("--lang")));
    const auto system = call.value("--words");
    const cli::words* words = system ? cli::find_words(*system) : nullptr;
    if (system && !words) return program.misused("--words: no such system: " + std::string(*system));
    if (words && !call.has("--json") && (call.has("--summary") || call.has("--html") || call.has("--lang")))
        return program.misused("--words goes with the table or with --json");
    const int inputs = !call.others().empty() + call.has("--log") + call.has("--replies");
    if (inputs == 0) return program.misused("nothing to read: PATH, --log FILE or --replies FILE is missing");
    if (inputs > 1) return program.misused("PATH, --log or --replies: one of them at a time");

    // Progress is for eyes that see nothing else move.
    const bool output_moves = !call.has("--summary") && !call.has("--html") && cli::is_terminal(stdout);
    cli::messages messages(cli::is_terminal(stderr) && !output_moves);

    mailbounce::rule_set rules;
    for (const std::string& path : call.values("--rules"))
        if (!add_rules(path, rules, messages)) return cli::exit_misused;
    const mailbounce::classifier classifier(std::move(rules));

    cli::output out;
    const auto presentation = make_presentation(call, *language, words, out, messages);
    judge reader(classifier, *presentation, messages);
    for (const std::string& path : call.others())
        cli::for_each_file(path, messages, [&](const std::string& file) { reader.read_messages(file); });
    for (const std::string& path : call.values("--log")) reader.read_log(path);
    for (const std::string& path : call.values("--replies")) reader.read_replies(path);
    messages.clear_progress();
    presentation->finish();
    if (!out.flush()) messages.complain(std::string(program.name), "standard output cannot be written");
    return messages.complained() ? cli::exit_unreadable : cli::exit_done;
}
