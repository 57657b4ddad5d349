# SPDX-License-Identifier: Apache-2.0
# macOS: a bundle in a disk image. Not run: see docs/packaging.md. Without identities in the environment, signing and
# notarisation are skipped in words (SignMacos.cmake).
file(GLOB languages RELATIVE "${PROJECT_SOURCE_DIR}/translations" "${PROJECT_SOURCE_DIR}/translations/ringkey_*.ts")
list(TRANSFORM languages REPLACE "^ringkey_(.*)\\.ts$" "<string>\\1</string>")
list(JOIN languages "" RINGKEY_PLIST_LANGUAGES)
include(Brand)
ringkey_read_brand("${RINGKEY_BRAND}")
ringkey_brand_icon(icon icns)
set(RINGKEY_APP_ID org.ringkey.ringkey CACHE STRING "What macOS calls the app; a brand's bundle has its own")
string(REPLACE "&" "&amp;" RINGKEY_PLIST_PRODUCT "${RINGKEY_PRODUCT}")
string(REPLACE "<" "&lt;" RINGKEY_PLIST_PRODUCT "${RINGKEY_PLIST_PRODUCT}")
get_filename_component(RINGKEY_PLIST_ICON "${icon}" NAME)
configure_file("${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in" "${PROJECT_BINARY_DIR}/Info.plist.in" @ONLY)
set(RINGKEY_GROUP_ENTITLEMENT "")
if(RINGKEY_KEYCHAIN_GROUP) # without it the session is in the login keychain, which has no groups
    set(RINGKEY_GROUP_ENTITLEMENT
        "\t<key>keychain-access-groups</key><array><string>${RINGKEY_KEYCHAIN_GROUP}</string></array>\n")
endif()
set(entitlements "${PROJECT_BINARY_DIR}/ringkey.entitlements")
configure_file("${PROJECT_SOURCE_DIR}/packaging/macos/ringkey.entitlements.in" "${entitlements}" @ONLY)
target_sources(ringkey PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY ringkey PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(ringkey PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST "${PROJECT_BINARY_DIR}/Info.plist.in")
# The app starts the service that stands beside it.
install(PROGRAMS "$<TARGET_FILE:ringkey-service>" DESTINATION ringkey.app/Contents/MacOS COMPONENT app)
find_program(RINGKEY_MACDEPLOYQT macdeployqt)
if(RINGKEY_MACDEPLOYQT)
    install(CODE "execute_process(COMMAND \"${RINGKEY_MACDEPLOYQT}\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/ringkey.app\"
        -executable=\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/ringkey.app/Contents/MacOS/ringkey-service
        COMMAND_ERROR_IS_FATAL ANY)" COMPONENT app)
endif()
install(CODE "set(RINGKEY_BUNDLE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/ringkey.app\")
    set(RINGKEY_ENTITLEMENTS \"${entitlements}\")
    include(\"${PROJECT_SOURCE_DIR}/cmake/SignMacos.cmake\")" COMPONENT app)
set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_DMG_VOLUME_NAME "${RINGKEY_PRODUCT}")
set(CPACK_DMG_BACKGROUND_IMAGE "${PROJECT_SOURCE_DIR}/packaging/icons/ringkey-512.png")
set(CPACK_POST_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/SignMacos.cmake")
