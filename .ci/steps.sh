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

# fuzz SECONDS: each fuzzer of tests/fuzz for so long, from its seeds if it has some.
fuzz() {
    local source name
    for source in tests/fuzz/*.cpp; do
        [ -e "$source" ] || { echo "There are none."; break; }
        name=$(basename "$source" .cpp)
        mkdir -p "$work/fuzz/$name"
        clang++-14 -std=c++20 -g -O1 -D_GLIBCXX_ASSERTIONS -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
            -I include -I tests "$source" -o "$work/fuzz/$name.program"
        echo "$name"
        if ! (
            cd "$work/fuzz" # where a fuzzer leaves the input that broke it
            seeds=$top/tests/fuzz/corpus/$name
            [ -d "$seeds" ] || seeds=
            "./$name.program" -max_total_time="$1" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 "$name" ${seeds:+"$seeds"}
        ) > "$work/fuzz/$name.log" 2>&1; then
            tail -n 60 "$work/fuzz/$name.log"
            for input in "$work"/fuzz/crash-* "$work"/fuzz/timeout-* "$work"/fuzz/oom-*; do
                [ -e "$input" ] && echo "The input, in base64: $(base64 -w 0 "$input")"
            done
            return 1
        fi
        grep -E '^stat::number_of_executed_units|^#[0-9]+.*DONE' "$work/fuzz/$name.log"
    done
}

git_here() { git -c safe.directory="$top" "$@"; }
git_files() { git_here ls-files -z --cached --others --exclude-standard -- "$@"; }
tree_status() { git_here status --porcelain; }
top_level() { git_files | tr '\0' '\n' | cut -d / -f 1 | grep -v '^\.' | LC_ALL=C sort -u; }
