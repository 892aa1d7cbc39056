// The version: its macros, its text and the build's idea of it are one. (That every header's namespace follows is a
// matter of tests/rules_check.cmake.)
#include <mailbounce/version.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("the version is the same everywhere") {
    const std::string from_macros = std::to_string(MAILBOUNCE_VERSION_MAJOR) + "." +
                                    std::to_string(MAILBOUNCE_VERSION_MINOR) + "." +
                                    std::to_string(MAILBOUNCE_VERSION_PATCH);
    CHECK(from_macros == mailbounce::version);
    CHECK(from_macros == MAILBOUNCE_CMAKE_VERSION);
}
