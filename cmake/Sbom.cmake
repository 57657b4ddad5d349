# SPDX-License-Identifier: Apache-2.0
# Writes the list of parts of one package (CycloneDX 1.5): each library that its program loads, with the version that
# was linked, those that it loads when it calls them first (RINGKEY_SBOM_LATE), and those that were compiled in
# (RINGKEY_SBOM_PARTS, name=version). Included by an install script; needs RINGKEY_SBOM_PROGRAM, _FILE, _NAME, _VERSION
# and _EPOCH, too. What a system loads while the program runs (plugins of Qt, the keychain's library) is the package's
# dependency and has a list of its own.
cmake_policy(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/LibraryOwner.cmake")
find_program(LDD ldd)
set(parts "")
set(seen "")

# What the builder puts before every program, such as fakeroot's library, is no part of it.
set(libraries ${RINGKEY_SBOM_LATE})
foreach(file IN ITEMS "${RINGKEY_SBOM_PROGRAM}" ${RINGKEY_SBOM_LATE})
    execute_process(COMMAND "${CMAKE_COMMAND}" -E env --unset=LD_PRELOAD ${LDD} "${file}"
        OUTPUT_VARIABLE linked ERROR_QUIET)
    string(REGEX MATCHALL "=> /[^ ]+" found "${linked}")
    list(TRANSFORM found REPLACE "^=> " "")
    list(APPEND libraries ${found})
endforeach()
foreach(library IN LISTS libraries)
    ringkey_owner("${library}")
    if(owner AND NOT "${owner}" IN_LIST seen)
        list(APPEND seen "${owner}")
        list(APPEND parts
            "{\"type\": \"library\", \"bom-ref\": \"${purl}\", \"name\": \"${owner}\", \"version\": \"${version}\", \"purl\": \"${purl}\"}")
    endif()
endforeach()
foreach(part IN LISTS RINGKEY_SBOM_PARTS)
    string(REGEX MATCH "^([^=]+)=(.+)$" found "${part}")
    if(NOT found)
        message(FATAL_ERROR "The list of parts cannot say which version was compiled in: ${part}")
    endif()
    set(purl "pkg:generic/${CMAKE_MATCH_1}@${CMAKE_MATCH_2}")
    list(APPEND parts
        "{\"type\": \"library\", \"bom-ref\": \"${purl}\", \"name\": \"${CMAKE_MATCH_1}\", \"version\": \"${CMAKE_MATCH_2}\", \"purl\": \"${purl}\"}")
endforeach()
list(SORT parts)
list(JOIN parts ",\n    " parts)

set(ENV{SOURCE_DATE_EPOCH} "${RINGKEY_SBOM_EPOCH}")
string(TIMESTAMP time "%Y-%m-%dT%H:%M:%SZ" UTC)
string(UUID serial NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 NAME "${RINGKEY_SBOM_NAME} ${RINGKEY_SBOM_VERSION}"
    TYPE SHA1)
file(WRITE "${RINGKEY_SBOM_FILE}" "{
  \"bomFormat\": \"CycloneDX\",
  \"specVersion\": \"1.5\",
  \"serialNumber\": \"urn:uuid:${serial}\",
  \"version\": 1,
  \"metadata\": {
    \"timestamp\": \"${time}\",
    \"component\": {\"type\": \"application\", \"bom-ref\": \"${RINGKEY_SBOM_NAME}\", \"name\": \"${RINGKEY_SBOM_NAME}\", \"version\": \"${RINGKEY_SBOM_VERSION}\", \"licenses\": [{\"license\": {\"id\": \"Apache-2.0\"}}]}
  },
  \"components\": [
    ${parts}
  ]
}
")
file(CHMOD "${RINGKEY_SBOM_FILE}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ) # whoever packs
