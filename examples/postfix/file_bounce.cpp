// mailbounce-file-bounce: the mailbox that bounces go to. A mail server hands it each message on standard input; what
// the message tells of deliveries goes, judged, into a file of events, which mailbounce-list-hygiene reads. README.md
// beside it shows how Postfix, Exim and OpenSMTPD are told to.
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <mailbounce/mailbounce.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../cli/append_file.hpp"
#include "../cli/command_line.hpp"
#include "../cli/input.hpp"
#include "../cli/values.hpp"

using namespace mailbounce;

namespace {

// EX_TEMPFAIL of <sysexits.h>: the mail server keeps the message and tries again. The answer to all that goes wrong, a
// wrong call included, so that no bounce is lost to a mistake in a configuration.
constexpr int try_again = 75;

// What a report tells stands at its beginning; the message that it returns may be of any size.
constexpr std::size_t most_read = std::size_t{4} << 20U;

constexpr cli::program program{
    .name = "mailbounce-file-bounce",
    .usage =
        "usage: mailbounce-file-bounce --file FILE [--verp ADDRESS [--secret FILE]] [RECIPIENT] < MESSAGE\n"
        "       mailbounce-file-bounce --verp ADDRESS [--secret FILE] --make RECIPIENT\n"
        "       mailbounce-file-bounce --help | --version\n",
    .about = "Reads a message that came to a bounce address, and files what it tells of deliveries.\n",
    .input =
        "RECIPIENT is the address that the message came to; if it is left out, the environment's RECIPIENT.\n"
        "FILE is CSV with the columns of mailbounce-list-hygiene: time, address, event, message, detail; and with\n"
        "category and reason.\n",
    .options =
        "  --file FILE       where to file: a line for each failure, success, complaint or opt-out\n"
        "  --verp ADDRESS    return paths are ADDRESS with the recipient in it (VERP): bounces@example.com for\n"
        "                    bounces+ann=example.net@example.com\n"
        "  --secret FILE     and are signed: what comes to others is forged, and is not filed. The secret is the\n"
        "                    first line of FILE\n"
        "  --make RECIPIENT  writes the return path for a message to RECIPIENT\n"
        "\n"
        "Exit status: 0; 75 (the mail server tries again) if something is wrong.\n",
    .version = version};

int fail(const std::string& what) {
    cli::print(stderr, std::string(program.name) + ": " + what + "\n");
    return try_again;
}

// --- The form of the return paths.

struct return_paths {
    std::optional<std::string> base;
    std::string secret;

    [[nodiscard]] std::optional<verp> read(std::string_view address) const {
        return base ? parse_verp({.base = *base, .secret = secret}, address) : std::nullopt;
    }
    [[nodiscard]] std::optional<address_text> make(std::string_view recipient) const {
        return base ? make_verp({.base = *base, .secret = secret}, recipient) : std::nullopt;
    }
};

// --- What is filed.

// A field of a record in CSV. It stays on its line, whatever the message holds.
std::string field(std::string_view text) {
    std::string quoted(1, '"');
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += static_cast<unsigned char>(c) < ' ' || c == '\x7F' ? ' ' : c;
    }
    return quoted + '"';
}

// The far side's words, with the codes that are known from elsewhere in front.
std::string words_of(const delivery& d) {
    std::string words(d.text);
    const reply told = reply::parse(d.text);
    if (told.code()) return words;
    if (d.status && !told.status()) words.insert(0, cli::to_text(d.status) + ' ');
    if (d.code) words.insert(0, cli::to_text(d.code) + ' ');
    return words;
}

constexpr std::string_view header = "time,address,event,message,detail,category,reason\n";

// The records that a report makes.
class records {
public:
    records(const report& told, const std::optional<verp>& path, instant now) : told_(told), path_(path), now_(now) {
        const classifier judge;
        for (const reported_delivery& d : told.deliveries) add(d, judge);
        if (told.complaint) add(*told.complaint);
    }

    [[nodiscard]] const std::string& lines() const { return lines_; }

