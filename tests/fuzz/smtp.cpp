// Any bytes as a reply, a status or an address: views within them, lines that end, quoted replies that lie behind one
// another.
#include <mailbounce/smtp/enhanced_status.hpp>
#include <mailbounce/smtp/mailbox.hpp>
#include <mailbounce/smtp/reply.hpp>
#include <mailbounce/smtp/reply_code.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

bool within(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mailbounce;
    const std::string_view text(reinterpret_cast<const char*>(data), size);

    const reply r = reply::parse(text);
    require(within(r.body(), text));
    const char* end_of_last = text.data();
    for (const std::string_view line : r.lines()) {
        require(within(line, text));
        if (!line.empty()) require(line.data() >= end_of_last);
        if (!line.empty()) end_of_last = line.data() + line.size();
    }
    const reply inner = r.innermost();
    require(within(inner.text(), text));
    require(inner.text().data() + inner.text().size() == text.data() + text.size());
    if (const auto code = r.code()) require(code->value() >= 200 && code->value() <= 599);
    if (r.classes_conflict()) require(r.code() && r.status());

    if (const auto status = enhanced_status::parse(text)) {
        const auto written = format(*status);
        require(text.compare(0, written.view().size(), written.view()) == 0);
    } else {
        require(status.error().position <= size);
    }
    if (const auto code = reply_code::parse(text); !code) require(code.error().position <= size);
    if (const auto address = mailbox::parse(text)) {
        require(within(address->local_part(), text) && within(address->domain(), text));
        require(address->local_part().size() <= 64 && address->domain().size() <= 255);
    } else {
        require(address.error().position <= size);
    }
    return 0;
}
