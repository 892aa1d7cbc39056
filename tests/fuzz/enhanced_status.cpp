// Any bytes as an enhanced status, a reply code, or one of the other numbers by which programs name an end: an error
// that lies within them, or a value that is written as it was read.
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/reply_code.hpp>
#include <mailbounce/vocabulary/delivery_code.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    using fuzzing::require;
    const std::string_view text = fuzzing::text_of(data, size);
    const fuzzing::memory_watch memory;

    if (const auto status = enhanced_status::parse(text)) {
        const auto written = format(*status);
        require(written.view() == text.substr(0, status->length()));
        require(enhanced_status::parse(written.view()).value() == *status);
        require(status->subject() >= 0 && status->subject() <= 999 && status->detail() >= 0 && status->detail() <= 999);
        require(status->kind() != code_class::none);
    } else {
        require(status.error().fault != enhanced_status_fault::none && status.error().position <= size);
    }
    if (const auto code = reply_code::parse(text)) {
        require(text.substr(0, 3) == std::to_string(code->value()));
    } else {
        require(code.error().fault != reply_code_fault::none && code.error().position <= size);
    }
    if (const auto code = delivery_code::parse(text)) {
        require(text == std::to_string(code->value()) && code->known() != code->meaning().empty());
    } else {
        require(code.error().fault != delivery_code_fault::none && code.error().position <= size);
    }
    require(memory.count() == 0);
    return 0;
}
