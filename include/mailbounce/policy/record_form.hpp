// How an address_record is kept: as 33 bytes that are the same on every machine, or as a line that a person can read.
//
//     v1 hard=1 first=2026-11-20T08:00:00Z last=2026-11-24T08:00:00Z recent=1a2b3c4:hard,0:delivered
//
// The counts are those of the messages before the recent ones, which stand by themselves, the newest first.
#ifndef MAILBOUNCE_POLICY_RECORD_FORM_HPP
#define MAILBOUNCE_POLICY_RECORD_FORM_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/classify/reason.hpp>
#include <mailbounce/evidence/time.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/maybe.hpp>
#include <mailbounce/names.hpp>
#include <mailbounce/policy/address_record.hpp>
#include <mailbounce/policy/suppression.hpp>
#include <mailbounce/result.hpp>

namespace mailbounce::inline v0_1 {

/// A record as bytes: the version of the form, then the record, numbers with their lowest byte first.
using record_bytes = std::array<std::uint8_t, 33>;
/// A record as a line of text.
using record_text = fixed_text<448>;

/// Why bytes or a text are no record.
enum class record_fault : std::uint8_t {
    none,           ///< nothing is wrong
    wrong_size,     ///< not 33 bytes
    wrong_version,  ///< written by a version of this library that this one does not know
    unknown_field,  ///< no field has that name
    bad_value,      ///< the field cannot have that value
};

/// The fault's name as written above.
[[nodiscard]] constexpr std::string_view to_string(record_fault f) noexcept {
    constexpr const char* names[] = {"none", "wrong_size", "wrong_version", "unknown_field", "bad_value"};
    return names[static_cast<std::size_t>(f)];
}

/// A record, or what is wrong with its form and where.
using record_result = result<address_record, error_at<record_fault>>;

namespace detail {

template <std::size_t N>
constexpr void append_members(record_text& out, std::string_view between, const char* const (&names)[N],
                              std::uint32_t bits) noexcept {
    bool first = true;
    for (std::size_t i = 0; i < N; ++i) {
        if ((bits >> i & 1U) == 0) continue;
        out.append(first ? "" : between).append(names[i]);
        first = false;
    }
}

// The text before a separator, or all of it; the rest stays.
constexpr std::string_view take_until(std::string_view& text, char separator) noexcept {
    const std::size_t end = text.find(separator);
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return taken;
}

constexpr maybe<std::uint32_t> number_in_base(std::string_view text, unsigned base, std::uint32_t most) noexcept {
    std::uint64_t value = 0;
    if (text.empty()) return std::nullopt;
    for (const char c : text) {
        const std::size_t digit = std::string_view("0123456789abcdef").find(c);
        if (digit >= base) return std::nullopt;
        value = value * base + digit;
        if (value > most) return std::nullopt;
    }
    return static_cast<std::uint32_t>(value);
}

// The set, as bits, of the names in a list.
template <std::size_t N>
constexpr maybe<std::uint32_t> members(const char* const (&names)[N], std::string_view list, char between) noexcept {
    std::uint32_t bits = 0;
    while (!list.empty()) {
        const auto i = index_named(names, take_until(list, between));
        if (!i) return std::nullopt;
        bits |= 1U << *i;
    }
    return bits;
}

}  // namespace detail

/// What the functions below are made of.
struct record_form {
    /// The first number of every form.
    static constexpr std::uint8_t version = 1;

    /// As to_bytes() below.
    static constexpr record_bytes to_bytes(const address_record& r) noexcept {
        record_bytes out{};
        std::size_t at = 0;
        const auto put = [&](std::uint32_t number, std::size_t bytes) {
            for (; bytes-- > 0; number >>= 8U) out[at++] = static_cast<std::uint8_t>(number & 0xFFU);
        };
        put(version, 1);
        for (const address_record::message& m : r.recent_) put(m.bits, 4);
        for (const std::uint32_t time : {r.first_, r.last_, r.stopped_}) put(time, 4);
        for (const std::uint8_t count : {r.older_.hard, r.older_.soft, r.older_.unknown, r.older_.score}) put(count, 1);
        put(r.epoch_, 2);
        std::uint32_t packed = r.reason_;
        packed = packed << 3U | r.rule_;
        packed = packed << 1U | r.active_;
        packed = packed << 6U | r.marks_;
        put(packed, 2);
        return out;
    }

