# SPDX-License-Identifier: Apache-2.0
# Read by cpack before each generator. Without these tools it would make packages that name no libraries, and call that
# success.
# Files carry the date of the commit, so that two packages of one commit are the same.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} "${CPACK_RINGKEY_EPOCH}")
endif()

function(ringkey_need program package reason)
    find_program(found_${program} ${program})
    if(NOT found_${program})
        message(FATAL_ERROR "${CPACK_GENERATOR}: `${program}` is missing; ${reason} "
            "It is in the package ${package}: tools/install-deps --package")
    endif()
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # or it would stand before each package's own
    ringkey_need(dpkg-shlibdeps dpkg-dev "without it a package would name none of the libraries it needs.")
    ringkey_need(file file "without it no program is recognised as one.")
elseif(CPACK_GENERATOR STREQUAL "RPM")
    ringkey_need(rpmbuild rpm "it makes the package.")
elseif(CPACK_GENERATOR MATCHES "NSIS")
    ringkey_need(makensis nsis "it makes the installer.")
endif()
if(CPACK_GENERATOR STREQUAL "TGZ" OR CPACK_GENERATOR STREQUAL "ZIP")
    # One archive with everything, to be unpacked anywhere.
    set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
endif()
