// The tokens of a text that rules look at: the same as token_reader's, but faster. Most are words between blanks, and
// where those begin and end is known for 64 bytes at once (byte_block.hpp), a bit for each:
//
//     550 User unknown <ann@mx-1.example.com>
//     111011110111111100111011010111111101110     names: letters and digits
//     000000000000000000000100001000000010000     joints: what may join the name before it to what follows
//
// 550, User and unknown end at no joint: they are tokens. What ann begins is told from the masks as well. So are most
// compounds: addresses, hosts, numbers in parts, words with an apostrophe. Where the masks do not tell, as beyond
// ASCII, in URLs and IPv6 addresses, token_reader does.
#ifndef MAILBOUNCE_EVIDENCE_TOKEN_SCAN_HPP
#define MAILBOUNCE_EVIDENCE_TOKEN_SCAN_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <mailbounce/byte_block.hpp>
#include <mailbounce/evidence/tokens.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1::detail {

class token_scan {
public:
    /// So many names at most are read at once.
    static constexpr std::size_t max_names = block_size / 2;

    /// Tokens of ASCII letters and digits alone, in their order.
    struct name_list {
        [[nodiscard]] std::string_view operator[](std::size_t i) const noexcept {
            return {at + begins[i], std::size_t{ends[i]} - begins[i]};
        }

        const char* at;  ///< what begins and ends are counted from
        std::size_t count = 0;
        std::uint8_t begins[max_names];
        std::uint8_t ends[max_names];
        bool has_digits[max_names];
    };

    explicit token_scan(std::string_view text) noexcept : text_(text), reader_(text) { read_masks(0); }

    /// Reads on, at most 64 bytes and one token more. Calls on_names(name_list) for the tokens of ASCII letters and
    /// digits alone, then on_other(token) for each of the rest, but numbers in parts and IPs. False at the end of the
    /// text.
    template <class F, class G>
    bool read(F&& on_names, G&& on_other) noexcept {
        if (at_ == text_.size()) return false;
        look();
        byte_mask names = here_->names;
        const byte_mask others = here_->others;

        // Where reading ends: before what is no ASCII, or a name that may go on behind the block.
        std::size_t end =
            others != 0 ? first_of(others) : block_size - static_cast<std::size_t>(std::countl_one(names));
        bool is_left = others != 0;  // to token_reader
        names &= below(end);

        compound compounds[max_names];
        std::size_t count = 0;
        for (byte_mask joints = here_->joints & names << 1U; joints != 0;) {
            const std::size_t stop = first_of(joints);
            joints &= joints - 1;
            const std::size_t begin = stop - static_cast<std::size_t>(std::countl_one(names << (block_size - stop)));
            const compound c = compound_at(begin, stop);
            if (c.what == found::name) continue;
            if (c.what == found::cut || c.what == found::left) {
                is_left = c.what == found::left;
                end = begin;
                names &= below(end);
                break;
            }
            joints &= ~below(c.end + 1);  // what stands behind it joins no name
            names &= ~bits(begin, c.end);
            if (c.kind != token_kind::number) compounds[count++] = c;
        }

        on_names(list_of(names));
        for (std::size_t i = 0; i < count; ++i)
            on_other(token{compounds[i].kind, false, piece(compounds[i].begin, compounds[i].end)});

        at_ += smaller(end, text_.size() - at_);
        if (is_left || end == 0) {
            reader_.at_ = text_.data() + at_;
            const token t = reader_.next();
            at_ = static_cast<std::size_t>(reader_.at_ - text_.data());
            if (t.kind != token_kind::end) on_other(t);
        }
        return true;
    }

private:
    // What is known of 64 bytes.
    struct masks {
        byte_mask names;
        byte_mask digits;
        byte_mask dots;
        byte_mask separators;  // . - _
        byte_mask local;       // names, separators, + and =: most local parts of addresses
        byte_mask colons;
        byte_mask others;  // what begins a token though it is no name: bytes beyond ASCII, escape sequences, "::"
        byte_mask joints;  // visible bytes with a visible one behind them, but names: most join a name to it
    };

    // What begins with a name that is joined to more.
    enum class found : std::uint8_t {
        name,   // that name alone
        token,  // a compound token; an IP is a number in parts here
        cut,    // what may go on behind the block
        left,   // what token_reader must tell
    };
    struct compound {
        found what;
        token_kind kind;
        std::size_t begin;
        std::size_t end;
    };

