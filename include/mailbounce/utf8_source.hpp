// For sources whose literals hold letters beyond ASCII, which are UTF-8 here: included first, it stops a compiler that
// reads or keeps them as something else. g++ and clang do neither by themselves; MSVC does both unless it is given
// /utf-8.
#ifndef MAILBOUNCE_UTF8_SOURCE_HPP
#define MAILBOUNCE_UTF8_SOURCE_HPP

// By its number, a letter shows how literals are kept; as itself, how the source is read. It is one whose bytes no code
// page takes for the end of a literal.
static_assert(
    sizeof("\u3042") == 4 && sizeof("é") == 3,
    "mailbounce: compile with /utf-8 (MSVC), or without options that choose another character set: what includes "
    "this header holds text in UTF-8");

#endif
