// Any bytes as an address and as a path: an error that lies within them, or an address whose parts are views of them,
// within the limits of RFC 5321, and that is read again as it was.
#include <mailbounce/smtp/mailbox.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;
using fuzzing::within;

void check(const mailbox& m, std::string_view text) {
    require(within(m.text(), text) && within(m.local_part(), text) && within(m.domain(), text));
    require(!m.local_part().empty() && m.local_part().size() <= 64);
    require(!m.domain().empty() && m.domain().size() <= 255);
    require(m.local_part().size() + 1 + m.domain().size() == m.text().size());
    require(m.is_quoted() == m.local_part().ends_with('"') && m.is_literal() == (m.domain().front() == '['));
    const auto again = mailbox::parse(m.text());
    require(again && again->local_part() == m.local_part());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzzing::text_of(data, size);
    const std::string path = '<' + std::string(text) + '>';
    const fuzzing::memory_watch memory;

    const auto address = mailbox::parse(text);
    if (address) {
        check(*address, text);
        require(address->text() == text);
    } else {
        require(address.error().fault != mailbox_fault::none && address.error().position <= size);
    }
    if (const auto of_path = mailbox::parse_path(text)) {
        require(size <= 256 && (*of_path ? size > 2 : text == "<>"));
        if (*of_path) check(**of_path, text);
    } else {
        require(of_path.error().fault != mailbox_fault::none && of_path.error().position <= size);
    }
    if (address && path.size() <= 256) {
        const auto of_path = mailbox::parse_path(path);
        require(of_path && *of_path && (*of_path)->text() == text);
    }
    require(memory.count() == 0);
    return 0;
}
