// Texts made from forms: what stands in braces becomes a value, another one in every text.
//
//     550 5.1.1 <{to}>: {User|Account} unknown in {c8}      550 5.1.1 <ann.weber7@toriba.example>: Account unknown in
//     k3x0q9zb
//
// Who and where, the same wherever it stands in one text:
//     {to} {from}                   addresses
//     {user} {domain}               the parts of {to}
//     {sender}                      the domain of {from}
//     {mx} {relay}                  hosts: one of {domain}, and one that passes mail on
//     {ip} {ip6} {mx-ip}            addresses of the client, and of {mx}
//     {queue} {boundary}            a queue id; a boundary of MIME
//     {date} {stamp}                a time, as in messages, and by ISO 8601
//     {time} {syslog}               the same, as in logs: 2026-02-03 04:05:06, and Feb  3 04:05:06
// Anything, another wherever it stands:
//     {word}                        a made-up word
//     {d3} {x8} {X8} {c9} {C9}      so many digits; hexadecimal digits; letters and digits; lower or upper case
//     {base64}                      a line of base64
//     {this|that|}                  one of these words
//
// All names are reserved for examples (RFC 2606, 6761), and all addresses (RFC 5737, 3849).
#ifndef MAILBOUNCE_TESTS_BENCHMARK_TEXTS_FILLER_HPP
#define MAILBOUNCE_TESTS_BENCHMARK_TEXTS_FILLER_HPP

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "../random.hpp"

namespace benchmark {

/// Fills forms with values.
class filler {
public:
    explicit filler(random_numbers& random) : random_(random) { renew(); }

    /// Chooses who and where for the next text.
    void renew() {
        user_ = make_user();
        domain_ = make_domain();
        to_ = user_ + '@' + domain_;
        sender_ = make_domain();
        from_ = make_user() + '@' + sender_;
        mx_ = make_host(domain_);
        relay_ = make_host(sender_);
        ip_ = make_ip();
        mx_ip_ = make_ip();
        ip6_ = "2001:db8:" + some(4, hex) + "::" + some(3, hex) + ':' + some(4, hex);
        queue_ = random_.below(2) == 0 ? some(10, upper_hex) : some(15, mixed_case);
        boundary_ = some(9, digits) + '-' + some(12, lower) + '.' + some(10, digits);
        make_time();
    }

    /// The text of a form.
    std::string fill(std::string_view form) {
        std::string text;
        text.reserve(form.size() * 2);
        while (!form.empty()) {
            const std::size_t open = form.find('{');
            text += form.substr(0, open);
            if (open == form.npos) break;
            const std::size_t close = form.find('}', open);
            add_value(form.substr(open + 1, close - open - 1), text);
            form.remove_prefix(close + 1);
        }
        return text;
    }

private:
    static constexpr std::string_view digits = "0123456789";
    static constexpr std::string_view hex = "0123456789abcdef";
    static constexpr std::string_view upper_hex = "0123456789ABCDEF";
    static constexpr std::string_view lower = "0123456789abcdefghijklmnopqrstuvwxyz";
    static constexpr std::string_view upper = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static constexpr std::string_view mixed_case = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";
    static constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    void add_value(std::string_view name, std::string& text) {
        struct known_value {
            std::string_view name;
            const std::string& value;
        };
        const known_value known[] = {
            {"to", to_},         {"user", user_},   {"domain", domain_}, {"from", from_},
            {"sender", sender_}, {"mx", mx_},       {"relay", relay_},   {"ip", ip_},
            {"mx-ip", mx_ip_},   {"ip6", ip6_},     {"queue", queue_},   {"boundary", boundary_},
            {"date", date_},     {"stamp", stamp_}, {"time", time_},     {"syslog", syslog_}};
        for (const known_value& k : known)
            if (k.name == name) {
                text += k.value;
                return;
            }
        if (name.find('|') != name.npos)
            text += choice(name);
        else if (name == "word")
            text += make_word();
        else if (name == "base64")
            text += some(76, base64);
        else
            text += some(std::strtoul(std::string(name.substr(1)).c_str(), nullptr, 10), alphabet(name.front()));
    }

