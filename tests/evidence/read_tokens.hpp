// The tokens of a text, read both ways: by a scan, and one by one.
#ifndef MAILBOUNCE_TESTS_EVIDENCE_READ_TOKENS_HPP
#define MAILBOUNCE_TESTS_EVIDENCE_READ_TOKENS_HPP

#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/token_scan.hpp>
#include <mailbounce/evidence/tokens.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tests {

/// A token as a scan tells it: numbers, codes and ids are not told apart.
struct read_token {
    std::string_view text;
    mailbounce::token_kind kind;
    std::uint64_t key;  ///< of a name

    friend bool operator==(const read_token&, const read_token&) = default;
};

inline void add(std::vector<read_token>& tokens, const mailbounce::token& t) {
    using enum mailbounce::token_kind;
    const bool is_number = t.kind == number || t.kind == code || t.kind == id;
    if (t.kind == ip || (is_number && !t.plain)) return;  // a scan passes over them
    tokens.push_back({t.text, is_number ? number : t.kind, t.plain ? mailbounce::detail::plain_key(t.text) : 0});
}

inline std::vector<read_token> scanned(std::string_view text) {
    using namespace mailbounce;
    std::vector<read_token> tokens;
    detail::token_scan scan(text);
    const auto on_names = [&](const detail::token_scan::name_list& names) {
        for (std::size_t i = 0; i < names.count; ++i) {
            tokens.push_back({names[i], names.has_digits[i] ? token_kind::number : token_kind::word,
                              detail::plain_key_in(text, names[i])});
        }
    };
    const auto on_other = [&](const token& t) { add(tokens, t); };
    while (scan.read(on_names, on_other)) {
    }
    std::sort(tokens.begin(), tokens.end(),
              [](const read_token& a, const read_token& b) { return a.text.data() < b.text.data(); });
    return tokens;
}

inline std::vector<read_token> one_by_one(std::string_view text) {
    using namespace mailbounce;
    std::vector<read_token> tokens;
    token_reader reader(text);
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) add(tokens, t);
    return tokens;
}

}  // namespace tests

#endif
