// Where messages are kept: files, Maildirs, and folders of all of these.
#ifndef MAILBOUNCE_EXAMPLES_CLI_MAIL_FILES_HPP
#define MAILBOUNCE_EXAMPLES_CLI_MAIL_FILES_HPP

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "messages.hpp"

namespace cli {

/// Is a folder a Maildir? New messages are put together in tmp/, wait in new/ to be seen, and are kept in cur/.
inline bool is_maildir(const std::filesystem::path& folder) {
    std::error_code ignored;
    return std::filesystem::is_directory(folder / "cur", ignored) &&
           std::filesystem::is_directory(folder / "new", ignored) &&
           std::filesystem::is_directory(folder / "tmp", ignored);
}

/// Calls `visit` for a file ("-" is standard input), and for a folder with the path of every file in it and below, in
/// the order of their names; of a Maildir only for those in cur/ and new/. In folders, names with a dot in front are
/// passed over, links to other folders, and what is no file, such as a pipe. Tells which folders cannot be read.
template <class Visit>
void for_each_file(const std::filesystem::path& path, messages& to, const Visit& visit) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (path == "-" || !fs::is_directory(path, error)) {
        visit(path.string());
        return;
    }
    if (is_maildir(path)) {
        for (const char* const part : {"cur", "new"}) for_each_file(path / part, to, visit);
        return;
    }
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator next(path, error); next != fs::directory_iterator(); next.increment(error))
        if (!next->path().filename().string().starts_with('.')) entries.push_back(*next);
    if (error) to.complain(path.string(), "cannot be read: " + error.message());
    std::sort(entries.begin(), entries.end());
    for (const fs::directory_entry& entry : entries) {
        const bool is_link_to_folder = entry.is_symlink(error) && entry.is_directory(error);
        if (!is_link_to_folder && !entry.is_other(error)) for_each_file(entry.path(), to, visit);
    }
}

}  // namespace cli

#endif
