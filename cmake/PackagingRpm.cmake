# SPDX-License-Identifier: Apache-2.0
# Names and dependencies of the .rpm packages. rpm finds the libraries by itself.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_LIBRARY_PACKAGE_GROUP System/Libraries)
set(CPACK_RPM_DEVELOPMENT_PACKAGE_GROUP Development/Libraries)
set(CPACK_RPM_PACKAGE_URL "https://ringkey.org")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_AUTOPROV ON)
if(RINGKEY_APP) # the one that is called like the whole, whatever name is set for it
    set(CPACK_RPM_MAIN_COMPONENT app)
endif()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/lib/tmpfiles.d
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/icons /usr/share/icons/hicolor
    /usr/include /usr/${CMAKE_INSTALL_LIBDIR} /usr/${CMAKE_INSTALL_LIBDIR}/cmake /usr/${CMAKE_INSTALL_LIBDIR}/pkgconfig
    /usr/${CMAKE_INSTALL_LIBDIR}/qt6 /usr/${CMAKE_INSTALL_LIBDIR}/qt6/plugins /usr/${CMAKE_INSTALL_LIBDIR}/qt6/plugins/designer)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 96x96 128x128 192x192 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
# The same bytes from the same sources, wherever and whenever.
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/SameRights.cmake;${PROJECT_SOURCE_DIR}/cmake/SameDates.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/SameMembers.cmake")
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${RINGKEY_MAINTAINER}
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")

set(CPACK_RPM_APP_PACKAGE_NAME ringkey)
set(CPACK_RPM_APP_PACKAGE_SUMMARY "Phone-number sign-in for the desktop")
if(RINGKEY_SERVICE)
    set(CPACK_RPM_APP_PACKAGE_REQUIRES "ringkey-service = ${RINGKEY_BUILD}-1")
endif()
set(CPACK_RPM_SERVICE_PACKAGE_NAME ringkey-service)
set(CPACK_RPM_SERVICE_PACKAGE_SUMMARY "Phone-number sign-in service")
set(CPACK_RPM_SERVICE_PACKAGE_REQUIRES "systemd")
# Not seen by rpm (LateLibraries.cmake); libpq comes with its driver.
get_property(lateSonames GLOBAL PROPERTY RINGKEY_LATE_SONAMES)
set(rpmBits "")
if(CMAKE_SIZEOF_VOID_P EQUAL 8)
    set(rpmBits "()(64bit)")
endif()
foreach(soname IN LISTS lateSonames)
    if(NOT soname MATCHES "^libpq\\.")
        string(APPEND CPACK_RPM_SERVICE_PACKAGE_REQUIRES ", ${soname}${rpmBits}")
    endif()
endforeach()
set(rpmScripts "${PROJECT_SOURCE_DIR}/packaging/rpm")
set(CPACK_RPM_SERVICE_POST_INSTALL_SCRIPT_FILE "${rpmScripts}/post")
set(CPACK_RPM_SERVICE_PRE_UNINSTALL_SCRIPT_FILE "${rpmScripts}/preun")
set(CPACK_RPM_SERVICE_POST_UNINSTALL_SCRIPT_FILE "${rpmScripts}/postun")
set(CPACK_RPM_LIBRARY_PACKAGE_NAME libringkey0)
set(CPACK_RPM_LIBRARY_PACKAGE_SUMMARY "Phone-number sign-in for Qt programs")
set(CPACK_RPM_DEVELOPMENT_PACKAGE_NAME libringkey-devel)
set(CPACK_RPM_DEVELOPMENT_PACKAGE_SUMMARY "Phone-number sign-in for Qt programs, for developers")
# Of a package for CMake rpm knows the name.
set(CPACK_RPM_DEVELOPMENT_PACKAGE_REQUIRES "libringkey0 = ${RINGKEY_BUILD}-1, cmake(Qt6Core)")
