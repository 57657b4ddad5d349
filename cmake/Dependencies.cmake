# SPDX-License-Identifier: Apache-2.0
# Every package the project needs, found in one place.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
# freedesktop only: Qt's own kits for Windows and macOS have D-Bus too, and nobody there to talk to.
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus) # asks the Secret Service whether it is locked
endif()
if(NOT TARGET Qt6Keychain::Qt6Keychain) # a host may have found it; its own file cannot always be read twice
    find_package(Qt6Keychain REQUIRED)
endif()
find_package(ICU REQUIRED COMPONENTS uc)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libsodium REQUIRED IMPORTED_TARGET libsodium)
include(PlainLibraries)
ringkey_find_libphonenumber(REQUIRED)
if(RINGKEY_UI OR RINGKEY_SERVICE)
    ringkey_find_plain_library(Ringkey::libzxcvbn zxcvbn zxcvbn.h REQUIRED)
endif()
if(RINGKEY_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg LinguistTools)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS UiPlugin) # for the plugin of Qt Designer
    if(UNIX AND NOT APPLE)
        pkg_check_modules(xcb QUIET IMPORTED_TARGET xcb)
    endif()
endif()
if(RINGKEY_SERVICE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Sql)
    find_package(Threads REQUIRED)
    find_package(OpenSSL REQUIRED)
    find_package(CURL REQUIRED)
    # Its own package first: CMake's module, which newer ones warn of, is for a folder of headers alone.
    find_package(Boost 1.74 QUIET CONFIG)
    if(NOT Boost_FOUND)
        find_package(Boost 1.74 REQUIRED)
    endif()
    pkg_check_modules(libpq IMPORTED_TARGET libpq) # without it the service has SQLite only
endif()
if(RINGKEY_APP OR RINGKEY_SERVICE)
    find_package(tomlplusplus REQUIRED)
endif()
if(RINGKEY_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
