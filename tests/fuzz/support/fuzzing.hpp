// What the fuzzers share: how a property is demanded, and the other clothes in which a text must mean the same.
#ifndef MAILBOUNCE_TESTS_FUZZ_SUPPORT_FUZZING_HPP
#define MAILBOUNCE_TESTS_FUZZ_SUPPORT_FUZZING_HPP

#include <mailbounce/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

// What libFuzzer calls with each input, and support/replay.cpp with each file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzzing {

/// Ends the program if it does not hold.
inline void require(bool holds) {
    if (!holds) std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Does the part lie in the text? An empty one may lie anywhere.
inline bool within(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

inline std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = mailbounce::detail::to_lower(c);
    return out;
}
inline std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = mailbounce::detail::is_letter(c) ? static_cast<char>(c & ~0x20) : c;
    return out;
}

/// The text with another one in place of each of a character.
inline std::string replaced(std::string_view text, char c, std::string_view by) {
    std::string out;
    for (const char each : text) each == c ? out += by : out += each;
    return out;
}

}  // namespace fuzzing

#endif
