// A set of enumerators, kept as bits.
#ifndef MAILBOUNCE_ENUM_SET_HPP
#define MAILBOUNCE_ENUM_SET_HPP

#include <bit>
#include <cstddef>
#include <cstdint>

namespace mailbounce::inline v0_1 {

/// A set of enumerators of Enum, whose values must be below the number of bits of Bits.
template <class Enum, class Bits = std::uint64_t>
class enum_set {
public:
    constexpr enum_set() noexcept = default;

    /// The set of these enumerators.
    template <class... Enums>
    constexpr enum_set(Enum first, Enums... others) noexcept
        : bits_(static_cast<Bits>((bit(first) | ... | bit(others)))) {}

    /// The set of all enumerators up to and including this one.
    [[nodiscard]] static constexpr enum_set up_to(Enum last) noexcept {
        return of(static_cast<Bits>(bit(last) | (bit(last) - 1)));
    }

    /// Is nothing in it?
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    /// How many members it has.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(std::popcount(bits_)); }
    /// Is it a member?
    [[nodiscard]] constexpr bool contains(Enum e) const noexcept { return (bits_ & bit(e)) != 0; }

    /// The set with one more member, or with one less.
    [[nodiscard]] constexpr enum_set with(Enum e) const noexcept { return of(static_cast<Bits>(bits_ | bit(e))); }
    /// The set with one less.
    [[nodiscard]] constexpr enum_set without(Enum e) const noexcept { return of(static_cast<Bits>(bits_ & ~bit(e))); }

    /// Union, and difference.
    friend constexpr enum_set operator|(enum_set a, enum_set b) noexcept {
        return of(static_cast<Bits>(a.bits_ | b.bits_));
    }
    /// The members of the first that the second has not.
    friend constexpr enum_set operator-(enum_set a, enum_set b) noexcept {
        return of(static_cast<Bits>(a.bits_ & ~b.bits_));
    }
    /// Equal if they have the same members.
    friend constexpr bool operator==(enum_set, enum_set) = default;

    /// The bits: bit n stands for the enumerator of value n.
    [[nodiscard]] constexpr Bits bits() const noexcept { return bits_; }
    /// The set of those bits.
    [[nodiscard]] static constexpr enum_set of(Bits bits) noexcept {
        enum_set set;
        set.bits_ = bits;
        return set;
    }

private:
    static constexpr Bits bit(Enum e) noexcept { return static_cast<Bits>(Bits{1} << static_cast<unsigned>(e)); }

    Bits bits_ = 0;
};

}  // namespace mailbounce::inline v0_1

#endif
