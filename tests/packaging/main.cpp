// The smallest user of an installed mailbounce.
#include <mailbounce/mailbounce.hpp>

int main() { return mailbounce::parse_phase("rcpt") == mailbounce::phase::rcpt ? 0 : 1; }
