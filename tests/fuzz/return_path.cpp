// Any bytes as a return path, and as the address that one is made for: what is made tells what it was made from, and
// nothing passes that was not made.
#include <mailbounce/smtp/return_path.hpp>

#include "support/fuzzing.hpp"
#include "support/memory.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;

constexpr std::int64_t today = 20782;
constexpr verp_form plain{.base = "bounces@lists.example.net"};
constexpr verp_form with_secret{
    .base = "bounces@lists.example.net", .escape = '+', .has_token = true, .secret = "a secret"};
constexpr batv_settings batv{.secret = "a secret"};
constexpr srs_settings srs{.secret = "a secret", .forwarder = "forward.example.net"};

void make(std::string_view address) {
    if (const auto made = make_verp(plain, address)) {
        const auto told = parse_verp(plain, made->view());
        require(told && told->token.empty() && make_verp(plain, told->recipient.view())->view() == made->view());
    }
    if (const auto made = make_verp(with_secret, address, "m42")) {
        const auto told = parse_verp(with_secret, made->view());
        require(told && told->token == "m42");
    }
    if (const auto made = make_batv(batv, address, today)) {
        require(make_batv(batv, made->view(), today)->view() == made->view());
        if (made->view() != address) {
            require(verify_batv(batv, made->view(), today)->view() == address);
            require(!verify_batv(batv, made->view(), today + batv.lifetime + 1));
        }
    }
    if (const auto made = make_srs(srs, address, today)) {
        require(verify_srs(srs, made->view(), today).has_value());
        require(parse_return_path(made->view())->kind == return_path_kind::srs);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzzing::text_of(data, size);
    const fuzzing::memory_watch memory;
    make(text);
    if (const auto told = parse_return_path(text)) {
        require(told->address.view().size() <= size && parse_return_path(told->address.view()));
        require((told->kind == return_path_kind::plain) == (told->address.view() == text));
    }
    // Of those with a signature, only the ones that this secret makes pass: a fuzzer does not guess 24 bits.
    require(!parse_verp(with_secret, text) && !verify_batv(batv, text, today) && !verify_srs(srs, text, today));
    if (const auto told = parse_verp(plain, text)) require(told->recipient.view().size() < size);
    require(memory.count() == 0);
    return 0;
}
