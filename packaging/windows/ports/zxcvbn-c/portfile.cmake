# SPDX-License-Identifier: Apache-2.0
# vcpkg has no port of it. A commit is its own checksum.
vcpkg_from_git(OUT_SOURCE_PATH SOURCE_PATH URL https://github.com/tsyrogit/zxcvbn-c.git
    REF ab51000506afc1a450557a3608646bc04ba951fa)
file(COPY "${CMAKE_CURRENT_LIST_DIR}/CMakeLists.txt" DESTINATION "${SOURCE_PATH}")
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}")
vcpkg_cmake_install()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE.txt")
