# SPDX-License-Identifier: Apache-2.0
# One INTERFACE target carries every compile setting; all our own targets link it, what a host links does not. Warnings
# become errors only where CMAKE_COMPILE_WARNING_AS_ERROR is set (CI), so that a new compiler never stops a packager.
add_library(ringkey_settings INTERFACE)
add_library(Ringkey::Settings ALIAS ringkey_settings)
target_compile_features(ringkey_settings INTERFACE cxx_std_20)
target_include_directories(ringkey_settings INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(ringkey_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RINGKEY_VERSION="${PROJECT_VERSION}")
if(BUILD_SHARED_LIBS)
    target_compile_definitions(ringkey_settings INTERFACE RINGKEY_SHARED)
endif()
# As a folder of a host no warnings, neither ours nor those it wants for its own code: where it makes all of them errors
# they would stop its build.
set(warnings -w)
if(PROJECT_IS_TOP_LEVEL AND MSVC)
    set(warnings /W4)
elseif(PROJECT_IS_TOP_LEVEL)
    set(warnings -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
endif()
if(MSVC)
    target_compile_options(ringkey_settings INTERFACE ${warnings} /utf-8 /permissive- /bigobj)
else()
    target_compile_options(ringkey_settings INTERFACE ${warnings}
        -fvisibility=hidden -fvisibility-inlines-hidden -fstack-protector-strong)
    if(MINGW) # finds the check for it in a library of its own, and only where the linker is told, too
        target_link_options(ringkey_settings INTERFACE -fstack-protector-strong)
        # Not optimised, the templates of flow and Beast are more sections than Windows' older object files count.
        target_compile_options(ringkey_settings INTERFACE -Wa,-mbig-obj)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 sees QList's initializer lists as uninitialized at -O3.
        target_compile_options(ringkey_settings INTERFACE -Wno-maybe-uninitialized)
    endif()
    if(RINGKEY_SANITIZE STREQUAL "address")
        target_compile_options(ringkey_settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
        target_link_options(ringkey_settings INTERFACE -fsanitize=address,undefined)
    elseif(RINGKEY_SANITIZE STREQUAL "thread")
        target_compile_options(ringkey_settings INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
        target_link_options(ringkey_settings INTERFACE -fsanitize=thread)
    elseif(RINGKEY_SANITIZE STREQUAL "fuzzer") # clang's; the programs of tests/fuzz bring the main()
        target_compile_options(ringkey_settings INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
        target_link_options(ringkey_settings INTERFACE -fsanitize=address,undefined)
    else()
        # Who builds may have asked for more already, as distributions do, in their flags or in their compiler.
        include(CheckCXXSourceCompiles)
        set(CMAKE_REQUIRED_FLAGS -O2)
        check_cxx_source_compiles("#ifndef _FORTIFY_SOURCE\n#error\n#endif\nint main() {}" RINGKEY_FORTIFIED_ALREADY)
        unset(CMAKE_REQUIRED_FLAGS)
        if(NOT RINGKEY_FORTIFIED_ALREADY)
            target_compile_definitions(ringkey_settings INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
        endif()
    endif()
endif()
if(UNIX AND NOT APPLE AND CMAKE_BUILD_TYPE MATCHES "^Rel" AND NOT RINGKEY_SANITIZE)
    # Two builds of one commit in different folders are to be the same, byte for byte.
    target_compile_options(ringkey_settings INTERFACE "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build"
        "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
    set(CMAKE_BUILD_RPATH_USE_ORIGIN ON) # of a path of the folder its length would stay in what is installed
    # Every address is resolved at the start and then written by nobody (dpkg's hardening=+all).
    target_compile_options(ringkey_settings INTERFACE -fstack-clash-protection)
    target_link_options(ringkey_settings INTERFACE -Wl,-z,relro -Wl,-z,now)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
endif()
set(serving_many "") # further options of service/
if(PROJECT_IS_TOP_LEVEL AND UNIX AND NOT APPLE AND CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT RINGKEY_SANITIZE)
    # A window waits for people: made small it is as quick and holds a third less code than with CMake's -O3
    # (tests/bench/start). What serves many is made for speed.
    add_compile_options(-Os -ffunction-sections -fdata-sections)
    set(serving_many -O2)
    add_link_options(-Wl,--gc-sections)
endif()

find_program(RINGKEY_CCACHE ccache)
if(RINGKEY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${RINGKEY_CCACHE}")
endif()
find_program(RINGKEY_MOLD mold)
if(PROJECT_IS_TOP_LEVEL AND RINGKEY_MOLD AND NOT WIN32 AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()
