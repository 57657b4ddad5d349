// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey {

struct FileError;

/// What "Copy details" puts into the clipboard: `lines` over versions and the time. English beside
/// whatever the window shows, because it is for who helps. Holds nothing secret.
QString details(const QStringList &lines);

/// The lines about a file that is wrong.
QStringList detailsOf(const FileError &error);

} // namespace ringkey
