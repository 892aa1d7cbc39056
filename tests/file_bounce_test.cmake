# mailbounce-file-bounce as a mail server sees it: what it files, what it refuses, how it ends.
#   cmake -DFILE_BOUNCE=PATH/TO/mailbounce-file-bounce -DLIST_HYGIENE=PATH/TO/mailbounce-list-hygiene
#     -P tests/file_bounce_test.cmake
cmake_minimum_required(VERSION 3.23)
include("${CMAKE_CURRENT_LIST_DIR}/program_test.cmake")
set(work "${CMAKE_CURRENT_BINARY_DIR}/file_bounce_test_files")
file(REMOVE_RECURSE "${work}")
file(MAKE_DIRECTORY "${work}")
set(events "${work}/events.csv")
set(bounces "${top}examples/bounces")
set(header "time,address,event,message,detail,category,reason")
set(try_again 75)

# file_message(MESSAGE ARGUMENT...): files it.
macro(file_message message)
  set(input "${message}")
  run("${FILE_BOUNCE}" --file "${events}" ${ARGN})
  unset(input)
endmacro()

# expect_filed(RECORD...): what is in the file, with a * for the time of each record; empties it.
function(expect_filed)
  set(text "")
  if(EXISTS "${events}")
    file(READ "${events}" text)
    file(REMOVE "${events}")
  endif()
  string(REGEX REPLACE "\n20[0-9-]+T[0-9:]+Z," "\n*," text "${text}")
  set(wanted "")
  foreach(record IN LISTS ARGN)
    string(APPEND wanted "${record}\n")
  endforeach()
  if(NOT text STREQUAL wanted)
    broken("filed:\n${text}\nand should have:\n${wanted}")
  endif()
endfunction()

# --- What it says of itself. A wrong call must not lose the message either.
run("${FILE_BOUNCE}" --help)
expect_status(0)
expect_text(out "usage: mailbounce-file-bounce --file FILE")
foreach(arguments_and_message IN ITEMS
    "|--file is missing"
    "--colour|no such option: --colour"
    "--file ${events} a b|one RECIPIENT, not several"
    "--file ${events} --secret ${work}/none|${work}/none cannot be read: "
    "--file ${events} --secret ${bounces}/qmail.eml|--secret needs --verp"
    "--make ann@example.net|there is no return path of that form for ann@example.net"
    "--verp bounces@example.com --make nobody|there is no return path of that form for nobody"
    "--file ${work}/none/events|${work}/none/events cannot be written: ")
  string(REGEX REPLACE "[|].*$" "" arguments "${arguments_and_message}")
  string(REGEX REPLACE "^.*[|]" "" wanted "${arguments_and_message}")
  separate_arguments(arguments)
  set(input "${bounces}/qmail.eml")
  run("${FILE_BOUNCE}" ${arguments})
  unset(input)
  expect_status(${try_again})
  expect_text(err "mailbounce-file-bounce: ${wanted}")
endforeach()

# --- What is filed: failures and complaints; one record after the other, under one header.
file_message("${bounces}/postfix.eml")
expect_status(0)
expect(err "")
expect(out "filed: ann@example.net failure mailbox_unknown, bob@example.org failure mailbox_full\n")
file_message("${bounces}/complaint.eml")
expect(out "filed: eve@provider.test complaint\n")
run("${LIST_HYGIENE}" "${events}")
expect_status(0)
expect(err "")
expect_text(out "3 addresses, 3 events")
expect_text(out "eve@provider.test  stopped")
expect_filed("${header}"
  [=[*,"ann@example.net",failure,"november.1@example.com","550 5.1.1 <ann@example.net>: Recipient address rejected: User unknown in virtual mailbox table","hard","mailbox_unknown"]=]
  [=[*,"bob@example.org",failure,"november.1@example.com","552 5.2.2 The mailbox of bob@example.org is over quota","soft","mailbox_full"]=]
  [=[*,"eve@provider.test",complaint,"november.4@example.com","abuse","",""]=])

foreach(message_and_kind IN ITEMS sendmail_delay|delay vacation|auto_reply)
  string(REGEX REPLACE "[|].*$" "" message "${message_and_kind}")
  string(REGEX REPLACE "^.*[|]" "" kind "${message_and_kind}")
  file_message("${bounces}/${message}.eml")
  expect_status(0)
  expect(out "not filed: ${kind}\n")
endforeach()
expect_filed()

