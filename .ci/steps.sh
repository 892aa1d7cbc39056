# Sourced by .ci/run and .ci/nightly: named steps, and the pieces both are made of.
# shellcheck shell=bash
. "$(dirname "${BASH_SOURCE[0]}")/../tests/build.sh"
cd "$top"
work=$(mktemp -d)
step_name=start

step() {
    step_name=$1
    printf '\n=== %s (%d min %02d s)\n' "$step_name" $((SECONDS / 60)) $((SECONDS % 60))
}

at_exit() {
    local status=$?
    rm -rf "$work"
    if [ "$status" != 0 ]; then printf '\n=== FAILED: %s\n' "$step_name" >&2; fi
}
trap at_exit EXIT

finish() { printf '\n=== All passed (%d min %02d s)\n' $((SECONDS / 60)) $((SECONDS % 60)); }

# need COMMAND[=PACKAGE]...: installs the packages whose commands are not here.
need() {
    local each packages=()
    for each in "$@"; do has "${each%%=*}" || packages+=("${each#*=}"); done
    if [ "${#packages[@]}" -gt 0 ]; then apt_install "${packages[@]}"; fi
}

# need_file NAME=PACKAGE: the same for clang's library of that name.
need_file() {
    if ! ls "$(clang++-14 -print-resource-dir)"/lib/linux/lib"${1%%=*}"* > /dev/null 2>&1; then apt_install "${1#*=}"; fi
}

# test_in DIRECTORY [CMAKE OPTION]...: builds the tests there with CXX and runs them.
test_in() {
    build "$@"
    ctest --test-dir "$1" --output-on-failure --no-tests=error --parallel 2 | tee "$work/tests-${1##*/}.log"
}

# Our warnings, from the one place that lists them.
strict_flags() { grep -o -e '-W[a-z-]*' CMakeLists.txt | tr '\n' ' '; }

# fuzz SECONDS: each fuzzer of tests/fuzz for so long, from its seeds, as many at once as there are cores. Tells of each
# how many inputs it tried, and how many edges of the control flow and features of their counts these reached.
fuzz() {
    local source running=()
    mkdir -p "$work/fuzz"
    for source in tests/fuzz/*.cpp; do
        fuzz_one "$(basename "$source" .cpp)" "$1" &
        running+=("$!")
        if [ "${#running[@]}" = "$(cores)" ]; then
            wait "${running[0]}"
            running=("${running[@]:1}")
        fi
    done
    for source in "${running[@]}"; do wait "$source"; done
}

fuzz_one() {
    local name=$1 at=$work/fuzz/$1
    mkdir -p "$at/new" # where a fuzzer leaves the inputs that it finds, and beside them the one that broke it
    if ! {
        clang++-14 -std=c++20 -g -O1 -D_GLIBCXX_ASSERTIONS -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
            -I include -I tests "tests/fuzz/$name.cpp" tests/fuzz/support/memory.cpp -o "$at/fuzzer" &&
            "$at/fuzzer" -max_total_time="$2" -timeout=10 -rss_limit_mb=2048 -dict="tests/fuzz/dictionaries/$name" \
                -artifact_prefix="$at/" "$at/new" "tests/fuzz/corpus/$name"
    } > "$at/log" 2>&1; then
        echo "$name:"
        tail -n 60 "$at/log"
        for input in "$at"/crash-* "$at"/timeout-* "$at"/oom-*; do
            [ ! -e "$input" ] || echo "The input, in base64: $(base64 -w 0 "$input")"
        done
        return 1
    fi
    sed -n "s/^#\([0-9]*\)[[:space:]]*DONE *cov: \([0-9]*\) ft: \([0-9]*\).*/$name: \1 inputs, \2 edges, \3 features/p" "$at/log"
}

git_here() { git -c safe.directory="$top" "$@"; }
git_files() { git_here ls-files -z --cached --others --exclude-standard -- "$@"; }
tree_status() { git_here status --porcelain; }
top_level() { git_files | tr '\0' '\n' | cut -d / -f 1 | grep -v '^\.' | LC_ALL=C sort -u; }
