# mailbounce-classify as its users see it: what it prints, what it says of wrong calls and bad input, how it ends.
#   cmake -DCLASSIFY=PATH/TO/mailbounce-classify -P tests/cli_test.cmake
# Which reason a reply has, and what a message or a line tells, is the business of other tests; here only what leaves no
# doubt is used.
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

# expect_json(LINE FIELD VALUE [TYPE]): what a field of a line of JSON holds; FIELD may be a path, "deliveries;0;reply". For
# null VALUE is empty and TYPE is NULL.
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

# expect_fields(LINE NAMES [FIELD]): the names, in alphabetical order, of all fields of a line of JSON, or of an object in it.
function(expect_fields number names)
  get_line(${number} object)
  if(ARGC GREATER 2)
    string(JSON object GET "${object}" ${ARGV2})
  endif()
  string(JSON count LENGTH "${object}")
  set(got "")
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON name MEMBER "${object}" ${i})
    list(APPEND got "${name}")
  endforeach()
  list(SORT got)
  if(NOT got STREQUAL names)
    broken("line ${number}: the fields should be ${names}, are ${got}")
  endif()
endfunction()

# --- Replies as JSON.
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
expect_fields(0 "category;cause;code_class;evidence;fingerprint;matched;phase;provider;reason;reply;rule;status;text")

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
expect(out [=[
category  reason           who must act  decided by         reply
hard      mailbox_unknown  sender        User unknown       550 5.1.1 <ann@example.com>: User unknown
-         -                -             -                  250 2.0.0 ok
hard      mailbox_unknown  sender        User \ \x unknown  550-5.1.1 a "quote" 550 5.1.1 User \ \x unknown\
unknown   undetermined     sender        -                  -
hard      mailbox_unknown  sender        User unknown       550 5.1.1 User unknown (no end of line)
]=])
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

