# SPDX-License-Identifier: Apache-2.0
# Signs the bundle while it is installed, and has the disk image notarised after cpack made it:
#   RINGKEY_SIGN_IDENTITY     such as "Developer ID Application: …"
#   RINGKEY_NOTARY_PROFILE    what `xcrun notarytool store-credentials` was given
# Without one it says so, and goes on.
if(RINGKEY_BUNDLE AND DEFINED ENV{RINGKEY_SIGN_IDENTITY})
    foreach(part IN ITEMS "/Contents/MacOS/ringkey-service" "")
        execute_process(COMMAND codesign --force --deep --timestamp --options runtime
                --entitlements "${RINGKEY_ENTITLEMENTS}" --sign "$ENV{RINGKEY_SIGN_IDENTITY}" "${RINGKEY_BUNDLE}${part}"
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
elseif(RINGKEY_BUNDLE)
    message(STATUS "not signed: RINGKEY_SIGN_IDENTITY names no identity")
endif()
foreach(file IN LISTS CPACK_PACKAGE_FILES)
    if(DEFINED ENV{RINGKEY_SIGN_IDENTITY}) # the disk image, too
        execute_process(COMMAND codesign --timestamp --sign "$ENV{RINGKEY_SIGN_IDENTITY}" "${file}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
    if(DEFINED ENV{RINGKEY_NOTARY_PROFILE})
        execute_process(COMMAND xcrun notarytool submit "${file}" --wait --keychain-profile "$ENV{RINGKEY_NOTARY_PROFILE}"
            COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND xcrun stapler staple "${file}" COMMAND_ERROR_IS_FATAL ANY)
    else()
        message(STATUS "not notarised: RINGKEY_NOTARY_PROFILE names no profile")
    endif()
endforeach()
