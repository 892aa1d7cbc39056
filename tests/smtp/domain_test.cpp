// Which hosts are within a domain.
#include <mailbounce/smtp/domain.hpp>

using mailbounce::is_within_domain;

static_assert(is_within_domain("example.com", "example.com"));
static_assert(is_within_domain("mx.example.com", "example.com"));
static_assert(is_within_domain("MX.Example.COM", "example.com") && is_within_domain("mx.example.com", "EXAMPLE.com"));
static_assert(is_within_domain("mx.example.com.", "example.com") && is_within_domain("mx.example.com", "example.com."));
static_assert(is_within_domain("example.com", "com"));
static_assert(!is_within_domain("myexample.com", "example.com"));
static_assert(!is_within_domain("example.com", "mx.example.com"));
static_assert(!is_within_domain("example.net", "example.com"));
static_assert(!is_within_domain("example.com", "") && !is_within_domain("", "example.com"));
static_assert(!is_within_domain("example.com", ".") && !is_within_domain("", ""));
