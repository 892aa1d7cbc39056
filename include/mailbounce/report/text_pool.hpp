// Texts that a reader makes, because they stand in the message encoded or folded. They keep their place until all are
// given back, and their memory for the next message.
#ifndef MAILBOUNCE_REPORT_TEXT_POOL_HPP
#define MAILBOUNCE_REPORT_TEXT_POOL_HPP

#include <list>
#include <string>

namespace mailbounce::inline v0_1::detail {

class text_pool {
public:
    /// An empty text that stays where it is until clear().
    std::string& next() {
        if (next_ == texts_.end()) next_ = texts_.emplace(texts_.end());
        std::string& text = *next_++;
        text.clear();
        return text;
    }

    /// Gives all texts back.
    void clear() noexcept { next_ = texts_.begin(); }

private:
    std::list<std::string> texts_{};
    std::list<std::string>::iterator next_ = texts_.end();
};

}  // namespace mailbounce::inline v0_1::detail

#endif
