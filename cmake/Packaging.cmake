# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` puts beside the programs, and how `cmake --workflow --preset package` makes packages of it.
# Components: app, service, library, development. docs/packaging.md tells what was seen where.
include(GNUInstallDirs)

# The app starts the service that stands beside it. Translations are compiled in.
set(libraries "")
if(WIN32) # programs, libraries and plugins stand together
    set(CMAKE_INSTALL_BINDIR .)
    set(libraries RUNTIME_DEPENDENCY_SET ringkey-libraries)
endif()
set(components "")
if(RINGKEY_APP)
    install(TARGETS ringkey ${libraries} RUNTIME COMPONENT app BUNDLE DESTINATION . COMPONENT app)
    list(APPEND components app)
endif()
if(RINGKEY_SERVICE)
    install(TARGETS ringkey-service ${libraries} RUNTIME COMPONENT service)
    list(APPEND components service)
endif()

set(RINGKEY_PACKAGE_app ringkey)
set(RINGKEY_PACKAGE_service ringkey-service)
set(RINGKEY_PACKAGE_library libringkey0)
set(RINGKEY_PACKAGE_development libringkey-dev)
get_property(installsLibrary GLOBAL PROPERTY RINGKEY_INSTALLS_LIBRARY)
if(installsLibrary)
    list(APPEND components library development)
endif()

# Who packs for others sets RINGKEY_MAINTAINER: their users write to them.
set(RINGKEY_MAINTAINER "The Ringkey contributors <packages@ringkey.org>" CACHE STRING "Maintainer named in packages")

if(UNIX AND NOT APPLE)
    include(PackagingLinux)
elseif(WIN32)
    include(PackagingWindows)
else()
    include(PackagingMacos)
endif()

set(CPACK_PACKAGE_NAME ringkey)
set(CPACK_PACKAGE_VENDOR "The Ringkey contributors")
set(CPACK_PACKAGE_CONTACT "${RINGKEY_MAINTAINER}")
set(CPACK_PACKAGE_VERSION "${RINGKEY_BUILD}")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://ringkey.org")
# No common summary: the first line of each component's description is its own.
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES TRUE)
set(CPACK_THREADS 1) # xz packs otherwise with several, so the bytes would tell of the computer
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_RINGKEY_EPOCH "${RINGKEY_EPOCH}")
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/cmake/CPackChecks.cmake")

set(CPACK_COMPONENT_APP_DISPLAY_NAME "Ringkey")
set(CPACK_COMPONENT_APP_DESCRIPTION "phone-number sign-in for the desktop
Ringkey signs people in with a phone number: create an account with a mobile
number, enter the code that was texted, and stay signed in. The session is
kept in the system's keychain. It works with the LoginRadius phone API, with
a service of your own, or with the small one it brings along.")
set(CPACK_COMPONENT_SERVICE_DISPLAY_NAME "Ringkey service")
set(CPACK_COMPONENT_SERVICE_DESCRIPTION "phone-number sign-in service
The service behind Ringkey: accounts with a phone number, texted codes,
passwords and sessions, over HTTP, kept in SQLite or PostgreSQL. The app
starts it by itself where no other backend is set; as a service of the system
it is started by whoever wants it.")
set(CPACK_COMPONENT_LIBRARY_DISPLAY_NAME "Ringkey library")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "phone-number sign-in for Qt programs
The sign-in window, the flow behind it and the kept session, for any program
that uses Qt 6.")
set(CPACK_COMPONENT_DEVELOPMENT_DISPLAY_NAME "Ringkey library, for developers")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "phone-number sign-in for Qt programs (development)
Headers and the CMake package of the Ringkey library.")
set(CPACK_COMPONENT_DEVELOPMENT_DEPENDS library)

# A source archive is what git knows, and nothing else: `tools/release` makes it. This one is for those who unpacked one.
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME "ringkey-${RINGKEY_BUILD}-source")
set(CPACK_SOURCE_IGNORE_FILES "/\\\\.git;/build/;/\\\\.cache/;\\\\.user$;~$;/_CPack_Packages/")
include(CPack)
