// The smaller and the larger of two numbers: std::min and std::max, without the cost of <algorithm> in every
// translation unit.
#ifndef MAILBOUNCE_SMALLER_HPP
#define MAILBOUNCE_SMALLER_HPP

namespace mailbounce::inline v0_1::detail {

template <class Number>
constexpr Number smaller(Number a, Number b) noexcept {
    return b < a ? b : a;
}

template <class Number>
constexpr Number larger(Number a, Number b) noexcept {
    return a < b ? b : a;
}

}  // namespace mailbounce::inline v0_1::detail

#endif