    // For the mail server's log: "ann@example.com failure mailbox_unknown".
    [[nodiscard]] const std::string& summary() const { return summary_; }

private:
    void add(const reported_delivery& d, const classifier& judge) {
        const verdict v = judge.classify(d.delivery);
        const auto e = event_of(d.delivery, v, now_);
        if (!e) return;
        const bool is_failure = e->kind == event_kind::failure;
        add(d.recipient(), e->kind, is_failure ? words_of(d.delivery) : "", is_failure ? to_string(v.category) : "",
            cli::known(v.reason));
    }

    void add(const feedback& f) {
        if (f.type == feedback_type::abuse || f.type == feedback_type::fraud)
            add(f.recipient, event_kind::complaint, to_string(f.type), "", "");
        if (f.type == feedback_type::opt_out) add(f.recipient, event_kind::unsubscribe, to_string(f.type), "", "");
    }

    // The address is the one that mail was sent to: what the far side calls it may be where that one is forwarded to.
    void add(std::string_view reported, event_kind kind, std::string_view detail, std::string_view category,
             std::string_view reason) {
        const std::string_view address = path_ ? path_->recipient.view() : reported;
        if (address.empty()) return;
        const std::string_view message =
            told_.original_message_id.empty() ? told_.envelope_id : told_.original_message_id;
        lines_.append(format(now_).view()).append(",").append(field(address)).append(",").append(to_string(kind));
        for (const std::string_view text : {message, detail, category, reason}) lines_.append(",").append(field(text));
        lines_ += '\n';
        summary_.append(summary_.empty() ? "" : ", ").append(address).append(" ").append(to_string(kind));
        if (!reason.empty()) summary_.append(" ").append(reason);
    }

    const report& told_;
    const std::optional<verp>& path_;
    instant now_;
    std::string lines_;
    std::string summary_;
};

// The beginning of standard input; the rest is read to its end too, as the mail server wants to be rid of it.
std::string read_message(cli::input_file& input) {
    std::string text(most_read, '\0');
    text.resize(input.read(text.data(), text.size()));
    for (std::vector<char> rest(std::size_t{1} << 16U); input.read(rest.data(), rest.size()) > 0;) continue;
    return text;
}

}  // namespace

int main(int argc, char** argv) {
    const cli::command_line call(argc, argv, {"--file", "--verp", "--secret", "--make"}, {"--help", "--version"});
    if (const auto status = program.answer(call)) return *status == cli::exit_done ? cli::exit_done : try_again;

    return_paths paths;
    if (const auto base = call.value("--verp")) paths.base = *base;
    if (const auto path = call.value("--secret")) {
        cli::input_file file{std::string(*path)};
        cli::line_reader lines(file);
        paths.secret = lines.next().value_or("");
        if (const auto error = file.error()) return fail(std::string(*path) + " " + *error);
        if (paths.secret.empty()) return fail(std::string(*path) + " holds no secret");
        if (!paths.base) return fail("--secret needs --verp");
    }
    if (const auto recipient = call.value("--make")) {
        const auto made = paths.make(*recipient);
        if (!made) return fail("there is no return path of that form for " + std::string(*recipient));
        cli::print(stdout, std::string(made->view()) + "\n");
        return cli::exit_done;
    }
    const auto file = call.value("--file");
    if (!file) return fail("--file is missing");
    if (call.others().size() > 1) return fail("one RECIPIENT, not several");

    const char* const from_environment = std::getenv("RECIPIENT");
    const std::string recipient = !call.others().empty()        ? call.others()[0]
                                  : from_environment != nullptr ? from_environment
                                                                : "";
    cli::input_file input("-");
    const std::string message = read_message(input);
    if (const auto error = input.error()) return fail("the message " + *error);

    report_reader reader;
    const report& told = reader.read(message);
    auto path = paths.read(recipient);
    if (!path && told.complaint) path = paths.read(told.complaint->sender);
    if (!path && !paths.secret.empty()) {
        cli::print(stdout, "not filed: no return path of ours\n");
        return cli::exit_done;
    }
    const records filed(told, path, std::chrono::system_clock::now());
    if (!filed.lines().empty())
        if (const auto wrong = cli::append(std::string(*file), header, filed.lines()))
            return fail(std::string(*file) + " cannot be written: " + *wrong);
    cli::print(stdout, filed.lines().empty() ? "not filed: " + std::string(to_string(told.kind)) + "\n"
                                             : "filed: " + filed.summary() + "\n");
    return cli::exit_done;
}
