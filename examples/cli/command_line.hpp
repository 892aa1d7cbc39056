// The arguments of a program: options with and without a value, and names of files.
#ifndef MAILBOUNCE_EXAMPLES_CLI_COMMAND_LINE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_COMMAND_LINE_HPP

#include <cstddef>
#include <cstdio>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

inline constexpr int exit_done = 0;
inline constexpr int exit_unreadable = 1;
inline constexpr int exit_misused = 2;

inline void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }

/// What a program was called with: `--name`, `--name VALUE` or `--name=VALUE`, and all else; "-" is no option. Options
/// `with_values` may be given several times. Views the arguments.
class command_line {
public:
    using names = std::initializer_list<std::string_view>;

    command_line(int argc, char** argv, names with_value, names without_value, names with_values = {}) {
        for (int i = 1; i < argc && fault_.empty(); ++i) {
            std::string_view name = argv[i];
            if (!name.starts_with('-') || name == "-") {
                others_.emplace_back(name);
                continue;
            }
            std::optional<std::string_view> value;
            if (const std::size_t equals = name.find('='); equals != name.npos) {
                value = name.substr(equals + 1);
                name = name.substr(0, equals);
            }
            const bool takes_values = contains(with_values, name);
            const bool takes_value = takes_values || contains(with_value, name);
            if (!takes_value && !contains(without_value, name)) {
                fault_ = "no such option: " + std::string(name);
            } else if (!takes_value && value) {
                fault_ = std::string(name) + " takes no value";
            } else {
                if (takes_value && !value && i + 1 < argc) value = argv[++i];
                if (takes_value && (!value || value->empty()))
                    fault_ = std::string(name) + " needs a value";
                else if (has(name) && !takes_values)
                    fault_ = std::string(name) + " is given twice";
                else
                    options_.emplace(name, value.value_or(""));
            }
        }
    }

    /// What is wrong with the call; empty if nothing is.
    [[nodiscard]] const std::string& fault() const { return fault_; }

    [[nodiscard]] bool has(std::string_view name) const { return options_.contains(name); }

    /// The value of an option, if it was given.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const {
        const auto found = options_.find(name);
        return found != options_.end() ? std::optional(found->second) : std::nullopt;
    }

    /// The values of an option that may be given several times, in turn.
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const {
        std::vector<std::string> all;
        const auto [first, last] = options_.equal_range(name);
        for (auto at = first; at != last; ++at) all.emplace_back(at->second);
        return all;
    }

    /// What is no option, in turn.
    [[nodiscard]] const std::vector<std::string>& others() const { return others_; }

private:
    static bool contains(names all, std::string_view name) {
        for (const std::string_view n : all)
            if (n == name) return true;
        return false;
    }

    std::multimap<std::string_view, std::string_view> options_;
    std::vector<std::string> others_;
    std::string fault_;
};

/// What a program says of itself.
struct program {
    std::string_view name;
    std::string_view usage;
    std::string_view about;    ///< what it does
    std::string_view input;    ///< what stands in the files that it reads
    std::string_view options;  ///< what they do
    std::string_view version;

    /// Says that a call is wrong, and gives the exit status.
    [[nodiscard]] int misused(const std::string& what) const {
        print(stderr, std::string(name) + ": " + what + "\n");
        print(stderr, usage);
        return exit_misused;
    }

    /// Answers a call that is wrong, or asks for nothing but --help or --version; gives the exit status, if so.
    [[nodiscard]] std::optional<int> answer(const command_line& call) const {
        if (!call.fault().empty()) return misused(call.fault());
        if (call.has("--help"))
            print(stdout, std::string(usage).append("\n").append(about).append("\n").append(input).append("\n").append(
                              options));
        else if (call.has("--version"))
            print(stdout, std::string(name) + ' ' + std::string(version) + '\n');
        else
            return std::nullopt;
        return exit_done;
    }
};

}  // namespace cli

#endif
