# mailbounce-classify as its users see it: what it prints, what it says of wrong calls and bad input, how it ends.
#   cmake -DCLASSIFY=PATH/TO/mailbounce-classify -P tests/cli_test.cmake
# Which reason a reply has is the business of other tests; here only replies that leave no doubt are used.
cmake_minimum_required(VERSION 3.23)
include("${CMAKE_CURRENT_LIST_DIR}/program_test.cmake")
set(work "${CMAKE_CURRENT_BINARY_DIR}/cli_test_files")
file(MAKE_DIRECTORY "${work}")

string(ASCII 9 TAB)

# The line of that number, from 0, of what was printed; empty if there is none.
function(get_line number variable)
  set(rest "${out}")
  foreach(i RANGE ${number})
    string(FIND "${rest}" "\n" end)
    string(SUBSTRING "${rest}" 0 ${end} line)
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${rest}" ${end} -1 rest)
  endforeach()
  set(${variable} "${line}" PARENT_SCOPE)
endfunction()

function(expect_lines wanted)
  string(REGEX MATCHALL "\n" ends "${out}")
  list(LENGTH ends count)
  if(NOT count EQUAL wanted)
    broken("should print ${wanted} lines, prints ${count}")
  endif()
endfunction()

# expect_json(LINE FIELD VALUE [TYPE]): what a field of a line of JSON holds. For null VALUE is empty and TYPE is NULL.
function(expect_json number field value)
  get_line(${number} line)
  string(JSON got ERROR_VARIABLE error GET "${line}" ${field})
  string(JSON type ERROR_VARIABLE type_error TYPE "${line}" ${field})
  set(wanted_type STRING)
  if(ARGC GREATER 3)
    set(wanted_type "${ARGV3}")
  endif()
  if(error)
    broken("line ${number}: ${field}: ${error}")
  elseif(NOT type STREQUAL wanted_type)
    broken("line ${number}: ${field} should be of type ${wanted_type}, is ${type}")
  elseif(NOT got STREQUAL value)
    broken("line ${number}: ${field} should be [${value}], is [${got}]")
  endif()
endfunction()

# --- JSON.
file(WRITE "${work}/replies" "550 5.1.1 <ann@example.com>: User unknown${TAB}rcpt${TAB}mx.example.com\n"
  "250 2.0.0 ok\n"
  "550-5.1.1 a \"quote\"\\n550 5.1.1\\tUser \\\\ \\x unknown\\\n"
  "\n"
  "550 5.1.1 User unknown (no end of line)")
run("${CLASSIFY}" --json --replies "${work}/replies")
expect_status(0)
expect(err "")
expect_lines(5)
expect_json(0 text "550 5.1.1 <ann@example.com>: User unknown")
expect_json(0 category hard)
expect_json(0 reason mailbox_unknown)
expect_json(0 cause "" NULL)
expect_json(0 code_class permanent)
expect_json(0 evidence wording)
expect_json(0 reply 550)
expect_json(0 status 5.1.1)
expect_json(0 phase rcpt)
expect_json(0 provider "" NULL)
expect_json(0 matched "User unknown")
expect_json(0 fingerprint 59d500369c9fb3a7)
get_line(0 line)
string(JSON fields LENGTH "${line}")
if(NOT fields EQUAL 13)
  broken("should have 13 fields, has ${fields}")
endif()

expect_json(1 category "" NULL)
expect_json(1 reason none)
expect_json(1 code_class success)
expect_json(1 reply 250)
expect_json(1 rule "" NULL)
expect_json(1 matched "" NULL)
expect_json(1 phase "" NULL)
expect_json(2 text "550-5.1.1 a \"quote\"\n550 5.1.1${TAB}User \\ \\x unknown\\")
expect_json(3 text "")
expect_json(3 reason undetermined)
expect_json(3 category unknown)
expect_json(3 code_class "" NULL)
expect_json(3 reply "" NULL)
expect_json(3 status "" NULL)
expect_json(4 text "550 5.1.1 User unknown (no end of line)")

