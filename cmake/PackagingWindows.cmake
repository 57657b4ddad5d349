# SPDX-License-Identifier: Apache-2.0
# Windows: an installer by NSIS, an MSI by WiX (cpack on Windows alone makes that) and a ZIP. Not run: see
# docs/packaging.md. Silent: ringkey-….exe /S, with /D=FOLDER last; uninstall.exe /S.
set(CPACK_PACKAGING_INSTALL_PREFIX "")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Ringkey)
set(CPACK_PACKAGE_EXECUTABLES ringkey Ringkey)
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
# Two installers: for one person without more rights than theirs, or for all of a computer.
set(RINGKEY_PER_MACHINE OFF CACHE BOOL "The installer is for all users of the computer")
if(RINGKEY_PER_MACHINE)
    set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
    set(level admin)
else()
    set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\\\Programs")
    set(level user)
endif()
set(CPACK_NSIS_DEFINES "RequestExecutionLevel ${level}")
if(CMAKE_CROSSCOMPILING)
    string(PREPEND CPACK_NSIS_DEFINES "Target amd64-unicode\n")
endif()
set(CPACK_NSIS_DISPLAY_NAME Ringkey)
set(CPACK_NSIS_PACKAGE_NAME Ringkey)
set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/packaging/icons/ringkey.ico")
set(CPACK_NSIS_MUI_UNIICON "${PROJECT_SOURCE_DIR}/packaging/icons/ringkey.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME ringkey.exe)
set(CPACK_NSIS_URL_INFO_ABOUT "https://ringkey.org")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON) # upgrade in place
# Who takes the app away chooses whether the session goes: silent keeps it (docs/packaging.md).
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "IfSilent +3 0\\n  MessageBox MB_YESNO 'Sign out on this computer too?' IDNO +2\\n  ExecWait '\\\"$INSTDIR\\\\ringkey.exe\\\" --forget'")
set(CPACK_WIX_UPGRADE_GUID "7B0A5D0E-6F0C-4E0B-9A53-0C5F2C9E8C11")
set(CPACK_WIX_PRODUCT_ICON "${PROJECT_SOURCE_DIR}/packaging/icons/ringkey.ico")
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "https://ringkey.org")
set(CPACK_POST_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/SignWindows.cmake")
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/SignWindows.cmake")