# Codes that stand in fields alone go in front; a record stays on its line; a success is filed too.
string(ASCII 27 escape)
file(WRITE "${work}/fields" "From: MAILER-DAEMON@example.net
Subject: Report
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Original-Envelope-Id: letter-7

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.2.2
Diagnostic-Code: x-local; the \"box\", ${escape}7 of Ann, is full

Final-Recipient: rfc822; bob@example.net
Action: delivered
Status: 2.1.5
Diagnostic-Code: smtp; 250 2.1.5 Ok

--b--
")
file_message("${work}/fields")
expect_filed("${header}"
  "*,\"ann@example.net\",failure,\"letter-7\",\"5.2.2 the \"\"box\"\",  7 of Ann, is full\",\"soft\",\"mailbox_full\""
  [=[*,"bob@example.net",success,"letter-7","","",""]=])

# --- Return paths: the address is the one that they name, and the signed ones are believed alone.
file(WRITE "${work}/secret" "correct horse\n")
file(WRITE "${work}/empty" "\n")
set(form --verp bounces@bounce.example.com --secret "${work}/secret")
run("${FILE_BOUNCE}" ${form} --make list.member@example.org)
expect_status(0)
string(STRIP "${out}" signed)
if(NOT signed MATCHES "^bounces[+][0-9a-f]+-list[.]member=example[.]org@bounce[.]example[.]com$")
  broken("is no return path with a signature: ${signed}")
endif()
set(record [=[*,"list.member@example.org",failure,"november.2@example.com","554 5.7.1 192.0.2.25 failed after I sent the message. Remote host said: 554 5.7.1 This message has been rejected as spam","soft","spam_content"]=])
file_message("${bounces}/qmail.eml" ${form} "${signed}")
expect(out "filed: list.member@example.org failure spam_content\n")
expect_filed("${header}" "${record}")
set(input "${bounces}/qmail.eml")
run("${CMAKE_COMMAND}" -E env "RECIPIENT=${signed}" "${FILE_BOUNCE}" --file "${events}" ${form})
expect_filed("${header}" "${record}")
run("${CMAKE_COMMAND}" -E env --unset=RECIPIENT "${FILE_BOUNCE}" --file "${events}" ${form})
unset(input)
expect_status(0)
expect(out "not filed: no return path of ours\n")
expect_filed()
string(REPLACE "list.member" "list.owner" forged "${signed}")
foreach(recipient IN ITEMS "${forged}" bounces@bounce.example.com bounces+list.member=example.org@bounce.example.com)
  file_message("${bounces}/qmail.eml" ${form} "${recipient}")
  expect_status(0)
  expect(out "not filed: no return path of ours\n")
endforeach()
file_message("${bounces}/qmail.eml" --verp bounces@bounce.example.com --secret "${work}/empty" "${signed}")
expect_status(${try_again})
expect_text(err "holds no secret")
expect_filed()

# Without a secret, what names nobody is not believed less than what does.
file_message("${bounces}/qmail.eml" --verp bounces@bounce.example.com
  bounces+list.member=example.org@bounce.example.com)
expect_filed("${header}" "${record}")
file_message("${bounces}/qmail.eml" --verp bounces@bounce.example.com bounces@bounce.example.com)
expect(out "filed: carol@example.net failure spam_content\n")
expect_filed("${header}" [=[*,"carol@example.net",failure,"november.2@example.com","554 5.7.1 192.0.2.25 failed after I sent the message. Remote host said: 554 5.7.1 This message has been rejected as spam","soft","spam_content"]=])

# A bounce that does not say whose it is, and a complaint that does not, but returns the message's return path.
file(WRITE "${work}/nobody" "From: MAILER-DAEMON@example.net
Subject: Mail delivery failed

Your message could not be delivered.
")
file_message("${work}/nobody" ${form} "${signed}")
expect_filed("${header}" [=[*,"list.member@example.org",failure,"","Your message could not be delivered.","unknown","undetermined"]=])
file(WRITE "${work}/complaint" "From: feedback@provider.test
Subject: Complaint
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b

--b
Content-Type: message/feedback-report

Feedback-Type: opt-out
User-Agent: Feedback/1
Version: 1
Original-Mail-From: <${signed}>

--b--
")
file_message("${work}/complaint" ${form} bounces@bounce.example.com)
expect_filed("${header}" [=[*,"list.member@example.org",unsubscribe,"","opt_out","",""]=])

# --- However large the message is, it is read to its end, so that the mail server can write all of it.
file(READ "${bounces}/qmail.eml" text)
string(REPEAT "a line of a large attachment, sixty-four octets long with its end\n" 100000 attachment)
file(WRITE "${work}/large" "${text}\n${attachment}")
execute_process(COMMAND sh -c "cat '${work}/large' && echo all was read >&2"
  COMMAND "${FILE_BOUNCE}" --file "${events}" OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE status)
expect_status(0)
expect(out "filed: carol@example.net failure spam_content\n")
expect(err "all was read\n")
file(REMOVE "${events}")

# --- Many at the same time, in whatever order.
run(sh -c "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20\ndo \"$0\" --file \"$1\" < \"$2\" & done\nwait"
  "${FILE_BOUNCE}" "${events}" "${bounces}/postfix.eml")
file(STRINGS "${events}" lines)
list(LENGTH lines count)
list(GET lines 0 first)
list(FILTER lines INCLUDE REGEX "^20[^,]*,\"(ann@example.net|bob@example.org)\",failure,.*\"(mailbox_unknown|mailbox_full)\"$")
list(LENGTH lines whole)
if(NOT (count EQUAL 41 AND whole EQUAL 40 AND first STREQUAL header))
  broken("${count} lines, ${whole} whole records, the first line ${first}")
endif()

# --- A record that does not fit is not there at all: here a file may have a block or two.
string(REPEAT "x" 480 line)
file(WRITE "${events}" "${line}\n")
run(sh -c "trap '' XFSZ\nulimit -f 1\nfor i in 1 2 3 4\ndo \"$0\" --file \"$1\" < \"$2\" || exit\ndone"
  "${FILE_BOUNCE}" "${events}" "${bounces}/postfix.eml")
expect_status(${try_again})
expect_text(err "events.csv cannot be written: ")
file(READ "${events}" text)
if(NOT text MATCHES "\n$")
  broken("ends in the midst of a record:\n${text}")
endif()

file(REMOVE_RECURSE "${work}")
