// The structure of a message (RFC 5322, RFC 2045, RFC 2046): its header and its leaves, as views of its bytes. One pass
// over the lines, whatever the nesting; lenient with what mail in the field gets wrong.
#ifndef MAILBOUNCE_REPORT_MESSAGE_HPP
#define MAILBOUNCE_REPORT_MESSAGE_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <mailbounce/report/fields.hpp>
#include <mailbounce/report/header.hpp>
#include <mailbounce/report/lines.hpp>
#include <mailbounce/report/name_table.hpp>
#include <mailbounce/report/transfer_encoding.hpp>
#include <mailbounce/sequence.hpp>

namespace mailbounce::inline v0_1 {

/// What a leaf of a message holds.
enum class part_kind : std::uint8_t {
    text,             ///< text/plain, no type, or a body whose boundary never comes
    markup,           ///< text/html
    delivery_status,  ///< message/delivery-status (RFC 3464), message/global-delivery-status (RFC 6533)
    feedback_report,  ///< message/feedback-report (RFC 5965)
    disposition,      ///< message/disposition-notification (RFC 8098)
    returned,         ///< the message that a report is about, or its header: message/rfc822, text/rfc822-headers
    other,            ///< anything else
};

/// A leaf of a message. Views of its bytes.
struct message_part {
    part_kind kind = part_kind::text;                                                  ///< what it holds
    mailbounce::transfer_encoding encoding = mailbounce::transfer_encoding::identity;  ///< how its bytes are encoded
    std::string_view type{};  ///< the value of its Content-Type
    std::string_view body{};  ///< as it stands in the message, encoded
};

namespace detail {

struct content_type_name {
    std::string_view name;
    part_kind kind;
};

inline constexpr content_type_name content_types[] = {
    {"text/plain"sv, part_kind::text},
    {"text"sv, part_kind::text},  // as RFC 1049 had it
    {"text/html"sv, part_kind::markup},
    {"message/delivery-status"sv, part_kind::delivery_status},
    {"message/global-delivery-status"sv, part_kind::delivery_status},
    {"text/delivery-status"sv, part_kind::delivery_status},
    {"message/feedback-report"sv, part_kind::feedback_report},
    {"message/disposition-notification"sv, part_kind::disposition},
    {"message/global-disposition-notification"sv, part_kind::disposition},
    {"message/rfc822"sv, part_kind::returned},
    {"message/global"sv, part_kind::returned},
    {"message/partial"sv, part_kind::returned},
    {"text/rfc822-headers"sv, part_kind::returned},
    {"message/rfc822-headers"sv, part_kind::returned},
    {"message/global-headers"sv, part_kind::returned},
};
inline constexpr name_table content_type_table(content_types);

constexpr part_kind part_kind_of(std::string_view content_type) noexcept {
    const std::string_view type = first_token(content_type);
    if (type.empty()) return part_kind::text;
    const content_type_name* const known = content_type_table.find(type);
    return known != nullptr ? known->kind : part_kind::other;
}

/// Is it the line that an mbox puts before a message, "From ann@example.com Thu Nov 26 08:10:11 2026"?
constexpr bool is_envelope_line(std::string_view line) noexcept {
    take_char(line, '>');
    return line.starts_with("From ") && field_name_size(line) == 0;
}

/// Without empty lines and the "From " lines of mboxes before the header.
constexpr std::string_view without_envelope_lines(std::string_view bytes) noexcept {
    line_cursor lines(bytes);
    while (lines.next())
        if (!lines.is_empty() && !is_envelope_line(lines.line())) return bytes.substr(lines.begin());
    return {};
}

}  // namespace detail

/// A message taken apart. Used again, it keeps its memory. Views of the bytes last read.
class message {
public:
    /// Multiparts within each other; deeper ones are leaves. Reports have three levels, forwarded ones a few more.
    static constexpr std::size_t max_depth = 16;
    /// Leaves; those that follow are not looked at. Reports have two to six.
    static constexpr std::size_t max_parts = 64;