    static constexpr compound name() noexcept { return {found::name, token_kind::end, 0, 0}; }
    static constexpr compound cut() noexcept { return {found::cut, token_kind::end, 0, 0}; }
    static constexpr compound left() noexcept { return {found::left, token_kind::end, 0, 0}; }
    static constexpr compound token_of(token_kind kind, std::size_t begin, std::size_t end) noexcept {
        return {found::token, kind, begin, end};
    }

    static constexpr std::size_t max_blocks = 8;

    static constexpr byte_mask bits(std::size_t from, std::size_t to) noexcept { return below(to - from) << from; }
    static constexpr byte_mask below(std::size_t to) noexcept {
        return to == block_size ? ~byte_mask{0} : ~(~byte_mask{0} << to);
    }
    static constexpr std::size_t first_of(byte_mask places) noexcept {
        return static_cast<std::size_t>(std::countr_zero(places));
    }
    // Where a run of bytes ends that `places` tells of, from a place on.
    static constexpr std::size_t past(byte_mask places, std::size_t from) noexcept {
        return from >= block_size ? from : from + static_cast<std::size_t>(std::countr_one(places >> from));
    }

    [[nodiscard]] std::string_view piece(std::size_t begin, std::size_t end) const noexcept {
        return {text_.data() + at_ + begin, end - begin};
    }
    [[nodiscard]] char char_at(std::size_t i) const noexcept { return v0_1::detail::char_at(text_, at_ + i); }
    [[nodiscard]] unsigned class_of(std::size_t i) const noexcept {
        return byte_classes[static_cast<unsigned char>(char_at(i))];
    }

    [[nodiscard]] name_list list_of(byte_mask names) const noexcept {
        name_list list;
        list.at = text_.data() + at_;
        const byte_mask numbers = names + (here_->digits & names);  // a carry behind each name with a digit
        byte_mask ends = ~names & names << 1U;
        for (byte_mask begins = names & ~(names << 1U); begins != 0; begins &= begins - 1) {
            const std::size_t end = first_of(ends);
            list.begins[list.count] = static_cast<std::uint8_t>(first_of(begins));
            list.ends[list.count] = static_cast<std::uint8_t>(end);
            list.has_digits[list.count] = (numbers >> end & 1U) != 0;
            ends &= ends - 1;
            ++list.count;
        }
        return list;
    }

    // What begins with a name that ends at `stop`, before a joint, as token_reader has it.
    [[nodiscard]] compound compound_at(std::size_t begin, std::size_t stop) const noexcept {
        const masks& m = *here_;
        const byte_mask of_name = bits(begin, stop);
        const char joint = char_at(stop);
        const bool is_number = (m.digits & of_name) == of_name;
        if (is_number && joint == '-' && stop - begin == 3) return name();  // 550-mx.example.com

        const bool is_word = joint == '\'' && (m.digits & of_name) == 0 && (class_of(stop + 1) & letter) != 0;
        const std::size_t local_end = past(m.local, is_word ? stop + 1 : stop);
        if (local_end >= block_size) return cut();
        if (char_at(local_end) == '@') return is_word ? left() : address_at(begin, local_end);
        if ((class_of(local_end) & (local_part | high)) != 0) return left();
        if (is_word) return token_of(token_kind::word, begin, past(m.names, stop + 1));  // can't
        if (joint == ':') return before_colon(begin, stop, is_number);
        if ((m.separators >> stop & 1U) == 0) return name();

        std::size_t end = past(m.names | m.separators, stop);
        if ((m.separators & m.separators >> 1U & bits(begin, end)) != 0) return left();
        const bool goes_on = class_of(end) != 0;
        if ((m.separators >> (end - 1) & 1U) != 0) {  // the end of a sentence
            if (goes_on) return left();
            --end;
        }
        const byte_mask all = bits(begin, end), dots = m.dots & all;
        if (dots == 0) return name();
        const bool is_dotted = (m.separators & all) == dots;
        if (is_number && !is_dotted) return left();
        if ((m.digits & all) == (m.names & all))
            return is_dotted && !goes_on ? token_of(token_kind::number, begin, end) : left();
        return is_top_level(last_of(dots) + 1, end) ? token_of(token_kind::host, begin, end) : name();
    }

