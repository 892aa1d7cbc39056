# Running a program and looking at what comes of it: included by the tests of the command-line examples. What does not hold is
# told, with all that the program said, and the test goes on and fails.
cmake_path(SET top NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")

function(broken text)
  message(SEND_ERROR "${call}\n${text}\nstatus ${status}, standard output:\n${out}\nstandard error:\n${err}")
endfunction()

# run(PROGRAM ARGUMENT...): runs it, with standard input from ${input} if that is set. Sets status, out and err.
macro(run)
  set(call "${ARGN}")
  set(redirection "")
  if(input)
    set(redirection INPUT_FILE "${input}")
  endif()
  execute_process(COMMAND ${ARGN} ${redirection} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
endmacro()

function(expect_status wanted)
  if(NOT status STREQUAL wanted)
    broken("should end with status ${wanted}")
  endif()
endfunction()

function(expect variable wanted)
  if(NOT "${${variable}}" STREQUAL "${wanted}")
    broken("'${variable}' should be:\n${wanted}")
  endif()
endfunction()

function(expect_text variable wanted)
  string(FIND "${${variable}}" "${wanted}" found)
  if(found EQUAL -1)
    broken("'${variable}' should hold: ${wanted}")
  endif()
endfunction()