    /// Takes the bytes of a message apart, with or without the "From " line of an mbox before it.
    void parse(std::string_view bytes) {
        text_ = detail::without_envelope_lines(bytes);
        parts_.clear();
        depth_ = 0;
        line_end_ = detail::line_end_of(text_);
        std::size_t at = begin_part(0);
        header_ = text_.substr(0, begin_);
        while (depth_ > 0) {
            const delimiter found = next_delimiter(at);
            if (found.begin == text_.size()) break;
            end_part(found.begin, found.level + 1 == depth_);
            depth_ = found.level + 1;
            is_open_ = false;
            at = found.after;
            if (found.closes)
                --depth_;
            else
                at = begin_part(at);
        }
        end_part(text_.size(), false);
    }

    /// Its header: the lines before the body.
    [[nodiscard]] std::string_view header() const noexcept { return header_; }
    /// The fields of its header that tell what it is.
    [[nodiscard]] const detail::message_header& fields() const noexcept { return fields_; }
    /// Its leaves, in their order; valid until the next reading.
    [[nodiscard]] std::span<const message_part> parts() const noexcept { return {parts_.data(), parts_.size()}; }

private:
    // A line that parts a multipart: its boundary. One that begins at the end of the text is none.
    struct delimiter {
        std::size_t begin;
        std::size_t after;  // where the next line begins
        std::size_t level = 0;
        bool closes = false;
    };

    // The next line at or behind `from`, where a line begins, that is a boundary. Some programs put a blank before it.
    [[nodiscard]] delimiter next_delimiter(std::size_t from) const noexcept {
        const auto begins_line = [&](std::size_t at) { return at == from || text_[at - 1] == line_end_; };
        for (std::size_t at = from; (at = detail::find_text(text_, "--", at)) != std::string_view::npos;) {
            const std::size_t begin = begins_line(at) || text_[at - 1] != ' ' ? at : at - 1;
            while (detail::char_at(text_, at) == '-') ++at;
            if (!begins_line(begin)) continue;
            detail::line_cursor lines(text_, line_end_);
            lines.go_to(begin);
            lines.next();
            delimiter found{begin, lines.after()};
            if (is_boundary(detail::trim(lines.line()), found)) return found;
        }
        return {text_.size(), text_.size()};
    }

    // Is the line the boundary of a multipart, the innermost first?
    [[nodiscard]] bool is_boundary(std::string_view line, delimiter& found) const noexcept {
        line.remove_prefix(2);  // "--"
        for (std::size_t level = depth_; level-- > 0;) {
            if (!line.starts_with(boundaries_[level])) continue;
            const std::string_view rest = line.substr(boundaries_[level].size());
            found.level = level;
            found.closes = !rest.empty();
            if (rest.empty() || rest.starts_with("--")) return true;
        }
        return false;
    }

    // Reads the header of the part that begins there; where its body begins.
    std::size_t begin_part(std::size_t at) {
        detail::field_cursor fields(text_.substr(at), detail::stray_line::ends_block, line_end_);
        const detail::message_header header = detail::read_header(fields);
        if (at == 0) fields_ = header;
        part_ = {.encoding = parse_transfer_encoding(header.transfer_encoding), .type = header.content_type};
        begin_ = at + fields.end();
        is_open_ = true;
        is_preamble_ = false;
        part_.kind = detail::part_kind_of(part_.type);
        if (at > 0 && header.is_of_message()) {  // a returned message whose own part header is missing
            part_ = {.kind = part_kind::returned};
            begin_ = at;
        } else if (detail::begins_with(part_.type, "multipart/") && depth_ < max_depth) {
            const std::string_view boundary = detail::trim(detail::parameter(part_.type, "boundary"));
            part_.kind = part_kind::text;
            if (!boundary.empty()) {
                boundaries_[depth_++] = boundary;
                is_preamble_ = true;
            }
        }
        return at + fields.end();
    }

    // What stands before the first boundary of a multipart is no part of it; if that boundary never comes, it is.
    void end_part(std::size_t end, bool by_own_boundary) {
        if (!is_open_ || (is_preamble_ && by_own_boundary) || parts_.size() == max_parts) return;
        part_.body = text_.substr(begin_, end - begin_);
        parts_.push_back(part_);
    }

    std::string_view text_{};
    char line_end_ = '\n';
    std::string_view header_{};
    detail::message_header fields_{};
    detail::sequence<message_part> parts_{};
    std::string_view boundaries_[max_depth]{};
    std::size_t depth_ = 0;

    message_part part_{};  // the part being read
    std::size_t begin_ = 0;
    bool is_open_ = false;
    bool is_preamble_ = false;
};

}  // namespace mailbounce::inline v0_1

#endif
