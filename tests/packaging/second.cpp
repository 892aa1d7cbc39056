// The other translation unit: see main.cpp.
#include <mailbounce/mailbounce.hpp>

mailbounce::phase phase_in_second();
mailbounce::phase phase_in_second() { return mailbounce::phase::rcpt; }
