// The script of a simulated mail queue: what is sent, what servers answer and when, and what the operator decides.
#ifndef MAILBOUNCE_EXAMPLES_CLI_QUEUE_SCRIPT_HPP
#define MAILBOUNCE_EXAMPLES_CLI_QUEUE_SCRIPT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <mailbounce/mailbounce.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "address.hpp"
#include "input.hpp"
#include "messages.hpp"
#include "number.hpp"

namespace cli {

/// What stands in a script.
inline constexpr std::string_view queue_script_help =
    "FILE (- is standard input) says what is sent, what servers answer, and what the operator decides, a line each:\n"
    "\n"
    "  answer WHO [first] [from TIME] [until TIME]: REPLY\n"
    "                  WHO is an address, or a domain and those below it; of the lines that match the last holds, and\n"
    "                  where none does, the message is taken. first: for the first attempt at a message only. A REPLY\n"
    "                  without a code stands for a connection that was not made, or broke\n"
    "  send ADDRESS at TIME [every LENGTH] [x NUMBER]\n"
    "                  * in ADDRESS is the number of the message, so that each goes to somebody else\n"
    "  discard DOMAIN at TIME\n"
    "  release DOMAIN at TIME\n"
    "                  the failures that are held there, since it refused everybody: they never count, or they do\n"
    "  # COMMENT\n"
    "\n"
    "TIME is 09:30; hours count on past midnight, 26:00 is two o'clock on the second day. LENGTH is 30s, 10m, 2h, "
    "1d.\n";

/// Midnight at the start of the simulated first day.
inline constexpr mailbounce::instant first_midnight = mailbounce::start_of_day(2026, 10, 5);

/// A time as the script has it, "09:30"; seconds are left out.
inline std::string clock_text(mailbounce::instant t) {
    const auto minutes = (t - first_midnight).count / 60;
    const auto two_digits = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two_digits(minutes / 60) + ':' + two_digits(minutes % 60);
}

/// A length of time as the script has it, but of several units: "1h30m".
inline std::string length_text(mailbounce::seconds s) {
    std::string text;
    constexpr std::pair<std::int64_t, char> units[] = {{86400, 'd'}, {3600, 'h'}, {60, 'm'}, {1, 's'}};
    for (const auto& [unit, name] : units) {
        if (s.count / unit > 0) text += std::to_string(s.count / unit) + name;
        s.count %= unit;
    }
    return text;
}

/// What a server answers, to whom and when.
struct scripted_answer {
    std::string who;
    bool first_only = false;
    std::optional<mailbounce::instant> from, until;
    std::string reply;
};

/// A message that is sent to somebody.
struct scripted_message {
    std::string address;
    mailbounce::instant at{};
};

/// What the operator decides on the failures that are held at a destination.
struct scripted_ruling {
    std::string domain;
    mailbounce::instant at{};
    mailbounce::epoch_ruling ruling = mailbounce::epoch_ruling::discarded;
};

class queue_script {
public:
    static constexpr std::size_t most_messages = 1000;  // a slip of the pen should not take all memory

    std::vector<scripted_answer> answers;
    std::vector<scripted_message> sent;
    std::vector<scripted_ruling> rulings;

    /// Reads a file. What cannot be read is told, and the rest goes on.
    void read(const std::string& path, messages& to) {
        input_file file(path);
        line_reader lines(file);
        for (std::size_t number = 1; const auto line = lines.next(); ++number)
            if (const std::string wrong = add(*line); !wrong.empty())
                to.complain(path + ":" + std::to_string(number), wrong);
        if (const auto error = file.error()) to.complain(path, *error);
    }

    /// Takes in a line. What is wrong with it, or nothing.
    std::string add(std::string_view line) {
        const std::string_view kind = take_word(line);
        if (kind.empty() || kind.starts_with('#')) return {};
        if (kind == "answer") return add_answer(line);
        if (kind == "send") return add_messages(line);
        if (kind == "discard") return add_ruling(line, mailbounce::epoch_ruling::discarded);
        if (kind == "release") return add_ruling(line, mailbounce::epoch_ruling::counts);
        return "a line begins with answer, send, discard or release, not with " + std::string(kind);
    }

    /// What is answered to an attempt, the first one or a later one, at an address.
    [[nodiscard]] std::string_view reply_to(std::string_view address, bool is_first, mailbounce::instant now) const {
        for (auto a = answers.rbegin(); a != answers.rend(); ++a) {
            const bool is_address = a->who.find('@') != a->who.npos;
            const bool is_whom =
                is_address ? a->who == address : mailbounce::is_within_domain(domain_part(address), a->who);
            const bool is_when = !(a->from && now < *a->from) && !(a->until && now >= *a->until);
            if (is_whom && is_when && (is_first || !a->first_only)) return a->reply;
        }
        return "250 2.0.0 OK";
    }

private:
    // What stands behind the name: "from 09:00 until 11:30".
    struct clauses {
        bool first = false;
        std::optional<mailbounce::instant> at, from, until;
        std::optional<mailbounce::seconds> every;
        std::optional<std::size_t> x;
    };

