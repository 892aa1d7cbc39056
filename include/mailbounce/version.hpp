// The version of mailbounce: the one place that holds it. CMakeLists.txt reads it from here.
#ifndef MAILBOUNCE_VERSION_HPP
#define MAILBOUNCE_VERSION_HPP

/// The version in numbers, for #if.
#define MAILBOUNCE_VERSION_MAJOR 0
#define MAILBOUNCE_VERSION_MINOR 1
#define MAILBOUNCE_VERSION_PATCH 0

/// All of mailbounce. The inline namespace within is that of the minor version, so that two of them can be in one
/// program.
namespace mailbounce::inline v0_1 {

/// The version as text.
inline constexpr char version[] = "0.1.0";

}  // namespace mailbounce::inline v0_1

#endif
