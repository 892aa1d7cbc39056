# The version stands in include/mailbounce/version.hpp; the build reads it from there, and other places repeat it. This
# checks that all of them say the same, and that there are no others:
#   cmake -P tests/version_check.cmake
cmake_minimum_required(VERSION 3.23)
cmake_path(SET top NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")

set(version "")
foreach(part MAJOR MINOR PATCH)
  file(STRINGS "${top}include/mailbounce/version.hpp" line REGEX "^#define MAILBOUNCE_VERSION_${part} ")
  string(REGEX REPLACE "^.* " "" line "${line}")
  list(APPEND version "${line}")
endforeach()
list(POP_BACK version patch)
list(JOIN version "." minor_version)
set(version "${minor_version}.${patch}")

# How a place tells the version: all three numbers, or the first two.
set(number "([0-9]+\\.[0-9]+\\.[0-9]+)")
set(forms
  "version = \"${number}\""  # version.hpp, less its brackets
  "\"version\": \"${number}\""  # vcpkg
  "\"${number}\":"  # Conan
  "/v${number}\\.tar\\.gz"
  "--version ${number}"
  "mailbounce/${number}"
  "GIT_TAG v${number}")  # FetchContent
set(minor_forms "find_package\\(mailbounce ([0-9.]+)")

# What must be among the places.
set(missing
  include/mailbounce/version.hpp
  tests/packaging/vcpkg/mailbounce/vcpkg.json
  tests/packaging/conan/config.yml
  tests/packaging/conan/all/conandata.yml
  tests/packaging/conan/conanfile.py)

set(wrong "")
string(REPLACE "." "\\." version_regex "${version}")
file(GLOB_RECURSE files RELATIVE "${top}" "${top}.ci/*" "${top}.github/*" "${top}examples/*" "${top}include/*" "${top}tests/*")
file(GLOB top_files RELATIVE "${top}" LIST_DIRECTORIES OFF "${top}*")
list(FILTER files EXCLUDE REGEX "^tests/fuzz/corpus/|^tests/version_check\\.cmake$")
foreach(file IN LISTS files top_files)
  file(READ "${top}${file}" text)
  string(REGEX REPLACE "[][;]" "" text "${text}")  # what CMake's lists would stumble over
  foreach(form IN LISTS forms minor_forms)
    set(expected "${version}")
    if(form IN_LIST minor_forms)
      set(expected "${minor_version}")
    endif()
    string(REGEX MATCHALL "${form}" places "${text}")
    foreach(place IN LISTS places)
      string(REGEX REPLACE "${form}" "\\1" told "${place}")
      if(NOT told STREQUAL expected)
        string(APPEND wrong "\n  ${file}: ${place}, and not ${expected}")
      endif()
      list(REMOVE_ITEM missing "${file}")
    endforeach()
    string(REGEX REPLACE "${form}" "" text "${text}")
  endforeach()
  if(text MATCHES "[^\n]*[^0-9.\n]${version_regex}([^0-9]|$)")
    string(APPEND wrong "\n  ${file}: holds ${version} in a form that tests/version_check.cmake does not know: ${CMAKE_MATCH_0}")
  endif()
endforeach()
foreach(file IN LISTS missing)
  string(APPEND wrong "\n  ${file}: does not tell the version")
endforeach()

if(NOT wrong STREQUAL "")
  message(FATAL_ERROR "The version is ${version}, but:${wrong}")
endif()
message(STATUS "All places say ${version}.")
