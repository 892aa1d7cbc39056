// What goes to standard error: what is wrong, and how far the work is.
#ifndef MAILBOUNCE_EXAMPLES_CLI_MESSAGES_HPP
#define MAILBOUNCE_EXAMPLES_CLI_MESSAGES_HPP

#include <cstddef>
#include <cstdio>
#include <string>

namespace cli {

class messages {
public:
    explicit messages(bool shows_progress) : shows_progress_(shows_progress) {}
    messages(const messages&) = delete;
    messages& operator=(const messages&) = delete;
    ~messages() { clear_progress(); }

    /// Tells what is wrong with what is there: a file, or a place in it, `FILE:LINE` or `FILE:LINE:COLUMN`. The text
    /// may quote what was read: it is shortened, and control characters do not reach the terminal.
    void complain(const std::string& where, std::string what) {
        constexpr std::size_t longest = 300;
        if (what.size() > longest) what.replace(longest, std::string::npos, "...");
        for (char& c : what)
            if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = '?';
        clear_progress();
        std::fprintf(stderr, "%s: %s\n", where.c_str(), what.c_str());
        complained_ = true;
    }

    /// Counts one reply, message or line; now and then shows how many it were.
    void progress() {
        ++count_;
        if (!shows_progress_ || count_ % 4096 != 0) return;
        std::fprintf(stderr, "\r%zu read", count_);
        progress_shown_ = true;
    }

    /// Removes what progress() shows.
    void clear_progress() {
        if (progress_shown_) std::fputs("\r\x1B[K", stderr);
        progress_shown_ = false;
    }

    [[nodiscard]] bool complained() const { return complained_; }

private:
    bool shows_progress_;
    bool progress_shown_ = false;
    bool complained_ = false;
    std::size_t count_ = 0;
};

}  // namespace cli

#endif