    std::string add_answer(std::string_view line) {
        const std::size_t colon = line.find(": ");
        if (colon == line.npos) return "a reply is missing: answer WHO [first] [from TIME] [until TIME]: REPLY";
        std::string_view reply = line.substr(colon + 2);
        reply.remove_prefix((std::min)(reply.find_first_not_of(' '), reply.size()));
        line = line.substr(0, colon);
        const std::string who = address_key(take_word(line));
        clauses c;
        if (const std::string wrong = read_clauses(line, {"first", "from", "until"}, c); !wrong.empty()) return wrong;
        if (who.empty() || reply.empty()) return "a name or a reply is missing";
        const auto code = mailbounce::reply::parse(reply).code();
        if (code && code->kind() == mailbounce::code_class::intermediate) return "no answer that ends an attempt";
        answers.push_back({who, c.first, c.from, c.until, std::string(reply)});
        return {};
    }

    std::string add_messages(std::string_view line) {
        const std::string address = address_key(take_word(line));
        const auto mailbox = mailbounce::mailbox::parse(address);
        if (!mailbox) return "no address: " + address + ": " + std::string(to_string(mailbox.error().fault));
        clauses c;
        if (const std::string wrong = read_clauses(line, {"at", "every", "x"}, c); !wrong.empty()) return wrong;
        if (!c.at) return "a time is missing: send ADDRESS at TIME";
        const std::size_t count = c.x.value_or(1);
        if (count > most_messages - sent.size()) return "more than " + std::to_string(most_messages) + " messages";
        mailbounce::instant at = *c.at;
        for (std::size_t i = 1; i <= count; ++i, at = at + c.every.value_or(mailbounce::seconds{})) {
            std::string to = address;
            if (const std::size_t star = to.find('*'); star != to.npos) to.replace(star, 1, std::to_string(i));
            sent.push_back({std::move(to), at});
        }
        return {};
    }

    std::string add_ruling(std::string_view line, mailbounce::epoch_ruling ruling) {
        const std::string domain = address_key(take_word(line));
        clauses c;
        if (const std::string wrong = read_clauses(line, {"at"}, c); !wrong.empty()) return wrong;
        if (domain.empty() || !c.at) return "a domain or a time is missing: discard DOMAIN at TIME";
        rulings.push_back({domain, *c.at, ruling});
        return {};
    }

    static std::string read_clauses(std::string_view line, std::initializer_list<std::string_view> allowed,
                                    clauses& to) {
        for (std::string_view word = take_word(line); !word.empty(); word = take_word(line)) {
            if (std::find(allowed.begin(), allowed.end(), word) == allowed.end())
                return "this cannot stand here: " + std::string(word);
            if (word == "first") {
                to.first = true;
                continue;
            }
            const std::string_view value = take_word(line);
            const auto read = [](auto& field, auto read_value) { return (field = read_value).has_value(); };
            const bool is_read = word == "every" ? read(to.every, read_length(value))
                                 : word == "x"   ? read(to.x, parse_number<std::size_t>(value))
                                 : word == "at"  ? read(to.at, read_time(value))
                                                 : read(word == "from" ? to.from : to.until, read_time(value));
            if (!is_read) return "cannot be read: " + std::string(word) + ' ' + std::string(value);
        }
        return {};
    }

    static std::string_view take_word(std::string_view& line) {
        constexpr std::string_view blanks = " \t";
        line.remove_prefix((std::min)(line.find_first_not_of(blanks), line.size()));
        const std::string_view word = line.substr(0, line.find_first_of(blanks));
        line.remove_prefix(word.size());
        return word;
    }

    // "09:30", "26:00"
    static std::optional<mailbounce::instant> read_time(std::string_view text) {
        const std::size_t colon = (std::min)(text.find(':'), text.size());
        const auto hour = parse_number<std::int64_t>(text.substr(0, colon));
        const auto minute = parse_number<std::int64_t>(text.substr((std::min)(colon + 1, text.size())));
        if (!hour || !minute || *hour < 0 || *hour > 9999 || *minute < 0 || *minute > 59) return std::nullopt;
        return first_midnight + mailbounce::hours(*hour) + mailbounce::minutes(*minute);
    }

    // "30s", "10m", "2h", "1d"
    static std::optional<mailbounce::seconds> read_length(std::string_view text) {
        const auto number = parse_number<std::int64_t>(text.substr(0, text.size() - (text.empty() ? 0 : 1)));
        if (!number || *number < 0 || *number > 1'000'000) return std::nullopt;
        switch (text.back()) {
            case 's':
                return mailbounce::seconds(*number);
            case 'm':
                return mailbounce::minutes(*number);
            case 'h':
                return mailbounce::hours(*number);
            case 'd':
                return mailbounce::days(*number);
            default:
                return std::nullopt;
        }
    }
};

}  // namespace cli

#endif
