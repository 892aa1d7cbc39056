// What the fragments of code in README.md take for granted: what they need not include, and the names that their
// readers understand without having seen them declared. readme_check.cmake makes each fragment a function of a class on
// top of it.
#include <iomanip>
#include <iostream>
#include <mailbounce/mailbounce.hpp>
#include <string>
#include <string_view>
#include <utility>

struct given {
    mailbounce::classifier classifier;
    mailbounce::delivery d;
    mailbounce::verdict v;
    mailbounce::instant now;
    std::string_view text;        // of whatever kind
    std::string_view reply_text;  // what a mail server said
    std::string_view message;     // a whole message
};
