# mailbounce-list-hygiene and mailbounce-retry-queue as their users see them: what they print, what they say of wrong calls
# and bad input, how they end.
#   cmake -DLIST_HYGIENE=PATH/TO/mailbounce-list-hygiene -DRETRY_QUEUE=PATH/TO/mailbounce-retry-queue
#     -P tests/examples_test.cmake
cmake_minimum_required(VERSION 3.23)
include("${CMAKE_CURRENT_LIST_DIR}/program_test.cmake")
set(work "${CMAKE_CURRENT_BINARY_DIR}/examples_test_files")
file(MAKE_DIRECTORY "${work}")

# What both programs say of themselves, and of calls that are wrong whatever else they are asked.
file(STRINGS "${top}include/mailbounce/version.hpp" version REGEX "char version")
string(REGEX REPLACE ".*\"(.*)\".*" "\\1" version "${version}")
foreach(program IN ITEMS "${LIST_HYGIENE}|mailbounce-list-hygiene" "${RETRY_QUEUE}|mailbounce-retry-queue")
  string(REGEX REPLACE "^.*[|]" "" name "${program}")
  string(REGEX REPLACE "[|].*$" "" program "${program}")
  run("${program}" --help)
  expect_status(0)
  expect(err "")
  expect_text(out "usage: ${name}")
  expect_text(out "FILE (- is standard input)")
  expect_text(out "Exit status: 0, 1 if")
  run("${program}" --version)
  expect_status(0)
  expect(out "${name} ${version}\n")
  foreach(arguments_and_message IN ITEMS
      "|FILE"
      "--colour|no such option: --colour"
      "--help=1|--help takes no value"
      "--help --help|--help is given twice")
    string(REGEX REPLACE "[|].*$" "" arguments "${arguments_and_message}")
    string(REGEX REPLACE "^.*[|]" "" wanted "${arguments_and_message}")
    separate_arguments(arguments)
    run("${program}" ${arguments})
    expect_status(2)
    expect(out "")
    expect_text(err "${name}: ")
    expect_text(err "${wanted}")
    expect_text(err "usage: ${name}")
  endforeach()
  run("${program}" "${work}/missing")
  expect_status(1)
  expect_text(err "${work}/missing: cannot be read: ")
endforeach()

