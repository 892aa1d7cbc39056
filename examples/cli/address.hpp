// Addresses and hosts as names of rows in tables.
#ifndef MAILBOUNCE_EXAMPLES_CLI_ADDRESS_HPP
#define MAILBOUNCE_EXAMPLES_CLI_ADDRESS_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace cli {

/// What stands behind the last '@': all of a text that has none.
inline std::string_view domain_part(std::string_view address) {
    return address.substr(address.rfind('@') + 1);  // npos + 1 is 0
}

/// An address, or a domain, as it is compared with others: the domain in small letters, and what stands before it as it
/// is, since that is the domain's own affair (RFC 5321 2.3.11).
inline std::string address_key(std::string_view address) {
    std::string key(address);
    for (std::size_t i = address.size() - domain_part(address).size(); i < key.size(); ++i)
        if (key[i] >= 'A' && key[i] <= 'Z') key[i] = static_cast<char>(key[i] | 0x20);
    return key;
}

/// The domain that a host is counted under: its last two labels, or three where the last two are like co.jp.
inline std::string_view domain_of(std::string_view host) {
    if (host.ends_with('.')) host.remove_suffix(1);
    const auto dot_before = [host](std::size_t at) { return at == 0 ? host.npos : host.rfind('.', at - 1); };
    const std::size_t last = dot_before(host.size());
    if (last == host.npos) return host;
    const std::size_t second = dot_before(last);
    if (second == host.npos) return host;
    const bool is_public = host.size() - last - 1 == 2 && last - second - 1 <= 3;
    if (!is_public) return host.substr(second + 1);
    const std::size_t third = dot_before(second);
    return third == host.npos ? host : host.substr(third + 1);
}

}  // namespace cli

#endif
