# SPDX-License-Identifier: Apache-2.0
# Every package the project needs, found in one place.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Svg LinguistTools)
# freedesktop only: Qt's own kits for Windows and macOS have D-Bus too, and nobody there to talk to.
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 OPTIONAL_COMPONENTS DBus)
endif()
if(RINGKEY_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(Threads REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(OpenSSL REQUIRED)
find_package(CURL REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libsodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(libpq IMPORTED_TARGET libpq) # without it the service has SQLite only
if(UNIX AND NOT APPLE)
    pkg_check_modules(xcb QUIET IMPORTED_TARGET xcb)
endif()

# libphonenumber and zxcvbn ship neither a CMake config nor a pkg-config file in Debian 12.
function(ringkey_find_plain_library target name header)
    find_library(RINGKEY_${name}_LIBRARY ${name} REQUIRED)
    find_path(RINGKEY_${name}_INCLUDE ${header} REQUIRED)
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_link_libraries(${target} INTERFACE "${RINGKEY_${name}_LIBRARY}")
    target_include_directories(${target} SYSTEM INTERFACE "${RINGKEY_${name}_INCLUDE}")
endfunction()
ringkey_find_plain_library(Ringkey::libphonenumber phonenumber phonenumbers/phonenumberutil.h)
# Its number class is a protobuf message: sanitizers ask for the base class' type information.
find_library(RINGKEY_protobuf_LIBRARY protobuf REQUIRED)
target_link_libraries(Ringkey::libphonenumber INTERFACE "${RINGKEY_protobuf_LIBRARY}")
ringkey_find_plain_library(Ringkey::libzxcvbn zxcvbn zxcvbn.h)
