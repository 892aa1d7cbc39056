// Any bytes as text: tokens in turn, none empty, none overlapping, all within the text; folding reads all of them; a
// scan reads the same, and nothing is allocated.
#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/evidence/tokens.hpp>

#include "evidence/read_tokens.hpp"
#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;

// The keys of all words together.
std::uint64_t read(std::string_view text) {
    const char* end_of_last = text.data();
    std::uint64_t keys = 0;
    token_reader reader(text);
    for (token t = reader.next(); t.kind != token_kind::end; t = reader.next()) {
        require(fuzzing::within(t.text, text) && !t.text.empty() && t.text.data() >= end_of_last);
        end_of_last = t.text.data() + t.text.size();
        keys = keys * 31 + word_key(t);
    }
    require(reader.next().kind == token_kind::end);
    return keys;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzzing::text_of(data, size);
    const std::string copy(text);
    {
        const fuzzing::memory_watch memory;
        require(read(text) == read(copy));
        require(memory.count() == 0);
    }
    require(tests::scanned(text) == tests::one_by_one(text));
    return 0;
}
