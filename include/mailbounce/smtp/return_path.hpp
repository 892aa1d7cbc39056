// Return paths that tell more than an address: the three ways in which the sender of a message, or who forwarded it,
// writes into the envelope sender what a bounce shall bring back.
//
//     bounces+user=example.com@lists.example.net                       VERP: whom the message was for
//     prvs=0789d264ff=alice@example.com                                BATV: that the message was the sender's own
//     SRS0=jku1=JO=example.com=alice@forward.example.net               SRS: where a forwarder sends bounces on to
//     SRS1=hE8L=forward.example.net==jku1=JO=example.com=alice@...     SRS: the same behind a second forwarder
//
// VERP is practice (D. J. Bernstein, Variable Envelope Return Paths, 1997), with a signature that is this library's
// own; BATV is draft-levine-smtp-batv-01; SRS is as M. Wong and S. Shevek described it and Mail::SRS does it.
// Signatures are HMAC-SHA-1, cut to 24 bits (BATV, SRS) or 40 (VERP): enough against guesses that each cost a message.
// Whoever sees a return path can use it again until it expires.
#ifndef MAILBOUNCE_SMTP_RETURN_PATH_HPP
#define MAILBOUNCE_SMTP_RETURN_PATH_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include <mailbounce/ascii.hpp>
#include <mailbounce/fixed_text.hpp>
#include <mailbounce/smtp/hmac_sha1.hpp>
#include <mailbounce/smtp/mailbox.hpp>

namespace mailbounce::inline v0_1 {

/// An address. It has at most 254 octets: with its angle brackets, a path has 256 (RFC 5321 4.5.3.1.3).
using address_text = fixed_text<detail::max_path - 2>;

namespace detail::return_paths {

struct address_parts {
    std::string_view local_part;  // empty: it is no address
    std::string_view domain;