# Lines may end with CR LF; several files are read in turn; --option=VALUE is understood.
file(WRITE "${work}/crlf" "550 5.1.1 User unknown${TAB}rcpt\r\n")
run("${CLASSIFY}" --json "--replies=${work}/crlf" --replies "${work}/crlf")
expect_status(0)
expect(err "")
expect_lines(2)
expect_json(0 text "550 5.1.1 User unknown")
expect_json(1 phase rcpt)

set(input "${work}/crlf")
run("${CLASSIFY}" --json --replies -)
expect_status(0)
expect_lines(1)
expect_json(0 reason mailbox_unknown)
unset(input)

# A line longer than the blocks in which files are read.
string(REPEAT "0123456789abcdef" 65536 long)
file(WRITE "${work}/long" "550 5.1.1 User unknown ${long}\n550 5.1.1 User unknown\n")
run("${CLASSIFY}" --json --replies "${work}/long")
expect_status(0)
expect_lines(2)
expect_json(0 reason mailbox_unknown)
expect_json(1 text "550 5.1.1 User unknown")

# --- Bytes that are not UTF-8 come out as U+FFFD, one for each sequence that was cut off.
set(replacement "")
foreach(byte 239 191 189)
  string(ASCII ${byte} byte)
  string(APPEND replacement "${byte}")
endforeach()
string(ASCII 195 188 u_umlaut)
string(ASCII 252 latin_1)
string(ASCII 226 130 cut)
string(ASCII 192 175 overlong)
string(ASCII 237 160 128 surrogate)
string(ASCII 1 27 127 controls)
file(WRITE "${work}/bytes" "5 ${u_umlaut} ${latin_1} ${cut} ${overlong} ${surrogate} ${controls} ${cut}")
set(r "${replacement}")
run("${CLASSIFY}" --json --replies "${work}/bytes")
expect_status(0)
expect_json(0 text "5 ${u_umlaut} ${r} ${r} ${r}${r} ${r}${r}${r} ${controls} ${r}")
run("${CLASSIFY}" --replies "${work}/bytes")
expect_status(0)
expect_text(out "5 ${u_umlaut} ${r} ${r} ${r}${r} ${r}${r}${r}     ${r}\n")

find_program(PRINTF printf)
if(PRINTF)
  execute_process(COMMAND "${PRINTF}" "550 5.1.1 User unknown\\0here\\n250 ok\\n" OUTPUT_FILE "${work}/nul")
  run("${CLASSIFY}" --json --replies "${work}/nul")
  expect_status(0)
  expect_lines(2)
  expect_text(out "\"550 5.1.1 User unknown\\u0000here\"")
endif()

# --- The table and the summary.
run("${CLASSIFY}" --replies "${work}/replies")
expect_status(0)
expect_lines(6)
expect_text(out "hard      mailbox_unknown           sender           User unknown                  550 5.1.1 <ann@example.com>")
string(ASCII 27 escape)
if(out MATCHES "${escape}")
  broken("colours belong on a terminal")
endif()

run("${CLASSIFY}" --summary --replies "${work}/replies")
expect_status(0)
expect(err "")
expect_text(out "5 replies\n")
expect_text(out "  hard                                3   60.0 %\n  (did not fail)                      1   20.0 %\n")
expect_text(out "domain of the remote host\n  example.com                         1   20.0 %\n")
expect_text(out "        1  f41e3943e7025f58  \n")

# --- Nothing to say.
file(WRITE "${work}/empty" "")
run("${CLASSIFY}" --json --replies "${work}/empty")
expect_status(0)
expect(out "")
expect(err "")
run("${CLASSIFY}" --replies "${work}/empty")
expect_status(0)
expect(out "")
run("${CLASSIFY}" --summary --replies "${work}/empty")
expect_status(0)
expect(out "0 replies\n")

