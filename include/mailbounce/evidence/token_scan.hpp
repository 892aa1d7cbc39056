// The tokens of a text that rules look at: the same as token_reader's, but faster. Most are words between blanks, and
// where those begin and end is known for 64 bytes at once (byte_block.hpp), a bit for each:
//
//     550 User unknown <ann@mx-1.example.com>
//     111011110111111100111011010111111101110     names: letters and digits
//     000000000000000000000100001000000010000     joints: what may join the name before it to what follows
//
// 550, User and unknown end at no joint: they are tokens. What ann begins is read from the masks as well, if it is made
// of names, dots and hyphens alone; anything else that is joined, and all that is not ASCII, is left to token_reader.
#ifndef MAILBOUNCE_EVIDENCE_TOKEN_SCAN_HPP
#define MAILBOUNCE_EVIDENCE_TOKEN_SCAN_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/byte_block.hpp>
#include <mailbounce/evidence/tokens.hpp>

namespace mailbounce::inline v0_1::detail {

class token_scan {
public:
    explicit token_scan(std::string_view text) noexcept : text_(text), reader_(text) { read_masks(0); }

    /// Calls name(text, is_word) for every token of ASCII letters and digits alone, and other(token) for the rest, but
    /// numbers in parts and IPs.
    template <class F, class G>
    void each(F&& name, G&& other) noexcept {
        std::size_t at = 0;
        for (;;) {
            at = each_plain(at, name, other);
            reader_.at_ = text_.data() + at;
            const token t = reader_.next();
            if (t.kind == token_kind::end) return;
            other(t);
            at = static_cast<std::size_t>(reader_.at_ - text_.data());
        }
    }

private:
    // What is known of 64 bytes.
    struct masks {
        byte_mask names;
        byte_mask digits;
        byte_mask dots;
        byte_mask hyphens;
        byte_mask others;  // what begins a token though it is no name: bytes beyond ASCII, escape sequences, "::"
        byte_mask joints;  // visible bytes with a visible one behind them: some are none (joins_at())
    };

    // What a name begins that is joined to what follows.
    struct compound {
        token_kind kind;  // word: names that are tokens each by itself; end: token_reader must tell
        std::size_t end = 0;
    };

    static constexpr std::size_t max_blocks = 8;

    static constexpr byte_mask bits(std::size_t from, std::size_t to) noexcept {
        return ~(~byte_mask{0} << (to - from)) << from;
    }

    // Reads the tokens from a place on, up to one that is left to token_reader. Where that begins.
    template <class F, class G>
    std::size_t each_plain(std::size_t at, F&& name, G&& other) noexcept {
        while (at < text_.size()) {
            const masks m = masks_at(at);
            const byte_mask names = m.names, begins = m.names | m.others, digits = m.digits;
            byte_mask joints = m.joints;
            std::size_t i = 0;
            for (;;) {
                if (begins >> i == 0) {
                    i = block_size;
                    break;
                }
                i += static_cast<std::size_t>(std::countr_zero(begins >> i));
                const std::size_t stop = i + static_cast<std::size_t>(std::countr_one(names >> i));
                if (stop == block_size && i > 0) break;  // it goes on behind what the masks show
                if (stop == block_size || stop == i) return at + i;
                if ((joints >> stop & 1U) != 0 && joins_at(at + stop)) {
                    const compound c = compound_at(m, at, i, stop);
                    if (c.end == block_size && i > 0) break;
                    if (c.kind == token_kind::end) return at + i;
                    if (c.kind != token_kind::word) {
                        if (c.kind != token_kind::number) other(token{c.kind, false, piece(at + i, c.end - i)});
                        i = c.end;
                        continue;
                    }
                    joints &= ~bits(i, c.end);
                }
                name(piece(at + i, stop - i), (digits & bits(i, stop)) == 0);
                i = stop;
            }
            at += i;
        }
        return text_.size();
    }

    [[nodiscard]] std::string_view piece(std::size_t at, std::size_t size) const noexcept {
        return {text_.data() + at, size};
    }

    [[nodiscard]] bool joins_at(std::size_t at) const noexcept {
        return joins(text_.data() + at, text_.data() + text_.size());
    }

