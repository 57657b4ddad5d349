# SPDX-License-Identifier: Apache-2.0
# libphonenumber and zxcvbn ship neither a CMake config nor a pkg-config file in Debian 12. Installed with the library,
# because a static one needs them again.
function(ringkey_find_plain_library target name header)
    if(TARGET ${target})
        return()
    endif()
    find_library(RINGKEY_${name}_LIBRARY ${name} REQUIRED)
    find_path(RINGKEY_${name}_INCLUDE ${header} REQUIRED)
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_link_libraries(${target} INTERFACE "${RINGKEY_${name}_LIBRARY}")
    target_include_directories(${target} SYSTEM INTERFACE "${RINGKEY_${name}_INCLUDE}")
endfunction()
function(ringkey_find_libphonenumber)
    ringkey_find_plain_library(Ringkey::libphonenumber phonenumber phonenumbers/phonenumberutil.h)
    # Its number class is a protobuf message: sanitizers ask for the base class' type information.
    find_library(RINGKEY_protobuf_LIBRARY protobuf REQUIRED)
    target_link_libraries(Ringkey::libphonenumber INTERFACE "${RINGKEY_protobuf_LIBRARY}")
endfunction()
