// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey {

/// Compares `text` with the file at `path` (from the project's root). Returns what to say where
/// they differ, empty where they are the same. With RINGKEY_RECORD set the file is written instead.
QString differenceToRecorded(const QString &path, const QString &text);

} // namespace ringkey
