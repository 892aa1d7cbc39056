// The smallest user of mailbounce: two translation units that include all of it.
#include <mailbounce/mailbounce.hpp>

mailbounce::phase phase_in_second();

int main() { return mailbounce::parse_phase("rcpt") == phase_in_second() ? 0 : 1; }
