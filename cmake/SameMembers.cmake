# SPDX-License-Identifier: Apache-2.0
# Run by cpack when the packages are made: the three members of a .deb carry the rights that the builder's umask gave them;
# packed again, their rights are 644 and their date is none. What is packed in them has its own already.
if(CPACK_GENERATOR STREQUAL "DEB")
    find_program(found_ar ar REQUIRED) # dpkg-dev brings it
    foreach(package IN LISTS CPACK_PACKAGE_FILES)
        set(place "${CPACK_TEMPORARY_DIRECTORY}/members")
        file(REMOVE_RECURSE "${place}")
        file(MAKE_DIRECTORY "${place}")
        execute_process(COMMAND "${found_ar}" t "${package}" OUTPUT_VARIABLE members OUTPUT_STRIP_TRAILING_WHITESPACE
            COMMAND_ERROR_IS_FATAL ANY)
        string(REPLACE "\n" ";" members "${members}")
        execute_process(COMMAND "${found_ar}" x "${package}" WORKING_DIRECTORY "${place}" COMMAND_ERROR_IS_FATAL ANY)
        file(REMOVE "${package}")
        execute_process(COMMAND "${found_ar}" rcSD "${package}" ${members} WORKING_DIRECTORY "${place}"
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endif()