# --- list-hygiene: columns in any order and of other names, records in any order, quotes, a byte order mark, CR LF.
string(ASCII 239 187 191 mark)
file(WRITE "${work}/events" "${mark}note,Event,\"address\",TIME , detail\r
x,failure,ann@Example.com,2026-10-03T08:00:00Z,\"550 5.1.1 \"\"ann\"\":\r
User unknown, sorry\"\r
,failure,ann@example.COM,2026-10-02T10:00+02:00,mailbox_unknown\r
\r
,failure,ann@example.com,2026-10-01,42550\r
,failure,Ann@example.com,2026-10-01,\"450 4.2.2 Mailbox full\"\r
,complaint,bob@example.net,2026-10-02 12:00\r
,success,cleo@example.org,2026-10-04")
run("${LIST_HYGIENE}" "${work}/events")
expect_status(0)
expect(err "")
expect(out [=[
address          standing  since       why
ann@example.com  blocked   2026-10-03  mailbox_unknown, failures 3 of 3
bob@example.net  stopped   2026-10-02  complaint

4 addresses, 6 events up to 2026-10-04 00:00; policy: default
1 stopped for failures, 1 stopped otherwise, 0 warned
]=])

run("${LIST_HYGIENE}" --explain "${work}/events")
expect_status(0)
expect(out [=[
address          standing  since             why
Ann@example.com  clear     -                 1 failure, 2 to go
                 soft      2026-10-01 00:00  mailbox_full "Mailbox full"
ann@example.com  blocked   2026-10-03        mailbox_unknown, failures 3 of 3
                 unknown   2026-10-01 00:00  undetermined 42550
                 hard      2026-10-02 08:00  mailbox_unknown
                 hard      2026-10-03 08:00  mailbox_unknown "User unknown"
bob@example.net  stopped   2026-10-02        complaint

4 addresses, 6 events up to 2026-10-04 00:00; policy: default
1 stopped for failures, 1 stopped otherwise, 0 warned
]=])

set(input "${work}/events")
run("${LIST_HYGIENE}" --at 2026-10-02T08:00Z --detailed 2,5,3 --explain -)
unset(input)
expect_status(0)
expect(out [=[
address          standing  since             why
Ann@example.com  clear     -                 1 failure, 2 hard or 4 soft or 3 unknown to go
                 soft      2026-10-01 00:00  mailbox_full "Mailbox full"
ann@example.com  clear     -                 2 failures, 1 hard or 5 soft or 2 unknown to go
                 unknown   2026-10-01 00:00  undetermined 42550
                 hard      2026-10-02 08:00  mailbox_unknown

2 addresses, 3 events up to 2026-10-02 08:00; policy: detailed 2,5,3
0 stopped for failures, 0 stopped otherwise, 0 warned
]=])

# A message counts once, late bounces included; in a row, or in all.
file(WRITE "${work}/late" [=[
time,address,event,message,stream,detail
2026-10-01,ann@example.com,success,a1,bulk,
2026-10-02,ann@example.com,failure,a2,bulk,550 5.1.1 User unknown
2026-10-02,ann@example.com,failure,a2,transactional,550 5.1.1 User unknown
2026-10-03,ann@example.com,success,a3,bulk,
2026-10-04,bob@example.com,failure,b1,bulk,550 5.1.1 User unknown
2026-10-05,ann@example.com,failure,a1,bulk,550 5.1.1 No such user
2026-10-06,cleo@example.com,failure,c1,bulk,550 5.7.17 The mailbox has another owner
]=])
run("${LIST_HYGIENE}" --uniform 2 --explain "${work}/late")
expect_status(0)
expect(out [=[
address           standing  since             why
ann@example.com   blocked   2026-10-02        mailbox_unknown, failures 2 of 2
                  hard      2026-10-05 00:00  mailbox_unknown "No such user"
                  hard      2026-10-02 00:00  mailbox_unknown "User unknown"
bob@example.com   clear     -                 1 failure, 1 to go
                  hard      2026-10-04 00:00  mailbox_unknown "User unknown"
cleo@example.com  blocked   2026-10-06        owner_changed, reason at once
                  hard      2026-10-06 00:00  owner_changed 5.7.17

3 addresses, 7 events up to 2026-10-06 00:00; policy: uniform 2
2 stopped for failures, 0 stopped otherwise, 0 warned
]=])
run("${LIST_HYGIENE}" --uniform=2 --cumulative --compare ses --explain "${work}/late")
expect_status(0)
expect(out [=[
address          stopped only by  since             why
bob@example.com  ses              2026-10-04        mailbox_unknown, hard 1 of 1
                 hard             2026-10-04 00:00  mailbox_unknown "User unknown"

3 addresses up to 2026-10-06 00:00
stopped for failures: 0 by neither, 2 by both, 0 only by uniform 2, cumulative, 1 only by ses
]=])
run("${LIST_HYGIENE}" --preset ses --explain "${work}/late")
expect_text(out "ann@example.com   blocked   2026-10-01        mailbox_unknown, hard 1 of 1\n                  hard      2026-10-05 00:00  mailbox_unknown \"No such user\"\n")
run("${LIST_HYGIENE}" --preset default --compare default "${work}/late")
expect(out "3 addresses up to 2026-10-06 00:00\nstopped for failures: 2 by neither, 1 by both, 0 only by default, 0 only by default\n")

# What cannot be read is named, and the rest goes on; control characters reach neither output.
string(ASCII 27 escape)
file(WRITE "${work}/bad" "time,address,event,stream,detail
soon,ann@example.com,failure,,
2026-10-01,ann@example.com,failed,,
2026-10-01,ann,failure,,
2026-10-01,ann@example.com,failure,post,
2026-10-01,ann@example.com,failure,,550 No such user, sorry
2026-10-01,ann@example.com,failure,,40000
2026-10-01,ann@example.com,failure,,91002
2026-10-01,${escape}[31m ann@example.com,malformed
2026-10-01,bob,malformed
2026-10-01,ann@example.com,fail${escape}ure,,
2026-10-01,ann@example.com,failure,,\"550\" no
2026-10-01,ann@example.com,failure,,\"550 no
2026-10-01,bob@example.com,trap\n")
run("${LIST_HYGIENE}" "${work}/bad")
expect_status(1)
expect(err "${work}/bad:2: no such time: soon
${work}/bad:3: no such event: failed
${work}/bad:4: no such address: ann
${work}/bad:5: no such stream: post
${work}/bad:6: more fields than columns: a field with commas belongs in quotes
${work}/bad:7: a failure, and its detail says that it was delivered: 40000
${work}/bad:11: no such event: fail?ure
${work}/bad:12: something follows a closing quote
${work}/bad:13: a quote is not closed
")
expect(out [=[
address                standing  since       why
 [31m ann@example.com  blocked   2026-10-01  malformed
bob                    blocked   2026-10-01  malformed
bob@example.com        blocked   2026-10-01  trap

3 addresses, 3 events up to 2026-10-01 00:00; policy: default
0 stopped for failures, 3 stopped otherwise, 0 warned
]=])
run("${LIST_HYGIENE}" "${work}/missing" "${work}/events")
expect_status(1)
expect_text(err "${work}/missing: cannot be read: ")
expect_text(out "4 addresses, 6 events")
foreach(text IN ITEMS "" "\n" "time,address\n2026-10-01,ann@example.com\n")
  file(WRITE "${work}/no_columns" "${text}")
  run("${LIST_HYGIENE}" "${work}/no_columns")
  expect_status(1)
  expect(out "no events\n")
  expect_text(err "${work}/no_columns: has no column named ")
endforeach()

foreach(arguments_and_message IN ITEMS
    "--preset nobody x|no such preset: nobody"
    "--compare nobody x|no such preset: nobody"
    "--preset|--preset needs a value"
    "--preset= x|--preset needs a value"
    "--uniform 6 x|uniform is 6, and must be 1 to 5"
    "--uniform two x|--uniform needs a number"
    "--uniform 1,2 x|--uniform needs a number"
    "--detailed 3 x|--detailed needs three numbers"
    "--detailed 4,1,1 x|permanent is 4, and must be 1 to 3"
    "--uniform 2 --preset ses x|not two of them"
    "--at soon x|no such time: soon")
  string(REGEX REPLACE "[|].*$" "" arguments "${arguments_and_message}")
  string(REGEX REPLACE "^.*[|]" "" wanted "${arguments_and_message}")
  separate_arguments(arguments)
  run("${LIST_HYGIENE}" ${arguments})
  expect_status(2)
  expect(out "")
  expect_text(err "${wanted}")
endforeach()

run("${LIST_HYGIENE}" --presets)
expect_status(0)
if(NOT out MATCHES "\nshanon_current +2026 +record +smpdoc" OR NOT out MATCHES "\nsympa +[0-9-]+ +history +sympa")
  broken("should list the presets")
endif()

run("${LIST_HYGIENE}" "${top}examples/events.csv")
expect_status(0)
expect(err "")
expect_text(out "4 stopped for failures, 4 stopped otherwise, 0 warned\n")
run("${LIST_HYGIENE}" --at 2026-09-17T12:00 "${top}examples/events.csv")
expect_text(out "\nerik@sales.example.com  blocked   2026-09-17  mailbox_unknown, failures 3 of 3\n")

# --- retry-queue.
file(WRITE "${work}/queue" [=[
# comments, and empty lines

send ann@example.com at 08:00
answer new.test first : 450 4.2.0 Greylisted, please try again in 300 seconds
send bob@new.test at 08:10
	answer dead@example.com: 550 5.1.1 User unknown
send dead@EXAMPLE.com at 09:00 every 1h x 4
answer down.test: Connection timed out
answer down.test from 10:00 until 11:00: 450 4.2.2 Mailbox full
send *@down.test at 09:45 x 2 every 30s
send late@example.com at 99:00
]=])
run("${RETRY_QUEUE}" --until 60 "${work}/queue")
expect_status(0)
expect(err "")
expect(out [=[
time   to                message  what to do    reason           answer
08:00  ann@example.com   m1 #1    delivered                      250 2.0.0 OK
08:10  bob@new.test      m2 #1    retry 08:15   greylisted       450 4.2.0 Greylisted, please try again in 300 seconds
08:15  bob@new.test      m2 #2    delivered                      250 2.0.0 OK
09:00  dead@example.com  m3 #1    give up       mailbox_unknown  550 5.1.1 User unknown
09:45  1@down.test       m7 #1    retry 10:15   network_failure  Connection timed out
09:45  2@down.test       m8 #1    retry 10:15   network_failure  Connection timed out
10:00  dead@example.com  m4 #1    give up       mailbox_unknown  550 5.1.1 User unknown
10:15  1@down.test       m7 #2    retry 10:45   mailbox_full     450 4.2.2 Mailbox full
10:15  2@down.test       m8 #2    retry 10:45   mailbox_full     450 4.2.2 Mailbox full
11:00  dead@example.com  m5 #1    stop address  mailbox_unknown  550 5.1.1 User unknown
11:15  1@down.test       m7 #4    retry 11:45   network_failure  Connection timed out
11:15  2@down.test       m8 #4    retry 11:45   network_failure  Connection timed out
12:00  dead@example.com  m6       not sent                       (the address is stopped)
33:45  1@down.test       m7 #49   expire        expired          Connection timed out
33:45  2@down.test       m8 #49   expire        expired          Connection timed out

messages   2 delivered, 5 failed, 0 waiting, 1 not sent
delivered  28.57 % of those sent
failed     3 mailbox_unknown, 2 expired
stopped    dead@example.com at 11:00, mailbox_unknown
]=])
set(input "${work}/queue")
run("${RETRY_QUEUE}" --until 10 --all -)
unset(input)
expect_status(0)
expect_text(out "messages   2 delivered, 2 failed, 2 waiting, 0 not sent\n")
run("${RETRY_QUEUE}" --until 12 --all "${work}/queue")
expect_text(out "\n10:45  1@down.test       m7 #3    retry 11:15   mailbox_full     450 4.2.2 Mailbox full\n")

# An outage stops nobody while it is held; released, it does.
file(WRITE "${work}/outage" [=[
send victim@big.test at 07:00 every 10m x 3
answer big.test: 550 5.1.1 User unknown
send user*@big.test at 08:00 every 1m x 10
answer big.test from 08:30: 250 2.0.0 OK
]=])
run("${RETRY_QUEUE}" "${work}/outage")
expect_status(0)
expect_text(out "\n07:20  victim@big.test  m3 #1    stop address       mailbox_unknown  550 5.1.1 User unknown\n")
expect_text(out "\n08:08  user9@big.test   m12 #1   hold until 08:38   mailbox_unknown  550 5.1.1 User unknown
08:08  big.test                  pause until 08:38  mailbox_unknown  held: failures of 9 addresses, 1 no longer stopped
08:09  user10@big.test  m13      hold until 08:38                    (the destination is paused)
08:38  user9@big.test   m12 #2   delivered                           250 2.0.0 OK
08:38  big.test                  takes mail again                    \n")
expect_text(out "\npaused     big.test 1 time, mailbox_unknown; what is held waits for discard or release\n")
file(APPEND "${work}/outage" "release big.test at 09:00\n")
run("${RETRY_QUEUE}" "${work}/outage")
expect_text(out "\n09:00  big.test                  released                            failures of 9 addresses, 1 stopped by them\n")
expect_text(out "\nstopped    victim@big.test at 07:20, mailbox_unknown\npaused     big.test 1 time, mailbox_unknown; released for 9 addresses, 1 stopped by them\n")

# What waits for a destination that stays paused expires like all else, and every message comes to an end.
file(WRITE "${work}/forever" "answer big.test: 550 5.1.1 User unknown\nsend user*@big.test at 08:00 x 40\n")
run("${RETRY_QUEUE}" "${work}/forever")
expect_status(0)
expect_text(out "messages   0 delivered, 40 failed, 0 waiting, 0 not sent\n")
expect_text(out "  give up            expired          (the destination is paused)\n")

# Other schedules; the same seed gives the same times, another seed others.
run("${RETRY_QUEUE}" --schedule haraka "${work}/queue")
expect_text(out "\n09:45  1@down.test       m7 #1    retry 09:46   network_failure  Connection timed out\n")
run("${RETRY_QUEUE}" --schedule kumomta --all --seed 1 "${work}/queue")
set(first "${out}")
run("${RETRY_QUEUE}" --schedule kumomta --all --seed=1 "${work}/queue")
expect(out "${first}")
run("${RETRY_QUEUE}" --schedule kumomta --all --seed 2 "${work}/queue")
if(out STREQUAL first)
  broken("another seed should give other times")
endif()
run("${RETRY_QUEUE}" --schedules)
expect_status(0)
if(NOT out MATCHES "\nmailgun +2026-11 +7 +8h +10m 15m 30m 1h 2h 4h +help.mailgun.com")
  broken("should list the schedules")
endif()

file(WRITE "${work}/bad" "expect ann@example.com
send ann at 08:00
send ann@example.com
send ann@example.com at 8
send ann@example.com at 08:60
send ann@example.com at 08:00 until 09:00
send ann@example.com at 08:00 every 1y x 2
send ann@example.com at 08:00 x 1001
answer example.com 250 ok
answer example.com at 08:00: 250 ok
answer example.com:
answer example.com: 354 go on
discard example.com
send a${escape}nn@example.com at 08:00
send bob@example.com at 08:00\n")
run("${RETRY_QUEUE}" "${work}/bad")
expect_status(1)
expect(err "${work}/bad:1: a line begins with answer, send, discard or release, not with expect
${work}/bad:2: no address: ann: no_at
${work}/bad:3: a time is missing: send ADDRESS at TIME
${work}/bad:4: cannot be read: at 8
${work}/bad:5: cannot be read: at 08:60
${work}/bad:6: this cannot stand here: until
${work}/bad:7: cannot be read: every 1y
${work}/bad:8: more than 1000 messages
${work}/bad:9: a reply is missing: answer WHO [first] [from TIME] [until TIME]: REPLY
${work}/bad:10: this cannot stand here: at
${work}/bad:11: a reply is missing: answer WHO [first] [from TIME] [until TIME]: REPLY
${work}/bad:12: no answer that ends an attempt
${work}/bad:13: a domain or a time is missing: discard DOMAIN at TIME
${work}/bad:14: no address: a?nn@example.com: bad_character
")
expect_text(out "messages   1 delivered, 0 failed, 0 waiting, 0 not sent\n")
file(WRITE "${work}/escapes" "answer example.com: 550 5.1.1 ${escape}[31mUser unknown\nsend ann@example.com at 08:00\n")
run("${RETRY_QUEUE}" "${work}/escapes")
expect_status(0)
expect_text(out "550 5.1.1  [31mUser unknown\n")

foreach(arguments_and_message IN ITEMS
    "--schedule nobody x|no such schedule: nobody"
    "--seed one x|--seed needs a number"
    "--until soon x|--until needs a number of hours"
    "--until -1 x|--until needs a number of hours"
    "x y|one FILE is needed")
  string(REGEX REPLACE "[|].*$" "" arguments "${arguments_and_message}")
  string(REGEX REPLACE "^.*[|]" "" wanted "${arguments_and_message}")
  separate_arguments(arguments)
  run("${RETRY_QUEUE}" ${arguments})
  expect_status(2)
  expect(out "")
  expect_text(err "${wanted}")
endforeach()

run("${RETRY_QUEUE}" "${top}examples/day.queue")
expect_status(0)
expect(err "")
expect_text(out "\n08:10  ben@grey.test     m4 #1    retry 08:15        greylisted       450 4.2.0 Greylisted, please try again in 300 seconds\n")
expect_text(out "\n15:00  hal@big.test      m32 #1   delivered                           250 2.0.0 OK\n")
expect_text(out "\nstopped    dan@example.com at 14:30, mailbox_unknown\n")

file(REMOVE_RECURSE "${work}")
