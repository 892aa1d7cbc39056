// Phrases of several kinds that are looked for all at once, in one pass over a text whatever their number.
//
// Each phrase is kept in the slot of its first four letters. A text is asked at each of its places which slot the four
// letters there have, and only what is in that slot is compared. With "mail failure" and "mailbox full" as failures and
// "will retry" as a delay, and "your mailbox is full":
//
//     your  our_  ur_m  r_ma  _mai  mail  ailb  ilbo  ...       nearly all slots are empty,
//                                   that of "mail" holds two phrases, which are compared and differ
#ifndef MAILBOUNCE_REPORT_FORMATS_PHRASE_TABLE_HPP
#define MAILBOUNCE_REPORT_FORMATS_PHRASE_TABLE_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/enum_set.hpp>

namespace mailbounce::inline v0_1::detail {

/// Up to Capacity phrases, each of one of the kinds of an enumeration. They are of four bytes at least, and in lower
/// case.
template <class Kind, std::size_t Capacity>
class phrase_table {
public:
    using kinds = enum_set<Kind, std::uint16_t>;

    /// Adds the phrases of one kind.
    template <std::size_t N>
    constexpr void add(Kind kind, const char* const (&texts)[N]) noexcept {
        for (const std::string_view text : texts) {
            std::uint16_t& first = first_[slot(text.data())];
            phrases_[size_] = {text, last_letters(text), kind, first};
            first = static_cast<std::uint16_t>(++size_);
        }
    }

    /// The kinds of the phrases that stand anywhere in a text, whatever its case.
    [[nodiscard]] constexpr kinds in(std::string_view text) const noexcept {
        kinds found;
        for (std::size_t at = 0; at + letters <= text.size(); ++at)
            if (first_[slot(text.data() + at)] != 0) found = found | beginning(text.substr(at));
        return found;
    }

    /// The kinds of the phrases that a text begins with, whatever its case.
    [[nodiscard]] constexpr kinds beginning(std::string_view text) const noexcept {
        kinds found;
        if (text.size() < letters) return found;
        for (std::size_t i = first_[slot(text.data())]; i > 0; i = phrases_[i - 1].next)
            if (phrases_[i - 1].begins(text)) found = found.with(phrases_[i - 1].kind);
        return found;
    }

private:
    static constexpr std::size_t letters = 4;
    static constexpr unsigned slot_bits = std::bit_width(Capacity) + 3;  // one slot of eight is in use

    struct phrase {
        std::string_view text{};
        std::uint32_t last = 0;  // its last letters
        Kind kind{};
        std::uint16_t next = 0;  // the phrase of the same slot before it, counted from 1; 0: none

        constexpr bool begins(std::string_view place) const noexcept {
            if (place.size() < text.size()) return false;
            place = place.substr(0, text.size());
            return last_letters(place) == last && same_text(place, text);
        }
    };

    // Four letters as a number, the same on every machine, and for letters of either case.
    static constexpr std::uint32_t number(const char* p) noexcept {
        constexpr std::uint32_t letter_case = 0x20202020U;
        const auto byte = [p](unsigned i) { return std::uint32_t{static_cast<unsigned char>(p[i])} << (8 * i); };
        return byte(0) | byte(1) | byte(2) | byte(3) | letter_case;
    }

    static constexpr std::uint32_t last_letters(std::string_view text) noexcept {
        return number(text.data() + text.size() - letters);
    }

    static constexpr std::size_t slot(const char* p) noexcept {
        constexpr std::uint32_t odd = 0x9E3779B1U;
        return static_cast<std::uint32_t>(number(p) * odd) >> (32 - slot_bits);
    }

    phrase phrases_[Capacity]{};
    std::size_t size_ = 0;
    std::uint16_t first_[std::size_t{1} << slot_bits]{};  // of each slot, likewise
};

}  // namespace mailbounce::inline v0_1::detail

#endif
