// Tables of names, looked up whatever their case: of header fields, of content types, of elements.
#ifndef MAILBOUNCE_REPORT_NAME_TABLE_HPP
#define MAILBOUNCE_REPORT_NAME_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/ascii.hpp>

namespace mailbounce::inline v0_1::detail {

/// Rows, which outlive the table, by their names, none of which is empty. A name is compared with those only that have
/// its length and first letter, or share the slot of these by chance: seldom more than one.
template <class Row, std::size_t N>
class name_table {
public:
    constexpr explicit name_table(const Row (&rows)[N]) noexcept : rows_(rows) {
        static_assert(N < 0xFF);
        for (std::size_t i = N; i-- > 0;) {
            std::uint8_t& first = first_[slot(rows[i].name)];
            next_[i] = first;
            first = static_cast<std::uint8_t>(i + 1);
        }
    }

    /// The first row of that name; nullptr if there is none.
    [[nodiscard]] constexpr const Row* find(std::string_view name) const noexcept {
        if (name.empty()) return nullptr;
        for (std::size_t i = first_[slot(name)]; i > 0; i = next_[i - 1])
            if (same_text(rows_[i - 1].name, name)) return &rows_[i - 1];
        return nullptr;
    }

private:
    static constexpr std::size_t slots = 128;
    static constexpr std::size_t slot(std::string_view name) noexcept {
        return (name.size() * 11 + static_cast<unsigned char>(to_lower(name.front()))) % slots;
    }

    const Row* rows_;
    std::uint8_t next_[N]{};       // the row of the same slot behind each, counted from 1; 0: none
    std::uint8_t first_[slots]{};  // of each slot, likewise
};

}  // namespace mailbounce::inline v0_1::detail

#endif
