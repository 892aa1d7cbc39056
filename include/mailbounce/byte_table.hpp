// A value for each byte.
#ifndef MAILBOUNCE_BYTE_TABLE_HPP
#define MAILBOUNCE_BYTE_TABLE_HPP

namespace mailbounce::inline v0_1::detail {

/// A value for each byte, found by it. A plain array, since what it holds is made when it is compiled.
template <class T>
struct byte_table {
    T of[256]{};

    [[nodiscard]] constexpr T operator[](char c) const noexcept { return of[static_cast<unsigned char>(c)]; }
    [[nodiscard]] constexpr T& operator[](char c) noexcept { return of[static_cast<unsigned char>(c)]; }
};

/// What `of` says of each byte.
template <class Of>
constexpr auto byte_table_of(Of of) noexcept {
    byte_table<decltype(of('a'))> table;
    for (int byte = 0; byte < 256; ++byte) table.of[byte] = of(static_cast<char>(byte));
    return table;
}

}  // namespace mailbounce::inline v0_1::detail

#endif
