# SPDX-License-Identifier: Apache-2.0
# Libraries that most programs never call: with what they need themselves libcurl and libpq are 26 more, 4 MB resident
# in every service with SQLite and an outbox. Where there is dlopen() and the library is a shared one, SOURCE has its
# functions and loads it with the first call; elsewhere the target is linked with it as with any other. So it is with a
# library that the linker does not look for by itself: neither would the loader, and only what is linked gets an RPATH.
#
# No linker names such a library in the program: the global properties RINGKEY_LATE_LIBRARIES (files) and
# RINGKEY_LATE_SONAMES hold what packages ask for.
function(ringkey_call_late target library file source)
    set(soname "")
    get_filename_component(folder "${file}" DIRECTORY)
    if(UNIX AND NOT APPLE AND CMAKE_READELF AND file MATCHES "\\.so"
            AND folder IN_LIST CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES)
        execute_process(COMMAND "${CMAKE_READELF}" -d "${file}" OUTPUT_VARIABLE read ERROR_QUIET)
        if(read MATCHES "\\(SONAME\\)[^[]*\\[([^]]+)\\]")
            set(soname "${CMAKE_MATCH_1}")
        endif()
    endif()
    if(NOT soname)
        target_link_libraries(${target} PRIVATE ${library})
        return()
    endif()
    target_sources(${target} PRIVATE "${source}")
    set_source_files_properties("${source}" TARGET_DIRECTORY ${target}
        PROPERTIES COMPILE_DEFINITIONS "RINGKEY_LATE_LIBRARY=\"${soname}\"")
    target_include_directories(${target} SYSTEM PRIVATE $<TARGET_PROPERTY:${library},INTERFACE_INCLUDE_DIRECTORIES>)
    target_link_libraries(${target} PRIVATE ${CMAKE_DL_LIBS})
    set_property(GLOBAL APPEND PROPERTY RINGKEY_LATE_LIBRARIES "${file}")
    set_property(GLOBAL APPEND PROPERTY RINGKEY_LATE_SONAMES "${soname}")
endfunction()