    constexpr explicit operator bool() const noexcept { return !local_part.empty(); }
};

// The parts of an address as mail in the field has it: unlike a mailbox, its dots may stand anywhere, and its local
// part be longer than 64 octets.
constexpr address_parts split(std::string_view text) noexcept {
    mailbox_reader reader{text};
    if (text.size() > max_path - 2) return {};
    if (reader.at_char('"')) {
        if (!reader.quoted_string()) return {};
    } else {
        while (!reader.at_end() && (is_atext(text[reader.at]) || text[reader.at] == '.' || !is_ascii(text[reader.at])))
            if (!reader.skip_utf8()) return {};
    }
    const std::size_t at = reader.at;
    if (at == 0 || !reader.at_char('@')) return {};
    ++reader.at;
    if (!(reader.at_char('[') ? reader.literal() : reader.domain()) || !reader.at_end()) return {};
    return {text.substr(0, at), text.substr(at + 1)};
}

// The address of these parts, if they make one.
constexpr std::optional<address_text> join(std::string_view local_part, std::string_view domain) noexcept {
    if (local_part.size() + domain.size() >= max_path - 2) return std::nullopt;
    address_text text;
    text.append(local_part).append('@').append(domain);
    if (!split(text.view())) return std::nullopt;
    return text;
}

// Likewise, if it may be sent: as RFC 5321 has it, and within its limits.
constexpr std::optional<address_text> join_to_send(std::string_view local_part, std::string_view domain) noexcept {
    const auto text = join(local_part, domain);
    return text && mailbox::parse(text->view()) ? text : std::nullopt;
}

// Are these signatures equal but for the case of letters? The time taken does not tell how much is equal.
constexpr bool is_same(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    int difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i) difference |= to_lower(a[i]) ^ to_lower(b[i]);
    return difference == 0;
}

constexpr bool take_prefix(std::string_view& text, std::string_view prefix) noexcept {
    if (!begins_with(text, prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

// What stands at the start of a text before a character; both are taken off. Empty, and nothing taken, if that is not
// there.
constexpr std::string_view take_until(std::string_view& text, char c) noexcept {
    const std::size_t end = text.find(c);
    if (end == std::string_view::npos) return {};
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end + 1);
    return taken;
}

// The signature of some pieces of text in which the case of letters does not count, as relays may change it.
constexpr sha1_digest sign(std::string_view secret, std::initializer_list<std::string_view> pieces) noexcept {
    hmac_sha1 code(secret);
    for (const std::string_view piece : pieces)
        for (const char c : piece) {
            const char lower = to_lower(c);
            code.add(text_between(&lower, &lower + 1));
        }
    return code.digest();
}

// Signatures as they are written: the hexadecimal digits of an HMAC-SHA-1 at most.
using signature_text = fixed_text<40>;

constexpr signature_text hex_of(const sha1_digest& digest) noexcept {
    signature_text text;
    for (const std::uint8_t octet : digest) text.append_hex(octet, 2);
    return text;
}

// a modulo b, from 0 to b - 1; b > 0.
constexpr int modulo(std::int64_t a, int b) noexcept { return static_cast<int>((a % b + b) % b); }

}  // namespace detail::return_paths

// --- VERP

/// How a sender writes recipients into its return paths: `base+recipient@domain`, or with all that there may be,
/// `base+token-signature-recipient@domain`. In the recipient, '=' stands for '@'. All texts must outlive the form.
struct verp_form {
    /// The return path without a recipient, "bounces@lists.example.net".
    std::string_view base{};
    /// Stands behind the base's local part: '+' or '-', or what else the sender's server splits addresses at.
    char delimiter = '+';
    /// Stands before two hexadecimal digits for what a local part may not hold, or would be read otherwise: '%'; or
    /// '+', as in draft-varshavchik-verp-smtpext.
    char escape = '%';
    /// A token and '-' stand before the recipient: what the sender calls the message, "m42", or wants back otherwise.
    bool has_token = false;
    /// If it is not empty, 10 hexadecimal digits and '-' stand before the recipient, which only its owner can make: the
    /// first 40 bits of an HMAC-SHA-1 over all the rest of the address, in lower case.
    std::string_view secret{};
};

/// What a return path in VERP tells.
struct verp {
    address_text recipient;  ///< to whom the message went
    std::string_view token;  ///< a view of the return path; empty if the form has none
};

namespace detail::return_paths {

inline constexpr std::size_t verp_signature = 10;

constexpr void append_escaped(address_text& text, std::string_view part, char escape) noexcept {
    const bool is_quoted = part.starts_with('"');  // its dots may stand where a bare local part has none
    for (const char c : part) {
        if (c != escape && (is_atext(c) || !is_ascii(c) || (c == '.' && !is_quoted)))
            text.append(c);
        else
            text.append(escape).append_hex(static_cast<unsigned char>(c), 2);
    }
}

constexpr address_text unescaped(std::string_view text, char escape) noexcept {
    address_text out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_escaped =
            text[i] == escape && text.size() - i > 2 && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
        out.append(is_escaped ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i]);
        if (is_escaped) i += 2;
    }
    return out;
}

// "user=example.com", "user%40example.com". No domain holds '=', so the last one is the '@'.
constexpr std::optional<address_text> read_recipient(std::string_view text, char escape) noexcept {
    if (const address_text whole = unescaped(text, escape); split(whole.view())) return whole;
    const std::size_t at = text.rfind('=');
    if (at == std::string_view::npos) return std::nullopt;
    return join(unescaped(text.substr(0, at), escape).view(), unescaped(text.substr(at + 1), escape).view());
}

constexpr address_text sign_verp(std::string_view secret, std::string_view before, std::string_view recipient,
                                 std::string_view domain) noexcept {
    const sha1_digest digest = sign(secret, {before, recipient, "@", domain});
    return address_text().append(hex_of(digest).view().substr(0, verp_signature));
}

}  // namespace detail::return_paths

/// The return path for a message to the recipient. None if one of the addresses is none, there is a token where the
/// form has none or the other way round, the token holds '-' or what a local part may not hold, the form's escape is
/// neither of the two, or the result is too long: its local part has 64 octets at most. Where recipients are long, a
/// sender needs another way to know its bounces by.
[[nodiscard]] constexpr std::optional<address_text> make_verp(const verp_form& form, std::string_view recipient,
                                                              std::string_view token = {}) noexcept {
    using namespace detail::return_paths;
    const address_parts base = split(form.base);
    const address_parts to = split(recipient);
    if (!base || !to || form.has_token == token.empty() || token.find('-') != token.npos) return std::nullopt;
    if (form.escape != '%' && form.escape != '+') return std::nullopt;
    address_text local_part, written;
    local_part.append(base.local_part).append(form.delimiter);
    if (form.has_token) local_part.append(token).append('-');
    append_escaped(written, to.local_part, form.escape);
    append_escaped(written.append('='), to.domain, form.escape);
    if (!form.secret.empty())
        local_part.append(sign_verp(form.secret, local_part.view(), written.view(), base.domain).view()).append('-');
    return join_to_send(local_part.append(written.view()).view(), base.domain);
}