# --- What cannot be read is named, and the rest goes on.
run("${CLASSIFY}" --json --replies "${work}/missing" --replies "${work}/crlf")
expect_status(1)
expect_lines(1)
expect_text(err "${work}/missing: cannot be read: ")
file(WRITE "${work}/phases" "550 5.1.1 User unknown\n550 5.1.1 User unknown${TAB}dessert\n550 no${TAB}${TAB}h${TAB}x\n")
run("${CLASSIFY}" --json --replies "${work}/phases")
expect_status(1)
expect_lines(3)
expect_json(1 phase "" NULL)
expect_json(1 reason mailbox_unknown)
expect(err "${work}/phases:2: no such phase: dessert\n${work}/phases:3: more than text, phase and host\n")

# --- Rules of an operator.
file(WRITE "${work}/replies2" "550 gone fishing\n")
file(WRITE "${work}/good.rules" "# ours\nfishing: mailbox_disabled \"gone fishing\"\n")
run("${CLASSIFY}" --json --rules "${work}/good.rules" --replies "${work}/replies2")
expect_status(0)
expect_json(0 reason mailbox_disabled)
expect_json(0 rule fishing)
expect_json(0 matched "gone fishing")

file(WRITE "${work}/bad.rules" "# ours\n  fishing: mailbox_on_holiday \"gone fishing\"\n")
run("${CLASSIFY}" --json --rules "${work}/bad.rules" --replies "${work}/replies2")
expect_status(2)
expect(out "")
expect(err "${work}/bad.rules:2:12: no such reason\n")
file(WRITE "${work}/bad.rules" "fishing: mailbox_disabled \"gone fishing\" shape=round\n")
run("${CLASSIFY}" --json --rules "${work}/bad.rules" --replies "${work}/replies2")
expect_status(2)
expect_text(err "${work}/bad.rules:1:42: no such condition")
run("${CLASSIFY}" --json --rules "${work}/missing" --replies "${work}/replies2")
expect_status(2)
expect(out "")
expect_text(err "${work}/missing: cannot be read: ")

# --- Wrong calls, and what is not there yet.
foreach(call_and_message IN ITEMS
    "|nothing to read"
    "--replies|--replies needs a file"
    "--replies=|--replies needs a file"
    "--json|nothing to read"
    "--json --summary --replies x|not both"
    "--colour|no such option: --colour"
    "--json=1 --replies x|takes no value: --json"
    "--log mail.log|--log is not there yet"
    "--lang ja --replies x|--lang is not there yet"
    "bounce.eml|messages cannot be read yet"
    "-|messages cannot be read yet")
  string(REGEX REPLACE "[|].*" "" arguments "${call_and_message}")
  string(REGEX REPLACE "^[^|]*[|]" "" wanted "${call_and_message}")
  separate_arguments(arguments)
  run("${CLASSIFY}" ${arguments})
  expect_status(2)
  expect(out "")
  expect_text(err "${wanted}")
  expect_text(err "usage: mailbounce-classify")
endforeach()

# --- Help and version.
run("${CLASSIFY}" --help)
expect_status(0)
expect(err "")
expect_text(out "usage: mailbounce-classify")
expect_text(out "--replies FILE")
run("${CLASSIFY}" --version)
expect_status(0)
file(STRINGS "${top}include/mailbounce/version.hpp" version REGEX "char version")
string(REGEX REPLACE ".*\"(.*)\".*" "\\1" version "${version}")
expect(out "mailbounce-classify ${version}\n")

# --- What comes with it: every reply is judged, the rules are good.
run("${CLASSIFY}" --json --replies "${top}examples/replies.txt" --rules "${top}examples/operator.rules")
expect_status(0)
expect(err "")
file(READ "${top}examples/replies.txt" replies)
string(REGEX MATCHALL "\n" ends "${replies}")
list(LENGTH ends count)
expect_lines(${count})
expect_text(out "\"rule\": \"gateway-full\"")

file(REMOVE_RECURSE "${work}")
