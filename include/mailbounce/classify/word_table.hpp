// The words that patterns know, by their keys (folding.hpp).
#ifndef MAILBOUNCE_CLASSIFY_WORD_TABLE_HPP
#define MAILBOUNCE_CLASSIFY_WORD_TABLE_HPP

#include <cstddef>
#include <cstdint>

#include <mailbounce/sequence.hpp>

namespace mailbounce::inline v0_1::detail {

inline constexpr std::uint32_t unknown_word = 0;      ///< in no pattern
inline constexpr std::uint32_t skipped_word = 1;      ///< carries no meaning
inline constexpr std::uint32_t first_known_word = 2;  ///< the first with a meaning

/// From the key of a word to its number, which has at most 24 bits. Forms of one word share a number.
///
/// A slot is one number: the upper 40 bits of the key, by which words are told apart, and the word. As slots are at
/// most half full, one probe mostly answers.
class word_table {
public:
    word_table() : slots_(1U << 13U) {}

    /// The word of a key; unknown_word if there is none.
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t i = place_of(key) & mask;; i = (i + 1) & mask) {
            const std::uint64_t slot = slots_[i];
            if ((slot ^ key) >> word_bits == 0 || slot == 0) return static_cast<std::uint32_t>(slot & word_mask);
        }
    }

    /// Makes a key known, unless it is.
    void add(std::uint64_t key, std::uint32_t word) {
        if (find(key) != unknown_word) return;
        if (++count_ * 2 > slots_.size()) {
            sequence<std::uint64_t> before(slots_.size() * 2);
            before.swap(slots_);
            for (const std::uint64_t slot : before)
                if (slot != 0) put(slot);
        }
        put((key & ~word_mask) | word);
    }

    /// Bytes held.
    [[nodiscard]] std::size_t memory() const noexcept { return slots_.capacity() * sizeof(std::uint64_t); }

private:
    static constexpr unsigned word_bits = 24;
    static constexpr std::uint64_t word_mask = (std::uint64_t{1} << word_bits) - 1;

    static std::size_t place_of(std::uint64_t key) noexcept {
        return static_cast<std::size_t>(key >> (64 - word_bits));
    }

    void put(std::uint64_t slot) {
        const std::size_t mask = slots_.size() - 1;
        std::size_t i = place_of(slot) & mask;
        while (slots_[i] != 0) i = (i + 1) & mask;
        slots_[i] = slot;
    }

    sequence<std::uint64_t> slots_;
    std::size_t count_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