/// What make_verp wrote into a return path. None if the address does not have the form, which includes that its
/// signature, if the form has a secret, is right. Neither the case of letters matters, as some relays do not keep it,
/// nor do the limits of RFC 5321.
[[nodiscard]] constexpr std::optional<verp> parse_verp(const verp_form& form, std::string_view address) noexcept {
    using namespace detail::return_paths;
    const address_parts base = split(form.base);
    const address_parts path = split(address);
    if (!base || !path || !detail::same_text(path.domain, base.domain)) return std::nullopt;
    std::string_view rest = path.local_part;
    if (!take_prefix(rest, base.local_part) || !detail::take_char(rest, form.delimiter)) return std::nullopt;
    const std::string_view token = form.has_token ? take_until(rest, '-') : std::string_view();
    if (form.has_token == token.empty()) return std::nullopt;
    if (!form.secret.empty()) {
        const std::string_view before = path.local_part.substr(0, path.local_part.size() - rest.size());
        const std::string_view signature = take_until(rest, '-');
        if (!is_same(signature, sign_verp(form.secret, before, rest, path.domain).view())) return std::nullopt;
    }
    const auto recipient = read_recipient(rest, form.escape);
    if (!recipient) return std::nullopt;
    return verp{*recipient, token};
}

// --- BATV

/// How a domain signs its return paths, draft-levine-smtp-batv-01 4.1.
struct batv_settings {
    std::string_view secret{};  ///< must not be empty
    int key_number = 0;         ///< 0 to 9; it tells which secret it was, when secrets change
    int lifetime = 7;           ///< in days, 0 to 999: how long bounces are taken
};

namespace detail::return_paths {

inline constexpr std::size_t batv_signature = 6;

// The tag, and the address that it was put on.
struct batv {
    std::string_view tag;  // empty: there is none
    std::string_view local_part;

    constexpr explicit operator bool() const noexcept { return !tag.empty(); }
};

// KDDDSSSSSS
constexpr bool is_batv_tag(std::string_view text) noexcept {
    if (text.size() != 4 + batv_signature) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i < 4 ? !is_digit(text[i]) : hex_value(text[i]) < 0) return false;
    return true;
}

// As the draft has it, and as the products write it: "prvs=TAG=user" and SparkPost's "msprvs1=TAG=user", Barracuda's
// "btv1==TAG==user", and the tag behind, "prvs=user/TAG".
constexpr batv read_batv(std::string_view local_part) noexcept {
    std::string_view delimiter = "=";
    if (take_prefix(local_part, "btv1=="))
        delimiter = "==";
    else if (!take_prefix(local_part, "prvs=") && !take_prefix(local_part, "msprvs1="))
        return {};
    const std::size_t end = local_part.find(delimiter);
    const std::size_t last = local_part.find_last_of("=/");
    batv found{};
    if (last < local_part.size() && is_batv_tag(local_part.substr(last + 1)) && !is_batv_tag(local_part.substr(0, end)))
        found = {local_part.substr(last + 1), local_part.substr(0, last)};
    else if (end < local_part.size())
        found = {local_part.substr(0, end), local_part.substr(end + delimiter.size())};
    return found;
}

constexpr signature_text sign_batv(std::string_view secret, std::string_view key_and_day, std::string_view local_part,
                                   std::string_view domain) noexcept {
    return hex_of(hmac_sha1(secret).add(key_and_day).add(local_part).add("@").add(domain).digest());
}

constexpr bool is_valid(const batv_settings& settings) noexcept {
    return !settings.secret.empty() && settings.key_number >= 0 && settings.key_number <= 9 && settings.lifetime >= 0 &&
           settings.lifetime < 1000;
}

}  // namespace detail::return_paths