# --- In words. JSON is the same in any language.
run("${CLASSIFY}" --lang en --replies "${work}/crlf")
expect_status(0)
expect(out "550 5.1.1 User unknown
    the recipient: the mailbox does not exist (550 5.1.1).
    Ask for the right address, or take it off the list.
")
run("${CLASSIFY}" --lang ja-JP --replies "${work}/replies")
expect_status(0)
expect_lines(19)
expect_text(out "550 5.1.1 <ann@example.com>: User unknown\n    受信者：宛先のメールアドレスが存在しません（550 5.1.1）。\n")
expect_text(out "\n\n250 2.0.0 ok\n    受信者：メールは配信されました（250 2.0.0）。\n    対応は不要です。\n\n")
expect_text(out "\n-\n    受信者：受信サーバーに拒否されましたが、理由が示されていません。\n")
run("${CLASSIFY}" --lang ja --json --replies "${work}/crlf")
expect_status(0)
expect_json(0 reason mailbox_unknown)

# --- Messages. These are bounces, by their number, as Postfix writes them but for what does not matter here.
function(write_bounce path recipient reply from_line)
  file(APPEND "${path}" "${from_line}Return-Path: <>
Date: Wed, 25 Nov 2026 08:10:05 +0000 (UTC)
From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: news@example.com
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=\"part/mail.example.com\"

This is a MIME-encapsulated message.

--part/mail.example.com
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.com.

<${recipient}>: host mx.example.net[192.0.2.25] said: ${reply}
    (in reply to RCPT TO command)

--part/mail.example.com
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com
Arrival-Date: Wed, 25 Nov 2026 08:10:01 +0000 (UTC)

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${recipient}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; ${reply}

--part/mail.example.com
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: news@example.com
To: ${recipient}
Subject: What is new

From Tuesday on, and after an empty line:

From here on it is different

--part/mail.example.com--
")
endfunction()

set(delivery_fields action category cause code_class diagnostic evidence matched outcome phase reason recipient remote_host
  reply rule status)
write_bounce("${work}/bounce" ann@example.net "550 5.1.1 User unknown" "")
file(WRITE "${work}/ordinary" "From: ann@example.net\nTo: bob@example.com\nSubject: Lunch\n\nAt noon?\n")
run("${CLASSIFY}" --json "${work}/bounce" "${work}/ordinary")
expect_status(0)
expect(err "")
expect_lines(2)
expect_fields(0 "deliveries;kind;path")
expect_json(0 path "${work}/bounce")
expect_json(0 kind bounce)
expect_fields(0 "${delivery_fields}" "deliveries;0")
expect_json(0 "deliveries;0;recipient" ann@example.net)
expect_json(0 "deliveries;0;outcome" failed)
expect_json(0 "deliveries;0;action" failed)
expect_json(0 "deliveries;0;reply" 550)
expect_json(0 "deliveries;0;status" 5.1.1)
expect_json(0 "deliveries;0;category" hard)
expect_json(0 "deliveries;0;reason" mailbox_unknown)
expect_json(0 "deliveries;0;cause" "" NULL)
expect_json(0 "deliveries;0;code_class" permanent)
expect_json(0 "deliveries;0;evidence" wording)
expect_json(0 "deliveries;0;remote_host" mx.example.net)
expect_json(0 "deliveries;0;matched" "User unknown")
expect_json(1 path "${work}/ordinary")
expect_json(1 kind other)
get_line(1 line)
expect(line "{\"path\": \"${work}/ordinary\", \"kind\": \"other\", \"deliveries\": []}")

# What is an mbox, and where its messages part: at lines that look like it, behind an empty line, whatever the line ends.
set(mbox "${work}/mbox")
write_bounce("${mbox}" ann@example.net "550 5.1.1 User unknown" "From MAILER-DAEMON Wed Nov 25 08:10:05 2026\n")
write_bounce("${mbox}" bob@example.org "552 5.2.2 Mailbox full" "\nFrom MAILER-DAEMON  Wed Nov  4 08:10:05 +0100 2026\n")
file(APPEND "${mbox}" "\nFrom dora at example.com  Thu Nov 26 9:10 2026 +0100\nSubject: Lunch\n
From our house to yours on Wed Nov 25 at noon
no empty line\nFrom dora@example.com Thu Nov 26 09:10:11 2026
\n\nFrom MAILER-DAEMON Wed Nov 25 08:10:05 MET 2026\n\n")
file(READ "${mbox}" text)
string(REPLACE "\n" "\r\n" text "${text}")
file(WRITE "${mbox}.crlf" "${text}")
foreach(file IN ITEMS "${mbox}" "${mbox}.crlf" -)
  set(input "${mbox}")
  run("${CLASSIFY}" --json "${file}")
  unset(input)
  expect_status(0)
  expect(err "")
  expect_lines(4)
  expect_json(0 path "${file}:1")
  expect_json(0 "deliveries;0;recipient" ann@example.net)
  expect_json(1 path "${file}:2")
  expect_json(1 kind bounce)
  expect_json(1 "deliveries;0;recipient" bob@example.org)
  expect_json(1 "deliveries;0;category" soft)
  expect_json(2 path "${file}:3")
  expect_json(2 kind other)
  expect_json(3 path "${file}:4")
endforeach()
file(WRITE "${work}/alone" "From MAILER-DAEMON Wed Nov 25 08:10:05 2026\n")
write_bounce("${work}/alone" ann@example.net "550 5.1.1 User unknown" "")
set(input "${work}/alone")
foreach(file IN ITEMS "${work}/alone" -)
  run("${CLASSIFY}" --json "${file}")
  expect_lines(1)
  expect_json(0 path "${file}")
  expect_json(0 "deliveries;0;recipient" ann@example.net)
endforeach()
unset(input)

# Folders are read to their depths, in the order of names; of Maildirs what is in cur and new. A dot in front hides.
set(folder "${work}/folder")
foreach(file b/z b/a a.eml c b.eml .hidden .git/x box/cur/2 box/cur/1 box/new/3 box/tmp/4 box/dovecot.index box/.Sent/cur/5)
  file(WRITE "${folder}/${file}" "Subject: ${file}\n\n")
endforeach()
run("${CLASSIFY}" --json "${folder}" "${folder}/.git" "${folder}/.hidden")
expect_status(0)
expect(err "")
set(order "")
foreach(file a.eml b/a b/z b.eml box/cur/1 box/cur/2 box/new/3 c .git/x .hidden)
  string(APPEND order "{\"path\": \"${folder}/${file}\", \"kind\": \"other\", \"deliveries\": []}\n")
endforeach()
expect(out "${order}")
file(MAKE_DIRECTORY "${work}/nothing")
run("${CLASSIFY}" --json "${work}/nothing")
expect_status(0)
expect(out "")

if(UNIX)
  # Links: to a file it is read, to nothing it is named, to a folder it might lead in circles.
  file(MAKE_DIRECTORY "${work}/links")
  file(CREATE_LINK "${folder}" "${work}/links/folder" SYMBOLIC)
  file(CREATE_LINK "${folder}/c" "${work}/links/file" SYMBOLIC)
  file(CREATE_LINK "${work}/missing" "${work}/links/lost" SYMBOLIC)
  run("${CLASSIFY}" --json "${work}/links")
  expect_status(1)
  expect_lines(1)
  expect_json(0 path "${work}/links/file")
  expect_text(err "${work}/links/lost: cannot be read: ")

  # For the superuser every folder is open.
  file(MAKE_DIRECTORY "${work}/closed/folder")
  file(CHMOD "${work}/closed/folder" PERMISSIONS OWNER_WRITE)
  execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT user EQUAL 0)
    run("${CLASSIFY}" --json "${work}/closed" "${work}/bounce")
    expect_status(1)
    expect_lines(1)
    expect_text(err "${work}/closed/folder: cannot be read: ")
  endif()
  file(CHMOD "${work}/closed/folder" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

# Bytes of all kinds, and none, are read; what cannot be read is named, and the rest goes on.
file(WRITE "${work}/none" "")
file(WRITE "${work}/binary" "From ${controls}${latin_1}${cut}\n\nFrom ${overlong}\n${surrogate}")
if(PRINTF)
  execute_process(COMMAND "${PRINTF}" "\\0\\377From \\0\\n\\nFrom \\200\\n" OUTPUT_FILE "${work}/binary")
endif()
run("${CLASSIFY}" --json "${work}/none" "${work}/missing" "${work}/binary" "${work}/bounce")
expect_status(1)
expect_lines(3)
expect_json(0 kind other)
expect_json(1 path "${work}/binary")
expect_json(1 kind other)
expect_json(2 kind bounce)
expect_text(err "${work}/missing: cannot be read: ")

# --- Logs.
set(to "mail postfix/smtp[7]: 4bN1Yx2kQ9z1XyL: to=<")
file(WRITE "${work}/log" "Nov 25 08:10:01 mail postfix/qmgr[5]: 4bN1Yx2kQ9z1XyL: from=<news@example.com>, size=9, nrcpt=2 (queue active)
Nov 25 08:10:03 ${to}ann@example.net>, relay=mx.example.net[192.0.2.25]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (\
host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
Nov 25 08:10:04 ${to}bob@Example.ORG>, relay=mx.example.org[192.0.2.26]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 ok)
")
run("${CLASSIFY}" --json --log "${work}/log" "--log=${work}/missing" --log "${work}/log")
expect_status(1)
expect_text(err "${work}/missing: cannot be read: ")
expect_lines(4)
expect_fields(0 "deliveries;id;line")
expect_json(0 line 2 NUMBER)
expect_json(0 id 4bN1Yx2kQ9z1XyL)
expect_fields(0 "${delivery_fields}" "deliveries;0")
expect_json(0 "deliveries;0;recipient" ann@example.net)
expect_json(0 "deliveries;0;outcome" failed)
expect_json(0 "deliveries;0;category" hard)
expect_json(0 "deliveries;0;phase" rcpt)
expect_json(1 line 3 NUMBER)
expect_json(1 "deliveries;0;outcome" delivered)
expect_json(1 "deliveries;0;category" "" NULL)
expect_json(1 "deliveries;0;reason" none)
expect_json(2 line 5 NUMBER)

run("${CLASSIFY}" --log "${work}/log")
expect_status(0)
expect(out [=[
line  message          outcome    category  reason           who must act  recipient        answer
2     4bN1Yx2kQ9z1XyL  failed     hard      mailbox_unknown  sender        ann@example.net  User unknown
3     4bN1Yx2kQ9z1XyL  delivered  -         -                -             bob@Example.ORG  250 2.0.0 ok
]=])
set(input "${work}/log")
run("${CLASSIFY}" --summary --log -)
unset(input)
expect_status(0)
expect_text(out "2 lines with deliveries\n")
expect_text(out "\noutcome\n  delivered                           1   50.0 %\n  failed                              1   50.0 %\n")
expect_text(out "\ndomain of the recipient\n  example.net                         1   50.0 %\n  example.org                         1   50.0 %\n")

# --- Logs and messages in words.
run("${CLASSIFY}" --lang en --log "${work}/log")
expect_status(0)
expect(out "2  4bN1Yx2kQ9z1XyL
    ann@example.net: the mailbox does not exist (550 5.1.1).
    Ask for the right address, or take it off the list.

3  4bN1Yx2kQ9z1XyL
    bob@Example.ORG: the message was delivered (250 2.0.0).
    Nothing needs to be done.
")
run("${CLASSIFY}" --lang ja "${mbox}")
expect_status(0)
expect_text(out "${mbox}:2\n    bob@example.org：宛先のメールボックスの容量が上限に達しています（552 5.2.2）。\n")
expect_text(out "${mbox}:3\n    その他のメール：配信に関する通知ではありません。\n    必要に応じて内容を確認してください。\n")

# --- Messages as a table and a summary.
run("${CLASSIFY}" "${mbox}")
expect_status(0)
expect_lines(5)
expect_text(out "  outcome  category  reason           who must act  recipient        answer\n")
expect_text(out "\n${mbox}:1  failed   hard      mailbox_unknown  sender        ann@example.net  User unknown\n")
expect_text(out "\n${mbox}:2  failed   soft      mailbox_full     recipient     bob@example.org  Mailbox full\n")
expect_text(out "\n${mbox}:3  other    -         -                -             -                -\n")
run("${CLASSIFY}" --summary "${mbox}")
expect_status(0)
expect(out [=[
4 messages, 2 deliveries

kind
  bounce                              2   50.0 %
  other                               2   50.0 %

category
  hard                                1   50.0 %
  soft                                1   50.0 %

reason
  mailbox_full                        1   50.0 %
  mailbox_unknown                     1   50.0 %

provider
  (not told)                          2  100.0 %

domain of the recipient
  example.net                         1   50.0 %
  example.org                         1   50.0 %
]=])

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

# --- Verdicts in the words of another system.
file(WRITE "${work}/words" "550 5.1.1 User unknown\n250 2.0.0 ok\n")
run("${CLASSIFY}" --json --words powermta --replies "${work}/words")
expect_status(0)
expect(err "")
expect_json(0 words bad-mailbox)
expect_json(1 words "" NULL)
foreach(system_and_word IN ITEMS
    "kumomta=InvalidRecipient"
    "sparkpost=Invalid Recipient"
    "ses=Permanent/NoEmail"
    "sendgrid=Invalid Address"
    "mailgun=permanent/bounce"
    "postmark=HardBounce"
    "mailjet=user unknown"
    "zonemta=recipient"
    "sisimai=userunknown"
    "bmh=unknown"
    "spotler=mailbox-unknown"
    "zoho=user not found on the server"
    "haihai=permanent"
    "shanon=42550")
  string(REGEX REPLACE "=.*" "" system "${system_and_word}")
  string(REGEX REPLACE "^[^=]*=" "" word "${system_and_word}")
  run("${CLASSIFY}" --json --words "${system}" --replies "${work}/words")
  expect_json(0 words "${word}")
  run("${CLASSIFY}" --help)
  expect_text(out "${system}")
endforeach()

run("${CLASSIFY}" --words ses --replies "${work}/words")
expect_status(0)
string(REGEX REPLACE " +" " " words "${out}")
expect_text(words "category reason ses who must act decided by reply\n")
expect_text(words "hard mailbox_unknown Permanent/NoEmail sender User unknown")
run("${CLASSIFY}" --words=bmh "${top}examples/bounces")
expect_status(0)
string(REGEX REPLACE " +" " " words "${out}")
expect_text(words "message outcome category reason bmh who must act recipient answer\n")
expect_text(words "postfix.eml failed soft mailbox_full full recipient")

# --- Wrong calls, and what is not there yet.
foreach(call_and_message IN ITEMS
    "|nothing to read: PATH, --log FILE or --replies FILE is missing"
    "--replies|--replies needs a value"
    "--replies=|--replies needs a value"
    "--json|nothing to read"
    "--json --summary --replies x|one of them at a time"
    "--json --html x --replies x|one of them at a time"
    "--words powermta --summary --replies x|--words goes with the table or with --json"
    "--words x --replies x|--words: no such system: x"
    "--words|--words needs a value"
    "--json --json x|--json is given twice"
    "--colour|no such option: --colour"
    "--json=1 --replies x|--json takes no value"
    "--log|--log needs a value"
    "--log mail.log bounce.eml|one of them at a time"
    "--log mail.log --replies x|one of them at a time"
    "--replies x -|one of them at a time"
    "--lang tlh --replies x|no such language: tlh"
    "--html x --lang tlh --replies x|no such language: tlh")
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
expect_text(out "--log FILE")
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

run("${CLASSIFY}" "${top}examples/bounces")
expect_status(0)
expect(err "")
string(REGEX REPLACE " +" " " words "${out}")
foreach(line IN ITEMS
    "complaint.eml feedback"
    "postfix.eml failed hard mailbox_unknown"
    "postfix.eml failed soft mailbox_full"
    "qmail.eml failed soft spam_content"
    "sendmail_delay.eml delayed soft greylisted"
    "vacation.eml auto_reply")
  expect_text(words "examples/bounces/${line} ")
endforeach()

run("${CLASSIFY}" --json --log "${top}examples/mail.log")
expect_status(0)
expect(err "")
expect_lines(9)

file(REMOVE_RECURSE "${work}")