    /// As record_from_bytes() below.
    static constexpr record_result from_bytes(std::span<const std::uint8_t> bytes) noexcept {
        if (bytes.size() != record_bytes().size()) return error{record_fault::wrong_size, bytes.size()};
        std::size_t at = 0;
        const auto take = [&](std::size_t count) {
            std::uint32_t number = 0;
            for (std::size_t i = 0; i < count; ++i) number |= std::uint32_t{bytes[at++]} << (8U * i);
            return number;
        };
        if (take(1) != version) return error{record_fault::wrong_version, 0};
        address_record r;
        for (address_record::message& m : r.recent_) {
            m.bits = take(4);
            if (m.kind() >= address_record::message_kinds) return error{record_fault::bad_value, at - 4};
        }
        for (std::uint32_t* const time : {&r.first_, &r.last_, &r.stopped_}) *time = take(4);
        for (std::uint8_t* const count : {&r.older_.hard, &r.older_.soft, &r.older_.unknown, &r.older_.score})
            *count = static_cast<std::uint8_t>(take(1));
        r.epoch_ = static_cast<std::uint16_t>(take(2));
        const std::uint32_t packed = take(2);
        r.marks_ = packed & 0x3FU;
        r.active_ = packed >> 6U & 0x1U;
        r.rule_ = packed >> 7U & 0x7U;
        r.reason_ = packed >> 10U & 0x3FU;
        if (r.reason_ >= reason_count || !is_whole(r)) return error{record_fault::bad_value, at - 2};
        return r;
    }

    /// As format() below.
    static constexpr record_text format(const address_record& r) noexcept {
        record_text out;
        out.append("v").append_number(version);
        const auto field = [&out](std::string_view name) -> record_text& {
            return out.append(' ').append(name).append('=');
        };
        const auto number = [&](std::string_view name, unsigned value) {
            if (value != 0) field(name).append_number(value);
        };
        const auto time = [&](std::string_view name, std::uint32_t stamp) {
            if (stamp != 0) field(name).append(mailbounce::format(address_record::at(stamp)).view());
        };
        number("hard", r.older_.hard);
        number("soft", r.older_.soft);
        number("unknown", r.older_.unknown);
        number("score", r.older_.score);
        time("first", r.first_);
        time("last", r.last_);
        time("stopped", r.stopped_);
        if (r.rule_ != 0) field("rule").append(to_string(static_cast<stop_rule>(r.rule_)));
        if (r.reason_ != 0) field("reason").append(to_string(static_cast<reason>(r.reason_)));
        if (r.marks_ != 0) {
            field("stops");
            detail::append_members(out, ",", detail::stop_cause_names, r.marks_);
        }
        number("active", r.active_);
        number("epoch", r.epoch_);
        if (r.recent_[0].kind() != address_record::nothing) field("recent");
        for (const address_record::message& m : r.recent_) {
            if (m.kind() == address_record::nothing) break;
            if (&m != &r.recent_[0]) out.append(',');
            out.append_hex(m.bits >> address_record::message::key_shift).append(':').append(kind_names[m.kind()]);
            const std::uint32_t flags = m.bits >> first_flag & 0x1FU;
            if (flags != 0) detail::append_members(out.append('+'), "+", flag_names, flags);
        }
        return out;
    }

    /// As parse_record() below.
    static constexpr record_result parse(std::string_view text) noexcept {
        const std::string_view whole = text;
        const auto position = [&](std::string_view rest) { return whole.size() - rest.size(); };
        if (detail::take_until(text, ' ') != "v1") return error{record_fault::wrong_version, 0};
        address_record r;
        while (!text.empty()) {
            const std::size_t begin = position(text);
            std::string_view value = detail::take_until(text, ' ');
            const std::string_view name = detail::take_until(value, '=');
            const record_fault wrong = set_field(r, name, value);
            if (wrong != record_fault::none) return error{wrong, begin};
        }
        if (!is_whole(r)) return error{record_fault::bad_value, whole.size()};
        return r;
    }

private:
    using error = error_at<record_fault>;

    static constexpr unsigned first_flag = 3;
    static constexpr const char* kind_names[] = {"nothing", "delivered", "excused", "spent", "soft", "hard", "unknown"};
    static constexpr const char* flag_names[] = {"fresh", "epoch", "held", "enough", "decisive"};

    // What no record is without: a stop has a rule and a time.
    static constexpr bool is_whole(const address_record& r) noexcept {
        return !r.is_stopped() || (r.rule_ != 0 && r.stopped_ != 0);
    }

    static constexpr bool read_messages(address_record& r, std::string_view list) noexcept {
        for (address_record::message& m : r.recent_) {
            if (list.empty()) break;
            std::string_view flags = detail::take_until(list, ',');
            const auto key = detail::number_in_base(detail::take_until(flags, ':'), 16, 0xFFFFFF);
            const auto kind = detail::index_named(kind_names, detail::take_until(flags, '+'));
            const auto set = detail::members(flag_names, flags, '+');
            if (!key || !kind || *kind == address_record::nothing || !set) return false;
            m.bits = *key << address_record::message::key_shift | *set << first_flag | *kind;
        }
        return list.empty();
    }

    static constexpr record_fault set_field(address_record& r, std::string_view name, std::string_view value) noexcept {
        using enum record_fault;
        const auto judge = [](bool good) { return good ? none : bad_value; };
        const auto read_count = [&](std::uint8_t& to) {
            const auto n = detail::number_in_base(value, 10, 255);
            if (n) to = static_cast<std::uint8_t>(*n);
            return judge(n.has_value());
        };
        const auto read_time = [&](std::uint32_t& to) {
            const auto t = parse_instant(value);
            if (t) to = address_record::stamp(*t);
            return judge(t.has_value());
        };
        if (name == "hard") return read_count(r.older_.hard);
        if (name == "soft") return read_count(r.older_.soft);
        if (name == "unknown") return read_count(r.older_.unknown);
        if (name == "score") return read_count(r.older_.score);
        if (name == "first") return read_time(r.first_);
        if (name == "last") return read_time(r.last_);
        if (name == "stopped") return read_time(r.stopped_);
        if (name == "rule") {
            const auto i = detail::index_named(detail::stop_rule_names, value);
            r.rule_ = i.value_or(0) & 0x7U;
            return judge(i.has_value());
        }
        if (name == "reason") {
            const auto found = parse_reason(value);
            r.reason_ = static_cast<std::uint32_t>(found.value_or(reason::none)) & 0x3FU;
            return judge(found.has_value());
        }
        if (name == "stops") {
            const auto set = detail::members(detail::stop_cause_names, value, ',');
            r.marks_ = set.value_or(0) & 0x3FU;
            return judge(set.has_value());
        }
        if (name == "active") {
            r.active_ = value == "1" ? 1 : 0;
            return judge(value == "1");
        }
        if (name == "epoch") {
            const auto n = detail::number_in_base(value, 10, 0xFFFF);
            r.epoch_ = static_cast<std::uint16_t>(n.value_or(0));
            return judge(n.has_value());
        }
        if (name == "recent") return judge(read_messages(r, value));
        return unknown_field;
    }
};

/// The record as bytes, the same on every machine.
[[nodiscard]] constexpr record_bytes to_bytes(const address_record& r) noexcept { return record_form::to_bytes(r); }

/// The record that was written as these bytes; an error's position is that of the field that is wrong.
[[nodiscard]] constexpr record_result record_from_bytes(std::span<const std::uint8_t> bytes) noexcept {
    return record_form::from_bytes(bytes);
}

/// The record as a line of text, fields that are empty left out.
[[nodiscard]] constexpr record_text format(const address_record& r) noexcept { return record_form::format(r); }

/// The record that was written as this text: "v1", then fields in any order; those that are missing are empty.
[[nodiscard]] constexpr record_result parse_record(std::string_view text) noexcept { return record_form::parse(text); }

}  // namespace mailbounce::inline v0_1

#endif