/// The address with a tag of BATV, `prvs=KDDDSSSSSS=user@domain`, that expires a lifetime after today, which is counted
/// in days since 1970 in UTC. The signature is for these very letters: where relays change their case, the address had
/// better be in lower case. One that already has a tag is left as it is (2.4.1). None if the address is none, the
/// settings are out of range, or the result is too long: its local part has 64 octets at most.
[[nodiscard]] constexpr std::optional<address_text> make_batv(const batv_settings& settings, std::string_view address,
                                                              std::int64_t today) noexcept {
    using namespace detail::return_paths;
    const address_parts parts = split(address);
    if (!parts || !is_valid(settings)) return std::nullopt;
    if (read_batv(parts.local_part)) return join_to_send(parts.local_part, parts.domain);
    address_text tag, local_part;
    tag.append_number(settings.key_number).append_number(modulo(modulo(today, 1000) + settings.lifetime, 1000), 3);
    const auto signature = sign_batv(settings.secret, tag.view(), parts.local_part, parts.domain);
    tag.append(signature.view().substr(0, batv_signature));
    local_part.append("prvs=").append(tag.view()).append('=').append(parts.local_part);
    return join_to_send(local_part.view(), parts.domain);
}

/// The address within an address that make_batv made, or another program with the same secret and key number. None if
/// it is not signed, the signature is wrong, or it has expired before today.
[[nodiscard]] constexpr std::optional<address_text> verify_batv(const batv_settings& settings, std::string_view address,
                                                                std::int64_t today) noexcept {
    using namespace detail::return_paths;
    const address_parts path = split(address);
    const batv found = read_batv(path.local_part);
    if (!found || !is_batv_tag(found.tag) || !is_valid(settings)) return std::nullopt;
    const auto signature = sign_batv(settings.secret, found.tag.substr(0, 4), found.local_part, path.domain);
    if (!is_same(found.tag.substr(4), signature.view().substr(0, batv_signature))) return std::nullopt;
    const int expires = (found.tag[1] - '0') * 100 + (found.tag[2] - '0') * 10 + (found.tag[3] - '0');
    if (found.tag[0] - '0' != settings.key_number || modulo(expires - modulo(today, 1000), 1000) > settings.lifetime)
        return std::nullopt;
    return join(found.local_part, path.domain);
}

// --- SRS

/// How a forwarder rewrites senders. All texts must outlive the settings.
struct srs_settings {
    std::string_view secret{};     ///< must not be empty
    std::string_view forwarder{};  ///< the domain of the addresses that it makes
    char separator = '=';          ///< stands behind SRS0 and SRS1: '=', '+' or '-'; any of them is read
    std::size_t hash_length = 4;   ///< of the signature, in characters of 6 bits, 4 to 27
    int lifetime = 21;             ///< in days, 0 to 1023: how long bounces are sent on
};

namespace detail::return_paths {

inline constexpr character_set srs_separators("=+-");

// Days go around in 1024, two digits of base 32.
inline constexpr int srs_days = 1024;

constexpr fixed_text<2> srs_day(std::int64_t today) noexcept {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const auto day = static_cast<std::size_t>(modulo(today, srs_days));
    return fixed_text<2>().append(digits[day / 32]).append(digits[day % 32]);
}

constexpr int base32_value(char c) noexcept {
    c = to_lower(c);
    return c >= 'a' && c <= 'z' ? c - 'a' : c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}

constexpr int read_srs_day(std::string_view text) noexcept {
    if (text.size() != 2 || base32_value(text[0]) < 0 || base32_value(text[1]) < 0) return -1;
    return base32_value(text[0]) * 32 + base32_value(text[1]);
}

// What stands behind SRS0 or SRS1, from the separator on; empty if there is none.
constexpr std::string_view behind_srs(std::string_view local_part, std::string_view name) noexcept {
    const bool is_srs =
        take_prefix(local_part, name) && !local_part.empty() && is_one_of(local_part.front(), srs_separators);
    return is_srs ? local_part : std::string_view();
}

// SRS0=hash=day=domain=local-part, SRS1=hash=domain=local-part; in the latter, the domain is the first forwarder's, and
// the local part begins behind its SRS0.
struct srs {
    bool is_chained;
    std::string_view hash;  // empty: there is none
    std::string_view day;
    std::string_view domain;
    std::string_view local_part;

    constexpr explicit operator bool() const noexcept { return !hash.empty(); }

