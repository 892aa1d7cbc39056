// Any bytes as the text of a reply: its fingerprint is the same for other addresses and numbers, for letters of either
// case, and for other spacing and line ends.
#include <mailbounce/evidence/fingerprint.hpp>
#include <mailbounce/evidence/tokens.hpp>

#include <string>
#include <utility>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;

// With other addresses and numbers, of the same form: an IP stays one, and letters of hexadecimal numbers such.
std::string with_others(std::string_view text) {
    std::string out(text);
    token_reader reader(text);
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
        if (t.kind == token_kind::word) continue;
        const auto begin = static_cast<std::size_t>(t.text.data() - text.data());
        for (std::size_t i = begin; i < begin + t.text.size(); ++i) {
            for (const auto& [a, b] : {std::pair('8', '9'), std::pair('a', 'b'), std::pair('x', 'y')}) {
                if (a != '8' && t.kind != token_kind::address) continue;
                if (text[i] == a) out[i] = b;
                if (text[i] == b) out[i] = a;
            }
        }
    }
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzzing::text_of(data, size);
    const fingerprint of_text = [&] {
        const fuzzing::memory_watch memory;
        const fingerprint f = fingerprint_of(text);
        require(memory.count() == 0);
        return f;
    }();
    require(fingerprint_of(std::string(text)) == of_text);
    require(fingerprint_of(with_others(text)) == of_text);
    require(fingerprint_of(fuzzing::replaced(text, ' ', " \t ")) == of_text);
    require(fingerprint_of(fuzzing::replaced(text, '\n', "\r\n")) == of_text);
    require(fingerprint_of(" \n" + std::string(text) + "\r\n") == of_text);
    // In mixed case tokens differ: "later.Try" ends a sentence, where "later.try" is a host name.
    require(fingerprint_of(fuzzing::lower(text)) == fingerprint_of(fuzzing::upper(text)));
    return 0;
}
