// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace ringkey {

/// SVG is read with the library that draws the app's own pictures, not with a plugin of Qt's, which
/// systems pack apart and may lack: a logo would be missing without a word. Needs no
/// QGuiApplication.
bool isLogo(const QString &file);

/// Null where it cannot be drawn. GUI thread, with a QGuiApplication.
QIcon logoFrom(const QString &file);

} // namespace ringkey
