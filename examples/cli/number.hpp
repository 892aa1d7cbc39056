// Numbers as people write and read them.
#ifndef MAILBOUNCE_EXAMPLES_CLI_NUMBER_HPP
#define MAILBOUNCE_EXAMPLES_CLI_NUMBER_HPP

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace cli {

/// The number that the whole of a text is, if it is one that fits.
template <std::integral Number>
std::optional<Number> parse_number(std::string_view text) {
    Number number{};
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

/// The numbers of a text such as "1,5,3"; none if it holds anything else.
template <std::integral Number>
std::vector<Number> parse_numbers(std::string_view text) {
    std::vector<Number> numbers;
    for (;;) {
        const std::size_t comma = (std::min)(text.find(','), text.size());
        const auto number = parse_number<Number>(text.substr(0, comma));
        if (!number) return {};
        numbers.push_back(*number);
        if (comma == text.size()) return numbers;
        text.remove_prefix(comma + 1);
    }
}

/// A number with a comma before each three digits: "1,204".
inline std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, 1, ',');
    return digits;
}

/// "1 address", "2 addresses".
inline std::string plural(std::size_t count, std::string_view one, std::string_view more) {
    return std::to_string(count).append(" ").append(count == 1 ? one : more);
}

}  // namespace cli

#endif
