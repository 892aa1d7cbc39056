# Installs the port of in-tree/, and so that of mailbounce/, where there is no vcpkg: these functions do what vcpkg's of the
# same names do for a port like this one. It shows that the port asks for the right things, and not that vcpkg likes it.
#   cmake -DWORK=FOLDER -P stand_in.cmake        leaves the package in WORK/package
cmake_minimum_required(VERSION 3.23)
set(PORT mailbounce)
set(CURRENT_PACKAGES_DIR "${WORK}/package")
set(build "${WORK}/build")

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${said}")
  endif()
endfunction()

# Stops at arguments that the function does not have, as vcpkg's do.
macro(take single multiple)
  cmake_parse_arguments(arg "" "${single}" "${multiple}" ${ARGN})
  if(DEFINED arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "What are these? ${arg_UNPARSED_ARGUMENTS}")
  endif()
endmacro()

function(vcpkg_cmake_configure)
  take("SOURCE_PATH" "OPTIONS" ${ARGN})
  run("${CMAKE_COMMAND}" -S "${arg_SOURCE_PATH}" -B "${build}" "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}" ${arg_OPTIONS})
endfunction()

function(vcpkg_cmake_install)
  take("" "" ${ARGN})
  run("${CMAKE_COMMAND}" --build "${build}" --target install)
endfunction()

# Moves the package's configuration to share/PORT, and mends how it finds the prefix from there.
function(vcpkg_cmake_config_fixup)
  take("PACKAGE_NAME;CONFIG_PATH" "" ${ARGN})
  cmake_path(GET arg_CONFIG_PATH PARENT_PATH parent)
  file(RENAME "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}" "${CURRENT_PACKAGES_DIR}/share/${PORT}")
  file(GLOB left "${CURRENT_PACKAGES_DIR}/${parent}/*")
  if(left STREQUAL "")
    file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/${parent}")
  endif()
  set(up "get_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\n")
  set(config "${CURRENT_PACKAGES_DIR}/share/${PORT}/${PORT}-config.cmake")
  file(READ "${config}" text)
  string(REPLACE "${up}${up}${up}" "${up}${up}" text "${text}")
  file(WRITE "${config}" "${text}")
endfunction()

function(vcpkg_fixup_pkgconfig)
  take("" "" ${ARGN})
  file(GLOB files "${CURRENT_PACKAGES_DIR}/share/pkgconfig/*.pc")
  if(files STREQUAL "")
    message(FATAL_ERROR "There is nothing for pkg-config.")
  endif()
endfunction()

function(vcpkg_install_copyright)
  take("" "FILE_LIST" ${ARGN})
  configure_file("${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" COPYONLY)
endfunction()

include("${CMAKE_CURRENT_LIST_DIR}/in-tree/portfile.cmake")
