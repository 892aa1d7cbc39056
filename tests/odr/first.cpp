// One of two translation units that include all of mailbounce. They link, and what is inline in one is the same in the
// other.
#include "all_headers.hpp"

const void* version_in_second() noexcept;

int main() { return static_cast<const void*>(mailbounce::version) == version_in_second() ? 0 : 1; }
