// Compiled with neither exceptions nor run-time type information: nothing of mailbounce may need them.
#include "all_headers.hpp"

int main() { return mailbounce::parse_phase("rcpt") == mailbounce::phase::rcpt ? 0 : 1; }
