// Texts that a reader makes, because they stand in the message encoded or folded. Their bytes keep their place until
// all are given back, and their memory for the next message.
#ifndef MAILBOUNCE_REPORT_TEXT_POOL_HPP
#define MAILBOUNCE_REPORT_TEXT_POOL_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/sequence.hpp>

namespace mailbounce::inline v0_1::detail {

/// A text that grows: of std::string what readers need, and its bytes stay where they are when it is moved.
class text_buffer : public sequence<char> {
public:
    text_buffer& operator+=(char c) {
        push_back(c);
        return *this;
    }
    text_buffer& operator+=(std::string_view text) { return append(text); }

    text_buffer& append(std::string_view text) {
        const std::size_t before = size();
        resize(before + text.size());
        text.copy(data() + before, text.size());
        return *this;
    }

    operator std::string_view() const noexcept { return {data(), size()}; }
};

class text_pool {
public:
    /// An empty text, to be written before the next is asked for. Its bytes are kept until clear().
    text_buffer& next() {
        if (used_ == texts_.size()) texts_.push_back({});
        text_buffer& text = texts_[used_++];
        text.clear();
        return text;
    }

    /// Gives all texts back.
    void clear() noexcept { used_ = 0; }

private:
    sequence<text_buffer> texts_{};
    std::size_t used_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
