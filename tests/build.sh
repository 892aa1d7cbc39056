# Sourced by tests/run, examples/run and .ci/run: looks for what a build needs, installs it if asked to, and builds.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

has() { command -v "$1" > /dev/null 2>&1; }

# The compiler: CXX if it is set, as CMake understands it (a command, perhaps with arguments).
find_compiler() {
    local candidate
    for candidate in ${CXX:-c++ g++ clang++}; do
        if has "$candidate"; then printf '%s\n' "$candidate"; return; fi
        [ -z "${CXX:-}" ] || return 1  # only the first word of CXX is a command
    done
    return 1
}

# Its Debian package: clang++-14 is in clang-14, g++-11 in g++-11.
compiler_package() {
    case ${CXX:-} in
        *clang++*) printf 'clang%s\n' "$(printf '%s' "$CXX" | sed 's/.*clang++//; s/ .*//')" ;;
        *g++-[0-9]*) printf 'g++%s\n' "$(printf '%s' "$CXX" | sed 's/.*g++//; s/ .*//')" ;;
        *) printf 'g++\n' ;;
    esac
}

oldest_cmake=$(sed -n 's/^cmake_minimum_required(VERSION \([0-9]*\.[0-9]*\).*/\1/p' "$top/CMakeLists.txt")

# Prints cmake's version when it is older than the oldest that will do.
cmake_too_old() {
    local version
    version=$(cmake --version | sed -n 's/^cmake version \([0-9.]*\).*/\1/p')
    [ "$(printf '%s\n' "$oldest_cmake" "$version" | sort -V | head -n 1)" = "$oldest_cmake" ] || printf '%s\n' "$version"
}

has_catch2() {
    # Installed in a place of its own, it is for CMake to find.
    [ -z "${CMAKE_PREFIX_PATH:-}${Catch2_DIR:-}${Catch2_ROOT:-}" ] || return 0
    local compiler
    compiler=$(find_compiler) || return 1
    "$compiler" -x c++ -std=c++17 -E - > /dev/null 2>&1 << 'CPP'
#if !__has_include(<catch2/catch_all.hpp>) && !__has_include(<catch2/catch.hpp>)
#error
#endif
CPP
}

# look_for [catch2]: sets missing, a text with one line for each thing that is not here, and packages, Debian's names of them.
look_for() {
    missing='' packages=''
    if ! find_compiler > /dev/null; then
        missing+="  a C++20 compiler (g++ 11, clang 14, or newer)${CXX:+: CXX names $CXX}"$'\n'
        packages+=" $(compiler_package)"
    fi
    if ! has cmake; then
        missing+="  cmake ($oldest_cmake or newer)"$'\n'
        packages+=" cmake"
    fi
    if ! has ninja && ! has make; then
        missing+="  ninja or make"$'\n'
        packages+=" ninja-build"
    fi
    if [ "${1:-}" = catch2 ] && ! has_catch2; then
        missing+="  Catch2 (2.13 or 3), the tests' framework"$'\n'
        packages+=" catch2"
    fi
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif has sudo; then
        sudo "$@"
    else
        echo "Installing packages needs root: run this as root, or install sudo." >&2
        exit 2
    fi
}

apt_install() {
    echo "Installing: $*"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# prepare COMMAND yes|no [catch2]: installs what is missing (yes), or says what it is and how to get it, and ends with status 2.
prepare() {
    local command=$1 install=$2
    look_for "${3:-}"
    if [ -n "$missing" ] && [ "$install" = yes ] && has apt-get; then
        # shellcheck disable=SC2086  # a list of words
        apt_install $packages
        look_for "${3:-}"
    fi
    if [ -n "$missing" ]; then
        {
            printf '%s needs what is not on this machine:\n%s' "$command" "$missing"
            if has apt-get; then
                printf 'Run %s --install, or: %sapt-get install%s\n' "$command" "$([ "$(id -u)" = 0 ] || echo 'sudo ')" "$packages"
            else
                printf 'Install it with your package manager (on Debian or Ubuntu %s --install does so), and run %s again.\n' \
                    "$command" "$command"
            fi
        } >&2
        exit 2
    fi
    local old
    old=$(cmake_too_old)
    if [ -n "$old" ]; then
        printf '%s needs cmake %s or newer, and this is cmake %s. A newer one: https://cmake.org/download/, pip install cmake,\nor snap install cmake --classic.\n' \
            "$command" "$oldest_cmake" "$old" >&2
        exit 2
    fi
}

cores() { getconf _NPROCESSORS_ONLN 2> /dev/null || echo 2; }

# build_dir NAME: where the scripts build: build/NAME, or build/NAME-COMPILER when CXX chooses one.
build_dir() {
    local compiler=${CXX:-}
    compiler=${compiler%% *}
    printf '%s\n' "$top/build/$1${compiler:+-${compiler##*/}}"
}

# Ninja where it is, unless the environment says otherwise; CMake chooses make by itself.
choose_generator() { if [ -z "${CMAKE_GENERATOR:-}" ] && has ninja; then export CMAKE_GENERATOR=Ninja; fi; }

# build DIRECTORY [CMAKE OPTION]...
build() {
    local directory=$1
    shift
    choose_generator
    cmake -S "$top" -B "$directory" --log-level=NOTICE "$@"
    cmake --build "$directory" --parallel "$(cores)"
}
