# SPDX-License-Identifier: Apache-2.0
# How the installers behave; what they hold says PackagingWindows.cmake. Also read by tests/packaging/installer_test.
include("${CMAKE_CURRENT_LIST_DIR}/Brand.cmake")
ringkey_read_brand("${RINGKEY_BRAND}")
ringkey_brand_icon(icon ico)

# Two installers: for one person without more rights than theirs, or for all of a computer.
set(RINGKEY_PER_MACHINE OFF CACHE BOOL "The installer is for all users of the computer")
set(CPACK_RINGKEY_LEVEL user)
if(RINGKEY_PER_MACHINE)
    set(CPACK_RINGKEY_LEVEL admin)
endif()
set(CPACK_RINGKEY_TARGET "Unicode true")
if(CMAKE_CROSSCOMPILING) # Debian's NSIS makes programs of 64 bits, which Wine runs alone
    set(CPACK_RINGKEY_TARGET "Target amd64-unicode")
endif()
set(CPACK_RINGKEY_PRODUCT "${RINGKEY_PRODUCT}")
string(REPLACE "&" "&&" CPACK_RINGKEY_PRODUCT_LABEL "${RINGKEY_PRODUCT}") # one & underlines what follows
set(CPACK_RINGKEY_ICON "${icon}")
set(CPACK_RINGKEY_LANGUAGES "${RINGKEY_SOURCE}/packaging/windows/languages.nsh")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "${RINGKEY_PRODUCT}")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY "${RINGKEY_PRODUCT_ID}")
set(CPACK_PACKAGE_EXECUTABLES ringkey "${RINGKEY_PRODUCT}")
# Where cpack looks for NSIS.template.in first.
list(APPEND CMAKE_MODULE_PATH "${RINGKEY_SOURCE}/packaging/windows")

set(CPACK_WIX_UPGRADE_GUID "7B0A5D0E-6F0C-4E0B-9A53-0C5F2C9E8C11")
if(RINGKEY_BRAND) # a product of its own, the same in every version
    string(UUID CPACK_WIX_UPGRADE_GUID NAMESPACE 7b0a5d0e-6f0c-4e0b-9a53-0c5f2c9e8c11 NAME "${RINGKEY_PRODUCT_ID}"
        TYPE SHA1 UPPER)
endif()
set(CPACK_WIX_PRODUCT_ICON "${icon}")
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "https://ringkey.org")
