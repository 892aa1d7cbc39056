// Messages in one file, one after the other: the mbox form (RFC 4155).
#ifndef MAILBOUNCE_EXAMPLES_CLI_MBOX_HPP
#define MAILBOUNCE_EXAMPLES_CLI_MBOX_HPP

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace cli {

/// Is a line one that begins a message of an mbox, "From ann@example.com Wed Nov 25 08:10:11 2026"? A zone may stand
/// before or behind the year, and addresses may hold blanks.
inline bool is_from_line(std::string_view line) {
    constexpr std::size_t longest = 998;  // of a line of mail, RFC 5322 2.1.1
    if (!line.starts_with("From ") || line.size() > longest) return false;

    std::vector<std::string_view> words;
    for (;;) {
        line.remove_prefix((std::min)(line.find_first_not_of(" \t\r"), line.size()));
        if (line.empty()) break;
        words.push_back(line.substr(0, line.find_first_of(" \t\r")));
        line.remove_prefix(words.back().size());
    }
    const auto is_name = [](std::string_view word, std::string_view names) {
        const std::size_t at = names.find(word);
        return word.size() == 3 && at != names.npos && at % 3 == 0;
    };
    const auto is_number = [](std::string_view word, std::size_t most_digits) {
        return word.size() <= most_digits && word.find_first_not_of("0123456789") == word.npos;
    };
    const auto is_year = [&](std::size_t i) {
        return i < words.size() && words[i].size() == 4 && is_number(words[i], 4);
    };
    for (std::size_t i = 2; i + 4 < words.size(); ++i)  // behind "From" and the address
        if (is_name(words[i], "MonTueWedThuFriSatSun") &&
            is_name(words[i + 1], "JanFebMarAprMayJunJulAugSepOctNovDec") && is_number(words[i + 2], 2) &&
            words[i + 3].find(':') != words[i + 3].npos && (is_year(i + 4) || is_year(i + 5)))
            return true;
    return false;
}

/// The messages of a file, without the lines that part them: those of an mbox, or all of any other file as one.
inline std::vector<std::string_view> split_mbox(std::string_view file) {
    const auto line_at = [file](std::size_t at) { return file.substr(at, file.find('\n', at) - at); };
    const auto behind_line = [file](std::size_t at) { return (std::min)(file.find('\n', at), file.size() - 1) + 1; };

    if (!is_from_line(line_at(0))) return {file};
    std::vector<std::string_view> messages;
    std::size_t begin = behind_line(0);
    for (std::size_t at = begin; (at = file.find("\nFrom ", at)) != file.npos; ++at) {
        std::string_view before = file.substr(0, at);  // the line end found is that of an empty line, if it parts
        if (before.ends_with('\r')) before.remove_suffix(1);
        if (!before.ends_with('\n') || !is_from_line(line_at(at + 1))) continue;
        messages.push_back(before.substr(begin));
        begin = behind_line(at + 1);
    }
    messages.push_back(file.substr(begin));
    return messages;
}

}  // namespace cli

#endif
