#include "steps.hpp"

#include <cstddef>

namespace {

std::uint64_t count = 0;

}  // namespace

std::uint64_t tests::steps() noexcept { return count; }

extern "C" {

void __sanitizer_cov_trace_pc();
void __sanitizer_cov_trace_pc() { ++count; }

// The linker's --wrap=memchr makes of memchr __wrap_memchr, and of __real_memchr the C library's.
void* __real_memchr(const void*, int, std::size_t);
int __real_memcmp(const void*, const void*, std::size_t);
std::size_t __real_strlen(const char*);
void* __real_memcpy(void*, const void*, std::size_t);
void* __real_memmove(void*, const void*, std::size_t);
void* __real_memset(void*, int, std::size_t);

void* __wrap_memchr(const void* text, int c, std::size_t size);
void* __wrap_memchr(const void* text, int c, std::size_t size) {
    void* const found = __real_memchr(text, c, size);
    count += found == nullptr
                 ? size
                 : static_cast<std::size_t>(static_cast<char*>(found) - static_cast<const char*>(text)) + 1;
    return found;
}
int __wrap_memcmp(const void* a, const void* b, std::size_t size);
int __wrap_memcmp(const void* a, const void* b, std::size_t size) {
    const auto *p = static_cast<const char*>(a), *q = static_cast<const char*>(b);
    for (std::size_t i = 0; i < size && p[i] == q[i]; ++i) ++count;
    return __real_memcmp(a, b, size);
}
std::size_t __wrap_strlen(const char* text);
std::size_t __wrap_strlen(const char* text) {
    const std::size_t size = __real_strlen(text);
    count += size;
    return size;
}
void* __wrap_memcpy(void* to, const void* from, std::size_t size);
void* __wrap_memcpy(void* to, const void* from, std::size_t size) {
    count += size;
    return __real_memcpy(to, from, size);
}
void* __wrap_memmove(void* to, const void* from, std::size_t size);
void* __wrap_memmove(void* to, const void* from, std::size_t size) {
    count += size;
    return __real_memmove(to, from, size);
}
void* __wrap_memset(void* to, int c, std::size_t size);
void* __wrap_memset(void* to, int c, std::size_t size) {
    count += size;
    return __real_memset(to, c, size);
}

}  // extern "C"
