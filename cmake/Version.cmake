# SPDX-License-Identifier: Apache-2.0
# RINGKEY_BUILD: the version that tells two commits apart, in --version, in the app and in the packages' names. A tagged
# commit is "0.1.0"; 12 commits later it is "0.1.0+12.gab12cd3", with ".dirty" where files differ from the commit. A
# source archive without git takes what tools/release wrote into it: the version, and the commit's time.
function(ringkey_read_version result)
    set(${result} "${PROJECT_VERSION}" PARENT_SCOPE)
    set(written "${PROJECT_SOURCE_DIR}/cmake/release-version")
    if(EXISTS "${written}")
        file(STRINGS "${written}" version LIMIT_COUNT 1)
        set(${result} "${version}" PARENT_SCOPE)
        return()
    endif()
    find_package(Git QUIET)
    if(NOT Git_FOUND OR NOT EXISTS "${PROJECT_SOURCE_DIR}/.git")
        return()
    endif()
    set(git "${GIT_EXECUTABLE}" -C "${PROJECT_SOURCE_DIR}" -c safe.directory=*)
    execute_process(COMMAND ${git} describe --tags --long --dirty --match "v${PROJECT_VERSION}"
        OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(described MATCHES "^v.*-([0-9]+)-(g[0-9a-f]+)(-dirty)?$")
        set(commits "${CMAKE_MATCH_1}")
        set(commit "${CMAKE_MATCH_2}")
        set(dirty "${CMAKE_MATCH_3}")
    else()
        # No tag yet: counted from the beginning.
        execute_process(COMMAND ${git} rev-list --count HEAD
            OUTPUT_VARIABLE commits OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        execute_process(COMMAND ${git} describe --always --dirty
            OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        string(REGEX MATCH "-dirty$" dirty "${described}")
        string(REGEX REPLACE "-dirty$" "" commit "g${described}")
    endif()
    if(commits AND (NOT commits EQUAL 0 OR dirty))
        string(REPLACE "-" "." dirty "${dirty}")
        set(${result} "${PROJECT_VERSION}+${commits}.${commit}${dirty}" PARENT_SCOPE)
    endif()
    # A new commit is seen by the next build.
    execute_process(COMMAND ${git} rev-parse --git-path logs/HEAD
        OUTPUT_VARIABLE log OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    cmake_path(ABSOLUTE_PATH log BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
    if(EXISTS "${log}")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${log}")
    endif()
endfunction()
ringkey_read_version(RINGKEY_BUILD)

# Only the file that answers --version is compiled again after a commit.
function(ringkey_tell_version source)
    set_source_files_properties("${source}" PROPERTIES COMPILE_DEFINITIONS "RINGKEY_BUILD=\"${RINGKEY_BUILD}\"")
endfunction()

# When it was written: SOURCE_DATE_EPOCH, else the commit's time. Two builds of one commit carry the same dates.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(RINGKEY_EPOCH "$ENV{SOURCE_DATE_EPOCH}")
elseif(EXISTS "${PROJECT_SOURCE_DIR}/.git")
    find_package(Git QUIET)
    execute_process(COMMAND "${GIT_EXECUTABLE}" -C "${PROJECT_SOURCE_DIR}" -c safe.directory=* log -1 --format=%ct
        OUTPUT_VARIABLE RINGKEY_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
elseif(EXISTS "${PROJECT_SOURCE_DIR}/cmake/release-version")
    file(STRINGS "${PROJECT_SOURCE_DIR}/cmake/release-version" RINGKEY_EPOCH REGEX "^[0-9]+$" LIMIT_COUNT 1)
endif()
if(NOT RINGKEY_EPOCH)
    string(TIMESTAMP RINGKEY_EPOCH "%s" UTC)
endif()
set(ENV{SOURCE_DATE_EPOCH} "${RINGKEY_EPOCH}")
string(TIMESTAMP RINGKEY_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP RINGKEY_DATE_RFC "%a, %d %b %Y %H:%M:%S +0000" UTC)
