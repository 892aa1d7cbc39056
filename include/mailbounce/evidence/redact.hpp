// A diagnostic that may be logged: what names people, machines and messages gives way to what kind of thing it was.
//
//     550 5.1.1 <ann@example.com>: User unknown; see https://example.com/?id=ann (4XyZ12abc3)
//     550 5.1.1 <{address}>: User unknown; see https://example.com/... ({id})
#ifndef MAILBOUNCE_EVIDENCE_REDACT_HPP
#define MAILBOUNCE_EVIDENCE_REDACT_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/evidence/fingerprint.hpp>
#include <mailbounce/evidence/tokens.hpp>

namespace mailbounce::inline v0_1 {

/// What redact() writes in place of a token of that kind.
[[nodiscard]] constexpr std::string_view placeholder(token_kind kind) noexcept {
    constexpr std::string_view texts[token_kind_count] = {"",          "{name}", "{number}", "{id}", "{id}",
                                                          "{address}", "{host}", "{ip}",     "/..."};
    return texts[static_cast<std::size_t>(kind)];
}

namespace detail {

/// Reads a text and tells what must not be shown from what may be.
template <class Show, class Hide>
class redactor {
public:
    constexpr redactor(std::string_view text, Show& show, Hide& hide) : text_(text), show_(show), hide_(hide) {}

    constexpr void run() {
        token_reader reader(text_);
        for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
            const auto begin = static_cast<std::size_t>(t.text.data() - text_.data());
            if (begin < done_) continue;  // a part of what was hidden with the token before it
            show_between(begin);
            done_ = begin + t.text.size();
            redact_token(t, begin);
        }
        show_between(text_.size());
    }

private:
    static constexpr std::size_t longest_name = 64;  // RFC 5321 4.5.3.1.1: octets of a local part
    static constexpr std::size_t shortest_id = 6;    // 10MB, 24h and 3rd are shorter

    constexpr void redact_token(token t, std::size_t begin) {
        if (const std::size_t end = end_of_quoted_name(begin); end != 0) {
            hide_to(token_kind::word, begin, end);
        } else if (char_after(t) == '@') {
            hide_to(token_kind::address, begin, end_of_word(begin));
        } else if (t.kind == token_kind::address || t.kind == token_kind::ip) {
            hide_(t);
        } else if (t.kind == token_kind::url) {
            redact_url(t);
        } else if (t.kind == token_kind::number && longest_digit_run(t.text) >= long_number) {
            hide_(t);
        } else if ((t.kind == token_kind::id && t.text.size() >= shortest_id) ||
                   (t.kind == token_kind::code && longest_digit_run(t.text) >= long_number)) {
            hide_to(token_kind::id, begin, end_of_id(done_));
        } else {
            show_(t.text);
        }
    }
};

}  // namespace detail

}  // namespace mailbounce::inline v0_1

#endif
