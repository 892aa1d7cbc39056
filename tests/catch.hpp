// Catch2, version 3 or 2.13: what the tests use is spelled alike in both.
#ifndef MAILBOUNCE_TESTS_CATCH_HPP
#define MAILBOUNCE_TESTS_CATCH_HPP

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif
