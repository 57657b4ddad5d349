# SPDX-License-Identifier: Apache-2.0
# What a host program links: Ringkey::Auth and Ringkey::Ui, static or shared (BUILD_SHARED_LIBS), each made of the
# objects of its parts, so that none of our compile settings reaches the host. Their headers are copies, because in a
# host's include path names like "auth/signin.h" belong to the host.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(ringkey_include "${PROJECT_BINARY_DIR}/include")
# The same names inside the project, for the app, which is a host: there they lead to the headers themselves.
set(ringkey_names "${PROJECT_BINARY_DIR}/names")
set(packed OFF) # a static one is no package
if(BUILD_SHARED_LIBS AND RINGKEY_INSTALL)
    set(packed ON)
endif()
set_property(GLOBAL PROPERTY RINGKEY_INSTALLS_LIBRARY "${packed}")

# install(), where RINGKEY_INSTALL allows: as a folder of a host only what the host wants is installed.
function(ringkey_install)
    if(RINGKEY_INSTALL)
        install(${ARGN})
    endif()
endfunction()

set(soversion "${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}") # 0.x: each minor may break

# ringkey_finds_library(<target> <folder>): installed to <folder> it finds the shared libraries of the same prefix,
# wherever that is moved to. Under /usr the system finds them, and packages are to name no places.
function(ringkey_finds_library target folder)
    cmake_path(ABSOLUTE_PATH folder BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}")
    file(RELATIVE_PATH up "${folder}" "${CMAKE_INSTALL_FULL_LIBDIR}")
    if(APPLE)
        set_target_properties(${target} PROPERTIES INSTALL_RPATH "@loader_path/${up}")
    elseif(NOT CMAKE_INSTALL_PREFIX STREQUAL "/usr")
        set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN/${up}")
    endif()
endfunction()

