// Names of hosts and domains, compared as DNS compares them: without regard to case (RFC 4343), and to a final dot.
#ifndef MAILBOUNCE_SMTP_DOMAIN_HPP
#define MAILBOUNCE_SMTP_DOMAIN_HPP

#include <cstddef>
#include <string_view>

#include <mailbounce/ascii.hpp>

namespace mailbounce::inline v0_1 {

/// Is the host that domain, or a name below it? `mx.Example.com.` is within `example.com`, `myexample.com` is not. No
/// host is within an empty domain.
[[nodiscard]] constexpr bool is_within_domain(std::string_view host, std::string_view domain) noexcept {
    if (host.ends_with('.')) host.remove_suffix(1);
    if (domain.ends_with('.')) domain.remove_suffix(1);
    if (domain.empty() || host.size() < domain.size()) return false;
    const std::size_t begin = host.size() - domain.size();
    return detail::same_text(host.substr(begin), domain) && (begin == 0 || host[begin - 1] == '.');
}

}  // namespace mailbounce::inline v0_1

#endif