    // What begins at byte i with a name that ends at byte `stop`, where it is joined to more. Its end is that of the
    // masks if they do not show all of it.
    [[nodiscard]] compound compound_at(const masks& m, std::size_t at, std::size_t i, std::size_t stop) const noexcept {
        const byte_mask separators = m.dots | m.hyphens;
        std::size_t end = stop + static_cast<std::size_t>(std::countr_one((m.names | separators) >> stop));
        if (end == block_size) return {token_kind::end, end};
        const bool is_number = (m.digits & bits(i, stop)) == bits(i, stop);
        if (is_number && stop - i == 3 && text_[at + stop] == '-')
            return {token_kind::word, stop + 1};  // 550-mx.example.com
        if ((separators & separators >> 1U & bits(i, end)) != 0) return {token_kind::end};
        if (char_at(text_, at + end) == '@') return address_at(m, at, end);

        if ((separators >> (end - 1) & 1U) != 0) --end;  // the end of a sentence
        const byte_mask here = bits(i, end);
        const bool has_hyphens = (m.hyphens & here) != 0;
        if (joins_at(at + end)) {
            // Of "2026-02-20T05:16:02" the date is names, and the time for token_reader to tell.
            const bool is_date = char_at(text_, at + end) == ':' && has_hyphens && (m.dots & here) == 0;
            return is_date ? compound{token_kind::word, last_of(m.hyphens & here) + 1} : compound{token_kind::end};
        }
        const bool has_digits = (m.digits & here) != 0;
        if ((m.dots & here) == 0) return {token_kind::word, end};
        if ((m.names & ~m.digits & here) == 0) return compound{has_hyphens ? token_kind::end : token_kind::number, end};
        if (is_number && has_hyphens) return {token_kind::end};
        if (is_top_level(m, at, last_of(m.dots & here) + 1, end)) return {token_kind::host, end};
        return {has_digits ? token_kind::end : token_kind::word, end};
    }

    // Is the last label of a host a top-level domain: letters, in one case or in lower case but for the first?
    [[nodiscard]] bool is_top_level(const masks& m, std::size_t at, std::size_t begin, std::size_t end) const noexcept {
        if (end - begin < 2 || ((m.digits | m.hyphens) & bits(begin, end)) != 0) return false;
        return !is_capitalized(piece(at + begin, end - begin));
    }

    // The address whose local part ends at `sign`.
    [[nodiscard]] compound address_at(const masks& m, std::size_t at, std::size_t sign) const noexcept {
        const byte_mask separators = m.dots | m.hyphens;
        const std::size_t begin = sign + 1;
        if (begin == block_size) return {token_kind::end, begin};
        std::size_t end = begin + static_cast<std::size_t>(std::countr_one((m.names | separators) >> begin));
        if (end == block_size) return {token_kind::end, end};
        const byte_mask here = bits(begin, end);
        if ((m.names >> begin & 1U) == 0 || (separators & separators >> 1U & here) != 0) return {token_kind::end};
        if (!is_ascii(char_at(text_, at + end))) return {token_kind::end};
        if ((separators >> (end - 1) & 1U) != 0) --end;
        return {token_kind::address, end};
    }

    // The masks of the 64 bytes from a place on.
    masks masks_at(std::size_t at) noexcept {
        if (at + block_size > end_ && end_ < text_.size()) read_masks(at);
        const std::size_t block = (at - begin_) / block_size;
        const std::size_t bit = (at - begin_) % block_size;
        const masks &a = blocks_[block], &b = blocks_[block + 1];
        const auto joined = [bit](byte_mask first, byte_mask next) {
            return first >> bit | next << 1U << (block_size - 1 - bit);
        };
        return {joined(a.names, b.names),     joined(a.digits, b.digits), joined(a.dots, b.dots),
                joined(a.hyphens, b.hyphens), joined(a.others, b.others), joined(a.joints, b.joints)};
    }

    // Reads the masks of the blocks from a place on. The last byte of the last may be joined to what follows, which is
    // not known, so it is left to the next reading.
    void read_masks(std::size_t at) noexcept {
        begin_ = at;
        const std::size_t left = text_.size() - at;
        const std::size_t count = left < max_blocks * block_size ? (left + block_size - 1) / block_size : max_blocks;
        end_ = at + count * block_size - 1;
        byte_mask next_colons = 0, next_visible = 0;  // of the block behind
        blocks_[count] = {};
        for (std::size_t i = count; i-- > 0;) {
            const byte_block block(text_, at + i * block_size);
            const byte_mask colons = block.equal(':');
            const byte_mask visible = block.where([](native_bytes b) { return b.visible(); });
            const byte_mask others = block.where([](native_bytes b) { return b.high() | b.equal('\x1B'); });
            masks& m = blocks_[i];
            m.digits = block.digits();
            m.names = block.alnums();
            m.dots = block.equal('.');
            m.hyphens = block.equal('-');
            m.others = others | (colons & (colons >> 1U | next_colons << 63U));
            m.joints = visible & (visible >> 1U | next_visible << 63U | others);
            next_colons = colons;
            next_visible = visible;
        }
    }

    std::string_view text_;
    token_reader reader_;
    masks blocks_[max_blocks + 1];
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
