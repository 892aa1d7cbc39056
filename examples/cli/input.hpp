// Files of text, read in large blocks; and the form of a file of replies.
#ifndef MAILBOUNCE_EXAMPLES_CLI_INPUT_HPP
#define MAILBOUNCE_EXAMPLES_CLI_INPUT_HPP

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#if __has_include(<sys/stat.h>)
#include <sys/stat.h>
#endif

namespace cli {

/// A file that is read, or standard input if its name is "-".
class input_file {
public:
    explicit input_file(const std::string& path) : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rb")) {
        if (file_ == nullptr) error_ = errno;
    }
    input_file(const input_file&) = delete;
    input_file& operator=(const input_file&) = delete;
    ~input_file() {
        if (file_ != nullptr && file_ != stdin) std::fclose(file_);
    }

    /// Reads up to `size` bytes; 0 at the end, or if reading failed.
    std::size_t read(char* to, std::size_t size) {
        if (file_ == nullptr) return 0;
        const std::size_t count = std::fread(to, 1, size, file_);
        if (count < size && std::ferror(file_) != 0) error_ = errno;
        return count;
    }

    /// Why it could not be opened or read, if so.
    [[nodiscard]] std::optional<std::string> error() const {
        if (error_ == 0) return std::nullopt;
        return std::string("cannot be read: ") + std::strerror(error_);
    }

private:
    std::FILE* file_;
    int error_ = 0;
};

/// When a file was last written, in seconds since 1970, if that is known.
inline std::optional<std::int64_t> last_written(const std::string& path) {
#if __has_include(<sys/stat.h>)
    struct stat facts {};
    if (path != "-" && stat(path.c_str(), &facts) == 0) return static_cast<std::int64_t>(facts.st_mtime);
#endif
    return std::nullopt;
}

/// All that is in a file, put into a buffer that may serve for one file after the other: it never shrinks.
inline std::string_view read_whole(input_file& file, std::vector<char>& buffer) {
    constexpr std::size_t block = 1U << 18U;
    std::size_t size = 0;
    for (;;) {
        if (buffer.size() - size < block) buffer.resize((std::max)(2 * size, block));
        const std::size_t count = file.read(buffer.data() + size, buffer.size() - size);
        if (count == 0) return {buffer.data(), size};
        size += count;
    }
}

/// The lines of a file in turn, without their ends (LF or CRLF), however long they are.
class line_reader {
public:
    explicit line_reader(input_file& file) : file_(file), buffer_(block) {}

    /// The next line, valid until the one after it is read.
    std::optional<std::string_view> next() {
        std::size_t searched = begin_;
        for (;;) {
            const void* const found = std::memchr(buffer_.data() + searched, '\n', end_ - searched);
            if (found != nullptr) {
                const auto stop = static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data());
                return take_line(stop, stop + 1);
            }
            searched = end_ - begin_;
            if (!read_block()) break;
        }
        if (begin_ == end_) return std::nullopt;
        return take_line(end_, end_);
    }

private:
    static constexpr std::size_t block = 1U << 18U;

    // Makes room behind the line that has begun, which moves to the front.
    bool read_block() {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
        if (buffer_.size() - end_ < block) buffer_.resize(buffer_.size() * 2);
        const std::size_t count = file_.read(buffer_.data() + end_, buffer_.size() - end_);
        end_ += count;
        return count > 0;
    }

    std::string_view take_line(std::size_t stop, std::size_t next_begin) {
        std::string_view line(buffer_.data() + begin_, stop - begin_);
        if (line.ends_with('\r')) line.remove_suffix(1);
        begin_ = next_begin;
        return line;
    }

    input_file& file_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

/// A line of a file of replies: TEXT [TAB phase [TAB remote host]].
struct reply_line {
    std::string_view text;  ///< with its escapes undone
    std::string_view phase;
    std::string_view host;
    bool has_more = false;  ///< there is another TAB
};

/// Reads a line. `scratch` keeps the text where escapes (\n, \t, \\) had to be undone.
inline reply_line read_reply_line(std::string_view line, std::string& scratch) {
    std::string_view fields[3];
    for (std::string_view& field : fields) {
        const std::size_t tab = line.find('\t');
        field = line.substr(0, tab);
        line.remove_prefix(tab == line.npos ? line.size() : tab + 1);
    }
    std::string_view text = fields[0];
    if (text.find('\\') != text.npos) {
        scratch.clear();
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char escaped = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
            const char c = escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == '\\' ? '\\' : '\0';
            scratch += c != '\0' ? c : text[i];
            if (c != '\0') ++i;
        }
        text = scratch;
    }
    return {text, fields[1], fields[2], !line.empty()};
}

}  // namespace cli

#endif
