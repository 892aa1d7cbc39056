// Any bytes as a reply: views within them, lines in turn, quoted replies that lie behind one another; the same from any
// place, and nothing allocated.
#include <mailbounce/smtp/reply.hpp>

#include <optional>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;
using fuzzing::within;

void check(std::string_view text) {
    const reply r = reply::parse(text);
    require(r.text().data() == text.data() && r.text().size() == text.size());
    require(within(r.body(), text));
    if (const auto code = r.code()) require(code->value() >= 200 && code->value() <= 599);
    require(!r.classes_conflict() || (r.code() && r.status()));
    require(r.kind() == kind_of(r.code(), r.status()));

    const char* end_of_last = text.data();
    std::size_t count = 0;
    for (const std::string_view line : r.lines()) {
        require(within(line, text) && ++count <= text.size() + 1);
        if (line.empty()) continue;
        require(line.data() >= end_of_last);
        end_of_last = line.data() + line.size();
    }
    require(count > 0 || !r.code());

    const char* const end = text.data() + text.size();
    const char* begin = text.data();
    for (std::optional<reply> quoted = r.quoted(); quoted; quoted = quoted->quoted()) {
        require(quoted->text().data() > begin && quoted->text().data() + quoted->text().size() == end);
        require(quoted->code() && quoted->code()->value() >= 400);
        begin = quoted->text().data();
    }
    const reply inner = r.innermost();
    require(within(inner.text(), text) && inner.text().data() + inner.text().size() == end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzzing::text_of(data, size);
    const std::string copy(text);
    const fuzzing::memory_watch memory;
    check(text);

    const reply r = reply::parse(text), again = reply::parse(copy);
    require(r.code() == again.code() && r.status() == again.status() && r.body() == again.body());
    require(r.innermost().text() == again.innermost().text());
    require(memory.count() == 0);
    return 0;
}
