// Any bytes as text: tokens in turn, none empty, none overlapping, all within the text; folding and redaction read all
// of them; a scan reads the same.
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/tokens.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "evidence/read_tokens.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const char* end_of_last = text.data();
    std::uint64_t keys = 0;
    token_reader reader(text);
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
        if (t.text.empty() || t.text.data() < end_of_last) std::abort();
        end_of_last = t.text.data() + t.text.size();
        if (end_of_last > text.data() + text.size()) std::abort();
        keys ^= word_key(t);
    }
    if (reader.next().kind != token_kind::end) std::abort();
    if (tests::scanned(text) != tests::one_by_one(text)) std::abort();
    return keys == 1 ? 1 : 0;
}