    constexpr std::optional<address_text> within() const noexcept {
        address_text text;
        return join(text.append(is_chained ? "SRS0" : "").append(local_part).view(), domain);
    }
};

constexpr srs read_srs(std::string_view local_part) noexcept {
    const std::string_view first = behind_srs(local_part, "SRS0");
    const std::string_view chained = behind_srs(local_part, "SRS1");
    if (first.empty() && chained.empty()) return {};
    std::string_view rest = (first.empty() ? chained : first).substr(1);
    srs found{first.empty(), take_until(rest, '='), {}, {}, {}};
    if (!first.empty()) found.day = take_until(rest, '=');
    found.domain = take_until(rest, '=');
    found.local_part = rest;
    const bool is_whole = first.empty() ? !behind_srs(rest, "").empty() : read_srs_day(found.day) >= 0;
    return is_whole && !found.hash.empty() ? found : srs{};
}

// In base 64; a character has 6 bits of the 160.
constexpr signature_text sign_srs(const srs_settings& settings, const srs& s) noexcept {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const sha1_digest digest = sign(settings.secret, {s.day, s.domain, s.local_part});
    signature_text hash;
    for (std::size_t bit = 0; bit < settings.hash_length * 6; bit += 6) {
        const std::size_t at = bit / 8;
        const unsigned two = digest[at] * 256u + (at + 1 < digest.size() ? digest[at + 1] : 0u);
        hash.append(digits[two >> (10 - bit % 8) & 63]);
    }
    return hash;
}

constexpr bool is_valid(const srs_settings& settings) noexcept {
    return !settings.secret.empty() && is_one_of(settings.separator, srs_separators) && settings.hash_length >= 4 &&
           settings.hash_length <= 27 && settings.lifetime >= 0 && settings.lifetime < srs_days;
}

}  // namespace detail::return_paths

/// The sender as a forwarder rewrites it today, which is counted in days since 1970 in UTC: an address in SRS0; or in
/// SRS1, if it is one in SRS0 or SRS1 already, so that bounces come to the first forwarder from here. None if the
/// sender is no address, the settings are out of range, or the result is too long: its local part has 64 octets at
/// most.
[[nodiscard]] constexpr std::optional<address_text> make_srs(const srs_settings& settings, std::string_view sender,
                                                             std::int64_t today) noexcept {
    using namespace detail::return_paths;
    const address_parts parts = split(sender);
    if (!parts || !is_valid(settings)) return std::nullopt;
    const fixed_text<2> day = srs_day(today);
    const srs chained = read_srs(parts.local_part);
    srs s{false, {}, day.view(), parts.domain, parts.local_part};
    if (chained.is_chained && chained.within())
        s = {true, {}, {}, chained.domain, chained.local_part};
    else if (const std::string_view first = behind_srs(parts.local_part, "SRS0"); !first.empty())
        s = {true, {}, {}, parts.domain, first};
    address_text local_part;
    local_part.append(s.is_chained ? "SRS1" : "SRS0").append(settings.separator);
    local_part.append(sign_srs(settings, s).view()).append('=');
    if (!s.is_chained) local_part.append(s.day).append('=');
    local_part.append(s.domain).append('=').append(s.local_part);
    return join_to_send(local_part.view(), settings.forwarder);
}

/// Where a bounce that came to an address of the forwarder goes on to: the sender that make_srs was given, or, from
/// SRS1, the address in SRS0 of the first forwarder, whose expiry that one looks at. None if the address is not in SRS,
/// or not the forwarder's, the signature is wrong, or it has expired before today.
[[nodiscard]] constexpr std::optional<address_text> verify_srs(const srs_settings& settings, std::string_view address,
                                                               std::int64_t today) noexcept {
    using namespace detail::return_paths;
    const address_parts path = split(address);
    const srs found = read_srs(path.local_part);
    if (!found || !is_valid(settings) || !detail::same_text(path.domain, settings.forwarder)) return std::nullopt;
    if (!is_same(found.hash, sign_srs(settings, found).view())) return std::nullopt;
    if (!found.is_chained && modulo(modulo(today, srs_days) - read_srs_day(found.day), srs_days) > settings.lifetime)
        return std::nullopt;
    return found.within();
}

// --- Any return path

