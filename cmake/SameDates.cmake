# SPDX-License-Identifier: Apache-2.0
# Run by cpack when the files stand ready: all carry the date of the commit. rpm writes the dates it finds, and
# only takes back those that are later (clamp_mtime), so two checkouts would not be packed the same. What lintian is told
# is for .deb alone.
if(CPACK_GENERATOR STREQUAL "RPM")
    execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -depth -path "*/share/lintian*" -delete
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
