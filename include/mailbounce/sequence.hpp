// A sequence that grows at its end: of std::vector what the insides of this library need, at a small part of what each
// vector of another type costs a compiler.
#ifndef MAILBOUNCE_SEQUENCE_HPP
#define MAILBOUNCE_SEQUENCE_HPP

#include <cstddef>
#include <utility>

namespace mailbounce::inline v0_1::detail {

/// Items in one piece of memory, which moves when it grows. T has a default value, which items behind the end may keep
/// or not: they are not destroyed before the sequence is.
template <class T>
class sequence {
public:
    sequence() noexcept = default;
    explicit sequence(std::size_t size) { resize(size); }
    sequence(sequence&& other) noexcept { swap(other); }
    sequence& operator=(sequence&& other) noexcept {
        swap(other);
        return *this;
    }
    sequence(const sequence& other) { append(other); }
    sequence& operator=(const sequence& other) {
        if (this == &other) return *this;
        clear();
        append(other);
        return *this;
    }
    ~sequence() { delete[] items_; }

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }

    [[nodiscard]] T* data() noexcept { return items_; }
    [[nodiscard]] const T* data() const noexcept { return items_; }
    [[nodiscard]] T* begin() noexcept { return items_; }
    [[nodiscard]] const T* begin() const noexcept { return items_; }
    [[nodiscard]] T* end() noexcept { return items_ + size_; }
    [[nodiscard]] const T* end() const noexcept { return items_ + size_; }
    [[nodiscard]] T& operator[](std::size_t i) noexcept { return items_[i]; }
    [[nodiscard]] const T& operator[](std::size_t i) const noexcept { return items_[i]; }
    [[nodiscard]] T& front() noexcept { return items_[0]; }
    [[nodiscard]] const T& front() const noexcept { return items_[0]; }
    [[nodiscard]] T& back() noexcept { return items_[size_ - 1]; }
    [[nodiscard]] const T& back() const noexcept { return items_[size_ - 1]; }

    void clear() noexcept { size_ = 0; }

    void push_back(T item) {
        if (size_ == capacity_) move_to(capacity_ == 0 ? 8 : 2 * capacity_);
        items_[size_++] = std::move(item);
    }

    /// What is added has the default value.
    void resize(std::size_t size) {
        if (size > capacity_) move_to(size > 2 * capacity_ ? size : 2 * capacity_);
        T* const items = items_;
        for (std::size_t i = size_; i < size; ++i) items[i] = T();
        size_ = size;
    }

    /// Room for so many.
    void reserve(std::size_t size) {
        if (size > capacity_) move_to(size);
    }

    void shrink_to_fit() {
        if (size_ < capacity_) move_to(size_);
    }

    void swap(sequence& other) noexcept {
        T* const items = items_;
        const std::size_t size = size_, capacity = capacity_;
        items_ = other.items_;
        size_ = other.size_;
        capacity_ = other.capacity_;
        other.items_ = items;
        other.size_ = size;
        other.capacity_ = capacity;
    }

private:
    void append(const sequence& other) {
        if (other.size_ > capacity_) move_to(other.size_);
        for (const T& item : other) items_[size_++] = item;
    }

    void move_to(std::size_t capacity) {
        T* const from = items_;
        T* const to = new T[capacity];
        for (std::size_t i = 0, size = size_; i < size; ++i) to[i] = std::move(from[i]);
        delete[] from;
        items_ = to;
        capacity_ = capacity;
    }

    T* items_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
