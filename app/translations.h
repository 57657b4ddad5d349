// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

class QCoreApplication;

namespace ringkey {

/// Makes `language` (BCP 47), or else the system's, the app's: QLocale's default, the layout's
/// direction, our texts and Qt's own. Only that language is read; for English just the plural
/// forms. Called again, it replaces the language. Returns the language that is really shown, as
/// BCP 47.
QString speak(const std::optional<QString> &language, QCoreApplication &app);

} // namespace ringkey
