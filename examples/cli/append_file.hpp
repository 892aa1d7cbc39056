// A file that many processes append to at the same time. POSIX alone.
#ifndef MAILBOUNCE_EXAMPLES_CLI_APPEND_FILE_HPP
#define MAILBOUNCE_EXAMPLES_CLI_APPEND_FILE_HPP

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace cli {

/// Writes all of a text. Without success, errno tells why.
inline bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = write(file, text.data(), text.size());
        if (count >= 0)
            text.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            return false;
    }
    return true;
}

/// Appends lines to a file, behind a header if it is new: all of them and together, or none, and they are on the disk
/// when this ends. What was wrong, if something was.
inline std::optional<std::string> append(const std::string& path, std::string_view header, std::string_view lines) {
    const int file = open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0640);
    if (file < 0) return std::strerror(errno);
    struct stat before {};
    int error = 0;
    if (lockf(file, F_LOCK, 0) != 0 || fstat(file, &before) != 0) {  // closing the file unlocks it
        error = errno;
    } else if (!write_all(file, std::string(before.st_size == 0 ? header : "").append(lines)) || fsync(file) != 0) {
        error = errno;
        [[maybe_unused]] const int undone = ftruncate(file, before.st_size);
    }
    close(file);
    return error != 0 ? std::optional<std::string>(std::strerror(error)) : std::nullopt;
}

}  // namespace cli

#endif
