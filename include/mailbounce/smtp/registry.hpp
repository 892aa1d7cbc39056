// Finding a record in a sorted table, as the registries of reply codes and enhanced statuses are.
#ifndef MAILBOUNCE_SMTP_REGISTRY_HPP
#define MAILBOUNCE_SMTP_REGISTRY_HPP

#include <cstddef>

namespace mailbounce::inline v0_1::detail {

/// The record of that key in a table sorted by key(); a record of empty texts if there is none.
template <class Record, std::size_t N>
constexpr Record find_record(const Record (&table)[N], unsigned key) noexcept {
    std::size_t first = 0;
    std::size_t last = N;
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        if (table[middle].key() < key)
            first = middle + 1;
        else
            last = middle;
    }
    return first < N && table[first].key() == key ? table[first] : Record{};
}

}  // namespace mailbounce::inline v0_1::detail

#endif
