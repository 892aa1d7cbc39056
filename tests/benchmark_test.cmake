# Does mailbounce-benchmark work? What it measures is looked at by people.
#   cmake -DBENCHMARK=PATH/TO/mailbounce-benchmark -P tests/benchmark_test.cmake
cmake_minimum_required(VERSION 3.23)
include("${CMAKE_CURRENT_LIST_DIR}/program_test.cmake")

run("${BENCHMARK}" --quick --rounds 1)
expect_status(0)
expect(err "")
expect_text(out "replies: 200 of ")
expect_text(out "samples: 200 of ")
expect_text(out "x FNV-1a")

# The mail of whoever measures.
run("${BENCHMARK}" --quick --rounds 1 --json --replies "${top}examples/replies.txt" --messages "${top}examples/bounces")
expect_status(0)
expect(err "")
foreach(figure IN ITEMS
    "replies;classify;ns_per_reply"
    "rules;ten times as many;x_built-in"
    "threads;1 thread;replies_per_s"
    "messages;report_reader::read;MB_per_s"
    "log lines;read_log_line;x_FNV-1a"
    "policy;the default policy;million_events_per_s")
  string(JSON type ERROR_VARIABLE error TYPE "${out}" ${figure})
  if(error OR NOT type STREQUAL "NUMBER")
    broken("${figure} should be a number, is ${type} (${error})")
  endif()
endforeach()

run("${BENCHMARK}" --help)
expect_status(0)
expect_text(out "usage: mailbounce-benchmark")
foreach(arguments IN ITEMS "--fast" "some.eml" "--rounds;0" "--rounds;many" "--rounds;1000" "--replies")
  run("${BENCHMARK}" ${arguments})
  expect_status(2)
  expect(out "")
endforeach()
run("${BENCHMARK}" --quick --replies "${top}examples/no-such-file")
expect_status(1)
expect_text(err "cannot be read")
