#include "memory.hpp"

#include <cstdlib>
#include <new>

namespace {

struct piece {
    const char* begin;
    std::size_t size;
};

// What is in use. It is kept by malloc, which is not watched.
struct watched {
    bool is_on = false;
    piece* pieces = nullptr;
    std::size_t used = 0;
    std::size_t room = 0;
    std::size_t count = 0;
    std::size_t bytes = 0;
    std::size_t most_bytes = 0;
};
watched all;

void add(void* p, std::size_t size) {
    if (all.used == all.room) {
        all.room = 2 * all.room + 64;
        void* const more = std::realloc(all.pieces, all.room * sizeof(piece));
        if (more == nullptr) std::abort();
        all.pieces = static_cast<piece*>(more);
    }
    all.pieces[all.used++] = {static_cast<const char*>(p), size};
    all.bytes += size;
    if (all.bytes > all.most_bytes) all.most_bytes = all.bytes;
    ++all.count;
}

void remove(const void* p) {
    for (std::size_t i = all.used; i-- > 0;) {
        if (all.pieces[i].begin != p) continue;
        all.bytes -= all.pieces[i].size;
        all.pieces[i] = all.pieces[--all.used];
        return;
    }
}

}  // namespace

fuzzing::memory_watch::memory_watch() noexcept {
    all.used = all.count = all.bytes = all.most_bytes = 0;
    all.is_on = true;
}
fuzzing::memory_watch::~memory_watch() { all.is_on = false; }

std::size_t fuzzing::memory_watch::count() const noexcept { return all.count; }
std::size_t fuzzing::memory_watch::most_bytes() const noexcept { return all.most_bytes; }

bool fuzzing::memory_watch::holds(std::string_view text) const noexcept {
    for (std::size_t i = 0; i < all.used; ++i) {
        const piece& p = all.pieces[i];
        if (text.data() >= p.begin && text.data() + text.size() <= p.begin + p.size) return true;
    }
    return false;
}

void* operator new(std::size_t size) {
    void* const p = std::malloc(size > 0 ? size : 1);
    if (p == nullptr) std::abort();
    if (all.is_on) add(p, size);
    return p;
}
void operator delete(void* p) noexcept {
    if (all.is_on && p != nullptr) remove(p);
    std::free(p);
}
// A sanitizer's own forms would not go with these.
void operator delete(void* p, std::size_t) noexcept { operator delete(p); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return operator new(size); }
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete[](void* p) noexcept { operator delete(p); }
void operator delete[](void* p, std::size_t) noexcept { operator delete(p); }
