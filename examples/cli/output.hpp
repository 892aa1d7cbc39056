// Standard output through one large buffer, what is known of the terminal behind it, and files that are written whole.
#ifndef MAILBOUNCE_EXAMPLES_CLI_OUTPUT_HPP
#define MAILBOUNCE_EXAMPLES_CLI_OUTPUT_HPP

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#if __has_include(<unistd.h>) && __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#elif __has_include(<io.h>)
#include <io.h>
#endif

namespace cli {

class output {
public:
    output() { buffer_.reserve(capacity); }
    output(const output&) = delete;
    output& operator=(const output&) = delete;
    ~output() { flush(); }

    output& operator<<(std::string_view text) {
        if (buffer_.size() + text.size() > capacity) flush();
        if (text.size() > capacity)
            write(text);
        else
            buffer_ += text;
        return *this;
    }
    output& operator<<(char c) { return *this << std::string_view(&c, 1); }

    output& fill(std::size_t count, char c = ' ') {
        while (count-- > 0) *this << c;
        return *this;
    }

    /// Writes what is in the buffer. False if anything could not be written, now or before.
    bool flush() {
        write(buffer_);
        buffer_.clear();
        return std::fflush(stdout) == 0 && !failed_;
    }

private:
    static constexpr std::size_t capacity = 1U << 18U;

    void write(std::string_view text) {
        failed_ = std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || failed_;
    }

    std::string buffer_;
    bool failed_ = false;
};

/// Writes a file, or standard output if its name is "-". Why it could not be written, if so.
inline std::optional<std::string> write_file(const std::string& path, std::string_view text) {
    const bool is_file = path != "-";
    std::FILE* const file = is_file ? std::fopen(path.c_str(), "wb") : stdout;
    bool good = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    if (file != nullptr) good = (is_file ? std::fclose(file) : std::fflush(file)) == 0 && good;
    if (good) return std::nullopt;
    return std::string("cannot be written: ") + std::strerror(errno);
}

inline bool is_terminal(std::FILE* file) {
#if __has_include(<unistd.h>)
    return isatty(fileno(file)) != 0;
#elif __has_include(<io.h>)
    return _isatty(_fileno(file)) != 0;
#else
    return false;
#endif
}

/// May colours be used on standard output? Only on a terminal, and not against https://no-color.org.
inline bool wants_colour() {
    const char* const no_colour = std::getenv("NO_COLOR");
    const char* const terminal = std::getenv("TERM");
    return is_terminal(stdout) && (no_colour == nullptr || *no_colour == '\0') &&
           !(terminal != nullptr && std::string_view(terminal) == "dumb");
}

inline constexpr std::size_t unlimited = static_cast<std::size_t>(-1);

/// Columns of the terminal on standard output; `unlimited` if it is something else.
inline std::size_t terminal_columns() {
    if (!is_terminal(stdout)) return unlimited;
#if __has_include(<unistd.h>) && __has_include(<sys/ioctl.h>)
    winsize size{};
    if (ioctl(fileno(stdout), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
    return 100;
}

}  // namespace cli

#endif
