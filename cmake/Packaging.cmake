# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` puts beside the programs, and `cpack -G DEB` for Debian 12.
include(GNUInstallDirs)
# Lower case, as the name of the package: Debian looks there for the copyright.
set(documents "${CMAKE_INSTALL_DATADIR}/doc/ringkey")

# The app starts the service that stands beside it. Translations are compiled in.
install(TARGETS ringkey ringkey-service RUNTIME)
install(FILES "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${PROJECT_SOURCE_DIR}/LICENSE"
    "${PROJECT_SOURCE_DIR}/SECURITY.md" DESTINATION "${documents}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs" DESTINATION "${documents}")
if(UNIX AND NOT APPLE)
    install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${documents}" RENAME copyright)
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/ringkey.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/ringkey.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/ringkey.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ringkey)
set(CPACK_PACKAGE_VENDOR Ringkey)
set(CPACK_PACKAGE_CONTACT "The Ringkey contributors <ringkey@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so no linker sees them: the service's database, drawing on a screen, and the keychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-wayland, qt6-translations-l10n, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring, libqt6sql6-psql")
include(CPack)
