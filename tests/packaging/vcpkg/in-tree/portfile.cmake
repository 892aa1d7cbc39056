# The port beside this one, ../mailbounce, with the sources of this tree in place of a release's:
#   vcpkg install mailbounce --overlay-ports=tests/packaging/vcpkg/in-tree --enforce-port-checks --binarysource=clear
# (vcpkg does not see a change of the sources, so its binary cache would give an older package.) Nothing is written to the tree.
function(vcpkg_from_github)
    get_filename_component(tree "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../../.." ABSOLUTE)
    set(SOURCE_PATH "${tree}" PARENT_SCOPE)
endfunction()

include("${CMAKE_CURRENT_LIST_DIR}/../mailbounce/portfile.cmake")
