# SPDX-License-Identifier: Apache-2.0
# Run by cpack when the files stand ready: folders are made with what the builder's umask leaves of their rights, and with
# 077 nobody but root could go into what is installed. Files are given theirs by `install`.
execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -type d -exec chmod 755 {} + COMMAND_ERROR_IS_FATAL ANY)
