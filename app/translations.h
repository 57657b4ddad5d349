// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QCoreApplication;

namespace ringkey {

/// Makes `language` (BCP 47), or else the system's, the app's: QLocale's default, the layout's
/// direction, our texts and Qt's own. Only that language is read; for English just the plural
/// forms. Called again, it replaces the language. Returns the language that is really shown, as
/// BCP 47.
QString speak(const std::optional<QString> &language, QCoreApplication &app);

/// The languages that are compiled in, BCP 47.
QStringList spokenLanguages();

} // namespace ringkey
