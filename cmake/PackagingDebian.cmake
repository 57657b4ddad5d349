# SPDX-License-Identifier: Apache-2.0
# Names and dependencies of the .deb packages.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${PROJECT_BINARY_DIR}") # where our own libraries stand until then
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# Loaded while running, so no linker sees them: drawing on a screen, the keychain, the service's database, and what it
# calls its providers with (LateLibraries.cmake; libpq comes with its driver). Releases name the packages of libcurl
# differently, so they are asked.
include(LibraryOwner)
set(latePackages "")
foreach(file IN LISTS lateLibraries)
    ringkey_owner("${file}")
    if(owner AND NOT file MATCHES "/libpq\\.")
        string(APPEND latePackages "${owner}, ")
    endif()
endforeach()
set(CPACK_DEBIAN_APP_PACKAGE_NAME ringkey)
set(CPACK_DEBIAN_APP_PACKAGE_SECTION net)
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS "qt6-qpa-plugins")
if(RINGKEY_SERVICE) # without one of its own the app needs a backend that is set
    string(PREPEND CPACK_DEBIAN_APP_PACKAGE_DEPENDS "ringkey-service (= ${RINGKEY_BUILD}-1), ")
endif()
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-wayland, qt6-translations-l10n, fonts-dejavu-core")
set(CPACK_DEBIAN_APP_PACKAGE_SUGGESTS "gnome-keyring")

# Until 0.1.0 the service was in the app's package.
set(CPACK_DEBIAN_SERVICE_PACKAGE_NAME ringkey-service)
set(CPACK_DEBIAN_SERVICE_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVICE_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, ${latePackages}systemd | systemd-standalone-sysusers | systemd-sysusers, systemd | systemd-standalone-tmpfiles | systemd-tmpfiles")
set(CPACK_DEBIAN_SERVICE_PACKAGE_SUGGESTS "libqt6sql6-psql, postgresql")
set(CPACK_DEBIAN_SERVICE_PACKAGE_BREAKS "ringkey (<< 0.1.0-1)")
set(CPACK_DEBIAN_SERVICE_PACKAGE_REPLACES "ringkey (<< 0.1.0-1)")
set(scripts "${PROJECT_SOURCE_DIR}/packaging/debian")
set(CPACK_DEBIAN_SERVICE_PACKAGE_CONTROL_EXTRA "${scripts}/postinst;${scripts}/prerm;${scripts}/postrm")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libringkey0)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA "${scripts}/triggers")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libringkey-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libringkey0 (= ${RINGKEY_BUILD}-1), qt6-base-dev")