# ringkey_publish(<component> <path>=<Name>…): one header each, included as <Ringkey/Name>; without a name it is only
# there for the others.
function(ringkey_publish component)
    foreach(entry IN LISTS ARGN)
        string(REGEX REPLACE "=.*" "" path "${entry}")
        set(name "")
        if(entry MATCHES "=(.+)$")
            set(name "${CMAKE_MATCH_1}")
        endif()
        get_filename_component(file "${path}" NAME)
        file(READ "${PROJECT_SOURCE_DIR}/${path}" text)
        string(REGEX REPLACE "#include \"[a-z/]*/([a-z]+\\.h)\"" "#include <Ringkey/\\1>" text "${text}")
        file(CONFIGURE OUTPUT "${ringkey_include}/Ringkey/${file}" CONTENT "${text}" @ONLY)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${path}")
        set(files "${ringkey_include}/Ringkey/${file}")
        if(name)
            file(CONFIGURE OUTPUT "${ringkey_include}/Ringkey/${name}"
                CONTENT "#include <Ringkey/version.h>\n#include <Ringkey/${file}>\n" @ONLY)
            file(CONFIGURE OUTPUT "${ringkey_names}/Ringkey/${name}" CONTENT "#include \"${path}\"\n" @ONLY)
            list(APPEND files "${ringkey_include}/Ringkey/${name}")
        endif()
        ringkey_install(FILES ${files} DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/Ringkey" COMPONENT development)
    endforeach()
endfunction()

# ringkey_public_library(<Name> PARTS <targets>… PUBLIC <targets>… PRIVATE <targets>… PC_REQUIRES … PC_LIBS …)
# The last two are the private ones as pkg-config knows them.
function(ringkey_public_library name)
    cmake_parse_arguments(ARG "" "" "PARTS;PUBLIC;PRIVATE;PC_REQUIRES;PC_LIBS" ${ARGN})
    string(TOLOWER "ringkey_public_${name}" target)
    set(objects "")
    foreach(part IN LISTS ARG_PARTS)
        list(APPEND objects $<TARGET_OBJECTS:${part}>)
        string(TOUPPER "RINGKEY_BUILDS_${name}" building)
        target_compile_definitions(${part} PRIVATE ${building})
    endforeach()
    add_library(${target} ${objects}) # static or shared as BUILD_SHARED_LIBS says
    add_library(Ringkey::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name} OUTPUT_NAME "Ringkey${name}" LINKER_LANGUAGE CXX
        VERSION "${PROJECT_VERSION}" SOVERSION "${soversion}" AUTOUIC OFF AUTORCC OFF
        # Nothing of its own to moc. But in a host that mocs, too, and has this as a folder, CMake counts the objects of
        # the parts before it knows of their moc's, and only counts again where a target has one itself.
        AUTOMOC ON)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_include_directories(${target} INTERFACE
        "$<BUILD_INTERFACE:${ringkey_include}>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(BUILD_SHARED_LIBS)
        target_compile_definitions(${target} INTERFACE RINGKEY_SHARED)
        ringkey_finds_library(${target} "${CMAKE_INSTALL_LIBDIR}")
        # Hardened as the programs are; what a static one is linked into is the host's.
        target_link_options(${target} PRIVATE $<TARGET_PROPERTY:ringkey_settings,INTERFACE_LINK_OPTIONS>)
        if(UNIX AND NOT APPLE AND NOT RINGKEY_SANITIZE) # else what one does not show the other would miss in the host
            target_link_options(${target} PRIVATE -Wl,-z,defs)
        endif()
    endif()
    ringkey_install(TARGETS ${target} EXPORT Ringkey${name}Targets
        RUNTIME COMPONENT library LIBRARY COMPONENT library NAMELINK_COMPONENT development
        ARCHIVE COMPONENT development)
    ringkey_install(EXPORT Ringkey${name}Targets NAMESPACE Ringkey:: COMPONENT development
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Ringkey")
    # A static library names its own needs; of a shared one nobody needs their headers.
    set(ringkey_pc_requires "")
    set(ringkey_pc_libs "")
    if(NOT BUILD_SHARED_LIBS)
        list(JOIN ARG_PC_REQUIRES " " ringkey_pc_requires)
        list(JOIN ARG_PC_LIBS " " ringkey_pc_libs)
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/cmake/Ringkey${name}.pc.in" "Ringkey${name}.pc" @ONLY)
    ringkey_install(FILES "${CMAKE_CURRENT_BINARY_DIR}/Ringkey${name}.pc" COMPONENT development
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
endfunction()

set(dbus "")
if(TARGET Qt6::DBus)
    set(dbus Qt6::DBus)
endif()
set(ringkey_pc_defines "")
if(BUILD_SHARED_LIBS)
    set(ringkey_pc_defines "-DRINGKEY_SHARED")
endif()
# From where the file lies, so that it is right under each `cmake --install --prefix`.
file(RELATIVE_PATH ringkey_pc_up "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")

file(CONFIGURE OUTPUT "${ringkey_include}/Ringkey/version.h" CONTENT "#pragma once

#define RINGKEY_VERSION_MAJOR @PROJECT_VERSION_MAJOR@
#define RINGKEY_VERSION_MINOR @PROJECT_VERSION_MINOR@
#define RINGKEY_VERSION_PATCH @PROJECT_VERSION_PATCH@
#define RINGKEY_VERSION_TEXT \"@PROJECT_VERSION@\"

// Said once and first, before what an older C++ says of each line.
#if !defined(Q_MOC_RUN) && __cplusplus <= 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG <= 201703L)
#error \"Ringkey needs C++20: CMAKE_CXX_STANDARD 20, -std=c++20 or /std:c++20.\"
#endif
" @ONLY)
file(CONFIGURE OUTPUT "${ringkey_include}/Ringkey/Version" CONTENT "#include <Ringkey/version.h>\n" @ONLY)
ringkey_install(FILES "${ringkey_include}/Ringkey/version.h" "${ringkey_include}/Ringkey/Version" COMPONENT development
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/Ringkey")

ringkey_publish(Auth
    phone/export.h phone/phonenumber.h=PhoneNumber
    auth/types/account.h=Session auth/types/autherrorkind.h auth/types/autherror.h=AuthError
    auth/types/backendconfig.h=BackendConfig
    auth/types/backendinfo.h=BackendInfo auth/types/networkconfig.h=NetworkConfig auth/types/connection.h=Connection auth/types/secret.h=Secret
    auth/types/transition.h=Transition auth/types/weburl.h=WebUrl
    auth/session/memorystore.h=MemoryStore auth/session/sessionstore.h=SessionStore
    auth/signin.h=SignIn auth/signinoptions.h=SignInOptions
    auth/keptsession.h=KeptSession auth/keptpassword.h=KeptPassword)
file(CONFIGURE OUTPUT "${ringkey_include}/Ringkey/Profile"
    CONTENT "#include <Ringkey/version.h>\n#include <Ringkey/account.h>\n" @ONLY)
ringkey_install(FILES "${ringkey_include}/Ringkey/Profile" COMPONENT development
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/Ringkey")
set(frameworks "")
if(APPLE)
    set(frameworks "-framework Security" "-framework CoreFoundation")
endif()
ringkey_public_library(Auth
    PARTS ringkey_phone ringkey_auth_types ringkey_auth_flow ringkey_auth_backend ringkey_auth_session ringkey_auth
    PUBLIC Qt6::Core Qt6::Network
    PRIVATE Qt6Keychain::Qt6Keychain ICU::uc PkgConfig::libsodium Ringkey::libphonenumber ${dbus} ${frameworks}
    PC_REQUIRES Qt6DBus libsodium icu-uc PC_LIBS -lqt6keychain -lphonenumber -lprotobuf)

if(RINGKEY_UI)
    set(xcb "")
    if(TARGET PkgConfig::xcb)
        set(xcb PkgConfig::xcb)
    endif()
    set(graphics "")
    if(APPLE)
        set(graphics "-framework CoreGraphics")
    endif()
    ringkey_publish(Ui
        phone/asyoutype.h ui/language/uiexport.h ui/model/branding.h=Branding
        ui/pages/pagesettings.h=PageSettings ui/words/languages.h=Languages ui/signinwidget.h=SignInWidget
        ui/widgets/codetext.h ui/widgets/codefield.h=CodeField
        ui/widgets/passwordstrength.h ui/widgets/passwordfield.h=PasswordField ui/widgets/phonefield.h=PhoneField)
    ringkey_public_library(Ui
        PARTS ringkey_texts ringkey_theme ringkey_controls ringkey_ui
        PUBLIC Ringkey::Auth Qt6::Widgets
        PRIVATE Qt6::Svg Ringkey::libzxcvbn ${xcb} ${graphics} ${dbus}
        PC_REQUIRES Qt6Svg Qt6DBus xcb PC_LIBS -lzxcvbn)
endif()

include(Documents)
ringkey_install_documents(development libringkey-dev embedding.md branding.md)
ringkey_install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/brand-example" COMPONENT development
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/libringkey-dev")
foreach(picture IN ITEMS embedding-sign-in embedding-signed-in brand)
    ringkey_install(FILES "${PROJECT_SOURCE_DIR}/docs/images/${picture}.png" COMPONENT development
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/libringkey-dev/images")
endforeach()

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/RingkeyConfig.cmake.in" RingkeyConfig.cmake
    INSTALL_DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Ringkey")
write_basic_package_version_file(RingkeyConfigVersion.cmake COMPATIBILITY SameMinorVersion)
ringkey_install(FILES "${CMAKE_CURRENT_BINARY_DIR}/RingkeyConfig.cmake"
    "${CMAKE_CURRENT_BINARY_DIR}/RingkeyConfigVersion.cmake" "${PROJECT_SOURCE_DIR}/cmake/PlainLibraries.cmake"
    COMPONENT development
    DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Ringkey")
