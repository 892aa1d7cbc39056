// Any bytes as a diagnostic that is to be logged: one line, made of pieces of the text in their order; and no address,
// IP or long number is left in it.
#include <mailbounce/evidence/redact.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    using fuzzing::require;
    const std::string_view text = fuzzing::text_of(data, size);

    const fuzzing::memory_watch memory;
    const char* end_of_last = text.data();
    std::size_t shown = 0;
    const auto follows = [&](std::string_view piece) {
        require(fuzzing::within(piece, text) && piece.data() >= end_of_last);
        end_of_last = piece.data() + piece.size();
    };
    redact(
        text,
        [&](std::string_view piece) {
            shown += piece.size();
            if (piece == " ") return;  // for what is no text
            for (const char c : piece) require(static_cast<unsigned char>(c) >= ' ' && c != '\x7F');
            follows(piece);
        },
        [&](const token& hidden) {
            require(hidden.kind != token_kind::end && !hidden.text.empty());
            follows(hidden.text);
        });
    require(shown <= size && memory.count() == 0);
    return 0;
}
