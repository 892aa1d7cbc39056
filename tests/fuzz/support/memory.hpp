// Which memory the library takes: memory.cpp replaces operator new by one that can be watched.
#ifndef MAILBOUNCE_TESTS_FUZZ_SUPPORT_MEMORY_HPP
#define MAILBOUNCE_TESTS_FUZZ_SUPPORT_MEMORY_HPP

#include <cstddef>
#include <string_view>

namespace fuzzing {

/// Watches what operator new gives while it lives. One at a time, in one thread.
class memory_watch {
public:
    memory_watch() noexcept;
    ~memory_watch();
    memory_watch(const memory_watch&) = delete;
    memory_watch& operator=(const memory_watch&) = delete;

    /// How often it gave memory.
    [[nodiscard]] std::size_t count() const noexcept;
    /// How many bytes of it were in use at once, at most.
    [[nodiscard]] std::size_t most_bytes() const noexcept;
    /// Does the text lie in one piece of it that is in use?
    [[nodiscard]] bool holds(std::string_view text) const noexcept;
};

}  // namespace fuzzing

#endif