/// What a return path looks like.
enum class return_path_kind : std::uint8_t {
    plain,  ///< an address like any other
    verp,   ///< it names the recipient
    batv,   ///< it names the sender, with a signature
    srs,    ///< it names the sender from before it was forwarded
};

/// The kind's name as written above.
[[nodiscard]] constexpr std::string_view to_string(return_path_kind kind) noexcept {
    constexpr const char* names[] = {"plain", "verp", "batv", "srs"};
    return names[static_cast<std::size_t>(kind)];
}

/// A return path, and the address within it: the recipient of one in VERP, the sender that others were made from, and
/// of a plain one itself.
struct return_path {
    return_path_kind kind;  ///< how it was made
    address_text address;   ///< the address within it
};

namespace detail::return_paths {

// Where the part of an address ends that is the same for all recipients, as far as one can tell without its form:
// behind a word for bounces, else at the first '+', else at the first '-'.
constexpr std::string_view behind_base(std::string_view local_part) noexcept {
    constexpr std::string_view words[] = {"bounce"sv, "bounces"sv, "return"sv, "returns"sv,
                                          "error"sv,  "errors"sv,  "request"sv};
    for (std::size_t begin = 0, end = 0; end < local_part.size(); begin = end + 1) {
        end = local_part.find_first_of("+-=._", begin);
        if (end == std::string_view::npos) break;
        for (const std::string_view word : words)
            if (detail::same_text(local_part.substr(begin, end - begin), word) && local_part[end] != '.' &&
                local_part[end] != '_')
                return local_part.substr(end + 1);
    }
    take_prefix(local_part, "owner-");
    for (const char delimiter : {'+', '-'})
        if (const std::size_t at = local_part.find(delimiter); at < local_part.size()) return local_part.substr(at + 1);
    return {};
}

// "45329440-6cd3-user=..." without the numbers that senders put before recipients.
constexpr std::string_view behind_tokens(std::string_view text) noexcept {
    take_prefix(text, "caf_=");  // what Gmail forwards
    for (;;) {
        std::size_t end = 0;
        bool has_digit = false;
        for (; end < text.size() && (hex_value(text[end]) >= 0 || text[end] == '.'); ++end)
            has_digit = has_digit || is_digit(text[end]);
        if (!has_digit || end == text.size() || (text[end] != '-' && text[end] != '+')) return text;
        text.remove_prefix(end + 1);
    }
}

// Could mail go there from elsewhere? It keeps tags and serial numbers from being read as addresses.
constexpr bool is_public(std::string_view domain) noexcept {
    return domain.ends_with(']') ||
           (domain.find('.') != domain.npos && (is_letter(domain.back()) || !is_ascii(domain.back())));
}

constexpr std::optional<address_text> guess_verp(std::string_view local_part) noexcept {
    const auto recipient = read_recipient(behind_tokens(behind_base(local_part)), '%');
    return recipient && is_public(split(recipient->view()).domain) ? recipient : std::nullopt;
}

}  // namespace detail::return_paths

/// What an address, which is or was a return path, looks like. None if it is no address.
///
/// Nothing is verified, and anyone can write such addresses: who has the secret, or the form, asks verify_batv,
/// verify_srs or parse_verp. Without the form, a recipient in VERP is a guess: "list-bounces+first-last=example.com"
/// and "bounce-7-first=example.com" are told apart, but a name that looks like a number is not told from one.
///
/// One layer is taken off: of "SRS0=jku1=JO=example.com=prvs=0789d264ff=alice@forward.example.net", that of SRS. The
/// address within may be in BATV or VERP in turn, and one from SRS1 is in SRS0.
[[nodiscard]] constexpr std::optional<return_path> parse_return_path(std::string_view address) noexcept {
    using namespace detail::return_paths;
    const address_parts path = split(address);
    if (!path) return std::nullopt;
    if (const srs found = read_srs(path.local_part))
        if (const auto sender = found.within()) return return_path{return_path_kind::srs, *sender};
    if (const batv found = read_batv(path.local_part))
        if (const auto sender = join(found.local_part, path.domain))
            return return_path{return_path_kind::batv, *sender};
    if (const auto recipient = guess_verp(path.local_part)) return return_path{return_path_kind::verp, *recipient};
    return return_path{return_path_kind::plain, address_text().append(address)};
}

}  // namespace mailbounce::inline v0_1

#endif