    // Likewise before a colon: perhaps a URL, an IPv6 address or the time of day.
    [[nodiscard]] compound before_colon(std::size_t begin, std::size_t stop, bool is_number) const noexcept {
        const masks& m = *here_;
        const std::size_t end = past(m.names | m.dots | m.colons, stop);
        if (end == block_size) return cut();
        const byte_mask colons = m.colons & bits(begin, end);
        if (std::popcount(colons) > 2 || (colons & colons << 1U) != 0 || char_at(stop + 1) == '/') return left();
        if (!is_number) return name();
        const byte_mask between = m.dots | m.colons;
        const std::size_t digits_end = past(m.digits | between, stop);
        const byte_mask last = byte_mask{1} << (digits_end - 1);
        if ((between & (between >> 1U | last) & bits(begin, digits_end)) != 0) return left();
        if (digits_end < end) return name();  // letters follow
        return class_of(end) == 0 ? token_of(token_kind::number, begin, end) : left();
    }

    // Is the last label of a host a top-level domain: letters, in one case or in lower case but for the first?
    [[nodiscard]] bool is_top_level(std::size_t begin, std::size_t end) const noexcept {
        if (end - begin < 2 || ((~here_->names | here_->digits) & bits(begin, end)) != 0) return false;
        return !is_capitalized(piece(begin, end));
    }

    // The address whose local part ends at `sign`.
    [[nodiscard]] compound address_at(std::size_t begin, std::size_t sign) const noexcept {
        const masks& m = *here_;
        const std::size_t domain = sign + 1;
        if (domain == block_size) return cut();
        std::size_t end = past(m.names | m.separators, domain);
        if (end == block_size) return cut();
        const byte_mask separators = m.separators & bits(domain, end);
        if ((m.names >> domain & 1U) == 0 || (separators & separators >> 1U) != 0) return left();
        if (!is_ascii(char_at(end))) return left();
        if (separators != (m.dots & separators) && piece(domain, end).find('_') != std::string_view::npos)
            return left();
        if ((separators >> (end - 1) & 1U) != 0) --end;
        return token_of(token_kind::address, begin, end);
    }

    // Makes known what is read next.
    void look() noexcept {
        if (at_ + block_size > end_ && end_ < text_.size()) read_masks(at_);
        const std::size_t bit = (at_ - begin_) % block_size;
        const masks *const a = blocks_ + (at_ - begin_) / block_size, *const b = a + 1;
        here_ = a;
        if (bit == 0) return;
        const auto joined = [bit](byte_mask first, byte_mask next) {
            return first >> bit | next << (block_size - bit);
        };
        shifted_ = {joined(a->names, b->names),           joined(a->digits, b->digits), joined(a->dots, b->dots),
                    joined(a->separators, b->separators), joined(a->local, b->local),   joined(a->colons, b->colons),
                    joined(a->others, b->others),         joined(a->joints, b->joints)};
        here_ = &shifted_;
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
            const byte_mask others = block.where([](native_bytes b) { return b.high() | b.equal('\x1B'); });
            const byte_mask visible = block.where([](native_bytes b) { return b.visible(); });
            masks& m = blocks_[i];
            m.digits = block.digits();
            m.names = block.alnums();
            m.dots = block.equal('.');
            m.separators = m.dots | block.where([](native_bytes b) { return b.equal('-') | b.equal('_'); });
            m.local = m.names | m.separators | block.where([](native_bytes b) { return b.equal('+') | b.equal('='); });
            m.colons = block.equal(':');
            m.others = others | (m.colons & (m.colons >> 1U | next_colons << 63U));
            m.joints = visible & ~m.names & (visible >> 1U | next_visible << 63U | others);
            next_colons = m.colons;
            next_visible = visible;
        }
    }

    std::string_view text_;
    token_reader reader_;
    std::size_t at_ = 0;           // what is read next
    const masks* here_ = nullptr;  // of what is read
    masks shifted_;
    masks blocks_[max_blocks + 1];
    std::size_t begin_ = 0;  // of what the blocks tell of
    std::size_t end_ = 0;
};

}  // namespace mailbounce::inline v0_1::detail

#endif
