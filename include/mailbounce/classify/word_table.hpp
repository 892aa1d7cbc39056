// The words that patterns know, by their keys (folding.hpp).
#ifndef MAILBOUNCE_CLASSIFY_WORD_TABLE_HPP
#define MAILBOUNCE_CLASSIFY_WORD_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <utility>

#include <mailbounce/sequence.hpp>

namespace mailbounce::inline v0_1::detail {

inline constexpr std::uint32_t unknown_word = 0;      ///< in no pattern
inline constexpr std::uint32_t skipped_word = 1;      ///< carries no meaning
inline constexpr std::uint32_t first_known_word = 2;  ///< the first with a meaning

/// From the key of a word to its number, which has at most word_bits. Forms of one word share a number.
///
/// A slot is one number: the upper 40 bits of the key, by which words are told apart, and the word. A key has two slots
/// and stands in one of them, so that two probes answer; a new one moves what it finds there to its other slot (cuckoo
/// hashing).
class word_table {
public:
    static constexpr unsigned word_bits = 24;

    /// What finding needs, as a value: a loop may keep it in registers.
    class view {
    public:
        view(const std::uint64_t* slots, std::size_t count) noexcept : slots_(slots), mask_(count - 1) {}

        [[nodiscard]] std::uint32_t find(std::uint64_t key) const noexcept {
            const std::uint64_t a = slots_[first_of(key) & mask_], b = slots_[second_of(key) & mask_];
            return static_cast<std::uint32_t>((if_of(key, a) | if_of(key, b)) & word_mask);
        }

    private:
        // The slot if it is that of the key, else 0.
        static constexpr std::uint64_t if_of(std::uint64_t key, std::uint64_t slot) noexcept {
            const std::uint64_t is = (slot ^ key) >> word_bits == 0;
            return slot & (0 - is);
        }

        const std::uint64_t* slots_;
        std::size_t mask_;
    };

    word_table() : slots_(1U << 14U) {}  // enough for the built-in rules

    [[nodiscard]] view look() const noexcept { return {slots_.data(), slots_.size()}; }

    /// The word of a key; unknown_word if there is none.
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const noexcept { return look().find(key); }

    /// Gives a key a word, unless it has one; the word that it has then.
    std::uint32_t add(std::uint64_t key, std::uint32_t word) {
        if (const std::uint32_t before = find(key); before != unknown_word) return before;
        if (++count_ * 2 > slots_.size()) grow();
        put((key & ~word_mask) | word);
        return word;
    }

    /// Bytes held.
    [[nodiscard]] std::size_t memory() const noexcept { return slots_.capacity() * sizeof(std::uint64_t); }

private:
    static constexpr std::uint64_t word_mask = (std::uint64_t{1} << word_bits) - 1;

    // Where a key may stand, in a table that is large enough.
    static constexpr std::size_t first_of(std::uint64_t key) noexcept { return static_cast<std::size_t>(key >> 40U); }
    static constexpr std::size_t second_of(std::uint64_t key) noexcept {
        return static_cast<std::size_t>(key >> word_bits);
    }

    void put(std::uint64_t slot) {
        constexpr int most_moves = 64;  // more tell that they go round
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = first_of(slot) & mask;
        for (int moves = 0; moves < most_moves; ++moves) {
            std::swap(slot, slots_[at]);
            if (slot == 0) return;
            at ^= (first_of(slot) ^ second_of(slot)) & mask;
        }
        grow();
        put(slot);
    }

    void grow() {
        sequence<std::uint64_t> before(slots_.size() * 2);
        before.swap(slots_);
        for (const std::uint64_t slot : before)
            if (slot != 0) put(slot);
    }

    sequence<std::uint64_t> slots_;
    std::size_t count_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
