// The other translation unit: see first.cpp.
#include "all_headers.hpp"

const void* version_in_second() noexcept;
const void* version_in_second() noexcept { return mailbounce::version; }
