# SPDX-License-Identifier: Apache-2.0
# What makes the app a window program of Windows: no console beside it, icon, version, manifest.
include(Brand)
function(ringkey_windows_program target description)
    enable_language(RC)
    ringkey_read_brand("${RINGKEY_BRAND}")
    ringkey_brand_icon(RINGKEY_ICON ico)
    set(RINGKEY_FILE_DESCRIPTION "${description}")
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/ringkey.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" @ONLY)
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    if(MSVC) # the resource holds the manifest
        target_link_options(${target} PRIVATE /MANIFEST:NO)
    endif()
endfunction()
