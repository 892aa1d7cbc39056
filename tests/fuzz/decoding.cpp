// Any bytes through the decoders of messages: what comes out is within its bound, is UTF-8 where it says so, is the
// same wherever it is appended, and needs no more memory than was said. What is encoded by hand comes back.
#include <mailbounce/report/encoded_word.hpp>
#include <mailbounce/report/flowed.hpp>
#include <mailbounce/report/markup.hpp>

#include <iterator>

#include "support/fuzzing.hpp"

namespace {

using namespace mailbounce;
using fuzzing::require;

bool is_utf8(const std::string& text) { return detail::is_well_formed<detail::take_utf_8>(text); }

// What a decoder appends to a text that has just the room that it asks for.
template <class Append>
std::string decoded(std::string_view bytes, std::size_t growth, Append append) {
    std::string out;
    append(out);

    std::string behind = "before";
    behind.reserve(behind.size() + growth * bytes.size());
    const char* const place = behind.data();
    append(behind);
    require(behind.data() == place);
    require(behind == "before" + out);
    require(out.size() <= growth * bytes.size());
    return out;
}

std::string to_base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    unsigned held = 0;
    const auto put = [&] { out += digits[bits >> (held -= 6) & 63]; };
    for (const char c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        held += 8;
        while (held >= 6) put();
    }
    if (held > 0) {
        bits <<= 6 - held;
        held = 6;
        put();
    }
    return out;
}

std::string to_octets(std::string_view bytes) {
    std::string out;
    for (const char c : bytes) {
        out += '=';
        out += "0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4];
        out += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr const char* names[] = {"",       "utf-8",        "utf-16",      "utf-16be",  "iso-8859-1", "iso-8859-15",
                                     "koi8-r", "windows-1251", "iso-2022-jp", "shift_jis", "euc-jp",     "x-none"};
    if (size == 0) return 0;
    const std::string name = names[data[0] % std::size(names)];
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);

    for (const auto encoding :
         {transfer_encoding::identity, transfer_encoding::quoted_printable, transfer_encoding::base64})
        decoded(bytes, transfer_encoding_growth, [&](std::string& out) { append_decoded(bytes, encoding, out); });
    std::string back;
    append_decoded(to_base64(bytes), transfer_encoding::base64, back);
    append_decoded(to_octets(bytes), transfer_encoding::quoted_printable, back);
    require(back == bytes + bytes);
    (void)parse_transfer_encoding(bytes);
    require(parse_transfer_encoding(" (" + to_base64(bytes) + ") Base64 ") == transfer_encoding::base64);

    const std::string text = decoded(bytes, charset_growth, [&](std::string& out) { append_utf8(bytes, name, out); });
    require(is_utf8(text));
    if (is_ascii(bytes) && bytes.find('\x1B') == std::string::npos && !name.starts_with("utf-16"))
        require(text == bytes);
    if (is_utf8(bytes) && name == "utf-8" && !bytes.starts_with("\xEF\xBB\xBF")) require(text == bytes);

    require(is_utf8(decoded(bytes, encoded_word_growth, [&](std::string& out) { append_decoded_words(bytes, out); })));
    if (!name.empty() && !bytes.starts_with("\xEF\xBB\xBF")) {
        std::string words;
        append_decoded_words("=?" + name + "?b?" + to_base64(bytes) + "?=", words);
        require(words == text);
        words.clear();
        append_decoded_words("=?" + name + "*en?Q?" + to_octets(bytes) + "?=", words);
        require(words == text);
    }

    const std::string shown = decoded(text, markup_growth, [&](std::string& out) { append_text_of_markup(text, out); });
    require(is_utf8(shown));
    decoded(bytes, markup_growth, [&](std::string& out) { append_text_of_markup(bytes, out); });

    for (const bool delsp : {false, true}) {
        const std::string joined =
            decoded(text, flowed_growth, [&](std::string& out) { append_unflowed(text, delsp, out); });
        require(is_utf8(joined));
    }
    return 0;
}
