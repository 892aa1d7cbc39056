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

/// From the key of a word to its number, which has at most word_bits. Forms of one word share a number.
///
/// A slot is one number: the upper 40 bits of the key, by which words are told apart, and the word. As slots are at
/// most half full, one probe mostly answers.
class word_table {
public:
    static constexpr unsigned word_bits = 24;

    word_table() : slots_(1U << 14U) {}  // enough for the built-in rules

    /// The word of a key; unknown_word if there is none.
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const noexcept {
        return static_cast<std::uint32_t>(slots_[slot_of(key)] & word_mask);
    }

    /// Gives a key a word, unless it has one; the word that it has then.
    std::uint32_t add(std::uint64_t key, std::uint32_t word) {
        std::uint64_t& slot = slots_[slot_of(key)];
        if (slot == 0) {
            slot = (key & ~word_mask) | word;
            if (++count_ * 2 > slots_.size()) grow();
            return word;
        }
        return static_cast<std::uint32_t>(slot & word_mask);
    }

    /// Bytes held.
    [[nodiscard]] std::size_t memory() const noexcept { return slots_.capacity() * sizeof(std::uint64_t); }

private:
    static constexpr std::uint64_t word_mask = (std::uint64_t{1} << word_bits) - 1;

    // Where a key is, or the empty slot where it would be.
    [[nodiscard]] std::size_t slot_of(std::uint64_t key) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        for (auto i = static_cast<std::size_t>(key >> (64 - word_bits)) & mask;; i = (i + 1) & mask)
            if ((slots_[i] ^ key) >> word_bits == 0 || slots_[i] == 0) return i;
    }

    void grow() {
        sequence<std::uint64_t> before(slots_.size() * 2);
        before.swap(slots_);
        for (const std::uint64_t slot : before)
            if (slot != 0) slots_[slot_of(slot)] = slot;
    }

    sequence<std::uint64_t> slots_;
    std::size_t count_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