    static std::string_view alphabet(char letter) {
        switch (letter) {
            case 'd':
                return digits;
            case 'x':
                return hex;
            case 'X':
                return upper_hex;
            case 'C':
                return upper;
            default:
                return lower;
        }
    }

    std::string_view choice(std::string_view all) {
        std::size_t count = 1;
        for (const char c : all) count += c == '|' ? 1U : 0U;
        for (std::size_t skip = random_.below(count); skip > 0; --skip) all.remove_prefix(all.find('|') + 1);
        return all.substr(0, all.find('|'));
    }

    /// So many characters; not 0 first.
    std::string some(std::size_t count, std::string_view from) {
        std::string s;
        for (std::size_t i = 0; i < count; ++i)
            s += i == 0 ? from[1 + random_.below(from.size() - 1)] : from[random_.below(from.size())];
        return s;
    }

    std::string make_word() {
        constexpr std::string_view syllables[] = {"ba",  "do",  "fi",  "ge",  "ha",  "ki",  "lu",  "mo",  "ne",  "pa",
                                                  "qui", "ro",  "sa",  "te",  "vi",  "wo",  "xa",  "yo",  "zu",  "tra",
                                                  "str", "lin", "mar", "ben", "kor", "del", "san", "ver", "pol", "nex"};
        std::string word;
        for (std::size_t i = 2 + random_.below(3); i > 0; --i) word += random_.one_of(syllables);
        return word;
    }

    std::string make_user() {
        constexpr std::string_view first[] = {"ann",  "bob",  "carol", "dave",  "erin",   "frank", "grace", "heidi",
                                              "ivan", "judy", "kim",   "leo",   "mia",    "nick",  "olga",  "pat",
                                              "quin", "ruth", "sven",  "tom",   "uwe",    "vera",  "walt",  "xenia",
                                              "yuki", "zoe",  "info",  "sales", "office", "a.j"};
        std::string user(random_.one_of(first));
        const std::size_t form = random_.below(6);
        if (form < 4) user += ".-_"[random_.below(3)] + make_word();
        if (form > 2) user += some(1 + random_.below(4), digits);
        if (form == 1) user += '+' + make_word();
        return user;
    }

    std::string make_domain() {
        constexpr std::string_view ends[] = {"example.com", "example.net", "example.org", "example", "test"};
        const std::string_view end = random_.one_of(ends);
        if (end.size() > 8 && random_.below(4) == 0) return std::string(end);
        return make_word() + '.' + std::string(end);
    }

    std::string make_host(const std::string& domain) {
        constexpr std::string_view names[] = {"mx", "mail", "smtp", "relay", "mta", "gw-", "in", "mx-"};
        return std::string(random_.one_of(names)) + some(1 + random_.below(3), random_.below(3) == 0 ? lower : digits) +
               '.' + domain;
    }

    std::string make_ip() {
        constexpr std::string_view networks[] = {"192.0.2.", "198.51.100.", "203.0.113."};
        return std::string(random_.one_of(networks)) + std::to_string(1 + random_.below(254));
    }

    void make_time() {
        constexpr const char* days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        // The 2nd of February 2026 is a Monday.
        const auto day = static_cast<unsigned>(random_.below(27));
        const auto second = static_cast<unsigned>(random_.below(86400));
        const auto print = [&](auto... parts) {
            char text[64];
            std::snprintf(text, sizeof text, parts..., second / 3600, second / 60 % 60, second % 60);
            return std::string(text);
        };
        date_ = print("%s, %02u Feb 2026 %02u:%02u:%02u +0000", days[day % 7], day + 2);
        time_ = print("2026-02-%02u %02u:%02u:%02u", day + 2);
        stamp_ = print("2026-02-%02uT%02u:%02u:%02u", day + 2) + '.' + some(3, digits) + 'Z';
        syslog_ = print("Feb %2u %02u:%02u:%02u", day + 2);
    }

    random_numbers& random_;
    std::string user_, domain_, to_, sender_, from_, mx_, relay_, ip_, mx_ip_, ip6_, queue_, boundary_, date_, stamp_,
        time_, syslog_;
};

}  // namespace benchmark

#endif
