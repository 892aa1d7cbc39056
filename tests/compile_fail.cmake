# Proves that a source compiles, and that it does not with MAILBOUNCE_COMPILE_FAIL defined.
#   cmake -DSOURCE=FILE -P compile_fail.cmake -- COMPILER ARGUMENTS...
# A line "// expected: TEXT" in the source names what the compiler must then say, so that it fails for the right reason.
set(command "")
math(EXPR last "${CMAKE_ARGC} - 1")
set(begun OFF)
foreach(i RANGE ${last})
  if(begun)
    list(APPEND command "${CMAKE_ARGV${i}}")
  elseif(CMAKE_ARGV${i} STREQUAL "--")
    set(begun ON)
  endif()
endforeach()

execute_process(COMMAND ${command} "${SOURCE}" RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${SOURCE} must compile as it is:\n${said}")
endif()

execute_process(COMMAND ${command} -DMAILBOUNCE_COMPILE_FAIL "${SOURCE}" RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(status EQUAL 0)
  message(FATAL_ERROR "${SOURCE} must not compile with MAILBOUNCE_COMPILE_FAIL, but does.")
endif()

file(STRINGS "${SOURCE}" expected REGEX "^// expected: ")
foreach(line IN LISTS expected)
  string(REGEX REPLACE "^// expected: " "" text "${line}")
  string(FIND "${said}" "${text}" position)
  if(position EQUAL -1)
    message(FATAL_ERROR "${SOURCE} fails to compile, but the compiler does not speak of '${text}':\n${said}")
  endif()
endforeach()
