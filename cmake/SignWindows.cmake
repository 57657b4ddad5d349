# SPDX-License-Identifier: Apache-2.0
# Run by cpack before it packs (programs) and after (installers). Signs with the identity that the environment names:
#   RINGKEY_SIGN_CERTIFICATE       a .pfx file, RINGKEY_SIGN_PASSWORD_FILE a file with its password (osslsigncode), or
#   RINGKEY_SIGN_SHA1              a certificate of the Windows store by its thumbprint (signtool)
# Without one it says so, and goes on.
set(files ${CPACK_PACKAGE_FILES})
if(NOT files)
    file(GLOB_RECURSE files "${CPACK_TEMPORARY_DIRECTORY}/ringkey*.exe")
endif()
set(stamp http://timestamp.digicert.com)
foreach(file IN LISTS files)
    if(NOT file MATCHES "\\.(exe|msi)$")
        continue()
    endif()
    if(DEFINED ENV{RINGKEY_SIGN_SHA1})
        execute_process(COMMAND signtool sign /fd SHA256 /td SHA256 /tr ${stamp} /sha1 "$ENV{RINGKEY_SIGN_SHA1}" "${file}"
            COMMAND_ERROR_IS_FATAL ANY)
    elseif(DEFINED ENV{RINGKEY_SIGN_CERTIFICATE})
        execute_process(COMMAND osslsigncode sign -h sha256 -ts ${stamp} -pkcs12 "$ENV{RINGKEY_SIGN_CERTIFICATE}"
                -readpass "$ENV{RINGKEY_SIGN_PASSWORD_FILE}" -in "${file}" -out "${file}.signed"
            COMMAND_ERROR_IS_FATAL ANY)
        file(RENAME "${file}.signed" "${file}")
    else()
        message(STATUS "not signed, for no identity was given (RINGKEY_SIGN_SHA1 or RINGKEY_SIGN_CERTIFICATE): ${file}")
    endif()
endforeach()
