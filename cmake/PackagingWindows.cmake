# SPDX-License-Identifier: Apache-2.0
# Windows: what an installer by NSIS, an MSI by WiX (cpack on Windows alone makes that) and a ZIP hold. Not run: see
# docs/packaging.md. How the installers behave: InstallerWindows.cmake.
set(CPACK_PACKAGING_INSTALL_PREFIX "")
set(CPACK_MONOLITHIC_INSTALL ON) # the app starts the service beside it

# Every DLL that the programs load, but the system's own, and what Qt loads by itself.
find_package(Qt6 REQUIRED COMPONENTS Core)
get_target_property(ringkeyQtCore Qt6::Core LOCATION)
get_filename_component(ringkeyQtBin "${ringkeyQtCore}" DIRECTORY)
if(CMAKE_CROSSCOMPILING)
    install(CODE "set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
        set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
        set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND \"${CMAKE_OBJDUMP}\")")
endif()
install(RUNTIME_DEPENDENCY_SET ringkey-libraries
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[/\\\\][Ww]indows[/\\\\]" "system32"
    DIRECTORIES ${ringkeyQtBin} ${RINGKEY_DLL_FOLDERS} RUNTIME DESTINATION .)
foreach(plugin IN ITEMS QWindowsIntegrationPlugin@platforms QOffscreenIntegrationPlugin@platforms
    QSQLiteDriverPlugin@sqldrivers QSchannelBackendPlugin@tls QSvgPlugin@imageformats QSvgIconPlugin@iconengines
    QModernWindowsStylePlugin@styles QWindowsVistaStylePlugin@styles)
    string(REPLACE "@" ";" plugin "${plugin}")
    list(POP_FRONT plugin name)
    if(TARGET Qt6::${name})
        install(FILES "$<TARGET_FILE:Qt6::${name}>" DESTINATION "plugins/${plugin}")
    endif()
endforeach()
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/qt.conf" CONTENT "[Paths]\nPrefix = .\nPlugins = plugins\n")
install(FILES "${PROJECT_BINARY_DIR}/qt.conf" "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/NOTICE" DESTINATION .)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/packaging/policy/" DESTINATION policy FILES_MATCHING PATTERN "*.adm[xl]")

set(CPACK_GENERATOR "NSIS;ZIP")
if(CMAKE_HOST_WIN32)
    list(APPEND CPACK_GENERATOR WIX)
endif()
include(InstallerWindows)
foreach(file IN LISTS RINGKEY_BRAND_FILES) # the logo's path is relative to branding.toml
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${RINGKEY_BRAND_FOLDER}" OUTPUT_VARIABLE place)
    cmake_path(GET place PARENT_PATH place)
    install(FILES "${file}" DESTINATION "./${place}")
endforeach()
set(CPACK_POST_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/SignWindows.cmake")
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/SignWindows.cmake")
