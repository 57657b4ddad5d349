# SPDX-License-Identifier: Apache-2.0
# Windows from Debian, with its g++-mingw-w64-x86-64-posix; ctest runs the programs under Wine.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(tools x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${tools}-gcc-posix)
set(CMAKE_CXX_COMPILER ${tools}-g++-posix)
set(CMAKE_RC_COMPILER ${tools}-windres)
set(CMAKE_OBJDUMP ${tools}-objdump)
list(APPEND CMAKE_FIND_ROOT_PATH /usr/${tools}) # after what tools/windows-check built and names
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
find_program(wine NAMES wine64 wine PATHS /usr/lib/wine)
if(wine)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${wine}")
endif()
